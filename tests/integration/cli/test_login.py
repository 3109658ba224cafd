"""Logins: every kind of key, refusals, passphrases."""

import os
import shutil
import unittest

from support import LOCAL, LOGIN, ServerTest, ssh_keys


class Logins(ServerTest):
    def test_every_kind_of_key(self):
        for kind in ("ed25519", "ecdsa", "rsa"):
            self.add_server_account(kind, self.user_key(kind))
            self.assertEqual(len(self.json("list", kind)), len(self.tree.files))

    def test_a_key_that_rap_does_not_know(self):
        key = self.user_key(ssh_keys.STRANGER)
        self.add_server_account(key=key)
        for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh")):
            ended = self.cli("--json", *call, code=LOGIN)
            self.assertEqual(ended.out, "")
            for offered in (self.server["user"], ssh_keys.fingerprint(key), "ssh-ed25519"):
                self.assertIn(offered, ended.err)

    def test_a_user_that_rap_does_not_know(self):
        self.add_account("ACME", f"127.0.0.1:{self.server['port']}", self.user_key(), "RAPX99999", ("--base", self.base))
        self.trust_all()
        self.assertIn("RAPX99999", self.cli("list", "ACME", code=LOGIN).err)

    def test_a_refused_login_is_tried_once(self):
        self.add_server_account(key=self.user_key(ssh_keys.STRANGER))
        self.cli("fetch", "ACME", code=LOGIN)
        self.assertEqual(self.settled_log().count("Connection from"), 1)

    def test_passphrase_from_the_environment(self):
        key = self.user_key("ed25519_passphrase")
        self.add_server_account(key=key["path"])
        listed = self.json("list", "ACME", RAPDESK_PASSPHRASE=key["passphrase"])
        self.assertEqual(len(listed), len(self.tree.files))

    def test_no_terminal_no_question(self):
        self.add_server_account(key=self.user_key("ed25519_passphrase")["path"])
        for environment in ({}, {"RAPDESK_PASSPHRASE": "wrong"}, {"RAPDESK_PASSPHRASE": ""}):
            for call in (("list", "ACME"), ("fetch", "ACME")):
                ended = self.cli("--json", *call, code=LOCAL, **environment)
                self.assertIn("RAPDESK_PASSPHRASE", ended.err)
                self.assertNotIn("wrong", ended.err.replace("is wrong", ""))
                self.assertEqual(ended.out, "")

    def test_what_stands_around_a_key_does_not_matter(self):
        """As editors and mail programs of Windows leave it."""
        for kind in ("ed25519", "rsa"):
            with open(self.user_key(kind), "rb") as file:
                text = file.read()
            for name, changed in {"mark": b"\xef\xbb\xbf" + text, "lines": text.replace(b"\n", b"\r\n"),
                                  "both": b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"),
                                  "words": b"My key:\r\n" + text + b"-- \nACME", "end": text.strip()}.items():
                with self.subTest(kind=kind, changed=name):
                    key = os.path.join(self.folder, f"{kind}-{name}")
                    with open(key, "wb") as file:
                        file.write(changed)
                    os.chmod(key, 0o600)
                    self.add_server_account(f"{kind}-{name}", key)
                    self.assertEqual(len(self.json("list", f"{kind}-{name}")), len(self.tree.files))

    def test_a_key_file_that_is_gone(self):
        key = os.path.join(self.folder, "copy")
        shutil.copy(self.user_key(), key)
        self.add_server_account(key=key)
        os.unlink(key)
        self.assertIn(key, self.cli("list", "ACME", code=LOCAL).err)


if __name__ == "__main__":
    unittest.main()
