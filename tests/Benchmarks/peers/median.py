# The draws that Monte Carlo needs until the median has a given relative standard error, and the time that they take.
import sys

import numpy as np
from clock import best
from cost import run

widths = [np.log(36 / 28), np.log(17 / 14), np.log(1000 / 900), np.log(2.5 / 1.5)]
deviation = np.sqrt(sum(w * w for w in widths)) / (2 * 1.6448536269514722)
draws = int((np.sqrt(np.pi / 2) * deviation / float(sys.argv[1])) ** 2)
run(draws)
print(best(lambda: run(draws), 30))
