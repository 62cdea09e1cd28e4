// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/http.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace signwright
{

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

std::optional<QDateTime> HttpReply::date() const
{
    const auto text = QString::fromLatin1(header("Date")).trimmed();
    // IMF-fixdate, RFC 9110 section 5.6.7; the C locale has the English names.
    auto parsed = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!parsed.isValid()) {
        return {};
    }
    parsed.setTimeSpec(Qt::UTC);
    return parsed;
}

QByteArray formEncode(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty()) {
            body += '&';
        }
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace signwright
