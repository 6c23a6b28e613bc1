#!/usr/bin/env bash
# Installs what is missing on a bare Debian 12 with Swift 6.3, and nothing else.
#
#   tools/setup.sh run      what `make run` needs
#   tools/setup.sh test     the same and what `make test` needs
#   tools/setup.sh bench    the run set and what `make bench` needs
#
# Debian's packages are listed in tools/packages-*.txt, Python's in tools/requirements-*.txt (installed into .venv).
# A stamp makes the second call cheap: it is void when a list, or the machine's set of packages, has changed.
set -euo pipefail
cd "$(dirname "$0")/.."

set_name=${1:-run}
case $set_name in
    run) sets=(run) requirements=(run) ;;
    test) sets=(run test) requirements=(run test) ;;
    bench) sets=(run bench) requirements=(run) ;;
    *) echo "usage: tools/setup.sh run|test|bench" >&2; exit 2 ;;
esac

lists=(tools/setup.sh)
for s in "${sets[@]}"; do lists+=("tools/packages-$s.txt"); done
for r in "${requirements[@]}"; do lists+=("tools/requirements-$r.txt"); done

stamp=.venv/setup-$set_name.stamp
state=$(cat "${lists[@]}" | cksum; stat -c '%Y %s' /var/lib/dpkg/status 2>/dev/null || echo none)
if [ -f "$stamp" ] && [ "$(<"$stamp")" = "$state" ]; then exit 0; fi

wanted=()
for s in "${sets[@]}"; do
    while read -r package _; do
        case $package in ''|'#'*) ;; *) wanted+=("$package") ;; esac
    done < "tools/packages-$s.txt"
done

# A package counts as there only when dpkg says "installed"; one that another provides (pkgconf for pkg-config) counts too.
missing_packages() {
    local have package
    have=$(dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -d ',' | tr ' ' '\n')
    for package in "${wanted[@]}"; do
        grep -qxF -- "$package" <<< "$have" || printf '%s\n' "$package"
    done
}

if command -v dpkg-query >/dev/null; then
    mapfile -t missing < <(missing_packages)
else
    echo "This is no Debian: install what corresponds to: ${wanted[*]}" >&2
    missing=()
fi

if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
            as_root=(sudo)
        else
            {
                echo "Some Debian packages are missing and this user may not install them. As root, run:"
                echo
                echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
                echo
            } >&2
            exit 1
        fi
    fi
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    # PostgreSQL's package would make and start a cluster of its own; the tests make a temporary one instead.
    if printf '%s\n' "${missing[@]}" | grep -qx postgresql && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        "${as_root[@]}" mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q)
    # A third-party source that cannot be reached does not matter as long as Debian's own lists came.
    "${apt[@]}" update >/dev/null || echo "Some package lists could not be refreshed; trying with what is there." >&2
    "${apt[@]}" install -y --no-install-recommends -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
        "${missing[@]}" >/dev/null
fi

if ! command -v swift >/dev/null; then
    echo "Swift 6.3 is missing: install it from swift.org, put it on the PATH and run this again." >&2
    exit 1
fi

python=/usr/bin/python3
[ -x "$python" ] || python=python3
# A half-made one (an interrupted first run) is made anew. Everything calls `.venv/bin/python -m …`, so the tree may move.
if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    rm -rf .venv
    "$python" -m venv .venv
fi
files=()
for r in "${requirements[@]}"; do files+=(-r "tools/requirements-$r.txt"); done
# The lists are complete, so dependencies are not followed: what is installed is what is written there.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps "${files[@]}"

state=$(cat "${lists[@]}" | cksum; stat -c '%Y %s' /var/lib/dpkg/status 2>/dev/null || echo none)
printf '%s\n' "$state" > "$stamp"
