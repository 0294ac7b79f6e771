// Declared ways of writing, cell by cell: what each becomes, and what it refuses.

import Ingest
import Testing

@Suite struct ColumnFormatTests {
  @Test(arguments: [
    // Dates by pattern; capital and small letters mean the same.
    ("dd/MM/yyyy HH:mm", "05/03/2026 09:05", "2026-03-05 09:05:00"), ("DD/MM/YYYY HH:MM", "5/3/2026 9:05", "2026-03-05 09:05:00"),
    ("dd/MM/yyyy HH:mm", "05/03/2026 09:05:07", "2026-03-05 09:05:07"), ("dd/MM/yyyy HH:mm:ss", "05/03/2026 09:05", "2026-03-05 09:05:00"),
    ("dd/MM/yyyy HH:mm", "05/03/2026", "2026-03-05"), ("dd.MM.yy", "31.12.99", "1999-12-31"), ("dd.MM.yy", "31.12.69", "2069-12-31"),
    ("YYMMDD", "990105", "1999-01-05"), ("YYMMDD", "90105", "2009-01-05"), ("yyMMddHHmmss", "260305090507", "2026-03-05 09:05:07"),
    ("d MMM yyyy", "5 Mar 2026", "2026-03-05"), ("d-MMM-yy h:mm a", "5-MARCH-26 12:05 am", "2026-03-05 00:05:00"),
    ("M/d/yyyy h:mm:ss a", "3/5/2026 1:05:07 PM", "2026-03-05 13:05:07"), ("yyyy年M月d日", "2026年3月5日", "2026-03-05"),
    ("yyyy-MM-ddTHH:mm:ss", "2026-03-05T09:05:07.250", "2026-03-05 09:05:07"), ("dd/MM/yyyy", "０５/０３/２０２６", "2026-03-05"),
    // Clocks and durations by pattern.
    ("H:MM:SS", "9:05:07", "9:05:07"), ("HHMMSS", "90507", "9:05:07"), ("hhmmss", "30", "0:00:30"), ("h:mm", "1:05", "1:05:00"),
    ("h:mm", "125:30", "125:30:00"), ("mm:ss", "75:30", "1:15:30"),
    // Words.
    ("day_first", "5.3.2026, 09:05", "2026-03-05 09:05:00"), ("day_first", "5/3/26 1:05 PM", "2026-03-05 13:05:00"), ("day_first", "05-03-2026", "2026-03-05"),
    ("month_first", "03/05/2026 09:05:07", "2026-03-05 09:05:07"), ("excel", "46086.38", "2026-03-05 09:07:12"), ("excel", "46086", "2026-03-05"),
    ("excel", "0.5", "12:00:00"), ("unix_s", "1772672706", "2026-03-05 01:05:06Z"), ("unix_s", "1772672706.9", "2026-03-05 01:05:06Z"),
    ("unix_ms", "1772672706999", "2026-03-05 01:05:06Z"), ("percent", "85%", "85"), ("percent", "85.5 ％", "85.5"), ("percent", "85", "85"),
    ("minutes", "2.5", "0:02:30"), ("hours", "1.25", "1:15:00"), ("seconds", "61.9", "0:01:01"), ("milliseconds", "1999", "0:00:01"), ("minutes", "-1", "-0:01:00"),
    ("decimal_comma", "1.234,5", "1234.5"), ("percent", "1,234.5%", "1234.5"), ("decimal_comma", "12.345.678", "12345678"), ("decimal_comma", "-7", "-7"),
    ("decimal_comma", "123.456", "123456"),
  ]) func reads(format: String, cell: String, wanted: String) throws {
    #expect(try #require(ColumnFormat([format])).canonical(cell) == wanted)
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "13/13/2026"), ("dd/MM/yyyy", "31/04/2026"), ("dd/MM/yyyy", "2026-03-05"), ("dd/MM/yyyy HH:mm", "05/03/2026 9"),
    ("dd/MM/yyyy HH:mm", "05/03/2026 24:00"), ("dd/MM/yyyy HH:mm", "05/03/2026 09:60"), ("YYMMDD", "991305"), ("YYMMDD", "9901"), ("YYMMDD", "19990105"),
    ("month_first", "13/05/2026"), ("day_first", "05/03"), ("H:MM:SS", "9.05.07"), ("h:mm a", "13:05 am"), ("HHMMSS", "096100"),
    ("excel", "46086,38"), ("excel", "60"), ("unix_s", "12x"), ("percent", "%"), ("percent", "85,5%"), ("minutes", "2,5,1x"), ("decimal_comma", "1.5x"), ("decimal_comma", "44207.502"), ("decimal_comma", "1.5"), ("decimal_comma", "1.23.456,7"),
    ("decimal_comma", "1,5,5"), ("percent", "8,55"),
    ("d MMM yyyy", "5 Mrz 2026"),
  ]) func refuses(format: String, cell: String) throws { #expect(try #require(ColumnFormat([format])).canonical(cell) == nil) }

  @Test func decimalCommaJoinsAWordForANumber() throws {
    #expect(try #require(ColumnFormat(["decimal_comma", "minutes"])).canonical("12,5") == "0:12:30")
    #expect(try #require(ColumnFormat(["decimal_comma", "excel"])).canonical("46086,38") == "2026-03-05 09:07:12")
    #expect(try #require(ColumnFormat(["decimal_comma", "excel"])).canonical("0,00181") == "0:02:36")
    #expect(try #require(ColumnFormat(["percent", "decimal_comma"])).canonical("85,5 %") == "85.5")
    #expect(ColumnFormat(["decimal_comma", "day_first"]) == nil)
    #expect(ColumnFormat(["decimal_comma", "decimal_comma"]) == nil)
    #expect(ColumnFormat(["minutes", "hours"]) == nil)
  }

  @Test(arguments: ["", "day", "dd/MM", "HH", "yyyy-MM-dd mm", "yyyy-MM-dd dd", "yyy-MM-dd", "ss", "qq/MM/yyyy", "yMd", "a", "dd/MM/yyyy a"])
  func noPattern(text: String) { #expect(TimePattern(text) == nil) }

  @Test func whatIsDeclaredCanBeDeclaredAgain() {
    for words in ColumnFormat.words.map({ [$0] }) + [["decimal_comma", "hours"], ["dd/MM/yyyy HH:mm"]] {
      #expect(ColumnFormat(words)?.declared == words)
      #expect(ColumnFormat(words).flatMap { ColumnFormat($0.declared) } == ColumnFormat(words))
    }
  }
}
