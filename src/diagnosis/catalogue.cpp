// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/catalogue.h>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

const auto kRoot = u":/signwright/catalogue/"_s;

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const auto &item : value.toArray()) {
        result.append(item.toString());
    }
    return result;
}

} // namespace

QString aadstsName(int code)
{
    return u"AADSTS%1"_s.arg(code);
}

QString toString(CheckedBy by)
{
    return by == CheckedBy::Preflight ? u"preflight"_s : by == CheckedBy::SignInTest ? u"sign_in_test"_s : u"person"_s;
}

const Catalogue &Catalogue::instance()
{
    static const Catalogue catalogue;
    return catalogue;
}

Catalogue::Catalogue()
{
    const auto read = [this](const QString &path) {
        QFile file(path);
        QJsonParseError error;
        if (!file.open(QIODevice::ReadOnly)) {
            m_faults.append(path + u": cannot be read"_s);
            return QJsonObject();
        }
        const auto document = QJsonDocument::fromJson(file.readAll(), &error);
        if (!document.isObject()) {
            m_faults.append(u"%1: %2 at %3"_s.arg(path, error.errorString()).arg(error.offset));
        }
        return document.object();
    };
    const auto named = read(kRoot + u"signals.json"_s).value("signals"_L1).toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        m_signals.insert(it.key(), condition(it.value().toString()));
    }
    const auto products = read(kRoot + u"products.json"_s).value("products"_L1).toArray();
    for (const auto &value : products) {
        const auto row = value.toObject();
        ProductHint hint{row.value("name"_L1).toString(), pattern(row.value("match"_L1).toString()), {}};
        const auto steps = row.value("steps"_L1).toObject();
        for (auto it = steps.begin(); it != steps.end(); ++it) {
            hint.steps.insert(it.key(), it.value().toString());
        }
        m_products.append(hint);
    }
    QDirIterator files(kRoot + u"entries"_s, {u"*.json"_s}, QDir::Files);
    QStringList paths;
    while (files.hasNext()) {
        paths.append(files.next());
    }
    paths.sort();
    for (const auto &path : paths) {
        readEntries(read(path), path.mid(kRoot.size()));
    }
    readCodes(read(kRoot + u"codes.json"_s));
    readChecks(read(kRoot + u"checks.json"_s));
    readWordings(read(kRoot + u"wordings.json"_s));
}

QRegularExpression Catalogue::pattern(const QString &text)
{
    m_patterns.append(QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption
                                                   | QRegularExpression::UseUnicodePropertiesOption));
    return m_patterns.constLast();
}

QStringList Catalogue::faults() const
{
    auto result = m_faults;
    for (const auto &pattern : m_patterns) {
        if (!pattern.isValid()) {
            result.append(u"pattern: %1: %2"_s.arg(pattern.pattern(), pattern.errorString()));
        }
    }
    return result;
}

Condition Catalogue::condition(const QString &text)
{
    Condition result;
    auto rest = text;
    if (rest.startsWith(u'!')) {
        result.negated = true;
        rest.remove(0, 1);
    }
    result.name = rest;
    if (rest.size() > 2 && rest.at(1) == u'~') {
        switch (rest.at(0).unicode()) {
        case u'e': result.where = Condition::Where::Evidence; break;
        case u'f': result.where = Condition::Where::Facts; break;
        case u'a': result.where = Condition::Where::Anywhere; break;
        default: m_faults.append(u"condition: "_s + text); return result;
        }
        result.pattern = pattern(rest.mid(2));
    }
    return result;
}

QList<Condition> Catalogue::conditions(const QJsonValue &value)
{
    QList<Condition> result;
    for (const auto &text : strings(value)) {
        result.append(condition(text));
    }
    return result;
}

