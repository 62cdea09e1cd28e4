// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

#include <functional>

namespace signwright::practice
{

/** One request as a practice server sees it; plain values, so that no server library shows outside its one file. */
struct WebRequest {
    QByteArray method;
    QString path;                         ///< decoded, without query
    QString target;                       ///< path and query as sent
    QMap<QString, QString> query;         ///< decoded; the first of a name
    QMap<QString, QString> form;          ///< of an x-www-form-urlencoded body
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; the first of a name
    QMap<QString, QString> cookies;
    QByteArray body;
    bool tls = false;
    QString origin; ///< scheme://host:port as the caller addressed us

    /** From the form on POST, else from the query. */
    QString parameter(const QString &name) const { return form.contains(name) ? form.value(name) : query.value(name); }
};

/** What a handler answers. */
struct WebResponse {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    /** What the network does to this answer (a practice fault). */
    enum class Harm { None, Reset, Truncate } harm = Harm::None;
    int delayMs = 0;

    static WebResponse json(const QByteArray &body, int status = 200);
    static WebResponse html(const QByteArray &body, int status = 200);
    static WebResponse text(const QByteArray &body, int status = 200);
    static WebResponse redirect(const QByteArray &location);
};

/** Called on the server's own threads: must be thread-safe. */
using WebHandler = std::function<WebResponse(const WebRequest &)>;

/** For text between tags and in quoted attributes. */
QString htmlEscaped(const QString &text);
/** A query or an x-www-form-urlencoded body; the first of a name counts. */
QMap<QString, QString> decodedForm(QByteArray encoded);

} // namespace signwright::practice
