// One run from lock to path: walk, then publish, or leave what a refused run owes.

internal import CSV
internal import CallCentre
internal import Engine
internal import Ingest
internal import RunFolder

struct RunExecution {
  let settings: RunSettings
  let choice: StageChoice
  let engine: CSVEngine
  let progress: Progress
  let tokens: Tokens

  /// Prints the published folder's path on stdout.
  func run(in folder: PipelineFolder) throws(Ending) {
    let run = PipelineRun(settings: settings, choice: choice, engine: engine, progress: progress, tokens: tokens)
    var result = RunResult()
    result.findings = FindingLog(cap: settings.pipeline.maxFindingsPerKind)
    do throws(StageError) {
      try run.walk(into: &result)
    } catch {
      if case .badData(let message) = error { try leaveTrace(of: message, run, &result, in: folder) }
      throw Ending(error)
    }
    let output = RunOutput(run: run, result: result)
    if let refusal = result.refusal {
      try output.publishFailure(into: folder, code: Ending.badData)
      let kinds = result.findings.commonest(3).map { entry in
        "\n  \(entry.count.kind.rawValue): \(entry.count.count), for example \(entry.first.file) line \(entry.first.line): \(entry.first.message)"
      }
      throw Ending(Ending.badData, refusal + kinds.joined())
    }
    print(try output.publish(into: folder))
  }
}

extension RunExecution {
  /// An export that cannot be used at all is told in failed/ too (D24).
  private func leaveTrace(of message: String, _ run: PipelineRun, _ result: inout RunResult, in folder: PipelineFolder) throws(Ending) {
    result.findings.add(
      Finding(
        source: "", file: "", record: 0, line: 0, field: "", kind: .missingColumn, severity: .error, action: .noted, message: message))
    try RunOutput(run: run, result: result).publishFailure(into: folder, code: Ending.badData)
  }
}

/// `--dry-run`: what would be done.
enum DryRun {
  static func describe(_ settings: RunSettings, _ choice: StageChoice) throws(Ending) {
    let frame = settings.frame
    print("pipeline   \(settings.pipeline.name)")
    print("period     \(frame.period.name) (\(frame.period.first.iso) to \(frame.period.last.iso))")
    print("as of      \(frame.zone.iso(frame.asOf))")
    print("stages     \(Catalogue.names.filter(choice.contains).joined(separator: " "))")
    print("output     \(settings.pipeline.output.directory)/\(settings.pipeline.name)/")
    var glob = 0
    for source in SourceName.allCases where source != .qualityReviews {
      let blocks = settings.blocks(source)
      if blocks.isEmpty { continue }
      do throws(StageError) {
        for file in try SourceFiles.find(blocks, source: source.rawValue, root: settings.root, firstGlob: glob) { print("\(source.rawValue)  \(file.path)") }
      } catch {
        throw Ending(error)
      }
      glob += blocks.reduce(0) { $0 + $1.globs.count }
    }
  }
}
