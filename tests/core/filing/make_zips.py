#!/usr/bin/env python3
"""Makes ZIPs of every kind, good, odd and hostile, byte by byte; knows nothing of the product.

    make_zips.py FOLDER      writes FOLDER/<case>/<file> and FOLDER/cases.json, which says what has to become of each
"""

import hashlib
import json
import os
import struct
import sys
import zlib

REPORT = "CFIPM01_C00123_HKMK_20261123201502123456.TXT"
ZIP = REPORT + ".ZIP"
TEXT = b"".join(b"1 HONG KONG SECURITIES CLEARING COMPANY LIMITED      PAGE %5d\r\n" % page for page in range(900))

STORED, DEFLATED, BZIP2, LZMA = 0, 8, 12, 14
ENCRYPTED, DESCRIPTOR, UTF8 = 0x0001, 0x0008, 0x0800
UNIX_LINK = 0o120777 << 16


def deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


class Entry:
    """One entry; whatever is given by name is written in place of the truth."""

    def __init__(self, name, data=TEXT, method=DEFLATED, flags=0, external=0, made_by=0x031E, zip64=False, **lies):
        self.name = name if isinstance(name, bytes) else name.encode("ascii")
        self.method, self.flags, self.external, self.made_by, self.zip64 = method, flags, external, made_by, zip64
        self.packed = lies.get("packed", deflate(data) if method == DEFLATED else data)
        self.crc = lies.get("crc", zlib.crc32(data))
        self.size = lies.get("size", len(data))
        self.packed_size = lies.get("packed_size", len(self.packed))
        self.local_name = lies.get("local_name", self.name)
        self.local_size = lies.get("local_size", self.size)
        self.local_crc = lies.get("local_crc", self.crc)
        self.local_method = lies.get("local_method", method)
        self.local_flags = lies.get("local_flags", flags)
        self.offset = lies.get("offset")

    def local(self):
        later = bool(self.flags & DESCRIPTOR)
        crc, packed, size = (0, 0, 0) if later else (self.local_crc, self.packed_size, self.local_size)
        extra = b""
        if self.zip64:
            extra = struct.pack("<HHQQ", 1, 16, size, packed)
            packed = size = 0xFFFFFFFF
        header = struct.pack("<4sHHHHHIIIHH", b"PK\3\4", 45 if self.zip64 else 20, self.local_flags, self.local_method,
                             0x6000, 0x5B77, crc, packed, size, len(self.local_name), len(extra))
        after = struct.pack("<4sIII", b"PK\7\b", self.crc, self.packed_size, self.size) if later else b""
        return header + self.local_name + extra + self.packed + after

    def central(self, offset):
        size, packed, extra = self.size, self.packed_size, b""
        if self.zip64:
            extra = struct.pack("<HHQQQ", 1, 24, size, packed, offset)
            size = packed = offset = 0xFFFFFFFF
        return struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\1\2", self.made_by, 45 if self.zip64 else 20, self.flags,
                           self.method, 0x6000, 0x5B77, self.crc, packed, size, len(self.name), len(extra), 0, 0, 0,
                           self.external, offset) + self.name + extra


def archive(*entries, before=b"", after=b"", comment=b"", zip64=False, count=None, gap=b""):
    body, directory = before, b""
    for entry in entries:
        directory += entry.central(len(body) - len(before) if entry.offset is None else entry.offset)
        body += entry.local()
    body += gap
    where = len(body) - len(before)
    count = len(entries) if count is None else count
    end = b""
    if zip64:
        end = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(directory), where)
        end += struct.pack("<4sIQI", b"PK\6\7", 0, len(body) + len(directory), 1)
        end += struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, len(comment))
    else:
        end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(directory), where, len(comment))
    return body + directory + end + comment + after


CASES = []


def case(name, data, error=None, files=None, oddities=0, file=ZIP, says=""):
    """`files`: what has to be filed, by path below the folder; `error`: the kind that has to be told instead, whose words hold
    `says`."""
    CASES.append({"name": name, "file": file, "bytes": data, "error": error, "oddities": oddities, "says": says,
                  "files": {path: hashlib.sha256(content).hexdigest() for path, content in (files or {}).items()}})


