// `tables/metrics.csv`: figures and their period ⇄ rows.

package import CallCentre

/// The figures of a run with the period they speak of.
package struct MetricsTable: Sendable, Hashable {
  /// nil only when a table without rows was read back.
  package let period: ReportingPeriod?
  /// Sorted by dimension, member, metric, variant in bytes (D27).
  package let figures: [Figure]

  /// Sorts the figures. No two may share dimension, member, metric and variant.
  package init(_ figures: [Figure], period: ReportingPeriod) {
    self.period = period
    let order = MetricsTable.places(figures)
    self.figures = order.map { figures[$0] }
  }

  /// The figures' indices in the order of the table. Names are ranked once, so that sorting compares numbers.
  private static func places(_ figures: [Figure]) -> [Int] {
    func ranks(_ name: (Figure) -> String) -> [Int] {
      var distinct: [String: Int] = [:]
      let numbers = figures.map { figure -> Int in
        let text = name(figure)
        if let known = distinct[text] { return known }
        distinct[text] = distinct.count
        return distinct.count - 1
      }
      let sorted = distinct.sorted { compareBytes($0.key, $1.key) < 0 }
      var rank = [Int](repeating: 0, count: sorted.count)
      for (place, entry) in sorted.enumerated() { rank[entry.value] = place }
      return numbers.map { rank[$0] }
    }
    let dimensions = ranks(\.dimension)
    let members = ranks(\.member)
    let metrics = ranks(\.metric)
    let variants = ranks(\.variant)
    let keys = figures.indices.map { index -> (key: UInt64, index: Int) in
      let place = UInt64(dimensions[index]) << 56 | UInt64(members[index]) << 24
      return (place | UInt64(metrics[index]) << 12 | UInt64(variants[index]), index)
    }.sorted { $0.key < $1.key }
    for (entry, next) in zip(keys, keys.dropFirst()) {
      let figure = figures[entry.index]
      precondition(entry.key < next.key, "Two figures for one place: \(figure.metric) [\(figure.variant)]")
    }
    return keys.map(\.index)
  }

  /// Writes `tables/metrics.csv`, figure by figure.
  package func write(to writer: inout TableWriter) throws {
    try writer.write(declaredBy: Table("metrics", rowMeaning: MetricsTable.rowMeaning, columns: MetricsTable.columns)) { rows in
      guard let period else { return }
      let place = [period.name, period.first.iso, period.last.iso]
      for figure in figures {
        for text in place { rows.text(text) }
        try figure.write(to: &rows)
      }
    }
  }

  private static func order(_ a: Figure, _ b: Figure) -> Int {
    var order = compareBytes(a.dimension, b.dimension)
    if order == 0 { order = compareBytes(a.member, b.member) }
    if order == 0 { order = compareBytes(a.metric, b.metric) }
    if order == 0 { order = compareBytes(a.variant, b.variant) }
    return order
  }

  /// The table as it is written.
  package var table: Table {
    var table = Table("metrics", rowMeaning: MetricsTable.rowMeaning, columns: MetricsTable.columns)
    guard let period else { return table }
    let place = [Cell.text(period.name), .text(period.first.iso), .text(period.last.iso)]
    table.rows = figures.map { place + $0.cells }
    return table
  }
}

extension Figure {
  /// The same cells as `cells`, without a `Cell` in between.
  fileprivate func write(to rows: inout RowWriter) throws(RunFolderError) {
    rows.text(dimension)
    rows.text(member)
    rows.text(metric)
    rows.text(variant)
    rows.number(value)
    rows.text(unit)
    rows.integer(numerator)
    rows.integer(denominator)
    rows.integer(n)
    rows.integer(excluded)
    for number in [low, high, previous, change, changeLow, changeHigh, pValue] { rows.number(number) }
    rows.text(signal.rawValue)
    rows.number(target)
    rows.text(status.rawValue)
    rows.text(state.rawValue)
    try rows.endRow()
  }

  fileprivate var cells: [Cell] {
    [
      .text(dimension), .text(member), .text(metric), .text(variant), Cell(value), .text(unit), Cell(numerator),
      Cell(denominator), .integer(n), .integer(excluded), Cell(low), Cell(high), Cell(previous), Cell(change),
      Cell(changeLow), Cell(changeHigh), Cell(pValue), .text(signal.rawValue), Cell(target), .text(status.rawValue),
      .text(state.rawValue),
    ]
  }
}

// MARK: Reading back

extension MetricsTable {
  /// The figures of a finished run; columns are found by name. Throws `missing`, `io` or `malformed`.
  package init(reading path: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    try self.init(TableContents(reading: path, fileSystem: fileSystem))
  }

  package init(_ contents: TableContents) throws(RunFolderError) {
    var columns: [String: Int] = [:]
    for column in MetricsTable.columns { columns[column.name] = try contents.column(column.name) }
    var period: ReportingPeriod?
    var figures: [Figure] = []
    for (index, cells) in contents.rows.enumerated() {
      let row = FigureRow(cells: cells, columns: columns, path: contents.path, line: index + 2)
      let rowPeriod = try row.period()
      guard period == nil || period == rowPeriod else { throw row.fault("period", "another period than in the row above") }
      period = rowPeriod
      figures.append(try row.figure())
    }
    for (index, pair) in zip(figures, figures.dropFirst()).enumerated() where MetricsTable.order(pair.0, pair.1) >= 0 {
      throw .malformed(
        path: contents.path, line: index + 3, found: "a row out of order or twice",
        wanted: "rows sorted by dimension, member, metric, variant")
    }
    self.period = period
    self.figures = figures
  }
}

