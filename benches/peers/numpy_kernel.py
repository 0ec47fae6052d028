"""The churn kernel in NumPy: an array per quantity, a whole quarter in array operations.

The rules are in README.md beside this file. Prints one line of JSON per size:

    python numpy_kernel.py 1000 10000 --repeats 5
"""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from numpy.random import Generator, Philox
from numpy.typing import NDArray
from scipy.special import ndtri

Floats = NDArray[np.float64]

QUARTERS = 12
HOURS = 50.0
MEDIAN_WALLET = 60_000.0
WALLET_SIGMA = 1.28
# Multiples of the golden ratio's fraction fill (0, 1) evenly: all peers start
# from the same wallets without having to share a generator.
GOLDEN = 0.6180339887498949


@dataclass
class Totals:
    """Sums over customers and quarters."""

    satisfaction: float = 0.0
    spend: float = 0.0
    departures: int = 0


class Customers:
    """All customers. Whoever leaves is replaced at once in the same place."""

    def __init__(self, count: int, seed: int) -> None:
        self.rng = Generator(Philox(seed))
        places = (np.arange(count) + 0.5) * GOLDEN % 1.0
        self.wallet: Floats = MEDIAN_WALLET * np.exp(WALLET_SIGMA * ndtri(places))
        self.expected_hours: Floats = 50.0 * np.sqrt(self.wallet / MEDIAN_WALLET)
        self.satisfaction: Floats = np.full(count, 0.75)
        self.effort: Floats = np.ones(count)
        self.spent: Floats = np.zeros(count)
        # Two columns for what is in between. With a new array for every operation
        # the larger sizes would spend their time on fresh pages of memory.
        self.first: Floats = np.empty(count)
        self.second: Floats = np.empty(count)

    def quarter(self, totals: Totals) -> None:
        """One quarter: effort, satisfaction, orders, and who leaves."""
        a, b = self.first, self.second

        np.divide(HOURS, self.expected_hours, out=a)
        self.effort += a
        self.effort *= 0.5

        # The response X^1.7 / (1 + X^1.7); exp(1.7 ln X) was faster than X**1.7.
        np.log(self.effort, out=a)
        a *= 1.7
        np.exp(a, out=a)
        np.add(a, 1.0, out=b)
        a /= b
        # P - 0.70, what is perceived less what is expected.
        a -= 0.5
        a *= 0.184
        # The target 0.75 + max(a, 0) - 2 max(-a, 0), and the step towards it.
        np.minimum(a, 0.0, out=b)
        b *= 2.0
        np.maximum(a, 0.0, out=a)
        a += b
        a += 0.75
        a -= self.satisfaction
        a *= 0.35
        self.satisfaction += a

        self.rng.random(out=a)
        ndtri(a, out=a)
        a *= 0.1
        a -= 0.005
        np.exp(a, out=a)
        a *= 0.5
        a *= self.wallet
        self.spent += a

        totals.satisfaction += float(self.satisfaction.sum())
        totals.spend += float(a.sum())

        # exp(-logit); scipy's expit was slower than writing the logistic out.
        np.multiply(self.satisfaction, 100.0, out=a)
        a -= 75.0
        a *= np.where(a < 0.0, 0.045, 0.09)
        a += 3.18
        np.exp(a, out=a)
        a += 1.0
        np.reciprocal(a, out=a)
        self.rng.random(out=b)
        leaves = b < a
        gone = np.flatnonzero(leaves)
        totals.departures += gone.size
        self.satisfaction[gone] = 0.75
        self.effort[gone] = 1.0
        self.spent[gone] = 0.0


def measure(count: int, repeats: int) -> dict[str, str | int | float]:
    """Runs one size with the seeds 1 to `repeats`."""
    totals = Totals()
    best = math.inf
    for seed in range(1, repeats + 1):
        customers = Customers(count, seed)
        start = perf_counter()
        for _ in range(QUARTERS):
            customers.quarter(totals)
        best = min(best, perf_counter() - start)
    steps = count * QUARTERS
    return {
        "peer": "numpy",
        "customers": count,
        "quarters": QUARTERS,
        "ns_per_customer_quarter": round(best * 1e9 / steps, 3),
        "repeats": repeats,
        "mean_satisfaction": round(totals.satisfaction / (steps * repeats), 6),
        "departures_per_quarter": round(totals.departures / (QUARTERS * repeats), 4),
        "mean_spend": round(totals.spend / (steps * repeats), 3),
    }


def main() -> None:
    """Reads the sizes and prints a line for each."""
    parser = argparse.ArgumentParser(description="The churn kernel in NumPy.")
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    for count in arguments.sizes:
        print(json.dumps(measure(count, arguments.repeats)), flush=True)


if __name__ == "__main__":
    main()
