// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <entra/id_token_rules.h>
#include <oidc/authorization.h>
#include <oidc/token_endpoint.h>
#include <trace/trace.h>

namespace signwright
{

/** How the sign-in test writes what it sees into a trace. Values that belong to a person or are worth something stay out. */
class SignInTrace
{
public:
    SignInTrace(Trace *trace, const Clock *clock) : m_trace(trace), m_clock(clock) {}
    void keySet(const QUrl &url, const Result<KeySet> &keys) const;
    void navigation(const QUrl &url, const QString &title) const;
    void response(const AuthorizationRequest &request, const Result<AuthorizationResponse> &response) const;
    void tokens(const Result<TokenReply> &reply) const;
    void token(const IdTokenReport &report) const;
    /** An error of ours, so that a rule can read it: as an HTTP exchange for `net.*`, else as a check. */
    void error(const Error &error) const;

private:
    void add(ObservationKind kind, const QJsonObject &facts, const QString &text = {}) const;
    Trace *m_trace;
    const Clock *m_clock;
};

} // namespace signwright
