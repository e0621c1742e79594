"""Refits of a scaling law to resamples of its models, as the replication of Chinchilla's did them: SciPy's BFGS on the sum of Huber losses.

Reads lines of parameters, tokens and loss; starts every search at the law the models were made from, as the product starts at its fit.
"""
import sys

import numpy as np
from clock import best
from scipy.optimize import minimize
from scipy.special import huber, logsumexp

parameters, tokens, loss = np.loadtxt(sys.argv[1], delimiter=",", unpack=True)
refits = int(sys.argv[2])
start = np.array([float(number) for number in sys.argv[3].split(",")])
logs = np.log(np.stack([parameters, tokens, loss]))


def objective(at, models):
    a, b, e, alpha, beta = at
    n, d, seen = models
    predicted = logsumexp(np.stack([a - alpha * n, b - beta * d, np.full_like(n, e)]), axis=0)
    return np.sum(huber(1e-3, seen - predicted))


def run():
    rng = np.random.default_rng(1)
    for _ in range(refits):
        minimize(objective, start, args=(logs[:, rng.integers(0, logs.shape[1], logs.shape[1])],), method="BFGS")


print(best(run, 2))
