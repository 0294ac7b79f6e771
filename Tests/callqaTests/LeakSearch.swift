// A search of output bytes for exact values and for forms of personal data.

import Foundation

/// Finds any of many texts in bytes: one rolling hash for each length of text, every hit compared byte by byte.
struct LeakSearch {
  /// By length in bytes, then by hash.
  private var texts: [Int: [UInt64: [String]]] = [:]
  private(set) var count = 0
  private static let base: UInt64 = 1_099_511_628_211

  /// Texts shorter than six characters name nobody by themselves and are left out.
  init(_ values: Set<String>) {
    for value in values where value.count >= 6 {
      let bytes = Array(value.utf8)
      texts[bytes.count, default: [:]][LeakSearch.hash(bytes[...]), default: []].append(value)
      count += 1
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 &* base &+ UInt64($1) &+ 1 } }

  /// The texts found.
  func found(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for (length, table) in texts where bytes.count >= length {
      var power: UInt64 = 1
      for _ in 1..<length { power = power &* LeakSearch.base }
      var hash = LeakSearch.hash(bytes[0..<length])
      for start in 0...(bytes.count - length) {
        for text in table[hash] ?? [] where bytes[start..<start + length].elementsEqual(text.utf8) { found.insert(text) }
        if start + length < bytes.count {
          hash = (hash &- (UInt64(bytes[start]) &+ 1) &* power) &* LeakSearch.base &+ UInt64(bytes[start + length]) &+ 1
        }
      }
    }
    return found
  }

  /// Identity numbers with a right check digit, card numbers that pass Luhn's test, mobile numbers, e-mail addresses.
  /// Runs of digits inside a word, a number with a point or a hexadecimal digest are none of them.
  static func patterns(in text: String) -> [String] {
    var found: [String] = []
    func isWordByte(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x5F
    }
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard isWordByte(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
      let word = bytes[index..<end]
      if end < bytes.count - 1, bytes[end] == 0x40, isWordByte(bytes[end + 1]) { found.append(String(decoding: word, as: UTF8.self) + "@") }
      if looksPersonal(Array(word)) { found.append(String(decoding: word, as: UTF8.self)) }
      index = end
    }
    return found
  }

  private static func looksPersonal(_ word: [UInt8]) -> Bool {
    let digits = word.map { Int($0) - 0x30 }
    let allDigits = digits.allSatisfy { (0...9).contains($0) }
    if word.count == 18, digits.dropLast().allSatisfy({ (0...9).contains($0) }) {
      let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
      let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
      if Array("10X98765432".utf8)[sum % 11] == (word[17] == 0x78 ? 0x58 : word[17]) { return true }
    }
    if allDigits, (16...19).contains(word.count) {
      let sum = digits.reversed().enumerated().reduce(0) { total, digit in
        total + (digit.offset % 2 == 0 ? digit.element : digit.element * 2 > 9 ? digit.element * 2 - 9 : digit.element * 2)
      }
      if sum % 10 == 0 { return true }
    }
    return allDigits && word.count == 11 && digits[0] == 1 && digits[1] >= 3
  }
}
