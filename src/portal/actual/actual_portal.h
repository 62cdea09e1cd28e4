// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <portal/portal_http.h>

#include <QJsonObject>

namespace signwright
{

/**
 * The sync server of Actual Budget, by the calls of its own settings page (actualbudget/actual, packages/sync-server,
 * app-account.js and app-openid.js of 25.6.0). One installation is one target. Its sign-in with OpenID Connect is one object that
 * is set whole and tried out by the server itself, which fetches the discovery document; every session ends with a change, so the
 * password stays in memory for the visit. Once somebody has signed in with it, the server may show the settings to nobody
 * (`already-bootstraped`; 25.6.0 means to and does not).
 */
class ActualPortal final : public Portal
{
public:
    explicit ActualPortal(PortalSurroundings surroundings);

    QString kind() const override { return QStringLiteral("actual"); }
    PortalCapabilities capabilities() const override;
    QList<PortalField> fields() const override;
    /** With the server's password. A server that nobody has set up yet is set up with it by the first write. */
    QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) override;
    QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) override;
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) override;
    void useMapping(PortalMapping) override {} // the names are fixed
    QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) override;
    QList<QList<PortalField>> writeSteps() const override;
    QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) override;
    Status check(const Integration &integration) const override;
    void complete(DesiredSettings &desired, const Integration &integration) const override;
    QCoro::Task<Result<QList<PortalNotice>>> lookFromOutside(QString target, Integration integration, CancelToken cancel) override;

private:
    /** What the server holds of OpenID Connect. */
    struct Held {
        bool active = false; ///< people are asked to sign in with it
        bool hidden = false; ///< there is something, and it is shown to nobody any more
        QJsonObject openId;  ///< as the server wrote it, without the secret; empty when there is none or it is hidden
        bool secretSet = false;
        std::shared_ptr<const ClientSecret> secret;
        bool exists() const { return active || hidden || !openId.isEmpty(); }
    };
    QCoro::Task<Result<QJsonObject>> call(QByteArray method, QString path, QByteArray body, bool asAdmin, CancelToken cancel);
    QCoro::Task<Status> logIn(CancelToken cancel);
    /** Error, besides those of all: `portal.actual.left_over`. */
    QCoro::Task<Result<Held>> held(CancelToken cancel);
    QByteArray passwordBody(bool logIn) const;
    QString origin() const; ///< what people open, without a path

    PortalHttp m_http;
    ClientSecret m_password;
    ClientSecret m_token;
    bool m_unset = false; ///< nobody has set the server up
};

/** The path of the redirect URI below the server's address (accounts/openid.js, `setupOpenIdClient`). */
inline const QString kActualRedirectPath = QStringLiteral("/openid/callback");

/**
 * As `loginWithOpenIdFinalize` decides: by UserInfo's `preferred_username`, `login`, `email`, `id`, `sub`, the first that is there; Microsoft's
 * UserInfo has `email` and `sub` of these. The first person becomes the owner, others must have been added under that name.
 */
QList<PortalNotice> predictActual(const Integration &integration, const QJsonObject &claims);

} // namespace signwright
