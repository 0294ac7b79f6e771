// Which files a source's globs match, in the reading order: bytes of the path relative to --input (A11, D23).

package import Engine
internal import RunFolder

package enum SourceFiles {
  /// Finds the files of all blocks of one source. A file matched by several globs is read once, under the first block that
  /// names it (D23).
  /// - Parameter firstGlob: number of the source's first glob, counted over all sources.
  /// - Throws: `inputMissing` when no glob of the source matches a file.
  package static func find(_ blocks: [SourceBlock], source: String, root: String, firstGlob: Int) throws(StageError) -> [InputFile] {
    // By bytes: two names that look alike are two files.
    var found: [[UInt8]: InputFile] = [:]
    var glob = firstGlob
    for (number, block) in blocks.enumerated() {
      for pattern in block.globs {
        for path in try matches(pattern, root: root) {
          found[Array(path.utf8), default: InputFile(path: path, location: joined(root, path), block: number, globs: [])].globs.append(glob)
        }
        glob += 1
      }
    }
    guard !found.isEmpty else {
      let patterns = blocks.flatMap(\.globs).map { "\"\($0)\"" }.joined(separator: ", ")
      throw .inputMissing(
        "source \(source): no file in \(root) matches \(patterns); check --input, or whether the export was delivered")
    }
    return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func joined(_ root: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : root.isEmpty || root == "." ? path : root + (root.hasSuffix("/") ? "" : "/") + path
  }

  /// Paths relative to `root` that match; `*`, `?` and `[…]` within a folder name.
  private static func matches(_ pattern: String, root: String) throws(StageError) -> [String] {
    var paths = [pattern.hasPrefix("/") ? "/" : ""]
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      var next: [String] = []
      for path in paths {
        let prefix = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        if !part.contains(where: { "*?[".contains($0) }) {
          if try exists(joined(root, prefix + part), folder: !isLast) { next.append(prefix + part) }
          continue
        }
        let folder = joined(root, path.isEmpty ? "." : path)
        for name in try names(in: folder) where (!name.hasPrefix(".") || part.hasPrefix(".")) && Wildcard.matches(name, part) {
          if try exists(joined(root, prefix + name), folder: !isLast) { next.append(prefix + name) }
        }
      }
      paths = next
    }
    return paths
  }

  /// The names in a folder; none where there is no such folder.
  private static func names(in folder: String) throws(StageError) -> [String] {
    do throws(RunFolderError) {
      guard try FileSystem().kind(folder, followingLinks: true) == .folder else { return [] }
      return try FileSystem().list(folder)
    } catch {
      throw .io("\(folder): the folder cannot be read; check its permissions")
    }
  }

  /// - Throws: `io` for a link that leads nowhere: a part of the export that is there by name only must not be passed over.
  private static func exists(_ path: String, folder: Bool) throws(StageError) -> Bool {
    do throws(RunFolderError) {
      let kind = try FileSystem().kind(path, followingLinks: true)
      if kind == nil, !folder, try FileSystem().kind(path) == .link {
        throw RunFolderError.missing(path: path)
      }
      return folder ? kind == .folder : kind == .file
    } catch {
      throw .io("\(path): cannot be read; check its permissions, or where the link leads")
    }
  }
}

/// Shell wildcards within one name.
package enum Wildcard {
  package static func matches(_ name: String, _ pattern: String) -> Bool {
    matches(Array(name.unicodeScalars)[...], Array(pattern.unicodeScalars)[...])
  }

  private static func matches(_ name: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let sign = pattern.first else { return name.isEmpty }
    if sign == "*" {
      let rest = pattern.drop { $0 == "*" }
      if rest.isEmpty { return true }
      return name.indices.contains { matches(name[$0...], rest) } || matches(name[name.endIndex...], rest)
    }
    guard let first = name.first else { return false }
    if sign == "[", let close = pattern.dropFirst(2).firstIndex(of: "]") {
      return inSet(first, pattern[(pattern.startIndex + 1)..<close]) && matches(name.dropFirst(), pattern[(close + 1)...])
    }
    return (sign == "?" || sign == first) && matches(name.dropFirst(), pattern.dropFirst())
  }

  /// `abc`, `a-z`, `!x` or `^x`.
  private static func inSet(_ sign: Unicode.Scalar, _ set: ArraySlice<Unicode.Scalar>) -> Bool {
    let isNegated = set.first == "!" || set.first == "^"
    let signs = Array(isNegated ? set.dropFirst() : set)
    var index = 0
    var found = false
    while index < signs.count {
      if index + 2 < signs.count, signs[index + 1] == "-" {
        found = found || (signs[index]...max(signs[index], signs[index + 2])).contains(sign)
        index += 3
      } else {
        found = found || signs[index] == sign
        index += 1
      }
    }
    return found != isNegated
  }
}
