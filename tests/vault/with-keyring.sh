#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program in a D-Bus session of its own with a real, unlocked gnome-keyring and a home that is thrown away.
# The keyring's password must not be empty: an empty one starts a graphical prompter and every job fails.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/.local/share XDG_CONFIG_HOME=$home/.config
export XDG_CURRENT_DESKTOP=GNOME QT_QPA_PLATFORM=offscreen
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -euc '
  printf "test-keyring-password\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
  "$@"' keyring "$@"
