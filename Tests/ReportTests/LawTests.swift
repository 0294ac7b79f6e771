// Laws of every report: both languages give the same numbers, every number stands in a table, nobody is pointed at.

import CallCentre
import Engine
import Report
import RunFolder
import Testing

/// Runs of digits with their decimal point and group commas, in the order of the text.
func numbers(in text: String) -> [String] {
  let characters = Array(text.utf8)
  func isDigit(_ index: Int) -> Bool { index < characters.count && (48...57).contains(characters[index]) }
  var found: [String] = []
  var index = 0
  while index < characters.count {
    guard isDigit(index) else {
      index += 1
      continue
    }
    let start = index
    while isDigit(index) || (isDigit(index + 1) && (characters[index] == 44 || characters[index] == 46)) { index += 1 }
    found.append(String(decoding: characters[start..<index], as: UTF8.self))
  }
  return found
}

@Suite struct LawTests {
  func inputs(_ language: ReportLanguage) throws -> [ReportInput] {
    var changed = try SampleWeek.input(language)
    changed.headline = HeadlineSettings(
      serviceLevelVariant: "pos", threshold: 20, thresholdByChannel: ["chat": 30, "email": 86_400], resolutionWindow: "24h")
    changed.finalResolution = nil
    changed.watermark = changed.zone.start(of: changed.period.first + 3)
    var daily = try SampleWeek.input(language)
    daily.period = ReportingPeriod(kind: .day, first: daily.period.first, last: daily.period.first)
    daily.previous = daily.period.previous
    daily.tables["sla_breaches"] = nil
    return [try SampleWeek.input(language), try SampleWeek.empty(language), changed, daily]
  }

  @Test func bothLanguagesGiveTheSameNumbersInTheSameOrder() throws {
    for (chinese, english) in zip(try inputs(.chinese), try inputs(.english)) {
      let left = numbers(in: MarkdownExporter.markdown(Document(reporting: chinese)))
      let right = numbers(in: MarkdownExporter.markdown(Document(reporting: english)))
      #expect(!left.isEmpty && left == right)
    }
  }

  @Test func bothLanguagesHaveTheSameShape() throws {
    func shape(_ input: ReportInput) -> [String] {
      let document = Document(reporting: input)
      let blocks = document.lead + document.sections.flatMap { $0.blocks }
      return blocks.map { block in
        switch block {
        case .subheading: "subheading"
        case .paragraph: "paragraph"
        case .bullets(let phrases): "bullets \(phrases.count)"
        case .table(let table): "table \(table.rows.count) × \(table.columns.count)"
        case .note: "note"
        }
      }
    }
    for (chinese, english) in zip(try inputs(.chinese), try inputs(.english)) { #expect(shape(chinese) == shape(english)) }
  }

  /// Everything that may stand in the body: figures and cells as the report rounds them, and the words with digits in them.
  func allowed(_ input: ReportInput) -> Set<String> {
    let say = Speech(input.language)
    var texts = ["P50 P90 P95 95%", "7", say.duration(20), say.duration(5)]
    texts += [input.period.name, input.previous.name, input.previous.previous.name]
    for figure in input.figures + (input.finalResolution?.figures ?? []) {
      for count in [figure.numerator, figure.denominator, figure.n, figure.excluded] { texts += [count.map(say.count) ?? ""] }
      for value in [figure.value, figure.low, figure.high, figure.previous, figure.change, figure.target].compactMap({ $0 }) {
        texts += [say.percent(value), say.oneDecimal(value), say.duration(value), say.duration(value, withTenths: true)]
        texts.append(say.count(Int(value.rounded())))
      }
    }
    texts += input.findings.values.map(say.count)
    for table in input.tables.values {
      for cell in table.rows.flatMap({ $0 }) {
        switch cell {
        case .empty: continue
        case .text(let text): texts += [say.minute(text), text]
        case .integer(let value): texts += [say.count(value), say.duration(Double(value))]
        case .number(let value): texts.append(say.percent(value))
        }
      }
    }
    return Set(texts.flatMap(numbers))
  }

  @Test(arguments: ReportLanguage.allCases) func everyNumberStandsInATable(language: ReportLanguage) throws {
    let input = try SampleWeek.input(language)
    let document = Document(reporting: input)
    var body = document
    body.sections.removeAll { $0.isAppendix }
    // The first two paragraphs give dates; the totals of the ledger and the mature share are sums and a quotient of cells.
    body.lead.removeFirst(3)
    let derived: Set = ["37,130", "18,149", "80", "18,805", "29.2", "3", "2"]
    let known = allowed(input).union(derived)
    let unknown = numbers(in: MarkdownExporter.markdown(body)).filter { !known.contains($0) }
    #expect(unknown == [])
  }

  @Test func noTableOfPeople() throws {
    var input = try SampleWeek.input(.english)
    for member in ["A-000001", "A-000002"] {
      var figure = SampleWeek.ratio("answer_ratio", "incl_short", 40, of: 100, (0.3, 0.5), before: 0.9, p: 0.00001, .down)
      for dimension in ["agent", "team"] {
        (figure.dimension, figure.member) = (dimension, member)
        input.figures.append(figure)
      }
    }
    #expect(!MarkdownExporter.markdown(Document(reporting: input)).contains("A-00000"))
  }

  @Test func aboutThreeScreensBeforeTheAppendices() throws {
    var document = Document(reporting: try SampleWeek.input(.chinese))
    document.sections.removeAll { $0.isAppendix }
    let lines = MarkdownExporter.markdown(document).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 165)
  }

  @Test func doesNotDependOnTheOrderOfFigures() throws {
    var input = try SampleWeek.input(.chinese)
    let text = MarkdownExporter.markdown(Document(reporting: input))
    input.figures.reverse()
    #expect(MarkdownExporter.markdown(Document(reporting: input)) == text)
  }
}
