#!/usr/bin/env python3
"""All benches, or some of them: run.py --build DIR [NAME...] [--report FILE] [arguments of transfer.py]

    files listing one rate odd memory connections connections-each
                                         transfer.py's workloads; `transfer` is all of them
    names ledger planning board schedule startup table compare report search viewer paper  the programs beside this file
    stalls                               the window's thread while reports arrive
    backup                               the first listing where the primary is mute

--report rewrites what stands between `<!-- bench NAME -->` and `<!-- end NAME -->` in FILE, for each bench that was run.
"""

import argparse
import datetime
import os
import re
import subprocess

import mute_primary
import stalls
import startup
import transfer

PROGRAMS = {"names": ["names"], "ledger": ["ledger"], "planning": ["planning"], "board": ["board"], "schedule": ["scheduled_hour"],
            "table": ["table_filter"], "compare": ["compare"], "report": ["report_text"], "search": ["report_search"], "viewer": ["viewer"], "paper": ["paper"]}
SCRIPTS = {"startup": startup, "stalls": stalls, "backup": mute_primary}
ALL = [*transfer.WORKLOADS, "names", "ledger", "planning", "board", "schedule", "startup", "table", "compare", "report", "search", "viewer", "paper", "stalls", "backup"]


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    load = os.getloadavg()[0]
    return (f"Measured on {datetime.date.today():%Y-%m-%d}, {os.cpu_count()} cores, {model[1].strip() if model else 'unknown CPU'}, "
            f"load {load:.1f} as it began" + (" (shared with other work: for orientation only)." if load > 1 else "."))


def run_program(build, name):
    if name in SCRIPTS:
        text = SCRIPTS[name].main(build)
    else:
        text = subprocess.run([os.path.join(build, "bench", PROGRAMS[name][0]), *PROGRAMS[name][1:]], check=True,
                              stdout=subprocess.PIPE, text=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).stdout
    print(f"\n{name}:\n{text.rstrip()}\n", flush=True)
    return f"```text\n{text.rstrip()}\n```"


def write(report, name, text):
    with open(report, encoding="utf-8") as file:
        whole = file.read()
    begin, end = f"<!-- bench {name} -->", f"<!-- end {name} -->"
    before, found, rest = whole.partition(begin)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise SystemExit(f"{report} has no place for '{name}': {begin} ... {end}")
    with open(report, "w", encoding="utf-8") as file:
        file.write(f"{before}{begin}\n{text}\n{end}{after}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--report")
    parser.add_argument("names", nargs="*")
    arguments, others = parser.parse_known_args()
    names = []
    for name in arguments.names or ["all"]:
        names += {"all": ALL, "transfer": list(transfer.WORKLOADS)}.get(name, [name])
    if unknown := set(names) - set(ALL):
        parser.error(f"no bench named {', '.join(sorted(unknown))}; there are: {', '.join(ALL)}, transfer")
    for name in names:
        when = machine()
        if name in transfer.WORKLOADS:
            text = transfer.main(["--build", arguments.build, "--workloads", name, *others])[name]
        else:
            text = run_program(os.path.abspath(arguments.build), name)
        if arguments.report:
            write(arguments.report, name, f"{when}\n\n{text}")


if __name__ == "__main__":
    main()
