// The stages, in walking order. Read this first: it is the whole path of the data.

internal import CallCentre
internal import Engine
internal import Measure
internal import Text

/// What a person names with --only, --from and --through.
struct Stage: Sendable {
  enum Part: Sendable { case ingest, join, contacts, complaints, reviews, report }
  let name: String
  let part: Part
  let what: (zh: String, en: String)
  /// The measures that belong to it, made for one run.
  let measures: @Sendable (MeasureSettings) -> [MeasureMaker]

  init(_ name: String, _ part: Part, zh: String, en: String, measures: @escaping @Sendable (MeasureSettings) -> [MeasureMaker] = { _ in [] }) {
    self.name = name
    self.part = part
    what = (zh, en)
    self.measures = measures
  }
}

/// What the measures of a run are made from.
struct MeasureSettings: Sendable {
  let pipeline: PipelineFile
  var references = References()
  /// The last day of the period: targets in force on it hold.
  var lastDay: LocalDay?

  /// service_level with the pipeline's thresholds.
  fileprivate var level: ServiceLevel {
    let service = pipeline.serviceLevel
    return ServiceLevel(threshold: service.threshold, byChannel: service.thresholds, shortAbandonSeconds: service.shortAbandon)
  }

  /// Business types that are urgent by the category file, as they are printed.
  fileprivate var urgentBusinesses: [String: Urgency] {
    let rows = references.categories.filter { $0.urgent != .missing }
    return Dictionary(rows.map { (foldMember($0.value), $0.urgent) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate var urgentPath: UrgentPath {
    let service = pipeline.serviceLevel
    let targets = UrgentTargets(
      byKind: TargetRow.urgentSeconds(references.targets, on: lastDay), threshold: service.threshold, byChannel: service.thresholds)
    return UrgentPath(kindOfBusiness: urgentBusinesses, targets: targets)
  }
}

/// A measure that waits for the run's cells.
struct MeasureMaker: Sendable {
  let cards: [MetricCard]
  let running: @Sendable (CellSpace) -> any RunningMeasure
  init(_ measure: some ContactMeasure) {
    cards = measure.cards
    running = { Running(measure, cells: $0) }
  }
}

enum Catalogue {
  static let stages: [Stage] = [
    Stage("ingest", .ingest, zh: "读取导出文件，逐行核验", en: "reads the exports and judges every row"),
    Stage("join", .join, zh: "各段合并为来访，投诉去重", en: "joins legs into contacts, drops replaced rows") { settings in
      settings.pipeline.output.keepStages ? [MeasureMaker(ContactStage())] : []
    },
    Stage("contact-volume", .contacts, zh: "来访量与去向、类别、服务禁语", en: "how many contacts, how they ended, their kinds, phrases that must not be said") {
      [
        MeasureMaker(ContactVolume(shortAbandonSeconds: $0.pipeline.serviceLevel.shortAbandon)), MeasureMaker(ContactKinds()),
        MeasureMaker(ForbiddenPhrases($0.references.forbiddenPhrases)),
      ]
    },
    Stage("waiting-time", .contacts, zh: "等待、分时段、紧急来访", en: "waits, by half-hour, of urgent contacts") { settings in
      let profile = IntervalProfile(
        zone: settings.pipeline.timeZone, level: settings.level, headline: settings.pipeline.serviceLevel.headline.rawValue)
      return [MeasureMaker(WaitingTime()), MeasureMaker(profile), MeasureMaker(settings.urgentPath)]
    },
    Stage("service-level", .contacts, zh: "服务水平，五种口径", en: "service level in five definitions") { [MeasureMaker($0.level)] },
    Stage("handle-time", .contacts, zh: "处理时长、可自助来访", en: "handle time and its parts, what self-service could have served") { settings in
      let blocks = settings.pipeline.sources[.contacts] ?? []
      let simple = settings.references.categories.filter(\.selfService).map { foldMember($0.value) }
      return [
        MeasureMaker(HandleTime(talkIncludesHold: blocks.contains(where: \.talkIncludesHold))), MeasureMaker(SelfService(businessTypes: Set(simple))),
      ]
    },
    Stage("transfers", .contacts, zh: "转接", en: "transfers") { _ in [MeasureMaker(Transfers())] },
    Stage("customer-satisfaction", .contacts, zh: "满意度", en: "satisfaction") { _ in [MeasureMaker(CustomerSatisfaction())] },
    Stage("first-contact-resolution", .contacts, zh: "首次解决、转接后再来、咨询转投诉", en: "first-contact resolution, repeats after transfers, complaints after enquiries") {
      let pipeline = $0.pipeline
      let settings = pipeline.firstContactResolution
      func window(_ window: PipelineFile.FirstContactResolution.Window) -> RepeatWindow { RepeatWindow(name: window.name, seconds: Int64(window.seconds)) }
      return [
        MeasureMaker(ResolutionFlag()),
        MeasureMaker(
          FirstContactResolution(
            windows: settings.windows.map(window), headline: window(settings.headline), sameIssue: settings.sameBusinessType,
            keepStage: pipeline.output.keepStages)),
      ]
    },
    Stage("complaint-volume", .complaints, zh: "投诉收到、办结与时长", en: "complaints received, closed, how long they took"),
    Stage("complaint-clocks", .complaints, zh: "投诉时限", en: "complaint deadlines"),
    Stage("complaint-themes", .complaints, zh: "投诉主题", en: "complaint themes"),
    Stage("quality-reviews", .reviews, zh: "质检", en: "quality reviews: items, critical errors, agreement"),
    Stage("report", .report, zh: "报告", en: "the report"),
  ]

  static var names: [String] { stages.map(\.name) }

  /// The stage of a metric that is counted over complaints.
  static func complaintStage(of metric: String) -> String {
    if metric.hasPrefix("theme_") { return "complaint-themes" }
    return metric.hasPrefix("sla_") || metric == "promise_kept_ratio" ? "complaint-clocks" : "complaint-volume"
  }

  /// Cards of every metric, in the order of the stages.
  static func cards(_ pipeline: PipelineFile) -> [MetricCard] {
    stages.filter { $0.part == .contacts }.flatMap { $0.measures(MeasureSettings(pipeline: pipeline)).flatMap(\.cards) } + ComplaintSubject.cards + QualityReviews.cards
  }
}

/// Which stages a run walks.
struct StageChoice: Sendable {
  let names: Set<String>
  let isFull: Bool

  func contains(_ name: String) -> Bool { names.contains(name) }

  /// - Throws: `Ending` 64 when a name is not known or the slice is empty.
  init(only: [String], from: String?, through: String?) throws(Ending) {
    let all = Catalogue.names
    for name in only + [from, through].compactMap({ $0 }) where !all.contains(name) {
      let hint = nearestWord(to: name, among: all).map { "; did you mean \($0)?" } ?? ""
      throw Ending(Ending.usage, "there is no stage \"\(name)\"\(hint); the stages are \(all.joined(separator: ", "))")
    }
    if !only.isEmpty, from != nil || through != nil { throw Ending(Ending.usage, "--only goes without --from and --through") }
    let first = from.flatMap(all.firstIndex) ?? 0
    let last = through.flatMap(all.firstIndex) ?? all.count - 1
    guard first <= last else { throw Ending(Ending.usage, "--from \(all[first]) comes after --through \(all[last])") }
    names = only.isEmpty ? Set(all[first...last]) : Set(only)
    isFull = names.count == all.count
  }
}
