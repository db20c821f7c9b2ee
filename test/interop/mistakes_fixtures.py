"""Where models are wrong in the first 50 rows, as scikit-learn and NumPy count it, by the answers of their own libraries.

    python mistakes_fixtures.py --write     write test/fixtures/mistakes.json
    python mistakes_fixtures.py --check     compute again and compare with what is committed
"""

import csv
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.metrics import confusion_matrix

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
FILE = FIXTURES / "mistakes.json"
CLASSES = ["early", "late", "punctual"]


def compute():
    with (FIXTURES / "models/rows.csv").open() as file:
        delay = np.array([float(row["delay"]) for row in csv.DictReader(file)][:50])
    answers = json.loads((FIXTURES / "models/exporters/expected.json").read_text())
    truth = np.array(CLASSES)[np.digitize(delay, [-5, 5])]
    confusion = {
        name: confusion_matrix(
            truth, np.array(CLASSES)[np.reshape(answers[name], (-1, 3)).argmax(axis=1)], labels=CLASSES
        ).tolist()
        for name in ["xgboost-three", "sklearn-zipmap-text"]
    }
    predicted = np.array(answers["sklearn-regressor"])
    residual = delay - predicted
    bins = np.array_split(np.argsort(predicted, kind="stable"), 10)
    return {
        "confusion": confusion,
        "residuals": {
            "mean": residual.mean(), "std": residual.std(ddof=1), "min": residual.min(), "max": residual.max(),
            "bins": [[predicted[rows].mean(), residual[rows].mean(), len(rows)] for rows in bins],
        },
    }


def flat(found):
    return np.array([found[key] for key in ["mean", "std", "min", "max"]] + sum(found["bins"], []))


def main():
    computed = json.loads(json.dumps(compute()))
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(computed, separators=(",", ":")) + "\n")
        return
    known = json.loads(FILE.read_text())
    same = computed["confusion"] == known["confusion"] and np.allclose(
        flat(computed["residuals"]), flat(known["residuals"]), rtol=1e-9, atol=1e-9
    )
    print("test/fixtures/mistakes.json", "agrees" if same else "differs")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
