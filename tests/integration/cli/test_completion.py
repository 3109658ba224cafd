"""What a shell is told of the commands, and the manual page: made from the parser, so that nothing is missing in them."""

import re
import subprocess
import unittest

from support import CliTest
from test_help import COMMANDS


class Completion(CliTest):
    def complete(self, *words):
        """As bash does with the cursor behind the last word."""
        script = self.cli("completion", "bash").out
        call = 'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _rapdesk_cli; printf "%s\\n" "${COMPREPLY[@]}"'
        done = subprocess.run(["bash", "-c", script + call, "bash", "rapdesk-cli", *words], capture_output=True, text=True,
                              check=True)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_commands_and_options(self):
        self.assertEqual(self.complete("acc"), ["account"])
        self.assertEqual(self.complete("key", "s"), ["show", "switch", "status"])
        self.assertEqual(self.complete("account", "add", "--key"), ["--key", "--key-registered", "--key-drop", "--key-form"])
        self.assertEqual(self.complete("fetch", "ACME", "--keep"), ["--keep-zip"])
        self.assertEqual(self.complete("list", "ACME", "--js"), ["--json"])
        self.assertEqual(self.complete("account", "nothing", "--kind"), [])

    def test_every_command_is_in_each(self):
        bash = self.cli("completion", "bash").out
        powershell = self.cli("completion", "powershell").out
        manual = self.cli("manual").out.replace("\\-", "-")
        for command, words in COMMANDS.items():
            name = " ".join(command)
            self.assertIn(f"'{name}') words=", bash)
            row = re.search(rf"^ *'{name}' = @\((.*)\)$", powershell, re.MULTILINE)
            self.assertTrue(row, name)
            for word in words:
                if word.startswith("--"):
                    self.assertIn(f"'{word}'", row[1])
                    self.assertIn(word, manual)
            if "Example" in words and name != "schedule":
                self.assertRegex(manual, rf"(?m)^\.SS {name}$")

    def test_the_manual_obeys_no_text(self):
        lines = self.cli("manual").out.splitlines()
        self.assertEqual({line.split()[0] for line in lines if line.startswith((".", "'"))},
                         {".TH", ".SH", ".SS", ".TP", ".B", ".PP", ".nf", ".fi"})

    def test_another_shell_is_refused(self):
        self.cli("completion", "fish", code=2)


if __name__ == "__main__":
    unittest.main()
