// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/card_page.h>

#include <desktop/app_context.h>
#include <desktop/clipboard.h>
#include <desktop/current_integration.h>
#include <desktop/look.h>
#include <desktop/main_window.h>
#include <desktop/task_card.h>

#include <entra/authority.h>
#include <entra/cloud.h>
#include <entra/triage.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

void CardPage::enter()
{
    load();
    refreshCards();
}

ClickPath CardPage::portalPath() const
{
    const auto &kind = current().integration().portal.kind;
    return clickPath(kind.isEmpty() ? u"other"_s : kind);
}

void CardPage::buildCards(QVBoxLayout *layout, const QString &kind, const QString &page, const QHash<QString, QWidget *> &fields, const QString &remark)
{
    m_layout = layout;
    // The fields live longer than the cards: they are taken back before the old cards go.
    for (auto *field : fields) {
        field->setParent(this);
        field->hide();
    }
    delete m_holder;
    m_cards.clear();
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    if (!remark.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look::kUnit);
        auto *words = new QLabel(remark, m_holder);
        words->setWordWrap(true);
        words->setObjectName(u"remark"_s);
        row->addWidget(new look::IconLabel(u"info"_s, look::Tone::Info, 16, m_holder), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    TaskCard::Host host{[this] { return values(); }, [this](const QString &address) { openOutside(address); }, [this](const QString &name) { copyValue(name); },
                        [this](const QString &name) { return preview(name); }};
    const auto path = clickPath(kind);
    int number = 0;
    for (const auto &card : path.pages.value(page)) {
        auto *made = new TaskCard(++number, host, m_holder);
        made->setCard(card);
        for (const auto &name : card.bringBack) {
            if (auto *field = fields.value(name)) {
                made->addField(field);
            }
        }
        column->addWidget(made);
        m_cards << made;
    }
    auto *dated = new look::MutedLabel(tr("These click paths were checked on %1.").arg(QLocale().toString(path.checkedOn, QLocale::LongFormat)), m_holder);
    dated->setTextInteractionFlags(Qt::NoTextInteraction);
    column->addWidget(dated);
    column->addStretch(1);
    m_layout->addWidget(m_holder);
    m_holder->show(); // now, not when the event loop comes round: the keyboard goes to a field of it next
}

void CardPage::clearCards()
{
    delete m_holder;
    m_holder = nullptr;
    m_cards.clear();
}

void CardPage::refreshCards()
{
    for (auto *card : std::as_const(m_cards)) {
        card->refresh();
    }
}

QHash<QString, QString> CardPage::values() const
{
    const auto &integration = current().integration();
    const auto name = integration.name.isEmpty() ? u"…"_s : integration.name;
    const auto path = portalPath();
    const bool one = integration.authority == AuthorityKind::Tenant;
    const auto *cloud = cloudOf(integration.cloud);
    QHash<QString, QString> values{
        {u"name"_s, name},
        {u"host"_s, QUrl(integration.portal.address).host()},
        {u"app_name"_s, QString(path.appName).replace(u"{name}"_s, name)},
        {u"secret_name"_s, u"Signwright "_s + app().clock->now().toString(u"yyyy-MM"_s)},
        {u"redirect_uri"_s, integration.redirectUris.value(0)},
        {u"client_id"_s, integration.clientId},
        {u"tenant_id"_s, one ? integration.tenants.value(0) : QString()},
        {u"tenant_list"_s, triageTenantList(integration.tenants.join(u',')).text},
        {u"button_label"_s, integration.options.buttonLabel.isEmpty() ? path.defaultButtonLabel : integration.options.buttonLabel},
        {u"admin_host"_s, cloud && !cloud->adminPortals.isEmpty() ? cloud->adminPortals.constFirst() : u"portal.azure.com"_s},
    };
    if (const auto authority = Authority::of(integration)) {
        values.insert(u"issuer_uri"_s, authority->discoveryUrl().toString().remove(u"/.well-known/openid-configuration"_s));
    }
    return values;
}

void CardPage::openOutside(const QString &address)
{
    if (!app().openUrl || !app().openUrl(QUrl(address))) {
        copyText(address);
        if (auto *window = qobject_cast<MainWindow *>(this->window())) {
            window->say(tr("No browser could be opened. The address is in the clipboard: %1").arg(address));
        }
    }
}

void CardPage::copyValue(const QString &name)
{
    if (name != "client_secret"_L1) {
        copyText(name == "redirect_uri"_L1 ? current().integration().redirectUris.join(u'\n') : values().value(name));
        return;
    }
    if (const auto secret = current().secret()) {
        copySecret(*secret);
        if (auto *window = qobject_cast<MainWindow *>(this->window())) {
            window->say(tr("The client secret is in the clipboard for 30 seconds."));
        }
    }
}

QString CardPage::preview(const QString &name) const
{
    if (name == "client_secret"_L1) {
        return current().secret() ? u"••••••••••••"_s : QString();
    }
    if (name == "redirect_uri"_L1) {
        return current().integration().redirectUris.join(u", "_s);
    }
    return values().value(name);
}

} // namespace signwright
