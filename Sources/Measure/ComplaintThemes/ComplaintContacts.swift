// The contacts of customers who complained: whether they came back after the complaint, and how they rated.

package import CallCentre
package import Engine

/// Keeps, of all contacts, those of customers with a complaint: few, however many contacts there are.
package struct ComplaintContacts: ContactMeasure {
  package let stage = "complaint-themes"
  package let cards: [MetricCard] = []
  private let customers: CustomerKeySet

  package init(customers: CustomerKeySet) { self.customers = customers }

  /// An inbound, offered contact.
  package struct Visit: Sendable, Hashable {
    package let customer: CustomerKey
    package let arrival: UInt32
    /// `Satisfaction` raw value; of an unanswered contact missing (A41).
    package let rating: UInt8
  }

  package func start(_ cells: CellSpace) -> [Visit] { [] }

  package func tally(_ batch: borrowing CellBatch, into tally: inout [Visit]) {
    let contacts = batch.contacts
    for index in 0..<contacts.count where !contacts.customer[index].isNone && customers.contains(contacts.customer[index]) {
      guard Direction.isInbound(contacts.direction[index]), Outcome.isOffered(contacts.outcome[index]) else { continue }
      let isAnswered = contacts.outcome[index] == Outcome.answered.rawValue
      tally.append(
        Visit(customer: contacts.customer[index], arrival: contacts.arrival[index], rating: isAnswered ? contacts.csat[index] : 0)
      )
    }
  }

  package func merge(_ part: consuming [Visit], into tally: inout [Visit]) { tally += part }

  package func measurements(_ finished: borrowing [Visit], cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }
}

/// What followed complaints, asked complaint by complaint.
package struct ComplaintFollowUps: Sendable {
  private var visits: [CustomerKey: [(arrival: Int64, rating: UInt8)]] = [:]
  private let watermark: Instant?
  /// Three days: seven would not be over for any complaint when a week is reported on its next Monday.
  static let window: Int64 = 3 * 86_400

  /// - Parameter watermark: up to where the contacts reach; nil without contacts.
  package init(_ visits: [ComplaintContacts.Visit] = [], watermark: Instant? = nil) {
    self.watermark = watermark
    for visit in visits { self.visits[visit.customer, default: []].append((Int64(visit.arrival), visit.rating)) }
  }

  /// Whether the customer came back within three days of the complaint; nil when that cannot be said: nobody known, or the days are
  /// not over.
  func cameBack(_ customer: CustomerKey, after received: Instant) -> Bool? {
    guard let watermark, !customer.isNone, received.seconds + ComplaintFollowUps.window <= watermark.seconds else { return nil }
    return visits[customer, default: []].contains { isAfter($0.arrival, received) }
  }

  /// Ratings that the customer gave within three days of the complaint: how many, and how many dissatisfied.
  func ratings(_ customer: CustomerKey, after received: Instant) -> (rated: Int, dissatisfied: Int) {
    guard !customer.isNone else { return (0, 0) }
    var (rated, dissatisfied) = (0, 0)
    for visit in visits[customer, default: []] where isAfter(visit.arrival, received) {
      guard let rating = Satisfaction(rawValue: visit.rating), rating.isRated else { continue }
      rated += 1
      if rating.isDissatisfied { dissatisfied += 1 }
    }
    return (rated, dissatisfied)
  }

  private func isAfter(_ arrival: Int64, _ received: Instant) -> Bool {
    arrival > received.seconds && arrival <= received.seconds + ComplaintFollowUps.window
  }
}
