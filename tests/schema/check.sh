#!/usr/bin/env bash
# Holds every JSON output of dosing against the schemas of docs/schema. Needs a built dosing, the built generator of rows, and node.
#   tests/schema/check.sh [--install] [--outputs FOLDER]
# --install puts the packages in place first. --outputs takes the answers that a test run kept there, in place of running every command:
#   DOSING_KEEP=FOLDER dotnet test tests/Dosing.Cli.Tests
# Ends with "N passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
install=false
outputs=
while [ $# -gt 0 ]; do
  case $1 in
    --install) install=true ;;
    --outputs) shift; outputs=$(cd "${1:?a folder}" && pwd) || { echo "0 passed, 1 failed"; exit 2; } ;;
    *) echo "unknown: $1"; echo "0 passed, 1 failed"; exit 2 ;;
  esac
  shift
done

fail() { echo "failed: $1"; echo "0 passed, 1 failed"; exit 1; }
newest() { ls -t "$root/$1"/bin/*/net10.0/"$2" 2>/dev/null | head -n 1; }

if $install; then
  (cd "$here" && npm ci --no-audit --no-fund --silent) || fail "the packages cannot be installed"
fi

[ -d "$here/node_modules/ajv" ] || fail "the packages are not there (run with --install)"
dll=$(newest src/Dosing.Cli Dosing.Cli.dll)
rows=$(newest tests/Dosing.Benchmarks Dosing.Benchmarks.dll)
[ -n "$dll" ] || fail "dosing is not built (dotnet build src/Dosing.Cli)"
[ -n "$rows" ] || fail "the generator of rows is not built (dotnet build tests/Dosing.Benchmarks)"
[ -z "$outputs" ] || ls "$outputs"/*.ndjson > /dev/null 2>&1 || fail "no outputs were kept in $outputs"

cd "$here" && node check.mjs "$dll" "$rows" ${outputs:+"$outputs"}
