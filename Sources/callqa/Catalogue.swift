// The stages, in walking order. Read this first: it is the whole path of the data.

internal import CallCentre
internal import Engine
internal import Measure

/// What a person names with --only, --from and --through.
struct Stage: Sendable {
  enum Part: Sendable { case ingest, join, contacts, complaints, report }
  let name: String
  let part: Part
  let what: (zh: String, en: String)
  /// The measures that belong to it, made for one run.
  let measures: @Sendable (PipelineFile) -> [MeasureMaker]

  init(_ name: String, _ part: Part, zh: String, en: String, measures: @escaping @Sendable (PipelineFile) -> [MeasureMaker] = { _ in [] }) {
    self.name = name
    self.part = part
    what = (zh, en)
    self.measures = measures
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
    Stage("join", .join, zh: "各段合并为来访，投诉去重", en: "joins legs into contacts, drops replaced rows") { pipeline in
      pipeline.output.keepStages ? [MeasureMaker(ContactStage())] : []
    },
    Stage("contact-volume", .contacts, zh: "来访量与去向", en: "how many contacts, and how they ended") {
      [MeasureMaker(ContactVolume(shortAbandonSeconds: $0.serviceLevel.shortAbandon))]
    },
    Stage("waiting-time", .contacts, zh: "等待", en: "waits") { _ in [MeasureMaker(WaitingTime())] },
    Stage("service-level", .contacts, zh: "服务水平，五种口径", en: "service level in five definitions") {
      [MeasureMaker(ServiceLevel(threshold: $0.serviceLevel.threshold, byChannel: $0.serviceLevel.thresholds, shortAbandonSeconds: $0.serviceLevel.shortAbandon))]
    },
    Stage("handle-time", .contacts, zh: "处理时长", en: "handle time and its parts") { pipeline in
      let blocks = pipeline.sources[.contacts] ?? []
      return [MeasureMaker(HandleTime(talkIncludesHold: blocks.contains(where: \.talkIncludesHold)))]
    },
    Stage("transfers", .contacts, zh: "转接", en: "transfers") { _ in [MeasureMaker(Transfers())] },
    Stage("customer-satisfaction", .contacts, zh: "满意度", en: "satisfaction") { _ in [MeasureMaker(CustomerSatisfaction())] },
    Stage("first-contact-resolution", .contacts, zh: "首次解决", en: "first-contact resolution") { pipeline in
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
    stages.filter { $0.part == .contacts }.flatMap { $0.measures(pipeline).flatMap(\.cards) } + ComplaintSubject.cards
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
