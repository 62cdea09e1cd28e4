// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "usage.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Up to `--`: what follows is never an option. */
QStringList options(const QStringList &arguments)
{
    return arguments.mid(0, arguments.indexOf(u"--"_s));
}

/** An option's name or a plain lower-case word may be repeated; anything else could be a secret in the wrong place. */
QString repeatable(const QString &argument)
{
    static const QRegularExpression option(u"^--?[a-z][a-z-]{0,30}$"_s);
    static const QRegularExpression word(u"^[a-z]{2,12}$"_s);
    const auto name = argument.startsWith(u'-') ? argument.section(u'=', 0, 0) : argument;
    return option.match(name).hasMatch() || word.match(name).hasMatch() ? name : QString();
}

} // namespace

std::optional<Error> secretInArguments(const QStringList &arguments)
{
    static const QStringList refused{u"--secret"_s,    u"--client-secret"_s, u"--password"_s,     u"--portal-password"_s,
                                     u"--api-token"_s, u"--portal-token"_s,  u"--access-token"_s, u"--totp"_s};
    for (const auto &argument : options(arguments)) {
        const auto name = argument.section(u'=', 0, 0);
        if (refused.contains(name)) {
            return Error{u"cli.usage.secret_argument"_s, {{u"option"_s, name}}};
        }
        const bool isFlag = name == "--secret-stdin"_L1 || name == "--portal-credentials-stdin"_L1 || name == "--keychain"_L1;
        if (isFlag && argument.contains(u'=')) {
            return Error{u"cli.usage.secret_argument"_s, {{u"option"_s, name}}};
        }
    }
    return {};
}

Error usageError(const CLI::ParseError &error, const QStringList &arguments, const CLI::App &app)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        // CLI11 would repeat them all. Name those that are surely not values.
        for (const auto &argument : arguments) {
            const auto name = repeatable(argument);
            if (!name.isEmpty() && QString::fromUtf8(error.what()).contains(argument)) {
                return {u"cli.usage.unknown"_s, {{u"argument"_s, name}}};
            }
        }
        return {u"cli.usage.unexpected"_s, {}};
    }
    if (dynamic_cast<const CLI::RequiredError *>(&error) && QString::fromUtf8(error.what()).contains("subcommand"_L1, Qt::CaseInsensitive)) {
        const auto *within = &app;
        for (const auto &argument : options(arguments)) {
            const auto name = repeatable(argument);
            if (name.isEmpty() || name.startsWith(u'-')) {
                continue;
            }
            const auto known = within->get_subcommands([&name](const CLI::App *command) { return command->get_name() == name.toStdString(); });
            if (known.empty()) {
                return {u"cli.usage.unknown"_s, {{u"argument"_s, name}}};
            }
            within = known.front();
        }
        return {u"cli.usage.no_command"_s, {}};
    }
    return {u"cli.usage.bad_option"_s, {{u"reason"_s, QString::fromUtf8(error.what())}}};
}

bool wantsJson(const QStringList &arguments)
{
    return options(arguments).contains(u"--json"_s);
}

} // namespace signwright
