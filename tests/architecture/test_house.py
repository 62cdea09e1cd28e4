# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""The source as it stands keeps the rooms' promises; and each check is shown to see the fault that it is there for."""
import pathlib
import sys
import unittest

import house

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("src", "tests", "bench", "cmake", "installer", "resources", "translations")


def tree():
    paths = [ROOT / "CMakeLists.txt"]
    for folder in FOLDERS:
        paths += [p for p in (ROOT / folder).rglob("*") if p.suffix in (".h", ".cpp", ".py", ".txt", ".cmake", ".sh", ".mjs")
                  and "node_modules" not in p.parts]
    return {str(p.relative_to(ROOT)): p.read_text(encoding="utf-8", errors="replace") for p in paths}


class TheHouse(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.files = tree()

    def holds(self, check):
        complaints = check(self.files)
        self.assertFalse(complaints, "\n" + "\n".join(complaints))

    def test_rooms_use_only_rooms_below_them(self):
        self.assertGreater(len(house.arrows(self.files)), 12, "the arrows are not read any more")
        self.holds(house.forbidden_arrows)

    def test_no_circle_of_rooms(self):
        self.holds(house.circles)

    def test_no_circle_of_headers(self):
        self.holds(house.header_circles)

    def test_network_is_reached_through_net_alone(self):
        self.holds(house.network_outside_net)

    def test_nothing_listens_beyond_this_machine(self):
        self.holds(house.listens_beyond_loopback)

    def test_secrets_are_read_where_they_may_be(self):
        self.holds(house.secret_misuse)

    def test_grants_are_those_that_may_be_used(self):
        self.holds(house.forbidden_grants)

    def test_no_line_of_the_lists_is_stale(self):
        for path in house.NETWORK_EXCEPTIONS:
            self.assertRegex(self.files.get(path, ""), house.NETWORK_CLASSES, path)
        for path in house.MAY_REVEAL:
            if path != "src/core/client_secret.cpp":
                self.assertIn("reveal()", self.files.get(path, ""), path)

    def test_no_nested_event_loop(self):
        self.holds(house.nested_loops)

    def test_no_coroutine_captures(self):
        self.holds(house.capturing_coroutines)

    def test_what_a_person_reads_is_translated(self):
        self.holds(house.untranslated)

    def test_each_file_says_its_licence(self):
        self.holds(house.without_licence)

    def test_public_declarations_say_what_they_are_for(self):
        self.holds(house.undocumented)

    def test_each_error_has_words(self):
        self.holds(house.codes_without_words)

    def test_no_words_are_left_over(self):
        self.holds(house.words_without_code)

    def test_each_kind_of_observation_says_its_facts(self):
        self.holds(house.kinds_without_docs)

    def test_rooms_of_the_document_are_those_of_the_source(self):
        text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
        self.assertEqual([room for room in house.ROOMS if f"| `{room}/` |" not in text], [])
        folders = sorted(p.name for p in (ROOT / "src").iterdir() if p.is_dir())
        self.assertEqual(folders, sorted(house.ROOMS))

    def test_long_files_are_named(self):
        for complaint in house.long_files(self.files):
            print("warning: over 600 lines:", complaint, file=sys.stderr)


class TheChecksSee(unittest.TestCase):
    """One planted fault a check."""

    def sees(self, check, path, text, **others):
        complaints = check({path: text, **others})
        self.assertTrue(complaints, f"{check.__name__} saw nothing in: {text}")

    def test_an_arrow_upwards(self):
        self.sees(house.forbidden_arrows, "src/net/http.cpp", "#include <entra/cloud.h>\n")
        self.sees(house.forbidden_arrows, "src/net/CMakeLists.txt", "signwright_room(net SOURCES a.cpp ROOMS core portal LIBS Qt6::Core)")
        self.sees(house.forbidden_arrows, "src/cli/CMakeLists.txt", "target_link_libraries(signwright-cli PRIVATE sw_desktop)")

    def test_a_room_that_knows_too_much(self):
        self.sees(house.forbidden_arrows, "src/diagnosis/diagnose.cpp", "#include <net/http.h>\n")
        self.sees(house.forbidden_arrows, "src/workflow/publish.cpp", "#include <practice/faults.h>\n")

    def test_a_circle(self):
        self.sees(house.circles, "src/net/a.cpp", "#include <oidc/b.h>\n", **{"src/oidc/b.cpp": "#include <net/a.h>\n"})
        self.sees(house.header_circles, "src/net/include/net/a.h", "#include <net/b.h>\n",
                  **{"src/net/include/net/b.h": "#include <net/a.h>\n"})

    def test_a_way_around_net(self):
        self.sees(house.network_outside_net, "src/entra/probes.cpp", "QNetworkAccessManager manager;")
        self.assertFalse(house.network_outside_net({"src/entra/probes.cpp": "// no QNetworkAccessManager here"}))

    def test_an_open_door(self):
        self.sees(house.listens_beyond_loopback, "src/browser/a.cpp", "QTcpServer server; server.listen();")
        self.sees(house.listens_beyond_loopback, "src/practice/a.cpp", 'server.bind("0.0.0.0", 0);')

    def test_a_secret_let_out(self):
        self.sees(house.secret_misuse, "src/vault/keychain_store.cpp", "auto text = QString::fromUtf8(secret.reveal());")
        self.sees(house.secret_misuse, "src/vault/keychain_store.cpp", "qCWarning(vault) << secret.reveal();")
        self.sees(house.secret_misuse, "src/net/http.cpp", "use(secret->reveal());")
        self.sees(house.secret_misuse, "src/desktop/a.cpp", "const QString clientSecret = field->text();")

    def test_a_password_grant(self):
        self.sees(house.forbidden_grants, "src/oidc/a.cpp", 'form.add("grant_type", std::string_view("password"));')
        self.sees(house.forbidden_grants, "src/oidc/a.cpp", 'add("code_challenge_method", "plain");')
        self.assertFalse(house.forbidden_grants({"src/oidc/a.cpp": 'add("grant_type", "authorization_code");'}))

    def test_a_loop_inside_a_loop(self):
        self.sees(house.nested_loops, "src/desktop/a.cpp", "QEventLoop loop;")

    def test_a_capturing_coroutine(self):
        self.sees(house.capturing_coroutines, "src/desktop/a.cpp", "auto f = [this](int n) -> QCoro::Task<> { co_return; };")

    def test_a_sentence_in_one_language(self):
        self.sees(house.untranslated, "src/desktop/a.cpp", 'label->setText(u"Nothing was changed"_s);')
        self.sees(house.untranslated, "src/desktop/a.cpp", 'auto *b = new QPushButton(u"&Copy"_s);')
        self.sees(house.untranslated, "src/wording/a.cpp", "QString tr(const char *text)\n{\n")
        self.assertFalse(house.untranslated({"src/desktop/a.cpp": 'label->setText(tr("Nothing"));'}))

    def test_a_file_without_licence(self):
        self.sees(house.without_licence, "src/core/a.cpp", "int a;\n")

    def test_a_wordless_declaration(self):
        self.sees(house.undocumented, "src/core/include/core/a.h", "namespace signwright\n{\n\nvoid f(int n);\n\n}\n")
        self.sees(house.undocumented, "src/core/include/core/a.h", "namespace signwright\n{\n\nstruct A {\n    int n;\n};\n\n}\n")
        self.assertFalse(house.undocumented({"src/core/include/core/a.h": "namespace signwright\n{\n\n/** F. */\nvoid f(int n);\n}\n"}))

    def test_an_error_without_words(self):
        self.sees(house.codes_without_words, "src/net/a.cpp", 'return fail(u"net.new"_s, {});')
        self.assertFalse(house.codes_without_words({"src/net/a.cpp": 'return fail(u"net.new"_s, {});',
                                                    "src/wording/errors_net.cpp": 'ErrorRow{"net.new", x}'}))

        self.sees(house.codes_without_words, "src/net/a.cpp", 'result.code = u"net.other"_s;', **{"src/wording/errors_net.cpp": 'ErrorRow{"net.new", x}'})
        self.sees(house.words_without_code, "src/wording/errors_net.cpp", 'ErrorRow{"net.old", x}')

    def test_a_kind_without_facts(self):
        self.sees(house.kinds_without_docs, "src/trace/include/trace/observation.h",
                  "enum class ObservationKind {\n    /** A. */\n    A,\n    B,\n};\n")


if __name__ == "__main__":
    unittest.main()
