// What contacts and legs say in a few bits besides outcome and channel: kind, urgency, verification, passing on.

/// Kind, urgency and verification of a contact in one byte: raw values of their vocabularies.
package struct ContactTraits: Sendable, Hashable, BitwiseCopyable {
  private var bits: UInt8 = 0
  @inlinable package init() {}

  package init(kind: ContactKind, urgency: Urgency = .missing, verified: YesNo = .missing) {
    self.kind = kind.rawValue
    self.urgency = urgency.rawValue
    self.verified = verified.rawValue
  }

  /// `ContactKind`.
  package var kind: UInt8 {
    get { bits & 7 }
    set { bits = bits & ~7 | newValue & 7 }
  }
  /// `Urgency`.
  package var urgency: UInt8 {
    get { bits >> 3 & 7 }
    set { bits = bits & ~0x38 | (newValue & 7) << 3 }
  }
  /// `YesNo`.
  package var verified: UInt8 {
    get { bits >> 6 }
    set { bits = bits & 0x3F | newValue << 6 }
  }

  /// Takes what one leg says, legs in order: the last kind named holds, the first urgency, and one verification is enough.
  @inline(__always)
  package mutating func take(_ marks: LegMarkValues) {
    if marks.kind != 0 { kind = marks.kind }
    if urgency == 0, marks.urgency != 0 { urgency = marks.urgency }
    if marks.verified > verified { verified = marks.verified }
  }
}

/// How a contact was passed on.
package enum TransferKind: UInt8, Vocabulary {
  case missing, blind, attended
  package var word: String { self == .missing ? "" : String(describing: self) }
}

/// What a leg says of being passed on: whether, how, and to whom in the words of the export.
package struct LegTransfer: Sendable, Hashable, BitwiseCopyable {
  /// From the lowest bit: target 16, kind 2, mark 1.
  package let bits: UInt32
  @inlinable package init(bits: UInt32) { self.bits = bits }
  /// - Parameter target: code of the dictionary of targets; 0 where none is named.
  package init(isMarked: Bool, kind: TransferKind, target: UInt16) {
    bits = UInt32(target) | UInt32(kind.rawValue) << 16 | (isMarked ? 1 << 18 : 0)
  }
  package static let none = LegTransfer(bits: 0)

  package var target: UInt16 { UInt16(truncatingIfNeeded: bits) }
  /// `TransferKind`.
  package var kind: UInt8 { UInt8(truncatingIfNeeded: bits >> 16 & 3) }
  package var isMarked: Bool { bits >> 18 & 1 == 1 }

  /// What two columns say of one leg.
  package func joined(_ other: LegTransfer) -> LegTransfer {
    let target = self.target != 0 ? self.target : other.target
    let kind = self.kind != 0 ? self.kind : other.kind
    return LegTransfer(bits: UInt32(target) | UInt32(kind) << 16 | (isMarked || other.isMarked ? 1 << 18 : 0))
  }
}

extension LegRow {
  /// The row's marks of being passed on.
  @inlinable package var passedOn: LegTransfer {
    LegTransfer(bits: UInt32(transferTo) | UInt32(marks.transferKind) << 16 | UInt32(marks.transfer) << 18)
  }
}

/// Printed names of transfer targets that are no queue.
package enum TransferTarget {
  /// A number that was dialled.
  package static let number = "(number)"
  /// A person of the centre.
  package static let agent = "(agent)"
  /// Not named by the export.
  package static let unknown = "(unknown)"
}
