// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/publish.h>

#include <core/logging.h>

#include <entra/authority.h>
#include <vault/secret_keys.h>

#include <QSet>

#include <qcoro/qcorotimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kPutBackTries = 4;
constexpr int kReadTries = 3;

/** The one step of `fields` as the portal takes it. */
PortalWrite writeOf(const QList<PortalField> &fields, const DesiredSettings &desired, bool mayCreate)
{
    PortalWrite write;
    write.mayCreate = mayCreate;
    for (const auto field : fields) {
        if (field == PortalField::ClientSecret) {
            if (desired.secret) {
                write.values.insert(field, QString());
                write.secret = desired.secret;
            }
        } else if (desired.values.contains(field)) {
            write.values.insert(field, desired.values.value(field));
        }
    }
    return write;
}

/** Does the portal now hold what was written? A secret that it does not show counts when one is set. */
std::optional<PortalField> firstDifference(const PortalSettings &found, const PortalWrite &write)
{
    for (auto it = write.values.begin(); it != write.values.end(); ++it) {
        const auto value = found.values.value(it.key());
        if (it.key() == PortalField::ClientSecret) {
            const bool same = found.secret && write.secret && found.secret->equals(*write.secret);
            const bool hidden = value.secretSet && !found.secret;
            const bool emptied = !write.secret && !value.secretSet;
            if (!same && !hidden && !emptied) {
                return it.key();
            }
        } else if (it->has_value() && value.present && value.masked) {
            continue; // what is not shown counts when it is there, as a secret does
        } else if (it->has_value() ? !value.present || !sameSetting(it.key(), value.text, **it) : value.present) {
            return it.key();
        }
    }
    return {};
}

/** Does the portal show what it holds there? */
bool isHidden(const PortalSettings &settings, PortalField field)
{
    const auto value = settings.values.value(field);
    return field == PortalField::ClientSecret ? value.secretSet && !settings.secret : value.present && value.masked;
}

/** Scheme and host as tokens name them in `iss`, which is not always the host that was asked (China, old host names). */
Result<QString> issuerHost(const Integration &integration)
{
    const auto authority = Authority::of(integration);
    if (!authority) {
        return fail(authority.error());
    }
    const QUrl expected(authority->issuerRule().expected);
    const auto host = expected.host().isEmpty() ? authority->host() : expected;
    return QString(host.scheme() + u"://"_s + host.authority());
}

/** In the journal, for a value that was there and is not shown: it cannot be put back, only written anew. */
const QJsonObject kHiddenBefore{{u"hidden"_s, true}};

} // namespace

QString portalAccount(const Integration &integration)
{
    return integration.portal.kind + u' ' + (integration.portal.api.isEmpty() ? integration.portal.address : integration.portal.api);
}

QString toString(PublishOutcome outcome)
{
    switch (outcome) {
    case PublishOutcome::Published: return u"published"_s;
    case PublishOutcome::Unchanged: return u"unchanged"_s;
    case PublishOutcome::RolledBack: return u"rolled_back"_s;
    case PublishOutcome::Refused: return u"refused"_s;
    }
    return {};
}

Publish::Publish(Portal *portal, PublishJournalStore *journal, SecretStore *vault, QObject *parent)
    : QObject(parent), m_portal(portal), m_journal(journal), m_vault(vault)
{
}

