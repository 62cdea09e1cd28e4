// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/practice_portal.h>

#include <QMap>
#include <QMutex>
#include <QSet>

namespace signwright::practice
{

/**
 * A practice portal in the shape of Reflex: the hosting API of its command line (log-in by token or browser, projects, apps,
 * secrets with restart) and an app that signs people in as `reflex-azure-auth` does, with the values that it was started
 * with. Three apps: one with secrets of others (`kApp`), one without any (`kEmptyApp`), one for a second project.
 */
class ReflexPracticePortal final : public PracticePortal
{
public:
    ReflexPracticePortal();
    QString kind() const override { return QStringLiteral("reflex"); }
    void start(const PortalSurroundings &surroundings) override;
    WebResponse handle(const WebRequest &request) override;
    QJsonObject describe() const override;
    /**
     * Those of the Nexudus practice portal that have a meaning here (portal_throttle, portal_error_400, portal_error_500,
     * portal_unauthorized, portal_cut, portal_slow, portal_garbage, portal_drop_rows, portal_half_written: the restart's write is lost),
     * and portal_secrets_replace, portal_keys_as_object, portal_plain_errors, portal_delete_failed.
     */
    void setFaults(const QStringList &behaviours) override;

    /** For tests: the `n`-th API request from now (1 = next) fails in this way, once. `cut_before`: nothing is done; `cut_after`: done, and the answer lost. */
    void failRequest(int n, const QString &how);
    int requestCount() const;
    /** What is stored for an app, and what it runs with since its last restart. */
    QMap<QString, QString> stored(const QString &app) const;
    QMap<QString, QString> running(const QString &app) const;
    /** For tests: an app as it was at an earlier time. */
    void restore(const QString &app, const QMap<QString, QString> &secrets);

    static inline const QString kApp = QStringLiteral("7f0c2c1e-practice-app");
    static inline const QString kEmptyApp = QStringLiteral("18d4a6b2-practice-empty");

private:
    WebResponse route(const WebRequest &request);
    WebResponse api(const WebRequest &request);
    WebResponse secrets(const WebRequest &request, const QString &app, const QString &key);
    WebResponse failed(int status, const QString &detail) const;
    WebResponse appPage() const;
    WebResponse callbackPage(const WebRequest &request) const;

    mutable QMutex m_mutex;
    PortalSurroundings m_surroundings;
    QStringList m_faults;
    QMap<QString, QMap<QString, QString>> m_stored; ///< app → name → value
    QMap<QString, QMap<QString, QString>> m_running;
    QByteArray m_token;
    QSet<QString> m_allowed; ///< request ids of log-ins that the person has allowed in the browser
    int m_requests = 0;
    int m_writes = 0;
    int m_failIn = 0;
    QString m_failHow;
};

} // namespace signwright::practice
