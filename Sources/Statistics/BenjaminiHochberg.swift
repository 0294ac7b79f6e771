// Control of the false-discovery rate over a family of tests.
// Source: Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple
// Testing", Journal of the Royal Statistical Society B 57 (1995) 289–300. The family and q = 0.10 are ruling D26's.

package enum BenjaminiHochberg {
  /// For each p-value, whether its hypothesis is rejected when the expected share of false rejections is held at `q`.
  /// Equal p-values share one fate, so the answer does not depend on the order.
  package static func rejected(_ pValues: [Double], q: Double) -> [Bool] {
    let ordered = pValues.sorted()
    let m = Double(ordered.count)
    guard let last = ordered.indices.last(where: { ordered[$0] * m <= q * Double($0 + 1) }) else {
      return pValues.map { _ in false }
    }
    return pValues.map { $0 <= ordered[last] }
  }
}
