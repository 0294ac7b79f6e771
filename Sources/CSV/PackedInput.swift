// What both unpackers need: the packed bytes in hand, and the fault that was met once and holds from then on.

/// The bytes of a packed file that are read and not yet used.
struct PackedInput {
  private let file: StoredFile
  private(set) var bytes = [UInt8](repeating: 0, count: 1 << 17)
  /// Where in `bytes` those lie that are not used yet.
  private(set) var pending = 0..<0
  private(set) var isAtEnd = false

  init(_ file: StoredFile) { self.file = file }

  var path: String { file.path }
  /// How much of the file is used.
  var position: Int { file.offset - pending.count }

  /// Reads on when nothing is left. Returns whether anything is there.
  mutating func fill() throws(CSVError) -> Bool {
    if pending.isEmpty, !isAtEnd {
      pending = 0..<(try file.read(into: &bytes, from: 0))
      isAtEnd = pending.isEmpty
    }
    return !pending.isEmpty
  }

  mutating func use(_ count: Int) { pending = (pending.lowerBound + count)..<pending.upperBound }

  func damage(_ format: PackedFormat, _ damage: ArchiveDamage, at offset: Int? = nil) -> CSVError {
    CSVError(path: path, what: .damagedArchive(format, damage, offset: offset ?? position))
  }
}

/// A source of unpacked bytes that fails for good when it has failed once.
protocol Unpacking: ByteSource {
  var failure: CSVError? { get set }
  /// Writes unpacked bytes into `buffer` from `start` on; 0 at the end.
  func unpack(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int
}

extension Unpacking {
  func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    if let failure { throw failure }
    do throws(CSVError) {
      return start < buffer.count ? try unpack(into: &buffer, from: start) : 0
    } catch {
      failure = error
      throw error
    }
  }
}
