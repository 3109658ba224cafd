#!/usr/bin/env python3
"""Fetch speed of the Windows command line under Wine beside the Linux one, on the same server and network.

    windows.py --build build-bench --program FOLDER_OF_RAPDESK_CLI_EXE [--runs 3] [--rtt 0,20]

Every run fetches into an empty folder and every byte is compared. Prints medians; Wine's own start, which the runs under Wine
include, is measured apart.
"""

import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import peers
import transfer
import workload

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "windows"))
from pc import WindowsPC  # noqa: E402


def on_linux(call):
    call.prepare(peers.cli_fetch)
    started = time.monotonic()
    done = subprocess.run(peers.cli_fetch(call), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    return time.monotonic() - started, done.stdout


def on_windows(call, pc, program):
    def cli(*words):
        code, out, err = pc.run(program, "--config", pc.outer(call.config), *words)
        assert code == 0, err
        return out

    shutil.rmtree(call.out, ignore_errors=True)
    shutil.rmtree(call.config, ignore_errors=True)
    cli("account", "add", "bench", "--identity", "hkscc-participant", "--user", call.user, "--host",
        f"127.0.0.1:{call.port}", "--base", call.base, "--key", pc.outer(call.key), "--to", pc.outer(call.out))
    cli("hostkey", "trust", "bench", call.host_key["fingerprint"])
    started = time.monotonic()
    out = cli("--json", "fetch", "bench")
    return time.monotonic() - started, out


def start_of_wine(pc, program):
    started = time.monotonic()
    assert pc.run(program, "version")[0] == 0
    return time.monotonic() - started


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rtt", type=transfer.names, default=["0", "20"])
    arguments = parser.parse_args()
    program = os.path.join(os.path.abspath(arguments.program), "rapdesk-cli.exe")
    with contextlib.ExitStack() as stack:
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="rapdesk-bench-"))
        os.chmod(scratch, 0o755)
        tree = transfer.Tree(scratch, workload.make_files)
        server = stack.enter_context(transfer.Server(scratch, tree))
        pc = WindowsPC(os.path.join(scratch, "screenshots"))
        stack.callback(pc.close)
        start_of_wine(pc, program) # the first one fills caches
        alone = statistics.median(start_of_wine(pc, program) for _ in range(arguments.runs))
        print(f"{len(tree.manifest)} reports, {tree.bytes / transfer.MEGABYTE:.0f} MB, medians of {arguments.runs}; "
              f"'rapdesk-cli version' under Wine alone {alone:.2f} s")
        for rtt in map(int, arguments.rtt):
            with transfer.Proxy(arguments.build, server.description["port"], rtt) as proxy:
                call = peers.Call(server, proxy.port, scratch, arguments.build)
                for name, run in (("Linux", on_linux), ("Windows, under Wine", lambda call: on_windows(call, pc, program))):
                    seconds = []
                    for _ in range(arguments.runs):
                        took, out = run(call)
                        transfer.verify(call, peers.CLI, out, False)
                        seconds.append(took)
                    took = statistics.median(seconds)
                    print(f"{rtt:3} ms  {name:20} {took:7.2f} s  {tree.bytes / transfer.MEGABYTE / took:6.1f} MB/s", flush=True)


if __name__ == "__main__":
    main()
