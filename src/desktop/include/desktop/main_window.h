// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

#include <QHash>
#include <QList>
#include <QMainWindow>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace signwright
{

struct AppContext;
class CurrentIntegration;
class KnownPanel;
class Languages;
class StepRail;

/**
 * The one window: the rail of steps, the page, and "What we know". It moves between pages, keeps where the person was,
 * and holds the menus. It knows pages only by `Page`.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppContext *context, CurrentIntegration *current, Languages *languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Adds a page; pages of the way come in the order of the way. The window owns it. */
    void addPage(Page *page);
    /** Something that must be seen on every page, above it. The window owns it. */
    void addBar(QWidget *bar);
    Page *page(const QString &id) const;
    const QList<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    /** Goes there. Unknown ids are ignored. */
    void showPage(const QString &id);
    /** Opens the stored integration, or the file (`.json`), and the page on which it was left. */
    void openIntegration(const QString &id);
    void importFile(const QString &path);
    /** A short message at the foot of the window, spoken too. */
    void say(const QString &text);

    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    KnownPanel *knownPanel() const { return m_known; }
    StepRail *rail() const { return m_rail; }

Q_SIGNALS:
    /** Somebody asked in the menu whether there is a newer version. */
    void updatesRequested();
    /** Everything that is stored shall go, as before the program is uninstalled. */
    void removeEverythingRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void retranslate();
    void refresh();
    void goNext();
    void goBack();
    void exportFile();
    void openCase();
    void saveCase();
    void showAbout();
    /** Gives the keyboard to where the page begins; false if that is not there (yet). */
    bool focusFirst();
    void cycleRegions(bool back);

    AppContext *m_context;
    CurrentIntegration *m_current;
    Languages *m_languages;
    QList<Page *> m_pages;
    StepRail *m_rail;
    QVBoxLayout *m_bars;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_missing;
    QProgressBar *m_busy;
    QPushButton *m_next;
    QPushButton *m_back;
    KnownPanel *m_known;
    QAction *m_knownAction = nullptr, *m_regionForth = nullptr, *m_regionBack = nullptr;
    QMenu *m_fileMenu = nullptr, *m_viewMenu = nullptr, *m_languageMenu = nullptr, *m_helpMenu = nullptr;
    QAction *m_new = nullptr, *m_home = nullptr, *m_import = nullptr, *m_export = nullptr, *m_openCase = nullptr, *m_saveCase = nullptr, *m_removeAll = nullptr,
            *m_quit = nullptr;
    QAction *m_support = nullptr, *m_practice = nullptr, *m_help = nullptr, *m_updates = nullptr, *m_about = nullptr, *m_aboutQt = nullptr;
    bool m_knownByHand = false;
};

} // namespace signwright
