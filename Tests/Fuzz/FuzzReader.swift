// What libFuzzer calls: both engines read the same bytes, in chunks of a size that the bytes choose, and have to agree.
// Built by fuzz.sh together with the sources of CSV, as one module.

internal import Glibc

/// The file that every input is written to: it lies in memory and has a path.
private struct Input {
  let descriptor: Int32
  let path: String

  init() {
    path = "/dev/shm/callqa-fuzz-\(getpid())"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    precondition(descriptor >= 0, "no file for the inputs")
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    ftruncate(descriptor, 0)
    unsafe pwrite(descriptor, bytes.baseAddress, bytes.count, 0)
  }
}

private let input = Input()

/// One reading: records, faults and cells as text, lines, sequences replaced.
private func reading(_ dialect: Dialect, _ engine: CSVEngine, _ chunkSize: Int, _ limit: Int, _ kernel: ScanKernel) -> [String] {
  var found: [String] = []
  do {
    let stream = try RecordStream(
      path: input.path, dialect: dialect, engine: engine, chunkSize: chunkSize, recordLimit: limit, kernel: kernel)
    var block = RecordBlock()
    while try stream.next(into: &block) {
      precondition(block.firstRecord == found.count)
      for record in block.records { found.append("\(record.line) \(record.isFault) \(block.cells(of: record))") }
    }
    found.append("\(stream.linesRead) lines, \(stream.sequencesReplaced) replaced, \(stream.bytesRead) bytes")
  } catch {
    found.append("\(error)")
  }
  return found
}

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzReader(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard count >= 3 else { return 0 }
  let (first, second, third) = unsafe (bytes[0], bytes[1], bytes[2])
  let encodings = TextEncoding.allCases
  let dialect = Dialect(
    encoding: first < 0xF8 ? .utf8 : encodings[Int(second) % encodings.count],  // tables of characters take long to make
    delimiter: Dialect.delimiters[Int(first & 3)], quote: first & 4 == 0 ? UInt8(ascii: "\"") : UInt8(ascii: "'"))
  let limit = first & 8 == 0 ? 1 << 26 : 1 + Int(third)
  unsafe input.write(UnsafeBufferPointer(start: bytes + 3, count: count - 3))
  let expected = reading(dialect, .libcsv, 1 << 20, limit, .best)
  for (engine, size, kernel) in [
    (CSVEngine.libcsv, 1 + Int(second), ScanKernel.best), (.auto, 1 + Int(second), .best), (.auto, 1 << 20, .portable),
    (.auto, 1 + Int(third), .vector),
  ] {
    let found = reading(dialect, engine, size, limit, kernel)
    precondition(found == expected, "\(engine), chunks of \(size), \(kernel): \(found), expected \(expected)")
  }
  return 0
}
