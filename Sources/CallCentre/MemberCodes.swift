// Texts ⇄ small codes: queues, teams, agents and business types are stored in rows as numbers.

/// A dictionary that only grows. Code 0 is "missing"; codes follow first use, so nothing may be ordered by them:
/// whatever is printed is ordered by text.
package struct MemberCodes: Sendable {
  package private(set) var texts: [String] = [""]
  private var codes: [String: Int32] = ["": 0]

  package init() {}
  package init(_ texts: some Sequence<String>) { for text in texts { _ = code(of: text) } }

  /// The code of `text`, given out now if it is new; "" is 0.
  package mutating func code(of text: String) -> Int32 {
    if let code = codes[text] { return code }
    let code = Int32(texts.count)
    texts.append(text)
    codes[text] = code
    return code
  }

  /// The code of `text` if it has been seen, else nil.
  package func known(_ text: String) -> Int32? { codes[text] }
  package subscript(code: Int32) -> String { texts[Int(code)] }
  package var count: Int { texts.count }
}
