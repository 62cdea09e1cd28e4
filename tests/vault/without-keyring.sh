#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program where no session bus can be reached or started, so that the keychain cannot answer.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY
HOME=$home XDG_RUNTIME_DIR=$home XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen \
  DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nobody-listens" "$@"
