"""Oracle values of every family of metrics: test/fixtures/metrics/<family>.json.gz.

scikit-learn where it has the metric, pycocotools for boxes, and elsewhere the definition computed another way in
numpy (families/). Run with --write after a change here, with --check to prove that the committed files are what the
pinned versions give.
"""

import argparse
import gzip
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

import numpy as np
import sklearn
from families.classification import binary_case, multiclass_case
from families.images import detection_case, segmentation_case
from families.multilabel import multilabel_case
from families.oracle import family
from families.queries import query_case
from families.regression import forecasting_case, regression_case

PINNED = {"scikit-learn": "1.9.1", "pycocotools": "2.0.11"}
FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "metrics"
FAMILIES = {
    "binary": (binary_case, 1300),
    "multiclass": (multiclass_case, 600),
    "multilabel": (multilabel_case, 500),
    "regression": (regression_case, 1000),
    "forecasting": (forecasting_case, 800),
    "queries": (query_case, 800),
    "segmentation": (segmentation_case, 400),
    "detection": (detection_case, 400),
}
LIMIT_BYTES = 1_000_000


def content(name):
    make, cases = FAMILIES[name]
    # The cases are made right, and checking them takes most of the time.
    sklearn.set_config(assume_finite=True, skip_parameter_validation=True)
    rng = np.random.default_rng([20260104, list(FAMILIES).index(name)])
    made = family([make(rng, index) for index in range(cases)])
    return json.dumps(made, separators=(",", ":"), allow_nan=False).encode()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument("--check", action="store_true")
    choice.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    for package, wanted in PINNED.items():
        if version(package) != wanted:
            sys.exit(f"needs {package} {wanted}, found {version(package)}")
    stale = []
    with ProcessPoolExecutor(2) as pool:
        contents = dict(zip(FAMILIES, pool.map(content, FAMILIES)))
    for name, made in contents.items():
        path = FIXTURES / f"{name}.json.gz"
        if arguments.write:
            packed = gzip.compress(made, mtime=0)
            if len(packed) > LIMIT_BYTES:
                sys.exit(f"{path.name} would be {len(packed)} bytes, more than {LIMIT_BYTES}")
            path.write_bytes(packed)
        elif not path.exists() or gzip.decompress(path.read_bytes()) != made:
            stale.append(path.name)
    if stale:
        sys.exit(f"differ from what this script gives: {', '.join(stale)}; run it with --write")


if __name__ == "__main__":
    main()
