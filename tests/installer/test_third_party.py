#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Whatever others made and the programs are linked with, built with or open has its row in resources/third_party.json, which About shows:
a new library without a row fails here, and so does a row for what is no longer used.

The arguments are the programs and the browser plugin; with --whole they are all that this source makes, so that no row may be idle.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
WHOLE = "--whole" in sys.argv
PROGRAMS = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
SANITIZERS = {"asan", "ubsan"}  # in builds that look for faults, which nobody installs
# What only Windows' compiler brings, and what only another processor's Linux has.
ELSEWHERE = {"gcc_s_seh", "ssp", "winpthread", "Qt6Concurrent", "QCoro6Network", "ld-linux-x86-64", "ld-linux-aarch64", "atomic", "m"}
SYSTEM_HEADERS = {"fcntl.h", "io.h", "poll.h", "signal.h", "termios.h", "unistd.h", "windows.h", "winsock2.h"}


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def stem(library):
    """libcrypto.so.3 and libcrypto-3-x64.dll are one."""
    return re.sub(r"^lib|\.so(\.\d+)*$|(-\d+)?(-x64)?\.dll$", "", library)


def needed():
    found = {}
    for program in PROGRAMS:
        dynamic = subprocess.run(["readelf", "-W", "-d", program], capture_output=True, text=True, check=True).stdout
        for library in re.findall(r"\(NEEDED\)\s+Shared library: \[([^]]+)\]", dynamic):
            found.setdefault(stem(library), f"{library} of {program}")
    return {name: where for name, where in found.items() if name not in SANITIZERS}


def included():
    """Headers from outside, by folder if they have one: neither a room's, nor Qt's, nor the language's, nor the system's."""
    ours = {path.name + "/" for path in (ROOT / "src").iterdir() if path.is_dir()} | {"sys/"}
    found = {}
    for path in (ROOT / "src").rglob("*"):
        if path.suffix not in (".h", ".cpp"):
            continue
        for header in re.findall(r"^\s*#\s*include\s+<([^>]+)>", path.read_text(encoding="utf-8"), re.M):
            first = re.sub(r"/.*", "/", header)
            if first not in ours and header not in SYSTEM_HEADERS and not re.fullmatch(r"[a-z_]+|Q[A-Zt]\w+/?", first):
                found.setdefault(first, f"{header} in {path.relative_to(ROOT)}")
    return found


class ThirdParty(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.table = json.loads(text("resources/third_party.json"))
        cls.rows = cls.table["components"]

    def all_of(self, member):
        return {value for row in self.rows for value in row.get(member, [])}

    def test_each_row_fits_the_schema(self):
        schema = json.loads(text("resources/third_party.schema.json"))
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(self.table)
        datetime.date.fromisoformat(self.table["checked_on"])
        names = [row["name"] for row in self.rows]
        self.assertEqual(len(names), len(set(names)))
        for row in self.rows:
            self.assertIn(row.get("part_of", names[0]), names)

    def test_each_licence_has_its_text_and_each_text_a_row(self):
        files = {path.stem: path for folder in ("resources/licences", "LICENSES") for path in (ROOT / folder).glob("*.txt")}
        used = self.all_of("texts")
        for name in used:
            self.assertGreater(len(files[name].read_text(encoding="utf-8")), 200, name)
        self.assertEqual({path.stem for path in (ROOT / "resources/licences").glob("*.txt")} - used, set())

    def test_the_text_is_that_licence(self):
        # Words that only this licence has.
        says = {"LGPL-3.0-only": "GNU LESSER GENERAL PUBLIC LICENSE\n +Version 3", "LGPL-2.1-or-later": "GNU LESSER GENERAL PUBLIC LICENSE\n +Version 2.1",
                "GPL-3.0-or-later WITH GCC-exception-3.1": "GCC RUNTIME LIBRARY EXCEPTION\n\nVersion 3.1", "Apache-2.0": "Apache License\n +Version 2.0",
                "BSD-3-Clause": r"to\s+endorse or promote products derived", "MIT": "Permission is hereby granted, free of charge",
                "MIT AND BSD-3-Clause": r"Permission is hereby granted, free of charge[\s\S]+may be used to endorse or promote",
                "CC0-1.0": "CC0 1.0 Universal", "blessing": "a legal notice, here is a blessing"}
        for row in self.rows:
            name = row["texts"][0]
            place = f"resources/licences/{name}.txt" if (ROOT / f"resources/licences/{name}.txt").exists() else f"LICENSES/{name}.txt"
            self.assertRegex(text(place), says[row["licence"]], row["name"])

    def test_each_library_that_a_program_is_linked_with_has_a_row(self):
        known = self.all_of("libraries")
        self.assertEqual([where for name, where in needed().items() if name not in known], [])

    @unittest.skipUnless(WHOLE, "only a part of the programs was built")
    def test_no_row_is_for_a_library_that_nothing_is_linked_with(self):
        linked = set(needed()) | {name for row in self.rows if row.get("headers") for name in row.get("libraries", [])}
        self.assertEqual(self.all_of("libraries") - ELSEWHERE - linked, set())

    def test_each_header_from_outside_has_a_row_and_each_row_is_included(self):
        used = included()
        self.assertEqual([where for name, where in used.items() if name not in self.all_of("headers")], [])
        self.assertEqual(self.all_of("headers") - set(used), set())

    def test_each_library_that_the_windows_installer_copies_has_a_row(self):
        package = text("installer/windows/package.cmake")
        copied = {stem(name) for name in re.findall(r"\b(lib[\w+-]+\.dll)", package)}
        copied |= {"Qt6" + name for name in re.search(r"foreach\(library (Core[\w ]+)\)", package).group(1).split()}
        self.assertIn("winpthread", copied)
        self.assertIn("Qt6Widgets", copied)
        self.assertEqual(copied - self.all_of("libraries"), set())

    def test_each_package_that_ours_name_by_hand_has_a_row(self):
        package = text("installer/linux/debian/package.cmake")
        named = {name.strip() for field in re.findall(r"PACKAGE_(?:DEPENDS|RECOMMENDS) \"([^\"]+)\"", package) for name in re.split(r"[,|]", field)}
        services = {"gnome-keyring", "kwalletmanager", "signwright-cli"}  # programs of their own, asked over a bus or not at all
        self.assertEqual(named - services, self.all_of("packages"))

    def test_what_is_compiled_in_is_named_in_the_packages_own_copyright_file(self):
        paragraphs = text("installer/linux/copyright").split("\n\n")
        for row in self.rows:
            if row.get("headers") and not row.get("libraries"):
                named = [part for part in paragraphs if part.startswith(f"Files: {row['headers'][0]}*\n")]
                self.assertEqual(len(named), 1, row["name"])
                self.assertIn(f"\nLicense: {row['licence']}\n", named[0])
                self.assertIn("\nCopyright: " + row["copyright"][0], named[0])

    def test_each_dependency_of_the_windows_build_has_a_row(self):
        wanted = {entry if isinstance(entry, str) else entry["name"] for entry in json.loads(text("vcpkg.json"))["dependencies"]}
        self.assertEqual(wanted - {row.get("vcpkg", row["name"].lower()) for row in self.rows}, set())


if __name__ == "__main__":
    if not PROGRAMS:
        sys.exit(__doc__)
    sys.argv = sys.argv[:1]
    unittest.main()
