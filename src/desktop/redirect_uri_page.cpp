// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/redirect_uri_page.h>

#include "ui_redirect_uri_page.h"

#include <desktop/current_integration.h>
#include <desktop/judgement.h>

#include <entra/triage.h>
#include <wording/triage_text.h>

#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QStringList blankSeparated(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s,;]+"_s);
    return text.split(blanks, Qt::SkipEmptyParts);
}

} // namespace

RedirectUriPage::RedirectUriPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : CardPage(context, current, parent), m_ui(std::make_unique<Ui::RedirectUriPage>())
{
    m_ui->setupUi(this);
    m_ui->redirectUriField->setJudge([this](FormField &) { judge(); });
    m_ui->moreRedirectUrisField->setJudge([this](FormField &) { judgeMore(); });
    for (auto *field : {m_ui->redirectUriField, m_ui->moreRedirectUrisField}) {
        connect(field, &FormField::textEdited, this, &Page::stateChanged);
        connect(field, &FormField::committed, this, &RedirectUriPage::save);
    }
}

RedirectUriPage::~RedirectUriPage() = default;

QString RedirectUriPage::title() const
{
    return tr("Redirect URI");
}

QString RedirectUriPage::why() const
{
    return tr(
        "The redirect URI is the address to which Microsoft sends people back after they have signed in. The portal says it; Microsoft must know it letter by letter.");
}

StepState RedirectUriPage::state() const
{
    const auto &uris = current().integration().redirectUris;
    if (uris.isEmpty()) {
        return StepState::NotStarted;
    }
    const bool good = std::none_of(uris.begin(), uris.end(), [](const QString &uri) { return triageRedirectUri(uri).refused(); });
    return good ? StepState::Proven : StepState::NeedsYou;
}

QString RedirectUriPage::missing() const
{
    if (m_ui->redirectUriField->text().trimmed().isEmpty()) {
        return tr("The redirect URI is still missing.");
    }
    return m_ui->redirectUriField->isAcceptable() && m_ui->moreRedirectUrisField->isAcceptable() ? QString() : tr("The redirect URI cannot work like this.");
}

QString RedirectUriPage::nextText() const
{
    return tr("&Next: register the application");
}

QWidget *RedirectUriPage::firstField()
{
    return m_ui->redirectUriField->edit();
}

void RedirectUriPage::load()
{
    const auto &integration = current().integration();
    const auto path = portalPath();
    const auto kind = path.kind + u'|' + QLocale().name();
    if (m_builtFor != kind) {
        m_builtFor = kind;
        buildCards(m_ui->cardsLayout, path.kind, u"redirect_uri"_s,
                   {{u"redirect_uri"_s, m_ui->redirectUriField}, {u"more_redirect_uris"_s, m_ui->moreRedirectUrisField}});
    }
    const auto host = QUrl(integration.portal.address).host();
    auto proposal = integration.redirectUris.value(0);
    if (proposal.isEmpty() && !path.redirectTemplate.isEmpty() && !host.isEmpty()) {
        proposal = QString(path.redirectTemplate).replace(u"{host}"_s, QUrl(integration.portal.address).authority());
    }
    m_ui->redirectUriField->setText(proposal);
    m_ui->moreRedirectUrisField->setText(integration.redirectUris.mid(1).join(u' '));
    if (integration.redirectUris.isEmpty() && !proposal.isEmpty()) {
        save();
    }
}

void RedirectUriPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_builtFor.clear();
    if (current().isOpen() && isVisible()) {
        enter();
    }
}

void RedirectUriPage::judge()
{
    auto &field = *m_ui->redirectUriField;
    showTriage(field, triageRedirectUri(field.text(), current().integration().authority),
               tr("Looks right. It is compared letter by letter, so carry it over with Copy."));
}

void RedirectUriPage::judgeMore()
{
    QList<FieldNote> notes;
    for (const auto &uri : blankSeparated(m_ui->moreRedirectUrisField->text())) {
        for (const auto &note : fieldNotes(triageRedirectUri(uri, current().integration().authority).notes)) {
            notes.append({note.tone, uri + u": "_s + note.text});
        }
    }
    m_ui->moreRedirectUrisField->setJudgement(notes);
}

void RedirectUriPage::save()
{
    const auto &field = *m_ui->redirectUriField;
    if (field.isAcceptable() && m_ui->moreRedirectUrisField->isAcceptable()) {
        QStringList uris{triageRedirectUri(field.text(), current().integration().authority).value};
        uris += blankSeparated(m_ui->moreRedirectUrisField->text());
        uris.removeDuplicates();
        current().change([&](Integration &integration) { integration.redirectUris = uris; });
        refreshCards();
    } else if (field.text().trimmed().isEmpty()) {
        current().change([](Integration &integration) { integration.redirectUris.clear(); });
    }
    Q_EMIT stateChanged();
}

} // namespace signwright
