// Which complaint rows are of one id: rows parted by the hash of their ids, each part looked through by one worker.

internal import CallCentre
internal import Engine
internal import Foundation

/// Where a row stands among the pieces that were read.
struct RowPlace: Sendable, Hashable, Comparable {
  let piece: UInt32
  let offset: UInt32

  static func < (one: RowPlace, other: RowPlace) -> Bool { (one.piece, one.offset) < (other.piece, other.offset) }
}

/// The places of complaints in the table: a complaint stands where the first row of its id stood, and its last row holds.
struct ComplaintPlaces: Sendable {
  /// By file: rows replaced by a later one.
  private(set) var duplicates: [Int]
  /// Replaced rows that differ from the one that replaced them, in the order of the latter.
  private(set) var differing: [(file: Int, record: UInt32)] = []
  /// First rows of the ids that stand in several, with the row that holds.
  private(set) var holders: [RowPlace: RowPlace] = [:]
  /// By piece: rows that are not the first of their id, ascending.
  private var repeats: [[UInt32]]
  /// By piece, and one more: places before it.
  private(set) var starts: [Int]
  private var parts: [Part] = []

  private static let partCount = 64

  init(_ rows: [[ComplaintRow]], fileCount: Int, jobs: Int) {
    duplicates = Array(repeating: 0, count: fileCount)
    repeats = Array(repeating: [], count: rows.count)
    starts = []
    let sorted = parallelFold(pieces: rows.count, jobs: jobs, start: { [(piece: Int, parts: [[Part.Entry]])]() }) { piece, share in
      share.append((piece, ComplaintPlaces.parted(rows[piece], piece)))
    }.joined().sorted { $0.piece < $1.piece }.map(\.parts)
    let found = parallelFold(pieces: ComplaintPlaces.partCount, jobs: jobs, start: { [(number: Int, part: Part)]() }) { number, share in
      share.append((number, Part(sorted.lazy.map { $0[number] }, rows, fileCount)))
    }.joined().sorted { $0.number < $1.number }
    parts = found.map(\.part)
    var differing: [(at: RowPlace, file: Int, record: UInt32)] = []
    for part in parts {
      for file in duplicates.indices { duplicates[file] += part.duplicates[file] }
      differing += part.differing
      for row in part.repeats { repeats[Int(row.piece)].append(row.offset) }
      for (first, last) in part.holders { holders[first] = last }
    }
    self.differing = differing.sorted { $0.at < $1.at }.map { ($0.file, $0.record) }
    var count = 0
    for piece in rows.indices {
      repeats[piece].sort()
      starts.append(count)
      count += rows[piece].count - repeats[piece].count
    }
    starts.append(count)
  }

  /// Complaints in the table.
  var count: Int { starts[starts.count - 1] }

  private static func parted(_ rows: [ComplaintRow], _ piece: Int) -> [[Part.Entry]] {
    var parts = [[Part.Entry]](repeating: [], count: partCount)
    for part in parts.indices { parts[part].reserveCapacity(rows.count / partCount * 5 / 4 + 8) }
    for offset in rows.indices {
      let hash = ComplaintPlaces.hash(rows[offset].id)
      let row = RowPlace(piece: UInt32(truncatingIfNeeded: piece), offset: UInt32(truncatingIfNeeded: offset))
      parts[Int(hash % UInt64(partCount))].append(Part.Entry(hash: UInt32(truncatingIfNeeded: hash >> 32), row: row))
    }
    return parts
  }

