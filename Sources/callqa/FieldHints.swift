// Words in headers that hint at a field. Hints make proposals for a person to check; nothing is ever mapped by them.

internal import Ingest

/// What a header may mean, by the words it is made of and the kind of values below it.
struct FieldHint {
  let field: String
  /// Latin words as they stand between blanks and marks, or Chinese parts of a header.
  let words: [String]
  let fits: @Sendable (ColumnKind) -> Bool

  /// The best field for a header among those that are free; nil where no word hints at one.
  static func field(for header: String, kind: ColumnKind, source: String, free: (String) -> Bool) -> String? {
    let parts = Set(FieldHint.parts(header))
    let folded = FoldedHeader(header).text
    var best: (field: String, score: Int)?
    let hints = ["complaints": complaints, "quality_reviews": reviews, "complaint_events": events][source] ?? contacts
    for hint in hints where free(hint.field) && hint.fits(kind) {
      var score = 0
      for word in hint.words {
        let isMet = word.utf8.allSatisfy { $0 < 0x80 } ? parts.contains(word) : folded.contains(word)
        if isMet { score += word.utf8.count >= 4 ? 3 : 2 }
      }
      if nearestWord(to: folded, among: aliases(hint.field, source)) != nil { score += 4 }
      if score > best?.score ?? 0 { best = (hint.field, score) }
    }
    return best?.field
  }

  private static func aliases(_ field: String, _ source: String) -> [String] {
    let headers =
      switch source {
      case "complaints": ComplaintField(rawValue: field)?.headers
      case "quality_reviews": ReviewField(rawValue: field)?.headers
      case "complaint_events": EventField(rawValue: field)?.headers
      default: ContactField(rawValue: field)?.headers
      }
    return ([field] + (headers ?? [])).map { FoldedHeader($0).text }.filter { $0.count >= 4 }
  }

  /// `Talk Time (sec)`, `talkTime`, `talk_time` → talk, time, sec.
  private static func parts(_ header: String) -> [String] {
    var parts: [String] = []
    var word = ""
    var before: Character = " "
    for character in header {
      if !character.isLetter || (character.isUppercase && before.isLowercase) {
        if !word.isEmpty { parts.append(word) }
        word = ""
      }
      if character.isLetter { word += character.lowercased() }
      before = character
    }
    return word.isEmpty ? parts : parts + [word]
  }

  private static let time: @Sendable (ColumnKind) -> Bool = { $0.isTime }
  private static let duration: @Sendable (ColumnKind) -> Bool = { [.clock, .number, .decimalComma, .durationText, .yesNo].contains($0) }
  private static let code: @Sendable (ColumnKind) -> Bool = { [.identifier, .number, .text, .words, .phone].contains($0) }
  private static let word: @Sendable (ColumnKind) -> Bool = { [.words, .yesNo, .text].contains($0) }
  private static let anything: @Sendable (ColumnKind) -> Bool = { !$0.isTime && $0 != .empty }

  private static let contacts: [FieldHint] = [
    FieldHint(field: "interaction_id", words: ["id", "ref", "reference", "uniqueid", "ticket", "case", "call", "callid", "sid", "guid", "流水", "编号", "单号"], fits: { [.identifier, .number].contains($0) }),
    FieldHint(field: "arrived_at", words: ["arrival", "arrived", "start", "started", "created", "opened", "received", "entry", "begin", "date", "time", "timestamp", "calldate", "来电", "开始", "创建", "时间", "日期"], fits: time),
    FieldHint(field: "queued_at", words: ["queue", "queued", "enqueued", "q", "入队", "排队"], fits: time),
    FieldHint(field: "answered_at", words: ["answer", "answered", "connect", "connected", "pickup", "picked", "first", "reply", "ser", "接通", "应答", "接听", "响应"], fits: time),
    FieldHint(field: "ended_at", words: ["end", "ended", "exit", "left", "closed", "finished", "hangup", "disconnected", "resolved", "solved", "completed", "挂机", "结束", "关闭"], fits: time),
    FieldHint(field: "talk_s", words: ["talk", "talktime", "billsec", "conversation", "通话时", "服务时"], fits: duration),
    FieldHint(field: "hold_s", words: ["hold", "held", "保持"], fits: duration),
    FieldHint(field: "wrap_up_s", words: ["wrap", "wrapup", "acw", "after", "话后", "整理", "案头"], fits: duration),
    FieldHint(field: "queue_s", words: ["wait", "waiting", "queue", "等待", "排队"], fits: duration),
    FieldHint(field: "outcome", words: ["outcome", "disposition", "status", "result", "state", "answered", "状态", "结果", "接通"], fits: word),
    FieldHint(field: "channel", words: ["channel", "medium", "media", "via", "渠道", "来源"], fits: word),
    FieldHint(field: "direction", words: ["direction", "方向"], fits: word),
    FieldHint(field: "agent_id", words: ["agent", "operator", "rep", "assignee", "assigned", "handled", "answered", "by", "server", "坐席", "客服", "工号"], fits: code),
    FieldHint(field: "team", words: ["team", "group", "department", "dept", "班组", "部门"], fits: word),
    FieldHint(field: "queue", words: ["queue", "skill", "split", "技能", "队列"], fits: word),
    FieldHint(field: "customer_id", words: ["customer", "client", "account", "requester", "member", "客户"], fits: code),
    FieldHint(field: "phone", words: ["phone", "caller", "ani", "msisdn", "from", "cli", "src", "mobile", "号码", "电话", "手机"], fits: code),
    FieldHint(field: "transfer_to", words: ["transfer", "transferred", "escalated", "转接", "转出"], fits: anything),
    FieldHint(field: "resolved_flag", words: ["resolved", "fcr", "solved", "解决"], fits: { [.yesNo, .words].contains($0) }),
    FieldHint(field: "csat", words: ["csat", "satisfaction", "rating", "score", "survey", "满意", "评价"], fits: anything),
    FieldHint(field: "business_type", words: ["topic", "reason", "category", "subject", "type", "product", "业务", "类型"], fits: word),
    FieldHint(field: "summary", words: ["note", "notes", "comment", "comments", "description", "summary", "备注", "小结"], fits: { [.text, .words].contains($0) }),
  ]

