"""What a program carries: the rows of its list of parts."""

import csv
import gzip
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pins
import source


@dataclass(frozen=True)
class Row:
    title: str
    version: str
    licence: str
    origin: str
    revision: str = ""  # Debian's: of the source that was built, or of the package that it comes from
    own_patches: list = field(default_factory=list)
    closes: list = field(default_factory=list)  # CVEs that the revision's and our patches close in this version
    left_out: dict = field(default_factory=dict)
    package: str = ""  # the Debian source package
    how: str = ""

    @property
    def level(self):
        """The revision, with what we add to it."""
        return self.revision + (f" + {len(self.own_patches)} own" if self.own_patches else "")


def dpkg(package, what):
    if not shutil.which("dpkg-query"):
        return ""
    return subprocess.run(["dpkg-query", "-W", "-f", f"${{{what}}}", package], capture_output=True, text=True, check=False).stdout


def closed_by_package(package):
    """What the changelog of an installed package names for its upstream version; nothing where documents are not installed."""
    path = Path("/usr/share/doc") / package / "changelog.Debian.gz"
    if not path.is_file():
        return []
    named, version = set(), pins.upstream(dpkg(package, "source:Version"))
    for revision, text in source.entries_of(gzip.decompress(path.read_bytes()).decode("utf-8", "replace")):
        if pins.upstream(revision) == version:
            named |= set(source.CVE.findall(text))
    return source.in_order(named)


def row_of_note(part, note):
    return Row(part.title, note["version"], part.licence, part.origin, note["revision"],
               [f"{part.name}/{patch}" for patch in note["own"]], note["closes"], note["left_out"],
               part.package, "built here")


def row_of_package(part, package, found=""):
    revision = dpkg(package, "Version")
    return Row(part.title, pins.upstream(revision) or found, part.licence, part.origin, revision, [], closed_by_package(package), {},
               dpkg(package, "source:Package"), f"package {package}")


def note_of(part, folder):
    """The note beside what was built, if it was built by us; where no folder is given, the one that a build would leave."""
    if folder is not None:
        path = folder / f"{part.name}.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None
    with tempfile.TemporaryDirectory() as work:
        try:
            return source.about(part, Path(work))
        except source.NotToBeHad as why:
            source.say(f"what the patches of {part.title} close is not known: {why}")
            return {"version": part.version, "revision": part.revision, "own": [], "closes": [], "left_out": part.left_out}


def rows(program, notes=None, found=None):
    """found: versions that the build has found, by the part's name: what is no package of this machine is told by them."""
    for part in pins.read().values():
        how = part.carried.get(program)
        version = (found or {}).get(part.name, "")
        if how == "own" and (note := note_of(part, notes)):
            yield part, row_of_note(part, note)
        elif how == "own":
            yield part, Row(part.title, version, part.licence, part.origin)
        elif how:
            yield part, row_of_package(part, how, version)


def rows_inside(path):
    """Parts of others' making inside of one: qt_parts.py writes them."""
    with open(path, encoding="utf-8", newline="") as file:
        return [Row(*line) for line in csv.reader(file)]
