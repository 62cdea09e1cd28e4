// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "explain_command.h"

#include "command.h"

#include <diagnosis/diagnose.h>
#include <trace/evidence.h>
#include <wording/finding_text.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qint64 kMapFrom = qint64(4) * 1024 * 1024; // a larger file is read where it lies
constexpr qint64 kSizeLimit = qint64(512) * 1024 * 1024;

struct Options {
    std::vector<std::string> files; ///< none: standard input
    std::string integration;
    std::string facts;
};

Error unreadable(const QString &path, const QString &reason)
{
    return {u"cli.file.unreadable"_s, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

/** Opens for the lifetime of `file`: a mapped file's bytes belong to it. */
Result<QByteArray> contents(QFile &file, const QString &path)
{
    const auto opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : (file.setFileName(path), file.open(QIODevice::ReadOnly));
    if (!opened) {
        return fail(unreadable(path, file.errorString()));
    }
    if (path != "-"_L1 && file.size() > kMapFrom && file.size() < kSizeLimit) {
        if (const auto *bytes = file.map(0, file.size())) {
            return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(file.size()));
        }
    }
    auto bytes = file.read(kSizeLimit);
    if (file.error() != QFileDevice::NoError) {
        return fail(unreadable(path, file.errorString()));
    }
    return bytes;
}

void print(const QList<Finding> &findings, CommandContext &context)
{
    for (const auto &finding : findings) {
        const auto text = findingText(finding);
        context.out(u"%1%2 [%3, %4]"_s.arg(finding.code.isEmpty() ? QString() : finding.code + u": "_s, text.title, toString(finding.cause), text.confidence));
        context.out(u"  "_s + text.explanation);
        context.out(u"  "_s + QCoreApplication::translate("Explain", "Who must act: %1").arg(text.fixerName));
        for (qsizetype i = 0; i < text.fix.size(); ++i) {
            context.out(u"  %1. %2"_s.arg(i + 1).arg(text.fix.at(i)));
        }
        if (!text.command.isEmpty()) {
            context.out(u"  $ "_s + text.command);
        }
        if (!text.limits.isEmpty()) {
            context.out(u"  "_s + text.limits);
        }
        if (!text.tellApart.isEmpty()) {
            context.out(u"  "_s + QCoreApplication::translate("Explain", "What would decide: %1").arg(text.tellApart));
            for (const auto &answer : text.tellAnswers) {
                context.out(u"    "_s + answer);
            }
        }
        context.out({});
    }
}

void explain(const Options &options, CommandContext &context)
{
    std::optional<Integration> integration;
    if (!options.integration.empty()) {
        QFile source;
        const auto json = contents(source, QString::fromStdString(options.integration));
        const auto read = json ? Integration::fromJson(*json) : Result<Integration>(fail(json.error()));
        if (!read) {
            context.failWith(read.error());
            return;
        }
        integration = *read;
    }
    std::optional<EvidenceKind> kind; // of the first
    Trace trace;
    for (const auto &name : options.files.empty() ? std::vector<std::string>{"-"} : options.files) {
        QFile file;
        const auto bytes = contents(file, QString::fromStdString(name));
        const auto material = bytes ? readEvidence(*bytes) : Result<EvidenceMaterial>(fail(bytes.error()));
        if (!material) {
            context.failWith(material.error());
            return;
        }
        kind = kind.value_or(material->kind);
        trace.append(material->trace);
    }
    if (!options.facts.empty()) {
        QFile source;
        const auto json = contents(source, QString::fromStdString(options.facts));
        const auto facts = json ? readKnownFacts(*json) : Result<Trace>(fail(json.error()));
        if (!facts) {
            context.failWith(facts.error());
            return;
        }
        trace.append(*facts);
    }
    const auto findings = diagnose(integration, trace);
    if (context.json) {
        QJsonArray array;
        for (const auto &finding : findings) {
            array.append(findingToJson(finding));
        }
        context.printJson({{u"evidence"_s, toString(kind.value_or(EvidenceKind::Text))}, {u"findings"_s, array}});
    } else {
        print(findings, context);
    }
    if (findings.isEmpty()) {
        context.log(QCoreApplication::translate("Explain", "Nothing recognised."));
        context.exitCode = ExitCode::NothingToSay;
        return;
    }
    const auto failure = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
    context.exitCode = failure ? ExitCode::Failure : ExitCode::Good;
}

} // namespace

void addExplainCommand(CLI::App &app, CommandContext &context)
{
    auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("explain", "Say what a sign-in error means, who must act and how");
    command->add_option("file", options->files, "Evidence: text, URL, JSON, HTML, HAR or token, several files count together; - reads standard input");
    command->add_option("--integration", options->integration, "The integration's file")->type_name("FILE");
    command->add_option("--facts", options->facts, "What else is known: a file of free JSON")->type_name("FILE");
    command->callback([options, &context] { explain(*options, context); });
}

} // namespace signwright
