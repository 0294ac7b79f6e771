// Forms of numbers: identity cards with their check digit, bank cards by Luhn, telephones, dates.

/// How a number is written: the length of its first group of digits, and how many groups there are.
struct GroupShape {
  let first: Int
  let count: Int
}

enum NumberForms {
  /// The 18 places of a Chinese identity card: region, date of birth, check digit (GB 11643-1999, ISO 7064 MOD 11-2).
  /// `digits` holds 18 digits, or 17 and `endsInX`.
  static func isIdentityCard(_ digits: ArraySlice<UInt8>, endsInX: Bool) -> Bool {
    let digits = Array(digits)
    guard hasIdentityForm(digits[...], endsInX: endsInX) else { return false }
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = (0..<17).reduce(0) { $0 + Int(digits[$1]) * weights[$1] }
    let check = (12 - sum % 11) % 11
    return endsInX ? check == 10 : check == Int(digits[17])
  }

  /// Eighteen places with a day of birth, whatever the check digit.
  static func hasIdentityForm(_ digits: ArraySlice<UInt8>, endsInX: Bool) -> Bool {
    guard digits.count == (endsInX ? 17 : 18), digits.first != 0 else { return false }
    return isDate(digits.dropFirst(6).prefix(8), from: 1880, to: 2099)
  }

  /// The fifteen places of cards given out before 1999: region, date of birth without its century, serial number.
  static func hasOldIdentityForm(_ digits: ArraySlice<UInt8>) -> Bool {
    let digits = Array(digits)
    guard digits.count == 15, (1...6).contains(digits[0]) else { return false }
    return isDate(([1, 9] + digits[6..<12])[...], from: 1900, to: 1999)
  }

  /// The first two digits are a province, and the day of birth is one of somebody who may sign: what eighteen or fifteen places hardly show by
  /// chance, so that nobody need say what they are.
  static func isLikelyIdentity(_ digits: ArraySlice<UInt8>, endsInX: Bool) -> Bool {
    guard hasRegion(digits) else { return false }
    if hasOldIdentityForm(digits) { return true }
    return hasIdentityForm(digits, endsInX: endsInX) && isDate(digits.dropFirst(6).prefix(8), from: 1910, to: 2012)
  }

  /// The provinces of GB/T 2260.
  static func hasRegion(_ digits: ArraySlice<UInt8>) -> Bool {
    let head = digits.prefix(2).reduce(0) { $0 * 10 + Int($1) }
    switch head {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: return true
    default: return false
    }
  }

  /// Hong Kong, Macao and Taiwan with their codes: 852 5478 9012.
  static func isAbroad(_ digits: ArraySlice<UInt8>, _ shape: GroupShape) -> Bool {
    let isDialled = digits.starts(with: [0, 0, 8])
    let digits = isDialled ? digits.dropFirst(2) : digits
    guard isDialled || shape.first == 3 || shape.count == 1 else { return false }
    if digits.count == 11 { return digits.starts(with: [8, 5, 2]) || digits.starts(with: [8, 5, 3]) }
    return (11...12).contains(digits.count) && digits.starts(with: [8, 8, 6])
  }

  /// A code abroad in groups of its own, 852 2714 3386 or 886-912-345-678, or behind 00: nobody need say that it is a telephone.
  static func isClearlyAbroad(_ digits: ArraySlice<UInt8>, _ lengths: [Int]) -> Bool {
    guard isAbroad(digits, GroupShape(first: lengths[0], count: lengths.count)) else { return false }
    return digits.first == 0 || lengths == [3, 4, 4] || lengths == [3, 8] || lengths == [3, 3, 3, 3] || lengths == [3, 3, 6] || lengths == [3, 9]
      || lengths == [3, 1, 4, 4]
  }

