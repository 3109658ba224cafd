#!/usr/bin/env bash
# package.sh's arguments and packages, but of a version that had a library more: an upgrade has to take its licence away.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 sdk=$(realpath "$2")
shift 2
older=$(mktemp -d)
trap 'rm -rf "$older"' EXIT
ln -s "$sdk"/* "$older"
rm "$older/licences"
cp -r "$sdk/licences" "$older"
mkdir "$older/licences/former"
echo "The library of older versions." >"$older/licences/former/LICENSE.txt"
"$here/../../installer/windows/package.sh" "$build" "$older" "$@"
