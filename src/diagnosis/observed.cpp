// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "picture.h"

#include <model/identifiers.h>

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kLoopRounds = 4;       // the same sign-in page asked for this often in one recording is a loop
constexpr double kSkewSeconds = 300; // what token checks usually tolerate
constexpr int kHeaderBytes = 8000;   // common limit of proxies and servers for all request headers

void readClaims(Picture &picture, const Observation &observation, qsizetype i)
{
    const auto claims = observation.facts.value("claims"_L1).toObject();
    const auto header = observation.facts.value("header"_L1).toObject();
    if (observation.facts.value("encrypted"_L1).toBool()) {
        picture.setSignal(u"token.encrypted"_s, i, observation.text);
    }
    if (claims.isEmpty()) {
        return;
    }
    const auto issuer = claims.value("iss"_L1).toString();
    const auto audience = claims.value("aud"_L1).toString();
    const auto set = [&](const QString &name, const QString &passage) { picture.setSignal(name, i, passage); };
    if (issuer.contains("sts.windows.net"_L1) || claims.value("ver"_L1).toString() == "1.0"_L1) {
        set(u"token.v1"_s, u"iss: "_s + issuer);
    } else if (claims.value("ver"_L1).toString() == "2.0"_L1) {
        set(u"token.v2"_s, u"iss: "_s + issuer);
    }
    if (audience.startsWith("00000003-0000-0000-c000"_L1) || audience.contains("graph.microsoft"_L1) || audience.startsWith("00000002-0000-0000-c000"_L1)
        || header.contains("nonce"_L1)) {
        set(u"token.for_graph"_s, u"aud: "_s + audience);
    } else if (audience.startsWith("api://"_L1)) {
        set(u"token.for_api_uri"_s, u"aud: "_s + audience);
    }
    if (claims.value("has__claim_names"_L1).toBool() || claims.value("hasgroups"_L1).toVariant().toBool()) {
        set(u"token.groups_overage"_s, u"_claim_names / hasgroups"_s);
    } else if (!claims.value("has_groups"_L1).toBool(true)) {
        set(u"token.no_groups"_s, u"groups: absent"_s);
    }
    if (!claims.value("has_email"_L1).toBool(true)) {
        set(u"token.no_email"_s, u"email: absent"_s);
    }
    if (claims.value("tid"_L1).toString() == kPersonalAccountsTenant) {
        set(u"token.personal_account"_s, u"tid: "_s + claims.value("tid"_L1).toString());
    }
    if (claims.contains("idp"_L1) || claims.value("acct"_L1).toInt() == 1) {
        set(u"token.guest"_s, u"idp: "_s + claims.value("idp"_L1).toString());
    }
    if (claims.value("exp"_L1).toDouble() > 0 && observation.at.isValid()
        && claims.value("exp"_L1).toDouble() + kSkewSeconds < double(observation.at.toSecsSinceEpoch())) {
        set(u"token.expired"_s, u"exp"_s);
    }
    picture.setValue(u"tenant"_s, claims.value("tid"_L1).toString());
    picture.setValue(u"found_issuer"_s, issuer);
    picture.setValue(u"found_audience"_s, audience);
}

} // namespace

/** Where the check of the portal's own address records its requests. */
constexpr auto kPortalSource = "preflight:portal"_L1;

