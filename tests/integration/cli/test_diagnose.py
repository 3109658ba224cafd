"""What the help desk gets: where a connection stops, and never a secret."""

import os
import unittest

from support import BAD_CALL, HOST_KEY, LOCAL, LOGIN, NO_SERVER, ServerTest, ssh_keys

STEPS = ("key-file", "name", "tcp", "banner", "key-exchange", "host-key", "login", "sftp", "base-folder")


class Diagnose(ServerTest):
    def diagnose(self, code=0, **environment):
        found = self.json("diagnose", "ACME", code=code, **environment)
        self.assertEqual(len(found), 1)
        return found[0]

    def assert_stops_at(self, step, found):
        at = STEPS.index(step)
        self.assertEqual([(one["step"], one["result"]) for one in found["steps"]],
                         [(name, "passed" if number < at else "failed" if number == at else "not-tried")
                          for number, name in enumerate(STEPS)])
        self.assertTrue(found["error"])

    def test_all_is_well(self):
        self.add_server_account()
        found = self.diagnose()
        self.assertEqual([one["result"] for one in found["steps"]], ["passed"] * len(STEPS))
        self.assertIsNone(found["error"])
        text = self.cli("diagnose", "ACME").out
        for key in self.server["host_keys"].values():
            self.assertIn(key["fingerprint"], text)
        for word in (self.server["user"], f"127.0.0.1:{self.server['port']}", "OpenSSH", "libssh2",
                     ssh_keys.fingerprint(self.user_key()), "Algorithms chosen", "IP addresses", "hmac-sha2-256"):
            self.assertIn(word, text)
        self.assertEqual(self.opened(), [])  # no report was read

    def test_each_folder_by_its_result(self):
        self.add_server_account(more=("--base", self.base, "--base", "/nowhere"))
        os.makedirs(os.path.join(self.tree.root, "download", "CCASS_SZMK"), exist_ok=True)
        found = {one["folder"]: one for one in self.diagnose()["folders"]}
        self.assertEqual(found[self.base], {"folder": self.base, "result": "reports", "reports": len(self.tree.files)})
        self.assertEqual(found["/nowhere"]["result"], "unreadable")
        for file in os.listdir(os.path.join(self.tree.root, "download")):
            if f"{self.base}/{file}" in found:
                self.assertIn(found[f"{self.base}/{file}"]["result"], ("reports", "empty"))
        missing = [one for one in found.values() if one["result"] == "not-granted"]
        self.assertTrue(all(not os.path.exists(os.path.join(self.tree.root, "download", os.path.basename(one["folder"])))
                            for one in missing))
        text = self.cli("diagnose", "ACME").out
        for folder in found:
            self.assertIn(folder, text)
        self.assertIn("cannot be read", text)

    def test_each_step_by_name(self):
        self.add_server_account(trust=False)
        self.assert_stops_at("host-key", self.diagnose(HOST_KEY))
        self.trust_all()
        self.cli("account", "remove", "ACME")
        self.add_server_account(key=self.user_key(ssh_keys.STRANGER), trust=False)
        self.assert_stops_at("login", self.diagnose(LOGIN))
        self.cli("account", "remove", "ACME")
        self.add_server_account(more=("--base", "/nowhere"), trust=False)
        self.assert_stops_at("base-folder", self.diagnose(BAD_CALL))
        self.cli("account", "remove", "ACME")
        key = self.make_key("lost")
        self.add_account("ACME", "127.0.0.1:9", key)
        self.assert_stops_at("tcp", self.diagnose(NO_SERVER))
        os.unlink(key)
        self.assert_stops_at("key-file", self.diagnose(LOCAL))

    def test_never_a_secret(self):
        key = self.user_key("ed25519_passphrase")
        self.add_server_account(key=key["path"])
        self.cli("fetch", "ACME", "--report", "CSEMA08", RAPDESK_PASSPHRASE=key["passphrase"])
        with open(key["path"], encoding="utf-8") as file:
            secrets = [line.strip() for line in file if "-----" not in line and line.strip()]
        secrets += [key["passphrase"], "BEGIN OPENSSH", "wrong words"]
        for words, code in ((key["passphrase"], 0), ("wrong words", LOCAL), ("", LOCAL)):
            out = os.path.join(self.folder, f"support{code}{len(words)}.txt")
            ended = self.cli("--json", "diagnose", "ACME", "--out", out, code=code, RAPDESK_PASSPHRASE=words)
            with open(out, encoding="utf-8") as file:
                text = file.read()
            self.assertIn("Fingerprint", text)
            for secret in secrets:
                for said in (text, ended.out, ended.err):
                    self.assertNotIn(secret, said)

    def test_a_file_that_is_there_stays(self):
        self.add_server_account()
        out = os.path.join(self.folder, "support.txt")
        self.assertEqual(self.cli("diagnose", "ACME", "--out", out).out, "")
        with open(out, encoding="utf-8") as file:
            before = file.read()
        self.assertIn("for the help desk", before)
        self.cli("diagnose", "ACME", "--out", out, code=BAD_CALL)
        with open(out, encoding="utf-8") as file:
            self.assertEqual(file.read(), before)

    def test_last_errors_of_the_log(self):
        self.add_server_account()
        with open(os.path.join(self.config, "rapdesk.log"), "a", encoding="utf-8") as log:
            for number in range(30):
                log.write(f"2026-11-23T12:00:{number:02}.000+08:00 warning rapdesk.test: fault {number}\n")
                log.write(f"2026-11-23T12:00:{number:02}.000+08:00 info rapdesk.test: plain {number}\n")
        text = self.cli("diagnose", "ACME").out
        self.assertIn("fault 29", text)
        self.assertIn("fault 12", text)
        self.assertNotIn("fault 1\n", text)
        self.assertNotIn("plain", text)


if __name__ == "__main__":
    unittest.main()
