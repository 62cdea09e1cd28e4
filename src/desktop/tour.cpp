// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tour.h"

#include <desktop/current_integration.h>
#include <desktop/desktop.h>
#include <desktop/form_field.h>
#include <desktop/main_window.h>
#include <desktop/publish_page.h>
#include <desktop/secret_field.h>
#include <desktop/sign_in_test_page.h>

#include <browser/embedded_browser.h>
#include <practice/practice_server.h>
#include <wording/error_text.h>
#include <workflow/remove_integration.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

#include <qcoro/qcorotimer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace signwright
{

namespace
{

/** The widget that gets the keys when this one has the focus. */
QWidget *innermost(QWidget *widget)
{
    while (widget->focusProxy()) {
        widget = widget->focusProxy();
    }
    return widget;
}

} // namespace

Tour::Tour(Desktop *desktop, AppContext *context, QString folder, std::function<void(const QString &)> say)
    : m_desktop(desktop), m_context(context), m_folder(std::move(folder)), m_say(std::move(say))
{
}

bool Tour::step(bool passed, const QString &what)
{
    m_say((passed ? u"passed  "_s : u"FAILED  "_s) + what);
    return passed;
}

QCoro::Task<bool> Tour::until(std::function<bool()> holds, std::chrono::seconds limit)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (std::chrono::milliseconds(timer.elapsed()) > limit) {
            co_return false;
        }
        co_await QCoro::sleepFor(50ms);
    }
    co_return true;
}

QCoro::Task<void> Tour::picture(QString name)
{
    co_await QCoro::sleepFor(400ms);
    const auto path = u"%1/%2_%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!m_desktop->window().grab().save(path)) {
        m_say(u"        cannot write "_s + path);
    }
}

bool Tour::press(const QString &name)
{
    auto *button = m_desktop->window().findChild<QAbstractButton *>(name);
    if (!button || !button->isVisible() || !button->isEnabled()) {
        m_say(u"        no button to press: "_s + name);
        return false;
    }
    button->setFocus(Qt::TabFocusReason);
    button->click();
    return true;
}

void Tour::type(QWidget *into, const QString &text)
{
    for (const auto character : text) {
        const bool upper = character.isUpper();
        const auto code = character.toUpper().unicode();
        QKeyEvent down(QEvent::KeyPress, code, upper ? Qt::ShiftModifier : Qt::NoModifier, QString(character));
        QKeyEvent up(QEvent::KeyRelease, code, upper ? Qt::ShiftModifier : Qt::NoModifier, QString(character));
        QApplication::sendEvent(into, &down);
        QApplication::sendEvent(into, &up);
    }
}

void Tour::key(QWidget *into, int key)
{
    const auto text = key == Qt::Key_Return ? u"\r"_s : key == Qt::Key_Tab ? u"\t"_s : QString();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(into, &down);
    QApplication::sendEvent(into, &up);
}

bool Tour::enter(const QString &name, const QString &text)
{
    auto *field = m_desktop->window().currentPage()->findChild<FormField *>(name);
    if (!field) {
        m_say(u"        no field: "_s + name);
        return false;
    }
    field->edit()->setFocus(Qt::TabFocusReason);
    field->edit()->selectAll();
    type(field->edit(), text);
    key(field->edit(), Qt::Key_Return);
    return field->isAcceptable();
}

QCoro::Task<bool> Tour::run()
{
    QDir().mkpath(m_folder);
    m_desktop->window().resize(1280, 860);
    m_desktop->window().activateWindow();
    bool good = co_await arrive();
    if (good) {
        good = co_await fillIn();
    }
    if (good) {
        good = co_await signIn();
    }
    if (good) {
        good = co_await publish();
    }
    if (good) {
        good = co_await summary();
    }
    if (!good) {
        co_await picture(u"where_it_stopped"_s);
    }
    co_await tidyUp();
    m_say(good ? u"Every step passed."_s : u"Stopped at the step that failed."_s);
    co_return good;
}

QCoro::Task<bool> Tour::arrive()
{
    auto &window = m_desktop->window();
    window.showPage(u"welcome"_s);
    co_await picture(u"first_page"_s);
    const bool pressed = press(u"practiceCard"_s);
    const bool begun = pressed && m_desktop->current().isOpen() && m_context->practice;
    if (!step(begun, u"Practice mode: tenant and portal run inside the program"_s)) {
        co_return false;
    }
    window.showPage(u"portal"_s);
    co_await picture(u"portal"_s);
    co_return step(window.currentPage()->canContinue(), u"The portal: "_s + m_desktop->current().integration().portal.address);
}

QCoro::Task<bool> Tour::fillIn()
{
    auto &window = m_desktop->window();
    const auto &info = m_context->practice->info();
    window.nextButton()->click();
    bool good = window.currentPage()->id() == "redirect_uri"_L1 && enter(u"redirectUriField"_s, info.redirectUris.value(0));
    co_await picture(u"step_1_redirect_uri"_s);
    if (!step(good && window.currentPage()->canContinue(), u"Step 1: the redirect URI"_s)) {
        co_return false;
    }
    window.nextButton()->click();
    good = window.currentPage()->id() == "register"_L1 && enter(u"clientIdField"_s, info.clientId);
    good = enter(u"tenantIdField"_s, info.tenants.constFirst().id) && good;
    auto *replace = window.findChild<QAbstractButton *>(u"replaceSecretButton"_s);
    if (replace && replace->isVisible()) {
        replace->click();
    }
    auto *secret = window.findChild<QLineEdit *>(u"secretEdit"_s);
    if (secret) {
        secret->setFocus(Qt::TabFocusReason);
        type(secret, info.clientSecret);
        key(secret, Qt::Key_Return);
    }
    const std::function<bool()> secretKept = [this] {
        const auto place = m_desktop->current().secretPlace();
        return place == CurrentIntegration::SecretPlace::Keychain || place == CurrentIntegration::SecretPlace::MemoryOnly;
    };
    const bool kept = co_await until(secretKept);
    co_await picture(u"step_2_register"_s);
    good = good && kept && window.currentPage()->canContinue();
    if (!step(good, m_desktop->current().secretPlace() == CurrentIntegration::SecretPlace::Keychain
                        ? u"Step 2: client ID, tenant ID, and the client secret, which is in the keychain"_s
                        : u"Step 2: client ID, tenant ID, and the client secret, which is in memory for this run: no keychain is within reach"_s)) {
        co_return false;
    }
    window.nextButton()->click();
    good = window.currentPage()->id() == "settings"_L1 && enter(u"buttonLabelField"_s, u"Sign in with Corporate Account"_s);
    co_await picture(u"step_3_settings"_s);
    co_return step(good && window.currentPage()->canContinue(), u"Step 3: the settings"_s);
}

