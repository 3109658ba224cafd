"""The pictures of a Windows icon, as a Linux desktop looks for them: icons.py ICON.ico FOLDER/hicolor NAME."""

import os
import struct
import sys


def pictures(path):
    """Pairs of side in pixels and PNG."""
    with open(path, "rb") as file:
        ico = file.read()
    _, _, count = struct.unpack_from("<HHH", ico)
    for number in range(count):
        side, *_, size, offset = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number)
        yield side or 256, ico[offset:offset + size]


def main():
    path, folder, name = sys.argv[1:]
    for side, png in pictures(path):
        place = os.path.join(folder, f"{side}x{side}", "apps")
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, name + ".png"), "wb") as file:
            file.write(png)


main()
