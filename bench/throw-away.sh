# Sourced by the benches: a folder ($work), a PostgreSQL and a portal, on loopback only, that all go away at the end.
work=$(mktemp -d)
server=
postgres=
as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && su postgres -s /bin/bash -c "$*"); else bash -c "$*"; fi; }
stop() {
    trap - EXIT
    if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
    if [ -n "$postgres" ]; then as_postgres "$postgres/pg_ctl -D $work/pg/data -m immediate stop" >/dev/null 2>&1 || true; fi
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' INT TERM

# Starts PostgreSQL on a port; sets TWEESTAP_DATABASE_URL and TWEESTAP_DATABASE_USER.
start_postgresql() {
    postgres=$(dirname "$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1)")
    mkdir "$work/pg" && chmod 755 "$work"
    if [ "$(id -u)" = 0 ]; then chown postgres "$work/pg"; fi
    as_postgres "$postgres/initdb -D $work/pg/data -A trust -U sa -E UTF8" >/dev/null
    as_postgres "$postgres/pg_ctl -D $work/pg/data -l $work/pg/log -w -o '-p $1 -k $work/pg -c listen_addresses=127.0.0.1' start" >/dev/null
    as_postgres "$postgres/createdb -h 127.0.0.1 -p $1 -U sa tweestap"
    export TWEESTAP_DATABASE_URL=jdbc:postgresql://127.0.0.1:$1/tweestap TWEESTAP_DATABASE_USER=sa
}

# Copies the content to where it may be spoiled: $work/content.
copy_content() {
    cp -r content "$work/content"
    hash=$(grep -om 1 '"$argon2id[^"]*"' content/demo/people.csv)
    echo PT0S >"$work/clock"
}

# Starts the portal on a port as production does, with that content; waits until it is ready. Its log: $work/log.
start_portal() {
    : >"$work/log"
    TWEESTAP_DEMO=true TWEESTAP_ADDRESS=http://localhost:$1 TWEESTAP_DEMO_CLOCK=$work/clock TWEESTAP_CONTENT_FOLDER=$work/content \
        PORT=$1 DATA_FOLDER=$work/data server/start >"$work/log" 2>&1 &
    server=$!
    until grep -q 'Tweestap is ready' "$work/log"; do sleep 0.2; kill -0 "$server" || { tail -n 5 "$work/log"; exit 1; }; done
}
