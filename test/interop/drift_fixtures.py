"""What numpy and scipy make of the same profiles and drift tests.

    python drift_fixtures.py --write    compute and write test/fixtures/drift.json
    python drift_fixtures.py --check    compute again and compare with what is committed

Versions: scipy 1.17.1, numpy.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
from scipy.spatial.distance import jensenshannon
from scipy.stats import chi2, chi2_contingency, hypergeom, ks_2samp, kstwobign

FILE = Path(__file__).parent.parent / "fixtures" / "drift.json"
TOLERANCE = 1e-12


def columns():
    """Pairs of numeric samples: name, reference, current."""
    random = np.random.default_rng(20260101)
    normal = random.normal(0, 1, 400)
    yield "normal", normal, random.normal(0, 1, 250)
    yield "shifted", normal, random.normal(0.5, 1, 250)
    yield "ties", random.poisson(3, 500).astype(float), random.poisson(4, 300).astype(float)
    yield "heavy-tail", random.lognormal(0, 2, 300), random.lognormal(0.3, 2, 300)
    yield "constant", np.full(50, 7.0), np.array([7.0] * 30 + [6.0] * 5 + [8.0] * 5)
    yield "two-values", random.integers(0, 2, 300).astype(float), random.integers(0, 2, 90).astype(float)
    yield "thirds", random.integers(0, 4, 200) / 3, random.integers(0, 4, 200) / 3
    yield "tiny", np.array([1.5, -2.25, 3.0]), np.array([0.5, 10.0])


def twelve_digits(value):
    return float(f"{value:.12g}")


def profile(values, edges=None):
    # numpy's inverted_cdf, with the rank in whole numbers: 0.07 * 300 is a little more than 21 in floating point.
    ranks = np.maximum(1, -(-np.arange(101) * len(values) // 100))
    quantiles = np.sort(values)[ranks - 1]
    if edges is None:
        edges = sorted({twelve_digits(value) for value in quantiles[1:100]})
        smallest = twelve_digits(values.min())
        if edges[0] == smallest:
            edges = [twelve_digits(smallest - max(abs(smallest), 1) * 1e-9), *edges]
    # Bin i is edges[i-1] < x <= edges[i].
    bins = np.searchsorted(edges, values, side="left")
    return {
        "rows": len(values),
        "mean": math.fsum(values) / len(values),
        "std": float(np.std(values, ddof=1)),
        "min": float(values.min()),
        "max": float(values.max()),
        "quantiles": quantiles.tolist(),
        "edges": [float(edge) for edge in edges],
        "counts": np.bincount(bins, minlength=len(edges) + 1).tolist(),
    }, bins


def kolmogorov_smirnov(reference, current):
    """On the bins, as both sides are only known in bins; p of the limit distribution."""
    statistic = ks_2samp(reference, current, method="asymp").statistic
    scale = math.sqrt(len(reference) * len(current) / (len(reference) + len(current)))
    return {"statistic": float(statistic), "p": float(kstwobign.sf(scale * statistic))}


def column_case(name, reference, current):
    before, reference_bins = profile(reference)
    after, current_bins = profile(current, before["edges"])
    return {
        "name": name,
        "values": {"reference": reference.tolist(), "current": current.tolist()},
        "reference": before,
        "current": after,
        "ks": kolmogorov_smirnov(reference_bins, current_bins),
    }


def cells():
    """Pairs of counts of the same cells."""
    yield "same", [100, 200, 300], [50, 100, 150]
    yield "moved", [100, 200, 300], [150, 100, 50]
    yield "new-cell", [500, 500, 0], [80, 90, 30]
    yield "disjoint", [40, 0], [0, 60]
    yield "deciles", [1000] * 10, [90, 110, 95, 105, 100, 130, 70, 99, 101, 100]
    yield "binary", [5000, 100], [480, 20]
    yield "one", [10], [12]


def stability_index(reference, current):
    reference, current = np.array(reference, float) + 0.5, np.array(current, float) + 0.5
    p, q = reference / reference.sum(), current / current.sum()
    return float(np.sum((p - q) * np.log(p / q)))


def cell_case(name, reference, current, alpha=0.01):
    scale = 1 / sum(reference) + 1 / sum(current)
    freedom = len(reference) - 1
    index = stability_index(reference, current)
    table = chi2_contingency([reference, current], correction=False)
    return {
        "name": name,
        "reference": reference,
        "current": current,
        "alpha": alpha,
        "psi": {
            "statistic": index,
            "threshold": float(scale * chi2.ppf(1 - alpha, freedom)) if freedom else 0.0,
            "p": float(chi2.sf(index / scale, freedom)) if freedom else 1.0,
        },
        "jensenshannon": float(jensenshannon(reference, current, base=2)),
        "chi2": {"statistic": float(table.statistic), "p": float(table.pvalue)},
    }


def share_case(reference, current):
    """Fisher's exact test of two shares: the upper tail of the hypergeometric, and twice the smaller tail."""
    marked = reference[0] + current[0]
    chance = hypergeom(reference[1] + current[1], marked, current[1])
    more = float(chance.sf(current[0] - 1))
    less = float(chance.cdf(current[0]))
    return {"reference": reference, "current": current, "more": more, "either": min(1.0, 2 * min(more, less))}


