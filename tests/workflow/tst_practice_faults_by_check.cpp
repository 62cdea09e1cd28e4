// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/diagnose.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <trace/evidence.h>
#include <workflow/preflight.h>

#include <qcoro/qcorotask.h>

#include <QTest>
#include <QUrlQuery>

using namespace signwright;
using namespace Qt::StringLiterals;

/** Faults of the practice tenant that no person is needed for: the preflight finds them before anybody signs in. */
class TestPracticeFaultsByCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckNamesTheCause_data()
    {
        QTest::addColumn<QString>("fault");
        // What `check` can decide: registration, discovery, keys, network. The rest needs a person (tst_sign_in_test).
        for (const auto &fault :
             {u"wrong_clock"_s, u"expired_secret"_s, u"wrong_secret"_s, u"unknown_client"_s, u"discovery_down"_s, u"discovery_html"_s,
              u"discovery_wrong_issuer"_s, u"keys_empty"_s, u"certificate_expired"_s, u"certificate_other_host"_s, u"certificate_foreign"_s}) {
            QTest::newRow(qPrintable(fault)) << fault;
        }
    }
    void theCheckNamesTheCause()
    {
        QFETCH(QString, fault);
        const auto *const row = practiceFault(fault);
        QVERIFY2(row, qPrintable(fault));
        PracticeOptions options;
        options.faults = {fault};
        auto server = PracticeServer::start(options);
        QVERIFY(server);
        const auto &info = (*server)->info();
        QtHttpTransport transport(NetworkPolicy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(info.caPem)});
        PreflightTools tools;
        tools.transport = &transport;
        Preflight preflight(tools);
        PreflightInput input;
        input.integration = Integration::create();
        input.integration.portal.kind = u"nexudus"_s;
        input.integration.cloud = CloudKind::Custom;
        input.integration.authorityHost = info.authorityHost;
        input.integration.tenants = {info.tenants.first().id};
        input.integration.clientId = info.clientId;
        input.integration.redirectUris = {info.redirectUris.first()};
        input.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
        const auto report = QCoro::waitFor(preflight.run(std::move(input), CancelToken()));
        QString all;
        for (const auto &finding : report.findings) {
            all += u"%1 %2 %3\n"_s.arg(finding.textId, toString(finding.cause)).arg(finding.confidence);
        }
        QVERIFY2(!report.findings.isEmpty(), qPrintable(fault));
        QVERIFY2(toString(report.findings.first().cause) == row->expectedCause, qPrintable(row->expectedCause + u" wanted\n"_s + all));
        (*server)->stop();
    }

    /** The portal that asks for an ID token at the authorization endpoint, while the registration does not allow that. */
    void idTokensSwitchedOff()
    {
        PracticeOptions options;
        options.faults = {u"id_tokens_off"_s};
        auto server = PracticeServer::start(options);
        QVERIFY(server);
        const auto &info = (*server)->info();
        QtHttpTransport transport(NetworkPolicy{NetworkPolicy::Proxy::None, {}, {}});
        QUrl url(info.authorityHostHttp + u'/' + info.tenants.first().id + u"/oauth2/v2.0/authorize"_s);
        QUrlQuery query;
        query.setQueryItems({{u"client_id"_s, info.clientId},
                             {u"redirect_uri"_s, info.redirectUris.first()},
                             {u"response_type"_s, u"code id_token"_s},
                             {u"response_mode"_s, u"fragment"_s},
                             {u"scope"_s, u"openid"_s},
                             {u"state"_s, u"s"_s},
                             {u"nonce"_s, u"n"_s}});
        url.setQuery(query);
        HttpRequest request;
        request.url = url;
        const auto reply = QCoro::waitFor(transport.send(std::move(request), CancelToken()));
        QVERIFY(reply);
        QByteArray evidence = reply->body;
        for (const auto &[name, value] : reply->headers) {
            if (name.compare("location", Qt::CaseInsensitive) == 0) {
                evidence = value;
            }
        }
        const auto material = readEvidence(evidence);
        QVERIFY(material);
        const auto findings = diagnose({}, material->trace);
        QVERIFY2(!findings.isEmpty(), evidence.constData());
        QCOMPARE(toString(findings.first().cause), practiceFault(u"id_tokens_off"_s)->expectedCause);
        (*server)->stop();
    }
};

QTEST_GUILESS_MAIN(TestPracticeFaultsByCheck)
#include "tst_practice_faults_by_check.moc"
