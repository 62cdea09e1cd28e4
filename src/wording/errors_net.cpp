// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> netErrors()
{
    static constexpr std::array rows{
        ErrorRow{"net.dns", QT_TRANSLATE_NOOP("Errors", "The name {host} could not be found."),
                 QT_TRANSLATE_NOOP("Errors", "Check the spelling and that this computer is online.")},
        ErrorRow{"net.refused", QT_TRANSLATE_NOOP("Errors", "{host} refused the connection."),
                 QT_TRANSLATE_NOOP("Errors", "Check the address and port, or ask whoever runs that server.")},
        ErrorRow{"net.timeout", QT_TRANSLATE_NOOP("Errors", "{host} did not answer within {seconds} seconds."),
                 QT_TRANSLATE_NOOP("Errors", "Try again; if it stays so, ask your network team about a firewall or proxy.")},
        ErrorRow{"net.cancelled", QT_TRANSLATE_NOOP("Errors", "The request to {host} was stopped."), ""},
        ErrorRow{"net.too_large", QT_TRANSLATE_NOOP("Errors", "{host} sent more than {limit} bytes, which no such answer should have."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address is the right one.")},
        ErrorRow{"net.tls.untrusted", QT_TRANSLATE_NOOP("Errors", "The certificate of {host} was issued by “{issuer}”, which this computer does not trust."),
                 QT_TRANSLATE_NOOP("Errors", "If that is your company's proxy, ask your network team to install its certificate, or give it with --ca-file.")},
        ErrorRow{"net.tls.expired", QT_TRANSLATE_NOOP("Errors", "The certificate of {host} is not valid now (it is valid from {not_before} to {not_after})."),
                 QT_TRANSLATE_NOOP("Errors", "Check this computer's date and time first, then tell whoever runs that server.")},
        ErrorRow{"net.tls.host_mismatch", QT_TRANSLATE_NOOP("Errors", "The certificate shown for {host} belongs to “{subject}”."),
                 QT_TRANSLATE_NOOP("Errors", "Check the address; if it is right, somebody is answering in that server's place.")},
        ErrorRow{"net.tls.handshake", QT_TRANSLATE_NOOP("Errors", "No secure connection to {host} could be made."),
                 QT_TRANSLATE_NOOP("Errors", "Ask your network team whether TLS 1.2 or newer to that host is let through.")},
        ErrorRow{"net.proxy", QT_TRANSLATE_NOOP("Errors", "The proxy on the way to {host} did not work."),
                 QT_TRANSLATE_NOOP("Errors", "Check the proxy settings of this computer.")},
        ErrorRow{
            "net.proxy_auth", QT_TRANSLATE_NOOP("Errors", "The proxy {proxy} on the way to {host} wants a log-in."),
            QT_TRANSLATE_NOOP(
                "Errors",
                "In the window: Log in to the proxy, under What we know. On the command line: put the log-in into the proxy settings of your system. Your network team knows which one it is.")},
        ErrorRow{"net.reset", QT_TRANSLATE_NOOP("Errors", "{host} cut the connection in the middle."),
                 QT_TRANSLATE_NOOP("Errors", "Try again; if it stays so, ask your network team.")},
        ErrorRow{"net.protocol", QT_TRANSLATE_NOOP("Errors", "{host} answered something that is not HTTP."),
                 QT_TRANSLATE_NOOP("Errors", "Check the address and port.")},
        ErrorRow{"net.offline", QT_TRANSLATE_NOOP("Errors", "This computer is offline, so {host} cannot be reached."),
                 QT_TRANSLATE_NOOP("Errors", "Connect to the network and try again.")},
        ErrorRow{"net.ca_file.unreadable", QT_TRANSLATE_NOOP("Errors", "The certificate file {path} cannot be read."),
                 QT_TRANSLATE_NOOP("Errors", "Check the path.")},
        ErrorRow{"net.ca_file.no_certificate", QT_TRANSLATE_NOOP("Errors", "The file {path} holds no PEM certificate."),
                 QT_TRANSLATE_NOOP("Errors", "Give a file with BEGIN CERTIFICATE in it.")},
    };
    return rows;
}

} // namespace signwright
