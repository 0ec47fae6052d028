"""Joins the peers' JSON lines from standard input into one table in Markdown.

Where a peer has several lines for a size, the fastest counts.
"""

from __future__ import annotations

import json
import sys


def cell(value: float | None, form: str) -> str:
    """A number, or a dash where a peer was not run at that size."""
    return "–" if value is None else format(value, form).replace(",", " ")


def ratio(value: float | None, base: float | None) -> float | None:
    """How many times as long as the base, where both were measured."""
    return None if value is None or base is None else value / base


def main() -> None:
    """Reads the lines and prints the table."""
    best: dict[int, dict[str, float]] = {}
    for line in sys.stdin:
        if line.startswith("{"):
            row = json.loads(line)
            peers = best.setdefault(row["customers"], {})
            time = row["ns_per_customer_quarter"]
            peers[row["peer"]] = min(time, peers.get(row["peer"], time))
    print(
        "| customers | Mesa, ns | NumPy, ns | Rust, ns | Mesa/Rust | NumPy/Rust "
        "| whole model, ns | Mesa/whole model |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for customers, peers in sorted(best.items()):
        mesa, numpy, rust, full = (
            peers.get(peer) for peer in ("mesa", "numpy", "rust", "full")
        )
        cells = (
            cell(customers, ",d"),
            cell(mesa, ",.0f"),
            cell(numpy, ",.1f"),
            cell(rust, ",.1f"),
            cell(ratio(mesa, rust), ",.1f"),
            cell(ratio(numpy, rust), ",.2f"),
            cell(full, ",.0f"),
            cell(ratio(mesa, full), ",.1f"),
        )
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
