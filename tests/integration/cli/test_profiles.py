"""Report profiles: kept, handed round, and what a fetch makes of them."""

import json
import os
import unittest

from support import BAD_CALL, LOCAL, NOON, CliTest, ServerTest, files_below, sha256

MONEY = {"name": "Money", "wanted": {"reports": ["CFI*", "CSE*"]}, "except": [{"kinds": ["image"]}],
         "path": "{market}/{folder_year}/{report_id} {file}", "keepZip": True,
         "further": [{"root": "//server/share", "path": "{market}"}],
         "expected": [{"report": "CSEMA08", "market": "GLOB", "days": ["mon", "tue"], "by": "16:30", "graceMinutes": 30,
                       "onHolidays": False}]}
HONG_KONG = {"name": "Hong Kong", "wanted": {"houses": ["HKSCC"], "markets": ["HKMK"]}}


class ProfileTest:
    """What both kinds of test want."""

    def write(self, text, name="profiles.json"):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def import_profiles(self, *profiles, name="ACME"):
        self.cli("profile", "import", name, self.write(json.dumps({"version": 1, "profiles": profiles})))

    def kept(self):
        """Bytes of all that the config folder holds of profiles, by file."""
        kept = {}
        for path in files_below(os.path.join(self.config, "profiles")):
            if not path.endswith(".lock"):
                with open(path, "rb") as file:
                    kept[os.path.relpath(path, self.config)] = file.read()
        return kept


