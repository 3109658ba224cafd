"""The ways into Windows: the installer's choices, the MSI and the portable folder, on PCs of Wine's making."""

import os
import shutil
import sys
import unittest
import zipfile
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from packages import CANCELLED, FAILED, PACKAGES, SCREENSHOTS, UNINSTALL_KEY, package  # noqa: E402
from pc import WindowsPC, wait_until  # noqa: E402

PAGES = "Welcome to RAP Desk Setup", "For whom", "Choose Components", "Choose Install Location"


def contents(folder):
    """Every file below a folder, with what is in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


class Fresh(unittest.TestCase):
    """Each test on a PC of its own."""

    def setUp(self):
        self.pc = WindowsPC(SCREENSHOTS)
        self.addCleanup(self.pc.close)

    def setup(self, *switches, folder=PACKAGES, code=0):
        """Its folder is never quoted, and is the last on the line."""
        words = (word for switch in switches for word in switch.split())
        ended = self.pc.run(package("*-setup.exe", folder), "/S", *words)
        self.assertEqual(ended[0], code, ended)

    def start_setup(self, *switches, folder=PACKAGES, until):
        """By clicks, up to the page of that heading."""
        started = self.pc.start(package("*-setup.exe", folder), *switches)
        for page in PAGES[:PAGES.index(until)]:
            self.pc.see(page)
            self.pc.press("Next >")
        self.pc.see(until)
        return started

    def choose_folder(self, folder):
        self.pc.press(self.pc.user + "\\AppData\\Local\\Programs\\RAP Desk")
        self.pc.xdotool("key", "ctrl+a")
        self.pc.xdotool("type", "--delay", "50", folder)
        self.pc.see(folder)


class OtherWays(Fresh):
    """For everyone, from the MSI, out of the ZIP."""

    def test_for_everyone(self):
        self.setup("/ALLUSERS")
        program = "C:\\Program Files\\RAP Desk"
        self.assertEqual(self.pc.run(program + "\\rapdesk-cli.exe", "version")[0], 0)
        self.assertTrue(self.pc.registry_value(UNINSTALL_KEY.replace("HKCU", "HKLM"), "DisplayVersion"))
        self.assertEqual(self.pc.run(program + "\\uninstall.exe", "/S")[0], 0)
        wait_until(lambda: not os.path.exists(self.pc.path(program)), "the program's folder is gone")

    def test_into_a_folder(self):
        self.setup("/D=C:\\Tools and more\\RAP")
        self.assertEqual(self.pc.run("C:\\Tools and more\\RAP\\rapdesk-cli.exe", "version")[0], 0)

    def test_msi(self):
        code, _, _ = self.pc.run("msiexec", "/i", self.pc.outer(package("*.msi")), "/qn")
        self.assertEqual(code, 0)
        self.assertEqual(self.pc.run("C:\\Program Files\\RAP Desk\\rapdesk-cli.exe", "version")[0], 0)
        code, _, _ = self.pc.run("msiexec", "/x", self.pc.outer(package("*.msi")), "/qn")
        self.assertEqual(code, 0)
        self.assertFalse(os.path.exists(self.pc.path("C:\\Program Files\\RAP Desk\\rapdesk.exe")))

    def test_portable(self):
        with zipfile.ZipFile(package("*-portable.zip")) as archive:
            archive.extractall(self.pc.drive)
        code, out, _ = self.pc.run("C:\\RAP Desk\\rapdesk-cli.exe", "account", "list")
        self.assertEqual(code, 0, out)
        started = self.pc.start("C:\\RAP Desk\\rapdesk.exe")
        wait_until(lambda: os.path.exists(self.pc.path("C:\\RAP Desk\\settings\\ledger.sqlite")), "the ledger")
        self.pc.run("taskkill", "/im", "rapdesk.exe")
        self.assertEqual(started.wait(120), 0)
        self.assertFalse(os.path.exists(self.pc.path(self.pc.user + "\\AppData\\Local\\RAP Desk")))

    def test_installer_is_seen_in_three_languages(self):
        for name, language in (("english", 1033), ("traditional", 1028), ("simplified", 2052)):
            started = self.pc.start(package("*-setup.exe"), f"/LANG={language}")
            self.pc.window("RAP Desk")
            self.pc.screenshot("installer-" + name)
            self.pc.run("taskkill", "/f", "/im", os.path.basename(package("*-setup.exe")))
            started.wait(120)


class Folders(Fresh):
    """What lies in the chosen folder already."""

    def test_another_programs_uninstaller_is_left_alone(self):
        self.setup("/D=C:\\Tools\\RAP") # its uninstaller stands for another's: it would take the licence away
        tools = self.pc.path("C:\\Tools")
        shutil.move(os.path.join(tools, "RAP", "uninstall.exe"), tools)
        shutil.move(os.path.join(tools, "RAP", "LICENSE.txt"), tools)
        shutil.rmtree(os.path.join(tools, "RAP"))
        before = contents(tools)
        self.setup("/D=C:\\Tools", code=FAILED)
        self.assertEqual(contents(tools), before)

        started = self.start_setup("/D=C:\\Tools", until="Choose Install Location")
        self.pc.press("Install")
        self.pc.see("Another program is installed in this folder. Choose another folder: C:\\Tools")
        self.pc.screenshot("installer-foreign")
        self.pc.press("OK")
        self.pc.press("Cancel")
        self.pc.press("Yes")
        self.assertEqual(started.wait(120), CANCELLED)
        self.assertEqual(contents(tools), before)

    def test_a_folder_of_other_things_gets_one_for_rap_desk(self):
        tools = self.pc.path("C:\\Tools")
        os.mkdir(tools)
        Path(tools, "notes.txt").write_text("mine", encoding="utf-8")
        started = self.start_setup(until="Choose Install Location")
        self.choose_folder("C:\\Tools")
        self.pc.press("Install")
        self.pc.see("Completing RAP Desk Setup")
        self.pc.press("Finish")
        self.assertEqual(started.wait(120), 0)
        self.pc.window("^RAP Desk$")
        self.assertEqual(sorted(os.listdir(tools)), ["RAP Desk", "notes.txt"])
        self.assertEqual(self.pc.run("C:\\Tools\\RAP Desk\\rapdesk-cli.exe", "version")[0], 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
