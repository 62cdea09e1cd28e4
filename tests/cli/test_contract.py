# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""docs/cli-contract.md, line by line, against the built program, as a script would use it.

The first argument is the program. Portal and tenant are the program's own practice servers, over real HTTP.
"""
import base64
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.exists(sys.argv[1]) else "signwright-cli"
CONTRACT = (ROOT / "docs/cli-contract.md").read_text(encoding="utf-8")
LIMIT = 120  # seconds; a loaded machine is slow, a hanging program is a fault
FAKE_SECRET = "q8~8Q~CANARYcanaryCANARYcanary0123456789"

HOME = tempfile.TemporaryDirectory()
ENVIRONMENT = {**os.environ, "HOME": HOME.name, "XDG_DATA_HOME": HOME.name + "/data", "XDG_CONFIG_HOME": HOME.name + "/config",
               "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "no_proxy": "127.0.0.1,localhost"}


class Outcome:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout.decode(), done.stderr.decode()

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self):
        return self.json["error"]["code"]


def run(*arguments, stdin=""):
    return Outcome(subprocess.run([PROGRAM, *map(str, arguments)], input=stdin.encode(), env=ENVIRONMENT, capture_output=True, timeout=LIMIT))


def file(name, content):
    path = pathlib.Path(HOME.name) / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def words(name):
    """A closed vocabulary of the document."""
    return set(re.findall(r"[a-z_]+", re.search(rf"`{name}` is one of: `([^`]+)`", CONTRACT).group(1)))


CAUSES, FIXERS = words("cause"), words("fixer")
FINDING = {
    "type": "object",
    "required": ["cause", "code", "severity", "confidence", "title", "explanation", "fix", "fixer", "limits", "evidence", "links"],
    "properties": {
        "cause": {"enum": sorted(CAUSES)}, "fixer": {"enum": sorted(FIXERS)}, "code": {"type": "string"},
        "severity": {"enum": ["error", "warning", "note"]}, "confidence": {"type": "number", "minimum": 0, "maximum": 1},
        "title": {"type": "string", "minLength": 5}, "explanation": {"type": "string"}, "limits": {"type": "string"},
        "fix": {"type": "array", "items": {"type": "string"}}, "evidence": {"type": "array", "items": {"type": "string"}},
        "links": {"type": "array", "items": {"type": "string", "pattern": "^https://"}},
    },
}
FINDINGS = {"type": "array", "items": FINDING}
CHANGES = {"type": "array", "items": {"type": "object", "required": ["field", "before", "after"], "additionalProperties": {"type": "string"}}}


def shape(value, **properties):
    jsonschema.validate(value, {"type": "object", "required": sorted(properties), "properties": properties})


class TheDocument(unittest.TestCase):
    """What --help offers and what the document promises are the same."""

    def rows(self):
        table = CONTRACT.split("## subcommands")[1]
        for line in re.findall(r"^\| (`.*?`.*?) \| ", table, re.M):
            for form in re.findall(r"`([^`]+)`", line):
                yield form.replace("\\|", "|")

    def test_vocabularies_are_whole(self):
        self.assertEqual(len(CAUSES), 41)
        self.assertEqual(len(FIXERS), 7)

    def test_options(self):
        documented = {}
        for form in self.rows():
            command = tuple(re.match(r"[a-z]+(?: (?:verify|serve|faults|open|redact|diff|report)\b)?", form).group(0).split())
            documented[command] = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", form))
        shared = set(re.findall(r"--[a-z-]+", CONTRACT.split("Exit codes:")[0]))
        for command, options in documented.items():
            with self.subTest(command=" ".join(command)):
                help_text = run(*command, "--help").out
                offered = set()
                for line in re.findall(r"^  (-[^ ]*)", help_text, re.M):
                    names = line.split(",")
                    offered.add(names[0] if "-o" in names else names[-1])
                self.assertEqual(options - offered, set(), "promised and not there")
                self.assertEqual(offered - options - shared, set(), "there and not in the document")

    def test_every_command_is_in_it(self):
        listed = run("--help").out.split("Subcommands:")[1].split("\n\n")[0]
        named = {form.split()[0] for form in self.rows()}
        self.assertEqual(set(re.findall(r"^  ([a-z]+)", listed, re.M)), named)

    def test_global_options(self):
        help_text = run("--help").out
        for option in ("--json", "--quiet", "--verbose", "--timeout", "--ca-file", "--version", "--help"):
            self.assertIn(option, help_text)


class Explain(unittest.TestCase):
    def explained(self, text, kind, code, *options):
        done = run("explain", "--json", *options, stdin=text)
        self.assertEqual(done.code, code, done.err)
        shape(done.json, evidence={"const": kind}, findings=FINDINGS)
        confidence = [finding["confidence"] for finding in done.json["findings"]]
        self.assertEqual(confidence, sorted(confidence, reverse=True), "best first")
        return done.json["findings"]

    def test_text(self):
        self.assertEqual(self.explained("AADSTS7000222: The provided client secret keys are expired.", "text", 1)[0]["cause"], "secret_expired")

    def test_redirect_url(self):
        url = "https://portal.example.org/cb?error=access_denied&error_description=AADSTS50105%3a+not+assigned&state=x"
        self.assertEqual(self.explained(url, "redirect_url", 1)[0]["cause"], "user_assignment")

    def test_error_json(self):
        text = json.dumps({"error": "invalid_client", "error_description": "AADSTS7000215: Invalid client secret provided.", "error_codes": [7000215]})
        self.assertEqual(self.explained(text, "error_json", 1)[0]["cause"], "secret_value")

    def test_html(self):
        config = json.dumps({"iErrorCode": "50011", "strMainMessage": "Sorry", "strServiceExceptionMessage": "AADSTS50011: The redirect URI does not match"})
        self.assertEqual(self.explained(f"<!DOCTYPE html><html><script>$Config={config};</script></html>", "html", 1)[0]["cause"], "redirect_uri")

    def test_har(self):
        entry = {"startedDateTime": "2026-11-23T09:00:00Z", "time": 1,
                 "request": {"method": "GET", "url": "https://portal.example.org/cb?error=access_denied&error_description=AADSTS65004", "headers": []},
                 "response": {"status": 200, "headers": [], "content": {"mimeType": "text/html", "text": ""}}}
        self.assertEqual(self.explained(json.dumps({"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [entry]}}), "har", 1)[0]["cause"], "consent")

    def test_token(self):
        def part(content):
            return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")
        token = part({"alg": "RS256", "typ": "JWT"}) + "." + part({"aud": "a", "ver": "1.0", "iss": "https://sts.windows.net/x/"}) + ".AAAA"
        done = run("explain", "--json", stdin=token)
        self.assertEqual(done.json["evidence"], "token")
        self.assertIn(done.code, (0, 1, 3))

    def test_several_in_one(self):
        found = self.explained("Ticket 1\nAADSTS50011: mismatch\n\nTicket 2\nAADSTS7000222: expired", "text", 1)
        self.assertLessEqual({"redirect_uri", "secret_expired"}, {finding["cause"] for finding in found})

    def test_facts_and_integration_count(self):
        facts = file("facts.json", {"registered_redirect_uri": "https://kalkio.example.org/callback"})
        example = json.loads((ROOT / "docs/integration.example.json").read_text())
        example["redirect_uris"] = ["https://kalkio.example.org/callback"]
        text = "AADSTS50011: The redirect URI 'https://kalkio.example.org/callback/' specified in the request does not match"
        alone = self.explained(text, "text", 1)[0]["title"]
        self.assertNotEqual(self.explained(text, "text", 1, "--facts", facts)[0]["title"], alone)
        self.assertNotEqual(self.explained(text, "text", 1, "--integration", file("there.json", example))[0]["title"], alone)

    def test_several_files_count_together(self):
        mail = file("mail.txt", "It says AADSTS50011: The redirect URI specified in the request does not match.")
        log = file("portal.log", "oauth2: AADSTS7000222: The provided client secret keys are expired.")
        done = run("explain", "--json", mail, log)
        self.assertEqual((done.code, done.json["evidence"]), (1, "text"))
        self.assertLessEqual({"redirect_uri", "secret_expired"}, {finding["cause"] for finding in done.json["findings"]})
        self.assertEqual(run("explain", "--json", mail, "/no/such/file").code, 2)
        self.assertEqual(run("explain", "--json", "-", stdin="AADSTS50011").code, 1)

    def test_facts_keys_and_values_are_evidence(self):
        page = "Something went wrong."
        self.assertEqual(run("explain", "--json", stdin=page).code, 3)
        log = file("log.json", {"portal_log": "AADSTS7000222: The provided client secret keys are expired.", "when": "since Monday"})
        self.assertEqual(self.explained(page, "text", 1, "--facts", log)[0]["cause"], "secret_expired")

    def test_windows_text(self):
        for encoding in ("utf-16", "utf-16-le", "utf-8-sig"):
            done = subprocess.run([PROGRAM, "explain", "--json"], input="AADSTS50105: nicht zugewiesen".encode(encoding), env=ENVIRONMENT, capture_output=True, timeout=LIMIT)
            self.assertEqual(json.loads(done.stdout)["findings"][0]["cause"], "user_assignment", encoding)

    def test_nothing_to_say(self):
        self.assertEqual(self.explained("lorem ipsum dolor", "text", 3), [])
        self.assertIn("Nothing recognised", run("explain", stdin="lorem ipsum dolor").err)

    def test_garbage_is_no_guess(self):
        noise = random.Random(4)
        for garbage in (bytes(noise.randrange(256) for _ in range(30000)), b"\x01\x02\x03\x00" * 2000, b"\xff\xfe\xfd", b"[" * 5000, b"{\"a\":" * 5000,
                        b"\x7fELF\x02\x01\x01" + bytes(500), "早安。今天天气很好。".encode(), "Ведро воды".encode("cp1251")):
            done = subprocess.run([PROGRAM, "explain", "--json"], input=garbage, env=ENVIRONMENT, capture_output=True, timeout=LIMIT)
            self.assertEqual(done.returncode, 3, garbage[:20])
            self.assertEqual(json.loads(done.stdout)["findings"], [], garbage[:20])

    def test_pictures_and_documents_are_refused_kindly(self):
        for head in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF0000WEBPVP8 ", b"II*\x00", b"%PDF-1.7", b"PK\x03\x04"):
            done = subprocess.run([PROGRAM, "explain", "--json"], input=head + bytes(100), env=ENVIRONMENT, capture_output=True, timeout=LIMIT)
            self.assertEqual(done.returncode, 2, head)
            answer = json.loads(done.stdout)["error"]
            self.assertEqual(answer["code"], "trace.evidence.image", head)
            self.assertIn(b"Copy the text", subprocess.run([PROGRAM, "explain"], input=head + bytes(100), env=ENVIRONMENT, capture_output=True, timeout=LIMIT).stderr)

    def test_a_note_is_no_failure(self):
        done = run("explain", "--json", stdin="AADSTS50058: Session information is not sufficient for single-sign-on. prompt=none")
        severities = {finding["severity"] for finding in done.json["findings"]}
        self.assertEqual(done.code, 1 if "error" in severities else 0)

    def test_bad_input(self):
        self.assertEqual(run("explain", stdin="").code, 2)
        self.assertEqual(run("explain", "/no/such/file").code, 2)
        self.assertEqual(run("explain", "--facts", file("bad.json", "{"), stdin="AADSTS50011").code, 2)
        done = run("explain", "--json", "--integration", file("bad2.json", {"schema": 1, "name": 7}), stdin="AADSTS50011")
        self.assertEqual(done.code, 2)
        self.assertEqual(done.json["error"]["params"]["pointer"], "/name")


class Token(unittest.TestCase):
    """Signed here by OpenSSL's program, not by our own code."""

    @classmethod
    def setUpClass(cls):
        cls.key = pathlib.Path(HOME.name) / "key.pem"
        subprocess.run(["openssl", "genrsa", "-out", cls.key, "2048"], check=True, capture_output=True)
        public = subprocess.run(["openssl", "rsa", "-in", cls.key, "-noout", "-modulus"], check=True, capture_output=True).stdout.decode()
        modulus = bytes.fromhex(public.strip().split("=")[1])
        cls.keys = file("keys.json", {"keys": [{"kty": "RSA", "use": "sig", "kid": "k1", "n": cls.encoded(modulus), "e": "AQAB"}]})
        cls.tenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"
        cls.claims = {"iss": f"https://login.microsoftonline.com/{cls.tenant}/v2.0", "aud": "client", "tid": cls.tenant, "sub": "s", "oid": "o", "ver": "2.0",
                      "iat": 1795500000, "nbf": 1795500000, "exp": 1795503600, "nonce": "n1"}
        cls.expected = ["--issuer", cls.claims["iss"], "--tenant", cls.tenant, "--client-id", "client", "--nonce", "n1", "--at", "2026-11-24T06:10:00Z"]

    @staticmethod
    def encoded(data):
        return base64.urlsafe_b64encode(data).decode().rstrip("=")

    def token(self, algorithm="RS256", **changed):
        head = self.encoded(json.dumps({"alg": algorithm, "typ": "JWT", "kid": "k1"}).encode()) + "." + self.encoded(json.dumps({**self.claims, **changed}).encode())
        signed = subprocess.run(["openssl", "dgst", f"-sha{algorithm[2:]}", "-sign", self.key], input=head.encode(), check=True, capture_output=True).stdout
        return file("token.txt", head + "." + self.encoded(signed))

    def verify(self, token, *options):
        return run("token", "verify", "--token", token, "--keys", self.keys, "--json", *options)

    def test_valid(self):
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.claims["iat"] + 60))
        done = self.verify(self.token(), *self.expected[:-1], moment)
        self.assertEqual(done.code, 0, done.out + done.err)
        shape(done.json, valid={"const": True}, claims={"type": "object"},
              rules={"type": "array", "minItems": 8, "items": {"type": "object", "required": ["rule", "outcome", "detail"],
                                                            "properties": {"outcome": {"enum": ["pass", "fail", "skipped"]}}}})

    def test_not_given_is_skipped_never_passed(self):
        rules = {rule["rule"]: rule["outcome"] for rule in self.verify(self.token()).json["rules"]}
        skipped = [name for name, outcome in rules.items() if outcome == "skipped"]
        self.assertTrue(any("nonce" in name for name in skipped), rules)
        self.assertTrue(any("aud" in name for name in skipped), rules)

    def test_not_valid(self):
        done = self.verify(self.token(nonce="other"), *self.expected)
        self.assertEqual(done.code, 1)
        self.assertFalse(done.json["valid"])

    def test_other_algorithms_only_when_named(self):
        token = self.token("RS384")
        self.assertEqual(self.verify(token, "--signature-only").code, 1)
        self.assertEqual(self.verify(token, "--signature-only", "--alg", "RS384").code, 0)

    def test_bad_input(self):
        self.assertEqual(self.verify("/no/such").code, 2)
        self.assertEqual(self.verify(self.token(), "--at", "yesterday").code, 2)
        self.assertEqual(self.verify(self.token(), "--alg", "none").code, 2)
        self.assertEqual(run("token", "verify", "--token", self.token(), "--keys", file("nokeys.json", "{}"), "--json").code, 2)
        self.assertEqual(run("token", "verify", "--token", self.token(), "--keys", "http://keys.example.org/keys").code, 2, "without https keys prove nothing")


