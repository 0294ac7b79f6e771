// The transfer columns of a contact export: whether a leg was passed on, how, and to whom (A39, A66).

internal import CSV
internal import CallCentre
internal import Engine
internal import Text

/// A column that tells of transfers, each distinct cell understood once.
struct TransferColumn: Sendable {
  let field: ContactField
  let column: Int
  private let targets: TextBook
  /// What the header itself says of how (盲转, 咨询转).
  private let headerKind: TransferKind
  private var table = ByteTable()

  init(_ field: ContactField, _ column: Int, _ plan: ContactPlan, _ targets: TextBook) {
    self.field = field
    self.column = column
    self.targets = targets
    let header = column < 0 ? "" : ContactWords.fold(String(decoding: plan.header[column], as: UTF8.self))
    headerKind = header.contains("盲转") ? .blind : header.contains("咨询转") ? .attended : .missing
  }

  /// What a cell says; anything but no is a transfer.
  @inline(__always)
  mutating func value(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) -> LegTransfer {
    if column < 0 || range.start == range.end { return .none }
    let known = table.value(text, range.start, range.end)
    return known >= 0 ? LegTransfer(bits: UInt32(known)) : understand(text, range, plan, decoding)
  }

  @inline(never)
  private mutating func understand(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) -> LegTransfer {
    let value = plan.isMissing(text, range, decoding) ? LegTransfer.none : meaning(plan.string(text, range, decoding), plan)
    table.insert(text, range.start, range.end, value: Int32(value.bits))
    return value
  }

  private func meaning(_ raw: String, _ plan: ContactPlan) -> LegTransfer {
    let word = plan.values[field]?[ContactWords.fold(raw)] ?? raw
    let folded = ContactWords.fold(word)
    if ContactWords.saysNo(folded) || ContactWords.saysNo(ContactWords.fold(raw)) { return .none }
    if let kind = ContactWords.transferKind(folded) { return LegTransfer(isMarked: true, kind: kind, target: 0) }
    let isTarget = field == .transferTo && !ContactWords.saysTransferred(folded)
    return LegTransfer(isMarked: true, kind: headerKind, target: isTarget ? target(foldMember(word)) : 0)
  }

  /// The code of a named target. A number that could be dialled is nobody's name and is not kept; text too long to be a
  /// name, or names without end, are transfers to nobody named.
  private func target(_ name: String) -> UInt16 {
    let digits = name.unicodeScalars.count { $0.properties.numericType == .decimal }
    let numerals = name.unicodeScalars.count { $0.properties.numericType != nil }
    let kept = digits >= 5 || numerals >= 7 ? TransferTarget.number : name
    guard !kept.isEmpty, kept.unicodeScalars.count <= 40 else { return 0 }
    return UInt16(exactly: targets.number(of: Array(kept.utf8))) ?? 0
  }
}
