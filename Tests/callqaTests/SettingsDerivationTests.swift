// The keys that make fields from columns: good blocks to values and back, bad ones to exact lines.

import Ingest
import Testing

import callqa

@Suite struct SettingsDerivationTests {
  private static let text = """
    name: x
    sources:
      contacts:
        files: [a]
        formats: {date: YYMMDD, "Minutes Worked": [decimal_comma, minutes], 满意率: percent}
        missing: {everywhere: ["-"], columns: {hold_s: ["0:00:00", "?"], server: NO_SERVER}}
        derive:
          interaction_id: {join: [line, call], with: "-"}
          arrived_at: {date: date, clock: entry}
          ended_at: {clock: [exit, out], after: arrived_at}
          talk_s: {from: answered_at, to: ended_at}
          queue: {first_of: [skill, group]}
          team: {text: 总部}
          outcome:
            cases:
              - {when: {result: [AGENT, OK]}, is: answered}
              - {when: [{result: HANG, wait: {above: 0, at_most: "0:10:00"}}, {result: {not: AGENT, begins_with: H, contains: [A, B]}}], is: queue_abandon}
              - {when: {result: {empty: true}, date: {at_least: 2026-01-01, below: 2026-02-01}}, is: ivr_exit}
            otherwise: open
        rows: {kind: {not: note}}
        keep_last: [line, call]
    """

  @Test func everyKey() throws {
    let file = try pipeline(SettingsDerivationTests.text)
    let block = try #require(file.sources[.contacts]?.first)
    #expect(block.formats["date"] == ColumnFormat(["YYMMDD"]))
    #expect(block.formats["Minutes Worked"] == ColumnFormat(["minutes", "decimal_comma"]))
    #expect(block.missing == ["-"])
    #expect(block.missingIn == ["hold_s": ["0:00:00", "?"], "server": ["NO_SERVER"]])
    #expect(block.derived.map(\.field) == ["interaction_id", "arrived_at", "ended_at", "talk_s", "queue", "team", "outcome"])
    #expect(block.derived[1].rule == .stamp(date: "date", clock: ["entry"], after: []))
    #expect(block.derived[2].rule == .stamp(date: nil, clock: ["exit", "out"], after: ["arrived_at"]))
    #expect(block.derived[3].rule == .seconds(from: "answered_at", to: "ended_at"))
    #expect(block.derived[4].rule == .firstOf(["skill", "group"]))
    #expect(block.derived[5].rule == .constant("总部"))
    guard case .cases(let cases, otherwise: "open") = block.derived[6].rule else {
      Issue.record("no cases")
      return
    }
    #expect(cases.map(\.word) == ["answered", "queue_abandon", "ivr_exit"])
    #expect(cases[1].when.alternatives.count == 2)
    #expect(block.rows == RowCondition([[ColumnCondition(column: "kind", tests: [.noneOf(["note"])])]]))
    #expect(block.keepLast == ["line", "call"])
  }

  @Test func canonicalTextReadsBack() throws {
    let file = try pipeline(SettingsDerivationTests.text)
    let again = try pipeline(file.canonicalText)
    #expect(again == file)
    #expect(again.canonicalText == file.canonicalText)
  }

  /// The digest of a pipeline that uses none of the keys does not know them.
  @Test func plainPipelinesKeepTheirText() throws {
    let text = try pipeline("name: x\nsources: {contacts: {files: [a], missing: [无]}}").canonicalText
    #expect(!["formats:", "derive:", "rows:", "keep_last:", "everywhere:"].contains { text.contains("      " + $0) || text.contains("{" + $0) })
  }

