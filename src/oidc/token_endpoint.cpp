// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/token_endpoint.h>

#include <oidc/strict_json.h>

#include <openssl/crypto.h>

#include <string_view>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** application/x-www-form-urlencoded (RFC 6749 appendix B), written straight into the buffer that is wiped later. */
void appendEncoded(QByteArray &out, std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
}

/** A form whose buffer never moves, so that no copy of a secret is left behind. */
class Form
{
public:
    explicit Form(std::size_t secretSize) { m_body.reserve(static_cast<qsizetype>(4096 + 3 * secretSize)); }

    void add(std::string_view name, std::string_view value)
    {
        m_body += m_body.isEmpty() ? "" : "&";
        m_body.append(name.data(), static_cast<qsizetype>(name.size()));
        m_body += '=';
        appendEncoded(m_body, value);
    }
    void add(std::string_view name, const QString &value) { add(name, std::string_view(value.toStdString())); }
    QByteArray take() { return std::move(m_body); }

private:
    QByteArray m_body;
};

HttpRequest requestFor(const QUrl &tokenEndpoint, const QString &clientId, const ClientSecret &secret, ClientAuthentication authentication, Form form)
{
    HttpRequest request;
    request.method = "POST";
    request.url = tokenEndpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.sensitive = true;
    request.sizeLimit = 1024 * 1024;
    if (authentication == ClientAuthentication::SecretPost) {
        form.add("client_id", clientId);
        form.add("client_secret", secret.reveal());
    } else {
        QByteArray pair;
        pair.reserve(static_cast<qsizetype>(3 * (secret.size() + static_cast<std::size_t>(clientId.size())) + 16));
        appendEncoded(pair, clientId.toStdString());
        pair += ':';
        appendEncoded(pair, secret.reveal());
        auto encoded = pair.toBase64();
        request.headers.append({"Authorization", "Basic " + encoded});
        wipe(pair);
        wipe(encoded);
    }
    request.body = form.take();
    return request;
}

/** A token out of the reply, never by way of a QString. */
ClientSecret takeToken(const StrictJsonObject &object, QByteArrayView name)
{
    const auto text = object.text(name);
    return text ? ClientSecret::fromUtf8(QByteArray(text->constData(), text->size())) : ClientSecret();
}

QString textOf(const StrictJsonObject &object, QByteArrayView name)
{
    const auto text = object.text(name);
    return text ? QString::fromUtf8(*text) : QString();
}

Result<TokenReply> read(int status, const QByteArray &body)
{
    const auto object = StrictJsonObject::parse(body);
    if (!object) {
        return fail(u"oidc.token_reply.not_json"_s, {{u"status"_s, status}, {u"reason"_s, object.error().code}});
    }
    for (const auto *member : {"id_token", "access_token", "refresh_token", "token_type", "scope", "error", "error_description"}) {
        const auto *found = object->find(member);
        if (found && !found->isString() && found->type != JsonMember::Type::Null) {
            return fail(u"oidc.token_reply.member_type"_s, {{u"member"_s, QString::fromLatin1(member)}});
        }
    }
    TokenReply reply;
    reply.status = status;
    reply.error = textOf(*object, "error");
    if (reply.isError()) {
        reply.errorDescription = textOf(*object, "error_description");
        reply.errorUri = textOf(*object, "error_uri");
        reply.errorMembers = object->toObject();
        return reply;
    }
    reply.idToken = takeToken(*object, "id_token");
    reply.accessToken = takeToken(*object, "access_token");
    reply.refreshToken = takeToken(*object, "refresh_token");
    reply.tokenType = textOf(*object, "token_type");
    reply.scope = textOf(*object, "scope");
    if (const auto *expires = object->find("expires_in")) {
        // Entra's v1 endpoint sends a string.
        const auto seconds = expires->isString() ? expires->text().toLongLong() : static_cast<qint64>(qBound(0.0, expires->number().value_or(0), 1e9));
        reply.expiresIn = seconds;
    }
    if (status != 200 || (reply.idToken.isEmpty() && reply.accessToken.isEmpty())) {
        return fail(u"oidc.token_reply.nothing"_s, {{u"status"_s, status}});
    }
    return reply;
}

} // namespace

HttpRequest authorizationCodeRequest(const QUrl &tokenEndpoint, const QString &clientId, const ClientSecret &secret, ClientAuthentication authentication,
                                     const ClientSecret &code, const QString &redirectUri, const ClientSecret &codeVerifier)
{
    Form form(secret.size() + code.size() + codeVerifier.size() + static_cast<std::size_t>(redirectUri.size()));
    form.add("grant_type", std::string_view("authorization_code"));
    form.add("code", code.reveal());
    form.add("redirect_uri", redirectUri);
    form.add("code_verifier", codeVerifier.reveal());
    return requestFor(tokenEndpoint, clientId, secret, authentication, std::move(form));
}

HttpRequest clientCredentialsRequest(const QUrl &tokenEndpoint, const QString &clientId, const ClientSecret &secret, ClientAuthentication authentication,
                                     const QString &scope)
{
    Form form(secret.size() + static_cast<std::size_t>(scope.size()));
    form.add("grant_type", std::string_view("client_credentials"));
    form.add("scope", scope);
    return requestFor(tokenEndpoint, clientId, secret, authentication, std::move(form));
}

Result<TokenReply> parseTokenReply(HttpReply &&reply)
{
    auto result = read(reply.status, reply.body);
    wipe(reply.body);
    return result;
}

QCoro::Task<Result<TokenReply>> sendTokenRequest(HttpTransport *transport, HttpRequest request, CancelToken cancel)
{
    auto reply = co_await transport->send(std::move(request), std::move(cancel));
    if (!reply) {
        co_return fail(reply.error());
    }
    co_return parseTokenReply(std::move(*reply));
}

} // namespace signwright
