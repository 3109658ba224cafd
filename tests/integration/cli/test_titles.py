"""What reports are called: learned as they are filed, and the firm's own list."""

import csv
import io
import os
import re

from support import BAD_CALL, LOCAL, ServerTest

FIELDS = {"report_id", "system", "house", "title", "source"}


class Titles(ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()

    def show(self):
        *rows, last = self.json("titles", "show")
        for row in rows:
            self.assertEqual(set(row), FIELDS)
        self.assertEqual(last["summary"]["titles"], len(rows))
        return rows, last["summary"]["learning"]

    def sources(self, report_id):
        return {row["source"]: row["title"] for row in self.show()[0] if row["report_id"] == report_id}

    def write(self, text, name="titles.csv"):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def headed(self):
        """{report ID: the title on its page} of what was filed in clear text with the usual header."""
        titles = {}
        for folder, _, names in os.walk(self.target):
            for name in names:
                if not name.endswith(".TXT"):
                    continue
                with open(os.path.join(folder, name), "rb") as file:
                    top = file.read(2000).decode("big5", "replace")
                found = re.search(r"PARTICIPANT: \S+ {2,}(\S.*?\S) {2,}RUN DATE", top)
                if found and not re.search("[^ -~]", found[1]):
                    titles.setdefault(name.split("_")[0], set()).add(found[1])
        return titles

    def test_learned_as_they_are_filed(self):
        catalogued = {row["report_id"] for row in self.show()[0]}
        self.assertEqual({row["source"] for row in self.show()[0]}, {"catalogue"})
        self.cli("fetch", "ACME")
        learned = {row["report_id"]: row["title"] for row in self.show()[0] if row["source"] == "report"}
        headed = {name: titles for name, titles in self.headed().items() if name not in catalogued}
        self.assertGreater(len(headed), 3)
        for report_id, titles in headed.items():
            self.assertIn(learned.get(report_id), titles, report_id)
        self.assertFalse(set(learned) & catalogued)
        listed = self.cli("list", "ACME").out
        self.assertIn(next(iter(learned.values())), listed)

    def test_not_where_that_is_off(self):
        self.assertEqual(self.json("titles", "learn", "off"), [{"learning": False}])
        self.cli("fetch", "ACME")
        rows, learning = self.show()
        self.assertEqual(({row["source"] for row in rows}, learning), ({"catalogue"}, False))
        self.assertIn("not asked", self.cli("titles", "show").out)
        self.cli("titles", "learn", "on")
        self.assertTrue(self.show()[1])

    def test_a_firms_list(self):
        out = self.cli("titles", "import", self.write("report_id,title,house\r\nCCLTN05,最後結算表,HKSCC\r\nX9,\"A, B\",\r\n"))
        self.assertIn("2 of them", out.err)
        self.assertEqual(self.sources("CCLTN05"), {"firm": "最後結算表", "catalogue": "Final Clearing Statement"})
        self.cli("fetch", "ACME", "--report", "CCLTN05")
        self.assertIn("最後結算表", self.cli("list", "ACME", "--report", "CCLTN05").out)
        self.cli("titles", "import", self.write("report_id,title\n"))
        self.assertEqual(self.sources("CCLTN05"), {"catalogue": "Final Clearing Statement"})

    def test_a_fault_changes_nothing(self):
        self.cli("titles", "import", self.write("report_id,title\nX1,One\n"))
        for text, words in (("report_id,title\nX1,Two\n../X,Three\n", "Line 3"), ("X1,Two\n", "first line"),
                            (b"report_id,title\nX1,\xb5\xb2\n", "UTF-8"), ("", "empty")):
            ended = self.cli("titles", "import", self.write(text), code=BAD_CALL)
            self.assertIn(words, ended.err)
        self.cli("titles", "import", os.path.join(self.folder, "nothing"), code=BAD_CALL)
        self.assertEqual(self.sources("X1"), {"firm": "One"})

    def test_out_and_in(self):
        self.cli("titles", "import", self.write("report_id,system,house,title\nX1,VAR,HKSCC,\"One, \"\"two\"\"\"\n"))
        out = os.path.join(self.folder, "out.csv")
        self.cli("titles", "export", "--out", out)
        self.cli("titles", "export", "--out", out, code=BAD_CALL) # never overwritten
        with open(out, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(io.StringIO(file.read()), strict=True))
        shown, _ = self.show()
        self.assertEqual({(row["report_id"], row["title"], row["source"]) for row in rows},
                         {(row["report_id"], row["title"], row["source"]) for row in shown})
        self.cli("titles", "import", out)
        self.assertEqual(self.show()[0], shown)

    def test_a_call_that_cannot_be(self):
        self.cli("titles", "learn", "perhaps", code=BAD_CALL)
        self.cli("titles", code=BAD_CALL)
        self.cli("titles", "export", "--out", "/nowhere/titles.csv", code=LOCAL)
