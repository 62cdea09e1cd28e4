// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/main_window.h>

#include <desktop/about_dialog.h>
#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/keyboard.h>
#include <desktop/known_panel.h>
#include <desktop/languages.h>
#include <desktop/look.h>
#include <desktop/step_rail.h>
#include <desktop/support_page.h>

#include <store/integration_store.h>
#include <wording/case_text.h>
#include <wording/error_text.h>
#include <workflow/support_case.h>

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kNarrow = 1120;      ///< below it "What we know" folds away
constexpr int kReadingWidth = 780; ///< lines stay readable on a wide screen

/** The middle's foot: a hair line above the buttons. */
class Footer : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(0, 0, width(), 1, look::line(palette())); }
};

/** A page in a scroll area that follows its width, with the reading width as the limit. */
QScrollArea *hosted(Page *page)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"scroll_"_s + page->id());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(4 * look::kUnit, look::kUnit, 4 * look::kUnit, 3 * look::kUnit);
    page->setMaximumWidth(page->property("wide").toBool() ? QWIDGETSIZE_MAX : kReadingWidth);
    row->addWidget(page, 1);
    row->addStretch(0);
    scroll->setWidget(holder);
    return scroll;
}

} // namespace

MainWindow::MainWindow(AppContext *context, CurrentIntegration *current, Languages *languages, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_current(current), m_languages(languages), m_rail(new StepRail), m_bars(new QVBoxLayout),
      m_stack(new QStackedWidget), m_title(new QLabel), m_why(new look::MutedLabel), m_missing(new look::MutedLabel), m_busy(new QProgressBar),
      m_next(new QPushButton), m_back(new QPushButton), m_known(new KnownPanel)
{
    setObjectName(u"mainWindow"_s);
    resize(1240, 820);
    setMinimumSize(720, 520);
    m_title->setFont(look::titleFont(font()));
    m_title->setWordWrap(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_why->setObjectName(u"pageWhy"_s);
    m_missing->setObjectName(u"pageMissing"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    m_next->setMinimumHeight(4 * look::kUnit);
    m_next->setIcon(look::icon(u"forward"_s));
    m_next->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft); // the arrow stands behind the word
    m_back->setObjectName(u"backButton"_s);
    m_back->setMinimumHeight(4 * look::kUnit);
    m_busy->setObjectName(u"busyBar"_s);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(14 * look::kUnit);
    m_busy->setMaximumHeight(look::kUnit);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(4 * look::kUnit, 3 * look::kUnit, 4 * look::kUnit, look::kUnit);
    head->setSpacing(look::kUnit / 2);
    head->addWidget(m_title);
    head->addWidget(m_why);
    m_title->setMaximumWidth(kReadingWidth);
    m_why->setMaximumWidth(kReadingWidth);

    auto *footer = new Footer;
    auto *foot = new QHBoxLayout(footer);
    foot->setContentsMargins(4 * look::kUnit, 2 * look::kUnit - look::kUnit / 2, 4 * look::kUnit, 2 * look::kUnit - look::kUnit / 2);
    foot->setSpacing(2 * look::kUnit);
    foot->addWidget(m_back);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_busy);
    foot->addWidget(m_next);

    auto *middle = new QWidget;
    middle->setObjectName(u"middle"_s);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bars);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(middle, 1);
    row->addWidget(m_known);
    setCentralWidget(centre);

    connect(m_next, &QPushButton::clicked, this, [this] {
        if (auto *shown = currentPage()) {
            shown->next();
        }
    });
    connect(m_back, &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_rail, &StepRail::chosen, this, &MainWindow::showPage);
    connect(m_current, &CurrentIntegration::changed, this, &MainWindow::refresh);
    connect(m_current, &CurrentIntegration::saveFailed, this, [this](const Error &error) { say(errorText(error).oneLine()); });
    buildMenus();
    retranslate();
    if (const auto geometry = QSettings().value(u"window/geometry"_s).toByteArray(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

MainWindow::~MainWindow()
{
    hide(); // a field that has the keyboard commits now, while its page and this window are whole
    disconnect(m_current, nullptr, this, nullptr);
}

void MainWindow::addPage(Page *page)
{
    m_pages << page;
    page->setObjectName(u"page_"_s + page->id());
    m_stack->addWidget(hosted(page));
    connect(page, &Page::stateChanged, this, &MainWindow::refresh);
    connect(page, &Page::finished, this, &MainWindow::goNext);
    connect(page, &Page::goTo, this, &MainWindow::showPage);
    m_support->setVisible(this->page(u"support"_s) != nullptr);
    m_practice->setVisible(this->page(u"practice"_s) != nullptr);
    m_rail->setPages(m_pages);
    refresh();
}

void MainWindow::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

Page *MainWindow::page(const QString &id) const
{
    for (auto *page : m_pages) {
        if (page->id() == id) {
            return page;
        }
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void MainWindow::showPage(const QString &id)
{
    auto *wanted = page(id);
    auto *shown = currentPage();
    if (!wanted || (wanted->step() != Step::None && !m_current->isOpen())) {
        return;
    }
    if (shown && shown != wanted) {
        shown->leave();
    }
    m_stack->setCurrentIndex(int(m_pages.indexOf(wanted)));
    if (wanted->step() != Step::None) {
        m_current->setPageId(id);
    }
    wanted->enter();
    refresh();
    if (auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget())) {
        scroll->verticalScrollBar()->setValue(0);
    }
    if (!focusFirst()) {
        // What enter() has just made is shown when the event loop comes round; until then it cannot have the keyboard.
        QMetaObject::invokeMethod(this, &MainWindow::focusFirst, Qt::QueuedConnection);
    }
}

bool MainWindow::focusFirst()
{
    auto *shown = currentPage();
    if (auto *field = shown ? shown->firstField() : nullptr; field && field->isVisibleTo(shown)) {
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_next->isVisible() && m_next->isEnabled()) {
        m_next->setFocus(Qt::OtherFocusReason);
        return shown && !shown->firstField();
    }
    return shown && moveFocus(shown, true);
}

void MainWindow::openIntegration(const QString &id)
{
    if (!m_context->store) {
        return;
    }
    const auto stored = m_context->store->get(id);
    if (!stored) {
        say(errorText(stored.error()).oneLine());
        return;
    }
    m_current->open(stored->integration);
    showPage(page(stored->resumePage) ? stored->resumePage : u"portal"_s);
}

void MainWindow::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    auto integration = Integration::draftFromJson(file.read(2 * 1024 * 1024));
    if (!integration) {
        say(errorText(integration.error()).oneLine());
        return;
    }
    if (integration->id.isEmpty() || m_current->integration().id == integration->id) {
        integration->id = Integration::create().id;
    }
    m_current->open(*integration);
    showPage(u"portal"_s);
    say(tr("Imported. The client secret is never in such a file: paste it in step 2."));
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, 15000);
    statusBar()->setAccessibleName(text);
    QAccessibleEvent event(statusBar(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::goNext()
{
    const auto at = m_pages.indexOf(currentPage());
    if (at >= 0 && at + 1 < m_pages.size()) {
        showPage(m_pages.at(at + 1)->id());
    }
}

void MainWindow::goBack()
{
    const auto at = m_pages.indexOf(currentPage());
    if (at > 0) {
        showPage(m_pages.at(at - 1)->id());
    }
}

void MainWindow::refresh()
{
    const auto *shown = currentPage();
    if (!shown) {
        return;
    }
    const bool onTheWay = shown->step() != Step::None;
    m_title->setText(shown->title());
    m_why->setText(shown->why());
    m_why->setVisible(!shown->why().isEmpty());
    const auto missing = shown->missing();
    m_missing->setText(missing);
    const auto next = shown->nextText();
    m_next->setText(next);
    look::giveRoom(m_next);
    m_next->setVisible(!next.isEmpty());
    m_next->setEnabled(shown->canContinue() && !shown->busy());
    m_next->setAccessibleDescription(missing);
    m_busy->setVisible(shown->busy());
    m_back->setVisible(onTheWay);
    m_known->setVisible(m_knownAction->isChecked() && onTheWay);
    setWindowTitle(m_current->isOpen() && onTheWay && !m_current->integration().name.isEmpty() ? m_current->integration().name + u" – Signwright"_s
                                                                                               : u"Signwright"_s);
    m_export->setEnabled(m_current->isOpen());
    m_saveCase->setEnabled(m_current->isOpen() && m_context->store);
    m_openCase->setVisible(page(u"support"_s) != nullptr);
    m_rail->refresh(m_pages, shown, m_current->isOpen(), m_current->isOpen() ? m_current->integration().name : QString(),
                    m_current->isOpen() ? QString() : tr("Choose or begin an integration, and its steps appear here."));
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_home = m_fileMenu->addAction(QString(), this, [this] { showPage(u"welcome"_s); });
    m_new = m_fileMenu->addAction(QString(), this, [this] {
        m_current->open(Integration::create());
        showPage(u"portal"_s);
    });
    m_new->setShortcut(QKeySequence::New);
    m_import = m_fileMenu->addAction(QString(), this, [this] {
        if (const auto path = m_context->askOpenPath ? m_context->askOpenPath(tr("Integration (*.json)")) : QString(); !path.isEmpty()) {
            importFile(path);
        }
    });
    m_import->setShortcut(QKeySequence::Open);
    m_export = m_fileMenu->addAction(QString(), this, &MainWindow::exportFile);
    m_export->setShortcut(QKeySequence::SaveAs);
    m_fileMenu->addSeparator();
    m_openCase = m_fileMenu->addAction(QString(), this, &MainWindow::openCase);
    m_saveCase = m_fileMenu->addAction(QString(), this, &MainWindow::saveCase);
    m_fileMenu->addSeparator();
    m_removeAll = m_fileMenu->addAction(QString(), this, &MainWindow::removeEverythingRequested);
    m_removeAll->setObjectName(u"removeEverything"_s);
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);

    m_viewMenu = menuBar()->addMenu(QString());
    m_knownAction = m_viewMenu->addAction(QString());
    m_knownAction->setCheckable(true);
    m_knownAction->setChecked(true);
    m_knownAction->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_knownAction, &QAction::triggered, this, [this] {
        m_knownByHand = true;
        refresh();
    });
    // As shortcuts of the window they win over a web view that has the keyboard.
    m_regionForth = m_viewMenu->addAction(QString(), this, [this] { cycleRegions(false); });
    m_regionForth->setShortcut(Qt::Key_F6);
    m_regionBack = m_viewMenu->addAction(QString(), this, [this] { cycleRegions(true); });
    m_regionBack->setShortcut(Qt::SHIFT | Qt::Key_F6);
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *group = new QActionGroup(this);
    for (const auto &code : Languages::available()) {
        auto *action = m_languageMenu->addAction(Languages::nameOf(code));
        action->setObjectName(u"language_"_s + code);
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(code == m_languages->current());
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction *action) { m_languages->use(action->data().toString()); });

    m_helpMenu = menuBar()->addMenu(QString());
    m_help = m_helpMenu->addAction(QString(), this, [this] { say(currentPage() ? currentPage()->why() : QString()); });
    m_help->setShortcut(QKeySequence::HelpContents);
    m_support = m_helpMenu->addAction(QString(), this, [this] { showPage(u"support"_s); });
    m_practice = m_helpMenu->addAction(QString(), this, [this] { showPage(u"practice"_s); });
    m_helpMenu->addSeparator();
    m_updates = m_helpMenu->addAction(QString(), this, &MainWindow::updatesRequested);
    m_about = m_helpMenu->addAction(QString(), this, &MainWindow::showAbout);
    m_about->setMenuRole(QAction::AboutRole);
    m_aboutQt = m_helpMenu->addAction(QString(), qApp, &QApplication::aboutQt);
    m_aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_home->setText(tr("&All integrations"));
    m_new->setText(tr("&New integration"));
    m_import->setText(tr("&Import an integration file…"));
    m_export->setText(tr("&Export this integration…"));
    m_openCase->setText(tr("&Open a support case…"));
    m_saveCase->setText(tr("&Save a support case…"));
    m_removeAll->setText(tr("&Remove everything stored…"));
    m_quit->setText(tr("&Quit"));
    m_viewMenu->setTitle(tr("&View"));
    m_knownAction->setText(tr("Show “&What we know”"));
    m_regionForth->setText(tr("&Next part of the window"));
    m_regionBack->setText(tr("&Previous part of the window"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_help->setText(tr("What is this pa&ge for?"));
    m_support->setText(tr("&Explain an error…"));
    m_practice->setText(tr("&Practice: exercises and faults…"));
    m_updates->setText(tr("New &versions…"));
    m_about->setText(tr("&About Signwright"));
    m_aboutQt->setText(tr("About &Qt"));
    m_back->setText(tr("&Back"));
    look::giveRoom(m_back);
    m_busy->setAccessibleName(tr("Working"));
    m_rail->setAccessibleName(tr("Steps"));
    refresh();
}

void MainWindow::exportFile()
{
    auto name = m_current->integration().name;
    name.replace(QRegularExpression(u"[^\\w-]+"_s), u"-"_s);
    const auto path =
        m_context->askSavePath ? m_context->askSavePath((name.isEmpty() ? u"integration"_s : name) + u".json"_s, tr("Integration (*.json)")) : QString();
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_current->integration().toJson()) >= 0 && file.commit()) {
        say(tr("Saved without the client secret: %1").arg(path));
    } else {
        say(tr("The file %1 cannot be written: %2").arg(path, file.errorString()));
    }
}

void MainWindow::openCase()
{
    const auto path = m_context->askOpenPath ? m_context->askOpenPath(tr("Support case (*.json)")) : QString();
    if (auto *support = qobject_cast<SupportPage *>(page(u"support"_s)); support && !path.isEmpty()) {
        showPage(u"support"_s);
        support->explainFile(path);
    }
}

void MainWindow::saveCase()
{
    const auto made = caseOf(*m_context->store, m_current->integration().id, *m_context->clock);
    if (!made) {
        say(errorText(made.error()).oneLine());
        return;
    }
    const auto path = m_context->askSavePath ? m_context->askSavePath(tr("support-case.json"), tr("Support case (*.json)")) : QString();
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(toJson(*made, findingWords)) > 0 && file.commit();
    say(written ? tr("Saved, with nothing secret in it: %1").arg(path) : tr("The file %1 cannot be written: %2").arg(path, file.errorString()));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::cycleRegions(bool back)
{
    // F6 and Shift+F6 reach every region from everywhere, out of a web view too.
    QList<QWidget *> regions{m_rail, m_stack->currentWidget(), m_known};
    const auto *focus = QApplication::focusWidget();
    qsizetype at = 1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && regions.at(i)->isAncestorOf(focus)) {
            at = i;
        }
    }
    for (int tries = 0; tries < 3; ++tries) {
        at = (at + (back ? 2 : 1)) % 3;
        auto *region = regions.at(at);
        if (!region->isVisible()) {
            continue;
        }
        for (auto *child : region->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(centralWidget(), next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (!m_knownByHand) {
        m_knownAction->setChecked(width() >= kNarrow);
        refresh();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (auto *shown = currentPage()) {
        shown->leave();
    }
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace signwright
