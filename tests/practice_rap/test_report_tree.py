"""Checks the generated tree against the rules, with an own reading of names, records and pages."""

import contextlib
import datetime
import hashlib
import io
import json
import os
import re
import sys
import tempfile
import unittest
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import data_image  # noqa: E402
import generate  # noqa: E402

TODAY = "20261124"
HONG_KONG = datetime.timezone(datetime.timedelta(hours=8))

KNOWN_FOLDER = re.compile(r"(CCASS|HKSCC_CCMS|HKCC_SEOCH_CCMS)_(GLOB|HKMK|MAMK|SZMK)")
HKSCC_NAME = re.compile(r"(?P<id>[A-Z]{5}\d{2})_(?P<holder>COMMON|BNK\d{3}|[ABCP]\d{5})_"
                        r"(?P<market>GLOB|HKMK|MAMK|SZMK)_(?P<time>\d{14})(?P<fraction>\d{6})(?P<image>_IMG)?\.TXT\.ZIP")
DERIVATIVES_NAME = re.compile(r"(?P<id>[A-Z]{5}\d{2})_(?P<holder>COMMON|CABG_HKABC[12])_"
                              r"(?P<market>GLOB)_(?P<time>\d{14})(?P<fraction>\d{3})(?P<image>_IMG)?\.TXT\.ZIP")


