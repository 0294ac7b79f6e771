// From a header to fields: folding, units in brackets, declared names before known ones (A5, A71, D2, reference 5).

import Ingest
import Testing

private let contactFields = ContactField.allCases.map { (field: $0.rawValue, headers: $0.headers) }

private func contactMap(_ header: [String], declared: [String: String] = [:], extra: [(field: String, header: String)] = []) -> HeaderMap {
  HeaderMap(header: header, known: contactFields, declared: declared, extra: extra, segmentFlags: ContactField.segmentFlags)
}

@Suite struct HeaderTests {
  @Test(arguments: [
    ("通话时长(秒)", "通话时长", DurationUnit.seconds), ("通话时长（秒）", "通话时长", .seconds), ("通话时长[s]", "通话时长", .seconds), ("通话时长 ( sec )", "通话时长", .seconds),
    ("talk_s(ms)", "talk_s", .milliseconds), ("通话时长（毫秒）", "通话时长", .milliseconds), ("通话时长(分)", "通话时长", .minutes), ("通话时长(分钟)", "通话时长", .minutes),
    ("通话时长【秒】", "通话时长", .seconds),
  ])
  func bracketsThatHoldAUnit(_ header: String, _ text: String, _ unit: DurationUnit) {
    let folded = FoldedHeader(header)
    #expect(folded.text == text)
    #expect(folded.unit == unit)
  }

  @Test(arguments: [
    ("补偿金额(元)", "补偿金额"), ("类型(呼入/呼出)", "类型呼入/呼出"), ("类型（呼入/呼出）", "类型呼入/呼出"), ("  通话 ID ", "通话id"), ("ＣＡＬＬ＿ＩＤ", "call_id"),
    ("\u{FEFF}通话ID", "通话id"), ("(秒)通话时长", "秒通话时长"), ("通话时长(小时)", "通话时长小时"),
  ])
  func otherHeaders(_ header: String, _ text: String) {
    let folded = FoldedHeader(header)
    #expect(folded.text == text)
    #expect(folded.unit == nil)
  }

  @Test func everyKnownHeaderMeansItsField() {
    for field in ContactField.allCases {
      for header in [field.rawValue, field.rawValue.uppercased()] + field.headers {
        #expect(contactMap(["x", header]).columns == [field.rawValue: 1], "\(header)")
      }
    }
    for field in ComplaintField.allCases {
      for header in [field.rawValue] + field.headers {
        let map = HeaderMap(header: [header], known: ComplaintField.allCases.map { ($0.rawValue, $0.headers) }, declared: [:])
        #expect(map.columns == [field.rawValue: 0], "\(header)")
      }
    }
  }

  @Test func noHeaderIsKnownForTwoFields() {
    for fields in [
      contactFields, ComplaintField.allCases.map { (field: $0.rawValue, headers: $0.headers) },
      EventField.allCases.map { (field: $0.rawValue, headers: $0.headers) },
    ] {
      let all = fields.flatMap { field in Set(([field.field] + field.headers).map { FoldedHeader($0).text }) }
      #expect(Set(all).count == all.count)
    }
  }

  @Test func unitsComeFromBrackets() {
    let map = contactMap(["通话时长(毫秒)", "保持时长", "话后时长（分钟）"])
    #expect(map.columns == ["talk_s": 0, "hold_s": 1, "wrap_up_s": 2])
    #expect(map.units == [0: .milliseconds, 2: .minutes])
  }

  @Test func nothingIsGuessed() {
    let map = contactMap(["通话时长合计", "talks", "", "接通时间2"])
    #expect(map.columns.isEmpty)
    #expect(map.unmapped.map(\.header) == ["通话时长合计", "talks", "接通时间2"])
  }

  @Test func twoColumnsForOneFieldAreAConflict() {
    let map = contactMap(["接通时间", "应答时间"])
    #expect(map.conflicts.map(\.field) == ["answered_at"])
    #expect(map.conflicts.first?.headers == ["接通时间", "应答时间"])
    #expect(stageError { try HeaderProblems.check(map, file: "a.csv") }?.message.contains("a.csv") == true)
    // The same header twice, too.
    #expect(contactMap(["接通时间", "接通时间"]).conflicts.count == 1)
  }

  @Test func aDeclaredColumnBeatsTheKnownOne() {
    let map = contactMap(["接通时间", "应答时间"], declared: ["answered_at": "应答时间"])
    #expect(map.columns == ["answered_at": 1])
    #expect(map.conflicts.isEmpty)
    #expect(map.unmapped.map(\.header) == ["接通时间"])
    // Also over another field's known header.
    let taken = contactMap(["开始时间", "接通时间"], declared: ["queued_at": "开始时间"])
    #expect(taken.columns == ["queued_at": 0, "answered_at": 1])
    // Exactly as exported first, folded else.
    #expect(contactMap(["Answer", "answer"], declared: ["answered_at": "answer"]).columns == ["answered_at": 1])
    #expect(contactMap([" ANSWER "], declared: ["answered_at": "answer"]).columns == ["answered_at": 0])
  }

  @Test func aDeclaredColumnThatAFileLacksIsMissingThere() {
    let map = contactMap(["接通时间"], declared: ["answered_at": "Answer"])
    #expect(map.columns.isEmpty)
    #expect(map.absent.map(\.field) == ["answered_at"])
    #expect(map.absent.map(\.header) == ["Answer"])
  }

  @Test func furtherAliases() {
    #expect(contactMap(["主叫"], extra: [("phone", "主叫")]).columns == ["phone": 0])
  }

  @Test func segmentFlags() {
    let map = contactMap(["老年客户", "是否老年", "VIP", "客户类型"])
    #expect(map.columns == ["segment": 3])
    #expect(map.segmentFlags.map(\.word) == ["elderly", "elderly", "vip"])
    #expect(map.segmentFlags.map(\.column) == [0, 1, 2])
    #expect(map.conflicts.isEmpty)
  }

  @Test func registrationStandsForReceiptWhereNothingElseDoes() {
    func map(_ header: [String], declared: [String: String] = [:]) -> [String: Int] {
      var map = HeaderMap(header: header, known: ComplaintField.allCases.map { ($0.rawValue, $0.headers) }, declared: declared)
      map.settleRegistration(header: header, declared: declared)
      return map.columns
    }
    #expect(map(["工单号", "登记时间"]) == ["complaint_id": 0, "received_at": 1])
    #expect(map(["工单号", "登记时间", "受理时间"]) == ["complaint_id": 0, "registered_at": 1, "received_at": 2])
    #expect(map(["工单号", "建单时间"]) == ["complaint_id": 0, "registered_at": 1])
    #expect(map(["工单号", "登记时间"], declared: ["registered_at": "登记时间"]) == ["complaint_id": 0, "registered_at": 1])
  }
}
