#!/usr/bin/env python3
"""Writes what Qt has inside of others' making, as its source archive tells it (qt_attribution.json):

    qt_parts.py ARCHIVE FOLDER    FOLDER/third-party.txt: whose it is, with the licence texts
                                  FOLDER/parts.csv: rows of PARTS.csv for the libraries among it
"""

import csv
import json
import posixpath
import sys
import tarfile
from pathlib import Path

MODULES = {"qtcore", "qtgui", "qtnetwork"} # what the programs use of qtbase has no module of its own, or is of these
LIBRARIES = {"doubleconversion": "double-conversion", "freetype": "FreeType", "harfbuzz-ng": "HarfBuzz", "libpng": "libpng",
             "md4c": "MD4C", "pcre2": "PCRE2", "tinycbor": "TinyCBOR"}
NAME = "qt_attribution.json"


def one_or_more(value):
    return value if isinstance(value, list) else [value] if value else []


def attributions(texts):
    for path in sorted(path for path in texts if posixpath.basename(path) == NAME):
        for part in one_or_more(json.loads(texts[path], strict=False)): # strings go over line ends there
            if part["QDocModule"] in MODULES:
                yield posixpath.dirname(path), part


def texts_of(archive):
    """What lies below src, by its path there."""
    with tarfile.open(archive) as tar:
        named = ((member.name.partition("/")[2], member) for member in tar if member.isfile())
        return {name: tar.extractfile(member).read().decode("utf-8", "replace") for name, member in named
                if name.startswith("src/")
                and (posixpath.basename(name) == NAME or "LICEN" in name.upper() or "COPYING" in name)}


def licence_of(texts, folder, part):
    files = one_or_more(part.get("LicenseFiles", part.get("LicenseFile")))
    paths = [posixpath.normpath(posixpath.join(folder, file)) for file in files]
    return "\n\n".join(texts[path].strip("\n") for path in paths)


def main():
    archive, folder = sys.argv[1], Path(sys.argv[2])
    texts = texts_of(archive)
    parts = list(attributions(texts))
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "third-party.txt", "w", encoding="utf-8") as out:
        out.write("Qt has in it, or can have, what is named here. Not all of it is in the libraries of this folder.\n")
        for place, part in parts:
            out.write("\n\n".join(["\n" + "=" * 100, " ".join(filter(None, [part["Name"], part.get("Version")])),
                                   *filter(None, [part.get("Homepage"), part.get("Copyright")]), part["License"],
                                   licence_of(texts, place, part)]).rstrip("\n") + "\n")
    by_id = {part["Id"]: part for _, part in parts}
    with open(folder / "parts.csv", "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        for identifier, name in LIBRARIES.items():
            part = by_id[identifier]
            home = part["Homepage"].split("//")[-1].removeprefix("www.").rstrip("/")
            rows.writerow([name, part["Version"].partition("+")[0], part["LicenseId"], f"in Qt: {home}"])


if __name__ == "__main__":
    main()
