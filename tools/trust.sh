#!/usr/bin/env bash
# The long proofs. A proof is a test class marked [Trait("Category", "Trust")] and [Trait("Trust", "<part>")]; what has no such test is
# listed as not existing, so that nobody takes silence for a pass. PART runs one of them. The corpus of Swedish texts is read whole in make test; load is measured by make bench.
set -uo pipefail
cd "$(dirname "$0")/.."

parts=(
    "axe|axe on every route × light/dark/print × width × language"
    "kill|kill -9 of server, database and both under load with imports: nothing acknowledged is lost or doubled"
    "wire|slow, cut and silent connections to the database, many times over: nothing acknowledged is lost, the audit chain holds"
    "nodes|one of two nodes and then the primary of two databases killed under load: nothing acknowledged is lost"
    "fuzz|random requests made from the OpenAPI document: no 500"
    "isolation|every endpoint as a foreign user: no leak"
    "import|the same files again, in other orders, killed half-way: the same end state"
    "again|ten thousand reports sent up to five times each by thirty-two programs: each received once"
    "audit|edits, deletes and inserts in SQL: each is found"
    "retention|the clock moved ahead: nothing overdue is left"
    "outbox|200 reports queued without a signal, the browser killed 50 times: none lost, doubled or readable"
    "monday|a coordinator's Monday of sixty reports: keys, clicks and minutes"
    "restore|a base backup and the archived WAL after a lost disk: the same content"
)

exists=() absent=()
for part in "${parts[@]}"; do
    if grep -rqF "Trait(\"Trust\", \"${part%%|*}\")" tests --include='*.cs'; then exists+=("$part"); else absent+=("$part"); fi
done
for part in "${exists[@]}"; do echo "exists       ${part%%|*}: ${part#*|}"; done
for part in "${absent[@]}"; do echo "not yet      ${part%%|*}: ${part#*|}"; done
if [[ ${#exists[@]} -eq 0 ]]; then
    echo "None of the long proofs exists yet: nothing was run and nothing is shown."
    exit 0
fi

filter='Category=Trust'
if [[ -n ${PART:-} ]]; then
    if ! printf '%s\n' "${exists[@]%%|*}" | grep -qxF "$PART"; then
        echo "There is no part called $PART."
        exit 2
    fi
    filter+="&Trust=$PART"
fi

# Hundreds of servers are killed and started again, each compiling itself anew; the program compiled beforehand needs a fifth less of the processor.
# Its packages are the locked ones' and a compiler, in a folder of its own: the lock files stay as they are.
case ${PART:-kill} in kill | import | nodes | wire | restore)
    program=$PWD/artifacts/program
    if [[ $(uname -sm) == "Linux x86_64" ]] && dotnet publish src/Lykta.Web -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -p:RunAnalyzers=false \
        -p:RestorePackagesWithLockFile=false -p:NuGetLockFilePath=none.lock.json --artifacts-path "$program" -o "$program/lykta" -v q </dev/null; then
        export LYKTA_PROGRAM=$program/lykta/lykta.dll
    else
        echo "The program was not compiled beforehand: the tests' own build is killed instead, which takes longer."
    fi
    ;;
esac
LYKTA_HANG=2h LYKTA_FILTER=$filter exec tools/test.sh
