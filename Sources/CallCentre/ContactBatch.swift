// Whole contacts, as columns: what Join hands on and every measure reads once.

/// Contacts and their kept legs. A batch never holds part of a contact. Seconds are −1 where unknown; codes are 0.
package struct ContactBatch: Sendable {
  package init() {}
  package var count: Int { arrival.count }

  // One entry per contact.
  package var id: [PackedText] = []
  package var customer: [CustomerKey] = []
  /// Seconds since 1970-01-01T00:00:00Z: the smallest arrived_at of the legs (A23).
  package var arrival: [UInt32] = []
  /// Local day number and local hour of the arrival.
  package var day: [Int32] = []
  package var hour: [UInt8] = []
  /// `Outcome`, `Channel`, `Direction` raw values.
  package var outcome: [UInt8] = []
  package var channel: [UInt8] = []
  package var direction: [UInt8] = []
  /// Of the first answered leg, or of the last leg where none was answered (A30).
  package var queue: [UInt16] = []
  package var team: [UInt16] = []
  package var agent: [UInt16] = []
  package var business: [UInt16] = []
  package var segments: [UInt8] = []
  /// Queue entry → first answer, or → last end where unanswered (A28).
  package var wait: [Int32] = []
  /// Sums over the answered legs; −1 when any of them lacks the value (A35).
  package var talk: [Int32] = []
  package var hold: [Int32] = []
  package var wrapUp: [Int32] = []
  /// talk + hold + wrap-up, or talk + wrap-up where talk includes hold.
  package var handle: [Int32] = []
  package var transferred: [Bool] = []
  package var resolved: [UInt8] = []
  package var csat: [UInt8] = []
  package var traits: [ContactTraits] = []
  /// Seconds from arrival to the last end where the system hung up, else −1 (A49).
  package var droppedAfter: [Int32] = []
  /// Where the first kept record of the contact stands.
  package var file: [UInt16] = []
  package var record: [UInt32] = []
  /// `legStart[i]..<legStart[i + 1]` are contact i's legs; one entry more than contacts.
  package var legStart: [Int32] = [0]

  // One entry per leg, in the order arrived_at, leg_id, reading order (A24).
  package var legQueue: [UInt16] = []
  package var legTeam: [UInt16] = []
  package var legAgent: [UInt16] = []
  package var legAnswered: [Bool] = []
  package var legTalk: [Int32] = []
  package var legHold: [Int32] = []
  package var legWrapUp: [Int32] = []
  package var legHandle: [Int32] = []
  package var legTransfer: [LegTransfer] = []

  /// Makes room, so that filling the columns moves nothing.
  package mutating func reserveCapacity(contacts: Int, legs: Int) {
    id.reserveCapacity(contacts)
    customer.reserveCapacity(contacts)
    arrival.reserveCapacity(contacts)
    day.reserveCapacity(contacts)
    hour.reserveCapacity(contacts)
    outcome.reserveCapacity(contacts)
    channel.reserveCapacity(contacts)
    direction.reserveCapacity(contacts)
    queue.reserveCapacity(contacts)
    team.reserveCapacity(contacts)
    agent.reserveCapacity(contacts)
    business.reserveCapacity(contacts)
    segments.reserveCapacity(contacts)
    wait.reserveCapacity(contacts)
    talk.reserveCapacity(contacts)
    hold.reserveCapacity(contacts)
    wrapUp.reserveCapacity(contacts)
    handle.reserveCapacity(contacts)
    transferred.reserveCapacity(contacts)
    resolved.reserveCapacity(contacts)
    csat.reserveCapacity(contacts)
    traits.reserveCapacity(contacts)
    droppedAfter.reserveCapacity(contacts)
    file.reserveCapacity(contacts)
    record.reserveCapacity(contacts)
    legStart.reserveCapacity(contacts + 1)
    legQueue.reserveCapacity(legs)
    legTeam.reserveCapacity(legs)
    legAgent.reserveCapacity(legs)
    legAnswered.reserveCapacity(legs)
    legTalk.reserveCapacity(legs)
    legHold.reserveCapacity(legs)
    legWrapUp.reserveCapacity(legs)
    legHandle.reserveCapacity(legs)
    legTransfer.reserveCapacity(legs)
  }
}
