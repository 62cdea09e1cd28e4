// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/support_case.h>

#include <core/version.h>
#include <diagnosis/diagnose.h>
#include <store/integration_store.h>
#include <trace/redaction.h>
#include <workflow/run_record.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kLimit = 64 * 1024 * 1024; // bytes
constexpr auto kMark = "signwright-case"_L1;

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isString()) {
        return redactText(value.toString());
    }
    QJsonArray array;
    if (value.isArray()) {
        for (const auto &item : value.toArray()) {
            array.append(redacted(item));
        }
        return array;
    }
    return value.isObject() ? QJsonValue() : value;
}

QJsonObject only(const QJsonObject &object, const QStringList &names)
{
    QJsonObject kept;
    for (const auto &name : names) {
        if (object.contains(name)) {
            kept.insert(name, redacted(object.value(name)));
        }
    }
    return kept;
}

/** A member that somebody else wrote into the file could be anything, so only ours go along. */
QJsonObject redactedIntegration(const Integration &integration)
{
    const auto whole = QJsonDocument::fromJson(integration.toJson()).object();
    auto object = only(whole, {u"schema"_s, u"name"_s, u"cloud"_s, u"authority_host"_s, u"authority"_s, u"tenants"_s, u"client_id"_s});
    object.insert(u"portal"_s, only(whole.value("portal"_L1).toObject(), {u"kind"_s, u"address"_s, u"api"_s, u"target"_s}));
    object.insert(u"secret"_s, only(whole.value("secret"_L1).toObject(), {u"expires_on"_s, u"display_name"_s}));
    object.insert(u"options"_s, only(whole.value("options"_L1).toObject(), {u"create_users"_s, u"prevent_password"_s, u"button_label"_s}));
    QJsonArray uris;
    for (const auto &uri : integration.redirectUris) {
        // A query of its own stays only by allow-list; what is no URL is judged as the text that it is.
        const QUrl url(uri, QUrl::StrictMode);
        uris.append(redactText(url.isValid() && (url.hasQuery() || !url.userInfo().isEmpty()) ? redactUrl(url).toString() : uri));
    }
    object.insert(u"redirect_uris"_s, uris);
    return object;
}

QJsonArray redactedFindings(const QList<Finding> &findings, const FindingWords &words)
{
    QJsonArray array;
    const auto stored = toStored(findings);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        auto object = stored.at(i).toObject();
        auto params = object.value("params"_L1).toObject();
        params.remove("secret_hint"_L1);
        for (auto it = params.begin(); it != params.end(); ++it) {
            it.value() = redacted(it.value());
        }
        object.insert(u"params"_s, params);
        QJsonArray evidence;
        for (const auto &item : object.value("evidence"_L1).toArray()) {
            auto passage = item.toObject();
            passage.insert(u"passage"_s, redactText(passage.value("passage"_L1).toString()));
            evidence.append(passage);
        }
        object.insert(u"evidence"_s, evidence);
        if (words) {
            const auto said = words(findings.at(i));
            for (auto it = said.begin(); it != said.end(); ++it) {
                object.insert(it.key(), redacted(it.value()));
            }
        }
        array.append(object);
    }
    return array;
}

Result<CaseRun> readRun(const QJsonValue &value, const QString &pointer)
{
    const auto object = value.toObject();
    for (const auto *name : {"kind", "trace", "findings"}) {
        const auto member = object.value(QLatin1StringView(name));
        if (qstrcmp(name, "kind") == 0 ? !member.isString() : !member.isArray()) {
            return fail(u"workflow.case.member"_s, {{u"pointer"_s, QString(pointer + u'/' + QLatin1StringView(name))}});
        }
    }
    const auto trace = Trace::fromJson(object.value("trace"_L1).toArray());
    if (!trace) {
        return fail(u"workflow.case.member"_s, {{u"pointer"_s, QString(pointer + u"/trace"_s)}});
    }
    CaseRun run;
    run.kind = object.value("kind"_L1).toString();
    run.outcome = object.value("outcome"_L1).toString();
    run.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
    run.trace = *trace;
    run.findings = findingsFromStored(object.value("findings"_L1).toArray());
    return run;
}

/** Every setting of an integration file under a dotted name. */
void flatten(const QJsonValue &value, const QString &name, QMap<QString, QString> &into)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), name.isEmpty() ? it.key() : name + u'.' + it.key(), into);
        }
        return;
    }
    if (value.isArray()) {
        QStringList items;
        for (const auto &item : value.toArray()) {
            items << item.toVariant().toString();
        }
        into.insert(name, items.join(u", "_s));
        return;
    }
    into.insert(name, value.toVariant().toString());
}

QMap<QString, QString> settings(const SupportCase &supportCase)
{
    QMap<QString, QString> map;
    if (supportCase.integration) {
        flatten(redactedIntegration(*supportCase.integration), {}, map);
        map.remove(u"schema"_s);
    }
    return map;
}

bool alike(const Finding &one, const Finding &other)
{
    return one.cause == other.cause && one.code == other.code && one.textId == other.textId;
}

QList<Finding> without(const QList<Finding> &findings, const QList<Finding> &others, bool keepShared)
{
    QList<Finding> result;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(result), [&](const Finding &finding) {
        const bool shared = std::any_of(others.begin(), others.end(), [&finding](const Finding &other) { return alike(finding, other); });
        return shared == keepShared;
    });
    return result;
}

} // namespace

