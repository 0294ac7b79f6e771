// Workload: the busiest and hardest half-hours of the week, how contacts are transferred, and what self-service could serve.

internal import CallCentre
internal import RunFolder

extension Composer {
  /// Nil when there is nothing to say of it.
  func workload() -> Document.Section? {
    let blocks = halfHours() + transfers() + selfService()
    return blocks.isEmpty ? nil : Document.Section(say("话务分布与转接", "Workload and transfers"), blocks)
  }

  /// `（n 12，样本少）`; nothing where n is not known.
  private func sampled(_ n: Int?) -> String {
    guard let n else { return "" }
    return say.bracketed(["n " + say.count(n)] + (n < Judgement.smallSample ? [say("样本少", "small n")] : []))
  }

  // MARK: Half-hours

  private func halfHours() -> [Document.Block] {
    let all = rows("intervals").filter { ($0.integer("offered") ?? 0) > 0 }.sorted { isEarlier($0, $1) }
    guard !all.isEmpty else { return [] }
    let heading = say("最忙与最难接通的半小时", "Busiest and hardest half-hours")
    var blocks: [Document.Block] = [.subheading(heading)]
    blocks += busiest(all)
    blocks += hardest(all)
    blocks.append(.note(Phrase(loadNote()) + .code("tables/intervals.csv")))
    return blocks
  }

  private func isEarlier(_ left: NamedRow, _ right: NamedRow) -> Bool {
    let (a, b) = (left.integer("weekday") ?? 8, right.integer("weekday") ?? 8)
    return a != b ? a < b : left.text("half_hour") < right.text("half_hour")
  }

  private func halfHourName(_ row: NamedRow) -> String {
    let weekdays: [String] = [
      say("周一", "Mon"), say("周二", "Tue"), say("周三", "Wed"), say("周四", "Thu"), say("周五", "Fri"), say("周六", "Sat"), say("周日", "Sun"),
    ]
    let start = name(row.text("half_hour"))
    guard let weekday = row.integer("weekday"), (1...7).contains(weekday) else { return start }
    return weekdays[weekday - 1] + " " + start
  }

  /// The mean of the days that are such a weekday.
  private func perDay(_ row: NamedRow, _ column: String) -> Double? {
    guard let total = row.number(column), let days = row.integer("days"), days > 0 else { return nil }
    return total / Double(days)
  }

  /// Agents busy at once, on average (Erlang); nil where no handle time is known of what was answered.
  private func load(_ row: NamedRow) -> Double? {
    guard let seconds = perDay(row, "load_s") else { return nil }
    let (known, answered) = (row.integer("load_n") ?? 0, row.integer("answered") ?? 0)
    return known == 0 && answered > 0 ? nil : seconds / 1_800
  }

  /// The first of the rows with the greatest value above 0.
  private func greatest(_ all: [NamedRow], by value: (NamedRow) -> Double?) -> (row: NamedRow, value: Double)? {
    var best: (row: NamedRow, value: Double)?
    for row in all {
      guard let found = value(row), found > (best?.value ?? 0) else { continue }
      best = (row: row, value: found)
    }
    return best
  }

  /// Where most contacts came and where the load was greatest, in one sentence.
  private func busiest(_ all: [NamedRow]) -> [Document.Block] {
    guard let most = greatest(all, by: { perDay($0, "offered") }) else { return [] }
    let place = halfHourName(most.row)
    let mean = say.oneDecimal(most.value)
    let total = say.count(most.row.integer("offered") ?? 0)
    let isOneDay = most.row.integer("days") == 1
    let number = isOneDay ? say("\(total) 次", total) : say("平均每天 \(mean) 次", "\(mean) a day")
    var sentence = say("人工请求最多的是\(place) 起的半小时（\(number)）", "The most contacts came in the half-hour from \(place) (\(number))")
    if let heaviest = greatest(all, by: { load($0) }) {
      let peak = halfHourName(heaviest.row)
      let agents = say.oneDecimal(heaviest.value)
      sentence += say(
        "；负荷最大的是\(peak) 起的半小时（平均 \(agents) 名坐席同时在服务）",
        "; the load was greatest in the one from \(peak) (on average \(agents) agents busy)")
    }
    return [.paragraph(Phrase(sentence + say("。", ".")))]
  }

