// Text in the encodings of exports, made by the system's iconv.

import CSV
import Glibc
import Testing

/// `text` in `encoding`, without a mark.
func encode(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
  let encoded = try convert(Array(text.utf8), from: "UTF-8", to: systemName(of: encoding))
  return try #require(encoded, "not in \(encoding)")
}

/// `bytes` as the system reads them, nil when it cannot.
func decodeWhole(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String? {
  try convert(bytes, from: systemName(of: encoding), to: "UTF-8").map { String(decoding: $0, as: UTF8.self) }
}

private func systemName(of encoding: TextEncoding) -> String {
  switch encoding {
  case .utf8: "UTF-8"
  case .gb18030: "GB18030"
  case .big5: "BIG5"
  case .utf16LittleEndian: "UTF-16LE"
  case .utf16BigEndian: "UTF-16BE"
  case .windows1252: "CP1252"
  }
}

private func convert(_ bytes: [UInt8], from source: String, to target: String) throws -> [UInt8]? {
  let handle = unsafe try #require(unsafe iconv_open(target, source))
  defer { unsafe iconv_close(handle) }
  var input = bytes.map { CChar(bitPattern: $0) }
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
  return result == 0 ? output.prefix(size - outputLeft).map { UInt8(bitPattern: $0) } : nil
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
