// The examples and counterexamples of the theme rules, tried as `callqa check` promises: like tests.

internal import Text

/// What the rules say of the texts that stand beside them.
struct ThemeExamples {
  private(set) var examples = 0
  private(set) var counterexamples = 0
  /// Texts of which the rules say something else than where they stand, each at the line of its theme.
  private(set) var disagreements: [SettingsError] = []

  init(of themes: ThemesFile, finder: ThemeFinder) {
    let mask = PersonalDataFinder()
    var scratch = ThemeFinder.Scratch()
    func hits(_ text: String) -> [ThemeHit] {
      let bytes = Array(text.utf8)
      return finder.hits(in: bytes.span, scratch: &scratch)
    }
    for (number, theme) in themes.rules.themes.enumerated() {
      for (place, text) in theme.examples.enumerated() where !hits(text).contains(where: { $0.theme == number }) {
        disagreements.append(
          themes.located(theme: theme.id, "example \(place + 1) has not got the theme: \(mask.masked(text))", wanted: "a rule that meets it, or evidence for it"))
      }
      for (place, text) in theme.counterexamples.enumerated() {
        guard let hit = hits(text).first(where: { $0.theme == number }) else { continue }
        disagreements.append(
          themes.located(
            theme: theme.id, "counterexample \(place + 1) has the theme by rule \(hit.rule): \(mask.masked(text))", wanted: "no rule that meets it"))
      }
      examples += theme.examples.count
      counterexamples += theme.counterexamples.count
    }
  }
}
