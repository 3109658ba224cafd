"""The practice tree behind every SFTP server that is to be had here, with every kind of key that it takes: `./dev test servers`.

Every report that is filed is right, byte for byte; every file is opened once; a second fetch opens nothing. Prints a table with the
time of each fetch. What cannot be had is LEFT OUT and said so; where nothing is left the test fails.

    python3 tests/servers [NAME...]      only servers whose name has one of these words in it
"""

import os
import shutil
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "integration", "cli"))

import servers  # noqa: E402
import support  # noqa: E402
from opens import Opens  # noqa: E402
from support import ssh_keys  # noqa: E402

TREE = ("--days", "4", "--per-day", "60")
COLUMNS = "{:<32} {:<10} {:<8} {:>6} {:>8} {:>6} {:>8}  {}"


class Wrong(Exception):
    pass


class Calls(support.CliTest):
    """The program's calls, outside of a test."""

    def runTest(self):
        pass


def wanted(truth, words):
    if not truth:
        raise Wrong(words)


def fetch_twice(server, port, kind, key, tree, opens):
    """Seconds of the first fetch and of the idle one, and how many files there were."""
    calls = Calls()
    calls.setUp()
    try:
        calls.add_account("ACME", f"127.0.0.1:{port}", key, server.user, ("--base", server.base))
        shown = calls.json("hostkey", "show", "ACME")
        for line in shown:
            calls.cli("hostkey", "trust", "ACME", line["fingerprint"])
        server.opened(opens.take())
        times = []
        for run, which in ((0, "filed"), (1, "skipped")):
            began = time.monotonic()
            ended = calls.run_cli("--json", "fetch", "ACME")
            times.append(time.monotonic() - began)
            wanted(ended.code == 0, f"fetch: {ended!r}"[:3000])
            summary = ended.objects[-1]["summary"]
            wanted((summary[which], summary["failed"]) == (len(tree.files), 0), f"{which}: {summary}")
            counts = server.opened(opens.take())
            if run == 0:
                expected = {path: 1 for path in tree.paths}
                wanted(counts == expected, "opened other than once: "
                       f"{[(path, counts.get(path, 0)) for path in expected if counts.get(path, 0) != 1][:5]}")
            else:
                wanted(not counts, f"opened in the second fetch: {list(counts)[:5]}")
        filed = {path: support.sha256(path) for path in support.files_below(calls.target)}
        wanted(filed == tree.expected(calls.target), "a filed report is not what the tree holds")
        return times
    finally:
        calls.doCleanups()


def test(kind_of_server, tree, keys, folder, opens):
    """How many fetches were right, and how many were not."""
    os.makedirs(folder)
    host_key = keys["host"]["ecdsa"]
    server = kind_of_server(tree.root, folder, host_key, keys["authorized"])
    try:
        version = server.version()
    except servers.LeftOut as why:
        print(COLUMNS.format(server.name, "-", "-", "-", "-", "-", "-", f"LEFT OUT: {why}"), flush=True)
        return 0, 0
    right = wrong = 0
    try:
        with server.running() as port:
            for kind in server.user_keys:
                try:
                    first, second = fetch_twice(server, port, kind, keys["user"][kind], tree, opens)
                    print(COLUMNS.format(server.name, version, kind, len(tree.files), f"{first:.1f} s", "once", f"{second:.1f} s",
                                         server.note), flush=True)
                    right += 1
                except (Wrong, AssertionError) as why:
                    print(COLUMNS.format(server.name, version, kind, len(tree.files), "-", "-", "-", f"WRONG: {why}"), flush=True)
                    print(server.said(), flush=True)
                    wrong += 1
    except servers.LeftOut as why:
        print(COLUMNS.format(server.name, version, "-", "-", "-", "-", "-", f"LEFT OUT: {why}"), flush=True)
    except RuntimeError as why:
        print(COLUMNS.format(server.name, version, "-", "-", "-", "-", "-", f"WRONG: {why}"), flush=True)
        wrong += 1
    finally:
        server.close()
    return right, wrong


def main(words):
    folder = tempfile.mkdtemp(prefix="rapdesk-servers-")
    os.chmod(folder, 0o755)  # some of them serve as nobody
    try:
        tree = support.Tree(os.path.join(folder, "tree"), *TREE)
        key_folder = support.key_folder()
        keys = {"host": ssh_keys.make_host_keys(key_folder, ["ecdsa"]), "user": ssh_keys.make_user_keys(key_folder),
                "authorized": os.path.join(folder, "authorized_keys")}
        with open(keys["authorized"], "w", encoding="ascii") as file:
            for kind in servers.ALL_KEYS:
                file.write(ssh_keys.public_line(keys["user"][kind]) + "\n")
        opens = Opens(tree.root)
        print(f"{len(tree.files)} reports, {sum(file['size'] for file in tree.files) / 1e6:.1f} MB; each fetched by a new account")
        print(COLUMNS.format("server", "version", "key", "files", "fetch", "opened", "second", ""), flush=True)
        right = wrong = 0
        for number, kind in enumerate(servers.ALL):
            if words and not any(word.lower() in kind.name.lower() for word in words):
                continue
            counts = test(kind, tree, keys, os.path.join(folder, str(number)), opens)
            right, wrong = right + counts[0], wrong + counts[1]
        print(f"{right} right, {wrong} wrong")
        return 0 if right and not wrong else 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
