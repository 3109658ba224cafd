#!/usr/bin/env bash
# Makes the package for Debian and its kin out of a finished build: rapdesk_<version>_<architecture>.deb. What it needs of the
# system is what its programs are linked with.
#
#   package.sh BUILD VERSION OUTPUT_FOLDER
set -euo pipefail
umask 022
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "$1" && pwd) version=$2
mkdir -p "$3"
output=$(cd "$3" && pwd)
export SOURCE_DATE_EPOCH
: "${SOURCE_DATE_EPOCH:=$(git -C "$root" log -1 --format=%ct)}"
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/stage

put() { install -D -m "$1" "$2" "$stage/$3"; }

for program in rapdesk rapdesk-cli; do
  put 755 "$build/bin/$program" "usr/bin/$program"
  strip --strip-unneeded "$stage/usr/bin/$program"
done
put 644 "$here/rapdesk.desktop" usr/share/applications/rapdesk.desktop
put 644 "$here/rapdesk.xml" usr/share/mime/packages/rapdesk.xml
python3 -B "$here/icons.py" "$root/app/windows/rapdesk.ico" "$stage/usr/share/icons/hicolor" rapdesk
libssh2=$(find "$("$root/tools/libssh2.sh")" -name COPYING -path '*libssh2*' -print -quit)
{ cat "$root/LICENSE"; printf '\n\nA part of the programs is libssh2:\n\n'; cat "$libssh2"; } >"$work/copyright"
put 644 "$work/copyright" usr/share/doc/rapdesk/copyright
gzip -9n <"$root/CHANGELOG.md" >"$work/changelog.gz"
put 644 "$work/changelog.gz" usr/share/doc/rapdesk/changelog.gz
LC_ALL=C.UTF-8 RAPDESK_LANGUAGE=en "$build/bin/rapdesk-cli" manual | gzip -9n >"$work/manual.gz"
put 644 "$work/manual.gz" usr/share/man/man1/rapdesk-cli.1.gz
"$build/bin/rapdesk-cli" completion bash >"$work/completion"
put 644 "$work/completion" usr/share/bash-completion/completions/rapdesk-cli

# dpkg-shlibdeps wants to be in a source package; the plugins that no program is linked with are named by hand.
mkdir -p "$work/debian"
touch "$work/debian/control"
needed=$(cd "$work" && dpkg-shlibdeps -O -e"$stage/usr/bin/rapdesk" -e"$stage/usr/bin/rapdesk-cli")
mkdir -p "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<END
Package: rapdesk
Version: $version
Architecture: $architecture
Maintainer: RAP Desk authors <rapdesk@localhost>
Installed-Size: $(du -sk --apparent-size "$stage/usr" | cut -f1)
Depends: ${needed#shlibs:Depends=}, libqt6sql6-sqlite
Recommends: xdg-utils, qt6-wayland
Section: net
Priority: optional
Description: Fetches the clearing houses' reports from RAP
 RAP is the SFTP service from which participants of the clearing houses of HKEX
 get their reports. RAP Desk lists them, fetches what is not here yet, checks
 and files it, shows it, and tells what is late or leaves RAP.
END
(cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group --build "$stage" "$output/rapdesk_${version}_$architecture.deb" >/dev/null
printf '%s\n' "$output/rapdesk_${version}_$architecture.deb"