  @Test(arguments: [
    ("formats: {d: dd/mm/yyyy hh:mm}", ""),
    ("formats: {d: ddmm}", #"w.yaml:4:18: sources.contacts.formats.d: "ddmm" is no way of writing; wanted one of day_first, month_first, excel, unix_s, unix_ms, percent, decimal_comma, hours, minutes, seconds, milliseconds, decimal_comma with a word for a number, or a pattern such as dd/MM/yyyy HH:mm or YYMMDD"#),
    ("formats: {d: dayfirst}", #"w.yaml:4:18: sources.contacts.formats.d: "dayfirst" is no way of writing; wanted one of day_first, month_first, excel, unix_s, unix_ms, percent, decimal_comma, hours, minutes, seconds, milliseconds, decimal_comma with a word for a number, or a pattern such as dd/MM/yyyy HH:mm or YYMMDD; did you mean "day_first"?"#),
    ("formats: [d]", #"w.yaml:4:14: sources.contacts.formats: a list; wanted a map, such as {key: value}"#),
    ("missing: {column: {a: [b]}}", #"w.yaml:4:15: unknown key "column" in sources.contacts.missing; did you mean "columns"?"#),
    ("derive: {arived_at: {date: d, clock: c}}", #"w.yaml:4:14: unknown field "arived_at" in sources.contacts.derive; did you mean "arrived_at"?"#),
    ("derive: {arrived_at: {date: d}}", "w.yaml:4:26: sources.contacts.derive.arrived_at: no rule; wanted one of clock (with date or after), plus (with after), join, first_of, cases, text, or from and to"),
    ("derive: {arrived_at: {clock: c}}", "w.yaml:4:26: sources.contacts.derive.arrived_at: a clock without a day; wanted date: <column>, or after: <the stamp it follows>"),
    ("derive: {arrived_at: {plus: w}}", "w.yaml:4:26: sources.contacts.derive.arrived_at: plus without after; wanted both, such as {after: arrived_at, plus: queue_s}"),
    ("derive: {outcome: {after: b, plus: w}}", "w.yaml:4:23: sources.contacts.derive.outcome: outcome is not a time; wanted plus under a field whose name ends in _at"),
    ("derive: {arrived_at: {clock: c, date: d, join: [a]}}", "w.yaml:4:26: sources.contacts.derive.arrived_at: the rules clock and join together; wanted one of clock (with date or after), plus (with after), join, first_of, cases, text, or from and to"),
    ("derive: {queue: {join: [a], date: d}}", "w.yaml:4:39: sources.contacts.derive.queue: date does not belong to join; wanted join, with"),
    ("derive: {outcome: {clock: c, after: b}}", "w.yaml:4:23: sources.contacts.derive.outcome: outcome is not a time; wanted clock under a field whose name ends in _at"),
    ("derive: {talk_s: {from: a}}", "w.yaml:4:22: sources.contacts.derive.talk_s: from without to; wanted both, such as {from: answered_at, to: ended_at}"),
    ("derive: {arrived_at: {from: a, to: b}}", "w.yaml:4:26: sources.contacts.derive.arrived_at: arrived_at is not a duration; wanted from and to under a field whose name ends in _s"),
    ("derive: {direction: {text: outward}}", #"w.yaml:4:32: sources.contacts.derive.direction.text: unknown word "outward";"#),
    ("derive: {outcome: {cases: [{when: {a: b}, is: answerd}]}}", #"w.yaml:4:51: sources.contacts.derive.outcome.cases.is: unknown word "answerd";"#),
    ("derive: {outcome: {cases: [{when: {a: b}}]}}", "w.yaml:4:32: sources.contacts.derive.outcome.cases: a case without is; wanted {when: {<column>: <value>}, is: <word>}"),
    ("derive: {outcome: {cases: [{when: {a: {abov: 1}}, is: answered}]}}", #"w.yaml:4:44: unknown key "abov" in sources.contacts.derive.outcome.cases.when.a; did you mean "above"?"#),
    ("rows: {a: {above: soon}}", #"w.yaml:4:23: sources.contacts.rows.a.above: "soon"; wanted a number (12.5, 80%), a duration (0:01:30) or a moment (2026-03-05 09:00)"#),
    ("rows: {a: yes}", #"w.yaml:4:15: sources.contacts.rows.a: a bare yes is a truth value; wanted a text: put it in quotes, "yes""#),
    ("rows: []", "w.yaml:4:11: sources.contacts.rows: an empty list; wanted at least one {<column>: <value>}"),
    ("where: {a: b}", #"w.yaml:4:5: unknown key "where" in sources.contacts; did you mean "rows"?"#),
    ("keep_last: []", "w.yaml:4:16: sources.contacts.keep_last: an empty list; wanted at least one column"),
    ("keep_last: call_id", #"w.yaml:4:16: sources.contacts.keep_last: "call_id"; wanted a list of texts, such as [a, b]"#),
  ]) func faults(line: String, expected: String) {
    let found = callqaTests.faults { _ = try pipeline("sources:\n  contacts:\n    files: [a]\n    \(line)\n", file: "w.yaml") }
    #expect(expected.isEmpty ? found.isEmpty : found.hasPrefix(expected), "\(found)")
  }

  @Test func percentNeedsItsColumn() {
    let found = callqaTests.faults { _ = try pipeline("sources:\n  contacts:\n    files: [a]\n    rows: {a: {above: 80%}}\n", file: "w.yaml") }
    #expect(found == #"w.yaml:4:11: sources.contacts.rows.a: "80%" of a column that is not declared as percentages; wanted formats: {a: percent} beside it, or the number alone"#)
  }
}
