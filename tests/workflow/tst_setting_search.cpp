// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_nexudus.h"

#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <workflow/setting_search.h>

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

const auto kTenant = u"Practice.AzureAd.TenantId"_s;
const auto kSecret = u"Practice.AzureAd.ClientSecret"_s;
const auto kLabel = u"Practice.AzureAd.ButtonLabel"_s;
const auto kOther = u"Security.AllowPasswordReset"_s;

} // namespace

/** A name is found by what changes while the admin saves one setting by hand. */
class TestSettingSearch : public QObject
{
    Q_OBJECT

    struct Bench {
        PracticeNexudus practice;
        QTemporaryDir folder;
        MemoryStore vault;
        std::unique_ptr<IntegrationStore> store;
        Integration integration = Integration::create();
        std::shared_ptr<PublishSession> session;
        std::unique_ptr<Portal> dashboard; ///< the admin's own window of the portal

        Bench()
        {
            store = std::move(IntegrationStore::open(folder.filePath(u"t.db"_s))->store);
            integration.portal.kind = u"nexudus"_s;
            integration.portal.api = practice.portal.describe().value("api"_L1).toString();
            integration.portal.address = practice.portal.describe().value("address"_L1).toString();
            dashboard = practice.adapter();
            QVERIFY(QCoro::waitFor(dashboard->authenticate(practice.credentials(), CancelToken())));
            visit();
        }
        void visit()
        {
            PublishTools tools;
            tools.transport = &practice.transport;
            tools.store = store.get();
            tools.vault = &vault;
            session = std::make_shared<PublishSession>(tools, integration, nullptr);
            QVERIFY(session->open());
            QVERIFY(QCoro::waitFor(session->logIn(practice.credentials(), false, CancelToken())));
        }
        /** Saves settings by hand; a secret is one, so that the practice portal masks it when it is told to. */
        void save(const QMap<QString, QString> &values, int business = signwright::practice::NexudusPracticePortal::kBusiness)
        {
            PortalMapping mapping;
            PortalWrite write;
            write.mayCreate = true;
            auto fields = allPortalFields(); // any field will do: only names and texts arrive
            fields.removeIf([](PortalField field) {
                return field == PortalField::Enabled || field == PortalField::CreateUsers || field == PortalField::PreventPassword
                       || field == PortalField::ClientSecret;
            });
            for (auto it = values.begin(); it != values.end(); ++it) {
                const auto field = fields.takeFirst();
                mapping.insert(field, it.key());
                write.values.insert(field, *it);
            }
            dashboard->useMapping(mapping);
            const auto saved = QCoro::waitFor(dashboard->write(QString::number(business), write, CancelToken()));
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
        }
        SettingSearch search(const QStringList &likely = {}) { return SettingSearch(session, practice.target, likely); }
    };
    static Result<SettingSearch::Sighting> changed(SettingSearch &search) { return QCoro::waitFor(search.lookAfterChange(CancelToken())); }
    static Result<SettingSearch::Sighting> back(SettingSearch &search) { return QCoro::waitFor(search.lookAfterPuttingBack(CancelToken())); }
    static bool begun(SettingSearch &search) { return QCoro::waitFor(search.begin(CancelToken())).has_value(); }

private Q_SLOTS:
    void oneSavingTellsTheName()
    {
        Bench bench;
        auto search = bench.search();
        QVERIFY(begun(search));
        QVERIFY(changed(search)->names.isEmpty()); // not saved yet: said, and asked again
        bench.save({{kTenant, u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s}});
        QCOMPARE(changed(search)->names, QStringList{kTenant});
        QVERIFY(back(search)->names.isEmpty()); // not put back yet
        bench.save({{kTenant, {}}});
        QCOMPARE(back(search)->names, QStringList{kTenant});
    }

    void puttingBackTellsWhichOfSeveral()
    {
        Bench bench;
        auto search = bench.search({kTenant});
        QVERIFY(begun(search));
        bench.save({{kLabel, u"Changed by a colleague"_s}, {kOther, u"False"_s}, {kTenant, u"x"_s}});
        const auto several = changed(search);
        QCOMPARE(several->names.size(), 3);
        QCOMPARE(several->names.constFirst(), kTenant); // sounds right
        bench.save({{kTenant, {}}, {kLabel, u"And again"_s}});
        QCOMPARE(back(search)->names, QStringList{kTenant});
    }

    void savedElsewhereIsNotSeen()
    {
        Bench bench;
        auto search = bench.search();
        QVERIFY(begun(search));
        bench.save({{kTenant, u"x"_s}}, signwright::practice::NexudusPracticePortal::kBusiness + 1);
        QVERIFY(changed(search)->names.isEmpty());
    }

