// What a sound row's cells become: outcomes, words, maps, constants, members, segments, transfers (A1, A24, A41, A59, A64–A66, A71, A72, A74).

import CSV
import CallCentre
import Engine
import Ingest
import RunFolder
import Statistics
import Testing

/// A small generator with the two calls that the tests need.
struct Chance {
  private var bits: SplitMix64
  init(seed: UInt64) { bits = SplitMix64(seed: seed) }
  mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : bits.next(below: bound) }
}

@Suite struct ValueTests {
  /// One leg from named cells.
  private func leg(_ desk: ContactDesk, _ cells: [(String, String)]) throws -> ReadLeg? {
    let base = [("call_id", "A"), ("channel", "phone"), ("start_time", "2026-11-09 09:00:00")].filter { name, _ in !cells.contains { $0.0 == name } }
    let all = base + cells
    return try desk.legs(all.map(\.0).joined(separator: ",") + "\n" + all.map(\.1).joined(separator: ",") + "\n").first
  }

  private func outcome(_ cells: [(String, String)], _ change: (inout SourceBlock) -> Void = { _ in }) throws -> Outcome? {
    var desk = try ContactDesk()
    change(&desk.block)
    return try leg(desk, cells)?.outcome
  }

  private let answered = ("answer_time", "2026-11-09 09:00:10")
  private let notAnswered = ("answer_time", "")
  private let ended = ("end_time", "2026-11-09 09:05:00")

  @Test func theTimesDecideBeforeTheWords() throws {
    for word in ["已接听", "排队放弃", "IVR", "莫名", ""] {
      #expect(try outcome([answered, ("talk_s", "1"), ("outcome", word)]) == .answered)
      #expect(try outcome([answered, ("talk_s", "0"), ("outcome", word)]) == .answeredNoTalk)
    }
    // With talk unknown the word decides.
    #expect(try outcome([answered, ("talk_s", ""), ("outcome", "排队放弃")]) == .queueAbandon)
    #expect(try outcome([notAnswered, ("talk_s", "60"), ("outcome", "振铃放弃")]) == .ringAbandon)
    #expect(try outcome([notAnswered, ("talk_s", "60"), ("outcome", "已接听")]) == .answered)
  }

  @Test func withoutAWord() throws {
    #expect(try outcome([answered, ("talk_s", "")]) == .answered)
    #expect(try outcome([answered, ("outcome", "-")]) == .answered)
    #expect(try outcome([notAnswered, ended]) == .queueAbandon)
    #expect(try outcome([notAnswered, ended, ("outcome", "")]) == .queueAbandon)
    #expect(try outcome([notAnswered, ("end_time", "")]) == .open)
    #expect(try outcome([notAnswered]) == .open)
  }

  @Test(arguments: [
    ("振铃未接听", Outcome.ringAbandon), ("排队放弃", .queueAbandon), ("已留言", .voicemail), ("IVR", .ivrExit), ("ivr_exit", .ivrExit), ("ivr_abandon", .ivrAbandon),
    ("黑名单", .systemDrop), ("并发限制", .systemDrop), ("queue_abandon", .queueAbandon), ("queue_abandon_short", .queueAbandon), ("ring_abandon", .ringAbandon),
    ("system_drop", .systemDrop), ("voicemail", .voicemail), ("callback", .callback), ("overflow_out", .overflowOut), ("answered_no_talk", .answeredNoTalk),
    (" Queue_Abandon ", .queueAbandon), ("open", .open), ("否", .queueAbandon),
  ])
  func knownOutcomes(_ word: String, _ wanted: Outcome) throws {
    #expect(try outcome([notAnswered, ("outcome", word)]) == wanted)
  }

  @Test func declaredValues() throws {
    let map = { (block: inout SourceBlock) in block.values = ["outcome": ["挂了": "queue_abandon", "OK": "answered", "已接听": "voicemail"]] }
    #expect(try outcome([notAnswered, ("outcome", "挂 了")], map) == .queueAbandon)
    #expect(try outcome([notAnswered, ("talk_s", "5"), ("outcome", "ok")], map) == .answered)
    // A declared value beats the known word, and other known words stay.
    #expect(try outcome([notAnswered, ("outcome", "已接听")], map) == .voicemail)
    #expect(try outcome([notAnswered, ("outcome", "排队放弃")], map) == .queueAbandon)
  }

