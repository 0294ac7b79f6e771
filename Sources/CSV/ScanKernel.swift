// Which instructions find the separators, and what a test may take from them.

internal import CScan

/// The instructions that look through the text. All give the same.
package enum ScanKernel: Int32, CaseIterable, Sendable {
  /// Whole words, for any processor.
  case portable = 0
  /// SSE2 or NEON: what every processor of its kind has.
  case vector = 1
  /// AVX2, where the processor has it.
  case avx2 = 2

  /// The quickest one that this processor has.
  package static var best: ScanKernel { ScanKernel(rawValue: cscan_best_kernel()) ?? .portable }

  /// Those that this processor has.
  package static var available: [ScanKernel] { allCases.filter { $0.rawValue <= best.rawValue } }
}

/// Kinds of record that the scanner tells from plain ones. A test takes one away, to see that it would be missed.
package struct ScanKinds: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A field stands in quotes.
  package static let quoted = ScanKinds(rawValue: 1)
  /// A quote inside a field is doubled.
  package static let doubled = ScanKinds(rawValue: 2)
  /// Blanks or tabs at the edge of a field.
  package static let blank = ScanKinds(rawValue: 4)
  /// A line ends inside a quoted field.
  package static let lines = ScanKinds(rawValue: 8)
  /// An empty line.
  package static let empty = ScanKinds(rawValue: 16)
  /// A quote opens in the middle of a field.
  package static let opening = ScanKinds(rawValue: 32)
  /// Text follows a closing quote.
  package static let closing = ScanKinds(rawValue: 64)
  /// A line of blanks: no record.
  package static let nothing = ScanKinds(rawValue: 128)
  /// A parser has read it.
  package static let parsed = ScanKinds(rawValue: 256)
}
