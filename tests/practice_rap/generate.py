#!/usr/bin/env python3
"""Makes the tree that a RAP of the last ten calendar days would hold, below ROOT/download.

The same seed, date and options give the same bytes. Files that are there already are left alone.
"""

import argparse
import contextlib
import dataclasses
import hashlib
import json
import os
import random
import sys
import zipfile
from datetime import datetime

import plan
from data_image import ImageFactory
from report_names import HONG_KONG
from report_text import ROW_LENGTH, TextFactory

DAYS = 10
DOWNLOAD = "download"
COMPRESSION_LEVEL = 1

# Measured at that level, without the heading of a report.
ZIPPED_ROW = {"trades": 38, "positions": 25, "stocks": 34, "ledger": 40, "margin": 33, "instructions": 32,
              "collateral": 33, "chinese": 21}
ZIPPED_TRADE_RECORD, TRADE_RECORD = 66, 145
ZIPPED_RECORD, RECORD = 30, 122
ZIP_AND_HEADING = 800


class Makers:
    def __init__(self, seed):
        self.texts = TextFactory(seed)
        self.images = ImageFactory(seed)


def generate_tree(root, today, options, days=DAYS, not_after=None):
    """Adds what is missing; returns the planned files, in order of folder date and path."""
    planned = planned_files(today, options, days, not_after)
    makers = Makers(options.seed)
    with _umask(0o022):
        staging = os.path.join(root, ".staging")
        os.makedirs(os.path.join(root, DOWNLOAD), exist_ok=True)
        for file in planned:
            target = local_path(root, file)
            if not os.path.exists(target):
                _write(file, makers, options.seed, staging, target)
        _date_folders(root, planned)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(staging)
    return planned


def planned_files(today, options, days=DAYS, not_after=None):
    files = [file for day in plan.folder_dates(today, days) for file in plan.plan_day(day, options)
             if not_after is None or file.run_at <= not_after]
    return sorted(files, key=lambda file: (file.folder_date, file.path))


def local_path(root, file):
    return os.path.join(root, DOWNLOAD, file.path)


def write_manifest(root, planned, manifest):
    with open(manifest, "w", encoding="utf-8") as output:
        for file in planned:
            output.write(json.dumps(_manifest_line(root, file)) + "\n")


def hong_kong_now():
    return datetime.now(HONG_KONG)


def _write(file, makers, seed, staging, target):
    content = _content(file, makers, random.Random(f"{seed}/content/{file.path}"))
    if isinstance(content, bytes):
        with open(staging, "wb") as output:
            output.write(content)
    else:
        _write_zip(staging, content, file)
    nanoseconds = int(file.run_at.timestamp()) * 10 ** 9 + file.run_at.microsecond * 1000
    os.utime(staging, ns=(nanoseconds, nanoseconds))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    os.replace(staging, target)


def _write_zip(path, entries, file):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, file.run_at.timetuple()[:6])
            info.external_attr = 0o100644 << 16
            method = zipfile.ZIP_STORED if file.stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data, method, COMPRESSION_LEVEL)


def _content(file, makers, rng):
    """The entries of the ZIP as (name, bytes), or the bytes of a file that is none."""
    if file.make_content is not None:
        return file.make_content(makers, rng)
    entry_name = file.name.removesuffix(".ZIP")
    data = _report_bytes(file, makers, rng)
    if file.oddity == plan.TWO_ENTRIES:
        note = f"Supplement to {entry_name}\r\n".encode("ascii")
        return [(entry_name, data), ("SUPPLEMENT.TXT", note)]
    if file.oddity == plan.OTHER_NAME:
        return [(f"{file.slot.report_id}.txt", data)]
    return [(entry_name, data)]


def _report_bytes(file, makers, rng):
    room = max(1, file.zip_size - ZIP_AND_HEADING)
    slot = file.slot
    if not slot.image:
        row_count = room // (ROW_LENGTH if file.stored else ZIPPED_ROW[slot.layout]) + 1
        return b"".join(makers.texts.report(rng, slot, file.run_at, row_count).pages())
    zipped, plain = ((ZIPPED_TRADE_RECORD, TRADE_RECORD) if slot.report_id == "CCLTN05"
                     else (ZIPPED_RECORD, RECORD))
    record_count = room // (plain if file.stored else zipped) + 1
    return b"".join(makers.images.image(rng, slot, file.folder_date, file.run_at, record_count))


def _date_folders(root, planned):
    """A folder is as old as its youngest file, whenever it was made here."""
    youngest = {}
    for file in planned:
        folder = os.path.dirname(local_path(root, file))
        youngest[folder] = max(youngest.get(folder, 0), int(file.run_at.timestamp()))
    for folder, seconds in youngest.items():
        os.utime(folder, (seconds, seconds))


def _manifest_line(root, file):
    path = local_path(root, file)
    with open(path, "rb") as stored:
        data = stored.read()
    line = {"path": f"/{DOWNLOAD}/{file.path}", "size": len(data), "mtime": int(os.stat(path).st_mtime),
            "sha256": hashlib.sha256(data).hexdigest(), "entries": []}
    if file.name.upper().endswith(".ZIP"):
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                entry = archive.read(info)
                line["entries"].append({"name": info.filename, "size": len(entry),
                                        "sha256": hashlib.sha256(entry).hexdigest()})
    return line


@contextlib.contextmanager
def _umask(mask):
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def parse_day(text):
    try:
        return datetime.strptime(text, "%Y%m%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: not a day as YYYYMMDD") from None


def add_tree_options(parser):
    parser.add_argument("--today", type=parse_day, metavar="YYYYMMDD", help="default: today in Hong Kong")
    parser.add_argument("--seed", type=int, default=plan.Options.seed)
    parser.add_argument("--per-day", type=int, default=plan.Options.per_day, metavar="N",
                        help="about so many files on a weekday")
    parser.add_argument("--small", action="store_true", help="about 60 small files of all kinds")
    parser.add_argument("--big", action="store_true", help="adds files of 12, 20 and 40 MB")
    parser.add_argument("--whole-day", action=argparse.BooleanOptionalAction, default=True,
                        help="also reports that today would only bring later (default)")


def plan_options(options):
    fields = {field.name: getattr(options, field.name) for field in dataclasses.fields(plan.Options)}
    return plan.Options(**fields)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", help="the tree goes to ROOT/download")
    parser.add_argument("--days", type=int, default=DAYS, metavar="N")
    parser.add_argument("--manifest", metavar="FILE", help="what is in the tree, as JSON lines")
    add_tree_options(parser)
    options = parser.parse_args(arguments)
    now = hong_kong_now()
    planned = generate_tree(options.root, options.today or now.date(), plan_options(options), options.days,
                            None if options.whole_day else now)
    if options.manifest:
        write_manifest(options.root, planned, options.manifest)
    return 0


if __name__ == "__main__":
    sys.exit(main())
