// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <portal/portal_http.h>

#include <QJsonValue>

namespace signwright
{

/**
 * The secrets of an app on Reflex' hosting, by the API of its command line (`reflex cloud secrets`; reflex-dev/reflex,
 * packages/reflex-hosting-cli). It tells the names of secrets, never their values, and no document says whether setting some keeps the
 * others: so all four go in one request, the names are compared before and after, and the app is restarted last. Until that
 * restart it runs with what it had.
 */
class ReflexPortal final : public Portal
{
public:
    explicit ReflexPortal(PortalSurroundings surroundings);

    QString kind() const override { return QStringLiteral("reflex"); }
    PortalCapabilities capabilities() const override;
    QList<PortalField> fields() const override;
    QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) override;
    ClientSecret refreshSecret() const override { return m_token.clone(); }
    QString accountName() const override { return m_account; }
    QUrl browserLogIn() override;
    QCoro::Task<Status> awaitBrowserLogIn(CancelToken cancel) override;
    QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) override;
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) override;
    void useMapping(PortalMapping) override {} // the names are fixed
    QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) override;
    QList<QList<PortalField>> writeSteps() const override;
    QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) override;
    Status check(const Integration &integration) const override;
    QCoro::Task<Status> putIntoEffect(QString target, CancelToken cancel) override;
    QCoro::Task<Result<bool>> tryWhetherOthersStay(QString emptyTarget, CancelToken cancel) override;
    void complete(DesiredSettings &desired, const Integration &integration) const override;

private:
    QCoro::Task<Result<QJsonValue>> call(HttpRequest request, QString what, CancelToken cancel);
    QCoro::Task<Result<QStringList>> keys(QString target, CancelToken cancel);
    QCoro::Task<Status> set(QString target, QMap<QString, QString> values, std::shared_ptr<const ClientSecret> secret, bool restart, CancelToken cancel);
    QCoro::Task<Status> unset(QString target, QString key, CancelToken cancel);

    PortalHttp m_http;
    ClientSecret m_token;
    QString m_account;
    QString m_requestId;     ///< of a log-in in the browser that is under way
    PortalWrite m_lastWrite; ///< is sent once more with the restart, since a restart has no request of its own
};

/** AZURE_VALID_TENANT_IDS, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_ISSUER_URI; empty for a field that Reflex does not have. */
QString reflexKey(PortalField field);

} // namespace signwright
