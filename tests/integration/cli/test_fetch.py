"""Fetch: every byte where it belongs, once."""

import json
import os
import shutil
import subprocess
import unittest

from support import BAD_CALL, FETCH_FIELDS, LOCAL, NOON, ServerTest, files_below, read_table, sha256


class Fetching(ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()

    def fetch(self, *arguments, code=0):
        """(lines of reports, summary)"""
        *lines, last = self.json("fetch", "ACME", *arguments, code=code)
        self.assertEqual(set(last), {"summary"})
        self.assertEqual(set(last["summary"]), {"filed", "skipped", "filed_by_others", "not_in_folder", "not_wanted",
                                                "copied", "not_copied", "destinations",
                                                "failed", "bytes", "seconds"})
        for line in lines:
            self.assertEqual(set(line), FETCH_FIELDS)
        for result in ("filed", "skipped", "failed"):
            self.assertEqual(last["summary"][result], sum(line["result"] == result for line in lines))
        return lines, last["summary"]

    def by_path(self):
        return {self.remote(file["path"]): file for file in self.tree.files}

    def test_all_of_it_and_then_nothing(self):
        lines, summary = self.fetch()
        self.assert_filed(self.tree.files)
        self.assertEqual(summary["filed"], len(self.tree.files))
        self.assertEqual(summary["bytes"], sum(file["size"] for file in self.tree.files))
        self.assertGreater(summary["seconds"], 0)
        for line in lines:
            file = self.by_path()[line["path"]]
            self.assertEqual((line["result"], line["state"], line["error"], line["attempts"]),
                             ("filed", "fetched", None, 1))
            self.assertEqual(line["sha256"], file["sha256"])
            self.assertEqual(set(line["files"]), set(self.tree.filed(file, self.target)))
        self.assertEqual(sorted(self.opened(len(self.tree.files))), sorted(self.by_path()))

        self.forget_log()
        lines, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["skipped"], summary["failed"], summary["bytes"]),
                         (0, len(self.tree.files), 0, 0))
        for line in lines:
            self.assertEqual((line["result"], line["attempts"]), ("skipped", 0))
            self.assertEqual(line["sha256"], self.by_path()[line["path"]]["sha256"])
            for path in line["files"]:
                self.assertTrue(os.path.isfile(path))
        self.assertEqual(self.opened(), [])

        self.assertEqual({report["state"] for report in self.json("list", "ACME")}, {"fetched"})
        status = self.json("status", "ACME", at=NOON)[0]
        self.assertEqual(sum(cell["here"] for cell in status["coverage"]), len(self.tree.files))
        self.assertEqual(sum(cell["missing"] for cell in status["coverage"]), 0)
        self.assertEqual(status["leaving_soon"], [])

        self.cli("status", "ACME", "--csv", "coverage.csv", at=NOON)
        table = read_table(os.path.join(self.folder, "coverage.csv"))
        reports = {f"{row['folder']}/{row['folder_date'].replace('-', '')}/{row['file']}": row
                   for row in table if row["what"] == "report" and row["folder_date"]}
        self.assertEqual(sum(row["what"] == "report" for row in table), len(self.tree.files))
        self.assertEqual(sum(row["what"] == "day" for row in table), 10)
        self.assertEqual({row["standing"] for row in reports.values()}, {"here"})
        checked = 0
        for file in self.tree.files:
            row = reports.get(file["path"].removeprefix("/download/"))
            if row is not None:
                checked += 1
                self.assertEqual(row["sha256"], file["sha256"])
                self.assertTrue(row["fetched_at"])
        self.assertGreater(checked, len(self.tree.files) // 2)

    def test_a_table_replaces_only_its_own(self):
        self.cli("status", "ACME", "--csv", "coverage.csv", at=NOON)
        before = read_table(os.path.join(self.folder, "coverage.csv"))
        self.assertEqual({row["standing"] for row in before if row["what"] == "day"}, {"not looked at", "closed"})
        self.cli("status", "ACME", "--refresh", "--csv", "coverage.csv", at=NOON)
        after = read_table(os.path.join(self.folder, "coverage.csv"))
        self.assertEqual(sum(row["what"] == "report" for row in after), len(self.tree.files))
        self.assertEqual({row["standing"] for row in after if row["what"] == "report"}, {"missing"})
        note = os.path.join(self.folder, "note.txt")
        with open(note, "w", encoding="utf-8") as file:
            file.write("mine")
        self.assertIn("note.txt", self.cli("status", "ACME", "--csv", note, code=BAD_CALL).err)
        with open(note, encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine")
        self.cli("status", "ACME", "--csv", os.path.join("nowhere", "x.csv"), code=LOCAL)

    def test_people_see_each_report_and_the_sum(self):
        shown = self.cli("fetch", "ACME")
        self.assertEqual(len(shown.lines), len(self.tree.files) + 1)
        self.assertTrue(all(line.startswith("filed ") for line in shown.lines[:-1]))
        self.assertTrue(shown.lines[-1].startswith(f"{len(self.tree.files)} filed"))
        self.assertNotIn("\r", shown.err)
        self.assertEqual(len(self.cli("fetch", "ACME").lines), 1)

    def test_filters_choose(self):
        lines, _ = self.fetch("--house", "hkcc-seoch", "--kind", "image")
        wanted = [file for file in self.tree.files
                  if file["path"].startswith("/download/HKCC_SEOCH_") and "_IMG." in file["path"]]
        self.assertTrue(wanted)
        self.assertEqual(len(lines), len(wanted))
        self.assert_filed(wanted)
        lines, summary = self.fetch("--house", "hkcc-seoch")
        self.assertEqual(summary["skipped"], len(wanted))
        lines, summary = self.fetch("--report", "nothing like it")
        self.assertEqual((lines, summary["filed"]), ([], 0))

    def test_to_another_folder(self):
        other = os.path.join(self.folder, "other place")
        self.fetch("--market", "SZMK", "--to", "other place")
        wanted = [file for file in self.tree.files if "_SZMK/" in file["path"]]
        self.assert_filed(wanted, other)
        self.assertFalse(os.path.exists(self.target))
        _, summary = self.fetch("--market", "SZMK")
        self.assertEqual(summary["skipped"], len(wanted))

    def test_keep_zip(self):
        lines, _ = self.fetch("--system", "ccms", "--keep-zip")
        for line in lines:
            file = self.by_path()[line["path"]]
            zip_path = self.target + file["path"].removeprefix("/download")
            self.assertEqual(set(line["files"]), set(self.tree.filed(file, self.target)) | {zip_path})
            self.assertEqual(line["files"][-1], zip_path)
            self.assertEqual(sha256(zip_path), file["sha256"])

    def test_again(self):
        self.fetch("--system", "ccass")
        before = {path: sha256(path) for path in files_below(self.target)}
        self.forget_log()
        lines, summary = self.fetch("--system", "ccass", "--again")
        self.assertEqual((summary["skipped"], summary["failed"]), (0, 0))
        self.assertEqual(len(self.opened(len(lines))), len(lines))
        self.assertEqual({path: sha256(path) for path in files_below(self.target)}, before)

    def moved_away(self):
        """All is fetched, and the files of one report are moved then; its line."""
        lines, _ = self.fetch()
        for path in lines[0]["files"]:
            os.rename(path, os.path.join(self.folder, "moved " + os.path.basename(path)))
        self.forget_log()
        return lines[0]

    def test_what_was_moved_from_here_is_not_fetched_again(self):
        moved = self.moved_away()
        again, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["skipped"], summary["not_in_folder"]), (0, len(self.tree.files), 1))
        self.assertEqual(self.opened(), [])
        self.assertEqual([one["path"] for one in again if one["state"] == "not_in_folder"], [moved["path"]])
        states = {report["path"]: report["state"] for report in self.json("list", "ACME")}
        self.assertEqual(states.pop(moved["path"]), "not_in_folder")
        self.assertEqual(set(states.values()), {"fetched"})
        status = self.json("status", "ACME", at=NOON)[0]
        self.assertEqual(sum(day["not_in_folder"] for day in status["coverage"]), 1)
        self.assertEqual(sum(day["missing"] for day in status["coverage"]), 0)
        self.assertIn("1 is no longer in its folder; --again", self.cli("fetch", "ACME").out)
        again, summary = self.fetch("--report", moved["report_id"], "--again")
        self.assertIn(moved["path"], [one["path"] for one in again if one["result"] == "filed"])
        self.assert_filed(self.tree.files)

    def test_what_was_moved_is_fetched_again_where_the_folder_is_a_mirror(self):
        self.cli("account", "remove", "ACME")
        self.add_server_account(more=("--refetch-missing",))
        moved = self.moved_away()
        again, summary = self.fetch()
        self.assertEqual([one["path"] for one in again if one["result"] == "filed"], [moved["path"]])
        self.assertEqual(self.opened(), [self.remote(moved["path"])])
        self.assert_filed(self.tree.files)

    def test_two_accounts_know_nothing_of_each_other(self):
        self.fetch("--market", "SZMK")
        self.add_server_account("OTHER")
        self.assertEqual({report["state"] for report in self.json("list", "OTHER")}, {"new"})

    def test_both_calls_may_come_at_once(self):
        calls = [self.start_cli("--json", "fetch", "ACME", "--to", os.path.join(self.folder, str(number)))
                 for number in range(2)]
        for number, call in enumerate(calls):
            ended = call.end()
            self.assertEqual(ended.code, 0, ended)
            filed = [line for line in ended.objects[:-1] if line["result"] == "filed"]
            for line in filed:
                for path in line["files"]:
                    self.assertTrue(path.startswith(os.path.join(self.folder, str(number))))

    def test_everything_is_filed_though_nobody_reads_on(self):
        reading, writing = os.pipe()
        os.close(reading)
        ended = subprocess.run(self.command("--json", "fetch", "ACME"), env=self.environment(), stdout=writing,
                               stderr=subprocess.PIPE, check=False)
        os.close(writing)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertNotIn(b"rapdesk-cli:", ended.stderr)
        self.assert_filed(self.tree.files)

    def test_an_empty_rap(self):
        download = os.path.join(self.tree.root, "download")
        aside = os.path.join(self.shared, "aside")
        shutil.move(download, aside)
        os.mkdir(download)
        os.chmod(download, 0o755)
        try:
            self.assertEqual(self.json("list", "ACME"), [])
            _, summary = self.fetch()
            self.assertEqual(summary["filed"], 0)
        finally:
            os.rmdir(download)
            shutil.move(aside, download)

    def test_a_base_folder_that_is_not_there(self):
        self.add_server_account("WRONG", more=("--base", self.base + "/none"))
        ended = self.cli("--json", "list", "WRONG", code=2)
        self.assertIn(self.base + "/none", ended.err)
        self.assertEqual(ended.out, "")

    def test_each_line_stands_alone(self):
        for line in self.cli("--json", "fetch", "ACME", "--date", "20261123").lines:
            self.assertIsInstance(json.loads(line), dict)


if __name__ == "__main__":
    unittest.main()
