// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/current_integration.h>
#include <desktop/desktop.h>
#include <desktop/main_window.h>

#include <store/integration_store.h>
#include <vault/memory_store.h>

#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

namespace signwright
{

/** Answers at once that there is no network, so that a page's test needs none. */
class OfflineTransport final : public HttpTransport
{
public:
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken) override
    {
        co_return fail(QStringLiteral("net.offline"), {{QStringLiteral("host"), request.url.host()}});
    }
};

/** A keychain that works, for tests: in memory, and says that it lasts. */
class TestKeychain final : public SecretStore
{
public:
    QCoro::Task<Status> write(QString key, ClientSecret secret) override { co_return co_await inner.write(key, std::move(secret)); }
    QCoro::Task<Result<std::optional<ClientSecret>>> read(QString key) override { co_return co_await inner.read(key); }
    QCoro::Task<Status> remove(QString key) override { co_return co_await inner.remove(key); }
    bool isPersistent() const override { return true; }
    MemoryStore inner;
};

/** What a desktop set to dark gives every window. */
inline QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(37, 39, 43));
    palette.setColor(QPalette::WindowText, QColor(232, 234, 237));
    palette.setColor(QPalette::Base, QColor(28, 30, 33));
    palette.setColor(QPalette::AlternateBase, QColor(44, 47, 51));
    palette.setColor(QPalette::Text, QColor(232, 234, 237));
    palette.setColor(QPalette::Button, QColor(52, 55, 60));
    palette.setColor(QPalette::ButtonText, QColor(232, 234, 237));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(74, 144, 217));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(52, 55, 60));
    palette.setColor(QPalette::ToolTipText, QColor(232, 234, 237));
    palette.setColor(QPalette::PlaceholderText, QColor(150, 154, 160));
    palette.setColor(QPalette::Link, QColor(120, 175, 235));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(125, 129, 135));
    }
    return palette;
}

/** The whole window over a folder of its own. */
struct DesktopFixture {
    explicit DesktopFixture(const QString &folder) : clock(QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate))
    {
        auto opened = IntegrationStore::open(folder + QStringLiteral("/signwright.db"), clock);
        Q_ASSERT(opened);
        store = std::move(opened->store);
        context.clock = &clock;
        context.store = store.get();
        context.vault = &keychain;
        context.transport = &transport;
        context.revisionKey = QByteArray(32, 'k');
        context.openUrl = [this](const QUrl &url) {
            openedUrls << url;
            return true;
        };
        context.askSavePath = [this](const QString &, const QString &) { return savePath; };
        desktop = std::make_unique<Desktop>(&context);
        desktop->languages().use(QStringLiteral("en"), false);
        desktop->confirm = [](const QString &) { return true; };
        desktop->confirmClose = [](const QString &) { return true; };
        window().resize(1280, 860);
        window().show();
    }
    ~DesktopFixture()
    {
        desktop.reset();
        QTest::qWait(50); // checks that were under way are told to stop, and end while clock and network still stand
    }
    MainWindow &window() const { return desktop->window(); }
    CurrentIntegration &current() const { return desktop->current(); }
    template <class Widget>
    Widget *find(const char *name) const
    {
        auto *found = window().findChild<Widget *>(QString::fromLatin1(name));
        if (!found) {
            qWarning("no widget named %s", name);
        }
        return found;
    }

    FixedClock clock;
    std::unique_ptr<IntegrationStore> store;
    TestKeychain keychain;
    OfflineTransport transport;
    AppContext context;
    QList<QUrl> openedUrls;
    QString savePath;
    std::unique_ptr<Desktop> desktop;
};

} // namespace signwright
