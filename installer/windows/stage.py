#!/usr/bin/env python3
"""Collects what a Windows PC needs to run RAP Desk into one folder: the programs, the libraries that they and Qt's plugins ask
for, licence texts, the list of parts. Everything gets the time SOURCE_DATE_EPOCH, so that packages of it come out alike.

    stage.py --build BUILD --sdk SDK --to FOLDER
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

TARGET = "x86_64-w64-mingw32"
PROGRAMS = ["rapdesk.exe", "rapdesk-cli.exe"]
PLUGINS = ["platforms/qwindows.dll", "sqldrivers/qsqlite.dll", "imageformats/qico.dll"]
ROOT = Path(__file__).resolve().parents[2]


def library_folders(sdk):
    compiler = subprocess.run([f"{TARGET}-g++-posix", "-print-libgcc-file-name"], check=True, capture_output=True,
                              text=True).stdout.strip()
    return [sdk / "bin", Path(compiler).parent, Path("/usr") / TARGET / "lib"]


def imports(binary):
    told = subprocess.run([f"{TARGET}-objdump", "-p", binary], check=True, capture_output=True, text=True).stdout
    return re.findall(r"DLL Name: (\S+)", told)


def take(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    if target.suffix in (".exe", ".dll"):
        subprocess.run([f"{TARGET}-strip", "--strip-all", target], check=True)
    return target


def take_binaries(build, sdk, stage):
    folders = library_folders(sdk)
    waiting = [take(build / "bin" / name, stage / name) for name in PROGRAMS]
    waiting += [take(sdk / "plugins" / name, stage / "plugins" / name) for name in PLUGINS]
    here = set()
    while waiting:
        for name in imports(waiting.pop()):
            found = next((folder / name for folder in folders if (folder / name).exists()), None)
            if found and name not in here: # what is not there is Windows' own
                here.add(name)
                waiting.append(take(found, stage / name))


def take_texts(build, sdk, stage):
    (stage / "qt.conf").write_text("[Paths]\nPlugins = plugins\n")
    shutil.copyfile(build / "parts.csv", stage / "PARTS.csv")
    shutil.copyfile(build / "parts.cdx.json", stage / "parts.cdx.json")
    shutil.copyfile(ROOT / "LICENSE", stage / "LICENSE.txt")
    shutil.copytree(sdk / "licences", stage / "licences")
    notes = [json.loads(path.read_text()) for path in sorted((sdk / "parts").glob("*.json"))]
    pinned = "".join(f"{file['sha256']}  {file['file']}\n" for note in notes for file in note["sources"])
    shutil.copytree(ROOT / "tools" / "patches", stage / "licences" / "patches")
    (stage / "licences" / "sources.txt").write_text(
        "The libraries in this folder were built from these archives of Debian's source packages: each '.orig' one with the\n"
        "patches of its '.debian' one, then those in the folder 'patches' here, then the small changes that\n"
        "installer/windows/sdk.sh in the sources of RAP Desk makes; that script builds them again. Who gave you this program\n"
        "gives you these sources too if you ask, for at least three years. You may put changed versions of the DLLs in the place of those here.\n\n"
        "zlib1.dll, libgcc_s_seh-1.dll, libssp-0.dll, libstdc++-6.dll and libwinpthread-1.dll are as Debian's packages\n"
        "libz-mingw-w64, gcc-mingw-w64-x86-64-posix-runtime and mingw-w64-x86-64-dev hold them; Debian has their sources.\n\n"
        "SHA-256 and name:\n" + pinned)


def age(stage, moment):
    for path in [*stage.rglob("*"), stage]:
        path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (moment, moment))


def main():
    arguments = argparse.ArgumentParser()
    for name in ("--build", "--sdk", "--to"):
        arguments.add_argument(name, type=Path, required=True)
    given = arguments.parse_args()
    shutil.rmtree(given.to, ignore_errors=True)
    given.to.mkdir(parents=True)
    take_binaries(given.build, given.sdk, given.to)
    take_texts(given.build, given.sdk, given.to)
    age(given.to, int(os.environ["SOURCE_DATE_EPOCH"]))


if __name__ == "__main__":
    sys.exit(main())
