// The fields that the settings tests know, and shorthands for reading texts.

import CallCentre
import Testing

import callqa

extension KnownFields {
  /// Names and kinds as the input fields are documented.
  static var forTests: KnownFields {
    let identity = [Field("customer_id"), Field("phone")]
    let yesNo = Kind.words(of: YesNo.self, also: ["是", "否", "Y", "N", "1", "0"])
    let csat = Kind.words(of: Satisfaction.self, also: ["非常满意", "满意", "一般", "不满意", "很不满意", "未评价", "1", "2", "3", "4", "5"])
    let contacts: [Field] =
      [
        Field("interaction_id"), Field("leg_id"), Field("channel", .words(of: Channel.self)),
        Field("direction", .words(of: Direction.self)), Field("arrived_at", .time), Field("queued_at", .time),
        Field("ring_at", .time), Field("answered_at", .time), Field("ended_at", .time),
        Field("queue_s", .duration, others: ["queue_sec"]), Field("ring_s", .duration, others: ["ring_sec"]),
        Field("talk_s", .duration, others: ["talk_sec"]), Field("hold_s", .duration, others: ["hold_sec"]),
        Field("wrap_up_s", .duration, others: ["acw_sec"]), Field("outcome", .words(of: CallCentre.Outcome.self, also: ["已接听", "排队放弃"])),
        Field("hangup_by", .words(of: HangupBy.self)), Field("agent_id"), Field("agent_name"), Field("team"), Field("queue"),
        Field("transfer_to"), Field("transfer_type"), Field("business_type"), Field("resolved_flag", yesNo), Field("csat", csat),
        Field("segment", .words(Segments.words, also: [])), Field("urgent", .words(of: Urgency.self)),
        Field("contact_kind", .words(of: ContactKind.self)), Field("verified", yesNo), Field("summary"),
      ] + identity
    let times = [
      "received_at", "registered_at", "acked_at", "first_reply_at", "closed_at", "reopened_at", "reclosed_at", "extended_until",
      "approved_at", "paused_at", "resumed_at", "escalated_at", "followup_at",
    ]
    let texts = [
      "complaint_id", "promised_due_at", "extension_reason", "approved_by", "channel", "via_regulator", "business_b", "cause_c",
      "content", "demand", "resolution", "compensated", "responsible_dept", "owner", "level", "related_contact_id", "group_size",
      "duplicate_of",
    ]
    let complaints =
      times.map { Field($0, .time) } + texts.map { Field($0) } + identity
      + [Field("status", .words(of: ComplaintStatus.self)), Field("followup_csat", csat)]
    let events = [Field("complaint_id"), Field("time", .time), Field("status", .words(of: ComplaintStatus.self))]
    return KnownFields([
      .contacts: contacts, .complaints: complaints, .complaintEvents: events,
      .qualityReviews: [Field("interaction_id"), Field("item")],
    ])
  }
}

/// Reads a pipeline file in which every named reference exists.
func pipeline(_ text: String, file: String = "Pipelines/weekly.yaml") throws(SettingsErrors) -> PipelineFile {
  try PipelineFile.read(
    text, file: file,
    context: PipelineContext(
      fields: .forTests,
      entry: { path in path.hasPrefix("gone") ? nil : path.hasSuffix("/") ? .folder : .file }))
}

/// The lines that reading prints, each fault one line; "" when there is none.
func faults(_ read: () throws -> Void) -> String {
  do {
    try read()
    return ""
  } catch let errors as SettingsErrors {
    return errors.description
  } catch {
    return "another error: \(error)"
  }
}

/// Path of a file of the project.
func projectPath(_ relative: String) -> String {
  var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  parts.removeLast(3)
  return parts.joined(separator: "/") + "/" + relative
}
