// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
//
// Validations of an ID token per second with every rule on, beside libcjose and beside the floor: OpenSSL's bare
// EVP_DigestVerify of the same signature, which judges nothing else. One thread. The contenders take turns in short rounds and
// the best round of each counts, so that a busy machine disturbs all alike. Usage: bench_validate [SECONDS [DIRECTORY]];
// with a directory, token and key are written there for other programs to measure the same.

#include "signing_key.h"

#include <entra/id_token_rules.h>
#include <oidc/base64url.h>

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <openssl/evp.h>
#include <openssl/pem.h>

#ifdef HAVE_CJOSE
extern "C" {
#include <cjose/cjose.h>
}
#endif

#include <chrono>
#include <functional>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

const auto kTenant = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
const auto kClient = u"11111111-2222-3333-4444-555555555555"_s;
const auto kIssuer = u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s;

struct Contender {
    const char *name;
    std::function<bool()> once;
    double best = 0; ///< per second
};

double rate(const std::function<bool()> &once, std::chrono::duration<double> length)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    qint64 count = 0;
    do {
        for (int i = 0; i < 50; ++i) {
            if (!once()) {
                qFatal("a contender refuses the token");
            }
        }
        count += 50;
    } while (Clock::now() - start < length);
    return static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - start).count();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 ? atof(argv[1]) : 3;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto at = now.toSecsSinceEpoch();
    const auto key = test::SigningKey::rsa("k1");
    // As Entra sends it: 14 claims, some of them long.
    const auto token = key.token({{u"iss"_s, kIssuer},
                                  {u"aud"_s, kClient},
                                  {u"sub"_s, u"AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ"_s},
                                  {u"iat"_s, at},
                                  {u"nbf"_s, at},
                                  {u"exp"_s, at + 3600},
                                  {u"nonce"_s, u"n-0S6_WzA2Mj"_s},
                                  {u"oid"_s, u"00000000-0000-0000-66f3-3332eca7ea81"_s},
                                  {u"tid"_s, kTenant},
                                  {u"ver"_s, u"2.0"_s},
                                  {u"name"_s, u"Ada Admin"_s},
                                  {u"preferred_username"_s, u"ada@contoso.example"_s},
                                  {u"rh"_s, u"0."_s},
                                  {u"uti"_s, u"u"_s},
                                  {u"aio"_s, QString(120, u'a')}});
    auto jwk = key.jwk();
    jwk[u"issuer"_s] = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
    const auto keys = *KeySet::parse(test::keySetJson({jwk}));
    EntraTokenExpectations expectations;
    expectations.oidc.issuer = kIssuer.toUtf8();
    expectations.oidc.clientId = kClient.toUtf8();
    expectations.oidc.nonce = "n-0S6_WzA2Mj";
    expectations.tenants = {kTenant.toUtf8()};
    expectations.endpointVersion = 2;
    expectations.personalAccountsAllowed = false;

    const auto pem = key.pem();
    auto *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    auto *publicKey = PEM_read_bio_PUBKEY(bio, nullptr, nullptr, nullptr);
    const auto dot = token.lastIndexOf('.');
    const auto signature = *decodeBase64Url(QByteArrayView(token).sliced(dot + 1));

    QList<Contender> contenders;
    contenders.append({"signwright, every rule", [&] { return validateEntraIdToken(token, keys, expectations, now).isValid(); }});
    contenders.append({"bare EVP_DigestVerify", [&] {
                           auto *context = EVP_MD_CTX_new();
                           const bool right = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, publicKey) == 1
                                              && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
                                                                  static_cast<std::size_t>(signature.size()),
                                                                  reinterpret_cast<const unsigned char *>(token.constData()), static_cast<std::size_t>(dot))
                                                     == 1;
                           EVP_MD_CTX_free(context);
                           return right;
                       }});
#ifdef HAVE_CJOSE
    const auto jwkText = QJsonDocument(key.jwk()).toJson(QJsonDocument::Compact);
    cjose_err error;
    auto *cjoseKey = cjose_jwk_import(jwkText.constData(), static_cast<std::size_t>(jwkText.size()), &error);
    contenders.append(
        {"libcjose, signature and one claim", [&] {
             auto *jws = cjose_jws_import(token.constData(), static_cast<std::size_t>(token.size()), &error);
             std::uint8_t *plain = nullptr;
             std::size_t size = 0;
             const bool right =
                 jws && cjose_jws_verify(jws, cjoseKey, &error) && cjose_jws_get_plaintext(jws, &plain, &size, &error)
                 && QJsonDocument::fromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(plain), static_cast<qsizetype>(size)))["aud"_L1].toString()
                        == kClient;
             cjose_jws_release(jws);
             return right;
         }});
#endif
    if (argc > 2) {
        const auto directory = QString::fromLocal8Bit(argv[2]);
        writeFile(directory + "/token"_L1, token);
        writeFile(directory + "/jwk.json"_L1, QJsonDocument(key.jwk()).toJson(QJsonDocument::Compact));
        writeFile(directory + "/expected.json"_L1, QJsonDocument(QJsonObject{{u"iss"_s, kIssuer}, {u"aud"_s, kClient}}).toJson(QJsonDocument::Compact));
    }
    constexpr int rounds = 10;
    for (int round = 0; round <= rounds; ++round) { // the first warms up
        for (auto &contender : contenders) {
            const double measured = rate(contender.once, std::chrono::duration<double>(seconds / rounds));
            contender.best = round == 0 ? 0 : qMax(contender.best, measured);
        }
    }
    const double floor = contenders[1].best;
    if (argc > 2) {
        writeFile(QString::fromLocal8Bit(argv[2]) + "/floor"_L1, QByteArray::number(floor));
    }
    QTextStream out(stdout);
    for (const auto &contender : contenders) {
        out << qSetFieldWidth(36) << Qt::left << contender.name << qSetFieldWidth(0) << qRound64(contender.best) << "/s\t"
            << QString::number(contender.best / floor, 'f', 3) << " of bare EVP_DigestVerify\n";
    }
    out.flush();
    EVP_PKEY_free(publicKey);
    BIO_free(bio);
    return contenders[0].best >= 0.9 * floor ? 0 : 1;
}
