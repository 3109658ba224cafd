"""Whatever comes from outside: no command's output gives a terminal a command, forges a line, or hides or turns text."""

import io
import json
import os
import re
import subprocess
import unicodedata
import unittest
import zipfile

from support import DEADLINE, FAILED, ServerTest

# Escape sequences in seven and eight bits, a window title, line ends of every kind, what turns and what hides text.
EVIL = ("\x1b[2J\x1b[31m", "\u009b2J", "\x1b]0;owned\x07", "a\r\nfiled  /download/forged", "a\nfailed", "\x08\x08\x7f",
        "\u202egnp", "\u2066a\u2069", "a\u2028b\u2029c\u0085d", "\u200bnone\ufeff", "\U000e0041\U000e007f", "%1%2%n", "'\"")
BARE = (b"\x9b2J", b"\xc2", b"\xff\xfe\x1b", b"\xed\xa0\x80")


def raw(text):
    """What no line may hold."""
    return {character for character in text
            if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs") and character != "\n"}


def zipped(*names, packing=zipfile.ZIP_DEFLATED):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name in names:
            archive.writestr(name, "x" * 100)
    return data.getvalue()


class Printed(ServerTest):
    tree_options = ("--small", "--days", "1")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        below = os.path.join(cls.tree.root, "download")
        for text in EVIL:
            name = text.replace("/", "_")
            cls.put(below, f"FOLDER {name}/20261123/report.TXT.ZIP", zipped("report.TXT"))
            cls.put(below, f"ODD/20261123/{name}.ZIP", b"no ZIP")
            cls.put(below, f"ODD/20261123/damaged {name}.ZIP", zipped("a.txt")[:-5])
        for number, name in enumerate(EVIL):
            cls.put(below, f"ODD/20261123/entry{number}.ZIP", zipped(name, "b.txt"))
            cls.put(below, f"ODD/20261123/packed{number}.ZIP", zipped(name, packing=zipfile.ZIP_BZIP2))
        for name in BARE:
            cls.put(below, os.fsencode("ODD/20261123/") + name + b".ZIP", b"no ZIP")
        unreadable = os.path.join(below, "NO ACCESS \x1b[31m\n")
        os.mkdir(unreadable)
        os.chmod(unreadable, 0)
        cls.addClassCleanup(os.chmod, unreadable, 0o755)

    @staticmethod
    def put(folder, name, data):
        path = os.path.join(os.fsencode(folder), os.fsencode(name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)

    def evil_account(self):
        """As somebody else's account file may be."""
        folder = os.path.join(self.config, "accounts")
        with open(os.path.join(folder, os.listdir(folder)[0]), encoding="utf-8") as file:
            account = json.load(file)
        account |= {"name": "EVIL", "user": "\x1b[31muser\u202e", "baseFolder": "/base\x1b[2J"}
        for name, text in (("evil.json", json.dumps(account)), ("half\x1b[31m\n.json", "{"),
                           ("wrong.json", json.dumps(account | {"name": "B", "identity": "\x1b[31m\n\u202e"}))):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)

    def calls(self):
        rsa = self.server["host_keys"]["rsa"]["fingerprint"]
        return [("version",), ("account", "list"), ("account", "show", "ACME"), ("account", "show", "EVIL"),
                ("account", "show", "\x1b[31mnone"), ("account", "remove", "\u202enone"),
                ("account", "add", "\x1b[31m\n", "--identity", "designated-bank", "--user", "\x1b]0;u\x07", "--host", "\x1b[h",
                 "--key", "\x1b[31m\nno such key"),
                ("hostkey", "show", "ACME"), ("hostkey", "trust", "ACME", rsa), ("hostkey", "trust", "ACME", "\x1b[31m"),
                ("list", "ACME"), ("list", "ACME", "--report", "\x1b[31m*"), ("list", "ACME", "--date", "\x1b[31m"),
                ("list", "EVIL"), ("fetch", "ACME"), ("fetch", "ACME", "--again"), ("status", "ACME"),
                ("status", "ACME", "--refresh"), ("decode", *EVIL), ("decode", "--folder", "\x1b[31m/20261123", *EVIL),
                ("profile", "list", "ACME"), ("profile", "list", "EVIL"), ("profile", "show", "ACME", "\x1b[31mnone"),
                ("profile", "import", "ACME", "\x1b[31m\nno such file"), ("profile", "import", "ACME", self.evil_profiles()),
                ("profile", "export", "ACME", "--out", "\x1b[31m/nowhere"), ("run", "ACME", "--profile", "\x1b[31mnone"),
                ("schedule", "show", "ACME"), ("schedule", "on", "\x1b[31mnone"), ("schedule", "off", "\x1b[31mnone"),
                ("account", "export", "EVIL", "--out", "\x1b[31m/nowhere"), ("account", "import", "\x1b[31m\nno such file"),
                ("account", "copy", "EVIL", "\x1b[31m\n"), ("account", "rename", "\x1b[31mnone", "\u202enew"),
                ("account", "sheet", "EVIL"), ("diagnose", "EVIL"),
                ("key", "new", "--type", "ed25519", "--no-passphrase", "--out", "\x1b[31m/no/where"), ("key", "show", "EVIL"),
                ("key", "status"), ("key", "test", "ACME", "--key", "\x1b[31m\nnone"),
                ("key", "put", "ACME", "--key", "\x1b[31m\nnone"), ("key", "switch", "ACME", "\x1b[31m\nnone"),
                ("find", "x", "ACME"), ("find", "\x1b[31m", "EVIL"), ("find", "--regex", "\x1b[31m(", "ACME"),
                ("compare", self.evil_report("a"), self.evil_report("b")), ("compare", "\x1b[31mnone", self.evil_report("a")),
                ("compare", "--exact", "--key", "\x1b[31m", self.evil_report("a"), self.evil_report("b")),
                ("print", "--pdf", "\x1b[31m.pdf", self.evil_report("a")), ("print", "--pdf", "x.pdf", "\x1b[31mnone"),
                ("print", "--pdf", "x.pdf", "--pages", "\x1b[31m", self.evil_report("a")),
                ("print", "--printer", "\x1b[31mnone", self.evil_report("a")),
                ("holidays", "show"), ("holidays", "import", "\x1b[31m\nno such file"),
                ("titles", "show"), ("titles", "import", "\x1b[31m\nno such file"), ("titles", "import", self.evil_titles()),
                ("titles", "export", "--out", "\x1b[31m/nowhere"), ("titles", "learn", "\x1b[31mmaybe"),
                ("completion", "\x1b[31mfish"), ("completion", "bash"), ("manual",),
                ("\x1b[31mno such command",), ("--help",)]

    def evil_report(self, word):
        path = os.path.join(self.folder, "\x1b[31m\u202e" + word)
        with open(path, "wb") as file:
            file.write("\n".join(word + text for text in EVIL).encode() + b"\n".join(BARE))
        return path

    def evil_profiles(self):
        path = os.path.join(self.folder, "profiles.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "profiles": [{"name": "\x1b[31m\n", "wanted": {}, "path": "{\x1b[2J}"}]}, file)
        return path

    def evil_titles(self):
        path = os.path.join(self.folder, "titles.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("report_id,title\nX1,\x1b[31mT\n")
        return path

    def commands(self, *above):
        """All that the program says it has."""
        listed = self.cli(*above, "--help").out.split("Subcommands:")[1].split("\n\n")[0]
        return re.findall(r"^  (\w+)  ", listed, re.MULTILINE)

    def test_nothing_raw_from_any_command(self):
        self.add_server_account()
        self.evil_account()
        with_words = {"account", "holidays", "hostkey", "key", "profile", "schedule", "titles"}
        known = {(name, word) for name in with_words for word in self.commands(name)}
        known |= {(name,) for name in self.commands() if name not in with_words}
        self.assertLess({("list",), ("account", "add")}, known)
        tried = {call[:2] if call[0] in with_words else call[:1] for call in self.calls()}
        self.assertEqual(known - tried, set(), "a command that is not tried here")
        for call in self.calls():
            for options in ((), ("--json",)):
                with self.subTest(call=call, options=options):
                    self.check(call, options)

    def check(self, call, options):
        ended = subprocess.run(self.command(*options, *call), env=self.environment(), cwd=self.folder, check=False,
                               stdin=subprocess.DEVNULL, capture_output=True, timeout=DEADLINE)
        out, err = ended.stdout.decode(), ended.stderr.decode()  # UTF-8 it is, too
        for text in (out, err):
            self.assertEqual(raw(text), set(), text)
            for line in text.split("\n"):
                self.assertFalse(line.startswith(("filed  /download/forged", "failed\"", "failed'", "failed.ZIP")), line)
        if options and call != ("--help",):
            for line in out.split("\n")[:-1]:
                json.loads(line)
        if call[0] == "fetch":
            self.assertIn("1b", out)
            self.assertEqual(ended.returncode, FAILED, err)


if __name__ == "__main__":
    unittest.main()
