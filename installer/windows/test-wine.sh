#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Puts the Windows installer into a fresh Wine, uses what it installed as a user would, takes it out again and looks for what is left.
# Built by installer/windows/build-installer where it is not there yet; the practice tenant that is checked is that of a native build.
# usage: installer/windows/test-wine.sh [INSTALLER.exe]        pictures go to build/wine/
# Needs: scripts/install-deps build windows. Ends with 0 when everything held; prints the size of what it tested.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
cd "$top"
made() { find build/windows -maxdepth 1 -name '*.exe' 2>/dev/null | head -1; }
installer=${1:-$(made)}
if [ -z "$installer" ]; then
  installer/windows/build-installer
  installer=$(made)
fi
native=${SIGNWRIGHT_NATIVE:-$(find build -path '*/bin/signwright-cli' -not -path '*/_CPack_Packages/*' 2>/dev/null | head -1)}
[ -x "$native" ] || { echo "test-wine: no native signwright-cli below build/ (scripts/test makes one), or set SIGNWRIGHT_NATIVE" >&2; exit 2; }
pictures=$top/build/wine
rm -rf "$pictures"
mkdir -p "$pictures"
work=$(mktemp -d)
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEARCH=win64 WINEDLLOVERRIDES="mscoree=;mshtml=" XDG_RUNTIME_DIR=$work
children=()
finish() {
  status=$?
  timeout 30 wineserver -k 2>/dev/null || true
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  rm -rf "$work"
  [ "$status" -eq 0 ] || echo "test-wine: FAILED" >&2
  exit "$status"
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }
fail() { printf 'test-wine: %s\n' "$*" >&2; exit 1; }
run() { timeout "$1" wine "${@:2}"; }

say "signed, with a certificate that is thrown away"
openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/key.pem" -out "$work/certificate.pem" -days 2 -subj "/CN=Signwright test" \
  -addext extendedKeyUsage=codeSigning -addext keyUsage=critical,digitalSignature 2>/dev/null
osslsigncode sign -h sha256 -n Signwright -certs "$work/certificate.pem" -key "$work/key.pem" -in "$installer" -out "$work/setup.exe" > /dev/null
osslsigncode verify -CAfile "$work/certificate.pem" "$work/setup.exe" > "$work/signature" 2>&1 || { tail -5 "$work/signature" >&2; fail "the signature does not hold"; }
cp "$work/setup.exe" "$work/forged.exe"
printf 'X' | dd of="$work/forged.exe" bs=1 seek=500000 conv=notrunc status=none
! osslsigncode verify -CAfile "$work/certificate.pem" "$work/forged.exe" > /dev/null 2>&1 || fail "a changed installer passes for signed"

exec {display}<> <(:)
Xvfb -displayfd "$display" -screen 0 1400x1000x24 -nolisten tcp >/dev/null 2>&1 &
children+=($!)
read -r -t 20 number <&"$display" || fail "Xvfb does not start"
export DISPLAY=:$number

say "a fresh Windows"
timeout 180 wineboot -i >/dev/null 2>&1
timeout 60 wineserver -w || true
home=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d -not -iname public | head -1)
programs=$home/AppData/Local/Programs/Signwright
everything() { (cd "$WINEPREFIX" && find drive_c -type f | sort); }
everything > "$work/files.before"
registry() { timeout 60 wine reg query 'HKCU\Software' /s 2>/dev/null | tr -d '\r' | grep -i signwright || true; }

say "put in, for one user, without a question"
run 180 "$work/setup.exe" /S
timeout 60 wineserver -w || true
for file in signwright.exe signwright-cli.exe uninstall.exe Qt6Core.dll; do
  [ -f "$programs/$file" ] || fail "$file is not installed"
done
[ -n "$(find "$home" -name 'Signwright.lnk')" ] || fail "no entry in the start menu"
timeout 60 wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Signwright' /v QuietUninstallString | grep -q uninstall.exe \
  || fail "Windows does not know how to remove it"

say "the command line"
cli=$programs/signwright-cli.exe
version=$(run 60 "$cli" --version | tr -d '\r')
[ "$version" = "$("$native" --version)" ] || fail "the version is '$version'"
[ "$(printf 'AADSTS7000215: Invalid client secret provided.' | run 60 "$cli" explain --json - | python3 -c 'import json,sys; print(json.load(sys.stdin)["findings"][0]["cause"])')" = secret_value ] \
  || fail "explain does not name the cause"
