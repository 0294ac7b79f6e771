// How fast an export is read on one core: gigabytes of text a second of processor time, the best of some rounds.
// Built by reading.sh together with the sources of CSV, as one module.

internal import Glibc

/// Seconds of processor time used by this process.
func processorTime() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

@main
struct ReadingBench {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let only = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : ""
    let encoding = CommandLine.arguments.count > 3 ? TextEncoding(word: CommandLine.arguments[3]) ?? .utf8 : .utf8
    for kernel in ScanKernel.available where only.isEmpty || only == "index" || only == "\(kernel)" {
      try report("index, \(kernel)", rounds: 5) { try index(path, kernel) }
    }
    for size in [1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20, 1 << 21] where only.isEmpty || only == "walk" {
      try report("index and fields, chunks of \(size >> 10) KiB", rounds: 5) {
        try walk(path, Dialect(encoding: encoding), .auto, size, .best)
      }
    }
    for kernel in ScanKernel.available where only.isEmpty || only == "fields" {
      try report("index and fields, \(kernel)", rounds: 5) {
        try walk(path, Dialect(encoding: encoding), .auto, RecordStream.usualChunkSize, kernel)
      }
    }
    if only == "once" {  // for counting instructions
      try report("index and fields, once", rounds: 1) {
        try walk(path, Dialect(encoding: encoding), .auto, RecordStream.usualChunkSize, .best)
      }
    }
    if only.isEmpty || only == "libcsv" {
      try report("libcsv", rounds: 2) { try walk(path, Dialect(encoding: encoding), .libcsv, RecordStream.usualChunkSize, .best) }
    }
    if only.isEmpty || only == "read" { try report("reading alone", rounds: 5) { try readAlone(path) } }
  }

  static func report(_ name: String, rounds: Int, _ body: () throws -> (bytes: Int, count: Int)) throws {
    var best = 0.0
    var count = 0
    for _ in 0..<rounds {
      let start = processorTime()
      let result = try body()
      best = max(best, Double(result.bytes) / (processorTime() - start) / 1e9)
      count = result.count
    }
    print("\(name): \((best * 100).rounded() / 100) GB/s, \(count) records")
  }

  static func walk(
    _ path: String, _ dialect: Dialect, _ engine: CSVEngine, _ size: Int, _ kernel: ScanKernel
  ) throws -> (bytes: Int, count: Int) {
    let stream = try RecordStream(path: path, dialect: dialect, engine: engine, chunkSize: size, kernel: kernel)
    var block = RecordBlock()
    var count = 0
    while try stream.next(into: &block) { count += block.records.count }
    return (stream.bytesRead, count)
  }

  static func readAlone(_ path: String) throws -> (bytes: Int, count: Int) {
    var file = try FileBytes(path: path)
    var buffer = [UInt8](repeating: 0, count: RecordStream.usualChunkSize)
    while try file.read(into: &buffer, from: 0) > 0 {}
    return (file.offset, 0)
  }

  /// The index alone, of chunks in memory, without reading.
  static func index(_ path: String, _ kernel: ScanKernel) throws -> (bytes: Int, count: Int) {
    var file = try FileBytes(path: path)
    var block = RecordBlock()
    block.index.text = [UInt8](repeating: 0, count: RecordStream.usualChunkSize)
    let size = try file.read(into: &block.index.text, from: 0)
    var reader = ChunkReader(
      ChunkReader.Settings(dialect: Dialect(), engine: .auto, kernel: kernel, ignored: [], recordLimit: 1 << 30))
    var count = 0
    for _ in 0..<2000 { count += try reader.read(&block, count: size, line: 1, isFinal: false).records }
    return (2000 * size, count)
  }
}
