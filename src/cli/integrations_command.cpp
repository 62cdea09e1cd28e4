// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "integrations_command.h"

#include "command.h"

#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <wording/error_text.h>
#include <workflow/remove_integration.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

std::unique_ptr<IntegrationStore> openStore(CommandContext &context)
{
    auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
    if (!opened) {
        context.failWith(opened.error(), ExitCode::Undecided);
        return nullptr;
    }
    if (opened->notice) {
        context.log(errorText(*opened->notice).oneLine());
    }
    return std::move(opened->store);
}

/** As a file for others: our own key is of no use to them. */
QJsonObject fileForm(const Integration &integration)
{
    auto object = QJsonDocument::fromJson(integration.toJson()).object();
    object.remove("id"_L1);
    return object;
}

QJsonObject summary(const StoredIntegration &entry)
{
    const auto &integration = entry.integration;
    return {{u"id"_s, integration.id},
            {u"name"_s, integration.name},
            {u"portal"_s, QJsonObject{{u"kind"_s, integration.portal.kind}, {u"address"_s, integration.portal.address}}},
            {u"draft"_s, entry.isDraft},
            {u"changed_at"_s, entry.changedAt.toString(Qt::ISODate)}};
}

/** By ID, or by a name that only one has: `cli.integration.unknown` {name}, `cli.integration.ambiguous` {name, ids}. */
Result<StoredIntegration> find(const IntegrationStore &store, const QString &nameOrId)
{
    const auto entries = store.list();
    if (!entries) {
        return fail(entries.error());
    }
    QList<StoredIntegration> named;
    for (const auto &entry : *entries) {
        if (entry.integration.id == nameOrId) {
            return entry;
        }
        if (entry.integration.name == nameOrId) {
            named.append(entry);
        }
    }
    if (named.isEmpty()) {
        return fail(u"cli.integration.unknown"_s, {{u"name"_s, nameOrId}});
    }
    if (named.size() > 1) {
        QStringList ids;
        for (const auto &entry : named) {
            ids += entry.integration.id;
        }
        return fail(u"cli.integration.ambiguous"_s, {{u"name"_s, nameOrId}, {u"ids"_s, ids.join(u", "_s)}});
    }
    return named.first();
}

void list(CommandContext &context)
{
    const auto store = openStore(context);
    if (!store) {
        return;
    }
    const auto entries = store->list();
    if (!entries) {
        return context.failWith(entries.error(), ExitCode::Undecided);
    }
    if (context.json) {
        QJsonArray array;
        for (const auto &entry : *entries) {
            array.append(summary(entry));
        }
        return context.printJson({{u"integrations"_s, array}});
    }
    if (entries->isEmpty()) {
        context.log(tr("Nothing is stored yet. Set an integration up in the window, or import one."));
    }
    for (const auto &entry : *entries) {
        const auto &integration = entry.integration;
        context.out(u"%1  %2  %3 %4%5"_s.arg(integration.id, integration.name.isEmpty() ? tr("(no name yet)") : integration.name, integration.portal.kind,
                                             integration.portal.address, entry.isDraft ? u"  "_s + tr("unfinished") : QString()));
    }
}

void show(CommandContext &context, const QString &nameOrId)
{
    const auto store = openStore(context);
    if (!store) {
        return;
    }
    const auto entry = find(*store, nameOrId);
    if (!entry) {
        return context.failWith(entry.error());
    }
    const auto tests = store->tests(entry->integration.id);
    if (context.json) {
        auto object = summary(*entry);
        object.insert(u"integration"_s, fileForm(entry->integration));
        if (tests && !tests->isEmpty()) {
            object.insert(u"last_test"_s, QJsonObject{{u"at"_s, tests->first().at.toString(Qt::ISODate)}, {u"passed"_s, tests->first().passed}});
        }
        return context.printJson(object);
    }
    const auto &integration = entry->integration;
    const auto row = [&context](const QString &label, const QString &value) {
        context.out(label.leftJustified(16) + (value.isEmpty() ? tr("not set") : value));
    };
    row(tr("Name"), integration.name);
    row(tr("Portal"), integration.portal.kind + u' ' + integration.portal.address);
    row(tr("Location or app"), integration.portal.target);
    row(tr("Tenant ID"), integration.tenants.join(u", "_s));
    row(tr("Client ID"), integration.clientId);
    row(tr("Redirect URI"), integration.redirectUris.join(u", "_s));
    row(tr("Secret expires"), integration.secret.expiresOn ? integration.secret.expiresOn->toString(Qt::ISODate) : QString());
    if (tests && !tests->isEmpty()) {
        row(tr("Last test"), tests->first().at.toString(Qt::ISODate) + u' ' + (tests->first().passed ? tr("passed") : tr("failed")));
    }
}

void import(CommandContext &context, const QString &path)
{
    auto integration = readIntegration(path);
    if (!integration) {
        return context.failWith(integration.error());
    }
    const auto store = openStore(context);
    if (!store) {
        return;
    }
    const auto entries = store->list();
    if (!entries) {
        return context.failWith(entries.error(), ExitCode::Undecided);
    }
    auto outcome = u"imported"_s;
    auto id = Integration::create().id;
    for (const auto &entry : *entries) {
        // The very same settings twice would only be confusing.
        if (fileForm(entry.integration) == fileForm(*integration)) {
            outcome = u"unchanged"_s;
            id = entry.integration.id;
        }
    }
    integration->id = id;
    if (outcome == "imported"_L1) {
        StoredIntegration entry;
        entry.integration = *integration;
        entry.isDraft = false;
        if (const auto saved = store->save(entry); !saved) {
            return context.failWith(saved.error(), ExitCode::Undecided);
        }
    }
    if (context.json) {
        return context.printJson({{u"id"_s, id}, {u"name"_s, integration->name}, {u"outcome"_s, outcome}});
    }
    context.out(id);
    context.log(outcome == "imported"_L1 ? tr("Stored. Its secret is not part of the file: give it in the window.")
                                         : tr("This integration was stored already."));
}

