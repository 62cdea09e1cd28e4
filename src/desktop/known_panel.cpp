// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/known_panel.h>

#include <desktop/accessibility.h>
#include <desktop/finding_card.h>

#include <diagnosis/catalogue.h>
#include <wording/check_text.h>

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
constexpr double kFaint = 0.35; // a window of faint guesses helps nobody
}

KnownRow::KnownRow(QString check, QWidget *parent)
    : QWidget(parent), m_sign(new look::IconLabel(u"circle"_s, look::Tone::Neutral, 16, this)), m_title(new QToolButton(this)),
      m_word(new look::MutedLabel({}, this)), m_detail(new look::MutedLabel({}, this))
{
    m_result.check = std::move(check);
    setObjectName(u"known_"_s + m_result.check);
    m_title->setAutoRaise(true);
    setUnfolds(m_title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_detail->setObjectName(u"detail"_s);
    m_word->setWordWrap(false);
    m_word->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::kUnit / 2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0);
    grid->addWidget(m_title, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_word, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_detail, 1, 1, 1, 2);
    connect(m_title, &QToolButton::toggled, this, &KnownRow::setOpen);
    render();
}

void KnownRow::setRunning()
{
    m_running = true;
    render();
}

void KnownRow::setResult(const CheckResult &result)
{
    m_running = false;
    m_result = result;
    render();
    // What needs somebody to act opens by itself; what is right stays quiet.
    m_title->setChecked(result.outcome == CheckOutcome::Fail || (result.outcome == CheckOutcome::Warn && !result.undecided));
}

void KnownRow::setOpen(bool open)
{
    m_open = open;
    m_detail->setVisible(open && !m_detail->text().isEmpty());
}

void KnownRow::render()
{
    QString word, sign;
    auto tone = look::Tone::Neutral;
    if (m_running) {
        word = tr("checking…");
        sign = u"progress"_s;
        tone = look::Tone::Info;
    } else if (m_result.code.isEmpty()) {
        word = tr("waiting", "check that lacks its values yet");
        sign = u"circle"_s;
    } else if (m_result.undecided) {
        word = tr("cannot tell", "outcome of a check");
        sign = u"info"_s;
    } else {
        switch (m_result.outcome) {
        case CheckOutcome::Pass:
            word = tr("good", "outcome of a check");
            sign = u"check"_s;
            tone = look::Tone::Good;
            break;
        case CheckOutcome::Warn:
            word = tr("look at this", "outcome of a check");
            sign = u"warning"_s;
            tone = look::Tone::Warn;
            break;
        case CheckOutcome::Fail:
            word = tr("wrong", "outcome of a check");
            sign = u"error"_s;
            tone = look::Tone::Bad;
            break;
        case CheckOutcome::Skipped:
            word = tr("not yet", "outcome of a check that was skipped");
            sign = u"circle"_s;
            break;
        }
    }
    m_sign->setIcon(sign, tone);
    m_word->setText(word);
    m_title->setText(checkTitle(m_result.check));
    m_detail->setText(m_result.code.isEmpty() ? QString() : checkDetail(m_result));
    m_title->setAccessibleName(tr("%1: %2", "name and outcome of a check").arg(m_title->text(), word));
    m_title->setAccessibleDescription(m_detail->text());
    m_title->setToolTip(m_detail->text());
    setOpen(m_open);
}

KnownPanel::KnownPanel(QWidget *parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_summary(new look::MutedLabel({}, this)), m_list(new QVBoxLayout), m_explain(new QPushButton(this)),
      m_proxy(new QPushButton(this)), m_again(new QPushButton(this))
{
    setObjectName(u"knownPanel"_s);
    setFixedWidth(40 * look::kUnit);
    m_heading->setFont(look::headingFont(font()));
    m_again->setIcon(look::icon(u"refresh"_s));
    m_again->setObjectName(u"checkAgainButton"_s);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &KnownPanel::checkAgainRequested);
    m_explain->setIcon(look::icon(u"support"_s));
    m_explain->setObjectName(u"explainChecksButton"_s);
    m_explain->setAutoDefault(false);
    m_explain->hide();
    connect(m_explain, &QPushButton::clicked, this, &KnownPanel::showFindings);

    m_proxy->setIcon(look::icon(u"key"_s));
    m_proxy->setObjectName(u"proxyLogInButton"_s);
    m_proxy->setAutoDefault(false);
    m_proxy->hide();
    connect(m_proxy, &QPushButton::clicked, this, [this] { Q_EMIT proxyLogInRequested(m_proxyHost); });

    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, look::kUnit / 2, 0);
    m_list->setSpacing(look::kUnit / 2);
    innerColumn->addLayout(m_list);
    innerColumn->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::kUnit, 3 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    column->setSpacing(look::kUnit);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    column->addWidget(m_proxy, 0, Qt::AlignLeft);
    column->addWidget(m_explain, 0, Qt::AlignLeft);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    for (const auto &check : preflightChecks()) {
        auto *row = new KnownRow(check, inner);
        m_rows.insert(check, row);
        m_list->addWidget(row);
    }
    retranslate();
}

