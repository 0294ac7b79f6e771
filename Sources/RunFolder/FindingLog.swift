// All findings of a run: every one counted, the first of each kind kept.

/// Collects findings, is merged with those of other workers, and gives `findings.csv`.
///
/// Of each kind the first `cap` entries in the order of `findings.csv` are kept, whatever the order in which they came and
/// however many logs were merged; the counts are exact. Memory is bounded by the cap for each kind.
package struct FindingLog: Sendable {
  /// Entries kept of each kind unless said otherwise.
  package static let usualCap = 10_000

  /// How many findings of a kind there were, and how many of them `findings.csv` lists.
  package struct KindCount: Sendable, Hashable {
    package let kind: FindingKind
    package let count: Int
    package let listed: Int

    package init(kind: FindingKind, count: Int, listed: Int) {
      self.kind = kind
      self.count = count
      self.listed = listed
    }
  }

  /// How many findings of a kind a file has.
  package struct FileCount: Sendable, Hashable {
    package let source: String
    package let file: String
    package let kind: FindingKind
    package let count: Int

    package init(source: String, file: String, kind: FindingKind, count: Int) {
      self.source = source
      self.file = file
      self.kind = kind
      self.count = count
    }
  }

  /// Entries kept of each kind: of merged logs the smallest cap.
  package private(set) var cap: Int
  private var kinds: [KindFindings] = []
  private var files: [FileFindings] = []
  private var fileNumbers: [FileKey: Int] = [:]
  /// Where the last finding went: the next one mostly goes there too.
  private var lastKind = 0
  private var lastFile = 0

  /// A log that keeps `cap` entries of each kind.
  package init(cap: Int = FindingLog.usualCap) {
    precondition(cap > 0, "At least one entry of each kind is kept.")
    self.cap = cap
  }

  /// A log of nothing with the cap of this one, for a worker whose findings are merged into it later.
  package var emptyCopy: FindingLog { FindingLog(cap: cap) }

  /// Counts a finding and keeps it if it is among the first of its kind. Its value is masked here whatever the caller
  /// did, so that no entry can show one.
  package mutating func add(_ finding: Finding) {
    add(finding.kind, source: finding.source, file: finding.file, record: finding.record, line: finding.line) { finding }
  }

  /// The same, but the finding is made only where it may be among the first of its kind, so that ten million bad rows cost
  /// ten million counts and a few thousand texts.
  package mutating func add(
    _ kind: FindingKind, source: String, file: String, record: Int, line: Int, make: () -> Finding
  ) {
    let kindNumber = number(of: kind)
    let fileNumber = number(ofFile: file, source)
    files[fileNumber].count(1, kindNumber)
    kinds[kindNumber].count += 1
    guard kinds[kindNumber].mayKeep(source, file, record, line) else { return }
    var finding = make()
    precondition(finding.kind == kind && finding.record == record && finding.line == line, "Another finding than announced.")
    finding.valueMasked = mask(finding.valueMasked)
    kinds[kindNumber].keep(finding)
  }

  /// Takes in another worker's findings. The smaller cap of the two holds from then on.
  package mutating func merge(_ other: FindingLog) {
    if other.cap < cap {
      cap = other.cap
      for index in kinds.indices { kinds[index].limit(to: cap) }
    }
    let numbers = other.kinds.map { number(of: $0.kind) }
    for (theirs, number) in zip(other.kinds, numbers) {
      kinds[number].count += theirs.count
      for finding in theirs.entries where kinds[number].mayKeep(finding.source, finding.file, finding.record, finding.line) {
        kinds[number].keep(finding)
      }
    }
    for theirs in other.files {
      let fileNumber = number(ofFile: theirs.key.file, theirs.key.source)
      for (index, count) in theirs.counts.enumerated() where count > 0 { files[fileNumber].count(count, numbers[index]) }
    }
  }

  /// Whether nothing was found.
  package var isEmpty: Bool { kinds.isEmpty }

  /// The findings that are kept, sorted by source, file, record, line, kind and field; texts by their bytes.
  package var findings: [Finding] {
    kinds.flatMap(\.entries).sorted(by: Finding.precedes)
  }

  /// One entry for each kind that occurred, sorted by the kind's name.
  package var kindCounts: [KindCount] {
    kinds.map { KindCount(kind: $0.kind, count: $0.count, listed: $0.entries.count) }
      .sorted { compareBytes($0.kind.rawValue, $1.kind.rawValue) < 0 }
  }

  /// One entry for each source, file and kind that occurred, sorted by these.
  package var fileCounts: [FileCount] {
    var result: [FileCount] = []
    for file in files {
      for (number, count) in file.counts.enumerated() where count > 0 {
        result.append(FileCount(source: file.key.source, file: file.key.file, kind: kinds[number].kind, count: count))
      }
    }
    return result.sorted { a, b in
      var order = compareBytes(a.source, b.source)
      if order == 0 { order = compareBytes(a.file, b.file) }
      if order == 0 { order = compareBytes(a.kind.rawValue, b.kind.rawValue) }
      return order < 0
    }
  }

  /// The commonest kinds, most frequent first, each with its first finding (D24).
  package func commonest(_ number: Int) -> [(count: KindCount, first: Finding)] {
    let ranked = kindCounts.sorted { a, b in
      a.count != b.count ? a.count > b.count : compareBytes(a.kind.rawValue, b.kind.rawValue) < 0
    }
    return ranked.prefix(number).compactMap { count in
      kinds.first { $0.kind == count.kind }?.entries.min(by: Finding.precedes).map { (count, $0) }
    }
  }
}

