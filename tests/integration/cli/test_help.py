"""Help that an IT person can work from: every command with its options and an example."""

import unittest

from support import CliTest

COMMANDS = {
    ("account",): ("add", "list", "show", "remove"),
    ("account", "add"): ("NAME", "--identity", "--user", "--host", "--key", "--backup", "--base", "--to",
                         "--key-registered", "Example"),
    ("account", "list"): ("Example",),
    ("account", "show"): ("NAME", "Example"),
    ("account", "remove"): ("NAME", "Example"),
    ("hostkey",): ("show", "trust"),
    ("hostkey", "show"): ("NAME", "Example"),
    ("hostkey", "trust"): ("NAME", "FINGERPRINT", "Example"),
    ("list",): ("NAME", "--date", "--house", "--system", "--market", "--report", "--for", "--kind", "--within-hours",
                "Example"),
    ("fetch",): ("NAME", "--date", "--house", "--system", "--market", "--report", "--for", "--kind", "--to",
                 "--keep-zip", "--again", "--within-hours", "Example"),
    ("status",): ("NAME", "--refresh", "--within-hours", "Example"),
    ("decode",): ("FILENAME", "--folder", "Example"),
    ("version",): ("Example",),
}


class Help(CliTest):
    def test_the_program_names_its_commands_and_exit_codes(self):
        shown = self.cli("--help").out
        for word in ("account", "hostkey", "list", "fetch", "status", "decode", "version", "--config", "--json",
                     "RAPDESK_PASSPHRASE", "Example"):
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
        for word in ("--profile", "run NAME", "print", "find"):
            self.assertNotIn(f"\n  {word} ", shown)


if __name__ == "__main__":
    unittest.main()
