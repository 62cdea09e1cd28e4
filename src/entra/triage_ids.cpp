// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "triage_clean.h"

#include <entra/cloud.h>
#include <model/identifiers.h>

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kMended = NoteSeverity::Mended;
constexpr auto kWarn = NoteSeverity::Warn;
constexpr auto kRefuse = NoteSeverity::Refuse;

bool isSegment(QStringView text)
{
    return text == u"common" || text == u"organizations" || text == u"consumers";
}

QStringList guidsIn(const QString &text)
{
    static const QRegularExpression shape(u"(?<![0-9a-fA-F-])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])"_s);
    QStringList found;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured().toLower());
    }
    found.removeDuplicates();
    return found;
}

/** Brings a text that means a GUID into a GUID's form; gives it back unchanged where it means something else. */
QString mendGuid(const QString &text, QList<TriageNote> &notes)
{
    static const QRegularExpression oddDash(u"[\\x{2010}-\\x{2015}\\x{2212}\\x{FE58}\\x{FF0D}]"_s);
    static const QRegularExpression blank(u"\\s+"_s);
    static const QRegularExpression digits(u"\\A[0-9a-fA-F]{32}\\z"_s);
    auto guid = text;
    QList<TriageNote> made;
    if (guid.size() > 2 && QStringView(u"{([<").contains(guid.front()) && QStringView(u"})]>").contains(guid.back())) {
        guid = guid.mid(1, guid.size() - 2).trimmed();
        addNote(made, "triage.guid.braces"_L1, kMended);
    }
    if (guid.contains(blank)) {
        guid.remove(blank);
        addNote(made, "triage.text.inner_blank"_L1, kMended);
    }
    if (guid.contains(oddDash)) {
        guid.replace(oddDash, u"-"_s);
        addNote(made, "triage.guid.dashes"_L1, kMended);
    }
    if (digits.match(guid).hasMatch()) {
        guid = guid.left(8) + u'-' + guid.mid(8, 4) + u'-' + guid.mid(12, 4) + u'-' + guid.mid(16, 4) + u'-' + guid.mid(20);
        addNote(made, "triage.guid.dashes"_L1, kMended);
    }
    if (!isGuid(guid)) {
        return text;
    }
    if (guid != guid.toLower()) {
        guid = guid.toLower();
        addNote(made, "triage.guid.case"_L1, kMended);
    }
    notes += made;
    return guid;
}

/** Says what is wrong with a text that was to be a GUID. False when it has not even the look of one. */
bool explainBadGuid(const QString &text, QList<TriageNote> &notes)
{
    static const QRegularExpression nearly(u"\\A[0-9a-zA-Z-]{8,60}\\z"_s);
    static const QRegularExpression mask(u"\\A[0-9a-fA-F-]*(?:\\*{2,}|\\x{2022}{2,}|\\x{2026}|\\.{2,}|[xX]{6,})[0-9a-fA-FxX*\\x{2022}.-]*\\z"_s);
    if (mask.match(text).hasMatch()) {
        addNote(notes, "triage.guid.masked"_L1, kRefuse);
        return true;
    }
    if (!nearly.match(text).hasMatch() || text.count(u'-') < 2) {
        return false;
    }
    auto wrong = text;
    wrong.remove(QRegularExpression(u"[0-9a-fA-F-]"_s));
    if (!wrong.isEmpty()) {
        if (wrong.size() > 4) {
            return false;
        }
        addNote(notes, "triage.guid.characters"_L1, kRefuse, {{u"characters"_s, wrong}});
    } else if (text.size() > 36) {
        addNote(notes, "triage.guid.long"_L1, kRefuse, {{u"length"_s, int(text.size())}});
    } else {
        addNote(notes, "triage.guid.cut"_L1, kRefuse, {{u"length"_s, int(text.size())}});
    }
    return true;
}

