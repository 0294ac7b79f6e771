// A small week, made by hand, from which the tests write reports.

import CallCentre
import Engine
import Report
import RunFolder

/// One week of a small call centre: some figures got worse, some complaints are overdue, one file has bad rows.
enum SampleWeek {
  static func input(_ language: ReportLanguage) throws -> ReportInput {
    var input = try empty(language)
    input.figures = contactFigures() + complaintFigures() + memberFigures()
    input.tables = tables()
    input.findings = [.unknownValue: 14, .maskedIdentity: 220, .timeOrder: 3]
    input.policyTitles = ["CN-CBIRC-2020-3": "银行业保险业消费投诉处理管理办法", "INTERNAL": ""]
    input.themeNames = [
      "transfer_failure": Wording(zh: "转账失败/未到账", en: "Transfer failure / funds not received"),
      "annual_fee": Wording(zh: "信用卡年费", en: "Annual fee"),
    ]
    var final = Figure(
      dimension: "all", member: "", metric: "fcr_ratio", variant: "repeat_7d", value: 0.7423, unit: "ratio", numerator: 1_201,
      denominator: 1_618, n: 1_618, excluded: 402)
    (final.low, final.high) = (0.7204, 0.7630)
    input.finalResolution = ResolutionCohort(period: input.previous.previous, figures: [final])
    let day = try require(LocalDay(iso: "2026-11-02"))
    input.annotations = [Annotation(day: day, metric: "complaints_received", text: "在线安抚计入投诉")]
    return input
  }

  /// The same week without a single figure or table.
  static func empty(_ language: ReportLanguage) throws -> ReportInput {
    let zone = try require(Zone(name: "Asia/Shanghai"))
    let monday = try require(LocalDay(iso: "2026-11-09"))
    let wednesday = try require(LocalDay(iso: "2026-11-18"))
    let period = ReportingPeriod.week(containing: monday)
    var input = ReportInput(
      pipeline: "weekly", language: language, period: period, previous: period.previous,
      asOf: Instant(zone.start(of: wednesday).seconds + 7_200), watermark: zone.start(of: wednesday), zone: zone,
      version: "1.0.0", settingsDigest: "9f3a6c21")
    input.cards = cards
    return input
  }

  // MARK: Contacts

  private static func count(_ metric: String, _ value: Int, before: Int? = nil, p: Double? = nil, _ signal: Figure.Signal = .none)
    -> Figure
  {
    var figure = Figure(
      dimension: "all", member: "", metric: metric, variant: "", value: Double(value), unit: "count", n: value, excluded: 0)
    figure.previous = before.map(Double.init)
    figure.change = before.map { Double(value - $0) }
    figure.pValue = p
    figure.signal = signal
    return figure
  }

  static func ratio(
    _ metric: String, _ variant: String, _ part: Int, of whole: Int, _ limits: (Double, Double), before: Double? = nil,
    p: Double? = nil, _ signal: Figure.Signal = .none, excluded: Int = 0
  ) -> Figure {
    let value = whole == 0 ? nil : Double(part) / Double(whole)
    var figure = Figure(
      dimension: "all", member: "", metric: metric, variant: variant, value: value, unit: "ratio", numerator: part,
      denominator: whole, n: whole, excluded: excluded)
    if value != nil { (figure.low, figure.high) = limits }
    figure.previous = before
    figure.change = before.flatMap { base in value.map { $0 - base } }
    figure.pValue = p
    figure.signal = signal
    return figure
  }

  private static func seconds(_ metric: String, _ variant: String, _ value: Double, n: Int, before: Double, p: Double? = nil)
    -> Figure
  {
    var figure = Figure(
      dimension: "all", member: "", metric: metric, variant: variant, value: value, unit: "s",
      numerator: variant == "mean" ? Int(value * Double(n)) : nil, denominator: variant == "mean" ? n : nil, n: n, excluded: 0)
    figure.previous = before
    figure.change = value - before
    figure.pValue = p
    return figure
  }

