#!/usr/bin/env bash
# Makes the two programs for one kind of machine by the commands of docs/install.md and runs the same commands with each as
# with the portable one: the same bytes, exit codes and files. The native program also prints every approved output.
#   tests/native/check.sh [FOLDER]      FOLDER keeps what was made; without it a temporary one, removed at the end.
# Needs gcc. Ends with "N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
tests="$root/tests"
work=${1:-}
if [ -n "$work" ]; then
  mkdir -p "$work" && work=$(cd "$work" && pwd)
  [ -z "$(ls -A "$work")" ] || { echo "not empty: $work"; echo "0 passed, 1 failed"; exit 2; }
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

# CI: the assemblies made here are the same bytes as those of tests/packages/check.sh, which may find them built.
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NO_COLOR=1 XDG_CONFIG_HOME="$work/no-configuration"
unset DOSING_PROTOCOL
passed=0 failed=0
pass() { passed=$((passed + 1)); }
miss() { failed=$((failed + 1)); echo "failed: $1"; }
finish() { echo "$passed passed, $failed failed"; [ "$failed" = 0 ] && [ "$passed" -gt 0 ]; exit; }

# A command of the page, its output put elsewhere.
publish() {
  local kind=$1 line
  line=$(grep -E "^dotnet publish .* --output out/$kind\$" "$root/docs/install.md") || { echo "docs/install.md has no command for $kind"; return 1; }
  ( cd "$root" && bash -c "${line% --output*} -p:RestoreLockedMode=true --output '$work/$kind'" ) > "$work/$kind.log" 2>&1 < /dev/null || { grep -E 'error' "$work/$kind.log" | head -n 5; return 1; }
}

portable="$root/src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll"
started=$SECONDS
( cd "$root" && dotnet build src/Dosing.Cli -f net10.0 -c Release ) > "$work/portable.log" 2>&1 < /dev/null || { tail -n 5 "$work/portable.log"; miss "the portable program is built"; finish; }
cp -r "$(dirname "$portable")" "$work/portable"
for kind in native ready; do
  if publish "$kind"; then pass; else miss "the command of the page makes the $kind program"; finish; fi
  echo "$kind: $((SECONDS - started)) s"; started=$SECONDS
done

# Everything a compiler says of code that it cannot see through, but for what docs/install.md explains.
said=$(grep -E 'warning|IL[0-9]{4}' "$work"/{native,ready}.log | grep -v "IL2104: Assembly 'CsvHelper' produced trim warnings")
if [ -z "$said" ]; then pass; else miss "no compiler warns"; echo "$said" | head -n 5; fi
size=$(stat -c %s "$work/native/Dosing.Cli")
echo "native: $((size / 1000)) kB"

run() {
  case $1 in
    portable) dotnet "$work/portable/Dosing.Cli.dll" "${@:2}" ;;
    *) "$work/$1/Dosing.Cli" "${@:2}" ;;
  esac
}

# One command by one program, in a folder of its own; what it printed and its exit code become files there.
perform() {
  local kind=$1 line=$2 input=/dev/null folder="$work/runs/$3/$1"
  mkdir -p "$folder" && cp "$work/inputs"/* "$folder" && cd "$folder" || return
  case $line in *' < '*) input="$folder/${line##* < }"; line=${line% < *} ;; esac
  local -a words
  read -ra words <<< "$line"
  run "$kind" "${words[@]:1}" < "$input" > out.txt 2> error.txt
  echo $? > exit.txt
}

same_in_all() {
  local line=$1 at=$2 kind
  for kind in portable native ready; do ( perform "$kind" "$line" "$at" ); done
  for kind in native ready; do
    if diff -r "$work/runs/$at/portable" "$work/runs/$at/$kind" > "$work/difference"; then pass; else miss "$kind: $line"; head -n 5 "$work/difference"; fi
  done
}

# The hash of the formulary changes with every word of it, the version with every release: as in ApprovedTests.
masked() {
  sed -E 's/\b[0-9a-f]{64}\b/<sha256>/g; s/(SHA-256 )[0-9a-f]{16}/\1<sha256>/g; s/^(dosing )[0-9]+\.[0-9]+\.[0-9]+/\1<version>/; s/("tool": "?)[0-9]+\.[0-9]+\.[0-9]+/\1<version>/'
}

mkdir -p "$work/inputs" "$work/runs"
cp "$root"/docs/examples/* "$tests"/Dosing.Cli.Tests/Inputs/* "$work/inputs"

# Inputs of its own stand before examples of the same name.
cp -f "$tests"/native/inputs/* "$work/inputs"
run portable check --request "$work/inputs/order.json" --format json > "$work/inputs/answer.json"

number=0
while read -r line; do
  number=$((number + 1))
  same_in_all "$line" "$number"
done < <(grep '^dosing' "$tests/native/commands.txt")

while read -r name line; do
  same_in_all "$line" "$name"
  if cat "$work/runs/$name/native"/{out,error}.txt | masked | cmp -s - "$tests/Dosing.Cli.Tests/Approved/$name"; then pass; else miss "approved: $name"; fi
done < <(grep -v '^#' "$tests/Dosing.Cli.Tests/approved-commands.txt")
echo "commands: $((SECONDS - started)) s"
finish
