// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/error_page.h>

#include <entra/entra_error.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

Observation errorPageObservation(const ProviderErrorPage &page, const QString &source, const QDateTime &at)
{
    static const QRegularExpression pageId(u"\"pgid\"\\s*:\\s*\"([A-Za-z0-9_]{1,60})\""_s);
    // The page as a browser shows it, then the words alone: a page made by a script has them in no element of its source.
    auto error = EntraError::fromHtml(page.html);
    if (error.isEmpty()) {
        error = EntraError::fromText(page.visibleText);
    }
    Observation observation;
    observation.kind = ObservationKind::ErrorPage;
    observation.source = source;
    observation.at = at;
    observation.text = page.visibleText.left(4000);
    observation.facts = error.facts();
    if (const auto match = pageId.match(page.html); match.hasMatch()) {
        observation.facts.insert(u"pgid"_s, match.captured(1));
    }
    if (!error.message.isEmpty()) {
        observation.facts.insert(u"service_exception"_s, error.message);
    }
    return observation;
}

} // namespace signwright
