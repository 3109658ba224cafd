"""Several base folders of an account, listed and fetched as one."""

import os
import shutil
import unittest

from support import FAILED, BAD_CALL, ServerTest, TODAY, files_below

DAY = f"{TODAY:%Y%m%d}"


class Bases(ServerTest):
    tree_options = ("--days", "1", "--per-day", "5")

    def setUp(self):
        super().setUp()
        self.inbox = os.path.join(self.tree.root, "INBOX")
        self.addCleanup(shutil.rmtree, self.inbox, ignore_errors=True)
        os.makedirs(os.path.join(self.inbox, DAY))
        with open(os.path.join(self.inbox, DAY, "RMAMR03.CSV"), "w", encoding="ascii") as file:
            file.write("A,B\r\n")

    def add(self, *bases):
        self.add_server_account(more=[word for base in bases for word in ("--base", base)])

    def test_all_in_one_listing(self):
        self.add(self.base, "/INBOX")
        reports = {report["path"]: report for report in self.json("list", "ACME")}
        self.assertEqual(set(reports), {self.remote(path) for path in self.tree.paths} | {f"/INBOX/{DAY}/RMAMR03.CSV"})
        inbox = reports[f"/INBOX/{DAY}/RMAMR03.CSV"]
        self.assertEqual((inbox["folder"], inbox["folder_date"], inbox["house"]), ("INBOX", f"{TODAY:%Y-%m-%d}", None))
        self.assertEqual(self.json("account", "show", "ACME")[0]["bases"], [self.base, "/INBOX"])

    def test_all_in_one_fetch(self):
        self.add(self.base, "/INBOX")
        self.assertEqual(self.json("fetch", "ACME")[-1]["summary"]["filed"], len(self.tree.files) + 1)
        self.assertIn(os.path.join(self.target, "INBOX", DAY, "RMAMR03.CSV"), files_below(self.target))
        self.assertEqual(self.json("fetch", "ACME")[-1]["summary"]["filed"], 0)

    def test_one_that_is_missing_fails_alone(self):
        self.add(self.base, "/INBOX", "/RPF")
        ended = self.cli("--json", "list", "ACME", code=FAILED)
        self.assertEqual(len(ended.objects), len(self.tree.files) + 1)
        self.assertIn("The base folder /RPF cannot be read on RAP", ended.err)

    def test_the_main_one_is_missing(self):
        self.add("/nowhere", "/INBOX")
        ended = self.cli("--json", "list", "ACME", code=FAILED)
        self.assertEqual([report["path"] for report in ended.objects], [f"/INBOX/{DAY}/RMAMR03.CSV"])
        self.assertIn("/nowhere", ended.err)

    def test_none_of_them_is_there(self):
        self.add("/nowhere", "/RPF")
        self.assertIn("/nowhere", self.cli("list", "ACME", code=BAD_CALL).err)


if __name__ == "__main__":
    unittest.main()
