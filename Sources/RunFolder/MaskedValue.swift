// A value's shape without the value, so that a finding can show what was wrong and nothing personal.

/// The value with every digit as `#`, every Chinese character as `□`, every other letter as `○`; ASCII punctuation, the
/// blank and a few Chinese punctuation marks stay; combining marks vanish; anything else is `?`. From the 25th place on,
/// `…` stands for the rest. Masking a masked value changes nothing.
package func mask(_ value: String) -> String {
  var masked = String.UnicodeScalarView()
  var length = 0
  for scalar in value.unicodeScalars {
    guard let sign = maskSign(scalar) else { continue }
    if length == 24 {
      masked.append("…")
      break
    }
    masked.append(sign)
    length += 1
  }
  return String(masked)
}

private func maskSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case "0"..."9": return "#"
  case "A"..."Z", "a"..."z": return "○"
  case " "..."~", "□", "○", "…", "，", "。", "：", "；", "、", "（", "）", "／", "－", "＋", "＊", "＠", "．": return scalar
  default: break
  }
  let properties = scalar.properties
  if properties.isIdeographic { return "□" }
  if properties.numericType != nil { return "#" }
  switch properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: return "○"
  case .nonspacingMark, .spacingMark, .enclosingMark, .format: return nil
  default: return "?"
  }
}
