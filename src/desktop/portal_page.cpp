// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/portal_page.h>

#include "ui_portal_page.h"

#include <desktop/app_context.h>
#include <desktop/choice_card.h>
#include <desktop/current_integration.h>

#include <portal/portal_registry.h>
#include <practice/practice_server.h>

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

PortalPage::PortalPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : Page(context, current, parent), m_ui(std::make_unique<Ui::PortalPage>())
{
    m_ui->setupUi(this);
    QStringList kinds;
    for (const auto &known : portalKinds()) {
        kinds << known.kind;
    }
    kinds << u"other"_s;
    const int columns = kinds.size() > 3 ? 2 : 3;
    m_ui->choicesLayout->setProperty("columns", columns);
    for (const auto &kind : std::as_const(kinds)) {
        const auto icon = kind == "other"_L1 ? u"shield"_s : kind == "nexudus"_L1 ? u"building"_s : u"app"_s;
        auto *card = new ChoiceCard(icon, this);
        card->setObjectName(u"portal_"_s + kind);
        connect(card, &QAbstractButton::clicked, this, [this, kind = kind] {
            choose(kind);
            Q_EMIT stateChanged();
        });
        const auto place = int(m_choices.size());
        m_ui->choicesLayout->addWidget(card, place / columns, place % columns);
        m_choices.append({kind, card});
    }
    m_ui->addressField->setJudge([this](FormField &) { judgeAddress(); });
    for (auto *field : {m_ui->nameField, m_ui->addressField}) {
        connect(field, &FormField::committed, this, &PortalPage::save);
        connect(field, &FormField::textEdited, this, &Page::stateChanged);
    }
    retranslate();
}

PortalPage::~PortalPage() = default;

QString PortalPage::title() const
{
    return tr("The portal");
}

QString PortalPage::why() const
{
    return tr("Which portal should people sign in to with their Microsoft account? Nothing is changed there before you confirm it on the page Publish.");
}

StepState PortalPage::state() const
{
    const auto &integration = current().integration();
    if (!integration.portal.kind.isEmpty() && !integration.name.isEmpty() && !integration.portal.address.isEmpty()) {
        return StepState::Proven;
    }
    return integration.portal.kind.isEmpty() && integration.name.isEmpty() ? StepState::NotStarted : StepState::InProgress;
}

QString PortalPage::missing() const
{
    if (current().integration().portal.kind.isEmpty()) {
        return tr("Choose the portal.");
    }
    if (m_ui->nameField->text().trimmed().isEmpty()) {
        return tr("A name is still missing.");
    }
    if (m_ui->addressField->text().trimmed().isEmpty()) {
        return tr("The address of the portal is still missing.");
    }
    return m_ui->addressField->isAcceptable() ? QString() : tr("The address cannot be right.");
}

QString PortalPage::nextText() const
{
    return tr("&Next: redirect URI");
}

void PortalPage::enter()
{
    const auto &integration = current().integration();
    const bool known = std::any_of(m_choices.begin(), m_choices.end(), [&](const auto &choice) { return choice.first == integration.portal.kind; });
    for (const auto &[kind, card] : std::as_const(m_choices)) {
        card->setAutoExclusive(false);
        card->setChecked(integration.portal.kind == kind || (kind == "other"_L1 && !known && !integration.portal.kind.isEmpty()));
        card->setAutoExclusive(true);
    }
    m_ui->nameField->setText(integration.name);
    m_ui->addressField->setText(integration.portal.address);
}

QWidget *PortalPage::firstField()
{
    for (const auto &[kind, card] : std::as_const(m_choices)) {
        if (card->isChecked()) {
            return m_ui->nameField->edit();
        }
    }
    return m_choices.constFirst().second;
}