void KnownPanel::checkStarted(const QString &check)
{
    if (auto *found = row(check)) {
        found->setRunning();
    }
}

void KnownPanel::checkFinished(const CheckResult &result)
{
    if (auto *found = row(result.check)) {
        found->setResult(result);
    }
    summarise();
}

void KnownPanel::clear()
{
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        CheckResult nothing;
        nothing.check = it.key();
        it.value()->setResult(nothing);
    }
    setFindings({});
    summarise();
}

void KnownPanel::setFindings(const QList<Finding> &findings)
{
    m_findings.clear();
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_findings), [](const Finding &finding) { return finding.confidence >= kFaint; });
    m_explain->setVisible(!m_findings.isEmpty());
}

void KnownPanel::showFindings()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"findingsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What to do"));
    auto *inner = new QWidget;
    auto *cards = new QVBoxLayout(inner);
    cards->setSpacing(2 * look::kUnit);
    for (auto finding : std::as_const(m_findings)) {
        const auto *check = finding.tellApart ? Catalogue::instance().check(finding.tellApart->check) : nullptr;
        if (check && check->by != CheckedBy::Person) {
            finding.tellApart.reset(); // made a moment ago, or what the page of the sign-in test is for
        }
        cards->addWidget(new FindingCard(finding, inner));
    }
    cards->addStretch(1);
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    dialog->resize(90 * look::kUnit, 70 * look::kUnit);
    dialog->open();
}

void KnownPanel::setBusy(bool busy)
{
    m_busy = busy;
    summarise();
}

void KnownPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height(), look::line(palette()));
}

void KnownPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void KnownPanel::retranslate()
{
    m_heading->setText(tr("What we know"));
    m_again->setText(tr("Chec&k again"));
    look::giveRoom(m_again);
    m_explain->setText(tr("What to do about it"));
    look::giveRoom(m_explain);
    m_proxy->setText(tr("&Log in to the proxy…"));
    look::giveRoom(m_proxy);
    for (auto *row : std::as_const(m_rows)) {
        row->render();
    }
    summarise();
}

void KnownPanel::summarise()
{
    int good = 0, wrong = 0, warn = 0;
    QString proxyHost;
    for (const auto *row : std::as_const(m_rows)) {
        const auto &result = row->result();
        good += result.outcome == CheckOutcome::Pass;
        wrong += result.outcome == CheckOutcome::Fail && !result.undecided;
        warn += result.outcome == CheckOutcome::Warn && !result.undecided;
        if (result.code == "net.proxy_auth"_L1 && proxyHost.isEmpty()) {
            proxyHost = result.params.value(u"proxy"_s).toString();
        }
    }
    m_proxyHost = proxyHost;
    m_proxy->setVisible(!proxyHost.isEmpty());
    if (wrong > 0) {
        m_summary->setText(tr("%n thing(s) to mend.", nullptr, wrong));
    } else if (warn > 0) {
        m_summary->setText(tr("%n thing(s) to look at.", nullptr, warn));
    } else if (m_busy) {
        m_summary->setText(tr("Checking. You can go on meanwhile."));
    } else if (good == 0) {
        m_summary->setText(tr("Nothing yet. The checks start by themselves as soon as there are values to check."));
    } else {
        m_summary->setText(tr("%n check(s) good, nothing wrong so far.", nullptr, good));
    }
    m_again->setEnabled(!m_busy);
}

} // namespace signwright