QCoro::Task<Result<PublishPlan>> Publish::plan(PublishInput input, CancelToken cancel)
{
    if (!input.mapping.isEmpty()) {
        QSet<QString> names;
        for (const auto &name : input.mapping) {
            if (names.contains(name.toLower())) {
                co_return fail(u"publish.name_twice"_s, {{u"name"_s, name}});
            }
            names.insert(name.toLower());
        }
        m_portal->useMapping(input.mapping);
    }
    if (input.integration.clientId.isEmpty()) {
        co_return fail(u"publish.incomplete"_s, {{u"field"_s, u"client_id"_s}});
    }
    if (input.integration.authority == AuthorityKind::Tenant && input.integration.tenants.isEmpty()) {
        co_return fail(u"publish.incomplete"_s, {{u"field"_s, u"tenants"_s}});
    }
    if (const auto possible = m_portal->check(input.integration); !possible) {
        co_return fail(possible.error());
    }
    auto settings = co_await m_portal->read(input.target, cancel);
    if (!settings) {
        co_return fail(settings.error());
    }
    PublishPlan result;
    result.before = std::make_shared<PortalSettings>(std::move(*settings));
    result.desired = desiredSettings(input.integration, input.secret, result.before->values.keys());
    const auto host = issuerHost(input.integration);
    if (!host) {
        co_return fail(host.error());
    }
    result.desired.issuerHost = *host;
    m_portal->complete(result.desired, input.integration);
    result.changes = diff(*result.before, result.desired);
    for (const auto &change : result.changes) {
        if (change.field == PortalField::PreventPassword && change.after == "true"_L1) {
            result.locksOut = true;
        }
    }
    if (m_portal->capabilities().othersAtRisk && !input.othersStay && !result.changes.isEmpty()) {
        result.atRisk = result.before->otherKeys;
    }
    co_return result;
}

QCoro::Task<Result<PortalSettings>> Publish::readBack(QString target, CancelToken cancel)
{
    // After a write one lost answer must not decide how it ends, least of all where what was written over cannot be put back.
    Result<PortalSettings> found = fail(u"publish.cancelled"_s);
    for (int attempt = 1; attempt <= kReadTries; ++attempt) {
        found = co_await m_portal->read(target, cancel);
        if (found || found.error().code == "net.cancelled"_L1) {
            break;
        }
    }
    co_return found;
}

QCoro::Task<Publish::StepEnd> Publish::writeAndCheck(QString target, QList<PortalField> fields, DesiredSettings desired, bool mayCreate, CancelToken cancel)
{
    const auto write = writeOf(fields, desired, mayCreate);
    const auto written = co_await m_portal->write(target, write, cancel);
    const bool refused = !written && isRefusal(written.error());
    // Whatever the answer was, what counts is what stands there now: an answer may get lost after the deed.
    const auto found = co_await readBack(target, cancel);
    if (!found) {
        co_return StepEnd{fail(written ? found.error() : written.error()), refused};
    }
    if (!written && std::any_of(fields.begin(), fields.end(), [&found](PortalField field) { return isHidden(*found, field); })) {
        co_return StepEnd{fail(written.error()), refused}; // what stands there cannot be seen, so the answer is all there is
    }
    if (const auto difference = firstDifference(*found, write)) {
        if (!written) {
            co_return StepEnd{fail(written.error()), refused};
        }
        co_return StepEnd{fail(u"publish.not_as_written"_s, {{u"field"_s, toString(*difference)}}), false};
    }
    co_return StepEnd{};
}

QCoro::Task<Status> Publish::putBack(QString target, std::shared_ptr<PortalSettings> before, QList<PortalField> touched)
{
    Error last{u"publish.nothing_to_put_back"_s, {}};
    for (int attempt = 1; attempt <= kPutBackTries; ++attempt) {
        Status all;
        for (qsizetype i = touched.size() - 1; i >= 0; --i) { // what was written last goes back first
            const auto field = touched.at(i);
            const auto old = before->values.value(field);
            PortalWrite write;
            write.mayCreate = true;
            if (isHidden(*before, field)) {
                all = fail(u"publish.secret_not_restorable"_s);
                continue;
            }
            if (field == PortalField::ClientSecret && old.secretSet) {
                write.secret = before->secret;
                write.values.insert(field, QString());
            } else if (old.present) {
                write.values.insert(field, old.text);
            } else {
                write.values.insert(field, std::nullopt);
            }
            const auto done = co_await m_portal->write(target, write, CancelToken());
            const auto found = co_await m_portal->read(target, CancelToken());
            if (!found) {
                all = fail(found.error());
            } else if (const auto difference = firstDifference(*found, write)) {
                all = done ? Status(fail(u"publish.not_as_written"_s, {{u"field"_s, toString(*difference)}})) : done;
            } else {
                Q_EMIT progress(u"publish.log.put_back"_s, {{u"field"_s, toString(field)}});
            }
        }
        if (all) {
            co_return Status{};
        }
        last = all.error();
        if (last.code == "publish.secret_not_restorable"_L1) {
            break;
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::milliseconds(250 * attempt));
        co_await timer;
    }
    co_return fail(last);
}

