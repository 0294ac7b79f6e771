// stages/complaint_themes.csv: every place that gave a complaint a theme, with its rule; and cases.csv: texts that speak for a theme.

internal import CallCentre
package import RunFolder

extension ComplaintSubject {
  // MARK: stages/complaint_themes.csv

  /// The places of complaints received in the period and in the one before, in the order of complaints, themes and places.
  /// - Parameter cleaned: takes out what masking left of the run's identities.
  package func themePlaces(cleaned: @escaping @Sendable (String) -> String) -> StreamedTable {
    let table = table
    let asOf = tally.judge.asOf
    return StreamedTable(declaredBy: ComplaintSubject.placesDeclaration, items: table.count) { indices, emit in
      // The same few words are matched again and again.
      var known: [String: String] = [:]
      func written(_ matched: String) -> String {
        if let text = known[matched] { return text }
        if known.count > 50_000 { known.removeAll(keepingCapacity: true) }
        let text = cleaned(matched)
        known[matched] = text
        return text
      }
      for index in indices where table.complaints[index][.received].instant <= asOf {
        for place in table.text(of: index)?.places ?? [] {
          try emit([
            .text(table.ids[index]), .text(table.themes[Int(place.theme)]), .text(place.rule), .integer(Int(place.start)),
            .integer(Int(place.end)), .text(written(place.matched)),
          ])
        }
      }
    }
  }

  static var placesDeclaration: Table {
    Table(
      "complaint_themes", in: .stages,
      rowMeaning: Wording(
        zh: "投诉文本中一处命中（本期与上期收到的投诉）", en: "one place that gave a complaint a theme; complaints of the period and the one before"),
      columns: [
        Column("complaint_id", "id", zh: "投诉编号", en: "complaint id as exported"),
        Column("theme", "id", zh: "主题编号", en: "id of the theme"),
        Column("rule", "id", zh: "规则编号", en: "id of the rule in the theme file"),
        Column(
          "start", "count", zh: "起始字符（原文，从0数，按Unicode字符）", en: "first character of the original, from 0, in Unicode scalar values"
        ),
        Column("end", "count", zh: "结束字符（不含）", en: "character behind the last"),
        Column("matched", "text", zh: "命中文字（已脱敏）", en: "what stands there, masked"),
      ])
  }

  // MARK: cases.csv

  /// Three masked complaints a theme, those that share most with the others and least with each other; none for themes of
  /// fewer than five complaints.
  /// - Parameter isSafe: whether a line, as it will be written, names nobody whom the run knows.
  package func cases(_ standings: ThemeStandings, isSafe: (String) -> Bool) -> Table {
    var cases = ComplaintSubject.casesDeclaration
    var members = [[Int]](repeating: [], count: table.themes.count)
    var counts = [Int](repeating: 0, count: table.themes.count)
    for index in standings.received {
      let themes = table.complaints[index].themes
      if themes.isEmpty { continue }
      let hasText = table.text(of: index)?.masked.isEmpty == false
      for theme in themes {
        counts[Int(theme)] += 1
        if hasText { members[Int(theme)].append(index) }
      }
    }
    for theme in table.themes.indices.sorted(by: { bytesPrecede(table.themes[$0], table.themes[$1]) })
    where counts[theme] >= GroupStanding.least {
      for index in representatives(of: members[theme], isSafe) {
        let text = table.text(of: index)?.masked ?? ""
        cases.rows.append([.text(table.themes[theme]), .text(table.ids[index]), .text(ComplaintSubject.excerpt(text))])
      }
    }
    return cases
  }

  /// At most 200 characters on one line, cut between words: half a number might be another.
  package static func excerpt(_ text: String) -> String {
    let line = text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    if line.count <= 200 { return String(String.UnicodeScalarView(line)) }
    var end = 199
    func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil || scalar.isASCII && scalar.properties.isAlphabetic }
    while end > 0, isWord(line[end]), isWord(line[end - 1]) { end -= 1 }
    // Nor inside 〔电话〕.
    if let open = line[..<end].lastIndex(of: "〔"), line[open..<end].firstIndex(of: "〕") == nil { end = open }
    return String(String.UnicodeScalarView(line[..<end])) + "…"
  }

  private func representatives(of members: [Int], _ isSafe: (String) -> Bool) -> [Int] {
    let considered = members.prefix(2000)
    let pairs = considered.map { ComplaintSubject.pairs(table.text(of: $0)?.masked ?? "") }
    var frequency: [UInt64: Int] = [:]
    for set in pairs { for pair in set { frequency[pair, default: 0] += 1 } }
    // The mean number of other complaints that have a text's pairs of characters: how typical it is.
    // A complaint of several matters speaks less for each.
    let scores = zip(pairs, considered).map { set, index in
      set.count < 8 ? 0 : set.reduce(0) { $0 + (frequency[$1] ?? 0) } * 1000 / set.count / max(1, table.complaints[index].themes.count)
    }
    let ranked = considered.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var chosen: [Int] = []
    for place in ranked where scores[place] > 0 {
      let isNew = chosen.allSatisfy { other in
        let shared = pairs[place].intersection(pairs[other]).count
        return shared * 2 < pairs[place].union(pairs[other]).count
      }
      if isNew, isSafe(ComplaintSubject.excerpt(table.text(of: considered[place])?.masked ?? "")) { chosen.append(place) }
      if chosen.count == 3 { break }
    }
    return chosen.map { considered[$0] }
  }

  /// The pairs of neighbouring characters of a text.
  private static func pairs(_ text: String) -> Set<UInt64> {
    let codes = text.unicodeScalars.map { UInt64($0.value) }
    guard codes.count > 1 else { return [] }
    return Set((1..<codes.count).map { codes[$0 - 1] << 32 | codes[$0] })
  }

  static var casesDeclaration: Table {
    Table(
      "cases",
      rowMeaning: Wording(
        zh: "某主题的一件代表性投诉（不足5件的主题不列）", en: "a complaint that speaks for its theme; none for themes of fewer than five"),
      columns: [
        Column("theme", "id", zh: "主题编号", en: "id of the theme"),
        Column("complaint_id", "id", zh: "投诉编号", en: "complaint id as exported"),
        Column("masked_text", "text", zh: "投诉内容（已脱敏，至多200字）", en: "the complaint, masked, at most 200 characters"),
      ])
  }
}
