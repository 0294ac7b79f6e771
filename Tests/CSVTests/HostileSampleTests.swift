// Every file of SampleData/hostile is read as the file beside it says, to the byte.

import CSV
import Glibc
import Testing

@Suite struct HostileSampleCases {
  /// The folder, found from this file upwards.
  static let folder: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/") + "/SampleData/hostile"
  }()

  static let names: [String] = {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasSuffix(".csv") && !name.hasSuffix(".expected.csv") { names.append(String(name.dropLast(4))) }
    }
    return names.sorted()
  }()

  private func bytes(_ name: String) throws -> [UInt8] {
    let descriptor = unsafe open(HostileSampleCases.folder + "/" + name, O_RDONLY)
    try #require(descriptor >= 0, "\(name)")
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    return Array(bytes[..<count])
  }

  @Test func allAreThere() { #expect(HostileSampleCases.names.count >= 40) }

  @Test(arguments: names)
  func isReadAsExpected(name: String) throws {
    let output = try convert(try bytes(name + ".csv"))
    #expect(String(decoding: output, as: UTF8.self) == String(decoding: try bytes(name + ".expected.csv"), as: UTF8.self))
  }

  @Test(arguments: names)
  func whatWasWrittenReadsBackTheSame(name: String) throws {
    let expected = try bytes(name + ".expected.csv")
    var told = DialectSettings()
    (told.preambleLines, told.footnoteLines) = (0, 0)
    #expect(try convert(expected, given: told) == expected)
  }

  @Test(arguments: names)
  func isDescribed(name: String) throws {
    #expect(String(decoding: try bytes("README.md"), as: UTF8.self).contains("`\(name).csv`"))
  }
}
