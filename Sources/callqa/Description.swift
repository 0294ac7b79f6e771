// `callqa describe`: metric cards, stages, tables and finding kinds, in words.

internal import CallCentre
internal import Engine
internal import RunFolder

struct Description {
  let chinese: Bool

  func print(_ what: String, _ name: String?) throws {
    switch what {
    case "metrics": try metrics(name)
    case "stages": try stages(name)
    case "findings": try findings(name)
    case "tables": try tables(name)
    default: throw Ending(Ending.usage, "describe \(what): wanted metrics, stages, tables or findings")
    }
  }

  private func say(_ text: Wording) -> String { chinese ? text.zh : text.en }

  private func unknown(_ kind: String, _ name: String, _ known: [String]) -> Ending {
    let hint = nearestWord(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
    return Ending(Ending.usage, "there is no \(kind) \"\(name)\"\(hint)")
  }

  private func metrics(_ name: String?) throws {
    guard let zone = Zone(name: "Asia/Shanghai") else { return }
    let cards = Catalogue.cards(PipelineFile(name: "describe", timeZone: zone))
    guard let name else {
      for card in cards { Swift.print("\(card.metric)  [\(card.variants.joined(separator: " "))]  \(say(card.title))") }
      return
    }
    let chosen = cards.filter { $0.metric == name }
    if chosen.isEmpty { throw unknown("metric", name, cards.map(\.metric)) }
    for card in chosen {
      let labels = chinese
        ? ["指标", "单位", "一行是", "公式", "计入", "不计入", "时点", "为空时", "需要", "依据"]
        : ["metric", "unit", "one row is", "formula", "counted", "not counted", "clock", "when empty", "needs", "rulings"]
      let texts = [
        card.metric + " [" + card.variants.joined(separator: " ") + "] " + say(card.title), card.unit, say(card.row), say(card.formula),
        say(card.counted), say(card.notCounted), say(card.clock), say(card.whenEmpty), card.needs.joined(separator: ", "), card.decision,
      ]
      for (label, text) in zip(labels, texts) { Swift.print("\(label): \(text)") }
      Swift.print("")
    }
  }

  private func stages(_ name: String?) throws {
    let chosen = Catalogue.stages.filter { name == nil || $0.name == name }
    if chosen.isEmpty, let name { throw unknown("stage", name, Catalogue.names) }
    for stage in chosen { Swift.print("\(stage.name)  \(chinese ? stage.what.zh : stage.what.en)") }
  }

  private func findings(_ name: String?) throws {
    let chosen = FindingKind.allCases.filter { name == nil || $0.rawValue == name }
    if chosen.isEmpty, let name { throw unknown("finding", name, FindingKind.allCases.map(\.rawValue)) }
    for kind in chosen { Swift.print("\(kind.rawValue)  \(say(kind.meaning))") }
  }

  /// Tables are declared beside the code that fills them; a run lists all of them with their columns.
  private func tables(_ name: String?) throws {
    let tables = TableCatalogue.all
    let chosen = tables.filter { name == nil || $0.name == name }
    if chosen.isEmpty, let name { throw unknown("table", name, tables.map(\.name)) }
    for table in chosen {
      Swift.print("\(table.folder.isEmpty ? "" : table.folder + "/")\(table.name).csv  \(say(table.rowMeaning))")
      if name != nil { for column in table.columns { Swift.print("  \(column.name)  [\(column.unit)]  \(say(column.meaning))") } }
    }
  }
}
