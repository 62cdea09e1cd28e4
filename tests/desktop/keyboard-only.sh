#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# A screen of its own with a window manager, and the bus that screen readers listen on, around keyboard_only.py.
# usage: scripts/as-user tests/desktop/keyboard-only.sh PROGRAM [FOLDER FOR PICTURES]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
  exec xvfb-run -a -s '-screen 0 1400x1000x24' "$0" --inside "$@"
fi
shift
openbox >/dev/null 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
unset QT_QPA_PLATFORM NO_AT_BRIDGE
/usr/bin/python3 "$here/keyboard_only.py" "$@"
