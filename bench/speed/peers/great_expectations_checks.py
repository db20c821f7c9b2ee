"""Usage: great_expectations_checks.py <orders.csv>. Twelve expectations; prints the columns that fail."""

import json
import sys

import great_expectations as gx
import great_expectations.expectations as gxe

COUNTRIES = ["AT", "CH", "CZ", "DE", "DK", "ES", "FR", "IT", "NL", "PL"]
STATUSES = ["new", "paid", "sent", "returned"]

context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
batch = context.data_sources.pandas_default.read_csv(sys.argv[1])
suite = gx.ExpectationSuite(
    name="orders",
    expectations=[
        gxe.ExpectColumnValuesToNotBeNull(column="id"),
        gxe.ExpectColumnValuesToBeUnique(column="id"),
        gxe.ExpectColumnValuesToNotBeNull(column="amount"),
        gxe.ExpectColumnValuesToBeBetween(column="amount", min_value=0, max_value=1000),
        gxe.ExpectColumnValuesToBeBetween(column="quantity", min_value=1, max_value=100),
        gxe.ExpectColumnValuesToBeInSet(column="country", value_set=COUNTRIES),
        gxe.ExpectColumnValuesToMatchRegex(column="email", regex=r"^[^@ ]+@[^@ ]+$"),
        gxe.ExpectColumnValuesToNotBeNull(column="status"),
        gxe.ExpectColumnValuesToBeInSet(column="status", value_set=STATUSES),
        gxe.ExpectColumnValuesToNotBeNull(column="score", mostly=0.9),
        gxe.ExpectColumnValuesToBeBetween(column="label", min_value=0, max_value=1),
        gxe.ExpectTableRowCountToBeBetween(min_value=1001),
    ],
)
results = batch.validate(suite).results
failed = sorted({result.expectation_config.kwargs.get("column", "") for result in results if not result.success})
print(json.dumps({"failed": failed}))
