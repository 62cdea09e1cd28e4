# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What can be seen of the built programs from outside: how they are protected, and what they are made of.

The arguments are the programs and the browser plugin.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = [argument for argument in sys.argv[1:] if os.path.exists(argument)]
sys.argv = sys.argv[:1]


def elf(option, program):
    return subprocess.run(["readelf", "-W", option, program], capture_output=True, text=True, check=True).stdout


class Protection(unittest.TestCase):
    """The properties that checksec asks for; blhc reads the compiler's flags in installer/linux/build-deb."""

    def test_the_address_is_chosen_anew_at_each_start(self):
        for program in PROGRAMS:
            self.assertRegex(elf("-h", program), r"Type:\s+DYN", program)

    def test_the_tables_of_functions_are_read_only_from_the_start(self):
        for program in PROGRAMS:
            self.assertIn("GNU_RELRO", elf("-l", program), program)
            self.assertRegex(elf("-d", program), r"BIND_NOW|\bNOW\b", program)

    def test_nothing_on_the_stack_can_be_run(self):
        for program in PROGRAMS:
            self.assertRegex(elf("-l", program), r"GNU_STACK\s+(?:0x\w+\s+){5}RW\s", program)

    def test_an_overwritten_stack_is_noticed(self):
        for program in PROGRAMS:
            self.assertIn("__stack_chk_fail", elf("--dyn-syms", program), program)


class BillOfMaterials(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = cls.made()
        cls.document = json.loads(cls.text)

    @staticmethod
    def made():
        return subprocess.run([ROOT / "installer/make-sbom", *PROGRAMS], capture_output=True, text=True, check=True,
                              env={**os.environ, "SOURCE_DATE_EPOCH": "1764000000"}).stdout

    def test_the_same_build_gives_the_same_text(self):
        self.assertEqual(self.text, self.made())

    def test_it_has_what_spdx_2_3_demands(self):
        # https://spdx.github.io/spdx-spec/v2.3/document-creation-information/ and package-information/
        document = self.document
        self.assertEqual((document["spdxVersion"], document["dataLicense"], document["SPDXID"]), ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(document["documentNamespace"], r"^https://[^#\s]+$")
        self.assertRegex(document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertTrue(all(re.match(r"^(Tool|Person|Organization): .", creator) for creator in document["creationInfo"]["creators"]))
        ids = [package["SPDXID"] for package in document["packages"]]
        self.assertEqual(len(ids), len(set(ids)))
        for package in document["packages"]:
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            for member in ("name", "versionInfo", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText"):
                self.assertTrue(package[member], package["name"])
        for relation in document["relationships"]:
            self.assertIn(relation["spdxElementId"], ["SPDXRef-DOCUMENT", *ids])
            self.assertIn(relation["relatedSpdxElement"], ids)

    def test_each_library_is_listed(self):
        names = {package["name"] for package in self.document["packages"]}
        for library in ("libqt6core6", "libqt6network6", "libssl3", "libc6"):
            self.assertTrue(any(name.startswith(library) for name in names), (library, names))


if __name__ == "__main__":
    if len(PROGRAMS) < 1:
        sys.exit("no program to look at")
    unittest.main()
