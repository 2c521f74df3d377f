#!/usr/bin/env bash
# Fuzzes every target for FUZZ_SECONDS (60) each, two at a time, and prints a table: `make fuzz`. New inputs collect in
# build/fuzz/corpus; one that breaks a promise is written to build/fuzz, and belongs in tests/fuzz/corpus/TARGET with
# the change that mends it.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${FUZZ_SECONDS:-60}

fuzz() {
  local target=$1 log="build/fuzz/$1.log"
  mkdir -p "build/fuzz/corpus/$target"
  local status=0
  build/fuzz/bin/fuzz_"$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 \
    -dict=tests/fuzz/klipp.dict -artifact_prefix="build/fuzz/$target-" -print_final_stats=1 \
    "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1 || status=$?
  local runs
  runs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log")
  printf '%-10s %12s runs in %5s s, %6s inputs kept: %s\n' "$target" "${runs:-?}" "$seconds" \
    "$(find "build/fuzz/corpus/$target" -type f | wc -l)" \
    "$([ "$status" = 0 ] && echo 'every promise held' || echo "BROKEN, see $log")"
  return "$status"
}

# What the kept inputs render as, held against the vocabulary by a parser that browsers agree with.
check_markup() {
  local target=$1 record="build/fuzz/$1.markup"
  KLIPP_MARKUP="$record" build/fuzz/bin/fuzz_"$target" -runs=0 "build/fuzz/corpus/$target" 2>/dev/null
  printf '%-10s ' "$target"
  KLIPP_BIN=build/fuzz/bin node tests/oracle/check.mjs "$record"
}

echo "Fuzzing for $seconds seconds a target"
broken=0
for pair in "document markdown" "url render" "signup formats" "html xml" "page http"; do
  pids=()
  for target in $pair; do fuzz "$target" & pids+=($!); done
  for pid in "${pids[@]}"; do wait "$pid" || broken=1; done
done
for target in markdown html render; do check_markup "$target" || broken=1; done
exit "$broken"
