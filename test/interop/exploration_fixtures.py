"""Correlations of columns with gaps, as numpy has them.

    python exploration_fixtures.py --write    compute and write test/fixtures/exploration.json
    python exploration_fixtures.py --check    compute again and compare with what is committed

Values are whole numbers of 1/1,024, so that both sides read the same bits.
"""

import json
import sys
from pathlib import Path

import numpy as np

FILE = Path(__file__).parent.parent / "fixtures" / "exploration.json"
ROWS = 160


def column(values, missing=()):
    units = [int(round(float(value) * 1024)) for value in values]
    return [None if i in missing else unit for i, unit in enumerate(units)]


def compute():
    random = np.random.default_rng(11)
    x = random.normal(0, 1, ROWS)
    columns = {
        "x": column(x),
        "near": column(0.8 * x + random.normal(0, 0.6, ROWS)),
        "against": column(-3 * x + random.normal(0, 0.1, ROWS), set(range(0, ROWS, 7))),
        "far": column(1e9 + random.normal(0, 1, ROWS), set(range(3, ROWS, 5))),
        "alone": column(random.exponential(5, ROWS)),
    }
    arrays = {
        name: np.array([np.nan if unit is None else unit / 1024 for unit in units]) for name, units in columns.items()
    }
    pairs = []
    names = list(arrays)
    for i, a in enumerate(names):
        for b in names[:i]:
            both = ~np.isnan(arrays[a]) & ~np.isnan(arrays[b])
            value = np.corrcoef(arrays[a][both], arrays[b][both])[0, 1]
            pairs.append([a, b, float(f"{value:.12g}")])
    return {"columns": columns, "pairs": pairs}


def close(found, wanted):
    same = found["columns"] == wanted["columns"] and len(found["pairs"]) == len(wanted["pairs"])
    return same and all(
        p[:2] == q[:2] and abs(p[2] - q[2]) < 1e-9 for p, q in zip(found["pairs"], wanted["pairs"])
    )


def main():
    found = compute()
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(found, separators=(",", ":")) + "\n")
    elif not close(found, json.loads(FILE.read_text())):
        sys.exit(f"{FILE.name} differs from what numpy says now")


main()
