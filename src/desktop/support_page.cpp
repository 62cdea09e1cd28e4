// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/support_page.h>

#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/finding_card.h>
#include <desktop/parts.h>

#include <store/integration_store.h>
#include <wording/case_text.h>
#include <wording/error_text.h>
#include <wording/finding_text.h>

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

namespace
{

constexpr qsizetype kMostShown = 512 * 1024; ///< characters that are put into the text field; more is read all the same

constexpr int kMostRuns = 12; ///< of a case; the rest is in its report

} // namespace

SupportPage::SupportPage(AppContext *context, CurrentIntegration *current, QWidget *parent)
    : Page(context, current, parent), m_askLabel(new QLabel(this)), m_aboutLabel(new QLabel(this)), m_factsLabel(new QLabel(this)),
      m_fileLabel(new look::MutedLabel({}, this)), m_evidence(new QPlainTextEdit(this)), m_facts(new QPlainTextEdit(this)), m_about(new QComboBox(this)),
      m_open(button(u"openEvidenceButton"_s, u"file"_s, {}, this)), m_go(button(u"explainButton"_s, u"search"_s, {}, this)),
      m_stop(button(u"stopExplainButton"_s, u"error"_s, {}, this)), m_clear(button(u"clearEvidenceButton"_s, u"trash"_s, {}, this)),
      m_save(button(u"saveReportButton"_s, u"file"_s, {}, this)), m_results(new QVBoxLayout)
{
    setAcceptDrops(true);
    m_evidence->setObjectName(u"evidenceEdit"_s);
    m_evidence->setAcceptDrops(false); // what is dropped on it is dropped on the page
    m_evidence->setTabChangesFocus(true);
    m_evidence->setMinimumHeight(18 * look::kUnit);
    m_evidence->installEventFilter(this);
    m_facts->setObjectName(u"factsEdit"_s);
    m_facts->setTabChangesFocus(true);
    m_facts->setMaximumHeight(10 * look::kUnit);
    m_about->setObjectName(u"aboutBox"_s);
    m_fileLabel->setObjectName(u"evidenceFile"_s);
    m_askLabel->setBuddy(m_evidence);
    m_factsLabel->setBuddy(m_facts);
    m_factsLabel->setWordWrap(true);
    m_askLabel->setWordWrap(true);
    m_aboutLabel->setBuddy(m_about);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    auto *inner = card(column, this, {});
    inner->addWidget(m_askLabel);
    inner->addWidget(m_evidence);
    inner->addWidget(m_fileLabel);
    auto *about = new QHBoxLayout;
    about->addWidget(m_aboutLabel);
    about->addWidget(m_about, 1);
    inner->addLayout(about);
    inner->addWidget(m_factsLabel);
    inner->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::kUnit);
    row->addWidget(m_go);
    row->addWidget(m_stop);
    row->addWidget(m_open);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_save);
    inner->addLayout(row);
    column->addLayout(m_results);
    column->addStretch(1);

    connect(m_go, &QPushButton::clicked, this, &SupportPage::explainText);
    connect(m_clear, &QPushButton::clicked, this, &SupportPage::clear);
    connect(m_save, &QPushButton::clicked, this, &SupportPage::saveReport);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_running = 0;
        showResult();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto path = app().askOpenPath ? app().askOpenPath(tr("Evidence (*.txt *.log *.har *.html *.htm *.json *.eml);;All files (*)")) : QString();
        if (!path.isEmpty()) {
            explainFile(path);
        }
    });
    connect(m_evidence, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_evidence->toPlainText().isEmpty()) {
            m_file.clear();
            m_fileLabel->clear();
        }
        m_fileLabel->setVisible(!m_file.isEmpty());
    });
    retranslate();
    showResult();
}

QString SupportPage::title() const
{
    return tr("Explain an error");
}

QString SupportPage::why() const
{
    return tr(
        "Paste or drop whatever you have: the message, a mail, the address in the browser, a log, a saved error page, a token, a HAR recording. It is read on this computer and sent nowhere.");
}

QWidget *SupportPage::firstField()
{
    return m_evidence;
}

