#!/usr/bin/env bash
# Known vulnerabilities in our packages. A source that cannot answer is said plainly and does not fail the check:
# a red build because a list is out of reach would teach people to ignore red builds.
set -uo pipefail
cd "$(dirname "$0")/.."
found=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

audit_nuget() {
    # 'dotnet list' answers "no vulnerable packages" also when the source keeps no list of them, so ask that first.
    {
        echo '<configuration><auditSources><clear />'
        dotnet nuget list source --format short | sed -nE 's#^E (https://[^ ]+)#<add key="\1" value="\1" />#p'
        echo '</auditSources></configuration>'
    } >"$work/audit.config"
    dotnet restore src/Lykta.Kernel --force --configfile "$work/audit.config" \
        -p:NuGetAudit=true -p:TreatWarningsAsErrors=false >"$work/probe" 2>&1
    if grep -q 'NU1905' "$work/probe"; then
        echo "NuGet: NOT audited. The package source publishes no list of vulnerabilities."
        return
    fi
    if ! dotnet list package --vulnerable --include-transitive >"$work/nuget" 2>&1 || grep -q 'NU1900' "$work/probe"; then
        echo "NuGet: NOT audited. The source of vulnerabilities could not be reached."
        return
    fi
    if grep -q 'has the following vulnerable packages' "$work/nuget"; then
        cat "$work/nuget"
        found=1
    else
        echo "NuGet: no package with a known vulnerability."
    fi
}

audit_npm() {
    local folder=$1
    (cd "$folder" && npm audit --omit=dev --json) >"$work/npm" 2>/dev/null </dev/null
    node -e '
        let answer;
        try { answer = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")); } catch { process.exit(2); }
        const counts = answer.metadata?.vulnerabilities;
        if (!counts) process.exit(2);
        console.log(`npm: ${counts.total} known vulnerabilities (${counts.critical} critical, ${counts.high} high).`);
        process.exit(counts.total > 0 ? 1 : 0);' "$work/npm"
    case $? in
        0) ;;
        1) found=1; echo "See: (cd $folder && npm audit)" ;;
        *) echo "npm: NOT audited ($folder). The registry did not answer the audit." ;;
    esac
}

audit_nuget
while IFS= read -r lock; do
    audit_npm "$(dirname "$lock")"
done < <(git ls-files '*package-lock.json')
exit $found
