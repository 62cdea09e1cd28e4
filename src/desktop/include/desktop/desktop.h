// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/app_context.h>
#include <desktop/languages.h>

#include <QObject>

#include <memory>

namespace signwright
{

struct PracticeInfo;
class CurrentIntegration;
class LiveChecks;
class MainWindow;

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
    LiveChecks &checks() const { return *m_checks; }
    /** Asks before it deletes; answered by tests. */
    std::function<bool(const QString &question)> confirm;

    /** Opens an integration whose every value is the practice tenant's and the practice portal's, secret included. */
    void openPractice(const PracticeInfo &info);

Q_SIGNALS:
    /** Practice mode was asked for on the first page. */
    void practiceRequested();

private:
    void remove(const QString &id, const QString &name);

    AppContext *m_context;
    Languages m_languages;
    std::unique_ptr<CurrentIntegration> m_current;
    std::unique_ptr<MainWindow> m_window;
    LiveChecks *m_checks = nullptr;
};

} // namespace signwright
