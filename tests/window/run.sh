#!/usr/bin/env bash
# A real window under Xvfb with the software Vulkan driver: the demo plays steel from title to debrief in both
# languages, a click after five idle seconds arrives, idling costs next to nothing, a killed game resumes.
#   run.sh BINARY     pictures go to target/shots (or $SHOTS)
set -euo pipefail
cd "$(dirname "$0")/../.."
binary=$1
shots=${SHOTS:-${CARGO_TARGET_DIR:-target}/shots}
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
export CLIENTELE_HOME
CLIENTELE_HOME=$(mktemp -d)
number=$((90 + RANDOM % 400))
Xvfb ":$number" -screen 0 2560x1440x24 >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$CLIENTELE_HOME"' EXIT
export DISPLAY=":$number"
unset WAYLAND_DISPLAY || true
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

rm -rf "$shots"
said=$CLIENTELE_HOME/said
for lang in zh-CN en; do
  timeout 600 "$binary" demo steel --shots "$shots/$lang" --lang "$lang" 2>&1 | tee -a "$said"
done
timeout 300 "$binary" demo steel --shots "$shots/wide" --lang zh-CN --size 1920x1080 --quarters 1 2>&1 | tee -a "$said"
timeout 300 "$binary" demo steel --shots "$shots/dark" --lang en --dark --quarters 1 2>&1 | tee -a "$said"
python3 tests/window/pictures.py "$shots"
python3 tests/window/live.py "$binary"
# The window must not freeze while the debrief is worked out; how long a frame may take depends on the machine.
echo "Frames of the game itself, without drawing:"
grep -h 'longest frame' "$said"
