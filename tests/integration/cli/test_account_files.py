"""Accounts as they are handed round: to a file and from it, as a copy, as a sheet for TECHS 8."""

import json
import os
import subprocess
import unittest

from support import BAD_CALL, HOST_KEY, NOON, CliTest, files_below, ssh_keys

PRINT = "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"
OTHER_PRINT = "SHA256:AAAAQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"


class AccountFiles(CliTest):
    def setUp(self):
        super().setUp()
        self.key = self.make_key()
        self.add_account(host="rap.example.com", key=self.key, more=("--key-registered", "2026-01-02", "--backup",
                                                                     "rap2.example.com:2222"))
        self.pin(PRINT)
        with open(os.path.join(self.folder, "profiles.json"), "w", encoding="utf-8") as file:
            json.dump({"version": 1, "profiles": [{"name": "Money", "wanted": {"reports": ["CFI*"]}}]}, file)
        self.cli("profile", "import", "ACME", "profiles.json")
        self.out = os.path.join(self.folder, "acme.rapdesk")

    def pin(self, fingerprint, config=None):
        os.makedirs(config or self.config, exist_ok=True)
        with open(os.path.join(config or self.config, "hostkeys.json"), "w", encoding="utf-8") as file:
            json.dump({"version": 1, "pins": [{"host": "rap.example.com", "port": 22, "type": "ssh-ed25519",
                                               "bits": 256, "fingerprint": fingerprint}]}, file)

    def export(self, *options):
        self.cli("account", "export", "ACME", "--out", self.out, *options)
        with open(self.out, encoding="utf-8") as file:
            return file.read()

    def elsewhere(self):
        """From here on the program is that of another workstation."""
        self.config = os.path.join(self.folder, "config-2")

    def state(self):
        kept = {}
        for path in files_below(self.config):
            if not path.endswith((".lock", ".log")):
                with open(path, "rb") as file:
                    kept[os.path.relpath(path, self.config)] = file.read()
        return kept

    def test_to_another_workstation(self):
        text = self.export()
        for secret in (self.key, self.target, self.home, "PRIVATE"):
            self.assertNotIn(secret, text)
        self.assertIn(PRINT, text)
        shown = self.json("account", "show", "ACME", at=NOON)[0]
        self.elsewhere()
        imported = self.json("account", "import", self.out, "--key", self.key, "--to", self.target, at=NOON)[0]
        self.assertEqual(imported["result"], "imported")
        self.assertEqual([key["fingerprint"] for key in imported["pinned"]], [PRINT])
        self.assertEqual(imported["profiles"], 1)
        self.assertEqual(self.json("account", "show", "ACME", at=NOON)[0], shown)
        self.assertEqual([profile["name"] for profile in self.json("profile", "list", "ACME")], ["Money"])
        self.out += "2"
        self.assertEqual(self.export(), text)  # nothing is lost on the way

    def test_what_is_left_to_who_imports(self):
        text = self.export("--without-user")
        self.assertNotIn("RAPC00123", text)
        self.assertNotIn("2026-01-02", text)
        self.elsewhere()
        self.assertIn("--user USER", self.cli("account", "import", self.out, "--key", self.key, code=BAD_CALL).err)
        self.assertIn("--key FILE", self.cli("account", "import", self.out, "--user", "R1", code=BAD_CALL).err)
        self.assertEqual(self.state(), {})
        self.cli("account", "import", self.out, "--name", "Branch", "--user", "RAPC00999", "--key", self.key)
        shown = self.json("account", "show", "branch")[0]
        self.assertEqual((shown["account"], shown["user"]), ("Branch", "RAPC00999"))
        self.assertTrue(shown["to"].startswith(self.home + "/"))
        self.assertEqual([profile["name"] for profile in self.json("profile", "list", "Branch")], ["Money"])

    def test_with_paths(self):
        self.export("--with-paths")
        self.elsewhere()
        self.cli("account", "import", self.out)
        shown = self.json("account", "show", "ACME")[0]
        self.assertEqual((shown["key_file"], shown["to"]), (self.key, self.target))

    def test_a_file_that_is_there(self):
        with open(self.out, "w", encoding="utf-8") as file:
            file.write("somebody's")
        self.cli("account", "export", "ACME", "--out", self.out, code=BAD_CALL)
        with open(self.out, encoding="utf-8") as file:
            self.assertEqual(file.read(), "somebody's")
        self.assertIn(PRINT, self.export("--force"))
        self.cli("account", "export", "OTHER", "--out", self.out + "2", code=BAD_CALL)
        self.assertFalse(os.path.exists(self.out + "2"))

    def test_what_exists_is_kept(self):
        self.export()
        before = self.state()
        ended = self.cli("account", "import", self.out, "--key", self.key, code=BAD_CALL)
        self.assertIn("--replace", ended.err)
        self.assertEqual(self.state(), before)
        replaced = self.json("account", "import", self.out, "--user", "RAPC00777", "--replace")[0]
        self.assertEqual((replaced["result"], replaced["user"], replaced["key_file"]), ("replaced", "RAPC00777", self.key))

    def test_what_the_file_leaves_out_stays(self):
        new = self.make_key("new")
        self.export()
        self.cli("key", "switch", "ACME", new, "--no-test", "--registered", "2026-11-20", at=NOON)
        self.cli("account", "import", self.out, "--replace", at=NOON)  # made before the key was renewed
        [shown] = self.json("key", "show", "ACME", at=NOON)
        self.assertEqual((shown["key_file"], shown["registered"]), (new, "2026-11-20"))
        with open(self.out, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "account": {"name": "ACME", "identity": "hkscc-participant", "openedOnce": True,
                                                 "primary": "rap.example.com"}}, file)
        before = self.json("account", "show", "ACME", at=NOON)[0]
        self.cli("account", "import", self.out, "--replace", at=NOON)
        self.assertEqual(self.json("account", "show", "ACME", at=NOON)[0], {**before, "opened_once": True})
        other = self.make_key("other")
        self.cli("account", "import", self.out, "--replace", "--key", other, at=NOON)
        [shown] = self.json("key", "show", "ACME", at=NOON)
        self.assertEqual((shown["key_file"], shown["registered"]), (other, None))
        self.assertEqual([key["file"] for key in shown["previous"]], [new, self.key])

    def test_a_host_key_that_contradicts(self):
        self.export()
        self.elsewhere()
        self.pin(OTHER_PRINT)
        before = self.state()
        for more in ((), ("--replace",)):
            ended = self.cli("account", "import", self.out, "--key", self.key, *more, code=HOST_KEY)
            self.assertIn(PRINT, ended.err)
            self.assertIn(OTHER_PRINT, ended.err)
            self.assertEqual(self.state(), before)

    def test_a_broken_file_changes_nothing(self):
        good = self.export()
        before = self.state()
        number = next(at for at, line in enumerate(good.splitlines(), 1) if '"fingerprint"' in line)
        for text, said in ((good.replace("SHA256:47DE", "SHA256:"), f"line {number},"), (good[:-40], "line "),
                           (good.replace('"version": 1', '"version": 9'), "newer RAP Desk"), ("", "line 1"),
                           (good.replace('"connections": 1', '"connections": []'), "'connections'"),
                           ("[" * 100000, "line 1"), (" " * 50 * 1024 * 1024, "too large")):
            with open(self.out, "w", encoding="utf-8") as file:
                file.write(text)
            ended = self.cli("account", "import", self.out, "--name", "NEW", "--key", self.key, code=BAD_CALL)
            self.assertIn(said, ended.err)
        for path in (self.folder, os.path.join(self.folder, "nowhere"), "/dev/zero"):
            self.cli("account", "import", path, "--key", self.key, code=BAD_CALL)
        self.assertEqual(self.state(), before)

    def test_a_name_is_no_path(self):
        self.export()
        self.elsewhere()
        self.cli("account", "import", self.out, "--name", "../../../evil", "--key", self.key)
        self.assertEqual(self.json("account", "list")[0]["account"], "../../../evil")
        self.assertEqual([path for path in files_below(self.folder) if "evil" in path and not path.startswith(self.config)],
                         [])

    def test_copy(self):
        self.assertEqual(self.json("account", "copy", "acme", "Second"),
                         [{"account": "Second", "from": "acme", "result": "copied"}])
        first, second = (self.json("account", "show", name)[0] for name in ("ACME", "Second"))
        self.assertEqual({**second, "account": "ACME"}, first)
        self.assertEqual([profile["name"] for profile in self.json("profile", "list", "Second")], ["Money"])
        self.cli("account", "copy", "ACME", "second", code=BAD_CALL)
        self.cli("account", "copy", "NOBODY", "Third", code=BAD_CALL)

    def test_sheet(self):
        new = self.make_key("new")
        for what in (("account",), ("workstation",), ("key", "--key", new)):
            text = self.cli("account", "sheet", "ACME", "--for", *what, at=NOON).out
            for word in ("TECHS 8", "not its form", "RAPC00123", "CCASS Form 107"):
                self.assertIn(word, text)
        with open(new + ".pub", encoding="utf-8") as public:
            self.assertIn(" ".join(public.read().split()[:2]), text)
        for kind in ("md5", "sha256"):
            shown = subprocess.run(["ssh-keygen", "-l", "-E", kind, "-f", new], check=True, capture_output=True,
                                   text=True).stdout.split()[1]
            self.assertIn(shown, text)
        self.assertIn("stops on 2028-01-02", text)
        self.assertIn("--key FILE", self.cli("account", "sheet", "ACME", "--for", "key", code=BAD_CALL).err)
        self.cli("account", "sheet", "ACME", "--for", "key", "--key", self.key, code=BAD_CALL)
        self.cli("account", "sheet", "ACME", "--key", new, code=BAD_CALL)
        print_of_new = ssh_keys.fingerprint(new)
        self.begin_renewal("acme", new, print_of_new)
        self.assertIn(print_of_new, self.cli("account", "sheet", "ACME", "--for", "key").out)
        sheet = self.json("account", "sheet", "ACME")[0]
        self.assertEqual((sheet["account"], sheet["for"]), ("ACME", "account"))
        self.assertIn({"label": "RAP user accounts allowed", "value": "3"}, sheet["sections"][0]["lines"])
        for name in ("B", "C", "D"):
            self.add_account(name, key=self.key, user=name)
        self.assertIn("there are 4", self.cli("account", "sheet", "ACME").err)


if __name__ == "__main__":
    unittest.main()
