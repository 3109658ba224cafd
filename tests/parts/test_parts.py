#!/usr/bin/env python3
"""The judgement of parts, and the making of their source trees, with made-up parts and dates."""

import hashlib
import io
import json
import os
import shutil
import sys
import tarfile
import tempfile
import unittest
from datetime import date
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools" / "parts"))

import inventory  # noqa: E402
import pins  # noqa: E402
import show  # noqa: E402
import source  # noqa: E402
from judge import judge  # noqa: E402

TODAY = date(2026, 5, 10)


def until(day):
    return pins.Grace(date(2026, 5, day), "raising it takes a week")


@unittest.skipUnless(shutil.which("dpkg"), "Debian's versions are compared by dpkg")
class Judging(unittest.TestCase):
    def verdict(self, has, revisions, log="", **more):
        return judge(has, revisions, lambda newest: log, TODAY, **more)

    def test_nothing_newer(self):
        told = self.verdict("1.0-1+deb13u2", [("1.0-1+deb13u1", "trixie-security"), ("1.0-1+deb13u2", "trixie")])
        self.assertFalse(told.failed)
        self.assertEqual(told.words, "nothing newer")

    def test_numbers_are_compared_as_debian_does(self):
        self.assertFalse(self.verdict("1.0-10", [("1.0-9", "trixie-security")]).failed)
        self.assertTrue(self.verdict("1.0-9", [("1.0-10", "trixie-security")]).failed)
        self.assertFalse(self.verdict("1.0-1", [("1.0-1~deb12u1", "bookworm-security")]).failed)

    def test_a_newer_security_revision_fails(self):
        told = self.verdict("1.0-1", [("1.0-1+deb13u1", "trixie-security"), ("1.0-1+deb13u2", "trixie")])
        self.assertTrue(told.failed and told.security)
        self.assertIn("1.0-1+deb13u2 in trixie", told.words)

    def test_by_its_changelog_too(self):
        point = [("1.0-1+deb13u1", "trixie")]
        self.assertTrue(self.verdict("1.0-1", point, "* CVE-2026-1234").failed)
        self.assertTrue(self.verdict("1.0-1", point, "x (1) trixie; urgency=high").failed)
        self.assertFalse(self.verdict("1.0-1", point, "x (1) trixie; urgency=medium\n * New icon").failed)

    def test_where_the_changelog_is_not_to_be_had(self):
        self.assertTrue(self.verdict("1.0-1", [("1.0-1+deb13u1", "trixie")], None).failed)
        self.assertFalse(self.verdict("1.0-1", [("1.1-1", "sid")], None).failed)

    def test_accepted_to_the_day_and_not_after(self):
        newer = [("1.0-2", "trixie-security")]
        told = self.verdict("1.0-1", newer, accepted=until(10))
        self.assertFalse(told.failed)
        self.assertIn("accepted until 2026-05-10: raising it takes a week", told.words)
        self.assertTrue(self.verdict("1.0-1", newer, accepted=until(9)).failed)

    def test_what_we_do_not_hand_out_is_told_only(self):
        told = self.verdict("1.0-1", [("1.0-2", "trixie-security")], shipped=False)
        self.assertFalse(told.failed)
        self.assertTrue(told.security)

    def test_a_mirror_that_is_not_reached_is_said(self):
        told = self.verdict("1.0-1", None)
        self.assertFalse(told.failed)
        self.assertIn("not reached", told.words)

    def test_without_patches_to_the_day_and_not_after(self):
        self.assertIn("WITHOUT", self.verdict("1.0-1", [], unpatched=until(10)).words)
        self.assertTrue(self.verdict("1.0-1", [], unpatched=until(9)).failed)
        self.assertTrue(self.verdict("1.0-1", None, unpatched=until(9)).failed)


