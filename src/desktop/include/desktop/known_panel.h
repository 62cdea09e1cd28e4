// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/look.h>

#include <diagnosis/finding.h>
#include <workflow/preflight.h>

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

/** One line of "What we know": icon, word and name; unfolds to what was seen and what to do. */
class KnownRow : public QWidget
{
    Q_OBJECT
public:
    explicit KnownRow(QString check, QWidget *parent = nullptr);
    void setRunning();
    void setResult(const CheckResult &result);
    const CheckResult &result() const { return m_result; }
    void render();
    void setOpen(bool open);

private:
    CheckResult m_result;
    bool m_running = false;
    bool m_open = false;
    look::IconLabel *m_sign;
    class QToolButton *m_title;
    QLabel *m_word;
    QLabel *m_detail;
};

/** The right region: every check that needs no user, ticking off as values arrive. It shows; `LiveChecks` runs them. */
class KnownPanel : public QFrame
{
    Q_OBJECT
public:
    explicit KnownPanel(QWidget *parent = nullptr);
    void checkStarted(const QString &check);
    void checkFinished(const CheckResult &result);
    /** Back to "nothing known yet". */
    void clear();
    void setBusy(bool busy);
    /** What the checks come to; each is a card in the window that the button opens. */
    void setFindings(const QList<Finding> &findings);
    KnownRow *row(const QString &check) const { return m_rows.value(check); }

Q_SIGNALS:
    void checkAgainRequested();
    /** A proxy on the way wants a name and a password (`net.proxy_auth`), and somebody is ready to give them. */
    void proxyLogInRequested(const QString &proxyHost);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void summarise();
    void showFindings();

    QLabel *m_heading;
    look::MutedLabel *m_summary;
    QVBoxLayout *m_list;
    QPushButton *m_explain; ///< only when there is something to explain
    QPushButton *m_proxy;   ///< only when a check met a proxy that wants a log-in
    QString m_proxyHost;
    QPushButton *m_again;
    QList<Finding> m_findings;
    QHash<QString, KnownRow *> m_rows;
    bool m_busy = false;
};

} // namespace signwright
