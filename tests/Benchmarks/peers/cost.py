import sys

import numpy as np
from clock import best

Z95 = 1.6448536269514722


def log_normal(rng, low, high, n):
    return rng.lognormal((np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / (2 * Z95), n)


def run(n):
    rng = np.random.default_rng(1)
    parameters = log_normal(rng, 28e9, 36e9, n)
    tokens = log_normal(rng, 14e12, 17e12, n)
    peak = log_normal(rng, 900e12, 1000e12, n)
    rent = log_normal(rng, 1.5, 2.5, n)
    cost = 6 * parameters * tokens / (0.36 * peak) / 3600 * rent
    return np.percentile(cost, [5, 50, 95])


if __name__ == "__main__":
    draws = int(sys.argv[1])
    print(best(lambda: run(draws), 20 if draws <= 1_000_000 else 4))
