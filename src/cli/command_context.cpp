// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "command.h"

#include "stdin_line.h"

#include <core/interrupt.h>
#include <net/qt_http_transport.h>
#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>
#include <wording/error_text.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

#include <qcoro/qcorotask.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace signwright
{

namespace
{

/** How long a task may take to end after it was cancelled. */
constexpr auto grace = 5s;

/** Evidence comes from strangers: an escape sequence in it must not reach the terminal. */
QByteArray printable(const QString &line)
{
    QString safe;
    safe.reserve(line.size() + 1);
    for (const QChar c : line) {
        const bool control = (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        safe += control ? QChar(QChar::ReplacementCharacter) : c;
    }
    return (safe + u'\n').toUtf8();
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

struct CommandContext::State {
    Interrupt interrupt;
    CancelSource cancel;
    QTimer limit;
    QTimer cutOff;
    NetworkPolicy policy;
    std::unique_ptr<QtHttpTransport> transport;
    bool timedOut = false;
    bool unhurried = false;

    void stop()
    {
        cancel.cancel();
        if (!unhurried) {
            cutOff.start(grace);
        }
    }
};

CommandContext::CommandContext() : m_state(std::make_unique<State>())
{
    auto *state = m_state.get();
    state->limit.setSingleShot(true);
    state->cutOff.setSingleShot(true);
    QObject::connect(&state->interrupt, &Interrupt::interrupted, &state->interrupt, [state] { state->stop(); });
    QObject::connect(&state->limit, &QTimer::timeout, &state->limit, [state] {
        state->timedOut = true;
        state->stop();
    });
    QObject::connect(&state->cutOff, &QTimer::timeout, &state->cutOff, [state] {
        std::fflush(stdout);
        std::_Exit(int(state->timedOut ? ExitCode::Undecided : ExitCode::Cancelled));
    });
}

CommandContext::~CommandContext() = default;

Status CommandContext::prepare()
{
    if (!caFile.isEmpty()) {
        auto anchors = readCaFile(caFile);
        if (!anchors) {
            return fail(anchors.error());
        }
        m_state->policy.extraTrustAnchors = *anchors;
    }
    if (verbose) {
        QLoggingCategory::setFilterRules(u"signwright.*=true"_s);
    } else if (quiet) {
        QLoggingCategory::setFilterRules(u"signwright.*=false"_s); // what stops a command is said by failWith
    }
    if (timeout) {
        m_state->limit.start(*timeout);
    }
    return {};
}

void CommandContext::out(const QString &line)
{
    write(stdout, printable(line));
}

void CommandContext::printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void CommandContext::log(const QString &line)
{
    if (!quiet) {
        write(stderr, printable(line));
    }
}

void CommandContext::detail(const QString &line)
{
    if (verbose) {
        write(stderr, printable(line));
    }
}

void CommandContext::failWith(const Error &error, ExitCode code)
{
    const auto text = errorText(error);
    write(stderr, printable(u"signwright-cli: "_s + text.oneLine()));
    if (json) {
        QJsonObject object{{u"code"_s, error.code}, {u"message"_s, text.what}, {u"params"_s, QJsonObject::fromVariantMap(error.params)}};
        if (!text.next.isEmpty()) {
            object.insert(u"next"_s, text.next);
        }
        printJson({{u"error"_s, object}});
    }
    exitCode = wasInterrupted() ? ExitCode::Cancelled : timedOut() ? ExitCode::Undecided : code;
}

HttpTransport &CommandContext::transport()
{
    if (!m_state->transport) {
        m_state->transport = std::make_unique<QtHttpTransport>(m_state->policy);
    }
    return *m_state->transport;
}

CancelToken CommandContext::cancelToken() const
{
    return m_state->cancel.token();
}

bool CommandContext::wasInterrupted() const
{
    return interruptSeen();
}

bool CommandContext::timedOut() const
{
    return m_state->timedOut;
}

void CommandContext::run(QCoro::Task<ExitCode> task)
{
    exitCode = QCoro::waitFor(std::move(task));
    if (wasInterrupted()) {
        exitCode = ExitCode::Cancelled;
    } else if (timedOut()) {
        exitCode = ExitCode::Undecided;
    }
}

CommandContext::Unhurried::Unhurried(CommandContext &context) : m_context(context), m_undisturbed(std::make_unique<Undisturbed>())
{
    m_context.m_state->unhurried = true;
    m_context.m_state->cutOff.stop();
}

CommandContext::Unhurried::~Unhurried()
{
    m_context.m_state->unhurried = false;
    if (m_context.cancelToken().isCancelled()) {
        m_context.m_state->cutOff.start(grace);
    }
}

Result<ClientSecret> CommandContext::readLine(qsizetype limit)
{
    return readStdinLine(limit, timeout.value_or(60s));
}

Result<ClientSecret> CommandContext::readSecretFromStdin()
{
    return readLine(4096);
}

Result<ClientSecret> CommandContext::readPortalCredentialsFromStdin()
{
    return readLine(16384);
}

QCoro::Task<Result<std::optional<ClientSecret>>> CommandContext::clientSecret(SecretOptions options, Integration integration)
{
    if (options.secretStdin) {
        auto secret = readSecretFromStdin();
        if (!secret) {
            co_return fail(secret.error());
        }
        co_return std::optional<ClientSecret>(std::move(*secret));
    }
    if (options.keychain) {
        co_return co_await fromKeychain(std::move(integration), false);
    }
    co_return std::optional<ClientSecret>{};
}

QCoro::Task<Result<std::optional<ClientSecret>>> CommandContext::portalCredentials(SecretOptions options, Integration integration)
{
    if (options.portalCredentialsStdin) {
        auto line = readPortalCredentialsFromStdin();
        if (!line) {
            co_return fail(line.error());
        }
        co_return std::optional<ClientSecret>(std::move(*line));
    }
    if (options.keychain) {
        co_return co_await fromKeychain(std::move(integration), true);
    }
    co_return std::optional<ClientSecret>{};
}

QCoro::Task<Result<std::optional<ClientSecret>>> CommandContext::fromKeychain(Integration integration, bool portal)
{
    const auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
    if (!opened) {
        co_return fail(opened.error());
    }
    const auto stored = storedId(*opened->store, integration);
    if (!stored) {
        co_return fail(stored.error());
    }
    const auto id = *stored;
    if (id.isEmpty()) {
        co_return fail(u"cli.keychain.unknown_integration"_s, {{u"name"_s, integration.name}});
    }
    const auto vault = co_await openVault();
    if (vault.notice) {
        co_return fail(*vault.notice);
    }
    const auto key = portal ? portalKey(id) : secretKey(id);
    auto secret = co_await vault.store->read(key);
    if (secret && !*secret) {
        co_return fail(u"cli.keychain.no_secret"_s, {{u"name"_s, integration.name}});
    }
    co_return std::move(secret);
}

Result<QByteArray> readInput(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return fail(u"cli.file.unreadable"_s, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    auto bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(u"cli.file.unreadable"_s, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    if (bytes.size() > limit) {
        return fail(u"cli.file.too_large"_s, {{u"path"_s, path}, {u"limit"_s, limit}});
    }
    return bytes;
}

Result<Integration> readIntegration(const QString &path)
{
    return readInput(path, 1024 * 1024 + 1).and_then([](const QByteArray &bytes) { return Integration::fromJson(bytes); });
}

Result<QString> storedId(const IntegrationStore &store, const Integration &integration)
{
    const auto entries = store.list();
    if (!entries) {
        return fail(entries.error());
    }
    for (const auto &entry : *entries) {
        if (entry.integration.portal == integration.portal && entry.integration.clientId == integration.clientId) {
            return entry.integration.id;
        }
    }
    return QString();
}

void addSecretOptions(CLI::App &command, SecretOptions &options, bool withPortal)
{
    auto *fromStdin = command.add_flag("--secret-stdin", options.secretStdin, "Read the client secret from the first line of stdin");
    auto *keychain = command.add_flag("--keychain", options.keychain, "Take what is secret from this computer's keychain");
    fromStdin->excludes(keychain);
    if (withPortal) {
        command.add_flag("--portal-credentials-stdin", options.portalCredentialsStdin,
                         "Read the portal log-in from the next line of stdin: "
                         "{\"username\":…,\"password\":…,\"totp\":…} or {\"token\":…}");
    }
}

} // namespace signwright
