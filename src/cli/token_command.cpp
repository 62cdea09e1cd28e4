// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "token_command.h"

#include "command.h"
#include "token_verification.h"

#include <core/clock.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QHostAddress>

#include <memory>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/** The options as CLI11 fills them. */
struct VerifyOptions {
    std::string token;
    std::string keys;
    std::vector<std::string> algorithms;
    std::string issuer;
    std::vector<std::string> tenants;
    std::string clientId;
    std::string nonce;
    std::string at;
    bool signatureOnly = false;
};

QStringList texts(const std::vector<std::string> &list)
{
    QStringList result;
    for (const auto &text : list) {
        result.append(QString::fromStdString(text));
    }
    return result;
}

std::optional<QUrl> asUrl(const QString &place)
{
    if (!place.startsWith("https://"_L1) && !place.startsWith("http://"_L1)) {
        return {};
    }
    return QUrl(place, QUrl::StrictMode);
}

/** Keys that came over plain http could be anybody's. */
bool isSafe(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

void printReport(CommandContext &context, const TokenVerification &verification)
{
    if (context.json) {
        context.printJson(verification.toJson());
        return;
    }
    for (const auto &result : verification.report.rules()) {
        if (result.outcome != RuleOutcome::Skipped || context.verbose) {
            context.out(u"%1  %2  %3"_s.arg(toString(result.outcome), -7).arg(result.rule, -14).arg(ruleDetail(result)));
        }
    }
    context.out(verification.report.isValid() ? tr("The token is valid.") : tr("The token is not valid."));
}

ExitCode judge(CommandContext &context, const TokenVerificationInput &input)
{
    const auto verification = verifyToken(input, SystemClock::instance().now());
    if (!verification) {
        context.failWith(verification.error(), ExitCode::Usage);
        return context.exitCode;
    }
    printReport(context, *verification);
    return verification->report.isValid() ? ExitCode::Good : ExitCode::Failure;
}

QCoro::Task<ExitCode> judgeWithKeysFrom(CommandContext *context, QUrl url, TokenVerificationInput input)
{
    HttpRequest request;
    request.url = url;
    request.sizeLimit = KeySet::kSizeLimit;
    const auto reply = co_await context->transport().send(std::move(request), context->cancelToken());
    if (!reply) {
        context->failWith(reply.error(), ExitCode::Undecided);
        co_return context->exitCode;
    }
    if (reply->status != 200) {
        context->failWith({u"oidc.key_set.status"_s, {{u"url"_s, url.toString()}, {u"status"_s, reply->status}}}, ExitCode::Undecided);
        co_return context->exitCode;
    }
    input.keys = reply->body;
    co_return judge(*context, input);
}

void verify(CommandContext &context, const VerifyOptions &options)
{
    const auto token = readInput(QString::fromStdString(options.token));
    if (!token) {
        context.failWith(token.error());
        return;
    }
    TokenVerificationInput input{
        .token = *token,
        .keys = {},
        .algorithms = texts(options.algorithms),
        .issuer = QString::fromStdString(options.issuer),
        .tenants = texts(options.tenants),
        .clientId = QString::fromStdString(options.clientId),
        .nonce = QString::fromStdString(options.nonce),
        .at = QString::fromStdString(options.at),
        .signatureOnly = options.signatureOnly,
    };
    const auto place = QString::fromStdString(options.keys);
    if (const auto url = asUrl(place)) {
        if (!isSafe(*url)) {
            context.failWith({u"cli.token.keys_insecure"_s, {{u"url"_s, place}}});
            return;
        }
        context.run(judgeWithKeysFrom(&context, *url, std::move(input)));
        return;
    }
    const auto keys = readInput(place);
    if (!keys) {
        context.failWith(keys.error());
        return;
    }
    input.keys = *keys;
    context.exitCode = judge(context, input);
}

} // namespace

void addTokenCommand(CLI::App &app, CommandContext &context)
{
    auto *token = app.add_subcommand("token", "ID tokens");
    token->require_subcommand(1);
    auto *command = token->add_subcommand("verify", "Judge an ID token, rule by rule");
    auto options = std::make_shared<VerifyOptions>();
    command->add_option("--token", options->token, "File with the token, - for stdin")->required()->type_name("FILE");
    command->add_option("--keys", options->keys, "Key set, JWK or PEM: a file or an https address")->required()->type_name("FILE|URL");
    command->add_option("--alg", options->algorithms, "An algorithm to accept; may be repeated (RS256 alone otherwise)")
        ->type_name("ALG")
        ->type_size(1)
        ->allow_extra_args(false);
    command->add_option("--issuer", options->issuer, "The issuer, byte for byte; {tenantid} stands for the token's tenant")->type_name("ISSUER");
    command->add_option("--tenant", options->tenants, "A tenant that may sign in; may be repeated")->type_name("GUID")->type_size(1)->allow_extra_args(false);
    command->add_option("--client-id", options->clientId, "The application (client) ID, for the audience")->type_name("ID");
    command->add_option("--nonce", options->nonce, "The nonce of the request")->type_name("NONCE");
    command->add_option("--at", options->at, "Judge as of that moment (RFC 3339, 2026-11-23T10:00:00Z)")->type_name("TIME");
    command->add_flag("--signature-only", options->signatureOnly, "Only form, header, key and signature");
    command->callback([&context, options] { verify(context, *options); });
}

} // namespace signwright
