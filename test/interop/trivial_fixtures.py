"""What a model that looks at nothing scores, by scikit-learn's DummyClassifier and DummyRegressor.

    python trivial_fixtures.py --write     write test/fixtures/trivial.json
    python trivial_fixtures.py --check     compute again and compare with what is committed
"""

import csv
import json
import math
import sys
from pathlib import Path

import numpy as np
from sklearn import metrics
from sklearn.dummy import DummyClassifier, DummyRegressor

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
FILE = FIXTURES / "trivial.json"


def compute():
    with (FIXTURES / "models/rows.csv").open() as file:
        rows = list(csv.DictReader(file))
    delay = np.array([float(row["delay"]) for row in rows])
    late = np.array([int(row["late"]) for row in rows])
    kind = np.digitize(delay, [-5, 5])
    x = np.zeros((len(rows), 1))
    binary = DummyClassifier(strategy="prior").fit(x, late).predict_proba(x)[:, 1]
    several = DummyClassifier(strategy="prior").fit(x, kind)
    mean, median = (DummyRegressor(strategy=strategy).fit(x, delay).predict(x) for strategy in ["mean", "median"])
    return {
        "binary-classification": {
            "roc_auc": metrics.roc_auc_score(late, binary),
            "log_loss": metrics.log_loss(late, binary),
            "brier_score": metrics.brier_score_loss(late, binary),
            "accuracy": metrics.accuracy_score(late, binary >= 0.5),
        },
        "multiclass": {
            "log_loss": metrics.log_loss(kind, several.predict_proba(x)),
            "accuracy": metrics.accuracy_score(kind, several.predict(x)),
        },
        "regression": {
            "rmse": metrics.root_mean_squared_error(delay, mean),
            "r2": metrics.r2_score(delay, mean),
            "mae": metrics.mean_absolute_error(delay, median),
            "median_absolute_error": metrics.median_absolute_error(delay, median),
        },
    }


def main():
    computed = {task: {name: float(value) for name, value in of.items()} for task, of in compute().items()}
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(computed, separators=(",", ":")) + "\n")
        return
    known = json.loads(FILE.read_text())
    wrong = [
        f"{task}.{name}: {value} is not {known[task][name]}"
        for task, of in computed.items()
        for name, value in of.items()
        if not math.isclose(value, known[task][name], rel_tol=1e-12, abs_tol=1e-12)
    ]
    print("\n".join(wrong) or "test/fixtures/trivial.json agrees")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
