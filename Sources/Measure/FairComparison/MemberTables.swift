// tables/agents.csv and tables/teams.csv: each member beside what was to be expected of it, with funnel limits; no ranks.

internal import CallCentre
internal import Engine
package import RunFolder
internal import Statistics

/// One metric of the two tables; each stage adds the rows of its own metrics.
struct MemberMetric {
  let name: String
  private let reading: CaseMixReading
  private var isShare: Bool { reading.isShare }

  /// A share of the rows with the mark `counted`.
  init(share name: String, counted: UInt8 = 1, succeeded: UInt8 = 2) {
    self.name = name
    reading = .share(counted: counted, succeeded: succeeded)
  }

  /// A mean of seconds.
  init(mean name: String, column: Int) {
    self.name = name
    reading = .mean(column: column)
  }

  /// Contacts or legs that a member must have: of fewer nothing is said.
  static let leastContacts = 30

  /// The metric's rows of agents.csv and teams.csv.
  func tables(_ members: CaseMixRows, _ context: Context) -> [Table] {
    let found = CaseMix(members, reading, context).members(context)
    var (agents, teams) = (MemberTables.agents, MemberTables.teams)
    agents.rows = rows(found.agents, context.names.agentTokens)
    teams.rows = rows(found.teams, context.names.teams)
    return [agents, teams]
  }

  /// Members in the order of their names in bytes.
  func rows(_ members: [MemberMix], _ names: [String]) -> [[Cell]] {
    let compared = members.filter { $0.n >= MemberMetric.leastContacts }
      .sorted { names[$0.code].utf8.lexicographicallyPrecedes(names[$1.code].utf8) }
    let factor = Overdispersion.factor(compared.map(score))
    let shrunken = shrunken(compared)
    return compared.indices.map { index in
      let member = compared[index]
      var row: [Cell] = [.text(names[member.code]), .text(name), .integer(member.n), .number(member.value)]
      guard let factor else { return row + [.empty, .number(member.expected), .empty, .empty, .empty, .empty, .empty] }
      let limits = FunnelLimits(
        expected: member.expected, variance: member.variance, overdispersion: factor, within: isShare ? 0...1 : 0...Double.infinity)
      row.append(contentsOf: [.number(shrunken[index]), .number(member.expected)])
      row.append(contentsOf: [.number(limits.limits95.low), .number(limits.limits95.high)])
      row.append(contentsOf: [.number(limits.limits998.low), .number(limits.limits998.high)])
      let outside = limits.place(of: member.value)
      row.append(outside == .none ? .empty : .text(outside.rawValue))
      return row
    }
  }

  private func score(_ member: MemberMix) -> Double {
    let off = member.value - member.expected
    return member.variance > 0 ? off / member.variance.squareRoot() : 0
  }

  private func shrunken(_ members: [MemberMix]) -> [Double] {
    if isShare {
      let groups = members.map { BetaBinomial.Group(successes: $0.sum, trials: $0.n, expected: $0.expected) }
      let fit = BetaBinomial(fitting: groups)
      return groups.map(fit.shrunken)
    }
    let groups = members.map { NormalShrinkage.Group(mean: $0.value, expected: $0.expected, variance: $0.variance) }
    let fit = NormalShrinkage(fitting: groups)
    return groups.map(fit.shrunken)
  }
}

package enum MemberTables {
  /// agents.csv, without rows.
  package static var agents: Table {
    table(
      "agents", Wording(zh: "一名坐席（代号）的一个指标，不排名", en: "one metric of one agent (a token); no ranks"),
      Column("member", "token", zh: "坐席代号", en: "token of the agent"))
  }

  /// teams.csv, without rows.
  package static var teams: Table {
    table(
      "teams", Wording(zh: "一个班组的一个指标，不排名", en: "one metric of one team; no ranks"),
      Column("member", "text", zh: "班组", en: "team"))
  }

  private static func table(_ name: String, _ rowMeaning: Wording, _ member: Column) -> Table {
    Table(
      name, rowMeaning: rowMeaning,
      columns: [
        member,
        Column(
          "metric", "text", zh: "指标；时长为均值，首次解决率为标题窗口内无再次来访",
          en: "metric; times are means, fcr_ratio is that of the headline repeat window"),
        Column("n", "count", zh: "所依据的来访或话务段；不足30不列出", en: "contacts or legs it rests on; members with fewer than 30 are not listed"),
        Column("value", "number", zh: "指标值，单位同 metrics.csv", en: "value, in the unit that metrics.csv gives"),
        Column(
          "shrunken", "number", zh: "向期望值收缩后的估计（经验贝叶斯）；可比成员不足5个时为空",
          en: "estimate drawn towards what is expected (empirical Bayes); empty with fewer than 5 members to compare"),
        Column(
          "expected", "number", zh: "按业务类型×渠道×小时构成应有的值",
          en: "what its mix of business type × channel × hour lets expect"),
        Column("limit95_low", "number", zh: "95%控制限下限（含过度离散）；可比成员不足5个时为空", en: "lower 95 % limit, overdispersion included; empty with fewer than 5 members"),
        Column("limit95_high", "number", zh: "95%控制限上限", en: "upper 95 % limit"),
        Column("limit998_low", "number", zh: "99.8%控制限下限", en: "lower 99.8 % limit"),
        Column("limit998_high", "number", zh: "99.8%控制限上限", en: "upper 99.8 % limit"),
        Column("outside", "text", zh: "超出哪一条控制限：low95、high95、low998、high998；空为未超出", en: "the limit it lies beyond: low95, high95, low998, high998; empty inside"),
      ])
  }

  /// Both tables, without rows.
  package static var declared: [Table] { [agents, teams] }
}