void Catalogue::readEntries(const QJsonObject &file, const QString &name)
{
    for (const auto &value : file.value("entries"_L1).toArray()) {
        const auto row = value.toObject();
        CatalogueEntry entry;
        entry.id = row.value("id"_L1).toString();
        const auto cause = causeFromString(row.value("cause"_L1).toString());
        const auto fixer = fixerFromString(row.value("fixer"_L1).toString());
        if (!cause || !fixer || entry.id.isEmpty() || m_entryById.contains(entry.id)) {
            m_faults.append(u"%1: entry “%2”: cause, fixer or id"_s.arg(name, entry.id));
            continue;
        }
        entry.cause = *cause;
        entry.fixer = *fixer;
        const auto severity = row.value("severity"_L1).toString();
        entry.severity = severity == "note"_L1 ? Severity::Note : severity == "warning"_L1 ? Severity::Warning : Severity::Error;
        entry.title = row.value("title"_L1).toString();
        entry.explanation = row.value("explanation"_L1).toString();
        entry.fix = strings(row.value("fix"_L1));
        entry.limits = row.value("limits"_L1).toString();
        entry.links = strings(row.value("links"_L1));
        entry.command = row.value("command"_L1).toString();
        if (entry.title.isEmpty() || entry.fix.isEmpty()) {
            m_faults.append(u"%1: entry “%2” has no title or no steps"_s.arg(name, entry.id));
        }
        for (const auto &ruleValue : row.value("rules"_L1).toArray()) {
            const auto object = ruleValue.toObject();
            Rule rule;
            rule.because = object.value("because"_L1).toString();
            for (const auto &code : object.value("codes"_L1).toArray()) {
                rule.codes.append(code.toInt());
            }
            rule.all = conditions(object.value("all"_L1));
            rule.any = conditions(object.value("any"_L1));
            rule.none = conditions(object.value("none"_L1));
            rule.confidence = object.value("confidence"_L1).toDouble(0.5);
            const auto plus = object.value("plus"_L1).toObject();
            for (auto it = plus.begin(); it != plus.end(); ++it) {
                rule.plus.append({condition(it.key()), it.value().toDouble()});
            }
            rule.cause = causeFromString(object.value("cause"_L1).toString());
            rule.fixer = fixerFromString(object.value("fixer"_L1).toString());
            if (rule.because.isEmpty() || (rule.codes.isEmpty() && rule.all.isEmpty() && rule.any.isEmpty())) {
                m_faults.append(u"%1: entry “%2”: a rule without a sentence or a condition"_s.arg(name, entry.id));
                continue;
            }
            entry.rules.append(rule);
        }
        m_entryById.insert(entry.id, m_entries.size());
        m_entries.append(entry);
    }
}

void Catalogue::readCodes(const QJsonObject &file)
{
    for (const auto &value : file.value("families"_L1).toArray()) {
        const auto row = value.toObject();
        const auto cause = causeFromString(row.value("cause"_L1).toString());
        const auto fixer = fixerFromString(row.value("fixer"_L1).toString());
        const auto prefix = row.value("prefix"_L1).toString();
        if (!cause || !fixer || prefix.isEmpty()) {
            m_faults.append(u"codes.json: family “%1”: cause, fixer or prefix"_s.arg(prefix));
            continue;
        }
        m_families.append({prefix, *cause, *fixer});
    }
    for (const auto &value : file.value("codes"_L1).toArray()) {
        const auto row = value.toObject();
        CatalogueCode code;
        code.code = row.value("code"_L1).toInt();
        code.name = row.value("name"_L1).toString();
        const auto cause = causeFromString(row.value("cause"_L1).toString());
        for (const auto &name : strings(row.value("fixers"_L1))) {
            if (const auto fixer = fixerFromString(name)) {
                code.fixers.append(*fixer);
            }
        }
        code.meaning = row.value("meaning"_L1).toString();
        code.why = row.value("why"_L1).toString();
        code.fix = strings(row.value("fix"_L1));
        code.entry = row.value("entry"_L1).toString();
        code.weight = row.value("weight"_L1).toDouble(0.6);
        if (!cause || code.fixers.isEmpty() || !m_entryById.contains(code.entry)) {
            m_faults.append(u"codes.json: %1: cause, fixers or entry “%2”"_s.arg(code.code).arg(code.entry));
            continue;
        }
        code.cause = *cause;
        m_codeByNumber.insert(code.code, m_codes.size());
        m_codes.append(code);
    }
}

void Catalogue::readChecks(const QJsonObject &file)
{
    for (const auto &value : file.value("checks"_L1).toArray()) {
        const auto row = value.toObject();
        TellingCheck check;
        check.id = row.value("id"_L1).toString();
        const auto by = row.value("by"_L1).toString();
        check.by = by == "preflight"_L1 ? CheckedBy::Preflight : by == "sign_in_test"_L1 ? CheckedBy::SignInTest : CheckedBy::Person;
        check.look = row.value("look"_L1).toString();
        const auto answers = row.value("answers"_L1).toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            if (const auto cause = causeFromString(it.key())) {
                check.answers.insert(*cause, it.value().toString());
            } else {
                m_faults.append(u"checks.json: %1: no cause %2"_s.arg(check.id, it.key()));
            }
        }
        m_checks.append(check);
    }
}

