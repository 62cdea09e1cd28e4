# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""publish --prevent-password: passwords stay off only when somebody confirms, however the command ends.

Arguments: the program, and passed_test (beside this file), which stands for a person's sign-in test. Run it in scripts/as-user:
the keychain is a real one. The portal is the program's own practice portal, over real HTTP, and is asked by this file itself.
"""
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import urllib.request

PASSED_TEST = sys.argv.pop(2)
PROGRAM = sys.argv.pop(1)
LIMIT = 120  # seconds; a loaded machine is slow, a hanging program is a fault
SETTING = "Practice.AzureAd.PreventPasswordLogin"
OFF = "Portal passwords are off now"


class Portal:
    """The practice servers, and what the admin's own eyes see of the portal."""

    def __init__(self, *faults):
        options = [word for fault in faults for word in ("--fault", fault)]
        self.process = subprocess.Popen([PROGRAM, "practice", "serve", *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.info = json.loads(self.process.stdout.readline())
        self.portal = next(one for one in self.info["portals"] if one["kind"] == "nexudus")
        self.folder = tempfile.TemporaryDirectory()
        self.integration = {
            "schema": 1, "name": "Practice", "portal": {"kind": "nexudus", "address": self.portal["address"], "api": self.portal["api"],
                                                        "target": self.portal["targets"][0]},
            "cloud": "custom", "authority_host": self.info["authority_host"], "authority": "tenant", "tenants": [self.info["tenants"][0]["id"]],
            "client_id": self.info["client_id"], "redirect_uris": self.info["redirect_uris"][:1],
            "options": {"create_users": True, "prevent_password": True, "button_label": "Sign in"}}
        self.file = pathlib.Path(self.folder.name) / "integration.json"
        self.file.write_text(json.dumps(self.integration), encoding="utf-8")
        self.secret = self.info["client_secret"]
        self.stdin = self.secret + "\n" + json.dumps(self.portal["credentials"]) + "\n"

    def stop(self):
        self.process.terminate()
        self.process.wait(LIMIT)
        self.process.stdout.close()
        self.folder.cleanup()

    def passwords_are_off(self):
        """Asked over the admin API, like the admin's dashboard does."""
        credentials = self.portal["credentials"]
        form = urllib.parse.urlencode({"grant_type": "password", "username": credentials["username"], "password": credentials["password"]})
        token = json.load(urllib.request.urlopen(self.portal["api"] + "/token", form.encode()))["access_token"]
        request = urllib.request.Request(f"{self.portal['api']}/sys/businesssettings?size=1000&BusinessSetting_Business={self.portal['targets'][0]}",
                                         headers={"Authorization": "Bearer " + token})
        rows = {row["Name"]: row["Value"] for row in json.load(urllib.request.urlopen(request))["Records"]}
        return (rows[SETTING] or "").lower() == "true"

    def signed_in(self):
        """A person's sign-in test passed with these settings."""
        subprocess.run([PASSED_TEST, self.file], input=self.secret.encode(), check=True, timeout=LIMIT)


class Watch:
    """A running publish whose stdin stays open."""

    def __init__(self, portal, *options, stdin=subprocess.PIPE, lines=None, **more):
        self.process = subprocess.Popen([PROGRAM, "publish", "--integration", portal.file, "--secret-stdin", "--portal-credentials-stdin", "--json",
                                         "--accept-mapping", "--yes", "--prevent-password", *options],
                                        stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
        self.log = ""
        if stdin == subprocess.PIPE:
            self.say(portal.stdin if lines is None else lines)

    def say(self, text):
        self.process.stdin.write(text.encode())
        self.process.stdin.flush()

    def until(self, words):
        kill = threading.Timer(LIMIT / 2, self.process.kill)
        kill.start()
        while words not in self.log:
            line = self.process.stderr.readline().decode()
            if not line:
                kill.cancel()
                raise AssertionError("it ended before it said so: " + self.log + self.process.stdout.read().decode())
            self.log += line
        kill.cancel()
        return self

    def end(self):
        """Exit code and result; stdin is not closed for it."""
        out = self.process.stdout.read()
        self.log += self.process.stderr.read().decode()
        code = self.process.wait(LIMIT)
        if self.process.stdin:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass
        self.process.stdout.close()
        self.process.stderr.close()
        return code, json.loads(out) if out.strip() else None


class PasswordWatch(unittest.TestCase):
    def setUp(self):
        self.portal = Portal()
        self.addCleanup(self.portal.stop)
        self.portal.signed_in()
        self.assertFalse(self.portal.passwords_are_off())

    def put_back(self, watch, code, reason):
        ended, result = watch.end()
        self.assertEqual((ended, result["outcome"], result["passwords"], result["reason"]["code"]), (code, "published", "on_again", reason), watch.log)
        self.assertFalse(self.portal.passwords_are_off())
        self.assertNotIn(self.portal.secret, watch.log + json.dumps(result))

    def test_the_word_keeps_them_off(self):
        watch = Watch(self.portal).until(OFF)
        self.assertTrue(self.portal.passwords_are_off())
        watch.say("yes\n")
        watch.until("Type “confirm” alone")
        watch.until("Left to confirm: 10 min")
        watch.say("confirm\n")
        code, result = watch.end()
        self.assertEqual((code, result["outcome"], result["passwords"]), (0, "published", "kept_off"), watch.log)
        self.assertNotIn("reason", result)
        self.assertTrue(self.portal.passwords_are_off())
        self.assertEqual(Watch(self.portal).end()[1]["outcome"], "unchanged", "nothing stands any more")

    def test_the_time_runs_out(self):
        watch = Watch(self.portal, "--confirm-within", "3").until("Left to confirm: ").until("Portal passwords work again")
        self.put_back(watch, 1, "publish.unconfirmed_time")

    def test_a_word_before_the_question_is_no_answer(self):
        watch = Watch(self.portal, "--confirm-within", "3", lines=self.portal.stdin + "confirm\nconfirm\n").until(OFF)
        self.put_back(watch, 1, "publish.unconfirmed_time")

    def test_stdin_closes(self):
        watch = Watch(self.portal).until(OFF)
        watch.process.stdin.close()
        watch.process.stdin = None
        self.put_back(watch, 1, "publish.unconfirmed_closed")

    def test_half_a_word_and_the_end(self):
        watch = Watch(self.portal).until(OFF)
        watch.say("confirm")  # no line
        watch.process.stdin.close()
        watch.process.stdin = None
        self.put_back(watch, 1, "publish.unconfirmed_closed")

    def test_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number.name):
                watch = Watch(self.portal).until(OFF)
                self.assertTrue(self.portal.passwords_are_off())
                watch.process.send_signal(number)
                if number == signal.SIGHUP:
                    watch.process.send_signal(number)  # the kernel's and the shell's
                self.put_back(watch, 130, "publish.unconfirmed_stopped")

    def test_the_commands_own_time_limit(self):
        watch = Watch(self.portal, "--timeout", "8").until(OFF)
        self.put_back(watch, 4, "publish.unconfirmed_stopped")

    def test_nobody_can_answer(self):
        done = subprocess.run([PROGRAM, "publish", "--integration", self.portal.file, "--secret-stdin", "--portal-credentials-stdin", "--json",
                               "--accept-mapping", "--yes", "--prevent-password"], input=self.portal.stdin.encode(), capture_output=True, timeout=LIMIT)
        result = json.loads(done.stdout)
        self.assertEqual((done.returncode, result["outcome"], result["reason"]["code"]), (1, "refused", "publish.nobody_to_confirm"))
        self.assertFalse(self.portal.passwords_are_off())

    def test_the_readers_of_its_output_go_away(self):
        watch = Watch(self.portal, "--confirm-within", "4").until(OFF)
        watch.process.stderr.close()
        watch.process.stdout.close()
        watch.process.wait(LIMIT)
        watch.process.stdin.close()
        self.assertFalse(self.portal.passwords_are_off())

    def test_only_when_it_is_asked_for_and_tested(self):
        def publish(*options):
            done = subprocess.run([PROGRAM, "publish", "--integration", self.portal.file, "--secret-stdin", "--portal-credentials-stdin", "--json",
                                   "--accept-mapping", "--yes", *options], input=self.portal.stdin.encode(), capture_output=True, timeout=LIMIT)
            result = json.loads(done.stdout)
            return done.returncode, result["outcome"], result["reason"]["code"]
        self.assertEqual(publish(), (1, "refused", "publish.prevent_password_not_asked"))
        self.portal.integration["redirect_uris"] = ["https://spaces.example.org/authorization-code/callback"]  # a revision that nobody has signed in with
        self.portal.file.write_text(json.dumps(self.portal.integration), encoding="utf-8")
        self.assertEqual(publish("--prevent-password"), (1, "refused", "publish.untested"))
        self.assertEqual(publish("--prevent-password", "--untested"), (1, "refused", "publish.prevent_password_untested"))
        self.assertFalse(self.portal.passwords_are_off())

    def test_killed_while_it_waits(self):
        watch = Watch(self.portal).until(OFF)
        watch.process.kill()
        watch.end()
        self.assertTrue(self.portal.passwords_are_off(), "nobody was left to put it back")
        # The next start finds it. Without somebody who stays, nothing is done over it …
        again = subprocess.run([PROGRAM, "publish", "--integration", self.portal.file, "--secret-stdin", "--portal-credentials-stdin", "--json",
                                "--accept-mapping", "--yes"], input=self.portal.stdin.encode(), capture_output=True, timeout=LIMIT)
        self.assertEqual((again.returncode, json.loads(again.stdout)["error"]["code"]), (1, "publish.guard_stands"), again.stderr)
        # … and with somebody it goes on counting.
        watch = Watch(self.portal).until(OFF).until("Left to confirm: ")
        watch.say("confirm\n")
        code, result = watch.end()
        self.assertEqual((code, result["outcome"], result["passwords"]), (0, "unchanged", "kept_off"), watch.log)
        self.assertTrue(self.portal.passwords_are_off())

    def test_killed_and_found_too_late(self):
        watch = Watch(self.portal, "--confirm-within", "2").until(OFF)
        watch.process.kill()
        watch.end()
        self.assertTrue(self.portal.passwords_are_off())
        time.sleep(2.5)
        late = subprocess.run([PROGRAM, "publish", "--integration", self.portal.file, "--secret-stdin", "--portal-credentials-stdin", "--json",
                               "--accept-mapping", "--yes"], input=self.portal.stdin.encode(), capture_output=True, timeout=LIMIT)
        self.assertIn("nobody confirmed in time", late.stderr.decode())
        self.assertEqual(json.loads(late.stdout)["reason"]["code"], "publish.prevent_password_not_asked")
        self.assertFalse(self.portal.passwords_are_off())

    def test_killed_in_the_middle_of_writing(self):
        watch = Watch(self.portal).until("written, read back")  # the first setting of several
        watch.process.kill()
        watch.end()
        watch = Watch(self.portal).until("was cut off")
        watch.until(OFF)
        watch.say("confirm\n")
        code, result = watch.end()
        self.assertEqual((code, result["recovered"], result["outcome"], result["passwords"]), (0, "rolled_back", "published", "kept_off"), watch.log)
        self.assertTrue(self.portal.passwords_are_off())


    def test_the_portal_is_away_when_it_is_to_be_put_back(self):
        watch = Watch(self.portal, "--confirm-within", "2").until(OFF)
        self.portal.process.send_signal(signal.SIGSTOP)  # it takes connections and answers nothing
        try:
            watch.until("being switched on again")
            watch.process.send_signal(signal.SIGTERM)  # the person gives up
        finally:
            time.sleep(1)
            self.portal.process.send_signal(signal.SIGCONT)
        code, result = watch.end()
        self.assertEqual(code, 130, watch.log)
        self.assertEqual(result["passwords"], "on_again", "it was at it when the signal came, and finished")
        self.assertFalse(self.portal.passwords_are_off())

    def test_a_portal_that_is_gone_is_left_to_the_next_start(self):
        watch = Watch(self.portal).until(OFF)
        self.portal.process.kill()
        self.portal.process.wait()
        watch.process.send_signal(signal.SIGINT)
        code, result = watch.end()
        self.assertEqual((code, result["passwords"], result["reason"]["code"]), (130, "still_off", "publish.passwords_still_off"), watch.log)


class OnATerminal(unittest.TestCase):
    """The same with a person at a terminal, who types."""

    def setUp(self):
        self.portal = Portal()
        self.addCleanup(self.portal.stop)
        self.portal.signed_in()

    def begin(self, *options):
        self.master, terminal = pty.openpty()
        watch = Watch(self.portal, *options, stdin=terminal, start_new_session=True)
        os.close(terminal)
        os.write(self.master, self.portal.stdin.encode())
        return watch.until(OFF)

    def test_typed(self):
        watch = self.begin()
        os.write(self.master, b"confirm\n")
        code, result = watch.end()
        os.close(self.master)
        self.assertEqual((code, result["passwords"]), (0, "kept_off"), watch.log)
        self.assertTrue(self.portal.passwords_are_off())

    def test_the_terminal_goes_away(self):
        watch = self.begin()
        os.close(self.master)  # the window of the terminal is closed
        code, result = watch.end()
        self.assertEqual((code, result["passwords"]), (1, "on_again"), watch.log)
        self.assertFalse(self.portal.passwords_are_off())

    def test_ctrl_z_does_not_stop_the_clock(self):
        watch = self.begin("--confirm-within", "3")
        watch.process.send_signal(signal.SIGTSTP)
        code, result = watch.end()
        os.close(self.master)
        self.assertEqual((code, result["passwords"]), (1, "on_again"), watch.log)
        self.assertFalse(self.portal.passwords_are_off())


if __name__ == "__main__":
    unittest.main(verbosity=2)
