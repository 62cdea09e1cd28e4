// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "case_command.h"
#include "check_command.h"
#include "command.h"
#include "explain_command.h"
#include "integrations_command.h"
#include "practice_command.h"
#include "publish_command.h"
#include "token_command.h"
#include "usage.h"

#include <core/hardening.h>
#include <core/program.h>
#include <core/version.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

/** Thrown through CLI11's parser when the global options cannot be used. */
struct PrepareError : CLI::RuntimeError {
    using CLI::RuntimeError::RuntimeError;
};

void addGlobalOptions(CLI::App &app, CommandContext &context)
{
    app.require_subcommand(1);
    app.fallthrough(); // global options are good before and after the subcommand
    app.set_version_flag("--version", std::string("signwright-cli ") + programVersion);
    app.add_flag("--json", context.json, "Print the result as one JSON document");
    app.add_flag("-q,--quiet", context.quiet, "No progress on stderr");
    app.add_flag("-v,--verbose", context.verbose, "More on stderr");
    app.add_option_function<double>(
           "--timeout", [&context](const double &seconds) { context.timeout = std::chrono::milliseconds(qint64(seconds * 1000)); },
           "Give up after so many seconds (exit code 4)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.1, 86400.0));
    app.add_option_function<std::string>(
           "--ca-file", [&context](const std::string &path) { context.caFile = QString::fromStdString(path); },
           "Trust the certificates in this PEM file beside the system's own")
        ->type_name("PEM");
    app.parse_complete_callback([&context] {
        if (const auto ready = context.prepare(); !ready) {
            context.failWith(ready.error(), ExitCode::Usage);
            throw PrepareError("", int(context.exitCode));
        }
    });
}

int run(CLI::App &app, CommandContext &context, int argc, char **argv)
{
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (const auto refused = secretInArguments(arguments)) {
        context.json = wantsJson(arguments);
        context.failWith(*refused, ExitCode::Usage);
        return int(context.exitCode);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &help) { // --help, --version
        app.exit(help);
    } catch (const PrepareError &) {
        return int(context.exitCode);
    } catch (const CLI::ParseError &error) {
        context.json = wantsJson(arguments);
        context.failWith(usageError(error, arguments, app), ExitCode::Usage);
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        std::fputs("signwright-cli: the result could not be written to standard output.\n", stderr);
        return int(ExitCode::Undecided);
    }
    return int(context.exitCode);
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    identifyProgram();
    QCoreApplication application(argc, argv);
    CommandContext context;
    CLI::App app("Sets up, proves and explains \"Sign in with Microsoft\" for a portal.", "signwright-cli");
    app.footer("A secret never comes as an argument: see --secret-stdin and --keychain of each command.\n"
               "Exit codes: 0 good, 1 failure found, 2 usage or input, 3 nothing to say, 4 undecided, 130 cancelled.");
    addGlobalOptions(app, context);
    addCaseCommand(app, context);
    addCheckCommand(app, context);
    addExplainCommand(app, context);
    addIntegrationsCommands(app, context);
    addPracticeCommand(app, context);
    addPublishCommand(app, context);
    addTokenCommand(app, context);
    return run(app, context, argc, argv);
}
