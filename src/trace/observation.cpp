// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/observation.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QString toString(ObservationKind kind)
{
    switch (kind) {
    case ObservationKind::PastedText: return u"pasted_text"_s;
    case ObservationKind::ErrorCode: return u"error_code"_s;
    case ObservationKind::HttpExchange: return u"http_exchange"_s;
    case ObservationKind::Navigation: return u"navigation"_s;
    case ObservationKind::AuthorizationResponse: return u"authorization_response"_s;
    case ObservationKind::TokenResponse: return u"token_response"_s;
    case ObservationKind::ErrorPage: return u"error_page"_s;
    case ObservationKind::DiscoveryDocument: return u"discovery_document"_s;
    case ObservationKind::KeySet: return u"key_set"_s;
    case ObservationKind::IdToken: return u"id_token"_s;
    case ObservationKind::TokenRule: return u"token_rule"_s;
    case ObservationKind::Check: return u"check"_s;
    case ObservationKind::Tls: return u"tls"_s;
    case ObservationKind::Clock: return u"clock"_s;
    case ObservationKind::PortalAnswer: return u"portal_answer"_s;
    case ObservationKind::LogLine: return u"log_line"_s;
    case ObservationKind::KnownFact: return u"known_fact"_s;
    }
    return {};
}

std::optional<ObservationKind> observationKindFromString(QStringView text)
{
    for (int i = 0; i <= int(ObservationKind::KnownFact); ++i) { // the last of the list
        if (text == toString(ObservationKind(i))) {
            return ObservationKind(i);
        }
    }
    return {};
}

} // namespace signwright
