// Physical lines: where text is cut at LF, CRLF or a lone CR, whatever quotes it holds.

internal import CScan
internal import Glibc

/// Where `byte` stands first in `text` at or after `start`.
func firstIndex(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int? {
  guard start < text.count else { return nil }
  return unsafe text.withUnsafeBytes { bytes -> Int? in
    guard let base = bytes.baseAddress, let found = unsafe memchr(base + start, Int32(byte), bytes.count - start) else {
      return nil
    }
    return unsafe UnsafeRawPointer(found) - base
  }
}

/// Index behind the terminator of the physical line that holds `start`. The end of the text ends a line only when it
/// `isFinal`; otherwise nil: more is needed, also after a CR at the end, which may be half of a CRLF.
func endOfLine(in text: Span<UInt8>, from start: Int, isFinal: Bool) -> Int? {
  var start = start
  // Looks through windows of growing size, so that a search for one kind of line end never runs far past the other.
  var size = 1 << 10
  while true {
    let windowEnd = min(text.count, start + size)
    let lineFeed = firstIndex(of: 0x0A, in: text.extracting(0..<windowEnd), from: start)
    if let carriageReturn = firstIndex(of: 0x0D, in: text.extracting(0..<(lineFeed ?? windowEnd)), from: start) {
      let next = carriageReturn + 1
      if next == text.count { return isFinal ? next : nil }
      return text[next] == 0x0A ? next + 1 : next
    }
    if let lineFeed { return lineFeed + 1 }
    if windowEnd == text.count { return isFinal ? windowEnd : nil }
    start = windowEnd
    size *= 2
  }
}

/// Number of physical lines in `text`.
func lineCount(in text: Span<UInt8>) -> Int {
  var count = 0
  var position = 0
  while position < text.count, let end = endOfLine(in: text, from: position, isFinal: true) {
    position = end
    count += 1
  }
  return count
}

/// Bytes of `text`, which ends where a line ends or at the end of the file, before its last line end.
func lengthWithoutEnd(of text: Span<UInt8>) -> Int {
  guard text.count > 0 else { return 0 }
  switch text[text.count - 1] {
  case 0x0A: return text.count - (text.count > 1 && text[text.count - 2] == 0x0D ? 2 : 1)
  case 0x0D: return text.count - 1
  default: return text.count
  }
}

/// Number of line ends in `text`, fast.
func lineEndCount(in text: Span<UInt8>) -> Int {
  unsafe text.withUnsafeBufferPointer { unsafe Int(cscan_count_lines($0.baseAddress, $0.count)) }
}
