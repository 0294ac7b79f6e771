// Does the agent's flag agree with what customers did: tables/fcr_agreement.csv.

internal import CallCentre
internal import Engine
internal import RunFolder

/// Eligible contacts of the period under the headline window, by flag and by whether they were repeated.
package struct ResolutionAgreement: Sendable {
  private static let flags: [(flag: YesNo, word: String)] = [(.yes, "yes"), (.no, "no"), (.missing, "missing")]
  private static let repeats = ["yes", "no", "immature"]
  private var counts = InlineArray<9, Int>(repeating: 0)

  /// Before the window is over, a contact is immature whether or not it was repeated: else early repeats alone would count.
  mutating func add(flag: UInt8, isMature: Bool, isRepeated: Bool) {
    let row = ResolutionAgreement.flags.firstIndex { $0.flag.rawValue == flag } ?? 2
    counts[3 * row + (isMature ? isRepeated ? 0 : 1 : 2)] += 1
  }

  mutating func merge(_ other: ResolutionAgreement) {
    for place in 0..<9 { counts[place] += other.counts[place] }
  }

  func table() -> Table {
    var table = ResolutionAgreement.declared
    for (row, flag) in ResolutionAgreement.flags.enumerated() {
      for (column, word) in ResolutionAgreement.repeats.enumerated() {
        table.rows.append([.text(flag.word), .text(word), .integer(counts[3 * row + column])])
      }
    }
    return table
  }

  static var need: Need { Need("fcr_agreement", anyOf: [["resolved_flag"], ["customer_id", "phone"]]) }

  /// Its table, without rows.
  static var declared: Table {
    Table(
      "fcr_agreement", rowMeaning: Wording(zh: "坐席标记与再次来访的一种组合", en: "one combination of the agent's flag and what the customer did"),
      columns: [
        Column("flag", "text", zh: "坐席标记：yes 已解决，no 未解决，missing 未标记", en: "the agent's flag: yes, no, or missing"),
        Column("repeat", "text", zh: "窗口内再次来访或投诉：yes，no，immature 窗口未满", en: "a later contact or complaint within the headline window: yes, no, or immature while the window is not over"),
        Column("contacts", "count", zh: "本期合格来访", en: "eligible contacts of the period"),
      ])
  }
}
