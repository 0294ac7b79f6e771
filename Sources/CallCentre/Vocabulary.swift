// The words that every export is translated into. A raw value is what a packed row stores; `word` is what files say.
// Source of the words: the field list of the domain (contact and complaint schema).

/// A closed list of words; 0 always stands for "missing".
package protocol Vocabulary: CaseIterable, RawRepresentable, Sendable where RawValue == UInt8 {
  var word: String { get }
}

package enum Channel: UInt8, Vocabulary {
  case missing, phone, chat, email, app, video, sms, wechat
  package var word: String { self == .missing ? "" : String(describing: self) }
}

package enum Direction: UInt8, Vocabulary {
  case missing, inbound, outbound, `internal`
  package var word: String { ["", "in", "out", "internal"][Int(rawValue)] }
  /// Contact metrics count inbound contacts and those whose direction is not exported (A29).
  package var isInbound: Bool { self == .missing || self == .inbound }
  /// The same for a raw value.
  package static func isInbound(_ raw: UInt8) -> Bool { raw == Direction.missing.rawValue || raw == Direction.inbound.rawValue }
}

/// How a leg or a contact ended: a partition, so that the parts total to all inbound contacts (A25).
package enum Outcome: UInt8, Vocabulary {
  case missing, answered, answeredNoTalk, queueAbandon, ringAbandon, systemDrop, voicemail, callback, overflowOut
  case ivrExit, ivrAbandon, open
  package var word: String {
    [
      "", "answered", "answered_no_talk", "queue_abandon", "ring_abandon", "system_drop", "voicemail", "callback",
      "overflow_out", "ivr_exit", "ivr_abandon", "open",
    ][Int(rawValue)]
  }
  /// Offered to people: everything that did not end in the voice menu (A25).
  package var isOffered: Bool { self != .ivrExit && self != .ivrAbandon && self != .missing }
  package var isAbandoned: Bool { self == .queueAbandon || self == .ringAbandon }
  /// The same for a raw value.
  package static func isOffered(_ raw: UInt8) -> Bool { (Outcome(rawValue: raw) ?? .missing).isOffered }
}

package enum HangupBy: UInt8, Vocabulary {
  case missing, agent, customer, system
  package var word: String { self == .missing ? "" : String(describing: self) }
}

package enum YesNo: UInt8, Vocabulary {
  case missing, no, yes
  package var word: String { self == .missing ? "" : String(describing: self) }
}

/// A customer's rating (A41); `unrated` (未评价) counts as not rated.
package enum Satisfaction: UInt8, Vocabulary {
  case missing, veryDissatisfied, dissatisfied, neutral, satisfied, verySatisfied, unrated
  package var word: String {
    ["", "very_dissatisfied", "dissatisfied", "neutral", "satisfied", "very_satisfied", "unrated"][Int(rawValue)]
  }
  package var isRated: Bool { self != .missing && self != .unrated }
  package var isSatisfied: Bool { self == .satisfied || self == .verySatisfied }
  package var isDissatisfied: Bool { self == .dissatisfied || self == .veryDissatisfied }
}

package enum ContactKind: UInt8, Vocabulary {
  case missing, enquiry, transaction, complaint, urgent
  package var word: String { self == .missing ? "" : String(describing: self) }
}

package enum Urgency: UInt8, Vocabulary {
  case missing, cardLoss, fraud, scam, other
  package var word: String { ["", "card_loss", "fraud", "scam", "other"][Int(rawValue)] }
}

/// Groups of customers; a contact may belong to several (A72).
package struct Segments: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  package static let elderly = Segments(rawValue: 1)
  package static let minor = Segments(rawValue: 2)
  package static let disabled = Segments(rawValue: 4)
  package static let vip = Segments(rawValue: 8)
  /// In the order of their bits.
  package static let words = ["elderly", "minor", "disabled", "vip"]
}

/// What the `status` column of a complaint says. Stamps win over it (L7).
package enum ComplaintStatus: UInt8, Vocabulary {
  case missing, running, waitingCustomer, suspended, escalated, closed, withdrawn, notAccepted
  package var word: String {
    ["", "running", "waiting_customer", "suspended", "escalated", "closed", "withdrawn", "not_accepted"][Int(rawValue)]
  }
}
