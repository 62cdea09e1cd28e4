// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/summary_page.h>

#include "publish_diff.h"

#include <desktop/app_context.h>
#include <desktop/click_paths.h>
#include <desktop/current_integration.h>
#include <desktop/look.h>
#include <desktop/parts.h>

#include <portal/portal_registry.h>
#include <store/integration_store.h>
#include <wording/error_text.h>
#include <workflow/publish_session.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QByteArray escaped(const QString &text)
{
    auto copy = text;
    copy.replace(u"\\"_s, u"\\\\"_s).replace(u";"_s, u"\\;"_s).replace(u","_s, u"\\,"_s).replace(u"\n"_s, u"\\n"_s);
    return copy.toUtf8();
}

/** Lines of at most 75 octets, continued by a blank, never inside a character (RFC 5545 section 3.1). */
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;
        while (i + length < line.size() && (uchar(line.at(i + length)) & 0xC0) == 0x80) {
            ++length;
        }
        if (used + length > 74) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, length);
        used += length;
        i += length;
    }
    return out + "\r\n";
}

} // namespace

QByteArray expiryReminder(const QString &integrationId, const QString &name, const QDate &expiresOn, const QDateTime &now)
{
    const auto title = SummaryPage::tr("Client secret of “%1” expires: make a new one").arg(name);
    const auto body = SummaryPage::tr(
        "From this day on nobody can sign in to the portal with Microsoft. Make a new client secret in Microsoft Entra ID (Azure AD) before, and paste its Value into Signwright.");
    QByteArray out;
    const auto line = [&out](const QByteArray &text) { out += folded(text); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Signwright//Signwright//EN");
    line("BEGIN:VEVENT");
    line("UID:" + integrationId.toUtf8() + "-secret-" + expiresOn.toString(u"yyyyMMdd"_s).toLatin1() + "@signwright");
    line("DTSTAMP:" + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    line("DTSTART;VALUE=DATE:" + expiresOn.toString(u"yyyyMMdd"_s).toLatin1());
    line("DTEND;VALUE=DATE:" + expiresOn.addDays(1).toString(u"yyyyMMdd"_s).toLatin1());
    line("SUMMARY:" + escaped(title));
    line("DESCRIPTION:" + escaped(body));
    line("TRANSP:TRANSPARENT");
    for (const auto *before : {"-P30D", "-P7D"}) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(title));
        line(QByteArray("TRIGGER:") + before);
        line("END:VALARM");
    }
    line("END:VEVENT");
    line("END:VCALENDAR");
    return out;
}

