#!/bin/sh
# Builds and runs the reading benchmark: reading.sh EXPORT [index|walk|fields|libcsv|read|once [ENCODING]].
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build="$root/.build/reading-bench"
mkdir -p "$build"
swiftc -O -wmo -swift-version 6 -parse-as-library -package-name callqa -module-name ReadingBench \
  -I "$root/Sources/CScan/include" -I "$root/Sources/CLibCSV" -I "$root/Sources/CGzip" -I "$root/Sources/CZstd" \
  "$root"/Sources/CSV/*.swift "$root/Tests/Benchmarks/ReadingBench.swift" -o "$build/reading-bench" >&2
exec "$build/reading-bench" "$@"
