"""One small model of every exporter that people use, with the predictions of the library that trained it.

    python exporter_fixtures.py --write     train, export and write test/fixtures/models/exporters/
    python exporter_fixtures.py --check     train again and compare with what is committed
    python exporter_fixtures.py --torch     the two PyTorch files and their numbers alone

Its environment is requirements-exporter.txt. PyTorch is not in it, for it takes gigabytes; its two files are written
once, in an environment of its own: uv pip install torch==2.15.0 onnxscript onnx pandas scikit-learn skl2onnx.
Exporters are not stable byte for byte, so --check compares predictions. That the committed files give them too is
what test/model/exporters.test.ts shows.
Rows are those of model_fixtures.py (test/fixtures/models/rows.csv), the first 50 of them are predicted.
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_fixtures import FLOATS, FOLDER, OPSET, make_rows

FOLDER = FOLDER / "exporters"
PREDICTED = 50
TOLERANCE = 1e-5
TREES = {"n_estimators": 4, "max_depth": 3}
TAGS = 3


def targets(rows):
    """Two classes, three classes, three labels."""
    three = np.array(["early", "late", "punctual"])[np.digitize(rows.delay, [-5, 5])]
    tags = np.stack([rows.late, rows.x3 > 0, rows.x1 + rows.x4 > 0.5], 1).astype(int)
    return {
        "late": rows.late.to_numpy(),
        "words": np.where(rows.late == 1, "late", "on time"),
        "three": three,
        "codes": np.unique(three, return_inverse=True)[1],
        "ten": np.unique(three, return_inverse=True)[1] * 2 + 10,
        "tags": tags,
        "delay": rows.delay.to_numpy(),
    }


def scikit_learn(floats, target):
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import FloatTensorType
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LinearRegression, LogisticRegression
    from sklearn.multioutput import MultiOutputClassifier
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.svm import SVC

    inputs = [("X", FloatTensorType([None, len(FLOATS)]))]

    def export(model, zipmap):
        options = {} if zipmap is None else {id(model): {"zipmap": zipmap}}
        return convert_sklearn(model, initial_types=inputs, target_opset=OPSET, options=options)

    def classifier(model, y, zipmap):
        model.fit(floats, target[y])
        return export(model, zipmap), model.predict_proba(floats[:PREDICTED])

    def labels(probabilities):
        return np.stack([column[:, 1] for column in probabilities], 1)

    knn = KNeighborsClassifier(5).fit(floats[:60], target["tags"][:60])
    heads = MultiOutputClassifier(LogisticRegression()).fit(floats, target["tags"])
    line = LinearRegression().fit(floats, target["delay"])
    svc = SVC(decision_function_shape="ovr").fit(floats, target["three"])
    yield "sklearn-zipmap-int", *classifier(LogisticRegression(), "ten", True)
    yield "sklearn-zipmap-text", *classifier(LogisticRegression(), "three", True)
    yield "sklearn-zipmap-columns", *classifier(LogisticRegression(), "three", "columns")
    yield "sklearn-tensor", *classifier(RandomForestClassifier(3, max_depth=3, random_state=1), "three", False)
    yield "sklearn-knn-labels", export(knn, False), labels(knn.predict_proba(floats[:PREDICTED]))
    yield "sklearn-heads-labels", export(heads, False), labels(heads.predict_proba(floats[:PREDICTED]))
    yield "sklearn-regressor", export(line, None), line.predict(floats[:PREDICTED])
    yield "sklearn-svc-margins", export(svc, False), svc.decision_function(floats[:PREDICTED])


def boosting(floats, target):
    import catboost
    import lightgbm
    import xgboost
    from onnxmltools import convert_lightgbm, convert_xgboost
    from onnxmltools.convert.common.data_types import FloatTensorType

    inputs = [("input", FloatTensorType([None, len(FLOATS)]))]
    first = floats[:PREDICTED]

    def lgbm(model, y):
        model.set_params(**TREES, verbose=-1).fit(floats, target[y])
        return convert_lightgbm(model, initial_types=inputs, target_opset=15), model

    def xgb(model, y):
        model.set_params(**TREES).fit(floats, target[y])
        return convert_xgboost(model, initial_types=inputs, target_opset=15), model

    def cat(kind, y):
        model = kind(iterations=4, depth=3, verbose=0, allow_writing_files=False, random_seed=1)
        model.fit(floats, target[y])
        with tempfile.TemporaryDirectory() as folder:
            model.save_model(f"{folder}/model.onnx", format="onnx")
            return onnx.load(f"{folder}/model.onnx"), model

    for name, (exported, model) in {
        "lightgbm": lgbm(lightgbm.LGBMClassifier(), "late"),
        "lightgbm-text": lgbm(lightgbm.LGBMClassifier(), "three"),
        "lightgbm-regressor": lgbm(lightgbm.LGBMRegressor(), "delay"),
        "xgboost": xgb(xgboost.XGBClassifier(), "late"),
        "xgboost-three": xgb(xgboost.XGBClassifier(), "codes"),
        "xgboost-regressor": xgb(xgboost.XGBRegressor(), "delay"),
        "catboost": cat(catboost.CatBoostClassifier, "late"),
        "catboost-text": cat(catboost.CatBoostClassifier, "words"),
        "catboost-three": cat(catboost.CatBoostClassifier, "three"),
        "catboost-regressor": cat(catboost.CatBoostRegressor, "delay"),
    }.items():
        yield name, exported, getattr(model, "predict_proba", model.predict)(first)


def softmax(logits):
    powers = np.exp(logits - logits.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def graph(nodes, inputs, outputs, initializers):
    return helper.make_model(
        helper.make_graph(nodes, "model", inputs, outputs, initializers),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
    )


def by_hand(floats):
    """Forms that other exporters give, written out: half precision, and TensorFlow's NHWC with its names."""
    random = np.random.default_rng(7)
    weights = random.normal(size=(len(FLOATS), 3)).astype(np.float16)
    half = graph(
        [helper.make_node("MatMul", ["X", "w"], ["z"]), helper.make_node("Softmax", ["z"], ["probabilities"], axis=-1)],
        [helper.make_tensor_value_info("X", TensorProto.FLOAT16, [None, len(FLOATS)])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT16, [None, 3])],
        [numpy_helper.from_array(weights, "w")],
    )
    halves = floats[:PREDICTED].astype(np.float16).astype(float)
    yield "float16", half, softmax(halves @ weights.astype(float))

    kernel = random.normal(size=(3, 1, 2, 2)).astype(np.float32)
    image = graph(
        [
            helper.make_node("Transpose", ["image:0"], ["nchw"], perm=[0, 3, 1, 2]),
            helper.make_node("Conv", ["nchw", "kernel"], ["convolved"], kernel_shape=[2, 2]),
            helper.make_node("Flatten", ["convolved"], ["flat"]),
            helper.make_node("Softmax", ["flat"], ["dense_2/Softmax:0"], axis=-1),
        ],
        [helper.make_tensor_value_info("image:0", TensorProto.FLOAT, ["unk__6", 2, 2, 1])],
        [helper.make_tensor_value_info("dense_2/Softmax:0", TensorProto.FLOAT, ["unk__7", 3])],
        [numpy_helper.from_array(kernel, "kernel")],
    )
    pixels = floats[:PREDICTED, :4].astype(float)
    yield "tf2onnx-nhwc", image, softmax(pixels @ kernel.reshape(3, 4).astype(float).T)


