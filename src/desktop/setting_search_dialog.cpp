// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/setting_search_dialog.h>

#include <desktop/parts.h>

#include <wording/error_text.h>
#include <wording/portal_text.h>

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

namespace
{

/** How to change it so that it is seen and easily put back. */
QString howToChange(PortalField field)
{
    switch (field) {
    case PortalField::TenantId:
    case PortalField::ClientId: return SettingSearchDialog::tr("Change its last character to another one.");
    case PortalField::ClientSecret: return SettingSearchDialog::tr("Enter the secret that you are about to publish, or any other text.");
    case PortalField::Enabled:
    case PortalField::CreateUsers:
    case PortalField::PreventPassword: return SettingSearchDialog::tr("Switch it over: on if it is off, off if it is on.");
    default: return SettingSearchDialog::tr("Add a full stop at its end.");
    }
}

/** What people feel of it until it is put back; empty when nothing. */
QString harmMeanwhile(PortalField field)
{
    switch (field) {
    case PortalField::TenantId:
    case PortalField::ClientId:
    case PortalField::ClientSecret:
    case PortalField::Enabled:
        return SettingSearchDialog::tr("If people sign in there with Microsoft already, that may fail until the setting is put back. Choose a quiet moment.");
    case PortalField::PreventPassword:
        return SettingSearchDialog::tr(
            "While it is on, nobody can log in there with a portal password. Stay logged in to the portal, and put it back at once.");
    default: return {};
    }
}

} // namespace

SettingSearchDialog::SettingSearchDialog(std::shared_ptr<PublishSession> session, WantedSetting wanted, std::function<bool(const QUrl &)> openUrl,
                                         QWidget *parent)
    : QDialog(parent), m_search(std::make_shared<SettingSearch>(std::move(session), wanted.target.id, wanted.likely)), m_wanted(std::move(wanted)),
      m_openUrl(std::move(openUrl))
{
    setObjectName(u"settingSearchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    setMinimumWidth(70 * look::kUnit);
    look(Step::Begin);
}

SettingSearchDialog::~SettingSearchDialog()
{
    m_cancel.cancel();
}

void SettingSearchDialog::done(int result)
{
    m_cancel.cancel();
    QDialog::done(result);
}

void SettingSearchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        build();
    }
}

void SettingSearchDialog::look(Step step)
{
    if (m_busy) {
        return;
    }
    m_cancel = CancelSource();
    m_busy = true;
    m_problem = {};
    build();
    runLook(m_search, step);
}

QCoro::Task<void> SettingSearchDialog::runLook(std::shared_ptr<SettingSearch> search, Step step)
{
    const QPointer<SettingSearchDialog> self(this);
    const auto cancel = m_cancel.token();
    Error problem;
    if (step == Step::Begin) {
        const auto begun = co_await search->begin(cancel);
        if (begun) {
            step = Step::Change;
        } else {
            problem = begun.error();
        }
    } else {
        auto seen = step == Step::Changed ? search->lookAfterChange(cancel) : search->lookAfterPuttingBack(cancel);
        const auto sighting = co_await seen;
        if (!sighting) {
            problem = sighting.error();
        } else if (self && step == Step::Back) {
            m_back = *sighting;
        }
    }
    if (!self) {
        co_return;
    }
    m_busy = false;
    m_problem = problem;
    if (problem.code.isEmpty()) {
        m_step = step;
        m_chosen.clear();
    }
    build();
    sayWhatIsShown();
    Q_EMIT looked();
}

