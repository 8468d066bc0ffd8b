#!/usr/bin/env bash
# Builds once, runs the test projects one after the other and ends with one line: N passed, N failed[, N skipped].
# A test that takes longer than LYKTA_HANG is taken down and counts as failed. LYKTA_SUM=quiet leaves that line in artifacts/test-results/sum only, for a caller that has more to add.
set -uo pipefail
cd "$(dirname "$0")/.."

results=$PWD/artifacts/test-results
rm -rf "$results" && mkdir -p "$results"
passed=0 failed=0 skipped=0

finish() {
    local sum="$passed passed, $failed failed"
    if [[ $skipped -gt 0 ]]; then sum+=", $skipped skipped"; fi
    echo "$sum" >"$results/sum"
    if [[ ${LYKTA_SUM:-} != quiet ]]; then echo "$sum"; fi
    exit $((failed > 0))
}

count() { grep -oE "<Counters [^>]*" "$1" | grep -oE " $2=\"[0-9]+\"" | grep -oE '[0-9]+'; }

# The analyzers belong to make check; CI runs it first, on a clean clone.
if ! dotnet restore --locked-mode </dev/null || ! dotnet build --no-restore -p:RunAnalyzers=false </dev/null; then
    echo "The build failed: no test was run."
    failed=1
    finish
fi

for project in Analysis Unit Architecture Integration Browser; do
    name=Lykta.${project}Tests
    echo "== $name"
    dotnet test "tests/$name" --no-build --blame-hang-timeout "${LYKTA_HANG:-5m}" --blame-hang-dump-type none --filter "${LYKTA_FILTER:-Category!=Trust}" \
        --logger "trx;LogFileName=$name.trx" --results-directory "$results" </dev/null
    code=$?
    trx=$results/$name.trx
    if [[ -f $trx ]]; then
        total=$(count "$trx" total) executed=$(count "$trx" executed)
        bad=$((executed - $(count "$trx" passed)))
        passed=$((passed + $(count "$trx" passed)))
        failed=$((failed + bad))
        skipped=$((skipped + total - executed))
        # A run that broke off without one failed test must not look green.
        if [[ $code -ne 0 && $bad -eq 0 ]]; then echo "$name ended with $code."; failed=$((failed + 1)); fi
    elif [[ $code -ne 0 ]]; then
        echo "$name ended with $code and left no results."
        failed=$((failed + 1))
    fi
done
finish
