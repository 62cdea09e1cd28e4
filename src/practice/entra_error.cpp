// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "entra_error.h"

#include <model/identifiers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{
QString stamp(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}
} // namespace

Handles Handles::forRequest(const WebRequest &request)
{
    auto wanted = request.query.value(u"client-request-id"_s);
    if (wanted.isEmpty()) {
        wanted = QString::fromLatin1(request.headers.value("client-request-id"));
    }
    if (wanted.isEmpty()) {
        wanted = request.form.value(u"client-request-id"_s);
    }
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            isGuid(wanted) ? wanted.toLower() : QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentDateTimeUtc()};
}

WebResponse tokenError(const EntraError &error, const Handles &handles)
{
    QJsonObject body{
        {u"error"_s, error.oauthError},
        {u"error_description"_s, u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(
                                     QString::number(error.aadsts), error.message, handles.traceId, handles.correlationId, stamp(handles.at))},
        {u"error_codes"_s, QJsonArray{error.aadsts}},
        {u"timestamp"_s, stamp(handles.at)},
        {u"trace_id"_s, handles.traceId},
        {u"correlation_id"_s, handles.correlationId},
        {u"error_uri"_s, u"https://login.microsoftonline.com/error?code=%1"_s.arg(error.aadsts)}};
    if (error.aadsts == 0) { // a server fault without a code of its own
        body.remove(u"error_codes"_s);
        body.remove(u"error_uri"_s);
        body[u"error_description"_s] = error.message;
    }
    if (!error.suberror.isEmpty()) {
        body.insert(u"suberror"_s, error.suberror);
    }
    auto response = WebResponse::json(QJsonDocument(body).toJson(QJsonDocument::Compact),
                                      error.oauthError == "invalid_client"_L1 && error.status == 400 ? 401 : error.status);
    response.headers.append({"x-ms-request-id", handles.traceId.toLatin1()});
    response.headers.append({"client-request-id", handles.correlationId.toLatin1()});
    response.headers.append({"Cache-Control", "no-store"});
    return response;
}

QString redirectDescription(const EntraError &error, const Handles &handles)
{
    return u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(
        QString::number(error.aadsts), error.message, handles.traceId, handles.correlationId, stamp(handles.at));
}

} // namespace signwright::practice
