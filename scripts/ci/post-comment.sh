#!/usr/bin/env bash
# Posts the result of the content check on its pull request, or renews the comment that is there.
# Which pull request is decided by GitHub's own record of the run, never by the report.
#   $1  report.json, treated as hostile
# Environment: GH_TOKEN, REPOSITORY, HEAD_OWNER, HEAD_BRANCH, HEAD_SHA
set -euo pipefail

body=$(mktemp)
npm run --silent comment -- "$1" >"$body"

pull=$(gh api --method GET "repos/$REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" \
  --jq "map(select(.head.sha == \"$HEAD_SHA\")) | first | .number // empty")
[[ "$pull" =~ ^[0-9]+$ ]] || { echo "No open pull request has this commit: nothing to say."; exit 0; }

mark='<!-- crosswalk-content-check -->'
comment=$(gh api --paginate "repos/$REPOSITORY/issues/$pull/comments" \
  --jq ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$mark\"))) | .id" | head -n 1)

if [ -n "$comment" ]; then
  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$comment" -F "body=@$body" --silent
else
  gh api --method POST "repos/$REPOSITORY/issues/$pull/comments" -F "body=@$body" --silent
fi
