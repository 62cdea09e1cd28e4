// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signing_key.h"

#include <net/http.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <functional>

namespace signwright::test
{

/**
 * An OpenID provider without a network: what the certification suite's fake provider is to a relying party. Each public member
 * may be changed to make it misbehave. Answers at once.
 */
class ScriptedProvider final : public HttpTransport
{
public:
    QString issuer = QStringLiteral("https://op.example");
    qint64 now = 1'763'900'000;
    SigningKey key = firstKey();
    QList<QJsonObject> jwks{key.jwk()};
    std::function<void(QJsonObject &)> discovery = [](QJsonObject &) {};
    std::function<void(QJsonObject &)> claims = [](QJsonObject &) {};
    std::function<QByteArray(const QJsonObject &)> sign = [this](const QJsonObject &c) { return key.token(c); };
    QString userinfoSubject = QStringLiteral("user-1");
    QByteArray userinfoType = "application/json";
    QString error;           ///< instead of a code
    bool wantsBasic = false; ///< client_secret_basic alone
    int keyRequests = 0;
    std::function<void()> beforeToken = [] {}; ///< as the token endpoint is asked

    /** The redirect, as the browser would follow it. */
    QUrl authorize(const QUrl &request)
    {
        const QUrlQuery query(request);
        const auto value = [&](const char *name) { return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
        m_nonce = value("nonce");
        m_challenge = value("code_challenge").toLatin1();
        QUrlQuery answer;
        answer.addQueryItem(QStringLiteral("state"), value("state"));
        if (!error.isEmpty()) {
            answer.addQueryItem(QStringLiteral("error"), error);
        } else {
            answer.addQueryItem(QStringLiteral("code"), QStringLiteral("code-1"));
            if (value("response_type").contains(QLatin1String("id_token"))) {
                answer.addQueryItem(QStringLiteral("id_token"), QString::fromLatin1(idToken()));
            }
        }
        QUrl back(value("redirect_uri"));
        if (value("response_type") == QLatin1String("code")) {
            back.setQuery(answer);
        } else {
            back.setFragment(answer.toString(QUrl::FullyEncoded));
        }
        return back;
    }

    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken) override
    {
        const auto path = request.url.path();
        if (path.endsWith(QLatin1String("/openid-configuration"))) {
            QJsonObject document{{QStringLiteral("issuer"), issuer},
                                 {QStringLiteral("authorization_endpoint"), issuer + QStringLiteral("/authorize")},
                                 {QStringLiteral("token_endpoint"), issuer + QStringLiteral("/token")},
                                 {QStringLiteral("jwks_uri"), issuer + QStringLiteral("/keys")},
                                 {QStringLiteral("userinfo_endpoint"), issuer + QStringLiteral("/userinfo")},
                                 {QStringLiteral("response_types_supported"), QJsonArray{QStringLiteral("code")}},
                                 {QStringLiteral("subject_types_supported"), QJsonArray{QStringLiteral("pairwise")}},
                                 {QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray{QStringLiteral("RS256")}}};
            discovery(document);
            co_return json(200, document);
        }
        if (path.endsWith(QLatin1String("/keys"))) {
            ++keyRequests;
            HttpReply reply;
            reply.status = 200;
            reply.body = keySetJson(jwks);
            co_return reply;
        }
        if (path.endsWith(QLatin1String("/token"))) {
            beforeToken();
            co_return json(200, {}, token(request));
        }
        if (path.endsWith(QLatin1String("/userinfo"))) {
            auto reply = json(200, {{QStringLiteral("sub"), userinfoSubject}, {QStringLiteral("email"), QStringLiteral("ada@op.example")}});
            reply.headers = {{"Content-Type", userinfoType}};
            co_return reply;
        }
        co_return json(404, {});
    }

    QByteArray idToken() const
    {
        QJsonObject payload{{QStringLiteral("iss"), issuer},
                            {QStringLiteral("aud"), QStringLiteral("client-1")},
                            {QStringLiteral("sub"), QStringLiteral("user-1")},
                            {QStringLiteral("iat"), now},
                            {QStringLiteral("exp"), now + 3600},
                            {QStringLiteral("nonce"), m_nonce}};
        claims(payload);
        return sign(payload);
    }

private:
    static HttpReply json(int status, const QJsonObject &object, const QByteArray &body = {})
    {
        HttpReply reply;
        reply.status = status;
        reply.body = body.isEmpty() ? QJsonDocument(object).toJson(QJsonDocument::Compact) : body;
        return reply;
    }

    QByteArray token(const HttpRequest &request) const
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const auto value = [&](const char *name) { return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded); };
        bool basic = false;
        for (const auto &[name, header] : request.headers) {
            basic |= name == "Authorization" && header == "Basic " + QByteArray("client-1:s%3Acret%2F%2B").toBase64();
        }
        const bool authenticated = wantsBasic ? basic && value("client_secret").isEmpty() : value("client_secret") == QLatin1String("s:cret/+");
        const bool proven = codeChallengeOf(value("code_verifier").toLatin1()) == m_challenge && value("code") == QLatin1String("code-1");
        if (!authenticated || !proven || !request.sensitive) {
            return "{\"error\":\"invalid_client\"}";
        }
        return "{\"access_token\":\"at-1\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\"" + idToken() + "\"}";
    }

    static QByteArray codeChallengeOf(const QByteArray &verifier);

    /** Made once a program: keys take time. */
    static const SigningKey &firstKey()
    {
        static const auto key = SigningKey::rsa("op-1");
        return key;
    }

    QString m_nonce;
    QByteArray m_challenge;
};

} // namespace signwright::test
