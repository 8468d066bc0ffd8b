#!/bin/sh
# The databases' work: sql.sh postgres-table|postgres-hours|postgis|sqlite-table|sqlite-hours FOLDER. A server of its own for PostgreSQL, no parallel workers.
# Loading, indexes and ANALYZE are not timed; the milliseconds printed are the median of three after one, without carrying the answer to the client's file.
set -eu
task=$1 folder=$2
table='SELECT (week*36+area)*12+kind AS cell, count(*) AS n FROM event GROUP BY 1'
hours='SELECT hour%168 AS cell, count(*) AS n FROM event GROUP BY 1'
inside='SELECT a.id AS cell, count(*) AS n FROM event e JOIN area a ON ST_Contains(a.shape, e.place) GROUP BY 1'
case $task in *-table) query=$table ;; *-hours) query=$hours ;; *) query=$inside ;; esac
# What is told of the areas is each event's own, not only how many.
told=$query
[ "$task" != postgis ] || told='SELECT e.id-1 AS cell, a.id+1 AS n FROM event e JOIN area a ON ST_Contains(a.shape, e.place)'
middle() { tail -n +2 | sort -n | sed -n 2p; }

if [ "${task#sqlite}" != "$task" ]; then
    base=$folder/events.db
    [ -f "$base" ] || sqlite3 "$base" 'CREATE TABLE event(x REAL, y REAL, hour INT, week INT, area INT, kind INT)' '.separator ;' ".import $folder/events.csv event" 'ANALYZE'
    sqlite3 -csv "$base" "$query" | tr -d '\r' > "$folder/$task.csv"
    for _ in 1 2 3 4; do echo "SELECT sum(n) FROM ($query);"; done | sqlite3 -cmd '.timer on' "$base" | sed -n 's/^Run Time: real \([0-9.]*\).*/\1/p' | awk '{print $1*1000}' | middle
    exit
fi

programs=$(pg_config --bindir 2>/dev/null || ls -d /usr/lib/postgresql/*/bin | tail -1)
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
server=$(as mktemp -d)
trap 'as "$programs/pg_ctl" -D "$server/data" -m immediate -s stop; rm -rf "$server"' EXIT
as "$programs/initdb" -D "$server/data" -U postgres --auth=trust --locale=C.UTF-8 --no-sync >/dev/null
as "$programs/pg_ctl" -D "$server/data" -w -s -l "$server/log" -o "-h '' -k $server -c shared_buffers=512MB -c max_parallel_workers_per_gather=0 -c fsync=off" start >/dev/null
ask() { psql -X -q -h "$server" -U postgres -v ON_ERROR_STOP=1 "$@"; }
ask -c 'CREATE TABLE event(x float8, y float8, hour int, week int, area int, kind int)'
ask -c "\\copy event FROM '$folder/events.csv' WITH (FORMAT csv, DELIMITER ';')"
if [ "$task" = postgis ]; then
    ask -c 'CREATE EXTENSION postgis' -c 'CREATE TABLE area(id int, shape geometry)' -c "\\copy area FROM '$folder/areas.csv' WITH (FORMAT csv, DELIMITER ';')" \
        -c 'CREATE INDEX ON area USING gist(shape)' -c 'ALTER TABLE event ADD id serial, ADD place geometry' -c 'UPDATE event SET place = ST_MakePoint(x, y)' -c 'VACUUM FULL event' 2>/dev/null
fi
ask -c 'VACUUM ANALYZE'
ask -A -t -F, -c "$told" > "$folder/$task.csv"
for _ in 1 2 3 4; do echo "SELECT sum(n) FROM ($query) AS q;"; done | ask -A -t -c '\timing on' -f - | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p' | middle
