#!/usr/bin/env bash
# The practice RAP for `./dev run`: a tree of the last ten days behind a real sshd on a loopback port, and an account on it.
#   tools/practice.sh start DIR     tools/practice.sh stop DIR
# DIR/config becomes the settings folder (--config) of the programs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
action=$1 state=$2
mkdir -p "$state"
state=$(cd "$state" && pwd)
cli=("$here/build/bin/rapdesk-cli" --config "$state/config")

case "$action" in
  stop) exec python3 "$here/tests/practice_rap/rap_server.py" stop --state "$state" ;;
  start) ;;
  *) echo "practice.sh start|stop DIR" >&2; exit 2 ;;
esac

server=$(python3 "$here/tests/practice_rap/practice.py" --state "$state")
field() { python3 -c 'import json,sys; v=json.loads(sys.argv[1])
for k in sys.argv[2:]: v=v[k]
print(v)' "$server" "$@"; }

# The port is a free one each time, so the profile is written anew; the ledger goes on under the account's name.
name="Practice RAP"
"${cli[@]}" account remove "$name" >/dev/null 2>&1 || true
"${cli[@]}" account add "$name" --identity hkscc-participant --user "$(field user)" \
  --host "$(field host):$(field port)" --base "$(field base)" --key "$(field user_keys ed25519)" \
  --to "$state/reports" --key-registered "$(date -d '-1 year' +%F)" >/dev/null
"${cli[@]}" hostkey trust "$name" "$(field host_keys ed25519 fingerprint)" >/dev/null
echo "practice RAP: $(field host):$(field port), reports go to $state/reports; ./dev stop ends it" >&2
