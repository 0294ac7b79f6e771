// Why the main ratios moved against the period before, member by member: tables/contributions.csv.

package import Engine
package import RunFolder
internal import Statistics

package enum Contributions {
  /// The ratios that are explained.
  /// - Parameters:
  ///   - level: the headline variant of service_level.
  ///   - window: the name of the headline window of fcr_ratio.
  package static func ratios(level: String, window: String) -> Set<RatioName> {
    [
      RatioName("answer_ratio", "excl_short"), RatioName("abandon_ratio", "excl_short"), RatioName("service_level", level),
      RatioName("fcr_ratio", "repeat_" + window), RatioName("transfer_ratio"), RatioName("csat_ratio"), RatioName("hold_ratio"),
    ]
  }

  /// Rows by metric, variant, dimension and member in bytes; the empty member is the whole.
  package static func table(_ parts: [RatioParts]) -> Table {
    var table = declared
    let ordered = parts.sorted { isBefore([$0.metric, $0.variant, $0.dimension, $0.member], [$1.metric, $1.variant, $1.dimension, $1.member]) }
    var first = 0
    while first < ordered.count {
      var end = first + 1
      while end < ordered.count, isOneSplit(ordered[first], ordered[end]) { end += 1 }
      table.rows += rows(Array(ordered[first..<end]))
      first = end
    }
    return table
  }

  private static func isOneSplit(_ a: RatioParts, _ b: RatioParts) -> Bool {
    a.metric == b.metric && a.variant == b.variant && a.dimension == b.dimension
  }

  private static func isBefore(_ a: [String], _ b: [String]) -> Bool {
    for (left, right) in zip(a, b) where left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    return false
  }

  private static func rows(_ members: [RatioParts]) -> [[Cell]] {
    let groups = members.map { Kitagawa.Group(part: $0.part, whole: $0.whole, basePart: $0.basePart, baseWhole: $0.baseWhole) }
    guard let effects = Kitagawa.split(groups), let name = members.first else { return [] }
    let whole = groups.reduce(0) { $0 + $1.whole }
    let baseWhole = groups.reduce(0) { $0 + $1.baseWhole }
    let all = Kitagawa.Group(
      part: groups.reduce(0) { $0 + $1.part }, whole: whole, basePart: groups.reduce(0) { $0 + $1.basePart }, baseWhole: baseWhole)
    let sum = effects.reduce(into: (mix: 0.0, rate: 0.0)) { sum, effect in
      sum.mix += effect.mix
      sum.rate += effect.rate
    }
    func row(_ member: Cell, _ isProvisional: Bool, _ group: Kitagawa.Group, mix: Double, against: Cell, rate: Double, total: Double) -> [Cell] {
      let names: [Cell] = [.text(name.metric), name.variant.isEmpty ? .empty : .text(name.variant), .text(name.dimension), member]
      let effect: [Cell] = [.number(mix), .number(rate), .number(total), against]
      let now: [Cell] = [.integer(group.whole), ratio(group.part, group.whole), ratio(group.whole, whole)]
      let before: [Cell] = [.integer(group.baseWhole), ratio(group.basePart, group.baseWhole), ratio(group.baseWhole, baseWhole)]
      let state: [Cell] = [.text(isProvisional ? "provisional" : "final")]
      return names + effect + now + before + state
    }
    let change = Double(all.part) / Double(whole) - Double(all.basePart) / Double(baseWhole)
    var rows = [row(.empty, members.contains(where: \.isProvisional), all, mix: sum.mix, against: .empty, rate: sum.rate, total: change)]
    for (index, effect) in effects.enumerated() {
      rows.append(
        row(
          .text(members[index].member), members[index].isProvisional, groups[index], mix: effect.mix, against: .number(effect.mixAgainstMean), rate: effect.rate,
          total: effect.total))
    }
    return rows
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Cell { whole == 0 ? .empty : .number(Double(part) / Double(whole)) }

  /// Its table, without rows.
  package static var declared: Table {
    Table(
      "contributions", rowMeaning: Wording(zh: "一个成员对某项比率变化的贡献", en: "what one member adds to the change of a ratio"),
      columns: [
        Column("metric", "text", zh: "指标", en: "metric"), Column("variant", "text", zh: "口径", en: "variant"),
        Column("dimension", "text", zh: "维度：channel、queue、business_type", en: "channel, queue or business_type"),
        Column("member", "text", zh: "成员；空为全部", en: "member; empty = all of them: the change itself"),
        Column("mix", "ratio", zh: "占比变化带来的变化 = 占比之差 × 两期比率均值", en: "change of its share × the mean of its two ratios"),
        Column("rate", "ratio", zh: "自身比率变化带来的变化 = 比率之差 × 两期占比均值", en: "change of its ratio × the mean of its two shares"),
        Column("total", "ratio", zh: "合计 = mix + rate；各成员相加等于总变化", en: "mix + rate; the members add up to the change"),
        Column(
          "mix_against_mean", "ratio", zh: "占比之差 ×（两期比率均值 − 总体两期均值）：占比变化是利是弊；各成员相加等于 mix 之和",
          en: "change of its share × (mean of its two ratios − mean of the whole's): whether it helped that the share moved; adds up to the same as mix"),
        Column("n", "count", zh: "本期分母", en: "denominator now"), Column("value", "ratio", zh: "本期比率", en: "ratio now"),
        Column("share", "ratio", zh: "本期占比", en: "share of the denominator now"),
        Column("previous_n", "count", zh: "上期分母", en: "denominator of the period before"),
        Column("previous", "ratio", zh: "上期比率", en: "ratio of the period before"),
        Column("previous_share", "ratio", zh: "上期占比", en: "share of the denominator then"),
        Column("state", "text", zh: "final 终值，provisional 暂定", en: "final, or provisional while figures may still move"),
      ])
  }
}
