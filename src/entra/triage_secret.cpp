// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "triage_clean.h"

#include <model/identifiers.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kMended = NoteSeverity::Mended;
constexpr auto kWarn = NoteSeverity::Warn;
constexpr auto kRefuse = NoteSeverity::Refuse;

/** A text that is overwritten when it goes: triage cannot do without one. */
struct Scratch {
    QString text;
    Scratch() = default;
    explicit Scratch(QString t) : text(std::move(t)) {}
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    ~Scratch() { wipe(text); }
    bool matches(const QString &pattern) const { return QRegularExpression(pattern).match(QStringView(text)).hasMatch(); }
    ClientSecret take() { return ClientSecret::fromText(std::move(text)); }
};

/** Invisible characters, odd blanks and line ends inside a cleaned copy are told apart here, because `cleanPaste` makes copies that nobody wipes. */
void strip(Scratch &scratch, QList<TriageNote> &notes)
{
    auto &text = scratch.text;
    const auto before = text.size();
    text.removeIf([](QChar c) { return isInvisible(c); });
    if (text.size() != before) {
        addNote(notes, "triage.text.invisible"_L1, kMended);
    }
    for (auto &c : text) {
        if (isOddBlank(c)) {
            c = u' ';
            addNote(notes, "triage.text.no_break_space"_L1, kMended);
        }
    }
    const auto isLineEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const auto drop = [&](bool atEnd) {
        while (!text.isEmpty() && (atEnd ? text.back() : text.front()).isSpace()) {
            const auto c = atEnd ? text.back() : text.front();
            addNote(notes, isLineEnd(c) ? "triage.text.line_end"_L1 : "triage.text.blanks"_L1, kMended);
            atEnd ? text.chop(1) : void(text.remove(0, 1));
        }
    };
    drop(true);
    drop(false);
    static const QRegularExpression label(u"\\A(client[ _]?secret|secret value|value|wert|azure_client_secret|secret[ _]?id)\\s*[:=]\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = label.match(QStringView(text)); match.hasMatch()) {
        addNote(notes, "triage.text.label"_L1, kMended, {{u"label"_s, match.captured(1)}});
        text.remove(0, match.capturedLength());
    }
    const auto quote = [](QChar c) { return QStringView(u"\"'`“”„‘’‚«»").contains(c); };
    while (text.size() >= 2 && quote(text.front()) && quote(text.back())) {
        text.chop(1);
        text.remove(0, 1);
        addNote(notes, "triage.text.quotes"_L1, kMended);
        drop(true);
        drop(false);
    }
}

std::optional<ClientSecret> urlDecoded(const Scratch &scratch)
{
    if (!scratch.matches(u"%[0-9A-Fa-f]{2}"_s)) {
        return {};
    }
    auto bytes = scratch.text.toUtf8();
    auto decoded = QByteArray::fromPercentEncoding(bytes);
    wipe(bytes);
    return ClientSecret::fromUtf8(std::move(decoded));
}

