// What the transfer columns say: whether, how, to whom (A39, A66).

import CallCentre
import Ingest
import Testing

@Suite struct TransferColumnTests {
  /// `blind→风险部` of one leg; "" where it was not passed on.
  private func said(_ columns: [(header: String, cell: String)], _ change: (inout ContactDesk) -> Void = { _ in }) throws -> String {
    var desk = try ContactDesk()
    change(&desk)
    let header = (["call_id", "channel", "start_time", "outcome"] + columns.map(\.header)).joined(separator: ",")
    let row = (["A", "phone", "2026-11-09 09:00:00", "answered_no_talk"] + columns.map(\.cell)).joined(separator: ",")
    let passedOn = try #require(try desk.legs(header + "\n" + row + "\n").first).row.passedOn
    if !passedOn.isMarked {
      #expect(passedOn == .none)
      return ""
    }
    let kind = (TransferKind(rawValue: passedOn.kind) ?? .missing).word
    return kind + "→" + desk.text(passedOn.target, desk.books.transferTargets)
  }

  @Test func targets() throws {
    #expect(try said([("转接部门", "风险部")]) == "→风险部")
    #expect(try said([("转接部门", " 风险部　")]) == "→风险部")
    for cell in ["是", "1", "yes", "Y", "已转接", "转出"] { #expect(try said([("是否转接", cell)]) == "→", "\(cell)") }
    for cell in ["否", "0", "no", "N", "", "-", "无"] { #expect(try said([("是否转接", cell)]) == "", "\(cell)") }
  }

  @Test func kinds() throws {
    for cell in ["盲转", "直接转接", "Blind", "cold"] { #expect(try said([("transfer_type", cell)]) == "blind→", "\(cell)") }
    for cell in ["咨询转", "协商转接", "Warm", "attended"] { #expect(try said([("transfer_type", cell)]) == "attended→", "\(cell)") }
    #expect(try said([("transfer_type", "三方")]) == "→")
    #expect(try said([("盲转", "是")]) == "blind→" && said([("盲转", "否")]) == "" && said([("咨询转", "1")]) == "attended→")
    #expect(try said([("transfer_to", "风险部"), ("transfer_type", "咨询转")]) == "attended→风险部")
    #expect(try said([("transfer_to", "咨询转")]) == "attended→")
    // Words of the bank's own.
    let own = try said([("transfer_to", "R"), ("transfer_type", "T1")]) { $0.block.values = ["transfer_type": ["T1": "blind"], "transfer_to": ["R": "风险部"]] }
    #expect(own == "blind→风险部")
  }

  /// Numbers and free text are not kept.
  @Test func nothingPersonal() throws {
    for cell in ["13800138000", "转 13800138000", "０１０８８８８６６６６", "8001-12345"] { #expect(try said([("transfer_to", cell)]) == "→(number)", "\(cell)") }
    #expect(try said([("transfer_to", String(repeating: "长", count: 41))]) == "→")
    #expect(try said([("transfer_to", "二线8001")]) == "→二线8001")
  }
}
