"""SFTP servers other than OpenSSH's, each started by itself on a loopback port for one user `rap`. Nothing of this machine's own
servers or users is touched."""

import collections
import contextlib
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import threading

HERE = os.path.dirname(os.path.abspath(__file__))
SFTP_SERVER = "/usr/lib/openssh/sftp-server"
DEBIAN_PYTHON = "/usr/bin/python3"
CACHE = os.path.abspath(os.path.join(HERE, "..", "..", ".cache"))
ALL_KEYS = ("ed25519", "ecdsa", "rsa")


class LeftOut(Exception):
    """The server is not to be had here."""


def needed(program):
    found = shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not found:
        raise LeftOut(f"{program} is not installed")
    return found


def output_of(*command):
    ended = subprocess.run(command, capture_output=True, text=True)
    return (ended.stdout + ended.stderr).strip()


def package_version(package):
    return output_of("dpkg-query", "-W", "-f", "${Version}", package).split("-")[0].split("+")[0]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Server:
    """`base` is where the tree's /download is for the client; `user_keys` the kinds of key that the server takes."""

    user_keys = ALL_KEYS
    note = ""

    def __init__(self, root, folder, host_key, authorized_keys):
        self.root = root
        self.folder = folder
        self.host_key = host_key
        self.authorized_keys = authorized_keys
        self.user = "rap"
        self.base = "/download"
        self.home = None

    def close(self):
        if self.home:
            shutil.rmtree(self.home)

    def opened(self, seen):
        """How often each file was opened since the last call, by its path below the root; `seen`: what the kernel saw."""
        return {path.removeprefix(self.root): count for path, count in seen.items()}

    @contextlib.contextmanager
    def running(self):
        """The port."""
        raise NotImplementedError

    @contextlib.contextmanager
    def process(self, command, **options):
        log_path = os.path.join(self.folder, "log")
        with open(log_path, "wb") as log:
            process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=log, **options)
            try:
                yield process
            finally:
                process.stdin.close()
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
                if process.stdout:
                    process.stdout.close()

    def answering(self, process, port):
        """Once something listens there."""
        while process.poll() is None:
            with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
                return port
        raise RuntimeError(f"{type(self).__name__} did not start: {self.said()}")

    def said(self):
        with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as log:
            return log.read()[-800:]

    def as_user_rap(self):
        """An environment in which the system knows the user `rap`, who is the one that runs this; and his home."""
        wrapper = "/usr/lib/x86_64-linux-gnu/libnss_wrapper.so"
        if not os.path.exists(wrapper):
            raise LeftOut("libnss-wrapper is not installed")
        # Some look whether anybody else could write into a folder above it.
        os.makedirs(CACHE, exist_ok=True)
        self.home = home = tempfile.mkdtemp(prefix="home-", dir=CACHE)
        os.makedirs(os.path.join(home, ".ssh"), mode=0o700)
        shutil.copy(self.authorized_keys, os.path.join(home, ".ssh", "authorized_keys"))
        os.chmod(os.path.join(home, ".ssh", "authorized_keys"), 0o600)
        for name, line in (("passwd", f"rap:x:{os.getuid()}:{os.getgid()}::{home}:/bin/sh\n"),
                           ("group", f"rap:x:{os.getgid()}:\n")):
            with open(os.path.join(self.folder, name), "w", encoding="ascii") as file:
                file.write(line)
        self.base = os.path.join(self.root, "download")
        return dict(os.environ) | {"LD_PRELOAD": wrapper, "NSS_WRAPPER_PASSWD": os.path.join(self.folder, "passwd"),
                                   "NSS_WRAPPER_GROUP": os.path.join(self.folder, "group")}


class ScriptServer(Server):
    """One that is a script of ours around a library: it prints its port."""

    def command(self):
        raise NotImplementedError

    @contextlib.contextmanager
    def running(self):
        command = [*self.command(), self.root, self.host_key, self.authorized_keys]
        with self.process(command, stdout=subprocess.PIPE, text=True) as process:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(f"{type(self).__name__} did not start: {self.said()}")
            yield int(line)


