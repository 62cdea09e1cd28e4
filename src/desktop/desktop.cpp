// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/desktop.h>

#include <desktop/accessibility.h>
#include <desktop/current_integration.h>
#include <desktop/guard_bar.h>
#include <desktop/known_panel.h>
#include <desktop/live_checks.h>
#include <desktop/look.h>
#include <desktop/main_window.h>
#include <desktop/portal_page.h>
#include <desktop/practice_bar.h>
#include <desktop/practice_course.h>
#include <desktop/practice_page.h>
#include <desktop/publish_page.h>
#include <desktop/redirect_uri_page.h>
#include <desktop/register_page.h>
#include <desktop/settings_page.h>
#include <desktop/sign_in_test_page.h>
#include <desktop/summary_page.h>
#include <desktop/support_page.h>
#include <desktop/update_watch.h>
#include <desktop/updates_dialog.h>
#include <desktop/welcome_page.h>

#include <core/version.h>
#include <practice/practice_server.h>
#include <store/integration_store.h>
#include <vault/secret_store.h>
#include <wording/error_text.h>
#include <workflow/password_guard.h>
#include <workflow/remove_integration.h>

#include <QEvent>
#include <QJsonArray>
#include <QMessageBox>
#include <QPointer>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QCoro::Task<void> removed(IntegrationStore *store, SecretStore *vault, QString id, std::function<void(Status)> done)
{
    done(co_await removeIntegration(store, vault, id));
}

QCoro::Task<void> allRemoved(IntegrationStore *store, SecretStore *vault, std::function<void(Status)> done)
{
    const auto removed = co_await removeEverything(store, vault);
    done(removed ? Status() : fail(removed.error()));
}

} // namespace

