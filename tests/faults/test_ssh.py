"""Servers that attack the SSH layer (hostile_ssh.py): each ends in time, with the right exit code, its memory whole and bounded, and
nothing of what the server said reaches the terminal raw."""

import json
import os
import shutil
import struct
import subprocess
import tempfile
import unittest

import harness
from harness import DEBIAN_PYTHON, HERE, Served, all_at_once, raw_characters, run, support
from support import LOGIN, NO_SERVER, CliTest, ssh_keys

LENGTHS = (0, 1, 8, 40000, 0x7FFFFFF0, 0xFFFFFFC8, 0xFFFFFFE0, 0xFFFFFFFF)
CIPHERS = {
    "chacha20-poly1305": {"cipher": "chacha20-poly1305@openssh.com"},
    "aes-gcm": {"cipher": "aes256-gcm@openssh.com"},
    "aes-ctr with ETM": {"cipher": "aes256-ctr", "mac": "hmac-sha2-256-etm@openssh.com"},
    "aes-ctr": {"cipher": "aes256-ctr", "mac": "hmac-sha2-256"},
}
EXT_INFO, CHANNEL_DATA = 7, 94
# Words that would colour a terminal, name its window, turn its text or forge a line.
TRICKS = "\x1b[31m\x1b]0;owned\x07\x9b2J\r\nFiled 190 reports.\n\x7f\x08"
DEADLINE = 15.0 + 20.0  # what the program gives the handshake and the login, in seconds


def text(data):
    return struct.pack(">I", len(data)) + data


def length_attacks():
    """Lies about a packet's length, before the host key is known and after the login; and lengths that are odd and true."""
    for cipher, offered in CIPHERS.items():
        for length in LENGTHS:
            yield f"{cipher}: length {length:#x}", offered | {"at": EXT_INFO, "length": length, "after": 100000}
        for length in (0, 1, 5, 8, 15, 16, 17):
            yield f"{cipher}: true length {length}", offered | {"at": EXT_INFO, "length": length, "exact": True}
        for padding in (0, 15, 255):
            yield f"{cipher}: padding {padding} of 16", offered | {"at": EXT_INFO, "length": 16, "exact": True,
                                                                   "padding": padding}


def data_attacks():
    for cipher, offered in CIPHERS.items():
        for length in (0, 8, 40000, 0xFFFFFFE0):
            yield f"{cipher}: length {length:#x} after the login", offered | {"at": CHANNEL_DATA, "length": length,
                                                                              "after": 100000}


SIGNATURES = {  # what the server says, how the login ends, with which algorithms it was asked
    "absent": ({"extensions": None}, 0, ["rsa-sha2-512"]),
    "empty": ({"extensions": {"server-sig-algs": ""}}, 0, ["rsa-sha2-512"]),
    "only commas": ({"extensions": {"server-sig-algs": ",,,"}}, 0, ["rsa-sha2-512"]),
    "one name twice": ({"extensions": {"server-sig-algs": "rsa-sha2-256,rsa-sha2-256"}}, 0, ["rsa-sha2-256"]),
    "one name 2,000 times": ({"extensions": {"server-sig-algs": ",".join(["rsa-sha2-256"] * 2000)}}, 0, ["rsa-sha2-256"]),
    "30,000 bytes of one name": ({"extensions": {"server-sig-algs": "x" * 30000}}, NO_SERVER, []),
    "SHA-1 only": ({"extensions": {"server-sig-algs": "ssh-rsa,ssh-ed25519"}}, NO_SERVER, []),
    "no RSA": ({"extensions": {"server-sig-algs": "ssh-ed25519"}}, NO_SERVER, []),
    "silent, takes rsa-sha2-512": ({"extensions": None, "signatures": ["rsa-sha2-512"]}, 0, ["rsa-sha2-512"]),
    "silent, takes rsa-sha2-256": ({"extensions": None, "signatures": ["rsa-sha2-256"]}, 0,
                                   ["rsa-sha2-512", "rsa-sha2-256"]),
    "silent, takes SHA-1": ({"extensions": None, "signatures": ["ssh-rsa"]}, LOGIN, ["rsa-sha2-512", "rsa-sha2-256"]),
    "says both, takes neither": ({"extensions": {"server-sig-algs": "rsa-sha2-256,rsa-sha2-512"}, "signatures": []}, LOGIN,
                                 ["rsa-sha2-512"]),
    "an extension that is cut": ({"raw_extensions": (struct.pack(">I", 1) + text(b"server-sig-algs") + b"\0\0\xff\xff").hex()},
                                 0, ["rsa-sha2-512"]),
    "4,294,967,295 extensions": ({"raw_extensions": (b"\xff" * 4 + text(b"server-sig-algs") + text(b"rsa-sha2-256")).hex()},
                                 0, ["rsa-sha2-256"]),
}

