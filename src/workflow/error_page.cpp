// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/error_page.h>

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kTextLimit = 4000;

/** The object that starts at the first brace after `$Config=`: a script goes on behind it, so its end is found by counting. */
QJsonObject configOf(QStringView html)
{
    static const QRegularExpression start(u"\\$Config\\s*=\\s*\\{"_s);
    const auto match = start.match(html.toString());
    if (!match.hasMatch()) {
        return {};
    }
    const auto first = match.capturedEnd() - 1;
    int depth = 0;
    bool inString = false;
    for (auto i = first; i < html.size(); ++i) {
        const auto c = html.at(i);
        if (inString) {
            if (c == u'\\') {
                ++i;
            } else if (c == u'"') {
                inString = false;
            }
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return QJsonDocument::fromJson(html.mid(first, i - first + 1).toUtf8()).object();
        }
    }
    return {};
}

QString plain(const QString &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    auto text = html;
    return text.replace(tags, u" "_s).simplified();
}

QString captured(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).captured(1);
}

} // namespace

Observation errorPageObservation(const ProviderErrorPage &page, const QString &source, const QDateTime &at)
{
    Observation observation;
    observation.kind = ObservationKind::ErrorPage;
    observation.source = source;
    observation.at = at;
    observation.text = page.visibleText.left(kTextLimit);

    const auto config = configOf(page.html);
    const auto put = [&observation](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            observation.facts.insert(name, value);
        }
    };
    const auto exception = plain(config.value(u"strServiceExceptionMessage"_s).toString());
    put(u"pgid"_s, config.value(u"pgid"_s).toString());
    put(u"main_message"_s, plain(config.value(u"strMainMessage"_s).toString()));
    put(u"service_exception"_s, exception);

    // A code in the words counts before the member: the member may hold an inner one.
    const auto words = exception + u'\n' + page.visibleText;
    auto code = captured(words, u"AADSTS(\\d{4,8})"_s);
    for (const auto &member : {u"sErrorCode"_s, u"iErrorCode"_s}) {
        if (code.isEmpty()) {
            code = config.value(member).toVariant().toString();
        }
    }
    if (const auto number = code.toInt(); number != 0) {
        observation.facts.insert(u"aadsts"_s, number);
    }
    const auto guid = u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s;
    put(u"correlation_id"_s, captured(words, u"Correlation ID:?\\s*("_s + guid + u')'));
    put(u"trace_id"_s, captured(words, u"(?:Trace|Request) ID:?\\s*("_s + guid + u')'));
    return observation;
}

} // namespace signwright
