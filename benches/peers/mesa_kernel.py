"""The churn kernel in Mesa: one agent per customer, as a Mesa model is usually written.

The rules are in README.md beside this file. Prints one line of JSON per size:

    python mesa_kernel.py 1000 10000 --repeats 3
"""

from __future__ import annotations

import argparse
import gc
import json
import math
from dataclasses import dataclass
from statistics import NormalDist
from time import perf_counter

import mesa

QUARTERS = 12
HOURS = 50.0
MEDIAN_WALLET = 60_000.0
WALLET_SIGMA = 1.28
# Multiples of the golden ratio's fraction fill (0, 1) evenly: all peers start
# from the same wallets without having to share a generator.
GOLDEN = 0.6180339887498949
# random() may give 0, where the normal distribution has no inverse.
SMALLEST = 2.0**-54

# The standard library's inverse, written in C: one uniform in, one normal out.
inverse_normal = NormalDist().inv_cdf


class Customer(mesa.Agent):
    """A customer; whoever leaves is taken out and replaced by a fresh agent."""

    def __init__(self, model: Clientele, wallet: float) -> None:
        super().__init__(model)
        self.wallet = wallet
        self.expected_hours = 50.0 * math.sqrt(wallet / MEDIAN_WALLET)
        self.satisfaction = 0.75
        self.effort = 1.0
        self.spent = 0.0

    def step(self) -> None:
        """One quarter: effort, satisfaction, orders, and perhaps the end."""
        model = self.model
        random = self.random.random

        self.effort = 0.5 * self.effort + 0.5 * (HOURS / self.expected_hours)
        power = self.effort**1.7
        perceived = 0.70 + 0.184 * (power / (1.0 + power) - 0.5)
        target = 0.75 + max(perceived - 0.70, 0.0) - 2.0 * max(0.70 - perceived, 0.0)
        self.satisfaction += 0.35 * (target - self.satisfaction)

        z = inverse_normal(random() or SMALLEST)
        spend = self.wallet * 0.5 * math.exp(0.1 * z - 0.005)
        self.spent += spend

        model.satisfaction_sum += self.satisfaction
        model.spend_sum += spend

        above = 100.0 * self.satisfaction - 75.0
        logit = -3.18 - (0.045 if above < 0.0 else 0.09) * above
        if random() < 1.0 / (1.0 + math.exp(-logit)):
            model.departures += 1
            self.remove()
            Customer(model, self.wallet)


class Clientele(mesa.Model):
    """All customers and what they add up to."""

    def __init__(self, customers: int, seed: int) -> None:
        super().__init__(seed=seed)
        self.satisfaction_sum = 0.0
        self.spend_sum = 0.0
        self.departures = 0
        for number in range(customers):
            place = (number + 0.5) * GOLDEN % 1.0
            z = inverse_normal(place)
            Customer(self, MEDIAN_WALLET * math.exp(WALLET_SIGMA * z))

    def step(self) -> None:
        """One quarter. Customers do not meet, so their order need not be shuffled."""
        self.agents.do("step")


@dataclass
class Totals:
    """Sums over all repeats, and the best time."""

    best: float = math.inf
    satisfaction: float = 0.0
    spend: float = 0.0
    departures: int = 0


def measure(customers: int, repeats: int) -> dict[str, str | int | float]:
    """Runs one size with the seeds 1 to `repeats`."""
    totals = Totals()
    for seed in range(1, repeats + 1):
        model = Clientele(customers, seed)
        # What earlier models left is cleared before the clock runs, not while.
        gc.collect()
        start = perf_counter()
        for _ in range(QUARTERS):
            model.step()
        totals.best = min(totals.best, perf_counter() - start)
        totals.satisfaction += model.satisfaction_sum
        totals.spend += model.spend_sum
        totals.departures += model.departures
    steps = customers * QUARTERS
    return {
        "peer": "mesa",
        "customers": customers,
        "quarters": QUARTERS,
        "ns_per_customer_quarter": round(totals.best * 1e9 / steps, 3),
        "repeats": repeats,
        "mean_satisfaction": round(totals.satisfaction / (steps * repeats), 6),
        "departures_per_quarter": round(totals.departures / (QUARTERS * repeats), 4),
        "mean_spend": round(totals.spend / (steps * repeats), 3),
    }


def main() -> None:
    """Reads the sizes and prints a line for each."""
    parser = argparse.ArgumentParser(description="The churn kernel in Mesa.")
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    for customers in arguments.sizes:
        print(json.dumps(measure(customers, arguments.repeats)), flush=True)


if __name__ == "__main__":
    main()
