#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What the linker and the compiler were told to do against memory faults is found in what they made.
usage: test_hardening.py BUILD_FOLDER optimised|plain FILE...     Programs, and shared libraries (*.so)."""
import re
import subprocess
import sys
import unittest
from pathlib import Path

BUILD, KIND, FILES = sys.argv[1], sys.argv[2], sys.argv[3:]
TARGETS = [re.sub(r"\.so$", "", Path(file).name) for file in FILES]


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], check=True, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"}).stdout


class Hardening(unittest.TestCase):
    def test_position_independent(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                self.assertRegex(readelf("-h", file), r"Type:\s+DYN")
                if not file.endswith(".so"):
                    self.assertRegex(readelf("-d", file), r"FLAGS_1.*\bPIE\b")

    def test_relocations_are_read_only_from_the_start(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                self.assertIn("GNU_RELRO", readelf("-l", file))
                self.assertRegex(readelf("-d", file), r"\(FLAGS\).*\bBIND_NOW\b|\(BIND_NOW\)")

    def test_stack_cannot_be_executed(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                stack = re.search(r"GNU_STACK(?:\s+0x[0-9a-f]+){5}\s+([RWE]+)", readelf("-l", file))
                self.assertIsNotNone(stack)
                self.assertEqual(stack.group(1), "RW")

    def test_no_segment_is_both_written_and_executed(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                for flags in re.findall(r"LOAD(?:\s+0x[0-9a-f]+){5}\s+([RWE ]+?)\s+0x", readelf("-l", file)):
                    self.assertFalse({"W", "E"} <= set(flags), flags)

    def test_stack_has_canaries(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                self.assertIn("__stack_chk_fail", readelf("--dyn-syms", file))

    def test_libraries_are_sought_where_the_system_has_them(self):
        for file in FILES:
            with self.subTest(file=Path(file).name):
                self.assertNotRegex(readelf("-d", file), r"\((RPATH|RUNPATH)\)")

    def test_each_source_is_compiled_with_the_flags(self):
        # What GCC could prove safe leaves no trace of _FORTIFY_SOURCE in the program: the commands tell.
        commands = subprocess.run(["ninja", "-C", BUILD, "-t", "commands", *TARGETS], check=True, capture_output=True, text=True).stdout
        compiled = [line for line in commands.splitlines() if re.search(r" -c \S*/src/\S+\.cpp\b", line)]
        self.assertGreater(len(compiled), 50)
        for line in compiled:
            source = re.search(r" -c (\S+)", line).group(1)
            self.assertIn("-fstack-protector-strong", line, source)
            self.assertRegex(line, r" -f(PIC|PIE)\b", source)
            if KIND == "optimised":
                self.assertRegex(line, r"-D_FORTIFY_SOURCE=[23]\b", source)
                self.assertRegex(line, r" -O[123s]\b", source)


if __name__ == "__main__":
    if not FILES:
        sys.exit(__doc__)
    unittest.main(argv=sys.argv[:1])
