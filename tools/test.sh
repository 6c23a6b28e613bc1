#!/usr/bin/env bash
# Behind `make test`: installs what the tests need, then hands over to the runner of the stages.
set -euo pipefail
cd "$(dirname "$0")/.."
began=$(date +%s)
if [ "${1:-}" = --fast ]; then tools/setup.sh run; else tools/setup.sh test; fi
LAUREL_SETUP_SECONDS=$(($(date +%s) - began)) exec python3 tools/test.py "$@"
