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
    id = column(contacts.span, empty: .none) { $0.id }
    customer = column(contacts.span, empty: .none) { $0.customer }
    arrival = column(contacts.span, empty: 0) { $0.arrival }
    day = column(contacts.span, empty: 0) { $0.day }
    hour = column(contacts.span, empty: 0) { $0.hour }
    outcome = column(contacts.span, empty: 0) { $0.outcome }
    channel = column(contacts.span, empty: 0) { $0.channel }
    direction = column(contacts.span, empty: 0) { $0.direction }
    queue = column(contacts.span, empty: 0) { $0.queue }
    team = column(contacts.span, empty: 0) { $0.team }
    agent = column(contacts.span, empty: 0) { $0.agent }
    business = column(contacts.span, empty: 0) { $0.business }
    segments = column(contacts.span, empty: 0) { $0.segments }
    wait = column(contacts.span, empty: 0) { $0.wait }
    talk = column(contacts.span, empty: 0) { $0.talk }
    hold = column(contacts.span, empty: 0) { $0.hold }
    wrapUp = column(contacts.span, empty: 0) { $0.wrapUp }
    handle = column(contacts.span, empty: 0) { $0.handle }
    transferred = column(contacts.span, empty: false) { $0.transferred }
    resolved = column(contacts.span, empty: 0) { $0.resolved }
    csat = column(contacts.span, empty: 0) { $0.csat }
    traits = column(contacts.span, empty: ContactTraits()) { $0.traits }
    droppedAfter = column(contacts.span, empty: 0) { $0.droppedAfter }
    file = column(contacts.span, empty: 0) { $0.file }
    record = column(contacts.span, empty: 0) { $0.record }
    legStart.reserveCapacity(contacts.count + 1)
    for contact in contacts { legStart.append(contact.legEnd) }
    legQueue = column(legs.span, empty: 0) { $0.queue }
    legTeam = column(legs.span, empty: 0) { $0.team }
    legAgent = column(legs.span, empty: 0) { $0.agent }
    legAnswered = column(legs.span, empty: false) { $0.answered }
    legTalk = column(legs.span, empty: 0) { $0.talk }
    legHold = column(legs.span, empty: 0) { $0.hold }
    legWrapUp = column(legs.span, empty: 0) { $0.wrapUp }
    legHandle = column(legs.span, empty: 0) { $0.handle }
    legTransfer = column(legs.span, empty: LegTransfer(bits: 0)) { $0.transfer }
    legHasText = column(legs.span, empty: false) { $0.hasText }
  }
}

/// One value of every row. Filled in place: a list that grows asks at every step whether it may.
@inline(__always)
private func column<Row, Value>(_ rows: Span<Row>, empty: Value, _ value: (borrowing Row) -> Value) -> [Value] {
  var column = [Value](repeating: empty, count: rows.count)
  var places = column.mutableSpan
  for index in 0..<rows.count { places[index] = value(rows[index]) }
  return column
}
