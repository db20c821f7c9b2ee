"""Oracle values for the unit tests of statistics and evaluation.

Writes test/fixtures/metrics.json (scikit-learn), delong.json (placement values compared pair by pair in numpy)
and distributions.json (scipy). Run with --write after a change here, with --check to prove that the committed files
are what the pinned versions give. Needs scikit-learn 1.9.1 and scipy 1.17.1.
"""

import argparse
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import scipy
import sklearn
from scipy import special, stats
from sklearn import metrics

PINNED = {"scikit-learn": (sklearn, "1.9.1"), "scipy": (scipy, "1.17.1")}
FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CLASSIFICATION_CASES = 240
REGRESSION_CASES = 80
DELONG_CASES = 60
LIMIT_BYTES = 400_000


def binary_scores(rng, labels, kind):
    n = len(labels)
    if kind == "smooth":
        return 1 / (1 + np.exp(-rng.normal(labels * 1.2 - 0.6, 1.0)))
    if kind == "rounded":
        return np.round(np.clip(rng.normal(0.4 + 0.2 * labels, 0.2), 0, 1), 1)
    if kind == "extreme":
        return rng.choice([0.0, 1e-300, 1e-17, 0.5, 1 - 2**-53, 1.0], n)
    if kind == "constant":
        return np.full(n, round(float(rng.uniform()), 3))
    return np.where(labels == 1, rng.uniform(0.6, 1, n), rng.uniform(0, 0.4, n))


KINDS = ["smooth", "rounded", "extreme", "constant", "separated"]


def undefined(value):
    return None if value is None or not np.isfinite(value) else float(value)


def classification_case(rng, index):
    kind = KINDS[index % len(KINDS)]
    n = int(rng.choice([1, 2, 3, 5, 12, 40]))
    share = rng.choice([0.0, 0.1, 0.5, 0.9, 1.0], p=[0.06, 0.22, 0.44, 0.22, 0.06])
    labels = (rng.uniform(size=n) < share).astype(int)
    scores = binary_scores(rng, labels, kind)
    threshold = float(rng.choice([0.1, 0.5, 0.7]))
    decisions = (scores >= threshold).astype(int)
    both = 0 < labels.sum() < n
    rated = {"zero_division": np.nan}
    return {
        "labels": labels.tolist(),
        "scores": scores.tolist(),
        "threshold": threshold,
        "expected": {
            "roc_auc": undefined(metrics.roc_auc_score(labels, scores)) if both else None,
            "average_precision": undefined(metrics.average_precision_score(labels, scores))
            if labels.sum()
            else None,
            "log_loss": undefined(metrics.log_loss(labels, scores, labels=[0, 1])),
            "brier_score_loss": undefined(metrics.brier_score_loss(labels, scores, labels=[0, 1])),
            "accuracy": undefined(metrics.accuracy_score(labels, decisions)),
            "precision": undefined(metrics.precision_score(labels, decisions, **rated)),
            "recall": undefined(metrics.recall_score(labels, decisions, **rated)),
            "f1": undefined(metrics.f1_score(labels, decisions, **rated)),
        },
    }


def regression_case(rng, index):
    n = int(rng.choice([1, 2, 5, 30]))
    scale = float(rng.choice([1e-6, 1.0, 1e6]))
    labels = np.full(n, scale) if index % 10 == 0 else rng.normal(rng.choice([0, 100]), 1, n) * scale
    scores = labels + rng.normal(0, rng.choice([0.0, 0.1, 2.0]), n) * scale
    varied = n > 1 and np.ptp(labels) > 0
    return {
        "labels": labels.tolist(),
        "scores": scores.tolist(),
        "expected": {
            "mae": float(metrics.mean_absolute_error(labels, scores)),
            "rmse": float(metrics.root_mean_squared_error(labels, scores)),
            "r2": float(metrics.r2_score(labels, scores)) if varied else None,
        },
    }


def count_metrics(cells):
    """Recall, precision and F1 of the model whose decision is the last axis; cells are (label, decision)."""
    hits, misses, alarms = cells[..., 1, 1], cells[..., 1, 0], cells[..., 0, 1]
    return {
        "recall": hits / (hits + misses),
        "precision": hits / (hits + alarms),
        "f1": 2 * hits / (2 * hits + misses + alarms),
    }


def count_errors():
    """Quantiles 0.05 and 0.95 of bootstrapped differences around the observed one, rows drawn by numpy."""
    rng = np.random.default_rng(20260103)
    cases = []
    for cells in [[1072, 20, 86, 223, 170, 43, 10, 376], [9000, 150, 100, 250, 200, 40, 60, 200]]:
        counts = np.array(cells)
        drawn = rng.multinomial(counts.sum(), counts / counts.sum(), size=200_000).reshape(-1, 2, 2, 2)
        shaped = counts.reshape(2, 2, 2)
        # Axes: label, production's decision, candidate's decision.
        candidate, production = count_metrics(drawn.sum(axis=2)), count_metrics(drawn.sum(axis=3))
        seen = count_metrics(shaped.sum(axis=1)), count_metrics(shaped.sum(axis=2))
        errors = {
            name: np.quantile(candidate[name] - production[name], [0.05, 0.95]) - (seen[0][name] - seen[1][name])
            for name in seen[0]
        }
        cases.append({"cells": cells, "errors": {name: pair.tolist() for name, pair in errors.items()}})
    return cases


