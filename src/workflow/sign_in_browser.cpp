// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/sign_in_browser.h>

// Here and not in the common file, so that the browser's plugin takes this interface without the engine behind it.
#include "workflow/moc_sign_in_browser.cpp"
