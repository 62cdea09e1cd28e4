// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/practice_course.h>

#include <desktop/app_context.h>

#include <practice/practice_server.h>
#include <workflow/sign_in_test.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signwright
{

PracticeCourse::PracticeCourse(AppContext *context, QObject *parent) : QObject(parent), m_context(context) {}

const QList<PracticeExercise> &PracticeCourse::exercises()
{
    static const QList<PracticeExercise> all{
        {u"set_up"_s, {}, u"works"_s, {}},
        {u"redirect_uri"_s, u"redirect_uri_not_registered"_s, u"works"_s, u"redirect_uri"_s},
        {u"secret"_s, u"expired_secret"_s, u"works"_s, u"secret_expired"_s},
        {u"not_assigned"_s, {}, u"not_assigned"_s, u"user_assignment"_s},
    };
    return all;
}

QString PracticeCourse::title(const QString &exercise)
{
    return exercise == "set_up"_L1         ? tr("Set it up")
           : exercise == "redirect_uri"_L1 ? tr("Break the redirect URI")
           : exercise == "secret"_L1       ? tr("Let the client secret expire")
                                           : tr("A user who is not assigned");
}

QString PracticeCourse::task(const QString &exercise, const QString &username)
{
    if (exercise == "set_up"_L1) {
        return tr("Nothing is filled in. Go through the steps with the values of the practice directory below, as you would with those of Microsoft's pages, and sign in as %1.")
            .arg(username);
    }
    if (exercise == "redirect_uri"_L1) {
        return tr("Somebody has changed the redirect URI of the registration. Sign in as %1 and read what the program says about Microsoft's error page.")
            .arg(username);
    }
    if (exercise == "secret"_L1) {
        return tr("The client secret's end date has passed. Sign in as %1: the password is right, the page goes through, and still nobody gets in. Read why.")
            .arg(username);
    }
    return tr("All settings are right. Sign in as %1, who is not assigned to the enterprise application, and read who must act.").arg(username);
}

QString PracticeCourse::lesson(const QString &exercise)
{
    if (exercise == "set_up"_L1) {
        return tr("That is the whole way: four values, one real sign-in, and proof before anything is published.");
    }
    if (exercise == "redirect_uri"_L1) {
        return tr("Microsoft shows this error on its own page and never tells the portal. That is why the portal's log is empty when it happens.");
    }
    if (exercise == "secret"_L1) {
        return tr("The sign-in page knows nothing of the secret: it fails later, between the portal and Microsoft, for everybody at once and without warning.");
    }
    return tr("One person is kept out while everybody else gets in. No setting of the portal can mend that.");
}

QString PracticeCourse::faultTitle(const QString &fault)
{
    const auto *row = practiceFault(fault);
    return row ? QCoreApplication::translate("PracticeFaults", row->title.toUtf8().constData()) : QString();
}

QString PracticeCourse::faultDescription(const QString &fault)
{
    const auto *row = practiceFault(fault);
    return row ? QCoreApplication::translate("PracticeFaults", row->description.toUtf8().constData()) : QString();
}

QString PracticeCourse::groupTitle(const QString &group)
{
    return group == "credentials"_L1    ? tr("Client secret")
           : group == "registration"_L1 ? tr("Registration")
           : group == "tenant"_L1       ? tr("Directory")
           : group == "people"_L1       ? tr("People")
           : group == "policy"_L1       ? tr("Policies")
           : group == "token"_L1        ? tr("Answer with the tokens")
           : group == "id_token"_L1     ? tr("ID token")
           : group == "keys"_L1         ? tr("Signing keys")
           : group == "discovery"_L1    ? tr("Discovery")
           : group == "network"_L1      ? tr("Network")
                                        : tr("Portal");
}

bool PracticeCourse::isAvailable() const
{
    return m_context->practice != nullptr;
}

QString PracticeCourse::fault() const
{
    return isAvailable() ? m_context->practice->faults().value(0) : QString();
}

QString PracticeCourse::username() const
{
    if (!isAvailable()) {
        return {};
    }
    QString kind;
    if (const auto *row = practiceFault(fault())) {
        kind = row->attempt.value("user"_L1).toString();
    }
    for (const auto &one : exercises()) {
        if (one.id == m_running) {
            kind = one.userKind;
        }
    }
    for (const auto &user : m_context->practice->info().users) {
        if (user.kind == kind) {
            return user.username;
        }
    }
    return {};
}

Status PracticeCourse::start(const QString &exercise)
{
    for (const auto &one : exercises()) {
        if (one.id != exercise || !isAvailable()) {
            continue;
        }
        if (const auto set = m_context->practice->setFaults(one.fault.isEmpty() ? QStringList() : QStringList{one.fault}); !set) {
            return set;
        }
        m_running = exercise;
        m_done.remove(exercise);
        Q_EMIT changed();
        Q_EMIT started(exercise);
        return {};
    }
    return {};
}

Status PracticeCourse::setFault(const QString &name)
{
    if (!isAvailable()) {
        return {};
    }
    if (const auto set = m_context->practice->setFaults(name.isEmpty() ? QStringList() : QStringList{name}); !set) {
        return set;
    }
    m_running.clear();
    Q_EMIT changed();
    return {};
}

void PracticeCourse::explained(const QList<Finding> &findings)
{
    for (const auto &one : exercises()) {
        if (one.id == m_running && !one.cause.isEmpty() && !findings.isEmpty() && toString(findings.first().cause) == one.cause) {
            finish();
            return;
        }
    }
}

void PracticeCourse::tested(const SignInTestReport &report)
{
    if (m_running == "set_up"_L1 && report.outcome == SignInOutcome::Passed) {
        finish();
        return;
    }
    explained(report.findings);
}

void PracticeCourse::finish()
{
    if (m_done.contains(m_running)) {
        return;
    }
    m_done.insert(m_running);
    Q_EMIT changed();
    Q_EMIT finished(m_running);
}

} // namespace signwright
