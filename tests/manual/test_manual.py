"""The manual names what the program has: buttons, messages, commands, options and exit codes. It is held against the sources."""

import re
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
CATALOGUE = ROOT / "translations" / "rapdesk_zh_HK.ts"
PAGES = ("clerk.md", "it.md", "new.md")
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
ARROW = " › "


def sources(*folders):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.read_text(encoding="utf-8")


def texts(*folders):
    """All string literals, those beside each other joined as the compiler does."""
    found = set()
    for source in sources(*folders):
        for run in re.findall(rf"(?:{LITERAL}\s*)+", source):
            joined = "".join(part[1:-1] for part in re.findall(LITERAL, run))
            found.add(joined.replace('\\"', '"').replace("\\n", "\n"))
    return found


def captions():
    """As people see them: without the underlined letter, and with … for what is filled in."""
    return {re.sub(r"%(?:\d|n)", "…", text.replace("&", "")) for text in texts("core", "ui", "app")}


def page(language, name):
    return (MANUAL / language / name).read_text(encoding="utf-8")


def words(markdown):
    """Without code, with one blank for a line's end."""
    without = re.sub(r"(?m)^    .*$", "", markdown)
    return re.sub(r"\s+", " ", re.sub(r"`[^`]*`", "", without))


def bold(markdown):
    return [part for text in re.findall(r"\*\*(.+?)\*\*", words(markdown)) for part in text.split(ARROW)]


def italic(markdown):
    return re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", words(markdown).replace("**", ""))


class Captions(unittest.TestCase):
    def test_what_stands_in_bold_is_a_caption(self):
        known = captions()
        for name in PAGES:
            for caption in bold(page("en", name)):
                self.assertTrue(caption in known, f"{name}: no such button, menu or message: {caption}")

    @unittest.skipUnless(CATALOGUE.exists(), "the texts are not translated here")
    def test_in_chinese_too(self):
        translations = [node.text or "" for node in ElementTree.parse(CATALOGUE).iter("translation")]
        known = {re.sub(r"\(&\w\)|&", "", text) for text in translations}
        for name in PAGES:
            for caption in bold(page("zh_HK", name)):
                self.assertTrue(caption in known, f"{name}: no such button, menu or message: {caption}")

    def test_a_message_with_a_gap_is_one_of_the_program(self):
        known = captions()
        for name in PAGES:
            for message in italic(page("en", name)):
                if "…" in message:
                    self.assertTrue(any(message in text for text in known), f"{name}: no such message: {message}")

    def test_each_language_names_as_much(self):
        for name in PAGES:
            self.assertEqual(len(bold(page("en", name))), len(bold(page("zh_HK", name))), name)

    def test_a_chinese_paragraph_is_one_line(self):
        """The end of a line would be a blank between two of its characters."""
        for name in PAGES:
            lines = page("zh_HK", name).splitlines()
            for above, line in zip(lines, lines[1:]):
                if above and line and not re.match(r"#|\||- |\d+\. |    ", line):
                    self.fail(f"{name}: goes on on another line: {line}")


class CommandLine(unittest.TestCase):
    def test_every_exit_code_is_told(self):
        declared = re.findall(r"^ +\w+ = (\d+)", (ROOT / "app/cli/ExitCode.h").read_text(encoding="utf-8"), re.M)
        self.assertGreater(len(declared), 10)
        for language in ("en", "zh_HK"):
            told = re.findall(r"(?m)^\| (\d+) \|", page(language, "it.md"))
            self.assertEqual(told, declared)

    def test_every_command_and_option_is_there(self):
        known = texts("app/cli")
        commands = {text for text in known if re.fullmatch("[a-z]+", text)}
        options = {option for text in known for option in re.findall(r"--[a-z][a-z-]+", text)} | {"--help"}
        for language in ("en", "zh_HK"):
            markdown = page(language, "it.md")
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", markdown):
                self.assertTrue(option in options, option)
            calls = re.findall(r"rapdesk-cli (?:--json )?([a-z]+(?: [a-z]+)?)", markdown)
            self.assertTrue(calls)
            for call in calls:
                for word in call.split():
                    self.assertTrue(word in commands, call)

    def test_the_switches_are_those_of_the_installer(self):
        told = (ROOT / "docs/windows.md").read_text(encoding="utf-8")
        switches = re.compile(r"`(/[A-Z]+)(?:=[^`]*)?`")
        table = lambda markdown: set(re.findall(r"(?m)^\| (`/.*?) \|", markdown))
        of = lambda markdown: {switch for row in table(markdown) for switch in switches.findall(row)}
        self.assertTrue(of(told))
        for language in ("en", "zh_HK"):
            self.assertEqual(of(page(language, "it.md")), of(told))


if __name__ == "__main__":
    unittest.main()
