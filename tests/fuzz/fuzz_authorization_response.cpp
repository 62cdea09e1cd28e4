// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/authorization.h>

#include <QUrl>

#include <cstdlib>

using namespace signwright;

/** What comes back to a redirect URI, as URL and as form. No input knows the state, so that none may be taken for an answer. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    AuthorizationParameters parameters;
    parameters.clientId = QStringLiteral("client");
    parameters.expectedIssuer = QStringLiteral("https://login.example.org");
    AuthorizationRequest request = AuthorizationRequest::create(parameters);
    const QByteArray address = "https://portal.example.org/cb?" + bytes;
    QList<QPair<QString, QString>> fields;
    for (const QByteArray &field : bytes.split('&')) {
        const qsizetype equals = field.indexOf('=');
        fields.append(qMakePair(QString::fromUtf8(field.left(equals)), equals < 0 ? QString() : QString::fromUtf8(field.mid(equals + 1))));
    }
    if (AuthorizationResponse::fromUrl(QUrl::fromEncoded(bytes), request) || AuthorizationResponse::fromUrl(QUrl::fromEncoded(address), request)
        || AuthorizationResponse::fromForm(fields, request))
        std::abort();
    // The same with the right state: now every other rule is reached. A state that matched is used up, so each has its own.
    AuthorizationRequest other = AuthorizationRequest::create(parameters);
    (void)AuthorizationResponse::fromUrl(QUrl::fromEncoded(address + "&state=" + other.state()), other);
    fields.append(qMakePair(QStringLiteral("state"), QString::fromLatin1(request.state())));
    (void)AuthorizationResponse::fromForm(fields, request);
    return 0;
}
