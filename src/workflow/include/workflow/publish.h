// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/clock.h>
#include <diagnosis/finding.h>
#include <model/revision.h>
#include <portal/portal.h>
#include <store/publish_journal.h>
#include <vault/secret_store.h>

#include <QObject>

#include <qcoro/qcorotask.h>

namespace signwright
{

enum class PublishOutcome { Published, Unchanged, RolledBack, Refused };
QString toString(PublishOutcome outcome); ///< the contract's words: published, unchanged, rolled_back, refused

/** Whose settings they are, as the journal and the confirmed names know it: portal kind and address. */
QString portalAccount(const Integration &integration);

/** What is to be published where. */
struct PublishInput {
    Integration integration;
    std::shared_ptr<const ClientSecret> secret; ///< null: the portal's own stays
    QString target;
    PortalMapping mapping;          ///< confirmed names; empty where the portal's are fixed
    bool testPassed = false;        ///< a sign-in test passed with exactly this revision
    bool untestedConfirmed = false; ///< the person said in words that an untested revision is to be published
    bool mayCreate = false;         ///< settings that are not there yet may be made
    bool othersStay = false;        ///< this portal is known to keep settings that a write does not name
    bool othersMayVanish = false;   ///< the person said in words that they may get lost
};

/** The plan: what would change, from what was read. Nothing has been written. */
struct PublishPlan {
    QList<PortalChange> changes;
    std::shared_ptr<PortalSettings> before;
    DesiredSettings desired;
    bool locksOut = false; ///< turns the portal's own passwords off
    QStringList atRisk;    ///< names of settings, not ours, that the portal may drop with this write (`PortalCapabilities::othersAtRisk`)
};

/** How a publish ended. */
struct PublishReport {
    PublishOutcome outcome = PublishOutcome::Refused;
    QList<PortalChange> changes;
    std::optional<Error> reason; ///< why refused or rolled back
    QList<PortalNotice> notices; ///< what was seen from outside afterwards
};

/**
 * Writes an integration's settings to a portal so that nobody is locked out: only a tested revision, snapshot first, ids and
 * secret before *enabled*, *prevent password* last, every step read back, and on any failure everything put back as it was.
 * The plan stands in a journal before the first write, so that a publish cut off by a crash is found at the next start.
 */
class Publish : public QObject
{
    Q_OBJECT
public:
    /** `journal` may be null (then a crash leaves no record); `vault` keeps a secret that is being replaced until the end. All outlive the run. */
    explicit Publish(Portal *portal, PublishJournalStore *journal, SecretStore *vault, QObject *parent = nullptr);

    /** Reads and compares. Errors: the portal's, `publish.incomplete` {field}, `publish.name_twice` {name}. */
    QCoro::Task<Result<PublishPlan>> plan(PublishInput input, CancelToken cancel);
    /**
     * Carries the plan out. An error is returned only when it could be neither finished nor undone: `publish.left_half_done`
     * {reason}; the journal then keeps the record. `publish.others_vanished` {names}: settings that are not ours are gone with the write;
     * it stops there, before any restart, because nobody can write them again but who knows their values. Cancelling rolls back; a
     * roll-back is not cancelled.
     */
    QCoro::Task<Result<PublishReport>> apply(PublishInput input, PublishPlan plan, CancelToken cancel);
    /** Puts back `prevent password` alone (the dead-man timer ran out). */
    QCoro::Task<Status> allowPasswordsAgain(QString target);
    /** Finishes or undoes what a journal record says was begun. The portal is authenticated and knows its mapping. */
    QCoro::Task<Result<PublishOutcome>> recover(PublishJournalStore::Record record, CancelToken cancel);

Q_SIGNALS:
    /** `publish.log.*` codes with parameters, words in `wording/portal_text`. */
    void progress(const QString &code, const QVariantMap &params);

private:
    struct StepEnd {
        Status status;
        bool refused = false; ///< the portal said no to the write, so it did nothing of it
    };
    QCoro::Task<Result<PortalSettings>> readBack(QString target, CancelToken cancel);
    QCoro::Task<StepEnd> writeAndCheck(QString target, QList<PortalField> fields, DesiredSettings desired, bool mayCreate, CancelToken cancel);
    QCoro::Task<Result<PublishOutcome>> finishHidden(PublishJournalStore::Record record, CancelToken cancel);
    QCoro::Task<Status> putBack(QString target, std::shared_ptr<PortalSettings> before, QList<PortalField> touched);
    Portal *m_portal;
    PublishJournalStore *m_journal;
    SecretStore *m_vault;
};

/** Writes down how a visit to a portal ended, so that `diagnose()` can say what it means. `operation`: log_in, read, publish … */
void recordPortalFailure(Trace &trace, const QString &portalKind, const QString &operation, const Error &error);
/** The same of a publish: why it was undone, and what was noticed from outside. */
void recordPortalReport(Trace &trace, const QString &portalKind, const PublishReport &report);

/** Compares the portal with what an integration says: the same lines as a publish, without writing. */
QCoro::Task<Result<QList<PortalChange>>> drift(Portal *portal, Integration integration, std::shared_ptr<const ClientSecret> secret, QString target,
                                               CancelToken cancel);

} // namespace signwright
