#!/usr/bin/env bash
# The same run, played by a debug build and replayed by a release build for another processor, gives the same hashes.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# AVX2 and the like where there are any: vectors twice as wide must not change a bit.
flags=""
if [ "$(uname -m)" = x86_64 ] && grep -q avx2 /proc/cpuinfo 2>/dev/null; then
  flags="-C target-cpu=x86-64-v3"
fi
other="$target/other-cpu"
RUSTFLAGS="$flags" CARGO_TARGET_DIR="$other" cargo build --release --no-default-features --bin clientele
for scenario in steel standard; do
  for policy in textbook lifetime; do
    save="$folder/$scenario-$policy.save"
    "$target/debug/clientele" simulate "$scenario" --policy "$policy" --runs 1 --seed 7 --save "$save" >/dev/null
    debug=$("$target/debug/clientele" replay "$save" --format json)
    release=$("$other/release/clientele" replay "$save" --format json)
    if [ "$debug" != "$release" ]; then
      echo "$scenario, $policy: debug and release disagree:"
      diff <(echo "$debug") <(echo "$release") || true
      exit 1
    fi
  done
done
echo "debug and release (${flags:-same processor}) give the same hashes"