class Keeping(ProfileTest, CliTest):
    def setUp(self):
        super().setUp()
        self.add_account()

    def test_none_is_everything(self):
        self.assertEqual(self.json("profile", "list", "ACME"), [])
        self.assertIn("everything is wanted", self.cli("profile", "list", "ACME").err)
        self.assertEqual(self.kept(), {})

    def test_list_and_show(self):
        self.import_profiles(MONEY, HONG_KONG)
        listed = self.json("profile", "list", "acme")
        self.assertEqual([profile["name"] for profile in listed], ["Money", "Hong Kong"])
        for key, value in MONEY.items():
            self.assertEqual(listed[0][key], value)
        self.assertEqual(self.json("profile", "show", "ACME", "money"), listed[:1])
        table = self.cli("profile", "list", "ACME").out
        for word in ("PROFILE", "Money", "Hong Kong", "report CFI* or CSE*", "house HKSCC, market HKMK",
                     "{folder}/{folder_date}"):
            self.assertIn(word, table)
        shown = self.cli("profile", "show", "ACME", "Money").out
        for word in ("report CFI* or CSE*", "Except   kind image", "{market}/{folder_year}/{report_id} {file}", "kept",
                     "//server/share/{market}", "CSEMA08 GLOB by 16:30, Mon Tue, 30 minutes of grace"):
            self.assertIn(word, shown)

    def test_what_is_not_there_is_named(self):
        self.import_profiles(HONG_KONG)
        self.assertIn("There are: Hong Kong.", self.cli("profile", "show", "ACME", "Money", code=BAD_CALL).err)
        for arguments in (("list", "OTHER"), ("show", "OTHER", "Money"), ("import", "OTHER", self.write("{}")),
                          ("export", "OTHER", "--out", "new.json"), ("import", "ACME", "nowhere.json")):
            self.cli("profile", *arguments, code=BAD_CALL)
        self.assertFalse(os.path.exists(os.path.join(self.folder, "new.json")))

    def test_a_refused_import_changes_nothing(self):
        self.import_profiles(HONG_KONG)
        before = self.kept()
        good = json.dumps({"version": 1, "profiles": [MONEY, HONG_KONG]}, indent=1)
        lines = good.splitlines()
        at = next(number for number, line in enumerate(lines, 1) if '"wanted"' in line)
        for broken, place in ((good.replace('"wanted"', '"wonted"', 1), f"line {at}, column"),
                              (good.replace('"keepZip": true,', '"keepZip": true', 1), "line "),
                              (good.replace("{market}/{folder_year}", "{marked}"), "{marked}"),
                              (good[:len(good) // 2], "line "), ("", "line 1, column 1"),
                              (good.replace('"Hong Kong"', '"MONEY"'), "MONEY")):
            told = self.cli("profile", "import", "ACME", self.write(broken), code=BAD_CALL).err
            self.assertIn(place, told)
            self.assertEqual(self.kept(), before)
        newer = self.cli("profile", "import", "ACME", self.write('{"version": 2, "profiles": []}'), code=BAD_CALL)
        self.assertIn("newer", newer.err)
        self.assertEqual(self.kept(), before)

    def test_export_never_overwrites(self):
        self.import_profiles(MONEY)
        out = os.path.join(self.folder, "out.json")
        self.assertEqual(self.json("profile", "export", "ACME", "--out", out)[0]["result"], "exported")
        with open(out, encoding="utf-8") as file:
            before = file.read()
        self.assertEqual([profile["name"] for profile in json.loads(before)["profiles"]], ["Money"])
        self.import_profiles(HONG_KONG)
        self.assertIn("already", self.cli("profile", "export", "ACME", "--out", out, code=BAD_CALL).err)
        with open(out, encoding="utf-8") as file:
            self.assertEqual(file.read(), before)
        self.cli("profile", "export", "ACME", "--out", os.path.join(self.folder, "no such folder", "x"), code=LOCAL)

    def test_what_comes_back_is_what_went(self):
        self.import_profiles(MONEY, HONG_KONG)
        before = self.kept()
        self.cli("profile", "export", "ACME", "--out", "out.json")
        self.import_profiles()
        self.assertEqual(self.json("profile", "list", "ACME"), [])
        self.cli("profile", "import", "ACME", "out.json")
        self.assertEqual(self.kept(), before)

    def test_a_spoilt_file_is_told_and_kept_aside(self):
        self.import_profiles(HONG_KONG)
        (kept, _), = self.kept().items()
        with open(os.path.join(self.config, kept), "w", encoding="utf-8") as file:
            file.write('{"version": 1,\n"profiles": [}')
        for arguments in (("profile", "list", "ACME"), ("profile", "export", "ACME", "--out", "new.json"),
                          ("fetch", "ACME"), ("status", "ACME")):
            self.assertIn("line 2, column 14", self.cli(*arguments, code=LOCAL).err)
        self.import_profiles(MONEY)
        self.assertEqual(set(self.kept()), {kept, kept + ".damaged"})
        self.assertEqual(len(self.json("profile", "list", "ACME")), 1)

    def test_what_would_be_too_large_to_read_is_refused(self):
        self.import_profiles(MONEY)
        before = self.kept()
        small = [{"name": f"P{n}", "wanted": {"reports": ["C*"]}} for n in range(6000)]
        path = self.write(json.dumps({"version": 1, "profiles": small}, separators=(",", ":")), "grow.json")
        self.assertLess(os.path.getsize(path), 1024 * 1024)
        refused = self.cli("profile", "import", "ACME", path, code=BAD_CALL)
        self.assertIn("too large to be kept", refused.err)
        self.assertEqual(self.kept(), before)
        with open(os.path.join(self.config, *before), "wb") as file:
            file.write(b" " * (1024 * 1024 + 1))
        self.assertIn(".damaged", self.cli("profile", "list", "ACME", code=LOCAL).err)
        self.import_profiles(HONG_KONG)
        self.assertEqual(len(self.json("profile", "list", "ACME")), 1)

    def test_they_outlive_the_account_as_the_ledger_does(self):
        self.import_profiles(HONG_KONG)
        self.cli("account", "remove", "ACME")
        self.add_account(key=os.path.join(self.folder, "key"))
        self.assertEqual([profile["name"] for profile in self.json("profile", "list", "ACME")], ["Hong Kong"])


class Fetching(ProfileTest, ServerTest):
    def setUp(self):
        super().setUp()
        self.add_server_account()

    def import_profiles(self, *profiles, name="ACME"):
        """Without further destinations: those are test_distribution's."""
        super().import_profiles(*({**profile, "further": []} for profile in profiles), name=name)

    def fetch(self, *arguments, code=0):
        *lines, last = self.json("fetch", "ACME", *arguments, code=code)
        return lines, last["summary"]

    def choice(self):
        """What MONEY and what HONG_KONG choose of the tree, and the rest."""
        money, hong_kong, rest = [], [], []
        for file in self.tree.files:
            folder, name = file["path"].split("/")[2], os.path.basename(file["path"])
            if name[:3] in ("CFI", "CSE") and "_IMG." not in name:
                money.append(file)
            elif folder in ("CCASS_HKMK", "HKSCC_CCMS_HKMK"):
                hong_kong.append(file)
            else:
                rest.append(file)
        self.assertTrue(money and hong_kong and rest)
        return money, hong_kong, rest

    def local(self, file):
        """Where MONEY has a file of the manifest go."""
        name = os.path.basename(file["path"]).removesuffix(".ZIP")
        report, _, market, run = name.split("_")[:4]
        year = file["path"].split("/")[3][:4]
        self.assertTrue(run)
        return f"{self.target}/{market}/{year}/{report} {name}"

    def test_each_goes_where_its_profile_says_and_the_rest_is_left(self):
        self.import_profiles(MONEY, HONG_KONG)
        money, hong_kong, rest = self.choice()
        lines, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["failed"], summary["not_wanted"]),
                         (len(money) + len(hong_kong), 0, len(rest)))
        filed = {line["path"]: line["files"] for line in lines}
        for file in money:
            files = filed[self.remote(file["path"])]
            self.assertEqual(files[-1], self.local(file) + ".ZIP")
            self.assertEqual(sha256(files[-1]), file["sha256"])
            self.assertTrue(all(path.startswith(self.local(file)) for path in files))
        for file in hong_kong:
            self.assertEqual(set(filed[self.remote(file["path"])]), set(self.tree.filed(file, self.target)))
        self.assertEqual({path for files in filed.values() for path in files}, files_below(self.target))

        self.forget_log()
        _, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["skipped"], summary["not_wanted"]),
                         (0, len(money) + len(hong_kong), len(rest)))
        self.assertEqual(self.opened(), [])
        self.assertIn(f" {len(rest)} not wanted by any report profile, and left.", self.cli("fetch", "ACME").out)

        listed = self.json("list", "ACME", at=NOON)
        self.assertEqual({line["path"] for line in listed if not line["wanted"]},
                         {self.remote(file["path"]) for file in rest})
        status = self.json("status", "ACME", at=NOON)[0]
        for key, count in (("unwanted", len(rest)), ("here", len(filed)), ("missing", 0), ("failed", 0)):
            self.assertEqual(sum(cell[key] for cell in status["coverage"]), count, key)
        self.assertEqual(status["leaving_soon"], [])
        self.assertIn("NOT WANTED", self.cli("status", "ACME", at=NOON).out)

    def test_one_profile(self):
        self.import_profiles(MONEY, HONG_KONG)
        money, hong_kong, _ = self.choice()
        _, summary = self.fetch("--profile", "hong kong")
        self.assertEqual((summary["filed"], summary["not_wanted"]), (len(hong_kong), 0))
        self.assert_filed(hong_kong)
        self.assertIn("There are: Money, Hong Kong.",
                      self.cli("fetch", "ACME", "--profile", "Mony", code=BAD_CALL).err)
        _, summary = self.fetch("--profile", "Money", "--market", "HKMK")
        self.assertEqual(summary["filed"], sum("_HKMK/" in file["path"] for file in money))

    def test_another_folder_is_filled_as_without_profiles(self):
        self.import_profiles(MONEY)
        money, _, _ = self.choice()
        other = os.path.join(self.folder, "other")
        self.fetch("--to", "other")
        self.assert_filed(money, other)
        self.assertFalse(os.path.exists(self.target))

    def test_keep_zip_is_for_all(self):
        self.import_profiles(HONG_KONG)
        lines, _ = self.fetch("--keep-zip", "--report", "CCLTN*")
        self.assertTrue(lines)
        for line in lines:
            self.assertEqual(line["files"][-1], self.target + "/" + line["folder"] + "/" +
                             line["folder_date"].replace("-", "") + "/" + line["file"])

    def test_a_clash_overwrites_nothing(self):
        """One name for what is not the same, and one that a person's own file has already."""
        self.import_profiles({"name": "All", "wanted": {}, "path": "All/{file}"})
        own = os.path.join(self.target, "All", "fee_table.csv")
        os.makedirs(os.path.dirname(own))
        with open(own, "w", encoding="utf-8") as file:
            file.write("mine")
        lines, summary = self.fetch()
        self.assertEqual((summary["filed"], summary["failed"]), (len(self.tree.files), 0))
        by_path = {self.remote(file["path"]): file for file in self.tree.files}
        paths = [path for line in lines for path in line["files"]]
        self.assertEqual(len(paths), len(set(paths)))
        for line in lines:
            file = by_path[line["path"]]
            hashes = {sha256(path) for path in line["files"]}
            self.assertEqual(hashes, set(self.tree.filed(file, "").values()), line["path"])
        others = [path for path in files_below(self.target) if path not in paths]
        self.assertEqual(len(others), 1)
        with open(others[0], encoding="utf-8") as file:
            self.assertEqual(file.read(), "mine")

    def test_another_workstation_chooses_and_files_alike(self):
        """Exported from one config folder and imported into an empty one."""
        self.import_profiles(MONEY, HONG_KONG)
        out = os.path.join(self.folder, "out.json")
        self.cli("profile", "export", "ACME", "--out", out)
        first, _ = self.fetch()
        listed = self.json("list", "ACME", at=NOON)

        self.config = os.path.join(self.folder, "second config")
        self.target = os.path.join(self.folder, "second reports")
        self.add_server_account()
        self.cli("profile", "import", "ACME", out)
        self.assertEqual([(line["path"], line["wanted"]) for line in self.json("list", "ACME", at=NOON)],
                         [(line["path"], line["wanted"]) for line in listed])
        second, _ = self.fetch()

        def below(lines, folder):
            return {line["path"]: [os.path.relpath(path, os.path.join(self.folder, folder)) for path in line["files"]]
                    for line in lines}
        self.assertEqual(below(second, "second reports"), below(first, "reports"))


if __name__ == "__main__":
    unittest.main()
