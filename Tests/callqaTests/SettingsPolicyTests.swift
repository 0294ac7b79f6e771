// The policy file: the shipped one to values, and bad ones to the exact lines that are printed.

import CallCentre
import Testing

import callqa

private let head = "policies:\n  - policy: P\n    effective_from: 2026-01-01\n    calendar: cn\n    clocks:\n"
private let clock =
  "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 15, unit: calendar_days}]}\n"

@Suite struct SettingsPolicyTests {
  private func message(_ text: String, calendars: Set<String> = ["cn", "uk"]) -> String {
    faults { _ = try PolicyFile.read(text, file: "p.yaml", calendars: calendars) }
  }

  @Test func shippedPolicies() throws {
    let text = try #require(References.builtIn(.policies).first).text
    let file = try PolicyFile.read(text, file: "policies.yaml", calendars: ["cn"])
    #expect(file.inUse == ["CN-CBIRC-2020-3", "CN-CBRC-2012", "INTERNAL"])
    #expect(file.policies.count == 9)
    #expect(file.used.map(\.name) == ["CN-CBIRC-2020-3", "CN-CBRC-2012", "INTERNAL", "INTERNAL"])
    #expect(file.notComputable.isEmpty)
    let law = try #require(file.policies.first { $0.name == "CN-CBIRC-2020-3" })
    #expect(law.effectiveFrom.iso == "2020-03-01")
    #expect(law.effectiveTo == nil)
    #expect(law.calendar == "cn")
    let resolve = try #require(law.clocks.first)
    #expect(resolve.name == .resolve)
    #expect(resolve.start == .received)
    #expect(resolve.stop == .closed)
    #expect(resolve.continuesOnReopen)
    #expect(resolve.dueSoon == 7)
    #expect(resolve.targets.map(\.limit) == [.amount(30, .calendarDays), .amount(15, .calendarDays)])
    #expect(resolve.targets[0].when == [.level: ["复杂", "重大"]])
    #expect(resolve.targets[0].extension?.approvalRequired == true)
    #expect(resolve.targets[1].extension == nil)
    let promises = file.policies.filter { $0.name == "INTERNAL" }
    #expect(promises.map { $0.effectiveFrom.iso } == ["2025-01-01", "2026-10-01"])
    #expect(promises[0].effectiveTo?.iso == "2026-09-30")
    let followUp = try #require(promises[1].clocks.first { $0.name == .followUp })
    #expect(followUp.start == .closed)
    #expect(followUp.ends == .closeOfBusiness)
    let escalate = try #require(promises[1].clocks.first { $0.name == .escalate })
    #expect(escalate.cancelledByClosing)
    #expect(promises[1].clocks.first { $0.name == .promise }?.targets[0].limit == .promised)
    #expect(promises[1].clocks.first { $0.name == .register }?.countsFirstDay == true)
    #expect(promises[1].clocks.first { $0.name == .acknowledge }?.rollsLastDay == true)
    #expect(promises[1].clocks.first { $0.name == .firstReply }?.pause == [.suspended, .waitingCustomer])
    #expect(promises[1].clocks.first { $0.name == .resolve }?.targets[0].when == [.viaRegulator: ["yes"]])
  }

