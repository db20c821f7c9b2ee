"""Numbers, and forecasts of them; the latter from their definitions, since scikit-learn has none."""

import numpy as np
from sklearn import metrics

from .oracle import ask, kept, weights


def regression_case(rng, index):
    n = int(rng.choice([1, 2, 5, 20]))
    outputs = int(rng.choice([1, 1, 1, 2]))
    shape = (n, outputs)
    is_constant = index % 10 == 0
    is_positive = index % 2 == 0
    is_rough = index % 4 < 2
    truth = rng.normal(0 if is_rough else rng.choice([0, 100]), 1, shape)
    truth = truth * (1 if is_rough else rng.choice([1e-3, 1.0, 1e3]))
    truth = np.abs(truth) + 0.01 if is_positive else truth
    truth = np.full(shape, float(rng.integers(1, 9))) if is_constant else np.round(truth, 4)
    noise = rng.normal(0, 2.0 if is_rough else rng.choice([0.0, 0.1, 2.0]), shape)
    predicted = np.round(truth + noise, 4)
    predicted = np.abs(predicted) + 0.01 if is_positive else predicted
    weight = weights(rng, index, n)
    w, y, p = kept(weight, truth, predicted)
    given = {"sample_weight": w}
    flat = bool((np.ptp(y, axis=0) == 0).any())
    one = len(truth) < 2
    expected = {
        "mae": ask(lambda: metrics.mean_absolute_error(y, p, **given)),
        "mse": ask(lambda: metrics.mean_squared_error(y, p, **given)),
        "rmse": ask(lambda: metrics.root_mean_squared_error(y, p, **given)),
        "median_absolute_error": ask(lambda: metrics.median_absolute_error(y, p, **given)),
        "max_error": ask(lambda: np.mean(np.abs(y - p).max(axis=0))),
        "mape": ask(lambda: metrics.mean_absolute_percentage_error(y, p, **given)),
        "mean_pinball_loss_0.5": ask(lambda: metrics.mean_pinball_loss(y, p, alpha=0.5, **given)),
        "mean_pinball_loss_0.9": ask(lambda: metrics.mean_pinball_loss(y, p, alpha=0.9, **given)),
        "explained_variance": None
        if flat
        else ask(lambda: metrics.explained_variance_score(y, p, **given)),
        "wape": ask(lambda: wape(y, p, w)) if outputs == 1 else "-",
    }
    d2 = {
        "r2": metrics.r2_score,
        "d2_absolute_error_score": metrics.d2_absolute_error_score,
        "d2_pinball_score_0.9": lambda y, p, **given: metrics.d2_pinball_score(y, p, alpha=0.9, **given),
    }
    for name, score in d2.items():
        # scikit-learn counts rows, we those with a weight; a constant truth it gives 1 or 0.
        expected[name] = None if one else (
            "-" if len(y) < 2 else None if flat and w is not None else ask(lambda: score(y, p, **given), flat)
        )
    # Where forecasts are near, differences of logarithms and deviances are those of near equals: noise in both programs.
    if is_rough:
        expected["msle"] = ask(lambda: metrics.mean_squared_log_error(y, p, **given))
        expected["rmsle"] = ask(lambda: metrics.root_mean_squared_log_error(y, p, **given))
    if outputs == 1 and is_rough:
        y, p = y[:, 0], p[:, 0]
        expected["mean_poisson_deviance"] = ask(lambda: metrics.mean_poisson_deviance(y, p, **given))
        expected["mean_gamma_deviance"] = ask(lambda: metrics.mean_gamma_deviance(y, p, **given))
        for power in [-1, 0, 1, 1.5, 2, 3]:
            expected[f"mean_tweedie_deviance_{power}"] = ask(
                lambda: metrics.mean_tweedie_deviance(y, p, power=power, **given)
            )
            expected[f"d2_tweedie_score_{power}"] = (
                None if flat else ask(lambda: metrics.d2_tweedie_score(y, p, power=power, **given))
            )
    return {"t": truth.ravel(), "p": predicted.ravel(), "k": outputs, "w": weight}, expected


def wape(y, p, w):
    """Kolassa & Schuetz (2007)."""
    return np.average(np.abs(y - p).ravel(), weights=w) / np.average(np.abs(y).ravel(), weights=w)


QUANTILES = [0.1, 0.5, 0.9]


def forecasting_case(rng, index):
    n = int(rng.choice([1, 3, 12, 30]))
    truth = np.round(rng.normal(5, 4, n), 3) * (0 if index % 25 == 0 else 1)
    center = truth + rng.normal(0, 2, n)
    spread = np.abs(rng.normal(2, 1, n))
    predicted = np.round(np.stack([center - spread, center, center + spread], axis=1), 3)
    scales = np.round(rng.uniform(0.5, 3, n), 3)
    if index % 20 == 1:
        scales[0] = 0.0
    series = rng.integers(0, 3, n)
    weight = weights(rng, index, n)
    w, y, q, c = kept(weight, truth, predicted, scales)
    low, middle, high = q.T
    mean = lambda values: np.average(values, weights=w)
    error = np.abs(y - middle)
    with np.errstate(all="ignore"):
        symmetric = np.where(error == 0, 0, 2 * error / (np.abs(y) + np.abs(middle)))
        losses = [
            np.maximum(level * (y - column), (level - 1) * (y - column)) for level, column in zip(QUANTILES, q.T)
        ]
        inside = (low <= y) & (y <= high)
        outside = np.maximum(0, low - y) + np.maximum(0, y - high)
        expected = {
            "mae": ask(lambda: metrics.mean_absolute_error(y, middle, sample_weight=w)),
            "rmse": ask(lambda: metrics.root_mean_squared_error(y, middle, sample_weight=w)),
            "wape": ask(lambda: wape(y, middle, w)),
            # Hyndman & Koehler (2006)
            "mase": ask(lambda: mean(error / c)) if (c > 0).all() else None,
            "smape": ask(lambda: mean(symmetric)),
            "weighted_quantile_loss": ask(lambda: np.mean([2 * mean(one) / mean(np.abs(y)) for one in losses])),
            "interval_coverage": ask(lambda: mean(inside)),
            "interval_coverage_error": ask(lambda: abs(mean(inside) - 0.8)),
            "interval_width": ask(lambda: mean(high - low)),
            # Gneiting & Raftery (2007)
            "interval_score": ask(lambda: mean(high - low + 2 / 0.2 * outside)),
        }
    case = {"t": truth, "p": predicted.ravel(), "k": 3, "w": weight, "g": series, "q": QUANTILES, "s": scales}
    return case, expected
