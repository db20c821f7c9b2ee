"""Usage: roc_auc.py <folder> auc|bootstrap <resamples>|metric <name>. Prints the result and the seconds of the call itself."""

import json
import sys
import time
from pathlib import Path

import numpy as np
from sklearn.metrics import average_precision_score, f1_score, log_loss, roc_auc_score

folder, what = Path(sys.argv[1]), sys.argv[2]
labels = np.fromfile(folder / "labels.u8", dtype=np.uint8)
candidate = np.fromfile(folder / "candidate.f64")

if what == "auc":
    started = time.perf_counter()
    result = {"auc": roc_auc_score(labels, candidate)}
elif what == "metric":
    calls = {
        "average_precision": lambda: average_precision_score(labels, candidate),
        "log_loss": lambda: log_loss(labels, candidate),
        "f1": lambda: f1_score(labels, candidate >= 0.5),
    }
    started = time.perf_counter()
    result = {"value": float(calls[sys.argv[3]]())}
else:
    production = np.fromfile(folder / "production.f64")
    rng = np.random.default_rng(1)
    started = time.perf_counter()
    differences = []
    for _ in range(int(sys.argv[3])):
        rows = rng.integers(0, len(labels), len(labels))
        y = labels[rows]
        differences.append(roc_auc_score(y, candidate[rows]) - roc_auc_score(y, production[rows]))
    result = {"difference": float(np.mean(differences)), "error": float(np.std(differences, ddof=1))}
print(json.dumps({**result, "seconds": time.perf_counter() - started}))
