"""What RAP lists, decoded, filtered and remembered."""

import os
import shutil
import unittest

from support import FAILED, LIST_FIELDS, NOON, ServerTest, TODAY


class Listing(ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()

    def test_every_report_with_exactly_these_fields(self):
        reports = self.json("list", "ACME")
        sizes = {self.remote(file["path"]): file["size"] for file in self.tree.files}
        self.assertEqual({report["path"]: report["size"] for report in reports}, sizes)
        for report in reports:
            self.assertEqual(set(report), LIST_FIELDS)
            self.assertEqual(report["state"], "new")
            self.assertEqual(report["path"].rsplit("/", 1)[1], report["file"])
            folder, day = report["path"].removeprefix(self.base + "/").split("/")[:2]
            self.assertEqual(report["folder"], folder)
            self.assertEqual(report["folder_date"], f"{day[:4]}-{day[4:6]}-{day[6:]}")
            self.assertEqual(report["problem"] is None, report["decoded"])
            known = folder.startswith(("CCASS_", "HKSCC_CCMS_", "HKCC_SEOCH_CCMS_"))
            self.assertEqual(report["house"] is not None, known)
            self.assertEqual(report["system"] is not None, known)
            if known:
                self.assertTrue(report["decoded"])
                self.assertEqual(report["house"], "HKCC_SEOCH" if folder.startswith("HKCC") else "HKSCC")
                self.assertEqual(report["system"], "CCASS" if folder.startswith("CCASS") else "CCMS")
                self.assertEqual(report["market"], folder.rsplit("_", 1)[1])
                self.assertEqual(report["report_id"], report["file"].split("_")[0])
                self.assertEqual(report["kind"], "image" if "_IMG." in report["file"] else "text")
                self.assertRegex(report["run_at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.(\d{6}|\d{3})\+08:00$")
        undecoded = [report for report in reports if not report["decoded"]]
        self.assertTrue(undecoded)
        for report in undecoded:
            for field in ("report_id", "participant", "customer_code", "kind", "run_at"):
                self.assertIsNone(report[field])
        self.assertEqual(self.opened(), [])

    def listed(self, *filters, at=None):
        return {report["path"].removeprefix(self.base) for report in self.json("list", "ACME", *filters, at=at)}

    def wanted(self, condition):
        paths = {path.removeprefix("/download") for path in self.tree.paths}
        return {path for path in paths if condition(path)}

    def test_filters(self):
        def name(path):
            return path.rsplit("/", 1)[1]

        def known(path):
            return path.startswith(("/CCASS_", "/HKSCC_CCMS_", "/HKCC_SEOCH_CCMS_"))

        day = f"{TODAY:%Y%m%d}"
        for filters, condition in (
                (("--date", day), lambda path: day in path.split("/")[2]),
                (("--date", day, "--date", "20261120"), lambda path: path.split("/")[2] in (day, "20261120")),
                (("--house", "hkscc"), lambda path: path.startswith(("/CCASS_", "/HKSCC_CCMS_"))),
                (("--house", "HKCC-SEOCH"), lambda path: path.startswith("/HKCC_SEOCH_CCMS_")),
                (("--system", "ccass"), lambda path: path.startswith("/CCASS_")),
                (("--system", "ccms"), lambda path: "_CCMS_" in path),
                (("--system", "other"), lambda path: not known(path)),
                (("--market", "SZMK", "--market", "mamk"), lambda path: path.split("/")[1].endswith(("SZMK", "MAMK"))),
                (("--report", "ccl*"), lambda path: known(path) and name(path).startswith("CCL")),
                (("--report", "C?LTN05", "--for", "C00*"),
                 lambda path: known(path) and name(path).startswith("CCLTN05_C00")),
                (("--for", "COMMON", "--system", "ccass"), lambda path: path.startswith("/CCASS_") and "_COMMON_" in path),
                (("--kind", "image"), lambda path: known(path) and "_IMG." in path),
                (("--report", "README.TXT"), lambda path: name(path) == "README.TXT"),
                (("--report", "nothing like it"), lambda path: False)):
            self.assertEqual(self.listed(*filters), self.wanted(condition), filters)
        self.assertEqual(self.listed("--date", "today", at=NOON), self.wanted(lambda path: f"/{day}/" in path))

    def test_people_see_a_line_each(self):
        shown = self.cli("list", "ACME", "--system", "ccass")
        reports = [file for file in self.tree.paths if file.startswith("/download/CCASS_")]
        self.assertEqual(len(shown.lines), len(reports) + 1)
        self.assertTrue(shown.lines[0].startswith("STATE"))

    def test_status_counts_what_was_listed(self):
        self.assertEqual(self.json("status", "ACME", at=NOON)[0]["coverage"], [])
        status = self.json("status", "ACME", "--refresh", at=NOON)[0]
        self.settled_log()
        self.assertEqual(self.json("status", "ACME", at=NOON)[0], status)
        self.assertEqual(sum(cell["listed"] for cell in status["coverage"]), len(self.tree.files))
        days = [cell["folder_date"] for cell in status["coverage"]]
        self.assertEqual(days, sorted(days, reverse=True))
        for cell in status["coverage"]:
            self.assertEqual(set(cell), {"folder", "folder_date", "listed", "here", "not_in_folder", "unwanted", "missing", "failed",
                                         "gone", "last_safe_day"})
            files = [path for path in self.tree.paths
                     if path.startswith(f"/download/{cell['folder']}/{cell['folder_date'].replace('-', '')}/")]
            self.assertEqual((cell["listed"], cell["missing"], cell["here"], cell["gone"]), (len(files), len(files), 0, 0))
        soon = {path for path in self.tree.paths if "/20261114/" in path or "/20261115/" in path}
        self.assertTrue(soon)
        self.assertEqual(set(status["leaving_soon"]), {self.remote(path) for path in soon})
        oldest = [cell for cell in status["coverage"] if cell["folder_date"] == "2026-11-14"]
        self.assertEqual({cell["last_safe_day"] for cell in oldest}, {"2026-11-23"})
        self.assertIn("leaving_soon", status)
        self.assertIn("CCASS_HKMK", self.cli("status", "ACME", at=NOON).out)


class ChangingTree(ServerTest):
    """Folders that come, go and cannot be read."""

    def setUp(self):
        super().setUp()
        self.add_server_account()
        self.day = os.path.join(self.tree.root, "download", "CCASS_HKMK", f"{TODAY:%Y%m%d}")
        self.aside = os.path.join(self.shared, "aside")

    def test_what_rap_dropped_before_it_was_fetched_is_gone(self):
        paths = {report["path"] for report in self.json("list", "ACME") if f"CCASS_HKMK/{TODAY:%Y%m%d}" in report["path"]}
        self.assertTrue(paths)
        shutil.move(self.day, self.aside)
        self.addCleanup(shutil.move, self.aside, self.day)
        reports = self.json("list", "ACME", at=NOON)
        self.assertEqual({report["path"] for report in reports if report["state"] == "gone"}, paths)
        later = self.json("list", "ACME", at="2027-11-23T12:00:00")
        self.assertEqual([report for report in later if report["state"] == "gone"], [])
        asked = self.json("list", "ACME", "--date", f"{TODAY:%Y%m%d}", at="2027-11-23T12:00:00")
        self.assertEqual({report["path"] for report in asked if report["state"] == "gone"}, paths)
        cells = {(cell["folder"], cell["folder_date"]): cell
                 for cell in self.json("status", "ACME", at=NOON)[0]["coverage"]}
        self.assertEqual(cells["CCASS_HKMK", f"{TODAY}"]["gone"], len(paths))

    @unittest.skipIf(os.geteuid() != 0, "needs a server that runs as somebody else")
    def test_a_folder_that_cannot_be_read_hides_no_other(self):
        os.chmod(self.day, 0)
        self.addCleanup(os.chmod, self.day, 0o755)
        here = f"/CCASS_HKMK/{TODAY:%Y%m%d}"
        ended = self.cli("--json", "list", "ACME", code=FAILED)
        self.assertIn(here, ended.err)
        self.assertEqual({report["path"] for report in ended.objects},
                         {self.remote(path) for path in self.tree.paths if here not in path})
        self.assertEqual(self.cli("list", "ACME", "--system", "ccms").err.count(here), 1)
        self.cli("list", "ACME", "--market", "SZMK")
        self.cli("list", "ACME", "--date", "20261120")
        self.cli("list", "ACME", "--date", f"{TODAY:%Y%m%d}", code=FAILED)
        self.cli("fetch", "ACME", "--market", "HKMK", code=FAILED)
        self.cli("fetch", "ACME", "--market", "SZMK")


if __name__ == "__main__":
    unittest.main()
