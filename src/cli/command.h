// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/client_secret.h>
#include <core/result.h>
#include <model/integration.h>
#include <net/http.h>

#include <QJsonObject>
#include <QString>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <optional>

namespace CLI
{
class App;
}

/**
 * The frame that every subcommand stands in. A command is one file pair `<name>_command.{h,cpp}` with one function
 * `void add<Name>Command(CLI::App &app, CommandContext &context)`, called once in main.cpp. It adds a subcommand whose
 * CLI11 callback ends with `context.exitCode = …`, or with `context.run(task)` when it has to wait for something.
 * Names, JSON and exit codes are promises: docs/cli-contract.md.
 */
namespace signwright
{

class IntegrationStore;
class Undisturbed;

enum class ExitCode {
    Good = 0,         ///< done, valid, no finding that breaks sign-in
    Failure = 1,      ///< a definite failure was found
    Usage = 2,        ///< usage, unreadable or malformed input
    NothingToSay = 3, ///< no finding for the evidence
    Undecided = 4,    ///< network, time limit, this machine
    Cancelled = 130,  ///< Ctrl+C, SIGTERM or SIGHUP
};

/** Where the secrets of a command come from; never from an argument or the environment. Filled by `addSecretOptions`.
 */
struct SecretOptions {
    bool secretStdin = false;            ///< --secret-stdin: the first line of stdin
    bool keychain = false;               ///< --keychain
    bool portalCredentialsStdin = false; ///< --portal-credentials-stdin: the next line, JSON
};

/** What all subcommands share: the global options, the two output channels, stdin for secrets, and the way out. */
class CommandContext
{
public:
    CommandContext();
    ~CommandContext();
    CommandContext(const CommandContext &) = delete;
    CommandContext &operator=(const CommandContext &) = delete;

    // Global options, set by main() before a command's callback runs.
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    std::optional<std::chrono::milliseconds> timeout; ///< --timeout, for the whole command; its end cancels `cancelToken()`
    QString caFile;                                   ///< --ca-file

    /** The command's result. */
    ExitCode exitCode = ExitCode::Good;

    /** A line of the result on stdout; control characters of evidence never reach the terminal. Not for `--json`. */
    void out(const QString &line);
    /** One JSON document in one line on stdout: the whole result under `--json`. */
    void printJson(const QJsonObject &object);
    /** A line of progress on stderr, unless `--quiet`. */
    void log(const QString &line);
    /** A line of detail on stderr, only with `--verbose`. */
    void detail(const QString &line);
    /**
     * Ends a command that could not do its work: the error's words on stderr, with `--json` also
     * `{"error":{"code","message","next","params"}}` on stdout, and `exitCode` set; to `Cancelled` or `Undecided` when
     * that is what stopped it.
     */
    void failWith(const Error &error, ExitCode code = ExitCode::Usage);

    /** The one transport of this run, with `--ca-file` added to the system's trust anchors. */
    HttpTransport &transport();
    /** Cancelled by Ctrl+C, SIGTERM, SIGHUP and the end of `--timeout`. Give it to everything that waits. */
    CancelToken cancelToken() const;
    bool wasInterrupted() const; ///< by a signal
    bool timedOut() const;       ///< by --timeout
    /**
     * Runs the program's one event loop until the task is done, and takes its exit code (130 after a signal, 4 after
     * the time limit, whatever the task says). A task that does not heed cancellation is cut off five seconds later, but for one that is
     * `Unhurried`.
     */
    void run(QCoro::Task<ExitCode> task);

    /** While one lives, what was begun is finished or put back, however long it takes: nothing is cut off, and no signal of a terminal stops it. */
    class Unhurried
    {
    public:
        explicit Unhurried(CommandContext &context);
        ~Unhurried();
        Unhurried(const Unhurried &) = delete;
        Unhurried &operator=(const Unhurried &) = delete;

    private:
        CommandContext &m_context;
        std::unique_ptr<Undisturbed> m_undisturbed;
    };

    /**
     * One line of stdin without its end, at most 4096 bytes of UTF-8 within `timeout` (else 60 s). Read byte by byte,
     * so that what follows stays in stdin. `cli.stdin.empty`, `cli.stdin.too_long` {limit}, `cli.stdin.timeout`
     * {seconds}, `cli.stdin.not_text`, `cli.stdin.unreadable` {reason}, `cli.cancelled`.
     */
    Result<ClientSecret> readSecretFromStdin();
    /** As above, at most 16384 bytes: the portal log-in as one JSON line, as the vault keeps it. */
    Result<ClientSecret> readPortalCredentialsFromStdin();
    /**
     * The client secret that the options name: from stdin, or from the keychain entry of the stored integration that
     * has the same settings (`cli.keychain.unknown_integration` {name}, `cli.keychain.no_secret` {name}, those of the
     * vault). No value when no option asks for one.
     */
    QCoro::Task<Result<std::optional<ClientSecret>>> clientSecret(SecretOptions options, Integration integration);
    /** Likewise the portal's log-in. Call it after `clientSecret`: with both on stdin, the secret is the first line. */
    QCoro::Task<Result<std::optional<ClientSecret>>> portalCredentials(SecretOptions options, Integration integration);

    /** Called by main() once the global options are known. */
    Status prepare();

private:
    Result<ClientSecret> readLine(qsizetype limit);
    QCoro::Task<Result<std::optional<ClientSecret>>> fromKeychain(Integration integration, bool portal);

    struct State;
    std::unique_ptr<State> m_state;
};

/** Reads a file of evidence or settings, `-` for stdin: `cli.file.unreadable` {path, reason}, `cli.file.too_large`
 * {path, limit}. */
Result<QByteArray> readInput(const QString &path, qint64 limit = 16 * 1024 * 1024);
/** An integration file; errors of `readInput` and of `Integration::fromJson`. */
Result<Integration> readIntegration(const QString &path);

/**
 * A file carries no key of ours: the stored integration with the same portal and client ID is the one that is meant. Its ID,
 * empty when there is none. Errors of the store.
 */
Result<QString> storedId(const IntegrationStore &store, const Integration &integration);

/** Adds `--secret-stdin`, `--keychain` and, when asked for, `--portal-credentials-stdin` to a subcommand. */
void addSecretOptions(CLI::App &command, SecretOptions &options, bool withPortal = false);

} // namespace signwright
