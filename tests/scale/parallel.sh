#!/usr/bin/env bash
# Shows that batch under GNU parallel gives the bytes of one run: rows without an id are named by their line, so each part
# is told the number of its first. Needs GNU parallel; --install takes it from Debian.
#
#   tests/scale/parallel.sh [--install] [ROWS]      ROWS 20000; build first, in Release or in Debug.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ "${1:-}" = "--install" ]; then
  shift
  command -v parallel > /dev/null || { apt-get update -qq && apt-get install -y -qq parallel; }
fi
command -v parallel > /dev/null || { echo "GNU parallel is not here; --install takes it from Debian." >&2; exit 2; }
rows=${1:-20000} part=5000
built=$([ -e src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll ] && [ -z "${CI:-}" ] && echo Release || echo Debug)
dosing=${DOSING:-"dotnet $PWD/src/Dosing.Cli/bin/$built/net10.0/Dosing.Cli.dll"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Every second row loses its id, and some lines are blank.
dotnet tests/Dosing.Benchmarks/bin/$built/net10.0/Dosing.Benchmarks.dll rows "$rows" \
  | sed -e '0~2s/"id":"[^"]*",//' -e '0~97s/.*//' > "$work/in.ndjson"

one=0 passed=0 failed=0
$dosing batch "$work/in.ndjson" > "$work/one" || one=$?
for jobs in 2 4; do
  many=0
  DOTNET_PROCESSOR_COUNT=1 parallel --will-cite --pipe --block 64M -N "$part" --keep-order --jobs "$jobs" \
    "$dosing batch - --first-row {= \$_ = (\$job->seq() - 1) * $part + 1 =} || [ \$? -le 4 ]" \
    < "$work/in.ndjson" > "$work/many" || many=$?
  if [ "$many" = 0 ] && [ -s "$work/one" ] && cmp "$work/one" "$work/many"; then
    passed=$((passed + 1))
    echo "$jobs jobs of $part rows: $(wc -l < "$work/many") rows, the same bytes as one run (exit $one)"
  else
    failed=$((failed + 1))
    echo "failed: $jobs jobs of $part rows (exit $many)"
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
