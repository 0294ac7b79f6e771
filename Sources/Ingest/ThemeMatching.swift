// The theme rules as a matcher, made when the first file that has texts is opened.

internal import Synchronization
package import Text

/// Compiling the rules takes longer than reading a hundred thousand complaints; exports without texts need not wait for it.
package final class ThemeMatching: Sendable {
  private let made: Mutex<PhraseMatcher?>
  private let make: @Sendable () -> PhraseMatcher

  /// - Parameter make: is called once, or never.
  package init(_ make: @escaping @Sendable () -> PhraseMatcher) {
    self.make = make
    made = Mutex(nil)
  }

  package var matcher: PhraseMatcher {
    made.withLock { made in
      if let made { return made }
      let matcher = make()
      made = matcher
      return matcher
    }
  }
}
