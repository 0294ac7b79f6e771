// Exports that need more than names for their columns: one file's plan for rewriting its records before they are read.

internal import CSV
package import CallCentre
package import Engine
internal import RunFolder

/// What `formats`, `missing`, `derive`, `rows` and `keep_last` of a block mean for the columns of one file. The rewritten records
/// have the derived fields as further columns behind the exported ones.
package struct DerivedColumns: Sendable {
  /// Where a value comes from: a column that is looked at, or a field derived before.
  enum Operand: Sendable, Hashable { case slot(Int), derived(Int) }

  /// A column that is looked at.
  struct Slot: Sendable {
    let column: Int
    var format: ColumnFormat?
    var missing: [String]
    /// Its cells are not handed on as they are.
    var isRewritten: Bool { format != nil || !missing.isEmpty }
  }

  typealias Condition = [[(operand: Operand, tests: [CellTest])]]

  enum Rule: Sendable {
    case stamp(date: Operand?, clocks: [Operand], after: [Operand])
    case later(after: [Operand], plus: [Operand])
    case join([Operand], with: String)
    case key([Operand])
    case firstOf([Operand])
    case cases([(when: Condition, word: String)], otherwise: String?)
    case constant(String)
    case seconds(from: Operand, to: Operand)
  }

  let file: String
  let exported: [String]
  /// The exported headers and those of the derived columns.
  package private(set) var header: [String]
  /// The block with the derived columns declared.
  package private(set) var block: SourceBlock
  private(set) var slots: [Slot] = []
  private(set) var fields: [(name: String, rule: Rule)] = []
  private(set) var filter: Condition?
  /// Slot of a column, −1 where it is not looked at.
  private(set) var slotOfColumn: [Int]
  /// Declared columns that the file lacks.
  private var absent: [(field: String, header: String)] = []
  /// Columns used by rules although no field has them.
  private(set) var used = Set<Int>()
  let zone: Zone

  /// nil for a block that needs no rewriting.
  /// - Throws: `badData` when a column is missing without which the file cannot be read.
  package init?(header exported: [String], block declared: SourceBlock, file: String, zone: Zone) throws(StageError) {
    guard declared.rewritesRows else { return nil }
    self.file = file
    self.exported = exported
    self.zone = zone
    block = declared
    slotOfColumn = Array(repeating: -1, count: exported.count)
    header = exported
    var names = ColumnNames(header: exported, block: declared)
    for name in Set(declared.formats.keys).union(declared.missingIn.keys).sorted() {
      guard let column = names.column(name) else {
        absent.append(("formats, missing", name))
        continue
      }
      // A column may be named by its header here and by its field there.
      let slot = slot(of: column)
      slots[slot].format = slots[slot].format ?? declared.formats[name]
      slots[slot].missing += declared.missingIn[name] ?? []
    }
    let required: Set<String> = ["interaction_id", "arrived_at", "channel", "outcome", "complaint_id", "received_at", "time"]
    for field in declared.derived {
      do throws(UnknownColumn) {
        let rule = try compiled(field, names)
        names.derived[field.field] = fields.count
        fields.append((field.field, rule))
        header.append(field.header)
        block.columns[field.field] = field.header
      } catch {
        if required.contains(field.field) { throw .badData(error.message(file: file, place: "derive.\(field.field)", header: exported)) }
        absent.append((field.field, error.name))
      }
    }
    do throws(UnknownColumn) {
      filter = try declared.rows.map { (condition) throws(UnknownColumn) in try compiled(condition, names) }
      if let key = declared.keepLast { try keepLast(key, names) }
    } catch {
      throw .badData(error.message(file: file, place: "rows or keep_last", header: exported))
    }
  }

  // MARK: Names → operands

  private mutating func slot(of column: Int) -> Int {
    if slotOfColumn[column] < 0 {
      slotOfColumn[column] = slots.count
      slots.append(Slot(column: column, format: nil, missing: []))
    }
    return slotOfColumn[column]
  }

  private mutating func operand(_ name: String, _ names: ColumnNames, isStamp: Bool = false) throws(UnknownColumn) -> Operand {
    if isStamp, let index = names.derived[name] { return .derived(index) }
    if let column = names.column(name) {
      used.insert(column)
      return .slot(slot(of: column))
    }
    if let index = names.derived[name] { return .derived(index) }
    throw UnknownColumn(name: name)
  }

  private mutating func operands(_ columns: [String], _ names: ColumnNames, areStamps: Bool = false) throws(UnknownColumn) -> [Operand] {
    var result: [Operand] = []
    for column in columns { result.append(try operand(column, names, isStamp: areStamps)) }
    return result
  }

  private mutating func compiled(_ field: DerivedField, _ names: ColumnNames) throws(UnknownColumn) -> Rule {
    switch field.rule {
    case .stamp(let date, let clock, let after):
      let day = try date.map { (name) throws(UnknownColumn) in try operand(name, names) }
      return .stamp(date: day, clocks: try operands(clock, names), after: try operands(after, names, areStamps: true))
    case .later(let after, let durations):
      return .later(after: try operands(after, names, areStamps: true), plus: try operands(durations, names))
    case .join(let columns, let mark): return .join(try operands(columns, names), with: mark)
    case .firstOf(let columns): return .firstOf(try operands(columns, names))
    case .cases(let cases, let otherwise):
      var result: [(when: Condition, word: String)] = []
      for one in cases { result.append((try compiled(one.when, names), one.word)) }
      return .cases(result, otherwise: otherwise)
    case .constant(let text): return .constant(text)
    case .seconds(let from, let to):
      return .seconds(from: try operand(from, names, isStamp: true), to: try operand(to, names, isStamp: true))
    }
  }

  private mutating func compiled(_ condition: RowCondition, _ names: ColumnNames) throws(UnknownColumn) -> Condition {
    var result: Condition = []
    for alternative in condition.alternatives {
      var all: [(operand: Operand, tests: [CellTest])] = []
      for one in alternative { all.append((try operand(one.column, names), one.tests.map { CellTest($0, zone: zone) })) }
      result.append(all)
    }
    return result
  }

  /// A11: the last row of a contact holds where the key is the contact's own id, else the last row of each leg, told apart by the key.
  private mutating func keepLast(_ key: [String], _ names: ColumnNames) throws(UnknownColumn) {
    let operands = try operands(key, names)
    var own: [Operand] = []
    if let index = names.derived["interaction_id"], case .join(let parts, _) = fields[index].rule {
      own = parts
    } else if let column = names.map.columns["interaction_id"] {
      own = [.slot(slotOfColumn[column])]
    }
    if Set(operands).isSubset(of: own) {
      block.oneRowPerContact = true
      return
    }
    let field = DerivedField(field: "leg_id", rule: .join(key, with: ""))
    fields.append((field.field, .key(operands)))
    header.append(field.header)
    block.columns[field.field] = field.header
  }

  /// The file's map as its reader sees it, without the columns that rules use among the unknown ones.
  func settled(_ map: HeaderMap) -> HeaderMap {
    var map = map
    map.unmapped.removeAll { used.contains($0.column) }
    map.absent += absent
    return map
  }
}

