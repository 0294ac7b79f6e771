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

  /// `join` turns one piece, a partition or some, into whole contacts and keeps its own tally (fates of rows, days per source).
  package func fold<JoinTally: Sendable>(
    pieces: Int, measures: [any RunningMeasure], startJoin: @escaping @Sendable () -> JoinTally,
    mergeJoin: (consuming JoinTally, inout JoinTally) -> Void,
    join: @escaping @Sendable (_ piece: Int, _ tally: inout JoinTally) -> ContactBatch
  ) -> Folded<JoinTally> {
    let none = [CellPresence](repeating: CellPresence(), count: cells.count)
    var shares = parallelFold(
      pieces: pieces, jobs: jobs,
      start: { Share(join: startJoin(), measures: measures, presence: [none, none]) },
      step: { (piece, share: inout Share<JoinTally>) in
        let contacts = join(piece, &share.join)
        let batch = CellBatch(contacts, space: cells, frame: frame)
        Runner.notePresence(batch, &share.presence)
        for index in share.measures.indices { share.measures[index].add(batch) }
        if piece % 4 == 3 { returnFreedMemory() }
      })
    // One worker's share takes up the others, and nobody else holds it: nothing of it is copied.
    var whole = shares.popLast() ?? Share(join: startJoin(), measures: measures, presence: [none, none])
    while let share = shares.popLast() {
      mergeJoin(share.join, &whole.join)
      for index in whole.measures.indices { whole.measures[index].merge(share.measures[index]) }
      for slot in 0..<2 {
        for cell in none.indices {
          if share.presence[slot][cell].hasContacts { whole.presence[slot][cell].hasContacts = true }
          if share.presence[slot][cell].hasOpen { whole.presence[slot][cell].hasOpen = true }
        }
      }
    }
    returnFreedMemory()
    return Folded(join: whole.join, measures: whole.measures, presence: whole.presence)
  }

  /// Marks the cells in which contacts count, and those in which their legs count: an agent who only took over contacts has
  /// legs and minutes, but no contact (A31, A32).
  private static func notePresence(_ batch: borrowing CellBatch, _ presence: inout [[CellPresence]]) {
    let open = Outcome.open.rawValue
    for run in batch.contactRuns {
      presence[run.slot][run.cell].hasContacts = true
      if presence[run.slot][run.cell].hasOpen { continue }
      for place in run.range where batch.contacts.outcome[Int(batch.contactOrder[place])] == open { presence[run.slot][run.cell].hasOpen = true }
    }
    for run in batch.legRuns { presence[run.slot][run.cell].hasContacts = true }
    // An open contact holds all cells of its legs open.
    for index in 0..<batch.contacts.count where batch.contacts.outcome[index] == open && batch.slot[index] >= 0 {
      noteOpenLegs(of: index, batch, &presence[Int(batch.slot[index])])
    }
  }

  private static func noteOpenLegs(of index: Int, _ batch: borrowing CellBatch, _ presence: inout [CellPresence]) {
    guard Direction.isInbound(batch.contacts.direction[index]) else { return }
    for leg in Int(batch.contacts.legStart[index])..<Int(batch.contacts.legStart[index + 1]) {
      presence[batch.queueCells.lowerBound + Int(batch.contacts.legQueue[leg])].hasOpen = true
      presence[batch.teamCells.lowerBound + Int(batch.contacts.legTeam[leg])].hasOpen = true
      presence[batch.agentCells.lowerBound + Int(batch.contacts.legAgent[leg])].hasOpen = true
    }
  }
}
