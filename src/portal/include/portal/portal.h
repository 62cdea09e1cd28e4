// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/result.h>
#include <portal/settings.h>
#include <trace/trace.h>

#include <QUrl>

#include <qcoro/qcorotask.h>

namespace signwright
{

/** How a portal behaves, so that a publish can be planned without knowing which portal it is. */
struct PortalCapabilities {
    bool secretReadable = false;  ///< a written secret can be read again, so it can be put back
    bool secretMasked = false;    ///< it reads as asterisks, which must never be written back
    bool perKeyRows = false;      ///< each setting is written by itself
    bool wholeObject = false;     ///< one call replaces all
    bool validatesItself = false; ///< the portal fetches the discovery document and refuses a bad one
    bool restarts = false;        ///< settings count after a restart
    bool endsSessions = false;    ///< the admin's own session ends with a change
    bool namesDiscovered = false; ///< setting names are not public: they are found and confirmed by the admin
    bool othersAtRisk = false;    ///< nobody has written down whether a write keeps settings that are not named in it
    bool passwordAlone = false;   ///< log-in by a password without a user name
    bool tokenLogIn = false;      ///< log-in by an access token, no user name
    bool browserLogIn = false;    ///< log-in by the portal's own page in a browser, see `browserLogIn`
};

/** The admin's log-in to a portal. Never stored whole: see `refreshSecret`. */
struct PortalCredentials {
    QString username;
    ClientSecret password;
    QString totp; ///< good for half a minute
    ClientSecret token;
    /** One JSON line, `{"username":…,"password":…,"totp":…}`, `{"password":…}` where a portal knows no user names, or `{"token":…}`. Error: `portal.credentials.malformed`. */
    static Result<PortalCredentials> fromJson(const ClientSecret &line);
};

/** A location, an app, a realm: what settings belong to. */
struct PortalTarget {
    QString id;
    QString name;
    QStringList hosts; ///< every host name that the portal answers on for it
};

/** Which of the portal's setting names holds which field. */
using PortalMapping = QMap<PortalField, QString>;

/** A guess at the names, to be confirmed. */
struct MappingProposal {
    struct Row {
        PortalField field{};
        QString name;
        double confidence = 0; ///< 0 to 1
        QStringList others;    ///< further candidates
    };
    QList<Row> rows;
    QList<PortalField> missing;
    PortalMapping mapping() const;
    /** This name is certain for the field: it is proposed first, for no other field, and the former guess stays a candidate. */
    void settle(PortalField field, const QString &name);
    static constexpr double kSure = 0.75; ///< from this confidence on a row is worth no search
};

/**
 * The names of a target's settings, each with a mark of its value: equal marks, equal values. The values themselves are not in it,
 * since any of them may be a secret; marks are keyed for one session and say nothing outside it.
 */
struct SettingsSnapshot {
    struct Mark {
        QByteArray value; ///< keyed hash
        QString savedAt;  ///< when it was saved last, as the portal writes it; empty where it does not say
    };
    QMap<QString, Mark> marks;
};

/**
 * What a person's saving did between two snapshots: the names whose value changed or that appeared; when there is none, those that were
 * only saved again, because a value that the portal masks looks the same before and after. Names that vanished are not among them.
 */
struct SettingsDifference {
    QStringList names;
    bool onlySaved = false; ///< no value was seen to change
};
SettingsDifference difference(const SettingsSnapshot &before, const SettingsSnapshot &after);

/** Something worth telling that is no failure: a code and parameters, words in `wording/portal_text`. */
struct PortalNotice {
    QString code;
    QVariantMap params;
    bool alarm = false;
};

/** Some fields to write in one go. No value: the setting is removed again, which only a roll-back does. */
struct PortalWrite {
    QMap<PortalField, std::optional<QString>> values;
    std::shared_ptr<const ClientSecret> secret; ///< for `ClientSecret`, which `values` then holds with any text
    bool mayCreate = false;                     ///< settings that are not there yet may be made
};

/**
 * A portal's admin API. One object is one session. Every call observes cancellation and its own time limits; requests
 * that change nothing twice over are repeated after a passing fault, others never. What was asked and answered goes into the
 * trace (method, address, status; never a body).
 *
 * Errors of all adapters: the transport's `net.*`; `portal.unauthorized`, `portal.totp_needed`, `portal.forbidden`,
 * `portal.not_found` {what}, `portal.refused` {message}, `portal.throttled` {seconds}, `portal.server` {status},
 * `portal.garbage` {status}, `portal.not_authenticated`, `portal.setting_missing` {name}, `portal.mapping_needed`.
 */
class Portal
{
public:
    virtual ~Portal() = default;
    virtual QString kind() const = 0;
    virtual PortalCapabilities capabilities() const = 0;
    /** The fields this portal has. */
    virtual QList<PortalField> fields() const = 0;

