#!/usr/bin/env python3
"""What RAP Desk is made of.

    parts tree NAME FOLDER      the part's source as it is built: Debian's archive, its patches, ours
    parts archive NAME          the path of its upstream archive
    parts fingerprint NAME...   changes with all that those come from

Ends with 75 where a source is not to be had now.
"""

import argparse
import sys
from pathlib import Path

import pins
import source

NOT_TO_BE_HAD = 75


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


def main():
    parser = argparse.ArgumentParser(prog="parts")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("tree")
    command.add_argument("name")
    command.add_argument("folder", type=Path)
    command.set_defaults(run=tree)
    command = commands.add_parser("archive")
    command.add_argument("name")
    command.set_defaults(run=archive)
    command = commands.add_parser("fingerprint")
    command.add_argument("name", nargs="+")
    command.set_defaults(run=fingerprint)
    given = parser.parse_args()
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
