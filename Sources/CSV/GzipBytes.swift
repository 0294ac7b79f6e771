// The content of a gzip file: its members one after another, each held against its checksum and length.

internal import CGzip
internal import Glibc

@safe
final class GzipBytes: ByteSource {
  private let file: StoredFile
  private let decoder: UnsafeMutableRawPointer
  private var input = [UInt8](repeating: 0, count: 1 << 17)
  /// What lies in `input` and is not used yet.
  private var pending = 0..<0
  private var isInputAtEnd = false
  private var isBetweenMembers = true
  private var membersRead = 0
  private var failure: CSVError?

  init(_ file: StoredFile) throws(CSVError) {
    guard let decoder = unsafe gzip_decoder_new() else { throw CSVError(path: file.path, what: .unreadable(errno: ENOMEM)) }
    self.file = file
    unsafe self.decoder = unsafe decoder
  }

  deinit { unsafe gzip_decoder_free(decoder) }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    if let failure { throw failure }
    do throws(CSVError) {
      return try unpack(into: &buffer, from: start)
    } catch {
      failure = error
      throw error
    }
  }

  private func unpack(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    guard start < buffer.count else { return 0 }
    while true {
      if pending.isEmpty && !isInputAtEnd {
        pending = 0..<(try file.read(into: &input, from: 0))
        isInputAtEnd = pending.isEmpty
      }
      if isBetweenMembers {
        if pending.isEmpty { return 0 }
        // The decoder would wait for a whole header before it says that this is none.
        guard input[pending.lowerBound] == 0x1F else { throw damage(.trailingBytes) }
        if membersRead > 0 { unsafe gzip_decoder_reset(decoder) }
        isBetweenMembers = false
      }
      let memberStart = position
      let step = run(into: &buffer, from: start)
      pending = (pending.lowerBound + step.used)..<pending.upperBound
      switch step.result {
      case gzip_more: break
      case gzip_member_end:
        isBetweenMembers = true
        membersRead += 1
      case gzip_wrong_checksum: throw damage(.wrongChecksum)
      case gzip_no_member where membersRead > 0: throw damage(.trailingBytes, at: memberStart)
      default: throw damage(.invalid)
      }
      if step.written > 0 { return step.written }
      if step.used == 0 && !isBetweenMembers { throw damage(isInputAtEnd ? .cutOff : .invalid) }
    }
  }

  /// Decodes what is pending, as far as there is room.
  private func run(into buffer: inout [UInt8], from start: Int) -> (result: gzip_result, used: Int, written: Int) {
    var used: UInt32 = 0
    var written: UInt32 = 0
    let room = UInt32(clamping: min(buffer.count - start, 1 << 30))
    let result = unsafe input.withUnsafeBufferPointer { input in
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        unsafe gzip_decoder_run(
          decoder, input.baseAddress.map { unsafe $0 + pending.lowerBound }, UInt32(pending.count),
          buffer.baseAddress.map { unsafe $0 + start }, room, &used, &written)
      }
    }
    return (result, Int(used), Int(written))
  }

  /// How much of the file is used.
  private var position: Int { file.offset - pending.count }

  private func damage(_ damage: ArchiveDamage, at offset: Int? = nil) -> CSVError {
    CSVError(path: file.path, what: .damagedArchive(.gzip, damage, offset: offset ?? position))
  }
}
