#!/usr/bin/env bash
# Sends ten thousand statements to a real learning record store that is killed and started again in between, and counts what it holds.
#   tests/lrs/run.sh CLIENTELE [STATEMENTS]
# The store is ralph (PyPI: ralph-malph) with its file-system backend, in a virtual environment of its own (WORK keeps it).
# tests/all.sh runs it, with the environment beside the other artefacts.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

clientele=${1:?which program? e.g. target/debug/clientele}
wanted=${2:-10000}
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
ralph="$work/venv/bin/ralph"
port=8117
url="http://127.0.0.1:$port/xAPI"
server=

stop() {
  if [ -n "$server" ]; then
    kill "-${1:-TERM}" "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap 'stop' EXIT

if [ ! -x "$ralph" ]; then
  echo "==> installing ralph"
  rm -rf "$work/venv"
  python3 -m venv "$work/venv"
  # An index that is busy for a moment is no reason to fail; one that can't be reached is.
  tries=3
  until "$work/venv/bin/pip" install --quiet --disable-pip-version-check --timeout 20 --retries 1 'ralph-malph[full]==5.1.0'; do
    tries=$((tries - 1))
    if [ "$tries" = 0 ]; then
      # A half of it would be taken for the whole next time.
      rm -rf "$work/venv"
      echo "ralph can't be installed: PyPI (or the index that pip is set to) can't be reached, or doesn't have it" >&2
      exit 1
    fi
    echo "once more in 5 s"
    sleep 5
  done
fi

rm -rf "$work/data" "$work/app" "$work/queue" "$work/saves"
mkdir -p "$work/data" "$work/app" "$work/saves"
export RALPH_APP_DIR="$work/app" RALPH_AUTH_FILE="$work/app/auth.json" RALPH_RUNSERVER_BACKEND=fs
export RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH="$work/data"
export LRS_SECRET=geheim CLIENTELE_HOME="$work/home"
"$ralph" auth --username clientele --password "$LRS_SECRET" --scope all \
  --agent-ifi-account clientele https://lms.example.edu --write-to-disk >"$work/auth.log" 2>&1

start() {
  "$work/venv/bin/python" "$here/store.py" "$port" >>"$work/server.log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    if curl --silent --output /dev/null "http://127.0.0.1:$port/__lbheartbeat__"; then
      return
    fi
    sleep 0.2
  done
  echo "the store doesn't start: $work/server.log" >&2
  exit 1
}

# What it holds: all lines, and distinct ids.
held() {
  python3 - "$work/data/fs_lrs.jsonl" <<'PYTHON'
import json, os, sys
path = sys.argv[1]
lines = open(path, encoding="utf-8").read().splitlines() if os.path.exists(path) else []
print(len(lines), len({json.loads(line)["id"] for line in lines}))
PYTHON
}

echo "==> playing runs until there are $wanted statements"
saves=()
count=0
seed=0
while [ "$count" -lt "$wanted" ]; do
  seed=$((seed + 1))
  scenario=$([ $((seed % 2)) = 0 ] && echo bank || echo telecom)
  save="$work/saves/2026$(printf %04d "$seed").clientele"
  "$clientele" simulate "$scenario" --policy textbook --runs 1 --seed "$seed" --save "$save" >/dev/null
  "$clientele" report "$save" --home-page https://lms.example.edu --xapi "$save.jsonl" >/dev/null
  count=$((count + $(wc -l <"$save.jsonl")))
  saves+=("$save")
done
cat "$work"/saves/*.jsonl >"$work/all.jsonl"
distinct=$(python3 -c 'import json,sys; print(len({json.loads(line)["id"] for line in sys.stdin}))' <"$work/all.jsonl")
echo "$count statements of ${#saves[@]} runs, $distinct ids"
[ "$count" = "$distinct" ]

send() {
  "$clientele" report "$@" --home-page https://lms.example.edu --queue "$work/queue" --lrs-tries "${tries:-7}" \
    --lrs "$url" --lrs-key clientele --lrs-secret-env LRS_SECRET
}

echo "==> nobody is there: everything waits"
if tries=1 send "${saves[@]}"; then
  echo "nobody was there, and it was called sent" >&2
  exit 1
fi

echo "==> sending, while the store goes down and comes back"
start
send >"$work/first.log" 2>&1 &
sender=$!
for signal in TERM KILL TERM; do
  # Long enough for the sender to notice that the store is back.
  before=$(held)
  for _ in $(seq 100); do
    [ "$(held)" = "$before" ] || break
    sleep 0.1
  done
  sleep 0.5
  stop "$signal"
  echo "down by $signal, holding $(held)"
  sleep 1
  start
done

echo "==> the sender is killed, and started again"
kill -KILL "$sender" 2>/dev/null || true
wait "$sender" 2>/dev/null || true
send
read -r lines ids <<<"$(held)"
echo "held: $lines statements, $ids ids"

echo "==> all runs once more: nothing is stored twice"
send "${saves[@]}"
read -r again ids <<<"$(held)"
echo "held: $again statements, $ids ids"
if [ "$ids" = "$distinct" ] && [ "$again" = "$distinct" ] && [ "$lines" = "$distinct" ]; then
  echo "all $distinct statements are there, each once"
else
  echo "there should be $distinct statements, each once" >&2
  exit 1
fi
