"""A word over the filed reports: what is printed, where it was kept as a ZIP only, and what cannot be read."""

import os

from support import BAD_CALL, FAILED, ServerTest


class Find(ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()
        self.cli("fetch", "ACME", "--kind", "text")

    def filed(self):
        """The first text report that has at least two lines, and a word of its second line that is long enough."""
        for folder, _, names in sorted(os.walk(self.target)):
            for name in sorted(names):
                if not name.endswith(".TXT"):
                    continue
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    lines = file.read().replace(b"\f", b"\n").decode("big5", "replace").splitlines()
                for at, line in enumerate(lines):
                    word = next((word for word in line.split() if len(word) > 8 and word.isascii() and word.isalnum()), None)
                    if word:
                        return path, at, word
        self.fail("no report has a word")

    def test_a_line_for_each_line(self):
        path, _, word = self.filed()
        ended = self.cli("find", word, "ACME")
        self.assertTrue(any(line.startswith(path + ": page ") and word in line for line in ended.out.splitlines()), ended.out[:2000])
        everywhere = self.cli("find", word) # all accounts
        self.assertEqual(sorted(everywhere.lines), sorted(ended.lines)) # as they are found, side by side
        self.assertEqual(self.cli("find", "--case", word.swapcase() + "zz", "ACME").out, "")

    def test_json_counts_what_grep_counts(self):
        _, _, word = self.filed()
        *hits, last = self.json("find", word, "ACME", "--case")
        counted = 0
        for folder, _, names in os.walk(self.target):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    counted += file.read().count(word.encode())
        self.assertEqual(last["summary"]["hits"], counted)
        self.assertEqual(sum(len(line["hits"]) for line in hits), counted)
        self.assertEqual(last["summary"]["failed"], 0)
        for line in hits:
            with open(line["file"], "rb") as file:
                file.seek(line["hits"][0]["offset"])
                self.assertEqual(file.read(len(word)), word.encode())

    def test_filters_narrow_it(self):
        _, _, word = self.filed()
        self.assertEqual(self.cli("find", word, "ACME", "--report", "NOSUCH*").out, "")
        self.cli("find", word, "ACME", "--report", "A*B*C*D*E*", code=BAD_CALL)

    def test_a_pattern_that_is_none_is_told(self):
        self.assertIn("(", self.cli("find", "--regex", "a(b", "ACME", code=BAD_CALL).err)

    def test_a_report_that_is_gone_is_told_and_the_others_are_searched(self):
        path, _, word = self.filed()
        os.chmod(path, 0)
        if os.access(path, os.R_OK):
            os.remove(path) # who may read everything
            self.skipTest("NOT TESTED as root: every file can be read")
        self.cli("find", word, "ACME", code=FAILED)
