// tables/wrap_up_caps.csv: wrap-up times that pile up at one second, where a system ends them by itself.
//
// Such a cap cuts off what took longer, so that handle time looks shorter and steadier than the work was.

internal import CallCentre
internal import Engine
package import RunFolder
package import Statistics

/// A second at which wrap-up times pile up.
package struct WrapUpCap: Sendable, Hashable {
  package let seconds: Int
  /// Contacts (legs under a team) that took exactly so long.
  package let contacts: Int

  /// Fewer values say nothing about a pile.
  private static let leastValues = 30
  private static let leastSeconds = 5
  /// A pile holds a twentieth of all values, ten at least, and ten times as many as the seconds around it.
  private static let leastShare = 0.05
  private static let leastContacts = 10
  private static let leastHeight = 10
  private static let around = 5
  /// Times given by hand pile up at round seconds too, but go on behind them; a cap leaves hardly anything behind it.
  private static let mostPercentBeyond = 2

  /// The cap in a histogram of wrap-up times; nil for none. A second with a twentieth of the values and at most a fiftieth behind it can
  /// only be the 98th percentile.
  package init?(_ histogram: ExactHistogram) {
    let n = histogram.n
    guard n >= WrapUpCap.leastValues, let seconds = histogram.percentiles([100 - WrapUpCap.mostPercentBeyond])?.first, seconds >= WrapUpCap.leastSeconds
    else { return nil }
    func count(_ from: Int, _ through: Int) -> Int { histogram.count(through: through) - histogram.count(through: from - 1) }
    let here = count(seconds, seconds)
    let near = count(seconds - WrapUpCap.around, seconds + WrapUpCap.around) - here
    guard here >= WrapUpCap.leastContacts, Double(here) >= WrapUpCap.leastShare * Double(n), here * 2 * WrapUpCap.around >= WrapUpCap.leastHeight * near
    else { return nil }
    (self.seconds, contacts) = (seconds, here)
  }
}

enum WrapUpCaps {
  /// A row for all contacts and each queue and team whose wrap-up times end at a cap; empty without any.
  static func table(_ context: Context, _ histogram: (_ cell: Int) -> ExactHistogram) -> Table {
    var table = declaration
    for dimension in [ContactDimension.all, .queue, .team] {
      let members = context.cells.members(of: dimension).enumerated().map { (name: $1, number: $0) }
      for (name, number) in members.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
        let values = histogram(context.cells.cell(dimension, number))
        guard let cap = WrapUpCap(values) else { continue }
        table.rows.append(
          [.text(dimension.name), name.isEmpty ? .empty : .text(name), .integer(cap.seconds), .integer(cap.contacts)]
            + ratioCells(cap.contacts, of: values.n))
      }
    }
    return table
  }

  static var declaration: Table {
    Table(
      "wrap_up_caps", rowMeaning: Wording(zh: "话后处理时长聚集在某一秒的队列或班组", en: "a queue or team whose wrap-up times pile up at one second"),
      columns: [
        Column("dimension", "text", zh: "维度：all、queue、team", en: "dimension: all, queue, team"), Column("member", "text", zh: "成员", en: "member"),
        Column("seconds", "s", zh: "聚集处（秒），之后几乎没有：像是系统到点自动结束", en: "second of the pile, with hardly anything behind it: as if a system ended it"),
        Column("contacts", "count", zh: "恰为该秒数的来访（班组下为段）", en: "contacts (legs under a team) of exactly so long"),
      ] + ratioColumns(zh: "占比", en: "contacts ÷ n"))
  }
}

extension HandleTime {
  package static var declaredCaps: Table { WrapUpCaps.declaration }
}
