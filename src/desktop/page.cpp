// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/page.h>

#include <QCoreApplication>
#include <QEvent>

namespace signwright
{

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::NotStarted: return QCoreApplication::translate("StepState", "Not started");
    case StepState::InProgress: return QCoreApplication::translate("StepState", "In progress");
    case StepState::NeedsYou: return QCoreApplication::translate("StepState", "Needs you");
    case StepState::Proven: return QCoreApplication::translate("StepState", "Done");
    }
    return {};
}

Page::Page(AppContext *context, CurrentIntegration *current, QWidget *parent) : QWidget(parent), m_context(context), m_current(current) {}

Page::~Page() = default;

QString Page::nextText() const
{
    return tr("&Next");
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT stateChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace signwright
