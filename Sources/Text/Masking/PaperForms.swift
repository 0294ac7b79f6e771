// Papers of a letter or two and digits, with their check digits: identity cards of Hong Kong, Macao and Taiwan.

enum PaperForms {
  /// The identity card of Hong Kong: one or two letters (0…25), six digits, the check digit (10 for A): the places weighted 9 to 1 sum to a
  /// multiple of 11, a missing letter counts as 36 (Immigration Department).
  static func isHongKong(_ letters: [Int], _ digits: ArraySlice<UInt8>, check: Int) -> Bool {
    guard (1...2).contains(letters.count), digits.count == 6 else { return false }
    var sum = letters.count == 1 ? 36 * 9 + (letters[0] + 10) * 8 : (letters[0] + 10) * 9 + (letters[1] + 10) * 8
    for (index, digit) in digits.enumerated() { sum += Int(digit) * (7 - index) }
    return (sum + check) % 11 == 0
  }

  /// What the letters A…Z of Taiwan's identity cards stand for.
  private static let taiwan = [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33]

  /// The identity card of Taiwan and the permit of a resident there: a letter, 1, 2, 8 or 9, seven digits and the check digit; older permits
  /// have a second letter for the first digit.
  static func isTaiwan(_ letters: [Int], _ digits: ArraySlice<UInt8>) -> Bool {
    var body = Array(digits.map(Int.init))
    if letters.count == 2 {
      guard letters[1] < 4 else { return false }
      body.insert(taiwan[letters[1]] % 10, at: 0)
    } else {
      guard letters.count == 1, let first = body.first, [1, 2, 8, 9].contains(first) else { return false }
    }
    guard body.count == 9 else { return false }
    var sum = taiwan[letters[0]] / 10 + taiwan[letters[0]] % 10 * 9
    for index in 0..<8 { sum += body[index] * (8 - index) }
    return (sum + body[8]) % 10 == 0
  }
}
