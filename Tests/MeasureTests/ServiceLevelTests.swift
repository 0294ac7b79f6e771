// Service level in its five definitions: the worked example of the domain reference (1.2), unknown waits, callbacks (A27, A37, A38).

import CallCentre
import Engine
import Measure
import RunFolder
import Testing

@Suite struct ServiceLevelTests {
  private func text(_ walk: ContactWalk, _ groups: [(count: Int, wait: Int, word: String)], channel: String = "phone") -> String {
    var rows = ["call_id,channel,start_time,answer_time,end_time,talk_s,outcome"]
    for (group, part) in groups.enumerated() {
      for number in 0..<part.count {
        let at = 3600 * (9 + number % 8) + number
        let end = walk.stamp(at + part.wait)
        let isAnswered = part.word == "answered"
        rows.append("\(group)-\(number),\(channel),\(walk.stamp(at)),\(isAnswered ? end : ""),\(end),\(isAnswered ? "60" : ""),\(part.word)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// 1000 queued; 850 answered (700 within 20 s); 150 abandoned (40 within 5 s, 30 in 5–20 s, 80 later).
  @Test func oneDayInFiveDefinitions() throws {
    let walk = try ContactWalk()
    let result = try walk.run(
      text(walk, [
        (700, 20, "answered"), (150, 21, "answered"), (40, 5, "queue_abandon"), (30, 20, "queue_abandon"), (80, 21, "queue_abandon"),
      ]))
    #expect(result.value("contacts_offered") == 1000)
    #expect(result.value("contacts_short_abandoned") == 40)
    let wanted = [("neg", 700, 1000, 70.0), ("excl_short", 700, 960, 72.9), ("ignore_abandon", 700, 930, 75.3), ("pos", 770, 1000, 77.0), ("answered_only", 700, 850, 82.4)]
    for (variant, part, whole, percent) in wanted {
      #expect(result.ratio("service_level", variant) == "\(part)/\(whole)")
      let value = try #require(result.value("service_level", variant))
      #expect((value * 1000).rounded() / 10 == percent)
    }
    #expect(result.ratio("answer_ratio", "incl_short") == "850/1000" && result.ratio("answer_ratio", "excl_short") == "850/960")
    #expect(result.ratio("abandon_ratio", "incl_short") == "150/1000" && result.ratio("abandon_ratio", "excl_short") == "110/960")
    #expect(result.ratio("service_level", "neg", "day", "2026-11-09") == "700/1000")
  }

  @Test func aRingAbandonIsNeverShort() throws {
    let walk = try ContactWalk()
    let result = try walk.run(text(walk, [(3, 0, "ring_abandon"), (2, 5, "queue_abandon"), (1, 6, "queue_abandon"), (4, 1, "answered")]))
    #expect(result.value("contacts_short_abandoned") == 2)
    #expect(result.ratio("service_level", "excl_short") == "4/8")
    #expect(result.ratio("service_level", "neg") == "4/10")
  }

  @Test func callbacksCountInPosAlone() throws {
    let walk = try ContactWalk()
    let result = try walk.run(text(walk, [(4, 10, "answered"), (1, 30, "answered"), (2, 20, "callback"), (3, 21, "callback"), (5, 1, "voicemail"), (1, 1, "system_drop")]))
    #expect(result.ratio("service_level", "neg") == "4/5")
    #expect(result.ratio("service_level", "pos") == "6/7")
    #expect(result.value("contacts_offered") == 16)
  }

  @Test func unknownWaitsAreLeftOutOfEveryPart() throws {
    let walk = try ContactWalk()
    let result = try walk.run(
      """
      call_id,channel,start_time,answer_time,end_time,talk_s,outcome
      A,phone,2026-11-09 09:00:00,2026-11-09 09:00:10,,60,answered
      B,phone,2026-11-09 09:00:00,,,60,answered
      C,phone,2026-11-09 09:00:00,,,,queue_abandon
      D,phone,2026-11-09 09:00:00,,2026-11-09 09:01:00,,queue_abandon

      """)
    for variant in ["neg", "excl_short", "ignore_abandon", "pos", "answered_only"] {
      #expect(result.ratio("service_level", variant) == (variant == "answered_only" ? "1/1" : "1/2"))
      #expect(result.figure("service_level", variant)?.excluded == 2)
    }
    #expect(result.value("contacts_short_abandoned") == 0)
    #expect(result.figure("asa_s", "mean")?.excluded == 1 && result.figure("wait_s", "mean")?.excluded == 2)
  }

  @Test func thresholdsByChannel() throws {
    var walk = try ContactWalk()
    walk.thresholds = [.chat: 30, .email: 86_400]
    let groups = [(1, 20, "answered"), (1, 30, "answered"), (1, 31, "answered")]
    #expect(try walk.run(text(walk, groups)).ratio("service_level", "neg") == "1/3")
    #expect(try walk.run(text(walk, groups, channel: "chat")).ratio("service_level", "neg", "channel", "chat") == "2/3")
    #expect(try walk.run(text(walk, groups, channel: "email")).ratio("service_level", "neg") == "3/3")
  }

  @Test func nothingAtAll() throws {
    let walk = try ContactWalk()
    let result = try walk.run("call_id,channel,start_time,answer_time,end_time\n")
    #expect(result.value("contacts_offered") == 0)
    #expect(result.ratio("service_level", "neg") == "0/0" && result.value("service_level", "neg") == nil)
    #expect(result.watermark == nil && result.figure("contacts_offered")?.state == .provisional)
  }
}
