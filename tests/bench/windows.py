#!/usr/bin/env python3
"""Fetch speed of the Windows command line under Wine beside the Linux one, on the same server and network.

    windows.py --build build-bench --program FOLDER_OF_RAPDESK_CLI_EXE [--runs 3] [--rtt 0,20]

Every run fetches into an empty folder and every byte is compared. Wine's own start is measured apart.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time

import transfer
import workload

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "windows"))
from pc import WindowsPC  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rtt", type=lambda text: [int(word) for word in text.split(",")], default=[0, 20])
    arguments = parser.parse_args()
    program = os.path.join(os.path.abspath(arguments.program), "rapdesk-cli.exe")
    scratch = tempfile.mkdtemp(prefix="rapdesk-bench-")
    os.chmod(scratch, 0o755)
    pc = WindowsPC(os.path.join(scratch, "screenshots"))
    server = transfer.Server(scratch, workload.make_files)
    starts = []
    try:
        for _ in range(3):
            started = time.monotonic()
            assert pc.run(program, "version")[0] == 0
            starts.append(time.monotonic() - started)
        print(f"{'wine':18}        start alone {statistics.median(starts):6.2f} s")
        for rtt in arguments.rtt:
            with transfer.Proxy(arguments.build, server.description["port"], rtt) as proxy:
                call = transfer.Call(server, proxy.port, os.path.join(scratch, "out"), arguments.build, scratch)
                for peer in ("Linux", "Windows under Wine"):
                    seconds = []
                    for _ in range(arguments.runs):
                        shutil.rmtree(call.out, ignore_errors=True)
                        os.makedirs(call.out)
                        transfer.prepare_cli(call) # both programs read the same settings
                        started = time.monotonic()
                        if peer == "Linux":
                            code = os.spawnv(os.P_WAIT, transfer.cli_fetch(call)[0], transfer.cli_fetch(call))
                        else:
                            code = pc.run(program, *transfer.cli_fetch(call)[1:])[0]
                        seconds.append(time.monotonic() - started)
                        assert code == 0, code
                        transfer.verify(call, "rapdesk-cli fetch", "", "files")
                    print(f"{peer:18} {rtt:3} ms  {len(server.manifest)} files, {server.bytes / 1e6:.0f} MB"
                          f"  {statistics.median(seconds):8.2f} s", flush=True)
    finally:
        server.stop()
        pc.close()
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
