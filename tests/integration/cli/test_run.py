"""`run`: stays up, fetches by schedule, and ends when it is told to."""

import json
import os
import signal
import unittest
from collections import Counter

from support import NOON, ServerTest, wait_until

LATE, INTERRUPTED = 8, 130  # the latter where the program does not end by the signal, as it does by itself
CLOSED_AT = "2026-11-22T12:00:00"  # a Sunday


def objects(running, word):
    return [line[word] for line in map(json.loads, list(running.out)) if word in line]


class Run(ServerTest):
    sessions_end_well = False

    def setUp(self):
        super().setUp()
        self.add_server_account()

    def start_run(self, *arguments, at=NOON):
        run = self.start_cli("--json", "run", "ACME", *arguments, at=at)
        self.addCleanup(run.process.kill)
        return run

    def wait_for(self, running, word):
        wait_until(lambda: objects(running, word) or running.process.poll() is not None, word)
        self.assertIsNone(running.process.poll(), running.err)
        return objects(running, word)[0]

    def end(self, running, number=signal.SIGTERM):
        running.process.send_signal(number)
        ended = running.end()
        self.assertEqual(ended.code, INTERRUPTED, ended)
        return ended

    def test_fetches_at_once_and_says_when_next(self):
        run = self.start_run("--every", "30")
        done = self.wait_for(run, "run")
        self.assertEqual((done["why"], done["end"], done["failed"], done["error"]), ("switched-on", "done", 0, None))
        self.assertEqual(done["filed"], len(self.tree.files))
        wait_until(lambda: objects(run, "next")[-1]["why"] == "interval", "the next run")
        self.assertEqual(objects(run, "next")[-1]["at"], "2026-11-23T12:30:00+08:00")
        self.assertEqual(len(run.results("filed")), len(self.tree.files))
        self.end(run)
        self.assert_filed(self.tree.files)

    def test_a_further_destination_is_away(self):
        """It is filed, and the run does not call itself done."""
        path = os.path.join(self.folder, "profiles.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "profiles": [{"name": "All", "wanted": {},
                                                   "further": [{"root": os.path.join(self.folder, "none")}]}]}, file)
        self.cli("profile", "import", "ACME", path)
        run = self.start_run("--every", "30")
        done = self.wait_for(run, "run")
        every = len(self.tree.files)
        self.assertEqual((done["filed"], done["end"]), (every, "copies-wait"))
        self.assertIn(f"{every} reports wait", done["error"])
        self.end(run)

    def test_closed_it_waits_for_the_opening(self):
        run = self.start_run(at=CLOSED_AT)
        following = self.wait_for(run, "next")
        self.assertEqual(following["why"], "opening")
        self.assertRegex(following["at"], r"^2026-11-23T07:1[56]:\d\d(\.\d+)?\+08:00$")
        self.end(run, signal.SIGINT)
        self.assertEqual(self.opened(), [])
        self.assertFalse(os.path.exists(self.target))

    def test_window_of_two_runs_and_a_fetch(self):
        """At once on one account: every report is fetched once."""
        running = [self.start_run(), self.start_run(), self.start_cli("--json", "fetch", "ACME", at=NOON)]
        self.addCleanup(running[2].process.kill)
        ended = running[2].end()
        self.assertEqual(ended.code, 0, ended)
        for one in running[:2]:
            # On a busy machine one may come when another has been through already: it waits for the next time then.
            wait_until(lambda one=one: objects(one, "run") or objects(one, "next") or one.process.poll() is not None,
                       "a run, or the next one")
            self.assertNotIn("Waiting", self.end(one).err)
        self.assertEqual(Counter(self.opened(len(self.tree.files))),
                         Counter(self.remote(file["path"]) for file in self.tree.files))
        self.assert_filed(self.tree.files)

    def test_only_what_a_profile_chooses(self):
        path = os.path.join(self.folder, "profiles.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "profiles": [{"name": "Money", "wanted": {"reports": ["CSE*"]}},
                                                  {"name": "Rest", "wanted": {}}]}, file)
        self.cli("profile", "import", "ACME", path)
        run = self.start_run("--profile", "money")
        self.wait_for(run, "run")
        self.end(run)
        money = [file for file in self.tree.files if os.path.basename(file["path"]).startswith("CSE")]
        self.assertGreater(len(money), 0)
        self.assert_filed(money)

    def test_what_cannot_be(self):
        self.assertIn("There is no report profile", self.cli("run", "ACME", "--profile", "X", code=2).err)
        self.cli("run", "ACME", "--every", "4", code=2)
        self.cli("run", "NOBODY", code=2)


class Lateness(ServerTest):
    def expect(self, **timing):
        expected = {"report": "CZZZZ99", "days": ["mon", "tue", "wed", "thu", "fri"], "by": "09:00",
                    "graceMinutes": 30, "onHolidays": False} | timing
        path = os.path.join(self.folder, "profiles.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "profiles": [{"name": "All", "wanted": {}, "expected": [expected]}]}, file)
        self.cli("profile", "import", "ACME", path)

    def late(self, at, code=0, *more):
        return self.json("status", "ACME", "--refresh", *more, at=at, code=code)[0]["late"]

    def test_a_report_that_does_not_come(self):
        self.add_server_account()
        self.expect()
        self.assertEqual(self.late("2026-11-23T08:59:00"), [])
        self.assertEqual(self.late("2026-11-23T09:29:00"), [])  # due, within its grace
        told = [one for one in self.late(NOON) if one["report_id"] == "CZZZZ99"]
        self.assertEqual(told, [{"report_id": "CZZZZ99", "market": None, "folder_date": "2026-11-23",
                                "usual_time": "09:00", "profile": "All"}])
        self.late(NOON, LATE, "--fail-late")
        self.assertIn("CZZZZ99 was expected by 09:00 and is not there yet.",
                      self.cli("status", "ACME", at=NOON).out)

    def test_on_no_day_of_its_own_it_is_not_late(self):
        self.add_server_account()
        self.expect(days=["tue"])
        self.assertEqual([one for one in self.late(NOON) if one["report_id"] == "CZZZZ99"], [])


if __name__ == "__main__":
    unittest.main()
