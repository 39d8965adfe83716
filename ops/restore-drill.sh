#!/bin/sh
# The drill of a restore: a backup is made, verified, restored into a fresh folder and compared with what it was made
# of. Nothing of the bot is touched, and it may run meanwhile. Do it each month: a backup that was never restored is a hope.
#
#   TMPDIR=FOLDER ops/restore-drill.sh STATE KEY_FILE
#
# AANSPRAAK names the program. A running bot makes the backup itself: TMPDIR is a folder where it may write (under
# systemd /var/lib/aanspraak), with room for two backups. What is made there is taken away.
set -eu
state=$1
key=$2
aanspraak=${AANSPRAAK:-aanspraak}
backup=${TMPDIR:-/tmp}/aanspraak-drill-$$
restored=$backup-restored
trap 'rm -rf "$backup" "$restored" "$restored.forgotten"' EXIT

count() { "$aanspraak" verify --json --state "$1" --key-file "$key" | sed 's/.*"readable":\([0-9]*\).*/\1/'; }

echo "== backup"
"$aanspraak" backup "$backup" --state "$state" --key-file "$key"
echo "== verify the backup"
"$aanspraak" verify --state "$backup" --key-file "$key"
echo "== restore into a fresh folder"
"$aanspraak" restore "$backup" --forgotten "$state.forgotten" --state "$restored" --key-file "$key"
echo "== verify what was restored"
"$aanspraak" verify --state "$restored" --key-file "$key"
before=$(count "$backup")
after=$(count "$restored")
if [ "$before" != "$after" ]; then
  echo "the backup holds $before talks, and $after were restored" >&2
  exit 1
fi
echo "the drill went well: $after talks"
