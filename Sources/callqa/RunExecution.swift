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
    var memory = DigestMemory.load(folder.path + "/.callqa-digests")
    // SHA-256 is slower than all else that is done with the bytes of a file: it goes on beside the rest.
    let halves = parallelFold(pieces: 2, jobs: settings.jobs, start: { Halves() }) { [memory] piece, halves in
      if piece == 0 { halves.digests = InputDigests(of: run, memory) } else { halves.walk = Walk(run) }
    }
    guard let digests = halves.compactMap(\.digests).first, let walk = halves.compactMap(\.walk).first else {
      preconditionFailure("a half of the run is missing")
    }
    var result = walk.result
    digests.fill(&result.files)
    if let error = walk.error {
      if case .badData(let message) = error { try leaveTrace(of: message, run, &result, in: folder) }
      throw Ending(error)
    }
    do throws(RunFolderError) {
      try digests.check()
      for digest in digests.byPath.values { memory.remember(digest, readAfter: settings.startedAt) }
      try memory.save(folder.path + "/.callqa-digests")
    } catch {
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

/// The two things that go on side by side.
private struct Halves: Sendable {
  var digests: InputDigests?
  var walk: Walk?
}

/// The walk and how it ended.
private struct Walk: Sendable {
  var result = RunResult()
  var error: StageError?

  init(_ run: PipelineRun) {
    result.findings = FindingLog(cap: run.settings.pipeline.maxFindingsPerKind)
    do throws(StageError) {
      try run.walk(into: &result)
    } catch {
      self.error = error
    }
  }
}

/// SHA-256 of the input files, by their paths inside the inputs.
private struct InputDigests: Sendable {
  /// By the bytes of the path, as the files are told apart.
  private(set) var byPath: [[UInt8]: FileDigest] = [:]
  private var locations: [[UInt8]: String] = [:]
  private var error: RunFolderError?

  init(of run: PipelineRun, _ memory: DigestMemory) {
    let files = run.inputFiles
    let shares = parallelFold(pieces: files.count, jobs: run.settings.jobs, start: { [([UInt8], Result<FileDigest, RunFolderError>)]() }) { file, share in
      let digest = Result { () throws(RunFolderError) in try memory.digest(ofFile: files[file].location) }
      share.append((Array(files[file].path.utf8), digest))
    }
    for (path, digest) in shares.flatMap({ $0 }).sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
      switch digest {
      case .success(let digest): byPath[path] = digest
      case .failure(let failure): error = error ?? failure
      }
    }
    for file in files { locations[Array(file.path.utf8)] = file.location }
  }

  func fill(_ ledgers: inout [FileLedger]) {
    for index in ledgers.indices {
      guard let digest = byPath[Array(ledgers[index].path.utf8)] else { continue }
      ledgers[index].sha256 = digest.sha256
      ledgers[index].bytes = digest.bytes
    }
  }

  /// Throws when a file could not be hashed, or is another one now than the one that was.
  func check() throws(RunFolderError) {
    if let error { throw error }
    for (path, digest) in byPath {
      guard let location = locations[path] else { continue }
      if try FileSystem().identity(location) != digest.identity { throw .changing(path: location) }
    }
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
    for source in SourceName.allCases {
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
