// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/app_context.h>
#include <desktop/languages.h>

#include <diagnosis/catalogue.h>

#include <QObject>

#include <memory>

namespace signwright
{

struct PracticeInfo;
class CurrentIntegration;
class LiveChecks;
class MainWindow;
class PracticeCourse;
class PasswordGuard;
class PublishPage;
class UpdateWatch;

/** The window with all its pages, wired to a context: what main() shows, what tests and the tour drive. */
class Desktop : public QObject
{
    Q_OBJECT
public:
    /** `context` outlives it. `offersPractice`: somebody answers `practiceRequested`. */
    explicit Desktop(AppContext *context, bool offersPractice = false, QObject *parent = nullptr);
    ~Desktop() override;

    MainWindow &window() const { return *m_window; }
    CurrentIntegration &current() const { return *m_current; }
    Languages &languages() { return m_languages; }
    PracticeCourse &course() const { return *m_course; }
    LiveChecks &checks() const { return *m_checks; }
    /** The dead-man's handle of *prevent password*. */
    PasswordGuard &passwordGuard() const { return *m_guard; }
    /** The keychain stands in the context, or is known not to come: what waits for a log-in of the last run goes on. */
    void keychainAnswered();
    /** Whether there is a newer version of this program. */
    UpdateWatch &updates() const { return *m_updates; }
    /** Asks before it deletes; answered by tests. */
    std::function<bool(const QString &question)> confirm;
    /** Asks before the window closes while somebody depends on it. */
    std::function<bool(const QString &question)> confirmClose;

    /** The window goes without asking, as when the system shuts down: what stands in a field that has the keyboard is kept, as on leaving the field. */
    void closeAtOnce();

    /** Opens an integration whose every value is the practice tenant's and the practice portal's, secret included. */
    void openPractice(const PracticeInfo &info);

Q_SIGNALS:
    /** Practice mode was asked for on the first page. */
    void practiceRequested();
    /** A practice integration of an earlier start was opened: the practice server is needed, in the context, and nothing else. */
    void practiceServerNeeded();
    /** Everything stored was removed: the program ends, without writing anything any more. */
    void everythingRemoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** To the portal's log-in, where an interrupted publish or passwords left off are put right. */
    void putRight(const QString &id);
    void remove(const QString &id, const QString &name);
    void removeAll();
    void beginExercise(const QString &exercise);
    /** Leads an open practice integration to the servers that run now: those of its own time are gone, with ports, client ID and secret. */
    void followPractice();
    /** Opens the integration where the program makes the check that decides between two causes. */
    void checkOn(const QString &id, CheckedBy by);

    AppContext *m_context;
    Languages m_languages;
    std::unique_ptr<CurrentIntegration> m_current;
    std::unique_ptr<PasswordGuard> m_guard; ///< before the window, whose bar shows it
    std::unique_ptr<MainWindow> m_window;
    PublishPage *m_publish = nullptr;
    LiveChecks *m_checks = nullptr;
    UpdateWatch *m_updates = nullptr;
    PracticeCourse *m_course = nullptr;
};

} // namespace signwright