SummaryPage::SummaryPage(AppContext *context, CurrentIntegration *current, QWidget *parent) : Page(context, current, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString SummaryPage::title() const
{
    return tr("Summary");
}

QString SummaryPage::why() const
{
    return tr("What has been proven, what stands in the portal, and what you should not forget.");
}

StepState SummaryPage::state() const
{
    return current().isProven() && (current().publishedAt().isValid() || current().savedByHandAt().isValid()) ? StepState::Proven : StepState::NotStarted;
}

QString SummaryPage::nextText() const
{
    return tr("&All integrations");
}

void SummaryPage::enter()
{
    build();
}

void SummaryPage::retranslate()
{
    if (m_holder) {
        build();
    }
}

void SummaryPage::build()
{
    delete m_holder;
    m_saved = nullptr;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    const auto section = [&](const QString &heading) {
        auto *card = new look::Card(m_holder);
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
        inner->setSpacing(look::kUnit);
        auto *title = new QLabel(heading, card);
        title->setFont(look::headingFont(font()));
        inner->addWidget(title);
        column->addWidget(card);
        return inner;
    };
    const auto say = [&](QVBoxLayout *to, look::Tone tone, const QString &icon, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look::kUnit + look::kUnit / 2);
        row->addWidget(new look::IconLabel(icon, tone, 18, m_holder), 0, Qt::AlignTop);
        auto *words = new QLabel(text, m_holder);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(words, 1);
        to->addLayout(row);
    };
    const auto &integration = current().integration();
    const auto today = app().clock->now().date();

    auto *standing = section(tr("How it stands"));
    if (current().isProven()) {
        const auto tests = app().store ? app().store->tests(integration.id).value_or(QList<TestedRevision>()) : QList<TestedRevision>();
        const auto when = tests.isEmpty() ? QString() : QLocale().toString(tests.constFirst().at.toLocalTime(), QLocale::ShortFormat);
        say(standing, look::Tone::Good, u"check"_s, tr("Proven: a real sign-in has passed with exactly these settings (%1).").arg(when));
    } else {
        say(standing, look::Tone::Warn, u"warning"_s, tr("Not proven: no sign-in has passed with these settings."));
    }
    const auto published = current().publishedAt();
    if (published.isValid()) {
        say(standing, look::Tone::Good, u"check"_s,
            tr("Published: the settings were written to the portal and read back equal (%1).")
                .arg(QLocale().toString(published.toLocalTime(), QLocale::ShortFormat)));
    } else if (const auto byHand = current().savedByHandAt(); byHand.isValid()) {
        say(standing, look::Tone::Neutral, u"check"_s,
            tr("Saved by hand: you said so (%1). What the portal made of it was not read back.")
                .arg(QLocale().toString(byHand.toLocalTime(), QLocale::ShortFormat)));
    } else {
        say(standing, look::Tone::Neutral, u"info"_s,
            tr("Not published by Signwright. If you entered the values yourself, that is fine; the portal's own answer was then not checked."));
    }
    say(standing, look::Tone::Neutral, u"info"_s,
        tr("Whether the portal makes a new account at somebody's first sign-in cannot be tested from here: nothing was sent to the portal during the test."));

    if (const auto *kind = portalKind(integration.portal.kind); kind && kind->canPublish) {
        showComparison(section(tr("Does the portal still say the same?")));
    }

    auto *expiry = section(tr("When the secret expires, everybody is locked out"));
    if (integration.secret.expiresOn) {
        const auto left = int(today.daysTo(*integration.secret.expiresOn));
        say(expiry, left > 30 ? look::Tone::Good : look::Tone::Warn, u"calendar"_s,
            tr("The client secret expires on %1.", "a date").arg(QLocale().toString(*integration.secret.expiresOn, QLocale::LongFormat)) + u' '
                + (left > 0 ? tr("%n day(s) are left.", nullptr, left) : tr("That is past: make a new one now.")));
        auto *row = new QHBoxLayout;
        auto *save = new QPushButton(look::icon(u"calendar"_s), tr("&Save a reminder for the calendar…"), m_holder);
        save->setObjectName(u"saveReminderButton"_s);
        save->setAutoDefault(false);
        look::giveRoom(save);
        save->setMinimumHeight(4 * look::kUnit);
        connect(save, &QPushButton::clicked, this, &SummaryPage::saveReminder);
        m_saved = new look::MutedLabel({}, m_holder);
        row->addWidget(save);
        row->addWidget(m_saved, 1);
        expiry->addLayout(row);
    } else {
        say(expiry, look::Tone::Warn, u"warning"_s,
            tr("The date is not known. Note it in step 2: Microsoft shows it in the column Expires, and sends no mail before it comes."));
    }

    auto *todo = section(tr("What to do next"));
    const auto kind = integration.portal.kind.isEmpty() ? u"other"_s : integration.portal.kind;
    const auto cards = clickPath(kind).pages.value(u"settings"_s);
    if (!cards.isEmpty()) {
        for (const auto &step : cards.constLast().steps) {
            say(todo, look::Tone::Neutral, u"forward"_s, step);
        }
    }
    auto *help = section(tr("Who can help"));
    say(help, look::Tone::Neutral, u"people"_s,
        tr("Microsoft's side (accounts, consent, conditional access): the administrator of your Microsoft Entra ID (Azure AD) directory."));
    say(help, look::Tone::Neutral, u"building"_s,
        tr("The portal's side (who may enter, what members see): the portal's support. Export this integration from the File menu and send it along: it holds no secret."));
    column->addStretch(1);
    m_column->addWidget(m_holder);
}

