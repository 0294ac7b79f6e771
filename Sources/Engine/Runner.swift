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
    var active: [[Bool]]
  }

  /// What the fold leaves: the complete tallies, not yet turned into figures.
  package struct Folded<JoinTally: Sendable>: Sendable {
    package let join: JoinTally
    package let measures: [any RunningMeasure]
    /// By slot, the cells that hold contacts.
    package let active: [[Bool]]
  }

  /// `join` turns one partition into whole contacts and keeps its own tally (fates of rows, days per source).
  package func fold<JoinTally: Sendable>(
    partitions: Int, measures: [any RunningMeasure], startJoin: @Sendable () -> JoinTally,
    mergeJoin: (consuming JoinTally, inout JoinTally) -> Void,
    join: @Sendable (_ partition: Int, _ tally: inout JoinTally) throws(StageError) -> ContactBatch
  ) throws(StageError) -> Folded<JoinTally> {
    let none = [Bool](repeating: false, count: cells.count)
    let shares = try parallelFold(
      pieces: partitions, jobs: jobs,
      start: { Share(join: startJoin(), measures: measures, active: [none, none]) },
      step: { (partition, share: inout Share<JoinTally>) throws(StageError) in
        let contacts = try join(partition, &share.join)
        let batch = CellBatch(contacts, space: cells, frame: frame)
        for index in 0..<batch.contacts.count where batch.slot[index] >= 0 {
          let slot = Int(batch.slot[index])
          for place in batch.cellRange(index) { share.active[slot][Int(batch.cells[place])] = true }
        }
        for index in share.measures.indices { share.measures[index].add(batch) }
      })
    var whole = Share(join: startJoin(), measures: measures, active: [none, none])
    for share in shares {
      mergeJoin(share.join, &whole.join)
      for index in whole.measures.indices { whole.measures[index].merge(share.measures[index]) }
      for slot in 0..<2 { for cell in none.indices where share.active[slot][cell] { whole.active[slot][cell] = true } }
    }
    return Folded(join: whole.join, measures: whole.measures, active: whole.active)
  }
}
