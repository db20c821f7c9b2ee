"""What MLflow and the Hub's client make of exported folders, as one JSON object.

    export_check.py <folder for mlflow> <folder for huggingface> <rows.csv>
"""
import json
import sys

import mlflow
import numpy as np
import onnxruntime
import pandas as pd
from huggingface_hub import ModelCard

INPUTS = ["distance", "hour", "origin", "destination"]


def outcome(predict, data):
    try:
        predict(data)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "accepted"


def positive(probabilities):
    return [row[1] for row in probabilities]


def main(exported, card_folder, rows_path):
    rows = pd.read_csv(rows_path)[INPUTS]
    model = mlflow.pyfunc.load_model(exported)
    feeds = {name: np.array(rows[[name]].values.tolist()) for name in INPUTS}
    session = onnxruntime.InferenceSession(f"{exported}/model.onnx")
    direct = session.run(["output_probability"], feeds)[0]

    card = ModelCard.load(f"{card_folder}/README.md")
    print(json.dumps({
        "inputs": [[each.name, each.type.name, list(each.shape)] for each in model.metadata.signature.inputs],
        "metadata": model.metadata.metadata,
        "largest_difference": float(np.max(np.abs(np.subtract(
            positive(model.predict(rows)["output_probability"]), positive(direct))))),
        "rows": len(direct),
        "arrays": outcome(model.predict, feeds),
        "column_missing": outcome(model.predict, rows.drop(columns="hour")),
        "wrong_type": outcome(model.predict, {**feeds, "hour": feeds["hour"].astype(np.float32)}),
        "wrong_shape": outcome(model.predict, {**feeds, "hour": feeds["hour"].repeat(2, axis=1)}),
        "card": {
            "license": card.data.license,
            "library_name": card.data.library_name,
            "pipeline_tag": card.data.pipeline_tag,
            "tags": card.data.tags,
            "model_name": card.data.model_name,
            "results": [{
                "task": each.task_type,
                "dataset": each.dataset_name,
                "split": each.dataset_split,
                "metric": each.metric_type,
                "value": each.metric_value,
            } for each in card.data.eval_results],
        },
    }))


main(*sys.argv[1:])
