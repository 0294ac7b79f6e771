// Bad pipeline files and the exact lines that are printed about them.

import Testing

import callqa

/// Some sources, so that the file lacks nothing but what a test is about.
private let sources = "sources: {contacts: {files: [a]}}\n"

@Suite struct SettingsFaultTests {
  @Test(arguments: [
    // Keys
    (
      "sources:\n  contacts:\n    files: [a]\n    delimeter: auto\n",
      #"w.yaml:4:5: unknown key "delimeter" in sources.contacts; did you mean "delimiter"?"#
    ),
    (
      "sources:\n  contacts:\n    files: [a]\n    separator: auto\n",
      #"w.yaml:4:5: unknown key "separator" in sources.contacts; did you mean "delimiter"?"#
    ),
    (sources + "quality: {max_reject: 1%}\n", #"w.yaml:2:11: unknown key "max_reject" in quality; did you mean "max_rejected"?"#),
    (sources + "timezone: Asia/Shanghai\n", #"w.yaml:2:1: unknown key "timezone" in the file; did you mean "time_zone"?"#),
    (sources + "measures: {fcr: {}}\n", #"w.yaml:2:12: unknown key "fcr" in measures; did you mean "first_contact_resolution"?"#),
    (
      "sources: {complaints: {files: [a], one_row_per: leg}}\n",
      #"w.yaml:1:36: unknown key "one_row_per" in sources.complaints; wanted one of files, encoding, delimiter, quote, escape, record_delimiter, preamble_lines, header_lines, footnote_lines, columns, values, units, missing, constants, formats, derive, rows"#
    ),
    (
      sources + "output: {\"\": 1}\n",
      #"w.yaml:2:10: unknown key "" in output; wanted one of directory, formats, keep_stages, key_file"#
    ),
    // The same key twice
    (
      "name: a\n" + sources + "name: b\n",
      #"w.yaml:3:1: the key "name" stands twice in its map; wanted it once; it stands in line 1 too"#
    ),
    (
      sources + "output: {directory: A, formats: [csv],\n  directory: B}\n",
      #"w.yaml:3:3: the key "directory" stands twice in its map; wanted it once; it stands in line 2 too"#
    ),
    (
      "sources:\n  contacts:\n    - files: [a]\n      # files: [c]\n      files: [b]\n",
      #"w.yaml:5:7: the key "files" stands twice in its map; wanted it once; it stands in line 3 too"#
    ),
    (
      "sources:\n  contacts:\n    files: [a]\n    values: {resolved_flag: {1: \"yes\", \"1\": \"no\"}}\n",
      #"w.yaml:4:40: the key "1" stands twice in its map; wanted it once; it stands in line 4 too"#
    ),
    (
      "sources:\n  contacts: &a\n    files: [a]\n    \"files\": [b]\n",
      #"w.yaml:4:5: the key "files" stands twice in its map; wanted it once; it stands in line 3 too"#
    ),
    // Wrong types
    (sources + "name: [weekly]\n", "w.yaml:2:7: name: a list; wanted a text"),
    (sources + "name: {a: b}\n", "w.yaml:2:7: name: a map; wanted a text"),
    (sources + "name:\n", "w.yaml:2:6: name: nothing; wanted a text"),
    (sources + "name: \"\"\n", "w.yaml:2:7: name: an empty text; wanted a text"),
    (
      "sources: {contacts: {files: calls.csv}}\n",
      #"w.yaml:1:29: sources.contacts.files: "calls.csv"; wanted a list, such as ["contacts-*.csv"]"#
    ),
    (
      "sources: {contacts: {files: []}}\n",
      "w.yaml:1:29: sources.contacts.files: an empty list; wanted at least one file or pattern"
    ),
    (
      "sources: {contacts: {}}\n",
      #"w.yaml:1:21: sources.contacts names no files; wanted a line such as files: ["contacts-*.csv"]"#
    ),
    ("sources: {contacts: []}\n", "w.yaml:1:21: sources.contacts: an empty list; wanted at least one block with files"),
    (
      "sources: {contacts: calls.csv}\n",
      #"w.yaml:1:21: sources.contacts: "calls.csv"; wanted a map with keys out of files, encoding, delimiter, quote, escape, record_delimiter, preamble_lines, header_lines, footnote_lines, columns, values, units, missing, constants, formats, derive, rows, talk_includes_hold, one_row_per, keep_last"#
    ),
    (
      "name: a\n",
      "w.yaml:1:1: no sources; wanted sources with at least one of contacts, complaints, complaint_events, quality_reviews"
    ),
    (
      "sources:\n",
      "w.yaml:1:9: no sources; wanted sources with at least one of contacts, complaints, complaint_events, quality_reviews"
    ),
    (
      "sources: {contacts: {files: [a], talk_includes_hold: \"true\"}}\n",
      #"w.yaml:1:54: sources.contacts.talk_includes_hold: "true"; wanted true or false"#
    ),
    (
      "sources: {contacts: {files: [a], header_lines: two}}\n",
      #"w.yaml:1:48: sources.contacts.header_lines: "two"; wanted a whole number from 0 to 10"#
    ),
    (
      "sources: {contacts: {files: [a], header_lines: 02}}\n",
      #"w.yaml:1:48: sources.contacts.header_lines: "02"; wanted a whole number from 0 to 10"#
    ),
    // Bare yes and no (D17)
    (
      "sources: {contacts: {files: [a], values: {resolved_flag: {是: yes}}}}\n",
      #"w.yaml:1:62: sources.contacts.values.resolved_flag.是: a bare yes is a truth value; wanted a text: put it in quotes, "yes""#
    ),
    (
      "sources: {contacts: {files: [a], values: {resolved_flag: {no: \"no\"}}}}\n",
      #"w.yaml:1:59: sources.contacts.values.resolved_flag: a bare no is a truth value; wanted a text: put it in quotes, "no""#
    ),
    (sources + "name: on\n", #"w.yaml:2:7: name: a bare on is a truth value; wanted a text: put it in quotes, "on""#),
    // Fields and their words
    (
      "sources: {contacts: {files: [a], columns: {answerd_at: x}}}\n",
      #"w.yaml:1:44: unknown field "answerd_at" in sources.contacts.columns; did you mean "answered_at"?"#
    ),
    (
      "sources: {contacts: {files: [a], columns: {acw_sec: x}}}\n",
      #"w.yaml:1:44: unknown field "acw_sec" in sources.contacts.columns; did you mean "wrap_up_s"?"#
    ),
    (
      "sources: {complaint_events: {files: [a], columns: {channel: x}}}\n",
      #"w.yaml:1:52: unknown field "channel" in sources.complaint_events.columns; wanted a field of complaint_events: complaint_id, time, status"#
    ),
    (
      "sources: {contacts: {files: [a], values: {outcome: {已接听: answerd}}}}\n",
      #"w.yaml:1:58: sources.contacts.values.outcome.已接听: unknown word "answerd"; wanted one of answered, answered_no_talk, queue_abandon, ring_abandon, system_drop, voicemail, callback, overflow_out, ivr_exit, ivr_abandon, open; did you mean "answered"?"#
    ),
    (
      "sources: {contacts: {files: [a], constants: {channel: voice}}}\n",
      #"w.yaml:1:55: sources.contacts.constants.channel: unknown word "voice"; wanted one of phone, chat, email, app, video, sms, wechat; did you mean "phone"?"#
    ),
    (
      "sources: {contacts: {files: [a], units: {team: s}}}\n",
      #"w.yaml:1:42: sources.contacts.units: "team" is not a duration; wanted a field whose name ends in _s"#
    ),
    (
      "sources: {contacts: {files: [a], units: {talk_s: sec}}}\n",
      #"w.yaml:1:50: sources.contacts.units.talk_s: unknown word "sec"; wanted one of h, min, s, ms, m; did you mean "s"?"#
    ),
    (
      "sources: {contacts: {files: [a], constants: {hold_s: none}}}\n",
      #"w.yaml:1:54: sources.contacts.constants.hold_s: "none"; wanted a duration: a whole number or h:mm:ss"#
    ),
    (
      "sources: {contacts: {files: [a], values: {outcome: {\"a\\nb\": x}}}}\n",
      #"w.yaml:1:61: sources.contacts.values.outcome.a\nb: unknown word "x"; wanted one of answered, answered_no_talk, queue_abandon, ring_abandon, system_drop, voicemail, callback, overflow_out, ivr_exit, ivr_abandon, open"#
    ),
    // The form of the files
    (
      "sources: {contacts: {files: [a], encoding: utf-9}}\n",
      #"w.yaml:1:44: sources.contacts.encoding: unknown word "utf-9"; wanted one of auto, utf-8, gb18030, big5, utf-16le, utf-16be, windows-1252; did you mean "utf-8"?"#
    ),
    (
      "sources: {contacts: {files: [a], delimiter: \"||\"}}\n",
      #"w.yaml:1:45: sources.contacts.delimiter: "||"; wanted auto or one character in quotes, such as ";" or "\t""#
    ),
    (
      "sources: {contacts: {files: [a], delimiter: x}}\n",
      #"w.yaml:1:45: sources.contacts.delimiter: "x"; wanted auto or one character in quotes, such as ";" or "\t""#
    ),
    (
      "sources: {contacts: {files: [a], delimiter: \"'\", quote: \"'\"}}\n",
      "w.yaml:1:57: sources.contacts.quote: the same character as the delimiter; wanted two different characters"
    ),
    // Values
    (sources + "version: 2\n", #"w.yaml:2:10: version: "2"; wanted 1, the format that this program reads"#),
    (
      sources + "time_zone: Asia/Shangai\n",
      #"w.yaml:2:12: time_zone: "Asia/Shangai" is not a known time zone; wanted an IANA name such as Asia/Shanghai; did you mean "Asia/Shanghai"?"#
    ),
    (
      sources + "language: zh\n", #"w.yaml:2:11: language: unknown word "zh"; wanted one of zh-Hans, en; did you mean "zh-Hans"?"#
    ),
    (
      sources + "period: last_week\n",
      #"w.yaml:2:9: period: "last_week"; wanted last-week, this-week, yesterday, today, last-month, this-month, 2026-W47, 2026-11, 2026-11-20 or 2026-11-01..2026-11-15; did you mean "last-week"?"#
    ),
    (
      sources + "period: 2026-W54\n",
      #"w.yaml:2:9: period: "2026-W54"; wanted last-week, this-week, yesterday, today, last-month, this-month, 2026-W47, 2026-11, 2026-11-20 or 2026-11-01..2026-11-15"#
    ),
    (
      sources + "name: ../other\n",
      #"w.yaml:2:7: name: "../other" cannot name a folder; wanted a name without / \ : or control characters that does not begin with a dot"#
    ),
    (
      sources + "quality: {max_findings_per_kind: 0}\n",
      #"w.yaml:2:34: quality.max_findings_per_kind: "0"; wanted a whole number from 1 to 1000000"#
    ),
    (
      sources + "quality: {max_rejected: 5}\n",
      #"w.yaml:2:25: quality.max_rejected: "5"; wanted a share from 0 to 1 such as 1% or 0.01"#
    ),
    (
      sources + "measures: {service_level: {threshold_s: 20s}}\n",
      #"w.yaml:2:41: measures.service_level.threshold_s: "20s"; wanted a whole number from 0 to 31536000"#
    ),
    (
      sources + "measures: {service_level: {threshold_s: {fone: 20}}}\n",
      #"w.yaml:2:42: unknown key "fone" in measures.service_level.threshold_s; wanted one of phone, chat, email, app, video, sms, wechat"#
    ),
    (
      sources + "measures: {service_level: {headline: negative}}\n",
      #"w.yaml:2:38: measures.service_level.headline: unknown word "negative"; wanted one of neg, excl_short, ignore_abandon, pos, answered_only; did you mean "neg"?"#
    ),
    (
      sources + "measures: {first_contact_resolution: {windows: [24h, 7x]}}\n",
      #"w.yaml:2:54: measures.first_contact_resolution.windows: "7x"; wanted a duration such as 24h or 7d, at most 366d"#
    ),
    (
      sources + "measures: {first_contact_resolution: {windows: [24h, 1d]}}\n",
      #"w.yaml:2:54: measures.first_contact_resolution.windows: "1d" is as long as "24h"; wanted each length once"#
    ),
    (
      sources + "measures: {first_contact_resolution: {windows: [24h], headline: 7d}}\n",
      #"w.yaml:2:65: measures.first_contact_resolution.headline: "7d" is not among the windows; wanted one of 24h"#
    ),
    (
      sources + "output: {formats: [md]}\n",
      #"w.yaml:2:20: output.formats: unknown word "md"; wanted one of markdown, csv, html, xlsx; did you mean "markdown"?"#
    ),
    (sources + "output: {formats: [csv, csv]}\n", #"w.yaml:2:25: output.formats: "csv" stands twice; wanted it once"#),
    (
      sources + "references: {targets: gone.csv}\n",
      #"w.yaml:2:23: references.targets: there is no "gone.csv" beside the pipeline file; wanted a file that can be read, or the line left out for the built-in one"#
    ),
    (
      sources + "references: {calendars: cn.csv}\n",
      #"w.yaml:2:25: references.calendars: "cn.csv" is a file; wanted a folder of calendar files"#
    ),
    (sources + "references: {policies: here/}\n", #"w.yaml:2:24: references.policies: "here/" is a folder; wanted a file"#),
  ]) func oneFault(text: String, message: String) {
    #expect(faults { _ = try pipeline(text, file: "w.yaml") } == message)
  }

  @Test func allFaultsOfAFileTogether() {
    let text = "name: weekly\nname: daily\nsources:\n  contacts:\n    files: a\n    delimeter: x\nlanguage: de\nname: monthly\n"
    #expect(
      faults { _ = try pipeline(text, file: "w.yaml") } == """
        w.yaml:2:1: the key "name" stands twice in its map; wanted it once; it stands in line 1 too
        w.yaml:5:12: sources.contacts.files: "a"; wanted a list, such as ["contacts-*.csv"]
        w.yaml:6:5: unknown key "delimeter" in sources.contacts; did you mean "delimiter"?
        w.yaml:7:11: language: unknown word "de"; wanted one of zh-Hans, en
        w.yaml:8:1: the key "name" stands twice in its map; wanted it once; it stands in line 1 too
        """)
  }

  @Test func windowsLineEndsAndMarkKeepPlaces() throws {
    let bytes: [UInt8] =
      [0xEF, 0xBB, 0xBF] + Array("nam: a\r\nsources:\r\n  contacts:\r\n    files: [a]\r\n    files: [b]\r\n".utf8)
    let text = try settingsText(bytes, file: "w.yaml")
    #expect(
      faults { _ = try pipeline(text, file: "w.yaml") } == """
        w.yaml:1:1: unknown key "nam" in the file; did you mean "name"?
        w.yaml:5:5: the key "files" stands twice in its map; wanted it once; it stands in line 4 too
        """)
  }

  @Test(arguments: [
    ("delimeter", "delimiter"), ("delimtier", "delimiter"), ("fiels", "files"), ("Name", "name"), ("valeus", "values"),
    ("talk", nil), ("xx", nil),
    ("n", nil), ("", nil),
  ]) func nearest(word: String, known: String?) {
    #expect(nearestWord(to: word, among: ["files", "delimiter", "name", "values", "talk_s", "units"]) == known)
  }
}
