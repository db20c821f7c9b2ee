"""Usage: tree_models.py <folder> make <rows> | score. `make` writes rows of eight numbers and a label, and two LightGBM models of them; `score` is bare ONNX Runtime: it loads the rows and both models and scores all rows with each."""

import json
import sys
import time
from pathlib import Path

import numpy as np

folder, what = Path(sys.argv[1]), sys.argv[2]
COLUMNS = 8


def make(rows):
    import pyarrow
    import pyarrow.parquet
    from lightgbm import LGBMClassifier
    from onnxmltools import convert_lightgbm
    from onnxmltools.convert.common.data_types import FloatTensorType

    rng = np.random.default_rng(20260101)
    x = rng.normal(size=(rows, COLUMNS)).astype(np.float32)
    margin = x[:, 0] + x[:, 1] * x[:, 2] + np.sin(2 * x[:, 3]) + x[:, 4] / 2 + rng.normal(size=rows)
    y = (margin > 1).astype(np.int64)
    for name, rate in (("production", 0.1), ("candidate", 0.12)):
        model = LGBMClassifier(learning_rate=rate, random_state=1, verbose=-1)
        model.fit(x[:100_000], y[:100_000])
        converted = convert_lightgbm(
            model, initial_types=[("X", FloatTensorType([None, COLUMNS]))], zipmap=False, target_opset=15
        )
        (folder / f"{name}.onnx").write_bytes(converted.SerializeToString())
    np.save(folder / "rows.npy", x)
    columns = {f"f{i}": x[:, i] for i in range(COLUMNS)} | {"y": y}
    pyarrow.parquet.write_table(pyarrow.table(columns), folder / "rows.parquet")


def score():
    import onnxruntime

    onnxruntime.set_default_logger_severity(3)
    started = time.perf_counter()
    rows = np.load(folder / "rows.npy")
    means = []
    for name in ("candidate", "production"):
        session = onnxruntime.InferenceSession(folder / f"{name}.onnx", providers=["CPUExecutionProvider"])
        (probabilities,) = session.run(["probabilities"], {"X": rows})
        means.append(float(probabilities[:, 1].mean()))
    print(json.dumps({"means": means, "seconds": time.perf_counter() - started}))


make(int(sys.argv[3])) if what == "make" else score()
