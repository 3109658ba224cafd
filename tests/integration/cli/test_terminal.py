"""What only a person at a terminal sees: the passphrase prompt and progress."""

import os
import pty
import re
import select
import subprocess
import termios
import time
import unittest

from support import BAD_CALL, DEADLINE, ServerTest, wait_until


class Terminal:
    """The program with a terminal for standard input and standard error; results go to a pipe."""

    def __init__(self, command, environment):
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, env=environment,
                                        start_new_session=True)
        self.theirs = theirs
        self.seen = b""

    def read_until(self, text):
        def look():
            if select.select([self.ours], [], [], 0)[0]:
                self.seen += os.read(self.ours, 65536)
            return text in self.seen
        wait_until(look, f"{text!r} on the terminal")

    def is_quiet(self):
        return not termios.tcgetattr(self.theirs)[3] & termios.ECHO

    def type(self, data):
        os.write(self.ours, data)

    def end(self):
        """Takes in what is shown until the program has ended, so that it never waits for us."""
        deadline = time.monotonic() + DEADLINE
        out = b""
        os.set_blocking(self.process.stdout.fileno(), False)
        while True:
            ended = self.process.poll() is not None
            ready = select.select([self.ours, self.process.stdout], [], [], 0 if ended else 0.05)[0]
            if self.ours in ready:
                self.seen += os.read(self.ours, 65536)
            if self.process.stdout in ready:
                out += self.process.stdout.read() or b""
            if ended and self.ours not in ready:
                break
            if time.monotonic() > deadline:
                self.process.kill()
                raise AssertionError(f"did not end; the terminal showed {self.seen!r}")
        self.process.stdout.close()
        return out

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.ours)
        os.close(self.theirs)


class AtTheTerminal(ServerTest):
    def open_terminal(self, *arguments):
        terminal = Terminal(self.command(*arguments), self.environment())
        self.addCleanup(terminal.close)
        return terminal

    def add_locked_account(self):
        key = self.user_key("ed25519_passphrase")
        self.add_server_account(key=key["path"])
        return key["passphrase"].encode()

    def test_the_passphrase_is_asked_for_without_echo(self):
        passphrase = self.add_locked_account()
        terminal = self.open_terminal("--json", "list", "ACME")
        terminal.read_until(b"Passphrase of ")
        wait_until(terminal.is_quiet, "echo to be off")
        terminal.type(b"x\x7f" + passphrase + b"\n")
        out = terminal.end()
        self.assertEqual(terminal.process.returncode, 0, terminal.seen)
        self.assertEqual(len(out.splitlines()), len(self.tree.files))
        self.assertNotIn(passphrase, terminal.seen)
        self.assertFalse(terminal.is_quiet())

    def test_a_wrong_one_is_asked_for_again(self):
        passphrase = self.add_locked_account()
        terminal = self.open_terminal("--json", "list", "ACME")
        terminal.read_until(b"Passphrase of ")
        terminal.type(b"nonsense\n")
        wait_until(lambda: terminal.read_until(b"Passphrase of ") or terminal.seen.count(b"Passphrase of ") > 1
                   or terminal.process.poll() is not None, "another question")
        terminal.type(passphrase + b"\n")
        terminal.end()
        self.assertEqual(terminal.process.returncode, 0, terminal.seen)

    def test_an_empty_answer_gives_up(self):
        self.add_locked_account()
        terminal = self.open_terminal("list", "ACME")
        terminal.read_until(b"Passphrase of ")
        terminal.type(b"\n")
        terminal.end()
        self.assertEqual(terminal.process.returncode, 6, terminal.seen)

    def test_ctrl_c_at_the_question_ends_it(self):
        self.add_locked_account()
        terminal = self.open_terminal("list", "ACME")
        terminal.read_until(b"Passphrase of ")
        wait_until(terminal.is_quiet, "echo to be off")
        terminal.type(b"\x03")
        terminal.end()
        self.assertEqual(terminal.process.returncode, -2, terminal.seen)
        self.assertFalse(terminal.is_quiet())

    def test_progress_is_one_line_that_goes_away(self):
        self.add_server_account()
        terminal = self.open_terminal("--json", "fetch", "ACME")
        out = terminal.end()
        self.assertEqual(terminal.process.returncode, 0, terminal.seen)
        self.assertEqual(len(out.splitlines()), len(self.tree.files) + 1)
        self.assertIn(f" of {len(self.tree.files)} ".encode(), terminal.seen)
        last = terminal.seen.replace(b"\r\n", b"\n").splitlines()[-1]
        self.assertEqual(last.split(b"\r")[-1].strip(), last.split(b"\r")[-1] if last.endswith(b"\r") else b"", last)

    def make_key_at_terminal(self, *typed):
        out = os.path.join(self.folder, f"key{len(os.listdir(self.folder))}")
        terminal = self.open_terminal("key", "new", "--type", "ed25519", "--out", out)
        for prompt, answer in zip((b"Passphrase for the new key", b"The same again"), typed):
            terminal.read_until(prompt)
            wait_until(terminal.is_quiet, "echo to be off")
            terminal.type(answer + b"\r")
        printed = terminal.end()
        for answer in filter(None, typed):
            self.assertNotIn(answer, terminal.seen + printed)
        return out, terminal.process.returncode, terminal.seen, printed

    def opens(self, key, passphrase):
        return subprocess.run(["ssh-keygen", "-y", "-P", passphrase, "-f", key], check=False, capture_output=True,
                              stdin=subprocess.DEVNULL).returncode == 0

    def test_a_new_keys_passphrase_is_typed_twice(self):
        key, code, _, _ = self.make_key_at_terminal(b"correct horse", b"correct horse")
        self.assertEqual(code, 0)
        self.assertTrue(self.opens(key, "correct horse"))
        key, code, seen, _ = self.make_key_at_terminal(b"correct horse", b"other horse")
        self.assertEqual(code, BAD_CALL)
        self.assertIn(b"differ", seen)
        self.assertFalse(os.path.exists(key))

    def test_or_made_and_shown_once(self):
        key, code, seen, printed = self.make_key_at_terminal(b"")
        self.assertEqual(code, 0)
        [made] = re.findall(rb"(?:[a-z2-9]{4}-){5}[a-z2-9]{4}", seen)
        self.assertNotIn(made, printed)
        self.assertFalse(self.opens(key, ""))
        self.assertTrue(self.opens(key, made.decode()))


if __name__ == "__main__":
    unittest.main()