class ProFtpd(Server):
    name = "ProFTPD mod_sftp"

    def version(self):
        self.program = needed("proftpd")
        if not os.path.exists("/usr/lib/proftpd/mod_sftp.so"):
            raise LeftOut("proftpd-mod-crypto is not installed")
        return package_version("proftpd-core")

    @contextlib.contextmanager
    def running(self):
        port = free_port()
        root_user = os.getuid() == 0
        owner = pwd.getpwnam("nobody") if root_user else pwd.getpwuid(os.getuid())
        keys = os.path.join(self.folder, "keys")
        with open(keys, "w", encoding="ascii") as file, open(self.authorized_keys, encoding="ascii") as lines:
            for number, line in enumerate(lines):
                one = os.path.join(self.folder, f"key{number}.pub")
                with open(one, "w", encoding="ascii") as public:
                    public.write(line)
                file.write(output_of("ssh-keygen", "-e", "-m", "RFC4716", "-f", one) + "\n")
        users = os.path.join(self.folder, "users")
        with open(users, "w", encoding="ascii") as file:
            file.write(f"rap:*:{owner.pw_uid}:{owner.pw_gid}::{self.root}:/bin/sh\n")
        os.chmod(users, 0o600)
        if root_user:
            os.chown(users, owner.pw_uid, owner.pw_gid)
        # What has no passphrase it reads in this form only.
        host_key = os.path.join(self.folder, "host_key")
        shutil.copy(self.host_key, host_key)
        os.chmod(host_key, 0o600)
        subprocess.run(["ssh-keygen", "-q", "-p", "-m", "PEM", "-N", "", "-f", host_key], check=True, stdout=subprocess.DEVNULL)
        configuration = os.path.join(self.folder, "proftpd.conf")
        with open(configuration, "w", encoding="ascii") as file:
            file.write(f"""
ModulePath /usr/lib/proftpd
LoadModule mod_sftp.c
ServerName rap
ServerType standalone
DefaultAddress 127.0.0.1
Port {port}
User {owner.pw_name}
Group {"nogroup" if root_user else output_of("id", "-gn")}
PidFile {self.folder}/pid
ScoreboardFile {self.folder}/scoreboard
DelayEngine off
WtmpLog off
TransferLog none
SystemLog {self.folder}/system.log
RequireValidShell off
AuthOrder mod_auth_file.c
AuthUserFile {users}
DefaultRoot {self.root}
UseReverseDNS off
MaxInstances 30
SFTPEngine on
SFTPLog {self.folder}/sftp.log
SFTPHostKey {host_key}
SFTPAuthMethods publickey
SFTPAuthorizedUserKeys file:{keys}
""")
        with self.process([self.program, "--nodaemon", "--quiet", "--config", configuration]) as process:
            yield self.answering(process, port)

    def said(self):
        texts = [super().said()]
        for name in ("system.log", "sftp.log"):
            with contextlib.suppress(FileNotFoundError), open(os.path.join(self.folder, name), encoding="utf-8") as log:
                texts.append(log.read()[-3000:])
        return "\n".join(texts)


class Rclone(Server):
    name = "Go's pkg/sftp (rclone)"
    log_read = 0

    def version(self):
        self.program = needed("rclone")
        return output_of(self.program, "version").split()[1].lstrip("v")

    @contextlib.contextmanager
    def running(self):
        port = free_port()
        command = [self.program, "-vv", "--config", os.devnull, "serve", "sftp", self.root, "--addr", f"127.0.0.1:{port}", "--key",
                   self.host_key, "--authorized-keys", self.authorized_keys, "--read-only"]
        with self.process(command) as process:
            yield self.answering(process, port)

    def opened(self, seen):
        """By its own log: it opens a local file anew where READs are worked on out of their order."""
        with open(os.path.join(self.folder, "log"), encoding="utf-8") as log:
            log.seek(self.log_read)
            opened = collections.Counter(re.findall(r" : (/.*): OpenFile: flags=O_RDONLY", log.read()))
            self.log_read = log.tell()
        return dict(opened)


