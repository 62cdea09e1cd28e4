# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Every test that docs/portal-contract.md names exists, and every row names one."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = (ROOT / "docs/portal-contract.md").read_text(encoding="utf-8")


class ContractTable(unittest.TestCase):
    def rows(self):
        for line in TABLE.splitlines():
            if line.startswith("| ") and not line.startswith(("| ---", "| fact")):
                yield line

    def test_every_row_names_a_test_that_exists(self):
        rows = list(self.rows())
        self.assertGreater(len(rows), 30)
        for row in rows:
            with self.subTest(row=row):
                named = re.findall(r"`(tst_\w+):(\w+)`", row)
                self.assertTrue(named, "no test")
                for program, function in named:
                    files = list(ROOT.glob(f"tests/*/{program}.cpp"))
                    self.assertEqual(len(files), 1, program)
                    self.assertRegex(files[0].read_text(encoding="utf-8"), rf"\n    void {function}\(\)", f"{program}:{function}")


if __name__ == "__main__":
    unittest.main()
