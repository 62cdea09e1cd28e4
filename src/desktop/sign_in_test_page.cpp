// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/sign_in_test_page.h>

#include <desktop/app_context.h>
#include <desktop/clipboard.h>
#include <desktop/current_integration.h>
#include <desktop/finding_card.h>
#include <desktop/look.h>
#include <desktop/parts.h>

#include <browser/embedded_browser.h>
#include <browser/system_browser.h>
#include <portal/prediction.h>
#include <practice/practice_server.h>
#include <wording/claim_text.h>
#include <wording/error_text.h>
#include <wording/portal_text.h>
#include <wording/rule_text.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

namespace
{

constexpr int kStepsARow = 3;
constexpr std::array kSteps{SignInStep::Discovery, SignInStep::Keys, SignInStep::SignIn, SignInStep::Response, SignInStep::Redeem, SignInStep::Token};

QString stepTitle(SignInStep step)
{
    switch (step) {
    case SignInStep::Discovery: return SignInTestPage::tr("Find the tenant");
    case SignInStep::Keys: return SignInTestPage::tr("Fetch its keys");
    case SignInStep::SignIn: return SignInTestPage::tr("You sign in");
    case SignInStep::Response: return SignInTestPage::tr("Catch the answer");
    case SignInStep::Redeem: return SignInTestPage::tr("Redeem the code");
    case SignInStep::Token: return SignInTestPage::tr("Check the token");
    }
    return {};
}

} // namespace

/** Everything that one run needs and that must outlive it. */
struct SignInTestPage::Session {
    std::unique_ptr<EmbeddedBrowser> embedded;
    std::unique_ptr<SystemBrowser> system;
    std::unique_ptr<SignInTest> test;
    CancelSource cancel;
    BrowserEngine engine;
};

SignInTestPage::SignInTestPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : Page(context, current, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setProperty("wide", true);
    connect(current, &CurrentIntegration::opened, this, [this] {
        stop();
        m_report.reset();
        m_stepStates.clear();
    });
}

SignInTestPage::~SignInTestPage()
{
    stop();
}

QString SignInTestPage::title() const
{
    return tr("Prove it with a real sign-in");
}

QString SignInTestPage::railTitle() const
{
    return tr("Prove it");
}

QString SignInTestPage::why() const
{
    return tr(
        "You sign in once, as your members will. The answer is caught here before it leaves this computer: your portal notices nothing, and nothing is changed there.");
}

StepState SignInTestPage::state() const
{
    if (m_running) {
        return StepState::InProgress;
    }
    if (current().isOpen() && current().isProven()) {
        return StepState::Proven;
    }
    return m_report ? StepState::NeedsYou : StepState::NotStarted;
}

QString SignInTestPage::missing() const
{
    if (m_running) {
        return tr("The test is running.");
    }
    if (!current().secret()) {
        return tr("The client secret is still missing: see step 2.");
    }
    if (current().integration().redirectUris.isEmpty()) {
        return tr("The redirect URI is still missing: see step 1.");
    }
    return current().isProven() ? QString() : tr("No sign-in has passed with these settings yet.");
}

EmbeddedBrowser *SignInTestPage::browser() const
{
    return m_session ? m_session->embedded.get() : nullptr;
}

void SignInTestPage::enter()
{
    build();
}

void SignInTestPage::leave()
{
    stop();
}

void SignInTestPage::retranslate()
{
    if (m_holder && !m_running) {
        build();
    }
}

void SignInTestPage::stop()
{
    if (m_session) {
        m_session->cancel.cancel();
    }
}

void SignInTestPage::startHere()
{
    if (m_running) {
        return;
    }
    m_problem = {};
    const auto factory = loadEmbeddedBrowser(app().browserFolders);
    if (!factory) {
        m_problem = factory.error();
        build();
        if (auto *other = findChild<QPushButton *>(u"systemBrowserButton"_s)) {
            other->setFocus(Qt::OtherFocusReason); // the way that is left
        }
        return;
    }
    auto session = std::make_shared<Session>();
    session->engine = (*factory)->engine();
    session->embedded = (*factory)->createBrowser(app().policy);
    start(std::move(session), {});
}

void SignInTestPage::startInSystemBrowser()
{
    if (m_running) {
        return;
    }
    m_problem = {};
    auto session = std::make_shared<Session>();
    session->system = std::make_unique<SystemBrowser>([this](const QUrl &url) { return app().openUrl && app().openUrl(url); });
    const auto redirect = session->system->listen();
    if (!redirect) {
        m_problem = redirect.error();
        build();
        return;
    }
    start(std::move(session), redirect->toString());
}

