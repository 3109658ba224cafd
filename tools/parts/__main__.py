#!/usr/bin/env python3
"""What RAP Desk is made of.

    parts                       prints it, with what the mirror has today; fails where a newer security revision waits too long
    parts --json, --cyclonedx   the same, to be read by programs
    parts tree NAME FOLDER      the part's source as it is built: Debian's archive, its patches, ours
    parts archive NAME          the path of its upstream archive
    parts fingerprint NAME...   changes with all that those come from
    parts list PROGRAM --version V --notes FOLDER [--found NAME=VERSION...] [--inside CSV] --to FOLDER
                                writes parts.csv and parts.cdx.json of a program that is being built

Ends with 75 where a source is not to be had now.
"""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

import inventory
import judge
import mirror
import pins
import show
import source

NOT_TO_BE_HAD = 75
VERSION = "0"


def chosen(names):
    parts = pins.read()
    unknown = [name for name in names if name not in parts or not parts[name].own()]
    if unknown:
        raise pins.Wrong(f"no such part is built here: {', '.join(unknown)}")
    return [parts[name] for name in names]


def tree(given):
    source.make_tree(chosen([given.name])[0], given.folder.resolve())


def archive(given):
    part = chosen([given.name])[0]
    print(source.fetch(part, part.archive))


def fingerprint(given):
    print(pins.fingerprint(chosen(given.name)))


def write(path, text):
    """What is the same already keeps its time: what is made of it need not be made again."""
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def write_list(given):
    found = dict(word.split("=", 1) for word in given.found)
    rows = [row for _, row in inventory.rows(given.program, given.notes, found) if row.version]
    if given.inside:
        rows += inventory.rows_inside(given.inside)
    write(given.to / "parts.csv", show.table(rows, given.version))
    write(given.to / "parts.cdx.json", json.dumps(show.cyclonedx(rows, given.version), indent=1) + "\n")


def judged(program, asked, today):
    here = mirror.this_release()
    for part, row in inventory.rows(program):
        own = row.how == "built here"
        release = part.suite.partition("-")[0] if own else here
        has = row.revision if own else inventory.dpkg(part.carried[program], "source:Version")
        if not has:
            yield part, row, judge.Verdict("not judged")
            continue
        revisions = asked.revisions(row.package, release) if release in asked.reached else None
        yield part, row, judge.judge(has, revisions, lambda newest, row=row, has=has: asked.log_since(row.package, newest, has), today,
                                     part.accepted if own else None, part.unpatched if own else None, own or program == "windows")


def report(given):
    today = date.today()
    releases = {part.suite.partition("-")[0] for part in pins.read().values() if part.suite} | {mirror.this_release()}
    with mirror.Mirror(releases) as asked:
        told = {program: list(judged(program, asked, today)) for program in pins.PROGRAMS}
        missing = releases - asked.reached
    if given.json:
        print(json.dumps([row for program, rows in told.items() for row in show.plain(program, rows)], indent=1))
    elif given.cyclonedx:
        print(json.dumps({program: show.cyclonedx([row for _, row, _ in rows], given.version) for program, rows in told.items()}, indent=1))
    else:
        print("\n\n".join("\n".join(show.report(program, rows, today)) for program, rows in told.items()))
    if missing:
        source.say(f"the mirror was not reached for {', '.join(sorted(missing))}: what is newer there is not known")
    failed = sorted({f"{row.title}: {verdict.words}" for rows in told.values() for _, row, verdict in rows if verdict.failed})
    for words in failed:
        source.say(words)
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser(prog="parts", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--cyclonedx", action="store_true")
    parser.add_argument("--version", default=VERSION)
    parser.set_defaults(run=report)
    commands = parser.add_subparsers()
    for run, *words in ((tree, "name", "folder"), (archive, "name"), (fingerprint, "name...")):
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        for word in words:
            command.add_argument(word.removesuffix("..."), nargs="+" if word.endswith("...") else None,
                                 type=Path if word == "folder" else str)
    command = commands.add_parser("list")
    command.set_defaults(run=write_list)
    command.add_argument("program", choices=pins.PROGRAMS)
    command.add_argument("--version", required=True)
    command.add_argument("--notes", type=Path, required=True)
    command.add_argument("--found", nargs="*", default=[])
    command.add_argument("--inside", type=Path)
    command.add_argument("--to", type=Path, required=True)
    return parser.parse_args()


def main():
    given = arguments()
    try:
        return given.run(given) or 0
    except source.NotToBeHad as why:
        source.say(why)
        return NOT_TO_BE_HAD
    except pins.Wrong as why:
        source.say(why)
        return 1


if __name__ == "__main__":
    sys.exit(main())
