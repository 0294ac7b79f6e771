#!/bin/sh
# Regenerates the committed example: example.sh BINARY [FOLDER]
# The sample's run without what tells the time (run.json) and without the tables between stages (stages/),
# and beside the Chinese report the English one of the same figures.
set -eu
checkout=$(cd "$(dirname "$0")/../../.." && pwd)
case $1 in /*) callqa=$1 ;; *) callqa=$PWD/$1 ;; esac
example=${2:-$checkout/Reports/Example}
case $example in /*) ;; *) example=$PWD/$example ;; esac
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$checkout"
chinese=$("$callqa" run Pipelines/sample.yaml --as-of 2026-11-09T02:00:00 --output "$scratch/zh" -q)
english=$("$callqa" run Pipelines/sample.yaml --as-of 2026-11-09T02:00:00 --output "$scratch/en" --language en -q)
rm -rf "$example"
mkdir -p "$example/tables"
cp "$chinese/report.md" "$chinese/findings.csv" "$example/"
cp "$english/report.md" "$example/report.en.md"
cp "$chinese"/tables/*.csv "$example/tables/"
chmod -R u=rwX,go=rX "$example"
echo "example: $example" >&2
