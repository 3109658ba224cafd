"""Words, JSON and exit codes of what needs no server."""

import json
import os
import resource
import signal
import socket
import subprocess
import unittest

from support import BAD_CALL, CLI, CliTest, DECODE_FIELDS, LOCAL, NO_SERVER, NOON, files_below

TEXT = "CCLTN05_C00123_HKMK_20261123140502123456.TXT.ZIP"
IMAGE = "CCMDS01_CABG_HKABC1_GLOB_20261123192002123_IMG.TXT.ZIP"
ACCOUNT_FIELDS = {"account", "identity", "user", "host", "backup", "base", "bases", "to", "limit", "connections", "opened_once", "key_drop", "key_form",
                  "refetch_missing", "key_file", "key"}
KEY_FIELDS = {"type", "fingerprint", "registered", "expires", "days_left"}
STATUS_FIELDS = {"account", "service", "key", "coverage", "leaving_soon", "late", "destinations"}


class Accounts(CliTest):
    def test_add_show_list_remove(self):
        key = self.make_key()
        self.cli("account", "add", "ACME", "--identity", "designated-bank", "--user", "RAPB00042", "--host",
                 "RAP.example.com", "--backup", "[::1]:2222", "--key", key, "--base", "/files", "--to", self.target,
                 "--key-registered", "2026-01-31")
        shown = self.json("account", "show", "ACME", at=NOON)
        self.assertEqual(len(shown), 1)
        account = shown[0]
        self.assertEqual(set(account), ACCOUNT_FIELDS)
        self.assertEqual(set(account["key"]), KEY_FIELDS)
        with open(key + ".pub", encoding="ascii") as public:
            self.assertEqual(account["key"]["type"], public.read().split()[0])
        self.assertRegex(account["key"]["fingerprint"], r"^SHA256:[A-Za-z0-9+/]{43}$")
        self.assertEqual(account["key"]["registered"], "2026-01-31")
        self.assertEqual(account["key"]["expires"], "2028-01-31")
        self.assertEqual(account["key"]["days_left"], 434)
        self.assertEqual({name: account[name] for name in ACCOUNT_FIELDS - {"key"}},
                         {"account": "ACME", "identity": "designated-bank", "user": "RAPB00042",
                          "host": "rap.example.com:22", "backup": "[::1]:2222", "base": "/files", "bases": ["/files"], "to": self.target,
                          "limit": None, "connections": 1, "opened_once": False, "refetch_missing": False, "key_drop": None, "key_form": "openssh", "key_file": key})
        self.assertEqual(self.json("account", "list", at=NOON), shown)
        removed = self.json("account", "remove", "ACME")
        self.assertEqual(removed, [{"account": "ACME", "result": "removed"}])
        self.assertEqual(self.json("account", "list"), [])
        self.assertTrue(os.path.exists(key))

    def test_words_for_people_name_the_same_things(self):
        self.add_account(more=("--key-registered", "2020-01-31"))
        shown = self.cli("account", "show", "ACME").out
        for part in ("ACME", "hkscc-participant", "RAPC00123", "127.0.0.1:9", self.target, "SHA256:", "EXPIRED"):
            self.assertIn(part, shown)
        self.assertIn("ACME", self.cli("account", "list").out)

    def test_a_year_before_christ_is_no_day(self):
        key = self.make_key()
        self.add_account(key=key, more=("--key-registered", "2026-01-31"))
        self.cli("account", "add", "B", "--identity", "designated-bank", "--user", "B", "--host", "h", "--key", key,
                 "--to", self.target, "--key-registered=-2026-01-31", code=BAD_CALL)
        self.cli("key", "switch", "ACME", self.make_key("other"), "--no-test", "--registered=-2026-01-31", code=BAD_CALL)
        self.assertEqual(self.json("account", "show", "ACME")[0]["key"]["registered"], "2026-01-31")

    def test_what_cannot_be_looked_at_is_not_empty(self):
        with open(self.config, "w", encoding="utf-8") as file:
            file.write("no folder")
        for call in (("account", "list"), ("account", "show", "ACME"), ("key", "status", "--warn-days", "9999")):
            self.assertIn("no folder of settings", self.cli(*call, code=LOCAL).err)

    def test_a_variable_that_nobody_set(self):
        self.add_account()
        for call in (("key", "test", "ACME", "--key", ""), ("fetch", "ACME", "--profile", ""), ("fetch", "ACME", "--to", ""),
                     ("account", "show", ""), ("fetch", "ACME", "--on-end", "")):
            self.assertIn("something belongs here", self.cli(*call, code=BAD_CALL).err)

    def test_what_could_not_be_written_leaves_no_file(self):
        self.add_account()
        out = os.path.join(self.folder, "ACME.rapdesk")

        def no_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        ended = subprocess.run(self.command("account", "export", "ACME", "--out", out), env=self.environment(), check=False,
                               capture_output=True, stdin=subprocess.DEVNULL, preexec_fn=no_room)
        self.assertEqual(ended.returncode, LOCAL, ended)
        self.assertFalse(os.path.exists(out))

    def test_two_at_once(self):
        """One of them gets the name; the other is told, and nothing of its account is left."""
        key = self.make_key()
        for number in range(10):
            name = f"ACME {number}"
            adds = [self.start_cli("account", "add", name, "--identity", "hkscc-participant", "--user", user, "--host",
                                   "h", "--key", key, "--to", self.target) for user in ("ONE", "TWO")]
            ended = dict(zip(("ONE", "TWO"), [add.end() for add in adds]))
            self.assertEqual(sorted(one.code for one in ended.values()), [0, BAD_CALL], ended)
            first = next(user for user, one in ended.items() if one.code == 0)
            self.assertEqual(self.json("account", "show", name)[0]["user"], first)
        self.assertEqual(len(self.json("account", "list")), 10)

    def test_paths_are_made_absolute(self):
        self.make_key("mine")
        self.cli("account", "add", "ACME", "--identity", "hkscc-participant", "--user", "U", "--host", "h", "--key",
                 "mine", "--to", "here/../there")
        account = self.json("account", "show", "ACME")[0]
        self.assertEqual(os.path.realpath(account["key_file"]), os.path.realpath(os.path.join(self.folder, "mine")))
        self.assertEqual(os.path.realpath(account["to"]), os.path.realpath(os.path.join(self.folder, "there")))

    def test_reports_go_to_the_documents_unless_told(self):
        self.cli("account", "add", "ACME", "--identity", "hkscc-participant", "--user", "U", "--host", "h", "--key",
                 self.make_key())
        self.assertTrue(self.json("account", "show", "ACME")[0]["to"].startswith(self.home + "/"))

    def test_an_existing_name_is_not_overwritten(self):
        self.add_account()
        before = self.cli("account", "show", "ACME").out
        for name in ("ACME", "acme"):
            ended = self.add_account(name, "elsewhere.example.com", key=self.make_key(name + "2"), code=BAD_CALL)
            self.assertIn("already", ended.err)
        self.assertEqual(self.cli("account", "show", "ACME").out, before)

    def test_keys_that_cannot_be_used(self):
        key = self.make_key()
        not_a_key = os.path.join(self.folder, "notes.txt")
        with open(not_a_key, "w", encoding="ascii") as file:
            file.write("my key is under the mat\n")
        for bad in (key + ".pub", not_a_key, os.path.join(self.folder, "none"), self.folder):
            ended = self.add_account(key=bad, code=BAD_CALL)
            self.assertTrue(ended.err.strip())
            self.assertEqual(ended.out, "")
        self.assertEqual(self.json("account", "list"), [])

    def test_a_key_that_others_can_read_is_a_warning(self):
        key = self.make_key()
        os.chmod(key, 0o644)
        self.assertIn("Note:", self.add_account(key=key).err)
        self.assertEqual(len(self.json("account", "list")), 1)

    def test_an_encrypted_key_is_not_asked_for_its_passphrase(self):
        self.add_account(key=self.make_key("secret", "-N", "words"))
        self.assertTrue(self.json("account", "show", "ACME")[0]["key"]["fingerprint"])

    def test_what_cannot_be_an_account(self):
        key = self.make_key()
        good = {"--identity": "hkscc-participant", "--user": "U", "--host": "h", "--key": key, "--to": self.target}
        for option, value in (("--identity", "bank"), ("--user", ""), ("--host", "h:0"), ("--host", "h:x"),
                              ("--host", "sftp://h"), ("--backup", "h"), ("--base", "download"),
                              ("--key-registered", "2026-02-30"), ("--key-registered", "today")):
            arguments = [part for pair in (good | {option: value}).items() for part in pair]
            self.cli("account", "add", "ACME", *arguments, code=BAD_CALL)
        for left_out in ("--identity", "--user", "--host", "--key"):
            arguments = [part for pair in good.items() if pair[0] != left_out for part in pair]
            self.cli("account", "add", "ACME", *arguments, code=BAD_CALL)
        self.cli("account", "add", " ", *[part for pair in good.items() for part in pair], code=BAD_CALL)
        self.assertEqual(self.json("account", "list"), [])

    def test_names_may_be_of_any_script_or_a_word_of_the_program(self):
        for name in ("王氏證券 有限公司", "list", "a/b\\c..", "-ACME", "[ACME]", "O'Brien \"& Sons\""):
            self.cli("account", "add", "--identity", "hkscc-participant", "--user", "U", "--host", "h", "--key",
                     self.make_key(str(abs(hash(name)))), "--", name)
            self.assertEqual(self.json("account", "show", "--", name)[0]["account"], name)
        self.assertEqual(len(self.json("account", "list")), 6)
        self.assertEqual(files_below(self.folder) & {os.path.join(self.folder, "b"), os.path.join(self.config, "b")},
                         set())

    def test_no_such_account(self):
        for call in (("account", "show"), ("account", "remove"), ("hostkey", "show"), ("list",), ("fetch",),
                     ("status",)):
            ended = self.cli(*call, "NOBODY", code=BAD_CALL)
            self.assertIn("NOBODY", ended.err)
            self.assertEqual(ended.out, "")
        self.cli("hostkey", "trust", "NOBODY", "SHA256:" + "A" * 43, code=BAD_CALL)

    def test_a_damaged_profile_hides_no_other(self):
        self.add_account()
        with open(os.path.join(self.config, "accounts", "other.json"), "w", encoding="ascii") as file:
            file.write('{"version": 1, "name": "OTHER", ')
        ended = self.cli("--json", "account", "list", code=LOCAL)
        self.assertEqual([account["account"] for account in ended.objects], ["ACME"])
        self.assertIn("other.json", ended.err)


