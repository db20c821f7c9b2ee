"""A model that MLflow logs with its weights beside it, and whether two folders of MLflow answer the same.

    mlflow_source.py write <folder>
    mlflow_source.py compare <folder> <folder>
"""
import json
import os
import sys

import mlflow
import numpy as np
import yaml
from onnx import TensorProto, helper, numpy_helper

rng = np.random.default_rng(7)
rows = rng.normal(size=(32, 4)).astype(np.float32)


def write(folder):
    weights = numpy_helper.from_array(rng.normal(size=(4, 512)).astype(np.float32), "W")
    bias = numpy_helper.from_array(rng.normal(size=512).astype(np.float32), "b")
    graph = helper.make_graph(
        [helper.make_node("Gemm", ["x", "W", "b"], ["y"])],
        "one layer",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 512])],
        [weights, bias],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    signature = mlflow.models.infer_signature(rows, np.zeros((32, 512), np.float32))
    mlflow.onnx.save_model(model, folder, signature=signature)
    with open(f"{folder}/MLmodel") as file:
        said = yaml.safe_load(file)
    beside = [name for name in os.listdir(folder) if name.endswith(".data")]
    print(json.dumps({
        "model_uuid": said["model_uuid"],
        "created": said["utc_time_created"],
        "files_beside_the_model": len(beside),
    }))


def compare(theirs, ours):
    answers = [mlflow.pyfunc.load_model(folder).predict(rows)["y"] for folder in (theirs, ours)]
    print(json.dumps({"equal": bool(np.array_equal(*answers)), "values": int(answers[0].size)}))


{"write": write, "compare": compare}[sys.argv[1]](*sys.argv[2:])
