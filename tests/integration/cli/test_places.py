"""No place here for what RAP has: nothing is asked of RAP that could not be kept, the cause is told once, and what waits is
fetched once the cause is gone. Counts what the server opened."""

import contextlib
import ctypes
import os
import shutil
import sqlite3
import subprocess
import time
import unittest

from support import DEADLINE, LOCAL, Proxy, ServerTest, files_below, wait_until

NARROW = 100_000
OURS = ".rapdesk-"


def mount(*arguments):
    return subprocess.run(["mount", *arguments], capture_output=True, text=True)


@contextlib.contextmanager
def mounted(at, *options, kind=("-t", "tmpfs", "tmpfs")):
    """A file system of its own there for a while."""
    os.makedirs(at, exist_ok=True)
    tried = mount("-o", ",".join(options), *kind, at)
    if tried.returncode != 0:
        raise unittest.SkipTest(f"NOT TESTED, needs leave to mount: {tried.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", at], check=False)


@contextlib.contextmanager
def mounted_again(at):
    """What is mounted there, at a second place that stays."""
    other = at + " (again)"
    with mounted(other, "bind", kind=(at,)):
        yield other


@contextlib.contextmanager
def mute(at):
    """A file system there that never answers, as a share whose server is gone."""
    try:
        device = os.open("/dev/fuse", os.O_RDWR)
    except OSError as error:
        raise unittest.SkipTest(f"NOT TESTED, needs /dev/fuse: {error}") from None
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other"
    try:
        if ctypes.CDLL(None, use_errno=True).mount(b"mute", at.encode(), b"fuse", 0, options.encode()) != 0:
            raise unittest.SkipTest(f"NOT TESTED, needs leave to mount: {os.strerror(ctypes.get_errno())}")
        yield
    finally:
        os.close(device)
        subprocess.run(["umount", "-l", at], check=False)


@contextlib.contextmanager
def unwritable(path):
    """Root may write whatever its mode says, but not what is mounted to be read."""
    if os.geteuid() != 0:
        os.chmod(path, 0o555)
        try:
            yield
        finally:
            os.chmod(path, 0o755)
        return
    with mounted(path, "bind", kind=(path,)):
        tried = mount("-o", "remount,bind,ro", path)
        if tried.returncode != 0:
            raise unittest.SkipTest(f"NOT TESTED, needs leave to mount: {tried.stderr.strip()}")
        yield


class PlacesTest(ServerTest):
    tree_options = ("--days", "3", "--per-day", "60")
    more = ()

    def setUp(self):
        super().setUp()
        self.add_server_account(port=self.way_to_server(), more=self.more)

    def way_to_server(self):
        return self.server["port"]

    def fetch(self, code=LOCAL, **environment):
        self.forget_log()
        return self.cli("--json", "fetch", "ACME", code=code, **environment)

    def assert_told_once(self, ended, *words):
        """The cause and its next step, on standard error, once however many reports wait for it."""
        errors = {line["error"] for line in ended.objects[:-1] if line["result"] == "failed"}
        self.assertEqual(len(errors), 1, errors)
        told = errors.pop()
        self.assertEqual(ended.err.count(told), 1, ended.err)
        for word in words:
            self.assertIn(word, told)

    def assert_all_in_sum(self, ended):
        summary = ended.objects[-1]["summary"]
        self.assertEqual(summary["filed"] + summary["skipped"] + summary["failed"], len(self.tree.files), summary)
        return summary

    def assert_kept(self):
        """Whatever the server has opened is here: under its final name, or whole as a part file."""
        opened = [path.removeprefix(self.base) for path in self.opened()]
        self.assertEqual(len(opened), len(set(opened)))
        files = {file["path"].removeprefix("/download"): file for file in self.tree.files}
        for path in opened:
            filed = self.tree.filed(files[path], self.target)
            part = self.target + path + ".rapdesk-part"
            here = all(os.path.exists(one) for one in filed)
            self.assertTrue(here or (os.path.exists(part) and os.path.getsize(part) == files[path]["size"]), path)
        return len(opened)

    def made_of_most(self):
        """Where most of it goes: there before anything is fetched."""
        folders = [os.path.dirname(file["path"]).removeprefix("/download") for file in self.tree.files]
        most = max(sorted(set(folders)), key=folders.count)
        os.makedirs(self.target + most)
        return most

    def left(self):
        return {path for path in files_below(self.target) if OURS in path}

    def goes_on(self):
        """With the cause gone all of it comes, and nothing of ours stays."""
        summary = self.json("fetch", "ACME")[-1]["summary"]
        self.assertEqual(summary["failed"], 0)
        self.assert_filed(self.tree.files)


    def goes_on_where_asked(self):
        """The same, but that what was filed and taken away then is not fetched again by itself."""
        self.assertEqual(self.json("fetch", "ACME")[-1]["summary"]["failed"], 0)
        self.json("fetch", "ACME", "--again")
        self.assert_filed(self.tree.files)