void SettingSearchDialog::build()
{
    setWindowTitle(tr("Find “%1”").arg(portalFieldName(m_wanted.field)));
    delete m_holder;
    m_names = nullptr;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::kUnit + look::kUnit / 2);
    auto *title = words(tr("What does %1 call “%2”?").arg(m_wanted.portalName, portalFieldName(m_wanted.field)), m_holder);
    title->setFont(look::headingFont(font()));
    column->addWidget(title);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(look::kUnit);
    if (m_busy) {
        line(column, m_holder, look::Tone::Info, u"progress"_s, tr("The settings of %1 are being read. Nothing is changed by that.").arg(m_wanted.target.name));
    } else {
        if (!m_problem.code.isEmpty()) {
            line(column, m_holder, look::Tone::Warn, u"warning"_s, errorText(m_problem).oneLine());
        }
        switch (m_step) {
        case Step::Begin: action("searchAgainButton", u"refresh"_s, tr("&Try again"), [this] { look(Step::Begin); }); break;
        case Step::Change: showInstructions(column); break;
        case Step::Changed: showChanged(column); break;
        case Step::Back: showBack(column); break;
        }
    }
    column->addStretch(1);
    if (m_actions->count() > 0 && m_step != Step::Changed) { // after a change the person has to choose
        qobject_cast<QPushButton *>(m_actions->itemAt(0)->widget())->setDefault(true);
    }
    auto *cancel = action("searchCancelButton", u"error"_s, tr("&Cancel"), [this] { reject(); });
    m_actions->insertStretch(m_actions->count() - 1, 1);
    column->addSpacing(look::kUnit);
    column->addLayout(m_actions);
    layout()->addWidget(m_holder);
    m_holder->show();
    adjustSize();
    // The keyboard stands on what is to be done next.
    auto *first = m_names ? static_cast<QWidget *>(m_names) : m_actions->itemAt(0)->widget();
    (first ? first : cancel)->setFocus(Qt::OtherFocusReason);
}

void SettingSearchDialog::sayWhatIsShown()
{
    QStringList sentences;
    for (auto *label : m_holder->findChildren<QLabel *>()) {
        if (!label->text().isEmpty()) {
            sentences << label->text();
        }
    }
    setAccessibleDescription(sentences.join(u' '));
    QAccessibleEvent event(this, QAccessible::Alert); // the keyboard stands on a button, so a reader would pass the words over
    QAccessible::updateAccessibility(&event);
}

QPushButton *SettingSearchDialog::action(const char *name, const QString &icon, const QString &text, std::function<void()> what)
{
    auto *made = button(QString::fromLatin1(name), icon, text, m_holder);
    // What it does rebuilds the dialog, this button included.
    connect(made, &QPushButton::clicked, this, std::move(what), Qt::QueuedConnection);
    m_actions->addWidget(made);
    return made;
}

void SettingSearchDialog::offerToOpen()
{
    if (!m_wanted.open.isEmpty() && m_openUrl) {
        action("searchOpenButton", u"open"_s, tr("&Open that page"), [this] { m_openUrl(m_wanted.open); });
    }
}

void SettingSearchDialog::offerToUse(bool primary)
{
    auto *use = action("searchUseButton", u"check"_s, tr("&Use this name"), [this] {
        if (!m_chosen.isEmpty()) {
            Q_EMIT found(m_chosen);
            accept();
        }
    });
    if (primary) {
        use->setDefault(true);
    }
    use->setEnabled(!m_chosen.isEmpty());
    if (m_names) {
        connect(m_names, &QListWidget::itemSelectionChanged, use, [this, use] { // a list that gets the keyboard has a current item, not yet a chosen one
            const auto selected = m_names->selectedItems();
            m_chosen = selected.isEmpty() ? QString() : selected.constFirst()->text();
            use->setEnabled(!m_chosen.isEmpty());
        });
    }
}

void SettingSearchDialog::showInstructions(QVBoxLayout *to)
{
    const auto field = portalFieldName(m_wanted.field);
    to->addWidget(words(m_wanted.where.isEmpty()
                            ? tr("1. In %1, open the page of %2 on which this setting stands.").arg(m_wanted.portalName, m_wanted.target.name)
                            : tr("1. In %1, at %2, open %3.").arg(m_wanted.portalName, m_wanted.target.name, m_wanted.where),
                        m_holder));
    to->addWidget(words(tr("2. Change “%1” and nothing else. %2").arg(field, howToChange(m_wanted.field)), m_holder));
    to->addWidget(words(tr("3. Save there once, then come back here."), m_holder));
    if (const auto harm = harmMeanwhile(m_wanted.field); !harm.isEmpty()) {
        line(to, m_holder, look::Tone::Warn, u"warning"_s, harm);
    }
    line(to, m_holder, look::Tone::Info, u"shield"_s,
         tr("Signwright only looks which setting changed. It shows names, never what is in them, and writes nothing."));
    action("searchSavedButton", u"check"_s, tr("&I have saved it"), [this] { look(Step::Changed); });
    offerToOpen();
}

