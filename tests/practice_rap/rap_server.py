#!/usr/bin/env python3
"""The practice RAP's SFTP service: a real OpenSSH server on the loopback address.

    rap_server.py start --root ROOT --state DIR [options]     prints DIR/server.json
    rap_server.py status --state DIR
    rap_server.py stop --state DIR [--hard]
"""

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import time

import processes
import ssh_keys
import sshd_setup
import supervisor

START_DEADLINE = 60.0
STOP_DEADLINE = 15.0
LOG_LEVELS = ("ERROR", "INFO", "VERBOSE", "DEBUG1", "DEBUG2", "DEBUG3")


def is_running(state):
    return processes.is_locked(processes.running_lock_path(state))


def read_description(state):
    """What server.json says, or None while no server is ready."""
    if not is_running(state):
        return None
    try:
        with open(os.path.join(state, "server.json"), encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def start(root, state, *extra_options):
    """Starts a detached server unless one runs already; returns what server.json says."""
    state = os.path.abspath(state)
    os.makedirs(state, exist_ok=True)
    with processes.take_lock(os.path.join(state, "start.lock"), wait=True):
        if not is_running(state):
            _spawn(root, state, extra_options)
        return _await_description(state)


def stop(state, hard=False):
    """Ends the server and its sessions; returns once they are gone."""
    if not is_running(state):
        return
    supervisor_pid = _await_description(state)["supervisor_pid"]
    os.kill(supervisor_pid, signal.SIGUSR1 if hard else signal.SIGTERM)
    deadline = time.monotonic() + STOP_DEADLINE
    while is_running(state) or processes.is_alive(supervisor_pid):
        if time.monotonic() > deadline:
            processes.end_descendants(supervisor_pid, hard=True)
            os.kill(supervisor_pid, signal.SIGKILL)
            return
        time.sleep(0.01)


def run_in_foreground(options):
    layout = sshd_setup.Layout(options.root, options.state, confined=options.sftp_server is None)

    def print_description(description):
        print(json.dumps(description), flush=True)

    supervisor.Supervisor(layout, options).run(print_description)


def _spawn(root, state, extra_options):
    # One that was killed leaves its description behind.
    with contextlib.suppress(FileNotFoundError):
        os.unlink(os.path.join(state, "server.json"))
    command = [sys.executable, os.path.abspath(__file__), "start", "--foreground",
               "--root", os.path.abspath(root), "--state", state, *extra_options]
    with open(os.path.join(state, "supervisor.log"), "wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=log, start_new_session=True)
    deadline = time.monotonic() + START_DEADLINE
    while read_description(state) is None:
        if process.poll() is not None or time.monotonic() > deadline:
            with open(os.path.join(state, "supervisor.log"), encoding="utf-8", errors="replace") as log:
                raise SystemExit(log.read().strip() or "practice RAP: the server did not start")
        time.sleep(0.02)
    # The server is meant to outlive this process.
    process.returncode = 0


def _await_description(state):
    """What server.json says once a server that is starting is ready."""
    deadline = time.monotonic() + START_DEADLINE
    while time.monotonic() < deadline:
        description = read_description(state)
        if description is not None:
            return description
        time.sleep(0.02)
    raise SystemExit("practice RAP: the server is not ready")


def _key_types(allowed):
    def parse(text):
        types = [part for part in text.split(",") if part]
        unknown = set(types) - set(allowed)
        if unknown:
            raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: not one of {', '.join(allowed)}")
        return types
    return parse


def add_server_options(parser):
    parser.add_argument("--host-keys", type=_key_types(ssh_keys.HOST_KEY_TYPES),
                        default=list(ssh_keys.HOST_KEY_TYPES), help="types, separated by commas")
    parser.add_argument("--user-keys", type=_key_types(ssh_keys.USER_KEY_TYPES),
                        default=list(ssh_keys.USER_KEY_TYPES), help="types that may log in")
    parser.add_argument("--keys", metavar="DIR", help="folder of the keys (default: STATE/keys)")
    parser.add_argument("--port", type=int, help="default: a free one")
    parser.add_argument("--log-level", choices=LOG_LEVELS, default="VERBOSE", help="of the SFTP requests")
    parser.add_argument("--max-sessions", type=int, help="SFTP channels in one connection")
    parser.add_argument("--max-startups", help="connections that have not logged in yet, as sshd_config has it")
    parser.add_argument("--no-sftp", action="store_true", help="a server without the sftp subsystem")
    parser.add_argument("--sftp-server", metavar="COMMAND", help="serves SFTP in place of OpenSSH's own, not confined to the tree")
    parser.add_argument("--writable", action="append", default=[], metavar="FOLDER",
                        help="a folder below the root into which the user may write")
    parser.add_argument("--sshd-option", action="append", default=[], metavar="'KEYWORD VALUE'",
                        help="a line for sshd_config that wins over ours")


def server_arguments(options):
    """The options of `add_server_options` as they were given, as a command line."""
    arguments = ["--host-keys", ",".join(options.host_keys), "--user-keys", ",".join(options.user_keys),
                 "--log-level", options.log_level]
    for name, value in (("--keys", options.keys and os.path.abspath(options.keys)), ("--port", options.port),
                        ("--max-sessions", options.max_sessions), ("--max-startups", options.max_startups)):
        if value is not None:
            arguments += [name, str(value)]
    for line in options.sshd_option:
        arguments += ["--sshd-option", line]
    for folder in options.writable:
        arguments += ["--writable", folder]
    if options.sftp_server is not None:
        arguments += ["--sftp-server", options.sftp_server]
    if options.no_sftp:
        arguments.append("--no-sftp")
    return arguments


def _parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    starter = commands.add_parser("start", help="starts the server; prints what is there already if it runs")
    starter.add_argument("--root", required=True, help="folder that holds download/")
    starter.add_argument("--foreground", action="store_true",
                         help="stay until SIGTERM or SIGINT; prints the description as one line")
    starter.add_argument("--exit-with-parent", action="store_true",
                         help="with --foreground: end when the parent ends or standard input is closed")
    add_server_options(starter)
    stopper = commands.add_parser("stop", help="ends the server and its connections")
    stopper.add_argument("--hard", action="store_true", help="without a word to the connections")
    teller = commands.add_parser("status", help="prints server.json; exit code 1 when no server runs")
    for command in (starter, stopper, teller):
        command.add_argument("--state", required=True, help="folder for keys, configuration and log")
    options = parser.parse_args(arguments)
    if options.command == "start" and options.exit_with_parent and not options.foreground:
        parser.error("--exit-with-parent goes with --foreground")
    return options


def main(arguments=None):
    options = _parse(arguments)
    if options.command == "start" and options.foreground:
        run_in_foreground(options)
    elif options.command == "start":
        print(json.dumps(start(options.root, options.state, *server_arguments(options)), indent=2))
    elif options.command == "stop":
        stop(options.state, options.hard)
    else:
        description = read_description(options.state)
        print(json.dumps(description or {"running": False}, indent=2))
        return 0 if description else 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
