#!/usr/bin/env python3
"""The transfer bench: RAP Desk's engine and command line beside OpenSSH sftp, lftp and rclone, on the same server and network.

    transfer.py --build DIR [--workloads files,listing,one,rate,...] [--runs 3] [--rtt 0,20,80] [--quick]
                [--only PROGRAM,...] [--servers SERVER,...] [--out FOLDER] [--rate BYTES_PER_SECOND]

    files    400 reports, 111 MB            rate     the same at 100 Mbit/s and 20 ms
    listing  120 folders of 30 files        odd      the same at 20 ms from servers with odd habits
    one      one file of 40 MB              memory   10 files of 1 GB, for what stays resident
    connections     400 reports over one, two and four connections of rapdesk-cli
    connections-each  the same where each of them gets 40 Mbit/s and no more

Every run fetches into an empty folder and every byte is compared with what was served. Prints a table of medians.
"""

import argparse
import contextlib
import dataclasses
import hashlib
import json
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile

import peers
import workload

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))
import rap_server  # noqa: E402  (beside this folder, not a package)

ODD_SERVER = os.path.join(HERE, "..", "faults", "odd_sftp_server.py")
FORTY_MEGABIT = 5_000_000
HUNDRED_MEGABIT = 12_500_000  # bytes a second
MEGABYTE = 1_000_000
GIVEN_UP_AFTER = 120  # seconds: what other programs do with a server that they cannot use
SHARED_MEMORY = "/dev/shm"
ROOM_THERE = 4 << 30


