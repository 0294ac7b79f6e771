// A run killed before any call, and a run in which any one call fails: never a mixture, never a lost report.

import CallCentre
import Foundation
import RunFolder
import Synchronization
import Testing

/// What stands before the run, and what the run does.
enum Situation: String, CaseIterable, Sendable {
  case first, replacing, olderPeriod, newerPeriod, partial, failed
  /// Where two names cannot be exchanged: a folder becomes a link, a link names another folder.
  case folderWithoutExchange, linkWithoutExchange

  var hasExchange: Bool { self != .folderWithoutExchange && self != .linkWithoutExchange }
  var period: ReportingPeriod {
    switch self {
    case .olderPeriod: week46
    case .newerPeriod: week48
    default: week47
    }
  }
  var publication: Publication {
    switch self {
    case .partial: .partial(week47, settingsDigest: "0123456789")
    case .failed: .failed
    default: .full(period)
    }
  }
  /// Published runs before, each by its name.
  var before: [String: Int] {
    switch self {
    case .first: [:]
    case .partial, .failed: ["2026-W47": 1, publication.name: 1]
    default: ["2026-W47": 1, "2026-W46": 1]
    }
  }
  /// Some of the calls may leave the name missing for an instant; the next start brings the former run back.
  var mayLackItsName: Bool { self == .folderWithoutExchange }

  func setUp(_ output: String) throws {
    if self == .first { return }
    let fileSystem = self == .linkWithoutExchange ? Situation.withoutExchange : FileSystem()
    let pipeline = try PipelineFolder(output: output, pipeline: "weekly", fileSystem: fileSystem)
    // Where names cannot be exchanged, the second time makes them links.
    for version in self == .linkWithoutExchange ? [0, 1] : [1] {
      try publish(.full(week46), version: version, of: week46, in: pipeline)
      try publish(.full(week47), version: version, of: week47, in: pipeline)
      if self == .partial || self == .failed { try publish(publication, version: version, of: week47, in: pipeline) }
    }
  }

  private static var withoutExchange: FileSystem { FileSystem { call, _ in call == .exchange ? EINVAL : 0 } }
}

/// Counts calls, and answers some of them with an error.
final class Faults: Sendable {
  private let calls = Mutex<[FileSystem.Call]>([])
  private let answer: @Sendable (_ number: Int, FileSystem.Call) -> Int32
  init(_ answer: @escaping @Sendable (_ number: Int, FileSystem.Call) -> Int32) { self.answer = answer }
  var count: Int { calls.withLock { $0.count } }
  func last(_ number: Int) -> FileSystem.Call? { calls.withLock { number < $0.count ? $0[number] : nil } }
  var fileSystem: FileSystem {
    FileSystem { call, _ in
      let number = self.calls.withLock { calls in
        calls.append(call)
        return calls.count - 1
      }
      return self.answer(number, call)
    }
  }
}

@Suite struct FaultTests {
  private func run(_ situation: Situation, in output: String, _ fileSystem: FileSystem) throws {
    let pipeline = try PipelineFolder(output: output, pipeline: "weekly", fileSystem: fileSystem)
    try publish(situation.publication, version: 2, of: situation.period, in: pipeline)
  }

