#!/usr/bin/env bash
# Runs wapiti and sqlmap against a demonstration of its own on loopback: the public pages, and every page, form and door of the API that a signed-in
# coordinator meets.
# One of them alone: tools/attack.sh wapiti. Both are looked for in PATH (Debian: wapiti, sqlmap). Writes what they found to artifacts/attack; changes nothing outside it.
set -uo pipefail
cd "$(dirname "$0")/.."

port=${LYKTA_ATTACK_PORT:-5391}
only=${1:-}
minutes=${LYKTA_ATTACK_MINUTES:-8}
base=http://127.0.0.1:$port
out=$PWD/artifacts/attack
rm -rf "$out" && mkdir -p "$out"

program=${LYKTA_PROGRAM:-src/Lykta.Web/bin/Release/net10.0/lykta.dll}
[[ -n ${LYKTA_PROGRAM:-} ]] || dotnet build src/Lykta.Web -c Release -p:RunAnalyzers=false -v q || exit 1
# The tools ask far more than the limits a minute let anybody.
LYKTA_LIMITS=off dotnet "$program" demo --urls "$base" --data "$out/demo" --today 2026-11-23 >"$out/server.log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null' EXIT
for _ in $(seq 120); do curl -fs "$base/health/ready" >/dev/null && break; sleep 1; done
curl -fs "$base/health/ready" >/dev/null || { echo "The demonstration did not start."; exit 1; }

# Signs in as the demonstration's coordinator; the cookies go to both tools.
page=$(curl -s -c "$out/cookies" "$base/demo")
token=$(grep -oE 'name="__RequestVerificationToken" value="[^"]+"' <<<"$page" | head -1 | sed -E 's/.*value="([^"]+)"/\1/')
curl -s -o /dev/null -b "$out/cookies" -c "$out/cookies" --data-urlencode "__RequestVerificationToken=$token" -d "person=samordnare&municipality=9901" "$base/demo/logga-in"
cookie=$(awk '$6 && !/^# / {sub(/^#HttpOnly_/, ""); printf "%s=%s; ", $6, $7}' "$out/cookies")
status=$(curl -s -o /dev/null -w '%{http_code}' -b "$out/cookies" "$base/9901/rapporter")
[[ $status == 200 ]] || { echo "Could not sign in ($status)."; exit 1; }

# A program's token for the API, and what there is to send to: every link, form and door of its own shape, as the coordinator meets them.
token=$(LYKTA_DATABASE="Data Source=$out/demo/demo.db" LYKTA_KEYS="$out/demo/keys" LYKTA_CHECKPOINTS="$out/demo/checkpoints" \
    dotnet "$program" token create --user samordnare@lykteby.example --municipality 9901)
python3 tools/attack-addresses.py "$base" "$cookie" "$token" "$out/sent" || exit 1

# wapiti forgets a header of cookies as soon as a page sets one: it gets them as its own.
python3 - "$out/cookies" >"$out/cookies.json" <<'P'
import json, sys
rows = [line.removeprefix("#HttpOnly_").rstrip("\n").split("\t") for line in open(sys.argv[1]) if line.count("\t") == 6]
print(json.dumps({rows[0][0]: {"/": {row[5]: {"value": row[6], "expires": None, "secure": False, "port": None, "version": 0} for row in rows}}}))
P

# Debian's wapiti 3.0.4 ends a regular expression with its flags, which Python 3.11 refuses: they are put first.
wapiti() {
    timeout "$((minutes * 900))" /usr/bin/python3 - "$@" <<'P'
import re, sys
compile = re.compile
re.compile = lambda pattern, flags=0: compile("(?ms)" + pattern[:-5] if isinstance(pattern, str) and pattern.endswith("(?ms)") else pattern, flags)
from wapitiCore.main.wapiti import wapiti_main
sys.argv[0] = "wapiti"
sys.exit(wapiti_main())
P
}

found=0
# Every module of wapiti but those that ask somebody else's server for an answer or a list (xxe, ssrf, wapp, nikto) or guess passwords.
modules=${LYKTA_ATTACK_MODULES:-backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss}
if [[ ${only:-wapiti} != wapiti ]]; then
    echo "wapiti: not asked for."
elif type -P wapiti >/dev/null; then
    for who in public coordinator; do
        [[ $who == public ]] && start=(-u "$base/logga-in") || mapfile -t start < <(printf '%s\n' -u "$base/9901/rapporter" -c "$out/cookies.json"; cat "$out/sent/pages.txt" "$out/sent/get.txt" | sed 's/^/-s\n/')
        # The guards of a form are tried by tests of their own (LateFormTests); a PDF starts a browser, and its address is sqlmap's to try.
        # A coordinator's pages are a page of each shape already: from them wapiti goes to their forms, and hardly further.
        [[ $who == public ]] && deep=(--max-links-per-page 60) || deep=(--depth 1 --max-links-per-page 1)
        wapiti "${start[@]}" "${deep[@]}" --flush-session --scope domain -x "$base/logga-ut" -x "$base/logga-ut/arbetsgivare" -x "$base/konto" -x "$base/*/pdf*" \
            --skip __RequestVerificationToken --skip _handler \
            -m "$modules" --max-scan-time "$((minutes * 120))" --max-attack-time "$((minutes * 120))" -f json -o "$out/wapiti-$who.json" >"$out/wapiti-$who.log" 2>&1
        python3 - "$out/wapiti-$who.json" "$who" <<'P' || found=1
import json, sys
from collections import Counter
try:
    report = json.load(open(sys.argv[1]))
except OSError:
    sys.exit(print(f"wapiti {sys.argv[2]}: left no report") or 1)
counts = Counter((kind, v["level"]) for kind, found in {**report["vulnerabilities"], **report["anomalies"]}.items() for v in found)
print(f"wapiti {report['infos']['version']} {sys.argv[2]}: {report['infos'].get('crawled_pages_nbr', '?')} pages, {sum(counts.values())} findings")
for (kind, level), n in sorted(counts.items()): print(f"  level {level}: {n} × {kind}")
P
    done
else
    echo "wapiti: not run, it is not on this machine."
fi

if [[ ${only:-sqlmap} != sqlmap ]]; then
    echo "sqlmap: not asked for."
elif command -v sqlmap >/dev/null; then
    # Errors, truths and unions; nothing that tells by its time, since a busy machine tells the same.
    options=(--batch --ignore-stdin --level 1 --risk 1 --technique BEU --threads 2 --flush-session --ignore-code "*" --skip "__RequestVerificationToken,_handler,Cookie" --output-dir "$out/sqlmap")
    timeout "$((minutes * 300))" sqlmap -m "$out/sent/get.txt" --cookie "$cookie" "${options[@]}" >"$out/sqlmap.log" 2>&1 || echo "sqlmap: the addresses ended with $?"
    for request in "$out"/sent/*.req; do
        timeout "$((minutes * 40))" sqlmap -r "$request" "${options[@]}" >>"$out/sqlmap.log" 2>&1 || echo "sqlmap: ${request##*/} ended with $?"
    done
    injectable=$(grep -cE "is vulnerable|^Parameter: " "$out/sqlmap.log")
    echo "sqlmap $(sqlmap --version 2>/dev/null | head -1): $(grep -cE "parameter '[^']+' (does not seem|is not injectable|appears)|does not seem to be injectable" "$out/sqlmap.log") parameters tried, $injectable injectable"
    [[ $injectable -eq 0 ]] || found=1
else
    echo "sqlmap: not run, it is not on this machine."
fi
grep -E "Fault|fail:" "$out/server.log" | sort | uniq -c | head -20
exit $found
