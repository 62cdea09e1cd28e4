// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace signwright
{

struct AppContext;
class Desktop;

/**
 * `signwright --tour DIR`: the whole main job in practice mode through the real pages, with nobody at the keyboard: values
 * are typed into the fields, buttons pressed, a person of the practice tenant signs in in the embedded browser, and the
 * settings are published to the practice portal. Each step says how it went; of each page a picture is kept.
 */
class Tour : public QObject
{
    Q_OBJECT
public:
    /** `say` gets one line a step. Both outlive the tour. */
    Tour(Desktop *desktop, AppContext *context, QString folder, std::function<void(const QString &)> say);

    /** True when every step passed. Ends within a few minutes, whatever happens. */
    QCoro::Task<bool> run();

private:
    QCoro::Task<bool> arrive();
    QCoro::Task<bool> fillIn();
    QCoro::Task<bool> signIn();
    QCoro::Task<bool> publish();
    QCoro::Task<bool> summary();
    QCoro::Task<void> tidyUp();
    QCoro::Task<bool> until(std::function<bool()> holds, std::chrono::seconds limit = std::chrono::seconds(30));
    /** Shows the page, lets it settle, keeps a picture. */
    QCoro::Task<void> picture(QString name);
    bool step(bool passed, const QString &what);
    bool press(const QString &name);
    bool enter(const QString &field, const QString &text);
    static void type(QWidget *into, const QString &text);
    static void key(QWidget *into, int key);

    Desktop *m_desktop;
    AppContext *m_context;
    QString m_folder;
    std::function<void(const QString &)> m_say;
    int m_pictures = 0;
};

} // namespace signwright
