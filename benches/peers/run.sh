#!/usr/bin/env bash
# Runs the churn kernel in Mesa, NumPy and Rust on this machine, checks that the
# three agree, and prints one table of times and ratios in Markdown.
#
#   CLIENTELE_PEERS_VENV    a virtual environment to use again (made if absent;
#                           otherwise one beside the build's other output)
#   CLIENTELE_PEERS_KERNEL  a built kernel to run instead of `cargo bench`
#   CLIENTELE_PEERS_WHOLE   the same for the whole model
#   CLIENTELE_PEERS_ROUNDS  rounds over the three peers, default 5
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
output=${CARGO_TARGET_DIR:-$root/target}
venv=${CLIENTELE_PEERS_VENV:-$output/peers-venv}
rounds=${CLIENTELE_PEERS_ROUNDS:-5}
mkdir -p "$output"
lines=$(mktemp -d)
trap 'rm -rf "$lines"' EXIT

[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
python=$venv/bin/python
"$python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"

# One thread each: no operation of the kernel is a matrix product, but nothing
# that is loaded shall start a pool either.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

kernel() {
    if [ -n "${CLIENTELE_PEERS_KERNEL:-}" ]; then
        "$CLIENTELE_PEERS_KERNEL" "$@"
    else
        cargo bench --quiet --no-default-features --bench kernel -- "$@"
    fi
}

# The whole model beside them: all mechanisms, the same sizes.
whole() {
    if [ -n "${CLIENTELE_PEERS_WHOLE:-}" ]; then
        "$CLIENTELE_PEERS_WHOLE" "$@"
    else
        cargo bench --quiet --no-default-features --bench full -- "$@"
    fi
}

echo "Versions: $("$python" --version), $("$python" -m pip freeze --disable-pip-version-check |
    grep -iE '^(mesa|numpy|scipy)==' | paste -sd' ' -), $(rustc --version)"
echo

# Departures are the noisiest figure; 64 seeds bring the noise of a difference
# to about a quarter of a per cent, well inside the one that is allowed.
{
    "$python" "$here/mesa_kernel.py" 10000 --repeats 64
    "$python" "$here/numpy_kernel.py" 10000 --repeats 64
    kernel 10000 --repeats 64
} >"$lines/agree"
"$python" "$here/agree.py" <"$lines/agree"
echo

# The peers take turns, so that a slow minute of the machine does not fall on
# one of them alone; the fastest run of all rounds counts.
for ((round = 1; round <= rounds; round++)); do
    kernel 1000 10000 100000 1000000 --repeats 5
    "$python" "$here/numpy_kernel.py" 1000 10000 100000 1000000 --repeats 5
    "$python" "$here/mesa_kernel.py" 1000 10000 100000 --repeats 3
    whole 1000 10000 100000 --repeats 2
done >"$lines/times"
"$python" "$here/table.py" <"$lines/times"
