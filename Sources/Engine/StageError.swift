// Why a stage cannot go on. A wrong row is a Finding, a wrong setting is the front door's, a bug is a precondition.

/// Carries the whole message for a person: where, what was found, what was wanted, what to do; never personal data.
package enum StageError: Error, Sendable, Equatable {
  /// A configured source has no file (exit 66).
  case inputMissing(String)
  /// A required column is missing, or too many rows were rejected (exit 65).
  case badData(String)
  /// Reading or writing failed (exit 74).
  case io(String)
  /// An output cannot be created (exit 73).
  case cantCreate(String)
  /// Somebody asked to stop (exit 130 or 143): the signal's number.
  case interrupted(Int32)

  package var message: String {
    switch self {
    case .inputMissing(let text), .badData(let text), .io(let text), .cantCreate(let text): text
    case .interrupted(let signal): "stopped by signal \(signal)"
    }
  }
}
