// An export without some optional column: only what rests on that column changes, and what cannot be known is said so.

import CallCentre
import Engine
import Measure
import RunFolder
import Testing

/// What may differ when a field is gone.
private struct Removal {
  let fields: [String]
  /// `metric` or `metric[variant]` that becomes not computable.
  var notComputable: [String] = []
  /// Metrics whose figures may change.
  var metrics: Set<String> = []
  /// Dimensions whose members may change.
  var dimensions: Set<String> = []

  static let waits: Set<String> = [
    "asa_s", "wait_s", "service_level", "contacts_short_abandoned", "answer_ratio[excl_short]", "abandon_ratio[excl_short]",
  ]
  static let repeats: Set<String> = [
    "fcr_ratio[repeat_24h]", "fcr_ratio[repeat_72h]", "fcr_ratio[repeat_7d]", "fcr_ratio[repeat_30d]", "fcr_ratio[km_7d]", "fcr_ratio[low_7d]",
    "fcr_ratio[high_7d]", "repeat_ratio",
  ]

  static let all = [
    // These serve no figure, or only tell legs and copies apart.
    Removal(fields: ["leg_id"]), Removal(fields: ["ring_at"]), Removal(fields: ["queue_s"]), Removal(fields: ["ring_s"]), Removal(fields: ["urgent"]),
    Removal(fields: ["contact_kind"], notComputable: ["contact_kinds.csv", "unverified.csv", "enquiry_complaints.csv"]), Removal(fields: ["verified"], notComputable: ["unverified.csv"]), Removal(fields: ["summary"]),
    // Every contact of this export comes in.
    Removal(fields: ["direction"], dimensions: ["direction"]),
    Removal(fields: ["queued_at"], metrics: waits),
    Removal(fields: ["answered_at"], notComputable: ["asa_s", "wait_s", "service_level"], metrics: ["asa_s", "wait_s", "service_level"]),
    Removal(
      fields: ["ended_at"], notComputable: ["wait_s", "service_level", "contacts_short_abandoned", "answer_ratio[excl_short]", "abandon_ratio[excl_short]"],
      metrics: waits.subtracting(["asa_s"]).union(repeats)),
    // Talk is worked out from the times then, to the same seconds.
    Removal(fields: ["talk_s"]),
    Removal(fields: ["talk_s", "ended_at"], notComputable: [
      "wait_s", "service_level", "contacts_short_abandoned", "answer_ratio[excl_short]", "abandon_ratio[excl_short]", "talk_s", "handle_time_s",
    ], metrics: waits.subtracting(["asa_s"]).union(repeats).union(["talk_s", "handle_time_s"])),
    Removal(fields: ["hold_s"], notComputable: ["hold_s", "hold_ratio", "handle_time_s"], metrics: ["hold_s", "hold_ratio", "handle_time_s"]),
    Removal(fields: ["wrap_up_s"], notComputable: ["wrap_up_s", "handle_time_s"], metrics: ["wrap_up_s", "handle_time_s"]),
    // Who was answered the times tell; how the others ended they do not.
    Removal(fields: ["outcome"], metrics: Set([
      "contacts_offered", "contacts_abandoned", "contacts_short_abandoned", "contacts_ivr_only", "legs", "answer_ratio", "abandon_ratio", "wait_s",
      "service_level", "identity_coverage_ratio",
    ]).union(repeats)),
    Removal(fields: ["hangup_by"], metrics: repeats), Removal(fields: ["agent_id"], dimensions: ["agent"]), Removal(fields: ["team"], dimensions: ["team"]),
    Removal(fields: ["queue"], dimensions: ["queue"]), Removal(fields: ["segment"], dimensions: ["segment"]),
    Removal(fields: ["transfer_to"], metrics: ["transfer_ratio"]), Removal(fields: ["transfer_type"]),
    Removal(fields: ["transfer_to", "transfer_type", "leg_id"], notComputable: ["transfer_ratio", "transfers.csv"], metrics: ["transfer_ratio"]),
    Removal(fields: ["customer_id"], metrics: repeats.union(["identity_coverage_ratio"])),
    Removal(fields: ["phone"], metrics: repeats.union(["identity_coverage_ratio"])),
    Removal(fields: ["customer_id", "phone"], notComputable: [
      "repeat_ratio", "fcr_ratio[repeat_24h]", "fcr_ratio[repeat_72h]", "fcr_ratio[repeat_7d]", "fcr_ratio[repeat_30d]", "fcr_ratio[km_7d]",
      "fcr_ratio[low_7d]", "fcr_ratio[high_7d]", "fcr_agreement.csv", "enquiry_complaints.csv",
    ], metrics: repeats.union(["identity_coverage_ratio"])),
    Removal(fields: ["business_type"], notComputable: ["self_service.csv"], metrics: repeats, dimensions: ["business_type"]),
    Removal(fields: ["resolved_flag"], notComputable: ["fcr_ratio[flag]", "fcr_agreement.csv"], metrics: ["fcr_ratio[flag]"]),
    Removal(fields: ["csat"], notComputable: ["csat_ratio", "csat_response_ratio", "dissatisfied_count"], metrics: [
      "csat_ratio", "csat_response_ratio", "dissatisfied_count",
    ]),
  ]
}

