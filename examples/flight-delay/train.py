"""The training command of the example with scikit-learn; follows the same protocol as train.mjs.

Fits a pipeline over the raw columns and exports it with skl2onnx, one named input per column. Where MLOPS_DATA_TEST
is set, scikit-learn's own probabilities go to predictions.parquet, in the order of that file's rows, so that they
can be compared with those of the ONNX file.
"""

import json
import os
import sys
from pathlib import Path
from uuid import uuid4

import pandas as pd
from skl2onnx import to_onnx
from skl2onnx.common.data_types import Int64TensorType, StringTensorType
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler, TargetEncoder

NUMBERS = ["distance", "hour", "weekday"]
AIRPORTS = ["origin", "destination"]
DEFAULTS = {
    "model": "logistic",
    "smoothing": 50,
    "l2": 1,
    "trees": 80,
    "depth": 6,
    "learning_rate": 0.15,
    "subsample": 0.8,
    "utc_offset_hours": 0,
}
# Of train.mjs alone.
WITHOUT_MEANING = {"min_child_weight"}


class SettingsError(Exception):
    """A variable or parameter that is missing or wrong."""


def required(name):
    value = os.environ.get(name)
    if not value:
        raise SettingsError(f"{name} is not set")
    return Path(value)


def read_params():
    path = os.environ.get("MLOPS_PARAMS_FILE")
    given = json.loads(Path(path).read_text(encoding="utf-8")) if path else {}
    unknown = set(given) - set(DEFAULTS) - WITHOUT_MEANING
    if unknown:
        raise SettingsError(f"{path} has unknown parameters: {', '.join(sorted(unknown))}")
    params = DEFAULTS | given
    if params["model"] not in ("logistic", "trees"):
        raise SettingsError(f'{path}: model must be "logistic" or "trees", not "{params["model"]}"')
    return params


def read_flights(path, utc_offset_hours=0):
    """The raw columns as the model gets them, their labels and times; sorted as in the file."""
    flights = pd.read_parquet(path, columns=["date", *NUMBERS, *AIRPORTS, "late"])
    if utc_offset_hours != 0:
        departure = flights["date"] + pd.Timedelta(hours=utc_offset_hours)
        flights = flights.assign(hour=departure.dt.hour, weekday=departure.dt.isocalendar().day)
    features = flights[NUMBERS].astype("int64").join(flights[AIRPORTS].astype(object))
    return features, flights["late"].to_numpy(), flights["date"]


def logistic(rates, params):
    columns = [
        ("rates", Pipeline([("rate", rates), ("scale", StandardScaler())]), AIRPORTS),
        ("levels", OneHotEncoder(handle_unknown="ignore", sparse_output=False), ["hour", "weekday"]),
        ("distance", StandardScaler(), ["distance"]),
    ]
    return ColumnTransformer(columns), LogisticRegression(C=1 / params["l2"], max_iter=500)


def trees(rates, params, seed):
    columns = [("rates", rates, AIRPORTS), ("numbers", "passthrough", NUMBERS)]
    # Not HistGradientBoostingClassifier: skl2onnx 1.20.0 writes NumPy integers that onnx 1.23 refuses.
    return ColumnTransformer(columns), GradientBoostingClassifier(
        n_estimators=params["trees"],
        max_depth=params["depth"],
        learning_rate=params["learning_rate"],
        subsample=params["subsample"],
        random_state=seed,
    )


def pipeline(params, seed):
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    rates = TargetEncoder(target_type="binary", smooth=params["smoothing"], cv=folds)
    encode, classify = logistic(rates, params) if params["model"] == "logistic" else trees(rates, params, seed)
    return Pipeline([("encode", encode), ("classify", classify)])


def log_metrics(model, split, features, late):
    probability = model.predict_proba(features)[:, 1]
    metrics = {"log_loss": log_loss(late, probability), "roc_auc": roc_auc_score(late, probability)}
    print(f"{split}: " + ", ".join(f"{name} {value:.4f}" for name, value in metrics.items()))
    if os.environ.get("MLOPS_METRICS_FILE"):
        with open(os.environ["MLOPS_METRICS_FILE"], "a", encoding="utf-8") as lines:
            lines.write(json.dumps({"step": 1, "split": split, "metrics": metrics}) + "\n")


def write_atomically(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{uuid4()}.tmp")
    try:
        temporary.write_bytes(content)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def onnx_bytes(model):
    inputs = [(name, Int64TensorType([None, 1])) for name in NUMBERS]
    inputs += [(name, StringTensorType([None, 1])) for name in AIRPORTS]
    return to_onnx(
        model, initial_types=inputs, options={id(model): {"zipmap": False}}, target_opset={"": 17, "ai.onnx.ml": 3}
    ).SerializeToString()


def train():
    path, output = required("MLOPS_DATA_TRAIN"), required("MLOPS_OUTPUT_DIR")
    params, seed = read_params(), int(os.environ.get("MLOPS_SEED", "0"))
    features, late, date = read_flights(path, params["utc_offset_hours"])
    fitted = (date <= date.quantile(0.9, interpolation="lower")).to_numpy()
    model = pipeline(params, seed).fit(features[fitted], late[fitted])
    log_metrics(model, "train", features[fitted], late[fitted])
    log_metrics(model, "val", features[~fitted], late[~fitted])
    write_atomically(output / "model.onnx", onnx_bytes(model))
    if os.environ.get("MLOPS_DATA_TEST"):
        features, late, _ = read_flights(required("MLOPS_DATA_TEST"))
        predictions = pd.DataFrame({"late": late, "probability": model.predict_proba(features)[:, 1]})
        write_atomically(output / "predictions.parquet", predictions.to_parquet(index=False))


if __name__ == "__main__":
    try:
        train()
    except (OSError, SettingsError, json.JSONDecodeError) as error:
        sys.exit(f"train.py: {error}")
