#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Each row of the practice faults against its schema, and what a schema cannot say."""
import json
import pathlib
import sys

import jsonschema

# No code of Microsoft's list names it: only words do, those of portals and of administration pages.
NOT_A_PROVIDERS = {"licence"}
RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "resources"


def read(name):
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


def faults_of(table, schema, vocabulary, codes):
    # One file refers to the other by its path: put together here, so that no resolver reaches out for anything.
    text = json.dumps(schema).replace("../catalogue.schema.json#/$defs/", "#/$defs/vocabulary_")
    whole = json.loads(text)
    for name in ("cause", "fixer"):
        whole["$defs"][f"vocabulary_{name}"] = vocabulary[name]
    jsonschema.Draft202012Validator.check_schema(whole)
    for key in set(whole["properties"]) ^ set(table):
        yield f"member {key}"
    validator = jsonschema.Draft202012Validator({"$defs": whole["$defs"], "$ref": "#/$defs/fault"})
    names, titles = [], []
    for row in table["faults"]:
        for error in validator.iter_errors(row):
            yield f"{row.get('name')}: {error.json_path}: {error.message[:200]}"
        names.append(row["name"])
        titles.append(row["title"])
        if row["aadsts"] and row["aadsts"] not in codes:
            yield f"{row['name']}: AADSTS{row['aadsts']} is no code of the catalogue"
        if row["where"].startswith("authorize") and not row["aadsts"] and row["behaviour"] != "response":
            yield f"{row['name']}: a page of the provider without a code"
    for twice in {name for name in names if names.count(name) > 1} | {title for title in titles if titles.count(title) > 1}:
        yield f"{twice}: twice"
    if len(names) < 60:
        yield f"only {len(names)} rows"
    for cause in sorted(set(vocabulary["cause"]["enum"]) - NOT_A_PROVIDERS - {row["expected"]["cause"] for row in table["faults"]}):
        yield f"no fault gives the cause {cause}"


def main():
    vocabulary = read("catalogue.schema.json")["$defs"]
    codes = {code["code"] for code in read("catalogue/codes.json")["codes"]}
    table = read("practice/faults.json")
    found = list(faults_of(table, read("practice/faults.schema.json"), vocabulary, codes))
    print("\n".join(found) or f"{len(table['faults'])} rows: every one fits its schema, every cause that a provider can have is given by one")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
