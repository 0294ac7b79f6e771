// Formats that are no text, told by their marks, so that nobody gets their bytes as records.

enum ForeignFormat {
  /// The name of the format whose content begins with `head`; nil when it may be text.
  /// Of a packed file this is its content: what is still packed then was packed twice, or is several files.
  static func name(of head: [UInt8]) -> String? {
    if let packed = PackedFormat(Array(head.prefix(4))) { return "a \(packed.rawValue) file inside another archive" }
    let marks: [(mark: [UInt8], place: Int, name: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], 0, "a zip file or an Excel workbook"), ([0xD0, 0xCF, 0x11, 0xE0], 0, "an old Excel workbook"),
      (Array("%PDF-".utf8), 0, "a PDF file"), (Array("ustar".utf8), 257, "a tar archive"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an xz file"), ([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 4, "a bzip2 file"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7z archive"), ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], 0, "a rar archive"),
    ]
    return marks.first { head.dropFirst($0.place).starts(with: $0.mark) }?.name
  }
}
