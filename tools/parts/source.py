"""Source trees: Debian's upstream archive, its series of patches, then ours. All held to their SHA-256."""

import gzip
import hashlib
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from urllib.parse import quote

from pins import Wrong, upstream

CVE = re.compile(r"CVE-\d{4}-\d{4,}")
NOTE = "part.json"  # at the top of a tree: what was done to it


class NotToBeHad(Exception):
    """A source is not on this machine's mirror now."""


def say(words):
    print(f"parts: {words}", file=sys.stderr)


def cache():
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    folder = Path(os.environ.get("RAPDESK_CACHE") or Path(home) / "rapdesk") / "sources"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def sha256_of(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_pinned(path, file):
    return path.is_file() and sha256_of(path) == file.sha256


def mirrors(security):
    """The addresses that this machine's own apt takes Debian from: no host's name is written down here."""
    if not shutil.which("apt-get"):
        return []
    told = subprocess.run(["apt-get", "indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(REPO_URI)", "Created-By: Packages"],
                          capture_output=True, text=True, check=False).stdout.split()
    label = "Debian-Security" if security else "Debian"
    return sorted({line.split("|")[2] for line in told if line.startswith(f"Debian|{label}|")})


def pool(part, security):
    letter = part.package[:4] if part.package.startswith("lib") else part.package[0]
    return f"pool/{'updates/' if security else ''}main/{letter}/{part.package}"


def download_from(folder, security, file, to):
    for base in mirrors(security):
        got = subprocess.run(["/usr/lib/apt/apt-helper", "download-file", f"{base.rstrip('/')}/{folder}/{quote(file.name)}", to,
                              f"SHA256:{file.sha256}"], capture_output=True, check=False)
        if got.returncode == 0 and is_pinned(to, file):
            return True
    return False


def download(part, file, to):
    """From the pool itself, not by way of an index: a revision that a newer one has replaced is often still there."""
    first = part.suite.endswith("-security")
    return any(download_from(pool(part, security), security, file, to) for security in (first, not first))


def fetch(part, file):
    """The file, as pinned, from RAPDESK_SOURCES (a folder), the cache or the mirror."""
    named = os.environ.get("RAPDESK_SOURCES")
    if named and (Path(named) / file.name).is_file():
        if not is_pinned(Path(named) / file.name, file):
            raise Wrong(f"{named}/{file.name} is not the pinned file (SHA-256 {file.sha256})")
        return Path(named) / file.name
    kept = cache() / file.name
    if is_pinned(kept, file):
        return kept
    with tempfile.TemporaryDirectory(dir=cache()) as work:
        got = Path(work) / file.name
        if not download(part, file, got):
            raise NotToBeHad(f"{file.name} (SHA-256 {file.sha256}) of {part.title} is not on this machine's Debian mirror now. "
                             "Try again later, or set RAPDESK_SOURCES to a folder that has it. "
                             "Nothing is built of it without.")
        got.replace(kept)
    return kept


def changelog(archive):
    """Its entries, newest first: (revision, the text)."""
    if is_diff(archive):
        return entries_of(added_by(archive, "debian/changelog"))
    with tarfile.open(archive) as tar:
        text = tar.extractfile("debian/changelog").read().decode("utf-8", "replace")
    return entries_of(text)


def is_diff(archive):
    """Of the older kind of source package: all that Debian changes as one patch, without a series."""
    return Path(archive).name.endswith(".diff.gz")


def added_by(diff, name):
    """A file that a diff makes."""
    with gzip.open(diff, "rt", encoding="utf-8", errors="replace") as lines:
        begun = [line.rstrip("\n") for line in itertools.dropwhile(lambda line: not line.startswith("+++ ") or not
                                                                  line.split()[1].endswith("/" + name), lines)][1:]
    return "\n".join(line[1:] for line in itertools.takewhile(lambda line: not line.startswith("--- "), begun)
                     if line.startswith("+"))


def entries_of(text):
    parts = re.split(r"^(\S+ \([^)]+\).*)$", text, flags=re.MULTILINE)
    return [(re.search(r"\(([^)]+)\)", head)[1], head + body) for head, body in zip(parts[1::2], parts[2::2])]


def series_of(archive, to):
    """Debian's patches in their order; the files go into the folder."""
    if is_diff(archive):
        name = Path(archive).name.removesuffix(".gz")
        with gzip.open(archive) as diff:
            (to / name).write_bytes(diff.read())
        return [name]
    with tarfile.open(archive) as tar:
        names = tar.getnames()
        if "debian/patches/series" not in names:
            return []
        lines = tar.extractfile("debian/patches/series").read().decode().splitlines()
        patches = [line.split()[0] for line in lines if line.strip() and not line.startswith("#")]
        for patch in patches:
            text = tar.extractfile(f"debian/patches/{patch}").read()
            (to / patch).parent.mkdir(parents=True, exist_ok=True)
            (to / patch).write_bytes(text)
    return patches


def named_in(patch):
    """The CVEs of a patch's name and of what it says before it begins."""
    head = re.split(r"^(?:---|diff |Index: )", patch.read_text("utf-8", "replace"), maxsplit=1, flags=re.MULTILINE)[0]
    return set(CVE.findall(patch.name.upper())) | set(CVE.findall(head))


def about(part, folder):
    """What is done to a part's source, as it goes into its note: patches applied and left out, and the CVEs that they close."""
    debians = series_of(fetch(part, part.patches), folder) if part.patches else []
    unknown = [name for name in part.left_out if name not in debians]
    if unknown:
        raise Wrong(f"{part.name}: {', '.join(unknown)} is left out, but Debian's series does not have it")
    applied = [name for name in debians if name not in part.left_out]
    closes, open_still = set(), set()
    if part.patches:
        for revision, text in changelog(fetch(part, part.patches)):
            if upstream(revision) == part.version:
                closes |= set(CVE.findall(text))
    for name in debians:
        (closes if name in applied else open_still).update(named_in(folder / name))
    for patch in part.own_patches():
        closes |= named_in(patch)
    closes -= open_still - {cve for name in applied for cve in named_in(folder / name)}
    return {
        "name": part.name,
        "version": part.version,
        "revision": part.revision,
        "sources": [{"file": file.name, "sha256": file.sha256} for file in (part.archive, part.patches) if file],
        "applied": applied,
        "own": [patch.name for patch in part.own_patches()],
        "left_out": part.left_out,
        "closes": in_order(closes),
    }


def in_order(cves):
    return sorted(cves, key=lambda cve: [int(word) for word in cve.split("-")[1:]])


def apply(tree, patch):
    done = subprocess.run(["patch", "-p1", "--batch", "--fuzz=0", "--forward", "--remove-empty-files", "--no-backup-if-mismatch",
                           "--input", str(patch)], cwd=tree, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Wrong(f"{patch.name} does not apply: nothing is built without it\n{done.stdout}{done.stderr}")


def make_tree(part, tree):
    """The whole source in the folder, which is made anew, with its note."""
    archive = fetch(part, part.archive)
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        note = about(part, folder)
        subprocess.run(["tar", "-C", tree, "--strip-components=1", "-xf", archive], check=True)
        for name in note["applied"]:
            apply(tree, folder / name)
        for patch in part.own_patches():
            apply(tree, patch)
    (tree / NOTE).write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")
