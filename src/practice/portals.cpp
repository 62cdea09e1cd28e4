// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/portal_nexudus.h>

namespace signwright::practice
{

std::vector<std::unique_ptr<PracticePortal>> makePracticePortals()
{
    std::vector<std::unique_ptr<PracticePortal>> portals;
    portals.push_back(std::make_unique<NexudusPracticePortal>());
    return portals;
}

} // namespace signwright::practice
