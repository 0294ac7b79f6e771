// The same text plain, packed by gzip -9 and by zstd -19, and packed by hand without compression.

import Foundation

enum PackedText {
  /// 160 lines.
  static let plain = Array((0..<160).map { "\($0),\($0 * $0 * 7919 % 100_003),客服\($0 % 7)组\n" }.joined().utf8)

  static let gzip = decoded(
    """
    H4sIAAAAAAACA12XvdnERAyEc2rZYPUv9UdKB0QUQAPUA7TBrH3481y6j31+JY1m9vba6+8///jn99/2v3/9+ousGpnPiZwTXSZZ+TnSc2SrREs+R3aOfGnW\
    /v/Iz1GsqSn9HMU5ytWxqz9HeY5qdW/VN0Ov7OenLoZZLq7yZpC9RrrmDSGyouX55EUhunzbtjeG2LLW57mLQ3yF7uf37mbEOj/nbxTJhTe3E8spIjSIBVVE\
    NnUEjY3OijeL7oWTXW8WVDoqVW8WtMg0W2k0tnq29psFtCm6qS8g89HnuYtFc4XtZpZapdWbWHq1CWlEUcb8lHah2IYAuotkgjLGSCam6JTYG8RsqYXRgAzD\
    8D3yBjEU0f7msFwJGTZxFMZdXxy9zHOcQCApd5s3ie9V+0eLF4nLEnGnlrhCoDkkFTdItMbeLO7Ldj2yuFg8loUPScUxipRNXfGCBPAgsTSY25hllug4sQRW\
    I2fTFgdmgQUl2YbiXTPqS6AO6x20yI5VQxfeLBGYkAatcuQyUyetRC3tnZtYMI/+mdvNMlgXFWLBWxVOKCl4rKTIVLAZ87OlF0pCVBNJbUmMA0tKG5QoI6vs\
    jZK5xsWUUCCrwv4RSy9Je1pws5xxKBvcXjKWbxJYp7TzLsONYneSz4JrZne/SQr7bcJdgaO47afxFwkcG01+KrtRCt8wpyWCG1dVkHDhgnCQoSWCK/TeTV2B\
    BURgY94seMKjklja4K0W+WbBKpfXkFjgRmI7SLiNJS95Jnmz1LISFgu6hMY/zDcL6vAQmhC+6DJFfgujqdCivoziXd9JMXT81opYYCvIvcdwLhasd2YbLfQk\
    ktVYuaCtNGrL9Ar4CMkFTiM4I7+VjXkU7I8z8cS3DglGMJ9GoFJnjtvg6RCKRdiDjzGQ7COuICBBW9Cwp5gPUSF5RoyJEIMw2mKiWa0tZL6CjJHaz4rdREh0\
    uFbRboucKJygeBR8VzyLwuBIBOto3CSkukay7QliPbzzCwkmPOPKSKgIubkZaaDI4LEhheH/0uR9gmy3zmdnbiRkTmonLReseb2q/FxmEIzdw7cZJIztTG4S\
    Gim44xgTwY1xofkiQqxATsFEA2mKspJOyBdMipBOylvzReK4Z2U8E76RsBDl8+j4RsIcUA9f9wRZL+NOZign7sPZlwWzxXUsjJFQ0QiPDVE/7fJ150PCFPuh\
    IPGhri9tQwNlwzctQeYj34uFdELfg65ax61xqW6eGqobqNAYqJApYc1E8ASN4muoXxcYHhpEWSrByxbHpH+S/yZCCsK5m64Xgi7Wtq8WIfzRZP6PEOcqpkk+\
    LbAI7PDm9QdLQ8MsozhXymnuEVwfm2a0/v8B+wLCnpwMAAA=
    """)