extension Figure {
  fileprivate var key: String { "\(dimension)|\(member)|\(metric)|\(variant)" }
  /// What the export itself says; signals and tests depend on the whole family.
  fileprivate func content(withState: Bool) -> String {
    let state = withState ? self.state : .final
    return "\(String(describing: value)) \(numerator ?? -1)/\(denominator ?? -1) n \(n) excluded \(excluded) before \(String(describing: previous)) \(state)"
  }
}

@Suite struct OptionalColumnTests {
  private func newWalk() throws -> ContactWalk {
    var walk = try ContactWalk()
    walk.complaints = [walk.complaint("P", of: "C1", at: 86_400), walk.complaint("Q", of: "C2", at: 6 * 86_400 + 5)]
    return walk
  }

  /// Consistent in itself: one business type for each contact, all inbound, and words that say what the times say.
  private func consistent(_ seed: UInt64) -> RandomExport {
    var export = RandomExport(seed: seed, contacts: 150, inbound: true, daysBefore: 20)
    var businesses: [String: String] = [:]
    for place in export.legs.indices {
      let leg = export.legs[place]
      businesses[leg.id] = businesses[leg.id] ?? leg.business
      export.legs[place].business = businesses[leg.id] ?? ""
      // Known hold, so that talk follows from the times.
      if leg.answered != nil, leg.hold == nil { export.legs[place].hold = 0 }
      if let answered = leg.answered, let ended = leg.ended { export.legs[place].talk = ended - answered - (export.legs[place].hold ?? 0) }
      if export.legs[place].talk == 0 { export.legs[place].word = "answered_no_talk" }
    }
    return export
  }

  @Test func everyOptionalFieldIsTried() {
    let required: Set<String> = ["interaction_id", "channel", "arrived_at"]
    let tried = Set(Removal.all.flatMap(\.fields))
    #expect(tried == Set(RandomExport.columns).subtracting(required))
  }

  @Test(arguments: Removal.all.indices)
  func onlyWhatRestsOnTheColumnChanges(_ number: Int) throws {
    let removal = Removal.all[number]
    for seed in 301...303 as ClosedRange<UInt64> {
      let walk = try newWalk()
      let export = consistent(seed)
      let whole = try walk.run(export.text(walk))
      let less = try walk.run(export.text(walk, without: Set(removal.fields)))
      #expect(whole.files.allSatisfy { $0.rejected == 0 } && less.files.allSatisfy { $0.rejected == 0 })
      #expect(whole.notComputable.isEmpty)
      let before = Dictionary(uniqueKeysWithValues: whole.figures.map { ($0.key, $0) })
      let after = Dictionary(uniqueKeysWithValues: less.figures.map { ($0.key, $0) })
      var changed: Set<String> = []
      // Without its word a contact may be open, and the figures about it provisional (A70).
      let withState = !removal.fields.contains("outcome")
      for key in Set(before.keys).union(after.keys) where before[key]?.content(withState: withState) != after[key]?.content(withState: withState) {
        guard let figure = before[key] ?? after[key], !removal.dimensions.contains(figure.dimension) else { continue }
        let variant = "\(figure.metric)[\(figure.variant)]"
        if !removal.metrics.contains(figure.metric), !removal.metrics.contains(variant) { changed.insert(key) }
      }
      #expect(changed.isEmpty, "without \(removal.fields): \(changed.sorted().prefix(5)), seed \(seed)")
      notComputable(removal, less)
    }
  }

  /// Named in not_computable with the field that is missing, one empty figure, never a 0.
  private func notComputable(_ removal: Removal, _ less: WalkResult) {
    func isNamed(_ metric: String, _ variant: String) -> Bool {
      removal.notComputable.contains(metric) || removal.notComputable.contains("\(metric)[\(variant)]")
    }
    for figure in less.figures where isNamed(figure.metric, figure.variant) {
      #expect(figure.dimension == "all" && figure.value == nil && figure.n == 0, "\(figure.key)")
    }
    let named = less.notComputable
    #expect(Set(named.map { isNamed($0.metric, $0.variant) }) == (removal.notComputable.isEmpty ? [] : [true]), "\(removal.fields)")
    for wanted in removal.notComputable {
      #expect(named.contains { $0.metric == wanted || "\($0.metric)[\($0.variant)]" == wanted }, "\(wanted)")
    }
    for missing in named {
      #expect(missing.source == "contacts" && !missing.missingFields.isEmpty)
      #expect(Set(missing.missingFields).isSubset(of: removal.fields), "\(missing)")
    }
  }

  @Test func withoutRequiredColumnsNothingIsRead() throws {
    let walk = try newWalk()
    let export = consistent(1)
    for field in ["interaction_id", "channel", "arrived_at"] {
      #expect(throws: StageError.self) { try walk.run(export.text(walk, without: [field])) }
    }
    #expect(throws: StageError.self) { try walk.run(export.text(walk, without: ["outcome", "answered_at"])) }
  }
}
