// Text in the encodings of exports, made by the system's iconv.

import CSV
import Glibc
import Testing

/// `text` in `encoding`, without a mark.
func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
  let names: [TextEncoding: String] = [
    .utf8: "UTF-8", .gb18030: "GB18030", .big5: "BIG5", .utf16LittleEndian: "UTF-16LE", .utf16BigEndian: "UTF-16BE",
    .windows1252: "CP1252",
  ]
  let name = try #require(names[encoding])
  let handle = unsafe try #require(unsafe iconv_open(name, "UTF-8"))
  defer { unsafe iconv_close(handle) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: 4 * input.count + 16)
  var inputLeft = input.count
  var outputLeft = output.count
  let size = output.count
  let result = unsafe input.withUnsafeMutableBufferPointer { input in
    unsafe output.withUnsafeMutableBufferPointer { output in
      var from = input.baseAddress
      var to = output.baseAddress
      return unsafe iconv(handle, &from, &inputLeft, &to, &outputLeft)
    }
  }
  try #require(result == 0, "not in \(name)")
  return output.prefix(size - outputLeft).map { UInt8(bitPattern: $0) }
}

/// Sentences a call centre might export, as a table of two columns.
enum Sample {
  static let simplified = "编号,内容\r\nC001,客户来电投诉信用卡年费重复扣费，要求退款。\r\nC002,\"查询转账\"\"未到账\"\"问题,已办结\"\r\n"
  static let traditional = "編號,內容\r\nC001,客戶來電投訴信用卡年費重複扣費，要求退款。\r\nC002,\"查詢轉帳\"\"未到帳\"\"問題,已辦結\"\r\n"
  static let western = "id,note\r\nC001,Café crème für Müller – naïve résumé\r\nC002,\"Señor “Peña”, £5\"\r\n"

  static func text(for encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian: simplified
    case .big5: traditional
    case .windows1252: western
    }
  }
}

func detect(_ bytes: [UInt8]) throws -> DetectedDialect {
  let file = try ScratchFile(bytes)
  return try withExtendedLifetime(file) { try detectDialect(path: file.path) }
}
