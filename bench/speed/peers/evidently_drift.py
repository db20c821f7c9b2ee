"""Usage: evidently_drift.py <folder> <columns>. Compares January with June and writes drift.html."""

import sys
from pathlib import Path

import pandas as pd
from evidently import Report
from evidently.presets import DataDriftPreset

folder, columns = Path(sys.argv[1]), sys.argv[2].split(",")
reference = pd.read_parquet(folder / "2001-01.parquet", columns=columns)
current = pd.read_parquet(folder / "2001-06.parquet", columns=columns)
snapshot = Report([DataDriftPreset()]).run(current, reference)
snapshot.save_html("drift.html")
