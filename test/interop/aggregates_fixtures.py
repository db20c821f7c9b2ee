"""What numpy and scikit-learn make of the figures that contracts and the checks of a dataset judge.

    python aggregates_fixtures.py --write    compute and write test/fixtures/aggregates.json
    python aggregates_fixtures.py --check    compute again and compare with what is committed

Mean, sample standard deviation and linearly interpolated quantiles: numpy. The share of a label's variance between
groups: scikit-learn's R² of a linear regression on one indicator a group, weighted by variance where the label is one
of several classes; adjusted with one parameter a group.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.metrics import r2_score

FILE = Path(__file__).parent.parent / "fixtures" / "aggregates.json"
TOLERANCE = 1e-9
PROBABILITIES = [0.0, 0.01, 0.1, 0.25, 0.5, 0.9, 0.999, 1.0]


def columns():
    random = np.random.default_rng(20261121)
    yield "one value", [3.25]
    yield "two values", [1.0, 2.0]
    yield "whole numbers", random.integers(-50, 50, 101).astype(float).tolist()
    yield "skewed", np.round(random.lognormal(0, 2, 200), 6).tolist()
    yield "far from zero", (1e9 + np.round(random.normal(0, 1, 97), 3)).tolist()
    yield "tiny", (np.round(random.normal(0, 1, 64), 6) * 1e-12).tolist()


def figures():
    for name, values in columns():
        yield {
            "name": name,
            "values": values,
            "mean": float(np.mean(values)),
            "sum": math.fsum(values),
            "stdev": float(np.std(values, ddof=1)) if len(values) > 1 else None,
            "quantiles": [[p, float(np.quantile(values, p))] for p in PROBABILITIES],
        }


def grouped():
    random = np.random.default_rng(7)
    groups = random.integers(0, 5, 120)
    yield "a number that the group tells", groups, np.round(groups * 2.0 + random.normal(0, 1, 120), 4), 0
    yield "a number that it does not", groups, np.round(random.normal(0, 1, 120), 4), 0
    yield "two classes", groups, (random.random(120) < 0.1 + groups * 0.2).astype(int), 2
    yield "four classes", groups, (groups + random.integers(0, 2, 120)) % 4, 4
    yield "many small groups", np.arange(120) // 2, random.integers(0, 3, 120), 3


def explained():
    for name, groups, label, classes in grouped():
        indicators = np.eye(groups.max() + 1)[groups]
        target = np.eye(classes)[label] if classes else label.reshape(-1, 1)
        fit = LinearRegression(fit_intercept=False).fit(indicators, target).predict(indicators)
        share = r2_score(target, fit, multioutput="variance_weighted")
        rows, parameters = len(label), len(np.unique(groups))
        yield {
            "name": name,
            "groups": groups.tolist(),
            "label": label.tolist(),
            "classes": classes,
            "share": float(share),
            "adjusted": float(1 - (1 - share) * (rows - 1) / (rows - parameters)),
        }


def same(a, b):
    if isinstance(a, dict):
        return isinstance(b, dict) and a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float) and isinstance(b, (int, float)):
        return math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=1e-15)
    return a == b


def main():
    found = {"columns": list(figures()), "explained": list(explained())}
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n")
    elif not same(found, json.loads(FILE.read_text())):
        sys.exit(f"{FILE.name} differs from what numpy and scikit-learn say now")


main()
