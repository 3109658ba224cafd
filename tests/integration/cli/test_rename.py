"""An account by another name is the same account; one that is forgotten is new."""

import sqlite3
import os
import unittest

from support import BAD_CALL, ServerTest, files_below


class Rename(ServerTest):
    def test_nothing_is_fetched_again(self):
        self.add_server_account()
        self.cli("fetch", "ACME")
        filed = files_below(self.target)
        self.forget_log()
        self.assertEqual(self.json("account", "rename", "acme", "Bright Securities"),
                         [{"account": "Bright Securities", "from": "ACME", "result": "renamed"}])
        self.cli("list", "ACME", code=BAD_CALL)
        summary = self.json("fetch", "Bright Securities")[-1]["summary"]
        self.assertEqual((summary["filed"], summary["failed"]), (0, 0))
        self.assertEqual(self.opened(), [])
        self.assertEqual(files_below(self.target), filed)
        self.assertEqual({line["state"] for line in self.json("list", "Bright Securities")}, {"fetched"})
        self.assertEqual(self.cli("account", "rename", "Bright Securities", "ACME").out, "")

    def test_forgotten(self):
        self.add_server_account()
        self.cli("fetch", "ACME")
        filed = files_below(self.target)
        self.assertEqual(self.json("account", "remove", "ACME", "--forget-ledger"),
                         [{"account": "ACME", "forgotten": True, "result": "removed"}])
        self.assertEqual(files_below(self.target), filed)
        with sqlite3.connect(os.path.join(self.config, "ledger.sqlite")) as ledger:
            for table in ("account", "folder", "report", "fetched", "filed", "claim", "run", "failure", "copy"):
                self.assertEqual(ledger.execute(f"SELECT count(*) FROM {table}").fetchone(), (0,), table)
        ledger.close()
        self.cli("account", "remove", "ACME", "--forget-ledger", code=BAD_CALL)

    def test_forgotten_afterwards(self):
        self.add_server_account()
        self.cli("list", "ACME")
        self.assertEqual(self.json("account", "remove", "ACME"), [{"account": "ACME", "result": "removed"}])
        self.add_server_account("Other")
        self.assertIn("earlier account", self.cli("account", "rename", "Other", "ACME", code=BAD_CALL).err)
        self.cli("account", "remove", "ACME", "--forget-ledger")
        self.cli("account", "rename", "Other", "ACME")


if __name__ == "__main__":
    unittest.main()
