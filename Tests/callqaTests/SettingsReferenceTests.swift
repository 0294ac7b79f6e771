// Calendars, small tables, themes and the built-in copies.

import CallCentre
import Foundation
import Testing
import Text

import callqa

@Suite struct SettingsReferenceTests {
  private func calendars(_ files: [(String, String)]) throws(SettingsErrors) -> [CalendarFiles] {
    try CalendarFiles.read(files.map { ($0.0, "c/" + $0.0, $0.1) })
  }
  private let week = "day,opens,closes\nmon,09:00,12:00\nmon,13:30,24:00\nworkday,9:00,17:00\n"

  @Test func calendarRows() throws {
    let files = try calendars([
      ("cn-week.csv", week), ("cn-2026.csv", "date,kind,name\r\n2026-01-01,holiday,\"元旦, 假\"\r\n\r\n2026-01-04,workday,\r\n"),
      ("us-2026.csv", "date,kind,name\n"), ("README.md", "x"), (".~lock.cn-week.csv#", "x"), (".x.csv", "x"),
    ])
    #expect(files.map(\.id) == ["cn"])
    #expect(
      files[0].week.map { "\($0.line) \($0.day) \($0.opens) \($0.closes)" } == [
        "2 mon 09:00 12:00", "3 mon 13:30 24:00", "4 workday 09:00 17:00",
      ])
    #expect(files[0].years.keys.sorted() == [2026])
    #expect(
      files[0].years[2026]?.map { "\($0.line) \($0.date) \($0.kind) \($0.name)" } == [
        "2 2026-01-01 holiday 元旦, 假", "4 2026-01-04 workday ",
      ])
  }

  @Test(arguments: [
    ("cn-week.csv", "", "c/cn-week.csv:1:1: the file is empty; wanted a header line: day,opens,closes"),
    (
      "cn-week.csv", "day,opens,close\nmon,09:00,12:00\n",
      #"c/cn-week.csv:1:1: there is no column "closes"; wanted the columns day,opens,closes"# + "\n"
        + #"c/cn-week.csv:1:11: unknown column "close"; wanted the columns day,opens,closes; did you mean "closes"?"#
    ),
    (
      "cn-week.csv", "day,opens,closes\n",
      "c/cn-week.csv:1:1: no weekday with opening hours; wanted at least one row such as mon,09:00,17:00"
    ),
    (
      "cn-week.csv", "day,opens,closes\nMonday,09:00,12:00\n",
      #"c/cn-week.csv:2:1: unknown day "Monday"; wanted one of mon, tue, wed, thu, fri, sat, sun, workday; did you mean "mon"?"#
    ),
    (
      "cn-week.csv", "day,opens,closes\nmon,24:00,12:00\n",
      #"c/cn-week.csv:2:5: the time "24:00"; wanted HH:MM from 00:00 to 23:59"#
    ),
    (
      "cn-week.csv", "day,opens,closes\nmon,09:00,24:01\n",
      #"c/cn-week.csv:2:11: the time "24:01"; wanted HH:MM from 00:01 to 24:00"#
    ),
    (
      "cn-week.csv", "day,opens,closes\nmon,12:00,09:00\n",
      "c/cn-week.csv:2:11: closes 09:00, opens 12:00; wanted a later closing time; 24:00 is midnight at the end"
    ),
    (
      "cn-week.csv", "day,opens,closes\nmon,09:00,12:00\nmon,11:59,13:00\n",
      "c/cn-week.csv:3:1: mon 11:59–13:00 overlaps line 2; wanted intervals apart from each other"
    ),
    ("cn-week.csv", "day,opens,closes\nmon,09:00\n", "c/cn-week.csv:2:1: 2 fields; wanted 3, as in the header"),
    (
      "cn-week.csv", "day,opens,closes\n\"mon,09:00,12:00\n",
      "c/cn-week.csv:2:1: a quote that is never closed; wanted a closing quote"
    ),
    (
      "cn-week.csv", "day,opens,closes\nm\"on,09:00,12:00\n",
      "c/cn-week.csv:2:2: a quote inside a field without quotes; wanted the whole field in quotes, and the quote doubled"
    ),
    (
      "cn-week.csv", "day,opens,closes\n\"mon\"x,09:00,12:00\n",
      "c/cn-week.csv:2:6: text after a closing quote; wanted a comma or the end of the line"
    ),
    (
      "cn-2026.csv", "date,kind,name\n2025-12-31,holiday,x\n",
      "c/cn-2026.csv:2:1: 2025-12-31 in the file of 2026; wanted a date of 2026"
    ),
    (
      "cn-2026.csv", "date,kind,name\n2026-02-29,holiday,x\n",
      #"c/cn-2026.csv:2:1: the date "2026-02-29"; wanted a day such as 2026-10-01"#
    ),
    (
      "cn-2026.csv", "date,kind,name\n2026-01-01,holidy,x\n",
      #"c/cn-2026.csv:2:12: unknown kind "holidy"; wanted holiday or workday; did you mean "holiday"?"#
    ),
    (
      "cn-2026.csv", "date,kind,name\n2026-01-01,holiday,x\n2026-01-01,workday,x\n",
      "c/cn-2026.csv:3:1: 2026-01-01 stands twice; wanted it once; it stands in line 2 too"
    ),
    ("cn-26.csv", "date,kind,name\n", "c/cn-26.csv: no calendar is called so; wanted a name such as cn-week.csv or cn-2026.csv"),
  ]) func badCalendar(name: String, text: String, message: String) {
    #expect(faults { _ = try calendars([(name, text)]) } == message)
  }

  @Test func makeUpDaysNeedHours() throws {
    let bare = "day,opens,closes\nmon,09:00,12:00\n"
    // 2026-01-05 is a Monday, which the week works anyway; 2026-01-04 is a Sunday.
    #expect(try calendars([("cn-week.csv", bare), ("cn-2026.csv", "date,kind,name\n2026-01-05,workday,x\n")]).count == 1)
    #expect(
      faults { _ = try calendars([("cn-week.csv", bare), ("cn-2026.csv", "date,kind,name\n2026-01-04,workday,x\n")]) }
        == "c/cn-2026.csv:2:1: 2026-01-04 is a make-up working day, and cn-week.csv has no hours for it; wanted a row workday in cn-week.csv"
    )
  }

  // MARK: Small tables

  private func read(_ reference: ReferenceName, _ text: String, metrics: [String] = []) throws(SettingsErrors) -> References {
    try References.read(
      [References.File(reference: reference, name: "t", path: "t.csv", text: text)], fields: .forTests, metrics: metrics)
  }

  @Test func tables() throws {
    let targets = try read(
      .targets,
      "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,incl_short,all,,90%,,\nasa_s,,queue,信用卡,,30.5,2026-01-01\n"
    ).targets
    #expect(targets.map(\.atLeast) == [0.9, nil])
    #expect(targets.map(\.atMost) == [nil, 30.5])
    #expect(targets.map { $0.effectiveFrom?.iso } == [nil, "2026-01-01"])
    let alias = try #require(try read(.aliases, "header,field\n进线时刻,arrived_at\n").aliases.first)
    #expect(alias.field == "arrived_at" && alias.header == "进线时刻")
    let categories = try read(.categories, "value,parent,self_service,urgent\n卡,,,\n余额,卡,yes,\n挂失,卡,no,card_loss\n").categories
    #expect(categories.map(\.selfService) == [false, true, false])
    #expect(categories.map(\.urgent) == [.missing, .missing, .cardLoss])
    #expect(
      try read(.improvements, "date,theme,department,what\n2026-05-01,app_fault,,new release\n").improvements[0].date.iso
        == "2026-05-01")
    let exposure = try #require(try read(.exposure, "month,customers,outlets\n2026-05,12000,\n").exposure.first)
    #expect((exposure.year, exposure.month, exposure.customers) == (2026, 5, 12_000) && exposure.outlets == nil)
    #expect(
      try read(.breaks, "date,metric,what changed in its definition\n2026-05-01,csat_ratio,new survey\n").breaks[0].what
        == "new survey")
    let ability = try #require(try read(.abilities, "ability,metric\nlistening,csat_ratio\n").abilities.first)
    #expect(ability.ability == "listening" && ability.metric == "csat_ratio")
    #expect(try read(.forbiddenPhrases, "# x\n\n 不知道 \n不知道\r\n别问我\n").forbiddenPhrases == ["不知道", "别问我"])
  }

  @Test(arguments: [
    (
      ReferenceName.targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_rato,,all,,1,,\n",
      #"t.csv:2:1: unknown metric "answer_rato"; wanted one of answer_ratio; did you mean "answer_ratio"?"#
    ),
    (
      .targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,quue,x,1,,\n",
      #"t.csv:2:15: unknown dimension "quue"; wanted one of all, channel, direction, queue, team, agent, business_type, segment, department, day, hour, theme, policy, urgent; did you mean "queue"?"#
    ),
    (
      .targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,all,x,1,,\n",
      #"t.csv:2:19: the member "x" of dimension all; wanted no member"#
    ),
    (
      .targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,all,,ninety,,\n",
      #"t.csv:2:20: the number "ninety"; wanted a number such as 0.9, 90% or 300"#
    ),
    (
      .targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,all,,,,\n",
      "t.csv:2:1: a target without at_least and at_most; wanted one of them or both"
    ),
    (
      .targets, "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,all,,2,1,\n",
      "t.csv:2:1: at_least is more than at_most; wanted the smaller number first"
    ),
    (
      .targets,
      "metric,variant,dimension,member,at_least,at_most,effective_from\nanswer_ratio,,all,,1,,\nanswer_ratio,,all,,2,,\n",
      "t.csv:3:1: the target of line 2 again; wanted one target for a figure and a day"
    ),
    (
      .aliases, "field,header\nprice,x\n",
      #"t.csv:2:1: unknown field "price"; wanted one of \#(SourceName.allCases.flatMap { KnownFields.forTests.names(of: $0) }.joined(separator: ", "))"#
    ),
    (.aliases, "field,header\nteam,组\nqueue,组\n", #"t.csv:3:7: the header "组" names team too; wanted one field for a header"#),
    (.categories, "value,parent,self_service,urgent\na,b,,\n", #"t.csv:2:3: the parent "b" has no row; wanted a row for it"#),
    (
      .categories, "value,parent,self_service,urgent\na,b,,\nb,a,,\n",
      #"t.csv:2:3: "a" is above itself; wanted a tree"# + "\n" + #"t.csv:3:3: "b" is above itself; wanted a tree"#
    ),
    (.categories, "value,parent,self_service,urgent\na,,maybe,\n", #"t.csv:2:4: "maybe"; wanted yes or no"#),
    (
      .categories, "value,parent,self_service,urgent\na,,,fraudd\n",
      #"t.csv:2:5: unknown kind of urgency "fraudd"; wanted one of card_loss, fraud, scam, other, yes, no; did you mean "fraud"?"#
    ),
    (
      .improvements, "date,theme,department,what\n2026-05-01,,,x\n",
      "t.csv:2:12: neither theme nor department; wanted one of them or both"
    ),
    (.exposure, "month,customers,outlets\n2026-5,1,1\n", #"t.csv:2:1: the month "2026-5"; wanted a month such as 2026-10"#),
    (
      .exposure, "month,customers,outlets\n2026-05,\"1,000\",1\n",
      #"t.csv:2:9: the number "1,000"; wanted a whole number without separators"#
    ),
    (
      .abilities, "ability,metric\na,answer_ratio\na,answer_ratio\n",
      #"t.csv:3:1: "a" and answer_ratio stand together twice; wanted each pair once"#
    ),
    (.breaks, "date,metric,what\n2026-05-01,answer_ratio,\n", "t.csv:2:25: an empty cell; wanted what changed"),
  ]) func badTable(reference: ReferenceName, text: String, message: String) {
    #expect(faults { _ = try read(reference, text, metrics: ["answer_ratio"]) } == message)
  }

  // MARK: Themes

  private let themes = """
    version: 1
    groups:
      cannot: [无法, "不能"]
    negation: {before: [没有], fillers: [], scope: [并非], after: [不存在], after_fillers: [的情况], except: [是不是]}
    themes:
      - id: login
        name_zh: 登录
        name_en: Login
        business: 电子渠道
        cause: 系统
        unless: [登录奖励]
        rules:
          - id: zh
            patterns: ["{cannot}登录", "登录 ~ 失败"]
            with: [手机]
            without: [转账]
            negation: scope
        examples: [无法登录手机银行]

    """

  @Test func themeRules() throws {
    let rules = try ThemesFile.read(themes, file: "t.yaml").rules
    #expect(rules.groups == [ThemeRules.Group(name: "cannot", words: ["无法", "不能"])])
    #expect(rules.negation.before == ["没有"])
    #expect(rules.negation.afterFillers == ["的情况"])
    let theme = try #require(rules.themes.first)
    #expect(theme.id == "login")
    #expect(theme.nameZh == "登录")
    #expect(theme.business == "电子渠道")
    #expect(theme.unless == ["登录奖励"])
    #expect(theme.examples == ["无法登录手机银行"])
    #expect(theme.rules[0].patterns == ["{cannot}登录", "登录 ~ 失败"])
    #expect(theme.rules[0].with == ["手机"])
    #expect(theme.rules[0].without == ["转账"])
    #expect(theme.rules[0].negation == "scope")
  }

  @Test func themeFaults() throws {
    let bad = themes.replacing("with:", with: "wiht:").replacing("negation: scope", with: "negation: some").replacing(
      "cause: 系统", with: "cause: yes")
    #expect(
      faults { _ = try ThemesFile.read(bad, file: "t.yaml") } == """
        t.yaml:10:12: theme login: cause: a bare yes is a truth value; wanted a text: put it in quotes, "yes"
        t.yaml:15:9: unknown key "wiht" in a rule of theme login; did you mean "with"?
        t.yaml:17:19: theme login, rule zh: negation: unknown word "some"; wanted one of any, scope, none
        """)
    let file = try ThemesFile.read(themes.replacing("{cannot}", with: "{cannnot}"), file: "t.yaml")
    do {
      _ = try PhraseMatcher(file.rules)
      Issue.record("a group that does not exist was accepted")
    } catch {
      #expect(file.located(error).description.hasPrefix("t.yaml:13:9: theme login, rule zh: "))
    }
  }

  @Test func evidenceFaults() throws {
    #expect(
      faults { _ = try EvidenceRow.read("theme,weight,phrases\nlogin,12,登录|登不\nlogn,5,登\nlogin,1.5,登\n(rule),200,\n", file: "e.csv", themes: ["login"]) } == """
        e.csv:3:1: unknown theme "logn"; wanted one of login, (complaint), (complaint lowest), (complaint highest), (rule), (rule by length), (no rule), (rival); did you mean "login"?
        e.csv:4:7: the weight "1.5"; wanted a whole number of hundredths, such as 35 or -120
        """)
    let rows = try EvidenceRow.read("theme,weight,phrases\nlogin,12,登录|登不\nlogin,-300,\n", file: "e.csv", themes: [])
    #expect(rows == [EvidenceRow(theme: "login", weight: 12, phrases: ["登录", "登不"]), EvidenceRow(theme: "login", weight: -300, phrases: [])])
  }

  /// A theme file's own table is read from beside it, the built-in one from the program; without a word of it there is none.
  @Test func evidenceBesideTheThemeFile() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "evidence-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "Own"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func references(_ head: String) throws -> References {
      try (head + themes).write(to: folder.appending(path: "Own/themes.yaml"), atomically: true, encoding: .utf8)
      return try References.read(
        of: try pipeline("name: x\nsources: {complaints: {files: [b]}}\nreferences: {themes: Own/themes.yaml}"), folder: SettingsFolder(path: folder.path),
        fields: .forTests, metrics: [])
    }
    try "theme,weight,phrases\nlogin,12,登录\n".write(to: folder.appending(path: "Own/e.csv"), atomically: true, encoding: .utf8)
    #expect(try references("").evidence == nil)
    #expect(try references("evidence: e.csv\n").evidence?.text.hasSuffix("登录\n") == true)
    #expect(try references("evidence: built-in\n").evidence?.path == "built-in theme-evidence.csv")
    #expect(throws: SettingsErrors.self) { try references("evidence: none.csv\n") }
    let (with, without) = (try references("evidence: e.csv\n"), try references(""))
    let file = try pipeline("name: x\nsources: {complaints: {files: [b]}}")
    #expect(with.digestText(of: file) != without.digestText(of: file))
  }

  // MARK: Built-in copies

  @Test func everyReferenceIsBuiltIn() throws {
    for reference in ReferenceName.allCases { #expect(!References.builtIn(reference).isEmpty, "\(reference)") }
    let file = try pipeline("name: x\nsources: {contacts: {files: [a]}, complaints: {files: [b]}}")
    let references = try References.read(of: file, folder: SettingsFolder(path: "/nowhere"), fields: .forTests, metrics: [])
    #expect(references.calendars.map(\.id) == ["cn", "uk"])
    #expect(references.policies.inUse.contains("INTERNAL"))
    #expect(references.themes.rules.themes.count >= 35)
    #expect(references.targets.contains { $0.metric == "answer_ratio" && $0.atLeast == 0.9 })
    #expect(references.categories.contains { $0.urgent == .fraud })
    #expect(!references.forbiddenPhrases.isEmpty)
    let contactsOnly = try References.read(
      of: try pipeline("name: x\nsources: {contacts: {files: [a]}}"), folder: SettingsFolder(path: "/nowhere"), fields: .forTests, metrics: [])
    #expect(contactsOnly.themes.rules.themes.isEmpty && contactsOnly.policies.inUse.contains("INTERNAL"))
  }

  @Test func builtInCopiesAreTheFiles() throws {
    let folder = SettingsFolder(path: projectPath("Pipelines/Reference"))
    var names = try folder.names(in: "").filter { folder.entry($0) == .file }
    names += try folder.names(in: "calendars").map { "calendars/" + $0 }
    names = names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") || $0.hasSuffix(".txt") }
    #expect(Set(BuiltIn.files.map(\.name)) == Set(names), "run sh Pipelines/Reference/embed.sh")
    for file in BuiltIn.files {
      let text = try folder.text(file.name)
      #expect(Array(text.utf8) == Array(file.text.utf8), "\(file.name) differs: run sh Pipelines/Reference/embed.sh")
    }
  }

  @Test func digestTextCoversReferenceBytes() throws {
    let file = try pipeline("name: x\nsources: {contacts: {files: [a]}}")
    let a = try read(.exposure, "month,customers,outlets\n2026-05,1,\n").digestText(of: file)
    let b = try read(.exposure, "month,customers,outlets\n2026-05,2,\n").digestText(of: file)
    #expect(a != b)
    #expect(try a == read(.exposure, "month,customers,outlets\n2026-05,1,\n").digestText(of: file))
    #expect(a.hasPrefix("time_zone: \"Asia/Shanghai\"\n"))
  }

  @Test func aMissingNamedReferenceIsAFault() {
    #expect(
      faults { _ = try pipeline("sources: {contacts: {files: [a]}}\nreferences: {themes: gone.yaml}\n") }
        == #"Pipelines/weekly.yaml:2:22: references.themes: there is no "gone.yaml" beside the pipeline file; wanted a file that can be read, or the line left out for the built-in one"#
    )
  }
}