void exportTo(CommandContext &context, const QString &nameOrId, const QString &path)
{
    const auto store = openStore(context);
    if (!store) {
        return;
    }
    const auto entry = find(*store, nameOrId);
    if (!entry) {
        return context.failWith(entry.error());
    }
    if (path.isEmpty()) {
        return context.printJson(fileForm(entry->integration));
    }
    QSaveFile file(path);
    if (QFile::exists(path)) {
        return context.failWith({u"cli.file.exists"_s, {{u"path"_s, path}}});
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(fileForm(entry->integration)).toJson()) < 0 || !file.commit()) {
        return context.failWith({u"cli.file.unwritable"_s, {{u"path"_s, path}, {u"reason"_s, file.errorString()}}}, ExitCode::Undecided);
    }
    if (context.json) {
        context.printJson({{u"id"_s, entry->integration.id}, {u"file"_s, path}});
    }
}

/** What goes away for good goes only when told twice. */
bool told(CommandContext &context, bool yes)
{
    if (!yes) {
        context.failWith({u"cli.remove.not_confirmed"_s, {}}, ExitCode::Failure);
    }
    return yes;
}

void warnOfUnreachableKeychain(CommandContext &context, const OpenedVault &vault)
{
    if (vault.notice) {
        context.log(errorText(*vault.notice).oneLine());
        context.log(tr("What an earlier run put into the keychain stays there; its entries begin with “signwright/”."));
    }
}

QCoro::Task<ExitCode> removeOne(CommandContext *context, std::unique_ptr<IntegrationStore> store, Integration integration)
{
    const auto vault = co_await openVault();
    warnOfUnreachableKeychain(*context, vault);
    if (const auto removed = co_await removeIntegration(store.get(), vault.store.get(), integration.id); !removed) {
        context->failWith(removed.error(), ExitCode::Undecided);
        co_return context->exitCode;
    }
    if (context->json) {
        context->printJson({{u"id"_s, integration.id}, {u"name"_s, integration.name}, {u"outcome"_s, u"removed"_s}});
    } else {
        context->log(tr("Removed, with its secrets. Nothing changed in the portal or at Microsoft."));
    }
    co_return ExitCode::Good;
}

QCoro::Task<ExitCode> removeAll(CommandContext *context, std::unique_ptr<IntegrationStore> store)
{
    const auto vault = co_await openVault();
    warnOfUnreachableKeychain(*context, vault);
    const auto removed = co_await removeEverything(store.get(), vault.store.get());
    if (!removed) {
        context->failWith(removed.error(), ExitCode::Undecided);
        co_return context->exitCode;
    }
    if (context->json) {
        context->printJson({{u"integrations"_s, *removed}, {u"outcome"_s, u"removed"_s}});
    } else {
        context->log(tr("Everything stored was removed, with all secrets. Nothing changed in a portal or at Microsoft."));
    }
    co_return ExitCode::Good;
}

void remove(CommandContext &context, const QString &nameOrId, bool everything, bool yes)
{
    if (everything == !nameOrId.isEmpty()) {
        return context.failWith({u"cli.remove.which"_s, {}});
    }
    auto store = openStore(context);
    if (!store) {
        return;
    }
    const auto entry = everything ? Result<StoredIntegration>() : find(*store, nameOrId);
    if (!entry) {
        return context.failWith(entry.error());
    }
    if (const auto free = removable(*store, entry->integration.id); !free) {
        return context.failWith(free.error(), ExitCode::Failure);
    }
    if (told(context, yes)) {
        context.run(everything ? removeAll(&context, std::move(store)) : removeOne(&context, std::move(store), entry->integration));
    }
}

} // namespace

void addIntegrationsCommands(CLI::App &app, CommandContext &context)
{
    app.add_subcommand("list", "List the stored integrations")->callback([&context] { list(context); });

    auto *showCommand = app.add_subcommand("show", "Show one stored integration");
    auto *shown = showCommand->add_option("NAME-OR-ID", "Which one")->required();
    showCommand->callback([&context, shown] { show(context, QString::fromStdString(shown->as<std::string>())); });

    auto *importCommand = app.add_subcommand("import", "Store an integration from a file");
    auto *imported = importCommand->add_option("FILE", "Integration file, - for stdin")->required();
    importCommand->callback([&context, imported] { import(context, QString::fromStdString(imported->as<std::string>())); });

    auto *removeCommand = app.add_subcommand("remove", "Remove a stored integration with its secrets, or all that is stored");
    auto *gone = removeCommand->add_option("NAME-OR-ID", "Which one");
    auto *everything = removeCommand->add_flag("--everything")->description("All that Signwright stored for you, as before it is uninstalled");
    auto *yes = removeCommand->add_flag("--yes")->description("Remove without asking again");
    removeCommand->callback([&context, gone, everything, yes] {
        remove(context, gone->empty() ? QString() : QString::fromStdString(gone->as<std::string>()), !everything->empty(), !yes->empty());
    });

    auto *exportCommand = app.add_subcommand("export", "Write a stored integration as a file, without its secret");
    auto *exported = exportCommand->add_option("NAME-OR-ID", "Which one")->required();
    auto *output = exportCommand->add_option("-o,--output", "A new file instead of stdout");
    exportCommand->callback([&context, exported, output] {
        exportTo(context, QString::fromStdString(exported->as<std::string>()), output->empty() ? QString() : QString::fromStdString(output->as<std::string>()));
    });
}

} // namespace signwright
