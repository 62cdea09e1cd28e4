// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/register_page.h>

#include "ui_register_page.h"

#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/judgement.h>

#include <entra/authority.h>
#include <entra/discovery.h>
#include <wording/error_text.h>
#include <wording/triage_text.h>

#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** `done` guards its own page; the transport outlives the window. */
QCoro::Task<void> tenantOfDomain(HttpTransport *transport, Authority authority, QString domain, CancelToken cancel, std::function<void(Result<TenantId>)> done)
{
    done(co_await lookUpTenantId(transport, std::move(authority), std::move(domain), cancel));
}

QList<TriageNote> of(const QList<TriageNote> &notes, NoteSeverity severity)
{
    QList<TriageNote> chosen;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(chosen), [severity](const TriageNote &note) { return note.severity == severity; });
    return chosen;
}

} // namespace

RegisterPage::RegisterPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : CardPage(context, current, parent), m_ui(std::make_unique<Ui::RegisterPage>())
{
    m_ui->setupUi(this);
    m_ui->tenantIdField->setJudge([this](FormField &) { judgeTenant(); });
    m_ui->clientIdField->setJudge([this](FormField &) { judgeClient(); });
    connect(m_ui->tenantIdField, &FormField::textEdited, this, [this] {
        m_ui->clientIdField->rejudge();
        Q_EMIT stateChanged();
    });
    connect(m_ui->clientIdField, &FormField::textEdited, this, [this] {
        m_ui->tenantIdField->rejudge();
        Q_EMIT stateChanged();
    });
    connect(m_ui->tenantIdField, &FormField::committed, this, &RegisterPage::saveTenant);
    connect(m_ui->clientIdField, &FormField::committed, this, &RegisterPage::saveClient);
    connect(m_ui->severalTenantsCheckBox, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_loading) {
            this->current().change([on](Integration &integration) { integration.authority = on ? AuthorityKind::Organizations : AuthorityKind::Tenant; });
        }
        showAudience();
        m_ui->tenantIdField->rejudge();
        saveTenant();
    });
    connect(m_ui->secretField, &SecretField::accepted, this, [this](ClientSecret *secret) { this->current().acceptSecret(std::move(*secret)); });
    connect(m_ui->secretField, &SecretField::replaceRequested, this, [this] { this->current().forgetSecret(); });
    connect(current, &CurrentIntegration::secretChanged, this, &RegisterPage::showSecret);
    connect(m_ui->expiryEdit, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        if (!m_loading) {
            this->current().change([date](Integration &integration) { integration.secret.expiresOn = date; });
            showExpiry();
        }
    });
    showAudience();
    showSecret();
}

RegisterPage::~RegisterPage() = default;

QString RegisterPage::title() const
{
    return tr("Register the application");
}

QString RegisterPage::why() const
{
    return tr("Microsoft lets people sign in only to applications it knows. You register the portal there once, and bring back two IDs and a secret.");
}

StepState RegisterPage::state() const
{
    const auto &integration = current().integration();
    if (integration.tenants.isEmpty() && integration.clientId.isEmpty() && !current().secret()) {
        return StepState::NotStarted;
    }
    if (integration.tenants.isEmpty() || integration.clientId.isEmpty() || !current().secret()) {
        return StepState::InProgress;
    }
    const auto expires = integration.secret.expiresOn;
    return expires && *expires <= app().clock->now().date() ? StepState::NeedsYou : StepState::Proven;
}

QString RegisterPage::missing() const
{
    const auto &integration = current().integration();
    QStringList lacking;
    if (integration.clientId.isEmpty() || !m_ui->clientIdField->isAcceptable()) {
        lacking << tr("the client ID");
    }
    if (integration.tenants.isEmpty() || !m_ui->tenantIdField->isAcceptable()) {
        lacking << tr("the tenant ID");
    }
    if (!current().secret()) {
        lacking << tr("the client secret");
    }
    return lacking.isEmpty() ? QString() : tr("Still needed: %1.").arg(QLocale().createSeparatedList(lacking));
}

QString RegisterPage::nextText() const
{
    return tr("&Next: the portal's settings");
}

