"""What a translation must not have, or must have as its source has it. Each gate gives the words of what it found, or None."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

import catalogue

WIDER = 1.4  # than the English at the most; a Chinese character counts two
SLACK = 8  # for short texts

PLACEHOLDER = re.compile(r"%L?\d+|%n|\{[a-z_-]+\}|</?[a-z]+\d?\b[^>]*>|&(?:[a-z]+|#\d+);|\n|\t|\*\.\w+|--[a-z][a-z-]*")
ACCESS_KEY = re.compile(r"&([^&\s])")


@dataclass
class Fault:
    language: str
    gate: str
    context: str
    source: str
    found: str

    def __str__(self):
        return f"{self.language}: {self.gate}: {self.context}: '{self.source}': {self.found}"


def listed(name):
    for line in (catalogue.FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


@cache
def latin_words():
    return {word for line in listed("latin.txt") for word in line.split()}


@cache
def foreign_characters():
    """By language, the characters that only the other one has."""
    of = {"simplified": set(), "traditional": set()}
    for line in listed("characters.txt"):
        which, characters = line.split()
        of[which] |= set(characters)
    return {"zh_HK": of["simplified"], "zh_CN": of["traditional"]}


@cache
def words_to_avoid(language):
    rows = [line.split("\t") for line in listed("avoid.txt")]
    return [(word, better) for of, word, better in rows if of == language]


def bare(text):
    """Without escaped ampersands, so that each that is left marks an access key or begins an entity."""
    return re.sub(r"&(?:[a-z]+|#\d+);", "", text.replace("&&", "＆"))


def width(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def shown(text):
    """As it is seen: without what marks an access key, and without markup."""
    return re.sub(r"</?[a-z]+\d?\b[^>]*>", "", re.sub(r"\(&\w\)|&", "", bare(text)))


def kept(message, translation):
    source, here = (Counter(PLACEHOLDER.findall(text)) for text in (message.source, translation))
    changed = [*(f"lacks {what!r}" for what in source - here), *(f"has {what!r} of its own" for what in here - source)]
    return ", ".join(changed) or None


def edges(message, translation):
    plain = re.sub("：$", ": ", translation)  # which has its blank in it
    for name, space in (("begins", r"^ *"), ("ends", r" *$")):
        if re.search(space, message.source)[0] != re.search(space, plain if message.source.endswith(": ") else translation)[0]:
            return f"{name} with other spaces: {translation!r}"
    return None


def too_long(message, translation):
    most = WIDER * width(shown(message.source)) + SLACK
    wide = width(shown(translation))
    return f"{wide} wide, {most:.0f} at the most: {translation}" if wide > most else None


def latin(message, translation):
    def unless_quoted(quoted):
        return "" if f"'{quoted[1]}'" in message.source else quoted[0]

    def unless_called(call):
        return "" if call[0] in message.source else call[0]

    text = re.sub(r"[「“]([ -~]+)[」”]", unless_quoted, translation)
    text = re.sub(r"rapdesk-cli(?: [a-z]+)+", unless_called, text)
    text = re.sub(r"\(&\w\)", "", PLACEHOLDER.sub(" ", text))
    unknown = [word for word in re.findall(r"[A-Za-z][\w'./:-]*", text, re.ASCII) if word.strip("'./:-") not in latin_words()]
    return f"{', '.join(unknown)}: not in latin.txt" if unknown else None


def characters(language, translation):
    found = sorted(set(translation) & foreign_characters()[language])
    return f"characters of the other Chinese: {' '.join(found)}: {translation}" if found else None


def avoided(language, translation):
    found = [f"{word} ({better})" for word, better in words_to_avoid(language) if word in translation]
    return f"{', '.join(found)}: {translation}" if found else None


def access_keys(message, translation):
    of_source, here = ([key.upper() for key in ACCESS_KEY.findall(bare(text))] for text in (message.source, translation))
    return f"{translation}: access key {here or 'none'}, not {of_source or 'none'}" if of_source != here else None


def found_in(language, message):
    if message.is_gone:
        yield "gone", "is not in the sources any more"
        return
    if message.lacks:
        yield "untranslated", "has no translation"
        return
    for form in message.forms:
        chinese = language in catalogue.CHINESE
        yield "placeholders", kept(message, form) if chinese or "%n" in form else None
        yield "spaces", edges(message, form)
        yield "access key", access_keys(message, form)
        if chinese:
            yield "too long", too_long(message, form)
            yield "latin", latin(message, form)
            yield "characters", characters(language, form)
            yield "avoided", avoided(language, form)


def faults(language, message):
    return [Fault(language, gate, message.context, message.source, found) for gate, found in found_in(language, message) if found]
