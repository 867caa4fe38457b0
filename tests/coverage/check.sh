#!/usr/bin/env bash
# Line and branch coverage of the two libraries over all tests together, held against the bars: lines 98, branches 95.
#   tests/coverage/check.sh            runs the tests, then reads what they left
#   tests/coverage/check.sh FOLDER     reads what a run left there, of:
#     dotnet test Dosing.sln --settings tests/coverage/coverage.runsettings --collect "XPlat Code Coverage" --results-directory FOLDER
# --missing lists the lines and branches that no test reached. Ends with "N passed, N failed".
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
missing=0
[ "${1:-}" != --missing ] || { missing=1; shift; }
folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  dotnet test "$root/Dosing.sln" --settings "$root/tests/coverage/coverage.runsettings" --collect "XPlat Code Coverage" --results-directory "$folder" \
    || { echo "failed: the tests"; echo "0 passed, 1 failed"; exit 1; }
fi

mapfile -t files < <(find "$folder" -name coverage.info)
[ "${#files[@]}" -gt 0 ] || { echo "failed: no coverage.info in $folder"; echo "0 passed, 1 failed"; exit 1; }

# A line counts once however many methods share it; a branch belongs to its method, for two on one line can begin at the same place.
awk -v missing="$missing" '
  /^SF:/ { file = substr($0, 4); gsub(/\\/, "/", file); sub(/.*\/src\//, "", file); project = file; sub(/\/.*/, "", project) }
  /^FN:/ { split(substr($0, 4), f, ","); method = substr($0, 4 + length(f[1]) + 1) }
  /^DA:/ { split(substr($0, 4), d, ","); key = project SUBSEP file ":" d[1]; line[key] += d[2] }
  /^BRDA:/ {
    split(substr($0, 6), b, ",")
    key = project SUBSEP file ":" b[1] SUBSEP method SUBSEP b[2] SUBSEP b[3]
    if (b[4] != "-") branch[key] += b[4]; else branch[key] += 0
  }
  function held(project, what, hit, all, bar,   share, verdict) {
    share = all ? 100 * hit / all : 0
    if (share >= bar) { verdict = "passed"; passed++ } else { verdict = "failed"; failed++ }
    printf "%s: %s, %s %.2f percent (%d of %d; the bar is %d)\n", verdict, project, what, share, hit, all, bar
  }
  END {
    for (key in line) { split(key, k, SUBSEP); lines[k[1]]++; if (line[key]) hitLines[k[1]]++; else if (missing) print "line " k[2] }
    for (key in branch) { split(key, k, SUBSEP); branches[k[1]]++; if (branch[key]) hitBranches[k[1]]++; else if (missing) print "branch " k[2] }
    n = split("Dosing Dosing.Knowledge", projects, " ")
    for (i = 1; i <= n; i++) {
      held(projects[i], "lines", hitLines[projects[i]], lines[projects[i]], 98)
      held(projects[i], "branches", hitBranches[projects[i]], branches[projects[i]], 95)
    }
    printf "%d passed, %d failed\n", passed, failed
    exit failed > 0
  }' "${files[@]}"
