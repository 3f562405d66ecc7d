#!/usr/bin/env bash
# Renders the pictures from the two drawings; needs rsvg-convert and icotool (Debian: librsvg2-bin, icoutils).
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 24 32; do rsvg-convert -w $size -h $size shinchoku-small.svg -o shinchoku-$size.png; done
for size in 48 64 128 256 512; do rsvg-convert -w $size -h $size shinchoku.svg -o shinchoku-$size.png; done
icotool -c -o shinchoku.ico shinchoku-{16,24,32,48,64,128}.png --raw=shinchoku-256.png
