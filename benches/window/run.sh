#!/usr/bin/env bash
# Figures of the window: start, processor time of a frame, idle load, memory. Prints tables in Markdown. Linux; takes some minutes.
#   run.sh BINARY [--scenario telecom] [--sizes 1280x720,1920x1080] [--starts 5] [--idle 20]
# BINARY is a release build (`cargo build --release --bin clientele`). It opens its window on a display of its own (Xvfb, with a
# software Vulkan driver: packages xvfb and mesa-vulkan-drivers, and xdotool for the focus), or, with WINDOW_HERE=1, on the
# display one sits at.
set -euo pipefail
binary=$(realpath "$1")
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
# Settings and saves of whoever measures have no part in it.
export CLIENTELE_HOME=$folder/home
mkdir -p "$CLIENTELE_HOME" "$folder/run"
# With it, every error that Rust makes looks up where it comes from, also those that nobody gets to see.
unset RUST_BACKTRACE
if [ -z "${WINDOW_HERE:-}" ]; then
  export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$folder/run}
  unset WAYLAND_DISPLAY
  # The server chooses a number that is free and tells it.
  Xvfb -displayfd 3 -screen 0 2560x1440x24 3>"$folder/display" >/dev/null 2>&1 &
  server=$!
  for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
  [ -s "$folder/display" ] || { echo "Xvfb doesn't start" >&2; exit 1; }
  DISPLAY=:$(tr -d '[:space:]' <"$folder/display")
  export DISPLAY
fi
python3 "$here/figures.py" "$binary" "$@"
