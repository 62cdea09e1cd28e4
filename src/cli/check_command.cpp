// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "check_command.h"

#include "command.h"

#include <net/qt_network_probe.h>
#include <wording/check_text.h>
#include <wording/finding_text.h>
#include <workflow/preflight.h>

#include <CLI/CLI.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct CheckOptions {
    std::string integration;
    SecretOptions secret;
};

QJsonObject toJson(const PreflightReport &report)
{
    QJsonArray checks;
    for (const auto &result : report.checks) {
        checks.append(
            QJsonObject{{u"check"_s, result.check}, {u"outcome"_s, toString(result.outcome)}, {u"code"_s, result.code}, {u"detail"_s, checkDetail(result)}});
    }
    QJsonArray findings;
    for (const auto &finding : report.findings) {
        findings.append(findingToJson(finding));
    }
    return {{u"verdict"_s, toString(report.verdict)}, {u"checks"_s, checks}, {u"findings"_s, findings}};
}

QString mark(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass: return u"ok     "_s;
    case CheckOutcome::Fail: return u"FAILED "_s;
    case CheckOutcome::Warn: return u"note   "_s;
    case CheckOutcome::Skipped: break;
    }
    return u"-      "_s;
}

void print(CommandContext &context, const PreflightReport &report)
{
    for (const auto &result : report.checks) {
        context.out(mark(result.outcome) + checkTitle(result.check) + u": "_s + checkDetail(result));
    }
    for (const auto &finding : report.findings) {
        const auto text = findingText(finding);
        context.out({});
        context.out(text.title + (finding.code.isEmpty() ? QString() : u" ["_s + finding.code + u']'));
        context.out(text.explanation);
        for (const auto &step : text.fix) {
            context.out(u"  * "_s + step);
        }
    }
    context.out({});
    context.out(report.verdict == Verdict::Pass ? u"Verdict: pass"_s : report.verdict == Verdict::Fail ? u"Verdict: fail"_s : u"Verdict: undecided"_s);
}

ExitCode exitCodeOf(const PreflightReport &report)
{
    if (report.verdict == Verdict::Fail) {
        return ExitCode::Failure;
    }
    return report.verdict == Verdict::Pass ? ExitCode::Good : ExitCode::Undecided;
}

/** The portal's own address and every host that sign-ins come back to. */
QList<QUrl> portalHosts(const Integration &integration)
{
    QList<QUrl> hosts;
    for (const auto &text : QStringList{integration.portal.address} + integration.redirectUris) {
        if (const QUrl url(text.trimmed(), QUrl::StrictMode); url.isValid() && !url.host().isEmpty()) {
            hosts.append(url);
        }
    }
    return hosts;
}

QCoro::Task<ExitCode> check(CommandContext *context, Integration integration, SecretOptions options)
{
    auto secret = co_await context->clientSecret(options, integration);
    if (!secret) {
        context->failWith(secret.error());
        co_return context->exitCode;
    }
    PreflightInput input;
    input.portalHosts = portalHosts(integration);
    input.integration = std::move(integration);
    if (*secret) {
        input.secret = std::make_shared<const ClientSecret>(std::move(**secret));
    }
    QtNetworkProbe network;
    PreflightTools tools;
    tools.transport = &context->transport();
    tools.network = &network;
    Preflight preflight(tools);
    QObject::connect(&preflight, &Preflight::checkFinished, &preflight,
                     [context](const CheckResult &result) { context->log(mark(result.outcome) + checkTitle(result.check)); });
    const auto report = co_await preflight.run(std::move(input), context->cancelToken());
    if (context->json) {
        context->printJson(toJson(report));
    } else {
        print(*context, report);
    }
    co_return exitCodeOf(report);
}

} // namespace

void addCheckCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<CheckOptions>();
    auto *const command = app.add_subcommand("check", "Check an integration as far as that goes without a user (preflight)");
    command->add_option("--integration", options->integration, "The integration file, - for stdin")->required()->type_name("FILE");
    addSecretOptions(*command, options->secret);
    command->callback([options, &context] {
        // Machine code for a pattern takes longer to make than a check's few short answers take to match without it. Qt asks once,
        // at the first pattern; a value from outside counts.
        if (!qEnvironmentVariableIsSet("QT_ENABLE_REGEXP_JIT")) {
            qputenv("QT_ENABLE_REGEXP_JIT", "0");
        }
        auto integration = readIntegration(QString::fromStdString(options->integration));
        if (!integration) {
            context.failWith(integration.error());
            return;
        }
        context.run(check(&context, std::move(*integration), options->secret));
    });
}

} // namespace signwright