QWidget *RegisterPage::firstField()
{
    if (m_ui->clientIdField->text().isEmpty()) {
        return m_ui->clientIdField->edit();
    }
    if (m_ui->tenantIdField->text().isEmpty()) {
        return m_ui->tenantIdField->edit();
    }
    return current().secret() ? nullptr : m_ui->secretField->field()->edit();
}

void RegisterPage::leave()
{
    m_cancel = CancelSource();
    m_lookingUp = false;
}

bool RegisterPage::several() const
{
    return m_ui->severalTenantsCheckBox->isChecked();
}

void RegisterPage::load()
{
    m_loading = true;
    const auto &integration = current().integration();
    const auto path = portalPath();
    const auto builtFor = path.kind + u'|' + QLocale().name();
    if (m_builtFor != builtFor) {
        m_builtFor = builtFor;
        buildCards(m_ui->cardsLayout, u"entra"_s, u"register"_s,
                   {{u"client_id"_s, m_ui->clientIdField},
                    {u"tenant_id"_s, m_ui->tenantIdField},
                    {u"audience"_s, m_ui->audienceBox},
                    {u"client_secret"_s, m_ui->secretField},
                    {u"secret_expiry"_s, m_ui->expiryBox}},
                   path.remarks.value(u"register"_s));
    }
    m_ui->severalTenantsCheckBox->setChecked(integration.authority != AuthorityKind::Tenant);
    showAudience();
    m_ui->clientIdField->setText(integration.clientId);
    m_ui->tenantIdField->setText(integration.tenants.join(u','));
    m_ui->clientIdField->setText(integration.clientId); // judged again now that both are there
    m_ui->secretField->setHintOfSecret(integration.secret.hint);
    const auto today = app().clock->now().date();
    m_ui->expiryEdit->setDate(integration.secret.expiresOn.value_or(today.addMonths(6)));
    m_loading = false;
    showSecret();
    showExpiry();
}

void RegisterPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_builtFor.clear();
    showAudience();
    if (current().isOpen() && isVisible()) {
        enter();
    }
}

void RegisterPage::showAudience()
{
    m_ui->tenantIdField->setLabel(several() ? tr("Allowed &tenant IDs, separated by commas") : tr("Directory (&tenant) ID"));
    m_ui->tenantIdField->setHint(several() ? tr("Every organisation whose people may sign in. No blanks are needed; a blank would lock out the next one.")
                                           : QString());
}

void RegisterPage::judgeTenant()
{
    auto &field = *m_ui->tenantIdField;
    if (several()) {
        const auto triage = triageTenantList(field.text(), AuthorityKind::Organizations);
        QList<FieldOffer> offers;
        if (triage.text != field.text() && !triage.text.isEmpty()) {
            offers.append({tr("Use the &mended list"), [this, mended = triage.text] {
                               m_ui->tenantIdField->setText(mended);
                               saveTenant();
                           }});
        }
        auto notes = fieldNotes(triage.notes);
        if (notes.isEmpty() && !field.text().isEmpty()) {
            notes.append({FieldNote::Tone::Good, tr("%n tenant(s) may sign in.", nullptr, int(triage.tenants.size()))});
        }
        field.setJudgement(notes, offers);
        return;
    }
    const auto triage = triageTenant(field.text());
    QList<FieldNote> extra = fieldNotes(triagePair(field.text(), m_ui->clientIdField->text()));
    QList<FieldOffer> offers;
    const auto domain = triage.offer && isDomainName(*triage.offer) ? *triage.offer : isDomainName(triage.value) ? triage.value : QString();
    if (!domain.isEmpty() && !m_lookingUp) {
        offers.append({tr("&Look up the tenant ID of %1").arg(domain), [this, domain] { lookUp(domain); }});
    }
    if (m_lookingUp) {
        extra.append({FieldNote::Tone::Info, tr("Looking up the tenant ID…")});
    } else if (!m_lookUpFailed.isEmpty() && domain == m_lookUpDomain) {
        extra.append({FieldNote::Tone::Warn, m_lookUpFailed});
    }
    showTriage(field, triage, tr("Has the form of a tenant ID."), extra, offers);
}

void RegisterPage::judgeClient()
{
    auto &field = *m_ui->clientIdField;
    // What the pair says of the tenant is said at the tenant's field; a swap concerns both.
    const auto pair = several() ? QList<TriageNote>() : of(triagePair(m_ui->tenantIdField->text(), field.text()), NoteSeverity::Refuse);
    showTriage(field, triageClientId(field.text()), tr("Has the form of a client ID."), fieldNotes(pair));
}

