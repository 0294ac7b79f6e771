// Hostile and broken YAML: refused at its place, quickly, and without harm.

import Testing

import callqa

@Suite struct SettingsHostileTests {
  private func message(_ text: String) -> String { faults { _ = try pipeline(text, file: "w.yaml") } }

  @Test(arguments: [
    ("", "w.yaml:1:1: the file is empty; wanted a YAML map of settings"),
    ("# nothing but a comment\n", "w.yaml:1:1: the file is empty; wanted a YAML map of settings"),
    (
      "just a text\n",
      #"w.yaml:1:1: "just a text"; wanted a map with keys out of version, name, time_zone, language, period, sources, references, measures, quality, output"#
    ),
    (
      "- a\n- b\n",
      "w.yaml:1:1: a list; wanted a map with keys out of version, name, time_zone, language, period, sources, references, measures, quality, output"
    ),
    ("name: a\n---\nname: b\n", "w.yaml:2:1: a second document begins here; wanted one document in the file"),
    ("sources:\n\tcontacts: {files: [a]}\n", "w.yaml:2:1: a tab in the indentation; wanted blanks"),
    ("sources:\n  contacts:\n  \tfiles: [a]\n", "w.yaml:3:3: a tab in the indentation; wanted blanks"),
    ("name: \"a\n", "w.yaml:2:1: not readable as YAML: found unexpected end of stream"),
    ("name: a: b\n", "w.yaml:1:8: not readable as YAML: mapping values are not allowed in this context"),
    ("name: *gone\n", "w.yaml:1:7: not readable as YAML: found undefined alias"),
    ("name: a\u{7}b\n", #"w.yaml:1:8: a control character; wanted text only; inside double quotes write it as \xNN"#),
    (
      "sources: {contacts: {files: [a]}}\nname: \"a\\0b\"\n",
      "w.yaml:2:7: name: a text with a control character; wanted a text without it"
    ),
    ("sources: {contacts: {files: [a]}}\nname: !secret b\n", #"w.yaml:2:7: the tag "!secret"; wanted the value without a tag"#),
    (
      "base: &b {files: [a]}\nsources: {contacts: {<<: *b}}\n",
      "w.yaml:1:1: unknown key \"base\" in the file; wanted one of version, name, time_zone, language, period, sources, references, measures, quality, output\nw.yaml:2:21: sources.contacts names no files; wanted a line such as files: [\"contacts-*.csv\"]\nw.yaml:2:22: the merge key <<; wanted the keys written out, or an alias for the whole value"
    ),
    ("? {a: b}\n: c\nsources: {contacts: {files: [a]}}\n", "w.yaml:1:3: a key that is a list or a map; wanted a text"),
  ]) func refused(text: String, expected: String) { #expect(message(text) == expected) }

  @Test func anAliasMayBeUsed() throws {
    let file = try pipeline("sources:\n  contacts: {files: [a], missing: &m [未知, 空]}\n  complaints: {files: [b], missing: *m}\n")
    #expect(file.sources[.complaints]?[0].missing == ["未知", "空"])
  }

  @Test func tagStrMakesAText() throws {
    #expect(try pipeline("name: !!str yes\nsources: {contacts: {files: [a]}}\n").name == "yes")
  }

  @Test func aliasBombIsRefused() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, before) in zip("bcdefghij", "abcdefghi") {
      text += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ","))]\n"
    }
    #expect(message(text).hasPrefix("w.yaml:5:"))
    #expect(message(text).contains("more than 32 aliases"))
  }

  @Test func aliasBombAsAKeyIsRefusedInTime() {
    var text = "a: &a [x,x,x]\n"
    for (name, before) in zip("bcdefghijk", "abcdefghij") { text += "\(name): &\(name) [*\(before),*\(before),*\(before)]\n" }
    text += "? *k\n: 1\n"
    #expect(message(text).contains("a key that is a list or a map"))
  }

  @Test(arguments: [80, 100_000]) func deepNestingIsRefused(depth: Int) {
    #expect(message("name: " + String(repeating: "[", count: depth)).hasPrefix("w.yaml:"))
    #expect(message("name: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).contains("too deep"))
    #expect(message(String(repeating: "- ", count: depth)).hasPrefix("w.yaml:1:"))
  }

  @Test func manyRepeatedKeysEnd() {
    #expect(message(String(repeating: "name: a\n", count: 500)).split(separator: "\n").count == 21)
  }

  @Test func notUTF8() {
    #expect(
      faults { _ = try settingsText([0x61, 0x0A, 0xE4, 0xBD, 0xA0, 0xC4, 0xE3], file: "w.yaml") }
        == "w.yaml:2:2: a byte that is not UTF-8; wanted UTF-8: save the file as UTF-8")
    #expect(
      faults { _ = try settingsText([0xFF, 0xFE, 0x61, 0], file: "w.yaml") }
        == "w.yaml:1:1: the file is UTF-16; wanted UTF-8: save it as UTF-8")
    #expect(
      faults { _ = try settingsText(Array(repeating: 0x61, count: 3 << 20), file: "w.yaml") }
        == "w.yaml: the file has 3145728 bytes; wanted at most 2097152")
    #expect(faults { _ = try settingsText(Array("\u{FFFD}".utf8), file: "w.yaml") } == "")
  }

  /// Every file cut off anywhere, and with any byte replaced, is read or refused, never more.
  @Test func cutAndChangedFilesDoNoHarm() throws {
    let bytes = Array(SettingsPipelineTests.example.utf8)
    var random: UInt64 = 7
    var read = 0
    for round in 0..<1_500 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      let place = Int(random >> 33) % bytes.count
      if round % 3 == 0 {
        changed.removeLast(bytes.count - place)
      } else {
        let marks = Array("{}[]:,-#&*!|>'\"%@`? \n\tx".utf8)
        changed[place] = marks[Int(random >> 20) % marks.count]
      }
      let message = faults {
        let file = try pipeline(settingsText(changed, file: "w.yaml"), file: "w.yaml")
        #expect(try pipeline(file.canonicalText) == file)
        read += 1
      }
      #expect(message.split(separator: "\n").allSatisfy { $0.hasPrefix("w.yaml:") }, "\(message)")
    }
    #expect(read > 100)
  }
}
