// The content of a gzip file: its members one after another, each held against its checksum and length.

internal import CGzip
internal import Glibc

@safe
final class GzipBytes: Unpacking {
  private let decoder: UnsafeMutableRawPointer
  private var input: PackedInput
  private var isBetweenMembers = true
  private var membersRead = 0
  var failure: CSVError?

  init(_ file: StoredFile) throws(CSVError) {
    guard let decoder = unsafe gzip_decoder_new() else { throw CSVError(path: file.path, what: .unreadable(errno: ENOMEM)) }
    input = PackedInput(file)
    unsafe self.decoder = unsafe decoder
  }

  deinit { unsafe gzip_decoder_free(decoder) }

  func unpack(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    while true {
      let isInputLeft = try input.fill()
      if isBetweenMembers {
        if !isInputLeft { return 0 }
        // The decoder would wait for a whole header before it says that this is none.
        guard input.bytes[input.pending.lowerBound] == 0x1F else { throw input.damage(.gzip, .trailingBytes) }
        if membersRead > 0 { unsafe gzip_decoder_reset(decoder) }
        isBetweenMembers = false
      }
      let memberStart = input.position
      let step = run(into: &buffer, from: start)
      input.use(step.used)
      switch step.result {
      case gzip_more: break
      case gzip_member_end:
        isBetweenMembers = true
        membersRead += 1
      case gzip_wrong_checksum: throw input.damage(.gzip, .wrongChecksum)
      case gzip_no_member where membersRead > 0: throw input.damage(.gzip, .trailingBytes, at: memberStart)
      default: throw input.damage(.gzip, .invalid)
      }
      if step.written > 0 { return step.written }
      if step.used == 0 && !isBetweenMembers { throw input.damage(.gzip, input.isAtEnd ? .cutOff : .invalid) }
    }
  }

  /// Decodes what is pending, as far as there is room.
  private func run(into buffer: inout [UInt8], from start: Int) -> (result: gzip_result, used: Int, written: Int) {
    let pending = input.pending
    var used: UInt32 = 0
    var written: UInt32 = 0
    let room = UInt32(clamping: min(buffer.count - start, 1 << 30))
    let result = unsafe input.bytes.withUnsafeBufferPointer { bytes in
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        unsafe gzip_decoder_run(
          decoder, bytes.baseAddress.map { unsafe $0 + pending.lowerBound }, UInt32(pending.count),
          buffer.baseAddress.map { unsafe $0 + start }, room, &used, &written)
      }
    }
    return (result, Int(used), Int(written))
  }
}
