// Service: how many came, how many were answered, how long they waited and how long they were served.

internal import RunFolder

extension Composer {
  func service() -> Document.Section {
    let title = say("服务", "Service")
    guard let offered = figure("contacts_offered"), let count = offered.value else {
      let why = reason("contacts_offered", "", figure("contacts_offered"))
      return Document.Section(title, [.paragraph(Phrase(say("联络指标：\(why)。", "Contact figures: \(why).")))])
    }
    guard count > 0 else {
      return Document.Section(title, [.paragraph(Phrase(say("本期没有进线联络。", "No contacts came in during this period.")))])
    }
    return Document.Section(
      title, figureTable(serviceRows()) + mixedWaits() + wrapUpCap() + [.paragraph(Phrase(serviceLevelSpread()))] + reasons() + urgentPath() + byChannel() + byQueue())
  }

  /// E-mails wait for hours, calls for seconds: a mean over both describes neither.
  var mixesWaits: Bool {
    guard let emails = figure("asa_s", "mean", "channel", "email"), let all = figure("asa_s", "mean") else { return false }
    return emails.n > 0 && all.n > emails.n
  }

  /// A system that ends wrap-up by itself cuts off what took longer.
  private func wrapUpCap() -> [Document.Block] {
    guard let cap = rows("wrap_up_caps").first(where: { $0.text("dimension") == "all" }), let share = cap.number("value"), let n = cap.integer("n"),
      let seconds = cap.number("seconds")
    else { return [] }
    let (part, base, length) = (say.percent(share), say.count(n), say.duration(seconds))
    return [
      .note(
        Phrase(
          say(
            "话后处理有 \(part)（n \(base)）恰为 \(length)，之后几乎没有：像是系统到点自动结束，处理时长因此偏短；各队列见 ",
            "\(part) of wrap-ups (n \(base)) took exactly \(length), and hardly any longer: as if a system ended them, so handle time is too short; by queue: "))
          + .code("tables/wrap_up_caps.csv"))
    ]
  }

  private func mixedWaits() -> [Document.Block] {
    guard mixesWaits else { return [] }
    return [
      .note(
        Phrase(
          say(
            "应答速度与等待时长的均值把邮件的数小时与其他渠道的数秒混在一起；请看中位数（P50）和分渠道。",
            "The means of speed of answer and wait mix the hours of e-mails with the seconds of other channels; read the median (P50) and the channels."
          )))
    ]
  }

  private func serviceRows() -> [FigureRow] {
    [
      FigureRow(metric: "contacts_offered"), FigureRow(metric: "contacts_answered"),
      FigureRow(
        metric: "contacts_abandoned", detail: figure("contacts_short_abandoned").flatMap(shortAbandons)),
      FigureRow(metric: "answer_ratio", variant: "incl_short"), FigureRow(metric: "abandon_ratio", variant: "incl_short"),
      FigureRow(
        metric: "service_level", variant: input.headline.serviceLevelVariant,
        label: title("service_level") + say("（\(thresholdText)）", " (\(thresholdText))")),
      duration("asa_s"), duration("wait_s"), duration("handle_time_s"), duration("talk_s", alone: true),
      duration("hold_s", alone: true), duration("wrap_up_s", alone: true),
      FigureRow(metric: "transfer_ratio"), FigureRow(metric: "csat_ratio"), FigureRow(metric: "csat_response_ratio"),
      FigureRow(metric: "dissatisfied_count"),
    ]
  }

  private func shortAbandons(_ short: Figure) -> String? {
    guard short.value != nil else { return nil }
    let (count, limit) = (amount(short.value, of: short), say.duration(Double(input.headline.shortAbandon)))
    return say("（其中 \(count) 个在 \(limit)内）", " (\(count) within \(limit))")
  }

