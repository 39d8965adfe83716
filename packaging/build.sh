#!/bin/sh
# Builds the program as it is released: without symbols and without a path of this machine, so that the same sources
# and the same compiler should give the same bytes in every folder. The hash that it prints tells.
#
#   packaging/build.sh OUT
set -eu
out=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/.."
cargo_home=${CARGO_HOME:-$HOME/.cargo}
rustup_home=${RUSTUP_HOME:-$HOME/.rustup}
target=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
# C code of dependencies as well.
export CFLAGS="-ffile-prefix-map=$cargo_home=/cargo -ffile-prefix-map=$(pwd)=/aanspraak -ffile-prefix-map=$target=/target"
export RUSTFLAGS="--remap-path-prefix=$cargo_home=/cargo --remap-path-prefix=$rustup_home=/rustup --remap-path-prefix=$(pwd)=/aanspraak --remap-path-prefix=$target=/target"
export SOURCE_DATE_EPOCH=0 CARGO_INCREMENTAL=0
cargo build --profile dist --locked --bin aanspraak
install -m 755 "$target/dist/aanspraak" "$out/aanspraak"
sha256sum "$out/aanspraak"
