// Clean tables from which polluted files are made: English and Chinese, text, dates, figures, addresses, long cells.

/// A table that is right, to hold a conversion against.
struct CleanTable: Equatable {
  var name: String
  var header: [String]
  var rows: [[String]]

  var width: Int { header.count }
}

extension CleanTable {
  /// Tables of several kinds, the same in every run.
  static let all: [CleanTable] = [offices(), complaints(), calls(), notes(), readings()]

  private static func pick(_ words: [String], _ numbers: inout SeededNumbers) -> String {
    words[Int(numbers.next() % UInt64(words.count))]
  }

  private static func number(_ range: Range<Int>, _ numbers: inout SeededNumbers) -> Int {
    Int(numbers.next() % UInt64(range.count)) + range.lowerBound
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  /// Branch offices, in English.
  private static func offices() -> CleanTable {
    var numbers = SeededNumbers(seed: 11)
    var rows: [[String]] = []
    for index in 0..<60 {
      let town = pick(["Ashford", "Bury St Edmunds", "Coldharbour", "Dunwick", "Eastgate", "Fernleigh"], &numbers)
      let street = pick(["High Street", "Station Road", "Mill Lane", "Church Walk"], &numbers)
      let name = "\(town) \(pick(["Branch", "Service Centre", "Counter"], &numbers)) \(index + 1)"
      let opened = "\(two(number(1..<29, &numbers)))/\(two(number(1..<13, &numbers)))/\(number(1995..<2024, &numbers))"
      let manager = pick(["not named", "to be announced", "see list"], &numbers)
      let comment = pick(["", "Closed on bank holidays", "Lift, ramp and parking", "Said to be \"the old mill\"", "Appointments only; call first"], &numbers)
      rows.append([
        name, "\(number(1..<200, &numbers)) \(street), \(town)", opened, "\(number(3..<60, &numbers))", manager,
        index % 5 == 0 ? "" : "http://branch.example/\(index)/\(town.lowercased().prefix(4))", comment,
      ])
    }
    return CleanTable(name: "offices", header: ["Office name", "Address", "Date opened", "Staff", "Manager", "Web page", "Comment"], rows: rows)
  }

  /// Complaints, in Chinese.
  private static func complaints() -> CleanTable {
    var numbers = SeededNumbers(seed: 12)
    var rows: [[String]] = []
    for index in 0..<50 {
      let text = pick(
        ["客户来电投诉信用卡年费重复扣费,要求退款", "转账未到账，已等待三天", "网点排队时间长", "客户称“从未办理”\"附加险\",不认可", "短信验证码收不到"], &numbers)
      rows.append([
        "TS2026\(10000 + index)", "2026-11-\(two(number(1..<29, &numbers))) \(two(number(8..<20, &numbers))):\(two(number(0..<60, &numbers))):00",
        pick(["信用卡", "借记卡", "手机银行", "贷款"], &numbers), text, pick(["一般", "复杂", "重大"], &numbers),
        index % 4 == 0 ? "" : "2026-12-\(two(number(1..<29, &numbers)))", pick(["卡中心", "运营部", "网络金融部"], &numbers), "\(number(1..<30, &numbers))",
      ])
    }
    return CleanTable(name: "complaints", header: ["投诉编号", "受理时间", "业务类别", "投诉内容", "投诉等级", "办结日期", "责任部门", "历时天数"], rows: rows)
  }

  /// Calls: hardly any text.
  private static func calls() -> CleanTable {
    var numbers = SeededNumbers(seed: 13)
    let rows = (0..<80).map { index in
      [
        "C\(100_000 + index)", "2026-11-09 \(two(8 + index / 10)):\(two(number(0..<60, &numbers))):\(two(number(0..<60, &numbers)))",
        "\(number(0..<90, &numbers))", "\(number(0..<900, &numbers))", index % 3 == 0 ? "" : "A0\(number(10..<60, &numbers))",
        pick(["呼入", "呼出"], &numbers), "\(number(1..<100, &numbers)).\(number(0..<10, &numbers))",
      ]
    }
    return CleanTable(name: "calls", header: ["通话ID", "来电时间", "等待", "通话时长", "坐席工号", "方向", "得分"], rows: rows)
  }

  /// Cells of several lines.
  private static func notes() -> CleanTable {
    var numbers = SeededNumbers(seed: 14)
    let rows = (0..<30).map { index in
      [
        "\(index + 1)", "2026/11/\(number(1..<29, &numbers))",
        pick(["首次来电\n已记录", "short", "客户说：\"不满意\"\n第二行, 有逗号\n第三行", "two\nlines", "无"], &numbers),
        pick(["done", "open"], &numbers), "\(number(1..<9, &numbers))",
      ]
    }
    return CleanTable(name: "notes", header: ["No", "Day", "Note", "State", "Level"], rows: rows)
  }

  /// A small one, all figures.
  private static func readings() -> CleanTable {
    var numbers = SeededNumbers(seed: 15)
    let rows = (0..<9).map { index in
      ["2026-11-0\(index + 1)", "\(number(100..<999, &numbers))", "0.\(number(10..<99, &numbers))", "\(number(1..<9, &numbers))"]
    }
    return CleanTable(name: "readings", header: ["day", "offered", "answered share", "queues"], rows: rows)
  }
}
