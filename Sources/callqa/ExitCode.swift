// How a run ends, in numbers that cron and scripts rely on (sysexits where there is one).

internal import Engine
internal import RunFolder

/// Why the program ends without success, with the message for stderr.
package struct Ending: Error {
  package let code: Int32
  package let message: String
  package init(_ code: Int32, _ message: String) {
    self.code = code
    self.message = message
  }

  package static let usage: Int32 = 64
  package static let badData: Int32 = 65
  package static let inputMissing: Int32 = 66
  package static let cantCreate: Int32 = 73
  package static let io: Int32 = 74
  package static let badSettings: Int32 = 78

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
