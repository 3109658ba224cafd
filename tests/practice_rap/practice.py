#!/usr/bin/env python3
"""The whole practice RAP: makes or freshens the tree in STATE/root, starts the server, prints its description."""

import argparse
import glob
import json
import os
import shutil
import sys

import generate
import plan
import rap_server


def freshen(state, today, options, not_after=None):
    """A tree of other options or another seed is made anew; otherwise days come and go as on RAP."""
    root = os.path.join(state, "root")
    note_path = os.path.join(state, "tree.json")
    note = {"seed": options.seed, "per_day": options.per_day, "small": options.small, "big": options.big}
    if _read_json(note_path) != note:
        shutil.rmtree(os.path.join(root, generate.DOWNLOAD), ignore_errors=True)
    generate.generate_tree(root, today, options, not_after=not_after)
    _remove_old_days(root, today)
    with open(note_path, "w", encoding="utf-8") as file:
        json.dump(note, file)
    return root


def _remove_old_days(root, today):
    oldest = f"{plan.folder_dates(today, generate.DAYS)[0]:%Y%m%d}"
    for folder in glob.glob(os.path.join(glob.escape(root), generate.DOWNLOAD, "*", "[0-9]" * 8)):
        if os.path.basename(folder) < oldest:
            shutil.rmtree(folder)


def _read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (FileNotFoundError, ValueError):
        return None


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--state", required=True, help="folder for the tree and the server's own files")
    generate.add_tree_options(parser)
    rap_server.add_server_options(parser)
    options = parser.parse_args(arguments)
    os.makedirs(options.state, exist_ok=True)
    now = generate.hong_kong_now()
    root = freshen(options.state, options.today or now.date(), generate.plan_options(options),
                   None if options.whole_day else now)
    description = rap_server.start(root, options.state, *rap_server.server_arguments(options))
    print(json.dumps(description, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
