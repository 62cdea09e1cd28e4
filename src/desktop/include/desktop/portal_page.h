// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

#include <QHash>

#include <memory>

namespace Ui
{
class PortalPage;
}

namespace signwright
{

class ChoiceCard;

/** Which portal, and where. */
class PortalPage : public Page
{
    Q_OBJECT
public:
    PortalPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~PortalPage() override;
    QString id() const override { return QStringLiteral("portal"); }
    Step step() const override { return Step::Portal; }
    QString title() const override;
    QString why() const override;
    StepState state() const override;
    QString missing() const override;
    QString nextText() const override;
    void enter() override;
    QWidget *firstField() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void judgeAddress();
    /** In practice mode with another practice portal behind it. */
    void choose(const QString &kind);
    void save();

    std::unique_ptr<Ui::PortalPage> m_ui;
    QList<QPair<QString, ChoiceCard *>> m_choices; ///< kind, card
};

} // namespace signwright
