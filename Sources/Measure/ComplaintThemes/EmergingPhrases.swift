// emerging.csv: phrases that many more complaints have than in the weeks before, with the theme that covers them and a rule to paste.
//
// A phrase is tested by the exact conditional test of two rates (exposure: texts read), over all phrases that are frequent in
// the period and the weeks before together, with the false-discovery rate held at 0.10, and must exceed its highest earlier week as well. Order: the signed root of the likelihood ratio.

package import CallCentre
package import RunFolder
internal import Statistics
internal import Text

/// Finds the phrases of one period.
package struct EmergingPhrases: Sendable {
  private let table: ComplaintTable
  private let subject: ComplaintSubject
  /// The complaints whose texts were kept, letters of the same words once: of the period, then of each earlier window.
  private var windows: [[(complaint: Int, text: MinedText)]]
  /// When the first complaint with each of these texts was received.
  private var received: [[Instant]]

  /// Complaints that a phrase must stand in.
  private static let least = 5
  private static let falseDiscoveryRate = 0.10
  /// Fewer texts of an earlier week say nothing about it.
  private static let leastBaseline = 20
  /// More phrases than anybody reads; the rest is in the texts that they share.
  private static let mostRows = 30
  private static let mostCandidates = 400

  /// - Parameter windows: the reported period and earlier ones, newest first, as the texts were sampled.
  package init(_ subject: ComplaintSubject, windows: [Range<Instant>]) {
    self.subject = subject
    table = subject.table
    self.windows = Array(repeating: [], count: windows.count)
    received = Array(repeating: [], count: windows.count)
    var seen: [[UInt64: Int]] = Array(repeating: [:], count: windows.count)
    let fold = Fold()
    var room = FoldedText()
    for (index, kept) in table.texts where !kept.masked.isEmpty {
      let received = table.complaints[index][.received].instant
      guard table.complaints[index].mergedInto == nil, received <= subject.tally.judge.asOf,
        let window = windows.firstIndex(where: { $0.contains(received) })
      else { continue }
      let text = MinedText(kept.masked, fold, room: &room)
      // The same letter sent by many is one voice here.
      if text.isEmpty { continue }
      if let place = seen[window][text.digest] {
        self.received[window][place] = min(self.received[window][place], received)
      } else {
        seen[window][text.digest] = self.windows[window].count
        self.windows[window].append((index, text))
        self.received[window].append(received)
      }
    }
  }

  /// - Parameter isSafe: whether a phrase names nobody whom the run knows.
  package func table(ranked period: ReportingPeriod, isSafe: (String) -> Bool) -> Table {
    var result = EmergingPhrases.declaration
    let earlier = windows.dropFirst().filter { $0.count >= EmergingPhrases.leastBaseline }
    guard !earlier.isEmpty, !windows[0].isEmpty else { return result }
    let mining = PhraseMining(windows[0].map(\.text), least: EmergingPhrases.least)
    var candidates = mining.phrases.map { EmergingPhrase($0) }
    count(&candidates, mining, earlier)
    var family = PhraseFamily(least: EmergingPhrases.least)
    for week in [windows[0]] + earlier { for entry in week { family.add(entry.text) } }
    let exposure = EmergingTopics.Exposure(now: windows[0].count, before: earlier.reduce(0) { $0 + $1.count })
    var found = significant(candidates, of: family.count, exposure)
    if found.count > EmergingPhrases.mostCandidates { found.removeLast(found.count - EmergingPhrases.mostCandidates) }
    EmergingPhrases.place(&found, \.texts, mining, windows[0])
    EmergingPhrases.place(&found, \.earlierTexts, mining, earlier.flatMap { $0 })
    let accepted = EmergingTopics.phrases(found.filter { isSafe(shown($0)) }, exposure, least: EmergingPhrases.least).prefix(EmergingPhrases.mostRows)
    let firstDays = firstDays(of: accepted, mining)
    result.rows = accepted.enumerated().map { rank, candidate in
      row(
        rank + 1, candidate, firstDays[candidate.phrase.key],
        "emerging_\(period.name.lowercased().replacing("-", with: "_"))_\(rank + 1)")
    }
    return result
  }

  // MARK: Counting and testing

  private func count(
    _ candidates: inout [EmergingPhrase], _ mining: PhraseMining, _ earlier: [[(complaint: Int, text: MinedText)]]
  ) {
    let places = Dictionary(candidates.enumerated().map { ($1.phrase.key, $0) }, uniquingKeysWith: { first, _ in first })
    for week in earlier {
      var counts = [Int](repeating: 0, count: candidates.count)
      var last = [Int](repeating: -1, count: candidates.count)
      for (number, entry) in week.enumerated() {
        mining.forEachFrequent(in: entry.text) { key in
          guard let place = places[key], last[place] != number else { return }
          last[place] = number
          counts[place] += 1
        }
      }
      for place in candidates.indices {
        candidates[place].earlier += counts[place]
        candidates[place].highest = max(candidates[place].highest, Double(counts[place]) / Double(week.count))
      }
    }
  }

  /// The candidates that stand out, highest score first. They were picked for being frequent now, so the family of the tests is all
  /// phrases that are frequent over all weeks together: given that total, each week is as likely as another to have them.
  private func significant(_ candidates: [EmergingPhrase], of family: Int, _ exposure: EmergingTopics.Exposure) -> [EmergingPhrase] {
    var tested = candidates
    for place in tested.indices {
      let (count, earlier) = (tested[place].phrase.count, tested[place].earlier)
      tested[place].ratio = exposure.ratio(count, earlier)
      guard tested[place].ratio > 1 else { continue }
      tested[place].pValue = exposure.pValue(count, earlier)
      tested[place].score = RateDeviance.score(count, per: Double(exposure.now), and: earlier, per: Double(exposure.before))
    }
    let share = Double(tested.count) / Double(max(family, tested.count, 1))
    let rejected = BenjaminiHochberg.rejected(tested.map(\.pValue), q: EmergingPhrases.falseDiscoveryRate * share)
    return zip(tested, rejected).filter { candidate, stands in
      stands && candidate.ratio >= EmergingTopics.leastRatio && Double(candidate.phrase.count) / Double(exposure.now) > 1.5 * candidate.highest
    }.map(\.0).sorted { one, other in
      one.score == other.score ? one.phrase.text.utf8.lexicographicallyPrecedes(other.phrase.text.utf8) : one.score > other.score
    }
  }

  /// Finds out which texts have each candidate.
  private static func place(
    _ found: inout [EmergingPhrase], _ list: WritableKeyPath<EmergingPhrase, [Int32]>, _ mining: PhraseMining, _ texts: [(complaint: Int, text: MinedText)]
  ) {
    let places = Dictionary(found.enumerated().map { ($1.phrase.key, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, entry) in texts.enumerated() {
      mining.forEachFrequent(in: entry.text) { key in
        guard let place = places[key], found[place][keyPath: list].last != Int32(number) else { return }
        found[place][keyPath: list].append(Int32(number))
      }
    }
  }

  /// The day of the first complaint that has each phrase, over all windows.
  private func firstDays(of accepted: ArraySlice<EmergingPhrase>, _ mining: PhraseMining) -> [UInt64: LocalDay] {
    let wanted = Set(accepted.map(\.phrase.key))
    var days: [UInt64: LocalDay] = [:]
    for (window, received) in zip(windows, received) {
      for (entry, received) in zip(window, received) {
        let day = subject.tally.judge.zone.day(received)
        mining.forEachFrequent(in: entry.text) { key in
          guard wanted.contains(key) else { return }
          if let known = days[key], known <= day { return }
          days[key] = day
        }
      }
    }
    return days
  }

  // MARK: Rows

  /// A new phrase as all its texts go on with it; what stood in earlier periods was counted as it was found.
  private func shown(_ candidate: EmergingPhrase) -> String {
    candidate.earlier > 0 ? candidate.phrase.text : PhraseMining.whole(candidate.phrase.text, in: candidate.texts.map { windows[0][Int($0)].text })
  }

  private func row(_ rank: Int, _ candidate: EmergingPhrase, _ day: LocalDay?, _ id: String) -> [Cell] {
    let members = candidate.texts.map { windows[0][Int($0)].complaint }
    let text = shown(candidate)
    return [
      .integer(rank), .text(text), .integer(candidate.phrase.count), .integer(candidate.earlier),
      .number(candidate.ratio),
      .number(candidate.score), day.map { .text($0.iso) } ?? .empty, coveringTheme(members).map { .text($0) } ?? .empty,
      .text(members.prefix(3).map { table.ids[$0] }.joined(separator: ";")),
      .text("      - {id: \(id), patterns: [\"\(text)\"]}"),
    ]
  }

  /// The theme that more than half of the complaints have.
  private func coveringTheme(_ members: [Int]) -> String? {
    var counts = [Int](repeating: 0, count: table.themes.count)
    for index in members { for theme in table.complaints[index].themes { counts[Int(theme)] += 1 } }
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }), counts[best] * 2 > members.count else {
      return nil
    }
    return table.themes[best]
  }

  static var declaration: Table {
    Table(
      "emerging",
      rowMeaning: Wording(zh: "本期明显增多的一个说法", en: "a phrase that many more complaints have than in the periods before"),
      columns: [
        Column("rank", "count", zh: "名次", en: "rank"), Column("phrase", "text", zh: "说法（折叠后的写法）", en: "the phrase, folded"),
        Column(
          "complaints", "count", zh: "本期含此说法的投诉数（相同文本只计一次）",
          en: "complaints of the period that have it; letters of the same words once"),
        Column("previous", "count", zh: "此前至多8个周期含此说法的投诉数", en: "complaints of up to eight periods before that have it"),
        Column("rate_ratio", "ratio", zh: "占比是此前的几倍", en: "how many times as frequent as before, among the complaints read"),
        Column("score", "number", zh: "似然比的带符号平方根，用于排序", en: "signed root of the likelihood ratio; orders the rows"),
        Column("first_seen", "date", zh: "首次出现日期", en: "day of the first complaint that has it"),
        Column("covered_by", "id", zh: "过半数含此说法的投诉已归入的主题，空为尚无", en: "the theme that more than half of them have; empty = none"),
        Column("example_ids", "id", zh: "示例投诉编号", en: "ids of examples"),
        Column(
          "suggested_rule", "text", zh: "可粘贴到 themes.yaml 某主题 rules 下的规则，须人工确认",
          en: "a rule to paste under a theme's rules, for a person to approve"),
      ])
  }
}
