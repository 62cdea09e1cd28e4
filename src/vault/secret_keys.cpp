// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/secret_keys.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QString secretKey(const QString &integrationId)
{
    return u"integration/"_s + integrationId + u"/client-secret"_s;
}

QString portalKey(const QString &integrationId)
{
    return u"integration/"_s + integrationId + u"/portal-login"_s;
}

QString previousSecretKey(const QString &integrationId)
{
    return u"integration/"_s + integrationId + u"/previous-client-secret"_s;
}

QString installationKeyName()
{
    return u"installation-key"_s;
}

QCoro::Task<Result<ClientSecret>> installationKey(SecretStore &store, RandomSource &random)
{
    auto stored = co_await store.read(installationKeyName());
    if (!stored) {
        co_return fail(stored.error());
    }
    if (*stored && (*stored)->size() == 32) {
        co_return std::move(**stored);
    }
    auto key = ClientSecret::fromUtf8(random.bytes(32));
    if (const auto written = co_await store.write(installationKeyName(), key.clone()); !written) {
        co_return fail(written.error());
    }
    co_return std::move(key);
}

} // namespace signwright
