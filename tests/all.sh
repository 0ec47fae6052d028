#!/usr/bin/env bash
# All tests: format, lints, unit and integration tests, docs, a real window. Installs what is missing on Debian or Ubuntu.
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

export RUSTDOCFLAGS="-D warnings"
step "format" cargo fmt --check
step "build" cargo build --all-targets
step "tests" run_tests
step "window" tests/window/run.sh "$CARGO_TARGET_DIR/debug/clientele"
step "release agrees with debug" tests/window/release.sh "$CARGO_TARGET_DIR"
step "clippy without the game" cargo clippy --all-targets --no-default-features -- -D warnings
step "clippy" cargo clippy --all-targets -- -D warnings
step "docs" cargo doc --no-deps --no-default-features
echo "all steps passed"
