"""Small ONNX models, the rows to score with them, and scikit-learn's own scores for those rows.

    python model_fixtures.py --write    train, export and write test/fixtures/models/
    python model_fixtures.py --check    train again and compare with what is committed

Exporters are not stable byte for byte, so --check compares scores: scikit-learn's with the committed ones, and
the committed models', run by ONNX's reference evaluator, with both.
Versions: scikit-learn 1.9.1, skl2onnx 1.20.0, onnx 1.23.2, numpy, pandas.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import pandas as pd
from onnx import TensorProto, helper
from onnx.reference import ReferenceEvaluator
from skl2onnx import convert_sklearn
from skl2onnx.common.data_types import FloatTensorType, Int64TensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import LinearSVC

FOLDER = Path(__file__).parent.parent / "fixtures" / "models"
ROWS = 200
FLOATS = ["x1", "x2", "x3", "x4", "x5"]
MIXED = ["distance", "hour", "origin", "destination"]
AIRPORTS = ["ANC", "ATL", "JFK", "LAX", "ORD"]
OPSET = {"": 17, "ai.onnx.ml": 3}
# float32 against float64; where terms cancel it is more than for probabilities.
TOLERANCE = 5e-6


def make_rows() -> pd.DataFrame:
    random = np.random.default_rng(20010601)
    rows = pd.DataFrame({name: random.normal(size=ROWS).astype(np.float32).round(3) for name in FLOATS})
    rows["distance"] = random.integers(50, 2500, ROWS)
    rows["hour"] = random.integers(0, 24, ROWS)
    rows["origin"] = random.choice(AIRPORTS, ROWS)
    rows["destination"] = random.choice(AIRPORTS, ROWS)
    logit = 1.2 * rows.x1 - 0.8 * rows.x2 + 0.1 * (rows.hour - 12) + (rows.origin == "ORD")
    rows["late"] = (random.random(ROWS) < 1 / (1 + np.exp(-logit))).astype(int)
    rows["delay"] = (10 * logit + random.normal(size=ROWS)).round(3)
    return rows


def vector_input():
    return [("X", FloatTensorType([None, len(FLOATS)]))]


def column_inputs():
    kinds = [Int64TensorType, Int64TensorType, StringTensorType, StringTensorType]
    return [(name, kind([None, 1])) for name, kind in zip(MIXED, kinds)]


def mixed_pipeline(model):
    encode = ColumnTransformer(
        [
            ("numbers", StandardScaler(), ["distance", "hour"]),
            ("airports", OneHotEncoder(handle_unknown="ignore"), ["origin", "destination"]),
        ]
    )
    return make_pipeline(encode, model)


def export(model, inputs, features=None, zipmap=None):
    options = {} if zipmap is None else {id(model): {"zipmap": zipmap}}
    exported = convert_sklearn(model, initial_types=inputs, target_opset=OPSET, options=options)
    exported.graph.name = "model"
    if features:
        helper.set_model_props(exported, {"mlops.features": ",".join(features)})
    return exported


def typed_sum():
    """distance (int32, [rows]) + x1 (double, [rows, 1]) + late (bool, [rows, 1]), as float."""
    inputs = [
        helper.make_tensor_value_info("distance", TensorProto.INT32, ["rows"]),
        helper.make_tensor_value_info("x1", TensorProto.DOUBLE, ["rows", 1]),
        helper.make_tensor_value_info("late", TensorProto.BOOL, ["rows", 1]),
    ]
    nodes = [
        helper.make_node("Unsqueeze", ["distance", "axis"], ["column"]),
        *(
            helper.make_node("Cast", [name], [f"{name}_float"], to=TensorProto.FLOAT)
            for name in ["column", "x1", "late"]
        ),
        helper.make_node("Sum", ["column_float", "x1_float", "late_float"], ["variable"]),
    ]
    axis = helper.make_tensor("axis", TensorProto.INT64, [1], [1])
    output = helper.make_tensor_value_info("variable", TensorProto.FLOAT, ["rows", 1])
    graph = helper.make_graph(nodes, "model", inputs, [output], [axis])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def fixed_rows(model, rows):
    """The same model, but for exactly this many rows at a time."""
    fixed = type(model)()
    fixed.CopyFrom(model)
    for value in [*fixed.graph.input, *fixed.graph.output]:
        value.type.tensor_type.shape.dim[0].dim_value = rows
    return fixed


def make_models(rows: pd.DataFrame):
    """Name → (exported model, scores of scikit-learn, index of the output that holds them, its column)."""
    floats = rows[FLOATS].to_numpy(np.float32)
    words = np.where(rows.late == 1, "late", "on time")

    logistic = LogisticRegression().fit(floats, rows.late)
    text = LogisticRegression().fit(floats, words)
    mixed = mixed_pipeline(LogisticRegression(max_iter=1000)).fit(rows[MIXED], rows.late)
    trees = RandomForestClassifier(5, max_depth=3, random_state=1).fit(floats, words)
    network = MLPClassifier((4,), max_iter=100, random_state=1, tol=1e-2).fit(floats, words)
    margin = LinearSVC().fit(floats, rows.late)
    line = mixed_pipeline(LinearRegression()).fit(rows[MIXED], rows.delay)
    line_sum = rows.distance + rows.x1.astype(float) + rows.late
    tensor = export(logistic, vector_input(), FLOATS, zipmap=False)
    return {
        "logistic-zipmap": (export(logistic, vector_input(), FLOATS), logistic.predict_proba(floats)[:, 1], 1, 1),
        "logistic-text": (export(text, vector_input(), FLOATS), text.predict_proba(floats)[:, 0], 1, 0),
        "logistic-tensor": (
            export(logistic, vector_input(), zipmap=False),
            logistic.predict_proba(floats)[:, 1],
            1,
            1,
        ),
        "pipeline-columns": (export(mixed, column_inputs()), mixed.predict_proba(rows[MIXED])[:, 1], 1, 1),
        "trees-text": (
            export(trees, vector_input(), FLOATS, zipmap=False),
            trees.predict_proba(floats)[:, 0],
            1,
            0,
        ),
        "network-text": (
            export(network, vector_input(), FLOATS, zipmap=False),
            network.predict_proba(floats)[:, 0],
            1,
            0,
        ),
        "margin": (export(margin, vector_input(), FLOATS), margin.decision_function(floats), 1, -1),
        "regressor-columns": (export(line, column_inputs()), line.predict(rows[MIXED]), 0, 0),
        "types": (typed_sum(), line_sum.to_numpy(), 0, 0),
        "fixed-rows": (fixed_rows(tensor, 64), logistic.predict_proba(floats)[:, 1], 1, 1),
    }


def feeds(model, rows):
    if model.graph.input[0].name == "distance" and len(model.graph.input) == 3:
        return {
            "distance": rows.distance.to_numpy(np.int32),
            "x1": rows[["x1"]].to_numpy(np.float64),
            "late": rows[["late"]].to_numpy(bool),
        }
    if model.graph.input[0].name == "X":
        return {"X": rows[FLOATS].to_numpy(np.float32)}
    # The reference Scaler rounds to the type of its input, so it is given floats where the model takes integers.
    kinds = {"distance": np.float32, "hour": np.float32, "origin": object, "destination": object}
    return {name: rows[[name]].to_numpy(kinds[name]) for name in MIXED}


def without_zipmap(model):
    """ONNX's reference evaluator has no ZipMap: give the tensor that goes into it."""
    for node in [node for node in model.graph.node if node.op_type == "ZipMap"]:
        output = next(output for output in model.graph.output if output.name == node.output[0])
        output.CopyFrom(helper.make_tensor_value_info(node.input[0], TensorProto.FLOAT, None))
        model.graph.node.remove(node)
    return model