  /// The half-hours whose service level is surely low: by the upper end of its interval, so that few contacts do not lead by chance.
  private func hardest(_ all: [NamedRow]) -> [Document.Block] {
    let high = "service_level_ci_high"
    let judged = all.filter { ($0.integer("service_level_n") ?? 0) >= Judgement.smallSample && $0.number(high) != nil }
    let least = say.count(Judgement.smallSample)
    guard !judged.isEmpty else {
      let sentence = say(
        "没有哪个半小时满 \(least) 次来访，不足以比较各时段的服务水平。",
        "No half-hour has \(least) contacts: not enough data to compare service levels.")
      return [.paragraph(Phrase(sentence))]
    }
    let sorted = judged.sorted { left, right in
      let (a, b) = (left.number(high) ?? 1, right.number(high) ?? 1)
      return a != b ? a < b : isEarlier(left, right)
    }
    let table = DocumentTable(
      columns: [
        .text(say("星期与时段（起）", "Half-hour from")), .number(title("contacts_offered")), .number(say("放弃", "Abandoned")),
        .number(say("等待 P90", "Wait P90")), .number(say("服务水平（95% 区间，n）", "Service level (95% interval, n)")),
        .number(say("负荷（坐席数）", "Load (agents)")),
      ],
      rows: sorted.prefix(8).map { row -> [String] in
        let wait = row.number("wait_p90_s").map { say.duration($0) } ?? say.nothing
        let agents = load(row).map { say.oneDecimal($0) } ?? say.nothing
        let level = ratioCell(row, "service_level", low: "service_level_ci_low", high: high, n: "service_level_n")
        return [
          halfHourName(row), row.integer("offered").map(say.count) ?? say.nothing, row.integer("abandoned").map(say.count) ?? say.nothing,
          wait, level, agents,
        ]
      })
    let order = say(
      "只列服务水平的 n 满 \(least) 的时段，区间上限最低者在前。",
      "Half-hours with n of at least \(least) for the service level, the lowest upper end of the interval first.")
    let mails = mixesWaits ? say("等待把邮件的数小时也算在内。", " The waits hold the hours of e-mails as well.") : ""
    return [.table(table), .note(Phrase(order + mails))]
  }

  private func loadNote() -> String {
    say(
      "负荷 = 该时段到达的来访的处理时长 ÷ 半小时 ÷ 天数，即平均同时忙碌的坐席数（Erlang）；同时接待几位客户的坐席算作几名，未接通和没有处理时长的来访不计。全部时段见 ",
      "Load = handle time of the contacts that arrived ÷ half-hour ÷ days: agents busy at once on average (Erlang). An agent who serves several customers at once counts as several; contacts without an answer or a handle time do not count. All half-hours: "
    )
  }

  // MARK: Transfers

  private func transfers() -> [Document.Block] {
    let all = rows("transfers").filter { ($0.integer("contacts") ?? 0) > 0 }
    guard let together = all.first(where: { $0.text("from").isEmpty && $0.text("to").isEmpty }) else { return [] }
    let ways = all.filter { !($0.text("from").isEmpty && $0.text("to").isEmpty) }.sorted { left, right in
      let (a, b) = (left.integer("contacts") ?? 0, right.integer("contacts") ?? 0)
      return a != b ? a > b : wayKey(left) < wayKey(right)
    }
    let table = DocumentTable(
      columns: [
        .text(say("转出 → 转入", "From → to")), .text(say("方式", "How")), .number(say("来访", "Contacts")),
        .number(say("再次来访率（95% 区间，n）", "Came again (95% interval, n)")), .number(say("多耗处理时长", "Added handle time")),
      ],
      rows: ways.prefix(8).map { row -> [String] in
        [
          name(row.text("from")) + " → " + targetName(row.text("to")), transferKindName(row.text("kind")),
          row.integer("contacts").map(say.count) ?? say.nothing,
          ratioCell(row, "repeat_ratio", low: "repeat_ci_low", high: "repeat_ci_high", n: "repeat_n"), addedTime(row),
        ]
      })
    let note = say(
      "多耗处理时长：减去同队列、同业务类型未转接来访的平均值；转接的来访也可能本来就更费时。一次来访可计入几条路径；全部见 ",
      "Added handle time: less the mean of contacts in the same queue and business type that were not transferred; transferred ones may take longer anyway. A contact may count in several rows; all: "
    )
    return [
      .subheading(say("转接", "Transfers")), .paragraph(Phrase(transferSentence(together))), .table(table),
      .note(Phrase(note) + .code("tables/transfers.csv")),
    ]
  }

  private func wayKey(_ row: NamedRow) -> String { row.text("from") + "\u{0}" + row.text("to") + "\u{0}" + row.text("kind") }

  private func addedTime(_ row: NamedRow) -> String {
    guard let seconds = row.number("added_handle_time_s") else { return say.nothing }
    return say.signed(seconds) { say.duration($0) } + sampled(row.integer("added_handle_time_n"))
  }

