#!/usr/bin/env bash
# One step of a release; IMAGE and VERSION say of what. docs/operations.md, "A release", says when which.
#   release.sh canary      schema, then one pod of the new release, watched for WATCH_SECONDS (600)
#   release.sh all         schema, then every pod, one after another
#   release.sh withdraw    the canary goes
#   release.sh undo        every pod back to the release before (the schema stays: it serves both)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
namespace=zodie
step=${1:?"which step: canary, all, withdraw or undo"}

# manifests FOLDER-OR-FILE: with this release's image in place of the one in the repository.
manifests() {
  local image="${IMAGE:?}:${VERSION:?}"
  if [ -d "$1" ]; then kubectl kustomize "$1"; else cat "$1"; fi | sed -E "s#image: ghcr\.io/zodie/zodie:.*#image: $image#"
}

migrate() {
  kubectl -n "$namespace" delete job zodie-migrate --ignore-not-found
  manifests "$here/migrate.yaml" | kubectl apply -f -
  kubectl -n "$namespace" wait --for=condition=complete job/zodie-migrate --timeout=15m
}

rolled_out() { kubectl -n "$namespace" rollout status "deployment/$1" --timeout=10m; }

# Ready all the time, and never started again.
watch_canary() {
  local until=$((SECONDS + ${WATCH_SECONDS:-600})) state
  while [ "$SECONDS" -lt "$until" ]; do
    state=$(kubectl -n "$namespace" get pods -l zodie/track=canary \
      -o 'jsonpath={range .items[*].status.containerStatuses[*]}{.ready}:{.restartCount} {end}')
    if [ "$state" != "true:0 " ]; then
      echo "the canary is not well: $state"
      kubectl -n "$namespace" logs -l zodie/track=canary --tail=100 || true
      return 1
    fi
    sleep 10
  done
}

case $step in
  canary)
    migrate
    manifests "$here/canary" | kubectl apply -f -
    rolled_out zodie-api-canary
    watch_canary
    ;;
  all)
    migrate
    manifests "$here" | kubectl apply -f -
    rolled_out zodie-api
    rolled_out zodie-worker
    ;;
  withdraw) kubectl -n "$namespace" delete deployment zodie-api-canary --ignore-not-found ;;
  undo)
    kubectl -n "$namespace" rollout undo deployment/zodie-api deployment/zodie-worker
    rolled_out zodie-api
    rolled_out zodie-worker
    ;;
  *) echo "no step $step" >&2; exit 2 ;;
esac
