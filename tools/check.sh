#!/usr/bin/env bash
# Locked restore, format, build without warnings, audit of packages. The first thing that is wrong stops it.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "== restore"
dotnet restore --locked-mode

echo "== format"
# White space is read file by file, which needs no compiler; the order of usings does.
check_format() {
    if ! dotnet format "$@" --verify-no-changes --exclude src/Lykta.Web/Platform/Database/Migrations; then
        echo "Run 'dotnet format' and look at what it changed." >&2
        exit 1
    fi
}
check_format whitespace . --folder
check_format style --no-restore

echo "== build"
dotnet build --no-restore -warnaserror

echo "== audit"
tools/audit.sh
