#!/usr/bin/env bash
# Measures batch beside jq, sqlite3 and System.Text.Json alone on one file of invented orders, in one run, and its memory.
# The figures stand in docs/performance.md. Needs jq, sqlite3, GNU time.
#
#   tests/scale/throughput.sh [ROWS] [ROUNDS]      ROWS 1000000, ROUNDS 3; build in Release first.
#   NATIVE=out/native/Dosing.Cli measures the native file beside the portable program (docs/install.md makes it).
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-1000000} rounds=${2:-3}
dosing=${DOSING:-"dotnet src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll"}
bench="dotnet tests/Dosing.Benchmarks/bin/Release/net10.0/Dosing.Benchmarks.dll"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$bench rows "$rows" > "$work/in.ndjson"
cat > "$work/check.sql" <<SQL
.mode ascii
.separator "|" "\n"
CREATE TABLE t(j TEXT);
.import $work/in.ndjson t
.mode list
SELECT json_object('id', j->>'id', 'value', CAST(j->>'dose' AS REAL), 'outcome', CASE WHEN CAST(j->>'dose' AS REAL) < 0.5 THEN 'below' WHEN CAST(j->>'dose' AS REAL) > 1 THEN 'above' ELSE 'within' END) FROM t;
SQL
measure() {
  local name=$1
  shift
  /usr/bin/time -f "%e %U %S %M" -o "$work/time" bash -c "$*" > /dev/null || true
  awk -v name="$name" -v rows="$rows" 'END { printf "%-28s %7.2f s  %7.2f s CPU  %6.2f us CPU a row  %5.0f MB\n", name, $1, $2 + $3, ($2 + $3) * 1e6 / rows, $4 / 1024 }' "$work/time"
}
echo "$rows rows, $(stat -c %s "$work/in.ndjson") bytes, $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
for round in $(seq 1 "$rounds"); do
  measure "dosing batch" "$dosing batch $work/in.ndjson || true"
  [ -z "${NATIVE:-}" ] || measure "dosing batch, native" "$NATIVE batch $work/in.ndjson || true"
  measure "jq -c ." "jq -c . $work/in.ndjson"
  measure "sqlite3 range check" "sqlite3 < $work/check.sql"
  measure "System.Text.Json, classes" "$bench rewrite $work/in.ndjson"
  measure "System.Text.Json, document" "$bench copy $work/in.ndjson"
  echo "load $(cut -d' ' -f1-3 /proc/loadavg)"
done
