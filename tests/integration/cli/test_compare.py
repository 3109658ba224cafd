"""Two report files side by side: what is printed, what is no difference, and the exit code."""

import datetime
import os
import random
import types
import unittest
import zipfile

from support import BAD_CALL, FAILED, LOCAL, CliTest

import data_image  # noqa: E402 - support knows where

NAME = "CSEMA08_C00123_GLOB_2026112316300012345{}.TXT"
IMAGE = "CCLTN05_C00123_HKMK_2026112314050212345{}_IMG.TXT"


def page(number, pages, day, rows):
    return "\r\n".join([f"REPORT ID  : CSEMA08     PAGE     : {number:>5} OF {pages:>5}", f"RUN DATE : {day}/11/2026", "=" * 60,
                        *rows]) + "\r\n"


def rows(first, last):
    return [f"{code:05d} SOME STOCK      {code * 100:>12,}" for code in range(first, last)]


def image(count, seed=1):
    slot = types.SimpleNamespace(report_id="CCLTN05", market="HKMK", holders=("C00123",), layout="trades")
    day = datetime.date(2026, 11, 23)
    blocks = data_image.ImageFactory(seed).image(random.Random(seed), slot, day, None, count)
    return b"".join(blocks)


class Compare(CliTest):
    def put(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
        return path

    def setUp(self):
        super().setUp()
        self.monday = self.put(NAME.format(1), page(1, 2, 23, rows(1, 30)) + "\f" + page(2, 2, 23, rows(30, 60)))

    def test_another_run_of_the_same_is_no_difference(self):
        tuesday = self.put(NAME.format(2), page(1, 2, 24, rows(1, 30)) + "\f" + page(2, 2, 24, rows(30, 60)))
        self.assertEqual(self.cli("compare", self.monday, tuesday).out, "")
        changed = self.cli("compare", "--exact", self.monday, tuesday, code=FAILED)
        self.assertIn("- RUN DATE : 23/11/2026", changed.out)

    def test_what_differs_is_printed_with_its_lines(self):
        changed = rows(1, 30)
        changed[4] = changed[4].replace("500", "900")
        del changed[20]
        other = self.put(NAME.format(2), page(1, 2, 24, changed) + "\f" + page(2, 2, 24, rows(30, 61)))
        ended = self.cli("compare", self.monday, other, code=FAILED)
        self.assertIn("A:8 B:8 changed\n- 00005 SOME STOCK               500\n+ 00005 SOME STOCK               900\n", ended.out)
        self.assertIn("A:24 removed\n- 00021 SOME", ended.out)
        self.assertIn("B:65 added\n+ 00060 SOME", ended.out)
        self.assertIn("1 changed, 1 removed, 1 added, 0 moved", ended.err)
        *lines, last = self.json("compare", self.monday, other, code=FAILED)
        self.assertEqual([line["change"] for line in lines], ["changed", "removed", "added"])
        self.assertEqual((lines[0]["left_line"], lines[0]["right_page"]), (8, 1))
        self.assertEqual((lines[2]["left"], lines[2]["right_line"], lines[2]["right_page"]), (None, 65, 2))
        self.assertEqual(last, {"summary": {"same": 63, "changed": 1, "removed": 1, "added": 1, "moved": 0,
                                            "reached_limit": False}})

    def test_lines_of_a_key_belong_together(self):
        left = self.put("left.txt", "\n".join(rows(1, 20)))
        right = self.put("right.txt", "\n".join(row.replace("SOME STOCK      ", "OTHER NAME ALTOG").replace("00", "77")
                                                if row.startswith("00007") else row for row in rows(1, 20)[::-1]))
        ended = self.cli("compare", "--key", "1-5", left, right, code=FAILED)
        self.assertIn("moved to", ended.out)
        self.cli("compare", "--key", "5-1", left, right, code=BAD_CALL)

    def test_zips_are_looked_into(self):
        packed = os.path.join(self.folder, NAME.format(3) + ".ZIP")
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(self.monday, NAME.format(3))
        self.cli("compare", self.monday, packed)
        damaged = self.put("damaged.ZIP", b"PK\3\4 no more")
        self.assertIn("damaged.ZIP", self.cli("compare", self.monday, damaged, code=LOCAL).err)
        self.cli("compare", self.monday, os.path.join(self.folder, "nothing.txt"), code=LOCAL)

    def test_data_images_are_compared_by_their_keys(self):
        lines = image(50).split(b"\r\n")
        lines[20] = lines[20][:65] + b"99999999999" + lines[20][76:]
        del lines[10]
        left = self.put(IMAGE.format(1), image(50))
        right = self.put(IMAGE.format(2), b"\n".join(lines))
        ended = self.cli("compare", left, right, code=FAILED)
        self.assertIn("A:11 Trade removed\n- 1", ended.out)
        self.assertIn("A:21 B:20 Trade changed\n  Quantity: ", ended.out)
        self.assertIn("-> 99999999999\n", ended.out)
        *changes, last = self.json("compare", left, right, code=FAILED)
        self.assertEqual([(change["left_record"], change["right_record"]) for change in changes], [(11, None), (21, 20)])
        self.assertEqual([field["field"] for field in changes[1]["fields"]], ["Quantity"])
        self.assertEqual(last, {"summary": {"same": 50, "different": 2}})
        self.cli("compare", left, left)


if __name__ == "__main__":
    unittest.main()
