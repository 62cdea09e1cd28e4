// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/portal_nexudus.h>
#include <practice/portal_reflex.h>

namespace signwright::practice
{

std::vector<std::unique_ptr<PracticePortal>> makePracticePortals()
{
    std::vector<std::unique_ptr<PracticePortal>> portals;
    portals.push_back(std::make_unique<NexudusPracticePortal>());
    portals.push_back(std::make_unique<ReflexPracticePortal>());
    return portals;
}

} // namespace signwright::practice
