"""What all tests of the command line share: the program as a process, a practice RAP, and what should come of it."""

import atexit
import csv
import functools
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
from datetime import date

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "practice_rap"))

import generate  # noqa: E402
import processes  # noqa: E402
import rap_server  # noqa: E402
import ssh_keys  # noqa: E402, F401
from waiting import wait_until  # noqa: E402

CLI = os.environ["RAPDESK_CLI"]
CLI_AT = os.environ["RAPDESK_CLI_AT"]
PROXY = os.environ["RAPDESK_PROXY"]

TODAY = date(2026, 11, 23)
NOON = "2026-11-23T12:00:00"
DEADLINE = 60.0

FAILED, BAD_CALL, NO_SERVER, HOST_KEY, LOGIN, LOCAL, CLOSED = 1, 2, 3, 4, 5, 6, 7

REPORT_FIELDS = {"path", "folder", "file", "house", "system", "market", "folder_date", "report_id", "participant",
                 "customer_code", "kind", "run_at", "size", "decoded", "problem", "state"}
LIST_FIELDS = REPORT_FIELDS | {"wanted"}
FETCH_FIELDS = REPORT_FIELDS | {"result", "files", "sha256", "error", "attempts"}
DECODE_FIELDS = REPORT_FIELDS - {"size", "state"}


