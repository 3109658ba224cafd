"""Keys: made, shown, tried, changed, and when they expire."""

import json
import os
import re
import shutil
import stat
import subprocess
import unittest

from support import BAD_CALL, FAILED, HOST_KEY, LOCAL, LOGIN, NO_SERVER, CliTest, ServerTest, ssh_keys

EXPIRES_SOON = 9
TYPES = {"ed25519": ("ssh-ed25519", 256), "ecdsa-p256": ("ecdsa-sha2-nistp256", 256),
         "ecdsa-p384": ("ecdsa-sha2-nistp384", 384), "rsa-3072": ("ssh-rsa", 3072), "rsa-4096": ("ssh-rsa", 4096)}
SECRET = "correct horse battery"
NOON = "2026-11-29T12:00:00"


def keygen(*arguments):
    return subprocess.run(["ssh-keygen", *arguments], check=True, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL).stdout


class KeysAlone(CliTest):
    def path(self, name):
        return os.path.join(self.folder, name)

    def test_new_makes_each_kind(self):
        for kind, (ssh_type, bits) in TYPES.items():
            with self.subTest(kind=kind):
                [made] = self.json("key", "new", "--type", kind, "--out", kind, RAPDESK_PASSPHRASE=SECRET)
                self.assertEqual(set(made), {"file", "public_file", "type", "bits", "fingerprint", "md5", "openssh", "rfc4716",
                                             "pem", "encrypted"})
                self.assertEqual((made["type"], made["bits"], made["encrypted"]), (ssh_type, bits, True))
                self.assertEqual(made["file"], self.path(kind))
                for file in (made["file"], made["public_file"]):
                    self.assertEqual(stat.S_IMODE(os.stat(file).st_mode), 0o600)
                self.assertEqual(keygen("-y", "-P", SECRET, "-f", made["file"]), made["openssh"])
                self.assertEqual(made["fingerprint"], ssh_keys.fingerprint(made["file"]))

    def test_new_never_overwrites(self):
        self.cli("key", "new", "--type", "ed25519", "--out", "key", "--no-passphrase")
        with open(self.path("key"), encoding="ascii") as file:
            before = file.read()
        self.cli("key", "new", "--type", "ed25519", "--out", "key", "--no-passphrase", code=BAD_CALL)
        os.unlink(self.path("key"))
        self.cli("key", "new", "--type", "ed25519", "--out", "key", "--no-passphrase", code=BAD_CALL)
        self.assertFalse(os.path.exists(self.path("key")))
        self.assertIn("BEGIN OPENSSH", before)

    def test_new_wants_a_passphrase(self):
        ended = self.cli("key", "new", "--type", "ed25519", "--out", "key", code=BAD_CALL)
        self.assertIn("--no-passphrase", ended.err)
        self.assertEqual(os.listdir(self.folder), ["home"])
        [made] = self.json("key", "new", "--type", "ed25519", "--out", "key", "--no-passphrase")
        self.assertFalse(made["encrypted"])

    def test_new_says_no_secret(self):
        for options in ((), ("--json",)):
            out = f"key{len(options)}"
            ended = self.cli(*options, "key", "new", "--type", "ed25519", "--out", out, RAPDESK_PASSPHRASE=SECRET)
            self.assertNotIn(SECRET, ended.out + ended.err)
            self.assertNotIn("PRIVATE KEY", ended.out + ended.err)

    def test_wrong_calls(self):
        for call in (("new",), ("new", "--type", "dsa", "--out", "x"), ("new", "--type", "ed25519"), ("show",), ("test",),
                     ("switch", "ACME"), ("status", "--warn-days", "-1"), ("status", "--warn-days", "soon"),
                     ("switch", "ACME", "x", "--registered", "tomorrow"), ("show", "NOBODY"), ("status", "NOBODY"),
                     ("test", "NOBODY"), ("switch", "NOBODY", "x")):
            with self.subTest(call=call):
                self.cli("key", *call, code=BAD_CALL)

    def test_show(self):
        key = self.make_key("key", "-t", "ecdsa", "-C", "")
        self.add_account(key=key, more=("--key-registered", "2024-12-29"))
        [shown] = self.json("key", "show", "ACME", at=NOON)
        self.assertEqual(shown["openssh"], keygen("-y", "-f", key).rstrip() + "\n")
        self.assertEqual(shown["pem"], keygen("-e", "-m", "PKCS8", "-f", key))
        self.assertEqual(shown["md5"], keygen("-l", "-E", "md5", "-f", key).split()[1])
        self.assertEqual((shown["registered"], shown["expires"], shown["days_left"]), ("2024-12-29", "2026-12-29", 30))
        self.assertEqual((shown["shared_with"], shown["previous"], shown["encrypted"]), ([], [], False))
        self.add_account("OTHER", key=key)
        [shared] = self.json("key", "show", "OTHER")
        self.assertEqual(shared["shared_with"], ["ACME"])
        words = self.cli("key", "show", "ACME", at=NOON).out
        for part in (shown["fingerprint"], shown["md5"], "BEGIN SSH2 PUBLIC KEY", "BEGIN PUBLIC KEY", "30 days left"):
            self.assertIn(part, words)
        self.assertNotIn("PRIVATE", words)

    def test_show_of_a_form_that_hides_its_public_half(self):
        key = self.make_key("key", "-t", "rsa", "-b", "2048", "-m", "PKCS8", "-N", SECRET)
        half = keygen("-y", "-P", SECRET, "-f", key)
        os.unlink(key + ".pub")
        self.add_account(key=key)
        self.cli("key", "show", "ACME", code=LOCAL)
        [shown] = self.json("key", "show", "ACME", RAPDESK_PASSPHRASE=SECRET)
        self.assertEqual(shown["openssh"].split()[:2], half.split()[:2])

    def test_status(self):
        self.add_account("NEAR", key=self.make_key("near"), more=("--key-registered", "2024-12-29"))
        self.add_account("FAR", key=self.make_key("far"), more=("--key-registered", "2026-11-01"))
        self.add_account("UNKNOWN", key=self.make_key("unknown"))
        lines = {line["account"]: line for line in self.json("key", "status", at=NOON)}
        self.assertEqual({name: line["days_left"] for name, line in lines.items()}, {"NEAR": 30, "FAR": 703, "UNKNOWN": None})
        self.assertEqual({name: line["state"] for name, line in lines.items()},
                         {"NEAR": "good", "FAR": "good", "UNKNOWN": "unknown"})
        self.assertEqual(self.json("key", "status", "NEAR", at="2026-12-29T00:00:00")[0]["state"], "expired")
        self.cli("key", "status", "--warn-days", "29", at=NOON)
        self.cli("key", "status", "--warn-days", "30", at=NOON, code=EXPIRES_SOON)
        self.cli("key", "status", "NEAR", "--warn-days", "30", at=NOON, code=EXPIRES_SOON)
        self.cli("key", "status", "FAR", "--warn-days", "30", at=NOON)
        self.cli("key", "status", "FAR", "--warn-days", "0", at="2028-11-01T00:00:00", code=EXPIRES_SOON)
        told = self.cli("key", "status", "UNKNOWN", "--warn-days", "9999", at=NOON)
        self.assertIn("not known", told.err)
        self.assertEqual(self.json("key", "status", "NEAR", "--warn-days", "30", at=NOON, code=EXPIRES_SOON), [lines["NEAR"]])

    def test_a_day_to_come_is_refused_and_told(self):
        key = self.make_key("key")
        refused = self.add_account(key=key, more=("--key-registered", "2062-11-23"), code=BAD_CALL)
        self.assertIn("day to come", refused.err)
        self.assertEqual(self.json("account", "list"), [])
        self.add_account(key=key)
        file = os.path.join(self.config, "accounts", "acme.json")
        with open(file, encoding="utf-8") as saved:
            account = json.load(saved)
        with open(file, "w", encoding="utf-8") as saved:
            json.dump({**account, "keyRegistered": "2062-11-23"}, saved)
        ended = self.cli("--json", "key", "status", "--warn-days", "90", at=NOON)
        [line] = ended.objects
        self.assertEqual((line["registered"], line["expires"], line["state"]), ("2062-11-23", None, "to-come"))
        self.assertIn("2062-11-23, which is to come", ended.err)
        self.assertIn("it cannot be right", self.cli("account", "show", "ACME", at=NOON).out)
        out = os.path.join(self.folder, "acme.rapdesk")
        self.cli("account", "export", "ACME", "--out", out)
        refused = self.cli("account", "import", out, "--name", "NEW", "--key", key, at=NOON, code=BAD_CALL)
        self.assertIn("day to come", refused.err)
        self.assertEqual(len(self.json("account", "list")), 1)
        self.cli("account", "import", out, "--replace", at=NOON)  # which leaves the day as it is

    def test_puttys_key_is_told_what_to_do(self):
        ppk = self.path("key.ppk")
        subprocess.run(["puttygen", "-q", "-t", "ed25519", "-o", ppk, "--new-passphrase", "/dev/null", "--random-device",
                        "/dev/urandom"], check=True)
        ended = self.add_account(key=ppk, code=BAD_CALL)
        self.assertIn("PuTTY", ended.err)

    def test_switch_without_a_server(self):
        old = self.make_key("old")
        self.add_account(key=old, more=("--key-registered", "2024-12-29"))
        new = self.make_key("new")
        before = self.json("account", "show", "ACME", at=NOON)
        begun = self.begin_renewal("acme", self.path("begun"), "SHA256:another")
        self.cli("key", "switch", "ACME", new, code=NO_SERVER)
        self.assertTrue(os.path.exists(begun))
        self.assertEqual(self.json("account", "show", "ACME", at=NOON), before)
        self.cli("key", "switch", "ACME", new, "--no-test", "--registered", "2026-11-30", at=NOON, code=BAD_CALL)
        [changed] = self.json("key", "switch", "ACME", new, "--no-test", "--registered", "2026-11-20", at=NOON)
        self.assertEqual((changed["key_file"], changed["registered"], changed["expires"], changed["tested"]),
                         (new, "2026-11-20", "2028-11-20", False))
        self.assertFalse(os.path.exists(begun))
        self.assertEqual(changed["previous"], {"file": old, "fingerprint": ssh_keys.fingerprint(old), "registered": "2024-12-29",
                                               "replaced": "2026-11-29"})
        for known in (old, new):
            refused = self.cli("key", "switch", "ACME", known, "--no-test", at=NOON, code=BAD_CALL)
            self.assertIn("--force", refused.err)
        [again] = self.json("key", "switch", "ACME", old, "--no-test", "--force", at=NOON)
        self.assertEqual(again["fingerprint"], ssh_keys.fingerprint(old))
        self.assertEqual(len(self.json("key", "show", "ACME")[0]["previous"]), 2)


