// The content of a zstd file: its frames one after another, skippable ones passed over, checksums where it has them.

internal import CZstd
internal import Glibc

@safe
final class ZstdBytes: Unpacking {
  private let decoder: OpaquePointer
  private var input: PackedInput
  private var isBetweenFrames = true
  private var framesRead = 0
  var failure: CSVError?

  init(_ file: StoredFile) throws(CSVError) {
    guard let decoder = unsafe ZSTD_createDStream() else { throw CSVError(path: file.path, what: .unreadable(errno: ENOMEM)) }
    input = PackedInput(file)
    unsafe self.decoder = unsafe decoder
  }

  deinit { unsafe ZSTD_freeDStream(decoder) }

  func unpack(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    while true {
      let isInputLeft = try input.fill()
      if isBetweenFrames && !isInputLeft { return 0 }
      let step = run(into: &buffer, from: start)
      input.use(step.used)
      if ZSTD_isError(step.result) != 0 { throw failure(of: ZSTD_getErrorCode(step.result)) }
      // 0: the frame is over, and all of it is written.
      isBetweenFrames = step.result == 0
      if isBetweenFrames { framesRead += 1 }
      if step.written > 0 { return step.written }
      if step.used == 0 && !isBetweenFrames { throw input.damage(.zstd, input.isAtEnd ? .cutOff : .invalid) }
    }
  }

  /// Decodes what is pending, as far as there is room.
  private func run(into buffer: inout [UInt8], from start: Int) -> (result: Int, used: Int, written: Int) {
    let pending = input.pending
    return unsafe input.bytes.withUnsafeBytes { bytes in
      unsafe buffer.withUnsafeMutableBytes { buffer in
        var from = unsafe ZSTD_inBuffer(src: bytes.baseAddress.map { unsafe $0 + pending.lowerBound }, size: pending.count, pos: 0)
        var to = unsafe ZSTD_outBuffer(dst: buffer.baseAddress.map { unsafe $0 + start }, size: buffer.count - start, pos: 0)
        let result = unsafe ZSTD_decompressStream(decoder, &to, &from)
        return unsafe (result, from.pos, to.pos)
      }
    }
  }

  private func failure(of code: ZSTD_ErrorCode) -> CSVError {
    switch code {
    case ZSTD_error_checksum_wrong: input.damage(.zstd, .wrongChecksum)
    case ZSTD_error_prefix_unknown where framesRead > 0 && isBetweenFrames: input.damage(.zstd, .trailingBytes)
    case ZSTD_error_frameParameter_windowTooLarge: input.damage(.zstd, .needsMemory)
    case ZSTD_error_memory_allocation: CSVError(path: input.path, what: .unreadable(errno: ENOMEM))
    default: input.damage(.zstd, .invalid)
    }
  }
}
