"""Nothing is trusted unseen, and nothing is sent to a server that is not trusted."""

import json
import os
import shutil
import unittest

from support import HOST_KEY, LOCAL, ServerTest, key_folder, rap_server, start_rap, wait_until

FIELDS = {"address", "backup", "type", "bits", "fingerprint", "md5", "pinned", "verdict"}
LOGIN_WORDS = ("Accepted", "Failed", "Postponed", "authenticating user", "userauth", "Invalid user", "for nobody")


class HostKeys(ServerTest):
    def fingerprints(self):
        return {kind: key["fingerprint"] for kind, key in self.server["host_keys"].items()}

    def assert_nothing_was_sent(self):
        log = wait_until(lambda: "Connection" in self.settled_log() and self.settled_log(), "a connection in the log")
        for word in LOGIN_WORDS:
            self.assertNotIn(word, log)

    def test_show_prints_all_types_and_logs_in_to_none(self):
        self.add_server_account(trust=False)
        keys = self.json("hostkey", "show", "ACME")
        self.assertEqual({key["fingerprint"] for key in keys}, set(self.fingerprints().values()))
        for key in keys:
            self.assertEqual(set(key), FIELDS)
            self.assertEqual(key["address"], f"127.0.0.1:{self.server['port']}")
            self.assertEqual((key["backup"], key["pinned"], key["verdict"]), (False, False, "unknown"))
        self.assertEqual({key["type"]: key["bits"] for key in keys},
                         {"ssh-ed25519": 256, "ecdsa-sha2-nistp256": 256, "ssh-rsa": 3072})
        self.assert_nothing_was_sent()
        shown = self.cli("hostkey", "show", "ACME").out
        for fingerprint in self.fingerprints().values():
            self.assertIn(fingerprint, shown)

    def test_trust_pins_that_key_alone_and_may_be_said_again(self):
        self.add_server_account(trust=False)
        wanted = self.fingerprints()["ecdsa"]
        for _ in range(2):
            pinned = self.json("hostkey", "trust", "ACME", wanted)
            self.assertEqual([(key["fingerprint"], key["pinned"]) for key in pinned], [(wanted, True)])
        self.assertEqual({key["fingerprint"]: key["verdict"] for key in self.json("hostkey", "show", "ACME")},
                         {wanted: "known", self.fingerprints()["ed25519"]: "other-type-known",
                          self.fingerprints()["rsa"]: "other-type-known"})
        self.assert_nothing_was_sent()
        self.cli("list", "ACME")

    def test_trust_by_an_older_letters_fingerprint(self):
        self.add_server_account(trust=False)
        for key in self.json("hostkey", "show", "ACME"):
            self.assertRegex(key["md5"], "^MD5(:[0-9a-f]{2}){16}$")
            for typed in (key["md5"], key["md5"][4:].upper(), key["md5"][4:].replace(":", "")):
                [pinned] = self.json("hostkey", "trust", "ACME", typed)
                self.assertEqual((pinned["fingerprint"], pinned["pinned"]), (key["fingerprint"], True))
            other = key["md5"][:-2] + ("00" if key["md5"][-2:] != "00" else "11")
            self.cli("hostkey", "trust", "ACME", other, code=HOST_KEY)
        self.assert_nothing_was_sent()

    def test_each_type_alone_is_enough_to_connect(self):
        for kind, fingerprint in self.fingerprints().items():
            self.add_server_account(kind, trust=False)
            self.cli("hostkey", "trust", kind, fingerprint)
            self.cli("list", kind)
            os.unlink(os.path.join(self.config, "hostkeys.json"))

    def test_a_fingerprint_that_no_server_presents(self):
        self.add_server_account(trust=False)
        ended = self.cli("--json", "hostkey", "trust", "ACME", "SHA256:" + "A" * 43, code=HOST_KEY)
        self.assertEqual(ended.out, "")
        self.assertFalse(any(key["pinned"] for key in self.json("hostkey", "show", "ACME")))

    def test_an_unknown_host_key_ends_it_before_the_login(self):
        self.add_server_account(trust=False)
        for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh")):
            ended = self.cli(*call, code=HOST_KEY)
            self.assertIn("hostkey trust", ended.err)
            self.assertTrue(any(fingerprint in ended.err for fingerprint in self.fingerprints().values()), ended)
        self.assert_nothing_was_sent()
        self.assertFalse(os.path.exists(self.target))

    def test_a_changed_host_key_ends_it_before_the_login(self):
        self.add_server_account()
        file = os.path.join(self.config, "hostkeys.json")
        with open(file, encoding="utf-8") as pins:
            text = pins.read()
        for fingerprint in self.fingerprints().values():
            self.assertIn(fingerprint, text)
            text = text.replace(fingerprint, "SHA256:" + "B" * 43)
        json.loads(text)
        with open(file, "w", encoding="utf-8") as pins:
            pins.write(text)
        self.assertEqual({key["verdict"] for key in self.json("hostkey", "show", "ACME")}, {"changed"})
        self.forget_log()
        ended = self.cli("fetch", "ACME", code=HOST_KEY)
        self.assertIn("SHA256:" + "B" * 43, ended.err)
        self.assert_nothing_was_sent()
        for fingerprint in self.fingerprints().values():
            self.cli("hostkey", "trust", "ACME", fingerprint)
        self.cli("list", "ACME")

    def test_pins_that_cannot_be_read_are_not_taken_for_none(self):
        self.add_server_account()
        with open(os.path.join(self.config, "hostkeys.json"), "w", encoding="ascii") as pins:
            pins.write("{")
        for call in (("list", "ACME"), ("hostkey", "show", "ACME"),
                     ("hostkey", "trust", "ACME", self.fingerprints()["rsa"])):
            self.cli(*call, code=LOCAL)


    def pins(self):
        with open(os.path.join(self.config, "hostkeys.json"), encoding="utf-8") as pins:
            return {pin["fingerprint"] for pin in json.load(pins)["pins"]}

    def test_trusted_at_once(self):
        self.add_server_account(trust=False)
        calls = [self.start_cli("hostkey", "trust", "ACME", key) for key in self.fingerprints().values()]
        self.assertEqual([call.end().code for call in calls], [0] * len(calls))
        self.assertEqual(self.pins(), set(self.fingerprints().values()))

    def test_no_room_for_the_pins(self):
        self.add_server_account(trust=False)
        self.cli("hostkey", "trust", "ACME", self.fingerprints()["rsa"])
        ended = self.on_a_full_disk("hostkey", "trust", "ACME", self.fingerprints()["ed25519"])
        if ended is None:
            self.skipTest("nobody may mount a small disk on this machine")
        ended, pins = ended
        self.assertEqual((ended.code, ended.out), (LOCAL, ""), ended)
        self.assertIn("The disk is full", ended.err)
        with open(os.path.join(self.config, "hostkeys.json"), encoding="utf-8") as before:
            self.assertEqual(pins, before.read())
        self.assertEqual(self.pins(), {self.fingerprints()["rsa"]})


