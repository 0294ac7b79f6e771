// The part of the walk that has to do with complaint texts and with whom the exports name.

internal import CallCentre
internal import Engine
internal import Ingest
internal import Measure
internal import RunFolder
internal import Text

extension PipelineRun {
  /// Texts kept of one period; more would not change what they say.
  static let mostTexts = 20_000

  /// The reported period and the eight before it, newest first.
  var textWindows: [Range<Instant>] {
    var period = settings.frame.period
    var windows: [Range<Instant>] = []
    for _ in 0...8 {
      windows.append(settings.frame.zone.start(of: period.first)..<settings.frame.zone.start(of: period.last + 1))
      period = period.previous
    }
    return windows
  }

  /// Whom the sources name, for the leak scan.
  func identities(_ read: Read) -> KnownIdentities {
    var customers = read.contacts?.identities ?? CustomerKeySet()
    if let complaints = read.complaints { customers.formUnion(complaints.identities) }
    let agents = (read.books.agents.texts + read.books.agentNames.texts).map { String(decoding: $0, as: UTF8.self) }
    let groups = (read.books.queues.texts + read.books.teams.texts).map { String(decoding: $0, as: UTF8.self) }
    return KnownIdentities(customers: customers, book: read.books.longTexts, agents: agents, groups: Set(groups))
  }

  /// Themes in their order, where they fail, texts that speak for them, and what is new.
  func addThemeTables(_ subject: ComplaintSubject, _ joined: Joined, _ figures: [Figure], _ known: KnownIdentities, _ all: inout StageResult) {
    let search = LeakSearch(known)
    let followUps = joined.complaintContacts.map { ComplaintFollowUps($0, watermark: joined.context.watermark) } ?? ComplaintFollowUps()
    let isChinese = settings.pipeline.language == .chinese
    let standings = ThemeStandings(subject, followUps, jobs: settings.jobs)
    all.tables.append(subject.themeRanking(themeNames, figures: figures, standings: standings, chinese: isChinese))
    all.tables += subject.weaknessTables(standings)
    all.tables.append(subject.cases(standings, isSafe: search.isClean))
    all.tables.append(EmergingPhrases(subject, windows: textWindows).table(ranked: settings.frame.period, isSafe: search.isClean))
    if settings.pipeline.output.keepStages { all.streams.append(subject.themePlaces(cleaned: search.cleaned)) }
  }
}
