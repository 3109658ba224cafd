#!/usr/bin/env bash
# Makes the packages for Windows out of a finished build: RAPDesk-<version>-setup.exe (NSIS), .msi (for group policy), and
# -portable.zip; SHA256SUMS beside them. With a certificate (sign.sh) all of it is signed.
#
#   package.sh BUILD SDK VERSION OUTPUT_FOLDER [KIND...]    kinds: setup msi zip (default: all)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 sdk=$2 version=$3
mkdir -p "$4"
output=$(cd "$4" && pwd)
shift 4
[ $# -gt 0 ] || set -- setup msi zip
export SOURCE_DATE_EPOCH
: "${SOURCE_DATE_EPOCH:=$(git -C "$here" log -1 --format=%ct)}"
name=RAPDesk-$version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage="$work/RAP Desk"

python3 "$here/stage.py" --build "$build" --sdk "$sdk" --to "$stage"
find "$stage" -name '*.exe' -o -name '*.dll' | LC_ALL=C sort | while read -r file; do "$here/sign.sh" "$file"; done

make_setup() {
  local icon=$here/../../app/windows/rapdesk.ico
  convert -size 164x314 xc:'#1060b8' \( "ico:$icon[6]" -resize 112x112 \) -gravity north -geometry +0+56 -composite \
    -strip "bmp3:$work/side.bmp"
  touch -d "@$SOURCE_DATE_EPOCH" "$work/side.bmp"
  python3 "$here/lists.py" nsis "$stage" >"$work/files.nsh"
  makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DFILES="$work/files.nsh" -DOUTPUT="$output/$name-setup.exe" \
    -DSIGN="$here/sign.sh" -DICON="$icon" -DSIDE="$work/side.bmp" "$here/setup.nsi"
  "$here/sign.sh" "$output/$name-setup.exe"
}

make_msi() {
  python3 "$here/lists.py" msi "$stage" "$version" >"$work/rapdesk.wxs"
  cp "$here/../../app/windows/rapdesk.ico" "$work/"
  (cd "$work" && wixl --arch x64 -o "$output/$name.msi" rapdesk.wxs) # it takes relative paths only
  python3 "$here/settle_msi.py" "$output/$name.msi"
  "$here/sign.sh" "$output/$name.msi"
}

make_zip() {
  echo "With this file beside the program, settings are kept in the folder 'settings' here." >"$stage/portable"
  touch -d "@$SOURCE_DATE_EPOCH" "$stage/portable" "$stage"
  rm -f "$output/$name-portable.zip"
  (cd "$work" && find "RAP Desk" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 -@ "$output/$name-portable.zip")
}

for kind in "$@"; do "make_$kind"; done
(cd "$output" && sha256sum RAPDesk-* >SHA256SUMS)
touch -d "@$SOURCE_DATE_EPOCH" "$output/RAPDesk"* "$output/SHA256SUMS"
