"""Usage: pandera_checks.py <orders.csv>. Twelve checks; prints the columns that fail."""

import json
import sys

import pandas as pd
import pandera.pandas as pa

COUNTRIES = ["AT", "CH", "CZ", "DE", "DK", "ES", "FR", "IT", "NL", "PL"]
STATUSES = ["new", "paid", "sent", "returned"]

schema = pa.DataFrameSchema(
    {
        "id": pa.Column(unique=True, nullable=False),
        "amount": pa.Column(checks=pa.Check.in_range(0, 1000), nullable=False),
        "quantity": pa.Column(checks=pa.Check.in_range(1, 100), nullable=True),
        "country": pa.Column(checks=pa.Check.isin(COUNTRIES), nullable=True),
        "email": pa.Column(checks=pa.Check.str_matches(r"^[^@ ]+@[^@ ]+$"), nullable=True),
        "status": pa.Column(checks=pa.Check.isin(STATUSES), nullable=False),
        "score": pa.Column(
            checks=pa.Check(lambda column: column.isna().mean() < 0.1, ignore_na=False), nullable=True
        ),
        "label": pa.Column(checks=pa.Check.in_range(0, 1), nullable=True),
    },
    checks=pa.Check(lambda frame: len(frame) > 1000),
)

failed: list[str] = []
try:
    schema.validate(pd.read_csv(sys.argv[1]), lazy=True)
except pa.errors.SchemaErrors as errors:
    failed = sorted(set(errors.failure_cases["column"]))
print(json.dumps({"failed": failed}))
