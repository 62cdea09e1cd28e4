// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_command.h"

#include "command.h"

#include <practice/practice_server.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <qcoro/qcorotimer.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct ServeOptions {
    int port = 0;
    std::vector<std::string> faults;
    std::vector<std::string> redirectUris;
};

/** Until Ctrl+C or SIGTERM, which is the good end of a server. */
QCoro::Task<ExitCode> serve(CommandContext *context, ServeOptions options)
{
    PracticeOptions wanted;
    wanted.httpsPort = static_cast<quint16>(options.port);
    for (const auto &name : options.faults) {
        wanted.faults.append(QString::fromStdString(name));
    }
    for (const auto &uri : options.redirectUris) {
        wanted.redirectUris.append(QString::fromStdString(uri));
    }
    const auto server = PracticeServer::start(std::move(wanted));
    if (!server) {
        context->failWith(server.error());
        co_return context->exitCode;
    }
    context->printJson((*server)->info().toJson());
    context->log(QCoreApplication::translate("Practice", "Serving on loopback until Ctrl+C."));
    while (!context->cancelToken().isCancelled()) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::milliseconds(100));
        co_await timer;
    }
    (*server)->stop();
    co_return ExitCode::Good;
}

void listFaults(CommandContext &context)
{
    if (!context.json) {
        QString group;
        for (const auto &fault : practiceFaults()) {
            if (fault.group != group) {
                group = fault.group;
                context.out(group + u':');
            }
            context.out(u"  %1  %2"_s.arg(fault.name, -28).arg(fault.title));
        }
        return;
    }
    QJsonArray rows;
    for (const auto &fault : practiceFaults()) {
        rows.append(QJsonObject{{u"name"_s, fault.name},
                                {u"group"_s, fault.group},
                                {u"title"_s, fault.title},
                                {u"description"_s, fault.description},
                                {u"aadsts"_s, fault.aadsts > 0 ? QJsonValue(fault.aadsts) : QJsonValue(QJsonValue::Null)},
                                {u"where"_s, fault.where},
                                {u"expected"_s, QJsonObject{{u"cause"_s, fault.expectedCause}, {u"fixer"_s, fault.expectedFixer}}}});
    }
    context.printJson({{u"faults"_s, rows}});
}

} // namespace

void addPracticeCommand(CLI::App &app, CommandContext &context)
{
    auto *const practice = app.add_subcommand("practice", "The practice tenant and practice portals, on loopback");
    practice->require_subcommand(1);
    const auto options = std::make_shared<ServeOptions>();
    auto *const serving = practice->add_subcommand("serve", "Print every address and value needed as one JSON line, then serve until stopped");
    serving->add_option("--port", options->port, "The HTTPS port; a free one is taken otherwise")->type_name("N")->check(CLI::Range(0, 65535));
    serving->add_option("--fault", options->faults, "A fault to have, by name; may be given several times")->type_name("NAME");
    serving->add_option("--redirect-uri", options->redirectUris, "A redirect URI to have registered, of a portal of yours that is to be tried")
        ->type_name("URI");
    serving->callback([options, &context] {
        context.run(serve(&context, *options));
        if (context.wasInterrupted() && context.exitCode == ExitCode::Cancelled) {
            context.exitCode = ExitCode::Good; // being stopped is how a server ends
        }
    });
    practice->add_subcommand("faults", "List the faults that can be chosen")->callback([&context] { listFaults(context); });
}

} // namespace signwright