class Places(PlacesTest):
    def test_a_disk_that_can_only_be_read(self):
        with mounted(self.target, "ro"):
            ended = self.fetch()
            self.assertEqual(self.opened(), [])
            self.assert_told_once(ended, "can only be read")
            self.assertEqual(self.assert_all_in_sum(ended)["failed"], len(self.tree.files))
        self.goes_on()

    def test_a_full_disk(self):
        with mounted(self.target, "size=300k"):
            ended = self.fetch()
            self.assert_all_in_sum(ended)
            self.assertGreater(self.assert_kept(), 0)
            self.assert_told_once(ended, "The disk is full")
            self.forget_log()
            self.assert_told_once(self.fetch(), "The disk is full")
            self.assert_kept()
            tried = mount("-o", "remount,size=100m", self.target)
            self.assertEqual(tried.returncode, 0, tried)
            self.goes_on()

    def test_no_room_at_all(self):
        with mounted(self.target, "size=64k"):
            with open(os.path.join(self.target, "other"), "wb", buffering=0) as other, contextlib.suppress(OSError):
                while True:
                    other.write(bytes(4096))
            ended = self.fetch()
            self.assertEqual(self.opened(), [])
            self.assert_told_once(ended, "The disk is full")
            self.assertEqual(self.left(), set())

    def test_no_more_files(self):
        with mounted(self.target, "size=100m", "nr_inodes=40"):
            ended = self.fetch()
            self.assert_kept()
            self.assert_all_in_sum(ended)
            self.assert_told_once(ended, "The disk is full")
            self.assertEqual(mount("-o", "remount,nr_inodes=100000", self.target).returncode, 0)
            self.goes_on()

    def test_one_folder_that_cannot_be_written_stops_what_would_go_there(self):
        shut = self.made_of_most()
        inside = [file for file in self.tree.files if os.path.dirname(file["path"]) == "/download" + shut]
        with unwritable(self.target + shut):
            ended = self.fetch()
            summary = self.assert_all_in_sum(ended)
            self.assertEqual((summary["filed"], summary["failed"]), (len(self.tree.files) - len(inside), len(inside)))
            self.assertEqual([path for path in self.opened() if path.startswith(self.base + shut + "/")], [])
            self.assert_told_once(ended, self.target + shut)
        self.goes_on()

    def test_a_ledger_that_cannot_be_written(self):
        self.cli("list", "ACME")
        ledger = os.path.join(self.config, "ledger.sqlite")
        self.assertTrue(os.path.exists(ledger))
        with unwritable(self.config):
            ended = self.fetch()
            self.assertEqual(self.opened(), [])
            self.assertTrue(ended.err.strip())
        self.goes_on()

    def assert_drive_away(self):
        """Nothing is asked for, and it is told once where reports go and what to do."""
        ended = self.fetch()
        self.assertEqual(self.opened(), [])
        self.assertEqual(ended.err.count("not connected. Connect it"), 1, ended.err)
        self.assertIn(self.target, ended.err)

    def test_a_drive_that_is_not_connected(self):
        with mounted(self.target, "size=100m"):
            self.cli("fetch", "ACME")
        self.assertEqual(os.listdir(self.target), [])
        self.assert_drive_away()
        self.assertEqual(os.listdir(self.target), [])
        # What is on it is known all the same.
        self.assertEqual({report["state"] for report in self.json("list", "ACME")}, {"fetched"})
        os.rmdir(self.target)
        self.assert_drive_away()
        self.assertFalse(os.path.exists(self.target))

    def test_a_drive_that_is_not_connected_and_more_to_fetch(self):
        with mounted(self.target, "size=100m"):
            self.cli("fetch", "ACME", "--market", "SZMK")
        self.assert_drive_away()
        with mounted(self.target, "size=100m"):
            self.cli("fetch", "ACME", "--again")
            self.goes_on()

    def test_a_share_that_does_not_answer(self):
        self.cli("fetch", "ACME")
        with mute(self.target):
            # Looking for leaks stops all threads, and waits for the one that the share keeps.
            ended = self.fetch(ASAN_OPTIONS="detect_leaks=0:abort_on_error=1")
            self.assertEqual(self.opened(), [])
            self.assertIn(self.target, ended.err)
            self.assertIn("does not answer", ended.err)
            self.assertIn("Check the network drive", ended.err)
        summary = self.json("fetch", "ACME")[-1]["summary"]
        self.assertEqual((summary["filed"], summary["skipped"], summary["not_in_folder"]), (0, len(self.tree.files), 0))

    def test_killed_runs_leave_nothing_that_the_next_does_not_tidy_up(self):
        self.cli("fetch", "ACME")
        for _ in range(3):
            run = self.start_cli("--json", "fetch", "ACME", "--again")
            while not run.results("filed") and run.process.poll() is None:
                time.sleep(0.001)
            run.process.kill()
            run.end()
        self.json("fetch", "ACME")
        self.assertEqual(self.left(), set())