def good_ones():
    as_it_should_be = {REPORT: TEXT}
    case("plain", archive(Entry(REPORT)), files=as_it_should_be)
    case("stored", archive(Entry(REPORT, method=STORED)), files=as_it_should_be)
    case("data-descriptor", archive(Entry(REPORT, flags=DESCRIPTOR)), files=as_it_should_be)
    case("zip64", archive(Entry(REPORT, zip64=True), zip64=True), files=as_it_should_be)
    case("zip64-entry-only", archive(Entry(REPORT, zip64=True)), files=as_it_should_be)
    case("comment", archive(Entry(REPORT), comment=b"HKSCC"), files=as_it_should_be)
    case("long-comment", archive(Entry(REPORT), comment=b"x" * 65000), files=as_it_should_be)
    case("lower-case-extension", archive(Entry(REPORT)), files=as_it_should_be, file=REPORT + ".zip")
    case("empty-report", archive(Entry(REPORT, data=b"")), files={REPORT: b""})
    case("empty-stored-report", archive(Entry(REPORT, data=b"", method=STORED)), files={REPORT: b""})
    large = os.urandom(700_001) + TEXT * 30
    case("many-blocks", archive(Entry(REPORT, large)), files={REPORT: large})
    case("many-blocks-stored", archive(Entry(REPORT, large, STORED)), files={REPORT: large})
    case("not-named-zip", b"no ZIP at all", files={"SUMMARY.CSV": b"no ZIP at all"}, file="SUMMARY.CSV")
    case("not-named-zip-empty", b"", files={"SUMMARY.CSV": b""}, file="SUMMARY.CSV")


def odd_ones():
    case("before", archive(Entry(REPORT), before=b"#!/bin/sh\n"), files={REPORT: TEXT}, oddities=1)
    case("after", archive(Entry(REPORT), after=b"\x1a" * 100), files={REPORT: TEXT}, oddities=1)
    case("two-entries", archive(Entry(REPORT), Entry("B.TXT", b"b")), oddities=1,
         files={REPORT + "/" + REPORT: TEXT, REPORT + "/B.TXT": b"b"})
    case("other-name", archive(Entry("OTHER.TXT")), files={REPORT + "/OTHER.TXT": TEXT}, oddities=1)
    case("other-case", archive(Entry(REPORT.lower())), files={REPORT + "/" + REPORT.lower(): TEXT}, oddities=1)
    case("nested", archive(Entry("a/b/c.txt"), Entry("a/d.txt", b"d")), oddities=1,
         files={REPORT + "/a/b/c.txt": TEXT, REPORT + "/a/d.txt": b"d"})
    case("folder-entries", archive(Entry("a/", b"", STORED), Entry("a/b/", b"", STORED), Entry("a/b/c.txt")), oddities=1,
         files={REPORT + "/a/b/c.txt": TEXT})
    case("folder-entry-beside", archive(Entry("a/", b"", STORED), Entry(REPORT)), oddities=1,
         files={REPORT + "/" + REPORT: TEXT})
    case("utf-8-name", archive(Entry("報告.TXT".encode(), flags=UTF8)), files={REPORT + "/報告.TXT": TEXT}, oddities=1)
    case("cp437-name", archive(Entry("Menü.TXT".encode("cp437"))), files={REPORT + "/Menü.TXT": TEXT}, oddities=1)
    # Of 許, 功 and 蓋 the second byte is a backslash.
    for kind, name in (("big5", "報表.TXT"), ("big5-backslash", "許功蓋.TXT"), ("big5-folder", "結算所/中央.TXT"),
                       ("hkscs", "㗎嘅.TXT"), ("hkscs-of-two", "\u00ca\u0304.TXT")):
        case(kind + "-name", archive(Entry(name.encode("big5hkscs"))), files={REPORT + "/" + name: TEXT}, oddities=2)
    case("big5-and-plain", archive(Entry("報表.TXT".encode("big5hkscs")), Entry("index.txt")),
         files={REPORT + "/報表.TXT": TEXT, REPORT + "/index.txt": TEXT}, oddities=2)
    case("big5-and-cp437", archive(Entry("報表.TXT".encode("big5hkscs")), Entry("Menü.TXT".encode("cp437"))),
         files={REPORT + "/報表.TXT": TEXT, REPORT + "/Menü.TXT": TEXT}, oddities=2)
    case("big5-with-the-flag", archive(Entry("報表.TXT".encode(), flags=UTF8)), files={REPORT + "/報表.TXT": TEXT}, oddities=1)


