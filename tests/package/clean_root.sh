#!/usr/bin/env bash
# Installs the package in a Debian that has nothing else, runs what it brings, and removes it again. As root; takes what it needs from
# Debian's mirror as apt on this machine is set up to.
#
#   clean_root.sh PACKAGE.deb
set -euo pipefail
package=$(realpath "$1")
root=$(mktemp -d --tmpdir rapdesk-root.XXXXXX)
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT
say() { printf 'package: %s\n' "$*" >&2; }
inside() { chroot "$root" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 RAPDESK_LANGUAGE=en QT_QPA_PLATFORM=offscreen "$@"; }

say "making a clean root"
# With Debian's own archives as this machine has them, security's among them.
mapfile -t archives < <(grep -rlE 'deb\.debian\.org|security\.debian\.org|debian-archive-keyring' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null)
mmdebstrap --quiet --variant=apt --mode=root --skip=cleanup/tmp "$(. /etc/os-release && echo "$VERSION_CODENAME")" "$root" "${archives[@]}" >/dev/null
cp "$package" "$root/tmp/rapdesk.deb"
cp -rL /etc/apt/apt.conf.d "$root/etc/apt/" # how this machine reaches the mirror

say "installing"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends -o DPkg::Options::=--force-confold /tmp/rapdesk.deb >"$root/tmp/install.log" 2>&1 ||
  { cat "$root/tmp/install.log" >&2; exit 1; }

failed=0
check() { # WHAT COMMAND...
  local what=$1
  shift
  if ! "$@" >"$root/tmp/said" 2>&1; then
    failed=1
    say "FAILED: $what"
    cat "$root/tmp/said" >&2
  fi
}
version=$(inside dpkg-query -W -f '${Version}' rapdesk)
check "the command line says which version it is" inside sh -c "rapdesk-cli version | grep -F '$version'"
check "the window's program says which version it is" inside sh -c "rapdesk --version | grep -F '$version'"
check "nothing is linked that is not there" inside sh -c '! ldd /usr/bin/rapdesk /usr/bin/rapdesk-cli | grep "not found"'
check "an account is saved, and its ledger opened" inside sh -c \
  'rapdesk-cli key new --type ed25519 --no-passphrase --out /root/key && rapdesk-cli --config /root/settings account add ACME --identity hkscc-participant --user RAP --host rap.invalid --key /root/key --to /root/reports && rapdesk-cli --config /root/settings titles show && ls /root/settings/*.sqlite'
check "the desktop finds it" inside sh -c 'grep -x "Exec=rapdesk %f" /usr/share/applications/rapdesk.desktop && test -s /usr/share/icons/hicolor/48x48/apps/rapdesk.png'
check "the manual page is there" inside sh -c 'zcat /usr/share/man/man1/rapdesk-cli.1.gz 2>/dev/null | grep "^.TH RAPDESK"'
check "the completion can be read" inside bash -n /usr/share/bash-completion/completions/rapdesk-cli
check "it goes away" inside sh -c 'apt-get purge -y -qq rapdesk && ! command -v rapdesk && test ! -e /usr/share/applications/rapdesk.desktop'
check "what is hers stays" inside sh -c "ls /root/settings/*.sqlite"
[ $failed -eq 0 ] && say "installed, run and removed in a clean root"
exit $failed
