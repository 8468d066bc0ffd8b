#!/usr/bin/env bash
# Writes wwwroot/icons from favicon.svg with a Chromium: the picture itself, one with room round it for a phone that cuts icons to a
# shape of its own (maskable), and iOS's. Run when the picture changes; the files are committed.
set -euo pipefail
cd "$(dirname "$0")/../src/Lykta.Web/wwwroot"
mkdir -p icons
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
picture=$(sed 's/^<svg[^>]*>//; s/<\/svg>$//' favicon.svg)
ground='<rect width="32" height="32" fill="#123249"/>'

draw() { # file, side, what stands under the picture, how much of the side the picture takes
  echo "<!DOCTYPE html><style>body{margin:0}svg{display:block}</style><svg xmlns='http://www.w3.org/2000/svg' width='$2' height='$2' viewBox='0 0 32 32'>$3<g transform='translate(16 16) scale($4) translate(-16 -16)'>$picture</g></svg>" > "$work/icon.html"
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 \
    --user-data-dir="$work/profile" --window-size="$2,$2" --screenshot="icons/$1" "file://$work/icon.html" 2> "$work/said" || { cat "$work/said" >&2; exit 1; }
}

draw icon-192.png 192 '' 1
draw icon-512.png 512 '' 1
draw icon-maskable-512.png 512 "$ground" 0.88
draw apple-touch-icon.png 180 "$ground" 0.9
