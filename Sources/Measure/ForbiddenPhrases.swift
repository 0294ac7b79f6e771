// Phrases that must not be said, found in notes and chat texts: tables/forbidden_phrases.csv.
//
// Whose words a note repeats is not decided here: the table names contacts to be read. No table of agents.

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct ForbiddenPhrases: ContactMeasure {
  package let stage = "contact-volume"
  private let phrases: [String]
  /// Teams with fewer contacts have no row of their own.
  private static let leastOfTeam = 30
  private static let mostExamples = 3

  /// - Parameter phrases: as the list has them; a contact names them by their place.
  package init(_ phrases: [String]) { self.phrases = phrases }

  package var cards: [MetricCard] { [] }

  /// A phrase in a contact of the period, under the team of the leg.
  struct Found: Sendable {
    let id: PackedText
    let place: UInt64
    let phrase: UInt16
    let team: UInt16
  }

  package struct Tally: Sendable {
    /// Contacts of the period with a text, and those with a text of a leg of the team.
    var texts = 0
    var teamTexts: [Int]
    var found: [Found] = []
  }

  package func start(_ cells: CellSpace) -> Tally { Tally(teamTexts: Array(repeating: 0, count: cells.range(.team).count)) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let contacts = batch.contacts
    var teams: [UInt16] = []
    for index in 0..<contacts.count where batch.slot[index] == 0 {
      teams.removeAll(keepingCapacity: true)
      for leg in Int(contacts.legStart[index])..<Int(contacts.legStart[index + 1]) where contacts.legHasText[leg] {
        if !teams.contains(contacts.legTeam[leg]) { teams.append(contacts.legTeam[leg]) }
      }
      if teams.isEmpty { continue }
      tally.texts += 1
      for team in teams { tally.teamTexts[Int(team)] += 1 }
    }
    for phrase in contacts.phrases where batch.slot[Int(phrase.contact)] == 0 {
      let contact = Int(phrase.contact)
      tally.found.append(
        Found(
          id: contacts.id[contact], place: UInt64(contacts.file[contact]) << 32 | UInt64(contacts.record[contact]), phrase: phrase.phrase,
          team: contacts.legTeam[Int(phrase.leg)]))
    }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.texts += part.texts
    for team in tally.teamTexts.indices { tally.teamTexts[team] += part.teamTexts[team] }
    tally.found += part.found
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    var table = ForbiddenPhrases.declared
    guard tally.texts > 0, !phrases.isEmpty else { return [table] }
    let found = tally.found.sorted { ($0.place, $0.phrase, $0.team) < ($1.place, $1.phrase, $1.team) }
    table.rows.append(row(.empty, .empty, found, of: tally.texts, context))
    let byPhrase = Dictionary(grouping: found) { phrases[Int($0.phrase)] }.mapValues { (found: $0, contacts: Set($0.map(\.place)).count) }
    for (phrase, own) in byPhrase.sorted(by: { $0.value.contacts != $1.value.contacts ? $0.value.contacts > $1.value.contacts : $0.key < $1.key }) {
      table.rows.append(row(.text(phrase), .empty, own.found, of: tally.texts, context))
    }
    let teams = context.names.teams
    let large = tally.teamTexts.indices.filter { !teams[$0].isEmpty && tally.teamTexts[$0] >= ForbiddenPhrases.leastOfTeam }
      .sorted { teams[$0].utf8.lexicographicallyPrecedes(teams[$1].utf8) }
    let byTeam = Dictionary(grouping: found, by: \.team)
    for team in large {
      let own = byTeam[UInt16(truncatingIfNeeded: team)] ?? []
      table.rows.append(row(.empty, .text(teams[team]), own, of: tally.teamTexts[team], context))
    }
    return [table]
  }

  private func row(_ phrase: Cell, _ team: Cell, _ found: [Found], of texts: Int, _ context: Context) -> [Cell] {
    var examples: [Found] = []
    var contacts = 0
    var last: UInt64?
    for one in found where one.place != last {
      last = one.place
      contacts += 1
      if examples.count < ForbiddenPhrases.mostExamples { examples.append(one) }
    }
    let limits = Wilson.interval(contacts, of: texts)
    let ids = examples.map { $0.id.text(book: context.longTexts) }.joined(separator: ";")
    return [
      phrase, team, .integer(contacts), .integer(texts), .number(Double(contacts) / Double(texts)), Cell(limits?.low), Cell(limits?.high),
      ids.isEmpty ? .empty : .text(ids),
    ]
  }

  package var tableNeeds: [Need] { [Need("forbidden_phrases", anyOf: [["summary"]])] }

  /// Its table, without rows.
  package static var declared: Table {
    Table(
      "forbidden_phrases",
      rowMeaning: Wording(zh: "首行为全部；其后每行一条服务禁语，再后每行一个班组（不足 30 次来访不列）", en: "first all together, then each phrase found, then each team with 30 contacts or more"),
      columns: [
        Column("phrase", "text", zh: "禁语；空为全部", en: "the phrase as the list has it; empty = any of them"),
        Column("team", "text", zh: "班组；空为全部", en: "team of the leg that has the text; empty = all of them"),
        Column("contacts", "count", zh: "本期小结或聊天文字中出现者", en: "contacts of the period in whose note or chat it stands"),
        Column("n", "count", zh: "本期有小结或聊天文字的来访", en: "contacts of the period with a note or chat text"),
        Column("share", "ratio", zh: "占比", en: "contacts ÷ n"), Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("example_ids", "id", zh: "来访编号，至多三个；文字可能引述客户原话，须阅读后判断", en: "up to three contacts to read: a note may repeat the customer's own words"),
      ])
  }
}
