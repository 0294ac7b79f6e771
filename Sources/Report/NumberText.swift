// How numbers are rounded and written: the only place in the project that rounds.

/// Every function is pure and rounds half away from zero.
extension Speech {
  /// What stands where there is no number.
  package var nothing: String { "—" }

  /// `12.3`, `12,345.6`.
  package func oneDecimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e14 else { return nothing }
    let tenths = Int((value * 10).rounded())
    return (tenths < 0 ? "−" : "") + count(abs(tenths) / 10) + ".\(abs(tenths) % 10)"
  }

  /// `0.74`.
  package func twoDecimals(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e13 else { return nothing }
    let hundredths = Int((value * 100).rounded())
    return (hundredths < 0 ? "−" : "") + "\(abs(hundredths) / 100)." + two(abs(hundredths) % 100)
  }

  /// `9999`, `10,000`: groups of three from five digits on.
  package func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let sign = value < 0 ? "−" : ""
    guard digits.count > 4 else { return sign + String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return sign + text
  }

  /// 0.8243 → `82.4%`.
  package func percent(_ ratio: Double) -> String {
    ratio.isFinite ? oneDecimal(ratio * 100) + "%" : nothing
  }

  /// Seconds as people say them: below 100 plain (`35 秒`, a mean with one decimal), then minutes and seconds (`3分05秒`),
  /// from an hour hours and minutes, from a day days and hours.
  package func duration(_ seconds: Double, withTenths: Bool = false) -> String {
    guard seconds.isFinite, abs(seconds) < 1e14 else { return nothing }
    let sign = seconds < 0 ? "−" : ""
    let length = abs(seconds)
    if withTenths, length < 99.95 { return sign + oneDecimal(length) + self(" 秒", " s") }
    let whole = Int(length.rounded())
    if whole < 100 { return sign + self("\(whole) 秒", "\(whole) s") }
    if whole < 3_600 { return sign + self("\(whole / 60)分\(two(whole % 60))秒", "\(whole / 60) min \(two(whole % 60)) s") }
    let minutes = Int((length / 60).rounded())
    if minutes < 1_440 {
      return sign + self("\(minutes / 60)小时\(two(minutes % 60))分", "\(minutes / 60) h \(two(minutes % 60)) min")
    }
    let hours = Int((length / 3_600).rounded())
    return sign + self("\(hours / 24)天\(two(hours % 24))小时", "\(hours / 24) d \(two(hours % 24)) h")
  }

  /// With its sign, `+1.2` or `−0.4`; a text that is only zeros has none.
  package func signed(_ value: Double, _ text: (Double) -> String) -> String {
    let magnitude = text(abs(value))
    guard magnitude.contains(where: { ("1"..."9").contains($0) }) else { return magnitude }
    return (value < 0 ? "−" : "+") + magnitude
  }

  /// `2026-10-03T23:59:59+08:00` → `2026-10-03 23:59`; any other text as it is.
  package func minute(_ iso: String) -> String {
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 10, parts[1].count >= 5 else { return iso }
    return parts[0] + " " + parts[1].prefix(5)
  }

  private func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
