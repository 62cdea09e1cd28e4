// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <trace/trace.h>

#include <QUrl>

namespace signwright
{

/** Finds error codes with their handles and quoted values, URLs, tokens and known log lines in `text`; `source` names where it stood. */
void readText(const QString &text, const QString &source, Trace &trace, qsizetype offset = 0);
/** An authorize request or an authorization response in a URL becomes an observation; anything else is left out. */
bool readUrl(const QUrl &url, const QString &source, Trace &trace, qsizetype offset = -1, qsizetype length = 0);
/** The token endpoint's answer as a JSON object. False when it is not one. */
bool readErrorJson(const QJsonObject &object, const QString &source, const QString &text, Trace &trace);
/** The claims of a compact JWT: header and allow-listed claims, no signature. False when it is not one. */
bool readToken(const QString &jwt, const QString &source, Trace &trace, qsizetype offset = -1);
/** Microsoft's error page or any HTML: `$Config`'s members, then the visible text. */
void readHtml(const QString &html, const QString &source, Trace &trace);
/** Percent-decoding of what stands percent-encoded inside a log ("AADSTS90072%3a+The+user…"). */
QString percentDecoded(const QString &text);

} // namespace signwright
