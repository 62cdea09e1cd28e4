// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QUrl>

namespace signwright
{

/**
 * The address at which a portal receives the authorization response. Kept byte for byte as the portal showed it, because
 * Entra compares it as a string; compared with a navigation by scheme, host, port and path only.
 */
class RedirectUri
{
public:
    /**
     * Absolute http(s) URI without fragment or user info. Rules that Entra adds (https, length, characters) are warnings
     * of `entra/triage`, since a portal may have any of them. Error: `model.redirect_uri.malformed` {text, reason}.
     */
    static Result<RedirectUri> parse(QStringView text);

    /** As given. */
    const QString &toString() const { return m_text; }
    const QUrl &url() const { return m_url; }
    /**
     * Is this navigation the response? Scheme and host without regard to case, port (defaults filled in), path exactly;
     * an empty path equals "/" (Entra adds the slash). Query and fragment play no part, never a prefix or `contains`.
     */
    bool matches(const QUrl &navigation) const;
    friend bool operator==(const RedirectUri &a, const RedirectUri &b) { return a.m_text == b.m_text; }

private:
    RedirectUri(QString text, QUrl url) : m_text(std::move(text)), m_url(std::move(url)) {}
    QString m_text;
    QUrl m_url;
};

} // namespace signwright
