// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/discovery.h>

#include <oidc/strict_json.h>

#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/** Reads members of the document; the first fault stays. A member that is null counts as absent. */
class MetadataReader
{
public:
    enum class Need { Required, Optional };

    explicit MetadataReader(const QJsonObject &object) : m_object(object) {}

    QString text(QLatin1StringView member, Need need)
    {
        const auto value = take(member, need);
        if (!value.isNull() && !value.isString()) {
            wrongType(member, u"string"_s);
        } else if (need == Need::Required && value.isString() && value.toString().isEmpty()) {
            note(u"oidc.discovery.member_missing"_s, {{u"member"_s, QString(member)}});
        }
        return value.toString();
    }

    QUrl endpoint(QLatin1StringView member, Need need)
    {
        const auto found = text(member, need);
        if (found.isEmpty()) {
            return {};
        }
        const QUrl url(found, QUrl::StrictMode);
        const auto params = QVariantMap{{u"member"_s, QString(member)}, {u"found"_s, found}};
        if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty()) {
            note(u"oidc.discovery.endpoint_malformed"_s, params);
        } else if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host()))) {
            note(u"oidc.discovery.endpoint_insecure"_s, params);
        }
        return url;
    }

    QStringList texts(QLatin1StringView member, Need need)
    {
        const auto value = take(member, need);
        if (!value.isNull() && !value.isArray()) {
            wrongType(member, u"array"_s);
        }
        QStringList list;
        const auto array = value.toArray();
        for (const auto &element : array) {
            if (!element.isString()) {
                wrongType(member, u"array of strings"_s);
            }
            list.append(element.toString());
        }
        return list;
    }

    std::optional<bool> flag(QLatin1StringView member)
    {
        const auto value = take(member, Need::Optional);
        if (value.isNull()) {
            return {};
        }
        if (!value.isBool()) {
            wrongType(member, u"boolean"_s);
        }
        return value.toBool();
    }

    const std::optional<Error> &fault() const { return m_fault; }

private:
    QJsonValue take(QLatin1StringView member, Need need)
    {
        const auto value = m_object.value(member);
        const bool absent = value.isUndefined() || value.isNull();
        if (absent && need == Need::Required) {
            note(u"oidc.discovery.member_missing"_s, {{u"member"_s, QString(member)}});
        }
        return absent ? QJsonValue() : value;
    }

    void wrongType(QLatin1StringView member, QString expected)
    {
        note(u"oidc.discovery.member_type"_s, {{u"member"_s, QString(member)}, {u"expected"_s, std::move(expected)}});
    }

    void note(QString code, QVariantMap params)
    {
        if (!m_fault) {
            m_fault = Error{std::move(code), std::move(params)};
        }
    }

    const QJsonObject &m_object;
    std::optional<Error> m_fault;
};

} // namespace

Result<DiscoveryDocument> DiscoveryDocument::parse(const QByteArray &json)
{
    if (json.size() > kSizeLimit) {
        return fail(u"oidc.discovery.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    const auto object = StrictJsonObject::parse(json);
    if (!object) {
        return fail(object.error());
    }
    using enum MetadataReader::Need;
    DiscoveryDocument document;
    document.raw = object->toObject();
    MetadataReader reader(document.raw);
    document.issuer = reader.text("issuer"_L1, Required);
    document.authorizationEndpoint = reader.endpoint("authorization_endpoint"_L1, Required);
    document.tokenEndpoint = reader.endpoint("token_endpoint"_L1, Required);
    document.jwksUri = reader.endpoint("jwks_uri"_L1, Required);
    document.userinfoEndpoint = reader.endpoint("userinfo_endpoint"_L1, Optional);
    document.endSessionEndpoint = reader.endpoint("end_session_endpoint"_L1, Optional);
    document.deviceAuthorizationEndpoint = reader.endpoint("device_authorization_endpoint"_L1, Optional);
    document.responseTypes = reader.texts("response_types_supported"_L1, Required);
    document.subjectTypes = reader.texts("subject_types_supported"_L1, Required);
    document.idTokenSigningAlgorithms = reader.texts("id_token_signing_alg_values_supported"_L1, Required);
    document.responseModes = reader.texts("response_modes_supported"_L1, Optional);
    document.tokenEndpointAuthMethods = reader.texts("token_endpoint_auth_methods_supported"_L1, Optional);
    document.codeChallengeMethods = reader.texts("code_challenge_methods_supported"_L1, Optional);
    document.scopes = reader.texts("scopes_supported"_L1, Optional);
    document.claims = reader.texts("claims_supported"_L1, Optional);
    document.issInResponse = reader.flag("authorization_response_iss_parameter_supported"_L1).value_or(false);
    document.requestUriParameterSupported = reader.flag("request_uri_parameter_supported"_L1);
    document.frontchannelLogoutSupported = reader.flag("frontchannel_logout_supported"_L1);
    document.httpLogoutSupported = reader.flag("http_logout_supported"_L1);
    if (reader.fault()) {
        return fail(*reader.fault());
    }
    return document;
}

Status DiscoveryDocument::requireIssuer(const QString &expected) const
{
    if (issuer != expected) {
        return fail(u"oidc.issuer.mismatch"_s, {{u"expected"_s, expected}, {u"found"_s, issuer}});
    }
    return {};
}

QUrl discoveryUrlFor(const QString &issuer)
{
    return QUrl((issuer.endsWith(u'/') ? issuer.chopped(1) : issuer) + "/.well-known/openid-configuration"_L1, QUrl::StrictMode);
}

QCoro::Task<Result<DiscoveryDocument>> fetchDiscovery(HttpTransport *transport, QUrl url, CancelToken cancel)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.sizeLimit = DiscoveryDocument::kSizeLimit;
    const auto reply = co_await transport->send(std::move(request), std::move(cancel));
    if (!reply) {
        co_return fail(reply.error());
    }
    if (reply->status != 200) {
        co_return fail(u"oidc.discovery.status"_s, {{u"url"_s, url.toString()}, {u"status"_s, reply->status}});
    }
    co_return DiscoveryDocument::parse(reply->body);
}

} // namespace signwright
