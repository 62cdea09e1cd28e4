// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <portal/portal_http.h>

namespace signwright
{

/** Nexudus' admin API: name/value rows of a location (https://developers.nexudus.com/rest-api). */
class NexudusPortal final : public Portal
{
public:
    explicit NexudusPortal(PortalSurroundings surroundings);

    QString kind() const override { return QStringLiteral("nexudus"); }
    PortalCapabilities capabilities() const override;
    QList<PortalField> fields() const override;
    QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) override;
    ClientSecret refreshSecret() const override { return m_refreshToken.clone(); }
    QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) override;
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) override;
    QCoro::Task<Result<SettingsSnapshot>> snapshot(QString target, CancelToken cancel) override;
    void useMapping(PortalMapping mapping) override { m_mapping = std::move(mapping); }
    QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) override;
    QList<QList<PortalField>> writeSteps() const override;
    QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) override;
    QCoro::Task<Result<QList<PortalNotice>>> lookFromOutside(QString target, Integration integration, CancelToken cancel) override;

private:
    struct Row {
        qint64 id = 0;
        QString name;
        QString value;
        QString savedAt; ///< `UpdatedOn`
    };
    QCoro::Task<Result<HttpReply>> call(HttpRequest request, Repeat repeat, CancelToken cancel);
    QCoro::Task<Status> requestToken(QList<QPair<QByteArray, QByteArray>> form, bool refresh, CancelToken cancel);
    QCoro::Task<Result<QJsonArray>> pages(QString path, QList<QPair<QString, QString>> filter, CancelToken cancel);
    QCoro::Task<Result<QList<Row>>> rows(QString target, CancelToken cancel);
    /** The record that was written, asked for by its id, is there, and is this location's: values are compared once, when all are read back. */
    QCoro::Task<Status> confirmRow(qint64 id, QString target, QString name, CancelToken cancel);
    QCoro::Task<Status> writeRow(QString target, std::optional<Row> existing, QString name, std::optional<QByteArray> value, bool mayCreate,
                                 CancelToken cancel);

    PortalHttp m_http;
    PortalMapping m_mapping;
    QString m_username;
    QByteArray m_markKey; ///< of the snapshots
    ClientSecret m_accessToken;
    ClientSecret m_refreshToken;
    ClientSecret m_basic; ///< base64 of e-mail and password, only where the portal knows no bearer tokens
};

} // namespace signwright
