// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/welcome_page.h>

#include <desktop/app_context.h>
#include <desktop/choice_card.h>
#include <desktop/look.h>

#include <store/integration_store.h>
#include <store/publish_journal.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Where work goes on, in the words of the rail. */
QString pageWords(const QString &page)
{
    if (page == "redirect_uri"_L1) {
        return WelcomePage::tr("goes on with step 1, the redirect URI");
    }
    if (page == "register"_L1) {
        return WelcomePage::tr("goes on with step 2, registering the application");
    }
    if (page == "settings"_L1) {
        return WelcomePage::tr("goes on with step 3, the settings");
    }
    if (page == "sign_in_test"_L1) {
        return WelcomePage::tr("goes on with the sign-in test");
    }
    if (page == "publish"_L1) {
        return WelcomePage::tr("goes on with publishing");
    }
    if (page == "summary"_L1) {
        return WelcomePage::tr("is set up");
    }
    return WelcomePage::tr("goes on with choosing the portal");
}

} // namespace

WelcomePage::WelcomePage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : Page(context, current, parent), m_practice(new ChoiceCard(u"lab"_s, this)), m_begin(new ChoiceCard(u"key"_s, this)),
      m_explain(new ChoiceCard(u"search"_s, this)), m_listHeading(new QLabel(this)), m_list(new QVBoxLayout), m_grid(new QGridLayout)
{
    m_practice->setObjectName(u"practiceCard"_s);
    m_begin->setObjectName(u"beginCard"_s);
    m_explain->setObjectName(u"explainCard"_s);
    for (auto *card : {m_practice, m_begin, m_explain}) {
        card->setCheckable(false);
        card->setAutoExclusive(false);
    }
    connect(m_practice, &QAbstractButton::clicked, this, &WelcomePage::practiceRequested);
    connect(m_begin, &QAbstractButton::clicked, this, &WelcomePage::beginRequested);
    connect(m_explain, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo(u"support"_s); });
    auto *grid = m_grid;
    grid->setSpacing(2 * look::kUnit);
    grid->addWidget(m_practice, 0, 0);
    grid->addWidget(m_begin, 0, 1);
    grid->addWidget(m_explain, 1, 0, 1, 2);
    m_listHeading->setFont(look::headingFont(font()));
    m_list->setSpacing(look::kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * look::kUnit);
    column->addLayout(grid);
    column->addWidget(m_listHeading);
    column->addLayout(m_list);
    column->addStretch(1);
    retranslate();
}

QString WelcomePage::title() const
{
    return tr("Sign in with Microsoft, set up and proven");
}

QString WelcomePage::railTitle() const
{
    return tr("All integrations");
}

QString WelcomePage::why() const
{
    return tr(
        "Signwright takes you through the three steps at the portal and at Microsoft, proves the result with a real sign-in, and writes the settings for you.");
}

void WelcomePage::enter()
{
    listIntegrations();
}

QWidget *WelcomePage::firstField()
{
    return m_practice->isHidden() ? m_begin : m_practice;
}

void WelcomePage::setOffers(bool practice, bool explain)
{
    m_practice->setVisible(practice);
    m_explain->setVisible(explain);
}

void WelcomePage::retranslate()
{
    m_practice->setTexts(
        tr("&Try it in practice mode"),
        tr("A practice Microsoft directory and a practice portal inside this program. Everything is real except the consequences: nothing leaves this computer."));
    m_begin->setTexts(
        tr("&Set up a portal"),
        tr("For a portal of yours. Have your administrator's access to the portal and to Microsoft Entra ID (Azure AD) at hand. Takes about 15 minutes."));
    m_explain->setTexts(tr("&Explain an error"),
                        tr("Somebody cannot sign in? Paste the message, the address or a saved page, and read what it means and who must act."));
    m_listHeading->setText(tr("Your integrations"));
    listIntegrations();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= 560; wide != m_wide) {
        m_wide = wide;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_grid->addWidget(m_practice, 0, 0, 1, m_wide ? 1 : 2);
                m_grid->addWidget(m_begin, m_wide ? 0 : 1, m_wide ? 1 : 0, 1, m_wide ? 1 : 2);
                m_grid->addWidget(m_explain, m_wide ? 1 : 2, 0, 1, 2);
            },
            Qt::QueuedConnection);
    }
}

void WelcomePage::listIntegrations()
{
    while (auto *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto stored = app().store ? app().store->list().value_or(QList<StoredIntegration>()) : QList<StoredIntegration>();
    m_listHeading->setVisible(!stored.isEmpty());
    QSet<QString> cutOff;
    if (app().store) {
        for (const auto &record : PublishJournalStore(*app().store).unfinished().value_or(QList<PublishJournalStore::Record>())) {
            cutOff.insert(record.integrationId);
        }
    }
    for (const auto &entry : stored) {
        const auto name = entry.integration.name.isEmpty() ? tr("Without a name yet") : entry.integration.name;
        auto *card = new look::Card(this);
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(2 * look::kUnit, look::kUnit + look::kUnit / 2, look::kUnit + look::kUnit / 2, look::kUnit + look::kUnit / 2);
        row->setSpacing(look::kUnit + look::kUnit / 2);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *title = new QLabel(name, card);
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        title->setTextFormat(Qt::PlainText);
        words->addWidget(title);
        const auto changed = QLocale().toString(entry.changedAt.toLocalTime(), QLocale::ShortFormat);
        words->addWidget(
            new look::MutedLabel(tr("%1 · changed %2", "where work goes on; when it was changed last").arg(pageWords(entry.resumePage), changed), card));
        const bool mend = cutOff.contains(entry.integration.id);
        if (mend) {
            auto *told = new QLabel(tr("A publish to this portal was cut off. Nothing is lost: it can be finished or undone."), card);
            told->setWordWrap(true);
            words->addWidget(told);
        }
        auto *resume = new QPushButton(mend ? tr("&Put it right") : tr("&Resume"), card);
        resume->setObjectName(u"resume_"_s + entry.integration.id);
        resume->setAutoDefault(false);
        resume->setAccessibleName(mend ? tr("Put the publish of %1 right").arg(name) : tr("Resume %1").arg(name));
        resume->setMinimumHeight(4 * look::kUnit);
        auto *remove = new QToolButton(card);
        remove->setObjectName(u"remove_"_s + entry.integration.id);
        remove->setIcon(look::icon(u"trash"_s));
        remove->setToolTip(tr("Delete %1 with its secret").arg(name));
        remove->setAccessibleName(remove->toolTip());
        remove->setMinimumSize(4 * look::kUnit, 4 * look::kUnit);
        const auto id = entry.integration.id;
        connect(resume, &QPushButton::clicked, this, [this, id, mend] {
            if (mend) {
                Q_EMIT putRightRequested(id);
            } else {
                Q_EMIT resumeRequested(id);
            }
        });
        connect(remove, &QToolButton::clicked, this, [this, id, name] { Q_EMIT removeRequested(id, name); });
        const bool done = entry.resumePage == "summary"_L1;
        row->addWidget(new look::IconLabel(mend   ? u"warning"_s
                                           : done ? u"check"_s
                                                  : u"progress"_s,
                                           mend   ? look::Tone::Warn
                                           : done ? look::Tone::Good
                                                  : look::Tone::Info,
                                           20, card));
        row->addLayout(words, 1);
        row->addWidget(resume);
        row->addWidget(remove);
        m_list->addWidget(card);
    }
}

} // namespace signwright
