"""Tokens of a usage log by model and size, rows checked, priced on every model, in pandas: the best of two runs.

With --in-memory the log is read before the clock starts: what pandas needs beside its reading, whatever it reads.
"""
import sys

import pandas as pd
from clock import best

PRICES = {"a": (0.15, 0.6, 2.5), "b": (0.125, 1.25, 10), "c": (0.3, 3, 15), "d": (1.5, 15, 75), "e": (7.5, 15, 60), "f": (0.14, 0.55, 2.19)}
COLUMNS = ["model", "prompt_tokens", "prompt_tokens_details.cached_tokens", "completion_tokens"]


def read(path):
    log = pd.read_parquet(path, columns=COLUMNS) if path.endswith(".parquet") else pd.read_csv(path, usecols=COLUMNS)
    log.columns = ["model", "input", "cached", "output"]
    return log


def answer(log):
    good = log[(log.input.between(0, 100_000_000)) & (log.output.between(0, 100_000_000)) & (log.cached >= 0) & (log.cached <= log.input)]
    size = pd.cut(good.input, [-1, 1_000, 8_000, 32_000, 128_000, 200_000, 100_000_000], labels=False)
    sums = good.groupby(["model", size])[["input", "cached", "output"]].sum()
    return {name: ((sums.input - sums.cached) * miss + sums.cached * hit + sums.output * out).sum() / 1e6 for name, (hit, miss, out) in PRICES.items()}


frame = read(sys.argv[1]) if "--in-memory" in sys.argv else None
print(best(lambda: answer(read(sys.argv[1]) if frame is None else frame), 2))