void SupportPage::retranslate()
{
    m_askLabel->setText(tr("What did the &person see, or what does the log say?"));
    m_evidence->setPlaceholderText(tr("AADSTS50011: The redirect URI … or just “it loops”"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_aboutLabel->setText(tr("&Is it about one of your integrations?"));
    m_factsLabel->setText(tr("What else is &known? A line each, such as “product: Nextcloud”, “registered redirect URI: https://…”."));
    m_facts->setAccessibleName(tr("Known facts"));
    m_go->setText(tr("&Explain"));
    m_stop->setText(tr("S&top"));
    m_open->setText(tr("&Open a file…"));
    m_clear->setText(tr("C&lear"));
    m_save->setText(tr("&Save as a support case…"));
    for (auto *one : {m_go, m_stop, m_open, m_clear, m_save}) {
        look::giveRoom(one);
    }
    if (m_holder) {
        showResult();
    }
}

void SupportPage::enter()
{
    const auto chosen = m_about->currentData();
    m_about->clear();
    m_about->addItem(tr("No, or not known"));
    if (app().store) {
        for (const auto &entry : app().store->list().value_or(QList<StoredIntegration>())) {
            m_about->addItem(entry.integration.name.isEmpty() ? tr("(without a name)") : entry.integration.name, entry.integration.id);
        }
    }
    m_about->setCurrentIndex(qMax(0, m_about->findData(chosen)));
}

void SupportPage::leave()
{
    m_running = 0;
}

std::optional<Integration> SupportPage::chosenIntegration() const
{
    const auto chosen = m_about->currentData().toString();
    if (chosen.isEmpty() || !app().store) {
        return {};
    }
    const auto stored = app().store->get(chosen);
    return stored ? std::optional(stored->integration) : std::nullopt;
}

void SupportPage::explainText()
{
    ExplainInput input;
    input.bytes = m_file.isEmpty() ? m_evidence->toPlainText().toUtf8() : QByteArray();
    input.file = m_file;
    start(std::move(input));
}

void SupportPage::explainFile(const QString &path)
{
    m_evidence->clear();
    m_file = path;
    const QFileInfo file(path);
    m_fileLabel->setText(tr("File: %1 (%2)").arg(file.fileName(), QLocale().formattedDataSize(file.size())));
    m_fileLabel->show();
    ExplainInput input;
    input.file = path;
    start(std::move(input));
}

void SupportPage::clear()
{
    m_running = 0;
    m_file.clear();
    m_problem = {};
    m_explanation.reset();
    m_evidence->clear();
    m_facts->clear();
    m_fileLabel->hide();
    showResult();
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void SupportPage::start(ExplainInput input)
{
    input.facts = m_facts->toPlainText();
    input.integration = chosenIntegration();
    m_problem = {};
    m_explanation.reset();
    m_running = ++m_lastRun;
    showResult();
    run(std::move(input), m_running);
}

QCoro::Task<void> SupportPage::run(ExplainInput input, int number)
{
    const QPointer<SupportPage> self(this);
    auto done = co_await explain(std::move(input));
    if (!self || number != m_running) {
        co_return; // stopped, or another question was asked meanwhile
    }
    m_running = 0;
    if (done) {
        m_explanation = std::make_unique<Explanation>(std::move(*done));
        if (!m_file.isEmpty() && !m_explanation->material.text.isEmpty() && m_explanation->material.text.size() <= kMostShown) {
            const QSignalBlocker quiet(m_evidence); // the file stays the source
            m_evidence->setPlainText(m_explanation->material.text);
        }
    } else {
        m_problem = done.error();
    }
    showResult();
    Q_EMIT explained();
}

void SupportPage::showResult()
{
    delete m_holder;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    m_go->setEnabled(m_running == 0);
    m_stop->setVisible(m_running != 0);
    m_save->setVisible(m_explanation != nullptr);
    m_fileLabel->setVisible(!m_file.isEmpty());
    if (!m_problem.code.isEmpty()) {
        auto *inner = card(column, m_holder, {});
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, errorText(m_problem).oneLine());
    }
    if (m_explanation && m_explanation->supportCase) {
        showCase(column, *m_explanation->supportCase);
    }
    if (m_explanation && m_explanation->findings.isEmpty()) {
        auto *inner = card(column, m_holder, tr("Nothing recognised"));
        inner->addWidget(words(tr("There is nothing in it that Signwright knows, so it does not guess. What helps:"), m_holder));
        line(inner, m_holder, look::Tone::Neutral, u"forward"_s,
             tr("the whole text of the error page, with “More details” unfolded: the code, the Correlation ID and the time"));
        line(inner, m_holder, look::Tone::Neutral, u"forward"_s, tr("the address in the browser when it stopped"));
        line(inner, m_holder, look::Tone::Neutral, u"forward"_s, tr("a HAR recording of the sign-in from the browser's developer tools"));
        line(inner, m_holder, look::Tone::Neutral, u"forward"_s, tr("the portal's log of that minute"));
    } else if (m_explanation) {
        bool first = true;
        const auto about = chosenIntegration();
        for (const auto &finding : std::as_const(m_explanation->findings)) {
            if (!first && finding.confidence < 0.35) {
                continue; // a page of faint guesses helps nobody
            }
            if (!first) {
                column->addWidget(new look::MutedLabel(tr("It may also be this (%1):").arg(findingText(finding).confidence), m_holder));
            }
            auto *shown = new FindingCard(finding, m_holder, about ? about->name : QString());
            if (about) {
                connect(shown, &FindingCard::checkRequested, this, [this, id = about->id](CheckedBy by) { Q_EMIT checkRequested(id, by); });
            }
            shown->setObjectName(u"finding_"_s + finding.textId);
            column->addWidget(shown);
            first = false;
        }
    }
    m_results->addWidget(m_holder);
    m_holder->show();
    mark(m_explanation && !m_explanation->findings.isEmpty() ? &m_explanation->findings.constFirst() : nullptr);
    Q_EMIT stateChanged();
}

/** What the case is about, what was done in it, and whether the rules say today what they said then. */
void SupportPage::showCase(QVBoxLayout *column, const SupportCase &supportCase)
{
    const auto name = supportCase.integration ? supportCase.integration->name : QString();
    auto *inner = card(column, m_holder, name.isEmpty() ? tr("Support case") : tr("Support case: %1").arg(name));
    inner->addWidget(
        words(tr("Made on %1 by %2. No secret is in it.").arg(QLocale().toString(supportCase.madeAt.toLocalTime(), QLocale::ShortFormat), supportCase.madeBy),
              m_holder));
    for (const auto &run : supportCase.runs) {
        if (inner->count() > kMostRuns) {
            break;
        }
        const auto again = reproduce(supportCase, run);
        const auto what = again.findings.isEmpty() ? tr("nothing recognised") : findingText(again.findings.constFirst()).title;
        const auto when = run.at.isValid() ? QLocale().toString(run.at.toLocalTime(), QLocale::ShortFormat) + u' ' : QString();
        line(inner, m_holder, again.sameVerdict ? look::Tone::Neutral : look::Tone::Info, again.sameVerdict ? u"forward"_s : u"info"_s,
             again.sameVerdict ? tr("%1%2: %3").arg(when, runTitle(run.kind), what)
                               : tr("%1%2: %3 (another verdict than when the case was made)").arg(when, runTitle(run.kind), what));
    }
}

/** The passages on which the verdict rests, marked where they stand. */
void SupportPage::mark(const Finding *finding)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (finding) {
        const auto text = m_evidence->toPlainText();
        QTextCharFormat format;
        format.setBackground(look::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35));
        format.setFontUnderline(true); // not by colour alone
        for (const auto &evidence : finding->evidence) {
            const auto at = evidence.passage.isEmpty() ? -1 : text.indexOf(evidence.passage);
            if (at < 0) {
                continue;
            }
            QTextEdit::ExtraSelection selection;
            selection.format = format;
            selection.cursor = QTextCursor(m_evidence->document());
            selection.cursor.setPosition(int(at));
            selection.cursor.setPosition(int(at + evidence.passage.size()), QTextCursor::KeepAnchor);
            if (marks.isEmpty()) {
                auto there = m_evidence->textCursor();
                there.setPosition(int(at));
                m_evidence->setTextCursor(there);
                m_evidence->ensureCursorVisible();
            }
            marks << selection;
        }
    }
    m_evidence->setExtraSelections(marks);
}