class KeysAndServer(ServerTest):
    def authorize(self, key):
        with open(self.server["authorized_keys"], "a", encoding="ascii") as file:
            file.write(ssh_keys.public_line(key) + "\n")

    def account(self):
        return self.json("account", "show", "ACME")

    def test_a_new_key_from_its_making_to_the_first_list(self):
        self.add_server_account(more=("--key-registered", "2024-12-29"))
        [made] = self.json("key", "new", "--type", "ecdsa-p384", "--out", "next", RAPDESK_PASSPHRASE=SECRET)
        before = self.account()

        [refused] = self.json("key", "test", "ACME", "--key", "next", code=LOGIN, RAPDESK_PASSPHRASE=SECRET)
        self.assertEqual((refused["logged_in"], refused["fingerprint"]), (False, made["fingerprint"]))
        self.assertTrue(refused["error"])
        self.cli("key", "switch", "ACME", "next", code=LOGIN, RAPDESK_PASSPHRASE=SECRET)
        self.assertEqual(self.account(), before)

        self.authorize(made["file"])
        [tried] = self.json("key", "test", "ACME", "--key", "next", RAPDESK_PASSPHRASE=SECRET)
        self.assertEqual((tried["logged_in"], tried["error"]), (True, None))
        self.assertEqual(self.account(), before)
        [switched] = self.json("key", "switch", "ACME", "next", at=NOON, RAPDESK_PASSPHRASE=SECRET)
        self.assertEqual((switched["tested"], switched["registered"]), (True, "2026-11-29"))
        self.assertEqual(switched["previous"]["fingerprint"], ssh_keys.fingerprint(self.user_key()))
        self.forget_log()
        self.assertEqual(len(self.json("list", "ACME", RAPDESK_PASSPHRASE=SECRET)), len(self.tree.files))
        self.assertIn(made["fingerprint"], self.settled_log())

    def test_the_accounts_own_key(self):
        self.add_server_account()
        [tried] = self.json("key", "test", "ACME")
        self.assertEqual((tried["key_file"], tried["logged_in"]), (self.user_key(), True))
        self.assertIn("Logged in", self.cli("key", "test", "ACME").out)
        self.assertEqual(self.opened(), [])

    def test_an_unknown_host_key_gets_no_login(self):
        self.add_server_account(trust=False)
        ended = self.cli("key", "test", "ACME", code=4)
        self.assertIn("hostkey trust", ended.err)
        self.assertNotIn("publickey", self.settled_log())

    def test_passphrases(self):
        self.add_server_account(key=self.user_key("ed25519_passphrase")["path"])
        for environment in ({}, {"RAPDESK_PASSPHRASE": "wrong one"}):
            ended = self.cli("--json", "key", "test", "ACME", code=LOCAL, **environment)
            self.assertIn("RAPDESK_PASSPHRASE", ended.err)
            self.assertNotIn("wrong one", ended.err)
            self.assertEqual(ended.out, "")
        [tried] = self.json("key", "test", "ACME", RAPDESK_PASSPHRASE=ssh_keys.PASSPHRASE)
        self.assertTrue(tried["logged_in"])

    def test_nothing_secret_is_kept_or_logged(self):
        self.add_server_account()
        [made] = self.json("key", "new", "--type", "ed25519", "--out", "next", RAPDESK_PASSPHRASE=SECRET)
        self.authorize(made["file"])
        self.cli("key", "switch", "ACME", "next", RAPDESK_PASSPHRASE=SECRET)
        for folder, _, names in os.walk(self.config):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    text = file.read()
                self.assertNotIn(SECRET.encode(), text, name)
                self.assertNotIn(b"PRIVATE KEY", text, name)
        with open(os.path.join(self.config, "accounts", "acme.json"), encoding="utf-8") as file:
            self.assertEqual(json.load(file)["previousKeys"][0]["file"], self.user_key())


