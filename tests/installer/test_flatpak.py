#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What can be judged of the Flatpak without Flathub's runtimes: its manifest, and that every place names the program alike."""
import json
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
LINUX = ROOT / "installer/linux"
MANIFEST = next((LINUX / "flatpak").glob("*.yml"))

# flatpak-manifest(5); flatpak-builder itself passes over a name it does not know with no more than a warning.
PROPERTIES = {"id", "runtime", "runtime-version", "sdk", "base", "base-version", "command", "rename-desktop-file",
              "rename-icon", "finish-args", "cleanup", "cleanup-commands", "modules"}
MODULE_PROPERTIES = {"name", "buildsystem", "config-opts", "cleanup", "sources"}
ALLOWED = {"--share=network", "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
           "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd6",
           "--env=QTWEBENGINEPROCESS_PATH=/app/bin/QtWebEngineProcess"}


def desktop_entry():
    lines = (LINUX / "signwright.desktop").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


class Flatpak(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))

    def test_only_known_properties_in_their_forms(self):
        self.assertLessEqual(set(self.manifest), PROPERTIES)
        for name in PROPERTIES - {"finish-args", "cleanup", "cleanup-commands", "modules"}:
            self.assertIsInstance(self.manifest[name], str, name)  # an unquoted 6.10 would be the number 6.1
        for module in self.manifest["modules"]:
            self.assertLessEqual(set(module), MODULE_PROPERTIES, module["name"])
            self.assertEqual(module["buildsystem"], "cmake-ninja")
            for source in module["sources"]:
                if source["type"] == "git":
                    self.assertRegex(source["url"], r"^https://")
                    self.assertRegex(source["tag"], r"^v?\d+\.\d+\.\d+$")

    def test_the_base_application_is_of_the_runtimes_qt_and_its_development_files_go(self):
        self.assertEqual(self.manifest["base"], "io.qt.qtwebengine.BaseApp")
        self.assertEqual(self.manifest["base-version"], self.manifest["runtime-version"])
        self.assertIn("/app/cleanup-BaseApp.sh", self.manifest["cleanup-commands"])

    def test_it_may_do_what_it_needs_and_no_more(self):
        self.assertEqual(set(self.manifest["finish-args"]), ALLOWED)

    def test_one_name_everywhere(self):
        name = self.manifest["id"]
        self.assertEqual(MANIFEST.stem, name)
        self.assertRegex(name, r"^[a-z]+(\.[A-Za-z]\w*){2,}$")
        self.assertIn(f"MACOSX_BUNDLE_GUI_IDENTIFIER {name}\n", (ROOT / "installer/macos/package.cmake").read_text(encoding="utf-8"))
        # Flatpak exports these under the id; outside they and the window bear the program's name.
        desktop = self.manifest["rename-desktop-file"]
        self.assertTrue((LINUX / desktop).is_file())
        window = re.search(r'setDesktopFileName\(u"(.+?)"', (ROOT / "src/desktop/main.cpp").read_text(encoding="utf-8")).group(1)
        self.assertEqual(desktop, window + ".desktop")
        self.assertEqual(desktop_entry()["StartupWMClass"], window)
        self.assertEqual(desktop_entry()["Icon"], self.manifest["rename-icon"])
        self.assertEqual(desktop_entry()["Exec"].split()[0], self.manifest["command"])
        metainfo = f"{name}.metainfo.xml"
        component = xml.etree.ElementTree.parse(LINUX / f"{metainfo}.in").getroot()
        self.assertEqual(component.findtext("id"), name)
        self.assertEqual(component.find("launchable[@type='desktop-id']").text, desktop)
        installed = (LINUX / "package.cmake").read_text(encoding="utf-8")
        for file in (desktop, metainfo, self.manifest["rename-icon"] + ".svg"):
            self.assertIn(f"/{file} DESTINATION", installed)

    def test_what_is_built_is_this_source(self):
        source = self.manifest["modules"][-1]["sources"][0]
        self.assertEqual(source["type"], "dir")
        self.assertEqual((MANIFEST.parent / source["path"]).resolve(), ROOT)

    @unittest.skipUnless(shutil.which("flatpak-builder"), "no flatpak-builder here")
    def test_flatpak_builder_reads_it_as_it_is_meant(self):
        with tempfile.TemporaryDirectory() as folder:  # it leaves its state where it is called
            shown = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], cwd=folder, capture_output=True, text=True, check=True, timeout=60)
        self.assertNotRegex(shown.stderr, r"(?i)unknown property")
        read = json.loads(shown.stdout)
        for name in ("id", "runtime-version", "base", "command", "finish-args"):
            self.assertEqual(read[name], self.manifest[name])
        self.assertEqual([module["name"] for module in read["modules"]], [module["name"] for module in self.manifest["modules"]])


if __name__ == "__main__":
    unittest.main()
