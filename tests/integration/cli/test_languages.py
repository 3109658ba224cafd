"""The command line in Chinese: help without English words, columns that line up, and the same for scripts in all languages."""

import os
import re
import shutil
import unicodedata
import unittest

from support import BAD_CALL, FAILED, HERE, NOON, CliTest
from test_help import COMMANDS
import test_printed

LATIN = os.path.join(HERE, "..", "..", "..", "translations", "latin.txt")
CHINESE = ("zh_HK", "zh_CN")
CODES = set("hkscc hkcc-seoch ccass ccms other GLOB HKMK MAMK SZMK text image bash powershell ssh2 workstation on off "
            "ed25519 ecdsa-p256 ecdsa-p384 rsa-3072 rsa-4096 en zh_HK zh_CN yyyymmdd".split())
COMMAND_WORDS = {word for command, words in COMMANDS.items() for word in (*command, *words) if word.islower() and word.isalpha()}
VALUES = {word for words in COMMANDS.values() for word in words if word.isupper()}
LIST = re.compile(r"^ {2}(\S.*?)(?: {2,}(\S.*))?$")
ABOUT = 30  # where the second column of the help begins


def latin_words():
    with open(LATIN, encoding="utf-8") as file:
        return {word for line in file if not line.startswith("#") for word in line.split()}


