// What complaint exports write → values: status, promise text, regulator flag (L3, L7, L16, L19, T9).

internal import CallCentre
internal import Foundation

enum ComplaintWords {
  /// The status; a word that is not known says nothing (stamps decide, L7).
  static func status(_ text: String) -> ComplaintStatus {
    switch ContactWords.fold(text) {
    case "": .missing
    case "已办结", "办结", "已结案", "结案", "已完成", "完成", "closed": .closed
    case "已撤诉", "撤诉", "已撤销", "撤回", "withdrawn": .withdrawn
    case "不予受理", "notaccepted", "not_accepted": .notAccepted
    case "挂起", "已挂起", "suspended": .suspended
    case "待客户补充", "waiting_customer": .waitingCustomer
    case "升级", "已升级", "escalated": .escalated
    default: .running
    }
  }

  /// The state of a status event (T9).
  static func eventState(_ text: String) -> ComplaintEvent.State {
    switch status(text) {
    case .suspended: .suspended
    case .waitingCustomer: .waitingCustomer
    case .escalated: .escalated
    default: .running
    }
  }

  private static let ratings = ContactWords.known(.csat) ?? [:]

  /// The rating of a follow-up: the words and numbers of contacts' satisfaction, else yes or no; any other text is no rating.
  static func rating(_ text: String) -> Satisfaction {
    let folded = ContactWords.fold(text)
    let word = ContactWords.wholeNumber(folded) ?? folded
    if let raw = ratings[word], let rating = Satisfaction(rawValue: raw) { return rating }
    return ContactWords.saysYes(word) ? .satisfied : ContactWords.saysNo(word) ? .dissatisfied : .missing
  }

  /// Empty, 否, 0, N, no and 无 say no; anything else says yes (L19).
  static func viaRegulator(_ text: String) -> Bool { !["", "否", "0", "n", "no", "无"].contains(ContactWords.fold(text)) }

  /// A promised deadline: a stamp, or a time such as `5个工作日`, `15日`, `48小时内` (L16).
  static func promise(_ text: String, _ stamps: StampParser) -> Promise {
    if text.isEmpty { return .none }
    let bytes = Array(text.utf8)
    let parsed = stamps.parse(bytes.span, 0, bytes.count)
    switch parsed.form {
    case .missing: return .none
    case .date: return .at(Stamp(parsed.instant, .date))
    case .second: return .at(Stamp(parsed.instant, .second))
    case .unreadable: return span(text)
    }
  }

  /// A number and its unit.
  private static func span(_ text: String) -> Promise {
    var rest = ContactWords.fold(text)
    if rest.hasSuffix("内") { rest.removeLast() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 4, let amount = Int(digits) else { return .unreadable }
    switch String(rest.dropFirst(digits.count)) {
    case "个工作日", "工作日": return .workingDays(amount)
    case "日", "天", "个自然日": return .calendarDays(amount)
    case "小时": return .hours(amount)
    default: return .unreadable
    }
  }
}
