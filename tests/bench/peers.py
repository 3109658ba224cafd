"""The programs that the transfer bench runs, ours and the others, and what one run needs to know."""

import os
import shutil
import subprocess


class Call:
    """What a program needs to know of one run. `place`: a folder for all that the client writes."""

    def __init__(self, server, port, place, build):
        self.server = server
        self.port = str(port)
        self.place = place
        self.out = os.path.join(place, "out")
        self.config = os.path.join(place, "config")
        self.build = build
        self.user = server.description["user"]
        self.base = server.description["base"]
        self.key = server.description["user_keys"]["ed25519"]
        self.host_key = server.description["host_keys"]["ed25519"]
        self.known_hosts = server.known_hosts(port)

    def prepare(self, command_of):
        """An empty folder, and an account where the program wants one."""
        shutil.rmtree(self.out, ignore_errors=True)
        os.makedirs(self.out)
        if command_of not in CONNECTIONS:
            return
        shutil.rmtree(self.config, ignore_errors=True)
        cli = [os.path.join(self.build, "bin", "rapdesk-cli"), "--config", self.config]
        for words in (["account", "add", "bench", "--identity", "hkscc-participant", "--user", self.user,
                       "--host", f"127.0.0.1:{self.port}", "--base", self.base, "--key", self.key, "--to", self.out,
                       "--connections", str(CONNECTIONS[command_of])],
                      ["hostkey", "trust", "bench", self.host_key["fingerprint"]]):
            subprocess.run([*cli, *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def engine(call, *extra):
    return [os.path.join(call.build, "bench", "engine"), "--port", call.port, "--user", call.user, "--key", call.key,
            "--key-type", "ssh-ed25519", "--fingerprint", call.host_key["fingerprint"], "--base", call.base,
            "--out", call.out, *extra]


def engine_list(call):
    return engine(call, "--list-only")


def cli_fetch(call):
    """The whole product: listing, queue, part files, verification, unzip, filing, ledger."""
    return [os.path.join(call.build, "bin", "rapdesk-cli"), "--config", call.config, "--json",
            "fetch", "bench"]


def cli_two(call):
    return cli_fetch(call)


def cli_four(call):
    return cli_fetch(call)


def sftp_copy(call):
    return ["sftp", "-q", "-r", "-P", call.port, "-i", call.key, "-o", f"UserKnownHostsFile={call.known_hosts}",
            "-o", "BatchMode=yes", f"{call.user}@127.0.0.1:{call.base}/.", call.out]


def sftp_list(call):
    batch = os.path.join(call.place, "batch")
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


CONNECTIONS = {cli_fetch: 1, cli_two: 2, cli_four: 4}  # that the account allows
ENGINE, CLI = "engine", "rapdesk-cli fetch"
CLIS = {CLI: cli_fetch, "with 2 connections": cli_two, "with 4 connections": cli_four}
OURS = (ENGINE, *CLIS)
EIGHT_PARALLEL = ("lftp -P8", "rclone 8")
SLOW = ("sftp",)
COPY = {ENGINE: engine, CLI: cli_fetch, "lftp -P8": lftp_copy, "rclone 8": rclone_copy, "sftp": sftp_copy}
LIST = {ENGINE: engine_list, "lftp -P8": lftp_list, "rclone 8": rclone_list, "sftp": sftp_list}
