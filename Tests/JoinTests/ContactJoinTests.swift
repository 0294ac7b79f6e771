// Legs become contacts: period, outcome, wait, members, seconds, flags (A20, A23, A24, A28, A30, A34, A35, A39, A49, A67, A74).

import CallCentre
import Engine
import Join
import Testing

@Suite struct ContactJoinTests {
  @Test func legsOfOneContactMeetAcrossFiles() throws {
    let desk = try LegDesk(files: 2)
    let (contacts, tally) = desk.join([
      .answered("A", "2", at: 100, wait: 1, talk: 30) { $0.file = 1 }, HandLeg("B", "1", at: 5) { $0.ended = 9 }, HandLeg("A", "1", at: 0) { $0.ended = 90 },
    ])
    #expect(contacts.map(\.id) == ["B", "A"])
    #expect(contacts.map(\.legs) == [1, 2])
    #expect(contacts[1].outcome == .answered)
    // The contact's place is its first record in reading order, its arrival the smallest of its legs.
    #expect((contacts[1].file, contacts[1].record, contacts[1].at) == (0, 2, 0))
    #expect(tally.used == [2, 1] && tally.contacts == 2)
  }

  @Test func aContactBelongsToTheDayOfItsEarliestLeg() throws {
    let desk = try LegDesk()
    // 09:00 + 15 h is midnight.
    let night = desk.one([.answered("A", "2", at: 15 * 3600 + 60), HandLeg("A", "1", at: 15 * 3600 - 1) { $0.ended = 61 }])
    #expect(night.day == "2026-11-09" && night.hour == 23)
    let (_, tally) = desk.join([
      HandLeg("A", "1", at: -9 * 3600 - 1) { $0.ended = 100 }, .answered("A", "2", at: -9 * 3600 + 5), .answered("B", at: -9 * 3600),
      .answered("C", at: 6 * 86_400 + 15 * 3600 - 1), .answered("D", at: 6 * 86_400 + 15 * 3600),
    ])
    // A's second leg lies in the period, its contact does not (A19).
    #expect(tally.used == [2] && tally.outsidePeriod == [3])
  }

  @Test func outcomeOfSeveralLegs() throws {
    let desk = try LegDesk()
    func outcome(_ legs: HandLeg...) -> Outcome { desk.one(legs).outcome }
    let abandoned = HandLeg("A", "9", at: 90) { $0.ended = 5 }
    #expect(outcome(.answered("A", "1"), abandoned) == .answered)
    #expect(outcome(abandoned, .answered("A", "1", talk: 0)) == .answeredNoTalk)
    #expect(outcome(.answered("A", "1", talk: 0), .answered("A", "2", at: 50)) == .answered)
    // Else the last leg by arrival, leg id, reading order.
    let rung = HandLeg("A", "1", at: 10) { $0.outcome = .ringAbandon }
    #expect(outcome(rung, abandoned) == .queueAbandon)
    #expect(outcome(HandLeg("A", "1", at: 90) { $0.outcome = .ringAbandon }, abandoned) == .queueAbandon)
    #expect(outcome(HandLeg("A", "91", at: 90) { $0.outcome = .ringAbandon }, abandoned) == .ringAbandon)
    #expect(outcome(HandLeg("A", "", at: 90) { $0.outcome = .voicemail }, abandoned) == .queueAbandon)
    #expect(outcome(HandLeg("A", "", at: 90) { $0.outcome = .voicemail }, HandLeg("A", "", at: 90) { $0.outcome = .callback }) == .callback)
    #expect(outcome(HandLeg("A", "1"), HandLeg("A", "2", at: 1) { $0.outcome = .ivrExit }) == .ivrExit)
    #expect(outcome(HandLeg("A")) == .open)
  }

  @Test func legIDsAreOrderedByTheirBytes() throws {
    let desk = try LegDesk()
    // "10" < "9" by bytes; long ids live in the book and are compared by text all the same.
    let names = ["10", "9", "a-long-leg-name-1", "a-long-leg-name-0", "00000012345", "Z"].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for round in 0..<names.count {
      let turned = Array(names[round...] + names[..<round])
      let contact = desk.one(turned.map { name in HandLeg("A", name) { $0.business = (names.firstIndex(of: name) ?? 0) + 1 } })
      #expect(contact.business == names.count)
    }
  }

