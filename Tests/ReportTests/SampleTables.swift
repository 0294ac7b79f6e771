// The tables and definitions of the hand-made week.

import CallCentre
import Engine
import RunFolder
import Testing

/// `#require` for the fixtures, which are no tests themselves.
func require<Value>(_ value: Value?) throws -> Value { try #require(value) }

extension SampleWeek {
  /// Cells that a row leaves out at its end are empty.
  static func table(_ name: String, _ columns: String, _ rows: [[Cell]]) -> Table {
    let columns = columns.split(separator: ",").map { Column(String($0), "", zh: "", en: "") }
    return Table(
      name, rowMeaning: Wording(zh: "一行", en: "one row"), columns: columns,
      rows: rows.map { $0 + repeatElement(.empty, count: columns.count - $0.count) })
  }

  private static func cells(_ line: String) -> [Cell] {
    line.split(separator: ",", omittingEmptySubsequences: false).map { part in
      if part.isEmpty { return .empty }
      if let integer = Int(part) { return .integer(integer) }
      if let number = Double(part) { return .number(number) }
      return .text(String(part))
    }
  }

  static func tables() -> [String: Table] {
    let lists =
      "complaint_id,policy,clock,received_at,due_at,done_at,overdue_s,overdue_working_days,department,theme,reason"
    let made = [
      table(
        "sla", "policy,clock,department,met,breached,open_on_track,open_overdue,unknown,breach_ratio,ci_low,ci_high",
        [
          "CN-CBIRC-2020-3,resolve,,79,6,0,3,1,0.10227272727272728,0.0548,0.1829",
          "CN-CBIRC-2020-3,resolve,信用卡中心,30,5,0,2,0,0.1891891891891892,0.0948,0.342",
          "CN-CBIRC-2020-3,resolve,个人金融部,49,1,0,1,1,0.0392156862745098,0.0108,0.1322",
          "INTERNAL,first_reply,,18,2,0,0,0,0.1,0.0279,0.301", "INTERNAL,first_reply,信用卡中心,18,2,0,0,0,0.1,0.0279,0.301",
        ].map(cells)),
      table(
        "sla_breaches", lists,
        [
          "TS-0017,CN-CBIRC-2020-3,resolve,2026-10-26T09:00:00+08:00,2026-11-10T23:59:59+08:00,,612001,5,信用卡中心,,",
          "TS-0009,CN-CBIRC-2020-3,resolve,2026-10-25T09:00:00+08:00,2026-11-09T23:59:59+08:00,,698401,6,个人金融部,annual_fee,",
          "TS-0021,CN-CBIRC-2020-3,resolve,2026-10-30T09:00:00+08:00,2026-11-14T23:59:59+08:00,,266401,2,信用卡中心,,",
          "TS-0003,INTERNAL,first_reply,2026-11-09T09:00:00+08:00,2026-11-10T09:00:00+08:00,2026-11-10T15:00:00+08:00,21600,0",
        ].map(cells)),
      table(
        "sla_due_soon", lists,
        [
          "TS-0044,CN-CBIRC-2020-3,resolve,2026-11-05T09:00:00+08:00,2026-11-20T23:59:59+08:00,,,,个人金融部,,",
          "TS-0041,CN-CBIRC-2020-3,resolve,2026-11-04T09:00:00+08:00,2026-11-19T23:59:59+08:00,,,,信用卡中心,,",
        ].map(cells)),
      table(
        "themes", "rank,theme,name,business,cause,complaints,share,cumulative_share,ci_low,ci_high,previous,change,signal",
        [
          "1,transfer_failure,转账失败,支付结算,系统,34,0.2698412698412698,0.2698412698412698,0.2001,0.3532,20,14,",
          "2,annual_fee,年费,信用卡,定价,19,0.15079365079365079,0.42063492063492064,0.0987,0.2235,22,-3,",
        ].map(cells)),
      table(
        "source_ledger", "source,file,rows_in,rows_used,rows_duplicate,rows_rejected,rows_outside_period,first_at,last_at",
        [
          "contacts,calls-2026-11.csv,30120,15004,96,20,15000,2026-10-26T00:00:03+08:00,2026-11-17T23:58:40+08:00",
          "contacts,chat-2026-11.csv.gz,7010,3145,0,60,3805,2026-10-26T00:01:00+08:00,2026-11-17T23:41:12+08:00",
          "complaints,complaints-2026-11.csv,420,377,3,2,38,2026-08-03T09:12:00+08:00,2026-11-17T17:20:00+08:00",
        ].map(cells)),
      table(
        "not_computable", "metric,variant,source,missing_fields",
        ["wrap_up_s,,contacts,wrap_up_s", "promise_kept_ratio,,complaints,promised_due_at"].map(cells)),
    ]
    return Dictionary(made.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Titles as a bank says them; the definitions are shortened to what a test needs.
  static let cards: [MetricCard] = [
    ("contacts_offered", "进线量", "Contacts offered", "count"), ("contacts_answered", "接通量", "Contacts answered", "count"),
    ("contacts_abandoned", "放弃量", "Contacts abandoned", "count"), ("answer_ratio", "接通率", "Answer ratio", "ratio"),
    ("abandon_ratio", "放弃率", "Abandon ratio", "ratio"), ("service_level", "服务水平", "Service level", "ratio"),
    ("asa_s", "应答速度", "Speed of answer", "s"), ("wait_s", "等待时长", "Wait", "s"), ("handle_time_s", "处理时长", "Handle time", "s"),
    ("talk_s", "通话时长", "Talk", "s"), ("hold_s", "保持时长", "Hold", "s"), ("wrap_up_s", "话后处理时长", "Wrap-up", "s"),
    ("transfer_ratio", "转接率", "Transfer ratio", "ratio"), ("csat_ratio", "满意率", "Satisfaction", "ratio"),
    ("csat_response_ratio", "参评率", "Response ratio", "ratio"), ("dissatisfied_count", "不满意量", "Dissatisfied", "count"),
    ("fcr_ratio", "首次解决率", "First-contact resolution", "ratio"), ("repeat_ratio", "重复来电率", "Repeat ratio", "ratio"),
    ("identity_coverage_ratio", "客户识别率", "Identity coverage", "ratio"),
    ("complaints_received", "受理投诉", "Complaints received", "count"),
    ("complaints_closed", "办结投诉", "Complaints closed", "count"), ("complaints_open", "未结投诉", "Complaints open", "count"),
    ("complaints_per_10k_contacts", "万次进线投诉量", "Complaints per ten thousand contacts", "per_10k"),
    ("resolution_time", "投诉办理时长", "Resolution time", "s"), ("promise_kept_ratio", "承诺兑现率", "Promises kept", "ratio"),
    ("reopen_ratio", "重开率", "Reopen ratio", "ratio"), ("escalation_ratio", "升级率", "Escalation ratio", "ratio"),
    ("sla_breach_ratio", "超期率", "Breach ratio", "ratio"), ("theme_count", "主题投诉量", "Complaints of a theme", "count"),
  ].map { metric, zh, en, unit in
    MetricCard(
      metric: metric, title: Wording(zh: zh, en: en), unit: unit, row: Wording(zh: "一次联络或一件投诉", en: "a contact or a complaint"),
      formula: Wording(zh: "见定义", en: "see the definition"), counted: Wording(zh: "本期", en: "this period"),
      notCounted: Wording(zh: "", en: ""), clock: Wording(zh: "到达时刻", en: "arrival"), whenEmpty: Wording(zh: "空", en: "empty"),
      needs: [], decision: "A25")
  }
}
