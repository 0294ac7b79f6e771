// Some themes of a file.

/// A set of themes by code. Of more than 64 themes, those whose codes are the same modulo 64 are in it together.
struct ThemeSet: Sendable, Equatable {
  private(set) var bits: UInt64

  static let none = ThemeSet(bits: 0)
  static let all = ThemeSet(bits: .max)

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  func contains(_ theme: Int32) -> Bool { bits >> UInt64(theme & 63) & 1 != 0 }

  @inline(__always)
  func meets(_ other: ThemeSet) -> Bool { bits & other.bits != 0 }

  mutating func insert(_ theme: Int) { bits |= 1 << UInt64(theme & 63) }
}