    virtual QCoro::Task<Status> authenticate(PortalCredentials credentials, CancelToken cancel) = 0;
    /** What may be kept in the keychain for the next session (a refresh token), empty when nothing. Never a password. */
    virtual ClientSecret refreshSecret() const { return {}; }
    /** Who is logged in, as the portal says; empty where it does not. */
    virtual QString accountName() const { return {}; }
    /** The portal's page on which this session can be allowed, empty where there is none. Open it, then `awaitBrowserLogIn`. */
    virtual QUrl browserLogIn() { return {}; }
    /** Ends when the person has allowed it. Errors: `portal.browser_log_in_timeout` after five minutes. */
    virtual QCoro::Task<Status> awaitBrowserLogIn(CancelToken cancel);
    virtual QCoro::Task<Result<QList<PortalTarget>>> listTargets(CancelToken cancel) = 0;

    /** Finds the setting names. Portals with fixed names give those with confidence 1. */
    virtual QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel) = 0;
    /** The certain way to a name: two snapshots, between which the admin saves one setting by hand. Empty where names are fixed. */
    virtual QCoro::Task<Result<SettingsSnapshot>> snapshot(QString target, CancelToken cancel);
    /** The confirmed names; needed before `read` where `namesDiscovered`. */
    virtual void useMapping(PortalMapping mapping) = 0;

    virtual QCoro::Task<Result<PortalSettings>> read(QString target, CancelToken cancel) = 0;
    /** The order in which a publish writes: secrets and ids first, what can lock people out last. */
    virtual QList<QList<PortalField>> writeSteps() const = 0;
    /** One step is one request: when the portal refuses it (see `isRefusal`), nothing of it was written. */
    virtual QCoro::Task<Status> write(QString target, PortalWrite write, CancelToken cancel) = 0;
    /** What this portal could never work with, before anything is written. Errors: the adapter's. */
    virtual Status check(const Integration &integration) const;
    /** Makes what was written count, where `restarts`: called once everything has been read back. */
    virtual QCoro::Task<Status> putIntoEffect(QString target, CancelToken cancel);
    /**
     * Where `othersAtRisk`: finds out on `emptyTarget`, which must hold no settings at all, whether a write keeps settings that it
     * does not name. What was written for it is removed again. Error: `portal.trial_not_empty`.
     */
    virtual QCoro::Task<Result<bool>> tryWhetherOthersStay(QString emptyTarget, CancelToken cancel);
    /** Fields whose desired value only the adapter can make (an issuer's form). */
    virtual void complete(DesiredSettings &desired, const Integration &integration) const;
    /** Looks at the portal from outside, as people see it, after a publish. */
    virtual QCoro::Task<Result<QList<PortalNotice>>> lookFromOutside(QString target, Integration integration, CancelToken cancel);
};

/** Did the portal say no, so that certainly nothing was done? False for lost and senseless answers, after which nobody knows. */
bool isRefusal(const Error &error);

} // namespace signwright
