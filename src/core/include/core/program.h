// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace signwright
{

/**
 * Says to Qt who we are, so that window and command line find the same data folder and settings. Call it before anything
 * asks QStandardPaths or QSettings; it needs no application object.
 */
void identifyProgram();

} // namespace signwright
