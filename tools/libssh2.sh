#!/usr/bin/env bash
# Builds libssh2 as tools/parts/pins.ini has it (Debian's source package, then tools/patches/libssh2) once a machine, outside the
# build tree, and prints the prefix it is in. Ends with 75 where the source or the patches are not to be had.
#
#   tools/libssh2.sh [SANITIZERS]      such as address,undefined: built with these, in a prefix of its own
#
# No system's own libssh2 is taken: no release and no revision of Debian has all of it (0001 is in upstream's main branch after
# 1.11.1, 0002 and 0003 are ours alone).
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sanitizers=${1:-}

cache=${RAPDESK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapdesk}
recipe=$(sha256sum <"${BASH_SOURCE[0]}" | cut -c1-8)
prefix=$cache/libssh2-$(python3 "$here/parts" fingerprint libssh2)-$recipe${sanitizers:+-${sanitizers//,/-}}

say() { printf '%s\n' "libssh2: $*" >&2; }

complete() { [ -f "$prefix/.complete" ]; }

if ! complete; then
  mkdir -p "$cache"
  exec 9>"$cache/libssh2.lock"
  flock 9
fi
if complete; then
  echo "$prefix"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$here/parts" tree libssh2 "$work/libssh2"

flags=-fstack-protector-strong
if [ -n "$sanitizers" ]; then
  flags+=" -fsanitize=$sanitizers -fno-sanitize-recover=all -fno-omit-frame-pointer"
else
  flags+=" -D_FORTIFY_SOURCE=2"
fi
say "building into $prefix (once a machine)"
{
  cmake -S "$work/libssh2" -B "$work/build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX="$prefix" \
    -DCMAKE_C_FLAGS="$flags" -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCRYPTO_BACKEND=OpenSSL -DENABLE_ZLIB_COMPRESSION=OFF \
    -DBUILD_SHARED_LIBS=OFF -DBUILD_STATIC_LIBS=ON -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF -DCMAKE_INSTALL_LIBDIR=lib &&
    cmake --build "$work/build" --parallel "$(nproc)" &&
    rm -rf "$prefix" && cmake --install "$work/build" && mkdir "$prefix/parts" &&
    cp "$work/libssh2/part.json" "$prefix/parts/libssh2.json"
} >"$work/build.log" 2>&1 || {
  tail -n 30 "$work/build.log" >&2
  say "the build failed"
  exit 1
}
touch "$prefix/.complete"
echo "$prefix"