  @Test func talkFromTheTimesWhereTheFileHasNoTalkColumn() throws {
    var desk = try ContactDesk()
    func talk(_ cells: [(String, String)]) throws -> Int64? { try leg(desk, cells)?.times.talk }
    #expect(try talk([answered, ended]) == 290)
    #expect(try talk([answered, ended, ("hold_s", "40")]) == 250)
    #expect(try talk([answered, ended, ("hold_s", "")]) == -1)
    #expect(try talk([answered, ended, ("hold_s", "291")]) == -1)
    #expect(try talk([answered, ended, ("talk_s", "")]) == -1)
    #expect(try talk([answered, ("end_time", "")]) == -1)
    #expect(try leg(desk, [answered, ("end_time", answered.1)])?.outcome == .answeredNoTalk)
    desk.block.talkIncludesHold = true
    #expect(try talk([answered, ended, ("hold_s", "40")]) == 290)
    desk.block.talkIncludesHold = false
    desk.block.constants = ["hold_s": "30"]
    #expect(try talk([answered, ended]) == 260)
  }

  @Test func unitsOfBareNumbers() throws {
    var desk = try ContactDesk()
    #expect(try leg(desk, [answered, ("通话时长(毫秒)", "90500")])?.times.talk == 90)
    #expect(try leg(desk, [answered, ("通话时长(毫秒)", "0:01:30")])?.times.talk == 90)
    desk.block.units = ["talk_s": .minutes]
    // The declared unit beats the bracket.
    #expect(try leg(desk, [answered, ("通话时长(毫秒)", "2")])?.times.talk == 120)
  }

  @Test func constantsFillOnlyFieldsWithoutAColumn() throws {
    var desk = try ContactDesk()
    desk.block.constants = ["channel": "chat", "queue": "网银组", "csat": "满意", "segment": "vip", "direction": "in"]
    let text = "call_id,start_time,answer_time,csat\nA,2026-11-09 09:00:00,2026-11-09 09:00:01,\n"
    let ingest = try desk.read([text])
    let leg = try #require(desk.legs(ingest).first)
    #expect(leg.row.marks.channel == Channel.chat.rawValue)
    #expect(desk.text(leg.row.queue, desk.books.queues) == "网银组")
    #expect(leg.row.marks.csat == Satisfaction.missing.rawValue)
    #expect(leg.row.marks.segments == Segments.vip.rawValue)
    #expect(ingest.fields.isSuperset(of: ["channel", "queue", "csat", "segment", "direction"]))
    // Per file: a file that has the column does not take the constant.
    let own = try desk.legs("call_id,start_time,answer_time,channel\nA,2026-11-09 09:00:00,2026-11-09 09:00:01,email\n")
    #expect(own.first?.row.marks.channel == Channel.email.rawValue)
  }

  @Test(arguments: [
    ("非常满意", Satisfaction.verySatisfied), ("满意", .satisfied), ("一般", .neutral), ("不满意", .dissatisfied), ("很不满意", .veryDissatisfied), ("未评价", .unrated),
    ("5", .verySatisfied), ("1", .veryDissatisfied), ("4.0", .satisfied), ("1.00", .veryDissatisfied), ("4.5", .missing), ("", .missing), ("9", .missing),
  ])
  func ratings(_ word: String, _ wanted: Satisfaction) throws {
    #expect(try leg(try ContactDesk(), [answered, ("csat", word)])?.row.marks.csat == wanted.rawValue)
  }

  @Test func aScaleTurnedRound() throws {
    var desk = try ContactDesk()
    desk.block.values = ["csat": ["1": "非常满意", "5": "很不满意"]]
    #expect(try leg(desk, [answered, ("csat", "1")])?.row.marks.csat == Satisfaction.verySatisfied.rawValue)
    #expect(try leg(desk, [answered, ("csat", "5")])?.row.marks.csat == Satisfaction.veryDissatisfied.rawValue)
  }

  @Test(arguments: [
    ("是", YesNo.yes), ("已解决", .yes), ("Y", .yes), ("yes", .yes), ("1", .yes), ("否", .no), ("未解决", .no), ("N", .no), ("no", .no), ("0", .no), ("", .missing),
    ("也许", .missing),
  ])
  func resolvedFlags(_ word: String, _ wanted: YesNo) throws {
    let desk = try ContactDesk()
    let ingest = try desk.read(["call_id,channel,start_time,answer_time,是否解决\nA,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,\(word)\n"])
    #expect(desk.legs(ingest).first?.row.marks.resolved == wanted.rawValue)
    #expect(ingest.findings.findings.map(\.kind) == (word == "也许" ? [.unreadableValue] : []))
  }

  @Test(arguments: [("否", false), ("no", false), ("0", false), ("", false), ("-", false), ("是", true), ("信用卡部", true), ("1", true), ("盲转", true)])
  func transferMarks(_ cell: String, _ wanted: Bool) throws {
    for column in ["是否转接", "transfer_to", "transfer_type"] {
      #expect(try leg(try ContactDesk(), [answered, (column, cell)])?.row.marks.transfer == (wanted ? 1 : 0))
    }
  }

