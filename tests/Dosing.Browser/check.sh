#!/usr/bin/env bash
# Opens every page and picture of dosing in a browser and checks it. Needs a built dosing, chromium and node.
#   tests/Dosing.Browser/check.sh [--install] [--screens FOLDER]
# --install puts chromium and the packages in place first; without it nothing is installed.
# Ends with "N passed, N failed".
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
install=false
options=()
while [ $# -gt 0 ]; do
  case $1 in
    --install) install=true ;;
    --screens) shift; mkdir -p "${1:?a folder}"; options=(--screens "$(cd "$1" && pwd)") ;;
    *) echo "unknown: $1"; echo "0 passed, 1 failed"; exit 2 ;;
  esac
  shift
done

fail() { echo "failed: $1"; echo "0 passed, 1 failed"; exit 1; }

export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
if $install; then
  [ -x "$CHROMIUM" ] || { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } || fail "chromium cannot be installed"
  (cd "$here" && npm ci --no-audit --no-fund --silent) || fail "the packages cannot be installed"
fi

[ -x "$CHROMIUM" ] || fail "there is no browser at $CHROMIUM (run with --install)"
[ -d "$here/node_modules/playwright-core" ] || fail "the packages are not there (run with --install)"
dll=$(ls -t "$root"/src/Dosing.Cli/bin/*/net10.0/Dosing.Cli.dll 2>/dev/null | head -n 1)
[ -n "$dll" ] || fail "dosing is not built (dotnet build src/Dosing.Cli)"

cd "$here" && node check.mjs ${options[@]+"${options[@]}"} -- dotnet "$dll"
