// The built program as a test sees it: how to find it, start it, and read what it said and wrote.

import Foundation
import Testing

/// What a finished process left behind.
struct Outcome {
  let code: Int32
  let signal: Int32?
  let stdout: String
  let stderr: String
}

/// The binary under test and the checkout it was built from.
enum Program {
  /// The folder that holds Package.swift.
  static let checkout: String = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Package.swift") { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// CALLQA_BINARY, else the release build of the checkout.
  static let binary = ProcessInfo.processInfo.environment["CALLQA_BINARY"] ?? checkout + "/.build/release/callqa"

  /// The moment at which the sample and the tiny exports are judged.
  static let asOf = "2026-11-09T02:00:00"

  /// Whether golden files are to be rewritten; a run that rewrites also fails.
  static let rewrites = ProcessInfo.processInfo.environment["CALLQA_REWRITE"] == "1"

  /// A process set up with its output in files of `scratch`, so that no pipe can fill up.
  static func process(_ arguments: [String], in scratch: Scratch, executable: String = binary) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.path)
    var environment = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "CALLQA": binary, "CHECKOUT": checkout]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = (binary as NSString).deletingLastPathComponent + ":" + path
    environment["HOME"] = scratch.path
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try scratch.freshFile(".stdout")
    process.standardError = try scratch.freshFile(".stderr")
    return process
  }

  /// Runs to the end.
  static func run(_ arguments: [String], in scratch: Scratch, executable: String = binary) throws -> Outcome {
    let process = try process(arguments, in: scratch, executable: executable)
    try process.run()
    process.waitUntilExit()
    return outcome(of: process, in: scratch)
  }

  static func outcome(of process: Process, in scratch: Scratch) -> Outcome {
    let signal = process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
    return Outcome(
      code: process.terminationStatus, signal: signal, stdout: scratch.text(".stdout") ?? "", stderr: scratch.text(".stderr") ?? "")
  }

  /// Runs a pipeline of the checkout and gives the run folder's path; any other end than success is a failure of the test.
  static func report(_ pipeline: String, into output: String, _ more: [String] = [], in scratch: Scratch) throws -> String {
    let arguments = ["run", "\(checkout)/Pipelines/\(pipeline).yaml", "--as-of", asOf, "--output", output] + more
    let outcome = try run(arguments, in: scratch)
    try #require(outcome.code == 0, "exit \(outcome.code): \(outcome.stderr)")
    let path = String(outcome.stdout.dropLast())
    return path.hasPrefix("/") ? path : scratch.path + "/" + path
  }
}

/// A folder of one test, removed with its last use.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "callqa-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func freshFile(_ name: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path + "/" + name))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + name))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ name: String, _ text: String) throws {
    let place = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }
}

/// Files below a folder: what a run left, compared byte for byte.
enum Tree {
  /// Every entry below `folder` but folders, relative, sorted; links are not followed.
  static func files(_ folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var names: [String] = []
    for case let name as String in walk where walk.fileAttributes?[.type] as? FileAttributeType != .typeDirectory { names.append(name) }
    return names.sorted()
  }

  /// Content by relative path, run.json left out: it tells the time.
  static func contents(_ folder: String) -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in files(folder) where name != "run.json" { contents[name] = FileManager.default.contents(atPath: folder + "/" + name) }
    return contents
  }

  /// Names of the files in which two folders differ.
  static func differences(_ one: [String: Data], _ other: [String: Data]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
  }
}

/// A small CSV table with a header, as callqa writes them (RFC 4180, UTF-8, no line breaks but in quotes).
struct CSVTable {
  let header: [String]
  let rows: [[String: String]]

  init(path: String, delimiter: UInt8 = UInt8(ascii: ",")) throws {
    let data = try #require(FileManager.default.contents(atPath: path), "\(path) is missing")
    self.init([UInt8](data), delimiter: delimiter)
  }

  init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
    let records = CSVTable.records(bytes, delimiter)
    header = records.first ?? []
    rows = records.dropFirst().map { cells in Dictionary(zip(records[0], cells), uniquingKeysWith: { first, _ in first }) }
  }

  /// Lenient on purpose: a quote opens a field only at its beginning, and anywhere else is a character.
  private static func records(_ bytes: [UInt8], _ delimiter: UInt8) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    func end() {
      record.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if quoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          cell.append(byte)
          index += 1
        } else {
          quoted = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where cell.isEmpty: quoted = true
      case delimiter: end()
      case 0x0A:
        end()
        if record != [""] { records.append(record) }
        record = []
      case 0x0D: break
      default: cell.append(byte)
      }
    }
    end()
    if record != [""] { records.append(record) }
    return records
  }
}
