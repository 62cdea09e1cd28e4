// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <core/result.h>
#include <model/integration.h>
#include <model/revision.h>

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace signwright
{

struct AppContext;

/**
 * The integration that the window has open, and its secret. Every change is written to the store before `changed()` is
 * emitted, so that killing the program loses nothing that was accepted.
 */
class CurrentIntegration : public QObject
{
    Q_OBJECT
public:
    /** Where the client secret is. */
    enum class SecretPlace {
        None,
        Saving, ///< on its way to the keychain
        Keychain,
        MemoryOnly, ///< no keychain within reach: for this run only
    };

    explicit CurrentIntegration(AppContext *context, QObject *parent = nullptr);
    ~CurrentIntegration() override;

    bool isOpen() const { return !m_integration.id.isEmpty(); }
    const Integration &integration() const { return m_integration; }
    /** Takes over a new or stored integration and fetches its secret from the keychain. */
    void open(Integration integration);
    /** Forgets it here (the store keeps it). */
    void close();
    /** Changes it, saves it, tells everybody. Nothing happens when nothing differs. */
    void change(const std::function<void(Integration &)> &edit);

    /** Null while there is none. Shared with flows that run; never null it out under them. */
    std::shared_ptr<const ClientSecret> secret() const { return m_secret; }
    SecretPlace secretPlace() const { return m_place; }
    /** Why the keychain did not take it, when `MemoryOnly`. */
    const Error &vaultError() const { return m_vaultError; }
    /** Takes an accepted secret: into memory at once, into the keychain as soon as that answers. */
    void acceptSecret(ClientSecret secret);
    /** The secret is void (another application, a new try): here and in the keychain. */
    void forgetSecret();

    /** The page on which the person was; written to the store. */
    QString pageId() const { return m_pageId; }
    void setPageId(const QString &id);

    /** The hash of all that decides whether people can sign in; null while there is no secret. */
    Revision revision() const;
    /** Has a real sign-in passed with exactly these settings? */
    bool isProven() const;
    /** When the newest publication ended well; null when never. */
    QDateTime publishedAt() const;
    /** When the person last said that the values were saved in the portal by hand; null when never. */
    QDateTime savedByHandAt() const;
    /** The person says so now. */
    void savedByHand();
    /** A test or a publication was written to the store: everybody looks again. */
    void historyHasChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void secretChanged();
    /** Another integration is open now, or none. */
    void opened();
    /** The store did not take a change: `store.*`. */
    void saveFailed(const signwright::Error &error);

private:
    QDateTime lastRun(const QString &kind) const;
    void save();

    AppContext *m_context;
    Integration m_integration;
    std::shared_ptr<const ClientSecret> m_secret;
    SecretPlace m_place = SecretPlace::None;
    Error m_vaultError;
    QString m_pageId;
    int m_generation = 0; ///< raised by open/close/forget, so that a late answer of the keychain is not taken for the present one
};

} // namespace signwright