void SupportPage::saveReport()
{
    const auto path = app().askSavePath ? app().askSavePath(tr("support-case.json"), tr("Support case (*.json)")) : QString();
    if (path.isEmpty() || !m_explanation) {
        return;
    }
    // The source itself stays here: only what the allow-list lets through goes along.
    const auto report = m_explanation->supportCase.value_or(
        caseFrom(chosenIntegration(), {CaseRun{u"evidence"_s, {}, {}, m_explanation->material.trace, m_explanation->findings}}, *app().clock));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(toJson(report, findingWords)) > 0 && file.commit();
    m_fileLabel->setText(written ? tr("Saved, with nothing secret in it: %1").arg(path) : tr("The case cannot be written: %1").arg(file.errorString()));
    m_fileLabel->show();
}

void SupportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void SupportPage::dropEvent(QDropEvent *event)
{
    const auto *dropped = event->mimeData();
    event->acceptProposedAction();
    for (const auto &url : dropped->urls()) {
        if (url.isLocalFile()) {
            explainFile(url.toLocalFile());
            return;
        }
    }
    if (dropped->hasImage()) {
        m_problem = Error{u"trace.evidence.image"_s, {{u"format"_s, u"image"_s}}};
        m_explanation.reset();
        showResult();
    } else if (dropped->hasText()) {
        m_evidence->setPlainText(dropped->text());
        explainText();
    }
}

/** Ctrl+Return explains, so that the keyboard need not leave the text; a pasted picture is refused in words. */
bool SupportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_evidence && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            explainText();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace signwright
