// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/publish_page.h>

#include "publish_diff.h"

#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/form_field.h>
#include <desktop/parts.h>

#include <portal/portal_registry.h>
#include <practice/practice_server.h>
#include <wording/error_text.h>
#include <wording/portal_text.h>
#include <workflow/password_guard.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

namespace
{

/** Is this the practice portal that runs in this program? Then its log-in is filled in. */
QJsonObject practicePortal(const AppContext &context, const Integration &integration)
{
    if (context.practice) {
        for (const auto &portal : context.practice->info().portals) {
            if (portal.value("api"_L1).toString() == integration.portal.api) {
                return portal;
            }
        }
    }
    return {};
}

QString nameOfPortal(const Integration &integration)
{
    const auto *kind = portalKind(integration.portal.kind);
    return kind ? kind->name : PublishPage::tr("the portal");
}

bool writesItself(const Integration &integration)
{
    const auto *kind = portalKind(integration.portal.kind);
    return kind && kind->canPublish;
}

} // namespace

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
    return current().isOpen() && (current().publishedAt().isValid() || current().savedByHandAt().isValid()) ? QString() : tr("Nothing has been published yet. That can wait.");
}

QWidget *PublishPage::firstField()
{
    switch (m_stage) {
    case Stage::LogIn: return m_username ? (m_username->text().isEmpty() ? m_username->edit() : m_password->edit()) : nullptr;
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
    if (m_username->text().trimmed().isEmpty() || m_password->edit()->text().isEmpty() || (m_totpNeeded && m_totp->text().trimmed().isEmpty())) {
        m_username->rejudge();
        m_password->rejudge();
        if (m_totpNeeded) {
            m_totp->rejudge();
        }
        return;
    }
    PortalCredentials credentials;
    credentials.username = m_typedUser = m_username->text().trimmed();
    credentials.password = ClientSecret::fromText(m_password->edit()->text());
    credentials.totp = m_totpNeeded ? m_totp->text().trimmed() : QString();
    begin();
    runLogIn(m_session, std::move(credentials), false);
}

QCoro::Task<void> PublishPage::runLogIn(std::shared_ptr<PublishSession> session, PortalCredentials credentials, bool again)
{
    const QPointer<PublishPage> self(this);
    const auto cancel = m_cancel.token();
    Result<QList<PortalTarget>> targets;
    if (again) {
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
                m_guard->begin(id, {}, nullptr); // what was written was undone, passwords included
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
            m_guard->useSession(id, session);
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
        m_problem = Error{u"publish.target_missing"_s, {}};
        build();
        return;
    }
    current().change([this](Integration &integration) { integration.portal.target = m_chosen.constFirst().id; });
    begin();
    runNames(m_session);
}

QCoro::Task<void> PublishPage::runNames(std::shared_ptr<PublishSession> session)
{
    const QPointer<PublishPage> self(this);
    if (!session->capabilities().namesDiscovered) {
        co_await runPlan(session, {});
        co_return;
    }
    if (const auto known = session->confirmedNames(); !known.isEmpty()) {
        co_await runPlan(session, known);
        co_return;
    }
    const auto cancel = m_cancel.token();
    auto proposal = co_await session->proposeMapping(m_chosen.constFirst().id, cancel);
    if (!self || session != m_session) {
        co_return;
    }
    if (!proposal) {
        end(proposal.error());
        co_return;
    }
    m_proposal = std::move(*proposal);
    if (m_proposal.rows.isEmpty()) {
        end(Error{u"portal.setting_missing"_s, {{u"name"_s, u"Azure AD"_s}}});
        co_return;
    }
    to(Stage::Names);
    end();
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
        const auto armed = m_guard ? m_guard->arm(id, watched, session->confirmedNames().value(PortalField::PreventPassword)) : Status(fail(u"publish.guard_needs_store"_s));
        if (!armed) {
            to(Stage::Changes);
            end(armed.error());
            co_return;
        }
    }
    const QPointer<PasswordGuard> guard(m_guard);
    auto done = co_await session->apply(m_plans, proven, !proven, cancel);
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
        guard->begin(id, nowOff, session);
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

bool PublishPage::byHand() const
{
    return m_byHand || !writesItself(current().integration());
}

QStringList PublishPage::confirmations() const
{
    QStringList needed;
    if (!current().isProven()) {
        needed << tr("publish untested", "typed by the person to confirm");
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

// --- what is shown ------------------------------------------------------------------------------------------------------------

void PublishPage::build()
{
    if (m_username && m_stage == Stage::LogIn) {
        m_typedUser = m_username->text();
    }
    delete m_holder;
    delete m_tail;
    m_tail = nullptr;
    clearCards();
    m_username = m_password = m_totp = nullptr;
    m_targetList = nullptr;
    m_nameBoxes.clear();
    m_confirmEdits.clear();
    m_go = nullptr;
    m_log = nullptr;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    if (byHand()) {
        buildByHand(column);
    } else {
        switch (m_stage) {
        case Stage::LogIn: buildLogIn(column); break;
        case Stage::Targets: buildTargets(column); break;
        case Stage::Names: buildNames(column); break;
        case Stage::Changes: buildChanges(column); break;
        case Stage::Writing: buildWriting(column); break;
        case Stage::Done: buildDone(column); break;
        }
    }
    m_top->addWidget(m_holder);
    m_holder->show();
}

void PublishPage::buildByHand(QVBoxLayout *column)
{
    const bool could = writesItself(current().integration());
    auto *inner = card(column, m_holder, tr("By hand"));
    line(inner, m_holder, look::Tone::Info, u"info"_s,
         could ? tr("Enter the values in the portal yourself and save there. Signwright does not see what you save, so read each one again before you do.")
               : tr("Signwright cannot write into this portal. Enter the values there yourself and save; then try it with a dummy customer."));
    if (!current().isProven()) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("No sign-in test has passed with exactly these settings. Prove them first if you can."));
    }
    if (could) {
        auto *row = new QHBoxLayout;
        auto *back = button(u"notByHandButton"_s, u"publish"_s, tr("Let &Signwright write them"), m_holder);
        connect(back, &QPushButton::clicked, this, [this] {
            m_byHand = false;
            enter();
            Q_EMIT stateChanged();
        });
        row->addWidget(back);
        row->addStretch(1);
        inner->addLayout(row);
    }
    buildCards(m_cards, portalPath().kind, u"settings"_s, {});
    refreshCards();
    m_tail = new QWidget(this);
    auto *tail = new QVBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    auto *last = card(tail, m_tail, tr("Saved?"));
    if (const auto saved = current().savedByHandAt(); saved.isValid()) {
        line(last, m_tail, look::Tone::Good, u"check"_s, tr("You said on %1 that it is saved there.").arg(QLocale().toString(saved.toLocalTime(), QLocale::ShortFormat)));
    }
    auto *row = new QHBoxLayout;
    m_go = button(u"savedByHandButton"_s, u"check"_s, tr("&I have saved it there"), m_tail);
    connect(m_go, &QPushButton::clicked, this, [this] {
        current().savedByHand();
        build();
        Q_EMIT stateChanged();
        Q_EMIT stepped();
    });
    row->addWidget(m_go);
    row->addStretch(1);
    last->addLayout(row);
    m_bottom->addWidget(m_tail);
    m_tail->show();
}

void PublishPage::showProblem(QVBoxLayout *column)
{
    if (m_problem.code.isEmpty() || m_problem.code == "publish.cancelled"_L1 || m_problem.code == "net.cancelled"_L1) {
        return;
    }
    const auto text = errorText(m_problem);
    line(column, m_holder, look::Tone::Warn, u"warning"_s, text.oneLine());
}

void PublishPage::offerCancel(QVBoxLayout *to)
{
    if (!m_busy || (m_interrupted && m_stage == Stage::Writing)) { // putting right what was cut off is not cut off again
        return;
    }
    auto *row = new QHBoxLayout;
    auto *cancel = button(u"cancelPublishButton"_s, u"error"_s, m_stage == Stage::Writing ? tr("&Stop and put everything back") : tr("&Cancel"), m_holder);
    connect(cancel, &QPushButton::clicked, this, &PublishPage::stop);
    row->addWidget(cancel);
    row->addStretch(1);
    to->addLayout(row);
}

void PublishPage::buildLogIn(QVBoxLayout *column)
{
    const auto &integration = current().integration();
    const auto practice = practicePortal(app(), integration);
    auto *inner = card(column, m_holder, tr("Log in to %1 as its administrator").arg(nameOfPortal(integration)));
    if (m_interrupted) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s,
             tr("The publish that began on %1 was cut off. Log in, and Signwright looks: if everything had been written it is finished, else everything is put back as it was.")
                 .arg(QLocale().toString(m_interrupted->startedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    inner->addWidget(new look::MutedLabel(tr("The password is used for this visit only and is not kept."), m_holder));
    showProblem(inner);
    if (!m_rememberedUser.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *again = button(u"logInAgainButton"_s, u"key"_s, tr("Go on as %1").arg(m_rememberedUser), m_holder);
        again->setEnabled(!m_busy);
        connect(again, &QPushButton::clicked, this, [this] {
            begin();
            runLogIn(m_session, {}, true);
        });
        row->addWidget(again);
        row->addStretch(1);
        inner->addLayout(row);
    }
    m_username = new FormField(m_holder);
    m_username->setObjectName(u"portalUserField"_s);
    m_username->setLabel(tr("&E-mail address"));
    m_username->setMissingText(tr("Still missing: the e-mail address of the administrator's account."));
    m_password = new FormField(m_holder);
    m_password->setObjectName(u"portalPasswordField"_s);
    m_password->setLabel(tr("&Password"));
    m_password->setMissingText(tr("Still missing: the password."));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    inner->addWidget(m_username);
    inner->addWidget(m_password);
    m_totp = new FormField(m_holder);
    m_totp->setObjectName(u"portalTotpField"_s);
    m_totp->setLabel(tr("Code from the &authenticator app"));
    m_totp->setMissingText(tr("Still missing: the six digits that the app shows now."));
    m_totp->setVisible(m_totpNeeded);
    m_totp->setOptional(!m_totpNeeded);
    inner->addWidget(m_totp);
    if (!practice.isEmpty()) {
        const auto credentials = practice.value("credentials"_L1).toObject();
        m_username->setText(credentials.value("username"_L1).toString());
        m_password->setText(credentials.value("password"_L1).toString());
        if (m_totpNeeded) {
            m_totp->setText(credentials.value("totp"_L1).toString());
        }
        inner->addWidget(new look::MutedLabel(tr("Practice: the log-in of the practice portal is filled in for you."), m_holder));
    } else {
        m_username->setText(m_typedUser);
    }
    auto *keep = new QCheckBox(tr("&Remember this log-in in the keychain (not the password)"), m_holder);
    keep->setObjectName(u"rememberLogInCheckBox"_s);
    keep->setChecked(m_remember && app().vault);
    keep->setEnabled(app().vault);
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_remember = on; });
    inner->addWidget(keep);
    auto *row = new QHBoxLayout;
    m_go = button(u"logInButton"_s, u"key"_s, tr("&Log in"), m_holder);
    m_go->setEnabled(!m_busy && m_session);
    connect(m_go, &QPushButton::clicked, this, &PublishPage::logIn);
    for (auto *field : {m_username, m_password, m_totp}) {
        field->setEnabled(!m_busy);
        connect(field->edit(), &QLineEdit::returnPressed, this, &PublishPage::logIn);
    }
    row->addWidget(m_go);
    if (!m_interrupted) {
        auto *hand = button(u"byHandButton"_s, u"copy"_s, tr("I enter the values by &hand"), m_holder);
        hand->setEnabled(!m_busy);
        connect(hand, &QPushButton::clicked, this, [this] {
            m_byHand = true;
            restart();
            build();
            Q_EMIT stateChanged();
        });
        row->addWidget(hand);
    }
    row->addStretch(1);
    inner->addLayout(row);
    offerCancel(inner);
}

void PublishPage::buildTargets(QVBoxLayout *column)
{
    auto *inner = card(column, m_holder, tr("Where should the settings go?"));
    showProblem(inner);
    if (m_targets.size() > 1) {
        inner->addWidget(words(tr("One application can serve several locations, as long as all their users share one directory. Tick each location that is to get these settings."), m_holder));
        m_targetList = new QListWidget(m_holder);
        m_targetList->setObjectName(u"targetList"_s);
        m_targetList->setAccessibleName(tr("Locations"));
        for (const auto &target : m_targets) {
            auto *item = new QListWidgetItem(target.hosts.isEmpty() ? target.name : u"%1 (%2)"_s.arg(target.name, target.hosts.constFirst()), m_targetList);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool chosen = std::any_of(m_chosen.begin(), m_chosen.end(), [&target](const PortalTarget &one) { return one.id == target.id; });
            item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        }
        m_targetList->setCurrentRow(0);
        m_targetList->setSpacing(look::kUnit / 2);
        // As tall as its lines, and never the whole page.
        m_targetList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        m_targetList->setMaximumHeight(40 * look::kUnit);
        m_targetList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        m_targetList->setEnabled(!m_busy);
        inner->addWidget(m_targetList);
        auto *row = new QHBoxLayout;
        m_go = button(u"chooseTargetsButton"_s, u"forward"_s, tr("&Look what would change there"), m_holder);
        m_go->setEnabled(!m_busy);
        connect(m_go, &QPushButton::clicked, this, &PublishPage::targetsChosen);
        row->addWidget(m_go);
        row->addStretch(1);
        inner->addLayout(row);
    } else if (m_targets.isEmpty()) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("This account may not change any location. Log in with an account that has full rights."));
    }
    offerCancel(inner);
}

