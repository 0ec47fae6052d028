#!/usr/bin/env bash
# Installs what building and running needs on Debian or Ubuntu, where it is missing. Sourced by play.sh and tests/all.sh.
#   prepare [test]   with `test` also what the window tests need
set -euo pipefail

prepare() {
  local packages=(build-essential pkg-config curl ca-certificates libwayland-dev libxkbcommon-dev libxkbcommon-x11-0 libx11-xcb1
    libxcursor1 libxi6 libxrandr2 mesa-vulkan-drivers)
  if [ "${1:-}" = test ]; then
    packages+=(xvfb xdotool libgl1-mesa-dri libegl1 python3 python3-venv)
  fi
  local missing=()
  local package
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  if [ "${#missing[@]}" -gt 0 ]; then
    echo "installing: ${missing[*]}"
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
  fi
  [ -f "$HOME/.cargo/env" ] && . "$HOME/.cargo/env"
  if ! command -v cargo >/dev/null 2>&1; then
    echo "installing Rust with rustup (https://rustup.rs)"
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --component clippy,rustfmt
    . "$HOME/.cargo/env"
  fi
  # One set of artefacts outside the checkout: a fresh clone starts warm.
  export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$HOME/.cache/clientele/target}"
  mkdir -p "$CARGO_TARGET_DIR"
}
