// The content of a zstd file: its frames one after another, skippable ones passed over, checksums where it has them.

internal import CZstd
internal import Glibc

@safe
final class ZstdBytes: ByteSource {
  private let file: StoredFile
  private let decoder: OpaquePointer
  private var input = [UInt8](repeating: 0, count: 1 << 17)
  /// What lies in `input` and is not used yet.
  private var pending = 0..<0
  private var isInputAtEnd = false
  private var isBetweenFrames = true
  private var framesRead = 0
  private var failure: CSVError?

  init(_ file: StoredFile) throws(CSVError) {
    guard let decoder = unsafe ZSTD_createDStream() else { throw CSVError(path: file.path, what: .unreadable(errno: ENOMEM)) }
    self.file = file
    unsafe self.decoder = unsafe decoder
  }

  deinit { unsafe ZSTD_freeDStream(decoder) }

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
      if isBetweenFrames && pending.isEmpty { return 0 }
      let step = run(into: &buffer, from: start)
      pending = (pending.lowerBound + step.used)..<pending.upperBound
      if ZSTD_isError(step.result) != 0 { throw failure(of: ZSTD_getErrorCode(step.result)) }
      // 0: the frame is over, and all of it is written.
      isBetweenFrames = step.result == 0
      if isBetweenFrames { framesRead += 1 }
      if step.written > 0 { return step.written }
      if step.used == 0 && !isBetweenFrames { throw damage(isInputAtEnd ? .cutOff : .invalid) }
    }
  }

  /// Decodes what is pending, as far as there is room.
  private func run(into buffer: inout [UInt8], from start: Int) -> (result: Int, used: Int, written: Int) {
    unsafe input.withUnsafeBytes { input in
      unsafe buffer.withUnsafeMutableBytes { buffer in
        var from = unsafe ZSTD_inBuffer(src: input.baseAddress.map { unsafe $0 + pending.lowerBound }, size: pending.count, pos: 0)
        var to = unsafe ZSTD_outBuffer(dst: buffer.baseAddress.map { unsafe $0 + start }, size: buffer.count - start, pos: 0)
        let result = unsafe ZSTD_decompressStream(decoder, &to, &from)
        return unsafe (result, from.pos, to.pos)
      }
    }
  }

  private func failure(of code: ZSTD_ErrorCode) -> CSVError {
    switch code {
    case ZSTD_error_checksum_wrong: damage(.wrongChecksum)
    case ZSTD_error_prefix_unknown where framesRead > 0 && isBetweenFrames: damage(.trailingBytes)
    case ZSTD_error_frameParameter_windowTooLarge: damage(.needsMemory)
    case ZSTD_error_memory_allocation: CSVError(path: file.path, what: .unreadable(errno: ENOMEM))
    default: damage(.invalid)
    }
  }

  private func damage(_ damage: ArchiveDamage) -> CSVError {
    CSVError(path: file.path, what: .damagedArchive(.zstd, damage, offset: file.offset - pending.count))
  }
}
