"""Two remote names that would get one local name: each report gets its own, once and for all."""

import os
import shutil
import unittest
import zipfile

from support import ServerTest, files_below

FOLDER = "/download/OTHER_FOLDER/20261123/"


def put(path, text, inside=None):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if inside:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(inside, text)
    else:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)


class LocalNames(ServerTest):
    """On names that differ by '.ZIP' only, by case only, and on two accounts that share a folder."""

    def setUp(self):
        super().setUp()
        self.there = os.path.join(self.tree.root, FOLDER.strip("/"))
        self.addCleanup(shutil.rmtree, os.path.dirname(self.there))
        self.contents = {"X.csv": "plain", "X.csv.ZIP": "of a ZIP", "Y.zip": "lower", "Y.ZIP": "upper", "a.csv": "small",
                         "A.csv": "large", "alone.csv": "alone"}
        for name, text in self.contents.items():
            put(os.path.join(self.there, name), text, name[:-4] if name.upper().endswith(".ZIP") else None)
        os.chmod(os.path.dirname(self.there), 0o755)
        os.chmod(self.there, 0o755)
        self.add_server_account(more=("--refetch-missing",))

    def lines(self, name="ACME", *arguments):
        *lines, last = self.json("fetch", name, *arguments)
        self.assertEqual(last["summary"]["failed"], 0)
        return lines

    def odd(self, lines):
        return {os.path.basename(line["path"]): line for line in lines if FOLDER.strip("/").split("/")[1] in line["path"]}

    def assert_each_has_its_own(self, lines):
        """The files of these reports, by report."""
        files = {}
        for name, line in self.odd(lines).items():
            (files[name],) = line["files"]
            with open(files[name], encoding="ascii") as file:
                self.assertEqual(file.read(), self.contents[name], name)
        self.assertEqual(set(files), set(self.contents))
        self.assertEqual(len({path.lower() for path in files.values()}), len(files))
        return files

    def assert_nothing_else(self, lines):
        self.assertEqual(files_below(self.target), {path for line in lines for path in line["files"]})

    def test_each_report_has_its_own(self):
        lines = self.lines()
        files = self.assert_each_has_its_own(lines)
        self.assertEqual(os.path.basename(files["alone.csv"]), "alone.csv")
        self.assert_nothing_else(lines)
        # Nothing to do any more.
        again = self.lines()
        self.assertEqual({line["result"] for line in again}, {"skipped"})
        self.assertEqual(self.assert_each_has_its_own(again), files)
        # And fetched again each goes where it was, though the order is another one.
        for name in ("X.csv", "Y.ZIP", "A.csv"):
            os.unlink(files[name])
        self.assertEqual(self.assert_each_has_its_own(self.lines()), files)
        self.assertEqual(self.assert_each_has_its_own(self.lines("ACME", "--again")), files)
        self.assert_nothing_else(lines)

    def test_with_the_zip_kept(self):
        lines = self.lines("ACME", "--keep-zip")
        self.assert_nothing_else(lines)
        paths = [path.lower() for line in lines for path in line["files"]]
        self.assertEqual(len(set(paths)), len(paths))

    def test_two_accounts_in_one_folder(self):
        self.add_server_account("OTHER")
        calls = [self.start_cli("--json", "fetch", name) for name in ("ACME", "OTHER")]
        lines = []
        for call in calls:
            ended = call.end()
            self.assertEqual(ended.code, 0, ended)
            self.assert_each_has_its_own(ended.objects[:-1])
            lines += ended.objects[:-1]
        self.assert_nothing_else(lines)
        paths = [path for line in lines for path in line["files"]]
        self.assertEqual(len(set(paths)), len(paths))
        for name in ("ACME", "OTHER"):
            self.assertEqual({line["result"] for line in self.lines(name)}, {"skipped"})
        # What is taken away from one is not made up for by the other's.
        gone = next(line for line in lines[:len(lines) // 2] if line["path"].endswith("alone.csv"))["files"][0]
        os.unlink(gone)
        self.assertEqual([line["files"] for line in self.lines("ACME") if line["result"] == "filed"], [[gone]])


if __name__ == "__main__":
    unittest.main()
