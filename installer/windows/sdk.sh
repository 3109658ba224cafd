#!/usr/bin/env bash
# Makes what Debian does not package for MinGW: Qt (qtbase), OpenSSL, libssh2, SQLite, ISA-L, QuaZip and QtKeychain for Windows, from
# pinned source packages, into a folder outside the tree. Each part is built once a machine; an interrupted run goes on where
# it stopped. Prints the SDK's folder. Ends with 75 where a source is not to be had now.
#
# A part's source may be named by hand: RAPDESK_SOURCE_QTBASE=/path/to/archive (likewise OPENSSL, LIBSSH2, SQLITE, ISAL, QUAZIP,
# KEYCHAIN). All sources are held to their SHA-256.
set -euo pipefail
shopt -s inherit_errexit # a source that is not to be had stops it inside of $(...) too
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../tools/debian_source.sh"

cache=${RAPDESK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapdesk}
declare -A package suites sha256
names=()
pin() { names+=("$1") package[$1]=$2 suites[$1]=$3 sha256[$1]=$4; } # NAME DEBIAN_PACKAGE SUITES SHA256
pin openssl openssl bookworm-security 67ebca7e50d17383028045486653492195b83db95f8558709701bb47b5c1ef81
pin libssh2 libssh2 "trixie forky sid" d9ec76cbe34db98eec3539fe2c899d26b0c837cb3eb466a56b0f109cabf658f7
pin sqlite sqlite3 bookworm aaa776260ab4dc976db34aa7891819484c8676b5b2783123ebc6301e2ca5d655
pin isal libisal bookworm f363f1be3d657d5676cef5253ee2233e60116e2fa9c9de86881185bf81e0e4b8
pin qtbase qt6-base bookworm 4f14b89a9463a540fd84a6718b8519a2297119b454ef547721015a9e9019ae9e
pin quazip libquazip1-qt5 bookworm 79633fd3a18e2d11a7d5c40c4c79c1786ba0c74b59ad752e8429746fe1781dd6
pin keychain qtkeychain trixie f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22

recipe=2 # raise when a step below changes
sdk=$cache/windows-sdk-r$recipe-$(printf '%s\n' "${sha256[@]}" | sort | sha256sum | cut -c1-8) # other sources, another SDK
sources=$cache/sources
export RAPDESK_WINDOWS_SDK=$sdk
# What is built has in it no time of the build and no folder of this machine.
export SOURCE_DATE_EPOCH=1 QT_RCC_SOURCE_DATE_OVERRIDE=1
nowhere=/nowhere
target=x86_64-w64-mingw32
jobs=$(nproc)

say() { printf '%s\n' "windows sdk: $*" >&2; }
die() { say "$*"; exit 1; }
not_to_be_had=75 # the code where a source is not: trying again later can help

mkdir -p "$sdk" "$sources"
exec 9>"$sdk.lock"
flock 9

work=$sdk.work # kept after a failure, to look at
mkdir -p "$work"

archive_of() { echo "$sources/$1-${sha256[$1]}"; } # NAME

fetch() { # NAME
  local named=RAPDESK_SOURCE_${1^^} archive
  archive=$(archive_of "$1")
  if [ -n "${!named:-}" ]; then
    is_pinned "${!named}" "${sha256[$1]}" || die "${!named} is not the pinned source of $1 (SHA-256 ${sha256[$1]})"
    cp "${!named}" "$archive"
  elif ! is_pinned "$archive" "${sha256[$1]}"; then
    debian_source "${package[$1]}" "${suites[$1]}" "${sha256[$1]}" "$archive" || {
      say "the source of $1 (Debian package ${package[$1]}, SHA-256 ${sha256[$1]}) is not on this machine's mirror now: try again later, or set $named to the archive"
      exit $not_to_be_had
    }
  fi
}

unpack() { # NAME: its source into $work/NAME, prints the folder
  fetch "$1"
  rm -rf "${work:?}/$1"
  mkdir -p "$work/$1"
  tar -C "$work/$1" --strip-components=1 -xf "$(archive_of "$1")"
  echo "$work/$1"
}

cmake_build() { # SOURCE_FOLDER CXX_FLAGS OPTIONS...
  local source=$1 map=-ffile-prefix-map=$work/=
  local flags="$map $2"
  shift 2
  cmake -S "$source" -B "$source/build-win" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_INSTALL_PREFIX="$sdk" -DCMAKE_PREFIX_PATH="$sdk" \
    -DCMAKE_C_FLAGS="$map" -DCMAKE_CXX_FLAGS="$flags" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake "$@"
  cmake --build "$source/build-win" --parallel "$jobs"
  cmake --install "$source/build-win" --strip
}

build_openssl() {
  local source
  source=$(unpack openssl)
  cd "$source"
  ./Configure mingw64 --cross-compile-prefix=$target- --prefix=$nowhere --libdir=lib --openssldir=$nowhere \
    shared no-tests no-legacy no-engine no-capieng no-dso no-autoload-config # nothing is loaded from C:\nowhere
  make -j"$jobs" build_libs
  make DESTDIR="$source/installed" install_dev install_runtime_libs
  cp -r "$source/installed$nowhere/." "$sdk"
}

build_libssh2() {
  local source
  source=$(unpack libssh2)
  cmake_build "$source" "" -DCRYPTO_BACKEND=OpenSSL -DENABLE_ZLIB_COMPRESSION=OFF -DBUILD_SHARED_LIBS=ON \
    -DBUILD_STATIC_LIBS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF
}

