// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/publish_page.h>

#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/form_field.h>
#include <desktop/parts.h>

#include <portal/portal_registry.h>
#include <wording/portal_text.h>
#include <workflow/password_guard.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

PublishPage::PublishPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : CardPage(context, current, parent), m_column(new QVBoxLayout(this)), m_top(new QVBoxLayout), m_cards(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * look::kUnit);
    for (auto *part : {m_top, m_cards, m_bottom}) {
        m_column->addLayout(part);
    }
    m_column->addStretch(1);
    connect(current, &CurrentIntegration::opened, this, [this] {
        stop();
        m_busy = false; // what was under way ends by itself and is not heard any more
        m_reports.clear();
        m_byHand = false;
        restart();
    });
}

PublishPage::~PublishPage()
{
    m_cancel.cancel();
}

QString PublishPage::title() const
{
    return tr("Publish to the portal");
}

QString PublishPage::railTitle() const
{
    return tr("Publish");
}

QString PublishPage::why() const
{
    if (current().isOpen() && byHand()) {
        return tr("You write the settings into the portal yourself; every value is here to copy.");
    }
    if (m_interrupted) {
        return tr("The last publish was cut off. That is put right before anything else.");
    }
    return m_stage == Stage::Writing || m_stage == Stage::Done
               ? tr("Every setting is written, read back, and put back as it was if anything goes wrong.")
               : tr("Signwright writes the settings into the portal for you, after you have seen what changes. Nothing has been changed in your portal yet.");
}

StepState PublishPage::state() const
{
    if (m_busy) {
        return StepState::InProgress;
    }
    if (m_interrupted) {
        return StepState::NeedsYou;
    }
    if (current().isOpen() && (current().publishedAt().isValid() || current().savedByHandAt().isValid())) {
        return StepState::Proven;
    }
    return m_reports.isEmpty() ? StepState::NotStarted : StepState::NeedsYou;
}

QString PublishPage::missing() const
{
    if (m_busy) {
        return m_stage == Stage::Writing ? tr("The settings are being written.") : tr("The portal is being asked.");
    }
    return current().isOpen() && (current().publishedAt().isValid() || current().savedByHandAt().isValid())
               ? QString()
               : tr("Nothing has been published yet. That can wait.");
}

QWidget *PublishPage::firstField()
{
    switch (m_stage) {
    case Stage::LogIn:
        return !m_username ? nullptr : !asksForUser() ? m_password->edit() : (m_username->text().isEmpty() ? m_username->edit() : m_password->edit());
    case Stage::Targets: return m_targetList;
    case Stage::Names: return m_nameBoxes.isEmpty() ? nullptr : m_nameBoxes.constFirst().second;
    case Stage::Changes: return m_confirmEdits.isEmpty() ? static_cast<QWidget *>(m_go) : m_confirmEdits.constFirst();
    default: return nullptr;
    }
}

void PublishPage::enter()
{
    if (!m_busy && m_stage != Stage::Done) {
        restart();
    }
    if (!byHand() && !m_session && !m_busy) {
        PublishTools tools;
        tools.transport = app().transport;
        tools.store = app().store;
        tools.vault = app().vault;
        auto session = std::make_shared<PublishSession>(tools, current().integration(), current().secret());
        if (const auto opened = session->open(); !opened) {
            m_problem = opened.error();
            build();
            return;
        }
        m_session = std::move(session);
        m_interrupted = m_session->interrupted();
        connect(m_session.get(), &PublishSession::progress, this, [this](const QString &target, const QString &code, const QVariantMap &params) {
            m_lines.append({target, publishLogText(code, params)});
            if (m_log) {
                line(m_log, m_holder, code.endsWith("failed"_L1) || code.endsWith("rolling_back"_L1) ? look::Tone::Warn : look::Tone::Good,
                     code.endsWith("failed"_L1) || code.endsWith("rolling_back"_L1) ? u"warning"_s : u"check"_s,
                     m_chosen.size() > 1 ? target + u": "_s + m_lines.constLast().second : m_lines.constLast().second);
            }
        });
        runRemembered(m_session);
    }
    build();
}