QCoro::Task<Result<PublishReport>> Publish::apply(PublishInput input, PublishPlan plan, CancelToken cancel)
{
    PublishReport report;
    report.changes = plan.changes;
    if (!input.testPassed && !input.untestedConfirmed) {
        report.reason = Error{u"publish.untested"_s, {}};
        co_return report;
    }
    if (plan.locksOut && !input.testPassed) {
        // Not even in words: the one setting that shuts the door needs somebody who has walked through it.
        report.reason = Error{u"publish.prevent_password_untested"_s, {}};
        co_return report;
    }
    if (plan.changes.isEmpty()) {
        report.outcome = PublishOutcome::Unchanged;
        co_return report;
    }
    if (!plan.atRisk.isEmpty() && !input.othersMayVanish) {
        report.reason = Error{u"publish.others_at_risk"_s, {{u"names"_s, plan.atRisk.join(u", "_s)}}};
        co_return report;
    }
    QList<PortalField> changed;
    QList<PublishJournalStore::Entry> entries;
    for (const auto &change : plan.changes) {
        changed.append(change.field);
        const bool secret = change.field == PortalField::ClientSecret;
        const auto old = plan.before->values.value(change.field);
        PublishJournalStore::Entry entry;
        entry.field = toString(change.field);
        entry.isSecret = secret;
        if (!secret) {
            entry.before = !old.present                           ? QJsonValue(QJsonValue::Null)
                           : isHidden(*plan.before, change.field) ? QJsonValue(kHiddenBefore)
                                                                  : QJsonValue(old.text);
            entry.after = plan.desired.values.value(change.field);
        }
        entries.append(entry);
        if (secret && old.secretSet && !plan.before->secret && !input.untestedConfirmed && !input.testPassed) {
            report.reason = Error{u"publish.secret_not_restorable"_s, {}};
            co_return report;
        }
    }
    std::optional<qint64> record;
    if (m_journal) {
        const auto begun = m_journal->begin(input.integration.id, portalAccount(input.integration), input.target, entries);
        if (!begun) {
            co_return fail(begun.error());
        }
        record = *begun;
    }
    const auto previousKey = previousSecretKey(input.integration.id);
    if (m_vault && m_vault->isPersistent() && changed.contains(PortalField::ClientSecret) && plan.before->secret) {
        // After a crash the old secret is needed to undo; it may rest nowhere but in the keychain.
        co_await m_vault->write(previousKey, plan.before->secret->clone());
    }

    QList<PortalField> touched;
    std::optional<Error> failure;
    for (const auto &step : m_portal->writeSteps()) {
        QList<PortalField> fields;
        for (const auto field : step) {
            if (changed.contains(field)) {
                fields.append(field);
            }
        }
        if (fields.isEmpty()) {
            continue;
        }
        if (cancel.isCancelled()) {
            failure = Error{u"publish.cancelled"_s, {}};
            break;
        }
        touched.append(fields);
        const auto end = co_await writeAndCheck(input.target, fields, plan.desired, input.mayCreate, cancel);
        const auto &done = end.status;
        for (const auto field : fields) {
            Q_EMIT progress(done ? u"publish.log.written"_s : u"publish.log.failed"_s, {{u"field"_s, toString(field)}});
            if (record && done) {
                m_journal->mark(*record, toString(field), PublishJournalStore::State::Verified);
            }
        }
        if (!done) {
            failure = done.error();
            if (end.refused) {
                // The portal did nothing of this step, so what it does not show still stands there.
                for (const auto field : fields) {
                    if (isHidden(*plan.before, field)) {
                        touched.removeAll(field);
                    }
                }
            }
            break;
        }
    }
    if (!failure) {
        // One last look at everything: an application may have changed what was written first.
        const auto found = co_await readBack(input.target, cancel);
        if (!found) {
            failure = found.error();
        } else if (const auto difference = firstDifference(*found, writeOf(touched, plan.desired, false))) {
            failure = Error{u"publish.not_as_written"_s, {{u"field"_s, toString(*difference)}}};
        } else {
            QStringList gone;
            for (const auto &key : plan.before->otherKeys) {
                if (!found->otherKeys.contains(key)) {
                    gone.append(key);
                }
            }
            for (auto it = plan.before->values.begin(); it != plan.before->values.end(); ++it) {
                if (it->present && !touched.contains(it.key()) && !found->values.value(it.key()).present) {
                    gone.append(toString(it.key()));
                }
            }
            if (!gone.isEmpty() && m_portal->capabilities().othersAtRisk) {
                if (record) {
                    m_journal->finish(*record, u"failed"_s);
                }
                co_return fail(u"publish.others_vanished"_s, {{u"names"_s, gone.join(u", "_s)}});
            }
            if (!gone.isEmpty()) {
                failure = Error{u"publish.other_setting_vanished"_s, {{u"name"_s, gone.join(u", "_s)}}};
            }
        }
    }
    if (failure) {
        Q_EMIT progress(u"publish.log.rolling_back"_s, {{u"code"_s, failure->code}});
        const auto back = co_await putBack(input.target, plan.before, touched);
        if (!back) {
            qCWarning(lcWorkflow) << "a publish could be neither finished nor undone:" << back.error().code;
            co_return fail(u"publish.left_half_done"_s, {{u"reason"_s, back.error().code}, {u"first"_s, failure->code}});
        }
        if (record) {
            m_journal->finish(*record, u"rolled_back"_s);
        }
        Q_EMIT progress(u"publish.log.as_it_was"_s, {});
        report.outcome = PublishOutcome::RolledBack;
        report.reason = failure;
    } else {
        if (record) {
            m_journal->finish(*record, u"published"_s);
        }
        Q_EMIT progress(u"publish.log.read_back_equal"_s, {});
        report.outcome = PublishOutcome::Published;
        const auto inEffect = co_await m_portal->putIntoEffect(input.target, cancel);
        if (!inEffect) {
            report.notices.append(PortalNotice{u"portal.restart_by_hand"_s, {{u"code"_s, inEffect.error().code}}, true});
        } else if (m_portal->capabilities().restarts) {
            Q_EMIT progress(u"publish.log.restarted"_s, {});
        }
        const auto seen = co_await m_portal->lookFromOutside(input.target, input.integration, cancel);
        if (seen) {
            report.notices += *seen;
        }
    }
    if (m_vault) {
        co_await m_vault->remove(previousKey);
    }
    co_return report;
}