void SignInTestPage::start(std::shared_ptr<Session> session, const QString &redirectUri)
{
    m_session = session;
    m_report.reset();
    m_stepStates.clear();
    m_running = true;
    SignInTestTools tools;
    tools.transport = app().transport;
    tools.browser = session->embedded ? static_cast<SignInBrowser *>(session->embedded.get()) : session->system.get();
    tools.clock = app().clock;
    tools.random = app().random;
    tools.store = app().store;
    tools.revisionKey = app().revisionKey;
    session->test = std::make_unique<SignInTest>(tools);
    connect(session->test.get(), &SignInTest::stepStarted, this, [this](SignInStep step) {
        m_stepStates.insert(step, step == SignInStep::SignIn ? StepState::NeedsYou : StepState::InProgress);
        showSteps();
    });
    connect(session->test.get(), &SignInTest::stepFinished, this, [this](SignInStep step, bool good) {
        m_stepStates.insert(step, good ? StepState::Proven : StepState::NotStarted);
        showSteps();
    });
    connect(session->test.get(), &SignInTest::explained, this, [this](const QList<Finding> &findings) {
        if (m_explained && !findings.isEmpty()) {
            while (auto *item = m_explained->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            m_explained->addWidget(new FindingCard(findings.first()));
        }
        Q_EMIT explained(findings);
    });
    if (session->embedded) {
        // The engine's own widget comes with the first page: only then can the caret stand in it.
        connect(session->embedded.get(), &SignInBrowser::navigated, this, [view = QPointer(session->embedded->widget())] {
            if (view && view->isVisible()) {
                view->setFocus(Qt::OtherFocusReason);
            }
        });
    }
    SignInTestInput input;
    input.integration = current().integration();
    input.secret = current().secret();
    input.redirectUri = redirectUri;
    build();
    Q_EMIT stateChanged();
    run(std::move(session), std::move(input));
}

QCoro::Task<void> SignInTestPage::run(std::shared_ptr<Session> session, SignInTestInput input)
{
    const QPointer<SignInTestPage> self(this);
    auto report = co_await session->test->run(std::move(input), session->cancel.token());
    if (!self) {
        co_return;
    }
    m_report = std::make_unique<SignInTestReport>(std::move(report));
    m_running = false;
    if (session->embedded) {
        session->embedded->close();
    }
    build();
    m_session.reset();
    current().historyHasChanged();
    Q_EMIT stateChanged();
    Q_EMIT testFinished();
}

void SignInTestPage::build()
{
    if (m_session && m_session->embedded && m_session->embedded->widget()) {
        m_session->embedded->widget()->setParent(nullptr); // it belongs to the session, not to the picture of it
    }
    delete m_holder;
    m_steps = nullptr;
    m_explained = nullptr;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    if (m_running) {
        buildRun(column);
    } else {
        if (m_report) {
            buildResult(column);
        }
        buildIntroduction(column);
        buildPractice(column);
        column->addStretch(1);
    }
    m_column->addWidget(m_holder);
}

void SignInTestPage::buildIntroduction(QVBoxLayout *column)
{
    auto *inner = card(column, m_holder, m_report ? tr("Test again") : tr("How the test goes"));
    if (!m_problem.code.isEmpty()) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, errorText(m_problem).oneLine());
    }
    if (!m_report) {
        line(inner, m_holder, look::Tone::Neutral, u"people"_s,
             tr("Sign in with an ordinary account, best with that of a member: an administrator may get in where others do not."));
        line(inner, m_holder, look::Tone::Neutral, u"shield"_s, tr("The window for it keeps nothing: no cookie, no password, no history."));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(look::kUnit);
    auto *here = button(u"startTestButton"_s, u"play"_s, tr("&Sign in here"), m_holder);
    here->setEnabled(current().secret() && !current().integration().redirectUris.isEmpty());
    connect(here, &QPushButton::clicked, this, &SignInTestPage::startHere);
    auto *system = button(u"systemBrowserButton"_s, u"open"_s, tr("&In the system browser instead"), m_holder);
    system->setEnabled(here->isEnabled());
    connect(system, &QPushButton::clicked, this, &SignInTestPage::startInSystemBrowser);
    row->addWidget(here);
    row->addWidget(system);
    row->addStretch(1);
    inner->addLayout(row);
    inner->addWidget(new look::MutedLabel(
        tr("The system browser is the way where a policy wants a known device or a security key. It needs %1 as a further redirect URI of the registration, and does not prove the portal's own.")
            .arg(SystemBrowser::registeredRedirectUri()),
        m_holder));
}

