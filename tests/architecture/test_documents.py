# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What the documents say is there is there."""
import json
import os
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "tests/README.md"]


class Documents(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for document in DOCUMENTS:
            for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
                self.assertTrue((document.parent / target).exists(), f"{document.name}: {target}")

    def test_named_files_are_there(self):
        for document in DOCUMENTS:
            for target in re.findall(r"`((?:src|tests|docs|scripts|resources|bench|installer)/[\w./-]+\w)`", document.read_text(encoding="utf-8")):
                places = (ROOT / target, *((ROOT / target).with_suffix(suffix) for suffix in (".h", ".cpp")), document.parent / target)
                self.assertTrue(any(place.exists() for place in places), f"{document.name}: {target}")

    def test_commands_of_the_readme_can_be_run(self):
        for command in re.findall(r"^(scripts/\S+)$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M):
            self.assertTrue(os.access(ROOT / command, os.X_OK), command)

    def test_every_preset_of_the_documents_is_there(self):
        presets = json.loads((ROOT / "CMakePresets.json").read_text(encoding="utf-8"))
        names = {preset["name"] for preset in presets["configurePresets"] if not preset.get("hidden")}
        self.assertLessEqual({"release", "debug", "asan", "ci"}, names)
        for document in DOCUMENTS:
            for name in re.findall(r"--preset[ =](\w+)", document.read_text(encoding="utf-8")):
                self.assertIn(name, names, document.name)

    def test_the_changes_know_this_version(self):
        version = re.search(r"project\(Signwright VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)
        self.assertIn(f"## {version}", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))

    def test_every_row_of_a_list_names_a_test_that_exists(self):
        """Lists of rules and facts: the last column names the tests that hold a row; a dash, where the row says that it does not apply."""
        for name, least in (("portal-contract.md", 30), ("security-checklist.md", 25)):
            rows = [line for line in (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines()
                    if line.startswith("| ") and not line.startswith("| ---") and not line.endswith("| test |")]
            self.assertGreaterEqual(len(rows), least, name)
            for row in rows:
                with self.subTest(row=row):
                    cells = row.split(" | ")
                    named = re.findall(r"`(\w+):(\w+)`", cells[-1])
                    if cells[-1] == "— |":
                        self.assertIn("does not apply", row)
                        continue
                    self.assertTrue(named, "no test")
                    for program, function in named:
                        files = [*ROOT.glob(f"tests/*/{program}.cpp"), *ROOT.glob(f"tests/*/{program}.py")]
                        self.assertEqual(len(files), 1, program)
                        self.assertRegex(files[0].read_text(encoding="utf-8"), rf"\n    (?:void|def) {function}\(", f"{program}:{function}")

    def test_what_is_said_of_an_adapter_is_so(self):
        document = (ROOT / "docs/adding-a-portal.md").read_text(encoding="utf-8")
        interface = (ROOT / "src/portal/include/portal/portal.h").read_text(encoding="utf-8")
        members = set(re.findall(r"^    virtual .*?(\w+)\(", interface, re.M)) - {"Portal"}
        explained = {name for row in re.findall(r"^\| (`[^|]+) \|", document, re.M) for name in re.findall(r"`(\w+)`", row)}
        self.assertEqual(members, explained)
        registry = (ROOT / "src/portal/portal_registry.cpp").read_text(encoding="utf-8")
        contract = (ROOT / "docs/portal-contract.md").read_text(encoding="utf-8")
        folders = [path.parent.name for path in (ROOT / "src/portal").glob("*/*_portal.h")]
        self.assertGreater(len(folders), 3)
        for kind in folders:
            self.assertIn(f'u"{kind}"_s', registry)
            self.assertTrue((ROOT / f"resources/click_paths/{kind}.json").exists(), kind)
            self.assertTrue((ROOT / f"tests/portal/tst_{kind}_portal.cpp").exists(), kind)
            self.assertIn(f"`tst_{kind}_portal:", contract)

    def test_schemas_and_examples_are_json(self):
        for path in (ROOT / "docs").glob("*.json"):
            json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