void PublishPage::leave()
{
    if (m_stage != Stage::Writing) { // what is being written is finished or put back, wherever the person goes
        stop();
    }
}

void PublishPage::retranslate()
{
    if (m_holder) {
        build();
    }
}

void PublishPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_busy && m_stage != Stage::Writing) { // what is being written is stopped by its button, with its words
        stop();
        return;
    }
    CardPage::keyPressEvent(event);
}

void PublishPage::restart()
{
    m_session.reset();
    m_interrupted.reset();
    m_recovered.reset();
    m_stage = Stage::LogIn;
    m_totpNeeded = false;
    m_rememberedUser.clear();
    m_problem = {};
    m_targets.clear();
    m_chosen.clear();
    m_proposal = {};
    m_nameChoices.clear();
    m_plans.clear();
    m_lines.clear();
}

void PublishPage::startAgain()
{
    if (m_busy) {
        return;
    }
    restart();
    enter();
    Q_EMIT stateChanged();
}

void PublishPage::stop()
{
    m_cancel.cancel();
}

void PublishPage::begin()
{
    m_cancel = CancelSource();
    m_problem = {};
    m_busy = true;
    build();
    Q_EMIT stateChanged();
}

void PublishPage::end(const Error &problem)
{
    m_busy = false;
    m_problem = problem;
    build();
    Q_EMIT stateChanged();
    if (isVisible()) {
        if (auto *field = firstField()) {
            field->setFocus(Qt::OtherFocusReason);
        }
    }
    Q_EMIT stepped();
}

void PublishPage::to(Stage stage)
{
    m_stage = stage;
}

// --- what is done -------------------------------------------------------------------------------------------------------------

QCoro::Task<void> PublishPage::runRemembered(std::shared_ptr<PublishSession> session)
{
    const QPointer<PublishPage> self(this);
    const auto user = co_await session->rememberedUser();
    if (self && session == m_session && m_stage == Stage::LogIn && !m_busy && !user.isEmpty()) {
        m_rememberedUser = user;
        build();
        if (auto *again = findChild<QPushButton *>(u"logInAgainButton"_s); again && isVisible()) {
            again->setFocus(Qt::OtherFocusReason);
        }
    }
}

void PublishPage::logIn()
{
    if (m_busy || !m_session) {
        return;
    }
    const bool token = tokenLogIn();
    if ((asksForUser() && m_username->text().trimmed().isEmpty()) || m_password->edit()->text().isEmpty()
        || (m_totpNeeded && m_totp->text().trimmed().isEmpty())) {
        m_username->rejudge();
        m_password->rejudge();
        if (m_totpNeeded) {
            m_totp->rejudge();
        }
        return;
    }
    PortalCredentials credentials;
    credentials.username = m_typedUser = m_username->text().trimmed();
    (token ? credentials.token : credentials.password) = ClientSecret::fromText(m_password->edit()->text());
    credentials.totp = m_totpNeeded ? m_totp->text().trimmed() : QString();
    begin();
    runLogIn(m_session, std::move(credentials), LogInBy::Credentials);
}

bool PublishPage::tokenLogIn() const
{
    return m_session && m_session->capabilities().tokenLogIn;
}

bool PublishPage::asksForUser() const
{
    return !tokenLogIn() && !(m_session && m_session->capabilities().passwordAlone);
}

void PublishPage::logInByBrowser()
{
    if (m_busy || !m_session) {
        return;
    }
    const auto page = m_session->browserLogIn();
    if (page.isEmpty() || !app().openUrl || !app().openUrl(page)) {
        return;
    }
    begin();
    runLogIn(m_session, {}, LogInBy::Browser);
}

