// One row for each topic: phrases of the same texts are one, and a phrase that rises only with the texts of another says nothing new.

internal import Statistics
internal import Text

/// A phrase that may be new, and what is known of it.
struct EmergingPhrase: Sendable {
  let phrase: MinedPhrase
  /// Texts of earlier periods that have it.
  var earlier = 0
  /// The highest share of texts in one earlier period.
  var highest = 0.0
  var pValue = 1.0
  var ratio = 0.0
  var score = 0.0
  /// The texts that have it, of the period and of the earlier ones, by number, ascending.
  var texts: [Int32] = []
  var earlierTexts: [Int32] = []

  init(_ phrase: MinedPhrase) { self.phrase = phrase }
}

enum EmergingTopics {
  static let leastRatio = 2.0
  /// What a phrase must still reach in the texts that no stronger topic has: it was found by a stricter test before.
  private static let mostByChance = 0.01

  /// Texts read, of the period and of the earlier ones.
  struct Exposure: Sendable {
    let now, before: Int

    func ratio(_ count: Int, _ earlier: Int) -> Double {
      ((Double(count) + 0.5) / (Double(now) + 1)) / ((Double(earlier) + 0.5) / (Double(before) + 1))
    }

    func pValue(_ count: Int, _ earlier: Int) -> Double {
      ConditionalBinomial.pValue(count, per: Double(now), and: earlier, per: Double(before))
    }
  }

  /// A phrase that stands for the texts that it and its like have.
  private struct Topic {
    var shown: EmergingPhrase
    /// Of the phrase that began it.
    let texts: Set<Int32>
  }

  /// The phrases to print, strongest first. Phrases that stand in mostly the same texts are one topic, shown by the longest of them that nearly all
  /// its texts have. A phrase of further texts must still have risen in those that no topic before it has; otherwise it came with that topic:
  /// 系统, where an error code of the system is the news.
  static func phrases(_ found: [EmergingPhrase], _ exposure: Exposure, least: Int) -> [EmergingPhrase] {
    var topics: [Topic] = []
    var told: Set<Int32> = []
    var toldEarlier: Set<Int32> = []
    for candidate in found {
      let texts = Set(candidate.texts)
      if let topic = topics.firstIndex(where: { isSame(texts, $0.texts) }) {
        let shown = topics[topic].shown
        let isWhole = candidate.phrase.text.contains(shown.phrase.text) && Double(candidate.phrase.count) >= 0.8 * Double(shown.phrase.count)
        if isWhole { topics[topic].shown = candidate }
        continue
      }
      let left = texts.count { !told.contains($0) }
      let leftEarlier = candidate.earlierTexts.count { !toldEarlier.contains($0) }
      let rest = Exposure(now: exposure.now - told.count, before: exposure.before - toldEarlier.count)
      guard left >= least, rest.before > 0, rest.ratio(left, leftEarlier) >= leastRatio, rest.pValue(left, leftEarlier) <= mostByChance else { continue }
      topics.append(Topic(shown: candidate, texts: texts))
      told.formUnion(texts)
      toldEarlier.formUnion(candidate.earlierTexts)
    }
    return topics.map(\.shown)
  }

  private static func isSame(_ texts: Set<Int32>, _ others: Set<Int32>) -> Bool {
    Double(texts.intersection(others).count) >= 0.6 * Double(min(texts.count, others.count))
  }
}
