// What the sections say where there is little to say, and how they mark what must not be over-read.

import CallCentre
import Engine
import Report
import RunFolder
import Testing

@Suite struct SectionTests {
  func text(_ input: ReportInput) -> String { MarkdownExporter.markdown(Document(reporting: input)) }

  @Test func noContactsAndNoComplaints() throws {
    var input = try SampleWeek.empty(.english)
    let counts = ["contacts_offered", "contacts_answered", "complaints_received", "complaints_closed", "complaints_open"]
    input.figures = counts.map {
      Figure(dimension: "all", member: "", metric: $0, variant: "", value: 0, unit: "count", n: 0, excluded: 0)
    }
    input.figures.append(SampleWeek.ratio("answer_ratio", "incl_short", 0, of: 0, (0, 0)))
    let text = text(input)
    #expect(text.contains("No contacts came in during this period."))
    #expect(text.contains("There are no complaints, new or open."))
  }

  @Test func aMissingSourceIsNamed() throws {
    var input = try SampleWeek.empty(.english)
    input.tables["not_computable"] = SampleWeek.table(
      "not_computable", "metric,variant,source,missing_fields",
      [
        [.text("complaints_received"), .empty, .text("complaints"), .text("complaints")],
        [.text("fcr_ratio"), .text("flag"), .text("contacts"), .text("resolved_flag")],
      ])
    #expect(text(input).contains("Complaint figures: not computable, missing: complaints: complaints."))
    #expect(text(input).contains("| First-contact resolution (flag) | Contacts   | resolved_flag"))
  }

  @Test func arrowsOnlyWithASignal() throws {
    var input = try SampleWeek.input(.english)
    for index in input.figures.indices { input.figures[index].signal = .none }
    #expect(!text(input).contains("↑") && !text(input).contains("↓"))
    #expect(text(input).contains("−3.4 pp (within noise)"))
  }

  @Test func anUnfinishedPeriodIsProvisional() throws {
    var input = try SampleWeek.input(.english)
    #expect(text(input).contains("**Data: final**"))
    input.watermark = input.zone.start(of: input.period.last)
    #expect(text(input).contains("**Data: provisional**"))
    input.watermark = nil
    #expect(text(input).contains("No data from which completeness could be told"))
  }

  @Test func resolutionIsLedByTheNewestFinalCohort() throws {
    var input = try SampleWeek.input(.english)
    #expect(text(input).contains("**Newest final figure (2026-W44): 74.2%**"))
    #expect(text(input).contains("it will end within 21.3%–85.4%; 29.2% mature (700/2400)"))
    input.finalResolution = nil
    #expect(text(input).contains("No period has had its whole window of 7 days yet"))
    for index in input.figures.indices { input.figures[index].state = .final }
    #expect(text(input).contains("**Newest final figure (2026-W46): 73.1%**"))
    #expect(!text(input).contains("provisional"))
  }

  @Test func lowIdentityCoverageIsACaution() throws {
    var input = try SampleWeek.input(.english)
    #expect(text(input).contains("> **Caution: only 82.5% of contacts carry an identity"))
    let place = try #require(input.figures.firstIndex { $0.metric == "identity_coverage_ratio" })
    input.figures[place].value = 0.9
    #expect(!text(input).contains("carry an identity"))
  }

  @Test func longListsAreCutAndTheRestNamed() throws {
    var input = try SampleWeek.input(.english)
    var table = try #require(input.tables["sla_due_soon"])
    table.rows = (0..<14).map { index in
      var row = table.rows[0]
      row[0] = .text("TS-9\(index + 10)")
      return row
    }
    input.tables["sla_due_soon"] = table
    #expect(text(input).contains("TS-919") && !text(input).contains("TS-920"))
    #expect(text(input).contains("> 14 in all; the others: `tables/sla_due_soon.csv`"))
  }

  @Test func rowsThatDoNotAddUpAreAWarning() throws {
    var input = try SampleWeek.input(.english)
    #expect(!text(input).contains("Warning: rows in"))
    var ledger = try #require(input.tables["source_ledger"])
    ledger.rows[0][2] = .integer(30_121)
    input.tables["source_ledger"] = ledger
    #expect(text(input).contains("> **Warning: rows in are not the sum"))
  }

  @Test func freeTextOfComplaintsIsNotPrinted() throws {
    var input = try SampleWeek.input(.english)
    for list in ["sla_breaches", "sla_due_soon"] {
      var table = try #require(input.tables[list])
      for row in table.rows.indices { table.rows[row][10] = .text("客户王某来电称") }
      input.tables[list] = table
    }
    #expect(!text(input).contains("王某"))
  }
}
