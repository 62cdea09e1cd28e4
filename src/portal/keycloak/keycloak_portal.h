// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <portal/portal_http.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace signwright
{

/**
 * Keycloak's own Microsoft identity provider, by its Admin REST API (keycloak/keycloak, IdentityProvidersResource,
 * IdentityProviderResource, MicrosoftIdentityProvider). A target is `realm/alias`, one for each such provider of each realm that the
 * account sees, and `realm/microsoft` where there is none yet. A representation is written whole; `**********` stands for the secret,
 * and keeps it.
 */
class KeycloakPortal final : public Portal
{
public:
    explicit KeycloakPortal(PortalSurroundings surroundings);

    QString kind() const override { return QStringLiteral("keycloak"); }
    PortalCapabilities capabilities() const override;
    QList<PortalField> fields() const override;
    /** An administrator of the realm `master`, as `kcadm` logs in (client `admin-cli`); its access token lives for a minute. */
    QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) override;
    QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) override;
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) override;
    void useMapping(PortalMapping) override {} // the names are fixed
    QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) override;
    QList<QList<PortalField>> writeSteps() const override { return {fields()}; }
    QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) override;
    Status check(const Integration &integration) const override;
    void complete(DesiredSettings &desired, const Integration &integration) const override;

private:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    QCoro::Task<Result<QJsonDocument>> call(QByteArray method, QString path, QByteArray body, CancelToken cancel);
    QCoro::Task<Status> takeToken(Fields form, CancelToken cancel);
    /** The provider's representation; empty when there is none. */
    QCoro::Task<Result<QJsonObject>> held(QString target, CancelToken cancel);

    PortalHttp m_http;
    ClientSecret m_access;
    ClientSecret m_refresh;
};

/** Who comes in: known by what Microsoft Graph says, not by the ID token. */
QList<PortalNotice> predictKeycloak(const Integration &integration, const QJsonObject &claims);

} // namespace signwright
