import sys

import numpy as np
from SALib.analyze import sobol as analyze
from SALib.sample import sobol as sample
from SALib.test_functions import Ishigami, Sobol_G
from clock import best

name = sys.argv[1]
if name == "ishigami":
    problem = {"num_vars": 3, "names": ["x1", "x2", "x3"], "bounds": [[-np.pi, np.pi]] * 3}
    model, n = Ishigami.evaluate, 65536
else:
    problem = {"num_vars": 8, "names": [f"x{i}" for i in range(8)], "bounds": [[0, 1]] * 8}
    model, n = Sobol_G.evaluate, 8192
print(best(lambda: analyze.analyze(problem, model(sample.sample(problem, n)), num_resamples=100), 2))
