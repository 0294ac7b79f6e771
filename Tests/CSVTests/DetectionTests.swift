// Finding the dialect of a file: encodings near and far from its beginning, tiny files, delimiters, and the reasons given.

import CSV
import Testing

@Suite struct EncodingDetectionCases {
  @Test(arguments: TextEncoding.allCases)
  func ordinaryFiles(encoding: TextEncoding) throws {
    #expect(try detect(encode(Sample.text(for: encoding), encoding)).dialect == Dialect(encoding: encoding))
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .big5, .windows1252], [65_530, 65_535, 65_536, 65_537, 3_000_000])
  func firstCharacterFarFromTheBeginning(encoding: TextEncoding, distance: Int) throws {
    let row = "C0000001,2026-11-09 10:00:00,phone\n"
    let ascii = String(String(repeating: row, count: distance / row.utf8.count + 1).utf8.prefix(distance)) ?? ""
    let found = try detect(encode(ascii + Sample.text(for: encoding), encoding))
    #expect(found.dialect.encoding == encoding)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func wideFilesWithoutAMark(encoding: TextEncoding) throws {
    let rows = String(repeating: "C1,2026-11-09 10:00:00,phone,1\n", count: 5000)
    for text in ["a,b\n1,2\n", "中\n", "一,上\n", "编号\t内容\r\n1\t一二三四五六七八九十，上下左右。\r\n", rows + "投诉\n"] {
      #expect(try detect(encode(text, encoding)).dialect.encoding == encoding, "\(text.prefix(20).debugDescription)")
    }
  }

  @Test func zeroBytesAloneAreNotWide() throws {
    for text in ["a\0b,c\n", "id,name\n1,\0\0\0\n2,x\n", "\0", "a,b\n\0\0,1\n"] {
      #expect(try detect(Array(text.utf8)).dialect.encoding == .utf8, "\(text.debugDescription)")
    }
    let padded = try encode("编号,姓名\n1,王\0\0\0\0\n2,李\0\0\0\0\n", .gb18030)
    #expect(try detect(padded).dialect.encoding == .gb18030)
  }

  @Test func marksDecide() throws {
    #expect(try detect([0xEF, 0xBB, 0xBF]).dialect.encoding == .utf8)
    #expect(try detect([0xFF, 0xFE]).dialect.encoding == .utf16LittleEndian)
    #expect(try detect([0xFE, 0xFF] + encode("中", .utf16BigEndian)).dialect.encoding == .utf16BigEndian)
    #expect(try detect([0x84, 0x31, 0x95, 0x33]).dialect.encoding == .gb18030)
  }

  @Test func anEmptyFileAndPlainASCII() throws {
    #expect(try detect([]).dialect == Dialect())
    #expect(try detect(Array("a,b\n1,2\n".utf8)).encodingReason == "only ASCII characters")
  }

  /// One character and nothing else of use: common ones must be found, whatever their bytes look like.
  @Test func oneChineseCharacter() throws {
    for character in "中国客户投诉银行卡的是不了退款账单李王张" {
      #expect(try detect(encode("id,name\n1,\(character)\n", .utf8)).dialect.encoding == .utf8, "\(character)")
      #expect(try detect(encode("id,name\n1,\(character)\n", .gb18030)).dialect.encoding == .gb18030, "\(character)")
    }
    for character in "這個們來為國說時會對過發後學現當沒動還進樣實軍長機與點業問題銀電" {
      #expect(try detect(encode("id,name\n1,\(character)\n", .utf8)).dialect.encoding == .utf8, "\(character)")
      #expect(try detect(encode("id,name\n1,\(character)\n", .big5)).dialect.encoding == .big5, "\(character)")
    }
  }

  @Test func shortWords() throws {
    for word in ["联通", "投诉", "满意", "不满意", "路", "呼入", "信用卡", "张伟", "女士", "未接", "放弃", "电话"] {
      // 路 alone has the bytes of a middle dot in UTF-8.
      let expected = word == "路" ? TextEncoding.utf8 : .gb18030
      #expect(try detect(encode("a,b\n\(word),1\n", .gb18030)).dialect.encoding == expected, "\(word)")
      #expect(try detect(encode("a,b\n\(word),1\n", .utf8)).dialect.encoding == .utf8, "\(word)")
    }
    for word in ["投訴", "滿意", "不滿意", "信用卡", "張偉", "電話", "帳戶", "來電", "致歉"] {
      #expect(try detect(encode("a,b\n\(word),1\n", .big5)).dialect.encoding == .big5, "\(word)")
    }
    // Traditional text in GB18030 is still GB18030.
    #expect(try detect(encode(Sample.traditional, .gb18030)).dialect.encoding == .gb18030)
  }

  @Test func fourByteCharactersOfGB18030() throws {
    #expect(try detect(encode("id,name\n1,𠮷\n", .gb18030)).dialect.encoding == .gb18030)
    #expect(try detect(encode("编号,姓名\n1,𠮷野\n2,㐂\n", .gb18030)).dialect.encoding == .gb18030)
  }

  @Test func aBadByteDoesNotUnmakeUTF8() throws {
    for bad in [[UInt8(0xFF)], [0xE5], [0xD6, 0xD0]] {
      let found = try detect(Array("编号,内容\n1,客户来电".utf8) + bad + Array("投诉\n".utf8))
      #expect(found.dialect.encoding == .utf8 && found.warnings.count == 1, "\(bad)")
    }
    #expect(try detect(Array(Sample.simplified.utf8)).warnings.isEmpty)
    // A character cut by the end of the file.
    #expect(try detect(Array("编号,内容".utf8).dropLast()).dialect.encoding == .utf8)
  }

  @Test func aWindowThatCutsACharacterIsNoFault() throws {
    // Enough characters that the look ends inside the file, at every offset to them.
    for shift in 0..<4 {
      let text = String(repeating: "x", count: shift) + String(repeating: "客户来电投诉年费，", count: 20_000)
      for encoding in [TextEncoding.utf8, .gb18030] {
        let found = try detect(encode(text, encoding))
        #expect(found.dialect.encoding == encoding && found.warnings.isEmpty)
      }
    }
  }

  @Test func aWesternSignInUTF8StaysUTF8() throws {
    for text in ["é", "£5", "¥100", "25°C", "买买提·艾力", "A·B", "ñ", "ö, ü"] {
      #expect(try detect(Array("a,b\n1,\(text)\n".utf8)).dialect.encoding == .utf8, "\(text)")
    }
  }

  @Test func whatIsGivenHoldsButAMarkHoldsMore() throws {
    let file = try ScratchFile(Array("编号;内容\n1;2\n".utf8))
    let given = try detectDialect(path: file.path, encoding: .gb18030, delimiter: UInt8(ascii: ","))
    #expect(given.dialect == Dialect(encoding: .gb18030) && given.encodingReason == "as given" && given.warnings.isEmpty)
    let marked = try ScratchFile(Array("\u{FEFF}编号,内容\n".utf8))
    let found = try detectDialect(path: marked.path, encoding: .gb18030)
    #expect(found.dialect.encoding == .utf8 && found.warnings.count == 1)
  }
}

