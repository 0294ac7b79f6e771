#!/bin/sh
# How fast the built program walks: bench.sh BINARY [PIPELINE [FLAGS …]]
# Without a pipeline the sample's. Runs it five times and prints the seconds of each run, the rows and the rows a second of
# the median run, and a digest of tables/metrics.csv, so that a change that alters results shows.
set -eu
callqa=$1
shift
[ $# -gt 0 ] || set -- Pipelines/sample.yaml --as-of 2026-11-09T02:00:00
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for round in 1 2 3 4 5; do
  start=$(date +%s%N)
  folder=$("$callqa" run "$@" --output "$scratch" -q)
  end=$(date +%s%N)
  echo "$(( (end - start) / 1000000 ))" >> "$scratch/milliseconds"
done
rows=$(awk -F, 'NR > 1 { rows += $3 } END { print rows }' "$folder/tables/source_ledger.csv")
echo "milliseconds: $(sort -n "$scratch/milliseconds" | tr '\n' ' ')"
median=$(sort -n "$scratch/milliseconds" | sed -n 3p)
echo "rows: $rows, $(( rows * 1000 / (median > 0 ? median : 1) )) rows a second at the median"
echo "metrics.csv: $(sha256sum "$folder/tables/metrics.csv" | cut -d' ' -f1)"
