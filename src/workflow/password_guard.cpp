// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/password_guard.h>

#include <store/integration_store.h>

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

PasswordGuard::WayBack PasswordGuard::bySession(std::shared_ptr<PublishSession> session)
{
    return [session](QString target, QString setting) { return session->allowPasswordsAgain(std::move(target), std::move(setting)); };
}

PasswordGuard::PasswordGuard(std::function<PublishTools()> tools, const Clock &clock, QObject *parent, std::chrono::seconds time)
    : QObject(parent), m_tools(std::move(tools)), m_clock(clock), m_time(std::min(time, kTime))
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &PasswordGuard::look);
}

void PasswordGuard::watch()
{
    if (!records().isEmpty()) {
        m_timer.start();
        look();
    }
}

QList<PasswordGuardStore::Record> PasswordGuard::records(const QString &integrationId) const
{
    auto *store = m_tools().store;
    if (!store) {
        return {};
    }
    auto all = PasswordGuardStore(*store).all().value_or(QList<PasswordGuardStore::Record>());
    if (!integrationId.isEmpty()) {
        all.removeIf([&integrationId](const PasswordGuardStore::Record &record) { return record.integrationId != integrationId; });
    }
    return all;
}

Status PasswordGuard::arm(const QString &integrationId, const QList<PortalTarget> &targets, const QString &setting)
{
    auto *store = m_tools().store;
    if (!store) {
        return fail(u"publish.guard_needs_store"_s);
    }
    const auto now = m_clock.now();
    QList<PasswordGuardStore::Record> records;
    for (const auto &target : targets) {
        records.append({integrationId, target.id, target.name, setting, now, now.addSecs(m_time.count())});
    }
    const auto put = PasswordGuardStore(*store).put(records);
    if (put) {
        m_publishing.insert(integrationId);
    }
    return put;
}

void PasswordGuard::begin(const QString &integrationId, const QStringList &targets, WayBack way)
{
    m_publishing.remove(integrationId);
    auto *store = m_tools().store;
    if (!store) {
        return;
    }
    PasswordGuardStore guards(*store);
    const auto now = m_clock.now();
    QList<PasswordGuardStore::Record> kept;
    for (auto &record : records(integrationId)) {
        if (targets.contains(record.target)) {
            record.armedAt = now;
            record.deadline = now.addSecs(m_time.count());
            kept.append(record);
        } else {
            guards.remove(integrationId, record.target);
        }
    }
    if (!kept.isEmpty()) {
        guards.put(kept);
        m_waysBack.insert(integrationId, std::move(way));
        m_timer.start();
    }
    Q_EMIT changed();
}

void PasswordGuard::useWayBack(const QString &integrationId, WayBack way)
{
    m_waysBack.insert(integrationId, std::move(way));
    m_notBefore.remove(integrationId);
    m_problems.remove(integrationId);
}

void PasswordGuard::forget(const QString &integrationId)
{
    if (auto *store = m_tools().store) {
        for (const auto &record : records(integrationId)) {
            PasswordGuardStore(*store).remove(integrationId, record.target);
        }
    }
    m_waysBack.remove(integrationId);
    m_problems.remove(integrationId);
    m_notBefore.remove(integrationId);
    if (records().isEmpty()) {
        m_timer.stop();
    }
}

void PasswordGuard::confirm(const QString &integrationId)
{
    if (m_puttingBack.contains(integrationId)) {
        return; // too late: it is being written
    }
    forget(integrationId);
    Q_EMIT ended(integrationId, false);
    Q_EMIT changed();
}

QList<PasswordGuard::Standing> PasswordGuard::standing() const
{
    QList<Standing> all;
    auto *store = m_tools().store;
    const auto now = m_clock.now();
    for (const auto &record : records()) {
        if (m_publishing.contains(record.integrationId)) {
            continue;
        }
        auto found = std::find_if(all.begin(), all.end(), [&record](const Standing &one) { return one.integrationId == record.integrationId; });
        if (found == all.end()) {
            Standing one;
            one.integrationId = record.integrationId;
            const auto stored = store->get(record.integrationId);
            one.integrationName = stored ? stored->integration.name : QString();
            // A clock that was set back must not lengthen the time.
            one.secondsLeft = std::clamp<qint64>(now.secsTo(record.deadline), 0, kTime.count());
            if (now < record.armedAt) {
                one.secondsLeft = 0;
            }
            one.puttingBack = m_puttingBack.contains(record.integrationId);
            if (const auto problem = m_problems.constFind(record.integrationId); problem != m_problems.constEnd()) {
                one.problem = *problem;
            }
            all.append(one);
            found = all.end() - 1;
        }
        found->targets.append(record.targetName);
    }
    return all;
}

void PasswordGuard::look()
{
    for (const auto &one : standing()) {
        if (one.secondsLeft == 0 && !one.puttingBack && m_clock.now() >= m_notBefore.value(one.integrationId, m_clock.now())) {
            putBack(one.integrationId);
        }
    }
    Q_EMIT changed();
}

QCoro::Task<Result<PasswordGuard::WayBack>> PasswordGuard::wayBack(QString integrationId)
{
    if (const auto open = m_waysBack.value(integrationId)) {
        co_return open;
    }
    const auto tools = m_tools();
    const auto stored = tools.store->get(integrationId);
    if (!stored) {
        co_return fail(stored.error());
    }
    auto session = std::make_shared<PublishSession>(tools, stored->integration, nullptr);
    if (const auto opened = session->open(); !opened) {
        co_return fail(opened.error());
    }
    const auto entered = co_await session->logInAgain(CancelToken());
    if (!entered) {
        co_return fail(entered.error());
    }
    co_return bySession(session);
}

QCoro::Task<Status> PasswordGuard::putBack(QString integrationId)
{
    if (m_puttingBack.contains(integrationId) || !m_tools().store || records(integrationId).isEmpty()) {
        co_return Status{}; // it is being done, or was
    }
    const QPointer<PasswordGuard> self(this);
    m_puttingBack.insert(integrationId);
    Q_EMIT changed();
    Status done;
    const auto way = co_await wayBack(integrationId);
    if (!self) {
        co_return fail(u"publish.cancelled"_s);
    }
    if (!way) {
        done = fail(way.error());
    } else {
        for (const auto &record : records(integrationId)) {
            const auto allowed = co_await (*way)(record.target, record.setting);
            if (!self) {
                co_return allowed;
            }
            if (allowed) {
                PasswordGuardStore(*m_tools().store).remove(integrationId, record.target);
            } else {
                done = allowed;
            }
        }
    }
    m_puttingBack.remove(integrationId);
    if (done) {
        forget(integrationId);
        Q_EMIT ended(integrationId, true);
    } else {
        if (done.error().code == "portal.unauthorized"_L1 || done.error().code == "portal.not_authenticated"_L1) {
            m_waysBack.remove(integrationId); // that session has ended: the next try logs in anew
        }
        m_problems.insert(integrationId, done.error());
        m_notBefore.insert(integrationId, m_clock.now().addSecs(kRetry.count()));
        m_timer.start();
    }
    Q_EMIT changed();
    co_return done;
}

} // namespace signwright
