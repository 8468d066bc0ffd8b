#!/usr/bin/env bash
# Locked restore, format, build without warnings, audit of packages. The first thing that is wrong stops it.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== restore"
dotnet restore --locked-mode

echo "== format"
for kind in whitespace style; do
    if ! dotnet format "$kind" --verify-no-changes --no-restore --exclude src/Lykta.Web/Platform/Database/Migrations; then
        echo "Run 'dotnet format' and look at what it changed." >&2
        exit 1
    fi
done

echo "== build"
dotnet build --no-restore -warnaserror

echo "== audit"
tools/audit.sh
