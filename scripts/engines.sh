#!/usr/bin/env bash
# Installs the engines of `npm test -- engines` with the package manager of Debian and its kin; elsewhere it says what is to
# be done. Ends with 0 when all are there.
set -uo pipefail

declare -A packages=([WebKitWebDriver]=webkit2gtk-driver [Xvfb]=xvfb [firefox]=firefox-esr)
missing=()
for program in "${!packages[@]}"; do
  command -v "$program" >/dev/null || { [ "$program" = firefox ] && command -v firefox-esr >/dev/null; } ||
    missing+=("${packages[$program]}")
done
[ ${#missing[@]} -eq 0 ] && exit 0

by_hand() {
  echo "The engines were not installed: $1. Install ${missing[*]} by hand, then run npm test -- engines." >&2
  exit 1
}
command -v apt-get >/dev/null || by_hand 'there is no apt-get'
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || by_hand 'neither root nor sudo'
  as_root=(sudo -n)
fi
export DEBIAN_FRONTEND=noninteractive
get=("${as_root[@]}" apt-get --quiet=2 --option Acquire::Retries=3 --option DPkg::Lock::Timeout=300)
"${get[@]}" update || by_hand 'apt-get update failed'
"${get[@]}" install --no-install-recommends --yes "${missing[@]}" || by_hand 'apt-get install failed'
