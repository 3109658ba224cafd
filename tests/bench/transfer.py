#!/usr/bin/env python3
"""The transfer bench: RAP Desk's engine and command line beside OpenSSH sftp, lftp and rclone, on the same server and network.

    transfer.py --build DIR [--runs 3] [--rtt 0,20,80] [--workloads files,listing,one] [--quick] [--report FILE]

Every run fetches into an empty folder and every byte is compared with what was served. Prints a table of medians.
"""

import argparse
import hashlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

import workload

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))
import rap_server  # noqa: E402  (beside this folder, not a package)

SLOW_PEERS = {"sftp"}
EIGHT_PARALLEL = ("lftp -P8", "rclone 8")


class Proxy:
    """tests/proxy/rap_proxy in front of the server; `rtt` in milliseconds."""

    def __init__(self, build, port, rtt, rate=0):
        command = [os.path.join(build, "tests", "rap_proxy"), "--to", str(port), "--delay", str(rtt / 2)]
        if rate:
            command += ["--rate", str(rate)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


class Server:
    """One practice server with a tree of its own."""

    def __init__(self, folder, make):
        self.root = os.path.join(folder, "root")
        self.state = os.path.join(folder, "state")
        os.makedirs(self.root)
        self.manifest = make(self.root)
        self.bytes = sum(os.path.getsize(os.path.join(self.root, "download", path)) for path in self.manifest)
        # MaxStartups and MaxSessions are raised so that no peer is held back by the server's defaults.
        self.description = rap_server.start(self.root, self.state, "--log-level", "INFO",
                                            "--max-startups", "100", "--max-sessions", "100")

    def known_hosts(self, port):
        lines = []
        for key in self.description["host_keys"].values():
            with open(key["file"] + ".pub", encoding="utf-8") as file:
                lines.append(f"[127.0.0.1]:{port} " + " ".join(file.read().split()[:2]))
        path = os.path.join(self.state, f"known_hosts_{port}")
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return path

    def stop(self):
        rap_server.stop(self.state)


class Call:
    """What a peer needs to know of one run."""

    def __init__(self, server, port, out, build, scratch):
        self.server = server
        self.port = str(port)
        self.out = out
        self.build = build
        self.scratch = scratch
        self.user = server.description["user"]
        self.base = server.description["base"]
        self.key = server.description["user_keys"]["ed25519"]
        self.host_key = server.description["host_keys"]["ed25519"]
        self.known_hosts = server.known_hosts(port)


def engine(call, *extra):
    return [os.path.join(call.build, "bench", "engine"), "--port", call.port, "--user", call.user, "--key", call.key,
            "--key-type", "ssh-ed25519", "--fingerprint", call.host_key["fingerprint"], "--base", call.base,
            "--out", call.out, *extra]


def sftp_copy(call):
    return ["sftp", "-q", "-r", "-P", call.port, "-i", call.key, "-o", f"UserKnownHostsFile={call.known_hosts}",
            "-o", "BatchMode=yes", f"{call.user}@127.0.0.1:{call.base}/.", call.out]


def sftp_list(call):
    batch = os.path.join(call.scratch, "batch")
    folders = sorted({os.path.dirname(path) for path in call.server.manifest})
    with open(batch, "w", encoding="utf-8") as file:
        file.writelines(f"ls -ln {call.base}/{folder}\n" for folder in folders)
    return ["sftp", "-q", "-b", batch, "-P", call.port, "-i", call.key,
            "-o", f"UserKnownHostsFile={call.known_hosts}", f"{call.user}@127.0.0.1"]


def _lftp(call, command):
    ssh = f"ssh -a -x -i {call.key} -o UserKnownHostsFile={call.known_hosts} -o BatchMode=yes"
    return ["lftp", "--norc", "-c", f"set sftp:connect-program '{ssh}'; open -u {call.user},x sftp://127.0.0.1:{call.port}; "
            + command]


def lftp_copy(call):
    return _lftp(call, f"mirror --no-perms -P8 {call.base} {call.out}")


def lftp_list(call):
    return _lftp(call, f"find -l {call.base}")


def _rclone(call, *words):
    remote = (f":sftp,host=127.0.0.1,port={call.port},user={call.user},key_file={call.key},"
              f"known_hosts_file={call.known_hosts},shell_type=none,md5sum_command=none,sha1sum_command=none:{call.base}")
    return ["rclone", "--config", "/dev/null", "--checkers", "8", "--transfers", "8",
            *(remote if word == "REMOTE" else word for word in words)]


def rclone_copy(call):
    return _rclone(call, "copy", "--ignore-checksum", "REMOTE", call.out)


def rclone_list(call):
    return _rclone(call, "lsf", "-R", "--files-only", "REMOTE")


def cli_fetch(call):
    """The whole product: listing, queue, part files, verification, unzip, filing, ledger. The account is made before."""
    return [os.path.join(call.build, "bin", "rapdesk-cli"), "--config", os.path.join(call.scratch, "config"),
            "fetch", "bench", "--keep-zip"]


def prepare_cli(call):
    config = os.path.join(call.scratch, "config")
    shutil.rmtree(config, ignore_errors=True)
    cli = [os.path.join(call.build, "bin", "rapdesk-cli"), "--config", config]
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run([*cli, "account", "add", "bench", "--identity", "hkscc-participant", "--user", call.user,
                    "--host", f"127.0.0.1:{call.port}", "--base", call.base, "--key", call.key, "--to", call.out], **quiet)
    subprocess.run([*cli, "hostkey", "trust", "bench", call.host_key["fingerprint"]], **quiet)


WORKLOADS = {
    "files": (workload.make_files, {"engine": engine, "rapdesk-cli fetch": cli_fetch, "lftp -P8": lftp_copy,
                                    "rclone 8": rclone_copy, "sftp": sftp_copy}),
    "listing": (workload.make_listing, {"engine": lambda call: engine(call, "--list-only"), "lftp -P8": lftp_list,
                                        "rclone 8": rclone_list, "sftp": sftp_list}),
    "one": (workload.make_one, {"engine": engine, "lftp -P8": lftp_copy, "rclone 8": rclone_copy, "sftp": sftp_copy}),
}


def verify(call, peer, output, workload_name):
    """Every byte that was served is in the output folder; a listing names every file."""
    if workload_name == "listing":
        if peer == "engine":
            listed = json.loads(output)["files"]
        else:
            listed = sum(line.rstrip().endswith(".ZIP") for line in output.splitlines())
        if listed != len(call.server.manifest):
            raise SystemExit(f"{peer}: listed {listed} of {len(call.server.manifest)} files")
        return
    for path, digest in call.server.manifest.items():
        with open(os.path.join(call.out, path), "rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != digest:
                raise SystemExit(f"{peer}: {path} is not what was served")
        if peer == "rapdesk-cli fetch":
            with zipfile.ZipFile(os.path.join(call.out, path)) as archive:
                entry = archive.infolist()[0]
                with open(os.path.join(call.out, path[:-4]), "rb") as file:
                    if file.read() != archive.read(entry):
                        raise SystemExit(f"{peer}: {path} was not unzipped right")


def run_once(call, peer, command_of, workload_name):
    shutil.rmtree(call.out, ignore_errors=True)
    os.makedirs(call.out)
    if command_of is cli_fetch:
        prepare_cli(call)
    command = command_of(call)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    seconds = time.monotonic() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise SystemExit(f"{peer}: exit code {done.returncode}\n{done.stderr[-2000:]}")
    verify(call, peer, done.stdout, workload_name)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu


def measure(name, arguments, scratch):
    make, peers = WORKLOADS[name]
    folder = os.path.join(scratch, name)
    os.makedirs(folder)
    server = Server(folder, make)
    rows = []
    try:
        for rtt in arguments.rtt:
            with Proxy(arguments.build, server.description["port"], rtt, arguments.rate) as proxy:
                call = Call(server, proxy.port, os.path.join(folder, "out"), arguments.build, folder)
                for peer, command_of in peers.items():
                    if arguments.only and peer not in arguments.only:
                        continue
                    if peer in SLOW_PEERS and arguments.quick and rtt > 0:
                        continue
                    runs = 1 if peer in SLOW_PEERS and rtt > 0 else arguments.runs
                    results = [run_once(call, peer, command_of, name) for _ in range(runs)]
                    row = {"workload": name, "rtt": rtt, "peer": peer, "runs": runs, "bytes": server.bytes,
                           "files": len(server.manifest),
                           "seconds": statistics.median(seconds for seconds, _ in results),
                           "cpu": statistics.median(cpu for _, cpu in results)}
                    rows.append(row)
                    print(f"{name:8} {rtt:3} ms  {peer:18} {row['seconds']:8.2f} s  CPU {row['cpu']:6.2f} s", flush=True)
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return rows


def table(rows):
    """A Markdown table: medians, and how many times faster than the best peer with eight in parallel the engine is."""
    lines = ["| workload | RTT ms | program | median s | client CPU s | MB/s | times the engine |",
             "| --- | --- | --- | --- | --- | --- | --- |"]
    for row in rows:
        mine = next((r["seconds"] for r in rows if r["peer"] == "engine" and r["workload"] == row["workload"]
                     and r["rtt"] == row["rtt"]), None)
        ratio = f"{row['seconds'] / mine:.2f}" if mine else ""
        rate = f"{row['bytes'] / row['seconds'] / 1e6:.1f}" if row["bytes"] else ""
        lines.append(f"| {row['workload']} | {row['rtt']} | {row['peer']} | {row['seconds']:.2f} | {row['cpu']:.2f} | {rate} "
                     f"| {ratio} |")
    lines.append("")
    for name in dict.fromkeys(row["workload"] for row in rows):
        for rtt in dict.fromkeys(row["rtt"] for row in rows):
            chosen = {r["peer"]: r["seconds"] for r in rows if r["workload"] == name and r["rtt"] == rtt}
            peers = EIGHT_PARALLEL if name != "one" else (*EIGHT_PARALLEL, "sftp")
            best = min((chosen[p] for p in peers if p in chosen), default=None)
            if best and "engine" in chosen:
                lines.append(f"- {name}, {rtt} ms: the best peer takes {best / chosen['engine']:.1f} times the engine's time")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help="the build folder")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rtt", type=lambda text: [int(part) for part in text.split(",")], default=[0, 20, 80])
    parser.add_argument("--workloads", type=lambda text: text.split(","), default=list(WORKLOADS))
    parser.add_argument("--only", type=lambda text: text.split(","), help="these programs only")
    parser.add_argument("--rate", type=int, default=0, help="bandwidth of the network, bytes a second")
    parser.add_argument("--quick", action="store_true", help="leave out the slowest peer over the delayed network")
    parser.add_argument("--report", help="write the table to this file, too")
    arguments = parser.parse_args()
    arguments.build = os.path.abspath(arguments.build)
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as scratch:
        rows = [row for name in arguments.workloads for row in measure(name, arguments, scratch)]
    text = table(rows)
    print("\n" + text)
    if arguments.report:
        with open(arguments.report, "w", encoding="utf-8") as file:
            file.write(text + "\n")


if __name__ == "__main__":
    main()
