// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> cliErrors()
{
    static constexpr std::array rows{
        ErrorRow{"cli.usage.no_command", QT_TRANSLATE_NOOP("Errors", "No command was given."),
                 QT_TRANSLATE_NOOP("Errors", "“signwright-cli --help” lists them.")},
        ErrorRow{"cli.usage.unknown", QT_TRANSLATE_NOOP("Errors", "“{argument}” is not known here."),
                 QT_TRANSLATE_NOOP("Errors", "Add --help after the command to see what it takes.")},
        ErrorRow{"cli.usage.unexpected", QT_TRANSLATE_NOOP("Errors", "There is an argument too many (it is not repeated here, in case it is a secret)."),
                 QT_TRANSLATE_NOOP("Errors", "Add --help after the command to see what it takes.")},
        ErrorRow{"cli.usage.bad_option", QT_TRANSLATE_NOOP("Errors", "The command line cannot be used: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Add --help after the command to see what it takes.")},
        ErrorRow{"cli.usage.secret_argument",
                 QT_TRANSLATE_NOOP("Errors", "{option} with a value is refused: an argument can be read by every "
                                             "process of this computer and stays in the shell's history."),
                 QT_TRANSLATE_NOOP("Errors", "Give a secret with --secret-stdin or --keychain, a portal log-in with "
                                             "--portal-credentials-stdin. If what you typed was real, replace it.")},
        ErrorRow{"cli.remove.which", QT_TRANSLATE_NOOP("Errors", "It is not said what to remove."),
                 QT_TRANSLATE_NOOP("Errors", "Name one integration, or say --everything.")},
        ErrorRow{"cli.remove.not_confirmed", QT_TRANSLATE_NOOP("Errors", "Nothing was removed: that cannot be undone, so it has to be confirmed."),
                 QT_TRANSLATE_NOOP("Errors", "Run it again with --yes.")},
        ErrorRow{"cli.cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled."), ""},
        ErrorRow{"cli.stdin.empty", QT_TRANSLATE_NOOP("Errors", "Standard input held no secret: the line is empty."),
                 QT_TRANSLATE_NOOP("Errors", "Pipe it in, for example from a password manager, as one line.")},
        ErrorRow{"cli.stdin.too_long", QT_TRANSLATE_NOOP("Errors", "The line on standard input is longer than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Check that it is the secret and not a whole file.")},
        ErrorRow{"cli.stdin.timeout", QT_TRANSLATE_NOOP("Errors", "No line came on standard input within {seconds} seconds."),
                 QT_TRANSLATE_NOOP("Errors", "Pipe the secret in, or end it with the Enter key.")},
        ErrorRow{"cli.stdin.not_text", QT_TRANSLATE_NOOP("Errors", "The line on standard input is not UTF-8 text."),
                 QT_TRANSLATE_NOOP("Errors", "Give the secret itself, as text.")},
        ErrorRow{"cli.stdin.unreadable", QT_TRANSLATE_NOOP("Errors", "Standard input cannot be read: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Pipe the secret in.")},
        ErrorRow{"cli.keychain.unknown_integration",
                 QT_TRANSLATE_NOOP("Errors", "No stored integration has the portal and client ID of “{name}”, so the keychain cannot be asked."),
                 QT_TRANSLATE_NOOP("Errors", "Set it up in the window first, or give the secret with --secret-stdin.")},
        ErrorRow{"cli.keychain.no_secret", QT_TRANSLATE_NOOP("Errors", "The keychain holds nothing for “{name}”."),
                 QT_TRANSLATE_NOOP("Errors", "Give it in the window once, or on standard input.")},
        ErrorRow{"cli.file.unreadable", QT_TRANSLATE_NOOP("Errors", "{path} cannot be read: {reason}."), QT_TRANSLATE_NOOP("Errors", "Check the path.")},
        ErrorRow{"cli.file.too_large", QT_TRANSLATE_NOOP("Errors", "{path} is larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Check that it is the right file.")},
        ErrorRow{"cli.file.exists", QT_TRANSLATE_NOOP("Errors", "{path} exists already."),
                 QT_TRANSLATE_NOOP("Errors", "Choose another name, or remove it first.")},
        ErrorRow{"cli.file.unwritable", QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Choose another place.")},
        ErrorRow{"cli.case.nothing", QT_TRANSLATE_NOOP("Errors", "There is nothing to make a case of."),
                 QT_TRANSLATE_NOOP("Errors", "Name files of evidence, --integration or --stored.")},
        ErrorRow{"cli.integration.unknown", QT_TRANSLATE_NOOP("Errors", "No stored integration is called “{name}”."),
                 QT_TRANSLATE_NOOP("Errors", "“signwright-cli list” shows names and IDs.")},
        ErrorRow{"cli.integration.ambiguous", QT_TRANSLATE_NOOP("Errors", "Several stored integrations are called “{name}”: {ids}."),
                 QT_TRANSLATE_NOOP("Errors", "Give the ID instead.")},
        ErrorRow{"cli.token.algorithm", QT_TRANSLATE_NOOP("Errors", "“{found}” is no algorithm that may sign an ID token; allowed: {allowed}."),
                 QT_TRANSLATE_NOOP("Errors", "Without --alg, RS256 alone is accepted, which is what Microsoft uses.")},
        ErrorRow{"cli.token.time", QT_TRANSLATE_NOOP("Errors", "“{found}” is not a moment by RFC 3339."),
                 QT_TRANSLATE_NOOP("Errors", "Write it as 2026-11-23T10:00:00Z.")},
        ErrorRow{"cli.token.keys_insecure", QT_TRANSLATE_NOOP("Errors", "Keys from {url} prove nothing: without https, anybody on the way can change them."),
                 QT_TRANSLATE_NOOP("Errors", "Give the https address, or save the keys from a source you trust and give the file.")},
    };
    return rows;
}

} // namespace signwright