  private static let events: [FieldHint] = [
    FieldHint(field: "complaint_id", words: ["id", "ref", "number", "ticket", "case", "incident", "complaint", "编号", "单号"], fits: { [.identifier, .number, .text].contains($0) }),
    FieldHint(field: "time", words: ["time", "date", "changed", "updated", "modified", "timestamp", "at", "时间", "日期"], fits: time),
    FieldHint(field: "status", words: ["status", "state", "stage", "状态"], fits: word),
  ]

  private static let reviews: [FieldHint] = [
    FieldHint(field: "review_id", words: ["review", "evaluation", "id", "质检", "编号"], fits: { [.identifier, .number].contains($0) }),
    FieldHint(field: "interaction_id", words: ["call", "contact", "interaction", "conversation", "流水", "通话", "会话"], fits: { [.identifier, .number].contains($0) }),
    FieldHint(field: "reviewed_at", words: ["reviewed", "evaluated", "date", "time", "时间", "日期"], fits: time),
    FieldHint(field: "reviewer", words: ["reviewer", "evaluator", "质检员", "评分人"], fits: code),
    FieldHint(field: "form", words: ["form", "scorecard", "template", "评分表", "模板"], fits: word),
    FieldHint(field: "item", words: ["item", "question", "criterion", "评分项", "项目"], fits: word),
    FieldHint(field: "score", words: ["score", "points", "得分", "评分"], fits: { [.number, .text].contains($0) }),
    FieldHint(field: "result", words: ["result", "outcome", "verdict", "结果", "合格"], fits: word),
    FieldHint(field: "critical", words: ["critical", "致命"], fits: word),
  ]

  private static let complaints: [FieldHint] = [
    FieldHint(field: "complaint_id", words: ["id", "ref", "reference", "complaint", "ticket", "case", "编号", "单号", "流水"], fits: { [.identifier, .number].contains($0) }),
    FieldHint(field: "received_at", words: ["received", "created", "opened", "logged", "date", "start", "时间", "日期", "登记"], fits: time),
    FieldHint(field: "closed_at", words: ["closed", "resolved", "completed", "end", "办结", "结案", "完成", "结束"], fits: time),
    FieldHint(field: "promised_due_at", words: ["due", "deadline", "target", "时限"], fits: time),
    FieldHint(field: "status", words: ["status", "state", "状态"], fits: word),
    FieldHint(field: "business_b", words: ["product", "category", "业务"], fits: word),
    FieldHint(field: "cause_c", words: ["reason", "cause", "issue", "type", "原因"], fits: word),
    FieldHint(field: "content", words: ["description", "text", "narrative", "details", "content", "内容", "描述", "备注"], fits: { [.text, .words].contains($0) }),
    FieldHint(field: "responsible_dept", words: ["department", "dept", "team", "branch", "部门", "机构"], fits: word),
    FieldHint(field: "level", words: ["priority", "severity", "level", "等级"], fits: word),
    FieldHint(field: "customer_id", words: ["customer", "client", "account", "客户"], fits: code),
    FieldHint(field: "phone", words: ["phone", "mobile", "电话", "手机", "号码"], fits: code),
    FieldHint(field: "channel", words: ["channel", "via", "渠道", "来源"], fits: word),
  ]
}
