"""The manual names what the program has: buttons, messages, commands, options and exit codes. It is held against the sources."""

import re
import sys
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "translations"))

import gates  # noqa: E402

MANUAL = ROOT / "docs" / "manual"
CHINESE = ("zh_HK", "zh_CN")
LANGUAGES = ("en", *CHINESE)
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


def captions(language):
    """As people see them: without the underlined letter, and with … for what is filled in."""
    if language == "en":
        known = texts("core", "ui", "app")
    else:
        catalogue = ElementTree.parse(ROOT / "translations" / f"rapdesk_{language}.ts")
        known = {node.text or "" for node in catalogue.iter("translation")}
    return {re.sub(r"%(?:\d|n)", "…", re.sub(r"\(&\w\)|&", "", text)) for text in known}


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
        for language in LANGUAGES:
            known = captions(language)
            for name in PAGES:
                for caption in bold(page(language, name)):
                    self.assertTrue(caption in known, f"{language}/{name}: no such button, menu or message: {caption}")

    def test_messages_are_those_of_the_program(self):
        """Those with a gap, and those that the table for troubleshooting begins its rows with."""
        for language in LANGUAGES:
            known = captions(language)
            for name in PAGES:
                markdown = page(language, name)
                messages = {message for message in italic(markdown) if "…" in message}
                messages |= set(re.findall(r"(?m)^\| \*([^*]+)\* \|", markdown))
                for message in messages:
                    self.assertTrue(any(message in text for text in known), f"{language}/{name}: no such message: {message}")

    def test_each_language_names_as_much(self):
        for language in CHINESE:
            for name in PAGES:
                self.assertEqual(len(bold(page("en", name))), len(bold(page(language, name))), f"{language}/{name}")


class Chinese(unittest.TestCase):
    def test_a_paragraph_is_one_line(self):
        """The end of a line would be a blank between two of its characters."""
        for language in CHINESE:
            for name in PAGES:
                lines = page(language, name).splitlines()
                for above, line in zip(lines, lines[1:]):
                    if above and line and not re.match(r"#|\||- |\d+\. |    ", line):
                        self.fail(f"{language}/{name}: goes on on another line: {line}")

    def test_each_has_its_own_characters_and_words(self):
        for language in CHINESE:
            for name in PAGES:
                for line in page(language, name).splitlines():
                    for found in (gates.characters(language, line), gates.avoided(language, line)):
                        self.assertIsNone(found, f"{language}/{name}")


class Pictures(unittest.TestCase):
    """docs/manual/LANGUAGE/pictures, by ./dev pictures; tests/ui/pictures holds it against what that makes."""

    NAMED = re.compile(r"!\[(.*)\]\((.*)\)")

    def shown(self, language):
        return [match for name in PAGES for match in self.NAMED.findall(page(language, name))]

    def test_every_one_is_there_and_shown_once(self):
        for language in LANGUAGES:
            files = sorted(f"pictures/{path.name}" for path in (MANUAL / language / "pictures").iterdir())
            self.assertEqual(sorted(file for _, file in self.shown(language)), files)
        self.assertGreater(len(files), 7)

    def test_they_stand_at_the_same_places(self):
        for language in CHINESE:
            self.assertEqual(*([file for _, file in self.shown(one)] for one in ("en", language)))

    def test_each_has_words_and_a_line_of_its_own(self):
        """The words are its caption in the program; Qt makes one picture more of each piece of markup in them."""
        for language in LANGUAGES:
            for name in PAGES:
                lines = ["", *page(language, name).splitlines(), ""]
                for above, line, below in zip(lines, lines[1:], lines[2:]):
                    if "![" in line:
                        self.assertRegex(line, r"^!\[[^\[\]*_`&<\\]{15,}[.。]\]\(pictures/[a-z-]+\.png\)$")
                        self.assertEqual((above, below), ("", ""), line)

    def test_they_are_small(self):
        sizes = [path.stat().st_size for path in MANUAL.glob("*/pictures/*.png")]
        self.assertLess(max(sizes), 60_000)
        self.assertLess(sum(sizes), 1_500_000)

    def test_the_program_has_all_of_the_manual(self):
        listed = {node.text for node in ElementTree.parse(MANUAL / "manual.qrc").iter("file")}
        files = {str(path.relative_to(MANUAL)) for path in MANUAL.glob("*/**/*.*")}
        self.assertEqual(listed, files)


class CommandLine(unittest.TestCase):
    def test_every_exit_code_is_told(self):
        declared = re.findall(r"^ +\w+ = (\d+)", (ROOT / "app/cli/ExitCode.h").read_text(encoding="utf-8"), re.M)
        self.assertGreater(len(declared), 10)
        for language in LANGUAGES:
            told = re.findall(r"(?m)^\| (\d+) \|", page(language, "it.md"))
            self.assertEqual(told, declared)

    def test_every_command_and_option_is_there(self):
        known = texts("app/cli")
        commands = {text for text in known if re.fullmatch("[a-z]+", text)}
        options = {option for text in known for option in re.findall(r"--[a-z][a-z-]+", text)} | {"--help"}
        for language in LANGUAGES:
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
        for language in LANGUAGES:
            self.assertEqual(of(page(language, "it.md")), of(told))


if __name__ == "__main__":
    unittest.main()
