#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""The whole job with the keyboard alone, in a real window of the real program.

Keys go through the X server (xdotool); what happened is read as a screen reader reads it (AT-SPI), so that a control
without a name, or one that Tab does not reach, fails here. Nothing is clicked and nothing is called inside the program.

usage: keyboard_only.py PROGRAM [FOLDER FOR PICTURES]      (run by tests/desktop/keyboard-only.sh)
"""
import os
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PROGRAM = sys.argv[1]
PICTURES = sys.argv[2] if len(sys.argv) > 2 else None


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "40", *names], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "25", text], check=True)


def picture(name):
    if PICTURES:
        subprocess.run(["import", "-window", "root", os.path.join(PICTURES, f"keyboard_{name}.png")], check=False)


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and "signwright" in (child.get_name() or "").lower():
            return child
    return None


def walk(node, depth=0):
    """Everything that is in view, like a reader's own tree."""
    try:
        states = node.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        yield node
        for i in range(min(node.get_child_count(), 400)):
            child = node.get_child_at_index(i)
            if child:
                yield from walk(child, depth + 1)
    except gi.repository.GLib.Error:
        return


def focused():
    app = application()
    if not app:
        return None
    best = None
    for node in walk(app):
        try:
            if not node.get_state_set().contains(Atspi.StateType.FOCUSED):
                continue
            # Qt calls the current item of a list or tree focused even when the list itself is not.
            if node.get_role() in ITEMS and not node.get_parent().get_state_set().contains(Atspi.StateType.FOCUSED):
                continue
            best = node  # the innermost
        except gi.repository.GLib.Error:
            continue
    return best


def describe(node):
    return f"{node.get_role_name()} “{node.get_name()}”" if node else "nothing"


def texts():
    app = application()
    found = []
    for node in walk(app) if app else []:
        try:
            name = node.get_name()
        except gi.repository.GLib.Error:
            continue
        if name:
            found.append(name)
    return "\n".join(found)


def wait_for(pattern, seconds=60):
    """Until a text that matches is in view."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if re.search(pattern, texts()):
            return
        time.sleep(0.3)
    picture("where_it_stopped")
    sys.exit(f"FAIL: “{pattern}” did not come into view within {seconds} s. In view:\n{texts()}")


def tab_to(pattern, limit=60, key="Tab"):
    """Tab until what matches has the focus; everything on the way has to have a name."""
    seen = []
    for _ in range(limit):
        node = focused()
        if node:
            if not node.get_name() and node.get_role() in NAMED:
                sys.exit(f"FAIL: Tab reaches a {node.get_role_name()} without an accessible name, after {seen[-3:]}")
            if re.search(pattern, node.get_name() or ""):
                return node
            seen.append(describe(node))
        keys(key)
        time.sleep(0.08)
    picture("where_it_stopped")
    sys.exit(f"FAIL: {limit} times {key} did not reach “{pattern}”. On the way: " + ", ".join(dict.fromkeys(seen)))


def done(what):
    print(f"[ ok ] {what}", flush=True)


NAMED = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT,
         Atspi.Role.COMBO_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.LIST, Atspi.Role.TREE, Atspi.Role.PAGE_TAB}


ITEMS = {Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.TREE_ITEM}


def carry(value, step, heading, field):
    """Copies a value where practice mode shows it, goes to the step, and pastes it into the field."""
    keys("alt+x")
    wait_for("Practice: exercises and faults")
    tab_to(rf"^Copy: {value}")
    keys("space")
    tab_to("^Practice$")  # the rail's own stop; the arrows go on from there
    for _ in range(12):
        if re.search(step, focused().get_name() or ""):
            break
        keys("Up")
        time.sleep(0.1)
    keys("Return")
    wait_for(heading)
    tab_to(field, 80)
    keys("ctrl+a", "ctrl+v", "Return")
    done(f"{value}: copied there, pasted here")


def sign_in():
    shown = texts()
    found = re.search(r"anna@northlight\.example\n(\S+)", shown)
    if not found:
        sys.exit("FAIL: the accounts of the practice tenant are not shown")
    keys("space")  # the keyboard is on “Sign in here” already
    wait_for("You sign in: Needs you", 90)
    time.sleep(3)  # the web page is not read here; it puts the caret into its first field itself
    write("anna@northlight.example")
    keys("Tab")
    write(found.group(1))
    picture("6_sign_in")
    keys("Return")
    time.sleep(3)
    picture("7_stay_signed_in")
    keys("Return")
    wait_for("It works: .* signed in", 60)
    picture("8_every_rule")
    done("signed in; every rule of the token is shown")


def publish():
    keys("alt+n")
    wait_for("Log in to .* as its administrator")
    picture("9_publish_log_in")
    keys("alt+l")
    wait_for("Where should the settings go", 60)
    location = tab_to("^Kalkio Spaces")
    if not location.get_state_set().contains(Atspi.StateType.CHECKED):
        keys("space")
    picture("10_where")
    tab_to("^Look what would change there")
    keys("space")
    wait_for("Are these the right settings", 30)
    picture("11_names")
    tab_to("^They are right")
    keys("Return")
    wait_for("If a single setting cannot be written", 30)
    picture("12_what_changes")
    keys("alt+p")
    wait_for("Published, and read back equal", 60)
    picture("13_published")
    done("published, and read back equal")
    keys("alt+n")
    wait_for("Published: the settings were written to the portal", 30)
    picture("14_summary")
    done("the summary says so")


def main():
    wait_for("Try it in practice mode", 90)
    keys("alt+t")
    wait_for("Practice mode: ", 30)
    done("Alt+T starts practice mode")
    keys("alt+x")
    wait_for("Practice: exercises and faults")
    tab_to("^Begin: Set it up")
    keys("space")
    wait_for("What the pages of the practice directory")
    picture("1_values")
    done("the exercise that sets everything up")
    carry("Redirect URI", "Step 1: ", "Further redirect URIs", "^Redirect URI")
    picture("2_redirect_uri")
    carry("Directory", "Step 2: ", "Application .client. ID", "Directory")
    carry("Application", "Step 2: ", "Application .client. ID", "^Application")
    carry("Client secret", "Step 2: ", "Application .client. ID", "^Client secret")
    wait_for("[Kk]eychain")
    picture("3_register")
    keys("alt+n")
    wait_for("Label of the sign-in button")
    picture("4_settings")
    keys("alt+n")
    wait_for("Sign in here")
    picture("5_prove_it")
    sign_in()
    publish()


if __name__ == "__main__":
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    running = subprocess.Popen([PROGRAM, "--offer-practice"])
    try:
        main()
    finally:
        running.terminate()
        running.wait(20)