  @Test func segmentsAddUp() throws {
    func segments(_ cells: [(String, String)]) throws -> Segments? {
      try leg(try ContactDesk(), [answered] + cells).map { Segments(rawValue: $0.row.marks.segments) }
    }
    #expect(try segments([("是否老年", "是"), ("VIP", "否")]) == .elderly)
    #expect(try segments([("是否老年", "是"), ("VIP", "1"), ("客户类型", "残障;未成年")]) == [.elderly, .vip, .disabled, .minor])
    #expect(try segments([("segment", "elderly；vip")]) == [.elderly, .vip])
    #expect(try segments([("客户类型", "普通客户")]) == [])
    #expect(try segments([("VIP", "")]) == [])
  }

  @Test func membersAreFoldedBeforeTheyAreCompared() throws {
    let desk = try ContactDesk()
    let legs = try desk.legs(
      """
      call_id,channel,start_time,answer_time,skill,班组
      A,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,ＶＩＰ组, 一班
      B,phone,2026-11-09 09:00:00,2026-11-09 09:00:01, VIP组,一班\u{3000}
      C,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,-,无
      D,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,（missing）,(missing)
      E,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,ｶﾞ,ㄱㅏ
      F,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,カ\u{3099},가

      """)
    let queues = legs.map { desk.text($0.row.queue, desk.books.queues) }
    #expect(queues == ["VIP组", "VIP组", "", "", "ガ", "ガ"])
    #expect(legs.map { desk.text($0.row.team, desk.books.teams) } == ["一班", "一班", "", "", "가", "가"])
    // What reads as the member of those without a value is one of them; what looks the same is the same, byte for byte.
    #expect(legs[0].row.queue == legs[1].row.queue && legs[2].row.queue == 0 && legs[3].row.queue == 0 && legs[3].row.team == 0)
    #expect(legs[4].row.queue == legs[5].row.queue && legs[4].row.team == legs[5].row.team)
    #expect(Array(queues[4].utf8) == [0xE3, 0x82, 0xAC])
  }

  @Test func contactIDsAreKeptAsTheyStand() throws {
    let ids = ["1", "01", "AB12", "AB 12", "ＡＢ12", "'AB12", "来电-0001", "ｶﾞ1"]
    let desk = try ContactDesk()
    let legs = try desk.legs("call_id,channel,outcome,start_time\n" + ids.map { " \($0)\u{3000},phone,IVR,2026-11-09 09:00:00\n" }.joined())
    #expect(legs.map { Array($0.id.utf8) } == ids.map { Array($0.utf8) })
    #expect(Set(legs.map(\.row.id)).count == ids.count)
  }

  @Test func whoWasRungDidNotHandleIt() throws {
    let desk = try ContactDesk()
    let agent = [("工号", "7"), ("班组", "一班")]
    let rung = try #require(try leg(desk, [notAnswered, ended, ("outcome", "振铃未接听")] + agent))
    #expect(rung.row.agent == 0 && desk.text(rung.row.team, desk.books.teams) == "一班")
    for talk in ["0", "5"] { #expect(try leg(desk, [answered, ("talk_s", talk)] + agent).map { desk.text($0.row.agent, desk.books.agents) } == "7") }
    // The id names the agent where a file has both.
    #expect(try leg(desk, [answered, ("坐席姓名", "某某")] + agent).map { desk.text($0.row.agent, desk.books.agents) } == "7")
  }

  @Test func legIDsAreKeptAsTheyStand() throws {
    let ids = ["1", "01", "1234567", "12345678", "012345678", "12345678901234", "123456789012345", "L-1", "一段的编号很长很长"]
    let desk = try ContactDesk()
    let legs = try desk.legs(
      "call_id,leg_id,channel,outcome,start_time\n" + ids.map { "A,\($0),phone,IVR,2026-11-09 09:00:00\n" }.joined()
        + "A,,phone,IVR,2026-11-09 09:00:00\nA,-,phone,IVR,2026-11-09 09:00:00\n")
    #expect(legs.map(\.leg) == ids + ["", ""])
    #expect(Set(legs.prefix(ids.count).map(\.row.leg)).count == ids.count)
    // Without a leg id, equal rows have equal keys and others do not.
    #expect(legs[ids.count].row.leg == legs[ids.count + 1].row.leg)
  }

  @Test func longTimesAreKeptWhole() throws {
    let desk = try ContactDesk()
    let legs = try desk.legs(
      """
      call_id,channel,start_time,answer_time,end_time,talk_s,hold_s
      A,email,2026-11-01 09:00:00,2026-11-03 09:00:00,2026-11-05 10:00:00,65533,65534
      B,email,2026-11-01 09:00:00,2026-11-03 09:00:01,2026-11-05 10:00:00,65535,9999999

      """)
    #expect(legs.map(\.times.answered) == [172_800, 172_801])
    #expect(legs.map(\.times.talk) == [65_533, 65_535])
    #expect(legs.map(\.times.hold) == [65_534, 9_999_999])
  }
}