class TwoServers(ServerTest):
    """The backup is tried when the primary cannot be reached; each address has pins of its own."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        other_keys = os.path.join(cls.shared, "otherkeys")
        shutil.copytree(key_folder(), other_keys, ignore=shutil.ignore_patterns("host_*"))
        other_state = os.path.join(cls.shared, "other")
        cls.other = start_rap(cls.tree.root, other_state, "--host-keys", "ed25519", "--keys", other_keys)
        cls.addClassCleanup(rap_server.stop, other_state)

    def test_both_are_shown_and_pinned_each_alone(self):
        self.add_server_account(trust=False, more=("--backup", f"127.0.0.1:{self.other['port']}"))
        keys = self.json("hostkey", "show", "ACME")
        self.assertEqual([key["backup"] for key in keys], [False, False, False, True])
        fingerprint = self.other["host_keys"]["ed25519"]["fingerprint"]
        self.assertEqual(keys[-1]["fingerprint"], fingerprint)
        pinned = self.json("hostkey", "trust", "ACME", fingerprint)
        self.assertEqual([key["address"] for key in pinned], [f"127.0.0.1:{self.other['port']}"])
        self.cli("list", "ACME", code=HOST_KEY)

    def test_the_backup_answers_for_a_primary_that_does_not(self):
        self.add_account(host="127.0.0.1:9", key=self.other["user_keys"]["ed25519"], user=self.other["user"],
                         more=("--base", self.base, "--backup", f"127.0.0.1:{self.other['port']}"))
        self.cli("hostkey", "trust", "ACME", self.other["host_keys"]["ed25519"]["fingerprint"])
        ended = self.cli("--json", "list", "ACME")
        self.assertEqual(len(ended.objects), len(self.tree.files))
        self.assertIn("backup", ended.err)


if __name__ == "__main__":
    unittest.main()
