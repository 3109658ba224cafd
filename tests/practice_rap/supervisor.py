"""Runs one sshd: starts it, keeps its log, and leaves no process behind."""

import contextlib
import ctypes
import json
import os
import selectors
import signal
import socket
import stat
import subprocess
import sys
import time

import processes
import ssh_keys
import sshd_setup

HOST = "127.0.0.1"
START_DEADLINE = 15.0
PORT_ATTEMPTS = 10
PARENT_CHECK_INTERVAL = 0.5

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_LIBC = ctypes.CDLL(None, use_errno=True)


class PortTaken(Exception):
    pass


class Supervisor:
    def __init__(self, layout, options):
        self.layout = layout
        self.options = options
        self.listener = None
        self.sink = None
        self.ended_by = None
        self.parent = os.getppid()
        self.lock = None

    def run(self, on_ready):
        """Returns when the server has ended; everything it started has ended too."""
        # Sessions that outlive the listener become our children, so that they can be found and ended.
        _LIBC.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        os.makedirs(self.layout.state, exist_ok=True)
        self.lock = processes.take_lock(processes.running_lock_path(self.layout.state))
        if self.lock is None:
            raise SystemExit("practice RAP: already running with this state folder")
        self._forget_description()
        selector = selectors.DefaultSelector()
        self._watch_signals(selector)
        try:
            self.layout.prepare()
            for folder in self.options.writable:
                self.layout.make_writable(folder)
            self._open_sink(selector)
            description = self._start_listener()
            _write_atomically(self.layout.server_json, json.dumps(description, indent=2) + "\n")
            on_ready(description)
            self._loop(selector)
        finally:
            self._end()

    def _open_sink(self, selector):
        """Receives what internal-sftp, confined to the tree, sends to /dev/log there."""
        if not self.layout.chroot:
            return
        self.sink = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.sink.setblocking(False)
        self.layout.place_syslog_socket(self.sink)
        selector.register(self.sink, selectors.EVENT_READ, self._copy_log_lines)

    def _copy_log_lines(self):
        lines = []
        while True:
            try:
                message = self.sink.recv(65536)
            except BlockingIOError:
                break
            lines.append(_without_syslog_header(message) + b"\n")
        with open(self.layout.log, "ab") as log:
            log.write(b"".join(lines))

    def _start_listener(self):
        keys_folder = self.options.keys or os.path.join(self.layout.state, "keys")
        host_keys = ssh_keys.make_host_keys(keys_folder, self.options.host_keys)
        user_keys = ssh_keys.make_user_keys(keys_folder)
        self._authorize(user_keys)
        for attempt in range(1, PORT_ATTEMPTS + 1):
            port = self.options.port or _free_port()
            try:
                self._launch(port, host_keys)
                return self._describe(port, host_keys, user_keys)
            except PortTaken:
                if self.options.port or attempt == PORT_ATTEMPTS:
                    raise SystemExit(f"practice RAP: port {port} is taken") from None

    def _authorize(self, user_keys):
        lines = [ssh_keys.public_line(user_keys[kind]) for kind in self.options.user_keys]
        with open(self.layout.authorized_keys, "w", encoding="ascii") as file:
            file.write("".join(line + "\n" for line in lines))
        os.chmod(self.layout.authorized_keys, 0o644)

    def _launch(self, port, host_keys):
        text = sshd_setup.config_text(self.layout, self.options, port, host_keys)
        _write_atomically(self.layout.config, text)
        # Refused logins are what tests are for; sshd 9.8 and later would shut the client out for them.
        sshd_setup.add_if_known(self.layout.config, "PerSourcePenalties no")
        log = _LogTail(self.layout.log)
        self.listener = subprocess.Popen(
            [sshd_setup.SSHD, "-D", "-f", self.layout.config, "-E", self.layout.log],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/",
            preexec_fn=_end_with_parent)
        deadline = time.monotonic() + START_DEADLINE
        while "Server listening on" not in log.text():
            if self.listener.poll() is not None:
                _raise_start_failure(self.listener, log)
            if time.monotonic() > deadline:
                raise SystemExit("practice RAP: sshd does not listen\n" + log.text())
            time.sleep(0.01)
        _await_banner(port, deadline)
        # The probe's own log line comes before anything that a caller does.
        while "Connection closed by" not in log.text() and "Connection reset by" not in log.text():
            if time.monotonic() > deadline:
                break
            time.sleep(0.01)

    def _describe(self, port, host_keys, user_keys):
        keys = dict(user_keys)
        keys["ed25519_passphrase"] = {"path": user_keys["ed25519_passphrase"],
                                      "passphrase": ssh_keys.PASSPHRASE}
        return {
            "host": HOST,
            "port": port,
            "user": self.layout.user,
            "base": self.layout.base,
            "root": self.layout.root,
            "state": self.layout.state,
            "chroot": self.layout.chroot,
            "authorized_keys": self.layout.authorized_keys,
            "pid": self.listener.pid,
            "supervisor_pid": os.getpid(),
            "log": self.layout.log,
            "log_level": self.options.log_level,
            "host_keys": {kind: {"file": path, "public": path + ".pub",
                                 "fingerprint": ssh_keys.fingerprint(path)}
                          for kind, path in host_keys.items()},
            "user_keys": keys,
            "authorized": list(self.options.user_keys),
        }

    def _watch_signals(self, selector):
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1):
            signal.signal(number, self._note_signal)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        selector.register(reading, selectors.EVENT_READ, lambda: os.read(reading, 4096))

    def _note_signal(self, number, _frame):
        self.ended_by = number

    def _loop(self, selector):
        watches_parent = self.options.exit_with_parent
        if watches_parent and _can_reach_its_end(sys.stdin):
            selector.register(sys.stdin.fileno(), selectors.EVENT_READ, self._read_stdin)
        while self.ended_by is None:
            for key, _ in selector.select(PARENT_CHECK_INTERVAL if watches_parent else None):
                key.data()
            processes.reap_orphans(besides=self.listener.pid)
            if self.listener.poll() is not None:
                return
            if watches_parent and os.getppid() != self.parent:
                return

    def _read_stdin(self):
        if not os.read(sys.stdin.fileno(), 4096):
            self.ended_by = signal.SIGTERM

    def _end(self):
        """SIGUSR1 asks for a hard end: connections break without a word."""
        hard = self.ended_by == signal.SIGUSR1
        processes.end_descendants(os.getpid(), hard)
        processes.reap_orphans(besides=None)
        if self.sink is not None:
            self._copy_log_lines()
            self.sink.close()
        self.layout.remove_runtime()
        self._forget_description()
        self.lock.close()

    def _forget_description(self):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.layout.server_json)


