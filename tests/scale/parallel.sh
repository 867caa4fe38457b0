#!/usr/bin/env bash
# Shows that batch under GNU parallel gives the bytes of one run: rows without an id are named by their line, so each part
# is told the number of its first. Needs GNU parallel; --install takes it from Debian.
#
#   tests/scale/parallel.sh [--install] [ROWS]      ROWS 100000; build in Release first.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" = "--install" ]; then
  shift
  apt-get install -y parallel
fi
command -v parallel > /dev/null || { echo "GNU parallel is not here; --install takes it from Debian." >&2; exit 2; }
rows=${1:-100000} part=10000
dosing=${DOSING:-"dotnet src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Every second row loses its id, and some lines are blank.
dotnet tests/Dosing.Benchmarks/bin/Release/net10.0/Dosing.Benchmarks.dll rows "$rows" \
  | sed -e '0~2s/"id":"[^"]*",//' -e '0~97s/.*//' > "$work/in.ndjson"

one=0 many=0
$dosing batch "$work/in.ndjson" > "$work/one" || one=$?
for jobs in 2 4; do
  many=0
  DOTNET_PROCESSOR_COUNT=1 parallel --will-cite --pipe --block 64M -N "$part" --keep-order --jobs "$jobs" \
    "$dosing batch - --first-row {= \$_ = (\$job->seq() - 1) * $part + 1 =} || [ \$? -le 4 ]" \
    < "$work/in.ndjson" > "$work/many" || many=$?
  cmp "$work/one" "$work/many"
  [ "$many" = 0 ] || { echo "parallel: $many jobs failed"; exit 1; }
  echo "$jobs jobs of $part rows: $(wc -l < "$work/many") rows, the same bytes as one run (exit $one)"
done
