"""The Windows programs and packages, installed and run on a Windows PC of Wine's making, against a real SSH server.

Tests of one class run in the order of their names, on one PC, as a clerk would go on."""

import atexit
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))

import generate  # noqa: E402
import rap_server  # noqa: E402
from packages import NEWER, OLDER, PACKAGES, RUN_KEY, RUNNING, SCREENSHOTS, TOO_OLD, UNINSTALL_KEY, package  # noqa: E402
from pc import WindowsPC, files_below, wait_until  # noqa: E402

HOST_KEY, LOGIN, LOCAL = 4, 5, 6 # of rapdesk-cli


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Reports:
    """A practice RAP of today, and what a fetch of it must leave below a folder."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="rapdesk-rap-")
        atexit.register(self.close)
        os.chmod(self.folder, 0o755)
        root = os.path.join(self.folder, "tree")
        os.mkdir(root)
        manifest = os.path.join(self.folder, "manifest.jsonl")
        generate.main([root, "--manifest", manifest])
        with open(manifest, encoding="utf-8") as lines:
            self.files = [generate.json.loads(line) for line in lines]
        self.server = rap_server.start(root, os.path.join(self.folder, "state"), "--log-level", "ERROR")

    def close(self):
        atexit.unregister(self.close)
        rap_server.stop(os.path.join(self.folder, "state"), False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def expected(self, target):
        hashes = {}
        for file in self.files:
            path = target + file["path"].removeprefix("/download")
            if not path.upper().endswith(".ZIP"):
                hashes[path] = file["sha256"]
                continue
            stem = path[:-len(".ZIP")]
            entries = {entry["name"]: entry["sha256"] for entry in file["entries"]}
            if list(entries) == [os.path.basename(stem)]:
                hashes[stem] = entries[os.path.basename(stem)]
            else:
                hashes.update({f"{stem}/{name}": digest for name, digest in entries.items()})
        return hashes


class Installed(unittest.TestCase):
    """A PC with the program for one person, and a practice RAP."""

    maxDiff = None
    language = None # of Windows

    @classmethod
    def setUpClass(cls):
        cls.rap = Reports()
        cls.addClassCleanup(cls.rap.close)
        cls.pc = WindowsPC(SCREENSHOTS, cls.language)
        cls.addClassCleanup(cls.pc.close)
        cls.program = cls.pc.user + "\\AppData\\Local\\Programs\\RAP Desk"
        cls.settings = cls.pc.path(cls.pc.user + "\\AppData\\Local\\RAP Desk")

    def setup(self, *switches, folder=PACKAGES, code=0):
        ended = self.pc.run(package("*-setup.exe", folder), "/S", *switches)
        self.assertEqual(ended[0], code, ended)

    def uninstall(self):
        self.pc.run(self.program + "\\uninstall.exe", "/S", "/SETTINGS")
        wait_until(lambda: not os.path.exists(self.pc.path(self.program)), "the program's folder is gone")
        wait_until(lambda: not os.path.exists(self.settings), "the settings are gone")

    def cli(self, *arguments, code=0):
        ended = self.pc.run(self.program + "\\rapdesk-cli.exe", *arguments)
        self.assertEqual(ended[0], code, ended)
        return ended[1]

    def put_key(self, path, name="key"):
        """Where Windows finds it."""
        key = self.pc.path(f"{self.pc.user}\\{name}")
        shutil.copyfile(path, key)
        os.chmod(key, 0o600)
        return key

    def add_account(self, name, target, key="key"):
        server = self.rap.server
        self.cli("account", "add", name, "--identity", "hkscc-participant", "--user", server["user"], "--host",
                 f"{server['host']}:{server['port']}", "--base", server["base"], "--key", f"{self.pc.user}\\{key}",
                 "--to", target)
        self.cli("hostkey", "trust", name, server["host_keys"]["ed25519"]["fingerprint"])

    def start_window(self, *arguments, **environment):
        started = self.pc.start(self.program + "\\rapdesk.exe", *arguments, **environment)
        self.addCleanup(self.end, started)
        return started

    def end(self, started):
        """What a test that failed has left running would fail all after it."""
        if started.poll() is None:
            self.pc.run("taskkill", "/f", "/im", "rapdesk.exe")
            started.wait(120)

    def refresh(self, window):
        """In RAP's hours the window asks at its start; else it waits for this."""
        self.pc.click(window, 210, 24)

    def close_window(self, started):
        self.pc.run("taskkill", "/im", "rapdesk.exe")
        self.assertEqual(started.wait(120), 0)