def pytorch(floats, target):
    import torch

    torch.manual_seed(1)
    inputs = torch.from_numpy(floats)
    for name, width, loss, y in [
        ("torch-logits", 3, torch.nn.CrossEntropyLoss(), torch.from_numpy(target["codes"])),
        ("torch-logit", 1, torch.nn.BCEWithLogitsLoss(), torch.from_numpy(target["late"]).float()[:, None]),
    ]:
        model = torch.nn.Sequential(torch.nn.Linear(len(FLOATS), 4), torch.nn.ReLU(), torch.nn.Linear(4, width))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
        for _ in range(100):
            optimizer.zero_grad()
            loss(model(inputs), y).backward()
            optimizer.step()
        file = FOLDER / f"{name}.onnx"
        torch.onnx.export(model, (inputs[:2],), file, dynamic_shapes=({0: torch.export.Dim("rows")},), external_data=False)
        exported = onnx.load(file)
        # The exporter notes the lines of this script, with their folders, in every node.
        del exported.metadata_props[:]
        for part in [*exported.graph.node, *exported.graph.value_info, *exported.graph.input, *exported.graph.output]:
            part.doc_string = ""
            del part.metadata_props[:]
        with torch.no_grad():
            logits = model(inputs[:PREDICTED])
            yield name, exported, (logits.softmax(1) if width > 1 else logits.sigmoid()).numpy()


def expected():
    return json.loads((FOLDER / "expected.json").read_text())


def write(models, known):
    FOLDER.mkdir(parents=True, exist_ok=True)
    numbers = dict(known)
    for name, exported, predictions in models:
        (FOLDER / f"{name}.onnx").write_bytes(exported.SerializeToString())
        flat = np.asarray(predictions, float).reshape(-1)
        numbers[name] = [float(f"{value:.9g}") for value in flat]
    lines = [f"{json.dumps(name)}:{json.dumps(values, separators=(',', ':'))}" for name, values in sorted(numbers.items())]
    (FOLDER / "expected.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


def check(models):
    known = expected()
    bad = []
    for name, _, predictions in models:
        flat = np.asarray(predictions, float).reshape(-1)
        difference = np.max(np.abs(flat - known.pop(name)) / np.maximum(1, np.abs(flat)))
        print(f"{name:24} largest difference {difference:.1e}")
        if not difference <= TOLERANCE:
            bad.append(name)
    if bad or not all(name.startswith("torch-") for name in known):
        sys.exit(f"differs from the committed fixtures: {', '.join([*bad, *known])}")


if __name__ == "__main__":
    if sys.argv[1:] not in (["--write"], ["--check"], ["--torch"]):
        sys.exit(__doc__)
    data = make_rows()
    floats, target = data[FLOATS].to_numpy(np.float32), targets(data)
    if sys.argv[1] == "--torch":
        write(pytorch(floats, target), expected())
    else:
        models = [*scikit_learn(floats, target), *boosting(floats, target), *by_hand(floats)]
        if sys.argv[1] == "--check":
            check(models)
        else:
            torch = {k: v for k, v in expected().items() if k.startswith("torch-")} if (FOLDER / "expected.json").exists() else {}
            write(models, torch)
