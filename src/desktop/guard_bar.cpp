// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/guard_bar.h>

#include <desktop/parts.h>

#include <wording/error_text.h>
#include <workflow/password_guard.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

GuardBar::GuardBar(PasswordGuard *guard, QWidget *parent)
    : QFrame(parent), m_guard(guard), m_words(parts::words({}, this)), m_time(new QLabel(this)),
      m_confirm(parts::button(u"guardConfirmButton"_s, u"check"_s, {}, this)), m_putBack(parts::button(u"guardPutBackButton"_s, u"refresh"_s, {}, this)),
      m_logIn(parts::button(u"guardLogInButton"_s, u"key"_s, {}, this))
{
    setObjectName(u"guardBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setObjectName(u"guardWords"_s);
    m_time->setObjectName(u"guardTime"_s);
    m_time->setFont(look::titleFont(font()));
    auto *text = new QHBoxLayout;
    text->setSpacing(2 * look::kUnit);
    text->addWidget(new look::IconLabel(u"warning"_s, look::Tone::Warn, 24, this), 0, Qt::AlignVCenter);
    text->addWidget(m_words, 1);
    text->addWidget(m_time, 0, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::kUnit);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_putBack);
    buttons->addWidget(m_logIn);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * look::kUnit, look::kUnit + look::kUnit / 2, 4 * look::kUnit, look::kUnit + look::kUnit / 2);
    column->setSpacing(look::kUnit);
    column->addLayout(text);
    column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_guard->confirm(m_integrationId); });
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_guard->putBack(m_integrationId); });
    connect(m_logIn, &QPushButton::clicked, this, [this] { Q_EMIT logInRequested(m_integrationId); });
    connect(guard, &PasswordGuard::changed, this, &GuardBar::refresh);
    refresh();
}

void GuardBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void GuardBar::refresh()
{
    const auto all = m_guard->standing();
    setVisible(!all.isEmpty());
    if (all.isEmpty()) {
        return;
    }
    const auto &one = all.constFirst();
    m_integrationId = one.integrationId;
    const auto where = one.targets.join(u", "_s);
    m_confirm->setText(tr("&Yes, I logged in: keep it"));
    m_putBack->setText(tr("S&witch passwords on again"));
    m_logIn->setText(tr("Lo&g in to the portal"));
    for (auto *each : {m_confirm, m_putBack, m_logIn}) {
        look::giveRoom(each);
        each->setEnabled(!one.puttingBack);
    }
    const bool stuck = one.problem && !one.puttingBack;
    m_logIn->setVisible(stuck);
    m_time->setVisible(one.secondsLeft > 0 && !one.puttingBack && !stuck);
    m_time->setText(u"%1:%2"_s.arg(one.secondsLeft / 60).arg(one.secondsLeft % 60, 2, 10, QLatin1Char('0')));
    m_time->setAccessibleName(tr("%n minute(s) left to confirm", nullptr, int((one.secondsLeft + 59) / 60)));
    if (one.puttingBack) {
        m_words->setText(tr("Portal passwords are being switched on again at %1.").arg(where));
    } else if (stuck) {
        m_words->setText(tr("Portal passwords are still off at %1, and could not be switched on again: %2").arg(where, errorText(*one.problem).oneLine()));
    } else {
        m_words->setText(
            tr("Portal passwords are off at %1. Log in there now with Microsoft, in a private window, and confirm here that it works. If you do not, passwords are switched on again when the time is over.")
                .arg(where));
    }
}

} // namespace signwright
