#!/usr/bin/env bash
# Builds the pinned libssh2 once a machine, outside the build tree, and prints the prefix it is in.
#
# Why: RAP servers may offer only an RSA host key, and current servers take RSA user keys only with rsa-sha2-256/512
# signatures. libssh2 learned both in 1.11; Debian 12 has 1.10.
#
#   tools/libssh2.sh            prints "system" where the system's own libssh2 is new enough, else the prefix
#
# Where the source comes from, in this order:
#   1. $RAPDESK_LIBSSH2_SOURCE, a libssh2-1.11.1.tar.* named by the person who builds
#   2. Debian's source package of a newer suite, from the mirror that this machine's own apt uses
#   3. libssh2's own site
# All three are held to the same SHA-256 of the release archive.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/debian_source.sh"

version=1.11.1
sha256=d9ec76cbe34db98eec3539fe2c899d26b0c837cb3eb466a56b0f109cabf658f7
cache=${RAPDESK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapdesk}
recipe=1 # raise when the build options below change
prefix=$cache/libssh2-$version-r$recipe

say() { printf '%s\n' "libssh2: $*" >&2; }

if pkg-config --exists 'libssh2 >= 1.11' 2>/dev/null; then
  echo system
  exit 0
fi
if [ -f "$prefix/.complete" ]; then
  echo "$prefix"
  exit 0
fi

mkdir -p "$cache"
exec 9>"$cache/libssh2.lock"
flock 9
if [ -f "$prefix/.complete" ]; then
  echo "$prefix"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tarball=$work/source.tar.gz

from_site() {
  command -v curl >/dev/null || return 1
  curl --fail --silent --show-error --location --max-time 120 --output "$tarball" \
    "https://www.libssh2.org/download/libssh2-$version.tar.gz" 2>"$work/curl.log"
}

if [ -n "${RAPDESK_LIBSSH2_SOURCE:-}" ]; then
  is_pinned "$RAPDESK_LIBSSH2_SOURCE" "$sha256" || {
    say "$RAPDESK_LIBSSH2_SOURCE is not the pinned release $version (SHA-256 $sha256)."
    exit 1
  }
  cp "$RAPDESK_LIBSSH2_SOURCE" "$tarball"
elif debian_source libssh2 "trixie forky sid" "$sha256" "$tarball"; then
  say "source: Debian's source package"
elif from_site && is_pinned "$tarball" "$sha256"; then
  say "source: libssh2's own site"
else
  say "The source of libssh2 $version could be had neither from this machine's Debian mirror nor from libssh2's site."
  say "Get libssh2-$version.tar.gz by other means and set RAPDESK_LIBSSH2_SOURCE to its path."
  exit 1
fi

say "building $version into $prefix (once a machine)"
tar -C "$work" -xzf "$tarball"
cmake -S "$work/libssh2-$version" -B "$work/build" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX="$prefix" \
  -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCRYPTO_BACKEND=OpenSSL -DENABLE_ZLIB_COMPRESSION=OFF -DBUILD_SHARED_LIBS=OFF \
  -DBUILD_STATIC_LIBS=ON -DBUILD_EXAMPLES=OFF -DBUILD_TESTING=OFF -DCMAKE_INSTALL_LIBDIR=lib >"$work/build.log" 2>&1 &&
  cmake --build "$work/build" --parallel "$(nproc)" >>"$work/build.log" 2>&1 &&
  rm -rf "$prefix" && cmake --install "$work/build" >>"$work/build.log" 2>&1 || {
  tail -n 30 "$work/build.log" >&2
  say "the build failed"
  exit 1
}
touch "$prefix/.complete"
echo "$prefix"
