"""The local side fails: exit code 6, and nothing half-done."""

import os
import unittest

from support import LOCAL, ServerTest, files_below


class LocalFaults(ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()

    def test_a_file_where_the_folder_should_be(self):
        with open(self.target, "w", encoding="ascii") as file:
            file.write("in the way")
        ended = self.cli("--json", "fetch", "ACME", code=LOCAL)
        summary = ended.objects[-1]["summary"]
        self.assertEqual((summary["filed"], summary["failed"]), (0, len(self.tree.files)))
        with open(self.target, encoding="ascii") as file:
            self.assertEqual(file.read(), "in the way")
        os.unlink(self.target)
        self.cli("fetch", "ACME")
        self.assert_filed(self.tree.files)

    def test_a_ledger_that_is_none(self):
        ledger = os.path.join(self.config, "ledger.sqlite")
        with open(ledger, "wb") as file:
            file.write(b"this is no ledger\n" * 1000)
        for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME")):
            ended = self.cli("--json", *call, code=LOCAL)
            self.assertEqual(ended.out, "")
            self.assertTrue(ended.err.strip())
        with open(ledger, "rb") as file:
            self.assertEqual(file.read(), b"this is no ledger\n" * 1000)
        self.assertFalse(os.path.exists(self.target))

    def test_a_settings_folder_that_cannot_be(self):
        self.config = os.path.join(self.folder, "file")
        with open(self.config, "w", encoding="ascii"):
            pass
        ended = self.run_cli("account", "add", "ACME", "--identity", "hkscc-participant", "--user", "U", "--host", "h",
                             "--key", self.user_key())
        self.assertEqual(ended.code, LOCAL, ended)

    def test_what_stands_under_a_final_name_already_is_not_lost(self):
        file = next(file for file in self.tree.files if file["path"].startswith("/download/CCASS_HKMK"))
        path = next(iter(self.tree.filed(file, self.target)))
        os.makedirs(os.path.dirname(path))
        with open(path, "w", encoding="ascii") as other:
            other.write("mine")
        self.cli("fetch", "ACME")
        extra = files_below(self.target) - set(self.tree.expected(self.target))
        self.assertEqual(len(extra), 1)
        with open(extra.pop(), encoding="ascii") as other:
            self.assertEqual(other.read(), "mine")


if __name__ == "__main__":
    unittest.main()
