"""What the packages hold, and that a firm can sign them."""

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from packages import PACKAGES, SCREENSHOTS, package  # noqa: E402
from pc import WindowsPC, files_below, wait_until  # noqa: E402


def subsystem(program):
    header = int.from_bytes(program[0x3c:0x40], "little")
    return int.from_bytes(program[header + 0x5c:header + 0x5e], "little")


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="rapdesk-packages-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        with zipfile.ZipFile(package("*-portable.zip")) as archive:
            archive.extractall(cls.folder)
        cls.program = os.path.join(cls.folder, "RAP Desk")

    def test_sizes_and_sums(self):
        self.assertLess(os.path.getsize(package("*-setup.exe")), 30 << 20)
        subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=PACKAGES, check=True)

    def test_every_binary_is_hardened(self):
        binaries = [path for path in files_below(self.program) if path.endswith((".exe", ".dll"))]
        self.assertGreater(len(binaries), 10)
        for path in binaries:
            told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", path], check=True, capture_output=True,
                                  text=True).stdout
            for word in ("DYNAMIC_BASE", "NX_COMPAT", "HIGH_ENTROPY_VA"):
                self.assertIn(word, told, path)

    def test_programs_say_what_they_are(self):
        with open(os.path.join(self.program, "rapdesk.exe"), "rb") as program:
            window = program.read()
        with open(os.path.join(self.program, "rapdesk-cli.exe"), "rb") as program:
            console = program.read()
        for words in (b"longPathAware", b"PerMonitorV2", b"asInvoker", b"UTF-8</activeCodePage>",
                      "RAP Desk".encode("utf-16-le")):
            self.assertTrue(words in window, words)
            self.assertTrue(words in console, words)
        self.assertEqual(subsystem(window), 2)
        self.assertEqual(subsystem(console), 3)

    def test_parts_and_licences(self):
        with open(os.path.join(self.program, "PARTS.csv"), encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        parts = {row["part"]: row for row in rows}
        for part in ("RAP Desk", "Qt", "OpenSSL", "libssh2", "SQLite", "QuaZip", "QtKeychain", "zlib", "GCC runtime",
                     "FreeType", "HarfBuzz", "PCRE2"):
            self.assertTrue(parts[part]["version"] and parts[part]["licence"], part)
        for part in ("Qt", "OpenSSL", "libssh2", "SQLite", "zlib", "GCC runtime"):
            self.assertTrue(parts[part]["patch level"].startswith(parts[part]["version"]), part)
        self.assertIn("CVE-2026-55200", parts["libssh2"]["closes"])
        with open(os.path.join(self.program, "parts.cdx.json"), encoding="utf-8") as file:
            told = json.load(file)
        self.assertEqual(told["bomFormat"], "CycloneDX")
        self.assertEqual([one["name"] for one in told["components"]], [row["part"] for row in rows][1:]) # Qt has its own PCRE2
        for text in ("qtbase/LICENSES/LGPL-3.0-only.txt", "qtbase/third-party.txt", "openssl/LICENSE.txt",
                     "libssh2/COPYING", "quazip/COPYING", "keychain/COPYING", "sources.txt", "zlib.txt"):
            self.assertTrue(os.path.getsize(os.path.join(self.program, "licences", text)), text)

    def test_no_path_of_the_builder_is_inside(self):
        here = os.path.abspath(os.path.join(HERE, "..", ".."))
        for path in files_below(self.program):
            with open(path, "rb") as file:
                inside = file.read()
            for place in (here, os.path.expanduser("~/"), "/windows-sdk-", "/windows-work"):
                self.assertFalse(place.encode() in inside, f"{place} in {path}")

    def test_signing(self):
        certificate, pkcs12, password, key, signed = (
            os.path.join(self.folder, name) for name in ("firm.pem", "firm.p12", "password", "key.pem", "signed"))
        with open(password, "w", encoding="utf-8") as file:
            file.write("throw-away")
        quiet = {"check": True, "capture_output": True}
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-subj", "/CN=A firm",
                        "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate], **quiet)
        subprocess.run(["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-passout",
                        "file:" + password, "-out", pkcs12], **quiet)
        script = os.path.join(HERE, "..", "..", "installer", "windows", "package.sh")
        build, sdk = os.environ["RAPDESK_BUILD"], os.environ["RAPDESK_WINDOWS_SDK"]
        subprocess.run([script, build, sdk, "1.0.0", signed, "setup", "msi"],
                       env=os.environ | {"RAPDESK_SIGN_PKCS12": pkcs12, "RAPDESK_SIGN_PASSWORD": password,
                                         "SOURCE_DATE_EPOCH": str(int(time.time()))}, **quiet)

        pc = WindowsPC(SCREENSHOTS)
        self.addCleanup(pc.close)
        self.assertEqual(pc.run(package("*-setup.exe", signed), "/S")[0], 0)
        program = pc.user + "\\AppData\\Local\\Programs\\RAP Desk"
        installed = [path for path in files_below(pc.path(program)) if path.endswith((".exe", ".dll"))]
        names = {os.path.basename(path) for path in installed}
        self.assertLessEqual({"uninstall.exe", "rapdesk.exe", "rapdesk-cli.exe", "Qt6Core.dll", "qwindows.dll"}, names)

        def holds(path):
            verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in", path]
            return subprocess.run(verify, capture_output=True).returncode == 0
        for path in [package("*-setup.exe", signed), package("*.msi", signed), *installed]:
            self.assertTrue(holds(path), path)
        for path in (package("*-setup.exe"), package("*.msi"), os.path.join(self.program, "rapdesk.exe")):
            self.assertFalse(holds(path), path)

        self.assertEqual(pc.run(program + "\\rapdesk-cli.exe", "version")[0], 0)
        pc.run(program + "\\uninstall.exe", "/S")
        wait_until(lambda: not os.path.exists(pc.path(program)), "the program's folder is gone")

    def table(self, name):
        told = subprocess.run(["msiinfo", "export", package("*.msi"), name], check=True, capture_output=True, text=True)
        return [line.split("\t") for line in told.stdout.splitlines()[3:]]

    def test_msi_replaces_files_whatever_their_version(self): # Wine does so anyway
        self.assertIn(["REINSTALLMODE", "amus"], self.table("Property"))

    def test_msi_holds_every_file(self):
        names = {row[2].split("|")[-1] for row in self.table("File")}
        self.assertEqual(names, {os.path.basename(path) for path in files_below(self.program)} - {"portable"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