QCoro::Task<void> PublishPage::runLogIn(std::shared_ptr<PublishSession> session, PortalCredentials credentials, LogInBy by)
{
    const QPointer<PublishPage> self(this);
    const auto cancel = m_cancel.token();
    const bool again = by == LogInBy::Keychain;
    Result<QList<PortalTarget>> targets;
    if (by == LogInBy::Browser) {
        targets = co_await session->logInByBrowser(m_remember, cancel);
    } else if (again) {
        targets = co_await session->logInAgain(cancel);
    } else {
        targets = co_await session->logIn(std::move(credentials), m_remember, cancel);
    }
    if (!self || session != m_session) {
        co_return;
    }
    if (!targets) {
        m_totpNeeded |= targets.error().code == "portal.totp_needed"_L1;
        if (again) {
            m_rememberedUser.clear();
        }
        end(targets.error());
        co_return;
    }
    const bool ended = co_await mend(session);
    if (!self || session != m_session) {
        co_return;
    }
    if (ended) {
        co_return;
    }
    m_targets = *targets;
    m_chosen.clear();
    for (const auto &target : m_targets) {
        if (target.id == current().integration().portal.target || m_targets.size() == 1) {
            m_chosen.append(target);
        }
    }
    to(Stage::Targets);
    if (m_targets.size() == 1) {
        co_await runNames(session); // nothing to choose
        co_return;
    }
    end();
}

QCoro::Task<bool> PublishPage::mend(std::shared_ptr<PublishSession> session)
{
    const QPointer<PublishPage> self(this);
    const auto id = current().integration().id;
    if (m_interrupted) {
        to(Stage::Writing);
        m_lines.clear();
        build();
        const auto record = *m_interrupted;
        const auto outcome = co_await session->recover(record, CancelToken());
        if (!self || session != m_session) {
            co_return true;
        }
        if (outcome) {
            m_interrupted.reset();
            m_recovered = *outcome;
            m_reports.clear();
            if (m_guard && *outcome != PublishOutcome::Published) {
                m_guard->begin(id, {}, {}); // what was written was undone, passwords included
            }
        }
        to(Stage::Done);
        current().historyHasChanged();
        end(outcome ? Error{} : outcome.error());
        co_return true;
    }
    if (!m_guard) {
        co_return false;
    }
    for (const auto &one : m_guard->standing()) {
        if (one.integrationId == id) {
            m_guard->useWayBack(id, PasswordGuard::bySession(session));
            if (one.secondsLeft == 0) {
                co_await m_guard->putBack(id);
            }
            break;
        }
    }
    co_return false;
}

void PublishPage::targetsChosen()
{
    m_chosen.clear();
    for (int row = 0; row < m_targetList->count(); ++row) {
        if (m_targetList->item(row)->checkState() == Qt::Checked) {
            m_chosen.append(m_targets.at(row));
        }
    }
    if (m_chosen.isEmpty()) {
        QStringList names;
        std::transform(m_targets.begin(), m_targets.end(), std::back_inserter(names), [](const PortalTarget &one) { return one.name; });
        end(Error{u"publish.target_missing"_s, {{u"targets"_s, names.join(u", "_s)}}});
        return;
    }
    current().change([this](Integration &integration) { integration.portal.target = m_chosen.constFirst().id; });
    begin();
    runNames(m_session);
}

QCoro::Task<void> PublishPage::runPlan(std::shared_ptr<PublishSession> session, PortalMapping mapping)
{
    const QPointer<PublishPage> self(this);
    const auto cancel = m_cancel.token();
    auto plans = co_await session->plan(m_chosen, mapping, cancel);
    if (!self || session != m_session) {
        co_return;
    }
    if (!plans) {
        end(plans.error());
        co_return;
    }
    m_plans = std::move(*plans);
    if (const auto kept = session->confirmNames(mapping); !kept) {
        end(kept.error()); // without the names an interrupted publish could not be undone
        co_return;
    }
    to(Stage::Changes);
    end();
}

void PublishPage::publish()
{
    if (m_busy || !m_session) {
        return;
    }
    to(Stage::Writing);
    m_lines.clear();
    begin();
    runPublish(m_session);
}