/// A name that stands for no column of the file.
struct UnknownColumn: Error {
  let name: String

  func message(file: String, place: String, header: [String]) -> String {
    "\(file): \(place) names \(HeaderProblems.shown(name)), which is no header of this file, no field with a column and no field derived above; "
      + "headers found: \(HeaderProblems.shown(header).joined(separator: ", ")); name one of them in the pipeline file"
  }
}

/// How names in a block find columns of one file: by the header exactly, by the header folded, by the field.
struct ColumnNames {
  let map: HeaderMap
  var derived: [String: Int] = [:]
  private let header: [String]
  private let folded: [String]

  init(header: [String], block: SourceBlock) {
    self.header = header
    folded = header.map { FoldedHeader($0).text }
    map = HeaderMap.known(header: header, block: block)
  }

  func column(_ name: String) -> Int? {
    if let exact = header.firstIndex(of: name) { return exact }
    let wanted = FoldedHeader(name).text
    return (wanted.isEmpty ? nil : folded.firstIndex(of: wanted)) ?? map.columns[name]
  }
}

extension HeaderMap {
  /// The map of a file by the known headers of its source.
  static func known(header: [String], block: SourceBlock) -> HeaderMap {
    let known: [(field: String, headers: [String])] =
      switch block.source {
      case "contacts": ContactField.allCases.map { ($0.rawValue, $0.headers) }
      case "complaints": ComplaintField.allCases.map { ($0.rawValue, $0.headers) }
      case "quality_reviews": ReviewField.allCases.map { ($0.rawValue, $0.headers) }
      default: EventField.allCases.map { ($0.rawValue, $0.headers) }
      }
    var map = HeaderMap(
      header: header, known: known, declared: block.columns, extra: block.aliases,
      segmentFlags: block.source == "contacts" ? ContactField.segmentFlags : [])
    if block.source == "complaints" { map.settleRegistration(header: header, declared: block.columns) }
    return map
  }
}
