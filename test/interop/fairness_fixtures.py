"""What Fairlearn makes of metrics by group.

    python fairness_fixtures.py --write    compute and write test/fixtures/fairness.json
    python fairness_fixtures.py --check    compute again and compare with what is committed

Runs in the environment of requirements-fairness.txt. Scores are multiples of 1/64, so that they are exact in JSON;
groups are letters, one string a column. Versions: fairlearn 0.15.0, scikit-learn 1.9.1.
"""

import json
import math
import sys
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from fairlearn.metrics import (
    MetricFrame,
    demographic_parity_difference,
    demographic_parity_ratio,
    equal_opportunity_difference,
    equal_opportunity_ratio,
    equalized_odds_difference,
    equalized_odds_ratio,
    false_negative_rate,
    false_positive_rate,
    selection_rate,
    true_negative_rate,
    true_positive_rate,
)
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    f1_score,
    log_loss,
    mean_absolute_error,
    mean_squared_error,
    precision_score,
    r2_score,
    roc_auc_score,
    root_mean_squared_error,
)

FILE = Path(__file__).parent.parent / "fixtures" / "fairness.json"
TOLERANCE = 1e-12

OF_DECISIONS = {
    "selection_rate": selection_rate,
    "true_positive_rate": true_positive_rate,
    "false_positive_rate": false_positive_rate,
    "true_negative_rate": true_negative_rate,
    "false_negative_rate": false_negative_rate,
    "accuracy": accuracy_score,
    "precision": precision_score,
    "f1": f1_score,
    "balanced_accuracy": balanced_accuracy_score,
}
OF_SCORES = {"roc_auc": roc_auc_score, "log_loss": lambda y, p: log_loss(y, p, labels=[0, 1])}
OF_NUMBERS = {
    "mean_absolute_error": mean_absolute_error,
    "mean_squared_error": mean_squared_error,
    "root_mean_squared_error": root_mean_squared_error,
    "r2": r2_score,
}
OF_CLASSES = {"accuracy": accuracy_score, "f1_macro": lambda y, p: f1_score(y, p, average="macro")}
COMPOSED = {
    "demographic_parity": (demographic_parity_difference, demographic_parity_ratio),
    "equal_opportunity": (equal_opportunity_difference, equal_opportunity_ratio),
    "equalized_odds": (equalized_odds_difference, equalized_odds_ratio),
}
METHODS = {"between-groups": "between_groups", "overall": "to_overall"}


def number(value):
    return float(value) if math.isfinite(value) else None


def framed(metric, truth, predicted, groups):
    frame = MetricFrame(metrics=metric, y_true=truth, y_pred=predicted, sensitive_features=groups)
    by_group = [
        [list(key) if isinstance(key, tuple) else [key], number(value)]
        for key, value in frame.by_group.items()
        if not math.isnan(value)
    ]
    return {
        "overall": number(frame.overall),
        "groups": by_group,
        "to": {to: [number(frame.difference(method)), number(frame.ratio(method))] for to, method in METHODS.items()},
    }


def groups_of(random, rows, columns):
    letters = [random.choice(list("abcd")[: 2 + column], rows) for column in range(columns)]
    return letters, pd.DataFrame({f"g{i}": values for i, values in enumerate(letters)})


def cases():
    random = np.random.default_rng(20260301)
    for number_of in range(18):
        rows, columns = int(random.integers(300, 700)), 1 + number_of % 2
        letters, groups = groups_of(random, rows, columns)
        given = {"groups": ["".join(values) for values in letters]}
        truth = random.integers(0, 2, rows)
        scores = np.clip(np.round((truth * 0.3 + random.uniform(0, 0.7, rows)) * 64), 1, 63) / 64
        decided = (scores >= 0.5).astype(int)
        found = {name: framed(metric, truth, decided, groups) for name, metric in OF_DECISIONS.items()}
        found |= {name: framed(metric, truth, scores, groups) for name, metric in OF_SCORES.items()}
        for name, (difference, ratio) in COMPOSED.items():
            found[name] = {"to": {
                to: [
                    number(each(truth, decided, sensitive_features=groups, method=method))
                    for each in (difference, ratio)
                ]
                for to, method in METHODS.items()
            }}
        yield {
            "task": "binary-classification",
            "truth": "".join(map(str, truth)),
            "scores": (scores * 64).astype(int).tolist(),
            **given,
            "measures": found,
        }
        if number_of % 3 == 0:
            values = random.integers(0, 640, rows) / 64
            guesses = values + random.integers(-64, 64, rows) / 64
            yield {
                "task": "regression",
                "truth": (values * 64).astype(int).tolist(),
                "scores": (guesses * 64).astype(int).tolist(),
                **given,
                "measures": {name: framed(metric, values, guesses, groups) for name, metric in OF_NUMBERS.items()},
            }
            classes = random.integers(0, 3, rows)
            named = np.where(random.uniform(0, 1, rows) < 0.6, classes, random.integers(0, 3, rows))
            yield {
                "task": "multiclass",
                "truth": "".join(map(str, classes)),
                "scores": "".join(map(str, named)),
                **given,
                "measures": {name: framed(metric, classes, named, groups) for name, metric in OF_CLASSES.items()},
            }


def differences(path, one, other):
    if isinstance(one, dict):
        return [line for key in one for line in differences(f"{path}.{key}", one[key], other[key])]
    if isinstance(one, list):
        return [line for i, (a, b) in enumerate(zip(one, other, strict=True)) for line in differences(f"{path}[{i}]", a, b)]
    if isinstance(one, float) and isinstance(other, float):
        return [] if math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) else [f"{path}: {one} is not {other}"]
    return [] if one == other else [f"{path}: {one} is not {other}"]


def main():
    warnings.simplefilter("ignore")
    computed = list(cases())
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(computed, separators=(",", ":")) + "\n")
        return
    wrong = differences("", computed, json.loads(FILE.read_text()))
    print("\n".join(wrong) or "test/fixtures/fairness.json agrees")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
