// The part of the walk that names people by tokens, in the order of their first appearance or by a key (D21).

internal import CallCentre
internal import Engine
internal import RunFolder

extension PipelineRun {
  /// Agents by code → tokens: ordinals follow first appearance in the inputs (D21).
  func agentTokens(_ agents: [String], firstRows: [UInt64]) -> [String] {
    let seen = agents.indices.dropFirst().filter { firstRows[$0] != .max }.sorted { firstRows[$0] < firstRows[$1] }
    var result = [String](repeating: "", count: agents.count)
    for (ordinal, code) in seen.enumerated() { result[code] = tokens.token(.agent, of: agents[code], ordinal: ordinal + 1) }
    return result
  }

  /// Customers → tokens; with a key, from the identity itself, else ordinals in the order of first appearance.
  func customerTokens(
    _ contactRows: [CustomerKey: UInt64], _ contactFiles: [FileLedger], _ table: ComplaintTable?, _ complaintFiles: [FileLedger], _ book: TextBook
  ) -> @Sendable (CustomerKey) -> String {
    guard settings.pipeline.output.keepStages else { return { _ in "" } }
    let paths = (contactFiles + complaintFiles).map(\.path)
    let order = paths.indices.sorted { paths[$0].utf8.lexicographicallyPrecedes(paths[$1].utf8) }
    var rank = [UInt64](repeating: 0, count: paths.count)
    for (place, file) in order.enumerated() { rank[file] = UInt64(place) }
    var first: [CustomerKey: UInt64] = contactRows.mapValues { rank[Int($0 >> 32)] << 32 | $0 & 0xFFFF_FFFF }
    for complaint in table?.complaints ?? ComplaintList() where !complaint.customer.isNone {
      let place = rank[contactFiles.count + Int(complaint.file)] << 32 | UInt64(complaint.record)
      first[complaint.customer] = min(first[complaint.customer] ?? .max, place)
    }
    var result: [CustomerKey: String] = [:]
    for (ordinal, entry) in first.sorted(by: { $0.value < $1.value }).enumerated() {
      let (text, number) = entry.key.value
      let value = text ?? number.map { String(decoding: book.text(of: $0), as: UTF8.self) } ?? ""
      result[entry.key] = tokens.token(.customer, of: (entry.key.kind == .phone ? "phone:" : "") + value, ordinal: ordinal + 1)
    }
    let table = result
    return { table[$0] ?? "" }
  }
}
