"""Ranked documents: NDCG by scikit-learn; the rest by trying every order of the tied documents."""

from itertools import permutations

import numpy as np
from sklearn import metrics

from .oracle import ask

CUTS = [1, 3, 5, 10]


def orders(scores):
    """Every order of the documents that their scores allow."""
    groups = [np.flatnonzero(scores == score).tolist() for score in sorted(set(scores), reverse=True)]
    found = [[]]
    for group in groups:
        found = [before + list(order) for before in found for order in permutations(group)]
    return found


def of_order(relevant, k):
    places = np.flatnonzero(relevant) + 1
    inside = places[places <= k]
    total = relevant.sum()
    return {
        "precision": len(inside) / k,
        "recall": len(inside) / total,
        "hit": float(len(inside) > 0),
        "mrr": 1 / inside[0] if len(inside) else 0.0,
        "map": sum((i + 1) / place for i, place in enumerate(inside)) / total,
    }


def binary_metrics(truth, scores, k):
    """Means over the orders. Cut at infinity: no precision."""
    relevant = (truth > 0).astype(int)
    values = [of_order(relevant[order], k) for order in orders(scores)]
    return {name: np.mean([value[name] for value in values]) for name in values[0]}


def query_case(rng, index):
    """Queries of one length, so that scikit-learn takes them as a matrix; at most five documents share a score."""
    queries = int(rng.choice([1, 2, 4]))
    documents = int(rng.choice([1, 2, 5, 7], p=[0.04, 0.2, 0.4, 0.36]))
    truth = rng.choice([0, 0, 1, 2, 3], (queries, documents))
    if index % 12 == 0:
        truth[:] = 0
    scores = np.round(rng.uniform(0, 1, (queries, documents)), int(rng.choice([1, 4])))
    if documents <= 5 and index % 7 == 0:
        scores[:] = 0.5
    weight = None if index % 2 else rng.integers(1, 5, queries).astype(float)
    expected = {}
    exponential = 2.0**truth - 1
    for k in [None, *CUTS]:
        suffix = "" if k is None else f"_at_{k}"
        expected[f"ndcg{suffix}"] = ask(lambda: metrics.ndcg_score(truth, scores, k=k, sample_weight=weight))
        expected[f"ndcg_exp2{suffix}"] = ask(
            lambda: metrics.ndcg_score(exponential, scores, k=k, sample_weight=weight)
        )
        if documents > 1:
            expected[f"dcg{suffix}"] = ask(lambda: metrics.dcg_score(truth, scores, k=k, sample_weight=weight))
        rows = np.flatnonzero((truth > 0).any(axis=1))
        each = [binary_metrics(truth[q], scores[q], k or documents) for q in rows]
        for name in ["precision", "recall", "hit", "mrr", "map"]:
            if k is None and name in ["precision", "recall", "hit"]:
                continue
            own = None if weight is None else weight[rows]
            expected[f"{name}{suffix}"] = (
                ask(lambda: np.average([one[name] for one in each], weights=own)) if each else None
            )
    order = rng.permutation(queries * documents)
    groups = np.repeat(np.arange(queries) + 7, documents)
    rows = None if weight is None else np.repeat(weight, documents)[order]
    case = {"t": truth.ravel()[order], "p": scores.ravel()[order], "k": 1, "w": rows, "g": groups[order]}
    return case, expected