std::optional<ClientSecret> htmlDecoded(const Scratch &scratch)
{
    if (!scratch.matches(u"&(?:amp|lt|gt|quot|apos|#39|#x27);"_s)) {
        return {};
    }
    Scratch copy(QString(scratch.text.constData(), scratch.text.size()));
    static constexpr std::pair<const char *, const char *> kEntities[] = {{"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""}, {"&apos;", "'"},
                                                                          {"&#39;", "'"}, {"&#x27;", "'"}, {"&amp;", "&"}};
    for (const auto &[from, to] : kEntities) {
        copy.text.replace(QLatin1StringView(from), QLatin1StringView(to));
    }
    return copy.take();
}

/** Kubernetes and pipelines show secrets in Base64; only told when the inside has Entra's own shape. */
std::optional<ClientSecret> base64Decoded(const Scratch &scratch)
{
    if (!scratch.matches(u"\\A[A-Za-z0-9+/]{44,60}={0,2}\\z"_s)) {
        return {};
    }
    auto bytes = scratch.text.toLatin1();
    auto decoded = QByteArray::fromBase64(bytes);
    wipe(bytes);
    Scratch inside(QString::fromLatin1(decoded));
    if (inside.text.endsWith(u'\n')) {
        inside.text.chop(1);
        decoded.chop(1);
    }
    if (!looksLikeSecretValue(inside.text)) {
        wipe(decoded);
        return {};
    }
    return ClientSecret::fromUtf8(std::move(decoded));
}

void judgeForm(const Scratch &scratch, QList<TriageNote> &notes)
{
    const auto &text = scratch.text;
    const QVariantMap length{{u"length"_s, int(text.size())}};
    if (scratch.matches(u"[^\\x21-\\x7e]"_s)) {
        addNote(notes, "triage.secret.characters"_L1, kWarn);
    }
    if (looksLikeSecretValue(text)) {
        return;
    }
    if (scratch.matches(u"\\A[0-9A-Fa-f]{40}\\z"_s)) {
        addNote(notes, "triage.secret.thumbprint"_L1, kWarn);
    } else if (scratch.matches(u"\\A[A-Za-z0-9_~.-]{3}\\dQ~"_s)) {
        // The mark of today's secrets is there, so their length is known: 37 to 40.
        if (text.size() < 37) {
            addNote(notes, "triage.secret.cut"_L1, kWarn, length);
        } else if (text.size() > 40) {
            addNote(notes, "triage.secret.long"_L1, kWarn, length);
        } else {
            addNote(notes, "triage.secret.other_form"_L1, kWarn, length);
        }
    } else if (text.size() < 16) {
        addNote(notes, "triage.secret.short"_L1, kWarn, length);
    } else if (text.size() > 64) {
        addNote(notes, "triage.secret.long"_L1, kWarn, length);
    } else {
        addNote(notes, "triage.secret.other_form"_L1, kWarn, length);
    }
}

} // namespace

SecretTriage triageSecret(const ClientSecret &pasted, QStringView hint)
{
    SecretTriage result;
    const auto raw = pasted.reveal();
    Scratch scratch(QString::fromUtf8(raw.data(), qsizetype(raw.size())));
    strip(scratch, result.notes);
    if (scratch.text.isEmpty()) {
        return result;
    }
    const bool changed = !result.notes.isEmpty();
    const auto finish = [&] {
        if (changed) {
            result.mended = scratch.take();
        }
        return std::move(result);
    };

    if (isGuid(scratch.text)) {
        addNote(result.notes, "triage.secret.is_id"_L1, kRefuse);
        return finish();
    }
    if (scratch.text.startsWith("-----BEGIN"_L1)) {
        addNote(result.notes, "triage.secret.is_certificate"_L1, kRefuse);
        return finish();
    }
    if (scratch.matches(u"\\AeyJ[A-Za-z0-9_-]+\\."_s)) {
        addNote(result.notes, "triage.secret.is_token"_L1, kRefuse);
        return finish();
    }
    if (scratch.matches(u"(?:\\*{3,}|\\x{2022}{2,}|\\x{25cf}{2,}|\\x{2026})"_s)) {
        addNote(result.notes, "triage.secret.masked"_L1, kRefuse);
        return finish();
    }
    if (scratch.text.endsWith("..."_L1)) {
        addNote(result.notes, "triage.secret.ellipsis"_L1, kWarn);
    }
    if (scratch.matches(u"[\\r\\n]"_s)) {
        addNote(result.notes, "triage.secret.several_lines"_L1, kWarn);
    } else if (scratch.matches(u"\\s"_s)) {
        addNote(result.notes, "triage.secret.inner_blank"_L1, kWarn);
    }
    if (!hint.isEmpty() && !scratch.text.startsWith(hint)) {
        addNote(result.notes, "triage.secret.other_hint"_L1, kWarn, {{u"hint"_s, hint.toString()}});
    }
    if (auto decoded = urlDecoded(scratch)) {
        addNote(result.notes, "triage.secret.url_encoded"_L1, kWarn);
        result.offer = std::move(decoded);
    } else if (auto plain = htmlDecoded(scratch)) {
        addNote(result.notes, "triage.secret.html_escaped"_L1, kWarn);
        result.offer = std::move(plain);
    } else if (auto inside = base64Decoded(scratch)) {
        addNote(result.notes, "triage.secret.base64"_L1, kWarn);
        result.offer = std::move(inside);
    } else {
        judgeForm(scratch, result.notes);
    }
    return finish();
}

} // namespace signwright
