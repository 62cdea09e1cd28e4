// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "window.h"

#include "address_bar.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWebEngineProfile>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace signwright
{

Window::Window(QString engine) : m_engine(std::move(engine)), m_widget(std::make_unique<QWidget>())
{
    m_bar = new AddressBar(m_widget.get());
    m_view = new QWebEngineView(m_widget.get());
    m_view->setContextMenuPolicy(Qt::NoContextMenu); // no "save as", no view source, no inspector
    m_view->setAccessibleName(tr("Sign-in page"));
    m_view->setMinimumSize(320, 240);
    auto *const layout = new QVBoxLayout(m_widget.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    m_widget->setFocusProxy(m_view);
    watchKeys(m_view);
}

Window::~Window()
{
    close();
}

void Window::open(const QUrl &start, const QList<RedirectUri> &catchUris)
{
    close();
    auto gate = std::make_shared<RunGate>();
    gate->catchUris = catchUris;
    m_profile = makeProfile(gate);
    m_page = std::make_unique<Page>(m_profile.get(), gate);
    auto *const page = m_page.get();
    connect(page, &Page::visited, this, &SignInBrowser::navigated);
    connect(page, &Page::providerError, this, &SignInBrowser::errorPageShown);
    connect(page, &Page::caughtResponse, this, &SignInBrowser::caught);
    connect(page, &Page::broke, this, [this](const Error &error) {
        if (error.code == "browser.certificate"_L1 && m_bar) {
            m_bar->show(m_page ? m_page->requestedUrl() : QUrl(), true);
        }
        Q_EMIT failed(error);
    });
    connect(page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (m_bar && !url.isEmpty()) {
            m_bar->show(url);
        }
    });
    connect(page, &QWebEnginePage::windowCloseRequested, this, &SignInBrowser::closedByUser);
    if (m_view) {
        m_view->setPage(page);
    }
    page->load(start);
}

void Window::close()
{
    if (!m_page) {
        return;
    }
    m_page->shut();
    m_page->disconnect(this);
    if (m_view) {
        m_view->setPage(nullptr);
    }
    if (m_bar) {
        m_bar->show({});
    }
    // close() may be called from the page's own signal; the profile must outlive the page.
    auto *const page = m_page.release();
    auto *const profile = m_profile.release();
    connect(page, &QObject::destroyed, profile, &QObject::deleteLater);
    page->deleteLater();
}

void Window::watchKeys(QObject *object)
{
    object->installEventFilter(this);
    for (auto *const child : object->children()) {
        if (child->isWidgetType()) {
            watchKeys(child);
        }
    }
}

/** What Tab would reach if the page did not keep it: the next widget outside the view. */
QWidget *Window::afterView() const
{
    auto *next = m_view->nextInFocusChain();
    while (next != m_view && (m_widget->isAncestorOf(next) || !next->isEnabled() || !next->isVisible() || (next->focusPolicy() & Qt::TabFocus) == 0)) {
        next = next->nextInFocusChain();
    }
    return next == m_view ? m_bar->address() : next;
}

/** The page keeps Tab for itself, so F6 (address bar) and Ctrl+Tab (onwards) are the keyboard's way out. */
bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        auto *const child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType()) {
            watchKeys(child); // the engine's own widget comes with the first page
        }
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const auto isF6 = key->key() == Qt::Key_F6;
        const auto isOut = (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && key->modifiers().testFlag(Qt::ControlModifier);
        if (isF6 || isOut) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
            } else if (isF6 && m_bar) {
                m_bar->address()->setFocus(Qt::ShortcutFocusReason);
            } else if (m_view && m_bar) {
                const auto back = key->key() == Qt::Key_Backtab || key->modifiers().testFlag(Qt::ShiftModifier);
                auto *const next = back ? static_cast<QWidget *>(m_bar->address()) : afterView();
                next->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            }
            return true;
        }
    }
    return EmbeddedBrowser::eventFilter(watched, event);
}

} // namespace signwright