def metric_fixtures():
    rng = np.random.default_rng(20260101)
    return {
        "countErrors": count_errors(),
        "classification": [classification_case(rng, i) for i in range(CLASSIFICATION_CASES)],
        "regression": [regression_case(rng, i) for i in range(REGRESSION_CASES)],
    }


def placement_values(labels, scores):
    """Every positive against every negative, ties one half."""
    positive, negative = scores[labels == 1], scores[labels == 0]
    wins = (positive[:, None] > negative[None, :]) + 0.5 * (positive[:, None] == negative[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def delong_case(rng, index):
    n = int(rng.choice([12, 30, 60]))
    labels = np.zeros(n, dtype=int)
    labels[: int(rng.integers(2, n - 2))] = 1
    rng.shuffle(labels)
    shared = rng.normal(labels * 0.8, 1)
    models = [shared + rng.normal(0, 0.6, n) for _ in range(2)]
    candidate, production = [np.round(m, 1) if index % 3 == 0 else m for m in models]
    of_positive, of_negative = zip(placement_values(labels, candidate), placement_values(labels, production))
    m, k = int(labels.sum()), int(n - labels.sum())
    covariance = np.cov(np.array(of_positive)) / m + np.cov(np.array(of_negative)) / k
    return {
        "labels": labels.tolist(),
        "candidate": candidate.tolist(),
        "production": production.tolist(),
        "areas": [float(of_positive[0].mean()), float(of_positive[1].mean())],
        "variance": float(covariance[0, 0]),
        "pairedVariance": float(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]),
    }


def delong_fixtures():
    rng = np.random.default_rng(20260102)
    return [delong_case(rng, i) for i in range(DELONG_CASES)]


def distribution_fixtures():
    probabilities = [1e-300, 1e-20, 1e-6, 0.001, 0.025, 0.05, 0.3, 0.49, 0.5, 0.51, 0.9, 0.975, 0.999]
    cases = [("normalCdf", [z], stats.norm.cdf(z)) for z in [-38, -20, -8, -3, -1.5, -0.1, 0, 0.1, 2, 8]]
    cases += [("normalSf", [z], stats.norm.sf(z)) for z in [-2, 0, 1, 5, 30]]
    cases += [("normalPdf", [z], stats.norm.pdf(z)) for z in [-2, 0, 1, 5]]
    cases += [("normalQuantile", [p], stats.norm.ppf(p)) for p in probabilities]
    for df in [1, 2, 3, 5, 10.5, 29, 100, 1000, 1e5, 1e6]:
        values = [-50, -3, -0.1, 0, 0.1, 1, 2, 5, 20]
        cases += [("studentTSf", [t, df], stats.t.sf(t, df)) for t in values]
        cases += [("studentTCdf", [t, df], stats.t.cdf(t, df)) for t in values]
        cases += [("studentTPdf", [t, df], stats.t.pdf(t, df)) for t in values]
        tails = [1e-10, 0.001, 0.05, 0.4, 0.5, 0.7, 0.95, 0.99]
        cases += [("studentTQuantile", [p, df], stats.t.ppf(p, df)) for p in tails]
    for df in [1, 2, 3, 9, 30, 99, 500, 1000]:
        values = [df * ratio for ratio in [0.01, 0.5, 0.9, 1, 1.1, 1.5, 3]]
        cases += [("chiSquareSf", [x, df], stats.chi2.sf(x, df)) for x in values]
        cases += [("chiSquareCdf", [x, df], stats.chi2.cdf(x, df)) for x in values]
        cases += [("chiSquarePdf", [x, df], stats.chi2.pdf(x, df)) for x in values]
        tails = [1e-8, 0.001, 0.05, 0.5, 0.95, 0.999, 1 - 1e-7]
        cases += [("chiSquareQuantile", [p, df], stats.chi2.ppf(p, df)) for p in tails]
    points = [0.05, 0.2, 0.3, 0.5, 0.8, 0.99, 1, 1.2, 1.5, 2, 3, 5]
    cases += [("kolmogorovSf", [x], special.kolmogorov(x)) for x in points]
    trials = [(0, 5, 0.2), (5, 5, 0.2), (3, 10, 0.5), (150, 500, 0.3), (1, 10**6, 1e-6), (5 * 10**5, 10**6, 0.5)]
    cases += [("binomialPmf", list(trial), stats.binom.pmf(*trial)) for trial in trials]
    return [[name, arguments, float(value)] for name, arguments, value in cases]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true")
    choice.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    for name, (module, version) in PINNED.items():
        if module.__version__ != version:
            sys.exit(f"needs {name} {version}, found {module.__version__}")
    warnings.simplefilter("ignore")
    stale = []
    for name, make in {
        "metrics.json": metric_fixtures,
        "delong.json": delong_fixtures,
        "distributions.json": distribution_fixtures,
    }.items():
        text = json.dumps(make(), separators=(",", ":"), allow_nan=False) + "\n"
        if len(text) > LIMIT_BYTES:
            sys.exit(f"{name} would be {len(text)} bytes, more than {LIMIT_BYTES}")
        path = FIXTURES / name
        if arguments.write:
            path.write_text(text)
        elif not path.exists() or path.read_text() != text:
            stale.append(name)
    if stale:
        sys.exit(f"differ from what this script gives: {', '.join(stale)}; run it with --write")


if __name__ == "__main__":
    main()