  @Test func waitRunsFromTheFirstQueueEntryToTheFirstAnswer() throws {
    let desk = try LegDesk()
    func wait(_ legs: HandLeg...) -> Int { desk.one(legs).wait }
    #expect(wait(.answered("A", wait: 12)) == 12)
    #expect(wait(.answered("A", wait: 12) { $0.queued = 4 }) == 8)
    #expect(wait(.answered("A", "1", wait: 12) { $0.queued = 4 }, .answered("A", "2", at: 500, wait: 30) { $0.queued = 0 }) == 8)
    // Not reset by a transfer: given up in the first queue, answered in the second.
    #expect(wait(HandLeg("A", "1") { ($0.queued, $0.ended) = (2, 60) }, .answered("A", "2", at: 60, wait: 10) { $0.queued = 1 }) == 68)
    // The smallest queue entry, whichever leg states it.
    #expect(wait(HandLeg("A", "1") { $0.ended = 60 }, .answered("A", "2", at: 60, wait: 10) { $0.queued = 3 }) == 7)
    // The first answer by time, not by arrival of its leg.
    #expect(wait(.answered("A", "1", wait: 100, talk: 5), .answered("A", "2", at: 10, wait: 20, talk: 5)) == 30)
    // Abandoned: until the last end; open: nobody knows.
    #expect(wait(HandLeg("A", "1") { ($0.queued, $0.ended) = (5, 60) }, HandLeg("A", "2", at: 20) { $0.ended = 100 }) == 115)
    #expect(wait(HandLeg("A")) == -1)
    // Answered in words only.
    #expect(wait(HandLeg("A") { ($0.talk, $0.ended, $0.outcome) = (60, 90, .answered) }) == -1)
  }

  @Test func membersComeFromTheFirstAnsweredLegElseTheLast() throws {
    let desk = try LegDesk()
    func member(_ number: Int) -> (inout HandLeg) -> Void {
      { leg in (leg.queue, leg.team, leg.agent, leg.business) = (number, number + 1, number + 2, number + 3) }
    }
    func contact(_ legs: HandLeg...) -> [Int] {
      let made = desk.one(legs)
      return [made.queue, made.team, made.agent, made.business]
    }
    let abandoned = HandLeg("A", "1", member(1))
    #expect(contact(abandoned, HandLeg("A", "2", at: 1, member(5))) == [5, 6, 7, 8])
    #expect(contact(abandoned, .answered("A", "2", at: 1, member(3)), .answered("A", "3", at: 90, member(5))) == [3, 4, 5, 6])
    // Smallest answered_at, not smallest arrival.
    #expect(contact(.answered("A", "1", wait: 100, member(3)), .answered("A", "2", at: 10, wait: 20, member(5))) == [5, 6, 7, 8])
    // Nothing is borrowed from other legs.
    #expect(contact(abandoned, .answered("A", "2", at: 1)) == [0, 0, 0, 0])
    // Rung but not answered: the team it rang, no agent (the agent is emptied when the row is read).
    let rung = HandLeg("A", "2", at: 1) { ($0.team, $0.outcome) = (4, .ringAbandon) }
    #expect(contact(abandoned, rung) == [0, 4, 0, 0])
  }