void SummaryPage::showComparison(QVBoxLayout *to)
{
    using namespace parts;
    if (m_foundFor != current().integration().id) {
        m_found.reset();
    }
    if (m_comparing) {
        line(to, m_holder, look::Tone::Neutral, u"progress"_s, tr("The portal is being asked."));
    } else if (!m_found) {
        line(to, m_holder, look::Tone::Neutral, u"info"_s, tr("Somebody may have changed the settings there since. The comparison only reads."));
    } else if (!*m_found) {
        const bool wayIn = m_found->error().code != "portal.not_authenticated"_L1 && m_found->error().code != "portal.unauthorized"_L1;
        line(
            to, m_holder, look::Tone::Warn, u"warning"_s,
            wayIn
                ? errorText(m_found->error()).oneLine()
                : tr(
                    "The keychain holds no log-in to this portal that still works. Log in on the page before this one: it shows the same comparison before it writes anything."));
    } else if ((*m_found)->isEmpty()) {
        line(to, m_holder, look::Tone::Good, u"check"_s, tr("The portal holds exactly these settings."));
    } else {
        line(to, m_holder, look::Tone::Warn, u"warning"_s, tr("The portal says otherwise:"));
        showChanges(to, m_holder, **m_found, DiffSides::Comparison);
    }
    auto *row = new QHBoxLayout;
    auto *ask = button(u"comparePortalButton"_s, u"refresh"_s, tr("Co&mpare with the portal"), m_holder);
    ask->setEnabled(!m_comparing);
    connect(ask, &QPushButton::clicked, this, &SummaryPage::compare);
    row->addWidget(ask);
    if (m_found && (!*m_found || !(*m_found)->isEmpty())) {
        auto *publish = button(u"goPublishButton"_s, u"publish"_s, tr("&Publish page"), m_holder);
        connect(publish, &QPushButton::clicked, this, [this] { Q_EMIT goTo(u"publish"_s); });
        row->addWidget(publish);
    }
    row->addStretch(1);
    to->addLayout(row);
}

void SummaryPage::compare()
{
    if (m_comparing) {
        return;
    }
    PublishTools tools;
    tools.transport = app().transport;
    tools.store = app().store;
    tools.vault = app().vault;
    m_foundFor = current().integration().id;
    m_found.reset();
    auto session = std::make_shared<PublishSession>(tools, current().integration(), current().secret());
    if (const auto opened = session->open(); !opened) {
        m_found = fail(opened.error());
        build();
        Q_EMIT compared();
        return;
    }
    m_cancel = CancelSource();
    m_comparing = true;
    build();
    Q_EMIT stateChanged();
    runCompare(session);
}

QCoro::Task<void> SummaryPage::runCompare(std::shared_ptr<PublishSession> session)
{
    const QPointer<SummaryPage> self(this);
    const auto id = m_foundFor;
    const auto target = current().integration().portal.target;
    const auto cancel = m_cancel.token();
    auto found = co_await session->compareAgain(target, cancel);
    if (!self) {
        co_return;
    }
    m_comparing = false;
    if (id == current().integration().id) {
        m_found = std::move(found);
        build();
    }
    Q_EMIT stateChanged();
    Q_EMIT compared();
}

void SummaryPage::saveReminder()
{
    const auto &integration = current().integration();
    if (!app().askSavePath || !integration.secret.expiresOn) {
        return;
    }
    const auto path = app().askSavePath(u"signwright-reminder.ics"_s, tr("Calendar file (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
                       && file.write(expiryReminder(integration.id, integration.name, *integration.secret.expiresOn, app().clock->now())) > 0 && file.commit();
    if (m_saved) {
        m_saved->setText(saved ? tr("Saved. Open the file once, and your calendar takes it in.")
                               : tr("The file cannot be written: %1").arg(file.errorString()));
    }
}

} // namespace signwright