void readObserved(Picture &picture, const Trace &trace)
{
    QHash<QString, int> rounds;
    bool hadCode = false;
    for (qsizetype i = 0; i < trace.observations().size(); ++i) {
        const auto &observation = trace.observations().at(i);
        const auto &facts = observation.facts;
        const auto outcome = facts.value("outcome"_L1).toString();
        switch (observation.kind) {
        case ObservationKind::TokenRule:
            if (outcome == "fail"_L1) {
                const auto expected = facts.value("expected"_L1).toVariant().toString();
                const auto found = facts.value("found"_L1).toVariant().toString();
                picture.setSignal(u"rule."_s + facts.value("rule"_L1).toString(), i,
                                  u"%1: expected %2, found %3"_s.arg(facts.value("rule"_L1).toString(), expected, found));
                if (found == "absent"_L1) {
                    picture.setSignal(u"rule."_s + facts.value("rule"_L1).toString() + u".absent"_s, i, facts.value("rule"_L1).toString() + u": absent"_s);
                }
                picture.setValue(u"expected"_s, expected);
                picture.setValue(u"found"_s, found);
            }
            break;
        case ObservationKind::Check:
            if (outcome == "fail"_L1 || outcome == "warn"_L1) {
                const auto passage = u"%1: %2 %3"_s.arg(facts.value("check"_L1).toString(), outcome, facts.value("code"_L1).toVariant().toString());
                picture.setSignal((outcome == "fail"_L1 ? u"check."_s : u"warn."_s) + facts.value("check"_L1).toString(), i, passage);
                const bool ofPortal = facts.value("check"_L1) == "portal_host"_L1; // says nothing of the sign-in service
                if (const auto code = facts.value("code"_L1).toString(); !code.isEmpty()) {
                    picture.setSignal((ofPortal ? u"portal:"_s : u"code:"_s) + code, i, passage);
                }
                if (ofPortal) {
                    picture.setValue(u"portal_host"_s, facts.value("host"_L1).toString());
                }
                if (const auto field = facts.value("field"_L1).toString(); !field.isEmpty()) {
                    picture.setSignal(u"%1.%2.%3"_s.arg(facts.value("check"_L1).toString(), outcome, field), i, passage);
                }
                picture.setValue(u"redirect_uri"_s, facts.value("redirect_uri"_L1).toString());
            }
            break;
        case ObservationKind::HttpExchange:
            if (observation.source == kPortalSource) {
                break; // what it means stands in the check of the portal's address
            }
            if (const auto status = facts.value("status"_L1).toInt(); status >= 400) {
                picture.setSignal(u"http.%1"_s.arg(status), i, observation.text.isEmpty() ? facts.value("url"_L1).toString() : observation.text);
            }
            if (const auto error = facts.value("error"_L1).toString(); !error.isEmpty()) {
                picture.setSignal(u"code:"_s + error, i, error + u' ' + QUrl(facts.value("url"_L1).toString()).host());
                if (error.startsWith("net.tls"_L1)) {
                    picture.setSignal(u"net.tls"_s, i, error);
                } else if (error.startsWith("net."_L1) && error != "net.cancelled"_L1) {
                    picture.setSignal(u"net.unreachable"_s, i, error + u' ' + QUrl(facts.value("url"_L1).toString()).host());
                }
            }
            if (facts.value("request_header_bytes"_L1).toInt() > kHeaderBytes) {
                picture.setSignal(u"http.big_headers"_s, i, u"request headers: %1 bytes"_s.arg(facts.value("request_header_bytes"_L1).toInt()));
            }
            break;
        case ObservationKind::Navigation: {
            const QUrl url(facts.value("url"_L1).toString());
            if (facts.contains("client_id"_L1) && ++rounds[url.host() + url.path() + facts.value("client_id"_L1).toString()] >= kLoopRounds) {
                picture.setSignal(u"trace.loop"_s, i, u"%1 ×%2"_s.arg(url.host() + url.path()).arg(kLoopRounds));
            }
            if (facts.value("response_type"_L1).toString().contains("id_token"_L1)) {
                picture.setSignal(u"request.hybrid"_s, i, u"response_type="_s + facts.value("response_type"_L1).toString());
            }
            if (facts.value("response_mode"_L1).toString() == "form_post"_L1) {
                picture.setSignal(u"request.form_post"_s, i, u"response_mode=form_post"_s);
            }
            break;
        }
        case ObservationKind::AuthorizationResponse:
            if (facts.value("has_code"_L1).toBool() && !facts.contains("error"_L1)) {
                hadCode = true;
                picture.setSignal(u"response.code"_s, i, facts.value("redirect_uri"_L1).toString());
            }
            if (facts.contains("state_ok"_L1) && !facts.value("state_ok"_L1).toBool()) {
                picture.setSignal(u"response.state_wrong"_s, i, u"state"_s);
            }
            break;
        case ObservationKind::TokenResponse:
            if (facts.value("has_access_token"_L1).toBool() && !facts.value("has_id_token"_L1).toBool() && hadCode
                && observation.source != "preflight"_L1) { // there no code is redeemed: the token is the application's own
                picture.setSignal(u"response.no_id_token"_s, i, u"id_token: absent"_s);
            }
            break;
        case ObservationKind::Tls:
            if (facts.value("intercepted"_L1).toBool() || !facts.value("error"_L1).toString().isEmpty()) {
                picture.setSignal(u"net.tls"_s, i, facts.value("host"_L1).toString() + u" issuer: "_s + facts.value("issuer"_L1).toString());
                picture.setValue(u"tls_issuer"_s, facts.value("issuer"_L1).toString());
            }
            break;
        case ObservationKind::Clock:
            if (qAbs(facts.value("skew_seconds"_L1).toDouble()) > kSkewSeconds) {
                picture.setSignal(u"clock.skew"_s, i, u"skew_seconds: %1"_s.arg(facts.value("skew_seconds"_L1).toDouble()));
            }
            break;
        case ObservationKind::PortalAnswer:
            // Single answers that were repeated and then went well count for nothing; how the visit ended does.
            if (const auto code = facts.value("code"_L1).toString(); code.startsWith("net."_L1)) {
                picture.setSignal(code.startsWith("net.tls"_L1) ? u"portal.tls"_s : u"portal.unreachable"_s, i, code);
            } else if (!code.isEmpty()) {
                picture.setSignal(u"code:"_s + code, i, code);
            }
            break;
        case ObservationKind::IdToken: readClaims(picture, observation, i); break;
        default: break;
        }
        if (observation.source.startsWith("sign_in_test"_L1)) {
            picture.setSignal(u"source.test_browser"_s);
        }
    }
}

} // namespace signwright