void PublishPage::buildNames(QVBoxLayout *column)
{
    auto *inner = card(column, m_holder, tr("Are these the right settings?"));
    inner->addWidget(words(tr("%1 does not publish what it calls these settings inside, so they were looked for. Compare them with the page in the portal. Nothing is written yet.").arg(nameOfPortal(current().integration())), m_holder));
    showProblem(inner);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &row : m_proposal.rows) {
        auto *box = new QComboBox(m_holder);
        box->setObjectName(u"name_"_s + toString(row.field));
        box->setAccessibleName(portalFieldName(row.field));
        box->addItem(row.name);
        box->addItems(row.others);
        box->addItem(tr("(leave this setting alone)"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        form->addRow(portalFieldName(row.field), box);
        m_nameBoxes.append({row.field, box});
    }
    inner->addLayout(form);
    for (const auto field : m_proposal.missing) {
        line(inner, m_holder, look::Tone::Info, u"info"_s, tr("%1: not found there, so it stays as it is.").arg(portalFieldName(field)));
    }
    auto *row = new QHBoxLayout;
    m_go = button(u"acceptNamesButton"_s, u"check"_s, tr("&They are right: look what would change"), m_holder);
    m_go->setEnabled(!m_busy);
    connect(m_go, &QPushButton::clicked, this, [this] {
        PortalMapping mapping;
        for (const auto &[field, box] : m_nameBoxes) {
            if (box->currentIndex() < box->count() - 1) {
                mapping.insert(field, box->currentText());
            }
        }
        begin();
        runPlan(m_session, mapping);
    });
    row->addWidget(m_go);
    row->addStretch(1);
    inner->addLayout(row);
    offerCancel(inner);
}

void PublishPage::buildChanges(QVBoxLayout *column)
{
    bool any = false;
    for (const auto &one : m_plans) {
        auto *inner = card(column, m_holder, one.target.name);
        if (one.plan.changes.isEmpty()) {
            line(inner, m_holder, look::Tone::Good, u"check"_s, tr("Everything there stands as it should already. There is nothing to write."));
        } else {
            any = true;
            showChanges(inner, m_holder, one.plan.changes);
        }
    }
    auto *inner = card(column, m_holder, any ? tr("Before you publish") : tr("Nothing to do"));
    showProblem(inner);
    if (any) {
        line(inner, m_holder, look::Tone::Neutral, u"people"_s,
             locksOut() ? tr("Everybody of these locations is affected: from then on nobody can log in with a portal password, only with Microsoft.")
                        : tr("Everybody who signs in there with Microsoft is affected at once. Portal passwords go on working."));
        line(inner, m_holder, look::Tone::Neutral, u"shield"_s, tr("If a single setting cannot be written or read back, everything is put back as it was."));
        if (locksOut()) {
            line(inner, m_holder, look::Tone::Neutral, u"info"_s, tr("Afterwards you have 10 minutes to log in and confirm that it works. Without your confirmation passwords are switched on again, even if Signwright was closed in between (then at its next start)."));
        }
        if (!current().isProven()) {
            line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("No sign-in test has passed with exactly these settings. Prove them first if you can."));
        }
        if (locksOut() && !current().isProven()) {
            line(inner, m_holder, look::Tone::Bad, u"error"_s, tr("Passwords can be switched off only after a sign-in test has passed. Go back and test, or leave passwords on in step 3."));
        }
        for (const auto &phrase : confirmations()) {
            auto *label = words(tr("Type “%1” to confirm:").arg(phrase), m_holder);
            auto *edit = new look::LineEdit(m_holder);
            edit->setMinimumHeight(4 * look::kUnit);
            edit->setObjectName(u"confirmEdit%1"_s.arg(m_confirmEdits.size()));
            edit->setAccessibleName(label->text());
            label->setBuddy(edit);
            connect(edit, &QLineEdit::textChanged, this, &PublishPage::judgeConfirmation);
            connect(edit, &QLineEdit::returnPressed, this, [this] {
                if (m_go && m_go->isEnabled()) {
                    publish();
                }
            });
            inner->addWidget(label);
            inner->addWidget(edit);
            m_confirmEdits.append(edit);
        }
        auto *row = new QHBoxLayout;
        m_go = button(u"publishButton"_s, u"publish"_s, tr("&Publish now"), m_holder);
        connect(m_go, &QPushButton::clicked, this, &PublishPage::publish);
        row->addWidget(m_go);
        row->addStretch(1);
        inner->addLayout(row);
        judgeConfirmation();
    } else {
        inner->addWidget(words(tr("The portal holds these settings already."), m_holder));
    }
    offerCancel(inner);
}

