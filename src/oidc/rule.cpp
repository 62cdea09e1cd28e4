// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/rule.h>

// Headers that stand alone are compiled here once.
#include <oidc/authorization.h>
#include <oidc/discovery.h>
#include <oidc/id_token.h>
#include <oidc/key_cache.h>
#include <oidc/token_endpoint.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QString toString(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Pass: return u"pass"_s;
    case RuleOutcome::Fail: return u"fail"_s;
    case RuleOutcome::Skipped: break;
    }
    return u"skipped"_s;
}

} // namespace signwright
