#!/usr/bin/env bash
# Makes what Debian does not package for MinGW: Qt (qtbase), OpenSSL, libssh2, SQLite, ISA-L, Argon2, PCRE2, QuaZip and QtKeychain for Windows,
# from Debian's source packages and our patches as tools/parts/pins.ini has them, into a folder outside the tree. Each part is built
# once a machine, and again only when its source, its steps below or a part that it stands on change; an interrupted run goes on
# where it stopped. Prints the SDK's folder. Ends with 75 where a source or its patches are not to be had now.
set -euo pipefail
shopt -s inherit_errexit # a source that is not to be had stops it inside of $(...) too
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=$(cd "$here/../../tools" && pwd)

cache=${RAPDESK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapdesk}
names=(openssl libssh2 sqlite isal argon2 pcre2 qtbase quazip keychain headers notices)
declare -A uses=([libssh2]=openssl [qtbase]=sqlite [quazip]=qtbase [keychain]=qtbase [notices]="openssl libssh2 sqlite isal argon2 pcre2 qtbase quazip keychain")
# What is built has in it no time of the build and no folder of this machine.
export SOURCE_DATE_EPOCH=1 QT_RCC_SOURCE_DATE_OVERRIDE=1
nowhere=/nowhere
target=x86_64-w64-mingw32
jobs=$(nproc)

say() { printf '%s\n' "windows sdk: $*" >&2; }
die() { say "$*"; exit 1; }
parts() { python3 "$tools/parts" "$@"; }

unpack() { # NAME: its source into $work/NAME, prints the folder
  parts tree "$1" "$work/$1"
  mkdir -p "$into/parts"
  cp "$work/$1/part.json" "$into/parts/$1.json"
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
  DESTDIR=$out cmake --install "$source/build-win" --strip
}

build_openssl() {
  local source
  source=$(unpack openssl)
  cd "$source"
  ./Configure mingw64 --cross-compile-prefix=$target- --prefix=$nowhere --libdir=lib --openssldir=$nowhere \
    shared no-tests no-legacy no-engine no-capieng no-dso no-autoload-config # nothing is loaded from C:\nowhere
  make -j"$jobs" build_libs
  make DESTDIR="$source/installed" install_dev install_runtime_libs
  cp -r "$source/installed$nowhere/." "$into"
}

build_libssh2() {
  local source
  source=$(unpack libssh2)
  # core/account/BcryptKdf.h asks for a function that libssh2 does not hand out by itself.
  cmake_build "$source" "" -DCRYPTO_BACKEND=OpenSSL -DENABLE_ZLIB_COMPRESSION=OFF -DBUILD_SHARED_LIBS=ON \
    -DBUILD_STATIC_LIBS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF \
    -DHIDE_SYMBOLS=OFF -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--export-all-symbols
}

build_sqlite() {
  local source
  source=$(unpack sqlite)
  cd "$source"
  ./configure
  make sqlite3.c
  mkdir -p "$into/bin" "$into/lib" "$into/include"
  $target-gcc-posix -O2 -shared -DSQLITE_API='__declspec(dllexport)' -DSQLITE_ENABLE_COLUMN_METADATA=1 \
    -DSQLITE_THREADSAFE=1 -Wl,--out-implib,"$into/lib/libsqlite3.dll.a" -o "$into/bin/sqlite3.dll" sqlite3.c
  $target-strip "$into/bin/sqlite3.dll"
  cp sqlite3.h src/sqlite3ext.h "$into/include/"
}

build_isal() {
  local source
  source=$(unpack isal)
  make -C "$source" -f Makefile.unx -j"$jobs" arch=mingw AS=nasm units="igzip crc" lib isa-l.h # linked statically
  mkdir -p "$into/lib" "$into/include/isa-l"
  cp "$source/bin/isa-l.a" "$into/lib/libisal.a"
  cp "$source"/include/{crc,crc64,igzip_lib,types}.h "$into/include/isa-l/"
  cp "$source/isa-l.h" "$into/include/"
}

build_argon2() {
  local source
  source=$(unpack argon2)
  cd "$source/src"
  # opt.c wants SSE2, which every 64-bit PC has. Without threads: a key is opened once, and needs no library for them.
  $target-gcc-posix -O2 -std=c99 -DARGON2_NO_THREADS -ffile-prefix-map="$work/=" -I../include \
    -c argon2.c core.c encoding.c opt.c blake2/blake2b.c # linked statically
  mkdir -p "$into/lib" "$into/include"
  $target-ar rcsD "$into/lib/libargon2.a" argon2.o core.o encoding.o opt.o blake2b.o
  cp ../include/argon2.h "$into/include/"
}

