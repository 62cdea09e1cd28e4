// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "triage_clean.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

QString toString(NoteSeverity severity)
{
    switch (severity) {
    case NoteSeverity::Mended: return u"mended"_s;
    case NoteSeverity::Warn: return u"warn"_s;
    case NoteSeverity::Refuse: break;
    }
    return u"refuse"_s;
}

void addNote(QList<TriageNote> &notes, QLatin1StringView code, NoteSeverity severity, QVariantMap params)
{
    const TriageNote note{QString(code), severity, std::move(params)};
    if (!notes.contains(note)) {
        notes.append(note);
    }
}

bool anyRefusal(const QList<TriageNote> &notes)
{
    return std::ranges::any_of(notes, [](const TriageNote &note) { return note.severity == NoteSeverity::Refuse; });
}

bool hasCode(const QList<TriageNote> &notes, QLatin1StringView code)
{
    return std::ranges::any_of(notes, [code](const TriageNote &note) { return note.code == code; });
}

bool Triage::refused() const
{
    return anyRefusal(notes);
}
bool Triage::has(QLatin1StringView code) const
{
    return hasCode(notes, code);
}
bool SecretTriage::refused() const
{
    return anyRefusal(notes);
}
bool SecretTriage::has(QLatin1StringView code) const
{
    return hasCode(notes, code);
}
bool TenantListTriage::refused() const
{
    return anyRefusal(notes);
}
bool TenantListTriage::has(QLatin1StringView code) const
{
    return hasCode(notes, code);
}

bool isInvisible(QChar c)
{
    const auto u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2064) || u == 0xFEFF;
}

bool isOddBlank(QChar c)
{
    const auto u = c.unicode();
    return u == 0x00A0 || (u >= 0x2000 && u <= 0x200A) || u == 0x202F || u == 0x205F || u == 0x3000;
}

bool looksLikeSecretValue(QStringView text)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_~.-]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}\\z"_s);
    return shape.match(text).hasMatch();
}

