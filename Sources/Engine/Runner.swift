// The walk: partitions of legs in, every selected measure's results out.

package import CallCentre

/// Runs all contact measures over the joined partitions, each batch seen once.
package struct Runner: Sendable {
  package let frame: Frame
  package let cells: CellSpace
  package let jobs: Int

  package init(frame: Frame, cells: CellSpace, jobs: Int) {
    self.frame = frame
    self.cells = cells
    self.jobs = jobs
  }

  /// One worker's share of the fold.
  private struct Share<JoinTally: Sendable>: Sendable {
    var join: JoinTally
    var measures: [any RunningMeasure]
    var presence: [[CellPresence]]
  }

  /// What the fold leaves: the complete tallies, not yet turned into figures.
  package struct Folded<JoinTally: Sendable>: Sendable {
    package let join: JoinTally
    package let measures: [any RunningMeasure]
    /// By slot and cell.
    package let presence: [[CellPresence]]
  }

  /// `join` turns one partition into whole contacts and keeps its own tally (fates of rows, days per source).
  package func fold<JoinTally: Sendable>(
    partitions: Int, measures: [any RunningMeasure], startJoin: @Sendable () -> JoinTally,
    mergeJoin: (consuming JoinTally, inout JoinTally) -> Void,
    join: @Sendable (_ partition: Int, _ tally: inout JoinTally) throws(StageError) -> ContactBatch
  ) throws(StageError) -> Folded<JoinTally> {
    let none = [CellPresence](repeating: CellPresence(), count: cells.count)
    let shares = try parallelFold(
      pieces: partitions, jobs: jobs,
      start: { Share(join: startJoin(), measures: measures, presence: [none, none]) },
      step: { (partition, share: inout Share<JoinTally>) throws(StageError) in
        let contacts = try join(partition, &share.join)
        let batch = CellBatch(contacts, space: cells, frame: frame)
        for index in 0..<batch.contacts.count where batch.slot[index] >= 0 {
          Runner.notePresence(of: index, batch, &share.presence[Int(batch.slot[index])])
        }
        for index in share.measures.indices { share.measures[index].add(batch) }
      })
    var whole = Share(join: startJoin(), measures: measures, presence: [none, none])
    for share in shares {
      mergeJoin(share.join, &whole.join)
      for index in whole.measures.indices { whole.measures[index].merge(share.measures[index]) }
      for slot in 0..<2 {
        for cell in none.indices {
          if share.presence[slot][cell].hasContacts { whole.presence[slot][cell].hasContacts = true }
          if share.presence[slot][cell].hasOpen { whole.presence[slot][cell].hasOpen = true }
        }
      }
    }
    return Folded(join: whole.join, measures: whole.measures, presence: whole.presence)
  }

  /// Marks the cells in which a contact counts, and those in which its legs count: an agent who only took over contacts has
  /// legs and minutes, but no contact (A31, A32).
  private static func notePresence(of index: Int, _ batch: borrowing CellBatch, _ presence: inout [CellPresence]) {
    let outcome = Outcome(rawValue: batch.contacts.outcome[index]) ?? .missing
    func note(_ cell: Int) {
      presence[cell].hasContacts = true
      if outcome == .open { presence[cell].hasOpen = true }
    }
    let cells = batch.cellRange(index)
    for place in cells { note(Int(batch.cells[place])) }
    // Only an inbound contact stands in more cells than its direction's.
    guard cells.count > 1, outcome.isOffered else { return }
    for leg in Int(batch.contacts.legStart[index])..<Int(batch.contacts.legStart[index + 1]) {
      note(batch.queueCell(batch.contacts.legQueue[leg]))
      note(batch.teamCell(batch.contacts.legTeam[leg]))
      note(batch.agentCell(batch.contacts.legAgent[leg]))
    }
  }
}
