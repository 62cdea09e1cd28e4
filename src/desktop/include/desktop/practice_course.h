// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QObject>
#include <QSet>
#include <QStringList>

namespace signwright
{

struct AppContext;
struct Finding;
struct SignInTestReport;

/** One exercise of practice mode: something is wrong on purpose (or, in the first, nothing is set yet), and a sign-in test shows what. */
struct PracticeExercise {
    QString id;       ///< set_up, redirect_uri, secret, not_assigned
    QString fault;    ///< in force while it runs; empty: none
    QString userKind; ///< who signs in, a `PracticeUser::kind`
    QString cause;    ///< of the finding it ends in (cause vocabulary); empty: it ends in a sign-in that passes
};

/**
 * Practice mode's lessons and faults: which fault is in force, which exercise runs, which are done. Knows no widget. The
 * practice server is the context's; while there is none nothing can be begun.
 */
class PracticeCourse : public QObject
{
    Q_OBJECT
public:
    explicit PracticeCourse(AppContext *context, QObject *parent = nullptr);

    static const QList<PracticeExercise> &exercises();
    /** "Break the redirect URI" */
    static QString title(const QString &exercise);
    /** What to do, for a person who has never done it; `username` of the one who is to sign in. */
    static QString task(const QString &exercise, const QString &username);
    /** What has been learnt, once it is done. */
    static QString lesson(const QString &exercise);
    /** In the person's language. */
    static QString faultTitle(const QString &fault);
    static QString faultDescription(const QString &fault);
    static QString groupTitle(const QString &group);

    bool isAvailable() const;
    /** The exercise that runs; empty for none. */
    QString running() const { return m_running; }
    bool isDone(const QString &exercise) const { return m_done.contains(exercise); }
    /** The fault in force; empty for none. */
    QString fault() const;
    /** Who is to sign in for the exercise or fault in force; empty: anybody. */
    QString username() const;

    /** Begins an exercise, with its fault and no other. Error: `practice.fault_unknown`. */
    Status start(const QString &exercise);
    /** Puts one fault in force, or none, and ends a running exercise. Error: `practice.fault_unknown` {name}. */
    Status setFault(const QString &name);

public Q_SLOTS:
    /** A sign-in test explained something, or ended: does that end the exercise? */
    void explained(const QList<signwright::Finding> &findings);
    void tested(const signwright::SignInTestReport &report);

Q_SIGNALS:
    /** Fault, exercise or what is done. */
    void changed();
    void started(const QString &exercise);
    void finished(const QString &exercise);

private:
    void finish();

    AppContext *m_context;
    QString m_running;
    QSet<QString> m_done;
};

} // namespace signwright
