// Which way is worse: the sign of a change says nothing about good or bad (D26), the report has to.

internal import RunFolder

enum Judgement {
  /// +1: more is worse; −1: less is worse; 0: neither, a manager decides.
  static func worseDirection(of metric: String) -> Int {
    switch metric {
    case "abandon_ratio", "asa_s", "wait_s", "transfer_ratio", "repeat_ratio", "contacts_abandoned", "dissatisfied_count",
      "complaints_received", "complaints_open", "complaints_per_10k_contacts", "sla_breach_ratio", "sla_breaches",
      "sla_open_overdue", "sla_backlog", "resolution_time", "reopen_ratio", "escalation_ratio", "theme_count":
      1
    case "answer_ratio", "service_level", "fcr_ratio", "csat_ratio", "csat_response_ratio", "promise_kept_ratio", "critical_error_free_ratio":
      -1
    default: 0
    }
  }

  /// +1: a significant change for the worse; −1: for the better; 0: no significant change, or not to be judged.
  static func verdict(_ figure: Figure) -> Int {
    switch figure.signal {
    case .none: 0
    case .up: worseDirection(of: figure.metric)
    case .down: -worseDirection(of: figure.metric)
    }
  }

  /// How much the bad part grew or shrank against what it was, for comparing changes of different metrics. The bad part of
  /// a ratio that should be high is what lacks to 1: an answer ratio from 98 % to 96 % doubled the unanswered.
  static func relativeSize(of figure: Figure) -> Double {
    guard let previous = figure.previous, let change = figure.change else { return 0 }
    if figure.unit == "ratio" {
      let bad = worseDirection(of: figure.metric) < 0 ? 1 - previous : previous
      return abs(change) / max(bad, 0.01)
    }
    return abs(change) / max(abs(previous), 1)
  }

  /// Fewer than this many contacts or complaints are marked as a small sample.
  static let smallSample = 30
  /// Below this share of identified contacts, repeat contacts are missed and resolution looks better than it is.
  static let enoughIdentity = 0.9
  /// From this share of rejected rows on, a source is worth a warning.
  static let manyRejected = 0.005
}
