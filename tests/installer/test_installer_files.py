#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""The files of the installers that can be judged without the systems they are for."""
import json
import plistlib
import re
import struct
import subprocess
import tempfile
import unittest
import xml.dom.minidom
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
INSTALLER = ROOT / "installer"


def version():
    return re.search(r"project\(Signwright VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)


class InstallerFiles(unittest.TestCase):
    def test_each_part_of_a_mac_bundle_has_just_the_entitlement_it_needs(self):
        for name in ("signwright", "webengine"):
            rights = plistlib.loads((INSTALLER / f"macos/{name}.entitlements").read_bytes())
            self.assertEqual(rights, {"com.apple.security.cs.allow-jit": True})

    def test_info_plist_is_one_and_everything_in_it_is_filled_in_by_cmake(self):
        text = (INSTALLER / "macos/Info.plist.in").read_text()
        info = plistlib.loads(text.encode())
        self.assertEqual(info["CFBundlePackageType"], "APPL")
        self.assertTrue(info["NSHighResolutionCapable"])
        cmake = (INSTALLER / "macos/package.cmake").read_text() + "MACOSX_BUNDLE_EXECUTABLE_NAME CMAKE_OSX_DEPLOYMENT_TARGET"
        for name in re.findall(r"\$\{(\w+)\}", text):
            self.assertIn(name, cmake)

    def test_nothing_is_signed_deep(self):
        code = [line for line in (INSTALLER / "macos/sign").read_text().splitlines() if not line.startswith("#")]
        self.assertNotIn("--deep", "\n".join(code))
        self.assertNotIn("--deep", (ROOT / ".github/workflows/release.yml").read_text())

    def test_windows_manifest_is_xml_that_asks_for_no_administrator(self):
        manifest = xml.dom.minidom.parse(str(INSTALLER / "windows/signwright.manifest"))
        self.assertEqual(manifest.getElementsByTagName("requestedExecutionLevel")[0].getAttribute("level"), "asInvoker")

    def test_icons_hold_the_pictures_they_announce(self):
        ico = (INSTALLER / "icons/signwright.ico").read_bytes()
        count = struct.unpack_from("<HHH", ico)[2]
        for i in range(count):
            size, at = struct.unpack_from("<II", ico, 6 + 16 * i + 8)
            self.assertEqual(ico[at:at + 8], b"\x89PNG\r\n\x1a\n")
            self.assertLessEqual(at + size, len(ico))
        icns = (INSTALLER / "icons/signwright.icns").read_bytes()
        self.assertEqual(icns[:4], b"icns")
        self.assertEqual(struct.unpack_from(">I", icns, 4)[0], len(icns))

    def test_one_version_everywhere(self):
        self.assertEqual(json.loads((ROOT / "vcpkg.json").read_text())["version-string"], version())

    def test_what_rpmlint_passes_over_has_a_reason(self):
        text = (INSTALLER / "linux/rpm/rpmlint.toml").read_text()
        filters = text[text.index("Filters = [\n"):].splitlines()[1:-1]
        self.assertTrue(filters)
        for reason, one in zip(filters[::2], filters[1::2], strict=True):
            self.assertRegex(reason, r"^    # \w.*\.$")
            self.assertRegex(one, r'^    ".+",$')

    def test_what_stays_outside_of_the_appimage_and_what_comes_along_unasked_has_a_form_and_no_row_twice(self):
        outside, opened = ([line.partition("#")[0].split() for line in (INSTALLER / f"linux/appimage/{name}.txt").read_text().splitlines()]
                           for name in ("host-libraries", "opened"))
        outside = [row for row in outside if row]
        opened = [row for row in opened if row]
        for row in outside:
            self.assertRegex(" ".join(row), r"^(lib\S+|ld-linux)$")
        for kind, name, *target in opened:
            self.assertIn(kind, ("plugin", "library", "link", "executable", "data", "translation"))
            self.assertEqual(len(target), 1 if kind == "link" else 0, name)
            self.assertFalse(name.startswith(tuple(prefix for (prefix,) in outside)), name)
        for rows in (outside, opened):
            self.assertEqual(len(rows), len({tuple(row) for row in rows}))
        languages = {path.stem.partition("_")[2] for path in (ROOT / "translations").glob("signwright_*.ts")} - {"en"}
        self.assertEqual(languages, {name[7:-3] for kind, name, *_ in opened if kind == "translation" and name.startswith("qtbase_")})

    def test_cask_and_winget_manifests_are_filled_in(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("windows-x64.exe", "windows-x64.msi", "macos-universal.dmg"):
                (Path(folder) / f"Signwright-9.8.7-{name}").write_bytes(name.encode())
            subprocess.run([INSTALLER / "fill-manifests", "9.8.7", "https://example.org/s/releases/download", folder], check=True)
            cask = (Path(folder) / "signwright.rb").read_text()
            self.assertIn('version "9.8.7"', cask)
            self.assertRegex(cask, r'sha256 "[0-9a-f]{64}"')
            self.assertEqual(len(re.findall(r"(\bdo|<<~EOS)$", cask, re.M)), len(re.findall(r"^\s*(end|EOS)$", cask, re.M)))
            installer = (Path(folder) / "Signwright.Signwright.installer.yaml").read_text()
            self.assertEqual(len(set(re.findall(r"InstallerSha256: ([0-9A-F]{64})$", installer, re.M))), 2)
            self.assertIn("https://example.org/s/releases/download/v9.8.7/Signwright-9.8.7-windows-x64.msi", installer)

    def test_workflows_name_no_secret_in_clear_and_give_it_to_a_step_not_a_job(self):
        for path in (ROOT / ".github/workflows").glob("*.yml"):
            text = path.read_text()
            self.assertNotRegex(text, r"BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_\w{20}|AKIA[A-Z0-9]{16}")
            self.assertNotRegex(text, r"(?i)(password|token|secret)\w*: *['\"]?[A-Za-z0-9+/]{8,}['\"]?$")
            for line in text.splitlines():
                if "secrets." in line:
                    self.assertTrue(line.startswith(" " * 10), f"{path.name}: {line.strip()} is wider than one step")


if __name__ == "__main__":
    unittest.main()
