#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What the programs ask of the system's libraries holds for each later version of them.
usage: test_linking.py FILE...     Programs, and shared libraries (*.so)."""
import re
import subprocess
import sys
import unittest
from pathlib import Path

FILES = sys.argv[1:]


class Linking(unittest.TestCase):
    def test_no_private_interface_of_qt_is_asked_for(self):
        # It holds for one version of Qt alone: a package with it could not be installed beside the next.
        for file in FILES:
            with self.subTest(file=Path(file).name):
                asked = subprocess.run(["readelf", "-W", "--version-info", file], check=True, capture_output=True, text=True, env={"LC_ALL": "C"}).stdout
                self.assertEqual(re.findall(r"Name: (\S*PRIVATE_API\S*)", asked), [])
                self.assertIn("Name: Qt_6 ", asked)


if __name__ == "__main__":
    if not FILES:
        sys.exit(__doc__)
    unittest.main(argv=sys.argv[:1])
