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

  /// Complaints that a phrase must stand in.
  private static let least = 5
  private static let falseDiscoveryRate = 0.10
  /// Fewer texts of an earlier week say nothing about it.
  private static let leastBaseline = 20
  private static let leastRatio = 2.0
  /// More phrases than anybody reads; the rest is in the texts that they share.
  private static let mostRows = 30
  private static let mostCandidates = 400

  /// - Parameter windows: the reported period and earlier ones, newest first, as the texts were sampled.
  package init(_ subject: ComplaintSubject, windows: [Range<Instant>]) {
    self.subject = subject
    table = subject.table
    self.windows = Array(repeating: [], count: windows.count)
    var seen: [Set<UInt64>] = Array(repeating: [], count: windows.count)
    let fold = Fold()
    var room = FoldedText()
    for (index, kept) in table.texts where !kept.masked.isEmpty {
      let received = table.complaints[index][.received].instant
      guard table.complaints[index].mergedInto == nil, received <= subject.tally.judge.asOf,
        let window = windows.firstIndex(where: { $0.contains(received) })
      else { continue }
      let text = MinedText(kept.masked, fold, room: &room)
      // The same letter sent by many is one voice here.
      if !text.isEmpty, seen[window].insert(text.digest).inserted { self.windows[window].append((index, text)) }
    }
  }

  /// A phrase and what is known of it.
  private struct Candidate {
    let phrase: MinedPhrase
    var earlier = 0
    /// The highest share of texts in one earlier week.
    var highest = 0.0
    var pValue = 1.0
    var ratio = 0.0
    var score = 0.0
    /// Places in the period's window, ascending.
    var texts: [Int32] = []
  }

  /// - Parameter isSafe: whether a phrase names nobody whom the run knows.
  package func table(ranked period: ReportingPeriod, isSafe: (String) -> Bool) -> Table {
    var result = EmergingPhrases.declaration
    let earlier = windows.dropFirst().filter { $0.count >= EmergingPhrases.leastBaseline }
    guard !earlier.isEmpty, !windows[0].isEmpty else { return result }
    let mining = PhraseMining(windows[0].map(\.text), least: EmergingPhrases.least)
    var candidates = mining.phrases.map { Candidate(phrase: $0) }
    count(&candidates, mining, earlier)
    var family = PhraseFamily(least: EmergingPhrases.least)
    for week in [windows[0]] + earlier { for entry in week { family.add(entry.text) } }
    var found = significant(candidates, of: family.count, texts: windows[0].count, earlierTexts: earlier.reduce(0) { $0 + $1.count })
    place(&found, mining)
    let accepted = EmergingPhrases.merged(found.filter { isSafe($0.phrase.text) })
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
    _ candidates: inout [Candidate], _ mining: PhraseMining, _ earlier: [[(complaint: Int, text: MinedText)]]
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
  private func significant(_ candidates: [Candidate], of family: Int, texts: Int, earlierTexts: Int) -> [Candidate] {
    let (now, before) = (Double(texts), Double(earlierTexts))
    var tested = candidates
    for place in tested.indices {
      let (count, earlier) = (tested[place].phrase.count, tested[place].earlier)
      tested[place].ratio = ((Double(count) + 0.5) / (now + 1)) / ((Double(earlier) + 0.5) / (before + 1))
      guard tested[place].ratio > 1 else { continue }
      tested[place].pValue = ConditionalBinomial.pValue(count, per: now, and: earlier, per: before)
      tested[place].score = RateDeviance.score(count, per: now, and: earlier, per: before)
    }
    let share = Double(tested.count) / Double(max(family, tested.count, 1))
    let rejected = BenjaminiHochberg.rejected(tested.map(\.pValue), q: EmergingPhrases.falseDiscoveryRate * share)
    return zip(tested, rejected).filter { candidate, stands in
      stands && candidate.ratio >= EmergingPhrases.leastRatio && Double(candidate.phrase.count) / now > 1.5 * candidate.highest
    }.map(\.0).sorted { one, other in
      one.score == other.score ? one.phrase.text.utf8.lexicographicallyPrecedes(other.phrase.text.utf8) : one.score > other.score
    }
  }

  /// Finds out which texts have each candidate.
  private func place(_ found: inout [Candidate], _ mining: PhraseMining) {
    if found.count > EmergingPhrases.mostCandidates { found.removeLast(found.count - EmergingPhrases.mostCandidates) }
    let places = Dictionary(found.enumerated().map { ($1.phrase.key, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, entry) in windows[0].enumerated() {
      mining.forEachFrequent(in: entry.text) { key in
        guard let place = places[key], found[place].texts.last != Int32(number) else { return }
        found[place].texts.append(Int32(number))
      }
    }
  }

  /// One phrase for each topic: of those that stand in mostly the same texts the longest that nearly all of them have.
  private static func merged(_ found: [Candidate]) -> [Candidate] {
    var topics: [(kept: Candidate, texts: Set<Int32>)] = []
    for candidate in found {
      let texts = Set(candidate.texts)
      let topic = topics.firstIndex { topic in
        let shared = texts.intersection(topic.texts).count
        return Double(shared) >= 0.6 * Double(min(texts.count, topic.texts.count))
      }
      guard let topic else {
        topics.append((candidate, texts))
        continue
      }
      let kept = topics[topic].kept
      let isWhole =
        candidate.phrase.text.contains(kept.phrase.text) && Double(candidate.phrase.count) >= 0.8 * Double(kept.phrase.count)
      if isWhole { topics[topic].kept = candidate }
    }
    return topics.prefix(mostRows).map(\.kept)
  }

  /// The day of the first complaint that has each phrase, over all windows.
  private func firstDays(of accepted: [Candidate], _ mining: PhraseMining) -> [UInt64: LocalDay] {
    let wanted = Set(accepted.map(\.phrase.key))
    var days: [UInt64: LocalDay] = [:]
    for window in windows {
      for entry in window {
        let day = subject.tally.judge.zone.day(table.complaints[entry.complaint][.received].instant)
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

  private func row(_ rank: Int, _ candidate: Candidate, _ day: LocalDay?, _ id: String) -> [Cell] {
    let members = candidate.texts.map { windows[0][Int($0)].complaint }
    return [
      .integer(rank), .text(candidate.phrase.text), .integer(candidate.phrase.count), .integer(candidate.earlier),
      .number(candidate.ratio),
      .number(candidate.score), day.map { .text($0.iso) } ?? .empty, coveringTheme(members).map { .text($0) } ?? .empty,
      .text(members.prefix(3).map { table.ids[$0] }.joined(separator: ";")),
      .text("      - {id: \(id), patterns: [\"\(candidate.phrase.text)\"]}"),
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
