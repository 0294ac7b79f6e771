// The front door: commands and flags. What they do stands in the files beside this one.

internal import ArgumentParser
internal import CSV
internal import CallCentre
internal import Foundation
internal import Glibc
internal import RunFolder

@main
struct CallQA: ParsableCommand {
  static let version = "0.1.0"
  static let configuration = CommandConfiguration(
    commandName: "callqa", abstract: "Quality reports for a bank's call centre, from exported contact and complaint files.",
    discussion: """
      Exit codes: 0 done · 64 usage · 65 data too bad · 66 input missing · 70 our bug · 73 cannot create · 74 reading or writing failed · \
      75 another run holds the lock · 77 personal data found, nothing published · 78 bad pipeline, policy or calendar file.
      """,
    version: version, subcommands: [Run.self, Check.self, Describe.self, Convert.self])

  static func main() {
    // A closed pipe is no failure; a full file-size limit is reported as an error of the write.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let ending as Ending {
      if !ending.message.isEmpty { FileHandle.standardError.write(Data(("callqa: " + ending.message + "\n").utf8)) }
      Foundation.exit(ending.code)
    } catch {
      exit(withError: error)
    }
  }

  static var now: Instant { Instant(Int64(Date().timeIntervalSince1970)) }
}

/// Flags that `run` and `check` share.
struct SourceFlags: ParsableArguments {
  @Argument(help: "The pipeline file (YAML).") var pipeline: String
  @Option(help: "Days to report: 2026-W47, 2026-11, 2026-11-20, 2026-11-01..2026-11-15, last-week, yesterday.") var period: String?
  @Option(name: .customLong("as-of"), help: "Judge open complaints at this moment, and read nothing later: 2026-11-23T02:00:00.") var asOf: String?
  @Option(help: "Folder at which the sources' globs start (default: the pipeline file's).") var input: String?
  @Option(help: "Threads (default: all cores). The output does not depend on it.") var jobs: Int?
  @Option(name: .customLong("csv-engine"), help: "auto or libcsv. The output does not depend on it.") var csvEngine = "auto"

  func flags() -> RunFlags {
    var flags = RunFlags()
    flags.period = period
    flags.asOf = asOf
    flags.input = input
    flags.jobs = jobs
    return flags
  }

  func engine() throws(Ending) -> CSVEngine {
    guard let engine = CSVEngine(rawValue: csvEngine) else { throw Ending(Ending.usage, "--csv-engine \(csvEngine): wanted auto or libcsv") }
    return engine
  }
}

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a pipeline and publish its report; prints the run folder's path.",
    discussion: "Example: callqa run Pipelines/weekly.yaml --period 2026-W47 --as-of 2026-11-23T02:00:00")
  @OptionGroup var source: SourceFlags
  @Option(help: "Folder for the reports (default: the pipeline's output.directory), relative to the current folder.") var output: String?
  @Option(help: "Run this stage only; may be repeated. See callqa describe stages.") var only: [String] = []
  @Option(help: "First stage to run.") var from: String?
  @Option(help: "Last stage to run.") var through: String?
  @Option(help: "Language of the report: zh-Hans or en.") var language: String?
  @Option(help: "Formats, joined by commas: markdown, csv.") var format: String?
  @Flag(name: .customLong("dry-run"), help: "Settle everything and list the files to read; read and write nothing.") var dryRun = false
  @Flag(name: .shortAndLong, help: "Say nothing on stderr; the path is still printed.") var quiet = false
  @Flag(name: .shortAndLong, help: "Say more on stderr.") var verbose = false
  @Option(name: .customLong("log-format"), help: "text or json.") var logFormat = "text"

  func run() throws {
    do throws(Ending) {
      try execute()
    } catch {
      // -q silences stderr only; the exit code still tells (D1).
      throw quiet ? Ending(error.code, "") : error
    }
  }

  private func execute() throws(Ending) {
    guard let form = Progress.Form(rawValue: logFormat) else { throw Ending(Ending.usage, "--log-format \(logFormat): wanted text or json") }
    let isTerminal = isatty(STDERR_FILENO) == 1
    let progress = Progress(level: quiet ? .quiet : verbose ? .verbose : .usual, form: form, isTerminal: isTerminal)
    var flags = source.flags()
    flags.output = output
    flags.language = language
    flags.formats = format
    let choice = try StageChoice(only: only, from: from, through: through)
    let engine = try source.engine()
    let settings = try RunSettings(pipelinePath: source.pipeline, flags: flags, now: CallQA.now)
    if choice.names == ["report"] { throw Ending(Ending.usage, "the report alone has no figures to print; add --from with an earlier stage") }
    for format in settings.pipeline.output.formats where format == .html || format == .xlsx {
      progress.note("format \(format.rawValue) is not written by this version; Markdown and CSV are")
    }
    if dryRun {
      try DryRun.describe(settings, choice)
      return
    }
    let tokens = try tokens(settings)
    let folder = try folder(settings)
    try RunExecution(settings: settings, choice: choice, engine: engine, progress: progress, tokens: tokens).run(in: folder)
  }

  /// The pipeline's folder with its lock, held until the run is over.
  private func folder(_ settings: RunSettings) throws(Ending) -> PipelineFolder {
    do throws(RunFolderError) {
      return try PipelineFolder(output: settings.pipeline.output.directory, pipeline: settings.pipeline.name)
    } catch {
      throw Ending(error)
    }
  }

  private func tokens(_ settings: RunSettings) throws(Ending) -> Tokens {
    guard let path = settings.pipeline.output.keyFile else { return Tokens() }
    do throws(RunFolderError) {
      return try Tokens(keyFile: path, outputDirectory: settings.pipeline.output.directory)
    } catch {
      throw Ending(error)
    }
  }
}

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a pipeline file and the head of its exports; writes nothing.",
    discussion: "Reads the first 10,000 records of each file, says how they were understood, and prints a mapping to paste for unknown headers.")
  @OptionGroup var source: SourceFlags

  func run() throws {
    let settings = try RunSettings(pipelinePath: source.pipeline, flags: source.flags(), now: CallQA.now)
    try PipelineCheck(settings: settings, engine: try source.engine()).run()
  }
}

