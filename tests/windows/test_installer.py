"""The ways into Windows: the installer's choices, the MSI and the portable folder, on PCs of Wine's making."""

import os
import sys
import unittest
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from packages import SCREENSHOTS, UNINSTALL_KEY, package  # noqa: E402
from pc import WindowsPC, wait_until  # noqa: E402


class OtherWays(unittest.TestCase):
    """For everyone, from the MSI, out of the ZIP: each on a PC of its own."""

    def setUp(self):
        self.pc = WindowsPC(SCREENSHOTS)
        self.addCleanup(self.pc.close)

    def test_for_everyone(self):
        code, _, _ = self.pc.run(package("*-setup.exe"), "/S", "/ALLUSERS")
        self.assertEqual(code, 0)
        program = "C:\\Program Files\\RAP Desk"
        self.assertEqual(self.pc.run(program + "\\rapdesk-cli.exe", "version")[0], 0)
        self.assertTrue(self.pc.registry_value(UNINSTALL_KEY.replace("HKCU", "HKLM"), "DisplayVersion"))
        self.assertEqual(self.pc.run(program + "\\uninstall.exe", "/S")[0], 0)
        wait_until(lambda: not os.path.exists(self.pc.path(program)), "the program's folder is gone")

    def test_into_a_folder(self):
        code, _, _ = self.pc.run(package("*-setup.exe"), "/S", *"/D=C:\\Tools and more\\RAP".split()) # unquoted
        self.assertEqual(code, 0)
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


if __name__ == "__main__":
    unittest.main(verbosity=2)
