// stages/complaints.csv end to end: the state of each complaint at the moment of reading.

import Testing

@Suite struct ComplaintStateTests {
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
