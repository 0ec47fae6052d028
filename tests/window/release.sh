#!/usr/bin/env bash
# The same run, played by a debug build and replayed by a release build, gives the same hashes.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cargo build --release --no-default-features --bin clientele
"$target/debug/clientele" simulate steel --policy textbook --runs 1 --seed 7 --save "$folder/run.save" >/dev/null
debug=$("$target/debug/clientele" replay "$folder/run.save" --format json)
release=$("$target/release/clientele" replay "$folder/run.save" --format json)
if [ "$debug" != "$release" ]; then
  echo "debug and release disagree:"
  diff <(echo "$debug") <(echo "$release") || true
  exit 1
fi
echo "debug and release give the same hashes"
