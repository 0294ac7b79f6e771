// A place for every key of a list, no two keys sharing one: a table is looked at once for a key, whether it holds it or not.

/// Keys are parted into small groups by hash; each group has a step, chosen so that the places of its keys are free, and says of most other keys
/// that it does not hold them.
struct KeyPlaces: Sendable {
  /// A power of two.
  let count: Int
  private let groups: [Group]

  private struct Group: Sendable {
    var step: UInt16 = 0
    /// The bits of its keys.
    var held: UInt16 = 0
  }

  /// Bits of the hash by which keys are parted; a group holds about three.
  private let groupBits: Int
  private static let mostSteps = Int(UInt16.max)

  /// - Parameter keys: all different, of less than 2^40.
  init(_ keys: [UInt64]) {
    var bits = 6
    while 3 * (1 << bits) < 4 * keys.count { bits += 1 }
    while true {
      if let groups = KeyPlaces.groups(keys, bits) {
        (count, self.groups, groupBits) = (1 << bits, groups, bits - 2)
        return
      }
      bits += 1
    }
  }

  /// nil where some group finds no step.
  private static func groups(_ keys: [UInt64], _ bits: Int) -> [Group]? {
    let (count, mask) = (1 << (bits - 2), 1 << bits - 1)
    var next = [Int](repeating: 0, count: count + 1)
    for key in keys { next[group(hash(key), bits - 2) + 1] += 1 }
    for group in 0..<count { next[group + 1] += next[group] }
    let first = next
    var hashes = [UInt64](repeating: 0, count: keys.count)
    for key in keys {
      let hash = hash(key)
      let group = group(hash, bits - 2)
      hashes[next[group]] = hash
      next[group] += 1
    }
    var groups = [Group](repeating: Group(), count: count)
    var isTaken = [Bool](repeating: false, count: mask + 1)
    // Large groups while much is free.
    let sizes = (0..<count).map { first[$0 + 1] - first[$0] }
    for size in (1...max(1, sizes.max() ?? 1)).reversed() {
      for group in 0..<count where sizes[group] == size {
        let own = hashes[first[group]..<first[group + 1]]
        guard let step = (0...mostSteps).first(where: { take(own, UInt64($0), mask, &isTaken) }) else { return nil }
        groups[group] = Group(step: UInt16(step), held: own.reduce(0) { $0 | 1 << bit($1) })
      }
    }
    return groups
  }

  /// Takes the places of a group's keys, if all are free.
  private static func take(_ hashes: ArraySlice<UInt64>, _ step: UInt64, _ mask: Int, _ isTaken: inout [Bool]) -> Bool {
    for (index, hash) in hashes.enumerated() {
      let place = place(hash, step, mask)
      if isTaken[place] {
        for before in hashes.prefix(index) { isTaken[KeyPlaces.place(before, step, mask)] = false }
        return false
      }
      isTaken[place] = true
    }
    return true
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func group(_ hash: UInt64, _ bits: Int) -> Int { Int(truncatingIfNeeded: hash &>> UInt64(truncatingIfNeeded: 64 &- bits)) }

  @inline(__always)
  private static func place(_ hash: UInt64, _ step: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 24 &+ step &* (hash >> 8 | 1)) & mask
  }

  /// The bit of a key in its group.
  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { hash >> 40 & 15 }

  /// Where a key stands, if the list holds it, below `count`; `mayHold` is 0 or 1, and 0 for most keys that it does not hold.
  @inline(__always)
  func place(of key: UInt64) -> (place: Int, mayHold: Int) {
    let hash = KeyPlaces.hash(key)
    let group = groups.span[KeyPlaces.group(hash, groupBits)]
    let mayHold = Int(truncatingIfNeeded: UInt64(group.held) &>> KeyPlaces.bit(hash)) & 1
    return (KeyPlaces.place(hash, UInt64(group.step), count &- 1), mayHold)
  }
}
