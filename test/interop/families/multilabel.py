"""Several labels a row."""

import numpy as np
from sklearn import metrics

from .classification import RATIOS
from .oracle import ask, kept, weights


def multilabel_case(rng, index):
    k = int(rng.choice([2, 3, 5]))
    n = int(rng.choice([2, 3, 8, 20]))
    truth = (rng.uniform(size=(n, k)) < rng.choice([0.0, 0.3, 0.6, 1.0], p=[0.04, 0.46, 0.46, 0.04])).astype(int)
    digits = int(rng.choice([1, 3, 6]))
    scores = np.round(np.clip(0.3 * truth + rng.uniform(0, 0.7, (n, k)), 0, 1), digits)
    threshold = float(rng.choice([0.3, 0.5]))
    weight = weights(rng, index, n)
    w, y, s = kept(weight, truth, scores)
    d = (s >= threshold).astype(int)
    given = {"sample_weight": w}
    expected = {
        "accuracy": ask(lambda: metrics.accuracy_score(y, d, **given)),
        "hamming_loss": ask(lambda: metrics.hamming_loss(y, d, **given)),
        "label_ranking_average_precision": ask(
            lambda: metrics.label_ranking_average_precision_score(y, s, **given)
        ),
        "coverage_error": ask(lambda: metrics.coverage_error(y, s, **given)),
        "label_ranking_loss": ask(lambda: metrics.label_ranking_loss(y, s, **given)),
    }
    support = y.sum(axis=0) > 0
    for average in ["macro", "micro", "weighted", "samples"]:
        for name, score in RATIOS.items():
            # A label that no row has takes no part in a weighted mean.
            chosen = {"labels": np.flatnonzero(support)} if average == "weighted" and support.any() else {}
            expected[f"{name}_{average}"] = ask(
                lambda: score(y, d, average=average, **chosen, **given),
                # Without any label there is nothing to weigh by; scikit-learn does not always say so.
                average == "weighted" and not support.any(),
            )
        expected[f"roc_auc_{average}"] = ranked(metrics.roc_auc_score, y, s, average, w)
        expected[f"average_precision_{average}"] = ranked(metrics.average_precision_score, y, s, average, w)
    return {"t": truth.ravel(), "p": scores.ravel(), "k": k, "w": weight, "th": threshold}, expected


def ranked(score, y, s, average, w):
    found = ask(
                lambda: score(y, s, average=average, sample_weight=w))
    if average == "weighted" and isinstance(found, list) and y.sum() > 0:
        return found[0]
    return [0.0] if average == "weighted" and y.sum() == 0 else found