  /// Equal ids have equal hashes, also where the same letters are written with other scalars: ids beyond ASCII are composed first.
  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var all: UInt8 = 0
    for byte in id.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      all |= byte
    }
    if all >= 0x80 {
      hash = id.precomposedStringWithCanonicalMapping.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29
  }

  // MARK: Questions

  /// The place in the table of the complaint of an id; nil for an unknown one.
  /// - Parameter rows: those of which the places were made.
  func place(of id: String, _ rows: [[ComplaintRow]]) -> Int? {
    let hash = ComplaintPlaces.hash(id)
    guard let row = parts[Int(hash % UInt64(ComplaintPlaces.partCount))].first(of: id, UInt32(truncatingIfNeeded: hash >> 32), rows) else { return nil }
    var (low, high) = (0, repeats[Int(row.piece)].count)
    while low < high {
      let middle = (low + high) / 2
      if repeats[Int(row.piece)][middle] < row.offset { low = middle + 1 } else { high = middle }
    }
    return starts[Int(row.piece)] + Int(row.offset) - low
  }

  /// Calls `body` with the first row of each place in the range, and the row that holds there.
  func forEachRow(of places: Range<Int>, _ body: (_ first: RowPlace, _ holder: RowPlace) -> Void) {
    if places.isEmpty { return }
    var piece = 0
    var high = starts.count - 1
    while high - piece > 1 {
      let middle = (piece + high) / 2
      if starts[middle] <= places.lowerBound { piece = middle } else { high = middle }
    }
    var skipped = 0
    var offset = 0
    var place = starts[piece]
    while place < places.upperBound {
      if place == starts[piece + 1] {
        piece += 1
        (skipped, offset) = (0, 0)
        continue
      }
      if skipped < repeats[piece].count, repeats[piece][skipped] == offset {
        skipped += 1
      } else {
        if place >= places.lowerBound {
          let row = RowPlace(piece: UInt32(truncatingIfNeeded: piece), offset: UInt32(truncatingIfNeeded: offset))
          body(row, holders.isEmpty ? row : holders[row] ?? row)
        }
        place += 1
      }
      offset += 1
    }
  }
}

/// The rows of one part: a table of first rows with open addressing.
private struct Part: Sendable {
  struct Entry: Sendable {
    let hash: UInt32
    let row: RowPlace
  }

  private var slots: [Int32]
  private var firsts: [Entry] = []
  private(set) var repeats: [RowPlace] = []
  private(set) var holders: [RowPlace: RowPlace] = [:]
  private(set) var duplicates: [Int]
  /// Where the row stands that replaced it; file and record.
  private(set) var differing: [(at: RowPlace, file: Int, record: UInt32)] = []

  /// - Parameter entries: in reading order.
  init(_ entries: some Sequence<[Entry]>, _ rows: [[ComplaintRow]], _ fileCount: Int) {
    let count = entries.reduce(0) { $0 + $1.count }
    var capacity = 16
    while capacity < 2 * count { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    duplicates = Array(repeating: 0, count: fileCount)
    firsts.reserveCapacity(count)
    for piece in entries {
      for entry in piece {
        let id = rows[Int(entry.row.piece)][Int(entry.row.offset)].id
        let slot = slot(of: id, entry.hash, rows)
        if slots[slot] < 0 {
          slots[slot] = Int32(firsts.count)
          firsts.append(entry)
        } else {
          replace(firsts[Int(slots[slot])].row, entry.row, rows)
        }
      }
    }
  }

  /// The slot in which the id stands, or would.
  private func slot(of id: String, _ hash: UInt32, _ rows: [[ComplaintRow]]) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = firsts[Int(slots[slot])]
      if known.hash == hash, rows[Int(known.row.piece)][Int(known.row.offset)].id == id { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func replace(_ first: RowPlace, _ row: RowPlace, _ rows: [[ComplaintRow]]) {
    let old = holders[first] ?? first
    let replaced = rows[Int(old.piece)][Int(old.offset)]
    duplicates[Int(replaced.complaint.file)] += 1
    if replaced.digest != rows[Int(row.piece)][Int(row.offset)].digest {
      differing.append((row, Int(replaced.complaint.file), replaced.complaint.record))
    }
    repeats.append(row)
    holders[first] = row
  }

  func first(of id: String, _ hash: UInt32, _ rows: [[ComplaintRow]]) -> RowPlace? {
    let found = slots[slot(of: id, hash, rows)]
    return found < 0 ? nil : firsts[Int(found)].row
  }
}