class Clock(ServerTest):
    def test_a_clock_that_was_set_back_silences_nothing(self):
        self.add_server_account(more=("--key-registered", "2024-12-20"))
        self.cli("key", "status", "--warn-days", "30", at="2024-12-24T12:00:00")
        self.cli("list", "ACME")  # its folders are of the days before 23 November 2026
        ended = self.cli("--json", "key", "status", "--warn-days", "30", at="2024-12-24T12:00:00", code=EXPIRES_SOON)
        self.assertEqual(ended.objects[0]["days_left"], 27)
        self.assertIn("clock says 2024-12-24, and RAP has reports of 2026-11-23", ended.err)

    def test_a_misnamed_folder_ends_no_key(self):
        folder = os.path.join(self.tree.root, "download", "CCASS_HKMK", "20991231")
        os.makedirs(folder)
        self.addCleanup(shutil.rmtree, folder)
        with open(os.path.join(folder, "NOTE.TXT"), "w", encoding="ascii") as file:
            file.write("of no day")
        self.add_server_account(more=("--key-registered", "2026-11-20"))
        listed = self.json("list", "ACME")
        self.assertIn("2099-12-31", {line["folder_date"] for line in listed})
        ended = self.cli("--json", "key", "status", "--warn-days", "30", at="2026-11-23T12:00:00")
        self.assertEqual((ended.objects[0]["state"], ended.objects[0]["days_left"]), ("good", 728))

    def test_a_ledger_that_cannot_be_read_is_told(self):
        self.add_server_account(more=("--key-registered", "2026-11-20"))
        with open(os.path.join(self.config, "ledger.sqlite"), "wb") as file:
            file.write(b"no ledger" * 1000)
        ended = self.cli("key", "status", "--warn-days", "30", at=NOON)
        self.assertIn("2028-11-20", ended.out)
        self.assertTrue(ended.err)


