#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""installer/make-sbom says of built programs all that SPDX 2.3 requires, and the same twice.
usage: test_sbom.py PROGRAM..."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAMS = sys.argv[1:]
BUILT_IN = ["libcli11-dev", "libexpected-dev"]


def make(epoch="1700000000"):
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "out.spdx.json"
        built_in = [word for name in BUILT_IN for word in ("--built-in", name)]
        subprocess.run([ROOT / "installer/make-sbom", "--name", "signwright", "--version", "1.2.3", *built_in, "--output", place, *PROGRAMS],
                       check=True, env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
        return place.read_bytes()


class Sbom(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = make()
        cls.document = json.loads(cls.text)

    def test_the_document_has_what_spdx_requires(self):
        document = self.document
        self.assertEqual(document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(document["dataLicense"], "CC0-1.0")
        self.assertEqual(document["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertEqual(document["name"], "signwright-1.2.3")
        self.assertRegex(document["documentNamespace"], r"^https://[^#]+$")
        self.assertEqual(document["creationInfo"]["created"], "2023-11-14T22:13:20Z")
        for creator in document["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^(Tool|Organization|Person): .+")

    def test_each_package_has_what_spdx_requires(self):
        ids = [package["SPDXID"] for package in self.document["packages"]]
        self.assertEqual(len(ids), len(set(ids)))
        for package in self.document["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            for field in ("name", "versionInfo", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText"):
                self.assertTrue(package[field], f"{package['name']}: {field}")
            self.assertIs(package["filesAnalyzed"], False)
        own = self.document["packages"][0]
        self.assertEqual((own["name"], own["versionInfo"], own["licenseConcluded"]), ("signwright", "1.2.3", "Apache-2.0"))

    def test_each_relationship_is_between_what_is_there_and_each_package_has_one(self):
        ids = {package["SPDXID"] for package in self.document["packages"]} | {"SPDXRef-DOCUMENT"}
        related = set()
        for relation in self.document["relationships"]:
            self.assertIn(relation["spdxElementId"], ids)
            self.assertIn(relation["relatedSpdxElement"], ids)
            self.assertIn(relation["relationshipType"], {"DESCRIBES", "DYNAMIC_LINK", "STATIC_LINK"})
            related.add(relation["relatedSpdxElement"])
        self.assertEqual(related, ids - {"SPDXRef-DOCUMENT"})

    def test_each_linked_library_is_in_it_with_the_installed_version(self):
        versions = {package["name"]: package["versionInfo"] for package in self.document["packages"]}
        for program in PROGRAMS:
            # Another way to the same knowledge: what the loader itself says it opens.
            opened = dict(re.findall(r"^\s+(\S+) => (/\S+)", subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout, re.M))
            direct = re.findall(r"NEEDED\s+(\S+)", subprocess.run(["objdump", "-p", program], check=True, capture_output=True, text=True).stdout)
            self.assertIn("libcrypto.so.3", direct)
            for library in set(direct) & set(opened):
                name = re.sub(r"^(/usr)?/lib/", "*/lib/", opened[library])
                held = subprocess.run(["dpkg-query", "-S", name], check=False, capture_output=True, text=True).stdout
                if not held:
                    held = subprocess.run(["dpkg-query", "-S", opened[library]], check=True, capture_output=True, text=True).stdout
                package = held.splitlines()[0].split(": ")[0]
                version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], check=True, capture_output=True, text=True).stdout
                self.assertEqual(versions.get(package.split(":")[0]), version, library)

    def test_what_is_compiled_in_is_in_it(self):
        static = {r["relatedSpdxElement"] for r in self.document["relationships"] if r["relationshipType"] == "STATIC_LINK"}
        self.assertEqual(static, {"SPDXRef-Package-" + name for name in BUILT_IN})

    def test_no_place_of_the_build_is_in_it(self):
        for program in PROGRAMS:
            self.assertNotIn(str(Path(program).parent).encode(), self.text)

    def test_the_same_twice_and_another_date_another_name(self):
        self.assertEqual(self.text, make())
        self.assertNotEqual(json.loads(make("1700000001"))["documentNamespace"], self.document["documentNamespace"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
