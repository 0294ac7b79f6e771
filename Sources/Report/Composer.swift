// What the sections share while a report is put into words: names, values with their marks, changes, reasons.

internal import CallCentre
internal import Engine
internal import RunFolder

/// One report being written. The sections are extensions of it, one file each.
struct Composer {
  let input: ReportInput
  let say: Speech
  let figure: FigureIndex
  let overdue: ListedClocks
  let dueSoon: ListedClocks
  private let titles: [String: Wording]

  init(_ input: ReportInput) {
    self.input = input
    say = Speech(input.language)
    figure = FigureIndex(input.figures)
    overdue = ListedClocks.overdue(input.tables["sla_breaches"])
    dueSoon = ListedClocks.dueSoon(input.tables["sla_due_soon"])
    titles = Dictionary(input.cards.map { ($0.metric, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  func rows(_ table: String) -> [NamedRow] { NamedRow.rows(of: input.tables[table]) }

  // MARK: Names

  /// The metric's title from its card.
  func title(_ metric: String) -> String { titles[metric].map { say($0) } ?? metric }

  /// A member's name as people read it: long ones cut, the whole name stands in the tables.
  func name(_ member: String) -> String {
    if member == "(missing)" || member.isEmpty { return say("（缺失）", "(missing)") }
    let limit = 40
    return member.count <= limit ? member : String(member.prefix(limit - 1)) + "…"
  }

  func channelName(_ word: String) -> String {
    switch word {
    case "phone": say("电话", "Phone")
    case "chat": say("在线客服", "Chat")
    case "email": say("邮件", "E-mail")
    case "app": say("手机应用", "App")
    case "video": say("视频", "Video")
    case "sms": say("短信", "SMS")
    case "wechat": say("微信", "WeChat")
    default: name(word)
    }
  }

  func clockName(_ clock: String) -> String {
    switch ClockName(rawValue: clock) {
    case .register: say("登记", "register")
    case .acknowledge: say("受理告知", "acknowledge")
    case .firstReply: say("首次回复", "first reply")
    case .resolve: say("办结", "resolve")
    case .promise: say("承诺", "promise")
    case .escalate: say("升级", "escalate")
    case .followUp: say("回访", "follow-up")
    case nil: name(clock)
    }
  }

  func deadlineName(_ row: NamedRow) -> String { name(row.text("policy")) + " · " + clockName(row.text("clock")) }

  func themeName(_ theme: String, fallback: String = "") -> String {
    if let wording = input.themeNames[theme] { return name(say(wording)) }
    return name(fallback.isEmpty ? theme : fallback)
  }

  /// `7d` → `7 天`.
  func windowName(_ window: String) -> String {
    guard let unit = window.last, let amount = Int(window.dropLast()) else { return name(window) }
    switch unit {
    case "h": return say("\(amount) 小时", "\(amount) hours")
    case "d": return say("\(amount) 天", "\(amount) days")
    default: return name(window)
    }
  }

  func memberName(_ figure: Figure) -> String {
    switch figure.dimension {
    case "channel": channelName(figure.member)
    case "theme": themeName(figure.member)
    default: name(figure.member)
    }
  }

  // MARK: Values

  /// A number in the figure's unit: its value, its target, its previous value.
  func amount(_ value: Double?, of figure: Figure) -> String {
    guard let value, abs(value) < 1e15 else { return say.nothing }
    switch figure.unit {
    case "ratio": return say.percent(value)
    case "s": return say.duration(value, withTenths: figure.variant == "mean")
    case "count": return say.count(Int(value.rounded()))
    case "working_days": return say.oneDecimal(value) + say(" 个工作日", " working days")
    default: return say.oneDecimal(value)
    }
  }

  /// Provisional, small sample, against the target: what a reader must know before believing the number.
  func marks(_ figure: Figure) -> [String] {
    guard figure.value != nil else { return [] }
    var marks: [String] = []
    if figure.state == .provisional { marks.append(say("暂定", "provisional")) }
    if figure.unit != "count", figure.n < Judgement.smallSample { marks.append(say("样本少", "small n")) }
    if let target = figure.target, figure.status != .none {
      let goal = amount(target, of: figure)
      marks.append(
        figure.status == .met ? say("达到目标 \(goal)", "target \(goal) met") : say("未达目标 \(goal)", "target \(goal) missed"))
    }
    return marks
  }

  func value(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return say.nothing }
    return amount(figure.value, of: figure) + say.bracketed(marks(figure))
  }

  /// `80.1%–84.5%`; nothing where the figure has no interval.
  func interval(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil, let low = figure.low, let high = figure.high else { return "" }
    return amount(low, of: figure) + "–" + amount(high, of: figure)
  }

  /// The number of contacts or complaints a figure rests on, and in brackets how many were left out.
  func base(_ figure: Figure?) -> String {
    guard let figure, figure.unit != "count" else { return "" }
    return say.count(figure.n) + (figure.excluded > 0 ? say.bracketed([say.count(figure.excluded)]) : "")
  }

  func previous(_ figure: Figure?) -> String {
    guard let figure else { return say.nothing }
    return amount(figure.previous, of: figure)
  }

  /// The change with its sign and unit, without judgement.
  func plainChange(_ figure: Figure) -> String {
    guard let change = figure.change, change.isFinite else { return say.nothing }
    if figure.unit == "ratio" {
      return say.signed(change * 100) { say.oneDecimal($0) } + say(" 个百分点", " pp")
    }
    return say.signed(change) { amount($0, of: figure) }
  }

  /// An arrow only where the change is significant (D26); where it was tested and is not, that is said instead.
  func change(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil, figure.change != nil else { return say.nothing }
    let text = plainChange(figure)
    switch figure.signal {
    case .none: return figure.pValue == nil ? text : text + say.bracketed([say("差异不显著", "within noise")])
    case .up, .down:
      let arrow = figure.signal == .up ? "↑ " : "↓ "
      switch Judgement.verdict(figure) {
      case 1: return arrow + text + say.bracketed([say("变差", "worse")])
      case -1: return arrow + text + say.bracketed([say("变好", "better")])
      default: return arrow + text
      }
    }
  }

  /// Value, interval, n and arrow in one cell, for tables that compare members.
  func compact(_ figure: Figure?) -> String {
    guard let figure, figure.value != nil else { return say.nothing }
    var parts: [String] = []
    let limits = interval(figure)
    if !limits.isEmpty { parts.append(limits) }
    if figure.unit != "count" { parts.append("n " + say.count(figure.n)) }
    parts += marks(figure)
    let arrow = figure.signal == .up ? "↑ " : figure.signal == .down ? "↓ " : ""
    return arrow + amount(figure.value, of: figure) + say.bracketed(parts)
  }

  /// A ratio of a table with its interval and n: `46.7%（30.2%–63.9%，n 30）`; a dash where it has no value.
  func ratioCell(_ row: NamedRow, _ column: String, low: String = "ci_low", high: String = "ci_high", n: String = "n") -> String {
    guard let ratio = row.number(column) else { return say.nothing }
    var parts: [String] = []
    if let from = row.number(low), let to = row.number(high) { parts.append(say.percent(from) + "–" + say.percent(to)) }
    if let base = row.integer(n) {
      parts.append("n " + say.count(base))
      if base < Judgement.smallSample { parts.append(say("样本少", "small n")) }
    }
    return say.percent(ratio) + say.bracketed(parts)
  }

  // MARK: Reasons

  /// Why a figure has no value, in words.
  func reason(_ metric: String, _ variant: String, _ figure: Figure?) -> String {
    let missing = rows("not_computable").filter {
      $0.text("metric") == metric && ($0.text("variant").isEmpty || variant.isEmpty || $0.text("variant") == variant)
    }
    if let row = missing.first {
      let fields = [row.text("source"), row.text("missing_fields")].filter { !$0.isEmpty }.map(name)
      return say("无法计算，缺少 ", "not computable, missing: ") + fields.joined(separator: say("：", ": "))
    }
    if let figure, figure.n == 0, figure.state == .provisional { return say("尚无成熟的联络", "no contact is mature yet") }
    if figure?.denominator == 0 || figure?.n == 0 { return say("没有可计入的记录", "nothing to count") }
    return say("没有结果", "no result")
  }

  // MARK: Tables of figures

  /// One row of a table of figures. `detail` follows the value; `label` is the metric's title unless given.
  struct FigureRow {
    var metric: String
    var variant = ""
    var label: String?
    var detail: String?
  }

  /// Value · n · interval · previous · change, and below it the reason for every dash.
  func figureTable(_ rows: [FigureRow]) -> [Document.Block] {
    var cells: [[String]] = []
    var reasons: [String] = []
    for row in rows {
      let found = figure(row.metric, row.variant)
      let label = row.label ?? title(row.metric)
      cells.append([
        label, value(found) + (found?.value == nil ? "" : row.detail ?? ""), base(found), interval(found), previous(found),
        change(found),
      ])
      if found?.value == nil {
        reasons.append(label + say("：", ": ") + reason(row.metric, row.variant, found))
      }
    }
    let table = DocumentTable(
      columns: [
        .text(say("指标", "Metric")), .number(say("本期", "This period")), .number(say("n（未计入）", "n (left out)")),
        .number(say("95% 区间", "95% interval")), .number(say("上期", "Before")), .number(say("变化", "Change")),
      ], rows: cells)
    return [.table(table)] + (reasons.isEmpty ? [] : [.note(Phrase("— " + reasons.joined(separator: say("；", "; "))))])
  }
}
