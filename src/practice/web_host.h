// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "certificates.h"

#include <core/result.h>
#include <practice/web.h>

#include <memory>

namespace signwright::practice
{

/**
 * One port on 127.0.0.1, and the same port on ::1 where it is free, with threads that come and go with the load; refuses a
 * Host header that is not loopback (DNS rebinding).
 */
class WebHost
{
public:
    /** `identity` null: plain HTTP. Errors: `practice.port_in_use` {port}, `practice.listen`. */
    static Result<std::unique_ptr<WebHost>> listen(quint16 port, std::shared_ptr<const ServerIdentity> identity, WebHandler handler);
    ~WebHost();
    WebHost(const WebHost &) = delete;
    WebHost &operator=(const WebHost &) = delete;
    quint16 port() const;
    /** The certificate shown from the next connection on. */
    void setIdentity(std::shared_ptr<const ServerIdentity> identity);
    void stop();

private:
    WebHost();
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace signwright::practice
