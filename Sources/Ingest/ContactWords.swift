// What exports write → the vocabulary, for the contact source (A41, A65, A66, A71, A72 and the reference's listed values).

package import CallCentre
internal import Foundation

/// The known words of each closed field, as they are compared: NFKC, lower case, no blanks.
package enum ContactWords {
  package static func fold(_ text: String) -> String {
    String(text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// `4` of `4.0` and `4,00`, as spreadsheets write ratings; nil for anything else.
  static func wholeNumber(_ folded: String) -> String? {
    let parts = folded.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, !parts[1].isEmpty, parts[1].allSatisfy({ $0 == "0" }) else { return nil }
    return String(parts[0])
  }

  /// Folded word → raw value of the field's vocabulary; nil for a field of free text.
  package static func known(_ field: ContactField) -> [String: UInt8]? {
    switch field {
    case .channel:
      table(Channel.self, [
        .phone: ["电话", "热线", "语音", "人工电话", "voice"], .chat: ["在线", "在线客服", "网页", "在线聊天"], .email: ["邮件", "电子邮件", "邮箱", "e-mail"],
        .app: ["手机银行", "手机app"], .video: ["视频", "视频客服"], .sms: ["短信"], .wechat: ["微信"],
      ])
    case .direction:
      table(Direction.self, [.inbound: ["呼入", "inbound", "来电"], .outbound: ["呼出", "outbound", "外呼"], .internal: ["内部", "内线"]])
    case .outcome:
      table(Outcome.self, [
        .answered: ["已接听", "已接通", "接通", "是", "yes", "y"], .answeredNoTalk: ["应答无通话"],
        .queueAbandon: ["排队放弃", "queue_abandon_short", "否", "no", "n"], .ringAbandon: ["振铃未接听", "振铃放弃"], .voicemail: ["已留言", "留言"],
        .ivrExit: ["ivr"], .systemDrop: ["黑名单", "并发限制"],
      ])
    case .hangupBy: table(HangupBy.self, [.agent: ["坐席", "座席", "客服"], .customer: ["客户", "用户"], .system: ["系统"]])
    case .resolvedFlag:
      table(YesNo.self, [.yes: ["是", "已解决", "y", "1"], .no: ["否", "未解决", "n", "0"]])
    case .verified: table(YesNo.self, [.yes: ["是", "y", "1", "已核实", "通过"], .no: ["否", "n", "0", "未核实", "未通过"]])
    case .csat:
      table(Satisfaction.self, [
        .verySatisfied: ["非常满意", "5"], .satisfied: ["满意", "4"], .neutral: ["一般", "3"], .dissatisfied: ["不满意", "2"],
        .veryDissatisfied: ["很不满意", "非常不满意", "1"], .unrated: ["未评价"],
      ])
    case .urgent: table(Urgency.self, [.cardLoss: ["挂失"], .fraud: ["盗刷"], .scam: ["诈骗"], .other: ["其他"]])
    case .contactKind:
      table(ContactKind.self, [.enquiry: ["咨询"], .transaction: ["办理"], .complaint: ["投诉"], .urgent: ["紧急求助", "紧急"]])
    default: nil
    }
  }

  private static func table<Words: Vocabulary & Hashable>(_ type: Words.Type, _ synonyms: [Words: [String]]) -> [String: UInt8] {
    var table: [String: UInt8] = [:]
    for value in Words.allCases where !value.word.isEmpty {
      table[fold(value.word)] = value.rawValue
      for synonym in synonyms[value] ?? [] { table[fold(synonym)] = value.rawValue }
    }
    return table
  }

  /// A cell of a yes/no column: no transfer, not elderly …
  package static func saysNo(_ folded: String) -> Bool { ["否", "no", "n", "0", "false", "不是"].contains(folded) }
  package static func saysYes(_ folded: String) -> Bool { ["是", "yes", "y", "1", "true"].contains(folded) }

  /// How a contact was passed on, in a folded word of a transfer column; nil for any other word.
  package static func transferKind(_ folded: String) -> TransferKind? {
    switch folded {
    case "盲转", "盲转接", "直接转接", "直转", "冷转", "blind", "cold", "blindtransfer", "coldtransfer": .blind
    case "咨询转", "咨询转接", "咨询后转接", "协商转", "协商转接", "热转", "attended", "consult", "consultative", "warm", "attendedtransfer",
      "consulttransfer", "warmtransfer":
      .attended
    default: nil
    }
  }

  /// A folded word of a transfer column that says only that there was one.
  package static func saysTransferred(_ folded: String) -> Bool {
    saysYes(folded) || ["转接", "已转接", "转出", "已转出", "transferred", "transfer", "unknown"].contains(folded)
  }

  /// Segments named in a cell, several separated by `;`, `；`, `,`, `、`, `|` or `/`.
  package static func segments(_ cell: String) -> Segments {
    var result: Segments = []
    for part in cell.split(whereSeparator: { ";；,，、|/".contains($0) }) {
      switch fold(String(part)) {
      case "elderly", "老年", "老年客户", "老年人": result.insert(.elderly)
      case "minor", "未成年", "未成年人", "未成年客户": result.insert(.minor)
      case "disabled", "残障", "残疾", "残疾人", "残障客户": result.insert(.disabled)
      case "vip", "vip客户", "贵宾", "贵宾客户": result.insert(.vip)
      default: break
      }
    }
    return result
  }
}