extension FindingLog {
  private mutating func number(of kind: FindingKind) -> Int {
    if lastKind < kinds.count, kinds[lastKind].kind == kind { return lastKind }
    lastKind = kinds.firstIndex { $0.kind == kind } ?? kinds.count
    if lastKind == kinds.count { kinds.append(KindFindings(kind: kind, cap: cap)) }
    return lastKind
  }

  private mutating func number(ofFile file: String, _ source: String) -> Int {
    if lastFile < files.count, compareBytes(files[lastFile].key.file, file) == 0, compareBytes(files[lastFile].key.source, source) == 0 {
      return lastFile
    }
    let key = FileKey(source: source, file: file)
    lastFile = fileNumbers[key] ?? files.count
    if lastFile == files.count {
      files.append(FileFindings(key: key))
      fileNumbers[key] = lastFile
    }
    return lastFile
  }
}

private struct FileKey: Hashable, Sendable {
  let source: String
  let file: String

  /// By bytes: to Swift, é in one and in two scalars are the same text, but such files are two.
  static func == (a: FileKey, b: FileKey) -> Bool { compareBytes(a.file, b.file) == 0 && compareBytes(a.source, b.source) == 0 }
}

/// How many findings of each kind a file has.
private struct FileFindings: Sendable {
  let key: FileKey
  /// By the kind's number in the log.
  private(set) var counts: [Int] = []

  init(key: FileKey) { self.key = key }

  mutating func count(_ number: Int, _ kind: Int) {
    while counts.count <= kind { counts.append(0) }
    counts[kind] += number
  }
}

/// The findings of one kind: how many, and the first `cap` of them.
private struct KindFindings: Sendable {
  let kind: FindingKind
  var count = 0
  private var cap: Int
  /// A heap once there are `cap` of them: each entry is behind the two at twice its place, so the last of all stands first.
  private(set) var entries: [Finding] = []

  init(kind: FindingKind, cap: Int) {
    self.kind = kind
    self.cap = cap
  }

  /// Whether a finding of this place can be among the first. False settles it; true leaves it to `keep`.
  func mayKeep(_ source: String, _ file: String, _ record: Int, _ line: Int) -> Bool {
    guard entries.count >= cap else { return true }
    var order = compareBytes(source, entries[0].source)
    if order == 0 { order = compareBytes(file, entries[0].file) }
    if order == 0 { order = record - entries[0].record }
    if order == 0 { order = line - entries[0].line }
    return order <= 0
  }

  mutating func keep(_ finding: Finding) {
    if entries.count < cap {
      entries.append(finding)
      if entries.count == cap { makeHeap() }
    } else if Finding.precedes(finding, entries[0]) {
      entries[0] = finding
      sink(0)
    }
  }

  mutating func limit(to newCap: Int) {
    cap = newCap
    guard entries.count >= cap else { return }
    entries = Array(entries.sorted(by: Finding.precedes).prefix(cap))
    makeHeap()
  }

  private mutating func makeHeap() {
    for index in (0..<entries.count / 2).reversed() { sink(index) }
  }

  /// Lets an entry that precedes one below it change places with the later one of the two below.
  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var later = 2 * place + 1
      guard later < entries.count else { return }
      if later + 1 < entries.count, Finding.precedes(entries[later], entries[later + 1]) { later += 1 }
      guard Finding.precedes(entries[place], entries[later]) else { return }
      entries.swapAt(place, later)
      place = later
    }
  }
}
