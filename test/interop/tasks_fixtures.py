"""Small datasets of every task with a better and a worse model, and what the oracles say of both.

    python tasks_fixtures.py --write     write test/fixtures/tasks.json.gz
    python tasks_fixtures.py --check     hold its files against scikit-learn, pycocotools and numpy again

Digits and diabetes are scikit-learn's own, real data. The series, the boxes and the noise of the masks are generated.
"""

import base64
import contextlib
import gzip
import io
import json
import math
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pandas as pd
from onnx import TensorProto, helper
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from skl2onnx import to_onnx
from sklearn.datasets import load_diabetes, load_digits
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, jaccard_score, mean_absolute_error, ndcg_score

FILE = Path(__file__).resolve().parent.parent / "fixtures" / "tasks.json.gz"
TAGS = {"even": lambda d: d % 2 == 0, "large": lambda d: d >= 5, "round": lambda d: np.isin(d, [0, 6, 8, 9])}
QUANTILES, SEASON, CLASSES, IGNORE = [0.1, 0.5, 0.9], 12, 3, 255
PIXELS = [f"p{i}" for i in range(64)]


def csv(frame):
    return frame.to_csv(index=False, lineterminator="\n")


def table(text):
    return pd.read_csv(io.StringIO(text))


def gemm(weights, bias):
    """One sigmoid a label, as a network of one layer."""
    nodes = [
        helper.make_node("Gemm", ["x", "w", "b"], ["z"]),
        helper.make_node("Sigmoid", ["z"], ["probabilities"]),
    ]
    labels = len(bias)
    graph = helper.make_graph(
        nodes, "labels",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 64])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [None, labels])],
        [
            helper.make_tensor("w", TensorProto.FLOAT, weights.shape, weights.astype(np.float32).ravel()),
            helper.make_tensor("b", TensorProto.FLOAT, [labels], np.asarray(bias, dtype=np.float32)),
        ],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()


def digits(files, binary):
    x, y = load_digits(return_X_y=True)
    train, test = slice(0, 1297), slice(1297, None)
    frame = pd.DataFrame(x[test].astype(int), columns=PIXELS)
    frame["digit"] = y[test]
    for name, of in TAGS.items():
        frame[f"tag_{name}"] = of(y[test]).astype(int)
    files["digits.csv"] = csv(frame)
    tags = [[name for name, of in TAGS.items() if of(digit)] for digit in y[test]]
    files["tags.jsonl"] = "".join(json.dumps({"image": f"i{i}", "tags": one}) + "\n" for i, one in enumerate(tags))
    # The worse ones see the upper half only.
    for name, seen in [("good", 64), ("poor", 32)]:
        weak = x.astype(np.float32)
        weak[:, seen:] = 0
        model = LogisticRegression(max_iter=300).fit(weak[train], y[train])
        onnx = to_onnx(model, weak[:1], options={"zipmap": False}, target_opset=17)
        binary[f"digit-{name}.onnx"] = onnx.SerializeToString()
        files[f"digit-{name}.csv"] = csv(
            pd.DataFrame(model.predict_proba(weak[test]), columns=[f"probability_{k}" for k in range(10)]).round(6)
        )
        heads = [LogisticRegression(max_iter=300).fit(weak[train], of(y[train])) for of in TAGS.values()]
        binary[f"tags-{name}.onnx"] = gemm(np.column_stack([h.coef_[0] for h in heads]), [h.intercept_[0] for h in heads])
        scores = np.column_stack([h.predict_proba(weak[test])[:, 1] for h in heads]).round(6)
        predicted = pd.DataFrame(scores, columns=[f"probability_{tag}" for tag in TAGS])
        predicted.insert(0, "image", [f"i{i}" for i in range(len(scores))])
        # In another order: it is matched by its ids.
        files[f"tags-{name}.csv"] = csv(predicted.iloc[::-1])