QCoro::Task<bool> Tour::signIn()
{
    auto &window = m_desktop->window();
    window.nextButton()->click();
    auto *page = qobject_cast<SignInTestPage *>(window.currentPage());
    if (!page) {
        co_return step(false, u"The sign-in test"_s);
    }
    co_await picture(u"prove_it"_s);
    const auto &users = m_context->practice->info().users;
    const auto user = std::find_if(users.begin(), users.end(), [](const PracticeUser &one) { return one.kind == "works"_L1; });
    if (user == users.end() || !press(u"startTestButton"_s) || !page->browser()) {
        co_return step(false, u"The sign-in test opens the embedded browser: "_s + window.findChild<QLabel *>(u"pageMissing"_s)->text());
    }
    const auto pages = std::make_shared<int>(0);
    const auto counting = connect(page->browser(), &SignInBrowser::navigated, this, [pages] { ++*pages; });
    const std::function<bool()> pageShown = [pages, page] { return *pages > 0 || !page->busy(); };
    bool good = co_await until(pageShown, 90s);
    co_await QCoro::sleepFor(1500ms); // until the page has put the caret into its first field
    co_await picture(u"sign_in_page"_s);
    const auto shown = *pages;
    if (good && page->browser()) {
        auto *caret = innermost(page->browser()->widget());
        type(caret, user->username);
        key(caret, Qt::Key_Tab);
        type(caret, user->password);
        co_await QCoro::sleepFor(300ms);
        key(caret, Qt::Key_Return);
        const std::function<bool()> nextPageShown = [pages, shown, page] { return *pages > shown || !page->busy(); };
        good = co_await until(nextPageShown, 60s);
    }
    co_await QCoro::sleepFor(1500ms);
    if (page->busy()) { // "Stay signed in?"
        co_await picture(u"stay_signed_in"_s);
        if (auto *browser = page->browser()) {
            key(innermost(browser->widget()), Qt::Key_Return);
        }
    }
    disconnect(counting);
    const std::function<bool()> testEnded = [page] { return !page->busy(); };
    good = co_await until(testEnded, 60s);
    if (page->busy()) {
        page->stop();
        const std::function<bool()> stopped = [page] { return !page->busy(); };
        co_await until(stopped);
    }
    co_await picture(u"every_rule"_s);
    const auto *report = page->report();
    const bool passed = report && report->outcome == SignInOutcome::Passed && report->provesRedirectUri;
    if (report && report->error) {
        m_say(u"        "_s + errorText(*report->error).oneLine());
    }
    bool untouched = true;
    for (const auto &request : m_context->practice->requests()) {
        untouched = untouched && !(request.server != "tenant"_L1 && request.hadCode);
    }
    co_return step(passed && untouched, u"The sign-in: redirect caught, code redeemed, every rule of the token holds, and the portal received nothing"_s);
}

QCoro::Task<bool> Tour::publish()
{
    auto &window = m_desktop->window();
    window.nextButton()->click();
    auto *page = qobject_cast<PublishPage *>(window.currentPage());
    if (!page) {
        co_return step(false, u"The publish page"_s);
    }
    struct Press {
        const char *button;
        const char *picture;
    };
    for (const auto &[name, shot] : {Press{"logInButton", "publish_log_in"}, Press{"chooseTargetsButton", "publish_where"},
                                     Press{"acceptNamesButton", "publish_names"}, Press{"publishButton", "publish_changes"}}) {
        const auto shotName = QString::fromLatin1(shot);
        co_await picture(shotName);
        if (!press(QString::fromLatin1(name))) {
            co_return step(false, u"Publishing"_s);
        }
        const std::function<bool()> answered = [page] { return !page->busy(); };
        co_await until(answered, 90s);
    }
    co_await picture(u"publish_done"_s);
    const bool published =
        page->stage() == PublishPage::Stage::Done && page->reports().size() == 1 && page->reports().constFirst().report.outcome == PublishOutcome::Published;
    co_return step(published, u"Published to the practice portal, and read back equal"_s);
}

QCoro::Task<bool> Tour::summary()
{
    auto &window = m_desktop->window();
    window.nextButton()->click();
    const bool there = window.currentPage()->id() == "summary"_L1;
    co_await picture(u"summary"_s);
    co_return step(there && m_desktop->current().isProven() && m_desktop->current().publishedAt().isValid(), u"The summary: proven and published"_s);
}

QCoro::Task<void> Tour::tidyUp()
{
    const auto id = m_desktop->current().integration().id;
    m_desktop->current().close();
    m_desktop->window().showPage(u"welcome"_s);
    if (m_context->store && m_context->vault && !id.isEmpty()) {
        (void)co_await removeIntegration(m_context->store, m_context->vault, id);
    }
}

} // namespace signwright
