#!/usr/bin/env python3
"""The program's texts in other languages.

    translations update [--drop]  brings the catalogues up to the sources; what is in these no more stays as vanished, or is dropped
    translations todo             prints what lacks a translation, as JSON
    translations fill FILE...     takes translations from JSON like that: context, source, comment; zh_HK, zh_CN, en ("" is passed over).
                                  What has no context, or one that is not there, is taken for every text of that source
    translations check            the gates: fails where one of them finds something
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import catalogue
import gates
import installer
import sources

LANGUAGES = (*catalogue.CHINESE, catalogue.ENGLISH)


def update(given):
    for line in sources.merge({language: catalogue.path_of(language) for language in LANGUAGES}, given.drop):
        print(line, file=sys.stderr)
    return 0


def todo(_):
    wanted = {}
    for language in LANGUAGES:
        for message in catalogue.read(catalogue.path_of(language)):
            if not message.is_gone and message.lacks:
                entry = wanted.setdefault(message.key, {
                    "context": message.context, "source": message.source, **({"comment": message.comment} if message.comment else {}),
                    **({"hint": message.hint} if message.hint else {}), **({"plural": True} if message.plural else {})})
                entry[language] = ["", ""] if catalogue.FORMS[language] > 1 else ""
    json.dump(list(wanted.values()), sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def forms_of(given):
    return [given] if isinstance(given, str) else given


class Filling:
    """The entries of JSON files, each to be found by the messages that it is for."""

    def __init__(self, entries):
        self.entries = entries
        self.used = set()

    def for_message(self, message):
        same = [entry for entry in self.entries.get(message.source, ()) if entry.get("comment", "") == message.comment]
        exact = [entry for entry in same if entry.get("context") == message.context]
        # Classes are known by their last name where they have moved to another namespace.
        near = [entry for entry in same if entry.get("context", "").split("::")[-1] == message.context.split("::")[-1]]
        found = (exact or near or same or [None])[-1]
        if found is not None:
            self.used.add(id(found))
        return found, bool(exact or near)

    def unused(self):
        return [entry for entries in self.entries.values() for entry in entries if id(entry) not in self.used]


def fill(given):
    entries = {}
    for path in given.files:
        for entry in json.loads(path.read_text(encoding="utf-8")):
            entries.setdefault(entry["source"], []).append(entry)
    filling = Filling(entries)
    for language in LANGUAGES:
        path, taken = catalogue.path_of(language), 0
        messages = catalogue.read(path)
        for message in messages:
            entry, meant = (None, False) if message.is_gone else filling.for_message(message)
            forms = forms_of((entry or {}).get(language, ""))
            # What is done already gives way to what was meant for just that text.
            if entry and all(forms) and (meant or message.lacks):
                if len(forms) != (catalogue.FORMS[language] if message.plural else 1):
                    sys.exit(f"{language}: '{message.source}' has {len(forms)} forms")
                message.take(forms)
                taken += 1
        catalogue.write(path, language, messages)
        print(f"{language}: {taken} taken, {sum(message.lacks for message in messages)} lack a translation", file=sys.stderr)
    for entry in filling.unused():
        print(f"no such text: {entry.get('context', '')}: {entry['source']!r}", file=sys.stderr)
    return 0


def behind():
    """What the sources have and the catalogues have not, or the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = {language: Path(folder) / f"{language}.ts" for language in LANGUAGES}
        sources.merge(fresh)
        for language, path in fresh.items():
            wanted = {message.key for message in catalogue.read(path)}
            have = {message.key for message in catalogue.read(catalogue.path_of(language)) if not message.is_gone}
            yield from (f"{language}: {context}: '{source}' is not in the catalogue" for context, source, _ in sorted(wanted - have))
            yield from (f"{language}: {context}: '{source}' is not in the sources" for context, source, _ in sorted(have - wanted))


def check(_):
    faults = [*behind(), *installer.faults()]
    known = sources.contexts()
    for language in LANGUAGES:
        messages = catalogue.read(catalogue.path_of(language))
        faults += [f"{language}: no tr() has the context {context}" for context in sorted({message.context for message in messages} - known)]
        faults += [str(fault) for message in messages for fault in gates.faults(language, message)]
    print("\n".join(faults))
    print(f"translations: {len(faults)} faults" if faults else "translations: clean", file=sys.stderr)
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    for command in (update, todo, fill, check):
        one = commands.add_parser(command.__name__)
        one.set_defaults(call=command)
        if command is update:
            one.add_argument("--drop", action="store_true")
        elif command is fill:
            one.add_argument("files", nargs="+", type=Path)
    given = parser.parse_args()
    try:
        return given.call(given)
    except sources.Missing as missing:
        print(missing, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
