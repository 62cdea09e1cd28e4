# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Bad input of every kind, in every place that `check` and `token verify` read: exit 2 or a named failed rule, never a crash or a hang.

The first argument is the program.
"""
import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.exists(sys.argv[1]) else "signwright-cli"
LIMIT = 60  # seconds; a loaded machine is slow, a hanging program is a fault
HOME = tempfile.TemporaryDirectory()
ENVIRONMENT = {**os.environ, "HOME": HOME.name, "XDG_DATA_HOME": HOME.name + "/data", "XDG_CONFIG_HOME": HOME.name + "/config",
               "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "no_proxy": "127.0.0.1,localhost"}

# The example key of RFC 7515, appendix A.2.1.
KEYS = json.dumps({"keys": [{"kty": "RSA", "e": "AQAB", "kid": "k1", "n":
                             "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEw"
                             "OWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5"
                             "ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"}]}).encode()
INTEGRATION = (ROOT / "docs/integration.example.json").read_bytes()


def part(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=")


def token(header=b'{"alg":"RS256","kid":"k1"}', payload=b'{"sub":"s"}', signature=b"\1" * 256):
    return part(header) + b"." + part(payload) + b"." + part(signature)


def damaged(whole):
    """What can become of a file: name and bytes."""
    yield "empty", b""
    yield "one line break", b"\n"
    for share in (1, len(whole) // 4, len(whole) // 2, len(whole) - 3):
        yield f"truncated to {share}", whole[:share]
    yield "NUL in the middle", whole[:len(whole) // 2] + b"\0" + whole[len(whole) // 2:]
    yield "NUL bytes only", b"\0" * 4096
    yield "invalid UTF-8", whole[:len(whole) // 2] + b"\xc3\x28\xff\xfe\xed\xa0\x80" + whole[len(whole) // 2:]
    yield "UTF-16", b"\xff\xfe" + whole.decode().encode("utf-16-le")
    yield "10 MB of one letter", b"A" * 10_000_000
    yield "10 MB of dots", b"." * 10_000_000
    yield "10 MB of white space", b" " * 10_000_000
    yield "10 MB behind it", whole + b"A" * 10_000_000
    yield "arrays 200000 deep", b"[" * 200_000
    yield "objects 200000 deep", b'{"a":' * 200_000 + b"1" + b"}" * 200_000
    yield "every byte there is", bytes(range(256)) * 64


def tokens_with_damaged_parts():
    deep = b'{"a":' * 20_000 + b"1" + b"}" * 20_000
    for name, content in (("empty", b""), ("NUL", b'{"alg":"RS256\0"}'), ("invalid UTF-8", b'{"alg":"\xff\xfe"}'), ("deep", deep), ("array", b"[]"),
                          ("duplicate member", b'{"alg":"RS256","alg":"none"}'), ("huge number", b'{"exp":1e999999,"iat":-1e999999}'),
                          ("lone surrogate", b'{"sub":"\\ud800"}'), ("10 MB", b'{"a":"' + b"b" * 10_000_000 + b'"}'), ("truncated", b'{"alg":"RS2')):
        yield f"header: {name}", token(header=content)
        yield f"payload: {name}", token(payload=content)
    for length in (0, 1, 255, 257, 100_000):
        yield f"signature of {length} bytes", token(signature=b"\1" * length)
    yield "ten thousand parts", b"a." * 10_000
    yield "five parts", token() + b".AA.AA"


class HostileInput(unittest.TestCase):
    def outcome(self, *arguments, stdin=b""):
        done = subprocess.run([PROGRAM, *map(str, arguments), "--json"], input=stdin, env=ENVIRONMENT, capture_output=True, timeout=LIMIT)
        self.assertIn(done.returncode, (1, 2), (done.returncode, done.stderr[-500:]))
        answer = json.loads(done.stdout.decode("utf-8"))  # whatever came in: what goes out is JSON in UTF-8
        return done.returncode, answer

    def refused(self, code, answer):
        self.assertEqual(code, 2, str(answer)[:500])
        self.assertRegex(answer["error"]["code"], r"^[a-z_]+(\.[a-z_0-9]+)+$")

    def refused_or_named(self, code, answer):
        if code == 2:
            return self.refused(code, answer)
        self.assertFalse(answer["valid"])
        self.assertTrue([rule["rule"] for rule in answer["rules"] if rule["outcome"] == "fail"])

    @staticmethod
    def file(name, content):
        path = pathlib.Path(HOME.name) / name
        path.write_bytes(content)
        return path

    def test_token(self):
        keys = self.file("keys.json", KEYS)
        for cases in (damaged(token()), tokens_with_damaged_parts()):
            for name, content in cases:
                with self.subTest(name):
                    self.refused_or_named(*self.outcome("token", "verify", "--token", self.file("token", content), "--keys", keys))

    def test_token_from_stdin(self):
        keys = self.file("keys.json", KEYS)
        for name, content in damaged(token()):
            with self.subTest(name):
                self.refused_or_named(*self.outcome("token", "verify", "--token", "-", "--keys", keys, stdin=content))

    def test_keys(self):
        whole = self.file("token", token())
        for name, content in damaged(KEYS):
            with self.subTest(name):
                self.refused_or_named(*self.outcome("token", "verify", "--token", whole, "--keys", self.file("keys", content)))

    def test_integration(self):
        for name, content in damaged(INTEGRATION):
            with self.subTest(name):
                self.refused(*self.outcome("check", "--integration", self.file("integration.json", content)))
                self.refused(*self.outcome("check", "--integration", "-", stdin=content))

    def test_what_is_no_file(self):
        for path in (HOME.name, "/dev/null", "/no/such/file", "", "a" * 5000):
            with self.subTest(path[:20]):
                self.refused(*self.outcome("check", "--integration", path))
                self.refused_or_named(*self.outcome("token", "verify", "--token", path, "--keys", path))


if __name__ == "__main__":
    unittest.main()
