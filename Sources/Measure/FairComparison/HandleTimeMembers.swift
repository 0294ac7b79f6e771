// Minutes by whose they were: rows of agents.csv, teams.csv and control_charts.csv for handle_time_s, wrap_up_s and hold_ratio.

internal import CallCentre
package import Engine
package import RunFolder

extension HandleTime {
  /// The hold of the leg is known; it was put on hold.
  private static let holdKnown: UInt8 = 1
  private static let held: UInt8 = 2

  /// Rows of answered legs; the seconds are handle time and wrap-up.
  static var emptyMembers: CaseMixRows { CaseMixRows(columns: 2) }

  /// Answered legs under their own team and agent (A31), with business type, channel and hour of their contact.
  func addMembers(_ batch: borrowing CellBatch, _ members: inout CaseMixRows) {
    let contacts = batch.contacts
    var chunk = members.emptyChunk
    var legs = 0
    for place in batch.inboundOfPeriod { legs += Int(contacts.legStart[Int(place) + 1] - contacts.legStart[Int(place)]) }
    chunk.reserve(legs)
    let answered = Outcome.answered.rawValue
    for place in batch.inboundOfPeriod {
      let index = Int(place)
      guard contacts.outcome[index] == answered else { continue }
      for leg in Int(contacts.legStart[index])..<Int(contacts.legStart[index + 1]) where contacts.legAnswered[leg] {
        let hold = contacts.legHold[leg]
        let marks = (hold >= 0 ? HandleTime.holdKnown : 0) | (hold >= 1 ? HandleTime.held : 0)
        chunk.keys.append(
          CaseMixRows.key(
            agent: contacts.legAgent[leg], team: contacts.legTeam[leg], business: contacts.business[index], channel: contacts.channel[index],
            hour: contacts.hour[index], marks: marks))
        chunk.append(contacts.legHandle[leg], to: 0)
        chunk.append(contacts.legWrapUp[leg], to: 1)
      }
    }
    members.append(chunk)
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    var tables = MemberTables.declared + [ControlChartMetric.declared]
    if isComputable("handle_time_s", "mean", in: context) {
      tables += MemberMetric(mean: "handle_time_s", column: 0).tables(tally.members, context)
      tables.append(ControlChartMetric(mean: "handle_time_s").table(tally.series, through: ControlChartMetric.lastWholeDay(context), context))
    }
    if isComputable("wrap_up_s", "mean", in: context) {
      tables += MemberMetric(mean: "wrap_up_s", column: 1).tables(tally.members, context)
      let caps = WrapUpCaps.table(context) { tally.times[0, $0].wrapUp }
      if !caps.rows.isEmpty { tables.append(caps) }
    }
    if isComputable("hold_ratio", in: context) {
      tables += MemberMetric(share: "hold_ratio", counted: HandleTime.holdKnown, succeeded: HandleTime.held).tables(tally.members, context)
    }
    return tables
  }
}
