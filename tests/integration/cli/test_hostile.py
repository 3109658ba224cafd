"""A server that hands out odd names and bad files: all are told, none does harm, the good ones are filed."""

import io
import os
import unittest
import zipfile

from support import FAILED, LIST_FIELDS, ServerTest, files_below

GOOD = "CCLTN05_C00123_HKMK_20261123140502123456.TXT.ZIP"
ODD_NAMES = (b"with blank.TXT.ZIP", b"-rf.ZIP", b"CON.TXT.ZIP", b"quote\"'.ZIP", b"line\nbreak.ZIP", b"\x1b[31mred.ZIP",
             b"\xff\xfe.ZIP", "報表.TXT.ZIP".encode(), "\u202egnp.ZIP".encode(), b"...ZIP", b".ZIP", b"a\\b.ZIP", b"c:d.ZIP",
             b"trailing .ZIP", b"%s%n.ZIP", b"star*.ZIP", b"n" * 200 + b".ZIP", b"~", b"$(id).ZIP", b"NUL")


def zipped(*entries):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


class Hostile(ServerTest):
    tree_options = ("--small", "--days", "1")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.day = os.path.join(cls.tree.root, "download", "ODD_FOLDER", "20261123")
        os.makedirs(cls.day)

    def setUp(self):
        super().setUp()
        self.add_server_account()
        for name in os.listdir(os.fsencode(self.day)):
            os.unlink(os.path.join(os.fsencode(self.day), name))

    def put(self, name, data):
        with open(os.path.join(os.fsencode(self.day), name if isinstance(name, bytes) else name.encode()), "wb") as file:
            file.write(data)

    def odd(self, objects):
        return {line["file"]: line for line in objects if line.get("folder") == "ODD_FOLDER"}

    def test_odd_names_are_told_in_one_printable_line_each(self):
        for name in ODD_NAMES:
            self.put(name, b"no report")
        ended = self.cli("--json", "list", "ACME")
        lines = self.odd(ended.objects)
        self.assertEqual(len(lines), len(ODD_NAMES))
        for line in lines.values():
            self.assertEqual(set(line), LIST_FIELDS)
            self.assertFalse(line["decoded"])
            self.assertTrue(line["problem"])
        for text in (ended.out, self.cli("list", "ACME").out):
            for bad in ("\x1b", "\r", "\u202e", "\ufffd"):
                self.assertNotIn(bad, text)

    def test_odd_names_are_filed_inside_the_folder_or_not_at_all(self):
        for name in ODD_NAMES:
            self.put(name, zipped(("report.txt", b"content")))
        before = files_below(self.folder)
        ended = self.run_cli("--json", "fetch", "ACME")
        self.assertIn(ended.code, (0, FAILED), ended)
        self.assertEqual(len(self.odd(ended.objects)), len(ODD_NAMES))
        inside = os.path.join(self.target, "ODD_FOLDER", "20261123") + os.sep
        for line in self.odd(ended.objects).values():
            for path in line["files"]:
                self.assertTrue(os.path.realpath(path).startswith(inside), path)
        outside = {path for path in files_below(self.folder) - before
                   if not path.startswith((self.target + os.sep, self.config + os.sep))}
        self.assertEqual(outside, set())

    def test_zips_that_climb_out_are_refused_and_the_others_filed(self):
        for number, name in enumerate(("../evil.txt", "../../../evil.txt", "/tmp/rapdesk-evil.txt", "a/../../../evil.txt",
                                       "..\\evil.txt", "C:\\evil.txt", "\x1b[2Jevil.txt")):
            self.put(f"climber{number}.ZIP", zipped((name, b"evil")))
        self.put(GOOD, zipped((GOOD.removesuffix(".ZIP"), b"good")))
        ended = self.cli("--json", "fetch", "ACME", code=FAILED)
        lines = self.odd(ended.objects)
        self.assertEqual(lines.pop(GOOD)["result"], "filed")
        self.assertEqual({line["result"] for line in lines.values()}, {"failed"})
        for line in lines.values():
            self.assertTrue(line["error"])
            self.assertEqual((line["files"], line["sha256"], line["state"]), ([], None, "new"))
        self.assertEqual([path for path in files_below(self.folder) if path.endswith("evil.txt")], [])
        self.assertFalse(os.path.exists("/tmp/rapdesk-evil.txt"))
        self.assertNotIn("\x1b", ended.err)

    def test_what_is_no_zip_leaves_nothing_under_a_final_name(self):
        whole = zipped(("report.txt", os.urandom(20000)))
        self.put("cut.ZIP", whole[:-100])
        self.put("flipped.ZIP", whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:])
        self.put("text.ZIP", b"<html>service unavailable</html>")
        self.put("empty.ZIP", b"")
        self.put("plain.txt", b"as it is")
        ended = self.cli("--json", "fetch", "ACME", code=FAILED)
        results = {name: line["result"] for name, line in self.odd(ended.objects).items()}
        self.assertEqual(results, {"cut.ZIP": "failed", "flipped.ZIP": "failed", "text.ZIP": "failed",
                                   "empty.ZIP": "failed", "plain.txt": "filed"})
        folder = os.path.join(self.target, "ODD_FOLDER", "20261123")
        for name in ("cut", "flipped", "text", "empty"):
            self.assertFalse(os.path.lexists(os.path.join(folder, name)), name)
            self.assertFalse(os.path.lexists(os.path.join(folder, name + ".ZIP")), name)
        with open(os.path.join(folder, "plain.txt"), "rb") as file:
            self.assertEqual(file.read(), b"as it is")
        self.assertEqual(ended.objects[-1]["summary"]["failed"], 4)
        self.assertEqual(ended.objects[-1]["summary"]["filed"], len(self.tree.files) + 1)

    def test_what_rap_mended_is_fetched_the_next_time(self):
        self.put(GOOD, b"half written")
        self.cli("fetch", "ACME", code=FAILED)
        self.put(GOOD, zipped((GOOD.removesuffix(".ZIP"), b"whole")))
        lines = self.odd(self.json("fetch", "ACME"))
        self.assertEqual(lines[GOOD]["result"], "filed")
        with open(lines[GOOD]["files"][0], "rb") as file:
            self.assertEqual(file.read(), b"whole")


if __name__ == "__main__":
    unittest.main()
