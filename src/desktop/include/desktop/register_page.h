// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <desktop/card_page.h>
#include <entra/triage.h>

#include <memory>

namespace Ui
{
class RegisterPage;
}

namespace signwright
{

/** Step 2: the application at Microsoft; IDs and secret come back. */
class RegisterPage : public CardPage
{
    Q_OBJECT
public:
    RegisterPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~RegisterPage() override;
    QString id() const override { return QStringLiteral("register"); }
    Step step() const override { return Step::Register; }
    QString title() const override;
    QString why() const override;
    StepState state() const override;
    QString missing() const override;
    QString nextText() const override;
    QWidget *firstField() override;
    void leave() override;

protected:
    void load() override;
    void retranslate() override;

private:
    bool several() const;
    void judgeTenant();
    void judgeClient();
    void saveTenant();
    void saveClient();
    void saveClientIfFit();
    void showSecret();
    void showExpiry();
    void showAudience();
    void lookUp(const QString &domain);

    std::unique_ptr<Ui::RegisterPage> m_ui;
    QString m_builtFor;
    QString m_lookUpFailed; ///< words about the last look-up, for the domain that stands in the field
    QString m_lookUpDomain;
    bool m_lookingUp = false;
    bool m_loading = false;
    CancelSource m_cancel;
};

} // namespace signwright
