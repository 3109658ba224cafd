"""Server names: several addresses of which the first is none, and a name server that does not answer."""

import os
import shutil
import socket
import tempfile
import threading
import unittest

import harness
from harness import VISITOR, run, support
from support import rap_server

ANSWERS = os.environ["RAPDESK_NAME_ANSWERS"]
DEADLINE = 1500  # of each wait, in milliseconds


class Silent:
    """Takes connections at 127.0.0.2 and says nothing, or closes them."""

    def __init__(self, port, closes=False):
        self.closes = closes
        self.listener = socket.create_server(("127.0.0.2", port), reuse_port=False)
        self.taken = []
        self.thread = threading.Thread(target=self.take)
        self.thread.start()

    def take(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            if self.closes:
                connection.close()
            self.taken.append(connection)

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.thread.join()
        self.listener.close()
        for connection in self.taken:
            connection.close()


class Names(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="rapdesk-names-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.chmod(cls.folder, 0o755)
        cls.tree = support.Tree(os.path.join(cls.folder, "tree"), "--small", "--days", "1")
        state = os.path.join(cls.folder, "state")
        cls.server = support.start_rap(cls.tree.root, state, "--keys", support.key_folder(), "--host-keys", "ed25519")
        cls.addClassCleanup(rap_server.stop, state)

    def visit(self, name, addresses, deadline=DEADLINE):
        fingerprint = self.server["host_keys"]["ed25519"]["fingerprint"]
        environment = dict(os.environ) | {"LD_PRELOAD": ANSWERS, "RAPDESK_TEST_NAMES": f"{name}={addresses}"}
        environment["ASAN_OPTIONS"] = environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        return run([VISITOR, f"{name}:{self.server['port']}", self.server["user"], self.server["user_keys"]["ed25519"],
                    f"ssh-ed25519 256 {fingerprint}", self.server["base"], str(deadline * (10 if harness.UNDER else 1))],
                   environment, 60, self.folder)

    def test_an_address_that_takes_the_connection_and_is_mute(self):
        silent = Silent(self.server["port"])
        self.addCleanup(silent.close)
        ended = self.visit("two.rap.test", "127.0.0.2,127.0.0.1")
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(len(ended.visit["files"]), len(self.tree.files))
        self.assertEqual(len(silent.taken), 1)

    def test_an_address_that_closes_the_connection(self):
        silent = Silent(self.server["port"], closes=True)
        self.addCleanup(silent.close)
        ended = self.visit("two.rap.test", "127.0.0.2,127.0.0.1", 60000)
        self.assertEqual(ended.code, 0, ended)
        self.assertEqual(len(silent.taken), 1)

    def test_what_is_told_where_none_of_them_answers(self):
        silent = Silent(self.server["port"])
        self.addCleanup(silent.close)
        ended = self.visit("two.rap.test", "127.0.0.2,127.0.0.3")
        self.assertEqual(ended.code, 1, ended)
        self.assertIn("took the connection but does not answer", ended.visit["error"]["message"])
        self.assertIn("127.0.0.3", ended.visit["error"]["detail"])

    def test_the_first_that_is_one_is_taken(self):
        silent = Silent(self.server["port"])
        self.addCleanup(silent.close)
        ended = self.visit("two.rap.test", "127.0.0.1,127.0.0.2", 60000)
        self.assertEqual(ended.code, 0, ended)
        self.assertLessEqual(len(silent.taken), 1)  # where the first takes longer than its head start

    def test_a_mute_name_server_is_told_and_not_waited_for(self):
        ended = self.visit("mute.rap.test", "mute", 1000)
        self.assertEqual(ended.code, 1, ended)  # one that waited for the answer would be killed
        self.assertIn("does not answer", ended.visit["error"]["message"])

    def test_a_name_that_is_not_known(self):
        ended = self.visit("known.rap.test", "", 60000)
        self.assertEqual(ended.code, 1, ended)
        self.assertIn("not known to the network", ended.visit["error"]["message"])


if __name__ == "__main__":
    unittest.main()
