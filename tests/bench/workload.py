"""Reproducible workloads of the transfer benches: same seed, same bytes."""

import binascii
import hashlib
import os
import random
import struct
import zlib

DAYS = ("20261118", "20261119", "20261120", "20261121", "20261122", "20261123")
MEGABYTE = 1 << 20


def report_zip(entry_name, size, deflated, source):
    """A ZIP of one entry, about `size` bytes in all, that deflates about 2:1 or is stored."""
    overhead = 30 + 46 + 22 + 2 * len(entry_name)
    packed_size = max(16, size - overhead)
    if deflated:
        text = binascii.hexlify(source.randbytes(packed_size))
        compressor = zlib.compressobj(1, zlib.DEFLATED, -15, strategy=zlib.Z_HUFFMAN_ONLY)
        packed, method = compressor.compress(text) + compressor.flush(), 8
    else:
        text = source.randbytes(packed_size)
        packed, method = text, 0
    local, end = zip_frame(entry_name, method, zlib.crc32(text), len(packed), len(text))
    return local + packed + end


def zip_frame(entry_name, method, crc, packed_size, size):
    """What stands before and behind the packed bytes in a ZIP of one entry."""
    name = entry_name.encode()
    common = struct.pack("<HHHHHIIIHH", 20, 0, method, 0x6000, 0x5D77, crc, packed_size, size, len(name), 0)
    local = b"PK\x03\x04" + common + name
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local) + packed_size, 0)
    return local, central + end


def files_sizes(seed):
    """400 sizes, about 111 MB: log-normal with a median of 8 KB, four of 5 MB, two of 40 MB."""
    source = random.Random(seed)
    small = [max(200, int(8192 * 2.718281828 ** source.gauss(0, 1.35))) for _ in range(394)]
    sizes = small + [5 * MEGABYTE] * 4 + [40 * MEGABYTE] * 2
    source.shuffle(sizes)
    return sizes


def _write(root, folder, name, data, manifest):
    path = os.path.join(root, "download", folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
    manifest[f"{folder}/{name}"] = hashlib.sha256(data).hexdigest()


def _report_name(index, day):
    return f"CRPT{chr(65 + index % 26)}{index % 100:02}_C00123_HKMK_{day}20{index // 60 % 60:02}{index % 60:02}{index:06}.TXT.ZIP"


def make_files(root, seed=1):
    """The files workload: 400 reports in six folders. Of each size half deflates: reports do so well, and what is measured is
    the transfer more than zlib."""
    source = random.Random(seed + 1)
    manifest = {}
    sizes = files_sizes(seed)
    by_size = sorted(range(len(sizes)), key=lambda index: (sizes[index], index))
    deflated = set(by_size[::2])
    for index, size in enumerate(sizes):
        day = DAYS[index % len(DAYS)]
        name = _report_name(index, day)
        _write(root, f"CCASS_HKMK/{day}", name, report_zip(name[:-4], size, index in deflated, source), manifest)
    return manifest


def make_one(root, seed=2):
    source = random.Random(seed)
    manifest = {}
    name = _report_name(7, DAYS[0])
    _write(root, f"CCASS_HKMK/{DAYS[0]}", name, source.randbytes(40 * MEGABYTE), manifest)
    return manifest


def make_listing(root, folders=120, files=30):
    """The listing workload: many folders of empty files."""
    manifest = {}
    for folder in range(folders):
        market = ("GLOB", "HKMK", "MAMK", "SZMK")[folder % 4]
        day = f"2026{10 + folder // 4 // 28:02}{1 + folder // 4 % 28:02}"
        for index in range(files):
            _write(root, f"CCASS_{market}/{day}", _report_name(index, day), b"", manifest)
    return manifest


def make_huge(root, quick=False, files=10):
    """The memory workload: large ZIPs whose report is stored, a random block in every megabyte, holes between them."""
    source = random.Random(3)
    block = source.randbytes(4096)
    hole = bytes(MEGABYTE - 4 - len(block))
    megabytes = 128 if quick else 1024
    manifest = {}
    for index in range(files):
        name = _report_name(index, DAYS[0])
        path = os.path.join(root, "download", f"CCASS_HKMK/{DAYS[0]}", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        digest, crc = hashlib.sha256(), 0
        pieces = [struct.pack(">I", index << 16 | number) for number in range(megabytes)]
        for piece in pieces:
            for part in (piece, block, hole):
                crc = zlib.crc32(part, crc)
        local, end = zip_frame(name[:-4], 0, crc, megabytes * MEGABYTE, megabytes * MEGABYTE)
        digest.update(local)
        with open(path, "wb") as file:
            file.write(local)
            for piece in pieces:
                file.write(piece + block)
                file.seek(len(hole), os.SEEK_CUR)
                for part in (piece, block, hole):
                    digest.update(part)
            file.write(end)
        digest.update(end)
        manifest[f"CCASS_HKMK/{DAYS[0]}/{name}"] = digest.hexdigest()
    return manifest
