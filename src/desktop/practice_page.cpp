// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/practice_page.h>

#include <desktop/app_context.h>
#include <desktop/clipboard.h>
#include <desktop/current_integration.h>
#include <desktop/parts.h>
#include <desktop/practice_course.h>

#include <practice/practice_server.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

namespace
{

constexpr int kFaultRole = Qt::UserRole;

} // namespace

PracticePage::PracticePage(AppContext *context, CurrentIntegration *current, PracticeCourse *course, QWidget *parent)
    : Page(context, current, parent), m_course(course), m_exercisesColumn(new QVBoxLayout), m_faultsCard(new look::Card(this)),
      m_faultsTitle(words({}, m_faultsCard)), m_searchLabel(new QLabel(m_faultsCard)), m_search(new look::LineEdit(m_faultsCard)),
      m_faults(new QTreeWidget(m_faultsCard)), m_about(words({}, m_faultsCard)), m_apply(button(u"applyFaultButton"_s, u"warning"_s, {}, m_faultsCard)),
      m_mend(button(u"clearFaultButton"_s, u"refresh"_s, {}, m_faultsCard))
{
    m_search->setObjectName(u"faultSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_faultsTitle->setFont(look::headingFont(font()));
    m_faults->setObjectName(u"faultTree"_s);
    m_faults->setColumnCount(2);
    m_faults->setHeaderHidden(true);
    m_faults->setMinimumHeight(32 * look::kUnit);
    m_faults->header()->setStretchLastSection(false);
    m_faults->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_faults->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_about->setObjectName(u"faultAbout"_s);

    auto *inner = new QVBoxLayout(m_faultsCard);
    inner->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    inner->setSpacing(look::kUnit);
    inner->addWidget(m_faultsTitle);
    auto *find = new QHBoxLayout;
    find->addWidget(m_searchLabel);
    find->addWidget(m_search, 1);
    inner->addLayout(find);
    inner->addWidget(m_faults);
    inner->addWidget(m_about);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::kUnit);
    row->addWidget(m_apply);
    row->addWidget(m_mend);
    row->addStretch(1);
    inner->addLayout(row);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    column->addLayout(m_exercisesColumn);
    column->addWidget(m_faultsCard);
    column->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, &PracticePage::filterFaults);
    connect(m_faults, &QTreeWidget::currentItemChanged, this, &PracticePage::showFault);
    connect(m_faults, &QTreeWidget::itemActivated, this, [this] { apply(chosenFault()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(chosenFault()); });
    connect(m_mend, &QPushButton::clicked, this, [this] { m_course->setFault({}); });
    connect(m_course, &PracticeCourse::changed, this, &PracticePage::refresh);
    retranslate();
}

QString PracticePage::title() const
{
    return tr("Practice: exercises and faults");
}

QString PracticePage::railTitle() const
{
    return tr("Practice");
}

QString PracticePage::why() const
{
    return tr(
        "Learn what goes wrong where nothing can. The practice directory and the practice portal live in this program; whatever you break here is mended with one button.");
}

QWidget *PracticePage::firstField()
{
    return m_exercises ? m_exercises->findChild<QPushButton *>() : nullptr;
}

void PracticePage::enter()
{
    refresh();
}

void PracticePage::retranslate()
{
    m_faultsTitle->setText(tr("Break something on purpose"));
    m_searchLabel->setText(tr("Fin&d a fault:"));
    m_search->setPlaceholderText(tr("secret, AADSTS50011, nonce …"));
    m_faults->setAccessibleName(tr("Faults"));
    m_apply->setText(tr("&Put it in force"));
    m_mend->setText(tr("Everything &works again"));
    look::giveRoom(m_apply);
    look::giveRoom(m_mend);
    fillFaults();
    refresh();
}

void PracticePage::refresh()
{
    buildExercises();
    m_faultsCard->setVisible(m_course->isAvailable());
    const auto standing = m_course->fault();
    for (int i = 0; i < m_faults->topLevelItemCount(); ++i) {
        auto *group = m_faults->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            auto *item = group->child(j);
            const bool is = item->data(0, kFaultRole).toString() == standing;
            item->setText(1, is ? tr("in force") : QString());
            item->setIcon(1, is ? look::icon(u"warning"_s, look::Tone::Warn) : QIcon());
        }
    }
    m_mend->setEnabled(!standing.isEmpty());
    showFault();
}