class KeyPut(ServerTest):
    server_options = ("--writable", "upload")

    def setUp(self):
        super().setUp()
        self.upload = os.path.join(self.tree.root, "upload")
        self.remote = self.base.removesuffix("/download") + "/upload"
        for name in os.listdir(self.upload):
            os.unlink(os.path.join(self.upload, name))

    def uploaded(self):
        texts = {}
        for name in os.listdir(self.upload):
            with open(os.path.join(self.upload, name), encoding="ascii") as file:
                texts[name] = file.read()
        return texts

    def test_the_public_half_comes_to_where_the_account_says(self):
        self.add_server_account(more=("--key-drop", self.remote + "/{user}_{date}.pub", "--key-form", "ssh2"))
        [made] = self.json("key", "new", "--type", "ed25519", "--out", "next", RAPDESK_PASSPHRASE=SECRET)
        [put] = self.json("key", "put", "ACME", "--key", "next", at=NOON)
        name = f"{self.server['user']}_20261129.pub"
        self.assertEqual(put, {"account": "ACME", "path": f"{self.remote}/{name}", "form": "ssh2",
                               "fingerprint": made["fingerprint"]})
        [(there, text)] = self.uploaded().items()
        self.assertEqual(there, name)
        with open(os.path.join(self.folder, "sent"), "w", encoding="ascii") as file:
            file.write(text)
        self.assertEqual(keygen("-i", "-f", file.name).split()[:2], made["openssh"].split()[:2])
        self.assertEqual(re.findall(r"flags (\S*WRITE\S*)", self.settled_log()), ["WRITE,CREATE,EXCL"])
        again = self.cli("key", "put", "ACME", "--key", "next.pub", at=NOON, code=FAILED)
        self.assertIn("already; nothing was changed", again.err)
        self.assertEqual(self.uploaded(), {name: text})

    def test_the_place_may_be_said_in_the_call(self):
        self.add_server_account()
        new = self.make_key("new")
        none = self.cli("key", "put", "ACME", "--key", new, code=BAD_CALL)
        self.assertIn("names no place on RAP", none.err)
        told = self.cli("key", "put", "ACME", "--key", new + ".pub", "--path", self.remote + "/new.pub")
        self.assertIn(self.remote + "/new.pub", told.out)
        self.assertEqual(self.uploaded()["new.pub"].split()[:2], keygen("-y", "-f", new).split()[:2])
        self.cli("key", "put", "ACME", "--key", new, "--path", self.remote + "/missing/new.pub", code=FAILED)
        self.cli("key", "put", "ACME", "--key", new, "--path", "upload/new.pub", code=BAD_CALL)

    def test_what_must_not_be_handed_in(self):
        self.add_server_account(more=("--key-drop", self.remote + "/new.pub"))
        own = self.cli("key", "put", "ACME", "--key", self.user_key(), code=BAD_CALL)
        self.assertIn("has already", own.err)
        hidden = self.make_key("hidden", "-t", "rsa", "-b", "2048", "-m", "PKCS8", "-N", SECRET)
        os.rename(hidden + ".pub", os.path.join(self.folder, "half"))
        self.add_server_account("HIDDEN", key=hidden, trust=False, more=("--key-drop", self.remote + "/new.pub"))
        own = self.cli("key", "put", "HIDDEN", "--key", "half", code=BAD_CALL, RAPDESK_PASSPHRASE=SECRET)
        self.assertIn("has already", own.err)
        new = self.make_key("new")
        self.cli("key", "switch", "ACME", new, "--no-test")
        self.cli("key", "put", "ACME", "--key", self.user_key() + ".pub", code=BAD_CALL)
        with open(os.path.join(self.folder, "none"), "w", encoding="ascii") as file:
            file.write("no key")
        self.assertNotEqual(self.run_cli("key", "put", "ACME", "--key", file.name).code, 0)
        self.cli("key", "put", "ACME", "--key", "nowhere", code=LOCAL)
        self.assertNotIn("Connection from", self.settled_log())
        self.assertEqual(self.uploaded(), {})

    def test_who_is_not_let_in(self):
        new = self.make_key("new")
        self.add_server_account(trust=False, more=("--key-drop", self.remote + "/new.pub"))
        self.assertIn("hostkey show", self.cli("key", "put", "ACME", "--key", new, code=HOST_KEY).err)
        self.trust_all()
        self.add_server_account("STRANGER", key=self.user_key("stranger"), more=("--key-drop", self.remote + "/new.pub"))
        self.cli("key", "put", "STRANGER", "--key", new, code=LOGIN)
        self.assertEqual(self.uploaded(), {})


if __name__ == "__main__":
    unittest.main()
