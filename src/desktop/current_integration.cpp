// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/current_integration.h>

#include <desktop/app_context.h>

#include <store/integration_store.h>
#include <vault/secret_keys.h>
#include <vault/secret_store.h>

#include <qcoro/qcorotask.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Outlives the window if it must: everything it touches comes as a parameter, and `done` guards its own target. */
QCoro::Task<void> writeSecret(SecretStore *vault, QString id, ClientSecret secret, std::function<void(Status)> done)
{
    done(co_await vault->write(secretKey(id), std::move(secret)));
}

QCoro::Task<void> readSecret(SecretStore *vault, QString id, std::function<void(Result<std::optional<ClientSecret>>)> done)
{
    done(co_await vault->read(secretKey(id)));
}

QCoro::Task<void> removeSecret(SecretStore *vault, QString id)
{
    co_await vault->remove(secretKey(id));
}

} // namespace

CurrentIntegration::CurrentIntegration(AppContext *context, QObject *parent) : QObject(parent), m_context(context) {}

CurrentIntegration::~CurrentIntegration() = default;

void CurrentIntegration::open(Integration integration)
{
    const auto generation = ++m_generation;
    m_integration = std::move(integration);
    m_secret.reset();
    m_place = SecretPlace::None;
    m_vaultError = {};
    m_pageId.clear();
    if (m_context->store) {
        if (const auto stored = m_context->store->get(m_integration.id)) {
            m_pageId = stored->resumePage;
        } else {
            save();
        }
    }
    if (m_context->vault) {
        readSecret(m_context->vault, m_integration.id, [self = QPointer(this), generation](Result<std::optional<ClientSecret>> read) {
            if (!self || self->m_generation != generation || self->m_secret || !read || !*read) {
                return;
            }
            self->m_secret = std::make_shared<const ClientSecret>(std::move(**read));
            self->m_place = self->m_context->vault->isPersistent() ? SecretPlace::Keychain : SecretPlace::MemoryOnly;
            Q_EMIT self->secretChanged();
            Q_EMIT self->changed();
        });
    }
    Q_EMIT opened();
    Q_EMIT secretChanged();
    Q_EMIT changed();
}

void CurrentIntegration::close()
{
    ++m_generation;
    m_integration = {};
    m_secret.reset();
    m_place = SecretPlace::None;
    m_pageId.clear();
    Q_EMIT opened();
    Q_EMIT secretChanged();
    Q_EMIT changed();
}

void CurrentIntegration::change(const std::function<void(Integration &)> &edit)
{
    auto edited = m_integration;
    edit(edited);
    if (edited == m_integration) {
        return;
    }
    m_integration = std::move(edited);
    save();
    Q_EMIT changed();
}

void CurrentIntegration::acceptSecret(ClientSecret secret)
{
    const auto generation = ++m_generation;
    auto copy = secret.clone();
    m_secret = std::make_shared<const ClientSecret>(std::move(secret));
    m_vaultError = {};
    if (!m_context->vault) {
        m_place = SecretPlace::MemoryOnly;
    } else {
        m_place = SecretPlace::Saving;
        writeSecret(m_context->vault, m_integration.id, std::move(copy), [self = QPointer(this), generation](Status written) {
            if (!self || self->m_generation != generation) {
                return;
            }
            self->m_place = written && self->m_context->vault->isPersistent() ? SecretPlace::Keychain : SecretPlace::MemoryOnly;
            if (!written) {
                self->m_vaultError = written.error();
            }
            Q_EMIT self->secretChanged();
        });
    }
    Q_EMIT secretChanged();
    Q_EMIT changed();
}

void CurrentIntegration::forgetSecret()
{
    ++m_generation;
    m_secret.reset();
    m_place = SecretPlace::None;
    m_vaultError = {};
    if (m_context->vault) {
        removeSecret(m_context->vault, m_integration.id);
    }
    Q_EMIT secretChanged();
    Q_EMIT changed();
}

void CurrentIntegration::setPageId(const QString &id)
{
    if (m_pageId == id || !isOpen()) {
        return;
    }
    m_pageId = id;
    save();
}

Revision CurrentIntegration::revision() const
{
    return m_secret && !m_context->revisionKey.isEmpty() ? Revision::of(m_integration, *m_secret, m_context->revisionKey) : Revision();
}

bool CurrentIntegration::isProven() const
{
    const auto now = revision();
    return m_context->store && isOpen() && !now.isNull() && m_context->store->hasPassed(m_integration.id, now).value_or(false);
}

QDateTime CurrentIntegration::lastRun(const QString &kind) const
{
    if (m_context->store && isOpen()) {
        for (const auto &run : m_context->store->runs(m_integration.id).value_or(QList<RunRecord>())) {
            if (run.kind == kind && run.outcome == "pass"_L1) {
                return run.at;
            }
        }
    }
    return {};
}

QDateTime CurrentIntegration::publishedAt() const
{
    return lastRun(u"publish"_s);
}

QDateTime CurrentIntegration::savedByHandAt() const
{
    return lastRun(u"saved_by_hand"_s);
}

void CurrentIntegration::savedByHand()
{
    if (m_context->store && isOpen()) {
        if (const auto added = m_context->store->addRun(m_integration.id, u"saved_by_hand"_s, u"pass"_s, {}, {}); !added) {
            Q_EMIT saveFailed(added.error());
        }
        Q_EMIT changed();
    }
}

void CurrentIntegration::save()
{
    if (!m_context->store || !isOpen()) {
        return;
    }
    const auto saved = m_context->store->save({m_integration, m_pageId != "summary"_L1, m_pageId, {}});
    if (!saved) {
        Q_EMIT saveFailed(saved.error());
    }
}

} // namespace signwright