/** The tenant that an address names: an authority, an issuer, an address of the admin pages. */
QString tenantInUrl(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const auto &name : {u"tenantId"_s, u"tenantid"_s, u"tenant"_s, u"tid"_s}) {
        if (const auto value = query.queryItemValue(name, QUrl::FullyDecoded); isGuid(value) || isDomainName(value)) {
            return value.toLower();
        }
    }
    static const QRegularExpression atTenant(u"\\A@([^/]+)/?"_s); // portal.azure.com/#@contoso.onmicrosoft.com/…
    if (const auto match = atTenant.match(url.fragment(QUrl::FullyDecoded)); match.hasMatch()) {
        return match.captured(1).toLower();
    }
    if (cloudOfHost(url.host())) {
        for (const auto &segment : url.path().split(u'/', Qt::SkipEmptyParts)) {
            if (isGuid(segment) || isDomainName(segment) || isSegment(segment)) {
                return segment.toLower();
            }
            break;
        }
    }
    return {};
}

bool isUrl(const QString &text)
{
    return text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive);
}

/** `login.microsoftonline.com/{tenant}/…` copied without its scheme. */
QString withScheme(const QString &text)
{
    const auto host = text.section(u'/', 0, 0);
    return !isUrl(text) && text.contains(u'/') && cloudOfHost(host) ? u"https://"_s + text : text;
}

/** `https://…/appId/{guid}/…`, `?client_id={guid}`: the name before or the query member decides. */
QString guidInUrlAfter(const QUrl &url, const QStringList &names)
{
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (names.contains(name.toLower()) && isGuid(value)) {
            return value.toLower();
        }
    }
    const auto parts = (url.path(QUrl::FullyDecoded) + u'/' + url.fragment(QUrl::FullyDecoded)).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (names.contains(parts[i].toLower()) && isGuid(parts[i + 1])) {
            return parts[i + 1].toLower();
        }
    }
    return {};
}

void wrongLabel(const Cleaned &cleaned, LabelKind wanted, QList<TriageNote> &notes)
{
    if (cleaned.label != LabelKind::None && cleaned.label != wanted) {
        addNote(notes, "triage.label.other"_L1, kRefuse, {{u"label"_s, cleaned.labelText}});
    }
}

void noteAnyGuid(const QString &text, Triage &result, QLatin1StringView otherwise)
{
    if (looksLikeSecretValue(text)) {
        addNote(result.notes, "triage.id.is_secret"_L1, kRefuse);
        return;
    }
    if (explainBadGuid(text, result.notes)) {
        return;
    }
    const auto guids = guidsIn(text);
    if (guids.size() == 1) {
        addNote(result.notes, "triage.guid.in_text"_L1, kRefuse, {{u"id"_s, guids.constFirst()}});
        result.offer = guids.constFirst();
    } else if (guids.size() > 1) {
        addNote(result.notes, "triage.guid.several"_L1, kRefuse, {{u"count"_s, int(guids.size())}});
    } else {
        addNote(result.notes, otherwise, kRefuse);
    }
}

/** Microsoft's own programs, which nobody can give a secret (support article "verify first-party apps"). */
bool isMicrosoftOwned(QStringView clientId)
{
    static const QStringList ids{u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s, u"1950a258-227b-4e31-a9cf-717495945fc2"_s,
                                 u"14d82eec-204b-4c2f-b7e8-296a70dab67e"_s, u"de8bc8b5-d9f9-48b1-a8ad-b748da725064"_s};
    return ids.contains(clientId);
}

} // namespace