def generate_small(root, *options):
    manifest = os.path.join(root, "manifest.jsonl")
    generate.main([root, "--small", "--manifest", manifest, *options])
    with open(manifest, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def parts_of(path):
    """(folder, folder date, file name) of a path in the manifest."""
    _, download, folder, day, name = path.split("/")
    assert download == "download"
    return folder, day, name


def decoded(path):
    """The match of a name that the rules know, else None."""
    folder, _, name = parts_of(path)
    known = KNOWN_FOLDER.fullmatch(folder)
    if known is None:
        return None
    grammar = DERIVATIVES_NAME if known[1] == "HKCC_SEOCH_CCMS" else HKSCC_NAME
    return grammar.fullmatch(name)


class SmallTree(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = folder.name
        cls.lines = generate_small(cls.root, "--today", TODAY)
        cls.paths = [line["path"] for line in cls.lines]

    def local(self, path):
        return self.root + path

    def only_entry(self, path):
        with zipfile.ZipFile(self.local(path)) as archive:
            return archive.read(archive.infolist()[0])

    def known(self):
        return [(path, decoded(path)) for path in self.paths if KNOWN_FOLDER.fullmatch(parts_of(path)[0])]

    def test_names_follow_the_grammar_of_their_folder(self):
        for path, name in self.known():
            self.assertIsNotNone(name, path)
            self.assertTrue(parts_of(path)[0].endswith("_" + name["market"]), path)

    def test_dates_are_within_ten_days_and_never_a_sunday(self):
        today = datetime.datetime.strptime(TODAY, "%Y%m%d").date()
        for path in self.paths:
            day = datetime.datetime.strptime(parts_of(path)[1], "%Y%m%d").date()
            self.assertIn((today - day).days, range(10))
            self.assertNotEqual(day.weekday(), 6)

    def test_modification_time_is_the_run_time(self):
        for path, name in self.known():
            run_at = datetime.datetime.strptime(name["time"], "%Y%m%d%H%M%S").replace(tzinfo=HONG_KONG)
            self.assertEqual(int(os.stat(self.local(path)).st_mtime), int(run_at.timestamp()), path)

    def test_some_runs_are_of_another_day_than_the_folder(self):
        other = [path for path, name in self.known() if name["time"][:8] != parts_of(path)[1]]
        self.assertTrue(other)
        for path in other:
            self.assertLess(decoded(path)["time"][:8], parts_of(path)[1])

    def test_manifest_tells_what_is_there(self):
        there = {os.path.join(folder, name)[len(self.root):]
                 for folder, _, names in os.walk(os.path.join(self.root, "download")) for name in names}
        self.assertEqual(there, set(self.paths))
        for line in self.lines:
            with open(self.local(line["path"]), "rb") as file:
                data = file.read()
            self.assertEqual((len(data), hashlib.sha256(data).hexdigest()), (line["size"], line["sha256"]))

    def test_zips_are_sound_and_few_are_odd(self):
        odd = []
        for line in self.lines:
            if not line["path"].upper().endswith(".ZIP"):
                continue
            with zipfile.ZipFile(self.local(line["path"])) as archive:
                self.assertIsNone(archive.testzip())
                names = archive.namelist()
            self.assertEqual(names, [entry["name"] for entry in line["entries"]])
            if decoded(line["path"]) and names != [parts_of(line["path"])[2][:-len(".ZIP")]]:
                odd.append(len(names))
        self.assertEqual(set(odd), {1, 2})
        self.assertLessEqual(len(odd), 4)

    def test_all_can_be_read_by_everyone(self):
        for folder, _, names in os.walk(os.path.join(self.root, "download")):
            self.assertEqual(os.stat(folder).st_mode & 0o777, 0o755)
            for name in names:
                self.assertEqual(os.stat(os.path.join(folder, name)).st_mode & 0o777, 0o644)

    def test_clearing_statement_images_add_up(self):
        images = [path for path, name in self.known() if name["id"] == "CCLTN05" and name["image"]]
        self.assertTrue(images)
        for path in images:
            self.check_clearing_statement(path)

    def check_clearing_statement(self, path):
        name = decoded(path)
        text = self.only_entry(path).decode("ascii")
        self.assertTrue(text.endswith("\r\n"))
        header, *details, trailer = text.split("\r\n")[:-1]
        self.assertEqual({len(record) for record in (header, *details, trailer)}, {143})
        self.assertEqual((header[0], header[1:7], header[7:14], header[14:29].rstrip(), header[29:33]),
                         ("0", name["holder"], "CCLTN05", "FCS", name["market"]))
        self.assertLess(header[33:41], name["time"][:8])
        self.assertLess(name["time"][:8], header[41:49])
        slices = (slice(2, 7), slice(65, 76), slice(76, 84), slice(84, 97), slice(109, 122), slice(126, 140))
        sums = [0] * 6
        for detail in details:
            self.assertEqual(detail[0], "1")
            numbers = [int(detail[part]) for part in slices]
            self.assertEqual(sum(numbers[:5]), numbers[5])
            sums = [total + number for total, number in zip(sums, numbers)]
        expected = "9" + "".join(str(total).zfill(width)[-width:]
                                 for total, width in zip(sums, (10, 17, 13, 18, 18, 18)))
        self.assertEqual(trailer, expected.ljust(143))

    def test_other_images_have_header_details_and_trailer(self):
        images = [path for path, name in self.known() if name["image"] and name["id"] != "CCLTN05"]
        self.assertTrue(images)
        for path in images:
            records = self.only_entry(path).decode("ascii").split("\r\n")[:-1]
            self.assertEqual(len({len(record) for record in records}), 1)
            self.assertEqual([record[0] for record in records], ["0"] + ["1"] * (len(records) - 2) + ["9"])
            self.assertEqual(int(records[-1][1:10]), len(records) - 2)

    def test_texts_look_like_a_line_printers(self):
        texts = [(path, name) for path, name in self.known() if not name["image"]]
        for path, name in texts:
            pages = self.only_entry(path).split(b"\f")
            for number, page in enumerate(pages, 1):
                self.assertTrue(page.endswith(b"\r\n"))
                lines = page.split(b"\r\n")[:-1]
                self.assertEqual({len(line) for line in lines}, {132}, path)
                self.assertIn(name["id"].encode(), lines[0])
                self.assertRegex(lines[0], rb"PAGE +: +%d OF +%d" % (number, len(pages)))
                self.assertIn(b"%s/%s/%s" % tuple(name["time"][part].encode() for part in
                                                  (slice(6, 8), slice(4, 6), slice(0, 4))), lines[1])

    def test_totals_of_texts_add_up(self):
        statements = [path for path, name in self.known() if name["id"] in ("CSEMA08", "CSEMS08")]
        for path in statements:
            pages = self.only_entry(path).decode("ascii").split("\f")
            rows = [line for page in pages for line in page.split("\r\n") if re.match(r"\d\d/\d\d ", line)]
            grand_total = re.search(r"GRAND TOTAL +(.*?) *\r\n", pages[-1])[1]
            columns = zip(*(row[58:124].split() for row in rows))
            self.assertEqual([sum(map(cents, column)) for column in columns], [cents(n) for n in grand_total.split()])

    def test_holders_and_folders_are_all_there(self):
        folders = {parts_of(path)[0] for path in self.paths}
        self.assertLessEqual({f"{system}_{market}" for system in ("CCASS", "HKSCC_CCMS")
                              for market in ("GLOB", "HKMK", "MAMK", "SZMK")}, folders)
        self.assertLessEqual({"HKCC_SEOCH_CCMS_GLOB", "VAR_HKSCC", "DCASS_HKCC", "COMMON"}, folders)
        holders = {name["holder"] for _, name in self.known()}
        self.assertEqual(holders, {"C00123", "B01451", "COMMON", "BNK042", "CABG_HKABC1", "CABG_HKABC2"})

    def test_value_at_risk_files_come_in_pairs(self):
        names = [parts_of(path)[2] for path in self.paths if parts_of(path)[0] == "VAR_HKSCC"]
        self.assertTrue(names)
        for name in names:
            self.assertIn(name.replace("CONTROL", "DATA"), names)
            self.assertIn(name.replace("DATA", "CONTROL"), names)


def cents(text):
    number = int(re.sub(r"[^0-9]", "", text))
    return -number if text.endswith("-") else number


class Determinism(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name

    def tree(self, name, *options):
        root = os.path.join(self.root, name)
        os.mkdir(root)
        return generate_small(root, *options)

    def test_same_seed_same_bytes(self):
        first = self.tree("first", "--today", TODAY)
        self.assertEqual(first, self.tree("second", "--today", TODAY))
        self.assertNotEqual(first, self.tree("third", "--today", TODAY, "--seed", "7"))

    def test_a_day_is_the_same_whatever_today_is(self):
        def of_day(lines):
            return [line for line in lines if parts_of(line["path"])[1] == "20261123"]

        today = of_day(self.tree("today", "--today", TODAY))
        self.assertTrue(today)
        self.assertEqual(today, of_day(self.tree("later", "--today", "20261202")))

    def test_what_is_there_stays(self):
        lines = self.tree("tree", "--today", TODAY)
        root = os.path.join(self.root, "tree")
        kept, removed = root + lines[0]["path"], root + lines[1]["path"]
        os.unlink(removed)
        before = os.stat(kept).st_ino
        self.assertEqual(generate_small(root, "--today", TODAY), lines)
        self.assertEqual(os.stat(kept).st_ino, before)

    def test_every_today_has_all_kinds(self):
        for offset in range(0, 70, 3):
            today = datetime.date(2026, 11, 24) + datetime.timedelta(days=offset)
            files = generate.planned_files(today, generate.plan.Options(small=True))
            self.assertIn(len(files), range(50, 81))
            self.assertEqual(len({file.path.split("/")[0] for file in files}), 12)
            self.assertEqual({file.oddity for file in files}, {None, "two entries", "entry with another name"})
            self.assertTrue(any(file.stored for file in files))
            self.assertTrue(any("_IMG" in file.path for file in files))

    def test_part_of_a_day_ends_now(self):
        now = datetime.datetime(2026, 11, 24, 12, tzinfo=HONG_KONG)
        files = generate.planned_files(now.date(), generate.plan.Options(), not_after=now)
        self.assertTrue(any(file.folder_date == now.date() for file in files))
        self.assertTrue(all(file.run_at <= now for file in files))

    def test_a_full_tree_has_volume(self):
        day = datetime.date(2026, 11, 24)
        for wanted in (60, 240, 1000):
            planned = generate.plan.plan_day(day, generate.plan.Options(per_day=wanted))
            self.assertAlmostEqual(len(planned), wanted, delta=wanted * 0.15 + 20)
        self.assertEqual(generate.plan.plan_day(datetime.date(2026, 11, 22), generate.plan.Options()), [])


class HashTotal(unittest.TestCase):
    def test_overflow_drops_the_leading_digits(self):
        self.assertEqual(data_image.hash_total([999, 2], 3), "001")
        self.assertEqual(data_image.hash_total([10 ** 18 - 1, 11], 18), "000000000000000010")
        self.assertEqual(data_image.hash_total([5], 4), "0005")


class CommandLine(unittest.TestCase):
    def test_a_day_that_cannot_be_is_refused(self):
        with contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit) as refusal:
            generate.main(["/nonexistent", "--today", "20260231"])
        self.assertEqual(refusal.exception.code, 2)


if __name__ == "__main__":
    unittest.main()
