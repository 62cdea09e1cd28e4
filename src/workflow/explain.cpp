// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/explain.h>

#include <diagnosis/diagnose.h>

#include <QFile>
#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

Result<Explanation> explainNow(const ExplainInput &input)
{
    auto bytes = input.bytes;
    if (!input.file.isEmpty()) {
        QFile file(input.file);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(u"trace.evidence.unreadable"_s, {{u"file"_s, input.file}, {u"reason"_s, file.errorString()}});
        }
        if (file.size() > kMostEvidence) {
            return fail(u"trace.evidence.too_large"_s, {{u"limit"_s, kMostEvidence}});
        }
        bytes = file.readAll();
    }
    if (looksLikeCase(bytes)) {
        auto opened = caseFromJson(bytes);
        if (!opened) {
            return fail(opened.error());
        }
        Explanation result;
        std::for_each(opened->runs.rbegin(), opened->runs.rend(), [&result](const CaseRun &run) { result.material.trace.append(run.trace); });
        result.findings = reproduceAll(*opened);
        result.supportCase = std::move(*opened);
        return result;
    }
    auto material = readEvidence(bytes);
    if (!material) {
        return fail(material.error());
    }
    Explanation result;
    result.material = std::move(*material);
    if (!input.facts.trimmed().isEmpty()) {
        const auto facts = readKnownFacts(factsAsJson(input.facts));
        if (!facts) {
            return fail(facts.error());
        }
        result.material.trace.append(*facts);
    }
    result.findings = diagnose(input.integration, result.material.trace);
    return result;
}

} // namespace

QByteArray factsAsJson(const QString &text)
{
    if (const auto trimmed = text.trimmed(); trimmed.startsWith(u'{')) {
        return trimmed.toUtf8();
    }
    QJsonObject facts;
    QJsonArray remarks;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(u':');
        const auto key = line.left(colon).trimmed();
        // "https://…" alone is a remark, not a key "https".
        if (colon > 0 && !line.mid(colon).startsWith("://"_L1) && !key.contains(u' ')) {
            facts.insert(key, line.mid(colon + 1).trimmed());
        } else {
            remarks.append(line.trimmed());
        }
    }
    if (!remarks.isEmpty()) {
        facts.insert(u"remarks"_s, remarks);
    }
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<Explanation>> explain(ExplainInput input)
{
    const auto shared = std::make_shared<ExplainInput>(std::move(input));
    // Shared, because a future's result is copied out and a recording is large.
    const QFuture<std::shared_ptr<Result<Explanation>>> future =
        QtConcurrent::run([shared] { return std::make_shared<Result<Explanation>>(explainNow(*shared)); });
    const auto done = co_await future;
    co_return std::move(*done);
}

} // namespace signwright
