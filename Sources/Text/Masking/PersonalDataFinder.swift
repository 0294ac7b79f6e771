// Finds personal data in complaint texts, Chinese and English, in one pass, and masks it.

/// Knows the cues, forms and words of personal data. Immutable; every worker brings its own `Scratch`.
package struct PersonalDataFinder: Sendable {
  private let table: FoldTable
  private let signs: MaskSigns
  private let cues: NumberCues
  private let papers: PaperFinding
  private let names: NameFinding
  private let judge: NameJudge
  private let addresses: AddressFinding
  private let mails: MailFinding
  private let english: EnglishAddresses
  private let latinNames: LatinNames
  private let carried: CarriedNames
  private var masksAmounts = false
  private var readsAcross = true

  /// Lists and weights are many: they are read once in a process.
  private static let prepared = PersonalDataFinder(FoldTable())

  /// - Parameters:
  ///   - masksAmounts: sums of money are masked as well.
  ///   - readsAcross: numbers and e-mail are found also where commas, bars, line ends, a change of script or spoken signs break them, and by their
  ///     form without a word that announces them; false for what we print ourselves, where tables set numbers side by side.
  package init(masksAmounts: Bool = false, readsAcross: Bool = true) {
    self = PersonalDataFinder.prepared
    self.masksAmounts = masksAmounts
    self.readsAcross = readsAcross
  }

  private init(_ table: FoldTable) {
    let fold = { (word: String) -> [UInt32] in
      word.unicodeScalars.map { $0.value < 0x10000 ? UInt32(table.map[Int($0.value)]) : $0.value }
    }
    self.table = table
    signs = MaskSigns(table)
    cues = NumberCues(fold)
    papers = PaperFinding(fold)
    names = NameFinding(fold)
    judge = NameJudge(signs, fold)
    addresses = AddressFinding(fold)
    mails = MailFinding(fold)
    english = EnglishAddresses(fold)
    latinNames = LatinNames(fold)
    carried = CarriedNames(doings: judge.doings, fold)
  }

  /// Room that one worker reuses from text to text.
  package struct Scratch: Sendable {
    var text = MaskingText()
    var numbers = NumberFinding()
    var judged = NameJudge.Scratch()
    var found: [PersonalDataSpan] = []
    package init() {}
  }

  /// The places of personal data in a text (any bytes), ascending and without overlap.
  package func spans(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [PersonalDataSpan] {
    scratch.text.read(text, table)
    scratch.found.removeAll(keepingCapacity: true)
    if scratch.text.hasAt { mails.written(scratch.text, signs, into: &scratch.found) }
    if scratch.text.hasForeign { ForeignNames.find(scratch.text, into: &scratch.found) }
    find(&scratch)
    judge.find(scratch.text, signs, names, &scratch.judged, into: &scratch.found)
    scratch.found.removeAll { [text = scratch.text] in $0.kind == .name && carried.isPlace($0, text, names) }
    latinNames.repeats(scratch.text, in: &scratch.found)
    names.repeats(scratch.text, signs, in: &scratch.found)
    return PersonalDataFinder.settled(&scratch.found)
  }

  /// The names that the judge finds without the rules, ascending and without overlap: what `names.py` measures.
  package func judgedNames(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [PersonalDataSpan] {
    scratch.text.read(text, table)
    scratch.found.removeAll(keepingCapacity: true)
    judge.find(scratch.text, signs, names, &scratch.judged, into: &scratch.found)
    return scratch.found.sorted { $0.start < $1.start }
  }

  /// The text with its personal data found.
  package func masked(_ text: borrowing Span<UInt8>, scratch: inout Scratch) -> MaskedText {
    let spans = spans(in: text, scratch: &scratch)
    return MaskedText(characters: scratch.text.original, spans: spans)
  }

  /// A text masked at once.
  package func masked(_ text: String) -> String {
    var scratch = Scratch()
    let bytes = Array(text.utf8)
    return masked(bytes.span, scratch: &scratch).text
  }

  private func find(_ scratch: inout Scratch) {
    var place = 0
    var carriedEnd = 0
    while place < scratch.text.count {
      let flags = signs[scratch.text.codes[place]]
      if flags.contains(.carriedStart), place >= carriedEnd, let name = carried.name(at: place, scratch.text, signs, names) {
        add(name, &scratch)
        carriedEnd = name.end
      }
      if scratch.text.isHan(place), !scratch.text.isHan(place - 1) {
        add(names.alone(at: place, scratch.text, signs), &scratch)
      } else if !flags.isDisjoint(with: .nameStart) {
        add(names.unannounced(at: place, scratch.text, signs), &scratch)
      } else if NameEvidence.isDot(scratch.text.codes[place]) {
        add(carried.dotted(at: place, scratch.text, signs, names) ?? names.dotted(at: place, scratch.text, signs), &scratch)
      }
      if flags.contains(.surname), !scratch.text.isHan(place + 1) || scratch.text.isLetter(place + 2) {
        add(names.apart(at: place, scratch.text, signs), &scratch)
      }
      if flags.isDisjoint(with: .wakes) {
        if scratch.text.isLetter(place), !scratch.text.isLetter(place - 1) { word(at: place, &scratch) }
        place += 1
        continue
      }
      if flags.contains(.placeEnd), let address = addresses.after(place: place + 1, scratch.text, signs) {
        scratch.found.append(address)
        place = max(place + 1, address.end)
        continue
      }
      if readsAcross, flags.contains(.atStart), let mail = mails.dictated(at: place, scratch.text, signs) { scratch.found.append(mail) }
      if flags.contains(.titleStart) { add(title(at: place, scratch.text), &scratch) }
      if flags.contains(.nameCueEnd) { add(cue(endingAt: place + 1, scratch.text), &scratch) }
      if flags.contains(.digit) || flags.contains(.numeral) {
        place = scratch.numbers.find(at: place, scratch.text, signs, cues, papers, masksAmounts: masksAmounts, across: readsAcross, into: &scratch.found)
        continue
      }
      place += 1
    }
  }

  /// What a word of Latin letters begins: a name, an address, the at of a dictated e-mail.
  private func word(at place: Int, _ scratch: inout Scratch) {
    if let name = mixed(at: place, scratch.text) ?? latinNames.name(at: place, scratch.text) { scratch.found.append(name) }
    if let address = english.address(at: place, scratch.text) { scratch.found.append(address) }
    if readsAcross, scratch.text[place] == 0x61, scratch.text[place + 1] == 0x74, let mail = mails.dictated(at: place - 1, scratch.text, signs) {
      scratch.found.append(mail)
    }
  }

  /// Daniel 王, 陳Peter, 李 Kelvin: a Chinese surname beside a first name.
  private func mixed(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard let end = latinNames.firstName(at: place, text) else { return nil }
    let behind = text[end] == 0x20 ? end + 1 : end
    if signs[text[behind]].contains(.surname), !names.isEveryday(behind, text), names.isEnd(behind + 1, text, signs) || names.isTitle(behind + 1, text) {
      return PersonalDataSpan(.name, place, behind + 1)
    }
    let before = text[place - 1] == 0x20 ? place - 2 : place - 1
    let isSurname = signs[text[before]].contains(.surname) && names.isApart(before, text, signs) && text[end] != 0x20
    return isSurname ? PersonalDataSpan(.name, before, end) : nil
  }

  /// The name before a title.
  private func title(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    if let name = names.before(title: place, text, signs) { return name }
    let isBehindLatin = text.isLetter(place - 1) || text[place - 1] == 0x20 && text.isLetter(place - 2)
    return isBehindLatin && names.isTitle(place, text) ? latinNames.before(title: place, text) : nil
  }

  /// The name behind a cue, in Chinese or Latin script.
  private func cue(endingAt place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    if let latin = names.latin(behind: place, text) { return latinNames.behindCue(latin.start, isSure: latin.isSure, text) }
    return names.after(cueEnd: place, text, signs)
  }

  /// Adds a name and those that it is joined with.
  private func add(_ name: PersonalDataSpan?, _ scratch: inout Scratch) {
    var first = name
    while let span = first {
      first = names.joined(before: span.start, scratch.text, signs)
      if let first { scratch.found.append(first) }
    }
    var next = name
    while let span = next {
      scratch.found.append(span)
      if let latin = latinNames.beside(span.end, scratch.text) { scratch.found.append(latin) }
      next = names.joined(to: span.end, scratch.text, signs)
    }
  }

  /// Overlapping places become one: of the kind of the longest, and of the first kind among equals.
  private static func settled(_ found: inout [PersonalDataSpan]) -> [PersonalDataSpan] {
    if found.count < 2 { return found }
    found.sort { ($0.start, -$0.end, $0.kind.rawValue) < ($1.start, -$1.end, $1.kind.rawValue) }
    var result: [PersonalDataSpan] = []
    var longest = 0
    for span in found {
      guard let last = result.last, span.start < last.end else {
        result.append(span)
        longest = span.end - span.start
        continue
      }
      if span.end - span.start > longest {
        longest = span.end - span.start
        result[result.count - 1].kind = span.kind
      }
      result[result.count - 1].end = max(last.end, span.end)
    }
    return result
  }
}
