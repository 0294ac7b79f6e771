// From which queue contacts are passed on to which, how often they come back afterwards, and the handle time it adds:
// tables/transfers.csv.

internal import CallCentre
internal import Engine
internal import RunFolder
internal import Statistics

/// One way a contact of the period was passed on.
struct TransferEdge: Sendable, BitwiseCopyable {
  /// File and record of the contact: its name, and the order in which its visit is found again.
  let place: UInt64
  let from: UInt16
  /// A queue's code, or a transfer target's.
  let to: UInt16
  let isTarget: Bool
  let kind: UInt8
  /// The contact's own.
  let queue: UInt16
  let business: UInt16
  /// Seconds; −1 where unknown.
  let handle: Int32
}

/// Mean handle time of contacts that were not passed on, by queue and business type.
struct UntransferredTimes: Sendable {
  private let businesses: Int
  /// Empty where so many pairs are thinkable that only those that occur are kept.
  private var dense: [(sum: Int, n: Int)]
  private var sparse: [UInt32: (sum: Int, n: Int)] = [:]

  init(queues: Int, businesses: Int) {
    self.businesses = businesses
    dense = Array(repeating: (0, 0), count: queues * businesses <= 1 << 18 ? queues * businesses : 0)
  }

  @inline(__always)
  mutating func add(_ seconds: Int32, queue: UInt16, business: UInt16) {
    if dense.isEmpty {
      add((Int(seconds), 1), at: UInt32(queue) << 16 | UInt32(business))
    } else {
      let place = Int(queue) * businesses + Int(business)
      dense[place].sum += Int(seconds)
      dense[place].n += 1
    }
  }

  private mutating func add(_ part: (sum: Int, n: Int), at pair: UInt32) {
    let known = sparse[pair] ?? (0, 0)
    sparse[pair] = (known.sum + part.sum, known.n + part.n)
  }

  mutating func merge(_ other: UntransferredTimes) {
    for place in dense.indices {
      dense[place].sum += other.dense[place].sum
      dense[place].n += other.dense[place].n
    }
    for (pair, part) in other.sparse { add(part, at: pair) }
  }

  /// Seconds; nil without such contacts.
  func mean(queue: UInt16, business: UInt16) -> Double? {
    let total = dense.isEmpty ? sparse[UInt32(queue) << 16 | UInt32(business)] ?? (0, 0) : dense[Int(queue) * businesses + Int(business)]
    return total.n == 0 ? nil : Double(total.sum) / Double(total.n)
  }
}

/// The transfers of the period's answered inbound contacts.
package struct TransferMatrix: Sendable {
  private(set) var edges: [TransferEdge] = []
  private var untransferred: UntransferredTimes

  init(_ cells: CellSpace) {
    untransferred = UntransferredTimes(queues: cells.range(.queue).count, businesses: cells.range(.businessType).count)
  }

  /// Takes an answered inbound contact of the period.
  @inline(__always)
  mutating func add(_ index: Int, of batch: borrowing ContactBatch) {
    if batch.transferred[index] {
      addEdges(index, batch)
    } else if batch.handle[index] >= 0 {
      untransferred.add(batch.handle[index], queue: batch.queue[index], business: batch.business[index])
    }
  }

  mutating func merge(_ other: TransferMatrix) {
    edges += other.edges
    untransferred.merge(other.untransferred)
  }

  /// A leg passes the contact on when it was answered and so was a later one, or when it is marked and names a target or is
  /// followed by another leg. A mark alone counts only where nothing else tells of the transfer: exports repeat it on every leg.
  private mutating func addEdges(_ index: Int, _ batch: borrowing ContactBatch) {
    let legs = Int(batch.legStart[index])..<Int(batch.legStart[index + 1])
    let first = edges.count
    let lastAnswered = legs.last { batch.legAnswered[$0] } ?? legs.lowerBound
    for leg in legs {
      let transfer = batch.legTransfer[leg]
      let isFollowed = leg + 1 < legs.upperBound
      let isPassed = batch.legAnswered[leg] && (leg < lastAnswered || (transfer.isMarked && isFollowed))
      if isPassed || (transfer.isMarked && transfer.target != 0) { addEdge(from: leg, isFollowed, first, index, batch) }
    }
    guard edges.count == first else { return }
    let marked = legs.last { batch.legTransfer[$0].isMarked } ?? legs.upperBound - 1
    addEdge(from: marked, marked + 1 < legs.upperBound, first, index, batch)
  }

  /// Each way once a contact: `first` is where the contact's edges begin.
  private mutating func addEdge(from leg: Int, _ isFollowed: Bool, _ first: Int, _ index: Int, _ batch: borrowing ContactBatch) {
    let transfer = batch.legTransfer[leg]
    let next = isFollowed ? batch.legQueue[leg + 1] : 0
    let from = batch.legQueue[leg]
    let to = next != 0 ? next : transfer.target
    let isTarget = next == 0
    for known in edges[first...] where known.from == from && known.to == to && known.isTarget == isTarget && known.kind == transfer.kind {
      return
    }
    edges.append(
      TransferEdge(
        place: UInt64(batch.file[index]) << 32 | UInt64(batch.record[index]), from: from, to: to, isTarget: isTarget, kind: transfer.kind,
        queue: batch.queue[index], business: batch.business[index], handle: batch.handle[index]))
  }
}