Desktop::Desktop(AppContext *context, bool offersPractice, QObject *parent) : QObject(parent), m_context(context)
{
    installAccessibility();
    look::makeEdgesVisible();
    m_languages.useRemembered();
    m_current = std::make_unique<CurrentIntegration>(context);
    m_guard = std::make_unique<PasswordGuard>(
        [context] {
            PublishTools tools;
            tools.transport = context->transport;
            tools.store = context->store;
            tools.vault = context->vault;
            return tools;
        },
        *context->clock);
    m_window = std::make_unique<MainWindow>(context, m_current.get(), &m_languages);
    auto *current = m_current.get();
    auto *window = m_window.get();
    m_checks = new LiveChecks(context, current, window->knownPanel(), this);

    auto *welcome = new WelcomePage(context, current);
    window->addPage(welcome);
    window->addPage(new PortalPage(context, current));
    window->addPage(new RedirectUriPage(context, current));
    window->addPage(new RegisterPage(context, current));
    window->addPage(new SettingsPage(context, current));
    auto *test = new SignInTestPage(context, current);
    window->addPage(test);
    m_publish = new PublishPage(context, current);
    m_publish->setPasswordGuard(m_guard.get());
    window->addPage(m_publish);
    window->addPage(new SummaryPage(context, current));
    auto *support = new SupportPage(context, current);
    window->addPage(support);
    connect(support, &SupportPage::checkRequested, this, &Desktop::checkOn);
    m_course = new PracticeCourse(context, this);
    auto *practice = new PracticePage(context, current, m_course);
    window->addPage(practice);
    connect(practice, &PracticePage::practiceRequested, this, &Desktop::practiceRequested);
    connect(m_course, &PracticeCourse::started, this, &Desktop::beginExercise);
    connect(test, &SignInTestPage::explained, m_course, &PracticeCourse::explained);
    connect(test, &SignInTestPage::checkRequested, this, [this](CheckedBy by) { checkOn(m_current->integration().id, by); });
    connect(test, &SignInTestPage::testFinished, this, [this, test] { m_course->tested(*test->report()); });

    connect(welcome, &WelcomePage::practiceRequested, this, &Desktop::practiceRequested);
    connect(current, &CurrentIntegration::opened, this, &Desktop::followPractice);
    connect(welcome, &WelcomePage::beginRequested, this, [current, window] {
        current->open(Integration::create());
        window->showPage(u"portal"_s);
    });
    connect(welcome, &WelcomePage::resumeRequested, window, &MainWindow::openIntegration);
    connect(welcome, &WelcomePage::putRightRequested, this, &Desktop::putRight);
    auto *bar = new GuardBar(m_guard.get());
    window->addBar(bar);
    auto *practiceBar = new PracticeBar(m_course);
    window->addBar(practiceBar);
    connect(practiceBar, &PracticeBar::pageRequested, this, [window] { window->showPage(u"practice"_s); });
    connect(bar, &GuardBar::logInRequested, this, &Desktop::putRight);
    connect(m_guard.get(), &PasswordGuard::ended, this, [this](const QString &, bool putBack) {
        m_window->say(putBack ? tr("Portal passwords are on again, as they were.") : tr("Confirmed: portal passwords stay off."));
        m_current->historyHasChanged();
    });
    connect(welcome, &WelcomePage::removeRequested, this, &Desktop::remove);
    m_updates = new UpdateWatch(context, UpdateSource::ofThisBuild(), QVersionNumber::fromString(QLatin1StringView(programVersion)), this);
    connect(m_updates, &UpdateWatch::changed, window, [this] {
        if (m_updates->isNewer()) {
            m_window->say(tr("Version %1 of Signwright is there: Help > New versions.").arg(m_updates->seen()->version.toString()));
        }
    });
    connect(window, &MainWindow::removeEverythingRequested, this, &Desktop::removeAll);
    connect(window, &MainWindow::updatesRequested, this, [this] { (new UpdatesDialog(m_context, m_updates, m_window.get()))->open(); });
    confirm = [window](const QString &question) {
        return QMessageBox::question(window, tr("Delete?"), question, QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Yes;
    };
    confirmClose = [window](const QString &question) {
        return QMessageBox::warning(window, tr("Close now?"), question, QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel) == QMessageBox::Close;
    };
    window->installEventFilter(this);
    welcome->setOffers(offersPractice, window->page(u"support"_s) != nullptr);
    window->showPage(u"welcome"_s);
}

Desktop::~Desktop() = default;

void Desktop::closeAtOnce()
{
    confirmClose = [](const QString &) { return true; };
    m_window->close();
}

void Desktop::openPractice(const PracticeInfo &info)
{
    const auto portal = info.portals.value(0);
    m_current->open(Integration::create());
    m_current->change([&info, &portal](Integration &integration) {
        integration.name = tr("Practice: %1").arg(portal.value("name"_L1).toString());
        integration.portal.kind = portal.value("kind"_L1).toString();
        integration.portal.address = portal.value("address"_L1).toString();
        integration.portal.api = portal.value("api"_L1).toString();
        integration.portal.target = portal.value("targets"_L1).toArray().at(0).toString();
        // Over http: the embedded browser trusts no certificate of ours, and loopback is the one place where that is right.
        integration.cloud = CloudKind::Custom;
        integration.authorityHost = info.authorityHostHttp;
        integration.tenants = {info.tenants.value(0).id};
        integration.clientId = info.clientId;
        integration.redirectUris = {portal.value("redirect_uri"_L1).toString()};
        integration.options.buttonLabel = tr("Sign in with Corporate Account");
    });
    m_current->acceptSecret(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
    m_window->showPage(u"redirect_uri"_s);
    m_window->say(tr("Practice: everything here lives on this computer only."));
    Q_EMIT m_course->changed(); // there is a practice server now
}

void Desktop::followPractice()
{
    const auto &open = m_current->integration();
    if (open.cloud != CloudKind::Custom || QUrl(open.authorityHost).host() != "127.0.0.1"_L1 || !PracticeServer::isPracticeTenant(open.tenants.value(0))) {
        return;
    }
    if (!m_context->practice) {
        Q_EMIT practiceServerNeeded();
    }
    if (!m_context->practice || open.authorityHost == m_context->practice->info().authorityHostHttp) {
        return;
    }
    const auto &info = m_context->practice->info();
    const auto same = std::ranges::find_if(info.portals, [&open](const QJsonObject &one) { return one.value("kind"_L1).toString() == open.portal.kind; });
    m_current->change([&](Integration &integration) {
        if (same != info.portals.end()) {
            integration.portal.address = same->value("address"_L1).toString();
            integration.portal.api = same->value("api"_L1).toString();
        }
        integration.authorityHost = info.authorityHostHttp;
        integration.clientId = info.clientId;
        integration.redirectUris = {info.redirectUris.value(0)};
    });
    m_current->acceptSecret(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
    m_window->say(tr("Practice has been started anew: addresses, client ID and secret are those of the practice directory that runs now."));
    Q_EMIT m_course->changed();
}

void Desktop::beginExercise(const QString &exercise)
{
    const auto &info = m_context->practice->info();
    const auto &open = m_current->integration();
    if (exercise == "set_up"_L1) {
        openPractice(info);
        m_current->forgetSecret();
        m_current->change([](Integration &integration) {
            integration.name = tr("Practice: my own set-up");
            integration.tenants.clear();
            integration.clientId.clear();
            integration.redirectUris.clear();
        });
        m_window->showPage(u"practice"_s); // where the values are
    } else {
        if (open.clientId != info.clientId || open.authorityHost != info.authorityHostHttp || open.redirectUris.isEmpty() || !m_current->secret()) {
            openPractice(info);
        }
        m_window->showPage(u"sign_in_test"_s);
    }
    m_window->say(tr("Exercise: %1").arg(PracticeCourse::title(exercise)));
}

void Desktop::checkOn(const QString &id, CheckedBy by)
{
    if (m_current->integration().id != id) {
        m_window->openIntegration(id);
    }
    if (m_current->integration().id != id) {
        return; // it could not be opened, which has been said
    }
    m_window->showPage(u"sign_in_test"_s);
    if (by == CheckedBy::Preflight) {
        m_window->knownPanel()->show();
        m_checks->runNow();
        m_window->say(tr("The checks that need nobody are running; “What we know” shows them."));
    }
}

void Desktop::keychainAnswered()
{
    m_guard->watch();
}

void Desktop::putRight(const QString &id)
{
    if (m_current->integration().id != id) {
        m_window->openIntegration(id);
    }
    if (m_current->integration().id == id) {
        m_publish->startAgain();
        m_window->showPage(u"publish"_s);
    }
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        QString question;
        if (m_publish->stage() == PublishPage::Stage::Writing && m_publish->busy()) {
            question = tr("Settings are being written to the portal. If you close now they stay half-way until Signwright is started again.");
        } else if (!m_guard->standing().isEmpty()) {
            question = tr(
                "Portal passwords are off and nobody has confirmed that people can log in. If you close now and they cannot, passwords are switched on again only when Signwright is started the next time.");
        }
        if (!question.isEmpty() && !confirmClose(question)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::remove(const QString &id, const QString &name)
{
    if (!m_context->store || !m_context->vault) {
        return;
    }
    const auto free = removable(*m_context->store, id);
    const bool halfWay = !free && free.error().code == "workflow.remove.unfinished"_L1;
    if (!free && !halfWay) {
        m_window->say(errorText(free.error()).oneLine());
        return;
    }
    if (halfWay
        && !confirm(
            tr("A publish to the portal of “%1” was cut off and not put right yet. Once it is deleted here, Signwright can no longer tell what stood in the portal before. Go on?")
                .arg(name))) {
        return;
    }
    if (!confirm(tr("Delete “%1” here, with its client secret in the keychain? Nothing changes in the portal or at Microsoft.").arg(name))) {
        return;
    }
    removed(m_context->store, m_context->vault, id, [self = QPointer(this), id](Status done) {
        if (!self) {
            return;
        }
        if (!done) {
            self->m_window->say(errorText(done.error()).oneLine());
            return;
        }
        if (self->m_current->integration().id == id) {
            self->m_current->close();
        }
        self->m_window->showPage(u"welcome"_s);
        self->m_window->say(tr("Deleted."));
    });
}

void Desktop::removeAll()
{
    if (!m_context->store || !m_context->vault) {
        m_window->say(tr("What is stored cannot be reached yet. Try again in a moment."));
        return;
    }
    const auto ids = m_context->store->ids();
    const auto free = ids ? removable(*m_context->store) : fail(ids.error());
    if (!free) {
        m_window->say(errorText(free.error()).oneLine());
        return;
    }
    //: %n is a number of integrations
    auto question =
        tr("Remove everything that Signwright stored for you: %n integration(s) with their history, and every client secret and portal log-in in the "
           "keychain? Signwright then ends. Nothing changes in a portal or at Microsoft, and nobody is locked out.",
           nullptr, int(ids->size()));
    if (!m_context->vault->isPersistent()) {
        question += u"\n\n"_s
                    + tr("The keychain cannot be reached now: what an earlier start put there stays. Its entries begin with “signwright/”; remove them with "
                         "the system's own program for passwords.");
    }
    if (!confirm(question)) {
        return;
    }
    m_current->close(); // else it would be saved again
    m_window->showPage(u"welcome"_s);
    allRemoved(m_context->store, m_context->vault, [self = QPointer(this)](Status done) {
        if (!self) {
            return;
        }
        if (!done) {
            self->m_window->showPage(u"welcome"_s); // without what is gone
            self->m_window->say(errorText(done.error()).oneLine());
            return;
        }
        QSettings().clear();
        Q_EMIT self->everythingRemoved();
    });
}

} // namespace signwright
