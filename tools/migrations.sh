#!/usr/bin/env bash
# One model, two databases: adds a migration of the same name to both sets. A migration that has landed is never edited.
set -euo pipefail
cd "$(dirname "$0")/.."

name=${1:-}
if ! [[ $name =~ ^[A-Z][A-Za-z0-9]+$ ]]; then
    echo "Name the migration in one word, for example: make migrations NAME=AddMeetings" >&2
    exit 2
fi

dotnet tool restore
dotnet build tools/Design
for provider in Sqlite Postgres; do
    dotnet tool run dotnet-ef migrations add "$name" --no-build --context "${provider}LyktaDbContext" \
        --project src/Lykta.Web --startup-project tools/Design --output-dir "Platform/Database/Migrations/$provider"
done
