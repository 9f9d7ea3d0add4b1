#!/usr/bin/env bash
# Checks content that a stranger sent: code of this checkout, no network, no environment, no way to write
# anywhere but the report. Run from the root of the checkout, after npm ci.
#   $1  content folder to check
#   $2  folder for report.json
set -euo pipefail

content=$(realpath "$1")
mkdir -p "$2"
report=$(realpath "$2")/report.json
node=$(realpath node_modules/.bin/node)

# A network of its own that has no way out, where the system lets us make one.
offline=()
if unshare --user --map-root-user --net true 2>/dev/null; then
  offline=(unshare --user --map-root-user --net)
elif sudo -n unshare --net true 2>/dev/null; then
  offline=(sudo -n unshare --net)
else
  echo "The network cannot be switched off here: refusing to check." >&2
  exit 3
fi

run() { "${offline[@]}" env -i PATH=/usr/bin:/bin CROSSWALK_CONTENT="$content" "$node" scripts/check-content.ts "$content" --format "$1"; }

status=0
run json >"$report" || status=$?

# Annotations for the pull request, with the path as the repository has it.
run github | sed "s#file=[^,]*content/#file=content/#" || true

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  "$node" scripts/comment.ts "$report" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$status"
