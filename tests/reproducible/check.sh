#!/usr/bin/env bash
# Builds the last commit twice, from clones in two folders of different names, and compares what ships byte for byte.
#   tests/reproducible/check.sh
# Prints the SHA-256 of every assembly and ends with "N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# CI makes the build deterministic: paths are mapped to the root of the sources. No server keeps anything between the two.
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

build() {
  git clone --quiet "$root" "$1" || return
  ( cd "$1" && dotnet restore src/Dosing.Cli --locked-mode -v q && dotnet build src/Dosing.Cli -c Release --no-restore --nologo -v q ) > "$work/log" 2>&1 \
    || { tail -n 20 "$work/log"; return 1; }
}

for folder in "$work/one" "$work/another/and deeper"; do
  build "$folder" || { echo "failed: the build"; echo "0 passed, 1 failed"; exit 1; }
done

passed=0 failed=0
for framework in net10.0 net9.0; do
  for assembly in Dosing Dosing.Knowledge Dosing.Cli; do
    file=src/Dosing.Cli/bin/Release/$framework/$assembly.dll
    first=$(sha256sum < "$work/one/$file") second=$(sha256sum < "$work/another/and deeper/$file")
    if [ -s "$work/one/$file" ] && [ "$first" = "$second" ]; then
      passed=$((passed + 1)); echo "passed: ${first%% *} $framework/$assembly.dll"
    else
      failed=$((failed + 1)); echo "failed: $framework/$assembly.dll is ${first%% *} and ${second%% *}"
    fi
  done
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
