// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/authorization.h>

#include <oidc/base64url.h>

#include <QUrlQuery>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

using Fields = QList<QPair<QByteArray, QByteArray>>;

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

/** application/x-www-form-urlencoded: plus is a blank. */
QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

Fields fieldsOf(const QString &encoded)
{
    Fields fields;
    auto text = encoded.toLatin1(); // fully encoded, so ASCII
    const auto parts = text.split('&');
    for (const auto &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        const auto equals = part.indexOf('=');
        fields.append({formDecoded(equals < 0 ? part : part.left(equals)), equals < 0 ? QByteArray() : formDecoded(part.mid(equals + 1))});
    }
    wipe(text);
    return fields;
}

} // namespace

AuthorizationRequest AuthorizationRequest::create(AuthorizationParameters parameters, RandomSource &random)
{
    AuthorizationRequest request;
    request.m_parameters = std::move(parameters);
    request.m_state = random.token();
    request.m_nonce = random.token();
    request.m_verifier = ClientSecret::fromUtf8(random.token());
    return request;
}

QByteArray AuthorizationRequest::codeChallenge() const
{
    return codeChallengeFor(m_verifier);
}

QString AuthorizationRequest::effectiveResponseMode() const
{
    if (!m_parameters.responseMode.isEmpty()) {
        return m_parameters.responseMode;
    }
    return m_parameters.responseType == "code"_L1 || m_parameters.responseType == "none"_L1 ? u"query"_s : u"fragment"_s;
}

QUrl AuthorizationRequest::url() const
{
    const auto &p = m_parameters;
    QByteArray query = p.authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1();
    const auto add = [&](QByteArrayView name, const QByteArray &value) {
        if (!value.isEmpty()) {
            query += query.isEmpty() ? "" : "&";
            query += name.toByteArray() + '=' + value.toPercentEncoding();
        }
    };
    add("client_id", p.clientId.toUtf8());
    add("response_type", p.responseType.toUtf8());
    add("redirect_uri", p.redirectUri.toUtf8());
    add("response_mode", p.responseMode.toUtf8());
    add("scope", p.scope.toUtf8());
    add("state", m_state);
    add("nonce", m_nonce);
    add("code_challenge", codeChallenge());
    add("code_challenge_method", "S256");
    add("prompt", p.prompt.toUtf8());
    add("login_hint", p.loginHint.toUtf8());
    add("domain_hint", p.domainHint.toUtf8());
    for (const auto &[name, value] : p.more) {
        add(name.toUtf8().toPercentEncoding(), value.toUtf8());
    }
    auto url = p.authorizationEndpoint;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QByteArray codeChallengeFor(const ClientSecret &verifier)
{
    const auto text = verifier.reveal();
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_Digest(text.data(), text.size(), hash, &size, EVP_sha256(), nullptr);
    return encodeBase64Url(QByteArrayView(reinterpret_cast<const char *>(hash), size));
}

Result<AuthorizationResponse> AuthorizationResponse::fromUrl(const QUrl &url, AuthorizationRequest &request)
{
    const auto query = url.query(QUrl::FullyEncoded);
    const auto fragment = url.fragment(QUrl::FullyEncoded);
    if (query.size() + fragment.size() > kSizeLimit) {
        return fail(u"oidc.response.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    const auto mode = request.effectiveResponseMode();
    const bool inQuery = mode == "query"_L1;
    const auto here = fieldsOf(inQuery ? query : fragment);
    const auto hasState = [](const Fields &fields) { return std::any_of(fields.begin(), fields.end(), [](const auto &f) { return f.first == "state"; }); };
    if (!hasState(here) && hasState(fieldsOf(inQuery ? fragment : query))) {
        return fail(u"oidc.response.wrong_mode"_s, {{u"expected"_s, mode}, {u"found"_s, inQuery ? u"fragment"_s : u"query"_s}});
    }
    return judge(here, request);
}

Result<AuthorizationResponse> AuthorizationResponse::fromForm(const QList<QPair<QString, QString>> &fields, AuthorizationRequest &request)
{
    Fields encoded;
    qsizetype size = 0;
    for (const auto &[name, value] : fields) {
        encoded.append({name.toUtf8(), value.toUtf8()});
        size += name.size() + value.size();
    }
    if (size > kSizeLimit) {
        return fail(u"oidc.response.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    return judge(std::move(encoded), request);
}

Result<AuthorizationResponse> AuthorizationResponse::fromForm(const QMap<QString, QString> &fields, AuthorizationRequest &request)
{
    QList<QPair<QString, QString>> list;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        list.append({it.key(), it.value()});
    }
    return fromForm(list, request);
}

Result<AuthorizationResponse> AuthorizationResponse::judge(QList<QPair<QByteArray, QByteArray>> fields, AuthorizationRequest &request)
{
    QMap<QByteArray, QByteArray> values;
    for (auto &[name, value] : fields) {
        if (values.contains(name)) { // RFC 6749 section 3.1
            return fail(u"oidc.response.duplicate"_s, {{u"parameter"_s, QString::fromUtf8(name.left(200))}});
        }
        if (name.contains('\0') || value.contains('\0')) {
            return fail(u"oidc.response.malformed"_s, {{u"reason"_s, u"NUL"_s}});
        }
        values.insert(name, std::move(value));
    }
    if (!values.contains("state")) {
        return fail(u"oidc.response.state_missing"_s);
    }
    if (!equalInConstantTime(values.value("state"), request.state())) {
        return fail(u"oidc.response.state_mismatch"_s);
    }
    if (std::exchange(request.m_used, true)) {
        return fail(u"oidc.response.state_reused"_s);
    }
    const auto take = [&](const char *name) { return values.take(name); };
    take("state");
    AuthorizationResponse response;
    response.iss = QString::fromUtf8(take("iss"));
    response.code = ClientSecret::fromUtf8(take("code"));
    response.idToken = ClientSecret::fromUtf8(take("id_token"));
    response.accessToken = ClientSecret::fromUtf8(take("access_token"));
    response.error = QString::fromUtf8(take("error"));
    response.errorDescription = QString::fromUtf8(take("error_description"));
    response.errorUri = QString::fromUtf8(take("error_uri"));
    for (auto it = values.begin(); it != values.end(); ++it) {
        response.otherParameters.append(QString::fromUtf8(it.key()));
    }
    // RFC 9207 section 2.4: before anything else is believed, errors included; simple string comparison.
    const auto &expected = request.parameters().expectedIssuer;
    if (!response.iss.isEmpty() && !expected.isEmpty() && response.iss != expected) {
        return fail(u"oidc.response.iss_mismatch"_s, {{u"expected"_s, expected}, {u"found"_s, response.iss}});
    }
    if (response.iss.isEmpty() && request.parameters().issRequired) {
        return fail(u"oidc.response.iss_missing"_s, {{u"expected"_s, expected}});
    }
    if (response.error.isEmpty() && response.code.isEmpty() && response.idToken.isEmpty()) {
        return fail(u"oidc.response.nothing"_s);
    }
    return response;
}

} // namespace signwright