QCoro::Task<Status> Publish::allowPasswordsAgain(QString target)
{
    DesiredSettings desired;
    desired.values.insert(PortalField::PreventPassword, u"false"_s);
    const QList<PortalField> fields{PortalField::PreventPassword};
    Status last;
    for (int attempt = 1; attempt <= kPutBackTries; ++attempt) {
        const auto end = co_await writeAndCheck(target, fields, desired, false, CancelToken());
        last = end.status;
        if (last) {
            Q_EMIT progress(u"publish.log.passwords_allowed"_s, {});
            co_return last;
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::milliseconds(250 * attempt));
        co_await timer;
    }
    co_return last;
}

QCoro::Task<Result<PublishOutcome>> Publish::recover(PublishJournalStore::Record record, CancelToken cancel)
{
    const auto found = co_await m_portal->read(record.target, cancel);
    if (!found) {
        co_return fail(found.error());
    }
    if (std::any_of(record.entries.begin(), record.entries.end(), [](const auto &entry) { return entry.before == QJsonValue(kHiddenBefore); })) {
        co_return co_await finishHidden(record, cancel);
    }
    bool allDone = true;
    bool allVerified = true;
    auto before = std::make_shared<PortalSettings>();
    QList<PortalField> touched;
    for (const auto &entry : record.entries) {
        const auto field = portalFieldFromString(entry.field);
        if (!field) {
            continue;
        }
        touched.append(*field);
        PortalValue old;
        if (entry.isSecret) {
            allVerified = allVerified && entry.state == PublishJournalStore::State::Verified;
            auto previous = co_await m_vault->read(previousSecretKey(record.integrationId));
            old.present = true;
            if (previous && *previous) {
                old.secretSet = true;
                before->secret = std::make_shared<const ClientSecret>(std::move(**previous));
            } else {
                old.secretSet = found->values.value(*field).secretSet && entry.state != PublishJournalStore::State::Planned;
            }
        } else {
            old.present = !entry.before.isNull();
            old.text = entry.before.toString();
            allDone = allDone && sameSetting(*field, found->values.value(*field).text, entry.after.toString());
        }
        before->values.insert(*field, old);
    }
    auto outcome = PublishOutcome::Published;
    if (!allDone || !allVerified) {
        const auto back = co_await putBack(record.target, before, touched);
        if (!back) {
            co_return fail(u"publish.left_half_done"_s, {{u"reason"_s, back.error().code}, {u"first"_s, u"interrupted"_s}});
        }
        outcome = PublishOutcome::RolledBack;
    }
    if (m_journal) {
        m_journal->finish(record.id, toString(outcome));
    }
    co_await m_vault->remove(previousSecretKey(record.integrationId));
    co_return outcome;
}

