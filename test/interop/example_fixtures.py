"""What scikit-learn makes of the rows on which the trainers of examples/flight-delay are tested.

    python example_fixtures.py --write    fit and write test/fixtures/example/oracle.json
    python example_fixtures.py --check    fit again and compare with what is committed

Versions: scikit-learn 1.9.1, numpy, pandas.
"""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.preprocessing import TargetEncoder

FILE = Path(__file__).parent.parent / "fixtures" / "example" / "oracle.json"
CELLS = 300
AIRPORTS = ["ANC", "ATL", "DEN", "JFK", "LAX", "ORD", "SFO"]
FEATURES = ["distance", "hour", "weekday", "origin", "destination"]
SMOOTHING = 50
L2 = 1
TREES = {"trees": 5, "depth": 3, "learning_rate": 0.3}
TOLERANCE = 1e-6


def make_cells():
    """Alike flights, counted: `late` of `rows`."""
    random = np.random.default_rng(20010101)
    cells = pd.DataFrame(
        {
            # At most 100 distances, so that both sides have a bin for each.
            "distance": 30 * random.integers(1, 101, CELLS),
            "hour": random.integers(0, 24, CELLS),
            "weekday": random.integers(1, 8, CELLS),
            "origin": random.choice(AIRPORTS, CELLS),
            "destination": random.choice(AIRPORTS, CELLS),
            "rows": random.integers(1, 40, CELLS),
        }
    )
    margin = -2 + 0.08 * cells.hour + 0.7 * (cells.origin == "ORD") - 0.0002 * cells.distance
    return cells.assign(late=random.binomial(cells.rows, 1 / (1 + np.exp(-margin))))


def one_row_per_flight(cells):
    flights = cells.loc[cells.index.repeat(cells.rows)]
    place = flights.groupby(level=0).cumcount()
    return flights[FEATURES], (place < flights.late).astype(int).to_numpy()


def logistic(cells, flights, late, rates):
    def design(frame, encoded):
        log_odds = np.log(encoded / (1 - encoded)) - np.log(late.mean() / (1 - late.mean()))
        levels = [frame.hour.to_numpy()[:, None] == np.arange(24), frame.weekday.to_numpy()[:, None] == np.arange(1, 8)]
        return np.hstack([*levels, np.log(frame[["distance"]].to_numpy()), log_odds])

    model = LogisticRegression(C=1 / L2, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    model.fit(design(flights, rates.transform(flights[["origin", "destination"]])), late)
    return model.predict_proba(design(cells, rates.transform(cells[["origin", "destination"]])))[:, 1]


def trees(cells, flights, late, rates):
    def columns(frame):
        encoded = rates.transform(frame[["origin", "destination"]])
        return np.hstack([frame[["distance", "hour", "weekday"]].to_numpy(), encoded])

    model = HistGradientBoostingClassifier(
        max_iter=TREES["trees"],
        max_depth=TREES["depth"],
        learning_rate=TREES["learning_rate"],
        l2_regularization=L2,
        max_leaf_nodes=None,
        min_samples_leaf=1,
        early_stopping=False,
    )
    return model.fit(columns(flights), late).predict_proba(columns(cells))[:, 1]


def oracle():
    cells = make_cells()
    flights, late = one_row_per_flight(cells)
    rates = TargetEncoder(target_type="binary", smooth=SMOOTHING).fit(flights[["origin", "destination"]], late)
    probabilities = logistic(cells, flights, late, rates)
    scores = probabilities[flights.index]
    return {
        "cells": {name: cells[name].tolist() for name in cells},
        "smoothing": SMOOTHING,
        "l2": L2,
        "prior": late.mean(),
        "origin_rates": dict(zip(rates.categories_[0].tolist(), rates.encodings_[0].tolist())),
        "logistic": probabilities.tolist(),
        "metrics": {"log_loss": log_loss(late, scores), "roc_auc": roc_auc_score(late, scores)},
        "trees": {**TREES, "probabilities": trees(cells, flights, late, rates).tolist()},
    }


def leaves(value):
    """All leaves of a JSON document with their paths, numbers and text alike."""
    if isinstance(value, dict):
        return {f"{key}.{path}": leaf for key, inner in value.items() for path, leaf in leaves(inner).items()}
    if isinstance(value, list):
        return {f"{i}.{path}": leaf for i, inner in enumerate(value) for path, leaf in leaves(inner).items()}
    return {"": value}


def differences(made, committed):
    made, committed = leaves(made), leaves(committed)
    for path in sorted(made.keys() | committed.keys()):
        a, b = made.get(path), committed.get(path)
        close = isinstance(a, float) and isinstance(b, float) and abs(a - b) <= TOLERANCE
        if a != b and not close:
            yield f"{path} {a} is committed as {b}"


def main():
    if sys.argv[1:] == ["--write"]:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(json.dumps(oracle()) + "\n", encoding="utf-8")
    elif sys.argv[1:] == ["--check"]:
        found = list(differences(json.loads(json.dumps(oracle())), json.loads(FILE.read_text(encoding="utf-8"))))
        if found:
            sys.exit("\n".join([f"{len(found)} differences from {FILE.name}", *found[:10]]))
    else:
        sys.exit(__doc__)


main()
