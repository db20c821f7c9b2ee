"""Binary and multiclass classification and calibration."""

from itertools import combinations

import numpy as np
from sklearn import metrics
from sklearn.preprocessing import label_binarize

from .oracle import ask, kept, weights

BINS = 15


def bins_of(confidence, outcome, weight, bins=BINS):
    """Share, mean confidence and mean outcome of the bins ](k-1)/bins, k/bins] that have rows."""
    weight = np.ones(len(confidence)) if weight is None else weight
    found = []
    for k in range(bins):
        inside = (confidence > k / bins) & (confidence <= (k + 1) / bins)
        if k == 0:
            inside |= confidence == 0
        if inside.any():
            mean = lambda values: np.average(values[inside], weights=weight[inside])
            found.append((weight[inside].sum() / weight.sum(), mean(confidence), mean(outcome)))
    return np.array(found)


def calibration(confidence, outcome, weight):
    share, forecast, seen = bins_of(confidence, outcome, weight).T
    gap = np.abs(forecast - seen)
    share10, forecast10, seen10 = bins_of(confidence, outcome, weight, 10).T
    return {
        "ece": float((share * gap).sum()),
        "ece_10": float((share10 * np.abs(forecast10 - seen10)).sum()),
        "mce": float(gap.max()),
        "rmsce": float(np.sqrt((share * gap**2).sum())),
    }


def murphy(confidence, outcome, weight):
    share, forecast, seen = bins_of(confidence, outcome, weight).T
    rate = np.average(outcome, weights=weight)
    return {
        "brier_reliability": float((share * (forecast - seen) ** 2).sum()),
        "brier_resolution": float((share * (seen - rate) ** 2).sum()),
    }


def binary_scores(rng, labels, kind):
    n = len(labels)
    if kind == 0:
        return np.round(1 / (1 + np.exp(-rng.normal(labels * 1.2 - 0.6, 1.0))), 6)
    if kind == 1:
        return np.round(np.clip(rng.normal(0.4 + 0.2 * labels, 0.2), 0, 1), 1)
    if kind == 2:
        return rng.choice([0.0, 1e-300, 1e-17, 0.5, 1 - 2**-53, 1.0], n)
    if kind == 3:
        return np.full(n, round(float(rng.uniform()), 3))
    if kind == 4:
        return rng.uniform(size=n)
    return np.where(labels == 1, np.round(rng.uniform(0.6, 1, n), 3), np.round(rng.uniform(0, 0.4, n), 3))


def binary_case(rng, index):
    n = int(rng.choice([1, 2, 3, 5, 12, 30]))
    share = rng.choice([0.0, 0.1, 0.5, 0.9, 1.0], p=[0.06, 0.22, 0.44, 0.22, 0.06])
    labels = (rng.uniform(size=n) < share).astype(int)
    scores = binary_scores(rng, labels, int(rng.integers(6)))
    threshold = float(rng.choice([0.1, 0.5, 0.7]))
    weight = weights(rng, index, n)
    w, y, s = kept(weight, labels, scores)
    d = (s >= threshold).astype(int)
    one_class = len(np.unique(y)) < 2
    given = {"sample_weight": w}
    ratios = lambda: metrics.class_likelihood_ratios(y, d, labels=[0, 1], **given)
    counts = metrics.confusion_matrix(y, d, labels=[0, 1], **given)
    rate = lambda row, column: counts[row, column] / counts[row].sum() if counts[row].sum() else np.nan
    prf = {"labels": [0, 1], **given}
    expected = {
        "roc_auc": ask(lambda: metrics.roc_auc_score(y, s, **given)),
        "average_precision": ask(lambda: metrics.average_precision_score(y, s, **given)),
        "log_loss": ask(lambda: metrics.log_loss(y, s, labels=[0, 1], **given)),
        "brier_score_loss": ask(lambda: metrics.brier_score_loss(y, s, labels=[0, 1], **given)),
        "d2_log_loss_score": None
        if one_class
        else ask(lambda: metrics.d2_log_loss_score(y, s, labels=[0, 1], **given)),
        "d2_brier_score": None if one_class else ask(lambda: metrics.d2_brier_score(y, s, labels=[0, 1], **given)),
        "accuracy": ask(lambda: metrics.accuracy_score(y, d, **given)),
        "balanced_accuracy": ask(lambda: metrics.balanced_accuracy_score(y, d, **given)),
        "precision": ask(lambda: metrics.precision_score(y, d, **prf)),
        "recall": ask(lambda: metrics.recall_score(y, d, **prf)),
        "f1": ask(lambda: metrics.f1_score(y, d, **prf)),
        "fbeta_0.5": ask(lambda: metrics.fbeta_score(y, d, beta=0.5, **prf)),
        "fbeta_2": ask(lambda: metrics.fbeta_score(y, d, beta=2, **prf)),
        "jaccard": ask(lambda: metrics.jaccard_score(y, d, **prf)),
        "specificity": ask(lambda: metrics.recall_score(y, d, pos_label=0, **prf)),
        "negative_predictive_value": ask(lambda: metrics.precision_score(y, d, pos_label=0, **prf)),
        "matthews_corrcoef": ask(
            lambda: metrics.matthews_corrcoef(y, d, **given), one_class or len(np.unique(d)) < 2
        ),
        "cohen_kappa": ask(lambda: metrics.cohen_kappa_score(y, d, **given)),
        "positive_likelihood_ratio": likelihood_ratio(ratios, 0, counts),
        "negative_likelihood_ratio": likelihood_ratio(ratios, 1, counts),
        "selection_rate": ask(lambda: np.average(d, weights=w)),
        "false_positive_rate": ask(lambda: rate(0, 1)),
        "false_negative_rate": ask(lambda: rate(1, 0)),
    }
    for max_fpr in [0.1, 0.5]:
        expected[f"roc_auc_max_fpr_{max_fpr}"] = ask(
            lambda: metrics.roc_auc_score(y, s, max_fpr=max_fpr, **given)
        )
    expected.update({**calibration(s, y, w), **murphy(s, y, w)})
    return {"t": labels, "p": scores, "k": 1, "w": weight, "th": threshold}, expected