class Proxy:
    """tests/proxy/rap_proxy in front of the server; `rtt` in milliseconds."""

    def __init__(self, build, port, rtt, rate=0, each=False):
        command = [os.path.join(build, "tests", "rap_proxy"), "--to", str(port), "--delay", str(rtt / 2)]
        if rate:
            command += ["--rate-each" if each else "--rate", str(rate)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


@contextlib.contextmanager
def network(build, port, rtt, rate, each):
    """The port to connect to: the server's own where nothing stands between."""
    if not rtt and not rate:
        yield port
        return
    with Proxy(build, port, rtt, rate, each) as proxy:
        yield proxy.port


class Tree:
    """What is served: `manifest` gives the SHA-256 by path below download/."""

    def __init__(self, folder, make):
        self.root = os.path.join(folder, "root")
        os.makedirs(self.root)
        self.manifest = make(self.root)
        self.bytes = sum(os.path.getsize(os.path.join(self.root, "download", path)) for path in self.manifest)


class Server:
    """A practice server with a tree."""

    def __init__(self, folder, tree, *options):
        self.state = os.path.join(folder, "state")
        self.tree = tree
        self.manifest = tree.manifest
        # MaxStartups and MaxSessions are raised so that no program is held back by the server's defaults.
        self.description = rap_server.start(tree.root, self.state, "--log-level", "ERROR", "--max-startups", "100",
                                            *(options or ("--max-sessions", "100")))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        rap_server.stop(self.state)

    def known_hosts(self, port):
        lines = []
        for key in self.description["host_keys"].values():
            with open(key["file"] + ".pub", encoding="utf-8") as file:
                lines.append(f"[127.0.0.1]:{port} " + " ".join(file.read().split()[:2]))
        path = os.path.join(self.state, f"known_hosts_{port}")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return path


def odd(*habits):
    return ("--sftp-server", shlex.join([sys.executable, ODD_SERVER, *habits]))


@dataclasses.dataclass
class Workload:
    make: object
    programs: dict
    rtts: tuple = ()  # empty: those that were asked for
    rate: int = 0
    each: bool = False  # that rate is for each connection
    servers: tuple = (("OpenSSH", ()),)
    runs: int = 0  # 0: as many as were asked for
    on_disk: bool = False


def without(programs, *names):
    return {name: command for name, command in programs.items() if name not in names}


ODD_SERVERS = (
    ("OpenSSH", ()),
    ("Python, without habits", odd()),
    ("4 handles", odd("--max-handles", "4")),
    ("4 KB a READ", odd("--max-read", "4096")),
    ("out of order", odd("--out-of-order")),
    ("opens once", odd("--open-once")),
    ("one channel a connection", ("--max-sessions", "1")),
    ("one session", "one-session"),
)

WORKLOADS = {
    "files": Workload(workload.make_files, peers.COPY),
    "listing": Workload(workload.make_listing, peers.LIST),
    "one": Workload(workload.make_one, without(peers.COPY, peers.CLI)),
    "rate": Workload(workload.make_files, without(peers.COPY, *peers.SLOW), rtts=(20,), rate=HUNDRED_MEGABIT),
    "odd": Workload(workload.make_files, without(peers.COPY, *peers.SLOW), rtts=(20,), servers=ODD_SERVERS),
    "connections": Workload(workload.make_files, peers.CLIS, rtts=(20, 80)),
    "connections-each": Workload(workload.make_files, peers.CLIS, rtts=(20,), rate=FORTY_MEGABIT, each=True, runs=1),
    "memory": Workload(workload.make_huge, {name: peers.COPY[name] for name in (peers.ENGINE, peers.CLI)}, rtts=(0,), runs=1, on_disk=True),
}


class Failed(Exception):
    pass


def verify(call, program, output, is_listing):
    """Every byte that was served is in the output folder; a listing names every file."""
    if is_listing:
        if program == peers.ENGINE:
            listed = json.loads(output)["files"]
        else:
            listed = sum(line.rstrip().endswith(".ZIP") for line in output.splitlines())
        if listed != len(call.server.manifest):
            raise Failed(f"listed {listed} of {len(call.server.manifest)} files")
        return
    if program in peers.CLIS:
        verify_reports(call, output)
        return
    for path, digest in call.server.manifest.items():
        fetched = os.path.join(call.out, path)
        if not os.path.exists(fetched):
            raise Failed(f"{path} is missing")
        if digest_of(fetched) != digest:
            raise Failed(f"{path} is not what was served")


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify_reports(call, output):
    """Every ZIP arrived as it was served, and what lies in the folder is what it holds."""
    rows = [json.loads(line) for line in output.splitlines()]
    digests = {row["path"]: row["sha256"] for row in rows if "path" in row}
    for path, digest in call.server.manifest.items():
        if digests.get(f"{call.base}/{path}") != digest:
            raise Failed(f"{path} is not what was served")
        served = os.path.join(call.server.tree.root, "download", path)
        if not path.endswith(".ZIP"):
            whole = digest
        else:
            with zipfile.ZipFile(served) as archive, archive.open(archive.infolist()[0]) as packed:
                whole = hashlib.file_digest(packed, "sha256").hexdigest()
        if digest_of(os.path.join(call.out, path.removesuffix(".ZIP"))) != whole:
            raise Failed(f"{path} was not unzipped right")


def run_once(call, program, command_of, is_listing):
    call.prepare(command_of)
    result = os.path.join(call.place, "result")
    done = subprocess.run([sys.executable, "-S", "-E", os.path.join(HERE, "measured.py"), result, str(GIVEN_UP_AFTER),
                           *command_of(call)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    with open(result, encoding="utf-8") as file:
        took = json.load(file)
    if (code := took.pop("code")) != 0:
        raise Failed(f"exit code {code} after {took['seconds']:.0f} s: {done.stderr.strip()[-300:]}")
    verify(call, program, done.stdout, is_listing)
    return took


def measure_program(call, program, command_of, runs, is_listing):
    try:
        results = [run_once(call, program, command_of, is_listing) for _ in range(runs)]
    except Failed as failure:
        if program in peers.OURS:
            raise SystemExit(f"{program}: {failure}") from None
        return {"failed": " ".join(str(failure).split())[:120]}
    return {key: statistics.median(result[key] for result in results) for key in results[0]}


def measure(name, arguments, scratch, out_folder):
    chosen = WORKLOADS[name]
    folder = os.path.join(scratch, name)
    os.makedirs(folder)
    tree = Tree(folder, (lambda root: chosen.make(root, arguments.quick)) if name == "memory" else chosen.make)
    place = tempfile.mkdtemp(prefix="rapdesk-bench-", dir=scratch if chosen.on_disk else out_folder)
    rate = arguments.rate or chosen.rate
    rows = []
    try:
        for server_name, options in chosen.servers:
            if arguments.servers and server_name not in arguments.servers:
                continue
            if options == "one-session":
                options = odd("--one-session", os.path.join(folder, "session"))
            with Server(folder, tree, *options) as server:
                for rtt in chosen.rtts or arguments.rtt:
                    with network(arguments.build, server.description["port"], rtt, rate, chosen.each) as port:
                        call = peers.Call(server, port, place, arguments.build)
                        for program, command_of in chosen.programs.items():
                            slow = program in peers.SLOW and rtt > 0
                            if (arguments.only and program not in arguments.only) or (slow and arguments.quick):
                                continue
                            runs = 1 if slow else chosen.runs or arguments.runs
                            row = {"workload": name, "server": server_name, "rtt": rtt, "rate": rate, "program": program,
                                   "bytes": tree.bytes}
                            row |= measure_program(call, program, command_of, runs, name == "listing")
                            rows.append(row)
                            print(line(row), file=sys.stderr, flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
    return rows


def line(row):
    head = f"{row['workload']:8} {row['server']:24} {row['rtt']:3} ms  {row['program']:18}"
    if "failed" in row:
        return f"{head} {row['failed']}"
    return f"{head} {row['seconds']:8.2f} s  CPU {row['cpu']:6.2f} s  {row['resident']:6.0f} MB"


def engine_seconds(rows, like):
    return next((row.get("seconds") for row in rows if row["program"] == peers.ENGINE and
                 all(row[key] == like[key] for key in ("workload", "server", "rtt"))), None)


def table(rows):
    """A Markdown table of one workload: medians, beside the engine's."""
    rate = rows[0]["rate"]
    share = f" % of {rate * 8 / MEGABYTE:.0f} Mbit/s |" if rate else ""
    lines = [f"| server | RTT ms | program | s | client CPU s | resident MB | MB/s | times the engine |{share}",
             "| --- | --- | --- | --- | --- | --- | --- | --- |" + (" --- |" if rate else "")]
    for row in rows:
        head = f"| {row['server']} | {row['rtt']} | {row['program']} |"
        if "failed" in row:
            lines.append(f"{head} failed: {row['failed'].replace('|', '/')} | | | | |" + (" |" if rate else ""))
            continue
        mine = engine_seconds(rows, row)
        ratio = f"{row['seconds'] / mine:.2f}" if mine else ""
        speed = row["bytes"] / row["seconds"]
        shown = f"{speed / MEGABYTE:.1f}" if row["bytes"] else ""
        lines.append(f"{head} {row['seconds']:.2f} | {row['cpu']:.2f} | {row['resident']:.0f} | {shown} | {ratio} |"
                     + (f" {100 * speed / rate:.1f} |" if rate else ""))
    return "\n".join(lines + best_peers(rows))


def best_peers(rows):
    """How the engine stands beside the best of the others (with eight in parallel where that matters)."""
    lines = []
    for like in rows:
        if like["program"] != peers.ENGINE or "seconds" not in like:
            continue
        others = peers.EIGHT_PARALLEL if like["workload"] != "one" else (*peers.EIGHT_PARALLEL, *peers.SLOW)
        best = min((row["seconds"] for row in rows if row["program"] in others and "seconds" in row and
                    all(row[key] == like[key] for key in ("server", "rtt"))), default=None)
        if best:
            lines.append(f"- {like['server']}, {like['rtt']} ms: the best of the others takes "
                         f"{best / like['seconds']:.1f} times the engine's time")
    return ["", *lines] if lines else []


def head(name, arguments, out_folder, size):
    """What has to be known to read the table."""
    chosen = WORKLOADS[name]
    runs = chosen.runs or arguments.runs
    folder = None if chosen.on_disk else out_folder
    kind = "memory (tmpfs)" if folder == SHARED_MEMORY else folder or "the temporary folder, on disk"
    return (f"{size / MEGABYTE:.0f} MB; " + (f"medians of {runs} runs (`sftp` over a delayed network: one)" if runs > 1 else "one run")
            + f". What is fetched, accounts and ledger are kept in {kind}. Resident: the largest process.")


def default_out():
    free = os.path.isdir(SHARED_MEMORY) and os.access(SHARED_MEMORY, os.W_OK) and shutil.disk_usage(SHARED_MEMORY).free
    return SHARED_MEMORY if free and free > ROOM_THERE else None


def names(text):
    return text.split(",")


def main(words=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help="the build folder")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rtt", type=lambda text: [int(part) for part in text.split(",")], default=[0, 20, 80])
    parser.add_argument("--workloads", type=names, default=list(WORKLOADS))
    parser.add_argument("--only", type=names, help="these programs only")
    parser.add_argument("--servers", type=names, help="these servers only")
    parser.add_argument("--rate", type=int, default=0, help="bandwidth of the network, bytes a second")
    parser.add_argument("--out", help="where the client writes; default: /dev/shm where there is room, so that no disk is measured")
    parser.add_argument("--quick", action="store_true", help="without the slowest program where it is slow; memory: 128 MB a file")
    arguments = parser.parse_args(words)
    arguments.build = os.path.abspath(arguments.build)
    out_folder = arguments.out or default_out()
    tables = {}
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as scratch:
        for name in arguments.workloads:
            rows = measure(name, arguments, scratch, out_folder)
            if rows:
                tables[name] = head(name, arguments, out_folder, rows[0]["bytes"]) + "\n\n" + table(rows)
                print(f"\n{name}: {tables[name]}\n", flush=True)
    return tables


if __name__ == "__main__":
    main()