QByteArray toJson(const SupportCase &supportCase, const FindingWords &words)
{
    QJsonArray runs;
    for (const auto &run : supportCase.runs) {
        QJsonObject object{{u"kind"_s, run.kind},
                           {u"outcome"_s, run.outcome},
                           {u"trace"_s, run.trace.toRedactedJson()},
                           {u"findings"_s, redactedFindings(run.findings, words)}};
        if (run.at.isValid()) {
            object.insert(u"at"_s, run.at.toUTC().toString(Qt::ISODate));
        }
        runs.append(object);
    }
    QJsonObject root{{u"kind"_s, QString(kMark)},
                     {u"schema"_s, 1},
                     {u"made_at"_s, supportCase.madeAt.toUTC().toString(Qt::ISODate)},
                     {u"made_by"_s, supportCase.madeBy},
                     {u"runs"_s, runs}};
    if (supportCase.integration) {
        root.insert(u"integration"_s, redactedIntegration(*supportCase.integration));
    }
    return QJsonDocument(root).toJson();
}

bool looksLikeCase(QByteArrayView bytes)
{
    // Keys are written in order, so the mark stands after integration, which has a bounded size in any real case.
    const auto head = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)).toByteArray();
    return head.trimmed().startsWith('{') && head.contains("\"signwright-case\"");
}

Result<SupportCase> caseFromJson(const QByteArray &json)
{
    if (json.size() > kLimit) {
        return fail(u"workflow.case.too_large"_s, {{u"limit"_s, kLimit}});
    }
    QJsonParseError parseError;
    const auto root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError) {
        return fail(u"workflow.case.not_json"_s, {{u"offset"_s, parseError.offset}, {u"reason"_s, parseError.errorString()}});
    }
    if (root.value("kind"_L1).toString() != kMark) {
        return fail(u"workflow.case.not_a_case"_s);
    }
    if (root.value("schema"_L1).toDouble() != 1.0) {
        return fail(u"workflow.case.schema"_s, {{u"found"_s, root.value("schema"_L1).toVariant()}});
    }
    SupportCase result;
    result.madeAt = QDateTime::fromString(root.value("made_at"_L1).toString(), Qt::ISODate);
    result.madeBy = root.value("made_by"_L1).toString();
    if (const auto integration = root.value("integration"_L1); !integration.isUndefined()) {
        if (!integration.isObject()) {
            return fail(u"workflow.case.member"_s, {{u"pointer"_s, u"/integration"_s}});
        }
        auto read = Integration::draftFromJson(QJsonDocument(integration.toObject()).toJson());
        if (!read) {
            return fail(read.error());
        }
        result.integration = std::move(*read);
    }
    if (!root.value("runs"_L1).isArray()) {
        return fail(u"workflow.case.member"_s, {{u"pointer"_s, u"/runs"_s}});
    }
    const auto runs = root.value("runs"_L1).toArray();
    for (qsizetype i = 0; i < runs.size(); ++i) {
        auto run = readRun(runs.at(i), u"/runs/%1"_s.arg(i));
        if (!run) {
            return fail(run.error());
        }
        result.runs.append(std::move(*run));
    }
    return result;
}

SupportCase caseFrom(std::optional<Integration> integration, QList<CaseRun> runs, const Clock &clock)
{
    return {clock.now().toUTC(), u"Signwright "_s + QLatin1StringView(programVersion), std::move(integration), std::move(runs)};
}

Result<SupportCase> caseOf(const IntegrationStore &store, const QString &integrationId, const Clock &clock)
{
    const auto entry = store.get(integrationId);
    if (!entry) {
        return fail(entry.error());
    }
    const auto records = store.runs(integrationId);
    if (!records) {
        return fail(records.error());
    }
    QList<CaseRun> runs;
    for (const auto &record : *records) {
        runs.append({record.kind, record.outcome, record.at, Trace::fromJson(record.trace).value_or(Trace()), findingsFromStored(record.findings)});
    }
    return caseFrom(entry->integration, std::move(runs), clock);
}

Reproduction reproduce(const SupportCase &supportCase, const CaseRun &run)
{
    Reproduction result;
    result.findings = diagnose(supportCase.integration, run.trace);
    result.sameVerdict =
        result.findings.isEmpty() == run.findings.isEmpty()
        && (run.findings.isEmpty()
            || (result.findings.constFirst().cause == run.findings.constFirst().cause && result.findings.constFirst().code == run.findings.constFirst().code));
    return result;
}

QList<Finding> reproduceAll(const SupportCase &supportCase)
{
    Trace all;
    std::for_each(supportCase.runs.rbegin(), supportCase.runs.rend(), [&all](const CaseRun &run) { all.append(run.trace); });
    return diagnose(supportCase.integration, all);
}

CaseDifference difference(const SupportCase &before, const SupportCase &after)
{
    CaseDifference result;
    const auto old = settings(before);
    const auto now = settings(after);
    auto names = old.keys() + now.keys();
    names.sort();
    names.removeDuplicates();
    for (const auto &name : std::as_const(names)) {
        if (old.value(name) != now.value(name)) {
            result.changes.append({name, old.value(name), now.value(name)});
        }
    }
    const auto first = reproduceAll(before);
    const auto second = reproduceAll(after);
    result.gone = without(first, second, false);
    result.come = without(second, first, false);
    result.same = without(second, first, true);
    return result;
}

} // namespace signwright