def likelihood_ratio(ratios, which, counts):
    """scikit-learn warns of both where one is undefined."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = ratios()[which]
    # With no positive it divides by zero after having said so.
    return value if np.isfinite(value) and counts[1].sum() > 0 else None


def probabilities(rng, truth, k, kind):
    n = len(truth)
    raw = rng.dirichlet(np.full(k, 0.7), n) + 0.8 * np.eye(k)[truth] * rng.uniform(size=(n, 1))
    if kind == 0:
        raw = np.ceil(raw * 4)
    if kind == 1:
        raw = np.eye(k)[rng.integers(k, size=n)] + rng.choice([0.0, 1.0], (n, 1))
    if kind == 2:
        raw = np.round(raw, 3) + 1e-3
    return raw / raw.sum(axis=1, keepdims=True)


def multiclass_case(rng, index):
    k = int(rng.choice([3, 4, 6]))
    n = int(rng.choice([2, 4, 10, 24]))
    truth = rng.integers(0, int(rng.choice([1, k - 1, k, k])), n)
    p = probabilities(rng, truth, k, int(rng.integers(4)))
    weight = weights(rng, index, n)
    w, y, s = kept(weight, truth, p)
    d = s.argmax(axis=1)
    labels = np.arange(k)
    given = {"sample_weight": w}
    seen = np.unique(y)
    support = {"labels": seen, **given}
    one_class = len(seen) < 2
    binary = label_binarize(y, classes=labels)
    expected = {
        "accuracy": ask(lambda: metrics.accuracy_score(y, d, **given)),
        "balanced_accuracy": ask(lambda: metrics.balanced_accuracy_score(y, d, **given)),
        "matthews_corrcoef": ask(
            lambda: metrics.matthews_corrcoef(y, d, **given), one_class or len(np.unique(d)) < 2
        ),
        "log_loss": ask(lambda: metrics.log_loss(y, s, labels=labels, **given)),
        "brier_score_loss": ask(lambda: metrics.brier_score_loss(y, s, labels=labels, **given)),
        "d2_log_loss_score": None
        if one_class
        else ask(lambda: metrics.d2_log_loss_score(y, s, labels=labels, **given)),
        "d2_brier_score": None
        if one_class
        else ask(lambda: metrics.d2_brier_score(y, s, labels=labels, **given)),
        "roc_auc_ovr": auc(y, s, labels, "ovr", "macro", w),
        "roc_auc_ovr_weighted": auc(y, s, labels, "ovr", "weighted", w),
        "roc_auc_ovr_micro": auc(y, s, labels, "ovr", "micro", w),
        "roc_auc_ovo": one_vs_one(y, s, labels, "macro", w),
        "roc_auc_ovo_weighted": one_vs_one(y, s, labels, "weighted", w),
    }
    for suffix, kind in [("", None), ("_linear", "linear"), ("_quadratic", "quadratic")]:
        expected[f"cohen_kappa{suffix}"] = ask(
            lambda: metrics.cohen_kappa_score(y, d, labels=labels, weights=kind, **given)
        )
    for top in [1, 2, 3]:
        expected[f"top_{top}_accuracy"] = ask(
            lambda: metrics.top_k_accuracy_score(y, s, k=top, labels=labels, **given)
        )
    for name, score in RATIOS.items():
        for average in ["macro", "micro", "weighted"]:
            # A class without rows has no part in a weighted mean.
            chosen = support if average == "weighted" else given
            expected[f"{name}_{average}"] = ask(lambda: score(y, d, average=average, **chosen))
    for average in ["macro", "micro", "weighted"]:
        present = labels if average != "weighted" else seen
        expected[f"average_precision_{average}"] = (
            None
            if average == "macro" and len(seen) < k
            else ask(lambda: metrics.average_precision_score(binary[:, present], s[:, present], average=average, **given))
        )
    confidence, right = s.max(axis=1), (d == y).astype(float)
    expected.update(calibration(confidence, right, w))
    return {"t": truth, "p": p.ravel(), "k": k, "w": weight, "th": 0.5}, expected


RATIOS = {
    "precision": metrics.precision_score,
    "recall": metrics.recall_score,
    "f1": metrics.f1_score,
    "jaccard": metrics.jaccard_score,
}


def auc(y, s, labels, multi_class, average, w):
    call = lambda: metrics.roc_auc_score(
        y, s, labels=labels, multi_class=multi_class, average=average, sample_weight=w
    )
    # It warns of classes that have no weight in the mean; only its number says whether it is undefined.
    found = ask(call)
    return found[0] if isinstance(found, list) else found


def one_vs_one(y, s, labels, average, w):
    """scikit-learn takes no weights here; with them, its definition over pairs of classes."""
    if len(np.unique(y)) < 2:
        return None
    if w is None:
        return auc(y, s, labels, "ovo", average, None)
    scores, sizes = [], []
    for a, b in combinations(np.unique(y), 2):
        rows = (y == a) | (y == b)
        of = lambda c: metrics.roc_auc_score(y[rows] == c, s[rows, c], sample_weight=w[rows])
        scores.append((of(a) + of(b)) / 2)
        sizes.append(w[rows].sum())
    return float(np.average(scores, weights=sizes if average == "weighted" else None))
