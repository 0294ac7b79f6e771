// Polluted files by the thousand, told and detected, scored against the truth.

import CSV
import Testing

@Suite struct PollutionCases {
  /// The mean over files, and the mean over the kinds' means.
  private func scores(told: Bool) throws -> (simple: Double, byKind: Double, kinds: [(kind: String, count: Int, mean: Double)]) {
    var totals: [String: (count: Int, sum: Double)] = [:]
    for table in CleanTable.all {
      for file in Polluter(table).files {
        let output = try convert(file.bytes, given: told ? file.told : DialectSettings())
        let score = ConversionScore(strictRecords(output), truth: file.truth).total
        let before = totals[file.kind] ?? (0, 0)
        totals[file.kind] = (before.count + 1, before.sum + score)
      }
    }
    let kinds = totals.keys.sorted().map { ($0, totals[$0]?.count ?? 0, (totals[$0]?.sum ?? 0) / Double(totals[$0]?.count ?? 1)) }
    let count = totals.values.reduce(0) { $0 + $1.count }
    let sum = totals.values.reduce(0) { $0 + $1.sum }
    return (sum / Double(count), kinds.map(\.2).reduce(0, +) / Double(kinds.count), kinds.map { ($0.0, $0.1, $0.2) })
  }

  @Test(arguments: [true, false])
  func scored(told: Bool) throws {
    let (simple, byKind, kinds) = try scores(told: told)
    for (kind, count, mean) in kinds { #expect(mean >= 9.9, "\(kind): \(mean), mean of \(count) files") }
    #expect(simple >= 9.99, "\(kinds.map(\.count).reduce(0, +)) files")
    #expect(byKind >= 9.99)
  }
}
