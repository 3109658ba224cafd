#!/usr/bin/env bash
# Signs Windows files in place, with the firm's certificate:
#   RAPDESK_SIGN_PKCS12      the certificate with its key (PKCS#12)
#   RAPDESK_SIGN_PASSWORD    a file that holds its password (none: no password)
#   RAPDESK_SIGN_TIMESTAMP   address of a timestamp service (none: no timestamp; the signature ends with the certificate)
# Without a certificate nothing is done. Needs osslsigncode.
#
#   sign.sh FILE...
set -euo pipefail
[ -n "${RAPDESK_SIGN_PKCS12:-}" ] || exit 0
options=(-pkcs12 "$RAPDESK_SIGN_PKCS12" -h sha256 -n "RAP Desk")
[ -z "${RAPDESK_SIGN_PASSWORD:-}" ] || options+=(-readpass "$RAPDESK_SIGN_PASSWORD")
if [ -n "${RAPDESK_SIGN_TIMESTAMP:-}" ]; then
  options+=(-ts "$RAPDESK_SIGN_TIMESTAMP")
else
  options+=(-time "${SOURCE_DATE_EPOCH:?}")
fi
for file in "$@"; do
  osslsigncode sign "${options[@]}" -in "$file" -out "$file.signed" >/dev/null ||
    { rm -f "$file.signed"; echo "sign.sh: $file could not be signed" >&2; exit 1; }
  mv "$file.signed" "$file"
  touch -d "@${SOURCE_DATE_EPOCH:?}" "$file"
done
