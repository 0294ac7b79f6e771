// An id in 16 bytes, so that a row needs no pointer: short ids and long numbers as they are, others by their number in
// the run's book of texts.

/// An interaction id. Two are equal iff their texts are.
///
/// Layout: the low byte of `low` is the form: 0…15 that many bytes of text, first byte highest; 0x40 + n for n decimal
/// digits (16…30), 4 bits each, first digit highest; 0xFF a number in the book. `high == low == 0`: no text.
package struct PackedText: Sendable, Hashable, BitwiseCopyable {
  package let high: UInt64
  package let low: UInt64
  @inlinable package static var none: PackedText { PackedText(high: 0, low: 0) }

  @inlinable @inline(__always) package static func == (a: PackedText, b: PackedText) -> Bool { a.high == b.high && a.low == b.low }

  @inlinable package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  @inlinable package var isNone: Bool { high == 0 && low == 0 }

  /// Packs bytes `start..<end` of `text`; only longer texts meet the book.
  @inline(__always)
  package init(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, book: TextBook) {
    let count = end - start
    if count <= 15 {
      var high: UInt64 = 0
      var low: UInt64 = 0
      for place in 0..<count {
        let byte = UInt64(text[start + place])
        if place < 8 { high |= byte << UInt64(56 - 8 * place) } else { low |= byte << UInt64(120 - 8 * place) }
      }
      self.init(high: high, low: low | UInt64(count))
    } else {
      self.init(long: text, start, end, book: book)
    }
  }

  private init(long text: borrowing Span<UInt8>, _ start: Int, _ end: Int, book: TextBook) {
    let count = end - start
    var high: UInt64 = 0
    var low: UInt64 = 0
    var digitsOnly = count <= 30
    if digitsOnly {
      for place in 0..<count {
        let byte = text[start + place]
        guard byte >= 0x30, byte <= 0x39 else {
          digitsOnly = false
          break
        }
        let digit = UInt64(byte - 0x30)
        if place < 16 { high |= digit << UInt64(60 - 4 * place) } else { low |= digit << UInt64(124 - 4 * place) }
      }
    }
    if digitsOnly {
      self.init(high: high, low: low | UInt64(0x40 + count))
    } else {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      for place in start..<end { bytes.append(text[place]) }
      self.init(high: book.number(of: bytes), low: 0xFF)
    }
  }

  package init(_ text: String, book: TextBook) {
    let bytes = Array(text.utf8)
    self.init(bytes.span, 0, bytes.count, book: book)
  }

  /// The id's bytes.
  package func bytes(book: TextBook) -> [UInt8] {
    let form = UInt8(truncatingIfNeeded: low)
    switch form {
    case 0...15:
      return (0..<Int(form)).map { (place: Int) -> UInt8 in
        let word: UInt64 = place < 8 ? high >> UInt64(56 - 8 * place) : low >> UInt64(120 - 8 * place)
        return UInt8(truncatingIfNeeded: word)
      }
    case 0xFF: return book.text(of: high)
    default:
      return (0..<Int(form - 0x40)).map { (place: Int) -> UInt8 in
        let digit: UInt64 = place < 16 ? high >> UInt64(60 - 4 * place) : low >> UInt64(124 - 4 * place)
        return 0x30 + UInt8(truncatingIfNeeded: digit & 15)
      }
    }
  }

  package func text(book: TextBook) -> String { String(decoding: bytes(book: book), as: UTF8.self) }

  /// Order of the texts' bytes.
  package static func precedes(_ a: PackedText, _ b: PackedText, book: TextBook) -> Bool {
    let formA = a.low & 0xFF
    let formB = b.low & 0xFF
    if formA <= 15, formB <= 15 {
      return (a.high, a.low) < (b.high, b.low)
    }
    return a.bytes(book: book).lexicographicallyPrecedes(b.bytes(book: book))
  }

  /// A hash that is the same on every machine and in every run for packed ids; it only spreads rows over partitions.
  @inlinable package var spread: UInt64 {
    // Each half by a number of its own: digits of one must not cancel digits of the other.
    var hash = (high &* 0x9E37_79B9_7F4A_7C15) ^ (low &* 0xC2B2_AE3D_27D4_EB4F)
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }
}
