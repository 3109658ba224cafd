#!/usr/bin/env python3
"""Each gate of the translations: a good translation passes all of them, one with a fault is stopped by the one that is for it."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools" / "translations"))

import catalogue  # noqa: E402
import gates  # noqa: E402
import sources  # noqa: E402

SOURCE = "&Fetch %1 of %2 reports to '%3'…"
GOOD = {"zh_HK": "下載 %2 份報表中的 %1 份至「%3」(&F)…", "zh_CN": "下载 %2 份报表中的 %1 份到“%3”(&F)…"}


def stopped_by(language, translation, source=SOURCE, kind=""):
    message = catalogue.Message("Commands", source, forms=[translation], kind=kind)
    return {fault.gate for fault in gates.faults(language, message)}


class Seeded(unittest.TestCase):
    def test_good_ones_pass(self):
        for language, good in GOOD.items():
            self.assertEqual(stopped_by(language, good), set())

    def test_untranslated(self):
        self.assertEqual(stopped_by("zh_HK", ""), {"untranslated"})
        self.assertEqual(stopped_by("zh_HK", GOOD["zh_HK"], kind="unfinished"), {"untranslated"})

    def test_gone_from_the_sources(self):
        for kind in ("vanished", "obsolete"):
            self.assertEqual(stopped_by("zh_HK", GOOD["zh_HK"], kind=kind), {"gone"})

    def test_placeholder_lost_or_added(self):
        self.assertEqual(stopped_by("zh_HK", GOOD["zh_HK"].replace("%1", "")), {"placeholders"})
        self.assertEqual(stopped_by("zh_HK", GOOD["zh_HK"].replace("%3", "%3%4")), {"placeholders"})
        self.assertEqual(stopped_by("zh_HK", "<b>報表", "<b>Report</b>"), {"placeholders"})
        self.assertEqual(stopped_by("zh_HK", "報表日期為 {date}", "The report's date is {day}"), {"placeholders"})

    def test_spaces_at_the_edges(self):
        self.assertEqual(stopped_by("zh_HK", "報表", "reports "), {"spaces"})
        self.assertEqual(stopped_by("zh_HK", "注意", "Note: "), {"spaces"})
        self.assertEqual(stopped_by("zh_HK", "注意：", "Note: "), set())

    def test_too_long(self):
        self.assertEqual(stopped_by("zh_CN", "重新下载所有尚未归档的报表", "Again"), {"too long"})
        self.assertEqual(stopped_by("zh_CN", "重新下载", "Again"), set())

    def test_latin_word(self):
        self.assertEqual(stopped_by("zh_HK", "下載 report 至 RAP", "Fetch the report to RAP"), {"latin"})
        self.assertEqual(stopped_by("zh_HK", "「from」須為日期", "'from' is a date"), set())

    def test_characters_of_the_other_chinese(self):
        self.assertEqual(stopped_by("zh_HK", GOOD["zh_HK"].replace("報", "报")), {"characters"})
        self.assertEqual(stopped_by("zh_CN", GOOD["zh_CN"].replace("报", "報")), {"characters"})

    def test_characters_that_both_have(self):
        shared = "台只面系表制准着周卷才游群"
        for language in catalogue.CHINESE:
            self.assertEqual(stopped_by(language, shared, "What both of them have"), set())

    def test_words_of_the_others(self):
        self.assertEqual(stopped_by("zh_HK", "移除帳號", "Remove the account"), {"avoided"})
        self.assertEqual(stopped_by("zh_CN", "移除帐户", "Remove the account"), {"avoided"})

    def test_access_key_lost_doubled_or_another(self):
        good = GOOD["zh_HK"]
        for bad in (good.replace("(&F)", ""), good.replace("(&F)", "(&F)(&F)"), good.replace("(&F)", "(&G)")):
            self.assertEqual(stopped_by("zh_HK", bad), {"access key"}, bad)
        self.assertEqual(stopped_by("zh_HK", "鍵及帳戶", "Keys && accounts"), set())

    def test_plural_forms(self):
        def of(*forms):
            return {fault.gate for fault in gates.faults("en", catalogue.Message("Tray", "%n file(s)", plural=True, forms=list(forms)))}

        self.assertEqual(of("one file", "%n files"), set())
        self.assertEqual(of("one file", ""), {"untranslated"})


class Reading(unittest.TestCase):
    def test_a_catalogue_is_written_as_it_was_read(self):
        for language in (*catalogue.CHINESE, catalogue.ENGLISH):
            path = catalogue.path_of(language)
            with tempfile.TemporaryDirectory() as folder:
                copy = Path(folder) / path.name
                catalogue.write(copy, language, catalogue.read(path))
                self.assertEqual(copy.read_bytes(), path.read_bytes())

    @unittest.skipUnless(shutil.which("lupdate", path="/usr/lib/qt6/bin"), "lupdate is not here")
    def test_a_function_that_returns_what_is_of_another_room(self):
        text = """
namespace ui {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ui::Mail)
};
class Mail {
    static rap::Result<ledger::Ledger*> send();
};
rap::Error tooMany() { return {Tr::tr("Too many.")}; }
rap::Result<ledger::Ledger*> Mail::send() { return {Tr::tr("Sent.")}; }
}
"""
        self.assertEqual(sources.contexts_of(text), {"ui::Mail"})
        with tempfile.TemporaryDirectory() as folder:
            file, found = Path(folder) / "Mail.cpp", Path(folder) / "found.ts"
            file.write_text(sources.plain(text), encoding="utf-8")
            subprocess.run([sources.tool("lupdate"), "-silent", file, "-ts", found], check=True)
            self.assertEqual({message.key for message in catalogue.read(found)},
                             {("ui::Mail", "Too many.", ""), ("ui::Mail", "Sent.", "")})


if __name__ == "__main__":
    unittest.main()