  /// Eight digits that are a day.
  static func isDate(_ digits: ArraySlice<UInt8>, from first: Int, to last: Int) -> Bool {
    let digits = Array(digits)
    guard digits.count == 8 else { return false }
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(digits[$1]) } }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    return year >= first && year <= last && month >= 1 && month <= 12 && day >= 1 && day <= 31
  }

  /// The check of ISO/IEC 7812-1 (Luhn 1960).
  static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }

  /// 16–19 digits with a first digit that banks give out. Numbers that begin with a year (2026…) or a 1 are serial numbers.
  static func isBankCard(_ digits: ArraySlice<UInt8>) -> Bool {
    guard (16...19).contains(digits.count), let first = digits.first else { return false }
    let head = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    guard (3...6).contains(first) || first == 9 || (2221...2720).contains(head) else { return false }
    return passesLuhn(digits)
  }

  /// Fifteen digits of American Express.
  static func isAmericanExpress(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 15, digits.starts(with: [3, 4]) || digits.starts(with: [3, 7]) else { return false }
    return passesLuhn(digits)
  }

  /// A mobile number of the mainland, country code allowed.
  static func isMobile(_ digits: ArraySlice<UInt8>) -> Bool {
    var rest = digits
    if rest.count == 15, rest.starts(with: [0, 0, 8, 6]) { rest = rest.dropFirst(4) }
    if rest.count == 13, rest.starts(with: [8, 6]) { rest = rest.dropFirst(2) }
    if rest.count == 12, rest.first == 0 { rest = rest.dropFirst() }
    guard rest.count == 11, rest.first == 1, let second = rest.dropFirst().first else { return false }
    return second >= 3
  }

  /// Area code and number of the mainland, or a mobile number of Taiwan.
  static func isLandline(_ digits: ArraySlice<UInt8>, _ shape: GroupShape) -> Bool {
    let digits = Array(digits)
    // 07-338-5162, 037-321456 and 049-2331234 in Taiwan.
    if digits.count == 9, digits[0] == 0, (3...8).contains(digits[1]), digits[2] >= 2, shape.first == 2 { return (2...3).contains(shape.count) }
    if (9...10).contains(digits.count), shape.first == 3, [[0, 3, 7], [0, 4, 9], [0, 8, 2], [0, 8, 9]].contains(Array(digits.prefix(3))) {
      return (2...3).contains(shape.count) && digits[3] >= 2
    }
    guard digits.count >= 10, digits[0] == 0, digits[1] >= 1 else { return false }
    // A day and a month may be written the same way (03-01 2026…): the first group is the area code, and there are three at most.
    guard shape.count <= 3 else { return false }
    // 02-2712-8846 in Taiwan.
    if digits.count == 10, shape.first == 2, (2...3).contains(shape.count), (2...8).contains(digits[1]), digits[2] >= 2 { return true }
    if digits.count == 10, digits[1] == 9 { return shape.count == 1 || shape.first == 4 || shape.first == 2 }
    let long = digits[1] == 1 || digits[1] == 2
    let area = long ? 3 : 4
    guard shape.count == 1 || shape.first == area else { return false }
    guard !long || digits[1] == 2 || digits[2] == 0 else { return false }
    let local = digits.count - area
    guard local == 8 || local == 7 && (shape.count > 1 || !long) else { return false }
    return digits[area] >= 2
  }

  /// The country code before a number of the mainland: 86-571-87654321.
  static func isLandlineFromAbroad(_ digits: ArraySlice<UInt8>, _ lengths: [Int]) -> Bool {
    let code = digits.starts(with: [0, 0, 8, 6]) ? 4 : digits.starts(with: [8, 6]) ? 2 : 0
    guard code > 0, lengths[0] == code, lengths.count > 1 else { return false }
    let rest = digits.dropFirst(code)
    if rest.first == 0 { return isLandline(rest, GroupShape(first: lengths[1], count: lengths.count - 1)) }
    return isLandline([0] + rest, GroupShape(first: lengths[1] + 1, count: lengths.count - 1))
  }

  /// 400… and 800… are the lines of firms.
  static func isHotline(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 10 && (digits.starts(with: [4, 0, 0]) || digits.starts(with: [8, 0, 0]))
  }
}
