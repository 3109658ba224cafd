"""What the mirror has today, asked through a private apt: this machine's own is left alone, and as old as it is."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import source
from pins import File

SUITES = ("", "-updates", "-security")


def newer(revision, than):
    return subprocess.run(["dpkg", "--compare-versions", revision, "gt", than], check=False).returncode == 0


def this_release():
    told = re.search(r"^VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text(encoding="utf-8"), re.MULTILINE)
    return told[1] if told else ""


class Mirror:
    """The source indexes of some releases with their -updates and -security. `reached` tells of which there are any."""

    def __init__(self, releases):
        self.reached = set()
        self.folder = Path(tempfile.mkdtemp())
        for below in ("lists/partial", "archives/partial", "empty"):
            (self.folder / below).mkdir(parents=True)
        keys = "[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
        (self.folder / "sources.list").write_text("".join(
            f"deb-src {keys} {base} {release}{suite} main\n" for release in sorted(releases) for suite in SUITES
            for base in source.mirrors(suite == "-security")), encoding="utf-8")
        self.apt("apt-get", "update")
        for release in releases:
            if all(any((self.folder / "lists").glob(f"*_dists_{release}{suite}_*Sources*")) for suite in SUITES):
                self.reached.add(release)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def apt(self, program, *arguments):
        place = self.folder
        options = {"Dir::Etc::SourceList": place / "sources.list", "Dir::Etc::SourceParts": place / "empty",
                   "Dir::State::Lists": place / "lists", "Dir::Cache": place, "APT::Sandbox::User": "root",
                   "APT::Get::List-Cleanup": "false"}
        told = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
        return subprocess.run([program, *told, *arguments], cwd=place, capture_output=True, text=True, check=False).stdout

    def revisions(self, package, release):
        """All that the release has of a source package: (revision, suite)."""
        rows = [row.split("|") for row in self.apt("apt-cache", "madison", package).splitlines()]
        found = {(row[1].strip(), row[2].split()[1].partition("/")[0]) for row in rows
                 if len(row) == 3 and row[0].strip() == package and row[2].split()[-1] == "Sources"}
        return [(revision, suite) for revision, suite in found if suite in {release + suffix for suffix in SUITES}]

    def log_since(self, package, revision, than):
        """What the changelog of a revision says since another one; None where the mirror does not have it."""
        said = next((one for one in self.apt("apt-cache", "showsrc", "--only-source", package).split("\n\n")
                     if f"\nVersion: {revision}\n" in one), "")
        name = re.search(r"^ ([0-9a-f]{64}) \d+ (\S+\.debian\.tar\.\w+)$", said, re.MULTILINE)
        folder = re.search(r"^Directory: (\S+)$", said, re.MULTILINE)
        if not name or not folder:
            return None
        file, got = File(name[2], name[1]), self.folder / "changelog.tar"
        if not source.download_from(folder[1], "/updates/" in folder[1], file, got):
            return None
        return "".join(text for named, text in source.changelog(got) if newer(named, than))
