// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

#include <diagnosis/catalogue.h>
#include <workflow/explain.h>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

/**
 * For support staff: paste or drop whatever there is, read what it means, who must act and how, with the passage that says so marked
 * in the source.
 */
class SupportPage : public Page
{
    Q_OBJECT
public:
    SupportPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("support"); }
    Step step() const override { return Step::None; }
    QString title() const override;
    QString why() const override;
    StepState state() const override { return StepState::NotStarted; }
    QString nextText() const override { return {}; }
    bool busy() const override { return m_running > 0; }
    void enter() override;
    void leave() override;
    QWidget *firstField() override;

    /** As if the file had been dropped. */
    void explainFile(const QString &path);
    const Explanation *explanation() const { return m_explanation.get(); }

public Q_SLOTS:
    void explainText();
    void clear();

Q_SIGNALS:
    void explained();
    /** The person wants the check that decides between two causes, on the integration that was chosen. */
    void checkRequested(const QString &integrationId, signwright::CheckedBy by);

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(ExplainInput input);
    QCoro::Task<void> run(ExplainInput input, int number);
    void showResult();
    void showCase(QVBoxLayout *column, const SupportCase &supportCase);
    void mark(const Finding *finding);
    void saveReport();
    std::optional<Integration> chosenIntegration() const;

    QLabel *m_askLabel, *m_aboutLabel, *m_factsLabel, *m_fileLabel;
    QPlainTextEdit *m_evidence;
    QPlainTextEdit *m_facts;
    QComboBox *m_about;
    QPushButton *m_open, *m_go, *m_stop, *m_clear, *m_save;
    QVBoxLayout *m_results;
    QWidget *m_holder = nullptr;
    QString m_file;
    Error m_problem;
    std::unique_ptr<Explanation> m_explanation;
    int m_running = 0; ///< the number of the run whose answer is awaited; 0: none
    int m_lastRun = 0;
};

} // namespace signwright
