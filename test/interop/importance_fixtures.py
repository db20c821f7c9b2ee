"""Permutation importance and partial dependence as scikit-learn computes them, with the permutations it drew.

    python importance_fixtures.py --write     write test/fixtures/importance.json
    python importance_fixtures.py --check     compute again and compare with what is committed
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
from sklearn.inspection import partial_dependence, permutation_importance
from sklearn.linear_model import LinearRegression, LogisticRegression

FILE = Path(__file__).resolve().parent.parent / "fixtures" / "importance.json"
ROWS, REPEATS, TOLERANCE = 60, 4, 1e-9
CASES = [
    ("binary-classification", "roc_auc", "roc_auc"),
    ("binary-classification", "log_loss", "neg_log_loss"),
    ("binary-classification", "accuracy", "accuracy"),
    ("regression", "rmse", "neg_root_mean_squared_error"),
    ("regression", "r2", "r2"),
]


def orders(seed):
    """Every column gets the same stream, and each repeat permutes what the one before has left."""
    state = np.random.RandomState(np.random.RandomState(seed).randint(np.iinfo(np.int32).max + 1))
    shuffling = np.arange(ROWS)
    current = np.arange(ROWS)
    for _ in range(REPEATS):
        state.shuffle(shuffling)
        current = current[shuffling]
        yield current.tolist()


def predict(model, task, x):
    return (model.predict_proba(x)[:, 1] if task == "binary-classification" else model.predict(x)).tolist()


def compute():
    random = np.random.default_rng(20260105)
    x = np.round(random.normal(size=(ROWS, 3)), 3)
    score = x @ [1.5, -0.7, 0.0] + random.normal(scale=0.8, size=ROWS)
    for task, name, scoring in CASES:
        binary = task == "binary-classification"
        y = (score > 0).astype(int) if binary else np.round(score, 3)
        model = LogisticRegression().fit(x, y) if binary else LinearRegression().fit(x, y)
        found = permutation_importance(model, x, y, scoring=scoring, n_repeats=REPEATS, random_state=7)
        permuted = []
        for column in range(x.shape[1]):
            permuted.append([])
            for order in orders(7):
                changed = x.copy()
                changed[:, column] = x[order, column]
                permuted[-1].append(predict(model, task, changed))
        grid = [-1.0, -0.25, 0.0, 0.75]
        curve = partial_dependence(
            model, x, [0], method="brute", response_method="predict_proba" if binary else "auto",
            custom_values={0: np.array(grid)},
        )["average"]
        at = [predict(model, task, np.column_stack([np.full(ROWS, value), x[:, 1:]])) for value in grid]
        yield {
            "task": task, "metric": name, "truth": y.tolist(), "base": predict(model, task, x), "permuted": permuted,
            "importances": found.importances.tolist(), "mean": found.importances_mean.tolist(),
            "std": found.importances_std.tolist(), "at": at, "average": curve[-1].tolist(),
        }


def differences(path, one, other):
    if isinstance(one, dict):
        return [line for key in one for line in differences(f"{path}.{key}", one[key], other[key])]
    if isinstance(one, list):
        return [line for i, (a, b) in enumerate(zip(one, other, strict=True)) for line in differences(f"{path}[{i}]", a, b)]
    if isinstance(one, str):
        return [] if one == other else [f"{path}: {one} is not {other}"]
    return [] if math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) else [f"{path}: {one} is not {other}"]


def main():
    computed = list(compute())
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(computed, separators=(",", ":")) + "\n")
        return
    wrong = differences("", computed, json.loads(FILE.read_text()))
    print("\n".join(wrong) or "test/fixtures/importance.json agrees")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
