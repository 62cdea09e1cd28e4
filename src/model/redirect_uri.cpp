// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/redirect_uri.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QString pathOf(const QUrl &url)
{
    const auto path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? u"/"_s : path;
}
} // namespace

Result<RedirectUri> RedirectUri::parse(QStringView text)
{
    const auto refuse = [&](QLatin1StringView reason) {
        return fail(u"model.redirect_uri.malformed"_s, {{u"text"_s, text.left(300).toString()}, {u"reason"_s, QString(reason)}});
    };
    const QUrl url(text.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative()) {
        return refuse("not_absolute"_L1);
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return refuse("scheme"_L1);
    }
    if (url.host().isEmpty()) {
        return refuse("host"_L1);
    }
    if (url.hasFragment()) {
        return refuse("fragment"_L1);
    }
    if (!url.userInfo().isEmpty()) {
        return refuse("user_info"_L1);
    }
    return RedirectUri(text.toString(), url);
}

bool RedirectUri::matches(const QUrl &navigation) const
{
    return navigation.scheme() == m_url.scheme() && navigation.host() == m_url.host() && portOf(navigation) == portOf(m_url)
           && pathOf(navigation) == pathOf(m_url);
}

} // namespace signwright
