"""How an oracle's answer becomes a fixture: a number, null, or [number] where it is undefined but printed."""

import warnings

import numpy as np
from sklearn.exceptions import UndefinedMetricWarning


def ask(call, is_undefined=False):
    """The value of call(); undefined where it is no number, raises, warns of it, or the convention says so."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = float(call())
        except (ValueError, ZeroDivisionError, FloatingPointError):
            return None
    if is_undefined or any(is_about_undefined(one) for one in caught):
        return [value] if np.isfinite(value) else None
    return value if np.isfinite(value) else None


def is_about_undefined(warning):
    return issubclass(warning.category, UndefinedMetricWarning) or str(warning.message).startswith("No positive class")


def weights(rng, index, n):
    """None, whole numbers with zeros, or any; never all zero."""
    kind = index % 3
    if kind == 0:
        return None
    if kind == 1:
        drawn = rng.poisson(1, n)
        drawn[int(rng.integers(n))] = 1
        return drawn.astype(float)
    return np.round(rng.uniform(0.1, 3, n), 2)


def kept(weight, *arrays):
    """What has a weight: rows of weight 0 do not count."""
    if weight is None:
        return (None, *arrays)
    rows = weight > 0
    return (weight[rows], *[array[rows] for array in arrays])


def family(cases):
    """[(case, {name: expected})] with the names once. A metric that a case does not ask for is absent."""
    names = sorted({name for _, expected in cases for name in expected})
    rows = []
    for case, expected in cases:
        lists = {key: value.tolist() if hasattr(value, "tolist") else value for key, value in case.items()}
        rows.append({**lists, "e": [expected.get(name, "-") for name in names]})
    return {"names": names, "cases": rows}