  /// How many, how many of them came again, and what they took longer.
  private func transferSentence(_ row: NamedRow) -> String {
    let count = say.count(row.integer("contacts") ?? 0)
    var parts: [String] = [say("接通来访中有 \(count) 次被转接", "Answered contacts transferred: \(count)")]
    let window = windowName(input.headline.resolutionWindow)
    if row.number("repeat_ratio") != nil {
      let share = ratioCell(row, "repeat_ratio", low: "repeat_ci_low", high: "repeat_ci_high", n: "repeat_n")
      parts.append(say("其后 \(window)内再次来访或投诉 \(share)", "contacted again or complained within \(window): \(share)"))
    } else if row.integer("repeat_n") == nil {
      parts.append(say("没有客户标识，无法判断是否再次来访", "who contacted again is not known without customer identities"))
    } else {
      parts.append(say("尚不能判断 \(window)内是否再次来访", "who contacts again within \(window) cannot be judged yet"))
    }
    if let seconds = row.number("added_handle_time_s") {
      let time = say.duration(abs(seconds))
      let base = sampled(row.integer("added_handle_time_n"))
      let longer = say(
        "处理时长比同队列、同业务类型的未转接来访平均多 \(time)",
        "handle time on average \(time) longer than in the same queue and business type without a transfer")
      let shorter = say(
        "处理时长比同队列、同业务类型的未转接来访平均少 \(time)",
        "handle time on average \(time) shorter than in the same queue and business type without a transfer")
      parts.append((seconds < 0 ? shorter : longer) + base)
    }
    return parts.joined(separator: say("；", "; ")) + say("。", ".")
  }

  private func targetName(_ target: String) -> String {
    switch target {
    case TransferTarget.number: say("电话号码", "a phone number")
    case TransferTarget.agent: say("坐席", "an agent")
    case TransferTarget.unknown: say("未注明", "not named")
    default: name(target)
    }
  }

  private func transferKindName(_ kind: String) -> String {
    switch kind {
    case "blind": say("盲转", "blind")
    case "attended": say("咨询转接", "attended")
    default: say("未标明", "not stated")
    }
  }

  // MARK: Self-service

  private func selfService() -> [Document.Block] {
    let all = rows("self_service").filter { ($0.integer("contacts") ?? 0) > 0 }
    guard let together = all.first(where: { $0.text("business_type").isEmpty }) else { return [] }
    let types = all.filter { !$0.text("business_type").isEmpty }.sorted { left, right in
      let (a, b) = (left.number("total_handle_time_s") ?? 0, right.number("total_handle_time_s") ?? 0)
      if a != b { return a > b }
      let (more, fewer) = (left.integer("contacts") ?? 0, right.integer("contacts") ?? 0)
      return more != fewer ? more > fewer : left.text("business_type") < right.text("business_type")
    }
    let table = DocumentTable(
      columns: [
        .text(say("业务类型", "Business type")), .number(say("来访", "Contacts")),
        .number(say("占接通来访（95% 区间，n）", "Share of answered (95% interval, n)")), .number(say("平均处理时长", "Mean handle time")),
        .number(say("处理时长合计（小时）", "Handle time in all (hours)")),
      ],
      rows: types.prefix(6).map { row -> [String] in
        let mean = row.number("handle_time_s").map { say.duration($0) + sampled(row.integer("handle_time_n")) } ?? say.nothing
        return [
          name(row.text("business_type")), row.integer("contacts").map(say.count) ?? say.nothing, ratioCell(row, "share"), mean,
          hours(row) ?? say.nothing,
        ]
      })
    let note = say(
      "这是上限：并非每位客户都能或愿意自助办理。哪些业务计入由业务类型表决定；全部见 ",
      "An upper limit: not every customer can or will use self-service. The list of business types says which count; all: ")
    return [
      .subheading(say("可由自助服务分流的来访", "Contacts that self-service could serve")), .paragraph(Phrase(selfServiceSentence(together))),
      .table(table), .note(Phrase(note) + .code("tables/self_service.csv")),
    ]
  }

  private func hours(_ row: NamedRow) -> String? { row.number("total_handle_time_s").map { say.oneDecimal($0 / 3_600) } }

  private func selfServiceSentence(_ row: NamedRow) -> String {
    let count = say.count(row.integer("contacts") ?? 0)
    let share = ratioCell(row, "share")
    var sentence = say(
      "自助服务可办的来访有 \(count) 次，占接通来访的 \(share)", "Self-service could have served \(count) contacts, \(share) of those answered")
    if let time = hours(row) {
      let base = sampled(row.integer("handle_time_n"))
      sentence += say("，处理时长合计 \(time) 小时", "; handle time in all \(time) hours") + base
    }
    return sentence + say("。", ".")
  }
}
