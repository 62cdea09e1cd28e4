// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <workflow/publish_session.h>

#include <memory>

namespace signwright
{

/**
 * Finds what a portal calls one of its settings, with the admin's help: a look, the admin changes that one setting by hand and saves, a
 * second look shows which name changed. Then the admin puts the setting back as it was and saves: the name that goes back, too, is
 * certain, whatever else was saved in the meantime. Only names are told, never a value. Nothing is written by the program.
 *
 * Each look can be repeated after an error or when it showed nothing; the flow then stands where it stood.
 */
class SettingSearch
{
public:
    struct Sighting {
        QStringList names;      ///< the likely ones first
        bool onlySaved = false; ///< no value was seen to change: a masked one, or none at all
    };

    /** `likely`: names that sound right, told first when there are several. */
    SettingSearch(std::shared_ptr<PublishSession> session, QString target, QStringList likely);

    /** Before anything is changed by hand. Errors: the portal's. */
    QCoro::Task<Status> begin(CancelToken cancel);
    /** After the admin's saving: the names that may be it; none when nothing changed at this target. */
    QCoro::Task<Result<Sighting>> lookAfterChange(CancelToken cancel);
    /**
     * After the admin has put it back: those of `sighting()` that are again what they were before (or, where the setting was made by the
     * first saving, that changed once more). None when nothing went back.
     */
    QCoro::Task<Result<Sighting>> lookAfterPuttingBack(CancelToken cancel);

    /** What `lookAfterChange` showed last. */
    const Sighting &sighting() const { return m_sighting; }

private:
    void likelyFirst(QStringList &names) const;
    std::shared_ptr<PublishSession> m_session;
    QString m_target;
    QStringList m_likely;
    SettingsSnapshot m_before;
    SettingsSnapshot m_changed;
    Sighting m_sighting;
};

} // namespace signwright