coproc practice { exec "$native" practice serve 2>/dev/null; }
children+=("$practice_PID")
read -r -t 30 -u "${practice[0]}" info || fail "the practice tenant does not start"
printf '%s\n' "$info" | python3 -c '
import json, sys
info = json.loads(sys.stdin.readline())
for name, host in (("https", info["authority_host"]), ("http", info["authority_host_http"])):
    json.dump({"schema": 1, "name": "Wine", "portal": {"kind": "nexudus", "address": info["portals"][0]["address"]}, "cloud": "custom",
               "authority_host": host, "authority": "tenant", "tenants": [info["tenants"][0]["id"]], "client_id": info["client_id"],
               "redirect_uris": [info["redirect_uris"][0]]}, open(f"{sys.argv[1]}/{name}.json", "w"))
open(f"{sys.argv[1]}/secret", "w").write(info["client_secret"] + "\n")' "$work"
check() { # what is expected, then the arguments
  local expected=$1 status=0
  run 120 "$cli" --quiet check "${@:2}" > "$work/check.out" 2>&1 || status=$?
  [ "$status" -eq "$expected" ] || { cat "$work/check.out" >&2; fail "check ended with $status, not $expected: ${*:2}"; }
}
check 0 --integration "Z:$work/http.json" --secret-stdin < "$work/secret"
# Wine's Schannel takes no further roots (Windows' own does), so all that can be seen here is that nothing is trusted that should not be.
check 4 --integration "Z:$work/https.json" --secret-stdin < "$work/secret"
grep -q "Practice tenant authority" "$work/check.out" || fail "the issuer is not named"
echo "not the secret" > "$work/wrong"
check 1 --integration "Z:$work/http.json" --secret-stdin < "$work/wrong"
check 2 --integration "Z:$work/nothing.json" --secret-stdin < "$work/secret"

say "the window: the first pages, by its own keys; the client secret goes into the Credential Manager"
timeout 60 wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f >/dev/null
for round in 1 2 3; do # what threads do at their end shows now and then only
  status=0
  timeout -s KILL 180 wine "$programs/signwright.exe" --tour "Z:$pictures" > "$work/tour" 2>&1 || status=$?
  [ "$status" -eq 1 ] || fail "round $round of the tour ended with $status: $(tail -3 "$work/tour")"
done
tr -d '\r' < "$work/tour"
for step in "passed  Practice mode" "passed  The portal" "passed  Step 1" "passed  Step 2: client ID, tenant ID, and the client secret, which is in the keychain" "passed  Step 3"; do
  grep -q "$step" "$work/tour" || fail "not seen: $step"
done
# This flavour has no embedded browser, and says so where it would open.
grep -q "FAILED  The sign-in test opens the embedded browser" "$work/tour" || fail "the tour stopped elsewhere"
[ "$(find "$pictures" -name '*.png' -size +5k | wc -l)" -ge 5 ] || fail "no pictures of the pages"

say "taken out again"
timeout 60 wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Signwright' /v QuietUninstallString > "$work/uninstall"
run 120 "$programs/uninstall.exe" /S
for _ in $(seq 60); do # it goes on in a copy of its own
  [ -e "$programs" ] || break
  sleep 1
done
timeout 60 wineserver -w || true
[ ! -e "$programs" ] || fail "left: $(find "$programs" | head -5)"
timeout 120 wineboot -r >/dev/null 2>&1 || true # the uninstaller's own copy goes when Windows starts the next time
timeout 60 wineserver -w || true
everything > "$work/files.after"
left=$(comm -13 "$work/files.before" "$work/files.after" | grep -v -i -E '/(Roaming|Local)/[Ss]ignwright/|/windows/|/INetCache/|/Microsoft/' || true)
[ -z "$left" ] || fail "left behind: $left"
mine=$(comm -13 "$work/files.before" "$work/files.after" | grep -i '/signwright/' || true)
echo "the user's own data, kept: ${mine:-none}"
registry > "$work/registry"
! grep -i -E 'uninstall|programs' "$work/registry" || fail "left in the registry"

installer/sizes
say "everything held"
