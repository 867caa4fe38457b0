#!/usr/bin/env bash
# Kills a batch at random moments while it writes, 20 times, continues it each time with --resume, and compares the bytes
# with those of an undisturbed run. Not part of the tests of every change: it takes minutes.
#
#   tests/scale/kill.sh [ROWS] [KILLS]      ROWS 1000000, KILLS 20; build in Release first.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-1000000} kills=${2:-20}
dosing=${DOSING:-"dotnet src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet tests/Dosing.Benchmarks/bin/Release/net10.0/Dosing.Benchmarks.dll rows "$rows" > "$work/in.ndjson"

for options in "" "--only stop,not-checked" "--format csv"; do
  code=0
  start=$(date +%s%N)
  $dosing batch "$work/in.ndjson" $options --out "$work/whole" || code=$?
  millis=$(( ($(date +%s%N) - start) / 1000000 ))
  done=0 finished=0
  while [ "$done" -lt "$kills" ]; do
    rm -f "$work/killed" "$work"/killed.*
    for attempt in $(seq 1 3); do
      $dosing batch "$work/in.ndjson" $options --out "$work/killed" --resume &
      pid=$!
      wait_for=$(( (RANDOM * 32768 + RANDOM) % millis ))
      sleep "$(printf '%d.%03d' $((wait_for / 1000)) $((wait_for % 1000)))"
      if kill -KILL "$pid" 2>/dev/null; then done=$((done + 1)); fi
      wait "$pid" 2>/dev/null || true
    done
    last=0
    $dosing batch "$work/in.ndjson" $options --out "$work/killed" --resume || last=$?
    cmp "$work/whole" "$work/killed"
    [ "$last" = "$code" ] || { echo "exit $last, not $code"; exit 1; }
    finished=$((finished + 1))
  done
  echo "batch ${options:-(plain)}: $done kills, $finished files continued, all the same bytes, exit $code; undisturbed ${millis} ms"
done
