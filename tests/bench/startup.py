"""The start-up bench: how long the programs take to their first word or picture, with an empty ledger and one of 100,000 reports."""

import os
import statistics
import subprocess
import tempfile
import time

ROWS = 100_000
RUNS = 5


def timed(command):
    """Median seconds, and what the last run printed."""
    seconds, out = [], ""
    for _ in range(RUNS):
        started = time.monotonic()
        out = subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
                             env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).stdout
        seconds.append(time.monotonic() - started)
    return statistics.median(seconds), out


def main(build):
    cli = os.path.join(build, "bin", "rapdesk-cli")
    lines = []

    def tell(seconds, what):
        lines.append(f"{1000 * seconds:8.0f} ms  {what}")

    tell(timed([cli, "version"])[0], "rapdesk-cli version")
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as folder:
        key = os.path.join(folder, "key")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        for rows in (0, ROWS):
            config = os.path.join(folder, f"config{rows}")
            if rows:
                subprocess.run([os.path.join(build, "bench", "ledger"), "fill", config, str(rows)], check=True)
            subprocess.run([cli, "--config", config, "account", "add", "bench", "--identity", "hkscc-participant", "--user", "bench",
                            "--host", "127.0.0.1:9", "--base", "/download", "--key", key, "--to", folder], check=True,
                           stdout=subprocess.DEVNULL)
            tell(timed([cli, "--config", config, "status", "bench"])[0], f"rapdesk-cli status, {rows} reports in the ledger")
            seconds, out = timed([os.path.join(build, "bench", "window"), config])
            tell(seconds, f"the window with {rows} reports, from process to its end:")
            lines += out.splitlines()
    return "\n".join(lines)