void PracticePage::buildExercises()
{
    const bool hadFocus = m_exercises && m_exercises->isAncestorOf(focusWidget());
    delete m_exercises;
    m_exercises = new QWidget(this);
    auto *column = new QVBoxLayout(m_exercises);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    if (!m_course->isAvailable()) {
        auto *inner = card(column, m_exercises, tr("Practice mode is not running"));
        inner->addWidget(
            words(tr("It starts a practice Microsoft directory and a practice portal inside this program. Nothing leaves this computer."), m_exercises));
        auto *row = new QHBoxLayout;
        auto *start = button(u"startPracticeButton"_s, u"lab"_s, tr("&Start practice mode"), m_exercises);
        connect(start, &QPushButton::clicked, this, &PracticePage::practiceRequested);
        row->addWidget(start);
        row->addStretch(1);
        inner->addLayout(row);
        m_exercisesColumn->addWidget(m_exercises);
        m_exercises->show();
        return;
    }
    auto *inner = card(column, m_exercises, tr("Four short exercises"));
    for (const auto &one : PracticeCourse::exercises()) {
        const bool runs = m_course->running() == one.id;
        const bool done = m_course->isDone(one.id);
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * look::kUnit);
        auto *icon = new look::IconLabel(done   ? u"check"_s
                                         : runs ? u"progress"_s
                                                : u"circle"_s,
                                         done   ? look::Tone::Good
                                         : runs ? look::Tone::Info
                                                : look::Tone::Neutral,
                                         20, m_exercises);
        row->addWidget(icon, 0, Qt::AlignTop);
        auto *text = new QVBoxLayout;
        text->setSpacing(look::kUnit / 2);
        auto *name = words(PracticeCourse::title(one.id) + (done ? u" – "_s + tr("done") : runs ? u" – "_s + tr("running") : QString()), m_exercises);
        name->setFont(look::headingFont(font()));
        text->addWidget(name);
        QString who;
        for (const auto &user : app().practice->info().users) {
            who = user.kind == one.userKind ? user.username : who;
        }
        text->addWidget(words(PracticeCourse::task(one.id, who), m_exercises));
        if (done) {
            text->addWidget(new look::MutedLabel(PracticeCourse::lesson(one.id), m_exercises));
        }
        row->addLayout(text, 1);
        auto *begin = button(u"exercise_"_s + one.id, done ? u"refresh"_s : u"play"_s, done ? tr("Again") : tr("Begin"), m_exercises);
        begin->setAccessibleName(done ? tr("Again: %1").arg(PracticeCourse::title(one.id)) : tr("Begin: %1").arg(PracticeCourse::title(one.id)));
        connect(
            begin, &QPushButton::clicked, this, [this, id = one.id] { m_course->start(id); }, Qt::QueuedConnection); // which makes these rows anew
        row->addWidget(begin, 0, Qt::AlignTop);
        inner->addLayout(row);
        if (runs && one.id == "set_up"_L1 && !done) {
            buildValues(column, m_exercises);
        }
    }
    m_exercisesColumn->addWidget(m_exercises);
    m_exercises->show(); // now, not when the event loop comes round: the keyboard goes to a button of it next
    if (hadFocus) {
        firstField()->setFocus(Qt::OtherFocusReason);
    }
}

