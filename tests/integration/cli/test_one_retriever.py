"""Several programs on one account: one retrieves at a time, each report is opened once, and everybody ends well."""

import os
import re
import signal
import unittest
from collections import Counter

from support import NOON, Proxy, ServerTest, wait_until

ELSEWHERE = 10
NARROW = 300_000


class OneRetriever(ServerTest):
    tree_options = ("--days", "2", "--per-day", "40")
    sessions_end_well = False
    account_options = ()

    def setUp(self):
        super().setUp()
        self.proxy = Proxy(self.server["port"], "--rate", str(NARROW))
        self.addCleanup(self.proxy.close)
        self.add_server_account(port=self.proxy.port, more=self.account_options)

    def lock(self):
        found = [name for name in os.listdir(self.config) if re.fullmatch(r"retriever-acme-[0-9a-f]{8}\.lock", name)]
        self.assertEqual(len(found), 1)
        return os.path.join(self.config, found[0])

    def start_fetch(self, *arguments):
        fetch = self.start_cli("--json", "fetch", "ACME", *arguments)
        self.addCleanup(fetch.process.kill)
        return fetch

    def start_holder(self):
        """A fetch that has filed something and is busy with the rest."""
        holder = self.start_fetch()
        wait_until(lambda: holder.results("filed") or holder.process.poll() is not None, "a filed report")
        self.assertIsNone(holder.process.poll(), holder.err)
        return holder

    def start_waiting(self, holder):
        fetch = self.start_fetch()
        wait_until(lambda: fetch.err or fetch.process.poll() is not None, "words on who is at it")
        self.assertRegex("".join(fetch.err),
                         rf"^Another program \(rapdesk-cli, process {holder.process.pid}\) has been fetching for this "
                         r"account since \d\d:\d\d\. Waiting until it has ended\.\n$")
        return fetch

    def assert_each_opened_once(self):
        self.assertEqual(Counter(self.opened(len(self.tree.files))),
                         Counter(self.remote(file["path"]) for file in self.tree.files))

    def test_three_at_once(self):
        fetches = [self.start_fetch() for _ in range(3)]
        wait_until(lambda: any(fetch.results("filed") for fetch in fetches), "a filed report")
        self.proxy.say("rate 0")
        ended = [fetch.end() for fetch in fetches]
        self.assertEqual([one.code for one in ended], [0, 0, 0], ended)
        sums = [one.objects[-1]["summary"] for one in ended]
        every = len(self.tree.files)
        self.assertEqual(sum(one["filed"] for one in sums), every)
        for one in sums:
            self.assertEqual((one["filed"] + one["skipped"], one["failed"]), (every, 0), sums)
        self.assert_filed(self.tree.files)
        self.assert_each_opened_once()
        self.assertEqual(os.path.getsize(self.lock()), 0)

    def test_those_that_wait_are_told_what_was_filed(self):
        holder = self.start_holder()
        waiting = [self.start_waiting(holder) for _ in range(2)]
        self.proxy.say("rate 0")
        self.assertEqual(holder.end().objects[-1]["summary"]["filed_by_others"], 0)
        for fetch in waiting:
            ended = fetch.end()
            self.assertEqual(ended.code, 0, ended)
            *lines, last = ended.objects
            self.assertEqual({line["result"] for line in lines}, {"skipped"})
            self.assertTrue(all(line["files"] and line["sha256"] for line in lines))
            self.assertEqual(last["summary"]["skipped"], len(self.tree.files))
            self.assertTrue(0 < last["summary"]["filed_by_others"] < len(self.tree.files), last)
        self.assert_each_opened_once()

    def test_no_wait(self):
        holder = self.start_holder()
        ended = self.cli("fetch", "ACME", "--no-wait", code=ELSEWHERE)
        self.assertEqual(ended.out, "")
        self.assertIn(f"Another program (rapdesk-cli, process {holder.process.pid}) has been fetching for this account "
                      "since ", ended.err)
        self.assertIn("Try again when it has ended.", ended.err)
        self.proxy.say("rate 0")
        self.assertEqual(holder.end().code, 0)
        self.cli("fetch", "ACME", "--no-wait")
        self.assert_each_opened_once()

    def test_others_are_not_kept(self):
        """Looking is no retrieving, and another account is another account."""
        holder = self.start_holder()
        self.cli("list", "ACME")
        self.cli("status", "ACME", "--refresh", at=NOON)
        self.add_server_account("BETA", port=self.proxy.port, trust=False)
        self.assertEqual(self.json("fetch", "BETA", "--no-wait", "--report", "nothing")[-1]["summary"]["filed"], 0)
        self.proxy.say("rate 0")
        self.assertEqual(holder.end().code, 0)

    def test_holder_is_killed(self):
        holder = self.start_holder()
        fetch = self.start_waiting(holder)
        holder.process.send_signal(signal.SIGKILL)
        filed = len(holder.end().objects)
        self.assertGreater(os.path.getsize(self.lock()), 0)
        self.proxy.say("rate 0")
        ended = fetch.end()
        self.assertEqual(ended.code, 0, ended)
        summary = ended.objects[-1]["summary"]
        self.assertGreaterEqual(summary["skipped"], filed)
        self.assertEqual(summary["filed"] + summary["skipped"], len(self.tree.files))
        self.assert_filed(self.tree.files)

    def test_left_by_a_killed_one(self):
        """Its words stay, and mean nothing."""
        holder = self.start_holder()
        holder.process.send_signal(signal.SIGKILL)
        holder.end()
        self.proxy.say("rate 0")
        ended = self.cli("fetch", "ACME", "--no-wait")
        self.assertNotIn("Another program", ended.err)
        self.assert_filed(self.tree.files)

    def test_holder_is_stopped(self):
        """What it left half done, the one that waits goes on with."""
        holder = self.start_holder()
        fetch = self.start_waiting(holder)
        holder.process.send_signal(signal.SIGINT)
        self.assertEqual(holder.end().code, -signal.SIGINT)
        self.proxy.say("rate 0")
        self.assertEqual(fetch.end().code, 0)
        self.assert_filed(self.tree.files)

    def test_waiting_is_stopped(self):
        holder = self.start_holder()
        fetch = self.start_waiting(holder)
        fetch.process.send_signal(signal.SIGINT)
        self.assertEqual(fetch.end().code, -signal.SIGINT)
        self.proxy.say("rate 0")
        self.assertEqual(holder.end().code, 0)
        self.assert_each_opened_once()


class OneRetrieverOpenedOnce(OneRetriever):
    account_options = ("--opened-once",)

    # Nothing that was opened may be opened again: those that are killed or stopped in the middle are another matter.
    test_no_wait = test_others_are_not_kept = test_left_by_a_killed_one = test_waiting_is_stopped = None
    test_holder_is_killed = test_holder_is_stopped = None


if __name__ == "__main__":
    unittest.main()
