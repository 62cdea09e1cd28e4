// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tour.h"

#include <desktop/current_integration.h>
#include <desktop/desktop.h>
#include <desktop/look.h>
#include <desktop/main_window.h>
#include <desktop/single_instance.h>
#include <desktop/update_watch.h>

#include <core/hardening.h>
#include <core/interrupt.h>
#include <core/program.h>
#include <net/qt_network_probe.h>
#include <practice/practice_server.h>
#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>
#include <wording/error_text.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QFileDialog>
#include <QIcon>
#include <QPointer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

/** Opens the keychain, then the installation's key in it; `done` is called once, on the event loop. */
QCoro::Task<void> openSecrets(AppContext *context, std::unique_ptr<SecretStore> *keeper, std::function<void()> done)
{
    auto opened = co_await openVault();
    *keeper = std::move(opened.store);
    context->vault = keeper->get();
    context->vaultNotice = opened.notice;
    const auto key = co_await installationKey(*context->vault, *context->random);
    if (key) {
        const auto bytes = key->reveal();
        context->revisionKey = QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    done();
}

QCoro::Task<void> take(Tour *tour)
{
    const bool good = co_await tour->run();
    QApplication::exit(good ? 0 : 1);
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    identifyProgram();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts); // the browser plugin is loaded late
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Signwright"_s);
    QGuiApplication::setDesktopFileName(u"signwright"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/signwright.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sets up, proves and supports Sign in with Microsoft for a portal."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"An integration file to import."_s, u"[file]"_s);
    const QCommandLineOption offerPractice(u"offer-practice"_s, u"Begin on the first page, where practice mode is offered."_s);
    const QCommandLineOption tourOption(u"tour"_s, u"Do the whole job in practice mode through the real pages, keep a picture of each in DIR, and end."_s,
                                        u"DIR"_s);
    parser.addOptions({offerPractice, tourOption});
    parser.process(application);
    const auto tourFolder = parser.value(tourOption);
    const auto file = parser.positionalArguments().value(0);

    SingleInstance instance;
    if (tourFolder.isEmpty() && !instance.claim(file)) {
        return 0;
    }
    AppContext context;
    QtHttpTransport transport(context.policy);
    context.transport = &transport;
    context.openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
    if (opened) {
        context.store = opened->store.get();
    }
    std::unique_ptr<SecretStore> vault;
    QtNetworkProbe network;
    context.network = &network;
    std::unique_ptr<PracticeServer> practice;
    Desktop desktop(&context, true);
    auto &window = desktop.window();
    context.askSavePath = [&window](const QString &name, const QString &filter) { return QFileDialog::getSaveFileName(&window, {}, name, filter); };
    context.askOpenPath = [&window](const QString &filter) { return QFileDialog::getOpenFileName(&window, {}, {}, filter); };
    const auto startPractice = [&] {
        if (!practice) {
            auto started = PracticeServer::start();
            if (!started) {
                window.say(errorText(started.error()).oneLine());
                return false;
            }
            practice = std::move(*started);
            context.practice = practice.get();
        }
        return true;
    };
    QObject::connect(&desktop, &Desktop::practiceServerNeeded, &window, startPractice);
    QObject::connect(&desktop, &Desktop::practiceRequested, &window, [&] {
        if (startPractice()) {
            desktop.openPractice(practice->info());
        }
    });
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &desktop, [&desktop] {
        desktop.closeAtOnce();
        QCoreApplication::exit(0); // out of a dialog, too
    });
    QObject::connect(&desktop, &Desktop::everythingRemoved, &application, [] { QCoreApplication::exit(0); }); // not by closing, which would remember the window
    QObject::connect(&instance, &SingleInstance::summoned, &window, [&window](const QString &argument) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
        if (!argument.isEmpty()) {
            window.importFile(argument);
        }
    });
    window.show();
    if (auto *practiceCard = parser.isSet(offerPractice) ? window.findChild<QWidget *>(u"practiceCard"_s) : nullptr) {
        practiceCard->setFocus(Qt::OtherFocusReason);
    }
    if (!opened) {
        window.say(errorText(opened.error()).oneLine());
    } else if (opened->notice) {
        window.say(errorText(*opened->notice).oneLine());
    }
    Tour tour(&desktop, &context, tourFolder, [](const QString &text) { QTextStream(stdout) << text << Qt::endl; });
    openSecrets(&context, &vault, [current = QPointer(&desktop.current()), &desktop, &tour, isTour = !tourFolder.isEmpty()] {
        // What was opened before the keychain answered fetches its secret now.
        if (current && current->isOpen() && !current->secret()) {
            current->open(Integration(current->integration()));
        }
        desktop.keychainAnswered();
        if (isTour) {
            take(&tour);
        }
    });
    if (!file.isEmpty()) {
        window.importFile(file);
    }
    if (tourFolder.isEmpty()) {
        desktop.updates().lookIfDue();
    }
    return QApplication::exec();
}
