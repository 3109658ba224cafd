"""Further destinations of report profiles: what is filed is there too, listed, and nothing waits for one that is away."""

import csv
import os
import re
import signal
import time
import unittest

from support import LOCAL, NOON, ServerTest, files_below, sha256
from test_profiles import ProfileTest

BIG = 96 * 1024 * 1024


class Distribution(ProfileTest, ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()
        self.money = self.make_root("money")
        self.risk = self.make_root("risk")

    def make_root(self, name):
        path = os.path.join(self.folder, name)
        os.mkdir(path)
        return path

    def import_all(self, *further, **more):
        self.import_profiles({"name": "All", "wanted": {}, "further": list(further), **more})

    def fetch(self, *arguments, code=0, at=None):
        *lines, last = self.json("fetch", "ACME", *arguments, code=code, at=at)
        return lines, last["summary"]

    def manifests(self, root):
        return [path for path in files_below(root) if re.fullmatch(r"manifest-acme-[0-9a-f]{8}\.csv",
                                                                   os.path.basename(path))]

    def listed(self, root):
        """The lines of the manifest."""
        path, = self.manifests(root)
        self.assertEqual(os.path.dirname(path), root)
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def assert_copied(self, root, expected):
        """Exactly these files (SHA-256 by path), each of them listed once."""
        lines = self.listed(root)
        self.assertEqual({os.path.join(root, line["path"]): line["sha256"] for line in lines}, expected)
        self.assertEqual(len(lines), len(expected))
        self.assertEqual(files_below(root) - set(self.manifests(root)), set(expected))
        for path, digest in expected.items():
            self.assertEqual(sha256(path), digest, path)
        for line in lines:
            self.assertEqual(int(line["size"]), os.path.getsize(os.path.join(root, line["path"])))

    def test_filed_there_too_and_listed(self):
        self.import_all({"root": self.money}, {"root": self.risk, "path": "{house}/{market}/{folder_date}"})
        lines, summary = self.fetch(at=NOON)
        every = len(self.tree.files)
        self.assertEqual((summary["filed"], summary["copied"], summary["not_copied"]), (every, 2 * every, 0))
        self.assertEqual({one["root"]: (one["copied"], one["error"]) for one in summary["destinations"]},
                         {self.money: (every, None), self.risk: (every, None)})
        self.assert_copied(self.money, self.tree.expected(self.money))
        self.assertEqual({line["report"] for line in self.listed(self.money)}, {line["path"] for line in lines})
        for line in self.listed(self.money):
            self.assertRegex(line["when"], r"^2026-11-23T12:\d\d:\d\d(\.\d+)?\+08:00$")
        by_hash = sorted(line["sha256"] for line in self.listed(self.risk))
        self.assertEqual(len(by_hash), len(self.tree.expected("")))
        for path in files_below(self.risk) - set(self.manifests(self.risk)):
            self.assertRegex(os.path.relpath(path, self.risk), r"^[^/]+/[^/]+/[^/]+/[^/]+")

        before = {path: os.stat(path).st_mtime_ns for path in files_below(self.money)}
        self.forget_log()
        _, summary = self.fetch(at=NOON)
        self.assertEqual((summary["filed"], summary["copied"], summary["not_copied"]), (0, 0, 0))
        self.assertEqual({path: os.stat(path).st_mtime_ns for path in files_below(self.money)}, before)
        self.assertEqual(self.opened(), [])

    def test_in_words(self):
        self.import_all({"root": self.money}, {"root": os.path.join(self.folder, "none")})
        ended = self.cli("fetch", "ACME", code=LOCAL)
        every = len(self.tree.files)
        self.assertIn(f"{every} copied to '{self.money}'.\n", ended.out)
        self.assertIn(f"0 copied to '{self.folder}/none', {every} wait for it.\n", ended.out)
        self.assertIn(f"{every} reports wait to be copied to '{self.folder}/none'.", ended.err)
        self.assertNotIn(self.money, ended.err)

    def test_one_is_away(self):
        """Reports are filed all the same, the other destination is filled, and the next run completes it."""
        os.rename(self.risk, self.risk + " away")
        self.import_all({"root": self.risk}, {"root": self.money})
        _, summary = self.fetch(code=LOCAL)
        every = len(self.tree.files)
        self.assertEqual((summary["filed"], summary["failed"], summary["copied"], summary["not_copied"]),
                         (every, 0, every, every))
        self.assert_filed(self.tree.files)
        self.assert_copied(self.money, self.tree.expected(self.money))
        self.assertFalse(os.path.exists(self.risk))
        _, summary = self.fetch(code=LOCAL)
        self.assertEqual((summary["filed"], summary["not_copied"]), (0, every))

        os.rename(self.risk + " away", self.risk)
        self.forget_log()
        _, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["copied"], summary["not_copied"]), (0, every, 0))
        self.assertEqual(self.opened(), [])
        self.assert_copied(self.risk, self.tree.expected(self.risk))

    def test_zip_only_where_it_is_kept(self):
        self.import_all({"root": self.money}, keepZip=True)
        self.fetch("--report", "CCLTN*")
        zips = {os.path.basename(file["path"]): file["sha256"] for file in self.tree.files
                if os.path.basename(file["path"]).startswith("CCLTN")}
        self.assertTrue(zips)
        copied = {os.path.basename(path): sha256(path) for path in files_below(self.money) if path.endswith(".ZIP")}
        self.assertEqual(copied, zips)
        self.import_all({"root": self.risk})  # --keep-zip is for here
        self.fetch("--report", "CFI*", "--keep-zip")
        self.assertEqual([path for path in files_below(self.risk) if path.upper().endswith(".ZIP")], [])
        self.assertTrue([path for path in files_below(self.target) if "/CFI" in path and path.endswith(".ZIP")])

    def test_a_clash_overwrites_nothing(self):
        self.import_all({"root": self.money, "path": "All/{file}"})
        own = os.path.join(self.money, "All", "fee_table.csv")
        os.makedirs(os.path.dirname(own))
        with open(own, "w", encoding="utf-8") as file:
            file.write("mine")
        _, summary = self.fetch()
        self.assertEqual((summary["copied"], summary["not_copied"]), (len(self.tree.files), 0))
        with open(own, encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine")
        lines = self.listed(self.money)
        self.assertEqual(sorted({line["sha256"] for line in lines}), sorted(set(self.tree.expected("").values())))
        for line in lines:
            self.assertEqual(sha256(os.path.join(self.money, line["path"])), line["sha256"])
        self.assertTrue([line for line in lines if "another file has the name 'fee_table.csv'" in line["note"]])

    def test_named_later(self):
        """What RAP lists and is here is copied to it, what was moved away is told."""
        self.import_all()
        self.fetch()
        moved = next(iter(self.tree.filed(self.tree.files[0], self.target)))
        os.rename(moved, moved + ".moved")
        self.import_all({"root": self.money})
        _, summary = self.fetch()
        every = len(self.tree.files)
        self.assertEqual((summary["filed"], summary["copied"], summary["not_copied"]), (0, every - 1, 0))
        self.assertEqual(summary["destinations"][0]["not_in_folder"], 1)
        self.assertIn("1 is no longer in its folder; --again fetches and copies it.", self.cli("fetch", "ACME").out)

    def test_moved_away_while_it_waits(self):
        """Nothing can copy it any more but to fetch it again, and no run calls itself done before that."""
        os.rename(self.risk, self.risk + " away")
        self.import_all({"root": self.risk})
        _, summary = self.fetch(code=LOCAL)
        status, = self.json("status", "ACME")
        every = len(self.tree.files)
        self.assertEqual(status["destinations"], [{"root": self.risk, "not_copied": every}])
        self.assertIn(f"{every} wait for '{self.risk}'", self.cli("status", "ACME").out)
        moved = next(iter(self.tree.filed(self.tree.files[0], self.target)))
        os.rename(moved, moved + ".moved")
        os.rename(self.risk + " away", self.risk)
        _, summary = self.fetch(code=LOCAL)
        self.assertEqual((summary["copied"], summary["not_copied"]), (every - 1, 0))
        self.assertIn("cannot be copied", self.cli("fetch", "ACME", code=LOCAL).err)
        self.fetch("--again", "--report", os.path.basename(self.tree.files[0]["path"]).split("_")[0])
        status, = self.json("status", "ACME")
        self.assertEqual(status["destinations"], [{"root": self.risk, "not_copied": 0}])

    def test_two_at_once(self):
        self.import_all({"root": self.money}, {"root": self.risk})
        fetches = [self.start_cli("--json", "fetch", "ACME") for _ in range(3)]
        ended = [fetch.end() for fetch in fetches]
        self.assertEqual([one.code for one in ended], [0, 0, 0], ended)
        self.assertEqual(sum(one.objects[-1]["summary"]["filed"] for one in ended), len(self.tree.files))
        for root in (self.money, self.risk):
            self.assert_copied(root, self.tree.expected(root))

    def test_another_workstation_lists_for_itself(self):
        self.import_all({"root": self.money})
        self.fetch()
        self.config = os.path.join(self.folder, "second config")
        self.target = os.path.join(self.folder, "second reports")
        self.add_server_account()
        self.import_all({"root": self.money})
        _, summary = self.fetch()
        self.assertEqual((summary["copied"], summary["not_copied"]), (len(self.tree.files), 0))
        self.assertEqual(len(self.manifests(self.money)), 2)
        self.assertEqual(files_below(self.money) - set(self.manifests(self.money)),
                         set(self.tree.expected(self.money)))


class Killed(ProfileTest, ServerTest):
    sessions_end_well = False

    def test_in_the_middle_of_a_copy(self):
        """Nothing half is under a final name, and the next run completes it without asking RAP."""
        self.add_server_account()
        served = os.path.join(self.tree.root, "download", "CCASS_HKMK", "20261123", "big.bin")
        os.makedirs(os.path.dirname(served), exist_ok=True)
        with open(served, "wb") as file:
            file.write(os.urandom(1024 * 1024) * (BIG // (1024 * 1024)))
        self.addCleanup(os.unlink, served)
        root = os.path.join(self.folder, "money")
        os.mkdir(root)
        self.import_profiles({"name": "All", "wanted": {}, "further": [{"root": root, "path": "big"}]})
        fetch = self.start_cli("--json", "fetch", "ACME", "--report", "big.bin")
        place = os.path.join(root, "big")
        deadline = time.monotonic() + 120
        while not (os.path.isdir(place) and os.listdir(place)) and time.monotonic() < deadline:
            pass
        fetch.process.send_signal(signal.SIGKILL)
        self.assertEqual(fetch.end().code, -signal.SIGKILL)
        left, = os.listdir(place)
        self.assertTrue(left.endswith(".rapdesk-new"), left)
        self.forget_log()
        *_, last = self.json("fetch", "ACME", "--report", "big.bin")
        self.assertEqual((last["summary"]["filed"], last["summary"]["copied"], last["summary"]["not_copied"]), (0, 1, 0))
        self.assertEqual(os.listdir(place), ["big.bin"])
        self.assertEqual(sha256(os.path.join(place, "big.bin")), sha256(served))
        self.assertEqual(self.opened(), [])


if __name__ == "__main__":
    unittest.main()