/// Whether a transferred contact whose window is over came back within it.
struct TransferReturn: Sendable, BitwiseCopyable {
  let place: UInt64
  let isRepeated: Bool
}

// MARK: The table

/// What one row of the matrix adds up.
private struct TransferRow {
  var contacts = 0
  var mature = 0
  var repeated = 0
  var added = 0.0
  var compared = 0

  mutating func add(_ edge: TransferEdge, _ isRepeated: Bool?, _ mean: Double?) {
    contacts += 1
    if let isRepeated {
      mature += 1
      if isRepeated { repeated += 1 }
    }
    if let mean, edge.handle >= 0 {
      added += Double(edge.handle) - mean
      compared += 1
    }
  }

  func cells(_ names: [Cell], hasIdentity: Bool) -> [Cell] {
    let interval = Wilson.interval(repeated, of: mature)
    return names + [
      .integer(contacts), hasIdentity ? .integer(mature) : .empty,
      Cell(mature == 0 ? nil : Double(repeated) / Double(mature)), Cell(interval?.low), Cell(interval?.high), .integer(compared),
      Cell(compared == 0 ? nil : added / Double(compared)),
    ]
  }
}

/// The printed names of a run's queues and targets, numbered in the order of their bytes.
private struct TransferNames {
  private(set) var texts: [String] = []
  private var queues: [UInt64] = []
  private var nextQueues: [UInt64] = []
  private var targets: [UInt64] = []

  init(_ names: ContactNames) {
    func printed(_ list: [String], _ missing: String) -> [String] { list.map { $0.isEmpty ? missing : $0 } }
    let lists = [
      printed(names.queues, CellSpace.missingMember), printed(names.queues, TransferTarget.unknown),
      printed(names.transferTargets, TransferTarget.unknown),
    ]
    texts = Set(lists.joined()).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ranks = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, UInt64($0)) })
    let ranked = lists.map { list in list.map { ranks[$0] ?? 0 } }
    (queues, nextQueues, targets) = (ranked[0], ranked[1], ranked[2])
  }

  /// From, to and kind as one number; numbers are in the order of the texts.
  func key(_ edge: TransferEdge) -> UInt64 {
    let to = edge.isTarget ? targets[Int(edge.to)] : nextQueues[Int(edge.to)]
    // Words of kinds in the order of their bytes: attended, blind, unknown.
    let kind: UInt64 = edge.kind == TransferKind.attended.rawValue ? 0 : edge.kind == TransferKind.blind.rawValue ? 1 : 2
    return queues[Int(edge.from)] << 34 | to << 2 | kind
  }

  func cells(_ key: UInt64) -> [Cell] {
    let kinds = [TransferKind.attended.word, TransferKind.blind.word, "unknown"]
    return [.text(texts[Int(key >> 34)]), .text(texts[Int(key >> 2 & 0xFFFF_FFFF)]), .text(kinds[Int(key & 3)])]
  }
}