Triage triageTenant(QStringView pasted)
{
    const auto cleaned = cleanPaste(pasted);
    Triage result{cleaned.text, {}, cleaned.notes};
    wrongLabel(cleaned, LabelKind::Tenant, result.notes);
    if (cleaned.text.isEmpty()) {
        return result;
    }
    result.value = mendGuid(cleaned.text, result.notes);
    if (const auto address = withScheme(result.value); isUrl(address)) {
        const QUrl url(address);
        const auto found = tenantInUrl(url);
        if (found.isEmpty()) {
            addNote(result.notes, "triage.tenant.url_without_tenant"_L1, kRefuse, {{u"host"_s, url.host()}});
            return result;
        }
        const auto *cloud = cloudOfHost(url.host());
        addNote(result.notes, "triage.tenant.from_url"_L1, kMended,
                {{u"host"_s, url.host()}, {u"cloud"_s, cloud ? cloud->id : QString()}, {u"tenant"_s, found}});
        result.value = found;
    }
    const auto lower = result.value.toLower();
    if (isGuid(result.value)) {
        if (TenantId::parse(result.value)->isNull()) {
            addNote(result.notes, "triage.guid.zero"_L1, kRefuse);
        } else if (result.value == kPersonalAccountsTenant) {
            addNote(result.notes, "triage.tenant.personal"_L1, kWarn);
        }
    } else if (isSegment(lower)) {
        addNote(result.notes, "triage.tenant.segment"_L1, kRefuse, {{u"segment"_s, lower}});
    } else if (isDomainName(lower)) {
        result.value = lower;
        addNote(result.notes, "triage.tenant.domain"_L1, kWarn, {{u"domain"_s, lower}});
    } else if (const auto domain = lower.section(u'@', 1); lower.count(u'@') == 1 && isDomainName(domain)) {
        addNote(result.notes, "triage.tenant.email"_L1, kRefuse, {{u"domain"_s, domain}});
        result.offer = domain;
    } else {
        noteAnyGuid(result.value, result, "triage.tenant.not_a_tenant"_L1);
    }
    return result;
}

Triage triageClientId(QStringView pasted)
{
    const auto cleaned = cleanPaste(pasted);
    Triage result{cleaned.text, {}, cleaned.notes};
    if (cleaned.label == LabelKind::Object) {
        addNote(result.notes, "triage.client.object_id"_L1, kRefuse);
    } else {
        wrongLabel(cleaned, LabelKind::Client, result.notes);
    }
    if (cleaned.text.isEmpty()) {
        return result;
    }
    result.value = mendGuid(cleaned.text, result.notes);
    if (const auto address = withScheme(result.value); isUrl(address)) {
        const QUrl url(address);
        const auto client = guidInUrlAfter(url, {u"client_id"_s, u"clientid"_s, u"appid"_s, u"applicationid"_s});
        const auto tenant = tenantInUrl(url);
        if (!client.isEmpty()) {
            result.value = client;
            addNote(result.notes, "triage.client.from_url"_L1, kMended, {{u"id"_s, client}});
        } else if (!guidInUrlAfter(url, {u"objectid"_s}).isEmpty()) {
            addNote(result.notes, "triage.client.object_id"_L1, kRefuse);
            return result;
        } else if (!tenant.isEmpty()) {
            addNote(result.notes, "triage.client.is_authority"_L1, kRefuse, {{u"tenant"_s, tenant}});
            return result;
        } else {
            addNote(result.notes, "triage.client.not_an_id"_L1, kRefuse);
            return result;
        }
    }
    if (!isGuid(result.value)) {
        noteAnyGuid(result.value, result, "triage.client.not_an_id"_L1);
    } else if (ClientId::parse(result.value)->isNull()) {
        addNote(result.notes, "triage.guid.zero"_L1, kRefuse);
    } else if (isMicrosoftOwned(result.value)) {
        addNote(result.notes, "triage.client.microsoft_owned"_L1, kWarn, {{u"id"_s, result.value}});
    }
    return result;
}

