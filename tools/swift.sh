#!/usr/bin/env bash
# Swift with the flags that all builds for tests share, so that none of them builds again what another has built:
#
#   tools/swift.sh build [--build-tests]
#   tools/swift.sh test --filter CrawlTests        tests what was built last
#
# Without the compiler's index and debug information a clean build is minutes shorter. For a debugger, plain
# `swift build` keeps both, at the price of building everything once more.
set -euo pipefail
cd "$(dirname "$0")/.."
verb=${1:?build or test}
shift
[ "$verb" = test ] && set -- --skip-build "$@"
# More tests at once than this wait for each other's processor time and spend memory.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-6}
# A crash is told by its message; unwinding it takes minutes.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-enable=no}
exec swift "$verb" --disable-index-store -debug-info-format none "$@"
