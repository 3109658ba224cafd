"""Servers that die, networks that break, programs that are killed: what was filed is whole and stays, the rest comes later."""

import os
import signal
import sqlite3
import unittest

from support import FAILED, LOCAL, NO_SERVER, NOON, Proxy, ServerTest, files_below, sha256, wait_until

NARROW = 1_000_000
ENOUGH = 8


class Interruptions(ServerTest):
    tree_options = ("--days", "3", "--per-day", "60")
    sessions_end_well = False

    def setUp(self):
        super().setUp()
        self.proxy = Proxy(self.server["port"], "--rate", str(NARROW))
        self.addCleanup(self.proxy.close)
        self.add_server_account(port=self.proxy.port)

    def start_fetch(self):
        """A fetch that has filed some reports and is busy with the others."""
        fetch = self.start_cli("--json", "fetch", "ACME")
        self.addCleanup(fetch.process.kill)
        wait_until(lambda: len(fetch.results("filed")) >= ENOUGH or fetch.process.poll() is not None, "filed reports")
        self.assertIsNone(fetch.process.poll(), fetch.err)
        return fetch

    def assert_whole(self):
        """Whatever bears a final name is whole; how many of them there are."""
        expected = self.tree.expected(self.target)
        there = files_below(self.target) & set(expected)
        for path in there:
            self.assertEqual(sha256(path), expected[path], path)
        return len(there)

    def assert_each_once(self, lines):
        """Every wanted report is in one of filed, skipped, failed."""
        summary = lines[-1]["summary"]
        self.assertEqual(sorted(line["path"] for line in lines[:-1]),
                         sorted(self.remote(file["path"]) for file in self.tree.files))
        for result in ("filed", "skipped", "failed"):
            self.assertEqual(summary[result], sum(line["result"] == result for line in lines[:-1]))

    def assert_status_agrees_with_disk(self):
        expected = {file["path"]: self.tree.filed(file, self.target) for file in self.tree.files}
        here = sum(all(os.path.exists(path) for path in files) for files in expected.values())
        status = self.json("status", "ACME", at=NOON)[0]
        self.assertEqual(sum(cell["here"] for cell in status["coverage"]), here)
        self.assertEqual(sum(cell["missing"] for cell in status["coverage"]), len(expected) - here)

    def finish(self):
        """Another call gets the rest; nothing is left lying about."""
        self.proxy.say("accept")
        self.proxy.say("rate 0")
        summary = self.json("fetch", "ACME")[-1]["summary"]
        self.assertEqual(summary["failed"], 0)
        self.assertEqual(summary["filed"] + summary["skipped"], len(self.tree.files))
        self.assert_filed(self.tree.files)
        self.assert_status_agrees_with_disk()
        return summary

    def test_killed_in_the_middle(self):
        for _ in range(2):
            fetch = self.start_fetch()
            fetch.process.kill()
            fetch.end()
            self.assertGreaterEqual(self.assert_whole(), ENOUGH)
        told = {path for line in fetch.results("filed") for path in line["files"]}
        self.assertLessEqual(told, files_below(self.target))
        summary = self.finish()
        self.assertGreaterEqual(summary["skipped"], 2 * ENOUGH)

    def test_half_a_file_is_not_fetched_twice(self):
        fetch = self.start_fetch()
        fetch.process.kill()
        fetch.end()
        part_bytes = sum(os.path.getsize(path) for path in files_below(self.target) - set(self.tree.expected(self.target)))
        self.assertGreater(part_bytes, 0)
        self.finish()

    def test_stopped_by_signal(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            fetch = self.start_fetch()
            fetch.process.send_signal(number)
            ended = fetch.end()
            self.assertEqual(ended.code, -number, ended)
            lines = ended.objects
            self.assertEqual(lines[-1]["summary"]["filed"], len([line for line in lines if line.get("result") == "filed"]))
            self.assert_each_once(lines)
            for line in lines[:-1]:
                self.assertEqual(line["error"], "Stopped." if line["result"] == "failed" else None)
            self.assert_whole()
            self.assert_status_agrees_with_disk()
        self.finish()

    def test_stopped_before_people_see_how_many_are_missing(self):
        fetch = self.start_cli("fetch", "ACME")
        self.addCleanup(fetch.process.kill)
        wait_until(lambda: len(fetch.out) >= ENOUGH, "filed reports")
        fetch.process.send_signal(signal.SIGINT)
        ended = fetch.end()
        self.assertRegex(ended.lines[-1], r"^\d+ filed .* (\d+) failed\. Of these \1 because the run was stopped\.$")
        filed = sum(line.startswith("filed ") for line in ended.lines)
        self.assertIn(f" {len(self.tree.files) - filed} failed", ended.lines[-1])

    def test_the_ledger_takes_no_more(self):
        self.cli("list", "ACME")
        ledger = sqlite3.connect(os.path.join(self.config, "ledger.sqlite"))
        ledger.execute("CREATE TRIGGER enough BEFORE INSERT ON fetched WHEN (SELECT count(*) FROM fetched) >= 2 "
                       "BEGIN SELECT RAISE(ABORT, 'enough'); END")
        ledger.commit()
        ended = self.cli("--json", "fetch", "ACME", code=LOCAL)
        self.assert_each_once(ended.objects)
        for line in ended.objects[:-1]:
            self.assertEqual(line["error"] is None, line["result"] == "filed")
        self.assertEqual(ended.objects[-1]["summary"]["filed"], ledger.execute("SELECT count(*) FROM fetched").fetchone()[0])
        ledger.execute("DROP TRIGGER enough")
        ledger.commit()
        ledger.close()
        self.finish()

    def test_server_dies_in_the_middle(self):
        fetch = self.start_fetch()
        self.stop_server(hard=True)
        ended = fetch.end()
        self.assertEqual(ended.code, FAILED, ended)
        summary = ended.objects[-1]["summary"]
        self.assertGreaterEqual(summary["filed"], ENOUGH)
        self.assertEqual(summary["filed"] + summary["failed"], len(self.tree.files))
        for line in ended.objects[:-1]:
            self.assertEqual(line["error"] is None, line["result"] == "filed")
        self.assert_whole()
        self.assert_status_agrees_with_disk()
        self.cli("fetch", "ACME", code=NO_SERVER)
        self.start_server("--port", str(self.server["port"]))
        self.finish()

    def test_the_connection_breaks_and_comes_back(self):
        fetch = self.start_fetch()
        self.proxy.say("cut")
        self.proxy.say("rate 0")
        ended = fetch.end()
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(ended.objects[-1]["summary"]["filed"], len(self.tree.files))
        self.assert_filed(self.tree.files)

    def test_the_connection_breaks_for_good(self):
        fetch = self.start_fetch()
        self.proxy.say("refuse")
        self.proxy.say("cut")
        ended = fetch.end()
        self.assertEqual(ended.code, FAILED, ended)
        self.assert_whole()
        self.finish()

    def test_nothing_listens_any_more(self):
        self.stop_server()
        for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh")):
            ended = self.cli("--json", *call, code=NO_SERVER)
            self.assertEqual(ended.out, "")
        self.assertEqual(len(self.json("status", "ACME")), 1)


if __name__ == "__main__":
    unittest.main()
