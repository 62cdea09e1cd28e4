// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
/*
 * For installer/linux/test-appimage alone: put beside the programs of an AppImage, it uses two parts of theirs that the tour does
 * not reach. "page URL PICTURE" shows a page over https in the embedded browser; "keychain" writes, reads and removes a secret.
 */
#include <browser/embedded_browser.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <QApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int page(const QUrl &url, const QString &picture)
{
    const auto factory = loadEmbeddedBrowser();
    if (!factory) {
        say(factory.error().code);
        return 1;
    }
    const auto browser = (*factory)->createBrowser({});
    auto *const view = browser->widget();
    view->resize(900, 700);
    view->show();
    QObject::connect(browser.get(), &SignInBrowser::failed, qApp, [](const Error &error) {
        say(u"refused: %1 %2"_s.arg(error.code, error.params.value(u"detail"_s).toString()));
        QApplication::exit(2);
    });
    QObject::connect(browser.get(), &SignInBrowser::navigated, qApp, [view, picture](const QUrl &where, const QString &title) {
        if (!title.isEmpty()) {
            say(u"shown: %1 \"%2\""_s.arg(where.scheme(), title));
            QTimer::singleShot(1500, qApp, [view, picture] { QApplication::exit(view->grab().save(picture) ? 0 : 1); });
        }
    });
    browser->open(url, {});
    QTimer::singleShot(90000, qApp, [] { QApplication::exit(3); });
    return QApplication::exec();
}

QCoro::Task<void> keychain()
{
    const auto key = secretKey(u"00000000-0000-4000-8000-000000000001"_s);
    auto opened = co_await openVault();
    const auto written = co_await opened.store->write(key, ClientSecret::fromUtf8("not-a-secret"));
    const auto read = co_await opened.store->read(key);
    const auto removed = co_await opened.store->remove(key);
    const auto after = co_await opened.store->read(key);
    const bool good = opened.store->isPersistent() && written && read && *read && (*read)->reveal() == "not-a-secret" && removed && after && !*after;
    say(opened.notice ? opened.notice->code : good ? u"keychain: written, read, removed"_s : u"keychain: something of write, read and remove failed"_s);
    QApplication::exit(good ? 0 : 1);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    const auto words = QApplication::arguments();
    if (words.value(1) == "page"_L1) {
        return page(QUrl(words.value(2)), words.value(3));
    }
    QTimer::singleShot(0, qApp, [] { keychain(); });
    return QApplication::exec();
}
