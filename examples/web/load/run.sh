#!/usr/bin/env bash
# A bounded load on loopback, below and far above what the server can do, and
# its memory: needs wrk. Each line takes SECONDS_EACH (3).
set -euo pipefail
cd "$(dirname "$0")/.."
export GOWORK=off ARTICLE=${ARTICLE:-../../testdata/2019-10-12-quadrilateral-meeting.txt}
each=${SECONDS_EACH:-3}
tmp=$(mktemp -d); pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null; rm -rf "$tmp"' EXIT
go build -o "$tmp/web" .
"$tmp/web" -addr 127.0.0.1:0 -log json "$@" >"$tmp/out" 2>"$tmp/log" & pid=$!
until url=$(grep -o 'http://.*' "$tmp/out"); do sleep .1; done
memory() { awk '/VmRSS|VmHWM/ { printf "%s %d MB  ", $1, $2 / 1024 }' "/proc/$pid/status"; echo; }

echo "article: $(wc -c <"$ARTICLE") bytes; $(nproc) cores, shared by server and wrk"
echo "memory at rest: $(memory)"
echo "clients   200/s    503/s  wrong   p50 ms   p90 ms   p99 ms   max ms"
for c in 1 2 8 64 256 1000 2; do
  printf '%7d' "$c"
  wrk -t1 -c"$c" -d"${each}s" --timeout 10s -s load/post.lua "$url/v1/extract" | tail -n 1
done
echo "memory after: $(memory)"
kill -TERM "$pid"; wait "$pid"; echo "stopped with status $?"; pid=
