// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>

#include <workflow/setting_search.h>

#include <QDialog>

#include <functional>

class QBoxLayout;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

/** What is looked for, and what the page knows about it. */
struct WantedSetting {
    PortalField field{};
    PortalTarget target;    ///< where the admin saves
    QString portalName;     ///< a proper name
    QString where;          ///< the page of the portal on which the setting stands: "Settings > Integrations > …"
    QUrl open;              ///< its address, empty where there is none
    QStringList likely;     ///< names that sound right
    PortalMapping takenFor; ///< what the other fields are called, as far as is known
};

/**
 * Finds what the portal calls one setting while the admin saves it once by hand: says what to do there, looks before and after, shows the
 * names that changed, never a value. Can be left at any time; nothing is written from here. Deletes itself.
 */
class SettingSearchDialog : public QDialog
{
    Q_OBJECT
public:
    /** `openUrl` opens a page in the person's browser. */
    SettingSearchDialog(std::shared_ptr<PublishSession> session, WantedSetting wanted, std::function<bool(const QUrl &)> openUrl, QWidget *parent = nullptr);
    ~SettingSearchDialog() override;
    void done(int result) override;

Q_SIGNALS:
    /** The admin takes this name for the setting. */
    void found(const QString &name);
    /** A look has ended, well or not; tests wait for it. */
    void looked();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step {
        Begin,   ///< the first look
        Change,  ///< the admin changes the setting by hand
        Changed, ///< what changed is shown; it may be put back
        Back     ///< what went back is shown
    };
    void look(Step step);
    QCoro::Task<void> runLook(std::shared_ptr<SettingSearch> search, Step step);
    void build();
    void sayWhatIsShown(); ///< to screen readers
    void showInstructions(QVBoxLayout *to);
    void showChanged(QVBoxLayout *to);
    void showBack(QVBoxLayout *to);
    void showNames(QVBoxLayout *to, const QStringList &names);
    QPushButton *action(const char *name, const QString &icon, const QString &text, std::function<void()> what);
    void offerToOpen();
    void offerToUse(bool primary);

    std::shared_ptr<SettingSearch> m_search;
    WantedSetting m_wanted;
    std::function<bool(const QUrl &)> m_openUrl;
    CancelSource m_cancel;
    Step m_step = Step::Begin;
    bool m_busy = false;
    Error m_problem;
    SettingSearch::Sighting m_back;
    QString m_chosen; ///< never one that the person has not seen alone or selected
    QWidget *m_holder = nullptr;
    QBoxLayout *m_actions = nullptr;
    QListWidget *m_names = nullptr;
};

} // namespace signwright