def reference_scores(model, rows, output, column):
    values = ReferenceEvaluator(without_zipmap(model)).run(None, feeds(model, rows))[output]
    return np.asarray(values).reshape(len(rows), -1)[:, column]


def write(rows, models):
    FOLDER.mkdir(parents=True, exist_ok=True)
    rows.to_csv(FOLDER / "rows.csv", index=False, lineterminator="\n")
    for name, (model, *_) in models.items():
        (FOLDER / f"{name}.onnx").write_bytes(model.SerializeToString())
    scores = {name: [float(f"{s:.12g}") for s in entry[1]] for name, entry in models.items()}
    (FOLDER / "expected.json").write_text(json.dumps(scores, indent=1) + "\n")


def check(rows, models):
    expected = json.loads((FOLDER / "expected.json").read_text())
    worst = {}
    for name, (_, scores, output, column) in models.items():
        committed = onnx.load(FOLDER / f"{name}.onnx")
        onnx.checker.check_model(committed)
        exported = reference_scores(committed, rows, output, column)
        scale = np.maximum(1, np.abs(scores))
        differences = (np.abs(other - expected[name]) / scale for other in (scores, exported))
        worst[name] = max(difference.max() for difference in differences)
    for name, difference in worst.items():
        print(f"{name:20} largest difference {difference:.1e}")
    bad = [name for name, difference in worst.items() if not difference <= TOLERANCE]
    if bad or set(expected) != set(models):
        sys.exit(f"differs from the committed fixtures: {', '.join(bad) or 'other models'}")


if __name__ == "__main__":
    if sys.argv[1:] not in (["--write"], ["--check"]):
        sys.exit(__doc__)
    data = make_rows()
    (write if sys.argv[1] == "--write" else check)(data, make_models(data))