void SignInTestPage::buildPractice(QVBoxLayout *column)
{
    if (!app().practice) {
        return;
    }
    auto *inner = card(column, m_holder, tr("Practice accounts"));
    inner->addWidget(new look::MutedLabel(tr("These accounts exist in the practice tenant only."), m_holder));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * look::kUnit);
    grid->setVerticalSpacing(look::kUnit / 2);
    int row = 0;
    for (const auto &user : app().practice->info().users) {
        grid->addWidget(words(user.username, m_holder), row, 0);
        grid->addWidget(words(user.password, m_holder), row, 1);
        grid->addWidget(new look::MutedLabel(user.note, m_holder), row, 2);
        ++row;
    }
    grid->setColumnStretch(2, 1);
    inner->addLayout(grid);
}

void SignInTestPage::buildRun(QVBoxLayout *column)
{
    m_steps = new QGridLayout; // two rows: side by side they would be wider than a small window
    m_steps->setHorizontalSpacing(2 * look::kUnit);
    m_steps->setVerticalSpacing(look::kUnit / 2);
    column->addLayout(m_steps);
    showSteps();

    auto *bar = new QHBoxLayout;
    const bool embedded = m_session->embedded != nullptr;
    const auto engine = embedded ? m_session->engine.name() : tr("Your own browser has been opened. Sign in there, then come back.");
    bar->addWidget(new look::MutedLabel(engine, m_holder), 1);
    auto *cancel = button(u"cancelTestButton"_s, u"error"_s, tr("&Cancel the test"), m_holder);
    connect(cancel, &QPushButton::clicked, this, &SignInTestPage::stop);
    bar->addWidget(cancel);
    column->addLayout(bar);
    if (embedded && m_session->engine.isOld(app().clock->now().date()) && !app().practice) {
        line(column, m_holder, look::Tone::Warn, u"warning"_s,
             tr("This engine is old. For a real tenant the system browser is the safer place to type a password."));
    }
    m_explained = new QVBoxLayout;
    column->addLayout(m_explained);
    if (embedded) {
        auto *view = m_session->embedded->widget();
        view->setParent(m_holder);
        view->setMinimumHeight(55 * look::kUnit);
        column->addWidget(view, 1);
        view->show();
        view->setFocus(Qt::OtherFocusReason);
    } else {
        column->addStretch(1);
    }
}

void SignInTestPage::showSteps()
{
    if (!m_steps) {
        return;
    }
    while (auto *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int index = 0;
    for (const auto step : kSteps) {
        const auto state = m_stepStates.value(step, StepState::NotStarted);
        auto *cell = new QWidget(m_holder);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, look::kUnit, 0);
        row->setSpacing(look::kUnit / 2);
        const auto icon = state == StepState::Proven       ? u"check"_s
                          : state == StepState::NeedsYou   ? u"pencil"_s
                          : state == StepState::InProgress ? u"progress"_s
                                                           : u"circle"_s;
        row->addWidget(new look::IconLabel(icon,
                                           state == StepState::Proven     ? look::Tone::Good
                                           : state == StepState::NeedsYou ? look::Tone::Info
                                                                          : look::Tone::Neutral,
                                           16, cell));
        auto *name = new QLabel(stepTitle(step), cell);
        row->addWidget(name);
        cell->setAccessibleName(stepTitle(step) + u": "_s + stepStateText(state));
        m_steps->addWidget(cell, index / kStepsARow, index % kStepsARow);
        ++index;
    }
    m_steps->setColumnStretch(kStepsARow, 1);
}

