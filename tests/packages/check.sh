#!/usr/bin/env bash
# Packs the three packages and uses them as a stranger would: in empty folders, from the folder of packages alone, by the
# commands and programs of docs/install.md and of the readme inside the package. Needs the package source for what the
# packages and the generic host depend on, and unzip.
#   tests/packages/check.sh [FOLDER]      FOLDER keeps what was made; without it a temporary one, removed at the end.
# Ends with "N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${1:-}
if [ -n "$work" ]; then
  mkdir -p "$work" && work=$(cd "$work" && pwd)
  [ -z "$(ls -A "$work")" ] || { echo "not empty: $work"; echo "0 passed, 1 failed"; exit 2; }
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Packages of an earlier run, by the same version, must not stand in for those of this one.
export NUGET_PACKAGES="$work/cache"
feed="$work/packages"
log="$work/log"
passed=0 failed=0

# Runs a command; what it printed is shown where it fails.
check() {
  local name=$1
  shift
  if "$@" > "$log" 2>&1 < /dev/null; then
    passed=$((passed + 1)); echo "passed: $name"
  else
    failed=$((failed + 1)); echo "failed: $name"; tail -n 20 "$log"
  fi
}

finish() { echo "$passed passed, $failed failed"; [ "$failed" = 0 ] && [ "$passed" -gt 0 ]; exit; }

# The Nth block of a language in a document on standard input.
block() {
  awk -v open="\`\`\`$1" -v n="$2" '
    !inside && $0 == open { k++; inside = 1; next }
    inside && /^```$/     { inside = 0; next }
    inside && k == n      { print }'
}

page() { block "$1" "$2" < "$root/docs/install.md"; }
entry() { unzip -p "$feed/$1.$version.$2" "$3"; }
lists() { unzip -Z1 "$feed/$1.$version.$2" | sort; }

same() { diff <(printf '%s\n' "$1") <(printf '%s\n' "$2"); }

# The commands of the page, without the folder they name: this one is given.
pack() ( cd "$root" && NUGET_PACKAGES='' bash -e <(page sh 1 | sed "s|\$| --output '$feed'|") )

holds() {
  local package=$1 kind=$2 file
  shift 2
  for file in "$@"; do
    lists "$package" "$kind" | grep -qxF "$file" || { echo "$package.$kind lacks $file"; return 1; }
  done
}

described() {
  local nuspec
  nuspec=$(entry "$1" nupkg "$1.nuspec") || return
  for part in '<license type="expression">MIT</license>' '<readme>readme.md</readme>' '<icon>icon.png</icon>' "<version>$version</version>"; do
    grep -qF "$part" <<< "$nuspec" || { echo "the description of $1 lacks $part"; return 1; }
  done
}

depends() {
  local package=$1
  shift
  same "$(printf '%s\n' "$@" | sort)" "$(entry "$package" nupkg "$package.nuspec" | grep -o '<dependency id="[^"]*"' | cut -d'"' -f2 | sort -u)"
}

# Nothing of the machine that built it: neither in assemblies nor in symbols.
names_no_folder() {
  local package
  mkdir -p "$work/unpacked"
  for package in "$feed"/*pkg; do
    unzip -qo "$package" -d "$work/unpacked/$(basename "$package")" || return
  done
  ! grep -rlaF "$root" "$work/unpacked"
}

# What was restored is what was packed, byte for byte, and no package of the same name from elsewhere.
is_ours() {
  local id
  for id in Dosing Dosing.Knowledge; do
    cmp "$feed/$id.$version.nupkg" "$NUGET_PACKAGES/${id,,}/$version/${id,,}.$version.nupkg" || return
  done
}

create() ( cd "$work" && bash -e <(page sh "$1") )
prints() { same "$2" "$(cd "$work/$1" && dotnet run)"; }
warns_not() ( cd "$work/$1" && dotnet build --no-restore --no-incremental -warnaserror )

dosing() { DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")} "$work/tools/dosing" "$@"; }
install_tool() ( cd "$work" && bash -e <(page sh 2 | sed 's|--global|--tool-path tools|') )
run_page() ( eval "$(page sh 3)" )

# The tool says what the command built here says, bytes and exit code.
like_built() {
  local -a words=("$@")
  diff <(dosing "${words[@]}"; echo "exit $?") <(dotnet "$root/src/Dosing.Cli/bin/Release/net10.0/Dosing.Cli.dll" "${words[@]}"; echo "exit $?")
}

check "the packages are made by the commands of the page" pack
[ "$failed" = 0 ] || finish
version=$(basename "$feed"/Dosing.Knowledge.*.nupkg .nupkg)
version=${version#Dosing.Knowledge.}

for id in Dosing Dosing.Knowledge; do
  check "$id holds readme, icon, licence, assemblies and their documentation" \
    holds "$id" nupkg readme.md icon.png LICENSE lib/net{9,10}.0/"$id".{dll,xml}
  check "$id has symbols" holds "$id" snupkg lib/net{9,10}.0/"$id".pdb
  check "$id is described" described "$id"
done
check "Dosing depends on nothing" depends Dosing ''
check "Dosing.Knowledge depends on what the page says" depends Dosing.Knowledge Dosing FluentValidation Microsoft.Extensions.DependencyInjection.Abstractions
check "Dosing.Cli holds the tool" holds Dosing.Cli nupkg readme.md icon.png LICENSE tools/net{9,10}.0/any/{Dosing.Cli.dll,DotnetToolSettings.xml}
check "Dosing.Cli is described" described Dosing.Cli
check "no package names a folder of this machine" names_no_folder

check "the tool is installed by the command of the page" install_tool
check "the command of the page finds no alert" run_page
check "the tool tells its version" eval 'same "$version" "$(dosing --version)"'
check "the tool judges as the command that was built" like_built check --drug ketamine --dose 350mg --route intravenous --over 40min --weight 70kg --age 45y --for depression --format json
check "the formulary of the tool is sound" like_built formulary verify
check "the tool draws as the command that was built" like_built gap --weight 70kg --format html

page xml 1 > "$work/nuget.config"
check "a console application refers to the package" create 4
entry Dosing.Knowledge nupkg readme.md | block csharp 1 > "$work/Ward/Program.cs"
check "the program of the readme prints what the readme says" prints Ward "$(entry Dosing.Knowledge nupkg readme.md | block text 1)"
check "what it used are these packages" is_ours
check "it builds without a warning" warns_not Ward

check "an application with the generic host refers to the package" create 5
page csharp 1 > "$work/Desk/Program.cs"
check "its program prints what the page says" prints Desk "$(page text 1)"
check "it builds without a warning" warns_not Desk
finish
