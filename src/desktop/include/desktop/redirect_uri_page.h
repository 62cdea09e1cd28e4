// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/card_page.h>

#include <memory>

namespace Ui
{
class RedirectUriPage;
}

namespace signwright
{

/** Step 1: the redirect URI, out of the portal. */
class RedirectUriPage : public CardPage
{
    Q_OBJECT
public:
    RedirectUriPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~RedirectUriPage() override;
    QString id() const override { return QStringLiteral("redirect_uri"); }
    Step step() const override { return Step::RedirectUri; }
    QString title() const override;
    QString why() const override;
    StepState state() const override;
    QString missing() const override;
    QString nextText() const override;
    QWidget *firstField() override;

protected:
    void load() override;
    void retranslate() override;

private:
    void judge();
    void judgeMore();
    void save();

    std::unique_ptr<Ui::RedirectUriPage> m_ui;
    QString m_builtFor;
};

} // namespace signwright
