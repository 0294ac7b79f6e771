#!/bin/sh
# Rewrites Sources/callqa/Settings/BuiltIn.swift from the files of this folder, so that the program carries its own copies.
# Run it after every change here: sh Pipelines/Reference/embed.sh
set -eu
LC_ALL=C
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/../../Sources/callqa/Settings/BuiltIn.swift}
tmp=$out.tmp
trap 'rm -f "$tmp"' EXIT

cd "$here"
{
  cat <<'EOF'
// The reference files that the program carries: byte for byte the files of Pipelines/Reference.
// Written by Pipelines/Reference/embed.sh and never by hand; it is as long as those files are.

/// Built-in copies of the reference files, used where a pipeline file does not name its own.
package enum BuiltIn {
  /// Path within the reference folder and text, sorted by path.
  package static let files: [(name: String, text: String)] = [
EOF
  find . -type f \( -name '*.csv' -o -name '*.yaml' -o -name '*.txt' \) | sed 's|^\./||' | sort | while IFS= read -r name; do
    if [ -n "$(tail -c 1 "$name")" ]; then echo "$name: the last line has no line end" >&2; exit 1; fi
    if grep -q "$(printf '\r')" "$name"; then echo "$name: CR at a line end" >&2; exit 1; fi
    if grep -q '"""##' "$name"; then echo "$name: holds \"\"\"##, which ends a literal" >&2; exit 1; fi
    printf '    (\n      name: "%s",\n      text: ##"""\n' "$name"
    awk '{ if ($0 == "") print ""; else print "        " $0 }' "$name"
    printf '\n        """##\n    ),\n'
  done
  printf '  ]\n}\n'
} > "$tmp"
mv "$tmp" "$out"
