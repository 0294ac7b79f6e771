// What is kept of a contact until all contacts of its customer are known: fixed size, no pointers.

/// When a contact arrived and what it counts under, in 14 bytes: day and hour follow from the arrival.
package struct VisitTraits: Sendable, BitwiseCopyable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let arrival: UInt32
  package let queue: UInt16
  package let team: UInt16
  package let agent: UInt16
  package let business: UInt16
  /// From the lowest bit: channel 3, direction 2, offered, answered, answered and transferred.
  package let marks: UInt8
  /// From the lowest bit: segments 4, flag 2, kind 2 (1 enquiry, 2 complaint, 0 any other).
  package let groups: UInt8

  package init(arrival: UInt32, queue: UInt16, team: UInt16, agent: UInt16, business: UInt16, marks: UInt8, groups: UInt8) {
    self.arrival = arrival
    self.queue = queue
    self.team = team
    self.agent = agent
    self.business = business
    self.marks = marks
    self.groups = groups
  }
}

/// A contact of an identified customer, in 48 bytes. Order inside a customer: arrival, then id (A47).
package struct Visit: Sendable, BitwiseCopyable {
  package let customer: CustomerKey
  package let id: PackedText
  package let traits: VisitTraits
  package let file: UInt16
  package let record: UInt32
  /// Seconds from arrival to an end by the system, else −1 (A49).
  package let droppedAfter: Int32

  package init(customer: CustomerKey, id: PackedText, traits: VisitTraits, file: UInt16, record: UInt32, droppedAfter: Int32) {
    self.customer = customer
    self.id = id
    self.traits = traits
    self.file = file
    self.record = record
    self.droppedAfter = droppedAfter
  }
}
