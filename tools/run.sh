#!/usr/bin/env bash
# Behind `make run`: brings a bare machine to a served demo; unchanged sources start the built binary at once.
#
# The release build is the one that runs: a clean one takes about as long as a debug one here, starts as fast, and the
# demo loads several times quicker. Tests use the debug build, so the two never wait for each other's artefacts.
set -euo pipefail
cd "$(dirname "$0")/.."

binary=.build/release/laurel
stamp=.build/run.stamp
data=${LAUREL_DATA:-data}

# Anything newer than the stamp, folders too (a removed file touches its folder).
unchanged() {
    [ -x "$binary" ] && [ -e "$stamp" ] && [ -d Assets ] &&
        [ -z "$(find Package.swift Sources Demo Web-assets tools -newer "$stamp" -not -name '*.pyc' -not -name __pycache__ -print -quit 2>/dev/null)" ]
}

# Both do nothing when what they were made from is unchanged.
make_assets() { .venv/bin/python tools/assets.py; }
make_media() { .venv/bin/python tools/demo_media.py; }

build_release() {
    unchanged && return
    mkdir -p .build
    local began=$SECONDS
    touch .build/run.stamp.new
    tools/setup.sh run
    make_assets
    make_media
    python3 tools/strings.py
    echo "Building Laurel (a first build takes several minutes)…"
    swift build -c release --product laurel
    mv .build/run.stamp.new "$stamp"
    echo "Built in $((SECONDS - began)) s."
}

case ${1:-} in
    --build-only) build_release ;;
    --assets-only) tools/setup.sh run; make_assets ;;
    --media-only) tools/setup.sh run; make_media ;;
    '')
        build_release
        exec "$binary" serve --data "$data" --demo
        ;;
    *) echo "usage: tools/run.sh [--build-only|--assets-only|--media-only]" >&2; exit 2 ;;
esac
