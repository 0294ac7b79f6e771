// A killed run leaves nothing half-true: SIGKILL at moments spread over the whole run, most of them inside publishing.

import Foundation
import Testing

@Suite(.serialized) struct KillTests {
  /// One run that may be killed: two settings alternate, so that the former and the new report differ.
  private struct Attempt {
    var wasKilled = false
    /// The unpublished or replaced folder was still there: the kill landed inside publishing.
    var insidePublishing = false
  }

  private static let moments = [Program.asOf, "2026-11-09T03:00:00"]
  private static let output = "Reports"

  private static func arguments(_ asOf: String) -> [String] {
    ["run", Program.checkout + "/Pipelines/tiny.yaml", "--as-of", asOf, "--output", output, "-q"]
  }

  private static func stagingFolders(_ scratch: Scratch) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: scratch.path + "/Reports/tiny")) ?? []
    return names.filter { $0.hasPrefix(".callqa-run-") }
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Starts a run and waits until its staging folder stands (or it has ended); gives the seconds that took.
  private static func awaitPublishing(_ process: Process, _ scratch: Scratch) -> Double {
    let start = ContinuousClock.now
    while process.isRunning, stagingFolders(scratch).isEmpty { usleep(100) }
    return seconds(since: start)
  }

  /// Runs and kills `delay` seconds after the start, or after publishing began.
  private static func attempt(_ asOf: String, delay: Double, afterPublishingBegan: Bool, _ scratch: Scratch) throws -> Attempt {
    let process = try Program.process(arguments(asOf), in: scratch)
    try process.run()
    if afterPublishingBegan { _ = awaitPublishing(process, scratch) }
    usleep(UInt32(max(0, delay) * 1_000_000))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return Attempt(wasKilled: process.terminationReason == .uncaughtSignal, insidePublishing: !stagingFolders(scratch).isEmpty)
  }

  /// How long a run takes until it publishes, and how long it publishes, in seconds.
  private static func durations(_ scratch: Scratch) throws -> (before: Double, publishing: Double) {
    let process = try Program.process(arguments(moments[0]), in: scratch)
    try process.run()
    let before = awaitPublishing(process, scratch)
    let start = ContinuousClock.now
    while process.isRunning, !stagingFolders(scratch).isEmpty { usleep(100) }
    let publishing = seconds(since: start)
    process.waitUntilExit()
    return (before, publishing)
  }

  /// The report that stands: its settings' moment, after a check that it is one of the known whole ones.
  private static func standing(_ scratch: Scratch, _ whole: [String: [String: Data]]) throws -> String {
    let folder = scratch.path + "/Reports/tiny"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/latest") == "2026-W45")
    let manifest = try #require(FileManager.default.contents(atPath: folder + "/latest/run.json"), "latest leads nowhere")
    let fields = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    let moment = try #require((fields["as_of"] as? String).map { String($0.prefix(19)) })
    let contents = Tree.contents(folder + "/2026-W45")
    let wanted = try #require(whole[moment], "run.json names \(moment)")
    #expect(Tree.differences(contents, wanted) == [], "the report of \(moment) is not whole")
    return moment
  }

  @Test(.timeLimit(.minutes(2))) func thePreviousReportStaysWhole() throws {
    let scratch = try Scratch()
    var whole: [String: [String: Data]] = [:]
    for moment in KillTests.moments.reversed() {
      let outcome = try Program.run(KillTests.arguments(moment), in: scratch)
      try #require(outcome.code == 0, "\(outcome.stderr)")
      whole[moment] = Tree.contents(scratch.path + "/Reports/tiny/2026-W45")
    }
    #expect(Tree.differences(whole[KillTests.moments[0]] ?? [:], whole[KillTests.moments[1]] ?? [:]) != [])
    let measured = try KillTests.durations(scratch)
    var standing = KillTests.moments[0]
    var (killed, inside, turned) = (0, 0, 0)
    let rounds = 60
    let begin = ContinuousClock.now
    for round in 0..<rounds where KillTests.seconds(since: begin) < 25 {
      let other = KillTests.moments[standing == KillTests.moments[0] ? 1 : 0]
      // Every third kill is spread over the run up to publishing; the others over publishing, its end included.
      let early = round % 3 == 0
      let place = (Double(round) + 0.5) / Double(rounds)
      let delay = early ? place * measured.before : place * measured.publishing * 1.2
      let attempt = try KillTests.attempt(other, delay: delay, afterPublishingBegan: !early, scratch)
      if attempt.wasKilled { killed += 1 }
      if attempt.wasKilled, attempt.insidePublishing { inside += 1 }
      let now = try KillTests.standing(scratch, whole)
      if now != standing { turned += 1 }
      standing = now
    }
    print("kills: \(killed), inside publishing: \(inside), runs whose report stood at the end: \(turned)")
    #expect(killed >= 10)
    #expect(inside >= 5, "only \(inside) of \(killed) kills landed inside publishing")

    let last = try Program.run(KillTests.arguments(KillTests.moments[0]), in: scratch)
    #expect(last.code == 0, "\(last.stderr)")
    #expect(try KillTests.standing(scratch, whole) == KillTests.moments[0])
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/Reports/tiny").sorted()
    #expect(left == [".callqa-digests", ".callqa-lock", "2026-W45", "latest"])
  }
}