def hostile_names():
    hostile = {
        "traversal": "../evil.txt", "traversal-inside": "a/../../evil.txt", "traversal-end": "a/..", "dot": "./evil.txt",
        "absolute": "/tmp/evil.txt", "backslash": "a\\evil.txt", "backslash-traversal": "..\\evil.txt",
        "drive": "C:/evil.txt", "drive-relative": "C:evil.txt", "unc": "//host/share/evil.txt", "con": "CON",
        "nul-with-extension": "NUL.txt", "nul-lower-case": "a/nul.tar.gz", "com1": "com1", "lpt9": "LPT9.TXT",
        "con-and-space": "CON .txt", "conin": "CONIN$", "trailing-dot": "evil.txt.", "trailing-space": "evil.txt ",
        "trailing-dot-folder": "a./evil.txt", "colon": "evil.txt:stream", "question": "evil?.txt", "star": "*.txt",
        "angle": "<evil>.txt", "quote": "\"evil\".txt", "pipe": "a|b.txt", "newline": "evil\n.txt", "nul-byte": "evil\0.txt",
        "escape": "\x1b[2J.txt", "delete": "evil\x7f.txt", "empty-part": "a//b.txt", "slash": "/",
        "our-part": REPORT + ".rapdesk-part", "our-new": REPORT + ".RAPDESK-NEW",
    }
    for name, entry in hostile.items():
        case("name-" + name, archive(Entry(entry)), error="UnsafeZip")
    case("name-empty", archive(Entry("")), error="UnsafeZip")
    case("name-right-to-left", archive(Entry("evil\u202etxt.exe".encode(), flags=UTF8)), error="UnsafeZip")
    case("name-not-utf-8", archive(Entry(b"\xff\xfe.txt", flags=UTF8)), error="DamagedZip")
    case("name-overlong-utf-8", archive(Entry(b"\xc0\xae\xc0\xae/evil.txt", flags=UTF8)), error="DamagedZip")
    case("name-long", archive(Entry("x" * 300)), error="UnsafeZip", says="too long")
    case("name-long-path", archive(Entry("/".join(["folder"] * 60))), error="UnsafeZip", says="too long")
    case("second-is-hostile", archive(Entry(REPORT), Entry("../evil.txt")), error="UnsafeZip", says="../evil.txt")
    case("duplicate", archive(Entry("a.txt"), Entry("a.txt")), error="UnsafeZip", says="two")
    case("case-clash", archive(Entry("a.txt"), Entry("A.TXT")), error="UnsafeZip", says="case")
    case("case-clash-folder", archive(Entry("a/b.txt"), Entry("A/c.txt")), error="UnsafeZip", says="case")
    case("composed-clash", archive(Entry("é.txt".encode(), flags=UTF8), Entry("e\u0301.txt".encode(), flags=UTF8)),
         error="UnsafeZip")
    case("file-where-folder", archive(Entry("a"), Entry("a/b.txt")), error="UnsafeZip", says="both")
    case("folder-where-file", archive(Entry("a/b.txt"), Entry("a")), error="UnsafeZip", says="both")
    case("folder-with-contents", archive(Entry("a/", b"contents"), Entry("b.txt")), error="UnsafeZip")
    case("link", archive(Entry(REPORT, b"/etc/passwd", STORED, external=UNIX_LINK)), error="UnsafeZip", says="link")
    case("link-then-through-it", archive(Entry("a", b"/tmp", STORED, external=UNIX_LINK), Entry("a/evil.txt")),
         error="UnsafeZip", says="link")
    case("link-made-by-dos", archive(Entry(REPORT, b"/etc/passwd", STORED, external=UNIX_LINK, made_by=0x0014)),
         error="UnsafeZip", says="link")
    case("encrypted", archive(Entry(REPORT, flags=ENCRYPTED, packed=os.urandom(12) + deflate(TEXT))), error="UnsafeZip",
         says="encrypted")
    case("encrypted-stored", archive(Entry(REPORT, flags=ENCRYPTED, method=STORED, packed=os.urandom(12) + TEXT)),
         error="UnsafeZip", says="encrypted")
    case("bzip2", archive(Entry(REPORT, method=BZIP2)), error="UnknownZip", says="(bzip2)")
    case("lzma", archive(Entry(REPORT, method=LZMA)), error="UnknownZip", says="(LZMA)")
    case("method-77", archive(Entry("a\x1b[2J\nb", method=77)), error="UnknownZip", says="a\\x1b[2J\\x0ab")