class InMidRun(PlacesTest):
    more = ("--limit", "1000000")  # it takes seconds

    def test_a_folder_that_is_removed_in_mid_run(self):
        run = self.start_cli("--json", "fetch", "ACME")
        while not run.results("filed") and run.process.poll() is None:
            time.sleep(0.001)  # it is the program's own pace that is waited for
        shutil.rmtree(self.target, ignore_errors=True)
        ended = run.end()
        self.assert_all_in_sum(ended)
        self.goes_on_where_asked()

    def start_mid_run(self):
        self.forget_log()
        run = self.start_cli("--json", "fetch", "ACME")
        while not run.results("filed") and run.process.poll() is None:
            time.sleep(0.001)  # it is the program's own pace that is waited for
        return run

    def in_mid_run(self, happens):
        """A fetch to which that happens once it has filed something."""
        run = self.start_mid_run()
        happens()
        ended = run.end()
        self.assertEqual(ended.code, LOCAL, ended)
        return ended

    def assert_stopped(self, ended, *roots):
        """No more was opened than what was under way; where a file is given out once, none of it is lost."""
        opened = {path.removeprefix(self.base) for path in self.opened()}
        filed = self.assert_all_in_sum(ended)["filed"]
        self.assertLess(filed, len(self.tree.files))
        for file in self.tree.files if "--opened-once" in self.more else ():
            path = file["path"].removeprefix("/download")
            if path in opened:
                kept = [root for root in roots for whole in (list(self.tree.filed(file, root)), [root + path + ".rapdesk-part"])
                        if all(os.path.exists(one) for one in whole)]
                self.assertTrue(kept, path)
        return opened

    def test_a_target_that_is_moved_away_in_mid_run(self):
        away = self.target + " of last week"
        ended = self.in_mid_run(lambda: os.rename(self.target, away))
        self.assert_told_once(ended, self.target, "not there any more", "Put it back")
        self.assert_stopped(ended, self.target, away)
        if "--opened-once" not in self.more:
            self.assertFalse(os.path.exists(self.target), "not made anew in silence")
        self.goes_on_where_asked()

    def test_a_drive_that_is_disconnected_in_mid_run(self):
        with mounted(self.target, "size=100m"):
            with mounted_again(self.target) as again:
                ended = self.in_mid_run(lambda: subprocess.run(["umount", "-l", self.target], check=True))
                self.assert_told_once(ended, self.target, "not connected", "Connect it")
                self.assert_stopped(ended, again)
                self.assertEqual(os.listdir(self.target), [])
                self.assertEqual(mount("--bind", again, self.target).returncode, 0)
                self.goes_on()

    def lock_ledger(self):
        """Another program at it, with a transaction that does not end."""
        other = sqlite3.connect(os.path.join(self.config, "ledger.sqlite"), isolation_level=None, timeout=DEADLINE)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        return other

    def all_on_disk(self):
        return all(os.path.exists(path) for path in self.tree.expected(self.target))

    def test_a_ledger_that_is_locked_for_a_while_in_mid_run(self):
        run = self.start_mid_run()
        other = self.lock_ledger()
        wait_until(self.all_on_disk, "all that may be under way is on the disk")
        other.execute("ROLLBACK")
        ended = run.end()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(self.assert_all_in_sum(ended)["filed"], len(self.tree.files))
        self.assertEqual(sorted(self.opened()), sorted(self.remote(path) for path in self.tree.paths))
        self.assert_filed(self.tree.files)

    def test_a_ledger_that_stays_locked_in_mid_run(self):
        run = self.start_mid_run()
        other = self.lock_ledger()
        ended = run.end()
        other.execute("ROLLBACK")
        self.assertEqual(ended.code, LOCAL, ended)
        self.assert_all_in_sum(ended)
        self.assert_told_once(ended, "in use by another program", "Wait until")
        self.assert_kept()
        self.goes_on()
        self.assertEqual(sorted(self.opened()), sorted(self.remote(path) for path in self.tree.paths))


class BackInMidRun(PlacesTest):
    """Behind a network so narrow that the others are still under way when the cause is gone."""

    def way_to_server(self):
        self.proxy = Proxy(self.server["port"], "--rate", str(NARROW))
        self.addCleanup(self.proxy.close)
        return self.proxy.port

    def test_a_folder_that_can_be_written_again(self):
        shut = self.made_of_most()
        with unwritable(self.target + shut):
            run = self.start_cli("--json", "fetch", "ACME")
            wait_until(lambda: shut in "".join(run.err), "it is told that the folder cannot be written")
        wait_until(lambda: os.listdir(self.target + shut), "what was to go there goes on")
        self.proxy.say("rate 0")
        ended = run.end()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(self.assert_all_in_sum(ended)["filed"], len(self.tree.files))
        told = [line["path"] for line in ended.objects[:-1]]
        self.assertEqual(len(told), len(set(told)), "each report is told of once")
        self.assert_filed(self.tree.files)


class PlacesOfWhatIsGivenOutOnce(Places):
    more = ("--opened-once",)
    test_a_share_that_does_not_answer = None  # what is asked of it is the same


class InMidRunOfWhatIsGivenOutOnce(InMidRun):
    more = ("--limit", "1000000", "--opened-once")


if __name__ == "__main__":
    unittest.main()
