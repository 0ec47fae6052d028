#!/usr/bin/env bash
# Puts the game into this user's menu: program, icon and desktop entry under ~/.local. Removes them with `--remove`.
#   bash assets/linux/install.sh [path of the built program]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/bin/clientele
icon=$data/icons/hicolor/scalable/apps/clientele.svg
entry=$data/applications/clientele.desktop

if [ "${1:-}" = --remove ]; then
  rm -f "$program" "$icon" "$entry"
  exit
fi
built=${1:-${CARGO_TARGET_DIR:-$HOME/.cache/clientele/target}/release/clientele}
if [ ! -x "$built" ]; then
  echo "$built is not there: build it with  cargo build --release  or name the program" >&2
  exit 1
fi
install -D -m 755 "$built" "$program"
install -D -m 644 "$here/clientele.svg" "$icon"
mkdir -p "$(dirname "$entry")"
# Menus don't always know ~/.local/bin: the entry names the whole path.
sed "s|^Exec=clientele|Exec=\"$program\"|" "$here/clientele.desktop" >"$entry"
chmod 644 "$entry"
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$(dirname "$entry")"; fi
echo "installed: $entry"
