# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""Bad answers of every kind from a provider's discovery, key and token addresses, and the same bytes as evidence for `explain`:
a check that names what is wrong, or exit 2 or 3, within bounds of time; never a crash or a hang.

The first argument is the program.
"""
import http.server
import json
import subprocess
import threading
import time
import unittest

import test_hostile_input as inputs

TENANT = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"
PAUSE = 0.2  # seconds between the letters of an answer that never ends
ADDRESSES = {"discovery": "/.well-known/openid-configuration", "keys": "/keys", "token": "/token"}
CHECK_OF = {"discovery": "discovery", "keys": "keys", "token": "client_credentials"}


class Provider(http.server.ThreadingHTTPServer):
    """Answers as it should at every address but `where`, which gets what `hostile` writes to the connection."""
    daemon_threads = True
    where, hostile = None, None

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Visit)
        self.address = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):
        pass  # the program hung up, as it should

    def good(self, which):
        base = f"{self.address}/{TENANT}"
        return {"discovery": json.dumps({
            "issuer": f"{base}/v2.0", "authorization_endpoint": f"{base}/authorize", "token_endpoint": f"{base}/token", "jwks_uri": f"{base}/keys",
            "response_types_supported": ["code"], "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"]}).encode(),
                "keys": inputs.KEYS, "token": b'{"token_type":"Bearer","expires_in":3599,"access_token":"not-a-real-token"}'}[which]


class Visit(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.close_connection = True
        which = next((name for name, end in ADDRESSES.items() if self.path.split("?")[0].endswith(end)), None)
        if which is None:
            self.wfile.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        elif which == self.server.where:
            self.server.hostile(self.wfile.write)
        else:
            self.wfile.write(framed(self.server.good(which)))

    do_GET = do_POST = answer


def framed(body, status=b"200 OK", length=None):
    return (b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + str(len(body) if length is None else length).encode() + b"\r\n\r\n" + body)


def forever(write, head, piece, pause=PAUSE):
    write(head)
    while True:
        write(piece)
        time.sleep(pause)


def bodies(whole):
    yield from inputs.damaged(whole)
    for text in (b"null", b"[]", b'""', b"0", b"{}", b'{"issuer":5,"keys":{},"access_token":[]}', b'{"keys":[null,0,[],{}]}'):
        yield text.decode(), text


def answers(whole):
    """Name and what to do to the connection."""
    for name, body in bodies(whole):
        yield name, lambda write, body=body: write(framed(body))
    for status in (b"400 Bad Request", b"500 Internal Server Error"):
        yield f"invalid UTF-8 with {status.decode()}", lambda write, status=status: write(framed(b'{"error":"\xff\xfe\0', status))
    yield "nothing at all", lambda write: None
    yield "no HTTP", lambda write: write(b"\0\xff\xfe" * 1000)
    yield "cut in the body", lambda write: write(framed(whole[:20], length=len(whole)))
    yield "a header of 10 MB", lambda write: write(b"HTTP/1.1 200 OK\r\nX: " + b"a" * 10_000_000 + b"\r\n\r\n")
    yield "NUL in a header", lambda write: write(framed(whole).replace(b"application/json", b"application\0/json").replace(b"{", b"\0{", 1))


ENDLESS = (
    ("drips for ever", lambda write: forever(write, framed(b"{", length=10 ** 6), b" ")),
    ("headers for ever", lambda write: forever(write, b"HTTP/1.1 200 OK\r\n", b"X: a\r\n")),
    ("chunks for ever", lambda write: forever(write, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n")),
    ("floods for ever", lambda write: forever(write, b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", b" " * 1_000_000, 0)),
    ("is silent", lambda write: time.sleep(inputs.LIMIT)),
)


class HostileProvider(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.provider = Provider()
        threading.Thread(target=cls.provider.serve_forever, daemon=True).start()
        integration = json.loads(inputs.INTEGRATION)
        # Nothing but this provider is asked: the portal's addresses are its own too.
        integration.update(cloud="custom", authority_host=cls.provider.address, tenants=[TENANT], redirect_uris=[cls.provider.address + "/callback"])
        integration["portal"].update(address=cls.provider.address)
        integration["portal"].pop("api")
        cls.integration = inputs.HostileInput.file("hostile-provider.json", json.dumps(integration).encode())

    @classmethod
    def tearDownClass(cls):
        cls.provider.shutdown()
        cls.provider.server_close()

    def check(self, where, hostile, seconds=20):
        self.provider.where, self.provider.hostile = where, hostile
        done = subprocess.run([inputs.PROGRAM, "--timeout", str(seconds), "check", "--integration", self.integration, "--secret-stdin", "--json"],
                              input=b"fake8Q~fake-secret-of-a-test-0123456789\n", env=inputs.ENVIRONMENT, capture_output=True, timeout=inputs.LIMIT)
        return done, json.loads(done.stdout.decode("utf-8"))

    def named(self, where, done, answer):
        self.assertIn(done.returncode, (1, 4), (done.returncode, done.stderr[-500:]))
        self.assertEqual(answer["verdict"], {1: "fail", 4: "undecided"}[done.returncode])
        mine = [check for check in answer["checks"] if check["check"] == CHECK_OF[where]]
        self.assertTrue(mine, answer)
        self.assertNotIn("pass", [check["outcome"] for check in mine], mine)
        self.assertTrue(all(check["detail"] for check in mine), mine)

    def test_a_good_provider_is_good(self):
        done, answer = self.check(None, None)
        outcomes = {check["check"]: check["outcome"] for check in answer["checks"]}
        self.assertEqual([outcomes[name] for name in CHECK_OF.values()], ["pass"] * 3, answer)

    def test_answers(self):
        for where in ADDRESSES:
            for name, hostile in answers(self.provider.good(where)):
                with self.subTest(f"{where}: {name}"):
                    self.named(where, *self.check(where, hostile))

    def test_lengths_that_cannot_be(self):
        """The whole answer did come, so it may count; what must not happen is that the length is believed."""
        for where in ADDRESSES:
            for length in (-1, 10 ** 30):
                with self.subTest(f"{where}: {length}"):
                    whole = framed(self.provider.good(where), length=length)
                    done, answer = self.check(where, lambda write, whole=whole: write(whole))
                    self.assertIn((done.returncode, answer["verdict"]), ((0, "pass"), (1, "fail"), (4, "undecided")))

    def test_answers_without_an_end(self):
        for where in ADDRESSES:
            for name, hostile in ENDLESS:
                with self.subTest(f"{where}: {name}"):
                    self.named(where, *self.check(where, hostile, seconds=2))


class HostileEvidence(unittest.TestCase):
    KINDS = {
        "redirect": b"https://spaces.nexudus.com/authorization-code/callback?error=access_denied&error_description=AADSTS65004%3A+declined&state=1",
        "error": b'{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided.","error_codes":[7000215]}',
        "page": b"<html><head><title>Sign in</title></head><body>AADSTS50011: The redirect URI does not match.</body></html>",
        "har": b'{"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://login.microsoftonline.com/","headers":[]},'
               b'"response":{"status":200,"headers":[],"content":{"text":"AADSTS50011"}}}]}}',
        "token": inputs.token(),
    }

    def test_evidence(self):
        for kind, whole in self.KINDS.items():
            for name, content in inputs.damaged(whole):
                with self.subTest(f"{kind}: {name}"):
                    path = inputs.HostileInput.file("evidence", content)
                    done = subprocess.run([inputs.PROGRAM, "explain", "--json", path], env=inputs.ENVIRONMENT, capture_output=True, timeout=inputs.LIMIT)
                    answer = json.loads(done.stdout.decode("utf-8"))
                    self.assertIn(done.returncode, (0, 1, 2, 3), (done.returncode, done.stderr[-500:]))
                    if done.returncode == 2:
                        self.assertRegex(answer["error"]["code"], r"^[a-z_]+(\.[a-z_0-9]+)+$")
                    else:
                        self.assertEqual(bool(answer["findings"]), done.returncode != 3)


if __name__ == "__main__":
    unittest.main()
