# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
"""What the rooms promise each other, as functions over the source's text: each takes {path: text} and returns complaints.

Heuristics, not a compiler: they see what a tired reviewer would miss, and err on the side of silence.
docs/architecture.md says what the rules are for; when one of them changes, both change in one commit.
"""
import re

# Ground floor first. A room uses only rooms before it, less those that it must know nothing of.
ROOMS = ["core", "model", "trace", "net", "oidc", "entra", "diagnosis", "portal", "vault", "store", "practice",
         "workflow", "wording", "browser", "desktop", "cli"]
KNOWS_NOTHING_OF = {
    "oidc": {"model"},                       # protocol, not integrations
    "diagnosis": {"net", "oidc", "entra"},   # pure: doesn't know where a trace came from
    "portal": {"oidc", "entra", "diagnosis"},
    "vault": {"trace", "net", "oidc", "entra", "diagnosis", "portal"},
    "store": {"net", "oidc", "entra", "diagnosis", "portal", "vault"},  # never a secret
    "practice": {"trace", "net", "entra", "diagnosis", "portal", "vault", "store"},  # the real ones
    "workflow": {"practice"},                # the product's use cases never know that they are practised
    "wording": {"vault", "store", "practice"},
    "browser": {"vault", "store", "practice", "wording", "diagnosis"},  # no verdicts
    "cli": {"browser", "desktop"},           # no Widgets, no WebEngine
}

# The network is reached through net/ alone. These listen, or speak to this machine only.
NETWORK_CLASSES = r"\b(QNetworkAccessManager|QTcpSocket|QSslSocket|QUdpSocket|QTcpServer|QSslServer|QDnsLookup|QHostInfo|QLocalServer|QLocalSocket|QWebSocket)\b"
NETWORK_EXCEPTIONS = {
    "src/browser/system_browser.cpp": "the loopback redirect of the system browser's way",
    "src/browser/include/browser/system_browser.h": "the loopback redirect of the system browser's way",
    "src/desktop/single_instance.cpp": "a local socket: a second start raises the first window",
    "src/desktop/include/desktop/single_instance.h": "a local socket: a second start raises the first window",
}

# Who may look at a secret's text, and what for. A new line here is what a reviewer discusses.
MAY_REVEAL = {
    "src/cli/publish_command.cpp": "the revision's key",
    "src/core/client_secret.cpp": "the class itself",
    "src/core/include/core/client_secret.h": "the class itself",
    "src/desktop/clipboard.cpp": "a Copy button the person pressed",
    "src/desktop/main.cpp": "the revision's key",
    "src/entra/triage_secret.cpp": "what shape was pasted",
    "src/model/revision.cpp": "the keyed hash",
    "src/net/proxy_logins.cpp": "QAuthenticator takes nothing but a QString",
    "src/oidc/authorization.cpp": "the code challenge",
    "src/oidc/id_token_claims.cpp": "at_hash and c_hash",
    "src/oidc/token_endpoint.cpp": "the token request's body",
    "src/oidc/userinfo.cpp": "the Authorization header",
    "src/portal/portal.cpp": "the log-in line",
    "src/portal/actual/actual_portal.cpp": "log-in, the session header, the setting itself",
    "src/portal/grafana/grafana_portal.cpp": "Authorization header, the setting itself",
    "src/portal/keycloak/keycloak_portal.cpp": "log-in, Authorization header, the setting itself",
    "src/portal/nexudus/nexudus_portal.cpp": "log-in, Authorization header, the setting itself",
    "src/portal/reflex/reflex_portal.cpp": "the token's header, the setting itself",
    "src/vault/keychain_store.cpp": "into the keychain",
    "src/workflow/publish_session.cpp": "the refresh token goes into the keychain",
    "src/workflow/sign_in_test.cpp": "the ID token is checked",
}


