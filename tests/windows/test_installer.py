"""The ways into Windows: the installer's choices, the MSI and the portable folder, on PCs of Wine's making."""

import os
import shutil
import subprocess
import sys
import unittest
import zipfile
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from packages import (BY_MSI, CANCELLED, CLASSES, FAILED, NEWER, NO_RIGHTS, OLDER, PACKAGES, RUN_KEY, RUNNING,  # noqa: E402
                      SCREENSHOTS, UNINSTALL_KEY, package)
from pc import WindowsPC, wait_until  # noqa: E402

ERROR_INSTALL_FAILURE = 1603 % 256 # of msiexec, as this machine has it
MENU = "\\Microsoft\\Windows\\Start Menu\\Programs"
ACCOUNT_FILE = '''{"version": 1, "account": {"name": "ACME", "identity": "hkscc-participant",
                               "primary": "rap.example.com:22", "baseFolder": "/download"}}'''
LINK = "\\RAP Desk.lnk"
PAGES = "Welcome to RAP Desk Setup", "For whom", "Choose Components", "Choose Install Location"


def contents(folder):
    """Every file below a folder, with what is in it."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}


class Fresh(unittest.TestCase):
    """Each test on a PC of its own."""

    def setUp(self):
        self.pc = WindowsPC(SCREENSHOTS)
        self.addCleanup(self.pc.close)
        self.mine = self.pc.user + "\\AppData\\Local\\Programs\\RAP Desk"
        self.settings = self.pc.path(self.pc.user + "\\AppData\\Local\\RAP Desk")

    def setup(self, *switches, folder=PACKAGES, code=0):
        """Its folder is never quoted, and is the last on the line."""
        words = (word for switch in switches for word in switch.split())
        ended = self.pc.run(package("*-setup.exe", folder), "/S", *words)
        self.assertEqual(ended[0], code, ended)

    @staticmethod
    def itself(program):
        """The uninstaller not from a copy of its own, which would go on alone: its end and its code are seen then."""
        return ("_?=" + program).split()

    def uninstall(self, program=None, code=0):
        program = program or self.mine
        self.assertEqual(self.pc.run(program + "\\uninstall.exe", "/S", *self.itself(program))[0], code)
        self.assertEqual(os.path.exists(self.pc.path(program + "\\rapdesk.exe")), code != 0)

    def start_setup(self, *switches, folder=PACKAGES, until):
        """By clicks, up to the page of that heading."""
        started = self.pc.start(package("*-setup.exe", folder), *switches)
        for page in PAGES[:PAGES.index(until)]:
            self.pc.see(page)
            self.pc.press("Next >")
        self.pc.see(until)
        return started

    def choose_folder(self, folder):
        self.pc.press(self.mine)
        self.pc.xdotool("key", "ctrl+a")
        self.pc.xdotool("type", "--delay", "50", folder)
        self.pc.see(folder)

    def use(self):
        """Makes an account and a ledger; gives all settings."""
        key = self.pc.path(self.pc.user + "\\key")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        ended = self.pc.run(self.mine + "\\rapdesk-cli.exe", "account", "add", "ACME", "--identity", "hkscc-participant",
                            "--user", "x", "--host", "localhost:1", "--key", self.pc.user + "\\key", "--to",
                            self.pc.user + "\\reports")
        self.assertEqual(ended[0], 0, ended)
        started = self.pc.start(self.mine + "\\rapdesk.exe")
        self.pc.window("^RAP Desk - ACME")
        self.pc.run("taskkill", "/im", "rapdesk.exe")
        self.assertEqual(started.wait(120), 0)
        settings = contents(self.settings)
        self.assertLessEqual({"accounts/acme.json", "ledger.sqlite"}, set(settings))
        return settings

    def assert_installed(self, root):
        """For that root of the registry, with icon and start at sign-in, and for no other."""
        for place, (program, desktop, menu) in {
            "HKCU": (self.mine, self.pc.user + "\\Desktop", self.pc.user + "\\AppData\\Roaming" + MENU),
            "HKLM": ("C:\\Program Files\\RAP Desk", "C:\\users\\Public\\Desktop", "C:\\ProgramData" + MENU),
        }.items():
            here = place == root
            for path in (program + "\\rapdesk.exe", program + "\\uninstall.exe", desktop + LINK, menu + LINK):
                self.assertEqual(os.path.exists(self.pc.path(path)), here, path)
            self.assertEqual(self.pc.registry_value(UNINSTALL_KEY.replace("HKCU", place), "InstallLocation"),
                             program if here else None)
            self.assertEqual(self.pc.registry_value(RUN_KEY.replace("HKCU", place), "RAP Desk"),
                             f'"{program}\\rapdesk.exe" --background' if here else None)
            self.assertEqual(self.pc.registry_default(CLASSES.replace("HKCU", place) + "\\RAPDesk.Account\\shell\\open\\command"),
                             f'"{program}\\rapdesk.exe" "%1"' if here else None)
            self.assertEqual(self.pc.registry_default(CLASSES.replace("HKCU", place) + "\\.rapdesk"),
                             "RAPDesk.Account" if here else None)


class OtherWays(Fresh):
    """For everyone, from the MSI, out of the ZIP."""

    def test_for_everyone(self):
        self.setup("/ALLUSERS")
        program = "C:\\Program Files\\RAP Desk"
        self.assertEqual(self.pc.run(program + "\\rapdesk-cli.exe", "version")[0], 0)
        self.assertTrue(self.pc.registry_value(UNINSTALL_KEY.replace("HKCU", "HKLM"), "DisplayVersion"))
        self.pc.run(program + "\\uninstall.exe", "/S")
        wait_until(lambda: not os.path.exists(self.pc.path(program)), "the program's folder is gone")

    def test_into_a_folder(self):
        self.setup("/D=C:\\Tools and more\\RAP")
        self.assertEqual(self.pc.run("C:\\Tools and more\\RAP\\rapdesk-cli.exe", "version")[0], 0)

    def msi(self, switch, folder=PACKAGES, code=0):
        self.assertEqual(self.pc.run("msiexec", switch, self.pc.outer(package("*.msi", folder)), "/qn")[0], code)

    def test_msi(self):
        self.msi("/i")
        self.assertEqual(self.pc.run("C:\\Program Files\\RAP Desk\\rapdesk-cli.exe", "version")[0], 0)
        before = contents(self.pc.path("C:\\Program Files\\RAP Desk"))
        self.setup(code=BY_MSI)
        self.setup("/ALLUSERS", code=BY_MSI)
        self.assertEqual(contents(self.pc.path("C:\\Program Files\\RAP Desk")), before)
        self.msi("/x")
        self.assertFalse(os.path.exists(self.pc.path("C:\\Program Files\\RAP Desk\\rapdesk.exe")))
        self.setup("/ALLUSERS")
        self.msi("/i", code=ERROR_INSTALL_FAILURE)
        self.uninstall("C:\\Program Files\\RAP Desk")
        self.msi("/i")

    def test_msi_over_an_older_one(self):
        program = self.pc.path("C:\\Program Files\\RAP Desk")
        self.msi("/i", folder=OLDER)
        self.assertTrue(os.path.exists(os.path.join(program, "licences", "former", "LICENSE.txt")))
        self.msi("/i")
        with zipfile.ZipFile(package("*-portable.zip")) as archive:
            carried = {name.removeprefix("RAP Desk/"): archive.read(name) for name in archive.namelist()}
        del carried["portable"]
        self.assertEqual(contents(program), carried)
        self.assertEqual(self.pc.run("C:\\Program Files\\RAP Desk\\rapdesk-cli.exe", "version")[0], 0)
        self.msi("/i", folder=OLDER, code=ERROR_INSTALL_FAILURE)
        self.assertEqual(contents(program), carried)

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
        for name, language, title in (("english", 1033, "RAP Desk Setup"), ("traditional", 1028, "RAP Desk \u5b89\u88dd"),
                                      ("simplified", 2052, "RAP Desk \u5b89\u88c5")):
            started = self.pc.start(package("*-setup.exe"), f"/LANG={language}")
            self.pc.window(f"^{title}$")
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


class Copies(Fresh):
    """Copies of RAP Desk that are there already."""

    def test_for_everyone_takes_the_place_of_mine_and_back(self):
        self.setup("/DESKTOP", "/SIGNIN", folder=OLDER)
        self.assert_installed("HKCU")
        before = self.use()
        self.setup("/ALLUSERS")
        self.assert_installed("HKLM")

        started = self.start_setup(until="For whom")
        self.pc.press("Only for me")
        for page in PAGES[2:]:
            self.pc.press("Next >")
            self.pc.see(page)
        self.pc.press("Install")
        self.pc.see("Completing RAP Desk Setup")
        self.pc.press("Run RAP Desk")
        self.pc.press("Finish")
        self.assertEqual(started.wait(120), 0)
        self.assert_installed("HKCU")
        self.assertEqual(contents(self.settings), before)

    def test_an_icon_that_is_not_chosen_any_more_goes(self):
        self.setup("/DESKTOP", "/SIGNIN", folder=OLDER)
        self.assert_installed("HKCU")
        started = self.start_setup(until="Choose Components")
        self.pc.press("Select components to install:", 91, -37) # 'Icon on the desktop'
        self.pc.press("Next >")
        self.pc.press("Install")
        self.pc.see("Completing RAP Desk Setup")
        self.pc.press("Run RAP Desk")
        self.pc.press("Finish")
        self.assertEqual(started.wait(120), 0)
        self.assertFalse(os.path.exists(self.pc.path(self.pc.user + "\\Desktop" + LINK)))
        self.assertTrue(self.pc.registry_value(RUN_KEY, "RAP Desk"))

    def test_an_account_file_opens(self):
        """By the command that is registered for it; what stands there is in assert_installed()."""
        self.setup("/DESKTOP", "/SIGNIN")
        self.assert_installed("HKCU")
        Path(self.pc.path("C:\\acme.rapdesk")).write_text(ACCOUNT_FILE)
        started = self.pc.start(self.mine + "\\rapdesk.exe", "C:\\acme.rapdesk")
        self.pc.window("^Import an account$")
        self.pc.screenshot("account-file")
        self.pc.run("taskkill", "/f", "/im", "rapdesk.exe")
        started.wait(120)
        self.assertNotIn("accounts/acme.json", contents(self.settings)) # she did not agree

    def test_into_another_folder(self):
        self.setup("/D=C:\\One")
        self.setup("/D=C:\\Two")
        self.assertFalse(os.path.exists(self.pc.path("C:\\One")))
        self.assertEqual(self.pc.run("C:\\Two\\rapdesk-cli.exe", "version")[0], 0)

    def test_elsewhere_newer_or_running(self):
        self.setup()
        self.setup("/ALLUSERS", folder=OLDER, code=NEWER)
        started = self.pc.start(self.mine + "\\rapdesk.exe")
        self.pc.window("^RAP Desk$")
        self.setup("/ALLUSERS", code=RUNNING)
        self.pc.run("taskkill", "/im", "rapdesk.exe")
        self.assertEqual(started.wait(120), 0)
        self.assertFalse(os.path.exists(self.pc.path("C:\\Program Files\\RAP Desk")))

    def test_without_an_administrators_rights(self):
        def setup(*switches):
            return self.pc.run(self.pc.tool("as_person"), package("*-setup.exe"), "/S", *switches)[0]
        self.assertEqual(setup("/ALLUSERS"), NO_RIGHTS)
        self.assertEqual(setup("/DESKTOP", "/SIGNIN"), 0)
        self.assert_installed("HKCU")
        self.setup("/ALLUSERS")
        self.assertEqual(setup(), NO_RIGHTS)
        self.assert_installed("HKLM")

    def test_a_downgrade_asks_once(self):
        self.setup()
        version = self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion")
        question = (f"A newer version of RAP Desk ({version}) is installed already. Replace it with version 0.0.1?")
        for answer, code in (("No", NEWER), ("Yes", 0)):
            started = self.start_setup(folder=OLDER, until="Choose Install Location")
            self.pc.press("Install")
            self.pc.see(question)
            self.pc.press(answer)
            if code == 0:
                self.pc.see("Completing RAP Desk Setup")
                self.pc.press("Run RAP Desk")
                self.pc.press("Finish")
            self.assertEqual(started.wait(120), code)
        self.assertEqual(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"), "0.0.1")


class Ends(Fresh):
    """What is told, and the code that it ends with."""

    def test_cancelled(self):
        started = self.start_setup(until="For whom")
        self.pc.press("Cancel")
        self.pc.press("Yes")
        self.assertEqual(started.wait(120), CANCELLED)

    def test_a_program_that_cannot_be_written(self):
        os.makedirs(self.pc.path("C:\\Odd\\rapdesk-cli.exe"))
        self.setup("/D=C:\\Odd", code=FAILED)
        started = self.start_setup("/D=C:\\Odd", until="Choose Install Location")
        self.pc.press("Install")
        self.pc.see("The files in this folder cannot be replaced. Make sure that you may change them and that the disk has"
                    " room: C:\\Odd")
        self.pc.screenshot("installer-cannot-write")
        self.pc.press("OK")
        self.assertEqual(started.wait(120), FAILED)

    def test_a_file_that_cannot_be_copied(self):
        os.makedirs(self.pc.path("C:\\Odd\\Qt6Core.dll"))
        self.setup("/D=C:\\Odd", code=FAILED)
        self.assertIsNone(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"))

    def test_an_uninstaller_that_does_not_start_keeps_nobody_from_it(self):
        self.setup("/DESKTOP", "/SIGNIN", folder=OLDER)
        Path(self.pc.path(self.mine + "\\uninstall.exe")).write_bytes(b"broken")
        self.setup()
        self.assert_installed("HKCU")
        self.assertNotEqual(self.pc.registry_value(UNINSTALL_KEY, "DisplayVersion"), "0.0.1")
        self.uninstall()

    def test_the_uninstaller_asks_about_settings(self):
        self.setup()
        before = self.use()
        for answer, left in (("No", before), ("Yes", {})):
            started = self.pc.start(self.mine + "\\uninstall.exe", *self.itself(self.mine))
            self.pc.press("Uninstall")
            self.pc.see("Remove your accounts, host keys, stored passphrases and the list of what was fetched as well?"
                        " Your reports stay in any case.")
            self.pc.press(answer)
            self.pc.see("Uninstallation Complete")
            self.pc.press("Close")
            self.assertEqual(started.wait(120), 0)
            self.assertFalse(os.path.exists(self.pc.path(self.mine + "\\rapdesk.exe")))
            self.assertEqual(contents(self.settings), left)
            self.setup()

    def test_silent_uninstalling_keeps_accounts_and_ledger_and_what_runs(self):
        self.setup()
        self.use()
        started = self.pc.start(self.mine + "\\rapdesk.exe")
        self.pc.window("^RAP Desk - ACME")
        self.uninstall(code=RUNNING)
        self.pc.run("taskkill", "/im", "rapdesk.exe")
        self.assertEqual(started.wait(120), 0)
        before = contents(self.settings)
        self.uninstall()
        self.assertEqual(contents(self.settings), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
