"""A backup that stamps the same reports with times of its own: that alone makes none of them another one."""

import os
import unittest

from support import Proxy, ServerTest, wait_until

HOUR = 3600
NARROW = 100_000


class TwoServers(ServerTest):
    """One practice RAP behind two addresses; whoever turns from the one to the other finds other times."""

    tree_options = ("--days", "2", "--per-day", "10")
    sessions_end_well = False
    shift = 0

    def setUp(self):
        super().setUp()
        self.primary = Proxy(self.server["port"])
        self.addCleanup(self.primary.close)
        self.backup = Proxy(self.server["port"])
        self.addCleanup(self.backup.close)
        self.add_server_account(port=self.primary.port, more=("--backup", f"127.0.0.1:{self.backup.port}"))
        self.addCleanup(self.use_primary)

    def set_times(self, shift):
        """The files as one server has them; `shift` in seconds from those of the primary."""
        for file in self.tree.files:
            path = self.local(file)
            stat = os.stat(path)
            os.utime(path, (stat.st_atime, stat.st_mtime + shift - self.shift))
        type(self).shift = shift

    def use_backup(self):
        self.set_times(HOUR)
        self.primary.say("refuse")

    def use_primary(self):
        self.set_times(0)
        self.primary.say("resume")
        self.primary.say("accept")

    def fetch(self):
        """How many the server opened, and what the program says of them."""
        self.forget_log()
        summary = self.json("fetch", "ACME")[-1]["summary"]
        self.assertEqual(summary["failed"], 0)
        return len(self.opened()), summary["filed"], summary["skipped"]

    def local(self, file):
        return self.tree.root + file["path"]

    def test_nothing_is_fetched_again(self):
        every = len(self.tree.files)
        self.assertEqual(self.fetch(), (every, every, 0))
        self.use_backup()
        self.assertEqual(self.fetch(), (0, 0, every))
        self.assertEqual(self.fetch(), (0, 0, every))
        self.use_primary()
        self.assertEqual(self.fetch(), (0, 0, every))
        self.assert_filed(self.tree.files)

    def test_the_primary_goes_in_the_middle(self):
        """What was listed by the one is fetched from the other."""
        every = len(self.tree.files)
        self.primary.say(f"rate {NARROW}")
        fetch = self.start_cli("--json", "fetch", "ACME")
        self.addCleanup(fetch.process.kill)
        wait_until(lambda: fetch.results("filed") or fetch.process.poll() is not None, "a filed report")
        self.assertIsNone(fetch.process.poll(), fetch.err)
        self.primary.say("stall")
        self.use_backup()
        self.primary.say("cut")
        ended = fetch.end()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(ended.objects[-1]["summary"]["filed"], every)
        self.assert_filed(self.tree.files)
        self.assertEqual(self.fetch(), (0, 0, every))
        self.primary.say("resume")
        self.primary.say("rate 0")
        self.use_primary()
        self.assertEqual(self.fetch(), (0, 0, every))

    def test_a_mute_primary_is_left_for_one_connection(self):
        """One login in all; the primary is the first again at the next connection."""
        self.primary.say("stall")
        self.forget_log()
        self.assertEqual(len(self.json("list", "ACME")), len(self.tree.files))
        self.primary.say("resume")
        self.assertEqual(self.settled_log().count("Accepted publickey"), 1)
        self.backup.say("refuse")
        self.forget_log()
        self.assertEqual(len(self.json("list", "ACME")), len(self.tree.files))
        self.assertEqual(self.settled_log().count("Accepted publickey"), 1)

    def test_what_one_server_changes_is_fetched(self):
        every = len(self.tree.files)
        self.fetch()
        path = self.local(self.tree.files[0])
        stat = os.stat(path)
        self.addCleanup(os.utime, path, (stat.st_atime, stat.st_mtime))
        os.utime(path, (stat.st_atime, stat.st_mtime + 60))
        self.assertEqual(self.fetch(), (1, 1, every - 1))
        self.assertEqual(self.fetch(), (0, 0, every))
        self.use_backup()
        self.assertEqual(self.fetch(), (0, 0, every))

    def test_another_size_counts_on_every_server(self):
        every = len(self.tree.files)
        self.fetch()
        path = next(self.local(file) for file in self.tree.files if not file["path"].upper().endswith(".ZIP"))
        with open(path, "rb") as file:
            before = file.read()
        stat = os.stat(path)
        self.use_backup()
        with open(path, "ab") as file:
            file.write(b"MORE")
        try:
            self.assertEqual(self.fetch(), (1, 1, every - 1))
        finally:
            with open(path, "wb") as file:
                file.write(before)
            os.utime(path, (stat.st_atime, stat.st_mtime + HOUR))


if __name__ == "__main__":
    unittest.main()
