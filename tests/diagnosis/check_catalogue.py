#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Each row of the catalogue against its schema, and what a schema cannot say: names that point at each other.

A rule that names a signal which nothing sets would never hold and no other test would see it.
"""
import json
import pathlib
import re
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources/catalogue"
# Names that the sources put together from an observation's own words (picture.cpp, observed.cpp).
COMPOSED = re.compile(r"^(error|check|warn|rule|http|redirect|code|portal)[.:]|^[a-z_]+\.(fail|warn)\.")
BARE_NUMBER = re.compile(r"[~|]\d{3,6}(?=\||$)(?![^(]*\))")  # as a whole alternative, outside parentheses
PLACEHOLDERS = {"client_id", "tenant", "redirect_uri", "registered_redirect_uri", "resource", "scope", "portal", "portal_host", "secret_hint", "account", "tls_issuer",
                "found_issuer", "found_audience", "expected", "found", "host", "address", "code", "aadsts", "correlation_id", "trace_id", "timestamp",
                "tenantid"}  # the last is Microsoft's own, shown as it stands


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def schema_faults(validator, path, content):
    # Row by row where there are rows, so that a fault is named by its row and not by the whole file.
    kind = next((name for name in ("entries", "codes", "signals", "products", "checks", "wordings") if name in content), None)
    part = validator.schema["$defs"].get(f"{kind}_file")
    if not part:
        yield f"{path.name}: neither entries, codes, signals, products, checks nor wordings"
        return
    for error in jsonschema.Draft202012Validator({**part, "$defs": validator.schema["$defs"]}).iter_errors(content):
        yield f"{path.name}: {error.json_path}: {error.message[:200]}"


def computed_signals():
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/diagnosis").glob("*.cpp"))
    return set(re.findall(r'\b(?:setSignal|set)\((?:\w+ \? )?u"([a-z_.0-9]+)"', sources)) | set(re.findall(r'[?:] u"([a-z]+\.[a-z_]+)"_s', sources))


def patterns(content):
    """Every pattern of a file, however deep."""
    if isinstance(content, str):
        if re.match(r"[eaf]~", content):
            yield content
    elif isinstance(content, dict):
        for key, value in content.items():
            yield from patterns(key)
            yield from patterns(value)
    elif isinstance(content, list):
        for value in content:
            yield from patterns(value)


def reference_faults(files):
    entries = [entry for _, content in files for entry in content.get("entries", [])]
    codes = [code for _, content in files for code in content.get("codes", [])]
    named = {name for _, content in files for name in content.get("signals", {})}
    products = [product for _, content in files for product in content.get("products", [])]
    known = named | computed_signals()
    ids = [entry["id"] for entry in entries]
    causes = {entry["cause"] for entry in entries}
    for twice in {name for name in ids if ids.count(name) > 1}:
        yield f"entry {twice}: twice"
    numbers = [code["code"] for code in codes]
    for twice in {number for number in numbers if numbers.count(number) > 1}:
        yield f"code {twice}: twice"
    for code in codes:
        if code["entry"] not in ids:
            yield f"code {code['code']}: no entry {code['entry']}"
    for path, content in files:
        for pattern in patterns(content):
            if BARE_NUMBER.search(pattern):
                yield f"{path.name}: a number without bounds matches IDs and ports too: {pattern[:80]}"
    for entry in entries:
        for rule in entry.get("rules", []):
            for text in [*rule.get("all", []), *rule.get("any", []), *rule.get("none", []), *rule.get("plus", {})]:
                name = text.lstrip("!")
                if not re.match(r"[eaf]~", name) and name not in known and not COMPOSED.match(name):
                    yield f"entry {entry['id']}: no signal {name}"
        words = " ".join([entry["title"], entry["explanation"], *entry["fix"], entry.get("limits", ""), entry["command"]])
        for name in set(re.findall(r"(?<!\$)\{([a-z_]+)\}", words)) - PLACEHOLDERS:
            yield f"entry {entry['id']}: no value {{{name}}}"
        # Either replaces the whole list: whoever runs it to add one address would lose the others.
        if re.search(r"update.*redirect-uris|PATCH.*redirectUris", entry["command"]) and entry["id"] != "redirect_uri_empty":
            yield f"entry {entry['id']}: its command takes other redirect URIs away"
    wordings = [wording for _, content in files for wording in content.get("wordings", [])]
    for wording in wordings:
        if wording["entry"] not in ids:
            yield f"wording {wording['id']}: no entry {wording['entry']}"
    names = [wording["id"] for wording in wordings]
    for twice in {name for name in names if names.count(name) > 1}:
        yield f"wording {twice}: twice"
    for product in products:
        for subject in product["steps"]:
            if subject not in ids and subject not in causes:
                yield f"product {product['name']}: neither entry nor cause {subject}"


def main():
    schema = read(ROOT / "resources/catalogue.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = [(path, read(path)) for path in sorted(CATALOGUE.rglob("*.json"))]
    found = [fault for path, content in files for fault in schema_faults(validator, path, content)]
    if not found:
        found = list(reference_faults(files))
    rows = sum(len(content.get(kind, [])) for _, content in files for kind in ("entries", "codes", "signals", "products", "checks", "wordings"))
    print("\n".join(found) or f"{len(files)} files, {rows} rows: every one fits its schema")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
