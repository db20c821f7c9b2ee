"""What numpy and scipy make of the intervals behind a comparison, straight from their definitions.

    python comparison_fixtures.py --write    compute and write test/fixtures/comparison.json
    python comparison_fixtures.py --check    compute again and compare with what is committed

Tango's score interval: the nuisance parameter is found by maximising the likelihood numerically, the ends by Brent's
method. Wilson's interval: scipy. Units and blocks: sums over every unit, and over every circular block. BCa: Efron (1987) with numpy's
quantiles. Benjamini and Hochberg: scipy. Versions: scipy 1.17.1, numpy.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import brentq, minimize_scalar
from scipy.stats import binomtest, false_discovery_control, norm, t

FILE = Path(__file__).parent.parent / "fixtures" / "comparison.json"
TOLERANCE = 1e-7


def tango_score(b, c, n, delta):
    """z of "the difference is delta"; b rows only the first has right, c only the second."""

    def loss(q):
        total = 0.0
        for rows, share in ((b, q + delta), (c, q), (n - b - c, 1 - 2 * q - delta)):
            if rows > 0:
                total -= rows * math.log(max(share, 1e-300))
        return total

    low, high = max(0.0, -delta), (1 - delta) / 2
    q = minimize_scalar(loss, bounds=(low, high), method="bounded", options={"xatol": 1e-14}).x
    q = min((q, low, high), key=loss)
    return (b - c - n * delta) / math.sqrt(n * (2 * q + delta * (1 - delta)))


def tango():
    cases = [(10, 5, 100), (5, 10, 100), (0, 1, 44), (9, 2, 30), (3, 3, 12), (40, 80, 2000), (0, 7, 25), (1, 0, 500)]
    for b, c, n in cases:
        ends = []
        for p in (0.05, 0.95):
            z = norm.ppf(p)
            ends.append(brentq(lambda d: tango_score(b, c, n, d) + z, -1 + 1e-6, 1 - 1e-6, xtol=1e-13))
        # One-sided p of "the true difference is at least −0.02".
        yield {"b": b, "c": c, "n": n, "ends": ends, "p": float(norm.cdf(tango_score(b, c, n, -0.02)))}


def dependent():
    random = np.random.default_rng(20260101)
    for rows, units, length in ((60, 12, 4), (101, 23, 5), (7, 3, 2)):
        codes = random.integers(0, units, rows)
        codes[:units] = np.arange(units)
        values = random.normal(0, 1, rows) + random.normal(0, 1, units)[codes]
        centered = values - values.mean()
        sums = np.array([centered[codes == unit].sum() for unit in range(units)])
        unit_error = math.sqrt(units / (units - 1) * (sums**2).sum()) / rows
        order = random.permutation(rows)
        series = centered[order]
        blocks = np.array([sum(series[(start + i) % rows] for i in range(length)) for start in range(rows)])
        # The circular block bootstrap draws rows/length blocks, each as probable as another.
        variance = (rows / length) * np.mean(blocks**2) / rows**2 * rows / (rows - length)
        count = rows // length
        yield {
            "values": values.tolist(),
            "codes": codes.tolist(),
            "units": float(unit_error * t.ppf(0.95, units - 1)),
            "order": order.tolist(),
            "length": length,
            "blocks": float(math.sqrt(variance) * t.ppf(0.95, count - 1)),
        }


def bca():
    random = np.random.default_rng(20260102)
    for skew in (0.0, 0.03, -0.08):
        offsets = np.sort(random.gamma(4, 0.1, 400) - 0.35)
        bias = norm.ppf(np.mean(offsets < 0) + np.mean(offsets == 0) / 2)
        ends = []
        for p in (0.05, 0.5, 0.95):
            z = bias + norm.ppf(p)
            ends.append(float(np.quantile(offsets, norm.cdf(bias + z / (1 - skew * z)))))
        percentile = [float(end) for end in np.quantile(offsets, (0.05, 0.5, 0.95))]
        yield {"offsets": offsets.tolist(), "acceleration": skew, "ends": ends, "percentile": percentile}


def adjusted():
    random = np.random.default_rng(20260103)
    for size in (1, 5, 20):
        p = np.round(random.uniform(0, 1, size) ** 3, 3)
        yield {"p": p.tolist(), "bh": false_discovery_control(p, method="bh").tolist()}


def wilson():
    for k, n in ((0, 10), (1, 10), (3, 40), (20, 40), (40, 40), (17, 502222)):
        found = binomtest(k, n).proportion_ci(confidence_level=0.9, method="wilson")
        yield {"k": k, "n": n, "ends": [float(found.low), float(found.high)]}


def compute():
    return {
        "wilson": list(wilson()),
        "tango": list(tango()),
        "dependent": list(dependent()),
        "bca": list(bca()),
        "adjusted": list(adjusted()),
    }


def differences(path, one, other):
    if isinstance(one, dict):
        return [line for key in one for line in differences(f"{path}.{key}", one[key], other[key])]
    if isinstance(one, list):
        return [line for i, (a, b) in enumerate(zip(one, other, strict=True)) for line in differences(f"{path}[{i}]", a, b)]
    return [] if math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE) else [f"{path}: {one} is not {other}"]


def main():
    computed = compute()
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(computed, separators=(",", ":")) + "\n")
        return
    wrong = differences("", computed, json.loads(FILE.read_text()))
    print("\n".join(wrong) or "test/fixtures/comparison.json agrees")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
