// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/card_page.h>

#include <memory>

namespace Ui
{
class SettingsPage;
}

namespace signwright
{

/** Step 3: the portal's own options, and every value at hand for who enters them alone. */
class SettingsPage : public CardPage
{
    Q_OBJECT
public:
    SettingsPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~SettingsPage() override;
    QString id() const override { return QStringLiteral("settings"); }
    Step step() const override { return Step::Settings; }
    QString title() const override;
    QString railTitle() const override;
    QString why() const override;
    StepState state() const override;

protected:
    void load() override;
    void retranslate() override;

private:
    void showConsequences();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    QString m_builtFor;
};

} // namespace signwright