QCoro::Task<void> PublishPage::runTrial(std::shared_ptr<PublishSession> session, QString target)
{
    const QPointer<PublishPage> self(this);
    const auto cancel = m_cancel.token();
    const auto stay = co_await session->tryWhetherOthersStay(target, cancel);
    if (!self || session != m_session) {
        co_return;
    }
    if (!stay) {
        end(stay.error());
        co_return;
    }
    co_await runPlan(session, session->confirmedNames());
}

QStringList PublishPage::atRisk() const
{
    QStringList names;
    for (const auto &one : m_plans) {
        names += one.plan.atRisk;
    }
    names.removeDuplicates();
    return names;
}

QCoro::Task<void> PublishPage::runPublish(std::shared_ptr<PublishSession> session)
{
    const QPointer<PublishPage> self(this);
    const auto cancel = m_cancel.token();
    const bool proven = current().isProven();
    const auto id = current().integration().id;
    const auto off = lockedOut();
    if (!off.isEmpty()) {
        // Written down before the portal is touched: from here on somebody switches passwords on again, whatever happens.
        QList<PortalTarget> watched;
        for (const auto &one : m_plans) {
            if (off.contains(one.target.id)) {
                watched.append(one.target);
            }
        }
        const auto armed =
            m_guard ? m_guard->arm(id, watched, session->confirmedNames().value(PortalField::PreventPassword)) : Status(fail(u"publish.guard_needs_store"_s));
        if (!armed) {
            to(Stage::Changes);
            end(armed.error());
            co_return;
        }
    }
    const QPointer<PasswordGuard> guard(m_guard);
    const bool othersMayVanish = !atRisk().isEmpty(); // the words have been typed, see `confirmations`
    auto done = co_await session->apply(m_plans, proven, !proven, othersMayVanish, cancel);
    if (guard && !off.isEmpty()) {
        QStringList nowOff;
        if (!done) {
            nowOff = off; // nobody knows how it stands: then they are switched on again
        } else {
            for (const auto &one : *done) {
                if (off.contains(one.target.id) && one.report.outcome == PublishOutcome::Published) {
                    nowOff.append(one.target.id);
                }
            }
        }
        guard->begin(id, nowOff, PasswordGuard::bySession(session));
    }
    if (!self || session != m_session) {
        co_return;
    }
    to(Stage::Done);
    m_reports = done ? std::move(*done) : QList<TargetReport>();
    current().historyHasChanged();
    end(done ? Error{} : done.error());
}

bool PublishPage::locksOut() const
{
    return std::any_of(m_plans.begin(), m_plans.end(), [](const TargetPlan &one) { return one.plan.locksOut; });
}

QStringList PublishPage::lockedOut() const
{
    QStringList ids;
    for (const auto &one : m_plans) {
        if (one.plan.locksOut) {
            ids.append(one.target.id);
        }
    }
    return ids;
}

bool PublishPage::canWrite() const
{
    const auto *kind = portalKind(current().integration().portal.kind);
    return kind && kind->canPublish;
}

bool PublishPage::byHand() const
{
    return m_byHand || !canWrite();
}

QStringList PublishPage::confirmations() const
{
    QStringList needed;
    if (!current().isProven()) {
        needed << tr("publish untested", "typed by the person to confirm");
    }
    if (!atRisk().isEmpty()) {
        needed << tr("others may vanish", "typed by the person to confirm");
    }
    if (locksOut()) {
        needed << tr("passwords off", "typed by the person to confirm");
    }
    return needed;
}

void PublishPage::judgeConfirmation()
{
    const auto needed = confirmations();
    bool typed = m_confirmEdits.size() == needed.size();
    for (qsizetype i = 0; typed && i < needed.size(); ++i) {
        typed = m_confirmEdits.at(i)->text().trimmed().compare(needed.at(i), Qt::CaseInsensitive) == 0;
    }
    if (m_go) {
        m_go->setEnabled(typed && !m_busy && (current().isProven() || !locksOut()));
    }
}

} // namespace signwright
