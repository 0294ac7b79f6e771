// How a run ends, in numbers that cron and scripts rely on (sysexits where there is one).

internal import Engine
internal import RunFolder

/// Why the program ends without success, with the message for stderr.
struct Ending: Error {
  let code: Int32
  let message: String
  init(_ code: Int32, _ message: String) {
    self.code = code
    self.message = message
  }

  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let inputMissing: Int32 = 66
  static let cantCreate: Int32 = 73
  static let io: Int32 = 74
  /// The leak scan found personal data (D20).
  static let leak: Int32 = 77
  static let badSettings: Int32 = 78

  init(_ error: StageError) {
    let code: Int32 =
      switch error {
      case .inputMissing: Ending.inputMissing
      case .badData: Ending.badData
      case .io: Ending.io
      case .cantCreate: Ending.cantCreate
      case .interrupted(let signal): 128 + signal
      }
    self.init(code, error.message)
  }

  init(_ error: RunFolderError) { self.init(error.exitCode, "\(error)") }

  init(_ errors: SettingsErrors) { self.init(Ending.badSettings, errors.description) }
}