namespace
{

struct Label {
    LabelKind kind;
    QRegularExpression pattern;
};

/** Labels of Microsoft's pages (English, German) and of the environment variables and forms that portals use. */
const QList<Label> &labels()
{
    const auto label = [](LabelKind kind, const QString &words) {
        return Label{kind, QRegularExpression(u"\\A(?:"_s + words + u")(?:\\s*[:=]\\s*|\\s+(?=\\S+\\z))"_s, QRegularExpression::CaseInsensitiveOption)};
    };
    static const QList<Label> all{
        label(LabelKind::Client, u"application \\(client\\) id|client[ _]?id|application id|app id|anwendungs-id \\(client\\)|client-id|azure_client_id"_s),
        label(LabelKind::Tenant,
              u"directory \\(tenant\\) id|tenant[ _]?ids?|directory id|verzeichnis-id \\(mandant\\)|mandanten-id|azure_tenant_id|azure_valid_tenant_ids"_s),
        label(LabelKind::Object, u"object[ _]?id|objekt-id"_s),
        label(LabelKind::SecretId, u"secret[ _]?id|geheime id|geheimnis-id"_s),
        label(LabelKind::Secret, u"client[ _]?secret|secret value|value|wert|secret|azure_client_secret"_s),
        label(LabelKind::Redirect, u"redirect ur[il]s?|callback ur[il]|reply ur[il]|umleitungs-ur[il]"_s),
    };
    return all;
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`“”„‘’‚«»").contains(c);
}

} // namespace

Cleaned cleanPaste(QStringView pasted)
{
    Cleaned result;
    QString text;
    text.reserve(pasted.size());
    for (const auto c : pasted) {
        if (isInvisible(c)) {
            addNote(result.notes, "triage.text.invisible"_L1, NoteSeverity::Mended);
        } else if (isOddBlank(c)) {
            addNote(result.notes, "triage.text.no_break_space"_L1, NoteSeverity::Mended);
            text += u' ';
        } else {
            text += c;
        }
    }
    const auto trim = [&] {
        const auto trimmed = text.trimmed();
        if (trimmed == text) {
            return;
        }
        const auto start = text.indexOf(trimmed);
        const auto around = trimmed.isEmpty() ? text : text.left(start) + text.mid(start + trimmed.size());
        if (around.contains(u'\n') || around.contains(u'\r')) {
            addNote(result.notes, "triage.text.line_end"_L1, NoteSeverity::Mended);
        } else {
            addNote(result.notes, "triage.text.blanks"_L1, NoteSeverity::Mended);
        }
        text = trimmed;
    };
    trim();
    for (const auto &label : labels()) {
        if (const auto match = label.pattern.match(text); match.hasMatch()) {
            static const QRegularExpression tail(u"[\\s:=]+\\z"_s);
            result.label = label.kind;
            result.labelText = match.captured().remove(tail);
            text = text.mid(match.capturedLength()).trimmed();
            addNote(result.notes, "triage.text.label"_L1, NoteSeverity::Mended, {{u"label"_s, result.labelText}});
            break;
        }
    }
    while (text.size() >= 2 && isQuote(text.front()) && isQuote(text.back())) {
        text = text.mid(1, text.size() - 2);
        addNote(result.notes, "triage.text.quotes"_L1, NoteSeverity::Mended);
        trim();
    }
    result.text = text;
    return result;
}

const QStringList &triageCodes()
{
    static const QStringList codes{u"triage.text.invisible"_s,
                                   u"triage.text.no_break_space"_s,
                                   u"triage.text.line_end"_s,
                                   u"triage.text.blanks"_s,
                                   u"triage.text.label"_s,
                                   u"triage.text.quotes"_s,
                                   u"triage.text.inner_blank"_s,
                                   u"triage.guid.braces"_s,
                                   u"triage.guid.dashes"_s,
                                   u"triage.guid.case"_s,
                                   u"triage.guid.zero"_s,
                                   u"triage.guid.cut"_s,
                                   u"triage.guid.long"_s,
                                   u"triage.guid.characters"_s,
                                   u"triage.guid.masked"_s,
                                   u"triage.guid.several"_s,
                                   u"triage.guid.in_text"_s,
                                   u"triage.id.is_secret"_s,
                                   u"triage.label.other"_s,
                                   u"triage.tenant.domain"_s,
                                   u"triage.tenant.email"_s,
                                   u"triage.tenant.segment"_s,
                                   u"triage.tenant.personal"_s,
                                   u"triage.tenant.from_url"_s,
                                   u"triage.tenant.url_without_tenant"_s,
                                   u"triage.tenant.not_a_tenant"_s,
                                   u"triage.client.from_url"_s,
                                   u"triage.client.is_authority"_s,
                                   u"triage.client.object_id"_s,
                                   u"triage.client.microsoft_owned"_s,
                                   u"triage.client.not_an_id"_s,
                                   u"triage.pair.same"_s,
                                   u"triage.pair.swapped"_s,
                                   u"triage.pair.client_is_tenant"_s,
                                   u"triage.secret.is_id"_s,
                                   u"triage.secret.masked"_s,
                                   u"triage.secret.ellipsis"_s,
                                   u"triage.secret.url_encoded"_s,
                                   u"triage.secret.html_escaped"_s,
                                   u"triage.secret.base64"_s,
                                   u"triage.secret.inner_blank"_s,
                                   u"triage.secret.several_lines"_s,
                                   u"triage.secret.cut"_s,
                                   u"triage.secret.short"_s,
                                   u"triage.secret.long"_s,
                                   u"triage.secret.other_form"_s,
                                   u"triage.secret.characters"_s,
                                   u"triage.secret.is_token"_s,
                                   u"triage.secret.is_certificate"_s,
                                   u"triage.secret.thumbprint"_s,
                                   u"triage.secret.other_hint"_s,
                                   u"triage.redirect.placeholder"_s,
                                   u"triage.redirect.several"_s,
                                   u"triage.redirect.no_scheme"_s,
                                   u"triage.redirect.scheme"_s,
                                   u"triage.redirect.malformed"_s,
                                   u"triage.redirect.http"_s,
                                   u"triage.redirect.localhost"_s,
                                   u"triage.redirect.loopback_ip"_s,
                                   u"triage.redirect.ipv6_loopback"_s,
                                   u"triage.redirect.fragment"_s,
                                   u"triage.redirect.wildcard"_s,
                                   u"triage.redirect.user_info"_s,
                                   u"triage.redirect.characters"_s,
                                   u"triage.redirect.inner_blank"_s,
                                   u"triage.redirect.length"_s,
                                   u"triage.redirect.trailing_slash"_s,
                                   u"triage.redirect.no_path"_s,
                                   u"triage.redirect.query"_s,
                                   u"triage.redirect.query_personal"_s,
                                   u"triage.redirect.response_pasted"_s,
                                   u"triage.redirect.microsoft_host"_s,
                                   u"triage.redirect.idn"_s,
                                   u"triage.redirect.default_port"_s,
                                   u"triage.redirect.double_slash"_s,
                                   u"triage.list.separator"_s,
                                   u"triage.list.blanks"_s,
                                   u"triage.list.empty_entry"_s,
                                   u"triage.list.duplicate"_s,
                                   u"triage.list.domain"_s,
                                   u"triage.list.case"_s,
                                   u"triage.list.entry"_s,
                                   u"triage.list.segment"_s,
                                   u"triage.list.personal"_s,
                                   u"triage.list.personal_missing"_s,
                                   u"triage.list.none"_s};
    return codes;
}

} // namespace signwright