@functools.cache
def key_folder():
    """Making keys takes long: all servers of a run have the same ones."""
    folder = tempfile.mkdtemp(prefix="rapdesk-keys-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def start_rap(root, state, *options):
    try:
        return rap_server.start(root, state, *options)
    except SystemExit as ended:  # would end the tests as well
        raise RuntimeError(str(ended)) from None


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_table(path):
    """A CSV as Excel would take it: by the names of its columns."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


class Ended:
    """How a call of the program ended."""

    def __init__(self, code, out, err):
        self.code = code
        self.out = out
        self.err = err

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def objects(self):
        return [json.loads(line) for line in self.lines]

    def __repr__(self):
        return f"exit code {self.code}\n--- out\n{self.out}\n--- err\n{self.err}"


class Running:
    """A call that has not ended yet; its output is taken in as it comes."""

    def __init__(self, command, environment, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env=environment, text=True, encoding="utf-8", **options)
        self.out = []
        self.err = []
        self.readers = [threading.Thread(target=self._take_in, args=pair, daemon=True)
                        for pair in ((self.process.stdout, self.out), (self.process.stderr, self.err))]
        for reader in self.readers:
            reader.start()

    @staticmethod
    def _take_in(stream, lines):
        for line in stream:
            lines.append(line)

    def results(self, word):
        """JSON lines with that result so far."""
        return [line for line in map(json.loads, list(self.out)) if line.get("result") == word]

    def end(self, timeout=DEADLINE * 2):
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for reader in self.readers:
            reader.join(DEADLINE)
        self.process.stdout.close()
        self.process.stderr.close()
        return Ended(code, "".join(self.out), "".join(self.err))


class CliTest(unittest.TestCase):
    """A folder of its own for each test, with nothing of this machine's user in sight."""

    maxDiff = None

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rapdesk-cli-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.config = os.path.join(self.folder, "config")
        self.home = os.path.join(self.folder, "home")
        self.target = os.path.join(self.folder, "reports")
        os.mkdir(self.home)

    def environment(self, **more):
        keep = {name: value for name, value in os.environ.items()
                if name in ("PATH", "TZ", "LD_LIBRARY_PATH") or name.endswith("SAN_OPTIONS")}
        return keep | {"HOME": self.home, "LANG": "C.UTF-8"} | more

    def command(self, *arguments, at=None):
        start = [CLI_AT, at] if at else [CLI]
        return [*start, "--config", self.config, *arguments]

    def run_cli(self, *arguments, at=None, **environment):
        return self.start_cli(*arguments, at=at, **environment).end()

    def start_cli(self, *arguments, at=None, before=None, **environment):
        """`before`: what the new process does before it is the program."""
        return Running(self.command(*arguments, at=at), self.environment(**environment), cwd=self.folder, preexec_fn=before)

    def on_a_full_disk(self, *arguments):
        """The program with its settings on a disk that has no room left; what is in hostkeys.json afterwards.
        None where this machine lets nobody mount one."""
        disk = os.path.join(self.folder, "disk")
        os.makedirs(disk)
        fill = """mount -t tmpfs -o size=256k none "$2" && cp -r "$1/." "$2" || exit 99
                  cat /dev/zero >"$2/filler" 2>/dev/null
                  shift; disk=$1; shift; "$@" >"$disk.out" 2>"$disk.err"; code=$?
                  cp "$disk/hostkeys.json" "$disk.hostkeys"; exit $code"""
        mounted = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
        if subprocess.run([*mounted, f"mount -t tmpfs none {shlex.quote(disk)}"], check=False).returncode != 0:
            return None
        run = subprocess.run([*mounted, fill, "sh", self.config, disk, CLI, "--config", disk, *arguments],
                             check=False, env=self.environment(), cwd=self.folder, stdin=subprocess.DEVNULL)
        texts = []
        for name in ("out", "err", "hostkeys"):
            with open(f"{disk}.{name}", encoding="utf-8") as file:
                texts.append(file.read())
        return Ended(run.returncode, *texts[:2]), texts[2]

    def cli(self, *arguments, code=0, at=None, **environment):
        """Runs the program and wants this exit code."""
        ended = self.run_cli(*arguments, at=at, **environment)
        self.assertEqual(ended.code, code, f"{arguments}: {ended!r}")
        return ended

    def json(self, *arguments, code=0, at=None, **environment):
        """The objects on standard output."""
        return self.cli("--json", *arguments, code=code, at=at, **environment).objects

    def make_key(self, name="key", *options):
        path = os.path.join(self.folder, name)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", *options, "-f", path], check=True,
                       stdin=subprocess.DEVNULL)
        return path

    def begin_renewal(self, account, key, fingerprint):
        """As the assistant keeps it; gives the record's file."""
        record = os.path.join(self.config, "renewals", account + ".json")
        os.makedirs(os.path.dirname(record), exist_ok=True)
        with open(record, "w", encoding="utf-8") as file:
            json.dump({"version": 1, "keyFile": key, "fingerprint": fingerprint, "made": "2026-11-20"}, file)
        return record

    def add_account(self, name="ACME", host="127.0.0.1:9", key=None, user="RAPC00123", more=(), code=0):
        return self.cli("account", "add", name, "--identity", "hkscc-participant", "--user", user, "--host", host,
                        "--key", key or self.make_key(), "--to", self.target, *more, code=code)


class Tree:
    """A practice RAP's files, and what they should become."""

    def __init__(self, root, *options):
        self.root = root
        manifest = os.path.join(root, "manifest.jsonl")
        os.makedirs(root)
        generate.main([root, "--today", f"{TODAY:%Y%m%d}", "--manifest", manifest, *options])
        with open(manifest, encoding="utf-8") as lines:
            self.files = [json.loads(line) for line in lines]
        os.unlink(manifest)

    @property
    def paths(self):
        return {file["path"] for file in self.files}

    def expected(self, target):
        """SHA-256 by local path (CLI.md, 'Files land')."""
        hashes = {}
        for file in self.files:
            hashes.update(self.filed(file, target))
        return hashes

    @staticmethod
    def filed(file, target):
        path = target + file["path"].removeprefix("/download")
        if not path.upper().endswith(".ZIP"):
            return {path: file["sha256"]}
        stem = path[:-len(".ZIP")]
        entries = file["entries"]
        if [entry["name"] for entry in entries] == [os.path.basename(stem)]:
            return {stem: entries[0]["sha256"]}
        return {f"{stem}/{entry['name']}": entry["sha256"] for entry in entries}


def files_below(folder):
    return {os.path.join(at, name) for at, _, names in os.walk(folder) for name in names}