def bombs():
    huge = bytes(64 * 1024 * 1024)
    case("bomb-ratio", archive(Entry(REPORT, huge)), error="UnsafeZip", says="larger")
    case("bomb-claims-little", archive(Entry(REPORT, huge, size=1000)), error="DamagedZip")
    case("bomb-claims-little-with-its-crc",
         archive(Entry(REPORT, huge, size=1000, crc=zlib.crc32(huge[:1000]))), error="DamagedZip")
    case("claims-much", archive(Entry(REPORT, size=len(TEXT) + 1)), error="DamagedZip")
    case("claims-gigabytes", archive(Entry(REPORT, size=0xFFFFFFF0)), error="UnsafeZip")
    case("claims-exabytes", archive(Entry(REPORT, size=1 << 60, zip64=True), zip64=True), error="UnsafeZip")
    case("claims-exabytes-together", archive(*(Entry("%d.txt" % i, size=1 << 63, zip64=True) for i in range(2)), zip64=True),
         error="UnsafeZip")
    case("too-many", archive(*(Entry("%d.txt" % i, b"x", STORED) for i in range(1001))), error="UnsafeZip", says="1")
    shared = Entry("a.txt")
    case("overlapping", archive(shared, Entry("b.txt", packed=b"", packed_size=len(shared.packed), offset=0)),
         error="DamagedZip")
    case("same-data-twice", archive(Entry("a.txt"), Entry("a.txt", offset=0)), error="DamagedZip")


def damaged_ones():
    case("empty-file", b"", error="NotAZip", says="empty")
    case("not-a-zip", b"<html>Service unavailable</html>", error="NotAZip")
    case("not-a-zip-short", b"x", error="NotAZip")
    case("no-entries", archive(), error="DamagedZip", says="no report")
    case("folders-only", archive(Entry("a/", b"", STORED)), error="DamagedZip", says="no report")
    case("bad-crc", archive(Entry(REPORT, crc=0xDEADBEEF)), error="DamagedZip")
    case("bad-crc-stored", archive(Entry(REPORT, crc=0xDEADBEEF, method=STORED)), error="DamagedZip")
    case("bad-crc-second", archive(Entry("a.txt"), Entry("b.txt", crc=1)), error="DamagedZip")
    flipped = bytearray(archive(Entry(REPORT)))
    flipped[60 + len(REPORT)] ^= 0x10
    case("flipped-bit", bytes(flipped), error="DamagedZip")
    packed = bytearray(deflate(TEXT))
    case("stream-without-end", archive(Entry(REPORT, packed=bytes(packed[:-8]))), error="DamagedZip")
    case("more-behind-the-stream", archive(Entry(REPORT, packed=bytes(packed) + b"more")), error="DamagedZip")
    case("stored-of-two-sizes", archive(Entry(REPORT, method=STORED, size=len(TEXT) - 1)), error="DamagedZip")
    case("local-name", archive(Entry(REPORT, local_name=REPORT.replace("C", "D").encode())), error="DamagedZip")
    case("local-name-length", archive(Entry(REPORT, local_name=b"../evil.txt")), error="DamagedZip")
    case("local-size", archive(Entry(REPORT, local_size=1)), error="DamagedZip")
    case("local-crc", archive(Entry(REPORT, local_crc=1)), error="DamagedZip")
    case("local-method", archive(Entry(REPORT, local_method=STORED)), error="DamagedZip")
    case("local-encrypted", archive(Entry(REPORT, local_flags=ENCRYPTED)), error="DamagedZip")
    case("count-too-high", archive(Entry(REPORT), count=2), error="DamagedZip")
    case("count-too-low", archive(Entry(REPORT), Entry("hidden.txt"), count=1), error="DamagedZip")
    case("count-zero", archive(Entry(REPORT), count=0), error="DamagedZip")
    case("offset-outside", archive(Entry(REPORT, offset=1 << 30)), error="DamagedZip")
    case("data-into-the-directory", archive(Entry(REPORT, packed_size=len(packed) + 20)), error="DamagedZip")
    short = archive(Entry(REPORT, b"short"), comment=b"end")
    for length in range(1, len(short)):
        case("truncated-%03d" % length, short[:length], error="DamagedZip")


def main(folder):
    for make in (good_ones, odd_ones, hostile_names, bombs, damaged_ones):
        make()
    for entry in CASES:
        os.makedirs(os.path.join(folder, entry["name"]))
        with open(os.path.join(folder, entry["name"], entry["file"]), "wb") as file:
            file.write(entry.pop("bytes"))
    with open(os.path.join(folder, "cases.json"), "w", encoding="utf-8") as file:
        json.dump(CASES, file, indent=1)


if __name__ == "__main__":
    main(sys.argv[1])
