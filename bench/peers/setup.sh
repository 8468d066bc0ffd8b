#!/bin/sh
# The peers the benchmark compares with, from Debian. What cannot be had is named; its rows then say NOT RUN.
set -u
apt-get update -q >/dev/null
for package in postgresql postgis sqlite3 r-base-core r-cran-spdep r-cran-dbscan r-cran-surveillance \
    python3-numpy python3-scipy python3-numba python3-sklearn; do
    apt-get install -y -q --no-install-recommends "$package" >/dev/null 2>&1 || echo "not to be had: $package"
done