def cells(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def blank_cells(line):
    """The cells in which the line has nothing."""
    return {at for at, character in enumerate("".join(c * (2 if cells(c) == 2 else 1) for c in line)) if character == " "}


def columns(lines):
    """How many columns all of the lines have in common, with two blanks between them."""
    width = max(map(cells, lines))
    blank = set.intersection(*(blank_cells(line) | set(range(cells(line), width)) for line in lines))
    return len(re.findall(r"x(?: ?x)*", "".join(" " if at in blank else "x" for at in range(width))))


def said(shown):
    """The help's own words: without what is typed, names of values, and examples."""
    kept = []
    for line in shown.splitlines():
        in_list = LIST.match(line)
        if line.startswith("   ") and cells(line) - cells(line.lstrip()) == ABOUT:
            kept.append(line.strip())
        elif in_list:
            kept.append(re.sub(r"[\w-]*[A-Za-z][^ ]*", "", in_list[1]) + " " + (in_list[2] or ""))
        elif not line.startswith(" "):
            kept.append(line)
    text = re.sub(r"(用法: )rapdesk-cli.*?((?:\[(?:選項|选项)\]|命令).*)", r"\1\2", " ".join(kept))
    text = re.sub(r"\{\"account\".*?\}", "", text)
    text = re.sub(r"[「“][ -~]+[」”]", "", text)
    return re.sub(r"--[a-z][a-z-]*|\{[a-z]+\}", "", text)


def english_words(shown):
    known = latin_words() | CODES | COMMAND_WORDS
    metavars = set(re.findall(r"\b[A-Z][A-Z_]+\b", "\n".join(line for line in shown.splitlines() if re.match(r"  -|用法", line))))
    positionals = set(re.findall(r"(?m)^  ([A-Z]+)\b", shown))
    return [word for word in re.findall(r"[A-Za-z][\w'./:-]*", said(shown), re.ASCII)
            if word.strip("'./:-") not in known | metavars | positionals]


class Help(CliTest):
    def helps(self, language):
        for command in ((), *COMMANDS):
            yield command, self.cli(*command, "--help", RAPDESK_LANGUAGE=language).out
        yield ("--help-all",), self.cli("--help-all", RAPDESK_LANGUAGE=language).out

    def test_no_english_word(self):
        for language in CHINESE:
            for command, shown in self.helps(language):
                with self.subTest(language=language, command=command):
                    self.assertRegex(shown, "[\u4e00-\u9fff]")
                    self.assertEqual(english_words(shown), [])

    def test_the_second_column_lines_up(self):
        for language in ("en", *CHINESE):
            for command, shown in self.helps(language):
                for line in shown.splitlines():
                    self.assertLessEqual(cells(line), 125, line)
                    name, about = match.groups() if (match := LIST.match(line)) else ("", "")
                    if about and re.match(r"-|[A-Z]+( \S+)*$|[a-z]+$", name) and command != ("--help-all",):
                        self.assertEqual(cells(line) - cells(about), ABOUT, f"{language} {command}: {line}")

    def test_wrong_calls(self):
        for call in ((), ("bogus",), ("list",), ("list", "A", "B", "--nope"), ("list", "A", "--date", "2026"),
                     ("list", "A", "--kind", "x"), ("list", "A", "--report", " "), ("list", ""), ("account", "add", "A", "--limit", "x"),
                     ("account", "add", "A", "--key"), ("status", "A", "--within-hours"), ("compare", "1", "2", "--key", "5"),
                     ("schedule", "on", "A", "--on-end", "x", "--no-on-end"), ("key", "status", "--warn-days", "-1"),
                     ("account", "list", "--config", "x"), ("account", "list", "--json=x"), ("run", "A", "--every", "1"),
                     ("hostkey", "trust", "A", "x"), ("key", "switch", "A", "B", "--registered", "x"), ("titles", "learn", "x")):
            english = self.cli(*call, code=BAD_CALL, RAPDESK_LANGUAGE="en")
            self.assertRegex(english.err, r"^rapdesk-cli: .*\. How it is called: rapdesk-cli (\w+ )*--help\n$")
            for language in CHINESE:
                told = self.cli(*call, code=BAD_CALL, RAPDESK_LANGUAGE=language)
                self.assertEqual(told.out, "")
                text = re.sub(r"rapdesk-cli [a-z ]*--help|[「“][ -~]+[」”]|--[a-z-]+", "", told.err)
                words = set(re.findall(r"[A-Za-z-]{2,}", text)) - set(call) - latin_words() - CODES - VALUES
                self.assertEqual(words, set(), f"{call}: {told.err}")
                self.assertRegex(text, "用法")

    def test_the_language_is_that_of_the_settings_it_is_called_with(self):
        os.mkdir(self.config)
        with open(os.path.join(self.config, "window.json"), "w", encoding="utf-8") as file:
            file.write('{"language": "zh_CN"}')
        self.assertIn("命令", self.cli("--help").out)
        self.assertIn("账户", self.cli("account", "list", "--help").out)
        self.assertIn("Subcommands", self.cli("--json", "--help").out)
        self.assertIn("Subcommands", self.cli("--help", RAPDESK_LANGUAGE="en").out)

    def test_manual_and_completion(self):
        for language in CHINESE:
            manual = self.cli("manual", RAPDESK_LANGUAGE=language).out
            self.assertIn(".SS account add\n", manual)
            self.assertRegex(manual, "(?m)^.SH (結果|结果)")
            self.assertNotRegex(manual, "(?m)^.SH [A-Z]|OPTIONS|COMMAND$")
            for shell in ("bash", "powershell"):
                self.assertEqual(self.cli("completion", shell, RAPDESK_LANGUAGE=language).out, self.cli("completion", shell).out)


class Results(test_printed.Printed):
    test_nothing_raw_from_any_command = None

    def prepare(self):
        self.add_server_account()
        self.add_account("客戶甲", key=self.user_key(), more=("--key-registered", "2026-01-01"))
        self.calls()  # makes the files that they name
        shutil.copytree(self.folder, self.folder + ".kept", symlinks=True)
        self.addCleanup(shutil.rmtree, self.folder + ".kept", ignore_errors=True)

    def answers(self, language, *options):
        """Of all calls, from the same beginning."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder + ".kept", self.folder, symlinks=True)
        for call in self.calls():
            if "--help" not in call:
                ended = self.run_cli(*options, *call, at=NOON, RAPDESK_LANGUAGE=language)
                yield call, ended.code, sorted(re.sub(r'"seconds":[\d.e-]+', "", line) for line in ended.lines)

    def test_scripts_get_the_same_in_every_language(self):
        self.prepare()
        english = list(self.answers("en", "--json"))
        self.assertGreater(sum(len(lines) for _, _, lines in english), 100)
        for language in CHINESE:
            for expected, got in zip(english, self.answers(language, "--json"), strict=True):
                self.assertEqual(got, expected, language)

    def test_exit_codes_are_the_same_for_people(self):
        self.prepare()
        english = [(call, code) for call, code, _ in self.answers("en")]
        for language in CHINESE:
            self.assertEqual([(call, code) for call, code, _ in self.answers(language)], english, language)

    def test_tables_line_up(self):
        self.prepare()
        profiles = os.path.join(self.folder, "profiles.json")
        with open(profiles, "w", encoding="utf-8") as file:
            file.write('{"version": 1, "profiles": [{"name": "香港", "wanted": {"markets": ["HKMK"]}, "keepZip": true},'
                       ' {"name": "Other", "wanted": {}}]}')
        tables = {("account", "list"): 5, ("hostkey", "show", "ACME"): 5, ("list", "ACME"): 10, ("key", "status"): 6,
                  ("decode", "CCLTN05_C00123_HKMK_20261123140502123456.TXT.ZIP", "王.ZIP"): 8, ("holidays", "show"): 4,
                  ("titles", "show"): 5, ("status", "ACME"): 8, ("profile", "list", "ACME"): 4}
        for language in ("en", *CHINESE):
            self.cli("profile", "import", "ACME", profiles, at=NOON)
            for call, count in tables.items():
                with self.subTest(language=language, call=call):
                    shown = self.cli(*call, at=NOON, RAPDESK_LANGUAGE=language, code=FAILED if call[0] == "list" else 0).lines
                    if call[0] == "status":
                        self.assertEqual(columns(shown[:4]), 2, shown[:4])
                        shown = shown[4:]
                    table = [line for line in shown if len(re.split(" {2,}", line)) > 1]
                    self.assertEqual(len(re.split(" {2,}", table[0])), count, table[0])
                    self.assertEqual(columns(table), count, "\n".join(table))
                    if language != "en":
                        self.assertEqual(re.sub("RAP|ZIP", "", table[0]), re.sub("[A-Za-z]|RAP|ZIP", "", table[0]))

    def test_labels_line_up(self):
        self.prepare()
        for language in ("en", *CHINESE):
            for call in (("account", "show", "客戶甲"), ("key", "show", "客戶甲"), ("account", "sheet", "客戶甲")):
                shown = self.cli(*call, at=NOON, RAPDESK_LANGUAGE=language).lines
                if call[1] == "sheet":
                    self.assertEqual(cells(shown[0]), cells(shown[1]))
                    shown = [line for line in shown if line.startswith("  ")]
                labelled = [line for line in shown if re.match(r" *\S+( \S+)* {2,}\S", line)]
                starts = {cells(re.match(r" *\S+( \S+)* {2,}", line)[0]) for line in labelled}
                self.assertEqual(len(starts), 1, "\n".join(labelled))


if __name__ == "__main__":
    unittest.main()
