// stages/complaints.csv and the theme ranking: tables of single complaints and of themes.

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

extension ComplaintSubject {
  // MARK: Stage table

  /// Every complaint received by the as-of, with a token instead of an identity.
  package func stageTable(_ context: Context, sourceFiles: [FileLedger]) -> StreamedTable {
    let table = table
    let zone = context.frame.zone
    let asOf = context.frame.asOf
    let token = context.customerToken
    return StreamedTable(declaredBy: ComplaintSubject.stageDeclaration, items: table.count) { indices, emit in
      for index in indices where table.complaints[index][.received].instant <= asOf {
        let complaint = table.complaints[index]
        func text(_ value: String) -> Cell { value.isEmpty ? .empty : .text(value) }
        let closed = complaint[.closed].isPresent && complaint[.closed].instant <= asOf ? complaint[.closed] : .missing
        let state = complaint.mergedInto != nil ? "merged" : ComplaintSubject.state(complaint, ComplaintLife(complaint, asOf: asOf, zone: zone))
        try emit([
          .text(table.ids[index]), complaint.customer.isNone ? .empty : .text(token(complaint.customer)),
          .text(zone.iso(complaint[.received].instant)), closed.isPresent ? .text(zone.iso(closed.stopInstant(in: zone))) : .empty, .text(state),
          text(table.departments[complaint.department]), text(table.levels[complaint.level]), text(table.channels[complaint.channel]),
          text(table.businesses[complaint.business]), text(table.causes[complaint.cause]),
          .text(sourceFiles[Int(complaint.file)].path), .integer(Int(complaint.record)),
        ])
      }
    }
  }

  /// Open and reopened are those that the figures count as open; stamps win over status (L7).
  private static func state(_ complaint: Complaint, _ life: ComplaintLife) -> String {
    if life.isOpen { return life.closed == nil ? "open" : "reopened" }
    return complaint.status == .withdrawn || complaint.status == .notAccepted ? complaint.status.word : "closed"
  }

  private static var stageDeclaration: Table {
    Table(
      "complaints", in: .stages, rowMeaning: Wording(zh: "一件投诉（同一编号以最后一行为准）", en: "one complaint (the last row of its id holds)"),
      columns: stageColumns)
  }

  private static var themeDeclaration: Table {
    Table("themes", rowMeaning: Wording(zh: "一个投诉主题", en: "one complaint theme"), columns: themeColumns)
  }

  /// Every table of this subject but those of the clocks, without rows.
  package static var declared: [Table] {
    [
      themeDeclaration, stageDeclaration, placesDeclaration, casesDeclaration, weaknessDeclaration, feedbackDeclaration, watchDeclaration,
      EmergingPhrases.declaration,
    ]
  }

  private static let stageColumns = [
    Column("complaint_id", "id", zh: "投诉编号", en: "id as exported"), Column("customer_token", "token", zh: "客户代号", en: "token of the customer"),
    Column("received_at", "time", zh: "收到时间", en: "received"), Column("closed_at", "time", zh: "首次办结时间", en: "first close, if it has happened"),
    Column("state", "text", zh: "截至时点的状态", en: "open, closed, reopened, withdrawn, not_accepted or merged, at the as-of"),
    Column("department", "text", zh: "责任部门", en: "responsible department"), Column("level", "text", zh: "等级", en: "level"),
    Column("channel", "text", zh: "投诉渠道", en: "channel as exported"), Column("business", "text", zh: "业务类别", en: "business category"),
    Column("cause", "text", zh: "原因", en: "cause"), Column("file", "text", zh: "所在文件", en: "file of the row that holds"),
    Column("record", "count", zh: "记录序号", en: "number of that record"),
  ]

  // MARK: Theme ranking

  /// A theme's name and its place in the two classifications.
  package struct ThemeName: Sendable {
    package var id: String
    package var name: Wording
    package var business: String
    package var cause: String
    package init(id: String, name: Wording, business: String, cause: String) {
      self.id = id
      self.name = name
      self.business = business
      self.cause = cause
    }
  }