class ServerTest(CliTest):
    """With a practice RAP of its own, started and stopped as the test wants."""

    tree_options = ("--small",)
    server_options = ()
    sessions_end_well = True

    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.mkdtemp(prefix="rapdesk-rap-")
        cls.addClassCleanup(shutil.rmtree, cls.shared, ignore_errors=True)
        os.chmod(cls.shared, 0o755)
        cls.tree = Tree(os.path.join(cls.shared, "tree"), *cls.tree_options)
        cls.state = os.path.join(cls.shared, "state")
        cls.server = None
        cls.addClassCleanup(cls.stop_server)
        cls.start_server()

    @classmethod
    def start_server(cls, *options):
        cls.server = start_rap(cls.tree.root, cls.state, "--keys", key_folder(), *cls.server_options, *options)
        return cls.server

    @classmethod
    def stop_server(cls, hard=False):
        rap_server.stop(cls.state, hard)

    def setUp(self):
        super().setUp()
        if rap_server.read_description(self.state) is None:
            self.start_server()
        self.log_start = self.log_size()

    def tearDown(self):
        if self.sessions_end_well:
            self.settled_log()
        super().tearDown()

    @property
    def base(self):
        return self.server["base"]

    def remote(self, path):
        """A path of the manifest as this server has it."""
        return self.base + path.removeprefix("/download")

    def user_key(self, kind="ed25519"):
        return self.server["user_keys"][kind]

    def add_server_account(self, name="ACME", key=None, port=None, trust=True, more=()):
        self.add_account(name, f"127.0.0.1:{port or self.server['port']}", key or self.user_key(), self.server["user"],
                         more if "--base" in more else ("--base", self.base, *more))
        if trust:
            self.trust_all(name)

    def trust_all(self, name="ACME"):
        for key in self.server["host_keys"].values():
            self.cli("hostkey", "trust", name, key["fingerprint"])
        self.forget_log()

    def log_size(self):
        return os.path.getsize(self.server["log"]) if os.path.exists(self.server["log"]) else 0

    def forget_log(self):
        """Waits for the server's last words on the calls so far, so that they are not taken for those of the next."""
        self.settled_log()
        self.log_start = self.log_size()

    def log_text(self):
        with open(self.server["log"], "rb") as log:
            log.seek(self.log_start)
            return log.read().decode("utf-8", "replace")

    def settled_log(self):
        """The log once no connection and no session is left; sessions that are cut off say no last word there."""
        def text_if_settled():
            if processes.descendants(self.server["pid"]):
                return None
            text = self.log_text()
            began = set(re.findall(r"Connection from \S+ port (\d+)", text))
            ended = set(re.findall(r"(?:[Cc]losed by|reset by|Disconnected from|Unable to negotiate with|Read error from)"
                                   r".*? port (\d+)", text))
            return (text or " ") if began <= ended else None
        return wait_until(text_if_settled, "the server's last words")

    def opened(self, at_least=0):
        """Remote paths that the server opened for reading, in order."""
        def paths():
            found = re.findall(r'open "([^"]+)" flags READ', self.settled_log())
            return (found,) if len(found) >= at_least else None
        return wait_until(paths, "files opened by the server")[0]

    def assert_filed(self, files, target=None):
        """Exactly these files of the manifest are below the target, and nothing else."""
        target = target or self.target
        expected = {}
        for file in files:
            expected.update(self.tree.filed(file, target))
        self.assertEqual(files_below(target), set(expected))
        for path, digest in expected.items():
            self.assertEqual(sha256(path), digest, path)


class Proxy:
    """A narrow or broken network in front of a port (tests/proxy)."""

    def __init__(self, port, *options):
        self.process = subprocess.Popen([PROXY, "--to", str(port), *options], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def say(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        assert answer.startswith("ok"), answer

    def close(self):
        self.process.stdin.close()
        self.process.wait(DEADLINE)
        self.process.stdout.close()