class Calls(CliTest):
    def test_wrong_calls(self):
        for call in ((), ("account",), ("hostkey",), ("fetch",), ("unknown",), ("list", "A", "B"), ("decode",),
                     ("--nonsense", "version"), ("version", "--nonsense"), ("hostkey", "trust", "A", "MD5:00"),
                     ("hostkey", "trust", "A", "SHA256:short"), ("list", "A", "--date", "2026-11-23"),
                     ("list", "A", "--date", "20260230"), ("list", "A", "--house", "hkcc"),
                     ("fetch", "A", "--system", "var"), ("fetch", "A", "--market", "HK"),
                     ("fetch", "A", "--kind", "pdf"), ("fetch", "A", "--profile", "P"),
                     ("status", "A", "--within-hours")):
            ended = self.cli(*call, code=BAD_CALL)
            self.assertTrue(ended.err.startswith("rapdesk-cli: "), ended)
            self.assertEqual(ended.out, "")

    def test_general_options_may_come_last(self):
        self.add_account()
        self.assertEqual(self.cli("account", "list", "--json").objects, self.json("account", "list"))

    def test_settings_are_kept_where_config_says_and_nowhere_else(self):
        self.add_account()
        self.cli("status", "ACME")
        self.cli("list", "ACME", code=NO_SERVER)
        self.assertEqual(files_below(self.home), set())
        self.config = os.path.join(self.folder, "other")
        self.assertEqual(self.json("account", "list"), [])

    def test_without_config_the_users_own_place_counts(self):
        key = self.make_key()
        subprocess.run([CLI, "account", "add", "MINE", "--identity", "hkscc-participant", "--user", "U", "--host", "h",
                        "--key", key], env=self.environment(), check=True, capture_output=True)
        listed = subprocess.run([CLI, "--json", "account", "list"], env=self.environment(), check=True,
                                capture_output=True)
        self.assertEqual(json.loads(listed.stdout)["account"], "MINE")
        self.assertTrue(files_below(self.home))

    def test_names_and_versions_touch_no_disk(self):
        self.cli("version")
        self.cli("decode", TEXT)
        self.assertFalse(os.path.exists(self.config))

    def test_output_that_cannot_be_written_is_the_local_sides_failure(self):
        with open("/dev/full", "w", encoding="ascii") as full:
            ended = subprocess.run(self.command("version"), env=self.environment(), stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(ended.returncode, LOCAL)
        self.assertIn(b"standard output", ended.stderr)

    def test_a_reader_that_has_had_enough_is_no_fault(self):
        for call in (("version",), ("--json", "version"), ("decode", *(f"{n}.ZIP" for n in range(3000)))):
            reading, writing = os.pipe()
            os.close(reading)
            ended = subprocess.run(self.command(*call), env=self.environment(), stdout=writing, stderr=subprocess.PIPE)
            os.close(writing)
            self.assertEqual((ended.returncode, ended.stderr), (0, b""), call)

    def test_a_bare_environment_is_enough_and_quiet(self):
        ended = subprocess.run(self.command("decode", "王.ZIP"), env={"PATH": "/usr/bin:/bin"}, capture_output=True)
        self.assertEqual(ended.returncode, 0)
        self.assertEqual(ended.stderr, b"")
        self.assertIn("王.ZIP", ended.stdout.decode())

    def test_version(self):
        versions = self.json("version")
        self.assertEqual(len(versions), 1)
        parts = {part["name"]: part for part in versions[0].pop("parts")}
        self.assertEqual(set(versions[0]), {"rapdesk", "libssh2", "openssl", "qt", "quazip"})
        for name, version in versions[0].items():
            self.assertRegex(version, r"\d+\.\d+", name)
        words = self.cli("version").out
        self.assertEqual(self.cli("--version").out, words)
        for version in versions[0].values():
            self.assertIn(version, words)

        self.assertLessEqual({"RAP Desk", "Qt", "OpenSSL", "libssh2", "SQLite", "QuaZip", "QtKeychain", "zlib", "ISA-L"}, set(parts))
        for name, part in parts.items():
            self.assertRegex(part["version"], r"\d+(\.\d+|~\d{8})", name)  # Argon2 has days for numbers
            self.assertTrue(part["licence"], name)
        self.assertRegex(parts["libssh2"]["patch_level"], r"^1\.11\.1-\S+ \+ \d+ own$")
        self.assertIn("CVE-2026-55200", parts["libssh2"]["closes"])
        self.assertIn(parts["libssh2"]["patch_level"], words)


class Decoding(CliTest):
    def decode(self, *arguments):
        lines = self.json("decode", *arguments)
        for line in lines:
            self.assertEqual(set(line), DECODE_FIELDS)
        return lines

    def test_a_name_alone(self):
        self.assertEqual(self.decode(TEXT), [{
            "path": None, "folder": None, "file": TEXT, "house": None, "system": None, "market": "HKMK",
            "folder_date": None, "report_id": "CCLTN05", "participant": "C00123", "customer_code": None,
            "kind": "text", "run_at": "2026-11-23T14:05:02.123456+08:00", "decoded": True, "problem": None}])

    def test_in_a_folder(self):
        folder = "/download/HKCC_SEOCH_CCMS_GLOB/20261123"
        expected = [{
            "path": f"{folder}/{IMAGE}", "folder": "HKCC_SEOCH_CCMS_GLOB", "file": IMAGE, "house": "HKCC_SEOCH",
            "system": "CCMS", "market": "GLOB", "folder_date": "2026-11-23", "report_id": "CCMDS01",
            "participant": "HKABC1", "customer_code": "CABG", "kind": "image",
            "run_at": "2026-11-23T19:20:02.123+08:00", "decoded": True, "problem": None}]
        self.assertEqual(self.decode("--folder", folder, IMAGE), expected)
        self.assertEqual(self.decode("--folder", folder + "/", IMAGE), expected)
        self.assertEqual(self.decode("--folder", "HKCC_SEOCH_CCMS_GLOB/20261123", IMAGE), expected)
        self.assertEqual(self.decode(f"{folder}/{IMAGE}"), expected)
        elsewhere = self.decode("--folder", "/srv/rap/HKCC_SEOCH_CCMS_GLOB/20261123", IMAGE)[0]
        self.assertEqual((elsewhere["house"], elsewhere["system"]), ("HKCC_SEOCH", "CCMS"))

    def test_the_other_house_and_an_unknown_folder(self):
        line = self.decode("--folder", "CCASS_HKMK/20261122", TEXT)[0]
        self.assertEqual((line["house"], line["system"], line["folder_date"]), ("HKSCC", "CCASS", "2026-11-22"))
        line = self.decode("--folder", "VAR_HKSCC/20261123", "x.csv")[0]
        self.assertEqual((line["house"], line["system"], line["folder"]), (None, None, "VAR_HKSCC"))

    def test_disagreement_with_the_folder_is_shown(self):
        line = self.decode("--folder", "CCASS_MAMK/20261123", TEXT)[0]
        self.assertTrue(line["decoded"])
        self.assertEqual(line["market"], "MAMK")
        self.assertTrue(line["problem"])

    def test_names_that_do_not_decode_are_no_failure(self):
        lines = self.decode("--", "README.TXT", TEXT, "CCLTN05_C00123_HKMK_20260231140502123456.TXT.ZIP", "[x]", "-x", "é")
        self.assertEqual([line["decoded"] for line in lines], [False, True, False, False, False, False])
        for line in lines:
            self.assertEqual(line["problem"] is None, line["decoded"])
            if not line["decoded"]:
                for field in ("report_id", "participant", "customer_code", "kind", "run_at"):
                    self.assertIsNone(line[field])
        self.assertEqual(lines[3]["file"], "[x]")

    def test_people_see_names_and_reasons(self):
        ended = self.cli("decode", TEXT, "README.TXT")
        self.assertEqual(len(ended.lines), 3)
        self.assertIn("CCLTN05", ended.lines[1])
        self.assertIn("README.TXT", ended.lines[2])


class WithoutServer(CliTest):
    def test_status_before_anything_was_listed(self):
        self.add_account(more=("--key-registered", "2026-01-31"))
        status = self.json("status", "ACME", at=NOON)
        self.assertEqual(len(status), 1)
        self.assertEqual(set(status[0]), STATUS_FIELDS)
        self.assertEqual(set(status[0]["key"]), KEY_FIELDS)
        self.assertEqual(status[0]["account"], "ACME")
        self.assertEqual(status[0]["service"],
                         {"open": True, "until": "2026-11-24T00:00:00+08:00", "next_open": None})
        self.assertEqual(status[0]["key"]["days_left"], 434)
        self.assertEqual((status[0]["coverage"], status[0]["leaving_soon"], status[0]["late"]), ([], [], []))
        self.assertIn("never", self.cli("status", "ACME").out)

    def test_status_with_a_key_that_is_gone(self):
        key = self.make_key()
        self.add_account(key=key)
        os.unlink(key)
        ended = self.cli("--json", "status", "ACME")
        self.assertIsNone(ended.objects[0]["key"]["fingerprint"])
        self.assertIn(key, ended.err)

    def test_nobody_listens(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            self.add_account(host=f"127.0.0.1:{taken.getsockname()[1]}")
            for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh"),
                         ("hostkey", "show", "ACME")):
                ended = self.cli(*call, code=NO_SERVER)
                self.assertIn("127.0.0.1", ended.err)
                self.assertEqual(ended.out, "")
            self.cli("hostkey", "trust", "ACME", "SHA256:" + "A" * 43, code=NO_SERVER)

    def test_a_name_that_does_not_resolve(self):
        self.add_account(host="rap.invalid")
        self.assertIn("rap.invalid", self.cli("list", "ACME", code=NO_SERVER).err)


if __name__ == "__main__":
    unittest.main()