  /// Themes by number of complaints, then id. Examples are ids only, and none for fewer than five complaints.
  /// - Parameters:
  ///   - figures: the run's figures after signals were marked.
  ///   - standings: for the ratios of deadlines missed and of customers who came back.
  package func themeRanking(_ names: [ThemeName], figures: [Figure], standings: ThemeStandings, chinese: Bool) -> Table {
    var ranked: [(theme: Int, count: Figure, share: Figure?, reopen: Figure?)] = []
    for (index, theme) in names.enumerated() {
      func figure(_ metric: String) -> Figure? { figures.first { $0.metric == metric && $0.dimension == "theme" && $0.member == theme.id } }
      if let count = figure("theme_count"), count.n > 0 { ranked.append((index, count, figure("theme_share"), figure("reopen_ratio"))) }
    }
    ranked.sort { ($1.count.n, names[$0.theme].id) < ($0.count.n, names[$1.theme].id) }
    let rankOf = Dictionary(ranked.enumerated().map { (Int32($1.theme), $0) }, uniquingKeysWith: { first, _ in first })
    var firstReached = [Int](repeating: 0, count: ranked.count)
    var members = [[Int]](repeating: [], count: names.count)
    let received = standings.received.count
    for index in standings.received {
      let themes = table.complaints[index].themes
      if let best = themes.compactMap({ rankOf[$0] }).min() { firstReached[best] += 1 }
      for theme in themes { members[Int(theme)].append(index) }
    }
    var reached = 0
    let rows = ranked.enumerated().map { rank, entry -> [Cell] in
      reached += firstReached[rank]
      let theme = names[entry.theme]
      let complaints = members[entry.theme]
      return [
        .integer(rank + 1), .text(theme.id), .text(chinese ? theme.name.zh : theme.name.en), .text(theme.business), .text(theme.cause),
        .integer(entry.count.n), Cell(entry.share?.value), Cell(received == 0 ? nil : Double(reached) / Double(received)),
        Cell(entry.share?.low), Cell(entry.share?.high), Cell(entry.count.previous), Cell(entry.count.change), .text(entry.count.signal.rawValue),
        Cell(standings.themes[entry.theme].breachRatio), Cell((entry.reopen?.denominator ?? 0) < GroupStanding.least ? nil : entry.reopen?.value), Cell(standings.themes[entry.theme].repeatContactRatio), .text(departments(of: complaints)),
        .text(complaints.count < 5 ? "" : complaints.prefix(3).map { table.ids[$0] }.joined(separator: ";")),
      ]
    }
    var ranking = ComplaintSubject.themeDeclaration
    ranking.rows = rows
    return ranking
  }

  /// The three departments with most of these complaints, most first.
  private func departments(of complaints: [Int]) -> String {
    var counts: [Int32: Int] = [:]
    for index in complaints { counts[table.complaints[index].department, default: 0] += 1 }
    return counts.map { (name: $0.key == 0 ? ComplaintFigures.missing : table.departments[$0.key], count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(3).map(\.name).joined(separator: ";")
  }

  private static let themeColumns = [
    Column("rank", "count", zh: "名次", en: "rank"), Column("theme", "id", zh: "主题编号", en: "id of the theme"),
    Column("name", "text", zh: "主题", en: "name"), Column("business", "text", zh: "业务类别", en: "business category"),
    Column("cause", "text", zh: "原因类别", en: "cause"), Column("complaints", "count", zh: "本期收到的投诉数", en: "complaints received in the period"),
    Column("share", "ratio", zh: "占收到投诉的比例（一件可有多个主题）", en: "share of the complaints received; one may have several themes"),
    Column("cumulative_share", "ratio", zh: "至此名次为止至少涉及其一的投诉占比", en: "share of complaints that have at least one of the themes down to this rank"),
    Column("ci_low", "ratio", zh: "占比95%区间下限", en: "lower end of the share's 95 % interval"),
    Column("ci_high", "ratio", zh: "占比95%区间上限", en: "upper end of the share's 95 % interval"),
    Column("previous", "count", zh: "上期投诉数", en: "complaints of the period before"), Column("change", "count", zh: "较上期变化", en: "change"),
    Column("signal", "text", zh: "显著变化", en: "significant change: up or down"),
    Column(
      "breach_ratio", "ratio", zh: "已有时限结论的投诉中有时限逾期者的比例（不足5件为空）",
      en: "of those with a deadline that has a verdict: a deadline was missed; empty below five"),
    Column("reopen_ratio", "ratio", zh: "重开率", en: "reopen ratio"),
    Column(
      "repeat_contact_ratio", "ratio", zh: "收到后3天已满且客户可识别的投诉中，客户3天内再次来访的比例（不足5件为空）",
      en: "of those whose customer is known and whose three days are over: the customer contacted the bank again within them; empty below five"),
    Column("departments", "text", zh: "主要责任部门", en: "departments with most of them"),
    Column("example_ids", "id", zh: "示例投诉编号（不足5件不列）", en: "ids of examples; none for fewer than 5"),
  ]
}
