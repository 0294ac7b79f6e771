// Complaint rows in pieces, joined by any number of workers, beside a dictionary that takes them one by one.

import CallCentre
import Engine
import Join
import RunFolder
import Testing

@Suite struct ComplaintJoinTests {
  private let frame: Frame

  init() throws {
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let first = LocalDay(20_000)
    let end = zone.start(of: first + 60)
    frame = Frame(zone: zone, period: ReportingPeriod(kind: .week, first: first, last: first + 6), asOf: end, readingLimit: end)
  }

  /// Ids of ASCII, in full width, composed, decomposed, and such with letters that have a twin (K and the Kelvin sign).
  private static func id(_ number: UInt64) -> String {
    let text = String(number / 6)
    switch number % 6 {
    case 0: return "TS" + text
    case 1: return String(String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    case 2: return "caf\u{E9}-" + text
    case 3: return "cafe\u{301}-" + text
    case 4: return "K" + text
    default: return "\u{212A}" + text
    }
  }

  private func rows(_ count: Int, ids: UInt64, pieces: Int, seed: UInt64) -> [[ComplaintRow]] {
    var random = seed
    func next(_ limit: UInt64) -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (random >> 33) % limit
    }
    var all: [[ComplaintRow]] = Array(repeating: [], count: pieces)
    for number in 0..<count {
      var row = ComplaintRow(id: Self.id(next(ids)))
      row.complaint.record = UInt32(number + 1)
      row.complaint.file = UInt16(number * pieces / count)
      row.complaint[.received] = Stamp(frame.zone.start(of: LocalDay(20_000 + Int32(next(30)))), .second)
      row.digest = next(3)
      all[number * pieces / count].append(row)
    }
    return all
  }

  private func join(_ rows: [[ComplaintRow]], jobs: Int) -> ComplaintJoin {
    let files = rows.indices.map { FileLedger(source: "complaints", path: "\($0).csv") }
    return JoinComplaints.join(
      rows: rows, books: ComplaintBooks(), events: [], hasEventFile: false, files: files, themes: [], fields: [], frame: frame, globCount: 0, jobs: jobs)
  }

  /// The first row of an id gives its place, the last one all else.
  @Test(arguments: [(0, 1, 1), (1, 1, 1), (20, 6, 3), (5_000, 4_000, 7), (30_000, 100_000, 3), (9_000, 12, 2)])
  func likeOneByOne(_ count: Int, _ ids: Int, _ pieces: Int) {
    let rows = self.rows(count, ids: UInt64(ids), pieces: pieces, seed: UInt64(count + ids))
    var order: [String] = []
    var last: [String: ComplaintRow] = [:]
    var duplicates = Array(repeating: 0, count: pieces)
    var differing: [UInt32] = []
    for row in rows.joined() {
      if let old = last[row.id] {
        duplicates[Int(old.complaint.file)] += 1
        if old.digest != row.digest { differing.append(old.complaint.record) }
      } else {
        order.append(row.id)
      }
      last[row.id] = row
    }
    for jobs in [1, 2, 5] {
      let joined = join(rows, jobs: jobs)
      #expect(joined.table.ids == order && joined.duplicates == duplicates && joined.differing.map(\.record) == differing)
      #expect(joined.table.complaints.map(\.record) == order.compactMap { last[$0]?.complaint.record })
      #expect(joined.earliest == last.values.map { $0.complaint[.received].instant }.min())
    }
  }

  /// Ids without an ASCII sign must not all fall upon one place.
  @Test func idsBeyondASCIIAreFoundAsFast() {
    let rows = [
      (0..<60_000).map { number -> ComplaintRow in
        var row = ComplaintRow(id: Self.id(UInt64(number) * 6 + 1))
        row.complaint[.received] = Stamp(frame.zone.start(of: frame.period.first), .second)
        return row
      }
    ]
    let took = ContinuousClock().measure { #expect(join(rows, jobs: 1).table.ids.count == 60_000) }
    #expect(took < .seconds(10))
  }
}
