"""The installer's words: installer/windows/words.nsh, which lupdate does not read."""

import re

import catalogue
import gates

WORDS = catalogue.ROOT / "installer" / "windows" / "words.nsh"
ENTRY = re.compile(r'^\$\{Words\} (\w+)\s+"(.*?)"\s+"(.*?)"\s+"(.*?)"$', re.MULTILINE)


def faults():
    text = WORDS.read_text(encoding="utf-8").replace("\\\n", "")
    entries = ENTRY.findall(text)
    if len(entries) != text.count("${Words} "):
        yield f"{WORDS.name}: not every text can be read"
    for name, source, *translations in entries:
        message = catalogue.Message(WORDS.name, source)
        for language, translation in zip(catalogue.CHINESE, translations):
            found = gates.characters(language, translation), gates.avoided(language, translation), gates.access_keys(message, translation)
            yield from (f"{language}: {WORDS.name}: {name}: {fault}" for fault in found if fault)
