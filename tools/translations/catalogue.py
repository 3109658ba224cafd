"""Qt Linguist's files, read and written as lupdate writes them, so that a diff shows what changed and nothing else."""

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
CHINESE = ("zh_HK", "zh_CN")
ENGLISH = "en"  # its plural forms only
FORMS = {"zh_HK": 1, "zh_CN": 1, ENGLISH: 2}


@dataclass
class Message:
    context: str
    source: str
    comment: str = ""
    hint: str = ""  # what the source says to translators
    plural: bool = False
    forms: list = field(default_factory=list)  # one, where it is no plural
    kind: str = ""  # "unfinished", "vanished", "obsolete"; nothing where it is done

    @property
    def key(self):
        return self.context, self.source, self.comment

    @property
    def is_gone(self):
        return self.kind in ("vanished", "obsolete")

    @property
    def lacks(self):
        return self.kind == "unfinished" or not self.forms or not all(self.forms)

    def take(self, forms):
        self.forms = list(forms)
        self.kind = "" if all(forms) else "unfinished"


def path_of(language):
    return FOLDER / f"rapdesk_{language}.ts"


def read(path):
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            translation = element.find("translation")
            plural = element.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            messages.append(Message(name, element.findtext("source", ""), element.findtext("comment", ""),
                                    element.findtext("extracomment", ""), plural, forms, translation.get("type", "")))
    return messages


def escaped(text):
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(character, entity)
    return text


def written(message):
    kind = f' type="{message.kind}"' if message.kind else ""
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{escaped(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{escaped(message.comment)}</comment>"
    if message.hint:
        yield f"        <extracomment>{escaped(message.hint)}</extracomment>"
    if message.plural:
        yield f"        <translation{kind}>"
        yield from (f"            <numerusform>{escaped(form)}</numerusform>" for form in message.forms)
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escaped(message.forms[0])}</translation>"
    yield "    </message>"


def write(path, language, messages):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for message in messages:
        if message.context != context:
            if context is not None:
                lines.append("</context>")
            context = message.context
            lines += ["<context>", f"    <name>{escaped(context)}</name>"]
        lines += written(message)
    if context is not None:
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")
