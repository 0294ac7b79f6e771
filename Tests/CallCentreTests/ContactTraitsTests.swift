// What a few bits hold: every combination comes back, and legs are gathered in their order.

import CallCentre
import Testing

@Suite struct ContactTraitsTests {
  @Test func everyCombinationComesBack() {
    for kind in ContactKind.allCases {
      for urgency in Urgency.allCases {
        for verified in YesNo.allCases {
          let traits = ContactTraits(kind: kind, urgency: urgency, verified: verified)
          #expect(traits.kind == kind.rawValue && traits.urgency == urgency.rawValue && traits.verified == verified.rawValue)
        }
      }
    }
    for kind in TransferKind.allCases {
      for target in [0, 1, 65_535] as [UInt16] {
        for isMarked in [false, true] {
          let transfer = LegTransfer(isMarked: isMarked, kind: kind, target: target)
          #expect(transfer.kind == kind.rawValue && transfer.target == target && transfer.isMarked == isMarked)
          var row = LegRow()
          row.transferTo = target
          row.marks.transferKind = kind.rawValue
          row.marks.transfer = isMarked ? 1 : 0
          row.marks.verified = 3
          #expect(row.passedOn == transfer && row.marks.verified == 3)
        }
      }
    }
  }

  @Test func aLegHasStillItsSize() { #expect(MemoryLayout<LegRow>.size == 72) }

  private func marks(_ kind: ContactKind = .missing, _ urgency: Urgency = .missing, _ verified: YesNo = .missing) -> LegMarks {
    var marks = LegMarks()
    (marks.kind, marks.urgency, marks.verified) = (kind.rawValue, urgency.rawValue, verified.rawValue)
    return marks
  }

  /// The last kind, the first urgency, any verification.
  @Test func legsInOrder() {
    var traits = ContactTraits()
    traits.take(marks(.enquiry, .missing, .no).values)
    traits.take(marks(.missing, .scam, .yes).values)
    traits.take(marks(.complaint, .fraud, .no).values)
    traits.take(marks().values)
    #expect(traits == ContactTraits(kind: .complaint, urgency: .scam, verified: .yes))
  }

  @Test func twoColumnsOfOneLeg() {
    let target = LegTransfer(isMarked: true, kind: .missing, target: 7)
    let kind = LegTransfer(isMarked: true, kind: .attended, target: 0)
    #expect(target.joined(kind) == LegTransfer(isMarked: true, kind: .attended, target: 7) && kind.joined(target) == target.joined(kind))
    #expect(LegTransfer.none.joined(.none) == .none)
  }
}