build_pcre2() {
  local source
  source=$(unpack pcre2)
  # Qt's own copy is for UTF-16 only, and not handed out.
  cmake_build "$source" "" -DBUILD_SHARED_LIBS=OFF -DPCRE2_BUILD_PCRE2_8=ON -DPCRE2_SUPPORT_JIT=ON -DPCRE2_BUILD_PCRE2GREP=OFF \
    -DPCRE2_BUILD_TESTS=OFF # linked statically
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
  mkdir -p "$source/stand-in/QtCore5Compat"
  cp "$here/QTextCodec" "$source/stand-in/QtCore5Compat/QTextCodec"
  # Its low-level C functions are not marked for export.
  cmake_build "$source" "-I$source/stand-in -I$source/stand-in/QtCore5Compat" -DQUAZIP_QT_MAJOR_VERSION=6 -DQUAZIP_BZIP2=OFF -DQUAZIP_FETCH_LIBS=OFF \
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
  mkdir -p "$into/include" "$into/share/cmake"
  cp -r /usr/include/tl /usr/include/CLI "$into/include/"
  cp -r /usr/share/cmake/tl-expected /usr/share/cmake/CLI11 "$into/share/cmake/"
}

# What of it has to travel with the program: licence texts.
build_notices() {
  local licences=$into/licences name archive
  for name in ${uses[notices]}; do
    archive=$(parts archive "$name")
    mkdir -p "$licences/$name"
    tar -C "$licences/$name" --strip-components=1 --wildcards --no-wildcards-match-slash -xf "$archive" \
      '*/LICENSE*' '*/COPYING*' 2>/dev/null || true # not every archive has both
    [ -n "$(ls "$licences/$name")" ] || die "no licence text in $archive"
  done
  "$here/qt_parts.py" "$(parts archive qtbase)" "$licences/qtbase"
  rm -f "$licences"/qtbase/LICENSES/{*Commercial*,GFDL*,*-GPL-exception*}
  cp /usr/share/doc/libz-mingw-w64-dev/copyright "$licences/zlib.txt"
  cp /usr/share/doc/mingw-w64-x86-64-dev/copyright "$licences/mingw-w64.txt"
  cp /usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright "$licences/gcc.txt"
  cp /usr/share/common-licenses/GPL-3 "$licences/GPL-3.0.txt"
  cp /usr/share/doc/libcli11-dev/copyright "$licences/CLI11.txt"
  cp /usr/share/doc/libexpected-dev/copyright "$licences/expected.txt"
}

key_of() { # NAME: changes with what the part is built from, how, and on what
  local used
  {
    [[ " ${uses[notices]} " != *" $1 "* ]] || parts fingerprint "$1"
    declare -f "build_$1" cmake_build unpack
    cat "$here/mingw.cmake" "$here/QTextCodec"
    for used in ${uses[$1]:-}; do echo "$used ${key[$used]}"; done
    case $1 in
      headers) dpkg-query -W libexpected-dev libcli11-dev ;;
      notices) cat "$here/qt_parts.py" && dpkg-query -W libz-mingw-w64-dev mingw-w64-x86-64-dev gcc-mingw-w64-x86-64-posix-runtime ;;
    esac
  } | sha256sum | cut -c1-12
}

declare -A key
for part in "${names[@]}"; do key[$part]=$(key_of "$part"); done
sdk=$cache/windows-sdk-$(for part in "${names[@]}"; do echo "${key[$part]}"; done | sha256sum | cut -c1-8)
export RAPDESK_WINDOWS_SDK=$sdk
built=$cache/windows-parts
work=$cache/windows-work # kept after a failure, to look at
mkdir -p "$sdk" "$built" "$work"
exec 9>"$cache/windows-sdk.lock"
flock 9

# A part is kept as it was installed, but for the SDK's folder in its text files: that of another SDK is another one.
keep() { # FOLDER TO
  { grep -rlZIF "$sdk" "$1" || true; } | xargs -0r sed -i "s|$sdk|@RAPDESK_WINDOWS_SDK@|g"
  rm -rf "$2"
  mv "$1" "$2"
}

put() { # FOLDER: into the SDK
  cp -r "$1/." "$sdk"
  (cd "$1" && { grep -rlZIF @RAPDESK_WINDOWS_SDK@ . || true; }) | (cd "$sdk" && xargs -0r sed -i "s|@RAPDESK_WINDOWS_SDK@|$sdk|g")
}

for part in "${names[@]}"; do
  [ -f "$sdk/.$part" ] && continue
  kept=$built/$part-${key[$part]}
  if [ ! -d "$kept" ]; then
    say "building $part"
    started=$SECONDS
    out=$work/$part.out
    into=$out$sdk
    rm -rf "$out"
    mkdir -p "$into"
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
    keep "$into" "$kept"
    say "$part: $((SECONDS - started)) s"
    rm -rf "${work:?}/$part" "$out"
  fi
  put "$kept"
  touch "$sdk/.$part"
done
echo "$sdk"
