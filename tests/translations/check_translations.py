#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Each translation is finished, and keeps the placeholders and mnemonics of its source."""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%\d|%n|%L\d|\{\w+\}")
MNEMONIC = re.compile(r"&(?=\w)")


def faults(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            if translation.get("type") in ("unfinished", "vanished", "obsolete"):
                yield f"{name}: {translation.get('type')}: {source}"
                continue
            for text in texts:
                if not text:
                    yield f"{name}: empty: {source}"
                # A plural form may leave out the number ("one day").
                wanted = sorted(p for p in PLACEHOLDER.findall(source) if not (plural and p == "%n"))
                found = sorted(p for p in PLACEHOLDER.findall(text) if not (plural and p == "%n"))
                if wanted != found:
                    yield f"{name}: placeholders {wanted} became {found}: {source}"
                if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
                    yield f"{name}: mnemonic: {source} -> {text}"


def main():
    found = [fault for path in sys.argv[1:] for fault in faults(path)]
    print("\n".join(found) or f"{len(sys.argv) - 1} file(s): every text is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