BANNERS = {
    "20,000 lines before the version": {"before": "".join(f"{TRICKS.strip()} {n}\r\n" for n in range(20000))},
    "20,000 banners": {"banners": 20000, "banner": TRICKS},
}

LOGIN_ANSWERS = {f"{answer} for the {to} request": {"answer": answer, "to": to}
                 for answer in ("eof", "reset", "garbage") for to in ("query", "signed")}
GOODBYES = {"goodbye: too many tries": {"answer": "goodbye", "to": "query", "reason": 2, "words": TRICKS + "Too many tries"},
            "goodbye: no more methods": {"answer": "goodbye", "to": "signed", "reason": 14, "words": TRICKS}}

SAID = {
    "methods": ({"signatures": [], "answer": "refused", "methods": TRICKS + "password"}, LOGIN),
    "30,000 bytes of methods": ({"signatures": [], "answer": "refused", "methods": TRICKS + "x" * 30000}, LOGIN),
    "version": ({"version": "\x1b[31mred\x9b2J", "extensions": {"server-sig-algs": "ssh-rsa"}}, NO_SERVER),
    "signatures": ({"extensions": {"server-sig-algs": TRICKS}}, NO_SERVER),
    "status": ({"refuse_listing": TRICKS}, None),
}


class Ssh(CliTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.shared = tempfile.mkdtemp(prefix="rapdesk-attacks-")
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        keys = support.key_folder()
        cls.host_key = ssh_keys.make_host_keys(keys, ["ed25519"])["ed25519"]
        cls.keys = ssh_keys.make_user_keys(keys)
        cls.tree = support.Tree(os.path.join(cls.shared, "tree"), "--small", "--days", "1")
        cls.attacks = dict(length_attacks()) | dict(data_attacks()) | BANNERS | LOGIN_ANSWERS | GOODBYES | {"good": {}}
        cls.attacks |= {f"signatures {name}": attack for name, (attack, *_) in SIGNATURES.items()}
        cls.attacks |= {f"said in {name}": attack for name, (attack, _) in SAID.items()}
        cls.log = os.path.join(cls.shared, "log")
        cls.server = Served([DEBIAN_PYTHON, "-B", os.path.join(HERE, "hostile_ssh.py"), "--root", cls.tree.root, "--host-key",
                             cls.host_key, "--user-key", cls.keys["rsa"] + ".pub", "--user-key", cls.keys["ed25519"] + ".pub",
                             "--log", cls.log], cls.attacks)
        cls.addClassCleanup(cls.server.close)

    def profile(self, key="ed25519"):
        return harness.Profile(self.folder, self, self.server.ports["good"], self.keys[key],
                               [ssh_keys.fingerprint(self.host_key)])

    def visits(self, names, arguments, key="ed25519", backup=None, prefix=""):
        """How a call of the program ended against each of the attacks of these names."""
        profile = self.profile(key)

        def visit(name):
            config = profile.copy(str(list(names).index(name)), self.server.ports[prefix + name], backup)
            return run([support.CLI, "--config", config, *arguments], self.environment(), DEADLINE, self.folder)
        return all_at_once(visit, list(names))

    def assert_unharmed(self, name, ended):
        """Neither crashed nor cut off by us, with bounded memory and nothing raw in what it said."""
        self.assertGreaterEqual(ended.code, 0, (name, ended))
        self.assertLess(ended.code, 10, (name, ended))
        if not harness.UNDER and not harness.SANITIZED:
            self.assertLess(ended.memory, harness.MOST_MEMORY, (name, ended))
        self.assertEqual(raw_characters(ended.out + ended.err), set(), (name, ended))
        self.assertNotIn("\nFiled 190", ended.out + ended.err, (name, ended))

    def logins(self, attack):
        with open(self.log, encoding="utf-8") as lines:
            return [said for said in map(json.loads, lines) if said["attack"] == attack]

    def test_a_packet_that_lies_about_its_length_before_the_host_key_is_known(self):
        for name, ended in self.visits(dict(length_attacks()), ("hostkey", "show", "ACME")).items():
            with self.subTest(attack=name):
                self.assert_unharmed(name, ended)
                # Where the length does not count itself there is nothing wrong with 16.
                right = (0, NO_SERVER) if name.endswith("true length 16") else (NO_SERVER,)
                self.assertIn(ended.code, right, ended)

    def test_a_packet_that_lies_about_its_length_after_the_login(self):
        for name, ended in self.visits(dict(data_attacks()), ("list", "ACME")).items():
            with self.subTest(attack=name):
                self.assert_unharmed(name, ended)
                self.assertEqual(ended.code, NO_SERVER, ended)

    def test_what_a_server_says_about_signatures(self):
        visits = self.visits(SIGNATURES, ("--json", "list", "ACME"), "rsa", prefix="signatures ")
        for name, (_, code, algorithms) in SIGNATURES.items():
            with self.subTest(signatures=name):
                ended = visits[name]
                self.assert_unharmed(name, ended)
                self.assertEqual(ended.code, code, ended)
                if code == 0:
                    self.assertEqual(len(ended.objects), len(self.tree.files), ended)
                logins = self.logins(f"signatures {name}")
                asked = [login["algorithm"] for login in logins if login["method"] == "publickey"]
                self.assertEqual(list(dict.fromkeys(asked)), algorithms)
                # Some servers lock a user out after three that they refused.
                self.assertLessEqual(len(algorithms if code else algorithms[:-1])
                                     + len([login for login in logins if login["method"] == "none"]), 2, logins)
                self.assertLessEqual(len([login for login in logins if login["signed"]]), 1 if code == 0 else 0)
                self.assertEqual("safe" in ended.err, code == NO_SERVER, ended)

    def test_an_rsa_key_and_a_server_as_it_comes(self):
        config = self.profile("rsa").copy("fetch", self.server.ports["good"])
        ended = run([support.CLI, "--config", config, "fetch", "ACME"], self.environment(), DEADLINE, self.folder)
        self.assertEqual(ended.code, 0, ended)
        expected = self.tree.expected(self.target)
        self.assertEqual({path: support.sha256(path) for path in support.files_below(self.target)}, expected)

    def test_banners(self):
        for name, ended in self.visits(BANNERS, ("--json", "list", "ACME")).items():
            with self.subTest(banners=name):
                self.assert_unharmed(name, ended)
                # On a busy machine the server may need longer for all its banners than a login may take.
                if ended.code == 0:
                    self.assertEqual(len(ended.objects), len(self.tree.files), ended)
                else:
                    self.assertEqual(ended.code, NO_SERVER, ended)
                    self.assertIn("did not answer the login", ended.err, ended)

    def test_a_login_whose_answer_breaks_off_is_no_refusal(self):
        for name, ended in self.visits(LOGIN_ANSWERS, ("list", "ACME"), "rsa").items():
            with self.subTest(answer=name):
                self.assert_unharmed(name, ended)
                self.assertEqual(ended.code, NO_SERVER, ended)
                self.assertNotIn("refuse", ended.err)

    def test_a_login_whose_answer_breaks_off_goes_on_with_the_backup(self):
        visits = self.visits(LOGIN_ANSWERS, ("--json", "list", "ACME"), backup=self.server.ports["good"])
        for name, ended in visits.items():
            with self.subTest(answer=name):
                self.assertEqual(ended.code, 0, ended)
                self.assertEqual(len(ended.objects), len(self.tree.files), ended)

    def test_a_goodbye_for_a_login_is_a_refusal(self):
        for name, ended in self.visits(GOODBYES, ("list", "ACME"), backup=self.server.ports["good"]).items():
            with self.subTest(answer=name):
                self.assert_unharmed(name, ended)
                self.assertEqual(ended.code, LOGIN, ended)

    def test_nothing_that_a_server_says_reaches_the_terminal_raw(self):
        visits = self.visits(SAID, ("list", "ACME"), "rsa", prefix="said in ")
        for name, (_, code) in SAID.items():
            with self.subTest(said=name):
                ended = visits[name]
                self.assert_unharmed(name, ended)
                self.assertLess(len(ended.err), 4000, ended)
                if code is None:
                    self.assertNotEqual(ended.code, 0, ended)
                else:
                    self.assertEqual(ended.code, code, ended)


class Requirements(unittest.TestCase):
    def test_asyncssh_is_here(self):
        found = subprocess.run([DEBIAN_PYTHON, "-c", "import asyncssh"], capture_output=True, text=True)
        self.assertEqual(found.returncode, 0, "install python3-asyncssh: ./dev setup does")


if __name__ == "__main__":
    unittest.main()