def documents(files):
    x, y = load_diabetes(return_X_y=True)
    order = np.argsort(x[:, 0], kind="stable")[:440]
    grade = np.digitize(y, np.quantile(y, [0.5, 0.75, 0.9]))
    # Patients of about one age are a query; the most ill have to come first.
    files["patients.csv"] = csv(pd.DataFrame({"query": [f"q{i // 11}" for i in range(440)], "grade": grade[order]}))
    for name, columns in [("good", range(1, 10)), ("poor", [1])]:
        model = LinearRegression().fit(x[:, list(columns)], y)
        scores = model.predict(x[order][:, list(columns)])
        files[f"patients-{name}.csv"] = csv(pd.DataFrame({"score": scores.round(9)}))
    images, labels = load_digits(return_X_y=True)
    random = np.random.default_rng(3)
    queries = random.choice(len(images), 60, replace=False)
    pairs = [(q, d) for q in queries for d in random.choice(len(images), 50, replace=False) if d != q]
    q, d = np.array(pairs).T
    files["gallery.csv"] = csv(pd.DataFrame({"query": q, "same": (labels[q] == labels[d]).astype(int)}))
    for name, seen in [("good", slice(0, 64)), ("poor", slice(0, 12))]:
        a, b = images[q][:, seen], images[d][:, seen]
        cosine = (a * b).sum(1) / np.maximum(1e-9, np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1))
        files[f"gallery-{name}.csv"] = csv(pd.DataFrame({"score": cosine.round(9)}))


def series(files):
    random = np.random.default_rng(4)
    rows, ahead = [], []
    for shop in range(40):
        level, slope, swing = random.uniform(50, 200), random.uniform(-0.3, 0.6), random.uniform(5, 25)
        for t in range(72):
            center = level + slope * t + swing * math.sin(2 * math.pi * t / SEASON)
            value = round(center + random.normal(scale=4), 3)
            month = f"{2018 + t // 12}-{t % 12 + 1:02d}-01"
            (rows if t < 60 else ahead).append((f"s{shop}", month, value, center))
    columns = ["shop", "month", "sales"]
    # Not in the order of time: that is for the reader to find.
    train = pd.DataFrame([row[:3] for row in rows], columns=columns).sample(frac=1, random_state=1)
    files["sales-train.csv"] = csv(train)
    files["sales.csv"] = csv(pd.DataFrame([row[:3] for row in ahead], columns=columns))
    center = np.array([row[3] for row in ahead])
    for name, bias, spread in [("good", 0, 5), ("poor", 4, 5)]:
        off = center + bias + random.normal(scale=1.5, size=len(center))
        files[f"sales-{name}.csv"] = csv(
            pd.DataFrame({f"q{q}": (off + spread * z).round(3) for q, z in zip(QUANTILES, [-1.28, 0, 1.28])})
        )


def boxes(files):
    random = np.random.default_rng(5)
    names = ["cat", "dog", "bird"]
    images = [{"id": 100 + i, "file_name": f"{i}.jpg", "light": ["day", "night"][i % 2]} for i in range(80)]
    categories = [{"id": 7 * (k + 1), "name": name} for k, name in enumerate(names)]
    annotations, found = [], {"good": [], "poor": []}
    for image in images:
        for _ in range(random.integers(1, 5)):
            x, y, w, h = random.integers(0, 300), random.integers(0, 300), random.integers(10, 150), random.integers(10, 150)
            category = int(random.choice([7, 14, 21]))
            crowd = int(random.uniform() < 0.05)
            box = [float(v) for v in (x, y, w, h)]
            annotations.append({
                "id": len(annotations), "image_id": image["id"], "category_id": category, "bbox": box,
                "area": float(w * h), "iscrowd": crowd,
            })
            for name, noise, missed in [("good", 3, 0.1), ("poor", 14, 0.35)]:
                if random.uniform() > missed:
                    moved = [max(1.0, round(v + random.normal(scale=noise), 2)) for v in box]
                    found[name].append({"image_id": image["id"], "category_id": category, "bbox": moved, "score": round(random.uniform(0.4, 1), 4)})
        for name, alarms in [("good", 1), ("poor", 2)]:
            for _ in range(random.poisson(alarms / 2)):
                found[name].append({
                    "image_id": image["id"], "category_id": int(random.choice([7, 14, 21])),
                    "bbox": [float(v) for v in random.integers(10, 150, 4)], "score": round(random.uniform(0, 0.7), 4),
                })
    files["boxes.json"] = json.dumps({"images": images, "categories": categories, "annotations": annotations})
    nameof = {one["id"]: one["name"] for one in categories}
    for name, results in found.items():
        files[f"boxes-{name}.json"] = json.dumps(results)
        files[f"boxes-{name}.jsonl"] = "".join(
            json.dumps({
                "image": image["id"],
                "prediction": [
                    {"category": nameof[one["category_id"]], "bbox": one["bbox"], "score": one["score"]}
                    for one in results if one["image_id"] == image["id"]
                ],
            }) + "\n" for image in reversed(images)
        )
    files["boxes.jsonl"] = "".join(
        json.dumps({
            "image": image["id"], "light": image["light"],
            "objects": [
                {"category": nameof[one["category_id"]], "bbox": one["bbox"], "area": one["area"], "iscrowd": one["iscrowd"]}
                for one in annotations if one["image_id"] == image["id"]
            ],
        }) + "\n" for image in images
    )