void PortalPage::choose(const QString &kind)
{
    QJsonObject from;
    QJsonObject to;
    if (app().practice) {
        for (const auto &portal : app().practice->info().portals) {
            from = portal.value("api"_L1).toString() == current().integration().portal.api ? portal : from;
            to = portal.value("kind"_L1).toString() == kind ? portal : to;
        }
    }
    current().change([&](Integration &integration) {
        integration.portal.kind = kind;
        if (from.isEmpty() || to.isEmpty() || from == to) {
            return;
        }
        // From one practice portal to another: what was filled in for the first is filled in for the second.
        const auto text = [&to](QLatin1StringView member) { return to.value(member).toString(); };
        integration.name.replace(from.value("name"_L1).toString(), text("name"_L1));
        integration.portal.address = text("address"_L1);
        integration.portal.api = text("api"_L1);
        integration.portal.target = to.value("targets"_L1).toArray().at(0).toString();
        integration.redirectUris.replaceInStrings(from.value("redirect_uri"_L1).toString(), text("redirect_uri"_L1));
    });
    m_ui->nameField->setText(current().integration().name);
    m_ui->addressField->setText(current().integration().portal.address);
}

void PortalPage::retranslate()
{
    m_ui->retranslateUi(this);
    const QHash<QString, QString> about{
        {u"nexudus"_s, tr("A location or network of coworking spaces.")},
        {u"reflex"_s, tr("An app made with Reflex, or with its AI Builder.")},
        {u"actual"_s, tr("A household's budget on a server of its own.")},
        {u"grafana"_s, tr("Dashboards on a server of your own.")},
        {u"keycloak"_s, tr("An identity server that lets people in by Microsoft.")},
    };
    for (const auto &[kind, card] : std::as_const(m_choices)) {
        if (const auto *known = portalKind(kind)) {
            const auto way =
                known->canPublish ? tr("Signwright can write the settings for you.") : tr("You carry the values over yourself; Signwright shows each place.");
            card->setTexts(known->name, about.contains(kind) ? about.value(kind) + u' ' + way : way);
        } else {
            card->setTexts(tr("Another portal"),
                           tr("Anything that signs people in with OpenID Connect: you carry the values over yourself, the rest is the same."));
        }
    }
}

void PortalPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int columns = width() < 620 ? 1 : m_choices.size() > 3 ? 2 : 3;
    if (m_ui->choicesLayout->property("columns").toInt() == columns) {
        return;
    }
    m_ui->choicesLayout->setProperty("columns", columns);
    QMetaObject::invokeMethod(
        this,
        [this, columns] {
            for (int i = 0; i < m_choices.size(); ++i) {
                m_ui->choicesLayout->addWidget(m_choices.at(i).second, i / columns, i % columns);
            }
        },
        Qt::QueuedConnection);
}

void PortalPage::judgeAddress()
{
    auto &field = *m_ui->addressField;
    const auto text = field.text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    QList<FieldNote> notes;
    QList<FieldOffer> offers;
    const auto offer = [&](const QString &value) {
        offers.append({tr("&Use %1").arg(value), [this, value] {
                           m_ui->addressField->setText(value);
                           save();
                       }});
    };
    if (text.isEmpty()) {
        field.setJudgement({});
        return;
    }
    if (!text.contains("://"_L1)) {
        notes.append({FieldNote::Tone::Bad, tr("The address must begin with https://")});
        offer(u"https://"_s + text);
    } else if (!url.isValid() || url.host().isEmpty()) {
        notes.append({FieldNote::Tone::Bad, tr("This is not a web address. Copy it from the browser's address bar.")});
    } else if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        notes.append({FieldNote::Tone::Bad, tr("Microsoft sends people back to encrypted addresses only: it must be https.")});
        offer(u"https"_s + text.mid(4));
    } else if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        notes.append({FieldNote::Tone::Bad, tr("The address must begin with https://")});
    } else {
        notes.append({FieldNote::Tone::Good, isLoopback(url.host()) ? tr("A portal on this computer.") : tr("Looks right.")});
    }
    field.setJudgement(notes, offers);
}

void PortalPage::save()
{
    const auto name = m_ui->nameField->text().trimmed();
    const auto address = m_ui->addressField->text().trimmed();
    const bool good = m_ui->addressField->isAcceptable();
    current().change([&](Integration &integration) {
        integration.name = name;
        if (good || address.isEmpty()) {
            integration.portal.address = address;
        }
    });
    Q_EMIT stateChanged();
}

} // namespace signwright