def large_share_case(reference, current):
    """The squared z of two proportions with pooled variance is Pearson's chi-square of their table."""
    table = [[count, rows - count] for count, rows in (reference, current)]
    p = float(chi2_contingency(table, correction=False).pvalue)
    more = current[0] / current[1] > reference[0] / reference[1]
    return {"reference": reference, "current": current, "more": p / 2 if more else 1 - p / 2, "either": p}


def unseen_case(reference, current, draws=400_000):
    """How often a random half of the pooled rows has so many rows of categories that the other half lacks."""
    random = np.random.default_rng(7)
    totals = np.array(reference) + np.array(current)
    rows = sum(int(count) for count, known in zip(current, reference) if known == 0)
    drawn = random.multivariate_hypergeometric(totals, sum(current), size=draws, method="marginals")
    unseen = (drawn * (drawn == totals)).sum(axis=1)
    return {
        "reference": reference,
        "current": current,
        "rows": rows,
        "p": float((np.sum(unseen >= rows) + 1) / (draws + 1)),
    }


def fixture():
    return {
        "columns": [column_case(*case) for case in columns()],
        "cells": [cell_case(*case) for case in cells()],
        "unseen": [
            unseen_case([500, 400, 90, 0], [250, 200, 47, 3]),
            unseen_case([900, 80, 1, 1, 0, 0], [95, 3, 0, 0, 1, 1]),
            unseen_case([3] * 60 + [0] * 6, [1] * 60 + [1] * 6),
            unseen_case([2] * 100 + [0] * 30, [1] * 70 + [0] * 30 + [1] * 30),
            unseen_case([1] * 100 + [0] * 50, [0] * 100 + [1] * 50),
        ],
        "shares": [
            share_case([10, 1000], [30, 1000]),
            share_case([500, 1000], [40, 100]),
            share_case([0, 300], [4, 200]),
            share_case([0, 1000], [2, 100]),
            share_case([3, 5], [1, 4]),
            share_case([990, 1000], [100, 100]),
            share_case([4000, 100_000], [300, 5000]),
            share_case([2000, 2_000_000], [1, 500]),
            large_share_case([20_000, 100_000], [10_300, 50_000]),
            large_share_case([20_300, 100_000], [10_000, 50_000]),
        ],
    }


def differences(found, wanted, path="$"):
    if isinstance(wanted, dict):
        return [line for key in wanted for line in differences(found[key], wanted[key], f"{path}.{key}")]
    if isinstance(wanted, list):
        if len(found) != len(wanted):
            return [f"{path}: {len(found)} items, not {len(wanted)}"]
        pairs = enumerate(zip(found, wanted))
        return [line for i, (a, b) in pairs for line in differences(a, b, f"{path}[{i}]")]
    if isinstance(wanted, float):
        near = math.isclose(found, wanted, rel_tol=TOLERANCE, abs_tol=1e-300)
        return [] if near else [f"{path}: {found}, not {wanted}"]
    return [] if found == wanted else [f"{path}: {found}, not {wanted}"]


def main():
    if sys.argv[1:] == ["--write"]:
        FILE.write_text(json.dumps(fixture()) + "\n")
    elif sys.argv[1:] == ["--check"]:
        lines = differences(fixture(), json.loads(FILE.read_text()))
        sys.exit("\n".join(lines[:20]) if lines else 0)
    else:
        sys.exit(__doc__)


main()