  /// With a checksum.
  static let zstd = decoded(
    """
    KLUv/QRoBRcAalGgCRjApdIB/Ls2sbSg3/8/Y1ImKZNMBYPDYQGXAJMAkQBuQ/iCK2yvwjWOUZwevAfxnU2YPAlWsMwRIdFFBInWYFSNcaLpQpCmZLXAoFED\
    vd8rFEI2pbY8aYVy5lJD0aKlaaz92Rr7IJ+FyodkRdLIjCgVop0OfTd0T5qwHioz+1IsGCGCV/YkGVkn1gJZ0ysGmlEbiPahB6GN9PWamOHTOfjyi86HsbJY\
    HwUGAAwIBAUCDA4CLCwEpYYgMlIpBFqgV4WuHvJ/dDuC7I+fYvPgEJ5czJj5RKFq8RkKsr5k4viJ4sKp5WpIYjiaadz7NOjaTPwjk6lUYp4aqS7GfcU652XG\
    EcsXxqzMSoinGEmYQN0luBEbIallIiZZs0ig8EIcUa7i8KlRKtTUgpSrXDkE2SOXpbU7Akc2lrLExNKHmB11euGqoVkdbHIMQzGWgRhioZySx4oLQmFGdVXt\
    HLJsSMdIJ+Sj5UzSx1yQl2qspB8+IzkN5wJXpNLqtmcUFizOfla+CRwJTwKjPAdSGLgIfKChNZCq9THwndNCIOvkalOnjDYx3+uM+qYiaGZSJ4bPVY+iRU2w\
    u5Zf+Vh/0QtFFHdFL2pHZPKxUw0/GyoJwQmFuj/TSFQWFObiBRN1rYgqaCSjS9EeIZAbYU3JE2F4cBaWEb4QFgWRVehwkVF4Yb8gE9srXyojj0KGezimNmZQ\
    sSYmiWM2/YdYmNSKr+ZZjdG0/wWzNNUqVpZHsZC+e8Mym+DYxUmQIYrmIKv8RbAo8zUoRFFjcCi8CzEq5ysJgR51oWf3eImb0jMhJmUUkczlpbooO9RZy4aA\
    pagRMAQjHLL3DYArqQ4QECERpsehr5mCqwzG2iVM/GAhj1FsgeqGYS9hkqlacmRaxRQoSiKPKIgIESnPUx80abQJJuh4yqX4sKK5W+jFYBpTdeL6iCMYuUhF\
    JoLAgvswWLA3BLgX4L0A7j0Adq8HwLqtCo0BGN4=
    """)

  private static func decoded(_ text: String) -> [UInt8] { [UInt8](Data(base64Encoded: text) ?? Data()) }

  /// A gzip member of stored blocks (RFC 1952, RFC 1951 3.2.4), with a file name in its header where one is given.
  static func storedMember(_ content: [UInt8], name: String? = nil, blockSize: Int = 1000) -> [UInt8] {
    var bytes: [UInt8] = [0x1F, 0x8B, 8, name == nil ? 0 : 8, 0, 0, 0, 0, 0, 3]
    if let name { bytes += Array(name.utf8) + [0] }
    var start = 0
    repeat {
      let end = min(content.count, start + blockSize)
      let length = end - start
      bytes.append(end == content.count ? 1 : 0)
      bytes += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8 & 255)]
      bytes += content[start..<end]
      start = end
    } while start < content.count
    bytes += littleEndian(checksum(content))
    return bytes + littleEndian(UInt32(truncatingIfNeeded: content.count))
  }

  /// CRC-32 bit by bit.
  static func checksum(_ content: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in content {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB8_8320 }
    }
    return ~crc
  }

  /// A zstd frame without checksum (RFC 8878): a window of 128 KiB, then `repeats` blocks of 128 KiB of one byte.
  static func repeatingFrame(_ byte: UInt8, repeats: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0, 7 << 3]
    for number in 1...repeats {
      let header = 1 << 20 | 1 << 1 | (number == repeats ? 1 : 0)
      bytes += [UInt8(header & 255), UInt8(header >> 8 & 255), UInt8(header >> 16 & 255), byte]
    }
    return bytes
  }

  /// A zstd frame that holds nothing of the content.
  static func skippableFrame(_ payload: [UInt8], number: UInt8 = 0) -> [UInt8] {
    [0x50 | number, 0x2A, 0x4D, 0x18] + littleEndian(UInt32(payload.count)) + payload
  }

  private static func littleEndian(_ word: UInt32) -> [UInt8] {
    [UInt8(word & 255), UInt8(word >> 8 & 255), UInt8(word >> 16 & 255), UInt8(word >> 24)]
  }
}