extension TransferMatrix {
  /// Rows by from, to and kind in bytes, after one for all transferred contacts together.
  /// - Parameter returns: in any order.
  func table(_ returns: [TransferReturn], in context: Context) -> Table {
    var table = TransferMatrix.declared
    if edges.isEmpty { return table }
    let outcomes = returns.sorted { $0.place < $1.place }
    let names = TransferNames(context.names)
    // In one order, whoever collected them: sums of fractions depend on it.
    let keyed = edges.map { (key: names.key($0), edge: $0) }.sorted { ($0.edge.place, $0.key) < ($1.edge.place, $1.key) }
    var all = TransferRow()
    var rows: [UInt64: TransferRow] = [:]
    var outcome = 0
    var last: (place: UInt64, key: UInt64)?
    for (key, edge) in keyed {
      while outcome < outcomes.count, outcomes[outcome].place < edge.place { outcome += 1 }
      let isRepeated = outcome < outcomes.count && outcomes[outcome].place == edge.place ? outcomes[outcome].isRepeated : nil
      if last?.place != edge.place { all.add(edge, isRepeated, untransferred.mean(queue: edge.queue, business: edge.business)) }
      // Two codes may be printed alike; a contact counts once for what is printed.
      if last.map({ $0.place != edge.place || $0.key != key }) ?? true {
        rows[key, default: TransferRow()].add(edge, isRepeated, untransferred.mean(queue: edge.queue, business: edge.business))
      }
      last = (edge.place, key)
    }
    let hasIdentity = !context.fields.isDisjoint(with: ["contacts.customer_id", "contacts.phone"])
    table.rows.append(all.cells([.empty, .empty, .empty], hasIdentity: hasIdentity))
    for (key, row) in rows.sorted(by: { $0.key < $1.key }) { table.rows.append(row.cells(names.cells(key), hasIdentity: hasIdentity)) }
    return table
  }

  /// What the exports must have for it.
  static var need: Need { Need("transfers", anyOf: [["transfer_to", "transfer_type", "leg_id"]]) }

  /// Its table, without rows.
  static var declared: Table {
    Table(
      "transfers", rowMeaning: Wording(zh: "一条转接路径（首行为全部转接来访）", en: "one way of passing contacts on; the first row is all transferred contacts together"),
      columns: [
        Column("from", "text", zh: "转出技能组；空为全部", en: "queue of the leg that passed the contact on; empty = all transfers together"),
        Column("to", "text", zh: "转入技能组（下一段），否则为导出的转接对象", en: "queue of the next leg, else the target that the export names"),
        Column("kind", "text", zh: "转接方式：blind 盲转，attended 咨询转，unknown 未标明", en: "blind, attended, or unknown where the export does not say"),
        Column("contacts", "count", zh: "本期已接通且经此转接的来访", en: "answered contacts of the period passed on this way"),
        Column("repeat_n", "count", zh: "其中可判断再次来访者（合格且已满窗口）", en: "of them eligible ones for which the headline window is over"),
        Column("repeat_ratio", "ratio", zh: "窗口内再次来访或投诉的比例", en: "share of those with a later contact or complaint of the same matter within the headline window"),
        Column("repeat_ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("repeat_ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("added_handle_time_n", "count", zh: "可比较处理时长的来访", en: "contacts whose handle time could be compared"),
        Column(
          "added_handle_time_s", "s", zh: "每次来访比同技能组、同业务类型未转接来访多出的处理时长（均值）",
          en: "mean of handle time less the mean of contacts of the same queue and business type that were not passed on"),
      ])
  }
}
