// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
//
// Prints every text of the catalogue as a call that lupdate recognises. The catalogue is data; what it prints is never compiled.

#include <diagnosis/catalogue.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

int main()
{
    QTextStream out(stdout);
    const auto texts = signwright::Catalogue::instance().texts();
    for (auto text : texts) {
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        out << "QT_TRANSLATE_NOOP(\"Catalogue\", \"" << text << "\")\n";
    }
    return texts.isEmpty() ? 1 : 0;
}
