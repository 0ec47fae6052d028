"""Checks that the peers run the same model: reads their JSON lines from standard input.

Mean satisfaction, departures per quarter and mean spend of every peer must be
within one per cent of those of Rust, at every size that is given. Ends with 1
if one is not, or if a peer is missing.
"""

from __future__ import annotations

import json
import sys

PEERS = ("mesa", "numpy", "rust")
FIGURES = ("mean_satisfaction", "departures_per_quarter", "mean_spend")
TOLERANCE = 0.01


def main() -> int:
    """Compares, says what was compared, and returns the exit code."""
    sizes: dict[int, dict[str, dict[str, float]]] = {}
    for line in sys.stdin:
        if line.startswith("{"):
            row = json.loads(line)
            sizes.setdefault(row["customers"], {})[row["peer"]] = row
    agree = bool(sizes)
    for customers, rows in sorted(sizes.items()):
        missing = [peer for peer in PEERS if peer not in rows]
        if missing:
            print(f"{customers} customers: no line from {', '.join(missing)}")
            agree = False
            continue
        for figure in FIGURES:
            reference = rows["rust"][figure]
            parts = [f"rust {reference:g}"]
            for peer in ("mesa", "numpy"):
                off = rows[peer][figure] / reference - 1.0
                parts.append(f"{peer} {rows[peer][figure]:g} ({off:+.2%})")
                agree = agree and abs(off) <= TOLERANCE
            print(f"{customers} customers, {figure}: {', '.join(parts)}")
    print("the peers agree" if agree else "the peers do NOT agree")
    return 0 if agree else 1


if __name__ == "__main__":
    sys.exit(main())
