// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <store/password_guard_store.h>
#include <workflow/publish_session.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace signwright
{

/**
 * The dead-man's handle of *prevent password*: "confirm within 10 minutes that you can still log in, or it is put back."
 * What is armed stands in the store before the portal is written, so that a crash or a power cut changes nothing: the next
 * start finds it, goes on counting, or puts it back at once when the time is over. Without anybody's confirmation it tries to
 * put back again and again until the portal reads *off*.
 */
class PasswordGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kTime = std::chrono::minutes(10);
    static constexpr std::chrono::seconds kRetry{30}; ///< after a try to put back that failed

    /** What one integration's bar shows. */
    struct Standing {
        QString integrationId;
        QString integrationName;
        QStringList targets;    ///< names of the locations
        qint64 secondsLeft = 0; ///< 0: over
        bool puttingBack = false;
        std::optional<Error> problem; ///< why the last try to put back failed
    };

    /** Switches passwords on again at a target, by a log-in that stands; `setting` is the portal's name of it. */
    using WayBack = std::function<QCoro::Task<Status>(QString target, QString setting)>;
    /** By a visit that is logged in, which is kept as long as it may be needed. */
    static WayBack bySession(std::shared_ptr<PublishSession> session);

    /** `tools` is asked each time, since the keychain may answer only after the window stands. `clock` outlives it. `time`: at most `kTime`. */
    PasswordGuard(std::function<PublishTools()> tools, const Clock &clock, QObject *parent = nullptr, std::chrono::seconds time = kTime);

    /** Looks now and then each second. Call it when the keychain has answered. */
    void watch();
    /** Writes down that passwords are about to be switched off there. Errors: `publish.guard_needs_store`, the store's. */
    Status arm(const QString &integrationId, const QList<PortalTarget> &targets, const QString &setting);
    /** The publish has ended; passwords are off at `targets` only, and the ten minutes begin. No way: by the log-in that the keychain remembers. */
    void begin(const QString &integrationId, const QStringList &targets, WayBack way);
    /** A person has logged in: it stays as it is. */
    void confirm(const QString &integrationId);
    /** Puts back now; does nothing where nothing stands. Without another way it logs in with what the keychain remembers. */
    QCoro::Task<Status> putBack(QString integrationId);
    /** A person has logged in to the portal again, so that putting back has a way. */
    void useWayBack(const QString &integrationId, WayBack way);

    /** All integrations whose handle must be held, the most urgent first; not those that are being published. */
    QList<Standing> standing() const;
    /** Puts back what ran out; what the timer calls, and a test that moves the clock. */
    void look();

Q_SIGNALS:
    /** `standing()` says something else, at least each second while something stands. */
    void changed();
    /** Nothing stands any more for this integration: confirmed by a person, or put back. */
    void ended(const QString &integrationId, bool putBack);

private:
    QList<PasswordGuardStore::Record> records(const QString &integrationId = {}) const;
    void forget(const QString &integrationId);
    QCoro::Task<Result<WayBack>> wayBack(QString integrationId);

    std::function<PublishTools()> m_tools;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::seconds m_time;
    QHash<QString, WayBack> m_waysBack;
    QSet<QString> m_publishing; ///< armed, and the publish has not ended
    QSet<QString> m_puttingBack;
    QHash<QString, Error> m_problems;
    QHash<QString, QDateTime> m_notBefore; ///< of the next try
};

} // namespace signwright
