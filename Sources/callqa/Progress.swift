// What a run says while it walks: one line per stage, a moving line on a terminal, nothing with -q.

internal import Foundation

/// Talk on stderr; stdout carries data only.
struct Progress: Sendable {
  enum Level: Sendable { case quiet, usual, verbose }
  enum Form: String, Sendable, CaseIterable { case text, json }
  private let level: Level
  private let form: Form
  private let isTerminal: Bool

  init(level: Level, form: Form, isTerminal: Bool) {
    self.level = level
    self.form = form
    self.isTerminal = isTerminal
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  private func say(_ event: String, _ text: String) {
    switch form {
    case .text: write(text + "\n")
    case .json: write("{\"event\":\(Progress.quoted(event)),\"text\":\(Progress.quoted(text))}\n")
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: if scalar.value < 0x20 { result += "\\u00" + String(scalar.value + 0x100, radix: 16).dropFirst() } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  /// A line that is replaced by the next one; on a terminal only.
  func now(_ text: String) {
    if level != .quiet, isTerminal, form == .text { write("\r\u{1B}[K" + text) }
  }

  /// A stage is done.
  func stage(_ name: String, _ detail: String, seconds: Double) {
    if level == .quiet { return }
    if isTerminal, form == .text { write("\r\u{1B}[K") }
    let tenths = Int((seconds * 10).rounded())
    let padded = name + String(repeating: " ", count: max(0, 26 - name.count))
    say("stage", padded + " " + detail + "  \(tenths / 10).\(tenths % 10) s")
  }

  func note(_ text: String) {
    if level == .quiet { return }
    if isTerminal, form == .text { write("\r\u{1B}[K") }
    say("note", text)
  }

  func detail(_ text: String) { if level == .verbose { say("detail", text) } }
}
