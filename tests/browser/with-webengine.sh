#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program that starts Chromium, with a home that is thrown away. Chromium refuses root unless its sandbox is off, so
# root becomes an ordinary user here where that user can read the program and make user namespaces; where not, and only
# here, the sandbox is switched off.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
run=(env "HOME=$home" "XDG_RUNTIME_DIR=$home" "XDG_DATA_HOME=$home/data" "XDG_CONFIG_HOME=$home/config" "XDG_CACHE_HOME=$home/cache"
     "QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}")
if [ "$(id -u)" = 0 ]; then
  as=(runuser -u nobody --)
  if command -v runuser >/dev/null && "${as[@]}" test -r "$1" -a -x "$1" && "${as[@]}" unshare -U true 2>/dev/null; then
    chown nobody "$home"
    chmod 700 "$home"
    run=("${as[@]}" "${run[@]}")
  else
    run+=("QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox")
  fi
elif ! unshare -U true 2>/dev/null; then
  run+=("QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox")
fi
"${run[@]}" "$@"