@Suite struct DelimiterDetectionCases {
  private func delimiter(of text: String) throws -> Character {
    Character(UnicodeScalar(try detect(Array(text.utf8)).dialect.delimiter))
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func eachDelimiter(delimiter: String) throws {
    let rows = [["id", "note", "s"], ["1", "a", "2"], ["2", "\"x,y;z|w\tv\"", "3"], ["3", "b", "4"]]
    let text = rows.map { $0.joined(separator: delimiter) + "\n" }.joined()
    #expect(try self.delimiter(of: text) == Character(delimiter))
    // The header alone is enough.
    #expect(try self.delimiter(of: rows[0].joined(separator: delimiter)) == Character(delimiter))
    // Wide encodings are looked at as text.
    let wide = try detect(encode(text, .utf16LittleEndian))
    #expect(wide.dialect.delimiter == Character(delimiter).asciiValue)
  }

  @Test func delimitersInsideTextDoNotCount() throws {
    #expect(try delimiter(of: "a;b\n1,5;2,5\n3,5;4,5\n") == ";")
    #expect(try delimiter(of: "id,tags,n\n1,x;y;z,2\n2,p;q;r,3\n") == ",")
    #expect(try delimiter(of: "id\tname, first\tn\n1\tx, y\t2\n") == "\t")
    #expect(try delimiter(of: "a|b|c\n1|\"x|y\"|2\n") == "|")
  }

  @Test func theGreatestAgreeingCountWins() throws {
    #expect(try delimiter(of: "a,b;c,d\n1,2;3,4\n5,6;7,8\n") == ",")
    // A ragged row in twenty does not change that, a ragged delimiter loses.
    let rows = (1...20).map { "\($0);\($0 % 3 == 0 ? "x,y" : "z");1" }.joined(separator: "\n")
    #expect(try delimiter(of: "a;b,b,b,b;c\n\(rows)\n合计\n") == ";")
  }

  @Test func fallbacks() throws {
    let single = try detect(Array("content\nhello\n".utf8))
    #expect(single.dialect.delimiter == UInt8(ascii: ",") && single.delimiterReason.hasPrefix("no delimiter found"))
    let titled = try detect(Array("客服中心日报\n编号;内容;时长\n1;a;2\n2;b;3\n".utf8))
    #expect(titled.dialect.delimiter == UInt8(ascii: ";") && titled.warnings.count == 1)
    #expect(try delimiter(of: "\"unclosed\n") == ",")
  }

  @Test func reasonsAreCounted() throws {
    #expect(
      try detect(Array("a,b,c\n1,2,3\n4,5,6\n".utf8)).delimiterReason
        == "comma: the header has 3 fields, as have 2 of the first 2 rows")
  }
}