def without_comments(text):
    """Code alone; strings stay, line numbers too."""
    token = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.S)

    def keep(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith(("//", "/*")) else found
    return token.sub(keep, text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def room_of(path):
    parts = path.split("/")
    return parts[1] if len(parts) > 2 and parts[0] == "src" and parts[1] in ROOMS else None


def sources(files, *suffixes):
    return {path: text for path, text in sorted(files.items())
            if path.startswith("src/") and path.endswith(suffixes or (".h", ".cpp"))}


def allowed(room, other):
    if other == room:
        return True
    return ROOMS.index(other) < ROOMS.index(room) and other not in KNOWS_NOTHING_OF.get(room, set())


def arrows(files):
    """{room: {used room: first place it is used at}} from include lines and from link lines."""
    graph = {}

    def arrow(room, other, place):
        if room and other in ROOMS and other != room:
            graph.setdefault(room, {}).setdefault(other, place)
    for path, text in sources(files).items():
        for match in re.finditer(r'^\s*#\s*include\s*[<"]([a-z_]+)/', text, re.M):
            arrow(room_of(path), match.group(1), f"{path}:{line_of(text, match.start(1))}")
    for path, text in sources(files, "CMakeLists.txt").items():
        code = re.sub(r"#.*", "", text)
        room = room_of(path)
        for match in re.finditer(r"\bROOMS\b([^)]*?)(?:\bLIBS\b|\bPRIVATE_LIBS\b|\bSOURCES\b|\))", code):
            for other in match.group(1).split():
                arrow(room, other, f"{path}:{line_of(code, match.start())}")
        for match in re.finditer(r"target_link_libraries\(([^)]*)\)", code):
            for other in re.findall(r"\bsw_([a-z]+)\b", match.group(1)):
                arrow(room, other, f"{path}:{line_of(code, match.start())}")
    return graph


def forbidden_arrows(files):
    return [f"{place}: {room}/ may not use {other}/"
            for room, used in sorted(arrows(files).items()) for other, place in sorted(used.items())
            if not allowed(room, other)]


def circles(files):
    graph = arrows(files)
    found = []

    def walk(room, way):
        if room in way:
            circle = way[way.index(room):]
            if min(circle) == room:
                found.append(" -> ".join([*circle, room]))
            return
        for other in sorted(graph.get(room, {})):
            walk(other, [*way, room])
    for room in ROOMS:
        walk(room, [])
    return sorted(set(found))


def header_circles(files):
    """Two headers that include each other, over any number of steps."""
    headers = {re.sub(r"^src/[a-z]+/include/", "", path): text for path, text in sources(files, ".h").items()}
    graph = {name: [other for other in re.findall(r'#\s*include\s*[<"]([^>"]+)', text) if other in headers]
             for name, text in headers.items()}
    state, found = {}, []

    def walk(name, way):
        state[name] = "open"
        for other in graph[name]:
            if state.get(other) == "open":
                found.append(" -> ".join([*way[way.index(other):], other] if other in way else [name, other]))
            elif other not in state:
                walk(other, [*way, other])
        state[name] = "done"
    for name in sorted(graph):
        if name not in state:
            walk(name, [name])
    return found


def network_outside_net(files):
    found = []
    for path, text in sources(files).items():
        if room_of(path) in ("net", "practice") or path in NETWORK_EXCEPTIONS:
            continue
        code = without_comments(text)
        found += [f"{path}:{line_of(code, m.start())}: {m.group(1)} belongs in net/"
                  for m in re.finditer(NETWORK_CLASSES, code)]
    return found


def listens_beyond_loopback(files):
    found = []
    for path, text in sources(files).items():
        code = without_comments(text)
        pattern = r"QHostAddress::Any\w*|\"0\.0\.0\.0\""
        if "QTcpServer" in code:
            pattern += r"|(?:->|\.)listen\(\s*\)"  # Qt's default is every interface
        found += [f"{path}:{line_of(code, m.start())}: listens on every interface" for m in re.finditer(pattern, code)]
    return found


def secret_misuse(files):
    found = []
    for path, text in sources(files).items():
        code = without_comments(text)
        if ".reveal()" in code.replace("->", ".") and path not in MAY_REVEAL:
            found.append(f"{path}: reveal() outside the list MAY_REVEAL")
        for m in re.finditer(r"\bQString\w*(?:::from\w+)?\s*\([^;]*?reveal\(\)|\breveal\(\)[^;]*?\.toString\(", code):
            found.append(f"{path}:{line_of(code, m.start())}: a secret becomes a QString")
        for m in re.finditer(r"\bq(?:C?Debug|C?Info|C?Warning|C?Critical)\b[^;]*reveal\(\)", code):
            found.append(f"{path}:{line_of(code, m.start())}: a secret goes into the log")
        for m in re.finditer(r"\bconst QString &?\s*(?:clientSecret|secretValue|secretText)\b|\bQString (?:clientSecret|secretValue|secretText)\b", code):
            if room_of(path) != "practice":  # made up at each start, opens nothing
                found.append(f"{path}:{line_of(code, m.start())}: a secret is a QString")
    return found


def forbidden_grants(files):
    """No password grant, implicit token or plain PKCE towards an identity provider (RFC 9700, 2.1.1, 2.1.2 and 2.4). A portal's own log-in is its matter."""
    found = []
    for path, text in sources(files).items():
        if room_of(path) not in ("oidc", "entra", "workflow", "browser"):
            continue
        code = without_comments(text)
        for m in re.finditer(r'"grant_type"[^;]*?"(\w+)"|"code_challenge_method"[^;]*?"(\w+)"', code):
            if (m.group(1) or m.group(2)) not in ("authorization_code", "client_credentials", "S256"):
                found.append(f"{path}:{line_of(code, m.start())}: {m.group(1) or m.group(2)} is not to be used")
    return found


def nested_loops(files):
    """A front end's own loop is main()'s; anything else that spins one can be re-entered."""
    found = []
    for path, text in sources(files).items():
        code = without_comments(text)
        for m in re.finditer(r"\bQEventLoop\s+\w+|\bprocessEvents\s*\(|\bQCoro::waitFor\s*\(", code):
            if path != "src/cli/command_context.cpp":
                found.append(f"{path}:{line_of(code, m.start())}: a nested event loop")
    return found


def capturing_coroutines(files):
    """A lambda's captures die with the lambda while the coroutine's frame lives on."""
    found = []
    for path, text in sources(files).items():
        code = without_comments(text)
        for m in re.finditer(r"\[[^\]\n]+\]\s*\([^)]*\)\s*(?:mutable\s*)?->\s*QCoro::Task<", code):
            found.append(f"{path}:{line_of(code, m.start())}: a capturing lambda is a coroutine")
    return found


def untranslated(files):
    """A sentence that goes into a widget without tr(). Names, numbers and single words of code are let through."""
    setters = (r"\b(?:setText|setTitle|setSubTitle|setWindowTitle|setToolTip|setStatusTip|setWhatsThis|setPlaceholderText|"
               r"setAccessibleName|setAccessibleDescription|setButtonText|addAction|addMenu|addTab|addRow|"
               r"new QLabel|new QPushButton|new QCheckBox|new QAction|new QGroupBox)\s*\(\s*")
    sentence = re.compile(setters + r'(?:u"([^"]*[A-Za-z]{2,}[^"]*)"_s|QStringLiteral\("([^"]+)"\)|QString\(u"([^"]+)")')
    found = []
    for path, text in sources(files).items():
        if room_of(path) not in ("desktop", "browser", "wording"):
            continue
        code = without_comments(text)
        found += [f"{path}:{line_of(code, m.start())}: not translated: {next(g for g in m.groups() if g)}"
                  for m in sentence.finditer(code)]
        # lupdate files the texts of such a function under the namespace's name, where no translator finds them.
        found += [f"{path}:{line_of(code, m.start())}: a tr() of its own" for m in re.finditer(r"^QString tr\(const char", code, re.M)]
    return found


def without_licence(files):
    return [f"{path}: no SPDX header" for path, text in sorted(files.items())
            if path.endswith((".h", ".cpp", ".py", ".cmake", "CMakeLists.txt", ".sh", ".mjs", ".js"))
            and not ("SPDX-FileCopyrightText:" in text[:400] and "SPDX-License-Identifier:" in text[:500])]


def undocumented(files):
    """Types and free functions of public headers that stand without a word. Overloads and one-line groups share one."""
    declaration = re.compile(r"^(?:template\s*<.*>\s*)?(?:(?:enum class|class|struct)\s+\w+[^;]*$"
                             r"|(?!using\b|return\b|friend\b|namespace\b|inline constexpr\b|extern\b|static_assert\b)[\w:<>,&*\s\[\]]+\([^;{]*\)?.*[;{,(]$)")
    found = []
    for path, text in sources(files, ".h").items():
        if "/include/" not in path:
            continue
        depth, explained, inside = 0, False, False
        code = without_comments(text).split("\n")
        lines = text.split("\n")
        base = None
        pending = 0
        for number, line in enumerate(lines):
            bare = code[number]
            stripped = bare.strip()
            if lines[number].strip() and not stripped:
                explained = True  # a line of comment
                continue
            if not stripped:
                explained = False
                continue
            if stripped.startswith(("namespace", "Q_NAMESPACE", "#", "{", "}")) and depth <= 1:
                if stripped.startswith("namespace CLI"):
                    base = None
            elif depth == (base if base is not None else 1) and pending == 0 and declaration.match(stripped) \
                    and not stripped.startswith(("Q_", "operator", "}")) and "operator" not in stripped:
                if not (explained or "//" in line):
                    found.append(f"{path}:{number + 1}: no docstring: {stripped[:80]}")
                explained = True  # what follows without a blank line belongs to it
            depth += bare.count("{") - bare.count("}")
            pending = max(0, pending + bare.count("(") - bare.count(")"))
    return found


def codes_without_words(files):
    """Every code that is written out, whether it fails at once or is handed on first; a prefix that is asked for counts as said."""
    said = set()
    for path, text in sources(files).items():
        if room_of(path) == "wording":
            said |= set(re.findall(r'"([a-z0-9_]+(?:\.[a-z0-9_]+)+)"', text))
    families = {code.split(".")[0] for code in said}
    found = []
    for path, text in sources(files).items():
        if room_of(path) in ("wording", "diagnosis"):  # diagnosis reads codes, the catalogue has its words
            continue
        code = without_comments(text)
        literals = [(m.start(), m.group(1)) for m in re.finditer(r'\b(?:fail|Error)\s*[({]\s*u"([^"]+)"_s', code)]
        literals += [(m.start(), m.group(1)) for m in re.finditer(r'"([a-z0-9_]+(?:\.[a-z0-9_]+)+)"', code)
                     if m.group(1).split(".")[0] in families and not m.group(1).endswith(".com")]
        found += [f"{path}:{line_of(code, at)}: no words in src/wording for {name}"
                  for at, name in sorted(set(literals)) if not any(one.startswith(name) for one in said)]
    return found


def words_without_code(files):
    """Sentences that nothing says any more."""
    rows, rest = {}, []
    for path, text in sources(files).items():
        if room_of(path) == "wording":
            rows.update({code: path for code in re.findall(r'ErrorRow\{\s*"([a-z0-9_.]+)"', text)
                         if not code.startswith("check.")})  # made of a check's name and what came of it
        else:
            rest.append(without_comments(text))
    everything = "\n".join(rest)
    return [f"{path}: nothing fails with {code} any more" for code, path in sorted(rows.items()) if f'"{code}"' not in everything]


def kinds_without_docs(files):
    text = files["src/trace/include/trace/observation.h"]
    body = re.search(r"enum class ObservationKind \{(.*?)\n\};", text, re.S).group(1)
    found, explained = [], False
    for line in body.split("\n"):
        line = line.strip()
        name = re.match(r"(\w+),?(?:\s*///<.*)?$", line)
        if name and not (explained or "///<" in line):
            found.append(f"ObservationKind::{name.group(1)}: says not which facts to expect")
        explained = bool(line) and (line.startswith(("/**", "*")) or line.endswith("*/") or (explained and not name))
    return found


def long_files(files, limit=600):
    return [f"{path}: {text.count(chr(10))} lines" for path, text in sorted(files.items())
            if path.endswith((".h", ".cpp", ".py")) and text.count("\n") > limit]
