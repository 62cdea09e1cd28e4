// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/revision.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace signwright
{

Revision Revision::of(const Integration &integration, const ClientSecret &secret, const QByteArray &key)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, key);
    // Each part with its length, so that no two different lists give the same bytes.
    const auto add = [&mac](QByteArrayView part) {
        mac.addData(QByteArray::number(part.size()) + ':');
        mac.addData(part.data(), part.size());
    };
    add(integration.portal.kind.toUtf8());
    add(integration.portal.address.toUtf8());
    add(integration.portal.api.toUtf8());
    add(integration.portal.target.toUtf8());
    add(signwright::toString(integration.cloud).toUtf8());
    add(integration.authorityHost.toUtf8());
    add(signwright::toString(integration.authority).toUtf8());
    add(QByteArray::number(integration.tenants.size()));
    for (const auto &tenant : integration.tenants) {
        add(tenant.toLower().toUtf8());
    }
    add(integration.clientId.toLower().toUtf8());
    add(QByteArray::number(integration.redirectUris.size()));
    for (const auto &uri : integration.redirectUris) {
        add(uri.toUtf8());
    }
    add(QByteArrayView(secret.reveal().data(), static_cast<qsizetype>(secret.size())));
    Revision revision;
    revision.m_hash = mac.result();
    return revision;
}

Revision Revision::fromString(QStringView text)
{
    Revision revision;
    const auto bytes = QByteArray::fromHex(text.toLatin1());
    if (text.size() == 64 && bytes.size() == 32) {
        revision.m_hash = bytes;
    }
    return revision;
}

QString Revision::toString() const
{
    return QString::fromLatin1(m_hash.toHex());
}

} // namespace signwright
