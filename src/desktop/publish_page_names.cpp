// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// The publish page's stage of the setting names: proposed, found by hand, confirmed.

#include <desktop/publish_page.h>

#include <desktop/app_context.h>
#include <desktop/click_paths.h>
#include <desktop/current_integration.h>
#include <desktop/parts.h>
#include <desktop/setting_search_dialog.h>

#include <portal/portal_registry.h>
#include <wording/portal_text.h>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

void PublishPage::reviewNames()
{
    if (m_busy || !m_session) {
        return;
    }
    begin();
    runNames(m_session, Names::Anew);
}

void PublishPage::findName(PortalField field)
{
    if (m_busy || !m_session || m_chosen.isEmpty()) {
        return;
    }
    WantedSetting wanted;
    wanted.field = field;
    wanted.target = m_chosen.constFirst();
    wanted.portalName = nameOfPortal();
    const auto path = clickPath(current().integration().portal.kind);
    for (const auto &card : path.pages.value(u"settings"_s)) {
        if (!card.open.isEmpty()) {
            wanted.where = card.sketch.nav.join(u" > "_s);
            wanted.open = QUrl(card.open);
        }
    }
    if (const auto practice = practicePortal(); !practice.isEmpty()) {
        wanted.open = QUrl(practice.value("settings_page"_L1).toString());
    }
    for (const auto &row : m_proposal.rows) {
        if (row.field == field) {
            wanted.likely = QStringList{row.name} + row.others;
        } else {
            wanted.takenFor.insert(row.field, row.name);
        }
    }
    auto *dialog = new SettingSearchDialog(m_session, wanted, app().openUrl, window());
    connect(dialog, &SettingSearchDialog::found, this, [this, field, session = m_session](const QString &name) {
        if (session != m_session || m_stage != Stage::Names) {
            return;
        }
        const auto kept = session->keepFoundName(field, name);
        m_proposal.settle(field, name);
        m_nameChoices.removeIf([&name](const auto &one) { return one.value().compare(name, Qt::CaseInsensitive) == 0; });
        m_nameChoices.remove(field);
        m_problem = kept ? Error{} : kept.error();
        build();
        for (const auto &[each, box] : m_nameBoxes) {
            if (each == field) {
                box->setFocus(Qt::OtherFocusReason);
            }
        }
    });
    dialog->open();
}

QCoro::Task<void> PublishPage::runNames(std::shared_ptr<PublishSession> session, Names names)
{
    const QPointer<PublishPage> self(this);
    if (!session->capabilities().namesDiscovered) {
        co_await runPlan(session, {});
        co_return;
    }
    if (const auto known = session->confirmedNames(); !known.isEmpty() && names == Names::Known) {
        co_await runPlan(session, known);
        co_return;
    }
    const auto cancel = m_cancel.token();
    auto proposal = co_await session->proposeMapping(m_chosen.constFirst().id, cancel);
    if (!self || session != m_session) {
        co_return;
    }
    if (!proposal) {
        end(proposal.error());
        co_return;
    }
    m_proposal = std::move(*proposal);
    m_nameChoices.clear();
    to(Stage::Names);
    end();
}

void PublishPage::buildNames(QVBoxLayout *column)
{
    auto *inner = card(column, m_holder, tr("Are these the right settings?"));
    inner->addWidget(words(
        tr("%1 does not publish what it calls these settings inside, so they were looked for. Compare them with the page in the portal. Nothing is written yet.")
            .arg(nameOfPortal()),
        m_holder));
    showProblem(inner);
    if (m_proposal.rows.isEmpty()) {
        line(
            inner, m_holder, look::Tone::Warn, u"warning"_s,
            tr("Nothing at %1 sounds like them. Perhaps the integration was never saved there: switch it on in the portal, save once, and look again. Or find each by saving it by hand.")
                .arg(m_chosen.constFirst().name));
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto all = m_proposal.rows;
    for (const auto field : m_proposal.missing) {
        all.append({field, {}, 0, {}});
    }
    for (const auto &row : all) {
        auto *box = new QComboBox(m_holder);
        box->setObjectName(u"name_"_s + toString(row.field));
        box->setAccessibleName(portalFieldName(row.field));
        box->addItems(row.name.isEmpty() ? QStringList() : QStringList{row.name} + row.others);
        box->addItem(row.name.isEmpty() ? tr("(not found: leave this setting alone)") : tr("(leave this setting alone)"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->setMinimumHeight(4 * look::kUnit);
        box->setEnabled(!m_busy);
        if (const auto chosen = m_nameChoices.constFind(row.field); chosen != m_nameChoices.constEnd()) {
            box->setCurrentIndex(chosen->isEmpty() ? box->count() - 1 : qMax(0, box->findText(*chosen)));
        }
        // Seven buttons of the same words: a digit is the letter of each.
        auto *find =
            button(u"find_"_s + toString(row.field), u"search"_s, tr("Find it by saving it once by hand… (&%1)").arg(m_nameBoxes.size() + 1), m_holder);
        find->setAccessibleName(tr("Find “%1” by saving it once by hand").arg(portalFieldName(row.field)));
        find->setEnabled(!m_busy);
        connect(find, &QPushButton::clicked, this, [this, field = row.field] { findName(field); });
        const auto sure = [box, confidence = row.confidence] { return box->currentIndex() < box->count() - 1 && confidence >= MappingProposal::kSure; };
        find->setVisible(!sure());
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, find, sure, field = row.field] {
            m_nameChoices.insert(field, box->currentIndex() < box->count() - 1 ? box->currentText() : QString());
            find->setVisible(!sure());
            judgeNames();
        });
        auto *beside = new QVBoxLayout; // one below the other, for narrow windows
        beside->addWidget(box);
        beside->addWidget(find, 0, Qt::AlignLeft);
        form->addRow(portalFieldName(row.field), beside);
        m_nameBoxes.append({row.field, box});
    }
    inner->addLayout(form);
    auto *row = new QHBoxLayout;
    m_go = button(u"acceptNamesButton"_s, u"check"_s, tr("&They are right: look what would change"), m_holder);
    connect(m_go, &QPushButton::clicked, this, [this] {
        begin();
        runPlan(m_session, namesChosen());
    });
    row->addWidget(m_go);
    row->addStretch(1);
    inner->addLayout(row);
    row = new QHBoxLayout; // of its own, for narrow windows
    auto *again = button(u"lookForNamesButton"_s, u"refresh"_s, tr("&Look for them again"), m_holder);
    again->setEnabled(!m_busy);
    connect(again, &QPushButton::clicked, this, &PublishPage::reviewNames);
    row->addWidget(again);
    row->addStretch(1);
    inner->addLayout(row);
    judgeNames();
    offerCancel(inner);
}

void PublishPage::offerReview(QBoxLayout *to)
{
    if (m_session && m_session->capabilities().namesDiscovered) {
        auto *review = button(u"reviewNamesButton"_s, u"pencil"_s, tr("Sett&ing names…"), m_holder);
        review->setEnabled(!m_busy);
        connect(review, &QPushButton::clicked, this, &PublishPage::reviewNames);
        to->addWidget(review);
    }
}

PortalMapping PublishPage::namesChosen() const
{
    PortalMapping mapping;
    for (const auto &[field, box] : m_nameBoxes) {
        if (box->currentIndex() < box->count() - 1) {
            mapping.insert(field, box->currentText());
        }
    }
    return mapping;
}

void PublishPage::judgeNames()
{
    if (m_go && m_stage == Stage::Names) {
        m_go->setEnabled(!m_busy && !namesChosen().isEmpty());
    }
}

} // namespace signwright
