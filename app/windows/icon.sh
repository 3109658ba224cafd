#!/usr/bin/env bash
# Draws rapdesk.ico, which is committed: run it where the picture is to change. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

draw() { # SIZE SHAPES...: on a grid of 256, drawn large and brought down
  convert -size 2048x2048 xc:none -define png:exclude-chunks=date,time -draw "scale 8,8 $2" \
    -filter Lanczos -resize "$1x$1" -strip "png32:$work/$1.png"
}

tile="fill #1060b8 roundrectangle 8,8 247,247 52,52"
sheet="fill #ffffff path 'M76,44 L148,44 L192,88 L192,200 Q192,212 180,212 L76,212 Q64,212 64,200 L64,56 Q64,44 76,44 Z'
  fill #b9d6f4 path 'M148,44 L192,88 L160,88 Q148,88 148,76 Z'"
arrow="fill none stroke #1060b8 stroke-width 18 stroke-linecap round stroke-linejoin round
  path 'M128,102 L128,170' path 'M96,140 L128,172 L160,140'"
line="path 'M94,194 L162,194'"
bold="fill none stroke #ffffff stroke-width 30 stroke-linecap round stroke-linejoin round
  path 'M128,52 L128,154' path 'M78,108 L128,158 L178,108' path 'M70,204 L186,204'"

for size in 256 64 48 32; do draw "$size" "$tile $sheet $arrow $line"; done
for size in 24 20 16; do draw "$size" "$tile $bold"; done # too small for a sheet

python3 - "$work" rapdesk.ico 16 20 24 32 48 64 256 <<'END'
import struct, sys
folder, output, *sizes = sys.argv[1:]
pictures = [open(f"{folder}/{size}.png", "rb").read() for size in sizes]
offset = 6 + 16 * len(sizes)
with open(output, "wb") as ico:
    ico.write(struct.pack("<HHH", 0, 1, len(sizes)))
    for size, picture in zip(map(int, sizes), pictures):
        ico.write(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset))
        offset += len(picture)
    for picture in pictures:
        ico.write(picture)
END
