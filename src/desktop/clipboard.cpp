// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/clipboard.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
constexpr auto kMark = "application/x-signwright-secret"_L1;
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copySecret(const ClientSecret &secret)
{
    const auto bytes = secret.reveal();
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    data->setData(QString(kMark), "1");
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(30000, QGuiApplication::clipboard(), [] {
        const auto *held = QGuiApplication::clipboard()->mimeData();
        if (held && held->hasFormat(QString(kMark))) {
            QGuiApplication::clipboard()->clear();
        }
    });
}

} // namespace signwright
