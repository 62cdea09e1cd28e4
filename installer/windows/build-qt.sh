#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Signwright developers
# SPDX-License-Identifier: Apache-2.0
#
# Cross-builds, with mingw-w64, what the Windows program stands on, from Debian's own source packages: Qt (Core, Gui, Widgets,
# Network, Sql), OpenSSL, SQLite, QtKeychain and QCoro, into ${SIGNWRIGHT_CACHE:-~/.cache/signwright}/mingw. Once per machine:
# half an hour on two idle cores. What is there already is not built again.
# usage: installer/windows/build-qt.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${SIGNWRIGHT_CACHE:-$HOME/.cache/signwright}/mingw
prefix=$cache/prefix
work=$cache/work
mkdir -p "$cache/sources" "$cache/apt/lists/partial" "$cache/apt/archives/partial" "$prefix/done" "$work"

# fetch SUITE NAME [--tar-only]: Debian's source package into $cache/sources.
fetch() {
  local suite=$1
  shift
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $suite main" > "$cache/apt/sources.list"
  local apt=(apt-get -qq -o "Dir::Etc::sourcelist=$cache/apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$cache/apt/lists"
    -o "Dir::Cache=$cache/apt" -o APT::Sandbox::User=root)
  "${apt[@]}" update
  (cd "$cache/sources" && "${apt[@]}" source --download-only "$@")
}
# source_of NAME: Debian 12's source package, with Debian's patches, in $work/NAME.
source_of() {
  [ ! -d "$work/$1" ] || return 0
  fetch bookworm "$1"
  dpkg-source --no-check -x "$(find "$cache/sources" -name "$1_*.dsc" | sort -V | tail -1)" "$work/$1.part"
  mv "$work/$1.part" "$work/$1"
}
# upstream_of NAME: what its makers published, as Debian 13 keeps it, in $work/NAME. It builds with the older Qt too.
upstream_of() {
  [ ! -d "$work/$1" ] || return 0
  fetch trixie --tar-only "$1"
  mkdir -p "$work/$1.part"
  tar -xf "$(find "$cache/sources" -name "$1_*.orig.tar.*" | sort -V | tail -1)" -C "$work/$1.part" --strip-components=1
  mv "$work/$1.part" "$work/$1"
}
# with_qt NAME option...: configures, builds and installs $work/NAME against the Qt made here.
with_qt() {
  local name=$1
  shift
  cmake -S "$work/$name" -B "$work/$name/build-mingw" -G Ninja "${launcher[@]}" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_TOOLCHAIN_FILE="$prefix/lib/cmake/Qt6/qt.toolchain.cmake" -DQT_CHAINLOAD_TOOLCHAIN_FILE="$here/mingw.cmake" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DBUILD_SHARED_LIBS=OFF "$@"
  cmake --build "$work/$name/build-mingw"
  cmake --install "$work/$name/build-mingw" > /dev/null
}

launcher=()
if command -v ccache > /dev/null; then
  launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
fi

if [ ! -e "$prefix/done/sqlite3" ]; then
  source_of sqlite3
  (cd "$work/sqlite3" && ./configure --quiet --disable-tcl --disable-readline > /dev/null
    make -s sqlite3.c # all of SQLite in one file, the same for every system
    x86_64-w64-mingw32-gcc-posix -O2 -DSQLITE_THREADSAFE=1 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_COLUMN_METADATA -c sqlite3.c -o sqlite3.o
    mkdir -p "$prefix/lib" "$prefix/include"
    x86_64-w64-mingw32-ar rcs "$prefix/lib/libsqlite3.a" sqlite3.o
    cp sqlite3.h "$prefix/include/")
  touch "$prefix/done/sqlite3"
fi

if [ ! -e "$prefix/done/openssl" ]; then
  source_of openssl
  (cd "$work/openssl" && ./Configure mingw64 --cross-compile-prefix=x86_64-w64-mingw32- --prefix="$prefix" --libdir=lib --openssldir=C:/ProgramData/ssl \
    shared no-tests no-legacy no-engine no-module > /dev/null
    make -s -j"$(nproc)" build_libs > /dev/null
    make -s install_dev install_runtime_libs > /dev/null)
  touch "$prefix/done/openssl"
fi

if [ ! -e "$prefix/done/qt" ]; then
  source_of qt6-base
  # Without OpenGL the window style asked a function that is not there then.
  sed -i 's/^#ifdef Q_FLATTEN_EXPOSE$/#if defined(Q_FLATTEN_EXPOSE) \&\& QT_CONFIG(opengl)/' \
    "$work/qt6-base/src/plugins/platforms/windows/qwindowswindow.cpp"
  # tabletevent: Debian took the wintab headers out of the source.
  cmake -S "$work/qt6-base" -B "$work/qt" -G Ninja "${launcher[@]}" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_FIND_ROOT_PATH="$prefix;/usr/x86_64-w64-mingw32" -DCMAKE_PREFIX_PATH="$prefix" \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_tabletevent=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF \
    -DFEATURE_printsupport=OFF -DFEATURE_androiddeployqt=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_system_sqlite=ON \
    -DSQLite3_INCLUDE_DIR="$prefix/include" -DSQLite3_LIBRARY="$prefix/lib/libsqlite3.a" \
    -DFEATURE_system_zlib=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_png=OFF \
    -DFEATURE_system_jpeg=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_zstd=OFF -DFEATURE_pkg_config=OFF
  cmake --build "$work/qt"
  cmake --install "$work/qt" > /dev/null
  touch "$prefix/done/qt"
fi
if [ ! -e "$prefix/done/qtkeychain" ]; then
  upstream_of qtkeychain
  sed -i 's#add_definitions( /utf-8 #add_definitions( #' "$work/qtkeychain/qtkeychain/CMakeLists.txt" # an option of MSVC alone
  with_qt qtkeychain -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF
  touch "$prefix/done/qtkeychain"
fi

if [ ! -e "$prefix/done/qcoro" ]; then
  upstream_of qcoro
  with_qt qcoro -DQCORO_BUILD_TESTING=OFF -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QTWEBSOCKETS=OFF \
    -DQCORO_WITH_QTQUICK=OFF -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTTEST=OFF
  touch "$prefix/done/qcoro"
fi

# Headers alone.
if [ ! -e "$prefix/done/headers" ]; then
  source_of cpp-httplib
  cp "$work/cpp-httplib/httplib.h" "$prefix/include/"
  cp -r /usr/include/tl /usr/include/CLI "$prefix/include/"
  mkdir -p "$prefix/share/cmake"
  cp -r /usr/share/cmake/CLI11 "$prefix/share/cmake/"
  touch "$prefix/done/headers"
fi
echo "In $prefix: $(cd "$prefix/done" && echo *)"
