// Whole contacts, as columns: what Join hands on and every measure reads once.

/// One whole contact as Join makes it. Seconds are −1 where unknown; codes are 0.
package struct WholeContact: Sendable, BitwiseCopyable {
  package var id = PackedText.none
  package var customer = CustomerKey.none
  /// Seconds since 1970-01-01T00:00:00Z: the smallest arrived_at of the legs (A23).
  package var arrival: UInt32 = 0
  /// Local day number and local hour of the arrival.
  package var day: Int32 = 0
  package var hour: UInt8 = 0
  /// `Outcome`, `Channel`, `Direction` raw values.
  package var outcome: UInt8 = 0
  package var channel: UInt8 = 0
  package var direction: UInt8 = 0
  /// Of the first answered leg, or of the last leg where none was answered (A30).
  package var queue: UInt16 = 0
  package var team: UInt16 = 0
  package var agent: UInt16 = 0
  package var business: UInt16 = 0
  package var segments: UInt8 = 0
  /// Queue entry → first answer, or → last end where unanswered (A28).
  package var wait: Int32 = -1
  /// Sums over the answered legs; −1 when any of them lacks the value (A35).
  package var talk: Int32 = -1
  package var hold: Int32 = -1
  package var wrapUp: Int32 = -1
  /// talk + hold + wrap-up, or talk + wrap-up where talk includes hold.
  package var handle: Int32 = -1
  package var transferred: Bool = false
  package var resolved: UInt8 = 0
  package var csat: UInt8 = 0
  package var traits = ContactTraits()
  /// Seconds from arrival to the last end where the system hung up, else −1 (A49).
  package var droppedAfter: Int32 = -1
  /// Where the first kept record of the contact stands.
  package var file: UInt16 = 0
  package var record: UInt32 = 0
  /// How many legs this contact and those before it in its batch have.
  package var legEnd: Int32 = 0
  @inlinable package init() {}
}

/// One kept leg of a contact: whose it was, and its seconds.
package struct ContactLeg: Sendable, BitwiseCopyable {
  package var queue: UInt16 = 0
  package var team: UInt16 = 0
  package var agent: UInt16 = 0
  package var answered: Bool = false
  package var talk: Int32 = -1
  package var hold: Int32 = -1
  package var wrapUp: Int32 = -1
  package var handle: Int32 = -1
  package var transfer = LegTransfer(bits: 0)
  /// It has a note or chat text.
  package var hasText = false
  @inlinable package init() {}
}

/// A phrase in the text of a contact's leg: both by their place in a batch.
package struct ContactPhrase: Sendable, BitwiseCopyable {
  package let contact: Int32
  package let leg: Int32
  package let phrase: UInt16
  package init(contact: Int, leg: Int, phrase: UInt16) {
    self.contact = Int32(truncatingIfNeeded: contact)
    self.leg = Int32(truncatingIfNeeded: leg)
    self.phrase = phrase
  }
}