void PublishPage::buildWriting(QVBoxLayout *column)
{
    m_log = card(column, m_holder, tr("Writing"));
    for (const auto &[target, sentence] : m_lines) {
        line(m_log, m_holder, look::Tone::Good, u"check"_s, m_chosen.size() > 1 ? target + u": "_s + sentence : sentence);
    }
    auto *foot = new QVBoxLayout;
    offerCancel(foot);
    column->addLayout(foot);
}

void PublishPage::buildDone(QVBoxLayout *column)
{
    auto *verdict = card(column, m_holder, {});
    const bool finished = m_recovered && *m_recovered == PublishOutcome::Published;
    const bool undone = m_recovered && !finished;
    const bool good = finished || (!m_reports.isEmpty() && !m_recovered && m_problem.code.isEmpty() && std::all_of(m_reports.begin(), m_reports.end(), [](const TargetReport &one) {
        return one.report.outcome == PublishOutcome::Published || one.report.outcome == PublishOutcome::Unchanged;
    }));
    const bool putBack = undone || (!m_recovered && m_problem.code.isEmpty() && !m_reports.isEmpty() && m_reports.constLast().report.outcome == PublishOutcome::RolledBack);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::kUnit + look::kUnit / 2);
    head->addWidget(new look::IconLabel(good ? u"check"_s : putBack ? u"warning"_s : u"error"_s, good ? look::Tone::Good : putBack ? look::Tone::Warn : look::Tone::Bad, 24, m_holder), 0, Qt::AlignTop);
    auto *sentence = words(finished ? tr("The interrupted publish had been complete: it is finished.")
                               : undone ? tr("The interrupted publish was undone: everything stands as it was before.")
                               : good ? tr("Published, and read back equal.")
                               : putBack ? tr("Not published: everything was put back as it was.")
                                         : tr("Not published."), m_holder);
    sentence->setObjectName(u"publishVerdict"_s);
    sentence->setFont(look::headingFont(font()));
    head->addWidget(sentence, 1);
    verdict->addLayout(head);
    showProblem(verdict);
    for (const auto &one : m_reports) {
        const auto prefix = m_reports.size() > 1 ? one.target.name + u": "_s : QString();
        if (one.report.reason) {
            line(verdict, m_holder, look::Tone::Warn, u"warning"_s, prefix + errorText(*one.report.reason).oneLine());
        }
        for (const auto &notice : one.report.notices) {
            line(verdict, m_holder, notice.alarm ? look::Tone::Bad : look::Tone::Info, notice.alarm ? u"error"_s : u"info"_s, prefix + portalNoticeText(notice));
        }
    }
    if (m_chosen.size() > m_reports.size() && m_problem.code.isEmpty()) {
        line(verdict, m_holder, look::Tone::Info, u"info"_s, tr("The locations after it were not touched."));
    }
    if (good) {
        verdict->addWidget(new look::MutedLabel(tr("Now sign in to the portal itself once, best with a dummy customer in a private window."), m_holder));
    }
    auto *row = new QHBoxLayout;
    auto *again = button(u"publishAgainButton"_s, u"refresh"_s, tr("Start &again"), m_holder);
    connect(again, &QPushButton::clicked, this, &PublishPage::startAgain);
    row->addWidget(again);
    row->addStretch(1);
    verdict->addLayout(row);
    if (!m_lines.isEmpty()) {
        auto *log = card(column, m_holder, tr("What was done"));
        for (const auto &[target, text] : m_lines) {
            log->addWidget(words(m_chosen.size() > 1 ? target + u": "_s + text : text, m_holder));
        }
    }
}

} // namespace signwright