class _LogTail:
    """What was added to a log since this object was made."""

    def __init__(self, path):
        self.path = path
        self.start = os.path.getsize(path) if os.path.exists(path) else 0

    def text(self):
        if not os.path.exists(self.path):
            return ""
        with open(self.path, "rb") as file:
            file.seek(self.start)
            return file.read().decode("utf-8", "replace")


def _raise_start_failure(listener, log):
    said = listener.stderr.read().decode("utf-8", "replace") + log.text()
    if "Address already in use" in said:
        raise PortTaken
    raise SystemExit("practice RAP: sshd ended at once\n" + said)


def _end_with_parent():
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def _free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def _await_banner(port, deadline):
    while True:
        try:
            with socket.create_connection((HOST, port), timeout=1) as connection:
                if connection.recv(64).startswith(b"SSH-2.0-"):
                    return
        except OSError:
            pass
        if time.monotonic() > deadline:
            raise SystemExit("practice RAP: sshd shows no banner")
        time.sleep(0.01)


def _can_reach_its_end(stream):
    """/dev/null is at its end from the start and says nothing about the parent."""
    try:
        mode = os.fstat(stream.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode) or stream.isatty()


def _without_syslog_header(message):
    """'<38>Nov 23 22:32:21 internal-sftp[5527]: text' without level and time, like sshd's own lines."""
    _, _, rest = message.rstrip(b"\n\0").partition(b">")
    return rest[16:] if len(rest) > 16 else rest


def _write_atomically(path, text):
    draft = path + ".new"
    with open(draft, "w", encoding="utf-8") as file:
        file.write(text)
    os.replace(draft, path)