void SettingSearchDialog::showNames(QVBoxLayout *to, const QStringList &names)
{
    if (names.size() == 1) {
        m_chosen = names.constFirst();
        auto *label = words(m_chosen, m_holder);
        label->setObjectName(u"searchName"_s);
        label->setFont(look::headingFont(font()));
        to->addWidget(label);
    } else {
        m_names = new QListWidget(m_holder);
        m_names->setObjectName(u"searchNames"_s);
        m_names->setAccessibleName(tr("Names of the settings that changed"));
        m_names->addItems(names);
        m_names->setSpacing(look::kUnit / 4);
        m_names->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // as tall as its lines, and never the whole screen
        m_names->setMaximumHeight(24 * look::kUnit);
        m_names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        to->addWidget(m_names);
    }
    for (auto it = m_wanted.takenFor.begin(); it != m_wanted.takenFor.end(); ++it) {
        if (names.contains(it.value(), Qt::CaseInsensitive)) {
            line(to, m_holder, look::Tone::Info, u"info"_s, tr("Until now %1 was taken for “%2”.").arg(it.value(), portalFieldName(it.key())));
        }
    }
}

void SettingSearchDialog::showChanged(QVBoxLayout *to)
{
    const auto &seen = m_search->sighting();
    if (seen.names.isEmpty()) {
        line(to, m_holder, look::Tone::Warn, u"warning"_s,
             tr("No setting of %1 changed. Perhaps it has not been saved yet, or at another location, or it is the same text as before.")
                 .arg(m_wanted.target.name));
        action("searchSavedButton", u"refresh"_s, tr("&Look again"), [this] { look(Step::Changed); });
        offerToOpen();
        return;
    }
    if (seen.onlySaved) {
        line(to, m_holder, look::Tone::Info, u"info"_s,
             tr("No text was seen to change, because the portal hides some. %n setting(s) were saved in the meantime:", nullptr, int(seen.names.size())));
    } else if (seen.names.size() == 1) {
        line(to, m_holder, look::Tone::Good, u"check"_s, tr("Exactly one setting changed:"));
    } else {
        line(to, m_holder, look::Tone::Warn, u"warning"_s, tr("%n settings changed in the meantime, so it is one of these:", nullptr, int(seen.names.size())));
    }
    showNames(to, seen.names);
    to->addWidget(words(
        seen.names.size() == 1
            ? tr("Now put “%1” back as it was, and save. If this name goes back as well, it is certain.").arg(portalFieldName(m_wanted.field))
            : tr("Now put “%1” back as it was, nothing else, and save. The name that goes back as well is the right one.").arg(portalFieldName(m_wanted.field)),
        m_holder));
    if (m_wanted.field == PortalField::ClientSecret) {
        to->addWidget(new look::MutedLabel(tr("If you do not have the old secret any more, leave it: publishing writes the right one."), m_holder));
    }
    action("searchBackButton", u"refresh"_s, tr("I have put it &back"), [this] { look(Step::Back); });
    offerToUse(false);
}

void SettingSearchDialog::showBack(QVBoxLayout *to)
{
    const auto &seen = m_search->sighting();
    if (m_back.names.size() == 1 && !m_back.onlySaved) {
        line(to, m_holder, look::Tone::Good, u"check"_s, tr("This setting went back as well, so it is certain:"));
        showNames(to, m_back.names);
        offerToUse(true);
        return;
    }
    if (m_back.names.isEmpty()) {
        line(to, m_holder, look::Tone::Warn, u"warning"_s,
             tr("None of them is again as it was before. Put “%1” back in the portal and look again, or choose.").arg(portalFieldName(m_wanted.field)));
        showNames(to, seen.names);
    } else {
        line(to, m_holder, look::Tone::Info, u"info"_s,
             m_back.onlySaved ? tr("Saved both times, with texts that the portal hides:") : tr("More than one went back. Choose, or cancel and begin again:"));
        showNames(to, m_back.names);
    }
    action("searchBackButton", u"refresh"_s, tr("&Look again"), [this] { look(Step::Back); });
    offerToUse(false);
}

} // namespace signwright
