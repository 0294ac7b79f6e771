// The gates of Tests/Benchmarks: a generated export judged by the rulings and by a peer, its copies, and instructions a byte.

import Foundation
import Testing

@Suite struct GateTests {
  @Test func passesTheGates() throws {
    let scratch = try Scratch()
    let gate = Program.checkout + "/Tests/Benchmarks/gate.py"
    let outcome = try Program.run(["python3", gate, Program.binary], in: scratch, executable: "/usr/bin/env")
    #expect(outcome.code == 0, "\(outcome.stdout)\(outcome.stderr)")
  }
}
