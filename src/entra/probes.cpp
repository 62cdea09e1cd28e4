// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/probes.h>

#include <core/clock.h>
#include <model/redirect_uri.h>
#include <net/recording.h>
#include <oidc/authorization.h>
#include <trace/redaction.h>

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QDateTime now()
{
    return SystemClock::instance().now();
}

QByteArray tokenOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

} // namespace

QCoro::Task<Result<ClientCredentialsAnswer>> probeClientCredentials(HttpTransport *transport, QUrl tokenUrl, QString clientId,
                                                                    std::shared_ptr<const ClientSecret> secret, QString scope, QString correlationId,
                                                                    Trace *trace, QString source, std::chrono::milliseconds timeout, CancelToken cancel,
                                                                    ClientAuthentication authentication)
{
    auto request = clientCredentialsRequest(tokenUrl, clientId, *secret, authentication, scope);
    request.timeout = timeout;
    request.headers.append(qMakePair(QByteArray("client-request-id"), correlationId.toLatin1()));
    request.headers.append(qMakePair(QByteArray("return-client-request-id"), QByteArray("true")));
    auto reply = co_await transport->send(std::move(request), cancel);
    recordExchange(trace, source, "POST", tokenUrl, reply, now());
    if (!reply) {
        co_return fail(reply.error());
    }
    ClientCredentialsAnswer answer;
    answer.status = reply->status;
    const auto page = reply->status >= 400 ? EntraError::fromReply(*reply) : EntraError();
    const auto parsed = parseTokenReply(std::move(*reply));
    QJsonObject facts{{u"status"_s, answer.status}, {u"operation"_s, u"client_credentials"_s}, {u"correlation_id"_s, correlationId}};
    if (parsed && !parsed->isError()) {
        answer.kind = ClientCredentialsAnswer::Kind::Token;
        facts.insert(u"token_type"_s, parsed->tokenType);
        facts.insert(u"has_access_token"_s, !parsed->accessToken.isEmpty());
    } else {
        answer.error = parsed ? EntraError::fromJson(parsed->errorMembers) : page;
        answer.kind = answer.error.isEmpty() ? ClientCredentialsAnswer::Kind::Strange : ClientCredentialsAnswer::Kind::Error;
        if (!answer.error.error.isEmpty()) {
            facts.insert(u"error"_s, answer.error.error);
        }
        if (answer.error.aadsts > 0) {
            facts.insert(u"error_codes"_s, QJsonArray{answer.error.aadsts});
        }
        if (!answer.error.suberror.isEmpty()) {
            facts.insert(u"suberror"_s, answer.error.suberror);
        }
    }
    if (trace) {
        trace->add(ObservationKind::TokenResponse, source, facts, {}, now());
        if (!answer.error.isEmpty()) {
            trace->add(ObservationKind::ErrorCode, source, answer.error.facts(), answer.error.message, now());
        }
    }
    co_return answer;
}

QUrl promptNoneUrl(const QUrl &authorizeUrl, const QString &clientId, const QString &redirectUri)
{
    AuthorizationParameters parameters;
    parameters.authorizationEndpoint = authorizeUrl;
    parameters.clientId = clientId;
    parameters.redirectUri = redirectUri;
    parameters.scope = u"openid"_s;
    parameters.prompt = u"none"_s;
    return AuthorizationRequest::create(std::move(parameters)).url();
}

QCoro::Task<Result<AuthorizeAnswer>> probeAuthorize(HttpTransport *transport, QUrl authorizeUrl, QString clientId, QString redirectUri, Trace *trace,
                                                    QString source, std::chrono::milliseconds timeout, CancelToken cancel)
{
    HttpRequest request;
    request.url = promptNoneUrl(authorizeUrl, clientId, redirectUri);
    request.headers = {{"Accept", "text/html"}};
    request.timeout = timeout;
    const auto state = tokenOf(request.url, u"state"_s);
    const auto url = request.url;
    const auto reply = co_await transport->send(request, cancel);
    recordExchange(trace, source, "GET", url, reply, now());
    if (!reply) {
        co_return fail(reply.error());
    }
    AuthorizeAnswer answer;
    answer.status = reply->status;
    const auto location = reply->status >= 300 && reply->status < 400 ? QUrl::fromEncoded(reply->header("Location")) : QUrl();
    if (!location.isEmpty()) {
        const auto target = url.resolved(location);
        answer.location = redactUrl(target);
        answer.kind = AuthorizeAnswer::Kind::Elsewhere;
        if (const auto own = RedirectUri::parse(redirectUri); own && own->matches(target)) {
            answer.kind = AuthorizeAnswer::Kind::SentBack;
            const QUrlQuery query(target);
            const auto error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
            auto description = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).replace(u'+', u' ');
            answer.error = EntraError::fromText(description);
            answer.error.error = error;
            if (trace) {
                QJsonObject facts{{u"redirect_uri"_s, redirectUri},
                                  {u"response_mode"_s, u"query"_s},
                                  {u"operation"_s, u"prompt_none"_s},
                                  {u"has_code"_s, query.hasQueryItem(u"code"_s)},
                                  {u"state_ok"_s, tokenOf(target, u"state"_s) == state}};
                if (!error.isEmpty()) {
                    facts.insert(u"error"_s, error);
                    facts.insert(u"error_description"_s, description.left(2000));
                }
                trace->add(ObservationKind::AuthorizationResponse, source, facts, {}, now());
            }
        }
        co_return answer;
    }
    answer.error = EntraError::fromReply(*reply);
    if (trace && !answer.error.isEmpty()) {
        auto facts = answer.error.facts();
        facts.insert(u"redirect_uri"_s, redirectUri);
        facts.insert(u"status"_s, answer.status);
        trace->add(ObservationKind::ErrorPage, source, facts, answer.error.message, now());
    }
    co_return answer;
}

} // namespace signwright
