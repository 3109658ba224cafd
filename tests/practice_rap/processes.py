"""Locks that live as long as a process, and the ending of process trees."""

import contextlib
import fcntl
import os
import signal
import struct
import time

SOFT_END_DEADLINE = 3.0
HARD_END_DEADLINE = 5.0

FLOCK = "@hhqqi0q"  # struct flock


def running_lock_path(state):
    return os.path.join(state, "running.lock")


def take_lock(path, wait=False):
    """The open lock file, or None where somebody else holds it."""
    file = open(path, "a", encoding="ascii")
    try:
        fcntl.fcntl(file, fcntl.F_OFD_SETLKW if wait else fcntl.F_OFD_SETLK, _whole_file(fcntl.F_WRLCK))
    except BlockingIOError:
        file.close()
        return None
    return file


def is_locked(path):
    """Asks without taking the lock, not even for a moment: who takes it just then would be refused."""
    try:
        with open(path, "rb") as file:
            answer = fcntl.fcntl(file, fcntl.F_OFD_GETLK, _whole_file(fcntl.F_WRLCK))
    except FileNotFoundError:
        return False
    return struct.unpack(FLOCK, answer)[0] != fcntl.F_UNLCK


def _whole_file(kind):
    return struct.pack(FLOCK, kind, os.SEEK_SET, 0, 0, 0)


def is_alive(pid):
    return _state_and_parent(pid)[0] not in (None, "Z")


def descendants(ancestor):
    """Process IDs below `ancestor`, nearest first; zombies are left out."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            state, parent = _state_and_parent(entry)
            if state not in (None, "Z"):
                children.setdefault(parent, []).append(int(entry))
    found = []
    pending = [ancestor]
    while pending:
        below = children.get(pending.pop(0), [])
        found += below
        pending += below
    return found


def end_descendants(ancestor, hard):
    """Ends all processes below `ancestor`, which has to be this process's own."""
    if not hard:
        _signal_all(descendants(ancestor), signal.SIGTERM)
        if _await_none(ancestor, SOFT_END_DEADLINE):
            return
    deadline = time.monotonic() + HARD_END_DEADLINE
    while time.monotonic() < deadline:
        _signal_all(descendants(ancestor), signal.SIGKILL)
        if _await_none(ancestor, 0.2):
            return


def reap_orphans(besides):
    """Takes leave of sessions that outlived the listener and have ended."""
    for entry in os.listdir("/proc"):
        if entry.isdigit() and int(entry) != besides:
            state, parent = _state_and_parent(entry)
            if state == "Z" and parent == os.getpid():
                _wait_for(int(entry))


def _wait_for(pid):
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)


def _state_and_parent(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return None, None
    return fields[0], int(fields[1])


def _signal_all(pids, number):
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


def _await_none(ancestor, seconds):
    deadline = time.monotonic() + seconds
    while descendants(ancestor):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
