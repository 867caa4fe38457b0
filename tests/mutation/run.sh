#!/usr/bin/env bash
# Mutation testing: changes the code of the core in thousands of small ways, one at a time, and asks whether a test notices.
# Ends with a table of the folders; fails where a score is below 90 percent of the mutants that a test reaches.
#
#   tests/mutation/run.sh [FOLDER or FOLDER/File.cs ...]     all six folders; 1 to 2 hours on two cores
#
# The reports stand in tests/mutation/StrykerOutput; what survived is explained in docs/safety/mutation.md.
set -euo pipefail
cd "$(dirname "$0")"
# Few cases of each law, always the same: the same mutants live and die each time.
export FSCHECK_REPLAY=1,3 FSCHECK_MAXTEST=${FSCHECK_MAXTEST:-20} DOSING_DIFFERENTIAL=${DOSING_DIFFERENTIAL:-1000} DOTNET_TieredPGO=0
wanted=${DOSING_MUTATION_SCORE:-90}
[ $# -gt 0 ] || set -- Quantities Requests Judgement Screening Preparation Kinetics

# The tests that a folder is for. A mutant that they miss counts as one that survived.
tests_of() {
  case $1 in
    Quantities) echo Tests.Quantities Requests.Accepted Requests.Refus Requests.Reading Requests.Measurement ;;
    Requests) echo Requests.Accepted Requests.Refus Requests.Reading Requests.Code Requests.Answer Requests.Measurement Requests.NearWords Requests.RequestReader Requests.Vocabulary TriggerText RememberingTests ;;
    Judgement) echo Tests.Judgement Tests.Laws Tests.Differential Tests.Assessments Protocol WorkedExample ;;
    Screening) echo Tests.Screening Tests.Laws Tests.Courses Protocol ;;
    Preparation) echo Tests.Preparation RefusalText ;;
    Kinetics) echo Dosing.Tests.Kinetics Tests.Simulation.LimitTests Tests.Simulation.CurveTests ;;
    *) echo "There is no folder $1 here." >&2; exit 2 ;;
  esac
}

dotnet tool restore
dotnet build Dosing.Mutation.csproj -c Release -warnaserror
rm -rf StrykerOutput
for part in "$@"; do
  folder=${part%%/*}
  tests=$(tests_of "$folder")
  filter=$(printf '|FullyQualifiedName~%s' $tests NullArgumentTests)
  [ "$part" = "$folder" ] && files="$folder/*.cs" || files=$part
  mkdir -p "StrykerOutput/$part"
  sed -e "s#FILES#$files#" -e "s#TESTS#${filter#|}#" stryker.template.json > "StrykerOutput/$part/config.json"
  dotnet stryker -f "StrykerOutput/$part/config.json" -O "StrykerOutput/$part" -c "$(nproc)"
done

failed=0
count() { { grep -o "\"status\": *\"$2\"" "StrykerOutput/$1"/reports/*.json || true; } | wc -l; }
printf '%-24s %7s %9s %9s %12s %7s\n' folder killed timed-out survived 'not reached' score
for part in "$@"; do
  k=$(count "$part" Killed) t=$(count "$part" Timeout) s=$(count "$part" Survived) n=$(count "$part" NoCoverage)
  score=$(awk -v d=$((k + t)) -v s="$s" 'BEGIN { printf "%.1f", 100 * d / (d + s) }')
  printf '%-24s %7d %9d %9d %12d %6s%%\n' "$part" "$k" "$t" "$s" "$n" "$score"
  awk -v a="$score" -v b="$wanted" 'BEGIN { exit !(a >= b) }' || failed=1
done
exit $failed