def tar(path, files):
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return pins.File(path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def patch(old, new, head=""):
    return f"{head}--- a/words\n+++ b/words\n@@ -1 +1 @@\n-{old}\n+{new}\n"


class Trees(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for name in ("given", "cache", "own/thing"):
            (self.folder / name).mkdir(parents=True)
        environment = mock.patch.dict(os.environ, RAPDESK_SOURCES=str(self.folder / "given"), RAPDESK_CACHE=str(self.folder / "cache"))
        for patched in (environment, mock.patch.object(pins, "OWN_PATCHES", self.folder / "own"),
                        mock.patch.object(source, "mirrors", lambda security: [])):
            patched.start()
            self.addCleanup(patched.stop)
        self.archive = tar(self.folder / "given" / "thing_1.0.orig.tar.gz", {"thing-1.0/words": "one\n"})
        self.log = "thing (1.0-2) x; urgency=high\n\n * CVE-2026-1111\n\nthing (0.9-1) x; urgency=low\n\n * CVE-2020-2222\n"
        self.debian({"first.patch": patch("one", "two"), "second.patch": patch("two", "three", "Fixes CVE-2026-3333\n")})

    def debian(self, patches):
        self.patches = tar(self.folder / "given" / "thing_1.0-2.debian.tar.gz", {
            "debian/changelog": self.log, "debian/patches/series": "# in this order\n" + "\n".join(patches) + "\n",
            **{f"debian/patches/{name}": text for name, text in patches.items()}})

    def part(self, **more):
        return pins.Part("thing", "Thing", "MIT", "us", {"linux": "own"}, "thing", "trixie", "1.0-2", self.archive, self.patches, **more)

    def make(self, **more):
        tree = self.folder / "tree"
        source.make_tree(self.part(**more), tree)
        return (tree / "words").read_text(), json.loads((tree / "part.json").read_text())

    def test_the_series_in_its_order_then_ours(self):
        (self.folder / "own/thing/0001-ours.patch").write_text(patch("three", "four", "Description: CVE-2026-4444\n"))
        words, note = self.make()
        self.assertEqual(words, "four\n")
        self.assertEqual(note["applied"], ["first.patch", "second.patch"])
        self.assertEqual(note["own"], ["0001-ours.patch"])
        self.assertEqual(note["closes"], ["CVE-2026-1111", "CVE-2026-3333", "CVE-2026-4444"])

    def test_what_is_left_out_closes_nothing(self):
        words, note = self.make(left_out={"second.patch": "not for us"})
        self.assertEqual(words, "two\n")
        self.assertEqual(note["closes"], ["CVE-2026-1111"])

    def test_left_out_must_be_in_the_series(self):
        with self.assertRaisesRegex(pins.Wrong, "third.patch"):
            self.make(left_out={"third.patch": "gone"})

    def test_a_patch_that_does_not_apply_stops_it(self):
        self.debian({"first.patch": patch("none such", "two")})
        with self.assertRaisesRegex(pins.Wrong, "first.patch does not apply"):
            self.make()

    def test_without_the_patches_nothing_is_made(self):
        (self.folder / "given" / self.patches.name).unlink()
        with self.assertRaisesRegex(source.NotToBeHad, self.patches.sha256):
            self.make()

    def test_another_file_of_that_name_is_refused(self):
        (self.folder / "given" / self.archive.name).write_bytes(b"something else")
        with self.assertRaisesRegex(pins.Wrong, "not the pinned file"):
            self.make()

    def test_the_fingerprint_follows_pins_and_patches(self):
        before = pins.fingerprint([self.part()])
        self.assertEqual(before, pins.fingerprint([self.part()]))
        self.assertNotEqual(before, pins.fingerprint([self.part(left_out={"second.patch": "not for us"})]))
        (self.folder / "own/thing/0001-ours.patch").write_text(patch("three", "four"))
        self.assertNotEqual(before, pins.fingerprint([self.part()]))


    def test_a_list_is_made_without_the_patches_and_says_so(self):
        (self.folder / "given" / self.patches.name).unlink()
        with mock.patch.object(source, "say") as said:
            note = inventory.note_of(self.part(), None)
        self.assertEqual((note["revision"], note["closes"]), ("1.0-2", []))
        self.assertIn("not known", said.call_args[0][0])


class Pins(unittest.TestCase):
    def read(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".ini") as file:
            file.write(text)
            file.flush()
            return pins.read(file.name)

    def test_ours_are_read(self):
        parts = pins.read()
        self.assertTrue(all(part.own("windows") for part in (parts["libssh2"], parts["qtbase"], parts["openssl"])))

    def test_what_is_not_whole_is_refused(self):
        head = "[thing]\ntitle = T\nlicence = MIT\nfrom = us\nwindows = own\npackage = t\nsuite = x\nrevision = 1-1\n"
        archive = f"archive = a.tar {'0' * 64}\n"
        patches = f"patches = p.tar {'0' * 64}\n"
        self.assertEqual(self.read(head + archive + patches)["thing"].version, "1")
        for text in (head + patches, head + archive, head + archive + "patches = p.tar 12\n",
                     head + archive + patches + "accepted-until = 2026-01-01\n",
                     head + archive + patches + "left-out =\n  one.patch:\n"):
            with self.assertRaises(pins.Wrong, msg=text):
                self.read(text)

    def test_upstream_versions(self):
        for revision, version in (("1:1.2.13.dfsg-1", "1.2.13"), ("6.4.2+dfsg-10", "6.4.2"), ("3.0.22-1~deb12u1", "3.0.22"),
                                  ("2.1.2+ds-1", "2.1.2"), ("12.2.0-14+deb12u1+25.2+b1", "12.2.0"), ("25.2", "25.2")):
            self.assertEqual(pins.upstream(revision), version)


class Showing(unittest.TestCase):
    def test_one_list_in_both_forms(self):
        row = inventory.Row("Thing", "1.0", "MIT", "us, and others", "1.0-2", ["thing/0001-ours.patch"], ["CVE-2026-1111"], {}, "thing", "built here")
        self.assertIn('Thing,1.0,1.0-2 + 1 own,MIT,"us, and others",CVE-2026-1111\n', show.table([row], "0.1"))
        told = show.cyclonedx([row], "0.1")
        self.assertEqual(told["metadata"]["component"]["version"], "0.1")
        thing = told["components"][0]
        self.assertEqual(thing["purl"], "pkg:deb/debian/thing@1.0-2?arch=source")
        self.assertEqual(thing["pedigree"]["patches"][0]["resolves"][0]["id"], "CVE-2026-1111")


if __name__ == "__main__":
    unittest.main()
