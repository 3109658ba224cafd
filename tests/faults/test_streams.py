"""Networks that spoil a connection somewhere (spoiling_proxy.py) between the program's engine (rap_visitor) and real OpenSSH servers,
one for each cipher: what is read is right, or there is an error within the deadline; memory is bounded.

A sample of the places; with RAPDESK_EVERY=N every N-th byte of what the server sends is flipped, from the first to the last:
`./dev test attacks --every N`."""

import json
import os
import random
import shutil
import sys
import tempfile
import unittest

import harness
from harness import HERE, VISITOR, Served, all_at_once, run, support
from support import rap_server, ssh_keys

CIPHERS = {
    "chacha20-poly1305": ("Ciphers chacha20-poly1305@openssh.com",),
    "aes-gcm": ("Ciphers aes256-gcm@openssh.com",),
    "aes-ctr with ETM": ("Ciphers aes256-ctr", "MACs hmac-sha2-256-etm@openssh.com"),
    "aes-ctr": ("Ciphers aes256-ctr", "MACs hmac-sha2-256"),
}
EVERY = int(os.environ.get("RAPDESK_EVERY", "0"))
FLIPS = 12  # of each cipher, where not every byte is wanted
HEAD = 3500  # bytes in which keys are exchanged, the user is logged in and the session begun
OTHERS = {"garbage": 3, "cut": 2, "reset": 2, "half-close": 2, "stall": 2, "trickle": 1}
DEADLINE = 2000  # of each wait, in milliseconds
# Host key, login, session, requests: so many waits may run out one after the other.
MOST_SECONDS = 5 * DEADLINE / 1000 + 20


class Streams(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="rapdesk-streams-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.chmod(cls.folder, 0o755)
        tree = support.Tree(os.path.join(cls.folder, "tree"), "--small", "--days", "1")
        states = {cipher: os.path.join(cls.folder, f"state{number}") for number, cipher in enumerate(CIPHERS)}

        def start(cipher):
            options = [word for line in CIPHERS[cipher] for word in ("--sshd-option", line)]
            return support.start_rap(tree.root, states[cipher], "--keys", support.key_folder(), "--host-keys", "ed25519",
                                     "--max-startups", "200", "--log-level", "ERROR", *options)
        for state in states.values():
            cls.addClassCleanup(rap_server.stop, state)
        ssh_keys.make_host_keys(support.key_folder(), ["ed25519"])
        ssh_keys.make_user_keys(support.key_folder())
        cls.servers = all_at_once(start, list(CIPHERS))
        any_server = next(iter(cls.servers.values()))
        cls.sums = {any_server["base"] + file["path"].removeprefix("/download"): file["sha256"] for file in tree.files}
        cls.log = os.path.join(cls.folder, "log")
        lengths = cls.spoiled({cipher: {"to": server["port"], "do": "nothing"} for cipher, server in cls.servers.items()})
        for cipher, ended in lengths.items():
            assert ended.code == 0 and ended.visit["files"] == cls.sums, (cipher, ended)
        with open(cls.log, encoding="utf-8") as lines:
            cls.lengths = {said["case"]: said for said in map(json.loads, lines)}

    @classmethod
    def spoiled(cls, cases):
        """How a visit ended, for each of the cases."""
        proxy = Served([sys.executable, "-B", os.path.join(HERE, "spoiling_proxy.py"), "--log", cls.log], cases)
        server = next(iter(cls.servers.values()))
        host_key = server["host_keys"]["ed25519"]

        def visit(name):
            command = [VISITOR, str(proxy.ports[name]), server["user"], server["user_keys"]["ed25519"],
                       f"ssh-ed25519 256 {host_key['fingerprint']}", server["base"],
                       str(DEADLINE * (10 if harness.UNDER else 1))]
            return run(command, dict(os.environ), MOST_SECONDS, cls.folder)
        try:
            return all_at_once(visit, list(cases))
        finally:
            proxy.close()

    def check(self, cases):
        """Right or an error; returns how many were right all the same."""
        right = 0
        for name, ended in self.spoiled(cases).items():
            with self.subTest(case=name, what=cases[name]):
                self.assertIn(ended.code, (0, 1), ended)
                if not harness.UNDER and not harness.SANITIZED:
                    self.assertLess(ended.memory, harness.MOST_MEMORY, ended)
                for path, sum_of_file in ended.visit["files"].items():
                    self.assertEqual(sum_of_file, self.sums[path], (path, ended))
                if ended.code == 0:
                    self.assertEqual(ended.visit["files"], self.sums, ended)
                    right += 1
                else:
                    self.assertTrue(ended.visit["error"]["message"], ended)
        return right

    def places(self, cipher, count, seed):
        """Half of them before the first folder is asked for, all at places that are the same in every run."""
        length = self.lengths[cipher]["server"]
        chance = random.Random(f"{cipher} {seed}")
        early = (count + 1) // 2
        return ([int(HEAD / early * (number + chance.random())) for number in range(early)]
                + [chance.randrange(HEAD, length) for _ in range(count - early)])

    def test_one_flipped_bit(self):
        cases = {}
        for cipher, server in self.servers.items():
            at = range(0, self.lengths[cipher]["server"], EVERY) if EVERY else self.places(cipher, FLIPS, "flip")
            for place in at:
                cases[f"{cipher}: flip at {place}"] = {"to": server["port"], "do": "flip", "at": place, "bit": place % 8}
        right = self.check(cases)
        # Before the keys are exchanged a bit of the random cookie, say, may be any bit; behind that none.
        self.assertLess(right, len(cases) / 3, (right, len(cases)))
        if EVERY:
            print(f"{len(cases)} flips, {right} without effect", file=sys.stderr)

    def test_one_flipped_bit_of_what_we_send(self):
        self.check({f"{cipher}: our flip at {place}":
                    {"to": server["port"], "direction": "client", "do": "flip", "at": place, "bit": place % 8}
                    for cipher, server in self.servers.items()
                    for place in random.Random(cipher).sample(range(self.lengths[cipher]["client"]), 3)})

    def test_a_network_that_breaks(self):
        cases = {f"{cipher}: {do} at {place}": {"to": server["port"], "do": do, "at": place}
                 for cipher, server in self.servers.items() for do, count in OTHERS.items()
                 for place in self.places(cipher, count, do)}
        self.check(cases)


if __name__ == "__main__":
    unittest.main()