class Dropbear(Server):
    name = "dropbear, OpenSSH's sftp-server"

    def version(self):
        self.program = needed("dropbear")
        needed("dropbearkey")
        return output_of(self.program, "-V").split("v")[-1]

    @contextlib.contextmanager
    def running(self):
        port = free_port()
        host_key = os.path.join(self.folder, "host_key")
        subprocess.run(["dropbearkey", "-t", "ed25519", "-f", host_key], check=True, capture_output=True)
        environment = self.as_user_rap()
        with self.process([self.program, "-F", "-E", "-s", "-r", host_key, "-p", f"127.0.0.1:{port}", "-P",
                           os.path.join(self.folder, "pid")], env=environment) as process:
            yield self.answering(process, port)


class TinySsh(Server):
    name = "tinysshd"
    user_keys = ("ed25519",)
    note = "takes Ed25519 keys only"

    def version(self):
        self.program = needed("tinysshd")
        needed("tinysshd-makekey")
        return package_version("tinysshd")

    @contextlib.contextmanager
    def running(self):
        host_keys = os.path.join(self.folder, "host_keys")
        subprocess.run(["tinysshd-makekey", "-q", host_keys], check=True)
        environment = self.as_user_rap()
        listener = socket.create_server(("127.0.0.1", 0))
        sessions = []

        def take():
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection, open(os.path.join(self.folder, "log"), "ab") as log:
                    sessions.append(subprocess.Popen([self.program, "-v", "-x", f"sftp={SFTP_SERVER}", host_keys],
                                                     stdin=connection, stdout=connection, stderr=log, env=environment))
        thread = threading.Thread(target=take)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()
            listener.close()
            for session in sessions:
                session.terminate()
                session.wait()


class AsyncSsh(ScriptServer):
    name = "asyncssh"

    def version(self):
        return python_version("asyncssh")

    def command(self):
        return [DEBIAN_PYTHON, "-B", os.path.join(HERE, "asyncssh_server.py")]


class Paramiko(ScriptServer):
    name = "paramiko"

    def version(self):
        return python_version("paramiko")

    def command(self):
        return [DEBIAN_PYTHON, "-B", os.path.join(HERE, "paramiko_server.py")]


class NpmSsh2(ScriptServer):
    name = "npm's ssh2"
    modules = os.path.join(CACHE, "ssh2")

    def version(self):
        self.program = needed("node")
        npm = needed("npm")
        os.makedirs(self.modules, exist_ok=True)
        for name in ("package.json", "package-lock.json", "server.js"):
            shutil.copy(os.path.join(HERE, "ssh2", name), self.modules)
        installed = subprocess.run([npm, "ci", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--silent"],
                                   cwd=self.modules, capture_output=True, text=True)
        if installed.returncode != 0:
            raise LeftOut(f"npm could not install it: {installed.stderr.strip()[-300:]}")
        return output_of(self.program, "-p", f"require('{self.modules}/node_modules/ssh2/package.json').version")

    def command(self):
        return [self.program, os.path.join(self.modules, "server.js")]


def python_version(module):
    ended = subprocess.run([DEBIAN_PYTHON, "-W", "ignore", "-c", f"import {module}; print({module}.__version__)"],
                           capture_output=True, text=True)
    if ended.returncode != 0:
        raise LeftOut(f"python3-{module} is not installed")
    return ended.stdout.strip()


ALL = (ProFtpd, Rclone, Dropbear, TinySsh, AsyncSsh, Paramiko, NpmSsh2)
