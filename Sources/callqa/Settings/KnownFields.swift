// The input fields that a pipeline file may name, source by source: given to the reader, not known by it.

package import CallCentre

/// The four kinds of exports; the raw value is the key under `sources`.
package enum SourceName: String, Sendable, Hashable, CaseIterable {
  case contacts, complaints, complaintEvents = "complaint_events", qualityReviews = "quality_reviews"
}

/// The fields of each source: what `columns`, `values`, `units` and `constants` may name, and what may stand in them.
package struct KnownFields: Sendable {
  /// What can stand in a field.
  package enum Kind: Sendable, Hashable {
    case text, time, duration
    /// A closed vocabulary. `also`: words of exports that need no mapping (A71) and may therefore be the target of one.
    case words([String], also: [String])
  }
  /// One input field.
  package struct Field: Sendable {
    package var name: String
    package var kind: Kind
    /// Other names of the field; a message suggests the right one.
    package var others: [String]
    package init(_ name: String, _ kind: Kind = .text, others: [String] = []) {
      self.name = name
      self.kind = kind
      self.others = others
    }
  }
  package var fields: [SourceName: [Field]]
  package init(_ fields: [SourceName: [Field]]) { self.fields = fields }

  /// Field names of a source; none where nothing is known of it.
  package func names(of source: SourceName) -> [String] { fields[source, default: []].map(\.name) }
  /// The field of that name. Of a source without a list every name is a field.
  package func field(_ name: String, of source: SourceName) -> Field? {
    fields[source, default: [Field(name)]].first { $0.name == name }
  }
  /// Other name → name.
  package func others(of source: SourceName) -> [String: String] {
    var result: [String: String] = [:]
    for field in fields[source, default: []] { for other in field.others { result[other] = field.name } }
    return result
  }
}

extension KnownFields.Kind {
  /// The words of a vocabulary without "missing".
  package static func words<Words: Vocabulary>(of vocabulary: Words.Type, also: [String] = []) -> KnownFields.Kind {
    .words(vocabulary.allCases.map(\.word).filter { !$0.isEmpty }, also: also)
  }
}
