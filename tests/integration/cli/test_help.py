"""Help that an IT person can work from: every command with its options and an example."""

import unittest

from support import CliTest

COMMANDS = {
    ("account",): ("add", "list", "show", "rename", "copy", "remove", "export", "import", "sheet"),
    ("account", "add"): ("NAME", "--identity", "--user", "--host", "--key", "--backup", "--base", "--to",
                         "--key-registered", "Example"),
    ("account", "list"): ("Example",),
    ("account", "show"): ("NAME", "Example"),
    ("account", "remove"): ("NAME", "--forget-ledger", "Example"),
    ("account", "rename"): ("NAME", "NEW", "Example"),
    ("account", "copy"): ("NAME", "NEW", "Example"),
    ("account", "export"): ("NAME", "--out", "--without-user", "--with-paths", "--force", "Example"),
    ("account", "import"): ("FILE", "--name", "--user", "--key", "--to", "--replace", "Example"),
    ("account", "sheet"): ("NAME", "--for", "Example"),
    ("hostkey",): ("show", "trust"),
    ("hostkey", "show"): ("NAME", "Example"),
    ("hostkey", "trust"): ("NAME", "FINGERPRINT", "Example"),
    ("key",): ("new", "show", "test", "put", "switch", "status"),
    ("key", "new"): ("--type", "--out", "--no-passphrase", "Example"),
    ("key", "show"): ("NAME", "Example"),
    ("key", "test"): ("NAME", "--key", "Example"),
    ("key", "put"): ("NAME", "--key", "--path", "Example"),
    ("key", "switch"): ("NAME", "FILE", "--registered", "--no-test", "--force", "Example"),
    ("key", "status"): ("NAME", "--warn-days", "Example"),
    ("profile",): ("list", "show", "import", "export"),
    ("profile", "list"): ("NAME", "Example"),
    ("profile", "show"): ("NAME", "PROFILE", "Example"),
    ("profile", "import"): ("NAME", "FILE", "Example"),
    ("profile", "export"): ("NAME", "--out", "Example"),
    ("list",): ("NAME", "--date", "--house", "--system", "--market", "--report", "--for", "--kind", "--within-hours",
                "Example"),
    ("compare",): ("A", "B", "--key", "--exact", "--seconds", "Example"),
    ("print",): ("FILE", "--pdf", "--printer", "--pages", "--header", "Example"),
    ("fetch",): ("NAME", "--date", "--house", "--system", "--market", "--report", "--for", "--kind", "--profile", "--to",
                 "--keep-zip", "--again", "--within-hours", "--on-end", "Example"),
    ("run",): ("NAME", "--profile", "--every", "--on-end", "Example"),
    ("find",): ("TEXT", "NAME", "--regex", "--word", "--case", "--date", "Example"),
    ("status",): ("NAME", "--refresh", "--within-hours", "--csv", "Example"),
    ("holidays",): ("show", "import"),
    ("holidays", "show"): ("Example",),
    ("holidays", "import"): ("FILE", "Example"),
    ("titles",): ("show", "import", "export", "learn"),
    ("titles", "show"): ("Example",),
    ("titles", "import"): ("FILE", "Example"),
    ("titles", "export"): ("--out", "Example"),
    ("titles", "learn"): ("SWITCH", "Example"),
    ("schedule",): ("show", "on", "off", "Example"),
    ("schedule", "show"): ("NAME", "Example"),
    ("schedule", "on"): ("NAME", "--every", "--on-end", "Example"),
    ("schedule", "off"): ("NAME", "Example"),
    ("diagnose",): ("NAME", "--out", "Example"),
    ("completion",): ("SHELL", "bash", "powershell", "Example"),
    ("manual",): ("Example",),
    ("decode",): ("FILENAME", "--folder", "Example"),
    ("version",): ("Example",),
}


class Help(CliTest):
    def test_the_program_names_its_commands_and_exit_codes(self):
        shown = self.cli("--help").out
        for word in ("account", "hostkey", "key", "profile", "list", "fetch", "holidays", "schedule", "status", "decode", "version",
                     "--config", "--json", "RAPDESK_PASSPHRASE", "Example"):
            self.assertIn(word, shown)
        for code in range(8):
            self.assertRegex(shown, rf"(?m)^ +{code}  \w")

    def test_every_command(self):
        for command, words in COMMANDS.items():
            for option in ("--help", "-h"):
                shown = self.cli(*command, option)
                self.assertEqual(shown.err, "")
                for word in words:
                    self.assertIn(word, shown.out, command)

    def test_lines_fit_a_terminal(self):
        shown = self.cli("--help-all").out
        too_long = [line for line in shown.splitlines() if len(line) > 125]
        self.assertEqual(too_long, [])

    def test_later_commands_are_not_there(self):
        shown = self.cli("--help").out
        self.assertNotIn("\n  firm ", shown)


if __name__ == "__main__":
    unittest.main()