build_sqlite() {
  local source
  source=$(unpack sqlite)
  cd "$source"
  ./configure
  make sqlite3.c
  mkdir -p "$sdk/bin" "$sdk/lib" "$sdk/include"
  $target-gcc-posix -O2 -shared -DSQLITE_API='__declspec(dllexport)' -DSQLITE_ENABLE_COLUMN_METADATA=1 \
    -DSQLITE_THREADSAFE=1 -Wl,--out-implib,"$sdk/lib/libsqlite3.dll.a" -o "$sdk/bin/sqlite3.dll" sqlite3.c
  $target-strip "$sdk/bin/sqlite3.dll"
  cp sqlite3.h src/sqlite3ext.h "$sdk/include/"
}

build_isal() {
  local source
  source=$(unpack isal)
  make -C "$source" -f Makefile.unx -j"$jobs" arch=mingw AS=nasm units="igzip crc" lib isa-l.h # linked statically
  mkdir -p "$sdk/lib" "$sdk/include/isa-l"
  cp "$source/bin/isa-l.a" "$sdk/lib/libisal.a"
  cp "$source"/include/{crc,crc64,igzip_lib,types}.h "$sdk/include/isa-l/"
  cp "$source/isa-l.h" "$sdk/include/"
}

build_qtbase() {
  local source
  source=$(unpack qtbase)
  # tabletevent: Debian's archive lacks wintab.h. direct2d: off altogether, PrintSupport and the windows plugin do not link.
  cmake_build "$source" -Wno-attributes -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DFEATURE_pkg_config=OFF -DFEATURE_dbus=OFF \
    -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF \
    -DFEATURE_direct2d=ON -DFEATURE_direct2d1_1=OFF \
    -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_sqlite=ON \
    -DFEATURE_system_sqlite=ON -DSQLite3_INCLUDE_DIR="$sdk/include" -DSQLite3_LIBRARY="$sdk/lib/libsqlite3.dll.a"
}

build_quazip() {
  local source
  source=$(unpack quazip)
  # It wants Core5Compat for QTextCodec only, whose source is not to be had: ours stands in.
  sed -i -E 's/ (Qt6::)?Core5Compat//g' "$source/CMakeLists.txt" "$source/quazip/QuaZipConfig.cmake.in"
  mkdir -p "$sdk/include/QtCore5Compat"
  cp "$here/QTextCodec" "$sdk/include/QtCore5Compat/QTextCodec"
  # Its low-level C functions are not marked for export.
  cmake_build "$source" "-I$sdk/include -I$sdk/include/QtCore5Compat" -DQUAZIP_QT_MAJOR_VERSION=6 -DQUAZIP_BZIP2=OFF -DQUAZIP_FETCH_LIBS=OFF \
    -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--export-all-symbols
}

build_keychain() {
  local source
  source=$(unpack keychain)
  sed -i 's|/utf-8||' "$source/qtkeychain/CMakeLists.txt" # an MSVC flag
  cmake_build "$source" "" -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF
}

# Headers without a library: those of this machine.
build_headers() {
  mkdir -p "$sdk/include" "$sdk/share/cmake"
  cp -r /usr/include/tl /usr/include/CLI "$sdk/include/"
  cp -r /usr/share/cmake/tl-expected /usr/share/cmake/CLI11 "$sdk/share/cmake/"
}

# What of it has to travel with the program: licence texts, and where the sources are.
build_notices() {
  local licences=$sdk/licences name archive
  rm -rf "$licences"
  mkdir -p "$licences"
  for name in "${names[@]}"; do
    fetch "$name"
    archive=$(archive_of "$name")
    mkdir "$licences/$name"
    tar -C "$licences/$name" --strip-components=1 --wildcards --no-wildcards-match-slash -xf "$archive" \
      '*/LICENSE*' '*/COPYING*' 2>/dev/null || true # not every archive has both
    [ -n "$(ls "$licences/$name")" ] || die "no licence text in $archive"
    echo "${sha256[$name]}  $name" >>"$licences/sources.txt"
  done
  "$here/qt_parts.py" "$(archive_of qtbase)" "$licences/qtbase"
  rm -f "$licences"/qtbase/LICENSES/{*Commercial*,GFDL*,*-GPL-exception*}
  cp /usr/share/doc/libz-mingw-w64-dev/copyright "$licences/zlib.txt"
  cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$licences/mingw-w64.txt"
  cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$licences/gcc.txt"
  cp /usr/share/common-licenses/GPL-3 "$licences/GPL-3.0.txt"
  cp /usr/share/doc/libcli11-dev/copyright "$licences/CLI11.txt"
  cp /usr/share/doc/libexpected-dev/copyright "$licences/expected.txt"
}

for part in "${names[@]}" headers notices; do
  [ -f "$sdk/.$part" ] && continue
  say "building $part"
  started=$SECONDS
  # A subshell in its own right: `set -e` holds in it, which it would not behind `||`.
  set +e
  (set -e; "build_$part") >"$work/$part.log" 2>&1
  failed=$?
  set -e
  if [ "$failed" -ne 0 ]; then
    tail -n 30 "$work/$part.log" >&2
    say "$part failed; the whole output is in $work/$part.log"
    exit "$failed"
  fi
  say "$part: $((SECONDS - started)) s"
  touch "$sdk/.$part"
  [ "$part" = notices ] || rm -f "$sdk/.notices" # they are of all parts
  rm -rf "${work:?}/$part"
done
echo "$sdk"