struct Describe: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Explain metrics, stages, tables or findings.")
  @Argument(help: "metrics, stages, tables or findings.") var what = "stages"
  @Argument(help: "One name of them.") var name: String?
  @Option(help: "zh-Hans or en.") var language = "zh-Hans"

  func run() throws { try Description(chinese: language != "en").print(what, name) }
}

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write any export as clean UTF-8 CSV: what the reader understood.",
    discussion: """
      The result is RFC 4180 with LF after each record: the header first (two header lines joined by a blank), then every record, none rejected. \
      What no flag says is detected; what was understood and what was left out is told on stderr.
      Example: callqa convert export.csv -o clean.csv --encoding gb18030 --preamble-lines 2
      """)
  @Argument(help: "The export.") var file: String
  @Option(name: .shortAndLong, help: "File to write (default: standard output).") var output: String?
  @Option(help: "utf-8, gb18030, big5, utf-16le, utf-16be or windows-1252.") var encoding: String?
  @Option(help: "One sign, or its name: comma, tab, semicolon, bar, blank.") var delimiter: String?
  @Option(help: "One sign, or none.") var quote: String?
  @Option(help: "The sign before a quote that is text; the quote itself or none: such quotes are doubled.") var escape: String?
  @Option(name: .customLong("record-delimiter"), help: "lf, crlf or cr.") var recordDelimiter: String?
  @Option(name: .customLong("preamble-lines"), help: "Lines above the header.") var preambleLines: Int?
  @Option(name: .customLong("header-lines"), help: "Lines of the header; 0: there is none.") var headerLines: Int?
  @Option(name: .customLong("footnote-lines"), help: "Lines below the last record.") var footnoteLines: Int?
  @Flag(name: .shortAndLong, help: "Say nothing on stderr.") var quiet = false

  func run() throws {
    var words = DialectWords()
    (words.encoding, words.delimiter, words.quote, words.escape) = (encoding, delimiter, quote, escape)
    words.recordDelimiter = recordDelimiter
    (words.preambleLines, words.headerLines, words.footnoteLines) = (preambleLines, headerLines, footnoteLines)
    do throws(Ending) {
      try ConvertRequest(path: file, output: output, given: try words.settings(), isQuiet: quiet).run()
    } catch {
      throw quiet ? Ending(error.code, "") : error
    }
  }
}
