"""The backup bench: seconds from the start of `rapdesk-cli list` to its end at a round trip of 20 ms, with a primary that answers,
with one that takes connections and is mute, and with one that is back."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))
import generate  # noqa: E402
import rap_server  # noqa: E402

ONE_WAY = 10  # milliseconds
RUNS = 5


class Proxy:
    def __init__(self, build, port):
        self.process = subprocess.Popen([os.path.join(build, "tests", "rap_proxy"), "--to", str(port), "--delay", str(ONE_WAY)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def say(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        self.process.stdout.readline()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def main(build):
    cli = os.path.join(build, "bin", "rapdesk-cli")
    lines = []
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as folder:
        os.chmod(folder, 0o755)
        root, state, config = (os.path.join(folder, name) for name in ("root", "state", "config"))
        os.makedirs(root)
        generate.main([root, "--small"])
        server = rap_server.start(root, state)
        primary, backup = Proxy(build, server["port"]), Proxy(build, server["port"])

        def run(*words):
            return subprocess.run([cli, "--config", config, *words], check=True, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

        def tell(what):
            seconds = []
            for _ in range(RUNS):
                started = time.monotonic()
                listed = run("list", "bench").count("\n")
                seconds.append(time.monotonic() - started)
            lines.append(f"{statistics.median(seconds):6.2f} s  {what} ({listed} lines; slowest of {RUNS}: {max(seconds):.2f} s)")

        try:
            run("account", "add", "bench", "--identity", "hkscc-participant", "--user", server["user"], "--host",
                f"127.0.0.1:{primary.port}", "--backup", f"127.0.0.1:{backup.port}", "--base", server["base"], "--key",
                server["user_keys"]["ed25519"], "--to", os.path.join(folder, "reports"))
            for key in server["host_keys"].values():
                run("hostkey", "trust", "bench", key["fingerprint"])
            tell("both answer")
            primary.say("stall")
            tell("the primary is mute")
            primary.say("resume")
            tell("the primary is back")
        finally:
            for proxy in (primary, backup):
                proxy.close()
            rap_server.stop(state)
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(sys.argv[1]))
