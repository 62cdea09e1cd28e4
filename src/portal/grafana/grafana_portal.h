// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <portal/portal_http.h>

#include <QJsonObject>

namespace signwright
{

/**
 * Grafana's own Microsoft Entra ID sign-in, by its SSO settings API (grafana.com/docs, HTTP API, "SSO Settings API"; names and rules of
 * `azuread` from pkg/services/ssosettings and pkg/login/social/connectors/azuread_oauth.go). One installation is one target. Settings of
 * the database cover those of the configuration file, and are written whole; `*********` stands for a secret, and keeps it.
 */
class GrafanaPortal final : public Portal
{
public:
    explicit GrafanaPortal(PortalSurroundings surroundings);

    QString kind() const override { return QStringLiteral("grafana"); }
    PortalCapabilities capabilities() const override;
    QList<PortalField> fields() const override;
    /** With the token of a service account, or an administrator's user name and password (HTTP Basic). */
    QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) override;
    ClientSecret refreshSecret() const override { return m_token.clone(); }
    QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) override;
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) override;
    void useMapping(PortalMapping) override {} // the names are fixed
    QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) override;
    QList<QList<PortalField>> writeSteps() const override { return {fields()}; }
    QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) override;
    Status check(const Integration &integration) const override;
    void complete(DesiredSettings &desired, const Integration &integration) const override;
    /** Follows the sign-in button one step, to see what Grafana would send to Microsoft. */
    QCoro::Task<Result<QList<PortalNotice>>> lookFromOutside(QString target, Integration integration, CancelToken cancel) override;

private:
    /** The reply's object, empty for an empty reply. */
    QCoro::Task<Result<QJsonObject>> call(QByteArray method, QByteArray body, CancelToken cancel);

    PortalHttp m_http;
    ClientSecret m_token;
    ClientSecret m_basic; ///< user name, colon, password, in Base64
};

/** As `validateClaims` and `extractEmail` decide: by `tid` in the list, then by `email`, else `preferred_username`. */
QList<PortalNotice> predictGrafana(const Integration &integration, const QJsonObject &claims);

} // namespace signwright
