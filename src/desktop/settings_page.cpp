// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/settings_page.h>

#include "ui_settings_page.h"

#include <desktop/current_integration.h>

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace signwright
{

SettingsPage::SettingsPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : CardPage(context, current, parent), m_ui(std::make_unique<Ui::SettingsPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->createUsersCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        this->current().change([on](Integration &integration) { integration.options.createUsers = on; });
        showConsequences();
        refreshCards();
    });
    connect(m_ui->preventPasswordCheckBox, &QCheckBox::clicked, this, [this](bool on) {
        this->current().change([on](Integration &integration) { integration.options.preventPassword = on; });
        showConsequences();
        refreshCards();
    });
    connect(m_ui->buttonLabelField, &FormField::committed, this, [this] {
        this->current().change([label = m_ui->buttonLabelField->text().trimmed()](Integration &integration) { integration.options.buttonLabel = label; });
        refreshCards();
    });
}

SettingsPage::~SettingsPage() = default;

QString SettingsPage::title() const
{
    return tr("Settings in the portal");
}

QString SettingsPage::railTitle() const
{
    return tr("Settings", "the third step");
}

QString SettingsPage::why() const
{
    return tr("The portal must know the same IDs and the secret, and how it should treat people who arrive. Nothing has been changed in your portal yet.");
}

StepState SettingsPage::state() const
{
    const auto &integration = current().integration();
    if (integration.clientId.isEmpty() || integration.tenants.isEmpty() || !current().secret()) {
        return StepState::NotStarted;
    }
    // The options always have a value; what counts is that a person has seen them.
    static const QStringList after{u"sign_in_test"_s, u"publish"_s, u"summary"_s};
    if (after.contains(current().pageId()) || current().isProven() || current().publishedAt().isValid()) {
        return StepState::Proven;
    }
    return current().pageId() == id() ? StepState::InProgress : StepState::NotStarted;
}

void SettingsPage::load()
{
    const auto path = portalPath();
    const auto builtFor = path.kind + u'|' + QLocale().name();
    if (m_builtFor != builtFor) {
        m_builtFor = builtFor;
        buildCards(m_ui->cardsLayout, path.kind, u"settings"_s,
                   {{u"create_users"_s, m_ui->createUsersBox}, {u"prevent_password"_s, m_ui->preventPasswordBox}, {u"button_label"_s, m_ui->buttonLabelField}});
    }
    const auto &options = current().integration().options;
    m_ui->createUsersCheckBox->setChecked(options.createUsers);
    m_ui->preventPasswordCheckBox->setChecked(options.preventPassword);
    m_ui->buttonLabelField->setPlaceholder(path.defaultButtonLabel);
    m_ui->buttonLabelField->setHint(path.defaultButtonLabel.isEmpty() ? QString() : tr("Left empty, the button says “%1”.").arg(path.defaultButtonLabel));
    m_ui->buttonLabelField->setText(options.buttonLabel);
    showConsequences();
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_builtFor.clear();
    if (current().isOpen() && isVisible()) {
        CardPage::enter();
    }
}

void SettingsPage::showConsequences()
{
    const bool create = m_ui->createUsersCheckBox->isChecked();
    const bool prevent = m_ui->preventPasswordCheckBox->isChecked();
    m_ui->createUsersNote->setText(create ? tr("Whoever signs in for the first time gets an account in the portal.")
                                          : tr("Only people who already have an account in the portal get in."));
    m_ui->preventPasswordNote->setText(
        !prevent ? tr("Members may use their portal password or Microsoft, as they like.")
        : create
            ? tr(
                "Members are sent straight to Microsoft from the login page. If the sign-in ever breaks, for instance because the secret expired, nobody gets in: leave this off until people have signed in with it for a while.")
            : tr(
                "Members are sent straight to Microsoft from the login page, and people who are not registered yet have no way in at all. If the sign-in ever breaks, nobody gets in: leave this off until people have signed in with it for a while."));
    m_ui->createUsersCheckBox->setAccessibleDescription(m_ui->createUsersNote->text());
    m_ui->preventPasswordCheckBox->setAccessibleDescription(m_ui->preventPasswordNote->text());
}

} // namespace signwright
