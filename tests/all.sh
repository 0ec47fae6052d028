#!/usr/bin/env bash
# All tests: format, lints, unit and integration tests, docs, a real window, a real store of records. Installs what is missing on Debian or Ubuntu.
set -euo pipefail
cd "$(dirname "$0")/.."
. assets/linux/prepare.sh
prepare test

step() {
  local name=$1
  shift
  echo "==> $name"
  local start=$SECONDS
  "$@"
  echo "==> $name: $((SECONDS - start)) s"
}

run_tests() {
  if command -v cargo-nextest >/dev/null 2>&1; then
    cargo nextest run --no-fail-fast
  else
    cargo test
  fi
}

# A learning record store that is killed and started again: no statement is lost, none is counted twice.
statements() {
  local work=$CARGO_TARGET_DIR/lrs
  WORK=$work timeout --kill-after=20 360 tests/lrs/run.sh "$CARGO_TARGET_DIR/debug/clientele" || {
    local status=$?
    [ "$status" != 124 ] || echo "it took longer than six minutes" >&2
    tail -n 20 "$work/server.log" 2>/dev/null >&2 || true
    return "$status"
  }
}

export RUSTDOCFLAGS="-D warnings"
step "format" cargo fmt --check
step "build" cargo build --all-targets
step "tests" run_tests
step "window" tests/window/run.sh "$CARGO_TARGET_DIR/debug/clientele"
step "statements reach a real store" statements
step "release agrees with debug" tests/window/release.sh "$CARGO_TARGET_DIR"
step "clippy without the game" cargo clippy --all-targets --no-default-features -- -D warnings
step "clippy" cargo clippy --all-targets -- -D warnings
step "docs" cargo doc --no-deps --no-default-features
echo "all steps passed"