    void aPortalThatLosesWhatIsSavedShowsNothing()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_drop_rows"_s});
        auto search = bench.search();
        QVERIFY(begun(search));
        bench.save({{kTenant, u"x"_s}});
        QVERIFY(changed(search)->names.isEmpty());
    }

    void aMaskedSecretIsKnownByItsSaving()
    {
        Bench bench;
        bench.save({{kSecret, u"not-a-real-secret-1"_s}});
        bench.practice.portal.setFaults({u"portal_secret_masked"_s});
        auto search = bench.search();
        QVERIFY(begun(search));
        bench.save({{kSecret, u"not-a-real-secret-2"_s}});
        const auto seen = changed(search);
        QCOMPARE(seen->names, QStringList{kSecret});
        QVERIFY(seen->onlySaved);
        bench.save({{kSecret, u"not-a-real-secret-1"_s}});
        const auto again = back(search);
        QCOMPARE(again->names, QStringList{kSecret});
        QVERIFY(again->onlySaved);
    }

    void aPanelThatSavesEverythingChangesOneValue()
    {
        Bench bench;
        auto search = bench.search();
        QVERIFY(begun(search));
        bench.save({{kTenant, u"x"_s}, {kLabel, u"Sign in with Corporate Account"_s}, {kOther, u"True"_s}});
        QCOMPARE(changed(search)->names, QStringList{kTenant});
    }

    void theFirstSavingMakesTheRows()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_no_rows"_s});
        auto search = bench.search({kLabel});
        QVERIFY(begun(search));
        bench.practice.portal.setFaults({});
        const auto several = changed(search);
        QCOMPARE(several->names.size(), 7);
        QCOMPARE(several->names.constFirst(), kLabel);
        bench.save({{kLabel, u"Sign in"_s}});
        QCOMPARE(back(search)->names, QStringList{kLabel});
    }

    void slowAndThrottlingPortalsAreWaitedFor_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("slow") << u"portal_slow"_s;
        QTest::newRow("409") << u"portal_throttle"_s;
    }
    void slowAndThrottlingPortalsAreWaitedFor()
    {
        QFETCH(QString, fault);
        Bench bench;
        auto search = bench.search();
        bench.practice.portal.setFaults({fault});
        QVERIFY(begun(search));
        bench.practice.portal.setFaults({});
        bench.save({{kTenant, u"x"_s}});
        bench.practice.portal.setFaults({fault});
        QCOMPARE(changed(search)->names, QStringList{kTenant});
    }

    void aLookThatFailsCanBeRepeated_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto *fault : {"portal_error_500", "portal_garbage", "portal_cut", "portal_unauthorized"}) {
            QTest::newRow(fault) << QString::fromLatin1(fault);
        }
    }
    void aLookThatFailsCanBeRepeated()
    {
        QFETCH(QString, fault);
        Bench bench;
        auto search = bench.search();
        bench.practice.portal.setFaults({fault});
        QVERIFY(!begun(search));
        bench.practice.portal.setFaults({});
        QVERIFY(begun(search));
        bench.save({{kTenant, u"x"_s}});
        bench.practice.portal.setFaults({fault});
        QVERIFY(!changed(search));
        bench.practice.portal.setFaults({});
        QCOMPARE(changed(search)->names, QStringList{kTenant});
        bench.save({{kTenant, {}}});
        bench.practice.portal.setFaults({fault});
        QVERIFY(!back(search));
        bench.practice.portal.setFaults({});
        QCOMPARE(back(search)->names, QStringList{kTenant});
    }

    void aLookCanBeCancelled()
    {
        Bench bench;
        auto search = bench.search();
        bench.practice.portal.failRequest(1, u"slow"_s);
        CancelSource cancel;
        QTimer::singleShot(100, &bench.practice.transport, [&cancel] { cancel.cancel(); });
        const auto stopped = QCoro::waitFor(search.begin(cancel.token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"net.cancelled"_s);
        QVERIFY(begun(search));
    }

    void aFoundNameIsRememberedForTheAccount()
    {
        Bench bench;
        QVERIFY(bench.session->keepFoundName(PortalField::ButtonLabel, kOther));
        bench.visit();
        const auto proposal = QCoro::waitFor(bench.session->proposeMapping(bench.practice.target, CancelToken()));
        QVERIFY(proposal);
        QCOMPARE(proposal->mapping().value(PortalField::ButtonLabel), kOther);
        QVERIFY(bench.session->confirmedNames().isEmpty()); // found is not confirmed
        // Found again for something else: the first was a mistake.
        QVERIFY(bench.session->keepFoundName(PortalField::Enabled, kOther));
        const auto corrected = QCoro::waitFor(bench.session->proposeMapping(bench.practice.target, CancelToken()));
        QCOMPARE(corrected->mapping().value(PortalField::Enabled), kOther);
        QCOMPARE(corrected->mapping().value(PortalField::ButtonLabel), kLabel);
        // What is confirmed as a whole counts from then on.
        auto mapping = corrected->mapping();
        mapping.insert(PortalField::Enabled, u"Practice.AzureAd.Enabled"_s);
        QVERIFY(bench.session->confirmNames(mapping));
        bench.visit();
        QCOMPARE(QCoro::waitFor(bench.session->proposeMapping(bench.practice.target, CancelToken()))->mapping(), mapping);
    }

    void oneNameForTwoThingsIsRefused()
    {
        Bench bench;
        bench.integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        bench.integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        bench.visit();
        const PortalMapping mapping{{PortalField::TenantId, kTenant}, {PortalField::ButtonLabel, kTenant.toLower()}};
        const QList<PortalTarget> targets{{bench.practice.target, u"Here"_s, {}}};
        const auto refused = QCoro::waitFor(bench.session->plan(targets, mapping, CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"publish.name_twice"_s);
    }

    void noValueIsInTheTrace()
    {
        Bench bench;
        bench.save({{kSecret, u"not-a-real-secret-to-look-for"_s}});
        auto search = bench.search();
        QVERIFY(begun(search));
        bench.save({{kSecret, u"not-a-real-secret-to-look-for-either"_s}});
        QCOMPARE(changed(search)->names, QStringList{kSecret});
        QByteArray trace; // before redaction
        for (const auto &one : bench.session->trace().observations()) {
            trace += QJsonDocument(one.facts).toJson() + one.text.toUtf8();
        }
        QVERIFY(trace.contains("businesssettings"));
        QVERIFY(!trace.contains("to-look-for"));
    }
};

QTEST_GUILESS_MAIN(TestSettingSearch)
#include "tst_setting_search.moc"