QList<TriageNote> triagePair(QStringView pastedTenant, QStringView pastedClient, const QStringList &knownTenants)
{
    QList<TriageNote> notes;
    const auto tenant = triageTenant(pastedTenant);
    const auto client = triageClientId(pastedClient);
    const auto tenantLabel = cleanPaste(pastedTenant).label;
    const auto clientLabel = cleanPaste(pastedClient).label;
    const auto known = [&knownTenants](const QString &id) { return isGuid(id) && knownTenants.contains(id, Qt::CaseInsensitive); };

    QString tenantInClientField;
    for (const auto &note : client.notes) {
        if (note.code == "triage.client.is_authority"_L1) {
            tenantInClientField = note.params.value(u"tenant"_s).toString();
        }
    }
    if (isGuid(tenant.value) && tenant.value == client.value) {
        addNote(notes, "triage.pair.same"_L1, kRefuse, {{u"id"_s, tenant.value}});
    } else if ((tenantLabel == LabelKind::Client && clientLabel == LabelKind::Tenant) || (known(client.value) && isGuid(tenant.value) && !known(tenant.value))
               || (!tenantInClientField.isEmpty() && isGuid(tenant.value) && tenant.value != tenantInClientField)) {
        addNote(notes, "triage.pair.swapped"_L1, kRefuse, {{u"tenant"_s, client.value}, {u"client"_s, tenant.value}});
    } else if (known(client.value) || (!tenantInClientField.isEmpty() && tenant.value == tenantInClientField)) {
        addNote(notes, "triage.pair.client_is_tenant"_L1, kRefuse, {{u"id"_s, known(client.value) ? client.value : tenantInClientField}});
    }
    return notes;
}

TenantListTriage triageTenantList(QStringView pasted, AuthorityKind authority)
{
    const auto cleaned = cleanPaste(pasted);
    TenantListTriage result;
    result.notes = cleaned.notes;
    wrongLabel(cleaned, LabelKind::Tenant, result.notes);
    const bool open = authority == AuthorityKind::Organizations || authority == AuthorityKind::Common;
    if (cleaned.text.isEmpty()) {
        if (open) {
            addNote(result.notes, "triage.list.none"_L1, kWarn);
        }
        return result;
    }
    auto text = cleaned.text;
    static const QRegularExpression otherSeparator(u"[;|\\r\\n]+"_s);
    if (text.contains(otherSeparator)) {
        text.replace(otherSeparator, u","_s);
        addNote(result.notes, "triage.list.separator"_L1, kMended);
    }
    const auto entries = text.split(u',');
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto entry = entries[i].trimmed();
        if (entry.isEmpty()) {
            addNote(result.notes, "triage.list.empty_entry"_L1, kMended);
            continue;
        }
        if (entry.size() != entries[i].size()) {
            addNote(result.notes, "triage.list.blanks"_L1, kMended);
        }
        const auto one = triageTenant(entry);
        auto value = one.value;
        if (isGuid(value) && !one.refused()) {
            if (hasCode(one.notes, "triage.guid.case"_L1)) {
                addNote(result.notes, "triage.list.case"_L1, kMended);
            }
            for (const auto &note : one.notes) {
                if (note.severity == kMended && note.code != "triage.guid.case"_L1) {
                    addNote(result.notes, QLatin1StringView(note.code.toLatin1()), kMended, note.params);
                }
            }
        } else if (one.has("triage.tenant.segment"_L1)) {
            addNote(result.notes, "triage.list.segment"_L1, kRefuse, {{u"segment"_s, value.toLower()}});
        } else if (isDomainName(value)) {
            addNote(result.notes, "triage.list.domain"_L1, kRefuse, {{u"domain"_s, value}});
        } else {
            addNote(result.notes, "triage.list.entry"_L1, kRefuse, {{u"entry"_s, entry.left(80)}, {u"position"_s, int(i + 1)}});
        }
        if (result.tenants.contains(value)) {
            addNote(result.notes, "triage.list.duplicate"_L1, kMended, {{u"tenant"_s, value}});
            continue;
        }
        result.tenants.append(value);
    }
    const bool personal = result.tenants.contains(kPersonalAccountsTenant.toString());
    if (personal && authority != AuthorityKind::Common && authority != AuthorityKind::Consumers) {
        addNote(result.notes, "triage.list.personal"_L1, kWarn);
    } else if (!personal && authority == AuthorityKind::Common && !result.tenants.isEmpty()) {
        addNote(result.notes, "triage.list.personal_missing"_L1, kWarn);
    }
    result.text = result.tenants.join(u',');
    return result;
}

} // namespace signwright