def png(mask, depth=8, palette=False):
    """Every line with another of the five filters, so that a reader is held to all of them."""
    height, width = mask.shape
    bits = np.unpackbits(mask.astype(np.uint8)[:, :, None], axis=2)[:, :, 8 - depth:].reshape(height, -1)
    lines = np.packbits(bits, axis=1).astype(int)
    step, out = max(1, depth // 8), b""
    for y, line in enumerate(lines):
        left = np.concatenate([np.zeros(step, int), line[:-step]])
        above = lines[y - 1] if y else np.zeros_like(line)
        corner = np.concatenate([np.zeros(step, int), above[:-step]])
        guess = left + above - corner
        distance = [abs(guess - one) for one in (left, above, corner)]
        paeth = np.where((distance[0] <= distance[1]) & (distance[0] <= distance[2]), left,
                         np.where(distance[1] <= distance[2], above, corner))
        kind = y % 5
        out += bytes([kind]) + bytes(((line - [0, left, above, (left + above) // 2, paeth][kind]) % 256).tolist())

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, depth, 3 if palette else 0, 0, 0, 0)
    colours = chunk(b"PLTE", bytes(range(256)) * 3) if palette else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + colours + chunk(b"IDAT", zlib.compress(out)) + chunk(b"IEND", b"")


def npy(mask, dtype="u1", order="C"):
    out = io.BytesIO()
    np.save(out, np.asarray(mask, dtype=dtype, order=order))
    return out.getvalue()


def masks(files, binary):
    random = np.random.default_rng(6)
    images = load_digits().images[:60]
    lists = {"": [], "good": [], "poor": []}
    for i, image in enumerate(images):
        truth = np.kron(np.digitize(image, [5, 12]), np.ones((2, 2), int))
        truth[0, :3] = IGNORE
        made = {"": truth}
        for name, noise in [("good", 0.03), ("poor", 0.12)]:
            flip = random.uniform(size=truth.shape) < noise
            made[name] = np.where(flip, random.integers(0, CLASSES, truth.shape), np.where(truth == IGNORE, 0, truth))
        for name, mask in made.items():
            if name == "poor":
                path, data = f"{i}-poor.npy", npy(mask, ["u1", "i8", "<u2", "<i4"][i % 4], "CF"[i % 2])
            elif name == "good":
                path, data = f"{i}-good.png", png(mask, depth=[2, 4, 8][i % 3], palette=i % 2 == 1)
            else:
                path, data = f"{i}.png", png(mask)
            binary[f"masks/{path}"] = data
            lists[name].append(path)
    files["masks/truth.csv"] = csv(pd.DataFrame({"image": [f"m{i}" for i in range(60)], "mask": lists[""]}))
    for name in ("good", "poor"):
        files[f"masks/{name}.csv"] = csv(pd.DataFrame({"image": [f"m{i}" for i in range(60)], "prediction": lists[name]}))


def unpng(data):
    """Reads what `png` wrote, by undoing it."""
    at, body = 8, b""
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at:at + 8])
        part = data[at + 8:at + 8 + length]
        if name == b"IHDR":
            width, height, depth = struct.unpack(">IIB", part[:9])
        if name == b"IDAT":
            body += part
        at += length + 12
    raw, stride = zlib.decompress(body), (width * depth + 7) // 8
    lines = np.zeros((height, stride), int)
    for y in range(height):
        line = raw[y * (stride + 1):(y + 1) * (stride + 1)]
        for x in range(stride):
            left = lines[y, x - 1] if x else 0
            above = lines[y - 1, x] if y else 0
            corner = lines[y - 1, x - 1] if x and y else 0
            guess = left + above - corner
            paeth = min((left, above, corner), key=lambda one: abs(guess - one))
            lines[y, x] = (line[1 + x] + [0, left, above, (left + above) // 2, paeth][line[0]]) % 256
    bits = np.unpackbits(lines.astype(np.uint8), axis=1)[:, :width * depth].reshape(height, width, depth)
    return bits @ (1 << np.arange(depth)[::-1])


def build():
    files, binary = {}, {}
    digits(files, binary)
    documents(files)
    series(files)
    boxes(files)
    masks(files, binary)
    return {"files": files, "binary": {name: base64.b64encode(data).decode() for name, data in binary.items()}}


def by_query(frame, scores, of):
    frame = frame.assign(score=scores)
    values = [of(group.iloc[:, 1].to_numpy(), group["score"].to_numpy()) for _, group in frame.groupby("query", sort=False)]
    return float(np.mean([value for value in values if value is not None]))


def recall_at_10(relevant, scores):
    if relevant.sum() == 0:
        return None
    return relevant[np.argsort(-scores, kind="stable")[:10]].sum() / relevant.sum()


def oracle(given):
    files, binary = given["files"], {name: base64.b64decode(text) for name, text in given["binary"].items()}
    expected = {}

    def both(name, of):
        expected[name] = [float(of("good")), float(of("poor"))]

    digit = table(files["digits.csv"])
    both("accuracy", lambda m: accuracy_score(digit["digit"], table(files[f"digit-{m}.csv"]).to_numpy().argmax(1)))
    tags = digit[[f"tag_{tag}" for tag in TAGS]].to_numpy()
    probabilities = lambda m: table(files[f"tags-{m}.csv"]).iloc[::-1].iloc[:, 1:].to_numpy()
    both("f1_micro", lambda m: f1_score(tags, probabilities(m) >= 0.5, average="micro"))
    patients = table(files["patients.csv"])
    score = lambda name: table(files[name])["score"].to_numpy()
    both("ndcg", lambda m: by_query(patients, score(f"patients-{m}.csv"), lambda t, s: ndcg_score([t], [s])))
    gallery = table(files["gallery.csv"])
    both("recall_at_10", lambda m: by_query(gallery, score(f"gallery-{m}.csv"), recall_at_10))
    train, sales = table(files["sales-train.csv"]).sort_values("month", kind="stable"), table(files["sales.csv"])
    naive = train.groupby("shop")["sales"].apply(lambda s: np.abs(s.to_numpy()[SEASON:] - s.to_numpy()[:-SEASON]).mean())
    scale = sales["shop"].map(naive).to_numpy()
    forecast = lambda m: table(files[f"sales-{m}.csv"])
    both("mase", lambda m: mean_absolute_error(sales["sales"] / scale, forecast(m)["q0.5"] / scale))
    both("interval_coverage", lambda m: sales["sales"].between(forecast(m)["q0.1"], forecast(m)["q0.9"]).mean())
    both("map", lambda m: coco(files["boxes.json"], files[f"boxes-{m}.json"]))
    truth = [unpng(binary[f"masks/{path}"]) for path in table(files["masks/truth.csv"])["mask"]]
    pixels = np.concatenate([one.ravel() for one in truth])

    def found(m):
        paths = [f"masks/{path}" for path in table(files[f"masks/{m}.csv"])["prediction"]]
        read = lambda path: unpng(binary[path]) if path.endswith("png") else np.load(io.BytesIO(binary[path]))
        return np.concatenate([read(path).ravel() for path in paths])

    counts = pixels != IGNORE
    both("mean_iou", lambda m: jaccard_score(pixels[counts], found(m)[counts], average="macro"))
    return expected


def coco(annotations, results):
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = json.loads(annotations)
        # To pycocotools an annotation with id 0 is none.
        for one in truth.dataset["annotations"]:
            one["id"] += 1
        truth.createIndex()
        evaluation = COCOeval(truth, truth.loadRes(json.loads(results)), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    return evaluation.stats[0]


def main():
    if "--write" in sys.argv:
        given = build()
        text = json.dumps({**given, "expected": oracle(given)}, separators=(",", ":"))
        FILE.write_bytes(gzip.compress(text.encode(), mtime=0))
        return
    given = json.loads(gzip.decompress(FILE.read_bytes()))
    expected = oracle(given)
    wrong = [
        f"{name}: {value} is not {old}"
        for name, values in expected.items()
        for value, old in zip(values, given["expected"][name], strict=True)
        if not math.isclose(value, old, rel_tol=1e-9)
    ]
    print("\n".join(wrong) or "test/fixtures/tasks.json.gz agrees")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