  /// A process killed before its n-th call makes no call from then on, not even to clear up.
  @Test(arguments: Situation.allCases)
  func killedBeforeEveryCall(situation: Situation) throws {
    var number = 0
    var killed = 0
    while true {
      let folder = TemporaryFolder()
      let weekly = folder.path + "/weekly"
      try situation.setUp(folder.path)
      let dead = number
      let faults = Faults { number, call in
        if number >= dead { return EIO }
        return call == .exchange && !situation.hasExchange ? EINVAL : 0
      }
      _ = thrown { try run(situation, in: folder.path, faults.fileSystem) }
      let name = situation.publication.name
      // Every run stands whole, the new one or the former.
      for (run, version) in situation.before where run != name { #expect(wholeVersion(weekly + "/" + run) == version) }
      let standing = wholeVersion(weekly + "/" + name)
      let former = situation.before[name]
      #expect(standing == 2 || standing == former || (standing == nil && situation.mayLackItsName), "before call \(number)")
      if !situation.before.isEmpty { #expect([1, 2].contains(wholeVersion(weekly + "/latest") ?? 0), "before call \(number)") }
      if faults.count > dead { killed += 1 }
      // The next start puts everything right …
      _ = try PipelineFolder(output: folder.path, pipeline: "weekly")
      let restored = wholeVersion(weekly + "/" + name)
      #expect(restored == 2 || restored == former, "before call \(number)")
      // … and the next run succeeds and leaves nothing behind.
      let pipeline = try PipelineFolder(output: folder.path, pipeline: "weekly")
      try publish(situation.publication, version: 3, of: situation.period, in: pipeline)
      #expect(wholeVersion(weekly + "/" + name) == 3)
      try expectNothingHidden(weekly, besides: situation)
      if faults.count <= dead { break }
      number += 1
    }
    #expect(killed > 30)
  }

  /// Any one call fails; everything after it works.
  @Test(arguments: Situation.allCases, [ENOSPC, EIO])
  func everyCallFailsOnce(situation: Situation, errno: Int32) throws {
    var number = 0
    var thrownErrors = 0
    while true {
      let folder = TemporaryFolder()
      let weekly = folder.path + "/weekly"
      try situation.setUp(folder.path)
      let latest = try FileSystem().linkTarget(weekly + "/latest")
      let failing = number
      let faults = Faults { number, call in
        if number == failing { return errno }
        return call == .exchange && !situation.hasExchange ? EINVAL : 0
      }
      let error = thrown { try run(situation, in: folder.path, faults.fileSystem) }
      if faults.count <= failing { break }
      let place = "call \(failing), \(faults.last(failing)?.rawValue ?? "")"
      let name = situation.publication.name
      for (run, version) in situation.before where run != name {
        #expect(wholeVersion(weekly + "/" + run) == version, "\(place)")
      }
      if let error {
        thrownErrors += 1
        #expect(error.exitCode == 74, "\(place)")
        #expect(wholeVersion(weekly + "/" + name) == situation.before[name], "\(place)")
        #expect(try FileSystem().linkTarget(weekly + "/latest") == latest, "\(place)")
      } else {
        #expect(faults.last(failing) == .remove || faults.last(failing) == .exchange, "\(place)")
        #expect(wholeVersion(weekly + "/" + name) == 2, "\(place)")
      }
      if faults.last(failing) != .remove { try expectNothingHidden(weekly, besides: situation) }
      number += 1
    }
    #expect(thrownErrors > 25)
  }

  /// A failed sync is not tried again: what it lost stays lost.
  @Test func aFailedSyncIsFinal() throws {
    let folder = TemporaryFolder()
    let syncs = Mutex<[String]>([])
    let fileSystem = FileSystem { call, path in
      guard call == .syncFile || call == .syncFolder else { return 0 }
      syncs.withLock { $0.append(path) }
      return path.hasSuffix("/run.json") ? EIO : 0
    }
    #expect(thrown { try run(.first, in: folder.path, fileSystem) }?.exitCode == 74)
    #expect(syncs.withLock { $0.count { $0.hasSuffix("/run.json") } } == 1)
    #expect(syncs.withLock { $0.last?.hasSuffix("/run.json") } == true)
    withExtendedLifetime(folder) {}
  }

  /// Every file and folder is on the disk before the names change, and the names before the run is called done.
  @Test func nothingMovesBeforeItIsOnTheDisk() throws {
    let folder = TemporaryFolder()
    try Situation.replacing.setUp(folder.path)
    let calls = Mutex<[(FileSystem.Call, String)]>([])
    try run(
      .replacing, in: folder.path,
      FileSystem { call, path in
        calls.withLock { $0.append((call, path)) }
        return 0
      })
    let made = calls.withLock { $0 }
    let swap = try #require(made.firstIndex { $0.0 == .exchange })
    let moved = try #require(made.lastIndex { $0.0 == .rename })
    for (index, (call, path)) in made.enumerated()
    where call == .createFile || (call == .makeFolder && path.contains("/.callqa-run-")) {
      #expect(index < swap)
      #expect(made[index..<swap].contains { ($0.0 == .syncFile || $0.0 == .syncFolder) && $0.1 == path }, "\(path)")
    }
    #expect(!made[swap...].contains { $0.0 == .write })
    let syncsAbove = made.indices.filter { made[$0].0 == .syncFolder && made[$0].1 == folder.path + "/weekly" }
    #expect(syncsAbove.contains { swap < $0 && $0 < moved })
    #expect(syncsAbove.contains { moved < $0 })
    #expect(made[moved...].first { $0.0 == .remove }.map { _ in true } == true)
  }

  private func expectNothingHidden(_ weekly: String, besides situation: Situation) throws {
    guard try FileSystem().kind(weekly) != nil else { return }
    var needed: Set<String> = []
    for name in try names(weekly) where !name.hasPrefix(".") {
      if let target = try FileSystem().linkTarget(weekly + "/" + name) { needed.insert(target) }
    }
    let hidden = try names(weekly).filter { $0.hasPrefix(".") }
    #expect(hidden.allSatisfy { needed.contains($0) }, "\(hidden)")
    if situation.hasExchange { #expect(hidden == []) }
  }
}

/// When a process is killed: so long after that many calls. Counting calls keeps slow disks from making it trivial.
private struct Moment: Codable, Sendable {
  let calls: Int
  let microseconds: UInt32
}

/// Real kills: another process publishes without end until it is killed.
@Suite struct KillTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [true, false])
  func killedAtRandomMoments(hasExchange: Bool) async throws {
    let weekly = folder.path + "/weekly"
    try publish(.full(week47), version: 1, of: week47, in: PipelineFolder(output: folder.path, pipeline: "weekly"))
    var chance = Chance(seed: hasExchange ? 7 : 8)
    var published = 1
    for _ in 0..<12 {
      let moment = Moment(
        calls: Int.random(in: 1...300, using: &chance), microseconds: UInt32.random(in: 0...500, using: &chance))
      let output = folder.path
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [output = output as String, moment = moment as Moment, hasExchange = hasExchange as Bool] in
        try publishUntilKilled(output, at: moment, hasExchange: hasExchange)
      }
      let latest = try #require(wholeVersion(weekly + "/latest"))
      #expect(latest >= published)
      _ = try PipelineFolder(output: folder.path, pipeline: "weekly")
      let standing = try #require(wholeVersion(weekly + "/2026-W47"))
      #expect(standing >= published)
      published = standing
      if hasExchange { #expect(try names(weekly) == ["2026-W47", "latest"]) }
    }
    // The kills came while runs were being published, or nothing was tried here.
    #expect(published > 12)
  }
}

private func publishUntilKilled(_ output: String, at moment: Moment, hasExchange: Bool) throws {
  let faults = Faults { number, call in
    if number == moment.calls {
      Thread.detachNewThread {
        usleep(moment.microseconds)
        kill(getpid(), SIGKILL)
      }
    }
    return call == .exchange && !hasExchange ? EINVAL : 0
  }
  let pipeline = try PipelineFolder(output: output, pipeline: "weekly", fileSystem: faults.fileSystem)
  var version = try Int(Manifest(ofRun: output + "/weekly/2026-W47").version) ?? 0
  while true {
    version += 1
    try publish(.full(week47), version: version, of: week47, in: pipeline)
  }
}
