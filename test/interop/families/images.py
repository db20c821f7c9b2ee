"""Boxes by pycocotools, pixels by scikit-learn."""

import contextlib
import io

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from sklearn import metrics

from .oracle import ask

AREAS = ["all", "small", "medium", "large"]


def boxes(rng, n, size):
    corner = rng.uniform(0, 60, (n, 2))
    return np.round(np.concatenate([corner, rng.uniform(4, size, (n, 2))], axis=1), 1)


def detection_objects(rng, index):
    images, classes = int(rng.choice([1, 3, 6])), int(rng.choice([1, 2, 4]))
    size = float(rng.choice([40, 90, 200]))
    n = int(rng.choice([0, 1, 6, 20], p=[0.04, 0.16, 0.4, 0.4]))
    truth = {
        "image": rng.integers(0, images, n),
        # The last class has no object where there is more than one.
        "class": rng.integers(0, max(1, classes - 1), n),
        "boxes": boxes(rng, n, size),
        "crowd": (rng.uniform(size=n) < (0.2 if index % 3 == 0 else 0.0)).astype(int),
    }
    # Twice the same box: an IoU tie.
    if n > 4 and index % 2 == 0:
        truth["boxes"][1] = truth["boxes"][0]
        truth["image"][1], truth["class"][1] = truth["image"][0], truth["class"][0]
    truth["area"] = np.round(truth["boxes"][:, 2] * truth["boxes"][:, 3] * rng.choice([1.0, 0.7]), 2)
    copies = rng.integers(0, n, 2 * n) if n else np.zeros(0, dtype=int)
    moved = truth["boxes"][copies] + np.round(rng.normal(0, rng.choice([0.0, 1.0, 5.0]), (len(copies), 4)), 1)
    moved[:, 2:] = np.maximum(1, moved[:, 2:])
    extra = int(rng.integers(0, 6))
    m = len(copies) + extra
    detected = {
        "image": np.concatenate([truth["image"][copies], rng.integers(0, images, extra)]),
        "class": np.concatenate([truth["class"][copies], rng.integers(0, classes, extra)]),
        "boxes": np.round(np.concatenate([moved, boxes(rng, extra, size)]), 1),
        "score": np.round(rng.uniform(0, 1, m), int(rng.choice([1, 4]))),
    }
    return images, classes, truth, detected


def coco(images, classes, truth, detected, copies):
    """COCOeval of the images, each as often as `copies` says. Annotations count from 1: 0 reads as unmatched."""
    places = [image for image in range(images) for _ in range(copies[image])]
    annotations, results = [], []
    for place, image in enumerate(places):
        for i in np.flatnonzero(truth["image"] == image):
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": place,
                    "category_id": int(truth["class"][i]),
                    "bbox": truth["boxes"][i].tolist(),
                    "area": float(truth["area"][i]),
                    "iscrowd": int(truth["crowd"][i]),
                }
            )
        for i in np.flatnonzero(detected["image"] == image):
            results.append(
                {
                    "id": len(results) + 1,
                    "image_id": place,
                    "category_id": int(detected["class"][i]),
                    "bbox": detected["boxes"][i].tolist(),
                    "area": float(detected["boxes"][i][2] * detected["boxes"][i][3]),
                    "score": float(detected["score"][i]),
                    "iscrowd": 0,
                }
            )
    data = {
        "images": [{"id": place} for place in range(len(places))],
        "categories": [{"id": k} for k in range(classes)],
    }
    sides = []
    for rows in (annotations, results):
        side = COCO()
        side.dataset = {**data, "annotations": rows}
        side.createIndex()
        sides.append(side)
    evaluation = COCOeval(*sides, "bbox")
    evaluation.params.maxDets = [1, 2, 10, 100]
    evaluation.evaluate()
    evaluation.accumulate()
    return evaluation.eval["precision"], evaluation.eval["recall"]


def mean_of(values):
    values = values[values > -1]
    return float(values.mean()) if len(values) else None


def detection_case(rng, index):
    images, classes, truth, detected = detection_objects(rng, index)
    copies = np.ones(images, dtype=int)
    if index % 3 == 1:
        # Only distinct scores: the order of equal ones would depend on which copy comes first.
        detected["score"] = np.round(rng.permutation(len(detected["score"])) / 1000, 3)
        copies = rng.integers(0, 3, images)
        copies[0] += 1
    with contextlib.redirect_stdout(io.StringIO()):
        precision, recall = coco(images, classes, truth, detected, copies)
    expected = {
        "map": mean_of(precision[:, :, :, 0, 3]),
        "map_at_10": mean_of(precision[:, :, :, 0, 2]),
        "map_50_at_2": mean_of(precision[0, :, :, 0, 1]),
    }
    for t, iou in enumerate(range(50, 100, 5)):
        if iou in (50, 65, 75, 95):
            expected[f"map_{iou}"] = mean_of(precision[t, :, :, 0, 3])
    for a, area in enumerate(AREAS[1:], 1):
        expected[f"map_{area}"] = mean_of(precision[:, :, :, a, 3])
        expected[f"mar_{area}"] = mean_of(recall[:, :, a, 3])
    for m, most in enumerate([1, 2, 10, 100]):
        expected[f"mar_{most}"] = mean_of(recall[:, :, 0, m])
    plain = lambda side: {key: value.ravel().tolist() for key, value in side.items()}
    weight = None if (copies == 1).all() else copies.astype(float)
    case = {"n": images, "c": classes, "w": weight, "truth": plain(truth), "detected": plain(detected)}
    return case, expected


def segmentation_case(rng, index):
    k, images, pixels = int(rng.choice([2, 4])), int(rng.choice([1, 3])), int(rng.choice([4, 30]))
    truth = rng.integers(0, max(1, k - int(rng.integers(2))), (images, pixels))
    predicted = np.where(rng.uniform(size=truth.shape) < 0.7, truth, rng.integers(0, k, truth.shape))
    ignore = -1 if index % 2 else None
    if ignore is not None:
        truth[rng.uniform(size=truth.shape) < 0.2] = ignore
    weight = None if index % 3 else rng.integers(1, 4, images).astype(float)
    w = np.repeat(np.ones(images) if weight is None else weight, pixels)
    y, p = truth.ravel(), predicted.ravel()
    w, y, p = (one[truth.ravel() != -1] for one in (w, y, p))
    counted = [t != -1 for t in truth]
    rows = [i for i in range(images) if counted[i].any()]
    own = [1.0 if weight is None else weight[i] for i in rows]
    by_image = lambda score: np.average(
        [score(truth[i][counted[i]], predicted[i][counted[i]], average="macro") for i in rows], weights=own
    )
    given = {"sample_weight": w}
    with np.errstate(all="ignore"):
        expected = {
            "mean_iou": ask(lambda: metrics.jaccard_score(y, p, average="macro", **given)),
            "dice": ask(lambda: metrics.f1_score(y, p, average="macro", **given)),
            "pixel_accuracy": ask(lambda: metrics.accuracy_score(y, p, **given)),
            "mean_pixel_accuracy": ask(lambda: metrics.balanced_accuracy_score(y, p, **given)),
            "frequency_weighted_iou": ask(lambda: metrics.jaccard_score(y, p, average="weighted", **given)),
            "mean_iou_per_image": ask(lambda: by_image(metrics.jaccard_score)) if rows else None,
            "dice_per_image": ask(lambda: by_image(metrics.f1_score)) if rows else None,
        }
    if len(y) == 0:
        expected = dict.fromkeys(expected)
    return {"t": truth.ravel(), "p": predicted.ravel(), "n": images, "c": k, "w": weight, "i": ignore}, expected
