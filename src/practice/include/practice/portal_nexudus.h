// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/practice_portal.h>

#include <QHash>
#include <QMutex>

namespace signwright::practice
{

/**
 * A practice portal in the shape of Nexudus' admin API: name/value rows for each location, the reply envelope with its quirks, paging,
 * throttling by 409, log-in by form with and without TOTP. The names of the settings are made up, because Nexudus' own
 * are in no public document: an adapter has to find them here as it has to there.
 */
class NexudusPracticePortal final : public PracticePortal
{
public:
    NexudusPracticePortal();
    QString kind() const override { return QStringLiteral("nexudus"); }
    void start(const PortalSurroundings &surroundings) override;
    WebResponse handle(const WebRequest &request) override;
    QJsonObject describe() const override;
    /**
     * portal_throttle (every second call waits a second), portal_error_400 (writes are refused by validation), portal_error_500, portal_unauthorized,
     * portal_cut, portal_slow, portal_garbage, portal_drop_rows (writes succeed and change nothing), portal_half_written (every
     * second write is lost), portal_secret_masked, portal_secret_public, portal_no_rows (the integration was never saved).
     */
    void setFaults(const QStringList &behaviours) override;

    /** For tests: the `n`-th API request from now (1 = next) fails in this way, once. `cut_before`: nothing is done; `cut_after`: done, and the answer lost. */
    void failRequest(int n, const QString &how);
    /** Rows of one location, for comparing before and after. */
    QMap<QString, QString> rows(int business) const;
    /** For tests: the rows of one location as they were at an earlier time. */
    void restoreRows(int business, const QMap<QString, QString> &rows);
    int requestCount() const;
    /** Every token that is good now, so that a test can look for them where they must not be. */
    QList<QByteArray> issuedTokens() const;

    static constexpr int kBusiness = 1378;

private:
    struct Row {
        int id = 0;
        int business = 0;
        QString name;
        QString value;
        int saves = 0; ///< shown as `UpdatedOn`
    };
    WebResponse route(const WebRequest &request);
    WebResponse api(const WebRequest &request);
    WebResponse token(const WebRequest &request);
    WebResponse settings(const WebRequest &request);
    WebResponse publicConfiguration() const;
    WebResponse loginPage() const;
    WebResponse panel() const; ///< the integration's page in the dashboard, where a person saves by hand
    WebResponse savePanel(const WebRequest &request);
    WebResponse callbackPage(const WebRequest &request) const;
    bool authorized(const WebRequest &request) const;
    Row *row(int id);
    QString value(const QString &suffix) const;

    mutable QMutex m_mutex;
    PortalSurroundings m_surroundings;
    QStringList m_faults;
    QList<Row> m_rows;
    int m_nextId = 9001;
    int m_requests = 0;
    int m_writes = 0;
    int m_failIn = 0;
    QString m_failHow;
    QString m_password;
    QString m_totp;
    QHash<QByteArray, QString> m_tokens;  ///< access token → user
    QHash<QByteArray, QString> m_refresh; ///< refresh token → user
};

} // namespace signwright::practice
