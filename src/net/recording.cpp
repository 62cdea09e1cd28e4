// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/recording.h>

#include <trace/redaction.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QJsonObject tlsFacts(const QString &host, const TlsPeer &peer)
{
    QJsonObject facts{{u"host"_s, host}};
    if (!peer.chain.isEmpty()) {
        const auto &leaf = peer.chain.constFirst();
        facts.insert(u"issuer"_s, leaf.issuerInfo(QSslCertificate::CommonName).join(u", "_s));
        facts.insert(u"issuer_organization"_s, leaf.issuerInfo(QSslCertificate::Organization).join(u", "_s));
        facts.insert(u"subject"_s, leaf.subjectInfo(QSslCertificate::CommonName).join(u", "_s));
        facts.insert(u"not_before"_s, leaf.effectiveDate().toUTC().toString(Qt::ISODate));
        facts.insert(u"not_after"_s, leaf.expiryDate().toUTC().toString(Qt::ISODate));
    }
    return facts;
}

void recordExchange(Trace *trace, const QString &source, const QByteArray &method, const QUrl &url, const Result<HttpReply> &result, const QDateTime &at)
{
    if (!trace) {
        return;
    }
    QJsonObject facts{{u"method"_s, QString::fromLatin1(method)}, {u"url"_s, redactUrl(url).toString(QUrl::FullyEncoded)}, {u"host"_s, url.host()}};
    if (!result) {
        const auto &error = result.error();
        facts.insert(u"error"_s, error.code);
        trace->add(ObservationKind::HttpExchange, source, facts, {}, at);
        if (error.code.startsWith("net.tls."_L1)) {
            auto seen = QJsonObject::fromVariantMap(error.params);
            seen.insert(u"error"_s, error.code);
            trace->add(ObservationKind::Tls, source, seen, {}, at);
        }
        return;
    }
    facts.insert(u"status"_s, result->status);
    facts.insert(u"elapsed_ms"_s, double(result->elapsed.count()));
    if (const auto date = result->date()) {
        facts.insert(u"date"_s, date->toString(Qt::ISODate));
    }
    if (const auto server = result->header("Server"); !server.isEmpty()) {
        facts.insert(u"server"_s, QString::fromLatin1(server.left(100)));
    }
    trace->add(ObservationKind::HttpExchange, source, facts, {}, at);
    if (result->tls) {
        trace->add(ObservationKind::Tls, source, tlsFacts(url.host(), *result->tls), {}, at);
    }
}

} // namespace signwright
