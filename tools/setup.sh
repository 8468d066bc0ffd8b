#!/usr/bin/env bash
# Installs from Debian only what the tests need and this machine lacks. The product itself needs none of it.
set -euo pipefail

missing=()
need() { missing+=("$1"); }
has() { command -v "$1" >/dev/null 2>&1; }

pg_bin=/usr/lib/postgresql/15/bin
if ! [[ -x $pg_bin/initdb ]] && has pg_config; then pg_bin=$(pg_config --bindir); fi
pg_share=/usr/share/postgresql/15
if has pg_config && ! [[ -d $pg_share ]]; then pg_share=$(pg_config --sharedir); fi
if ! [[ -x $pg_bin/initdb && -f $pg_share/extension/postgis.control ]]; then need postgresql-15-postgis-3; fi

if ! { [[ -x ${LYKTA_CHROMIUM:-} ]] || has chromium || has chromium-browser || has google-chrome; }; then need chromium; fi
has pdftotext || need poppler-utils
has python3 || need python3
if has dpkg-query; then
    for font in fonts-dejavu-core fonts-inter; do
        dpkg-query -W -f='${db:Status-Status}' "$font" 2>/dev/null | grep -qx installed || need "$font"
    done
fi

if [[ ${#missing[@]} -eq 0 ]]; then exit 0; fi

install="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
if ! has apt-get; then
    echo "Missing on this machine: ${missing[*]} (names of Debian's packages). Install the same from your own system." >&2
    exit 1
fi
if [[ $(id -u) -ne 0 ]]; then
    echo "The tests need a few Debian packages that are missing here. Run this once, then try again:" >&2
    echo "  sudo sh -c '$install'" >&2
    exit 1
fi

echo "Installing ${missing[*]} …"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq </dev/null
apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
