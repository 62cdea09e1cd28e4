// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/faults.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void initPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace signwright
{

const QList<PracticeFault> &practiceFaults()
{
    static const QList<PracticeFault> rows = [] {
        initPracticeResources();
        QFile file(u":/practice/faults.json"_s);
        QList<PracticeFault> result;
        if (!file.open(QIODevice::ReadOnly)) {
            return result;
        }
        const auto all = QJsonDocument::fromJson(file.readAll()).object().value("faults"_L1).toArray();
        for (const auto &value : all) {
            const auto row = value.toObject();
            const auto text = [&row](QLatin1StringView name) { return row.value(name).toString(); };
            PracticeFault fault;
            fault.name = text("name"_L1);
            fault.group = text("group"_L1);
            fault.title = text("title"_L1);
            fault.description = text("description"_L1);
            fault.behaviour = text("behaviour"_L1);
            fault.params = row.value("params"_L1).toObject();
            fault.aadsts = row.value("aadsts"_L1).toInt();
            fault.where = text("where"_L1);
            fault.by = row.value("by"_L1).toVariant().toStringList();
            const auto expected = row.value("expected"_L1).toObject();
            fault.expectedCause = expected.value("cause"_L1).toString();
            fault.expectedFixer = expected.value("fixer"_L1).toString();
            fault.attempt = row.value("try"_L1).toObject();
            if (fault.aadsts > 0) {
                fault.params.insert(u"aadsts"_s, fault.aadsts);
            }
            result.append(fault);
        }
        return result;
    }();
    return rows;
}

const PracticeFault *practiceFault(const QString &name)
{
    for (const auto &fault : practiceFaults()) {
        if (fault.name == name) {
            return &fault;
        }
    }
    return nullptr;
}

QStringList practiceBehaviours()
{
    return {u"registration"_s,   // the app registration is otherwise than the portal thinks: the tenant's own rules do the rest
            u"people"_s,         // the account that works becomes one of another kind
            u"page_error"_s,     // a page of the provider; stage request or sign_in
            u"redirect_error"_s, // sent back to the redirect URI; stage request or sign_in
            u"response"_s,       // the authorization response is changed
            u"token_error"_s,    // the token endpoint refuses; grant names the one that is hit
            u"token_reply"_s,    // the token endpoint's answer has another form
            u"claims"_s,         // claims of the ID token: set, remove, append, shift
            u"token_header"_s,   // members of its header
            u"token_form"_s,     // its form, key or signature
            u"discovery"_s,      // members of the discovery document, or the whole answer
            u"keys"_s,           // the key set
            u"userinfo"_s,       // the UserInfo answer
            u"network"_s,        // delay_ms, harm, clock_seconds, status, retry_after
            u"certificate"_s,    // of the HTTPS server
            u"portal"_s};        // what a practice portal does, named by `quirk`
}

} // namespace signwright
