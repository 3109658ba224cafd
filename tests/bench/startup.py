"""The start-up bench: how long the programs take to their first word or picture, with an empty ledger and with full ones."""

import os
import statistics
import subprocess
import tempfile
import time

KNOWN = (0, 10_000, 100_000)  # reports
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


def known(build, config, rows, key):
    """Settings of an account that knows that many reports, half of them fetched and on the disk."""
    if rows:
        subprocess.run([os.path.join(build, "bench", "ledger"), "fill", config, str(rows)], check=True)
    subprocess.run([os.path.join(build, "bin", "rapdesk-cli"), "--config", config, "account", "add", "bench", "--identity",
                    "hkscc-participant", "--user", "bench", "--host", "127.0.0.1:9", "--base", "/download", "--key", key,
                    "--to", os.path.join(config, "filed")], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(build):
    cli = os.path.join(build, "bin", "rapdesk-cli")
    lines = []

    def tell(seconds, what):
        lines.append(f"{1000 * seconds:8.0f} ms  {what}")

    tell(timed([cli, "version"])[0], "rapdesk-cli version")
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as folder:
        key = os.path.join(folder, "key")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        for rows in KNOWN:
            config = os.path.join(folder, f"config{rows}")
            known(build, config, rows, key)
            tell(timed([cli, "--config", config, "status", "bench"])[0], f"rapdesk-cli status, {rows} reports in the ledger")
            seconds, out = timed([os.path.join(build, "bench", "window"), config])
            tell(seconds, f"the window with {rows} reports, from process to its end:")
            lines += [line for line in out.splitlines() if " ms " in line]
    return "\n".join(lines)
