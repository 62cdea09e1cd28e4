// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "case_command.h"

#include "command.h"

#include <diagnosis/diagnose.h>
#include <store/integration_store.h>
#include <trace/evidence.h>
#include <wording/case_text.h>
#include <wording/finding_text.h>
#include <workflow/support_case.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qint64 kLargest = qint64(256) * 1024 * 1024; // bytes of evidence

struct RedactOptions {
    std::vector<std::string> files;
    std::string integration;
    std::string facts;
    std::string stored;
    std::string output;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const auto &finding : findings) {
        array.append(findingToJson(finding));
    }
    return array;
}

Result<SupportCase> readCase(const std::string &path)
{
    return readInput(QString::fromStdString(path), kLargest).and_then([](const QByteArray &bytes) { return caseFromJson(bytes); });
}

/** As `explain`: nothing recognised, only notes, or a failure. */
ExitCode exitCodeOf(const QList<Finding> &findings)
{
    if (findings.isEmpty()) {
        return ExitCode::NothingToSay;
    }
    const bool failure = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
    return failure ? ExitCode::Failure : ExitCode::Good;
}

/** On stdout, or into a new file that only its owner reads. */
void deliver(CommandContext &context, const std::string &output, const QByteArray &bytes)
{
    const auto path = QString::fromStdString(output);
    if (path.isEmpty()) {
        context.out(QString::fromUtf8(bytes).trimmed());
        return;
    }
    if (QFile::exists(path)) {
        return context.failWith({u"cli.file.exists"_s, {{u"path"_s, path}}});
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return context.failWith({u"cli.file.unwritable"_s, {{u"path"_s, path}, {u"reason"_s, file.errorString()}}}, ExitCode::Undecided);
    }
    if (context.json) {
        context.printJson({{u"file"_s, path}});
    }
}

void open(CommandContext &context, const std::string &path)
{
    const auto opened = readCase(path);
    if (!opened) {
        return context.failWith(opened.error());
    }
    const auto findings = reproduceAll(*opened);
    context.exitCode = exitCodeOf(findings);
    if (!context.json) {
        return context.out(caseReport(*opened));
    }
    QJsonArray runs;
    for (const auto &run : opened->runs) {
        const auto again = reproduce(*opened, run);
        runs.append(QJsonObject{{u"kind"_s, run.kind},
                                {u"outcome"_s, run.outcome},
                                {u"at"_s, run.at.isValid() ? QJsonValue(run.at.toString(Qt::ISODate)) : QJsonValue()},
                                {u"observations"_s, run.trace.observations().size()},
                                {u"same_verdict"_s, again.sameVerdict},
                                {u"findings"_s, toJson(again.findings)}});
    }
    QJsonObject object{
        {u"made_at"_s, opened->madeAt.toString(Qt::ISODate)}, {u"made_by"_s, opened->madeBy}, {u"runs"_s, runs}, {u"findings"_s, toJson(findings)}};
    if (opened->integration) {
        auto integration = QJsonDocument::fromJson(opened->integration->toJson()).object();
        integration.remove("id"_L1); // ours, of no use to anybody
        object.insert(u"integration"_s, integration);
    }
    context.printJson(object);
}

Result<SupportCase> storedCase(const QString &nameOrId)
{
    const auto store = IntegrationStore::open(IntegrationStore::defaultPath());
    if (!store) {
        return fail(store.error());
    }
    const auto entries = store->store->list();
    if (!entries) {
        return fail(entries.error());
    }
    QStringList ids;
    for (const auto &entry : *entries) {
        if (entry.integration.id == nameOrId || entry.integration.name == nameOrId) {
            ids << entry.integration.id;
        }
    }
    if (ids.isEmpty()) {
        return fail(u"cli.integration.unknown"_s, {{u"name"_s, nameOrId}});
    }
    if (ids.size() > 1) {
        return fail(u"cli.integration.ambiguous"_s, {{u"name"_s, nameOrId}, {u"ids"_s, ids.join(u", "_s)}});
    }
    return caseOf(*store->store, ids.constFirst());
}

/** Evidence of any form, a case among it, becomes runs of one case. */
Result<SupportCase> collected(const RedactOptions &options)
{
    auto result = caseFrom({}, {});
    if (!options.stored.empty()) {
        auto stored = storedCase(QString::fromStdString(options.stored));
        if (!stored) {
            return stored;
        }
        result = std::move(*stored);
    }
    if (!options.integration.empty()) {
        auto integration = readIntegration(QString::fromStdString(options.integration));
        if (!integration) {
            return fail(integration.error());
        }
        result.integration = std::move(*integration);
    }
    Trace facts;
    if (!options.facts.empty()) {
        const auto read = readInput(QString::fromStdString(options.facts), 1024 * 1024).and_then([](const QByteArray &bytes) { return readKnownFacts(bytes); });
        if (!read) {
            return fail(read.error());
        }
        facts = *read;
    }
    for (const auto &file : options.files) {
        const auto bytes = readInput(QString::fromStdString(file), kLargest);
        if (!bytes) {
            return fail(bytes.error());
        }
        if (looksLikeCase(*bytes)) {
            auto other = caseFromJson(*bytes);
            if (!other) {
                return fail(other.error());
            }
            if (!result.integration) {
                result.integration = std::move(other->integration);
            }
            result.runs += other->runs;
            continue;
        }
        auto material = readEvidence(*bytes);
        if (!material) {
            return fail(material.error());
        }
        CaseRun run{u"evidence"_s, {}, {}, std::move(material->trace), {}};
        run.trace.append(facts);
        result.runs.append(std::move(run));
    }
    for (auto &run : result.runs) {
        if (run.findings.isEmpty()) {
            run.findings = diagnose(result.integration, run.trace);
        }
    }
    return result;
}

