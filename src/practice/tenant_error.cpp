// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tenant_error.h"

#include "directory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

Handles Handles::of(const WebRequest &request)
{
    Handles handles;
    handles.trace = newGuid();
    handles.at = QDateTime::currentDateTimeUtc();
    auto wanted = QString::fromLatin1(request.headers.value("client-request-id"));
    if (wanted.isEmpty()) {
        wanted = request.parameter(u"client-request-id"_s);
    }
    const QUuid asked(wanted);
    handles.correlation = asked.isNull() ? newGuid() : asked.toString(QUuid::WithoutBraces);
    return handles;
}

QString description(const TenantError &error, const Handles &handles)
{
    return u"AADSTS%1: %2\r\nTrace ID: %3\r\nCorrelation ID: %4\r\nTimestamp: %5"_s.arg(QString::number(error.aadsts), error.message, handles.trace,
                                                                                        handles.correlation, handles.at.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s));
}

WebResponse errorJson(const TenantError &error, const Handles &handles, const QString &origin)
{
    QJsonObject body{{u"error"_s, error.error},
                     {u"error_description"_s, description(error, handles)},
                     {u"error_codes"_s, QJsonArray{error.aadsts}},
                     {u"timestamp"_s, handles.at.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s)},
                     {u"trace_id"_s, handles.trace},
                     {u"correlation_id"_s, handles.correlation},
                     {u"error_uri"_s, u"%1/error?code=%2"_s.arg(origin).arg(error.aadsts)}};
    if (!error.suberror.isEmpty()) {
        body.insert(u"suberror"_s, error.suberror);
    }
    auto response = WebResponse::json(QJsonDocument(body).toJson(QJsonDocument::Compact), error.status);
    response.headers = {{"Cache-Control", "no-store, no-cache"},
                        {"Pragma", "no-cache"},
                        {"x-ms-request-id", handles.trace.toLatin1()},
                        {"client-request-id", handles.correlation.toLatin1()}};
    return response;
}

} // namespace signwright::practice
