// The fields that a pipeline file may name, made from the sources' own lists, so that they stand in one place only.

internal import CallCentre
internal import Ingest

extension KnownFields {
  /// Every field of every source.
  static var ofAllSources: KnownFields {
    KnownFields([
      .contacts: ContactField.allCases.map(contact), .complaints: ComplaintField.allCases.map(complaint),
      .complaintEvents: EventField.allCases.map { Field($0.rawValue, $0 == .time ? .time : .text) },
      .qualityReviews: ReviewField.allCases.map { Field($0.rawValue, $0 == .reviewedAt ? .time : .text) },
    ])
  }

  private static func contact(_ field: ContactField) -> Field {
    let others = [ContactField.queueSeconds: "queue_sec", .ringSeconds: "ring_sec", .talkSeconds: "talk_sec", .holdSeconds: "hold_sec", .wrapUpSeconds: "acw_sec"][field]
    return Field(field.rawValue, kind(field), others: others.map { [$0] } ?? [])
  }

  private static func kind(_ field: ContactField) -> Kind {
    let listed = Array((ContactWords.known(field) ?? [:]).keys)
    return switch field {
    case _ where field.isTime: .time
    case _ where field.isDuration: .duration
    case .channel: .words(of: Channel.self, also: listed)
    case .direction: .words(of: Direction.self, also: listed)
    case .outcome: .words(of: Outcome.self, also: listed)
    case .hangupBy: .words(of: HangupBy.self, also: listed)
    case .resolvedFlag, .verified: .words(of: YesNo.self, also: listed + ["Y", "N"])
    case .csat: .words(of: Satisfaction.self, also: listed)
    case .urgent: .words(of: Urgency.self, also: listed)
    case .contactKind: .words(of: ContactKind.self, also: listed)
    default: .text
    }
  }

  private static func complaint(_ field: ComplaintField) -> Field {
    let isTime = field != .promisedDueAt && (field.rawValue.hasSuffix("_at") || field == .extendedUntil)
    return Field(field.rawValue, isTime ? .time : .text)
  }
}