  private static func contactFigures() -> [Figure] {
    var answer = ratio("answer_ratio", "incl_short", 10_951, of: 12_345, (0.8814, 0.8925), before: 0.921, p: 0.00001, .down)
    (answer.target, answer.status) = (0.9, .missed)
    var repeated = ratio("fcr_ratio", "repeat_7d", 512, of: 700, (0.6974, 0.7631), before: 0.744, excluded: 1_900)
    repeated.state = .provisional
    var low = ratio("fcr_ratio", "low_7d", 512, of: 2_400, (0, 0))
    var high = ratio("fcr_ratio", "high_7d", 2_050, of: 2_400, (0, 0))
    var survival = ratio("fcr_ratio", "km_7d", 1, of: 1, (0, 0))
    (survival.value, survival.n, survival.numerator, survival.denominator) = (0.7391, 2_400, nil, nil)
    for index in 0..<3 {
      var figure = [low, high, survival][index]
      (figure.low, figure.high, figure.state) = (nil, nil, .provisional)
      if index == 0 { low = figure } else if index == 1 { high = figure } else { survival = figure }
    }
    return [
      count("contacts_offered", 12_345, before: 11_870, p: 0.002, .up),
      count("contacts_answered", 10_951, before: 10_932, p: 0.9),
      count("contacts_abandoned", 1_394, before: 938, p: 0.00001, .up), count("contacts_short_abandoned", 310, before: 222),
      answer,
      ratio("abandon_ratio", "incl_short", 1_394, of: 12_345, (0.1075, 0.1186), before: 0.079, p: 0.00001, .up),
      ratio("service_level", "neg", 8_641, of: 12_345, (0.6918, 0.7080), before: 0.704, p: 0.41),
      ratio("service_level", "excl_short", 8_641, of: 12_035, (0.7098, 0.7260), before: 0.72),
      ratio("service_level", "ignore_abandon", 8_641, of: 11_800, (0.7242, 0.7402), before: 0.731),
      ratio("service_level", "pos", 9_186, of: 12_345, (0.7363, 0.7517), before: 0.748),
      ratio("service_level", "answered_only", 8_641, of: 10_951, (0.7813, 0.7966), before: 0.79),
      seconds("asa_s", "mean", 34.62, n: 10_951, before: 31.05, p: 0.18), seconds("asa_s", "p50", 14, n: 10_951, before: 13),
      seconds("asa_s", "p90", 101, n: 10_951, before: 88), seconds("wait_s", "mean", 40.18, n: 12_345, before: 35.4, p: 0.2),
      seconds("wait_s", "p50", 15, n: 12_345, before: 14), seconds("wait_s", "p90", 118, n: 12_345, before: 99),
      seconds("handle_time_s", "mean", 312.4, n: 10_900, before: 305.9, p: 0.52),
      seconds("handle_time_s", "p50", 251, n: 10_900, before: 247), seconds("handle_time_s", "p90", 640, n: 10_900, before: 629),
      seconds("talk_s", "mean", 255.1, n: 10_951, before: 250.3, p: 0.6),
      seconds("hold_s", "mean", 12.04, n: 10_951, before: 12.0),
      ratio("transfer_ratio", "", 985, of: 10_951, (0.0848, 0.0955), before: 0.0901, p: 0.95),
      ratio("csat_ratio", "", 3_120, of: 3_200, (0.9690, 0.9799), before: 0.977, p: 0.61),
      ratio("csat_response_ratio", "", 3_200, of: 10_951, (0.2838, 0.3008), before: 0.301, p: 0.17),
      count("dissatisfied_count", 41, before: 36, p: 0.64), repeated, low, high, survival,
      ratio("fcr_ratio", "flag", 8_020, of: 9_950, (0.7982, 0.8137), before: 0.801, p: 0.35, excluded: 1_001),
      ratio("repeat_ratio", "", 2_310, of: 10_180, (0.2189, 0.2351), before: 0.221, p: 0.33),
      ratio("identity_coverage_ratio", "", 10_180, of: 12_345, (0.8178, 0.8313), before: 0.835),
    ]
  }

  // MARK: Complaints

  private static func complaintFigures() -> [Figure] {
    var backlog = count("sla_backlog", 4)
    backlog.variant = "CN-CBIRC-2020-3.resolve"
    var perContacts = count("complaints_per_10k_contacts", 0)
    (perContacts.value, perContacts.unit, perContacts.n) = (102.06, "per_10k", 12_345)
    return [
      count("complaints_received", 126, before: 118, p: 0.65), count("complaints_closed", 97, before: 101, p: 0.83),
      count("complaints_open", 58), perContacts, seconds("resolution_time", "p50", 561_600, n: 97, before: 540_000),
      seconds("resolution_time", "p90", 1_296_000, n: 97, before: 1_250_000),
      ratio("reopen_ratio", "", 3, of: 90, (0.0114, 0.0935)),
      ratio("escalation_ratio", "", 0, of: 0, (0, 0)), backlog,
      ratio("sla_breach_ratio", "CN-CBIRC-2020-3.resolve", 9, of: 88, (0.0548, 0.1829), before: 0.08, p: 0.62),
      ratio("sla_breach_ratio", "INTERNAL.first_reply", 2, of: 20, (0.0279, 0.3010)),
      ratio("theme_uncovered_ratio", "", 18, of: 126, (0.0923, 0.2146)),
    ]
  }

  // MARK: Members

  private static func moved(_ figure: Figure, _ dimension: String, _ member: String) -> Figure {
    var figure = figure
    figure.dimension = dimension
    figure.member = member
    return figure
  }

  private static func memberFigures() -> [Figure] {
    let places = [
      ("channel", "phone", 9_200), ("channel", "chat", 3_145), ("queue", "信用卡", 6_000), ("queue", "综合咨询", 4_000),
      ("queue", "贵宾", 24),
    ]
    var figures = places.flatMap { dimension, member, offered in
      [
        count("contacts_offered", offered), ratio("answer_ratio", "incl_short", offered * 9 / 10, of: offered, (0.88, 0.92)),
        ratio("service_level", "neg", offered * 7 / 10, of: offered, (0.68, 0.72)),
        seconds("asa_s", "mean", 33.3, n: offered * 9 / 10, before: 30),
        seconds("handle_time_s", "mean", 300, n: offered * 9 / 10, before: 300),
      ].map { moved($0, dimension, member) }
    }
    figures.append(
      moved(
        ratio("repeat_ratio", "", 1_512, of: 4_900, (0.2958, 0.3217), before: 0.25, p: 0.0001, .up), "queue", "信用卡"))
    for (department, clock, breaches, cohort) in [
      ("信用卡中心", "CN-CBIRC-2020-3.resolve", 7, 37), ("个人金融部", "CN-CBIRC-2020-3.resolve", 2, 51),
      ("信用卡中心", "INTERNAL.first_reply", 2, 20),
    ] {
      figures.append(moved(ratio("sla_breach_ratio", clock, breaches, of: cohort, (0.01, 0.4)), "department", department))
    }
    figures.append(moved(count("theme_count", 34, before: 20, p: 0.07), "theme", "transfer_failure"))
    figures.append(moved(count("theme_count", 19, before: 22, p: 0.76), "theme", "annual_fee"))
    return figures
  }
}