void redact(CommandContext &context, const RedactOptions &options)
{
    const auto made = collected(options);
    if (!made) {
        return context.failWith(made.error(), made.error().code.startsWith("store."_L1) ? ExitCode::Undecided : ExitCode::Usage);
    }
    if (made->runs.isEmpty() && !made->integration) {
        return context.failWith({u"cli.case.nothing"_s, {}});
    }
    deliver(context, options.output, toJson(*made, findingWords));
}

void diff(CommandContext &context, const std::string &before, const std::string &after)
{
    const auto first = readCase(before);
    const auto second = first ? readCase(after) : first;
    if (!second) {
        return context.failWith(second.error());
    }
    const auto found = difference(*first, *second);
    context.exitCode = found.isEmpty() ? ExitCode::Good : ExitCode::Failure;
    if (context.json) {
        QJsonArray changes;
        for (const auto &change : found.changes) {
            changes.append(QJsonObject{{u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
        }
        return context.printJson({{u"changes"_s, changes},
                                  {u"findings_gone"_s, toJson(found.gone)},
                                  {u"findings_new"_s, toJson(found.come)},
                                  {u"findings_same"_s, toJson(found.same)}});
    }
    for (const auto &change : found.changes) {
        context.out(u"%1: %2 -> %3"_s.arg(change.field, change.before.isEmpty() ? tr("not set") : change.before,
                                          change.after.isEmpty() ? tr("not set") : change.after));
    }
    const auto list = [&context](const QString &mark, const QList<Finding> &findings) {
        for (const auto &finding : findings) {
            context.out(mark + (finding.code.isEmpty() ? QString() : finding.code + u": "_s) + findingText(finding).title);
        }
    };
    list(u"- "_s, found.gone);
    list(u"+ "_s, found.come);
    list(u"  "_s, found.same);
    if (found.isEmpty()) {
        context.log(tr("The two cases say the same."));
    }
}

void report(CommandContext &context, const std::string &path, const std::string &output)
{
    const auto opened = readCase(path);
    if (!opened) {
        return context.failWith(opened.error());
    }
    const auto text = caseReport(*opened);
    if (context.json && output.empty()) {
        return context.printJson({{u"report"_s, text}});
    }
    deliver(context, output, text.toUtf8());
}

} // namespace

void addCaseCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("case", "Support cases: open, make, compare and report them");
    command->require_subcommand(1);

    auto *openCommand = command->add_subcommand("open", "Say what a case holds, and judge it again by today's rules");
    auto *opened = openCommand->add_option("FILE", "The case, - for stdin")->required();
    openCommand->callback([&context, opened] { open(context, opened->as<std::string>()); });

    const auto options = std::make_shared<RedactOptions>();
    auto *redactCommand = command->add_subcommand("redact", "Make a case of evidence, of a stored integration or of other cases, with nothing secret in it");
    redactCommand->add_option("FILE", options->files, "Evidence: text, URL, JSON, HTML, HAR, token or a case; - reads standard input");
    auto *file = redactCommand->add_option("--integration", options->integration, "The integration's file")->type_name("FILE");
    redactCommand->add_option("--facts", options->facts, "What else is known: a file of free JSON")->type_name("FILE");
    redactCommand->add_option("--stored", options->stored, "A stored integration with all its runs")->type_name("NAME-OR-ID")->excludes(file);
    redactCommand->add_option("-o,--output", options->output, "A new file instead of stdout")->type_name("FILE");
    redactCommand->callback([options, &context] { redact(context, *options); });

    auto *diffCommand = command->add_subcommand("diff", "Say what changed between two cases");
    auto *before = diffCommand->add_option("BEFORE", "The earlier case")->required();
    auto *after = diffCommand->add_option("AFTER", "The later case")->required();
    diffCommand->callback([&context, before, after] { diff(context, before->as<std::string>(), after->as<std::string>()); });

    auto *reportCommand = command->add_subcommand("report", "Write a case as Markdown for a ticket");
    auto *reported = reportCommand->add_option("FILE", "The case, - for stdin")->required();
    auto *output = reportCommand->add_option("-o,--output", "A new file instead of stdout")->type_name("FILE");
    reportCommand->callback(
        [&context, reported, output] { report(context, reported->as<std::string>(), output->empty() ? std::string() : output->as<std::string>()); });
}

} // namespace signwright