void recordPortalFailure(Trace &trace, const QString &portalKind, const QString &operation, const Error &error)
{
    // What could be neither finished nor undone began with another fault: that one is to be explained.
    const auto first = error.params.value(u"first"_s).toString();
    const auto code = first.isEmpty() ? error.code : first;
    if (code == "net.cancelled"_L1 || code == "publish.cancelled"_L1) {
        return;
    }
    trace.add(ObservationKind::PortalAnswer, u"publish"_s, {{u"portal"_s, portalKind}, {u"operation"_s, operation}, {u"code"_s, code}}, {},
              QDateTime::currentDateTimeUtc());
}

void recordPortalReport(Trace &trace, const QString &portalKind, const PublishReport &report)
{
    if (report.reason) {
        recordPortalFailure(trace, portalKind, u"publish"_s, *report.reason);
    }
    for (const auto &notice : report.notices) {
        if (notice.alarm) {
            trace.add(ObservationKind::PortalAnswer, u"publish"_s, {{u"portal"_s, portalKind}, {u"operation"_s, u"look"_s}, {u"code"_s, notice.code}}, {},
                      QDateTime::currentDateTimeUtc());
        }
    }
}

QCoro::Task<Result<PublishOutcome>> Publish::finishHidden(PublishJournalStore::Record record, CancelToken cancel)
{
    // What stood there before is not shown, so it cannot be put back; what was to be written is known, and is written again.
    DesiredSettings desired;
    QList<PortalField> fields;
    for (const auto &entry : record.entries) {
        const auto field = portalFieldFromString(entry.field);
        if (!field) {
            continue;
        }
        fields.append(*field);
        if (entry.isSecret) {
            auto secret = co_await m_vault->read(secretKey(record.integrationId));
            if (!secret || !*secret) {
                co_return fail(u"publish.left_half_done"_s, {{u"reason"_s, u"publish.secret_not_restorable"_s}, {u"first"_s, u"interrupted"_s}});
            }
            desired.secret = std::make_shared<const ClientSecret>(std::move(**secret));
        } else {
            desired.values.insert(*field, entry.after.toString());
        }
    }
    const auto end = co_await writeAndCheck(record.target, fields, desired, true, cancel);
    if (!end.status) {
        co_return fail(u"publish.left_half_done"_s, {{u"reason"_s, end.status.error().code}, {u"first"_s, u"interrupted"_s}});
    }
    (void)co_await m_portal->putIntoEffect(record.target, cancel);
    if (m_journal) {
        m_journal->finish(record.id, toString(PublishOutcome::Published));
    }
    co_await m_vault->remove(previousSecretKey(record.integrationId));
    co_return PublishOutcome::Published;
}

QCoro::Task<Result<QList<PortalChange>>> drift(Portal *portal, Integration integration, std::shared_ptr<const ClientSecret> secret, QString target,
                                               CancelToken cancel)
{
    auto settings = co_await portal->read(target, cancel);
    if (!settings) {
        co_return fail(settings.error());
    }
    auto desired = desiredSettings(integration, std::move(secret), settings->values.keys());
    desired.issuerHost = issuerHost(integration).value_or(QString());
    portal->complete(desired, integration);
    co_return diff(*settings, desired, HiddenValues::AreSkipped);
}

} // namespace signwright
