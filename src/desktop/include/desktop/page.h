// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

namespace signwright
{

struct AppContext;
class CurrentIntegration;

/** How far a step is: an icon and a word in the rail. */
enum class StepState { NotStarted, InProgress, NeedsYou, Proven };

/** "Not started", "In progress", "Needs you", "Done". */
QString stepStateText(StepState state);

/** Where a page stands in the rail. Pages outside the way (home, support) are `None`. */
enum class Step { None, Portal, RedirectUri, Register, Settings, Prove, Publish, Summary };

/**
 * One page of the window: one purpose. The window draws its title, its reason, what is missing and the buttons, so a page
 * holds only its own controls. A page shows; workflows do: no network call is written in a page, and nothing here waits:
 * a page that works starts the work, says `busy`, and calls `Q_EMIT stateChanged()` when it is done.
 */
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~Page() override;

    /** Stable name: `welcome`, `portal`, `redirect_uri`, `register`, `settings`, `sign_in_test`, `publish`, `summary`, `support`. Kept in the store so that work resumes there. */
    virtual QString id() const = 0;
    virtual Step step() const = 0;
    /** "Register the application" */
    virtual QString title() const = 0;
    /** In the rail, where there is little room; without mnemonic. */
    virtual QString railTitle() const { return title(); }
    /** One sentence: why this page is needed. */
    virtual QString why() const = 0;
    /** For the rail. Asked whenever `stateChanged` or the integration's `changed` was emitted. */
    virtual StepState state() const = 0;
    /** What is still missing, as a sentence without jargon; empty when nothing is. Shown beside the primary button; each field says its own as well. */
    virtual QString missing() const { return {}; }
    /** May the person go on? The primary button is enabled only then. */
    virtual bool canContinue() const { return missing().isEmpty(); }
    /** Work is under way: the window shows that it is busy, the primary button waits. */
    virtual bool busy() const { return false; }
    /** Text of the primary button with its mnemonic; empty: no such button (the page has its own). */
    virtual QString nextText() const;
    /** The primary button was pressed. The default goes on to the next page; a page that must do something first calls `Q_EMIT finished()` when that is done. */
    virtual void next() { Q_EMIT finished(); }
    /** Shown now: read the integration, start what starts by itself. */
    virtual void enter() {}
    /** Left now: stop what is under way. Nothing accepted may be lost. */
    virtual void leave() {}
    /** Where the keyboard should be on entering; null: the first control. */
    virtual QWidget *firstField() { return nullptr; }

Q_SIGNALS:
    /** state(), missing(), canContinue(), busy() or nextText() may say something else now. */
    void stateChanged();
    /** On to the next page. */
    void finished();
    /** To another page by its `id()`. */
    void goTo(const QString &pageId);

protected:
    /** Sets every text anew; called once by `changeEvent(LanguageChange)` and whenever the language changes. A page made from a form calls its `retranslateUi` here. */
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;

    AppContext &app() const { return *m_context; }
    CurrentIntegration &current() const { return *m_current; }

private:
    AppContext *m_context;
    CurrentIntegration *m_current;
};

} // namespace signwright
