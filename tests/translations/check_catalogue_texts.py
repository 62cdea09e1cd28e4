#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Each text of the catalogue stands in the catalogue's .ts files, and a finished translation keeps its placeholders.

Unlike the window's texts these may be unfinished: the catalogue grows with what support meets, and English is shown until
somebody has translated a text. The first argument is the program that lists the texts (translations/catalogue_texts.cpp).
"""
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"\{\w+\}|https?://[^\s,;)]+")


def listed(program):
    lines = subprocess.run([program], capture_output=True, check=True, timeout=60).stdout.decode().splitlines()
    return [ast.literal_eval(re.fullmatch(r'QT_TRANSLATE_NOOP\("Catalogue", (".*")\)', line).group(1)) for line in lines]


def faults(path, texts):
    messages = {message.findtext("source"): message.find("translation") for message in ElementTree.parse(path).getroot().iter("message")}
    for text in texts:
        if text not in messages:
            yield f"{path}: run catalogue_texts_lupdate, this is missing: {text}"
    for text in set(messages) - set(texts):
        yield f"{path}: run catalogue_texts_lupdate, the catalogue no longer holds: {text}"
    for source, translation in messages.items():
        text = translation.text or ""
        if not translation.get("type") and sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
            yield f"{path}: other placeholders or addresses: {source} -> {text}"
    done = sum(1 for translation in messages.values() if not translation.get("type"))
    print(f"{path}: {done} of {len(messages)} texts are translated")


def main():
    texts = listed(sys.argv[1])
    found = [fault for path in sys.argv[2:] for fault in faults(path, texts)]
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
