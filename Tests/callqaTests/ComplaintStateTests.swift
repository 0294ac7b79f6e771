// stages/complaints.csv end to end: the state of each complaint at the moment of reading.

import Testing

@Suite struct ComplaintStateTests {
  /// The last row of an id holds whole: whom an earlier one called its double is forgotten, and a later one may name it anew.
  @Test func whatALaterRowSaysOfDoubles() throws {
    let scratch = try Scratch()
    try scratch.write(
      "complaints.csv",
      """
      投诉编号,投诉时间,重复投诉编号,责任部门
      A,2026-11-03 09:00:00,,卡部
      B,2026-11-03 09:00:00,A,卡部
      C,2026-11-03 09:00:00,A,卡部
      D,2026-11-03 09:00:00,A,卡部
      B,2026-11-03 09:00:00,,卡部
      D,2026-11-03 09:00:00,B,卡部

      """)
    try scratch.write(
      "doubles.yaml",
      """
      version: 1
      name: doubles
      time_zone: Asia/Shanghai
      period: 2026-W45
      sources: {complaints: {files: ["complaints.csv"], columns: {duplicate_of: 重复投诉编号}}}
      output: {directory: Reports, formats: [csv], keep_stages: true}

      """)
    let outcome = try Program.run(["run", "doubles.yaml", "--as-of", Program.asOf, "-q"], in: scratch)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let rows = try CSVTable(path: scratch.path + "/Reports/doubles/2026-W45/stages/complaints.csv").rows
    #expect(rows.map { ($0["complaint_id"] ?? "") + " " + ($0["state"] ?? "") } == ["A open", "B open", "C merged", "D merged"])
  }

  /// Ids are numbers of whatever form: `check` proposes no way of writing for them, but for times and durations it does.
  @Test func proposalsForKnownColumns() throws {
    let scratch = try Scratch()
    var text = "interaction_id,customer_id,agent_id,arrived_at,ended_at,talk_s,outcome\n"
    for number in 0..<40 {
      text += "17726727\(10 + number),17726\(10_000 + number),26030\(1 + number % 9),\(13 + number % 10)/03/2026 09:05,\(13 + number % 10)/03/2026 09:15,\"1\(number),5\",AGENT\n"
    }
    try scratch.write("calls.csv", text)
    try scratch.write(
      "known.yaml", "version: 1\nname: known\ntime_zone: Asia/Shanghai\nperiod: 2026-W11\nsources: {contacts: {files: [calls.csv], constants: {channel: phone}}}\n")
    let outcome = try Program.run(["check", "known.yaml", "--as-of", Program.asOf], in: scratch)
    let proposal = outcome.stdout.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.drop { !$0.hasPrefix("not understood") }.dropFirst().prefix { !$0.hasPrefix("finding") }
    #expect(proposal.joined(separator: "|") == #"formats:|"arrived_at": day_first|"ended_at": day_first|"talk_s": decimal_comma|values:|outcome: {"AGENT": answered}"#)
    #expect(outcome.code == 65 && outcome.stderr.contains("every one of 40 records was rejected"))
  }

  @Test func everyStateIsTold() throws {
    let scratch = try Scratch()
    try scratch.write(
      "complaints.csv",
      """
      投诉编号,投诉时间,办结时间,重开时间,再次办结时间,状态,责任部门
      T1,2026-11-03 09:00:00,,,,处理中,卡部
      T2,2026-11-03 09:00:00,2026-11-04 09:00:00,,,已办结,卡部
      T3,2026-11-03 09:00:00,2026-11-04 09:00:00,2026-11-05 09:00:00,,处理中,卡部
      T4,2026-11-03 09:00:00,2026-11-04 09:00:00,2026-11-05 09:00:00,2026-11-06 09:00:00,已办结,卡部
      T5,2026-11-03 09:00:00,2026-11-04 09:00:00,2026-12-05 09:00:00,,处理中,卡部
      T6,2026-11-03 09:00:00,2026-11-04 09:00:00,,,已撤诉,卡部
      T7,2026-11-03 09:00:00,2026-12-04 09:00:00,,,已办结,卡部

      """)
    try scratch.write(
      "states.yaml",
      """
      version: 1
      name: states
      time_zone: Asia/Shanghai
      period: 2026-W45
      sources: {complaints: {files: ["complaints.csv"]}}
      output: {directory: Reports, formats: [csv], keep_stages: true}

      """)
    let outcome = try Program.run(["run", "states.yaml", "--as-of", Program.asOf], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    let rows = try CSVTable(path: scratch.path + "/" + outcome.stdout.dropLast() + "/stages/complaints.csv").rows
    let states = rows.map { ($0["complaint_id"] ?? "") + " " + ($0["state"] ?? "") }
    #expect(states == ["T1 open", "T2 closed", "T3 reopened", "T4 closed", "T5 closed", "T6 withdrawn", "T7 open"])
  }
}
