// Quality and conduct: errors and scores by review form, the items failed most, how far reviewers agree, whether identity was
// verified, what must not be said. No person is named.

internal import RunFolder

extension Composer {
  /// Nil when nothing was reviewed, recorded or written down.
  func quality() -> Document.Section? {
    let blocks = reviewForms() + failedItems() + reviewerAgreement() + conduct()
    return blocks.isEmpty ? nil : Document.Section(say("质检与服务规范", "Quality and conduct"), blocks)
  }

  /// The form and its version.
  private func formName(_ row: NamedRow) -> String {
    let (form, version) = (name(row.text("form")), row.text("version"))
    return version.isEmpty ? form : form + " " + name(version)
  }

  // MARK: Forms

  private func reviewForms() -> [Document.Block] {
    let forms = rows("quality_forms").filter { ($0.integer("reviews") ?? 0) > 0 }
    guard !forms.isEmpty else { return [] }
    let range = say("（95% 区间，n）", " (95% interval, n)")
    let table = DocumentTable(
      columns: [
        .text(say("评分表", "Form")), .number(say("份数", "Reviews")), .number(title("critical_error_free_ratio") + range),
        .number(say("平均得分率", "Mean score") + range), .number(say("一票否决", "Failed outright")),
      ],
      rows: forms.map { row -> [String] in
        [
          formName(row), row.integer("reviews").map(say.count) ?? say.nothing, ratioCell(row, "value"),
          ratioCell(row, "mean_score", low: "score_ci_low", high: "score_ci_high", n: "score_n"),
          row.integer("auto_failed").map(say.count) ?? say.nothing,
        ]
      })
    let note = say(
      "一票否决的得分算作零；区间以随机抽检为前提。见 ", "Reviews failed outright score nothing; the intervals assume that reviews were drawn at random. See ")
    return [.subheading(say("质检", "Quality reviews")), .table(table), .note(Phrase(note) + .code("tables/quality_forms.csv"))]
  }

  // MARK: Items

  private func failedItems() -> [Document.Block] {
    let all = rows("quality_items").filter { ($0.integer("scored") ?? 0) > 0 }
    guard !all.isEmpty else { return [] }
    let heading = Document.Block.subheading(say("不合格最多的评分项", "Items failed most"))
    let failed = all.filter { ($0.integer("failed") ?? 0) > 0 }.sorted { left, right in
      let (a, b) = (left.integer("failed") ?? 0, right.integer("failed") ?? 0)
      if a != b { return a > b }
      if isCritical(left) != isCritical(right) { return isCritical(left) }
      return itemKey(left) < itemKey(right)
    }
    guard !failed.isEmpty else { return [heading, .paragraph(Phrase(say("没有不合格的评分项。", "No item failed.")))] }
    let table = DocumentTable(
      columns: [
        .text(say("评分项", "Item")), .text(say("评分表", "Form")), .text(say("致命项", "Critical")),
        .number(say("不合格 / 被评", "Failed / judged")), .number(say("合格率（95% 区间，n）", "Passed (95% interval, n)")),
      ],
      rows: failed.prefix(8).map { row -> [String] in
        let counts = say.count(row.integer("failed") ?? 0) + " / " + say.count(row.integer("scored") ?? 0)
        let critical = isCritical(row) ? say("是", "yes") : say("否", "no")
        return [name(row.text("item")), formName(row), critical, counts, ratioCell(row, "value", n: "scored")]
      })
    return [heading, .table(table), .note(Phrase(say("全部评分项见 ", "All items: ")) + .code("tables/quality_items.csv"))]
  }

  private func isCritical(_ row: NamedRow) -> Bool { row.text("critical") == "true" }

  private func itemKey(_ row: NamedRow) -> String { row.text("form") + "\u{0}" + row.text("version") + "\u{0}" + row.text("item") }

  // MARK: Agreement

  private func reviewerAgreement() -> [Document.Block] {
    let all = rows("quality_agreement").filter { ($0.integer("pairs") ?? 0) > 0 }
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("评分表", "Form")), .number(say("一致率（95% 区间，n）", "Agreed (95% interval, n)")),
        .number(say("扣除偶然后的一致性", "Beyond chance")),
      ],
      rows: all.map { row -> [String] in
        [formName(row), ratioCell(row, "value", n: "pairs"), row.number("kappa").map { say.twoDecimals($0) } ?? say.nothing]
      })
    let note = say(
      "n 为两名质检员评同一来访同一项的次数。扣除偶然后的一致性（Scott π）：1 为完全一致，0 与碰巧无异。见 ",
      "n: how often two reviewers judged the same item of the same contact. Beyond chance (Scott's pi): 1 is perfect, 0 no better than chance. See ")
    return [
      .subheading(say("质检员是否一致", "Do reviewers agree?")), .table(table), .note(Phrase(note) + .code("tables/quality_agreement.csv")),
    ]
  }

  // MARK: Conduct

  private func conduct() -> [Document.Block] {
    let blocks = identityVerification() + forbiddenPhrases()
    return blocks.isEmpty ? [] : [.subheading(say("服务规范", "Conduct"))] + blocks
  }

  /// Transactions for which it is recorded that the customer's identity was verified.
  private func identityVerification() -> [Document.Block] {
    guard let row = rows("contact_kinds").first(where: { $0.text("kind") == "transaction" }), row.number("verified_ratio") != nil else { return [] }
    let share = ratioCell(row, "verified_ratio", low: "verified_ci_low", high: "verified_ci_high", n: "answered")
    let sentence = say(
      "接通的办理类来访中，有身份核实记录的占 \(share)；没有记录的视为未核实，逐件见 ",
      "recorded for \(share) of answered transactions; no record counts as none, one by one: ")
    let label = Phrase.strong(say("身份核实：", "Identity verification: "))
    return [.paragraph(label + Phrase(sentence) + .code("tables/unverified.csv"))]
  }

  /// Phrases of the bank's list in notes and chats: together in a sentence, those found in a table.
  private func forbiddenPhrases() -> [Document.Block] {
    let all = rows("forbidden_phrases")
    guard let together = all.first(where: { $0.text("phrase").isEmpty && $0.text("team").isEmpty }) else { return [] }
    let (found, texts) = (say.count(together.integer("contacts") ?? 0), say.count(together.integer("n") ?? 0))
    let share = ratioCell(together, "share")
    let label = Phrase.strong(say("服务禁语：", "Phrases that must not be said: "))
    let sentence = say(
      "本期有小结或聊天文字的 \(texts) 次来访中，\(found) 次出现，占 \(share)。", "found in \(found) of \(texts) contacts with a note or chat text, \(share).")
    let phrases = all.filter { !$0.text("phrase").isEmpty }
    guard !phrases.isEmpty else { return [.paragraph(label + Phrase(sentence))] }
    let table = DocumentTable(
      columns: [
        .text(say("禁语", "Phrase")), .number(say("来访", "Contacts")), .number(say("占比（95% 区间，n）", "Share (95% interval, n)")),
        .text(say("请查阅", "To be read")),
      ],
      rows: phrases.prefix(8).map { row -> [String] in
        let ids = row.text("example_ids").split(separator: ";").map { name(String($0)) }.joined(separator: say("、", ", "))
        return [name(row.text("phrase")), say.count(row.integer("contacts") ?? 0), ratioCell(row, "share"), ids]
      })
    let note = say(
      "文字可能引述客户的原话，请阅读后判断；按班组见 ", "A note may repeat the customer's own words: read before judging. By team: ")
    return [.paragraph(label + Phrase(sentence)), .table(table), .note(Phrase(note) + .code("tables/forbidden_phrases.csv"))]
  }
}