  /// Line 6 is the first clock.
  @Test(arguments: [
    ("version: 2\n" + head + clock, #"p.yaml:1:10: version: "2"; wanted 1, the format that this program reads"#),
    (head + clock + "in_uze: [P]\n", #"p.yaml:7:1: unknown key "in_uze" in the file; did you mean "in_use"?"#),
    (head + clock + "in_use: [Q]\n", #"p.yaml:7:10: in_use: there is no policy "Q"; wanted one of P"#),
    (head + clock + "in_use: [P, P]\n", #"p.yaml:7:13: in_use: "P" stands twice; wanted it once"#),
    ("version: 1\n", "p.yaml:1:1: no policies; wanted policies with a list of policy versions"),
    ("policies: {}\n", "p.yaml:1:11: policies: a map; wanted a list of policy versions, such as [a, b]"),
    ("policies: [{effective_from: 2026-01-01}]\n", "p.yaml:1:12: a policy version has no policy; wanted a line policy: …"),
    (
      "policies: [{policy: P, effective_from: 2026-13-01, calendar: cn, clocks: []}]\n",
      #"p.yaml:1:40: policy P: effective_from: "2026-13-01"; wanted a date such as 2026-10-01"#
    ),
    (
      "policies: [{policy: P, effective_from: 2026-01-01, effective_to: 2025-12-31, calendar: cn, clocks: []}]\n",
      "p.yaml:1:66: policy P: effective_to 2025-12-31 lies before effective_from 2026-01-01; wanted that day or a later one"
    ),
    (
      "policies: [{policy: P, effective_from: 2026-01-01, calendar: us, clocks: []}]\n",
      "p.yaml:1:62: policy P: there is no us-week.csv among the calendars; wanted that file, or one of cn, uk"
    ),
    (
      "policies: [{policy: P, effective_from: 2026-01-01, calendar: cn}]\n",
      "p.yaml:1:12: policy P has no clocks; wanted a line clocks: …"
    ),
    (
      "policies: [{policy: no, effective_from: 2026-01-01, calendar: cn, clocks: []}]\n",
      #"p.yaml:1:21: policy: a bare no is a truth value; wanted a text: put it in quotes, "no""#
    ),
    (
      head + clock + clock,
      "p.yaml:7:9: policy P: the clock resolve stands twice; wanted it once in a version; it stands in line 6 too"
    ),
    (
      head + "      - {start: received_at}\n",
      "p.yaml:6:9: a clock of policy P has no clock; wanted a line such as clock: resolve"
    ),
    (
      head + "      - {clock: resolved, start: received_at, stop: closed_at, targets: []}\n",
      #"p.yaml:6:17: policy P: clock: unknown word "resolved"; wanted one of register, acknowledge, first_reply, resolve, promise, escalate, follow_up; did you mean "resolve"?"#
    ),
    (
      head + "      - {clock: resolve, stop: closed_at, targets: [{amount: 1, unit: hours}]}\n",
      "p.yaml:6:9: policy P, clock resolve has no start; wanted a line such as start: received_at"
    ),
    (
      head + "      - {clock: resolve, start: recieved_at, stop: closed_at, targets: [{amount: 1, unit: hours}]}\n",
      #"p.yaml:6:33: policy P, clock resolve: start: unknown word "recieved_at"; wanted one of received_at, closed_at; did you mean "received_at"?"#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: done_at, targets: [{amount: 1, unit: hours}]}\n",
      #"p.yaml:6:52: policy P, clock resolve: stop: unknown word "done_at"; wanted one of registered_at, acked_at, first_reply_at, closed_at, escalated_at, followup_at"#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, targets: []}\n",
      "p.yaml:6:72: policy P, clock resolve: targets: an empty list; wanted at least one target"
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 15, unit: days}]}\n",
      #"p.yaml:6:92: a target of policy P, clock resolve: unit: unknown word "days"; wanted one of calendar_days, working_days, hours, working_hours; did you mean "calendar_days"?"#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 1.5, unit: hours}]}\n",
      #"p.yaml:6:82: a target of policy P, clock resolve: amount: "1.5"; wanted a whole number from 1 to 100000"#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 15}]}\n",
      "p.yaml:6:73: a target of policy P, clock resolve has no unit; wanted amount and unit, or from: promised_due_at"
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{from: promised_due_at, amount: 3}]}\n",
      "p.yaml:6:105: a target of policy P, clock resolve has from and an amount or unit; wanted either from, or amount and unit"
    ),
    (
      head
        + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{when: {levle: [a]}, amount: 1, unit: hours}]}\n",
      #"p.yaml:6:81: unknown key "levle" in a target of policy P, clock resolve: when; did you mean "level"?"#
    ),
    (
      head
        + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{when: {via_regulator: [yes]}, amount: 1, unit: hours}]}\n",
      #"p.yaml:6:97: a target of policy P, clock resolve: when.via_regulator: a bare yes is a truth value; wanted a text: put it in quotes, "yes""#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, due_soon: -1, targets: [{amount: 1, unit: hours}]}\n",
      #"p.yaml:6:73: policy P, clock resolve: due_soon: "-1"; wanted a whole number from 0 to 3660"#
    ),
    (
      head + "      - {clock: resolve, start: received_at, stop: closed_at, ends: noon, targets: [{amount: 1, unit: hours}]}\n",
      #"p.yaml:6:69: policy P, clock resolve: ends: unknown word "noon"; wanted one of end_of_day, close_of_business"#
    ),
    (
      head
        + "      - {clock: resolve, start: received_at, stop: closed_at, pause: [holiday], targets: [{amount: 1, unit: hours}]}\n",
      #"p.yaml:6:71: policy P, clock resolve: pause: unknown word "holiday"; wanted one of suspended, waiting_customer"#
    ),
    (
      head
        + "      - {clock: register, start: received_at, stop: registered_at, on_reopen: continue, targets: [{amount: 1, unit: hours}]}\n",
      "p.yaml:6:79: policy P, clock register: on_reopen: continue with stop: registered_at; wanted stop: closed_at, or on_reopen left out"
    ),
    (
      head
        + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 1, unit: calendar_days, extension: {amount: 1, unit: calendar_days, approval: maybe, before_expiry: true}}]}\n",
      #"p.yaml:6:160: a target of policy P, clock resolve: extension: approval: unknown word "maybe"; wanted one of required, none"#
    ),
    (
      head
        + "      - {clock: resolve, start: received_at, stop: closed_at, targets: [{amount: 1, unit: calendar_days, extension: {amount: 1, unit: calendar_days, before_expiry: true}}]}\n",
      "p.yaml:6:117: a target of policy P, clock resolve: extension has no approval; wanted {amount: 30, unit: calendar_days, approval: required, before_expiry: true}"
    ),
  ]) func oneFault(text: String, expected: String) { #expect(message(text) == expected) }

  private func versions(_ dates: [(String, String?)]) -> String {
    "policies:\n"
      + dates.map {
        "  - {policy: P, effective_from: \($0.0), \($0.1.map { "effective_to: \($0), " } ?? "")calendar: cn, clocks: []}\n"
      }.joined()
  }

  @Test func overlappingVersions() {
    #expect(message(versions([("2026-01-01", "2026-06-30"), ("2026-07-01", nil)])) == "")
    #expect(message(versions([("2026-07-01", nil), ("2026-01-01", "2026-06-30")])) == "")
    #expect(
      message(versions([("2026-01-01", "2026-07-01"), ("2026-07-01", nil)]))
        == "p.yaml:3:33: policy P: this version begins on 2026-07-01, while the one in line 2 is in force until 2026-07-01; wanted effective_to: 2026-06-30 or earlier in that one"
    )
    #expect(
      message(versions([("2026-07-01", nil), ("2026-01-01", nil)]))
        == "p.yaml:2:33: policy P: this version begins on 2026-07-01, while the one in line 3 is in force without an end; wanted effective_to: 2026-06-30 or earlier in that one"
    )
  }

  @Test func onlyPoliciesInUseNeedACalendar() throws {
    let text = "in_use: [P]\n" + head + clock + "  - {policy: Q, effective_from: 2026-01-01, calendar: us, clocks: []}\n"
    let file = try PolicyFile.read(text, file: "p.yaml", calendars: ["cn"])
    #expect(file.inUse == ["P"])
    #expect(file.policies.map(\.name) == ["P", "Q"])
    #expect(file.used.map(\.name) == ["P"])
  }

  /// A moment or state of the domain that no clock is computed with: kept apart, never computed without (D31).
  @Test(arguments: [
    ("{clock: acknowledge, start: registered_at, stop: acked_at, targets: [{amount: 1, unit: hours}]}", "start: registered_at"),
    ("{clock: acknowledge, start: received_at, stop: reclosed_at, targets: [{amount: 1, unit: hours}]}", "stop: reclosed_at"),
    (
      "{clock: acknowledge, start: received_at, stop: acked_at, pause: [escalated], targets: [{amount: 1, unit: hours}]}",
      "pause: escalated"
    ),
    (
      "{clock: acknowledge, start: received_at, stop: acked_at, cancel_on: [acked_at], targets: [{amount: 1, unit: hours}]}",
      "cancel_on: acked_at"
    ),
    (
      "{clock: promise, start: received_at, stop: closed_at, pause: [suspended], targets: [{from: promised_due_at}]}",
      "pause with from: promised_due_at"
    ),
    (
      "{clock: resolve, start: received_at, stop: acked_at, targets: [{amount: 1, unit: hours, extension: {amount: 1, unit: calendar_days, approval: none, before_expiry: false}}]}",
      "extension of a target in hours"
    ),
  ]) func notComputable(clockText: String, feature: String) throws {
    let other = "      - {clock: register, start: received_at, stop: registered_at, targets: [{amount: 1, unit: hours}]}\n"
    let file = try PolicyFile.read(head + "      - \(clockText)\n" + other, file: "p.yaml", calendars: ["cn"])
    #expect(file.notComputable.map(\.feature) == [feature])
    #expect(file.notComputable.map(\.line) == [6])
    #expect(file.notComputable.map(\.policy) == ["P"])
    #expect(file.policies[0].clocks.map(\.name) == [.register])
  }
}