void Catalogue::readWordings(const QJsonObject &file)
{
    for (const auto &value : file.value("wordings"_L1).toArray()) {
        const auto row = value.toObject();
        PortalWording wording;
        wording.id = row.value("id"_L1).toString();
        wording.portal = row.value("portal"_L1).toString();
        wording.shown = row.value("shown"_L1).toString();
        wording.said = row.value("said"_L1).toString();
        wording.entry = row.value("entry"_L1).toString();
        wording.seen = condition(u"e~"_s + row.value("match"_L1).toString(QRegularExpression::escape(wording.shown)));
        for (const auto &name : strings(row.value("causes"_L1))) {
            if (const auto cause = causeFromString(name)) {
                wording.causes.append(*cause);
            } else {
                m_faults.append(u"wordings.json: %1: no cause %2"_s.arg(wording.id, name));
            }
        }
        m_wordings.append(wording);
    }
}

const PortalWording *Catalogue::wording(const QString &id) const
{
    const auto it = std::find_if(m_wordings.begin(), m_wordings.end(), [&id](const PortalWording &wording) { return wording.id == id; });
    return it == m_wordings.end() ? nullptr : &*it;
}

const TellingCheck *Catalogue::check(const QString &id) const
{
    const auto it = std::find_if(m_checks.begin(), m_checks.end(), [&id](const TellingCheck &check) { return check.id == id; });
    return it == m_checks.end() ? nullptr : &*it;
}

const TellingCheck *Catalogue::bestCheck(std::initializer_list<Cause> causes) const
{
    const TellingCheck *best = nullptr;
    for (const auto &check : m_checks) {
        if (!std::all_of(causes.begin(), causes.end(), [&check](Cause cause) { return check.answers.contains(cause); })) {
            continue;
        }
        const auto rank = [](const TellingCheck &of) { return std::pair(of.by == CheckedBy::Person, of.answers.size()); };
        if (!best || rank(check) < rank(*best)) {
            best = &check;
        }
    }
    return best;
}

const TellingCheck *Catalogue::checkBetween(Cause one, Cause other) const
{
    return bestCheck({one, other});
}

const TellingCheck *Catalogue::checkFor(Cause cause) const
{
    return bestCheck({cause});
}

const CatalogueEntry *Catalogue::entry(const QString &id) const
{
    const auto it = m_entryById.constFind(id);
    return it == m_entryById.cend() ? nullptr : &m_entries.at(*it);
}

const CatalogueCode *Catalogue::code(int aadsts) const
{
    const auto it = m_codeByNumber.constFind(aadsts);
    return it == m_codeByNumber.cend() ? nullptr : &m_codes.at(*it);
}

QStringList Catalogue::texts() const
{
    QStringList result;
    QSet<QString> seen;
    const auto add = [&result, &seen](const QStringList &texts) {
        for (const auto &text : texts) {
            if (!text.isEmpty() && !seen.contains(text)) {
                seen.insert(text);
                result.append(text);
            }
        }
    };
    for (const auto &entry : m_entries) {
        add({entry.title, entry.explanation});
        add(entry.fix);
        add({entry.limits});
    }
    for (const auto &code : m_codes) {
        add({code.meaning, code.why});
        add(code.fix);
    }
    for (const auto &product : m_products) {
        auto steps = product.steps.values();
        steps.sort(); // a hash has no order
        add(steps);
    }
    for (const auto &check : m_checks) {
        auto answers = check.answers.values();
        answers.sort();
        add({check.look});
        add(answers);
    }
    for (const auto &wording : m_wordings) {
        add({wording.said});
    }
    return result;
}

const CodeFamily *Catalogue::family(int aadsts) const
{
    constexpr int kMembers = 1000; // the last three digits tell the members of a family apart
    const auto prefix = QString::number(aadsts / kMembers);
    const auto it = std::find_if(m_families.begin(), m_families.end(), [&prefix](const CodeFamily &family) { return family.prefix == prefix; });
    return it == m_families.end() ? nullptr : &*it;
}

} // namespace signwright
