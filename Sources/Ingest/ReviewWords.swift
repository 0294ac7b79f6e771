// The fields of the quality-review source, and what their words mean.

internal import CallCentre

/// A field of the quality-review source: one row is one item of one review.
package enum ReviewField: String, CaseIterable, Sendable {
  case reviewID = "review_id", interactionID = "interaction_id", reviewedAt = "reviewed_at", reviewer, form, version, item
  case score, maxScore = "max_score", weight, result, critical, autoFail = "auto_fail", notApplicable = "not_applicable"

  package var headers: [String] {
    switch self {
    case .reviewID: ["质检编号", "质检单号", "质检流水号", "评分编号"]
    case .interactionID: ["通话ID", "会话ID", "呼叫流水号", "流水号", "通话流水", "联络编号", "call_id", "contact_id"]
    case .reviewedAt: ["质检时间", "质检日期", "评分时间", "评分日期"]
    case .reviewer: ["质检员", "质检人", "质检人员", "评分人"]
    case .form: ["评分表", "质检表", "评分模板", "质检模板"]
    case .version: ["版本", "评分表版本", "模板版本"]
    case .item: ["评分项", "质检项", "质检项目", "考核项"]
    case .score: ["得分", "评分", "分数"]
    case .maxScore: ["满分", "分值"]
    case .weight: ["权重"]
    case .result: ["结果", "质检结果", "是否合格"]
    case .critical: ["致命项", "是否致命项", "是否致命", "关键项"]
    case .autoFail: ["一票否决", "是否一票否决", "一票否决项"]
    case .notApplicable: ["不适用", "是否不适用"]
    }
  }
}

enum ReviewWords {
  /// What a folded result word says; nil for a word that is not known.
  static func verdict(_ folded: String) -> QualityReviewItem.Verdict? {
    switch folded {
    case "合格", "通过", "达标", "是", "pass", "passed", "yes", "y", "1", "ok", "true": .passed
    case "不合格", "不通过", "未通过", "不达标", "否", "fail", "failed", "no", "n", "0", "false": .failed
    case "不适用", "免检", "na", "n/a", "notapplicable", "not_applicable": .notApplicable
    default: nil
    }
  }

  /// Whether a cell says that an item is critical: yes, or the class of its harm (客户致命, compliance …).
  static func saysCritical(_ folded: String) -> Bool {
    !folded.isEmpty && !ContactWords.saysNo(folded) && !folded.hasPrefix("非") && !folded.hasPrefix("non")
  }

  /// Points with at most three decimals → thousandths; nil where it is no such number.
  static func points(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, !first.isEmpty, first.utf8.count <= 6, isDigits(first) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard isDigits(decimals), decimals.dropFirst(3).utf8.allSatisfy({ $0 == 0x30 }) else { return nil }
    let thousandths = (String(decimals.prefix(3)) + "000").prefix(3)
    guard let whole = Int(first), let rest = Int(thousandths) else { return nil }
    return whole * 1000 + rest
  }

  private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
