// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/updates_dialog.h>

#include <desktop/app_context.h>
#include <desktop/parts.h>
#include <desktop/update_watch.h>

#include <wording/error_text.h>

#include <QAccessible>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

UpdatesDialog::UpdatesDialog(AppContext *context, UpdateWatch *watch, QWidget *parent)
    : QDialog(parent), m_context(context), m_watch(watch), m_state(parts::words({}, this)), m_page(parts::words({}, this)),
      m_daily(new QCheckBox(tr("Look &once a day, when Signwright starts"), this)), m_look(parts::button(u"updatesLookButton"_s, u"refresh"_s, {}, this)),
      m_open(parts::button(u"updatesOpenButton"_s, u"open"_s, tr("&Open the download page"), this))
{
    setObjectName(u"updatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New versions of Signwright"));
    m_state->setObjectName(u"updatesState"_s);
    m_page->setObjectName(u"updatesPage"_s);
    m_daily->setObjectName(u"updatesDaily"_s);
    m_daily->setChecked(watch->looksDaily());
    m_daily->setAccessibleDescription(tr("The request says nothing about you, this computer or your integrations."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_look, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_daily, &QCheckBox::toggled, watch, &UpdateWatch::setLooksDaily);
    connect(m_look, &QPushButton::clicked, this, [this] { m_watch->isLooking() ? m_watch->stop() : m_watch->look(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        // Where no browser opens, the address is there to be copied.
        m_page->setVisible(!m_context->openUrl || !m_context->openUrl(m_watch->seen()->page));
    });
    connect(watch, &UpdateWatch::changed, this, &UpdatesDialog::refresh);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * look::kUnit);
    column->addWidget(m_state);
    column->addWidget(m_page);
    column->addWidget(m_daily);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(60 * look::kUnit);
    m_page->hide();
    refresh();
}

void UpdatesDialog::refresh()
{
    const auto usable = m_watch->source().usable();
    const auto running = QCoreApplication::applicationVersion();
    m_daily->setVisible(usable.has_value());
    m_look->setVisible(usable.has_value());
    m_open->setVisible(m_watch->isNewer());
    m_look->setText(m_watch->isLooking() ? tr("&Stop") : tr("&Look now"));
    look::giveRoom(m_look);
    if (!usable) {
        const auto text = errorText(usable.error());
        m_state->setText(text.what + u' ' + text.next);
    } else if (m_watch->isLooking()) {
        m_state->setText(tr("Looking…"));
    } else if (const auto &problem = m_watch->problem()) {
        const auto text = errorText(*problem);
        m_state->setText(text.what + u' ' + text.next);
    } else if (m_watch->isNewer()) {
        const auto &feed = *m_watch->seen();
        m_page->setText(feed.page.toDisplayString());
        m_state->setText((feed.security ? tr("Version %1 of %2 is there. It mends a weakness of earlier ones: install it soon. You run %3.")
                                        : tr("Version %1 of %2 is there. You run %3."))
                             .arg(feed.version.toString(), locale().toString(feed.released, QLocale::LongFormat), running));
    } else if (m_watch->seen()) {
        m_state->setText(tr("You run the newest version, %1.").arg(running));
    } else {
        m_state->setText(tr("You run version %1. Whether there is a newer one is looked up only if you say so; the request says nothing about you, "
                            "this computer or your integrations, and nothing is downloaded.")
                             .arg(running));
    }
    // A window does not grow by itself with text that wraps.
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && needed > height()) {
        resize(width(), needed);
    }
    QAccessibleEvent spoken(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace signwright
