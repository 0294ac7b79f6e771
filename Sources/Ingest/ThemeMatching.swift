// The finder of themes, made when the first file that has texts is opened.

internal import Synchronization
package import Text

/// Compiling the rules takes longer than reading a hundred thousand complaints; exports without texts need not wait for it.
package final class ThemeMatching: Sendable {
  private let made: Mutex<ThemeFinder?>
  private let make: @Sendable () -> ThemeFinder

  /// - Parameter make: is called once, or never.
  package init(_ make: @escaping @Sendable () -> ThemeFinder) {
    self.make = make
    made = Mutex(nil)
  }

  package var finder: ThemeFinder {
    made.withLock { made in
      if let made { return made }
      let finder = make()
      made = finder
      return finder
    }
  }
}
