// Finds papers and names of accounts that begin with letters: K549454(0), A123456789, E12345678, wxid88231.

struct PaperFinding: Sendable {
  /// Letters before the digits and where they begin.
  private struct Head {
    var start: Int
    var codes: ArraySlice<UInt32>
  }

  private let announcements: Set<[UInt32]>

  init(_ fold: (String) -> [UInt32]) {
    announcements = Set(["hkid", "id", "hk", "no", "hkidno", "idno", "ic", "arc"].map(fold))
  }

  /// The paper whose digits begin the run; nil where no letter stands before them.
  /// - Parameter across: the check digit is enough, without a cue.
  func find(_ run: borrowing NumberRun, across: Bool, _ text: borrowing MaskingText, _ cues: NumberCues) -> PersonalDataSpan? {
    let first = run.places[0]
    guard text.isLetter(first - 1) || text[first - 1] == 0x20 || text[first - 1] == 0x2D || text[first - 1] == 0x5F || text[first - 1] == 0 else { return nil }
    if let head = head(before: first, text), let paper = hongKong(head, run, across: across, text, cues) ?? taiwan(head, run, across: across, text, cues) { return paper }
    return token(first, run.end(of: 0), text, cues)
  }

  private func head(before first: Int, _ text: borrowing MaskingText) -> Head? {
    var end = first
    if text[end - 1] == 0x20 || text[end - 1] == 0 || text[end - 1] == 0x2D { end -= 1 }
    var start = end
    while start > 0, end - start < 8, text.isLetter(start - 1) { start -= 1 }
    guard start < end, !text.isDigit(start - 1), !text.isLetter(start - 1) else { return nil }
    return Head(start: start, codes: text.codes[start..<end])
  }

  /// The last `count` letters of the head, if nothing but an announcement (HKIDY204871) stands before them.
  private func letters(_ count: Int, of head: Head) -> (start: Int, values: [Int])? {
    guard head.codes.count >= count else { return nil }
    let before = head.codes.dropLast(count)
    guard before.isEmpty || announcements.contains(Array(before)) else { return nil }
    return (head.codes.endIndex - count, head.codes.suffix(count).map { Int($0) - 0x61 })
  }

  /// K549454(0), WX318204(3), P 415 920 (2), HKIDY204871(8); without brackets where the check digit holds.
  private func hongKong(_ head: Head, _ run: borrowing NumberRun, across: Bool, _ text: borrowing MaskingText, _ cues: NumberCues) -> PersonalDataSpan? {
    guard run.places.count >= 6, run.places[5] - run.places[0] <= 10 else { return nil }
    var place = run.places[5] + 1
    while place - run.places[5] < 4, text[place] == 0x20 || text[place] == 0 { place += 1 }
    let opens = [0x28, 0x5B, 0x3010, 0x3014].contains(text[place])
    let joins = text[place] == 0x2D || text[place] == 0x2F
    if opens || joins { place += 1 }
    if text[place] == 0x20 { place += 1 }
    guard text.isDigit(place) || text[place] == 0x61 else { return nil }
    let check = text[place] == 0x61 ? 10 : Int(text[place]) - 0x30
    place += 1
    if opens {
      if text[place] == 0x20 { place += 1 }
      guard [0x29, 0x5D, 0x3011, 0x3015].contains(text[place]) else { return nil }
      place += 1
    } else if text.isDigit(place) || text.isLetter(place) || text[place] == 0x2D && text.isDigit(place + 1) {
      return nil
    }
    for count in [1, 2] {
      guard let (start, values) = letters(count, of: head) else { continue }
      if opens { return PersonalDataSpan(.identity, start, place) }
      guard PaperForms.isHongKong(values, run.digits[0..<6], check: check) else { continue }
      let isWhole = run.places[5] - run.places[0] == 5 && start == run.places[0] - count
      let cue = cues.cue(before: head.start, text)
      if cue == .identity || across && cue == nil && isWhole && count == 1 && text.isCapital(start) || start > head.start { return PersonalDataSpan(.identity, start, place) }
    }
    return nil
  }

  /// A123456789 and A 123 456 789.
  private func taiwan(_ head: Head, _ run: borrowing NumberRun, across: Bool, _ text: borrowing MaskingText, _ cues: NumberCues) -> PersonalDataSpan? {
    for count in [1, 2] {
      let length = 10 - count
      guard let (start, values) = letters(count, of: head), run.places.count >= length, run.places.count == length || run.groups.contains(length) else { continue }
      guard run.places[length - 1] - run.places[0] <= length + 3, PaperForms.isTaiwan(values, run.digits[0..<length]) else { continue }
      let end = run.places[length - 1] + 1
      let isWhole = end - start == 10 && text.isCapital(start) && !text.isLetter(end)
      let isDated = run.digits.starts(with: [2, 0])
      let cue = cues.cue(before: head.start, text)
      if cue == .identity || across && cue == nil && isWhole && !isDated || start > head.start { return PersonalDataSpan(.identity, start, end) }
    }
    return nil
  }

  /// Letters and digits behind a cue: passports, other papers, names of accounts, passwords.
  private func token(_ first: Int, _ end: Int, _ text: borrowing MaskingText, _ cues: NumberCues) -> PersonalDataSpan? {
    var start = first
    while start > 0, text.isLetter(start - 1) || text[start - 1] == 0x5F || text[start - 1] == 0x2D { start -= 1 }
    guard start < first, first - start <= 12, text.isLetter(start) else { return nil }
    let digits = end - first
    // A permanent residence card has a country's three letters and twelve digits.
    let isPaper = first - start <= 3 && (6...10).contains(digits) || first - start == 3 && digits == 12
    switch cues.cue(before: start, text) {
    case .identity, .paper: return isPaper ? PersonalDataSpan(.identity, start, end) : nil
    case .account: return first - start + digits >= 6 ? PersonalDataSpan(.account, start, end) : nil
    case .secret:
      var last = end
      while last - start < 24, text.isLetter(last) || text.isDigit(last) { last += 1 }
      return (6...20).contains(last - start) ? PersonalDataSpan(.secret, start, last) : nil
    case nil:
      // 护照扫描件传了，G12345678
      return first - start <= 2 && (7...9).contains(digits) && text.isCapital(start) && cues.speaksOfPapers(before: start, text)
        ? PersonalDataSpan(.identity, start, end) : nil
    default: return nil
    }
  }
}