  @Test func secondsAreSumsOverAnsweredLegs() throws {
    var desk = try LegDesk(files: 2)
    func seconds(_ legs: HandLeg...) -> [Int] {
      let made = desk.one(legs)
      return [made.talk, made.hold, made.wrapUp, made.handle]
    }
    let first = HandLeg.answered("A", "1", talk: 60) { ($0.hold, $0.wrapUp) = (5, 20) }
    #expect(seconds(first) == [60, 5, 20, 85])
    #expect(seconds(first, .answered("A", "2", at: 100, talk: 30) { ($0.hold, $0.wrapUp) = (0, 10) }) == [90, 5, 30, 125])
    // An unanswered leg's seconds are nobody's minutes, nor do they make the contact's unknown.
    #expect(seconds(first, HandLeg("A", "2", at: 100) { ($0.talk, $0.outcome) = (50, .ringAbandon) }) == [60, 5, 20, 85])
    // Missing on any answered leg is missing for the contact.
    #expect(seconds(first, .answered("A", "2", at: 100, talk: 30) { $0.hold = 7 }) == [90, 12, -1, -1])
    #expect(seconds(.answered("A", "2", talk: 30) { $0.wrapUp = 7 }) == [30, -1, 7, -1])
    #expect(seconds(HandLeg("A", "1") { $0.ended = 4 }) == [-1, -1, -1, -1])
    #expect(seconds(.answered("A", talk: 0) { ($0.hold, $0.wrapUp) = (0, 3) }) == [-1, -1, -1, -1])
    // Where talk includes hold, it is not added again, and not needed.
    desk.files[1].talkIncludesHold = true
    #expect(seconds(.answered("A", "1", talk: 60) { ($0.hold, $0.wrapUp, $0.file) = (5, 20, 1) }) == [60, 5, 20, 80])
    #expect(seconds(.answered("A", "1", talk: 60) { ($0.wrapUp, $0.file) = (20, 1) }) == [60, -1, 20, 80])
    #expect(seconds(first, .answered("A", "2", at: 100, talk: 30) { ($0.hold, $0.wrapUp, $0.file) = (5, 10, 1) }) == [90, 10, 30, 125])
  }

  @Test func theLastLegWithAValueGivesFlagAndRating() throws {
    let desk = try LegDesk()
    let contact = desk.one([
      .answered("A", "1") { ($0.resolved, $0.csat) = (.no, .dissatisfied) }, .answered("A", "2", at: 50) { ($0.resolved, $0.csat) = (.yes, .satisfied) },
      HandLeg("A", "3", at: 90) { $0.csat = .unrated },
    ])
    // 未评价 is no rating.
    #expect(contact.resolved == .yes && contact.csat == .satisfied)
    #expect(desk.one([.answered("A", "1")]).csat == .missing)
  }

  @Test func transferred() throws {
    let desk = try LegDesk()
    func transferred(_ legs: HandLeg...) -> Bool { desk.one(legs).transferred }
    #expect(!transferred(.answered("A", "1")))
    #expect(transferred(.answered("A", "1") { $0.transfer = true }))
    #expect(transferred(.answered("A", "1"), HandLeg("A", "2", at: 9) { $0.transfer = true }))
    #expect(transferred(.answered("A", "1"), .answered("A", "2", at: 90)))
    #expect(!transferred(.answered("A", "1"), HandLeg("A", "2", at: 9) { $0.ended = 5 }))
    #expect(!transferred(.answered("A", "1"), .answered("A", "2", at: 90, talk: 0)))
  }

  @Test func segmentsIdentityAndTheDrop() throws {
    let desk = try LegDesk()
    let contact = desk.one([
      .answered("A", "1", talk: 60) { ($0.segments, $0.phone, $0.hangup) = (.elderly, "13800138000", .system) },
      .answered("A", "2", at: 100, talk: 20) { ($0.segments, $0.customer, $0.hangup) = (.vip, "7", .customer) },
    ])
    #expect(contact.segments == [.elderly, .vip])
    // A usable customer id on any leg comes before a phone number.
    #expect(contact.customer == "7")
    #expect(contact.droppedAfter == -1)
    let dropped = desk.one([
      .answered("A", "1", talk: 60) { $0.hangup = .customer }, .answered("A", "2", at: 100, wait: 5, talk: 20) { $0.hangup = .system },
    ])
    #expect(dropped.droppedAfter == 125)
    #expect(desk.one([HandLeg("A") { $0.hangup = .system }]).droppedAfter == -1)
  }

  @Test func directionAndChannelAreThoseOfTheFirstLeg() throws {
    let desk = try LegDesk()
    let contact = desk.one([
      .answered("A", "2", at: 9) { ($0.channel, $0.direction) = (.chat, .outbound) }, HandLeg("A", "1") { ($0.channel, $0.direction) = (.phone, .inbound) },
    ])
    #expect(contact.channel == Int(Channel.phone.rawValue) && contact.direction == Int(Direction.inbound.rawValue))
  }
}