  /// The mean, followed by its percentiles unless it is a part of the handle time.
  private func duration(_ metric: String, alone: Bool = false) -> FigureRow {
    let label = title(metric) + say("（均值）", " (mean)")
    guard !alone else { return FigureRow(metric: metric, variant: "mean", label: say("其中 ", "of which ") + label) }
    let percentiles = [("P50", "p50"), ("P90", "p90")].compactMap { name, variant -> String? in
      guard let found = figure(metric, variant), found.value != nil else { return nil }
      return name + " " + amount(found.value, of: found)
    }
    return FigureRow(metric: metric, variant: "mean", label: label, detail: say.bracketed(percentiles))
  }

  /// `20 秒`, or each channel's own threshold.
  private var thresholdText: String {
    let settings = input.headline
    let channels = settings.thresholdByChannel.sorted { $0.key < $1.key }
    guard !channels.isEmpty else { return say.duration(Double(settings.threshold)) }
    let parts = channels.map { channelName($0.key) + " " + say.duration(Double($0.value)) }
    return say.list(parts + [say("其他 ", "others ") + say.duration(Double(settings.threshold))])
  }

  /// The same contacts under five published definitions: from what to what.
  private func serviceLevelSpread() -> String {
    let variants = Composer.serviceLevelVariants.compactMap { figure("service_level", $0) }.filter { $0.value != nil }
    let sorted = variants.sorted { ($0.value ?? 0, $0.variant) < ($1.value ?? 0, $1.variant) }
    guard let low = sorted.first, let high = sorted.last else {
      return say("服务水平没有结果。", "There is no service level.")
    }
    let (from, to) = (amount(low.value, of: low), amount(high.value, of: high))
    let chosen = serviceLevelVariantName(input.headline.serviceLevelVariant)
    return say(
      "服务水平取决于口径：各口径之间为 \(from)–\(to)。本报告采用“\(chosen)”，全部口径见附录。",
      "The service level depends on its definition: \(from)–\(to). This report leads with “\(chosen)”; the appendix has all."
    )
  }

  static let serviceLevelVariants = ["neg", "excl_short", "ignore_abandon", "pos", "answered_only"]

  func serviceLevelVariantName(_ variant: String) -> String {
    switch variant {
    case "neg": say("放弃一律算未达标", "every abandoned contact counts as missed")
    case "excl_short": say("剔除短放弃", "short abandons left out")
    case "ignore_abandon": say("剔除阈值内放弃", "abandons within the threshold left out")
    case "pos": say("阈值内放弃算达标", "abandons within the threshold count as met")
    case "answered_only": say("只看接通", "answered contacts only")
    default: name(variant)
    }
  }

  private func byChannel() -> [Document.Block] {
    let channels = figure.members(of: "channel", by: "contacts_offered")
    guard !channels.isEmpty else { return [] }
    return [.subheading(say("分渠道", "By channel")), .table(comparison("channel", channels, say("渠道", "Channel")))]
  }

  private func byQueue() -> [Document.Block] {
    let queues = figure.members(of: "queue", by: "contacts_offered")
    guard !queues.isEmpty, queues != ["(missing)"] else { return [] }
    var blocks: [Document.Block] = [
      .subheading(say("分队列（按进线量）", "By queue (largest first)")),
      .table(comparison("queue", Array(queues.prefix(8)), say("队列", "Queue"))),
    ]
    if queues.count > 8 {
      blocks.append(.note(Phrase(say("其余队列见 ", "The other queues: ")) + .code("tables/metrics.csv")))
    }
    return blocks
  }

  private func comparison(_ dimension: String, _ members: [String], _ heading: String) -> DocumentTable {
    let metrics = [
      ("contacts_offered", ""), ("answer_ratio", "incl_short"), ("service_level", input.headline.serviceLevelVariant),
      ("asa_s", "mean"), ("handle_time_s", "mean"),
    ]
    return DocumentTable(
      columns: [.text(heading)] + metrics.map { .number(title($0.0)) },
      rows: members.map { member in
        [dimension == "channel" ? channelName(member) : name(member)]
          + metrics.map { compact(figure($0.0, $0.1, dimension, member)) }
      })
  }
}
