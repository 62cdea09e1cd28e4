#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Tries the Debian packages as a user would: builds them (unless given) for that suite, installs them in a bare Debian, runs
# the wizard in practice mode to its end as an ordinary user in a real window, sees Chromium's own sandbox on, removes them,
# and finds nothing left but the user's data. Its pictures are then in build/deb/tour, or build/deb-SUITE/tour where the
# suite is not this system's. Needs root, and debootstrap; about 400 MB are fetched.
# usage: installer/test-linux.sh [--suite bookworm] [PACKAGE.deb...]
set -euo pipefail
suite=bookworm
if [ "${1:-}" = --suite ]; then
  suite=$2
  shift 2
fi
case ${1:-} in -*) sed -n '9s/^# //p' "$0" >&2; exit 2 ;; esac
packages=()
for package in "$@"; do packages+=("$(realpath "$package")"); done
cd "$(dirname "$0")/.."

here=$(. /etc/os-release; echo "${VERSION_CODENAME:-}")
out=build/deb
[ "$suite" = "$here" ] || out=build/deb-$suite
if [ ${#packages[@]} -eq 0 ]; then
  scripts/install-deps --yes build package
  if [ "$suite" = "$here" ]; then
    installer/linux/build-deb
  else
    installer/linux/build-deb-in-root --suite "$suite"
  fi
  packages=("$out"/*.deb)
fi

root=$(mktemp -d "${TMPDIR:-/tmp}/signwright-try.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT
installer/linux/make-root "$suite" "$root"
mkdir "$root/opt/try"
cp "${packages[@]}" installer/linux/try-packages "$root/opt/try/"
installer/linux/in-root "$root" /opt/try/try-packages
rm -rf "$out/tour"
mkdir -p "$out"
cp -r "$root/home/tester/tour" "$out/"
cp "$root/opt/try/needs.txt" "$out/"
[ "$suite" != bookworm ] || installer/sizes # the trials were in that suite
