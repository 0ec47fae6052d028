#!/usr/bin/env bash
# Installs what is missing on Debian or Ubuntu, builds the game and starts it. Arguments go to the game: ./play.sh play steel
set -euo pipefail
cd "$(dirname "$0")"
. assets/linux/prepare.sh
prepare
cargo build --bin clientele
exec "$CARGO_TARGET_DIR/debug/clientele" "$@"