void RegisterPage::saveTenant()
{
    const auto &field = *m_ui->tenantIdField;
    if (m_loading) {
        return;
    }
    if (field.text().trimmed().isEmpty()) {
        current().change([](Integration &integration) { integration.tenants.clear(); });
    } else if (field.isAcceptable()) {
        const auto tenants = several() ? triageTenantList(field.text(), AuthorityKind::Organizations).tenants : QStringList{triageTenant(field.text()).value};
        current().change([&](Integration &integration) { integration.tenants = tenants; });
    }
    saveClientIfFit();
    Q_EMIT stateChanged();
}

void RegisterPage::saveClient()
{
    saveClientIfFit();
    if (m_ui->tenantIdField->isAcceptable() && current().integration().tenants.isEmpty()) {
        saveTenant();
    }
    Q_EMIT stateChanged();
}

void RegisterPage::saveClientIfFit()
{
    const auto &field = *m_ui->clientIdField;
    if (m_loading) {
        return;
    }
    if (field.text().trimmed().isEmpty()) {
        current().change([](Integration &integration) { integration.clientId.clear(); });
    } else if (field.isAcceptable()) {
        const auto value = triageClientId(field.text()).value;
        current().change([&](Integration &integration) { integration.clientId = value; });
    }
}

void RegisterPage::showSecret()
{
    QString where;
    auto tone = look::Tone::Good;
    switch (current().secretPlace()) {
    case CurrentIntegration::SecretPlace::None: break;
    case CurrentIntegration::SecretPlace::Saving: where = tr("Accepted. Writing it to the keychain…"); break;
    case CurrentIntegration::SecretPlace::Keychain: where = tr("Stored in the keychain of this computer."); break;
    case CurrentIntegration::SecretPlace::MemoryOnly: {
        tone = look::Tone::Warn;
        where = tr(
            "No keychain can be reached, so the secret is kept in memory for this run only. It is written to no file; after closing Signwright you paste it again.");
        const auto reason = app().vaultNotice ? *app().vaultNotice : current().vaultError();
        if (!reason.code.isEmpty()) {
            where += u' ' + errorText(reason).oneLine();
        }
        break;
    }
    }
    m_ui->secretField->setStored(where, tone);
    Q_EMIT stateChanged();
}

void RegisterPage::showExpiry()
{
    const auto expires = current().integration().secret.expiresOn;
    const auto today = app().clock->now().date();
    QString note;
    if (!expires) {
        note = tr("Not noted yet. Choose the date that Microsoft shows in the column Expires.");
    } else if (*expires <= today) {
        note = tr("This date is past: the secret no longer works. Make a new one and paste its Value.");
    } else {
        note = tr("%n day(s) from now. The last page makes a reminder for your calendar.", nullptr, int(today.daysTo(*expires)));
    }
    m_ui->expiryNote->setText(note);
    m_ui->expiryEdit->setAccessibleDescription(note);
}

void RegisterPage::lookUp(const QString &domain)
{
    auto asked = current().integration();
    asked.authority = AuthorityKind::Tenant;
    asked.tenants = {domain};
    const auto authority = Authority::of(asked);
    if (!authority || !app().transport) {
        m_lookUpFailed = authority ? tr("There is no network.") : errorText(authority.error()).oneLine();
        m_lookUpDomain = domain;
        judgeTenant();
        return;
    }
    m_cancel = CancelSource();
    m_lookingUp = true;
    m_lookUpFailed.clear();
    judgeTenant();
    tenantOfDomain(app().transport, *authority, domain, m_cancel.token(), [self = QPointer(this), domain, token = m_cancel.token()](Result<TenantId> found) {
        if (!self || token.isCancelled()) {
            return;
        }
        self->m_lookingUp = false;
        if (found) {
            self->m_ui->tenantIdField->setText(found->toString());
            self->saveTenant();
        } else {
            self->m_lookUpDomain = domain;
            self->m_lookUpFailed = errorText(found.error()).oneLine();
            self->judgeTenant();
        }
    });
}

} // namespace signwright