void SignInTestPage::buildResult(QVBoxLayout *column)
{
    const auto &report = *m_report;
    auto *verdict = card(column, m_holder, {});
    auto *head = new QHBoxLayout;
    head->setSpacing(look::kUnit + look::kUnit / 2);
    QString sentence;
    auto tone = look::Tone::Neutral;
    auto icon = u"info"_s;
    switch (report.outcome) {
    case SignInOutcome::Passed:
        tone = look::Tone::Good;
        icon = u"check"_s;
        sentence = report.provesRedirectUri
                       ? tr("It works: %1 signed in, and every rule of the token holds.").arg(report.user)
                       : tr("%1 signed in, and every rule of the token holds. The portal's own redirect URI was not part of this test.").arg(report.user);
        break;
    case SignInOutcome::Failed:
        tone = look::Tone::Bad;
        icon = u"error"_s;
        sentence = tr("It does not work yet. Here is why, and who can mend it.");
        break;
    case SignInOutcome::Undecided:
        tone = look::Tone::Warn;
        icon = u"warning"_s;
        sentence = tr("Nothing is proven either way: the test could not be finished.");
        break;
    case SignInOutcome::Cancelled: sentence = tr("The test was stopped. Nothing was kept."); break;
    }
    head->addWidget(new look::IconLabel(icon, tone, 24, m_holder), 0, Qt::AlignTop);
    auto *words1 = words(sentence, m_holder);
    words1->setObjectName(u"testVerdict"_s);
    words1->setFont(look::headingFont(font()));
    head->addWidget(words1, 1);
    verdict->addLayout(head);
    if (report.error) {
        verdict->addWidget(words(errorText(*report.error).oneLine(), m_holder));
    }
    if (report.outcome == SignInOutcome::Passed) {
        verdict->addWidget(
            new look::MutedLabel(tr("Your portal received nothing of this, so whether it makes a new account at a first sign-in was not tested."), m_holder));
    }
    for (auto finding : report.findings) {
        const auto *check = finding.tellApart ? Catalogue::instance().check(finding.tellApart->check) : nullptr;
        if (check && check->by == CheckedBy::SignInTest) {
            finding.tellApart.reset(); // that is what has just been done
        }
        auto *shown = new FindingCard(finding, m_holder, current().integration().name);
        connect(shown, &FindingCard::checkRequested, this, &SignInTestPage::checkRequested);
        column->addWidget(shown);
    }
    const auto predicted = report.outcome == SignInOutcome::Passed ? predictSignIn(current().integration(), report.claims) : QList<PortalNotice>();
    if (!predicted.isEmpty()) {
        auto *portal = card(column, m_holder, tr("What your portal will do"));
        for (const auto &notice : predicted) {
            line(portal, m_holder, notice.alarm ? look::Tone::Warn : look::Tone::Info, notice.alarm ? u"warning"_s : u"info"_s, portalNoticeText(notice));
        }
    }

    if (!report.token.rules().isEmpty()) {
        auto *rules = card(column, m_holder, tr("Every rule of the ID token"));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(2 * look::kUnit);
        grid->setVerticalSpacing(look::kUnit);
        grid->setColumnStretch(2, 1);
        int row = 0;
        for (const auto &rule : report.token.rules()) {
            if (rule.outcome == RuleOutcome::Skipped) {
                continue;
            }
            const bool good = rule.outcome == RuleOutcome::Pass;
            const auto text = ruleText(rule.rule);
            grid->addWidget(new look::IconLabel(good ? u"check"_s : u"error"_s, good ? look::Tone::Good : look::Tone::Bad, 16, m_holder), row, 0, Qt::AlignTop);
            auto *name = words(text.title, m_holder);
            name->setWordWrap(false);
            grid->addWidget(name, row, 1, Qt::AlignTop);
            auto *plain = new QVBoxLayout;
            plain->setSpacing(0);
            plain->addWidget(words(text.plain, m_holder));
            if (!good) {
                plain->addWidget(words(tr("expected: %1").arg(QString::fromUtf8(rule.expected)), m_holder));
                plain->addWidget(words(tr("found: %1").arg(QString::fromUtf8(rule.found)), m_holder));
            } else if (!rule.found.isEmpty()) {
                plain->addWidget(new look::MutedLabel(QString::fromUtf8(rule.found), m_holder));
            }
            grid->addLayout(plain, row, 2);
            ++row;
        }
        rules->addLayout(grid);
    }
    if (!report.claims.isEmpty()) {
        auto *claims = card(column, m_holder, tr("What the token says"));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(2 * look::kUnit);
        grid->setVerticalSpacing(look::kUnit / 2);
        grid->setColumnStretch(2, 1);
        int row = 0;
        for (auto it = report.claims.begin(); it != report.claims.end(); ++it) {
            auto *name = words(it.key(), m_holder);
            name->setWordWrap(false);
            grid->addWidget(name, row, 0, Qt::AlignTop);
            grid->addWidget(words(claimValue(it.key(), it.value()), m_holder), row, 1, Qt::AlignTop);
            grid->addWidget(new look::MutedLabel(claimMeaning(it.key()), m_holder), row, 2, Qt::AlignTop);
            ++row;
        }
        grid->setColumnStretch(1, 1);
        claims->addLayout(grid);
    }
}

} // namespace signwright
