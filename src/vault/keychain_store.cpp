// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/keychain_store.h>

#include <core/logging.h>

#include <openssl/crypto.h>
#include <qcoro/qcorosignal.h>
#include <qt6keychain/keychain.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Jobs that ran out of time and have not come back. They cannot be deleted: the backend still holds their address. */
int pendingOrphans = 0;

void prepare(QKeychain::Job &job, const QString &key)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(u"signwright/"_s + key);
}

Error errorOf(const QKeychain::Job &job)
{
    const QVariantMap params{{u"reason"_s, job.errorString()}};
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {u"vault.unreachable"_s, params};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {u"vault.denied"_s, params};
    default: return {u"vault.failed"_s, params};
    }
}

Error timeoutError(std::chrono::milliseconds limit)
{
    return {u"vault.timeout"_s, {{u"seconds"_s, double(limit.count()) / 1000.0}}};
}

/** Overwrites the buffer even where it is shared: the other owner is the job, and its copy must go too. */
void wipeShared(const QByteArray &bytes)
{
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

void orphan(QKeychain::Job *job, QByteArray toWipe)
{
    ++pendingOrphans;
    QObject::connect(job, &QKeychain::Job::finished, job, [job, toWipe] {
        --pendingOrphans;
        wipeShared(toWipe);
        job->deleteLater();
    });
}

/** True when the job came back in time; its outcome is in the job. A job that did not is left to itself. */
QCoro::Task<bool> finishedInTime(QKeychain::Job *job, std::chrono::milliseconds limit, QByteArray toWipe)
{
    // Started from the event loop by QtKeychain, so the signal cannot be missed here.
    job->start();
    const auto answered = co_await qCoro(job, &QKeychain::Job::finished, limit);
    if (!answered) {
        qCWarning(lcVault) << "the keychain did not answer within" << limit.count() << "ms";
        orphan(job, toWipe);
        co_return false;
    }
    job->deleteLater();
    co_return true;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds limit) : m_limit(limit) {}

QCoro::Task<Status> KeychainStore::write(QString key, ClientSecret secret)
{
    const auto limit = m_limit; // the store may be gone after an await
    if (pendingOrphans > 0) {
        co_return fail(timeoutError(limit));
    }
    auto *const job = new QKeychain::WritePasswordJob(u"signwright"_s);
    prepare(*job, key);
    const QByteArray bytes(secret.reveal().data(), static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    if (!co_await finishedInTime(job, limit, bytes)) {
        co_return fail(timeoutError(limit));
    }
    wipeShared(bytes);
    if (job->error() != QKeychain::NoError) {
        co_return fail(errorOf(*job));
    }
    co_return Status();
}

QCoro::Task<Result<std::optional<ClientSecret>>> KeychainStore::read(QString key)
{
    const auto limit = m_limit;
    if (pendingOrphans > 0) {
        co_return fail(timeoutError(limit));
    }
    auto *const job = new QKeychain::ReadPasswordJob(u"signwright"_s);
    prepare(*job, key);
    if (!co_await finishedInTime(job, limit, {})) {
        co_return fail(timeoutError(limit));
    }
    std::optional<ClientSecret> found;
    if (job->error() == QKeychain::NoError) {
        const auto bytes = job->binaryData();
        found = ClientSecret::fromUtf8(QByteArray(bytes));
        wipeShared(bytes);
    } else if (job->error() != QKeychain::EntryNotFound) {
        co_return fail(errorOf(*job));
    }
    co_return std::move(found);
}

QCoro::Task<Status> KeychainStore::remove(QString key)
{
    const auto limit = m_limit;
    if (pendingOrphans > 0) {
        co_return fail(timeoutError(limit));
    }
    auto *const job = new QKeychain::DeletePasswordJob(u"signwright"_s);
    prepare(*job, key);
    if (!co_await finishedInTime(job, limit, {})) {
        co_return fail(timeoutError(limit));
    }
    // Deleting what is not there: libsecret reports CouldNotDeleteEntry for it, others EntryNotFound. Ask, rather than believe.
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
        const auto why = errorOf(*job);
        const auto still = co_await KeychainStore(limit).read(key);
        if (!still || *still) {
            co_return fail(why);
        }
    }
    co_return Status();
}

} // namespace signwright