/// Contacts and their kept legs, column by column. A batch never holds part of a contact.
package struct ContactBatch: Sendable {
  package var count: Int { arrival.count }

  // One entry per contact: see `WholeContact`.
  package var id: [PackedText] = []
  package var customer: [CustomerKey] = []
  package var arrival: [UInt32] = []
  package var day: [Int32] = []
  package var hour: [UInt8] = []
  package var outcome: [UInt8] = []
  package var channel: [UInt8] = []
  package var direction: [UInt8] = []
  package var queue: [UInt16] = []
  package var team: [UInt16] = []
  package var agent: [UInt16] = []
  package var business: [UInt16] = []
  package var segments: [UInt8] = []
  package var wait: [Int32] = []
  package var talk: [Int32] = []
  package var hold: [Int32] = []
  package var wrapUp: [Int32] = []
  package var handle: [Int32] = []
  package var transferred: [Bool] = []
  package var resolved: [UInt8] = []
  package var csat: [UInt8] = []
  package var traits: [ContactTraits] = []
  package var droppedAfter: [Int32] = []
  package var file: [UInt16] = []
  package var record: [UInt32] = []
  /// `legStart[i]..<legStart[i + 1]` are contact i's legs; one entry more than contacts.
  package var legStart: [Int32] = [0]

  // One entry per leg, in the order arrived_at, leg_id, reading order (A24): see `ContactLeg`.
  package var legQueue: [UInt16] = []
  package var legTeam: [UInt16] = []
  package var legAgent: [UInt16] = []
  package var legAnswered: [Bool] = []
  package var legTalk: [Int32] = []
  package var legHold: [Int32] = []
  package var legWrapUp: [Int32] = []
  package var legHandle: [Int32] = []
  package var legTransfer: [LegTransfer] = []
  package var legHasText: [Bool] = []
  /// Contacts ascending.
  package var phrases: [ContactPhrase] = []

  package init() {}

  /// Spreads contacts and their legs over the columns: `legs` are those of the first contact, then those of the next …
  package init(_ contacts: ContiguousArray<WholeContact>, legs: ContiguousArray<ContactLeg>, phrases: [ContactPhrase] = []) {
    self.phrases = phrases
    makeRoom(contacts.count, legs.count)
    // Some rows at a time, so that they stay at hand while one column after the other takes its values.
    for rows in ContactBatch.strides(contacts.count) { fill(contacts.span.extracting(rows), from: rows.lowerBound) }
    for rows in ContactBatch.strides(legs.count) { fill(legs.span.extracting(rows), from: rows.lowerBound) }
  }

  private static func strides(_ count: Int) -> [Range<Int>] { stride(from: 0, to: count, by: 256).map { $0..<min($0 + 256, count) } }

  private mutating func makeRoom(_ contacts: Int, _ legs: Int) {
    func zeros<Value: FixedWidthInteger>(_ count: Int) -> [Value] { Array(repeating: 0, count: count) }
    id = Array(repeating: .none, count: contacts)
    customer = Array(repeating: .none, count: contacts)
    (arrival, record, day) = (zeros(contacts), zeros(contacts), zeros(contacts))
    (hour, outcome, channel, direction) = (zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts))
    (queue, team, agent, business, file) = (zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts))
    (segments, resolved, csat) = (zeros(contacts), zeros(contacts), zeros(contacts))
    (wait, talk, hold, wrapUp, handle, droppedAfter) = (
      zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts), zeros(contacts)
    )
    transferred = Array(repeating: false, count: contacts)
    traits = Array(repeating: ContactTraits(), count: contacts)
    legStart = zeros(contacts + 1)
    (legQueue, legTeam, legAgent) = (zeros(legs), zeros(legs), zeros(legs))
    (legTalk, legHold, legWrapUp, legHandle) = (zeros(legs), zeros(legs), zeros(legs), zeros(legs))
    legAnswered = Array(repeating: false, count: legs)
    legTransfer = Array(repeating: LegTransfer(bits: 0), count: legs)
    legHasText = legAnswered
  }

  private mutating func fill(_ rows: Span<WholeContact>, from first: Int) {
    put(rows, in: &id, first) { $0.id }
    put(rows, in: &customer, first) { $0.customer }
    put(rows, in: &arrival, first) { $0.arrival }
    put(rows, in: &day, first) { $0.day }
    put(rows, in: &hour, first) { $0.hour }
    put(rows, in: &outcome, first) { $0.outcome }
    put(rows, in: &channel, first) { $0.channel }
    put(rows, in: &direction, first) { $0.direction }
    put(rows, in: &queue, first) { $0.queue }
    put(rows, in: &team, first) { $0.team }
    put(rows, in: &agent, first) { $0.agent }
    put(rows, in: &business, first) { $0.business }
    put(rows, in: &segments, first) { $0.segments }
    put(rows, in: &wait, first) { $0.wait }
    put(rows, in: &talk, first) { $0.talk }
    put(rows, in: &hold, first) { $0.hold }
    put(rows, in: &wrapUp, first) { $0.wrapUp }
    put(rows, in: &handle, first) { $0.handle }
    put(rows, in: &transferred, first) { $0.transferred }
    put(rows, in: &resolved, first) { $0.resolved }
    put(rows, in: &csat, first) { $0.csat }
    put(rows, in: &traits, first) { $0.traits }
    put(rows, in: &droppedAfter, first) { $0.droppedAfter }
    put(rows, in: &file, first) { $0.file }
    put(rows, in: &record, first) { $0.record }
    put(rows, in: &legStart, first + 1) { $0.legEnd }
  }

  private mutating func fill(_ rows: Span<ContactLeg>, from first: Int) {
    put(rows, in: &legQueue, first) { $0.queue }
    put(rows, in: &legTeam, first) { $0.team }
    put(rows, in: &legAgent, first) { $0.agent }
    put(rows, in: &legAnswered, first) { $0.answered }
    put(rows, in: &legTalk, first) { $0.talk }
    put(rows, in: &legHold, first) { $0.hold }
    put(rows, in: &legWrapUp, first) { $0.wrapUp }
    put(rows, in: &legHandle, first) { $0.handle }
    put(rows, in: &legTransfer, first) { $0.transfer }
    put(rows, in: &legHasText, first) { $0.hasText }
  }
}

/// One value of every row, from place `first` of the column on.
@inline(__always)
private func put<Row, Value>(_ rows: Span<Row>, in column: inout [Value], _ first: Int, _ value: (borrowing Row) -> Value) {
  var places = column.mutableSpan
  for index in 0..<rows.count { places[first + index] = value(rows[index]) }
}
