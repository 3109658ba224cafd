"""What the tests of this folder share: bad servers and bad networks as processes, and the program among them with its time and its
memory looked at."""

import concurrent.futures
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "integration", "cli"))

import support  # noqa: E402

VISITOR = os.environ["RAPDESK_VISITOR"]
# Another program under which the program runs, such as valgrind.
UNDER = shlex.split(os.environ.get("RAPDESK_UNDER", ""))
SANITIZED = bool(os.environ.get("RAPDESK_SANITIZED"))
AT_ONCE = 4 if UNDER else 10
# Bytes: of the program's memory at its most. What it needs is under 60 MB; 64 MB more is what libssh2 keeps at the most.
MOST_MEMORY = 200 << 20
DEBIAN_PYTHON = "/usr/bin/python3"


class Ended:
    def __init__(self, code, out, err, seconds, memory):
        self.code, self.out, self.err, self.seconds, self.memory = code, out, err, seconds, memory

    @property
    def objects(self):
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def visit(self):
        return json.loads(self.out)

    def __repr__(self):
        return (f"exit code {self.code} after {self.seconds:.1f} s with {self.memory >> 20} MB\n--- out\n{self.out[:3000]}\n"
                f"--- err\n{self.err[:3000]}")


def run(command, environment, deadline, folder):
    """Runs the program; `deadline` in seconds: it is killed then, and the code is -9."""
    began = time.monotonic()
    process = subprocess.Popen([*UNDER, *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=environment, cwd=folder)
    killer = threading.Timer(deadline * (20 if UNDER else 1), process.kill)
    killer.start()
    texts = {}

    def take_in(name, stream):
        texts[name] = stream.read()
    reader = threading.Thread(target=take_in, args=("err", process.stderr))
    reader.start()
    take_in("out", process.stdout)
    reader.join()
    _, status, usage = os.wait4(process.pid, 0)
    killer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    return Ended(process.returncode, *(texts[name].decode("utf-8", "surrogateescape") for name in ("out", "err")),
                 time.monotonic() - began, usage.ru_maxrss << 10)


class Served:
    """A process that takes cases by name as JSON and gives a port for each."""

    def __init__(self, command, cases):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdin.write(json.dumps(cases) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{command}: ended with {self.process.wait()}")
        self.ports = json.loads(answer)

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.process.stdout.close()


def raw_characters(text):
    """Those that must not reach a terminal."""
    return {character for character in text if character not in "\n" and unicodedata.category(character) in ("Cc", "Cs", "Cf")}


def all_at_once(work, names):
    """{name: work(name)}, several at a time."""
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        return dict(zip(names, pool.map(work, names)))


class Profile:
    """An account's settings, made once by the program and given to every test with another port in it."""

    def __init__(self, folder, test, port, key, host_keys):
        self.folder = folder
        test.config = os.path.join(folder, "profile")
        test.target = os.path.join(folder, "reports")
        test.add_account("ACME", f"127.0.0.1:{port}", key, "nobody", ("--base", "/download"))
        for fingerprint in host_keys:
            test.cli("hostkey", "trust", "ACME", fingerprint)

    def copy(self, name, port, backup=None):
        """A settings folder for the server at that port; `backup` is pinned as well."""
        to = os.path.join(self.folder, name)
        shutil.copytree(os.path.join(self.folder, "profile"), to)
        for at, _, files in os.walk(to):
            for file in files:
                if file.endswith(".json"):
                    self.change(os.path.join(at, file), port, backup)
        return to

    @staticmethod
    def change(path, port, backup):
        with open(path, encoding="utf-8") as file:
            settings = json.load(file)
        if "pins" in settings:
            settings["pins"] = [pin | {"port": to} for pin in settings["pins"] for to in (port, backup) if to]
            text = json.dumps(settings)
        else:
            settings["primary"] = f"127.0.0.1:{port}"
            settings["backup"] = f"127.0.0.1:{backup}" if backup else None
            text = json.dumps(settings)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
