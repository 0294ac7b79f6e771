#!/bin/sh
# Fuzzes the reader: random exports against a plain parser (CALLQA_FUZZ_INPUTS of them, two million unless told otherwise),
# then libFuzzer on both engines with the address sanitizer (for FUZZ_SECONDS, 300 unless told otherwise).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build="$root/.build/fuzz"
mkdir -p "$build/corpus"
CALLQA_FUZZ_INPUTS="${CALLQA_FUZZ_INPUTS:-2000000}" swift test -c release --package-path "$root" --filter "CSVTests.Engines"
swiftc -O -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer,address -package-name callqa -module-name FuzzReader \
  -I "$root/Sources/CScan/include" -I "$root/Sources/CLibCSV" -I "$root/Sources/CGzip" -I "$root/Sources/CZstd" \
  "$root"/Sources/CSV/*.swift "$root/Tests/Fuzz/FuzzReader.swift" -o "$build/fuzz-reader"
printf 'aaaa,"b""c" ,d\r\n\r\n  \n"x\ny",z"\n' > "$build/corpus/seed"
cd "$build"
exec ./fuzz-reader -max_total_time="${FUZZ_SECONDS:-300}" -max_len=600 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 corpus
