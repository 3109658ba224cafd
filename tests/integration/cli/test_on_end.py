"""A program that a fetch ends with."""

import json
import os
import unittest

from support import BAD_CALL, CLOSED, NO_SERVER, NOON, CliTest, ServerTest, wait_until

FIELDS = {"account", "why", "started", "finished", "filed", "failed", "not_wanted", "copies_wait", "error", "end", "late",
          "leaving_soon"}


class OnEndTest:
    def program(self, body='cat >"$0.json"; echo ours; echo said >&2'):
        path = os.path.join(self.folder, "on-end")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"#!/bin/sh\n{body}\n")
        os.chmod(path, 0o700)
        return path

    def told(self):
        with open(os.path.join(self.folder, "on-end.json"), encoding="utf-8") as file:
            lines = file.readlines()
        self.assertEqual(len(lines), 1)
        told = json.loads(lines[0])
        self.assertEqual(set(told), FIELDS)
        return told

    def assert_not_called(self):
        self.assertFalse(os.path.exists(os.path.join(self.folder, "on-end.json")))


class WithoutServer(OnEndTest, CliTest):
    def setUp(self):
        super().setUp()
        self.add_account()

    def test_a_run_that_fails(self):
        ended = self.cli("--json", "fetch", "ACME", "--on-end", self.program(), at=NOON, code=NO_SERVER)
        told = self.told()
        self.assertEqual((told["account"], told["why"], told["end"]), ("ACME", "asked", "unreachable"))
        self.assertEqual((told["filed"], told["failed"], told["not_wanted"]), (0, 0, 0))
        self.assertEqual(told["started"], NOON + "+08:00")
        self.assertIn(told["error"], ended.err)
        self.assertEqual(ended.out, "")

    def test_an_account_that_is_none(self):
        self.cli("fetch", "NONE", "--on-end", self.program(), code=BAD_CALL)
        self.assertEqual(self.told()["end"], "needs-user")

    def test_no_run_no_end(self):
        self.cli("fetch", "ACME", "--within-hours", "--on-end", self.program(), at="2026-11-22T12:00:00", code=CLOSED)
        self.assert_not_called()

    def test_what_goes_wrong_with_it_is_told(self):
        ended = self.cli("fetch", "ACME", "--on-end", os.path.join(self.folder, "nothing"), code=NO_SERVER)
        self.assertIn("cannot be started", ended.err)
        self.assertIn("what was filed stays filed", ended.err)


class WithServer(OnEndTest, ServerTest):
    def test_a_run_that_files(self):
        self.add_server_account()
        ended = self.cli("--json", "fetch", "ACME", "--on-end", self.program("""cat >"$0.json"; echo ours; echo no mail >&2
            exit 3"""), at=NOON)
        told = self.told()
        self.assertEqual((told["filed"], told["failed"], told["end"]), (len(self.tree.files), 0, "done"))
        self.assertIsNone(told["error"])
        self.assertEqual(set(ended.objects[-1]), {"summary"})
        self.assertIn("exit code 3", ended.err)
        with open(os.path.join(self.config, "rapdesk.log"), encoding="utf-8") as log:
            self.assertRegex(log.read(), r"On end: .*/on-end: exit code 3: no mail")

    def test_each_run_of_a_schedule_ends_with_it(self):
        self.add_server_account()
        run = self.start_cli("run", "ACME", "--on-end", self.program('cat >"$0.part"; mv "$0.part" "$0.json"'), at=NOON)
        self.addCleanup(run.process.kill)
        wait_until(lambda: os.path.exists(os.path.join(self.folder, "on-end.json")) or run.process.poll() is not None,
                   "the program that the run ends with")
        told = self.told()
        self.assertEqual((told["account"], told["why"], told["end"]), ("ACME", "switched-on", "done"))
        self.assertEqual((told["filed"], told["failed"], told["not_wanted"]), (len(self.tree.files), 0, 0))
        run.process.terminate()
        run.end()

    def test_what_is_left_is_told(self):
        self.add_server_account()
        self.cli("fetch", "ACME", "--report", "NOSUCH", "--on-end", self.program(), at=NOON)
        told = self.told()
        self.assertEqual((told["filed"], told["end"]), (0, "done"))
        last_days = {file["path"] for file in self.tree.files if file["path"].split("/")[-2] in ("20261114", "20261115")}
        self.assertEqual(set(told["leaving_soon"]), {self.remote(path) for path in last_days})


if __name__ == "__main__":
    unittest.main()
