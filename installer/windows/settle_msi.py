#!/usr/bin/env python3
"""Makes an MSI the same in every build: wixl gives it the time of the build and a package code by chance. The time becomes
SOURCE_DATE_EPOCH, the code one that follows from the contents.

    settle_msi.py FILE
"""

import os
import struct
import sys
import uuid

SUMMARY = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le # the property set 'summary information' (MS-OLEPS)
REVISION, CREATED, SAVED = 9, 12, 13
TEXT, TIME = 0x1e, 0x40
HOME = uuid.UUID("0d5f6f6e-3f2e-4c0e-9a52-5b8e6a0f7c21")


def settle(data, moment):
    found = data.index(SUMMARY)
    section = found - 28 + struct.unpack_from("<I", data, found + 16)[0]
    _, count = struct.unpack_from("<II", data, section)
    places = dict(struct.unpack_from("<II", data, section + 8 + 8 * i) for i in range(count))
    for number in (CREATED, SAVED):
        at = section + places[number]
        assert struct.unpack_from("<I", data, at)[0] == TIME
        struct.pack_into("<Q", data, at + 4, (moment + 11644473600) * 10_000_000)
    at = section + places[REVISION]
    kind, length = struct.unpack_from("<II", data, at)
    assert kind == TEXT and length == 39, (kind, length)
    data[at + 8:at + 46] = b"0" * 38
    data[at + 8:at + 46] = b"{%s}" % str(uuid.uuid5(HOME, data.hex())).upper().encode()


def main():
    path = sys.argv[1]
    with open(path, "rb") as file:
        data = bytearray(file.read())
    settle(data, int(os.environ["SOURCE_DATE_EPOCH"]))
    with open(path, "wb") as file:
        file.write(data)


if __name__ == "__main__":
    main()