/// One row of metrics.csv while it is read.
private struct FigureRow {
  let cells: [String]
  let columns: [String: Int]
  let path: String
  /// Exact as long as no cell above holds a line break.
  let line: Int

  func period() throws(RunFolderError) -> ReportingPeriod {
    let name = text("period")
    guard let period = ReportingPeriod(name, today: LocalDay(0)), period.name == name,
      period.first.iso == text("period_start"), period.last.iso == text("period_end")
    else { throw fault("period", "a period that does not fit its days") }
    return period
  }

  func figure() throws(RunFolderError) -> Figure {
    var figure = Figure(
      dimension: text("dimension"), member: text("member"), metric: text("metric"), variant: text("variant"),
      value: try number("value"), unit: text("unit"), numerator: try integer("numerator"),
      denominator: try integer("denominator"), n: try required("n"), excluded: try required("excluded"))
    figure.low = try number("ci_low")
    figure.high = try number("ci_high")
    figure.previous = try number("previous")
    figure.change = try number("change")
    figure.changeLow = try number("change_ci_low")
    figure.changeHigh = try number("change_ci_high")
    figure.pValue = try number("p_value")
    figure.signal = try word("signal")
    figure.target = try number("target")
    figure.status = try word("status")
    figure.state = try word("state")
    return figure
  }

  func fault(_ column: String, _ found: String) -> RunFolderError {
    .malformed(path: path, line: line, found: found, wanted: "column \(column) as callqa writes it")
  }

  private func text(_ column: String) -> String { columns[column].map { cells[$0] } ?? "" }

  private func number(_ column: String) throws(RunFolderError) -> Double? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let value = Double(text), value.isFinite else { throw fault(column, "no number") }
    return value
  }

  private func integer(_ column: String) throws(RunFolderError) -> Int? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let value = Int(text) else { throw fault(column, "no whole number") }
    return value
  }

  private func required(_ column: String) throws(RunFolderError) -> Int {
    guard let value = try integer(column) else { throw fault(column, "an empty cell") }
    return value
  }

  private func word<Word: RawRepresentable<String>>(_ column: String) throws(RunFolderError) -> Word {
    guard let word = Word(rawValue: text(column)) else { throw fault(column, "an unknown word") }
    return word
  }
}

// MARK: Declaration

extension MetricsTable {
  package static let rowMeaning = Wording(
    zh: "某一维度某一成员的一个指标值", en: "The value of one metric for one member of one dimension")

  package static let columns = [
    Column("period", "text", zh: "报告期，如 2026-W47", en: "Reporting period, such as 2026-W47"),
    Column("period_start", "date", zh: "报告期第一天（含）", en: "First day of the period, included"),
    Column("period_end", "date", zh: "报告期最后一天（含）", en: "Last day of the period, included"),
    Column("dimension", "text", zh: "维度；all 表示整体", en: "Dimension; all for the whole"),
    Column(
      "member", "text", zh: "维度成员；整体时为空，缺失值为 (missing)",
      en: "Member of the dimension; empty for all, (missing) where there is no value"),
    Column("metric", "text", zh: "指标名称", en: "Metric"),
    Column("variant", "text", zh: "指标口径", en: "Variant of the metric"),
    Column("value", "", zh: "指标值，单位见 unit；空表示无法计算", en: "Value in the unit of column unit; empty when not computable"),
    Column("unit", "text", zh: "单位：ratio、s、count、working_days、per_10k", en: "Unit: ratio, s, count, working_days, per_10k"),
    Column("numerator", "", zh: "比率的分子；均值时为总和", en: "Numerator of a ratio; of a mean, the sum"),
    Column("denominator", "count", zh: "比率的分母；均值时为个数", en: "Denominator of a ratio; of a mean, the number of values"),
    Column("n", "count", zh: "该值所依据的数量", en: "Contacts, legs or complaints that the value rests on"),
    Column(
      "excluded", "count", zh: "因缺值或未满观察期而未计入的数量",
      en: "Members of the population left out: a needed value is missing or not yet mature"),
    Column("ci_low", "", zh: "95% 置信区间下限", en: "Lower end of the 95 % confidence interval"),
    Column("ci_high", "", zh: "95% 置信区间上限", en: "Upper end of the 95 % confidence interval"),
    Column("previous", "", zh: "上一同类报告期的值", en: "Value of the period of equal kind just before"),
    Column("change", "", zh: "与上期之差：value − previous", en: "value − previous"),
    Column("change_ci_low", "", zh: "变化的 95% 置信区间下限", en: "Lower end of the 95 % confidence interval of the change"),
    Column("change_ci_high", "", zh: "变化的 95% 置信区间上限", en: "Upper end of the 95 % confidence interval of the change"),
    Column("p_value", "", zh: "变化的双侧检验 p 值", en: "Two-sided p-value of the change"),
    Column(
      "signal", "text", zh: "控制错误发现率后仍显著的变化方向：up、down，否则为空",
      en: "Direction of a change that is significant after false-discovery control: up, down, else empty"),
    Column("target", "", zh: "目标值", en: "Target"),
    Column("status", "text", zh: "与目标相比：met 达标、missed 未达标；无目标时为空", en: "Against the target: met, missed; empty without a target"),
    Column("state", "text", zh: "final 已定、provisional 暂定", en: "final, or provisional while it may still change"),
  ]
}
