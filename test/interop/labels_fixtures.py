"""What cleanlab says of labels that predictions contradict.

    python labels_fixtures.py --write    compute and write test/fixtures/labels.json
    python labels_fixtures.py --check    compute again and compare with what is committed

Probabilities are whole numbers of 10⁻⁵ that sum to one, so that the file is short and both sides read the same bits.
Needs cleanlab 2.9.0 (its environment: requirements-labels.txt).
"""

import json
import sys
from pathlib import Path

import numpy as np
from cleanlab.count import compute_confident_joint
from cleanlab.filter import find_label_issues
from cleanlab.rank import get_label_quality_scores

FILE = Path(__file__).parent.parent / "fixtures" / "labels.json"
UNIT = 100_000


def drawn(name, rows, classes, noise, sharpness, seed, absent=()):
    """Probabilities of a model that is about right, and labels of which a share was moved to the next class."""
    random = np.random.default_rng(seed)
    truth = random.integers(0, classes, rows)
    logits = random.normal(0, 1, (rows, classes))
    logits[np.arange(rows), truth] += sharpness
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    units = np.floor(shares * UNIT).astype(int)
    units[np.arange(rows), units.argmax(axis=1)] += UNIT - units.sum(axis=1)
    moved = random.random(rows) < noise
    labels = np.where(moved, (truth + 1) % classes, truth)
    for missing in absent:
        labels[labels == missing] = (missing + 1) % classes
    return name, labels, units


def cases():
    yield drawn("two classes", 300, 2, 0.1, 2.0, 1)
    yield drawn("two classes, half of them wrong", 120, 2, 0.5, 3.0, 2)
    yield drawn("three classes", 300, 3, 0.15, 2.5, 3)
    yield drawn("seven classes", 400, 7, 0.2, 3.0, 4)
    yield drawn("a class without rows", 200, 4, 0.1, 2.5, 5, absent=(2,))
    yield drawn("no signal", 150, 3, 0.3, 0.0, 6)
    yield drawn("clean", 200, 3, 0.0, 6.0, 7)
    yield drawn("few rows", 7, 3, 0.4, 1.0, 8)


def issues(labels, probabilities, **options):
    return np.flatnonzero(find_label_issues(labels, probabilities, n_jobs=1, **options)).tolist()


def compute():
    for name, labels, units in cases():
        probabilities = units / UNIT
        quality = get_label_quality_scores(labels, probabilities, method="normalized_margin")
        yield {
            "name": name,
            "classes": units.shape[1],
            "labels": labels.tolist(),
            "units": units.ravel().tolist(),
            "joint": compute_confident_joint(labels, probabilities).ravel().tolist(),
            "issues": issues(labels, probabilities),
            "quality": [round(float(x), 9) for x in quality],
        }


def main():
    text = "[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in compute()) + "\n]\n"
    if "--write" in sys.argv:
        FILE.write_text(text)
    elif FILE.read_text() != text:
        sys.exit(f"{FILE.name} differs from what cleanlab says now")


main()
