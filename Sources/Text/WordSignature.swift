// Which sets may hold a word, in 128 bits.

extension WordTable {
  /// Bit (set mod 64) of every set that holds a word, and bit (set / 64 mod 64).
  struct Signature: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    mutating func sign(_ set: Int) {
      low |= 1 << UInt64(set & 63)
      high |= 1 << UInt64(set >> 6 & 63)
    }

    /// The highest bit; 0: the word is not in the set.
    @inline(__always)
    func mayHold(_ set: Int) -> UInt64 {
      (low &<< UInt64(63 - set & 63)) & (high &<< UInt64(63 - set >> 6 & 63)) & 1 << 63
    }
  }
}