class Practice:
    """A running `practice serve`, and an integration that fits it."""

    def __init__(self, *faults, kind="nexudus"):
        options = [word for fault in faults for word in ("--fault", fault)]
        self.process = subprocess.Popen([PROGRAM, "practice", "serve", *options], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.info = json.loads(self.process.stdout.readline())
        portal = next(one for one in self.info["portals"] if one["kind"] == kind)
        self.targets = portal["targets"]
        self.integration = {"schema": 1, "name": "Practice", "portal": {"kind": portal["kind"], "address": portal["address"], "api": portal["api"], "target": portal["targets"][0]},
                            "cloud": "custom", "authority_host": self.info["authority_host"], "authority": "tenant", "tenants": [self.info["tenants"][0]["id"]],
                            "client_id": self.info["client_id"], "redirect_uris": [portal["redirect_uri"]]}
        self.file = file(f"practice-{self.process.pid}.json", self.integration)
        self.secret = self.info["client_secret"]
        self.stdin = self.secret + "\n" + json.dumps(portal["credentials"]) + "\n"
        self.ca = ("--ca-file", self.info["ca_file"])

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(LIMIT)
        self.process.stdout.close()
        return self.process.returncode


class PracticeServe(unittest.TestCase):
    def test_the_line_and_the_end(self):
        practice = Practice()
        text = {"type": "string", "minLength": 1}
        texts = {"type": "array", "minItems": 1, "items": text}
        try:
            shape(practice.info, authority_host={"pattern": r"^https://127\.0\.0\.1:\d+$"}, authority_host_http={"pattern": r"^http://127\.0\.0\.1:\d+$"}, ca_file=text,
                  tenants={"type": "array", "minItems": 1, "items": {"required": ["id", "domain"]}}, client_id=text, client_secret=text, redirect_uris=texts,
                  users={"type": "array", "minItems": 1, "items": {"required": ["username", "password", "tenant", "note"]}},
                  portals={"type": "array", "minItems": 1, "items": {"required": ["kind", "address", "api", "credentials", "targets"]}})
            self.assertEqual(os.stat(practice.info["ca_file"]).st_mode & 0o077, 0)
        finally:
            code = practice.stop()
        self.assertIn(code, (0, 130))
        self.assertFalse(os.path.exists(practice.info["ca_file"]))

    def test_a_port_and_a_fault_by_name(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        process = subprocess.Popen([PROGRAM, "practice", "serve", "--port", str(port)], env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.assertEqual(json.loads(process.stdout.readline())["authority_host"], f"https://127.0.0.1:{port}")
        process.terminate()
        process.wait(LIMIT)
        process.stdout.close()
        self.assertEqual(run("practice", "serve", "--fault", "frobnicate").code, 2)

    def test_faults(self):
        done = run("practice", "faults", "--json")
        self.assertEqual(done.code, 0)
        names = [fault["name"] for fault in done.json["faults"]]
        self.assertEqual(len(names), len(set(names)))
        self.assertLessEqual({"wrong_secret", "expired_secret"}, set(names))


class Check(unittest.TestCase):
    SHAPE = {"verdict": {"enum": ["pass", "fail", "undecided"]}, "findings": FINDINGS,
             "checks": {"type": "array", "minItems": 5, "items": {"required": ["check", "outcome", "detail"], "properties": {"outcome": {"enum": ["pass", "fail", "warn", "skipped"]}}}}}

    @classmethod
    def setUpClass(cls):
        cls.practice = Practice()

    @classmethod
    def tearDownClass(cls):
        cls.practice.stop()

    def check(self, secret, *options):
        return run("check", "--integration", self.practice.file, "--secret-stdin", *self.practice.ca, "--json", *options, stdin=secret + "\n")

    def test_pass(self):
        done = self.check(self.practice.secret)
        self.assertEqual(done.code, 0, done.out)
        shape(done.json, **self.SHAPE)
        self.assertEqual(done.json["verdict"], "pass")
        self.assertNotIn(self.practice.secret, done.out + done.err)

    def test_fail(self):
        done = self.check(FAKE_SECRET)
        self.assertEqual(done.code, 1)
        shape(done.json, **self.SHAPE)
        self.assertEqual(done.json["verdict"], "fail")
        self.assertEqual(done.json["findings"][0]["cause"], "secret_value")
        self.assertNotIn(FAKE_SECRET, done.out + done.err)

    def test_undecided(self):
        away = dict(self.practice.integration, authority_host="https://127.0.0.1:1")
        done = run("check", "--integration", file("away.json", away), "--json")
        self.assertEqual(done.code, 4, done.out)
        self.assertEqual(done.json["verdict"], "undecided")

    def test_progress_on_stderr_unless_quiet(self):
        self.assertNotEqual(self.check(self.practice.secret).err, "")
        self.assertEqual(self.check(self.practice.secret, "--quiet").err, "")

    def test_text_is_for_people(self):
        done = run("check", "--integration", self.practice.file, *self.practice.ca)
        self.assertIn("Verdict", done.out)
        with self.assertRaises(ValueError):
            done.json

    def test_time_limit_and_cancelling(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the connection and never says a word
            hanging = file("hanging.json", dict(self.practice.integration, authority_host=f"https://127.0.0.1:{silent.getsockname()[1]}"))
            began = time.monotonic()
            self.assertEqual(run("check", "--integration", hanging, "--timeout", "1").code, 4)
            self.assertLess(time.monotonic() - began, 30)
            process = subprocess.Popen([PROGRAM, "check", "--integration", hanging], env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            process.stderr.readline()  # it is at work
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(LIMIT), 130)
            process.stderr.close()

    def test_bad_input(self):
        self.assertEqual(run("check").code, 2)
        self.assertEqual(run("check", "--integration", "/no/such").code, 2)
        self.assertEqual(self.check("").code, 2)
        self.assertEqual(run("check", "--integration", self.practice.file, "--secret-stdin", "--keychain").code, 2)
        self.assertEqual(run("check", "--integration", self.practice.file, "--secret", FAKE_SECRET).code, 2)

    def test_a_keychain_that_is_not_there_is_said(self):
        done = run("check", "--integration", self.practice.file, "--keychain", "--json")
        self.assertNotEqual(done.code, 0)
        self.assertTrue(done.error.startswith(("cli.keychain.", "vault.")), done.error)


class Publish(unittest.TestCase):
    """One portal, in the order in which an admin would go."""

    def test_from_the_proposal_to_drift(self):
        practice = Practice()
        self.addCleanup(practice.stop)

        def publish(*options, stdin=None):
            done = run("publish", "--integration", practice.file, "--secret-stdin", "--portal-credentials-stdin", "--json", *options, stdin=stdin or practice.stdin)
            self.assertNotIn(practice.secret, done.out + done.err)
            return done

        proposal = publish("--untested", "--yes")
        self.assertEqual((proposal.code, proposal.json["outcome"]), (1, "refused"))
        self.assertIn("client_secret", proposal.json["mapping"])

        untested = publish("--accept-mapping", "--yes")
        self.assertEqual((untested.code, untested.json["outcome"]), (1, "refused"))
        unconfirmed = publish("--accept-mapping", "--untested")
        self.assertEqual((unconfirmed.code, unconfirmed.json["outcome"]), (1, "refused"))

        dry = publish("--accept-mapping", "--untested", "--dry-run")
        self.assertEqual(dry.code, 0)
        self.assertEqual({change["field"]: change["after"] for change in dry.json["changes"]}["client_secret"], "set")

        done = publish("--untested", "--yes", "--mapping", file("mapping.json", proposal.json["mapping"]))
        self.assertEqual((done.code, done.json["outcome"]), (0, "published"), done.out + done.err)
        shape(done.json, changes=CHANGES, outcome={"enum": ["published", "unchanged", "rolled_back", "refused"]}, findings=FINDINGS)
        again = publish("--untested", "--yes", "--accept-mapping", "--quiet")
        self.assertEqual(again.err, "")
        self.assertEqual((again.code, again.json["outcome"], again.json["changes"]), (0, "unchanged", []))

        def drift(integration):
            return run("drift", "--integration", integration, "--secret-stdin", "--portal-credentials-stdin", "--json", stdin=practice.stdin)
        same = drift(practice.file)
        self.assertEqual((same.code, same.json["changes"]), (0, []))
        other = drift(file("other.json", dict(practice.integration, client_id="5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11")))
        self.assertEqual(other.code, 1)
        shape(other.json, changes=CHANGES)
        self.assertEqual([change["field"] for change in other.json["changes"]], ["client_id"])

        seen = run("drift", "--integration", practice.file, "--portal-credentials-stdin", "--json", stdin=practice.stdin.split("\n", 1)[1])
        self.assertEqual(seen.code, 0, "without the secret: one line of stdin, and the secret is not compared")

        for bad in ("", practice.secret + "\nnot json\n", practice.secret + "\n"):
            self.assertEqual(publish("--dry-run", stdin=bad or "\n").code, 2, bad)
        self.assertEqual(publish("--mapping", file("badmap.json", {"frob": "x"})).code, 2)
        self.assertEqual(publish("--dry-run", stdin=practice.secret + '\n{"username":"nobody@example.org","password":"wrong-password"}\n').code, 1)


    def test_names_are_remembered(self):
        """What was confirmed once, here or in the window, is proposed from then on instead of a guess."""
        practice = Practice()
        self.addCleanup(practice.stop)

        def publish(*options):
            return run("publish", "--integration", practice.file, "--secret-stdin", "--portal-credentials-stdin", "--json", "--untested", "--yes", *options,
                       stdin=practice.stdin)

        names = publish().json["mapping"]
        twice = publish("--mapping", file("twice.json", dict(names, button_label=names["tenant_id"])))
        self.assertEqual((twice.code, twice.error), (2, "publish.name_twice"))
        self.assertEqual(publish().json["mapping"], names, "a mistake is not remembered")
        known = dict(names, button_label="Email.ServerPassword")
        self.assertEqual(publish("--mapping", file("known.json", known)).json["outcome"], "published")
        proposal = publish()
        self.assertEqual((proposal.json["outcome"], proposal.json["mapping"]), ("refused", known))

    def test_secrets_of_others_in_the_way(self):
        """Reflex: names only, and whether a write keeps the others has to be found out."""
        for fault, stay in ((), True), (("portal_secrets_replace",), False):
            practice = Practice(*fault, kind="reflex")
            self.addCleanup(practice.stop)

            def publish(*options):
                done = run("publish", "--integration", practice.file, "--secret-stdin", "--portal-credentials-stdin", "--json", "--untested", "--yes", *options,
                           stdin=practice.stdin)
                self.assertNotIn(practice.secret, done.out + done.err)
                return done

            refused = publish()
            self.assertEqual((refused.code, refused.json["outcome"], refused.json["reason"]["code"]), (1, "refused", "publish.others_at_risk"))
            self.assertEqual({change["before"] for change in refused.json["changes"]}, {"", "not set"})
            tried = publish("--try-on", practice.targets[1])
            self.assertEqual((tried.code, tried.json["outcome"]), (0, "published") if stay else (1, "refused"), tried.out + tried.err)
            forced = publish("--others-may-vanish")
            if stay:
                self.assertEqual((forced.code, forced.json["outcome"]), (0, "published"), forced.out + forced.err)
            else:
                self.assertEqual((forced.code, forced.error), (1, "publish.others_vanished"))
                self.assertIn("MAIL_API_KEY", forced.out)


class Case(unittest.TestCase):
    def made(self, name, text, *options):
        path = pathlib.Path(HOME.name) / name
        path.unlink(missing_ok=True)
        done = run("case", "redact", file(name + ".txt", text), "-o", path, *options)
        self.assertEqual(done.code, 0, done.err)
        self.assertEqual(path.stat().st_mode & 0o077, 0)
        jsonschema.validate(json.loads(path.read_text()), json.loads((ROOT / "docs/case.schema.json").read_text()))
        return path

    def test_redact_open_report_diff(self):
        example = ("--integration", ROOT / "docs/integration.example.json")
        first = self.made("first", f"AADSTS7000215: Invalid client secret provided. client_secret={FAKE_SECRET} person@example.org", *example)
        for secret in (FAKE_SECRET, "person@", base64.b64encode(FAKE_SECRET.encode()).decode().rstrip("=")):
            self.assertNotIn(secret, first.read_text())
        opened = run("case", "open", first, "--json")
        self.assertEqual(opened.code, 1)
        shape(opened.json, made_at={"type": "string"}, made_by={"pattern": "^Signwright "}, integration={"type": "object"}, findings=FINDINGS,
              runs={"type": "array", "minItems": 1, "items": {"required": ["kind", "outcome", "at", "observations", "same_verdict", "findings"]}})
        self.assertTrue(opened.json["runs"][0]["same_verdict"])
        self.assertEqual(opened.json["findings"][0]["cause"], "secret_value")
        report = run("case", "report", first, "--json")
        self.assertEqual(report.code, 0)
        self.assertTrue(report.json["report"].startswith("# "))
        self.assertEqual(run("case", "diff", first, first).code, 0)
        second = self.made("second", "AADSTS7000222: expired", *example)
        found = run("case", "diff", first, second, "--json")
        self.assertEqual(found.code, 1)
        shape(found.json, changes=CHANGES, findings_gone=FINDINGS, findings_new=FINDINGS, findings_same=FINDINGS)
        self.assertEqual([finding["cause"] for finding in found.json["findings_new"]][:1], ["secret_expired"])
        self.assertEqual(run("case", "redact", first, "-o", second).code, 2, "nothing is overwritten")
        both = run("case", "redact", first, second)
        self.assertEqual(len(both.json["runs"]), 2)
        self.assertEqual(run("case", "open", "-", stdin=both.out).code, 1)

    def test_a_stored_integration(self):
        self.assertEqual(run("import", ROOT / "docs/integration.example.json").code, 0)
        name = json.loads((ROOT / "docs/integration.example.json").read_text())["name"]
        done = run("case", "redact", "--stored", name)
        self.assertEqual(done.code, 0)
        self.assertEqual(done.json["integration"]["name"], name)
        self.assertEqual(run("case", "redact", "--stored", "Nobody").code, 2)

    def test_nothing_to_say(self):
        self.assertEqual(run("case", "open", self.made("empty", "lorem ipsum")).code, 3)

    def test_bad_input(self):
        self.assertEqual(run("case").code, 2)
        self.assertEqual(run("case", "redact").code, 2)
        self.assertEqual(run("case", "open", ROOT / "README.md").code, 2)
        self.assertEqual(run("case", "open", file("other-json", {"a": 1}), "--json").error, "workflow.case.not_a_case")
        self.assertEqual(run("case", "diff", "/no/such", "/no/such").code, 2)


class Stored(unittest.TestCase):
    def test_list_show_import_export(self):
        source = json.loads((ROOT / "docs/integration.example.json").read_text())
        source["name"] = "Contract"
        imported = run("import", file("contract.json", source), "--json")
        self.assertEqual(imported.code, 0)
        shape(imported.json, id={"type": "string"}, name={"const": "Contract"}, outcome={"enum": ["imported", "unchanged"]})
        listed = run("list", "--json")
        shape(listed.json, integrations={"type": "array", "minItems": 1, "items": {"required": ["id", "name", "portal", "draft", "changed_at"]}})
        shape(run("show", "Contract", "--json").json, id={"const": imported.json["id"]}, integration={"type": "object"})
        exported = run("export", "Contract").json
        jsonschema.validate(exported, json.loads((ROOT / "docs/integration.schema.json").read_text()))
        self.assertEqual(exported["client_id"], source["client_id"])
        self.assertEqual(exported.get("x_theirs"), source.get("x_theirs"), "unknown members are kept")

    def test_remove(self):
        source = json.loads((ROOT / "docs/integration.example.json").read_text())
        for name in ("Gone", "Gone too", "Gone as well"):
            self.assertEqual(run("import", file("gone.json", {**source, "name": name})).code, 0)
        stored = len(run("list", "--json").json["integrations"])
        refused = run("remove", "Gone", "--json")
        self.assertEqual((refused.code, refused.error), (1, "cli.remove.not_confirmed"))
        for wrong in (["remove"], ["remove", "--yes"], ["remove", "Gone", "--everything", "--yes"]):
            self.assertEqual(run(*wrong, "--json").error, "cli.remove.which", wrong)
            self.assertEqual(run(*wrong).code, 2)
        self.assertEqual(run("remove", "Nobody", "--yes", "--json").error, "cli.integration.unknown")
        removed = run("remove", "Gone", "--yes", "--json")
        self.assertEqual(removed.code, 0)
        shape(removed.json, id={"type": "string"}, name={"const": "Gone"}, outcome={"const": "removed"})
        self.assertIn("signwright/", removed.err, "no keychain here, and that is said")
        self.assertEqual(run("show", "Gone").code, 2)
        self.assertEqual(run("remove", "--everything").code, 1)
        self.assertEqual(run("remove", "--everything", "--yes", "--json").json, {"integrations": stored - 1, "outcome": "removed"})
        self.assertEqual(run("list", "--json").json, {"integrations": []})
        self.assertEqual(run("remove", "--everything", "--yes", "--json").json, {"integrations": 0, "outcome": "removed"})


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]], verbosity=2)
