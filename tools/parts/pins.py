"""The pins: what pins.ini says, and a fingerprint of all that a build of a part comes from."""

import configparser
import hashlib
import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
OWN_PATCHES = HERE.parent / "patches"
PROGRAMS = ("linux", "windows")


class Wrong(Exception):
    """What is written down or was found is not as it has to be."""


@dataclass(frozen=True)
class File:
    name: str
    sha256: str


@dataclass(frozen=True)
class Grace:
    """To which day something is accepted, and why."""
    until: date
    because: str


@dataclass(frozen=True)
class Part:
    name: str
    title: str
    licence: str
    origin: str
    carried: dict = field(default_factory=dict)  # program -> "own", or the name of a Debian binary package
    package: str = ""
    suite: str = ""
    revision: str = ""
    archive: File | None = None
    patches: File | None = None
    left_out: dict = field(default_factory=dict)  # a patch's name -> the reason
    accepted: Grace | None = None
    unpatched: Grace | None = None

    @property
    def version(self):
        return upstream(self.revision)

    def own(self, program=None):
        return any(how == "own" for which, how in self.carried.items() if program in (None, which))

    def own_patches(self):
        return sorted((OWN_PATCHES / self.name).glob("*.patch"))


def upstream(revision):
    """The upstream version in a Debian one, without the epoch and the marks of repacking; of a native package the whole."""
    version = revision.partition(":")[2] or revision
    return re.split(r"[+~.](?:dfsg|ds)", version.rpartition("-")[0] or version)[0]


def grace(section, what):
    until, because = section.get(f"{what}-until"), section.get(f"{what}-because")
    if bool(until) != bool(because):
        raise Wrong(f"{section.name}: {what}-until and {what}-because go together")
    return Grace(date.fromisoformat(until), because) if until else None


def file_of(section, what):
    words = section.get(what, "").split()
    if not words:
        return None
    if len(words) != 2 or len(words[1]) != 64:
        raise Wrong(f"{section.name}: {what} is a file's name and its SHA-256")
    return File(*words)


def reasons(section):
    told = {}
    for line in filter(None, section.get("left-out", "").splitlines()):
        name, _, because = line.partition(":")
        if not because.strip():
            raise Wrong(f"{section.name}: {name} is left out without a reason")
        told[name.strip()] = because.strip()
    return told


def part_of(section):
    carried = {program: section[program].removeprefix("package ").strip() for program in PROGRAMS if program in section}
    part = Part(section.name, section["title"], section["licence"], section["from"], carried, section.get("package", ""),
                section.get("suite", ""), section.get("revision", ""), file_of(section, "archive"), file_of(section, "patches"),
                reasons(section), grace(section, "accepted"), grace(section, "unpatched"))
    if part.own():
        if not (part.package and part.suite and part.version and part.archive):
            raise Wrong(f"{part.name}: what is built here has a package, suite, revision and archive")
        if bool(part.patches) == bool(part.unpatched):
            raise Wrong(f"{part.name}: it has either patches, or a day to which it goes without")
    return part


def read(path=HERE / "pins.ini"):
    """All parts by name, in the order of the file."""
    told = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    told.read_string(Path(path).read_text(encoding="utf-8"), source=str(path))
    return {name: part_of(told[name]) for name in told.sections()}


def fingerprint(parts):
    """Changes with the sources of these parts and what is done to them before they are built."""
    digest = hashlib.sha256()
    for part in parts:
        for word in (part.name, part.archive.sha256, part.patches.sha256 if part.patches else "", *part.left_out):
            digest.update(word.encode() + b"\0")
        for patch in part.own_patches():
            digest.update(patch.name.encode() + b"\0" + patch.read_bytes())
    return digest.hexdigest()[:8]