class Clerk(Installed):
    """Older version, fetch, window, newer version, uninstalled."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.by_cli = cls.pc.path(cls.pc.user + "\\cli reports")
        cls.by_window = cls.pc.path(cls.pc.user + "\\Reports \u5831\u8868")

    def assert_filed(self, target):
        expected = self.rap.expected(target)
        self.assertEqual(files_below(target), set(expected))
        self.assertEqual({path: sha256(path) for path in expected}, expected)

    def never_listed(self):
        return "Listed   never" in self.pc.run(self.program + "\\rapdesk-cli.exe", "status", "ACME \u8b49\u5238")[1]

    def wait_for_state(self, state):
        wait_until(lambda: self.pc.hand("state", "RAP Desk - ACME") == state, f"the window is {state}")

    def second_start(self):
        self.assertEqual(self.start_window().wait(120), 0)
        log = os.path.join(self.settings, "rapdesk.log")
        if os.path.exists(log):
            with open(log, encoding="utf-8") as lines:
                self.assertNotIn("does not answer", lines.read()) # app/desktop/OneInstance.cpp
        self.wait_for_state("active")

    def choose_scheme(self, dark):
        self.pc.registry("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                         "AppsUseLightTheme", "REG_DWORD", "0" if dark else "1")
        self.pc.hand("changed", "ImmersiveColorSet")

    def wait_for_scheme(self, window, dark):
        wait_until(lambda: (max(self.pc.color(window, 4, 4)) < 90) == dark, f"the window's scheme, dark: {dark}")

    def test_01_refuses_windows_7(self):
        self.pc.be_version("win7")
        self.setup(code=TOO_OLD)
        self.pc.be_version("win10")

    def test_02_older_version_installs_without_a_question(self):
        type(self).before = self.pc.files()
        self.setup("/DESKTOP", "/SIGNIN", folder=OLDER)
        self.assertTrue(os.path.exists(self.pc.path(self.program + "\\rapdesk.exe")))
        self.assertTrue(os.path.exists(self.pc.path(self.program + "\\licences\\former\\LICENSE.txt")))
        self.assertTrue(os.path.exists(self.pc.path(self.pc.user + "\\Desktop\\RAP Desk.lnk")))
        self.assertTrue(self.pc.registry_value(RUN_KEY, "RAP Desk"))
        self.assertEqual(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"), "0.0.1")

    def test_03_first_run(self):
        started = self.start_window()
        self.pc.window("^RAP Desk")
        wait_until(lambda: os.path.exists(os.path.join(self.settings, "ledger.sqlite")), "the ledger")
        self.pc.screenshot("first-run")
        self.close_window(started)

    def test_04_cli_fetches_everything(self):
        type(self).key = self.put_key(self.rap.server["user_keys"]["ed25519"])
        self.assertRegex(self.cli("version"), r"libssh2 +1\.11\.1 +1\.11\.1-\S+ \+ \d+ own")
        self.add_account("ACME", self.pc.user + "\\cli reports")
        self.cli("fetch", "ACME")
        self.assert_filed(self.by_cli)
        self.cli("fetch", "ACME") # and finds nothing new
        self.assert_filed(self.by_cli)

    def test_05_wrong_host_key_stops_it(self):
        server = self.rap.server
        nothing_pinned = "--config", "C:\\nothing pinned"
        self.cli("account", "add", "Stranger", "--identity", "hkscc-participant", "--user", server["user"], "--host",
                 f"{server['host']}:{server['port']}", "--base", server["base"], "--key", self.pc.user + "\\key", "--to",
                 self.pc.user + "\\no", *nothing_pinned)
        self.cli("fetch", "Stranger", *nothing_pinned, code=HOST_KEY)
        self.assertFalse(os.path.exists(self.pc.path(self.pc.user + "\\no")))
        shutil.rmtree(self.pc.path(nothing_pinned[1]))

        keys = os.path.join(self.settings, "hostkeys.json")
        with open(keys, encoding="utf-8") as file:
            pinned = file.read()
        fingerprint = server["host_keys"]["ed25519"]["fingerprint"]
        self.assertIn(fingerprint, pinned)
        with open(keys, "w", encoding="utf-8") as file:
            file.write(pinned.replace(fingerprint, "SHA256:" + "A" * 43))
        self.cli("fetch", "ACME", code=HOST_KEY)
        with open(keys, "w", encoding="utf-8") as file:
            file.write(pinned)
        self.cli("list", "ACME")

    def test_06_window_gets_new_reports_by_clicks(self):
        self.cli("account", "remove", "ACME")
        self.add_account("ACME \u8b49\u5238", self.pc.user + "\\Reports \u5831\u8868")
        self.assertTrue(self.never_listed())
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME")

        def listed():
            self.refresh(window)
            return not self.never_listed()
        wait_until(listed, "RAP's list by 'Refresh', in the ledger")
        below_notice = 180 # which tells what is late, where the day of the test has such reports
        wait_until(lambda: any(self.pc.color(window, 300, y) != (255, 255, 255) for y in (130, below_notice)),
                   "the table's head")
        self.pc.screenshot("workbench-connected")

        def clicked():
            self.pc.click(window, 80, 24)
            return os.path.isdir(self.by_window)
        wait_until(clicked, "the first report by 'Get new reports'")
        self.pc.screenshot("workbench-busy")
        expected = set(self.rap.expected(self.by_window))
        wait_until(lambda: files_below(self.by_window) == expected, "all reports filed", deadline=600)
        self.assert_filed(self.by_window)
        self.pc.screenshot("workbench-filed")

        type(self).place = self.pc.place(window)
        self.close_window(started)

    def test_06_window_reads_what_it_filed(self):
        for name, title, keys in (("find-in-reports", "^Find in reports", ["ctrl+shift+f"]),
                                  ("compare", ": .* and .* - RAP Desk$", ["ctrl+2", "Down", "shift+Down", "ctrl+shift+e"]),
                                  ("viewer", "^[A-Z]+[0-9]+[^:]* - RAP Desk$", ["ctrl+2", "Down", "Return"])):
            started = self.start_window()
            window = self.pc.window("^RAP Desk - ACME")

            def opened():
                """Until the window has the keyboard and its table the rows, what is pressed is lost."""
                self.pc.xdotool("windowfocus", window)
                for key in keys:
                    self.pc.xdotool("key", key)
                return self.pc.windows(title)
            shown = wait_until(opened, name)[-1]
            wait_until(lambda: len({self.pc.color(shown, x, y) for x in range(20, 110, 6) for y in (20, 75)}) > 1,
                       f"what {name} shows")
            self.pc.screenshot(name)
            self.close_window(started)

    def test_07_second_start_raises_the_first(self):
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME")
        self.pc.hand("minimise", "RAP Desk - ACME")
        self.wait_for_state("minimised")
        self.second_start()
        notepad = self.pc.start("notepad")
        above = self.pc.window("Notepad$")
        self.wait_for_state("behind")
        self.assertEqual(self.pc.windows("Notepad$|^RAP Desk - ACME"), [window, above])
        self.second_start()
        wait_until(lambda: self.pc.windows("Notepad$|^RAP Desk - ACME") == [above, window], "the window is on top")
        self.setup(code=RUNNING)
        self.close_window(started)
        self.pc.run("taskkill", "/im", "notepad.exe")
        notepad.wait(120)

    def test_07_second_start_tells_where_the_first_does_not_answer(self):
        started = self.start_window()
        self.pc.window("^RAP Desk - ACME")
        started.send_signal(signal.SIGSTOP)
        self.addCleanup(started.send_signal, signal.SIGCONT) # which does nothing where it has ended
        again = self.start_window()
        window = self.pc.window("^RAP Desk$")
        self.pc.screenshot("does-not-answer")

        def told():
            self.pc.xdotool("windowfocus", window, "key", "Return")
            return again.poll() is not None
        wait_until(told, "the second start has told it and ended")
        self.assertEqual(again.returncode, 1)
        started.send_signal(signal.SIGCONT)
        self.close_window(started)

    def test_08_dark_mode_is_followed(self):
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME")
        self.wait_for_scheme(window, dark=False)
        self.choose_scheme(dark=True)
        self.wait_for_scheme(window, dark=True)
        self.pc.screenshot("workbench-dark")
        self.choose_scheme(dark=False)
        self.wait_for_scheme(window, dark=False)
        self.close_window(started)

        self.choose_scheme(dark=True)
        started = self.start_window()
        window = self.pc.window("^RAP Desk - ACME")
        self.wait_for_scheme(window, dark=True)
        self.assertEqual(self.pc.place(window), self.place, "where it was when it was closed")
        self.close_window(started)
        self.choose_scheme(dark=False)

    def test_09_upgrade_keeps_all(self):
        ledger = sha256(os.path.join(self.settings, "ledger.sqlite"))
        self.setup()
        place = self.pc.path(self.program)
        with zipfile.ZipFile(package("*-portable.zip")) as archive:
            carried = {os.path.relpath(name, "RAP Desk") for name in archive.namelist()}
        self.assertEqual({os.path.relpath(path, place) for path in files_below(place)},
                         carried - {"portable"} | {"uninstall.exe"})
        self.assertFalse(os.path.exists(os.path.join(place, "licences", "former")))
        self.assertEqual(sha256(os.path.join(self.settings, "ledger.sqlite")), ledger)
        self.assertNotEqual(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"), "0.0.1")
        self.assertTrue(os.path.exists(self.pc.path(self.pc.user + "\\Desktop\\RAP Desk.lnk")))
        self.assertTrue(self.pc.registry_value(RUN_KEY, "RAP Desk"))
        self.assertIn("ACME \u8b49\u5238", self.cli("account", "list"))
        self.cli("fetch", "ACME \u8b49\u5238")
        self.assert_filed(self.by_window)

    def test_10_downgrade_asks(self):
        self.setup(folder=OLDER, code=NEWER)
        self.setup("/DOWNGRADE", folder=OLDER)
        self.assertEqual(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"), "0.0.1")
        self.setup()

    def test_11_uninstall_leaves_the_reports(self):
        self.uninstall()
        reports = set(self.rap.expected(self.by_cli)) | set(self.rap.expected(self.by_window))
        temporary = self.pc.path(self.pc.user + "\\AppData\\Local\\Temp"), self.pc.path(self.pc.user + "\\Temp")

        def left():
            return {path for path in self.pc.files() - self.before if not path.startswith(temporary)}
        wait_until(lambda: left() <= reports | {self.key}, lambda: f"what is left goes: {left() - reports - {self.key}}")
        self.assertEqual(left(), reports | {self.key})
        self.assertIsNone(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"))
        self.assertIsNone(self.pc.registry_value(RUN_KEY, "RAP Desk"))


class FirstStart(Installed):
    """From nothing to filed reports by the assistant: by keyboard alone, with a locked key."""

    def step(self):
        """Where the assistant is, as it keeps it itself; None where it keeps nothing."""
        try:
            with open(os.path.join(self.settings, "setup.json"), encoding="utf-8") as file:
                return json.load(file)["step"]
        except (OSError, ValueError):
            return None # not there, or just being written

    def fill(self, **fields):
        """By the letters that the fields' labels are underlined at."""
        for letter, text in fields.items():
            self.pc.xdotool("key", f"alt+{letter}")
            self.pc.xdotool("key", "ctrl+a")
            self.pc.xdotool("type", "--delay", "20", text)

    def go_on(self, step, **fields):
        """Until it is at that step: what is typed before a field has the keyboard is lost."""
        def gone_on():
            self.fill(**fields)
            self.pc.xdotool("key", "Return")
            try:
                return wait_until(lambda: self.step() == step, f"step {step}", deadline=10)
            except AssertionError:
                return False
        self.pc.screenshot(f"assistant-{step}")
        wait_until(gone_on, f"the assistant goes on to step {step}")

    def test_assistant(self):
        self.setup()
        server = self.rap.server
        locked = server["user_keys"]["ed25519_passphrase"]
        self.put_key(locked["path"], "locked")
        reports = self.pc.user + "\\my reports"
        started = self.start_window()
        window = self.pc.window("^RAP Desk")

        def opened():
            self.pc.xdotool("windowfocus", window, "key", "Return")
            return self.pc.windows("^Set up RAP Desk")
        assistant = wait_until(opened, "the assistant")[-1]
        self.pc.xdotool("windowfocus", assistant)
        self.go_on(1)
        self.go_on(2, u=server["user"], p=f"{server['host']}:{server['port']}", f=server["base"])
        self.go_on(3, k=self.pc.user + "\\locked", h=locked["passphrase"])
        self.go_on(4, f=server["host_keys"]["ed25519"]["fingerprint"])
        self.go_on(5)
        self.fill(r=reports)
        self.pc.screenshot("assistant-6")
        self.pc.xdotool("key", "Return")
        wait_until(lambda: not self.pc.windows("^Set up RAP Desk"), "the assistant is through")
        window = self.pc.window(f"^RAP Desk - {server['user']}")
        filed = self.pc.path(reports)

        def clicked():
            self.pc.click(window, 80, 24)
            return os.path.isdir(filed)
        wait_until(clicked, "the first report by 'Get new reports'")
        expected = self.rap.expected(filed)
        wait_until(lambda: files_below(filed) == set(expected), "all reports filed", deadline=600)
        self.assertEqual({path: sha256(path) for path in expected}, expected)
        self.close_window(started)
        self.uninstall()


