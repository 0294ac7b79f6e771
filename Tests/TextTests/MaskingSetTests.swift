// The mask on texts whose authors did not know its rules: how much it finds of each kind, and how much of what it claims is right.
import Foundation
import Testing
import Text

@Suite struct MaskingSetTests {
  private struct Row: Decodable {
    struct Span: Decodable {
      var kind: String
      var value: String
      /// Where the value is personal data; wherever it stands without.
      var at: [Int]?
    }
    var text: String
    var spans: [Span]
  }

  private struct Score {
    var met: [String: Int] = [:]
    var wanted: [String: Int] = [:]
    var right: [String: Int] = [:]
    var claimed: [String: Int] = [:]

    /// A kind that the set does not hold counts as met.
    func recall(_ kind: String) -> Double { wanted[kind].map { Double(met[kind] ?? 0) / Double($0) } ?? 1 }
    /// Where a set holds less than five of a kind, its share says nothing.
    func finds(_ kind: String, _ least: Double) -> Bool { recall(kind) >= least || (wanted[kind] ?? 0) < 5 }
    func precision(_ kind: String) -> Double { Double(right[kind] ?? 0) / Double(max(1, claimed[kind] ?? 0)) }
  }

  private static func score(_ file: String) throws -> Score {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Evaluation/" + file), encoding: .utf8)
    let finder = PersonalDataFinder()
    var scratch = PersonalDataFinder.Scratch()
    var score = Score()
    for line in text.split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let bytes = Array(row.text.utf8)
      let found = finder.spans(in: bytes.span, scratch: &scratch)
      let truth = places(row)
      for (kind, range) in truth {
        score.wanted[kind, default: 0] += 1
        if range.allSatisfy({ place in found.contains { $0.start <= place && place < $0.end } }) { score.met[kind, default: 0] += 1 }
      }
      for span in found {
        score.claimed[span.kind.rawValue, default: 0] += 1
        if truth.contains(where: { $0.1.overlaps(span.start..<span.end) }) { score.right[span.kind.rawValue, default: 0] += 1 }
      }
    }
    return score
  }

  /// Every place where a marked value is personal data, once.
  private static func places(_ row: Row) -> [(String, Range<Int>)] {
    let scalars = Array(row.text.unicodeScalars)
    var found: [(String, Range<Int>)] = []
    for span in row.spans {
      let value = Array(span.value.unicodeScalars)
      for start in 0...max(0, scalars.count - value.count) where scalars[start...].starts(with: value) {
        let range = start..<start + value.count
        if span.at?.contains(start) != false, !found.contains(where: { $0.0 == span.kind && $0.1 == range }) { found.append((span.kind, range)) }
      }
    }
    return found
  }

  /// The names of all sets but the fourth, sixth, nineteenth, twenty-first and twenty-third were learned from; the limits are what sets gave by weights fitted without their author.
  /// Numbers are looked for in all of them: no identity card, card, telephone or e-mail of a set that was read may stay, however it is written.
  @Test(arguments: [
    ("masking-1.jsonl", 0.99, 0.95), ("masking-2.jsonl", 0.96, 0.96), ("masking-3.jsonl", 0.97, 0.97), ("masking-4.jsonl", 0.86, 0.95),
    ("masking-5.jsonl", 0.95, 0.98), ("masking-6.jsonl", 0.89, 0.97), ("masking-7.jsonl", 0.94, 0.97), ("masking-9.jsonl", 0.91, 0.95),
    ("masking-10.jsonl", 0.86, 0.96), ("masking-11.jsonl", 0.93, 0.99), ("masking-12.jsonl", 0.91, 0.97), ("masking-13.jsonl", 0.85, 0.93), ("masking-14.jsonl", 0.95, 0.94),
    ("masking-15.jsonl", 0.9, 0.93), ("masking-16.jsonl", 0.88, 0.93), ("masking-17.jsonl", 0.91, 0.91), ("masking-18.jsonl", 0.93, 0.94), ("masking-19.jsonl", 0.92, 0.94),
    ("masking-20.jsonl", 0.92, 0.91), ("masking-21.jsonl", 0.97, 0.94), ("masking-22.jsonl", 0.86, 0.91), ("masking-23.jsonl", 0.94, 0.96),
  ])
  func unseenAuthors(file: String, names: Double, rightNames: Double) throws {
    let score = try Self.score(file)
    let isRead = !["4", "6", "15", "16", "17", "19", "20", "21", "22", "23"].contains(file.dropFirst("masking-".count).prefix { $0 != "." })
    for kind in ["id", "card", "email"] { #expect(score.finds(kind, isRead ? 1 : 0.95), "\(kind) of \(file)") }
    for (kind, least) in [("account", 0.8), ("landline", 0.78), ("address", 0.8), ("phone", 0.94)] {
      #expect(score.finds(kind, isRead ? kind == "address" ? 0.97 : 1 : least), "\(score.recall(kind)) of \(kind)")
    }
    #expect(score.recall("name") >= names, "\(score.recall("name"))")
    #expect(score.precision("name") >= rightNames, "\(score.precision("name"))")
    for kind in ["identity", "card", "phone", "email", "account", "address"] where (score.claimed[kind] ?? 0) > 4 { #expect(score.precision(kind) >= (isRead ? 0.95 : 0.85), "\(kind) of \(file)") }
  }
}
