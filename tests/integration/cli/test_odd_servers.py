"""Servers with odd habits and servers that are wrong (tests/faults/odd_sftp_server.py, behind a real sshd): what bears a final name
is whole, the clerk is told what happened, and the next run gets the rest."""

import os
import resource
import shlex
import shutil
import sys
import unittest

from support import FAILED, HERE, NO_SERVER, ServerTest, files_below, sha256

ODD_SERVER = os.path.join(HERE, "..", "..", "faults", "odd_sftp_server.py")


def little_memory():
    """For a program that is about to start: 600 MB, where it is not one that sanitizers watch."""
    if not os.environ.get("RAPDESK_SANITIZED"):
        resource.setrlimit(resource.RLIMIT_DATA, (600 << 20, 600 << 20))


class OddServers(ServerTest):
    tree_options = ("--days", "2", "--per-day", "30")
    sessions_end_well = False

    def setUp(self):
        super().setUp()
        self.port = self.server["port"]
        self.log = os.path.join(self.folder, "odd.log")

    def serve(self, *habits):
        """The server that all tests share is started again with these habits; without any it is a good one."""
        self.stop_server()
        told = self.log_size()  # connections that ended with the server have no last word there
        self.start_server("--port", str(self.port),
                          "--sftp-server", shlex.join([sys.executable, ODD_SERVER, "--log", self.log, *habits]))
        self.log_start = told if self.log_size() >= told else 0

    def odd_account(self, *habits):
        self.serve(*habits)
        self.addCleanup(self.stop_server)
        self.add_server_account()

    def asked(self, word):
        with open(self.log, encoding="utf-8") as lines:
            return [line.split(" ", 1)[1].rstrip("\n") for line in lines if line.startswith(word + " ")]

    def whole(self):
        """What bears a final name is what the tree holds; how many files that are."""
        expected = self.tree.expected(self.target)
        there = files_below(self.target) & set(expected)
        for path in there:
            self.assertEqual(sha256(path), expected[path], path)
        return len(there)

    def assert_all_here(self):
        """Of what a wrong server had handed out nothing stays but under names that say so."""
        self.assertEqual(self.whole(), len(self.tree.expected(self.target)))
        for path in files_below(self.target) - set(self.tree.expected(self.target)):
            self.assertRegex(path, r" \(earlier (\d+|\d{4}-\d\d-\d\d \d{4}(, \d+)?)\)(\.\w{1,4}){0,2}$")

    def assert_told(self, ended):
        """Words for the clerk with each report that is not here."""
        for line in ended.objects[:-1]:
            self.assertEqual(line["error"] is None, line["result"] != "failed", line)

    def test_everything_is_filed_whatever_the_server_is_used_to(self):
        for habits in (("--max-handles", "4"), ("--max-read", "4096"), ("--out-of-order",), ("--open-once",), ("--fail-ahead",),
                       ("--max-handles", "1", "--out-of-order"), ("--limits", "4096:4", "--max-handles", "4"),
                       ("--one-session", os.path.join(self.folder, "session"))):
            with self.subTest(habits=habits):
                shutil.rmtree(self.target, ignore_errors=True)
                shutil.rmtree(self.config, ignore_errors=True)
                self.odd_account(*habits)
                summary = self.json("fetch", "ACME")[-1]["summary"]
                self.assertEqual((summary["filed"], summary["failed"]), (len(self.tree.files), 0))
                self.assert_filed(self.tree.files)
                opened = len(self.asked("opened"))
                self.assertEqual(self.json("fetch", "ACME")[-1]["summary"]["skipped"], len(self.tree.files))
                self.assertEqual(len(self.asked("opened")), opened)
                os.unlink(self.log)

    def test_a_server_that_is_wrong_leaves_nothing_half_behind(self):
        for fault in ("long-frame@read:12", "too-much@read:12", "half-frame@read:12", "wrong-type@open:12"):
            with self.subTest(fault=fault):
                shutil.rmtree(self.target, ignore_errors=True)
                shutil.rmtree(self.config, ignore_errors=True)
                self.odd_account("--fault", fault)
                ended = self.run_cli("--json", "fetch", "ACME")
                self.assertIn(ended.code, (0, FAILED, NO_SERVER), ended)
                summary = ended.objects[-1]["summary"]
                self.assertEqual(summary["filed"] + summary["failed"], len(self.tree.files))
                self.assert_told(ended)
                self.assertEqual(self.whole() > 0, summary["filed"] > 0)
                self.serve()
                summary = self.json("fetch", "ACME")[-1]["summary"]
                self.assertEqual((summary["filed"] + summary["skipped"], summary["failed"]), (len(self.tree.files), 0))
                self.assert_all_here()
                os.unlink(self.log)

    def test_a_folder_that_never_ends_is_cut_off_and_the_others_are_fetched(self):
        folder = sorted({os.path.dirname(path) for path in self.tree.paths})[0]
        name = "/".join(folder.split("/")[-2:])
        for kind in ("dot", "new", "long"):
            with self.subTest(kind=kind):
                shutil.rmtree(self.config, ignore_errors=True)
                self.odd_account("--endless", f"{name}:{kind}")
                ended = self.start_cli("--json", "list", "ACME", before=little_memory).end()
                self.assertEqual(ended.code, FAILED, ended)
                self.assertIn(name, ended.err)
                self.assertIn("cannot be right", ended.err)
                listed = {line["path"] for line in ended.objects if f"/{name}/" not in line["path"]}
                self.assertEqual(listed, {self.remote(path) for path in self.tree.paths if f"/{name}/" not in path})
                os.unlink(self.log)

    def test_one_report_that_the_server_dies_of_does_not_keep_the_others(self):
        """At its OPEN, and in the middle of it; first and last of all; with one connection and with two."""
        first, last = self.tree.files[0], self.tree.files[-1]
        for request, poisoned, more in (("open", first, ()), ("read", last, ("--connections", "2")),
                                        ("open", first, ("--opened-once",))):
            with self.subTest(request=request, poisoned=poisoned["path"], more=more):
                shutil.rmtree(self.target, ignore_errors=True)
                shutil.rmtree(self.config, ignore_errors=True)
                self.serve("--deadly", f"{request}:{os.path.basename(poisoned['path'])}")
                self.addCleanup(self.stop_server)
                self.add_server_account(more=more)
                ended = self.cli("--json", "fetch", "ACME", code=FAILED)
                failed = [line for line in ended.objects[:-1] if line["result"] == "failed"]
                self.assertEqual([line["path"] for line in failed], [self.remote(poisoned["path"])])
                self.assertIn(os.path.basename(poisoned["path"]), failed[0]["error"])
                self.assertEqual(ended.objects[-1]["summary"]["filed"], len(self.tree.files) - 1)
                self.assert_filed([file for file in self.tree.files if file is not poisoned])
                if not more:
                    # The next run does not ask for the others again, and says the same.
                    ended = self.cli("--json", "fetch", "ACME", code=FAILED)
                    self.assertEqual(ended.objects[-1]["summary"]["skipped"], len(self.tree.files) - 1)
                self.serve()
                self.cli("fetch", "ACME")
                self.assert_filed(self.tree.files)
                os.unlink(self.log)

    def test_files_that_are_shorter_than_listed_are_not_filed(self):
        self.odd_account("--size-lie", "1000")
        ended = self.cli("--json", "fetch", "ACME", code=FAILED)
        self.assertEqual(ended.objects[-1]["summary"]["failed"], len(self.tree.files))
        self.assert_told(ended)
        self.assertEqual(self.whole(), 0)
        self.serve()
        self.cli("fetch", "ACME")
        self.assert_all_here()

    def test_files_that_are_longer_than_listed_are_not_filed(self):
        for lie in ("-100", "-100000000"):
            with self.subTest(lie=lie):
                shutil.rmtree(self.target, ignore_errors=True)
                shutil.rmtree(self.config, ignore_errors=True)
                self.odd_account("--size-lie", lie)
                ended = self.cli("--json", "fetch", "ACME", code=FAILED)
                self.assert_told(ended)
                self.assertEqual(ended.objects[-1]["summary"]["failed"], len(self.tree.files))
                self.assertEqual(self.whole(), 0)
                self.serve()
                self.cli("fetch", "ACME")
                self.assert_all_here()

    def no_zips(self):
        """Files without a checksum of their own, as the server has them."""
        return sorted(self.remote(file["path"]) for file in self.tree.files if not file["path"].upper().endswith(".ZIP"))

    def test_files_that_became_others_while_they_were_read_are_not_filed(self):
        self.assertTrue(self.no_zips())
        for look in ("0:5", "1:0"):
            with self.subTest(look=look):
                shutil.rmtree(self.target, ignore_errors=True)
                shutil.rmtree(self.config, ignore_errors=True)
                self.odd_account("--second-look", look)
                ended = self.cli("--json", "fetch", "ACME", code=FAILED)
                self.assert_told(ended)
                failed = sorted(line["path"] for line in ended.objects[:-1] if line["result"] == "failed")
                self.assertEqual(failed, self.no_zips())
                self.assert_filed([file for file in self.tree.files if file["path"].upper().endswith(".ZIP")])
                self.serve()
                self.cli("fetch", "ACME")
                self.assert_all_here()

    def test_files_given_out_once_are_not_asked_about_again(self):
        self.serve("--open-once", "--second-look", "0:5")
        self.addCleanup(self.stop_server)
        self.add_server_account(more=("--opened-once",))
        ended = self.cli("fetch", "ACME")
        self.assert_filed(self.tree.files)
        self.assertEqual(set(self.asked("stat")) & set(self.no_zips()), set())
        for path in self.no_zips():
            self.assertRegex(ended.err, rf"Note: {os.path.basename(path)}: .*no checksum")


if __name__ == "__main__":
    unittest.main()