class Keys(Installed):
    """Keys that RAP does not know or that are locked."""

    def test_1_wrong_key(self):
        self.setup()
        another = os.path.join(self.pc.folder, "another")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", another], check=True,
                       stdin=subprocess.DEVNULL)
        self.put_key(another, "another")
        self.add_account("Another", self.pc.user + "\\no", "another")
        self.cli("fetch", "Another", code=LOGIN)
        self.assertFalse(os.path.exists(self.pc.path(self.pc.user + "\\no")))
        self.cli("account", "remove", "Another")

    def test_2_windows_keeps_the_passphrase(self):
        locked = self.rap.server["user_keys"]["ed25519_passphrase"]
        self.put_key(locked["path"], "locked")
        self.add_account("Locked", self.pc.user + "\\reports", "locked")
        self.cli("list", "Locked", code=LOCAL)
        started = self.start_window()
        title = "^Passphrase of the SSH key"
        window = self.pc.window("^RAP Desk - Locked")

        def asked():
            self.refresh(window)
            return self.pc.windows(title)
        question = wait_until(asked, "the question for the passphrase")[-1]

        def takes_keys(): # what is typed before it has the keyboard is lost
            self.pc.click(question, 220, 104)
            self.pc.xdotool("key", "x")
            red, _, blue = self.pc.color(question, 250, 190) # 'Unlock', which waits for something typed
            return red < 60 and blue > 150
        wait_until(takes_keys, "the question takes what is typed")
        self.pc.xdotool("key", "ctrl+a")
        self.pc.xdotool("type", "--delay", "50", locked["passphrase"])
        self.pc.screenshot("passphrase")
        self.pc.xdotool("key", "Return")
        wait_until(lambda: not self.pc.windows(title), "the question is answered")
        wait_until(lambda: self.pc.run(self.program + "\\rapdesk-cli.exe", "list", "Locked")[0] == 0,
                   "the command line finds the passphrase")
        self.close_window(started)

    def test_3_the_uninstaller_takes_it_away(self):
        self.uninstall()
        self.setup()
        self.add_account("Locked", self.pc.user + "\\reports", "locked")
        self.cli("list", "Locked", code=LOCAL)

if __name__ == "__main__":
    unittest.main(verbosity=2)