/** What Microsoft's pages and the portal would show in earnest. */
void PracticePage::buildValues(QVBoxLayout *to, QWidget *parent)
{
    const auto &info = app().practice->info();
    auto *inner = card(to, parent, tr("What the pages of the practice directory and the practice portal show"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * look::kUnit);
    grid->setVerticalSpacing(look::kUnit);
    int row = 0;
    const auto add = [&](const QString &name, const QString &objectName, const QString &shown, const std::function<void()> &copy) {
        grid->addWidget(words(name, parent), row, 0);
        grid->addWidget(words(shown, parent), row, 1);
        auto *button_ = button(objectName, u"copy"_s, tr("Copy"), parent);
        button_->setAccessibleName(tr("Copy: %1").arg(name));
        connect(button_, &QPushButton::clicked, this, copy);
        grid->addWidget(button_, row, 2);
        ++row;
    };
    const auto tenant = info.tenants.value(0).id;
    auto redirect = info.redirectUris.value(0);
    for (const auto &portal : info.portals) {
        if (portal.value("kind"_L1).toString() == current().integration().portal.kind) {
            redirect = portal.value("redirect_uri"_L1).toString();
        }
    }
    add(tr("Redirect URI, shown by the portal"), u"copyPracticeRedirect"_s, redirect, [redirect] { copyText(redirect); });
    add(tr("Directory (tenant) ID"), u"copyPracticeTenant"_s, tenant, [tenant] { copyText(tenant); });
    add(tr("Application (client) ID"), u"copyPracticeClient"_s, info.clientId, [id = info.clientId] { copyText(id); });
    add(tr("Client secret, column “Value”"), u"copyPracticeSecret"_s, info.clientSecret.left(3) + u"…"_s,
        [this] { copySecret(ClientSecret::fromUtf8(app().practice->info().clientSecret.toUtf8())); });
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    inner->addLayout(grid);
}

void PracticePage::fillFaults()
{
    const auto chosen = chosenFault();
    m_faults->clear();
    QMap<QString, QTreeWidgetItem *> groups;
    for (const auto &fault : practiceFaults()) {
        auto *&group = groups[fault.group];
        if (!group) {
            group = new QTreeWidgetItem(m_faults, {PracticeCourse::groupTitle(fault.group)});
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {PracticeCourse::faultTitle(fault.name)});
        item->setData(0, kFaultRole, fault.name);
        item->setToolTip(0, PracticeCourse::faultDescription(fault.name));
        if (fault.name == chosen) {
            m_faults->setCurrentItem(item);
        }
    }
    filterFaults(m_search->text());
}

void PracticePage::filterFaults(const QString &text)
{
    const auto wanted = text.trimmed();
    for (int i = 0; i < m_faults->topLevelItemCount(); ++i) {
        auto *group = m_faults->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            auto *item = group->child(j);
            const auto *fault = practiceFault(item->data(0, kFaultRole).toString());
            const auto all =
                QStringList{item->text(0), item->toolTip(0), fault->name, group->text(0), fault->aadsts > 0 ? u"AADSTS%1"_s.arg(fault->aadsts) : QString()}
                    .join(u' ');
            const bool shown = wanted.isEmpty() || all.contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

QString PracticePage::chosenFault() const
{
    const auto *item = m_faults->currentItem();
    return item ? item->data(0, kFaultRole).toString() : QString();
}

void PracticePage::showFault()
{
    const auto *fault = practiceFault(chosenFault());
    m_apply->setEnabled(fault && fault->name != m_course->fault());
    if (!fault) {
        m_about->setText(tr("Choose one to read what it does."));
        return;
    }
    QStringList text{PracticeCourse::faultDescription(fault->name)};
    if (fault->aadsts > 0) {
        text << tr("Microsoft's code: AADSTS%1.").arg(fault->aadsts);
    }
    text << (fault->where == "portal"_L1 ? tr("It shows when you publish.")
             : fault->behaviour == "certificate"_L1
                 ? tr("It shows over https only: with “signwright-cli check”, not in this window, which practises over http.")
                 : tr("It shows in the checks or in the sign-in test."));
    if (const auto kind = fault->attempt.value("user"_L1).toString(); !kind.isEmpty() && m_course->isAvailable()) {
        for (const auto &user : app().practice->info().users) {
            if (user.kind == kind) {
                text << tr("Sign in as %1.").arg(user.username);
            }
        }
    }
    m_about->setText(text.join(u' '));
}

void PracticePage::apply(const QString &fault)
{
    if (!fault.isEmpty()) {
        m_course->setFault(fault);
    }
}

} // namespace signwright
