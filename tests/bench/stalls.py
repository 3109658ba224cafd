"""The stalls bench: how long the window's thread leaves an event waiting, in the program itself, while it starts and while 400
reports arrive after 'Get new reports', and while a clerk works with many known reports. Real keys on a virtual screen;
app/desktop/StallWatch measures."""

import os
import re
import subprocess
import tempfile
import time

import peers
import startup
import transfer
import workload

RUNS = 3
REPORTS = 400
LIMIT = 20.0  # ms
GIVEN_UP_AFTER = 120  # s
KNOWN = (10_000, 100_000)
REST = 1.0  # s after each of these
OPERATIONS = (
    ("start", []),
    ("a word in the search, letter by letter", ["ctrl+f", "c", "c", "l", "t"]),
    ("the search is cleared", ["Escape"]),
    ("a branch of the tree", ["ctrl+1", "Down"]),
    ("a market in it", ["Down", "Down"]),
    ("all of RAP again", ["Home"]),
    ("to the end of the table, and back", ["ctrl+2", "End", "Home"]),
    ("all reports chosen", ["ctrl+a"]),
    ("larger text", ["ctrl+plus"]),
    ("asking RAP, which does not answer", ["F5"]),
    ("the board of the last ten days", ["ctrl+b"]),
)
WAIT = re.compile(r"(longest wait|waited) ([\d.]+) ms until (\d+) ms, ([\d.]+) at work, ([\d.]+) without a processor(.*)")


class Screen:
    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL)
        self.env = os.environ | {"DISPLAY": ":" + self.server.stdout.readline().decode().strip(), "QT_QPA_PLATFORM": "xcb"}
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def xdotool(self, *words):
        subprocess.run(["xdotool", *words], check=True, env=self.env, stdout=subprocess.DEVNULL, timeout=GIVEN_UP_AFTER)


def filed(call):
    return sum(name.endswith(".TXT") for _, _, files in os.walk(call.out) for name in files)


def await_filed(call, count, seconds):
    """Looked for only now and then: looking takes a processor away."""
    end = time.monotonic() + seconds
    while filed(call) < count:
        if time.monotonic() > end:
            return False
        time.sleep(0.25)
    return True


def run(call, screen):
    """Lines of StallWatch, and when the key was pressed, in ms since the program started."""
    call.prepare(peers.cli_fetch)
    started = time.monotonic()
    program = subprocess.Popen([os.path.join(call.build, "bin", "rapdesk"), "--config", call.config],
                               env=screen.env | {"RAPDESK_STALLS": "1"}, stderr=subprocess.PIPE, text=True)
    try:
        screen.xdotool("search", "--sync", "--onlyvisible", "--name", "RAP Desk", "windowfocus")
        time.sleep(2)  # until what it does by itself at its start is done
        while True:
            pressed = (time.monotonic() - started) * 1000
            screen.xdotool("key", "ctrl+g")
            if await_filed(call, 1, 2):
                break
            if (time.monotonic() - started) > GIVEN_UP_AFTER:
                raise SystemExit("stalls: nothing arrives")
        if not await_filed(call, REPORTS, GIVEN_UP_AFTER):
            raise SystemExit(f"stalls: only {filed(call)} of {REPORTS} arrived")
        took = (time.monotonic() - started) * 1000 - pressed
        time.sleep(1)  # the last rows are still told of
        screen.xdotool("key", "ctrl+q")
        _, told_of = program.communicate(timeout=GIVEN_UP_AFTER)
    finally:
        program.kill()
        program.wait()
    return [match for match in map(WAIT.search, told_of.splitlines()) if match], pressed, took


def operations(build, screen, scratch, rows):
    """The longest wait in each of OPERATIONS, with that many reports known."""
    config = os.path.join(scratch, f"known{rows}")
    startup.known(build, config, rows, os.path.join(scratch, "bench-key"))
    started = time.monotonic()
    program = subprocess.Popen([os.path.join(build, "bin", "rapdesk"), "--config", config], env=screen.env | {"RAPDESK_STALLS": "1"},
                               stderr=subprocess.PIPE, text=True)
    begun = []
    try:
        screen.xdotool("search", "--sync", "--onlyvisible", "--name", "RAP Desk", "windowfocus")
        window = subprocess.run(["xdotool", "getwindowfocus"], check=True, env=screen.env, stdout=subprocess.PIPE, text=True).stdout.strip()
        for _, keys in OPERATIONS:
            begun.append((time.monotonic() - started) * 1000 if keys else 0)
            for key in keys:
                screen.xdotool("key", key)
                time.sleep(0.1)
            time.sleep(REST if keys else 4 * REST)
        begun.append((time.monotonic() - started) * 1000)
        screen.xdotool("windowfocus", window, "key", "ctrl+q")
        _, told_of = program.communicate(timeout=GIVEN_UP_AFTER)
    finally:
        program.kill()
        program.wait()
    waits = [match for match in map(WAIT.search, told_of.splitlines()) if match and match[1] == "waited"]
    lines = [f"{rows} reports known; longest wait over {LIMIT:.0f} ms in each:"]
    for (what, _), since, until in zip(OPERATIONS, begun, begun[1:]):
        longest = max((match for match in waits if since <= float(match[3]) < until), key=lambda match: float(match[2]), default=None)
        lines.append(f"  {what}: " + ("none" if longest is None else told(longest, since).strip().split("; ")[0]))
    return lines


def told(match, pressed):
    length, until, work, queued = (float(match[field]) for field in (2, 3, 4, 5))
    when = "at its start" if until < pressed else f"{(until - pressed) / 1000:.2f} s after the key"
    return (f"{length:8.1f} ms  of these {work:.1f} at work, {queued:.1f} without a processor, "
            f"{max(0.0, length - work - queued):.1f} asleep; {when}{match[6]}")


def main(build):
    lines = []
    with tempfile.TemporaryDirectory(prefix="rapdesk-bench-") as scratch, Screen() as screen:
        tree = transfer.Tree(scratch, workload.make_files)
        with transfer.Server(scratch, tree) as server:
            call = peers.Call(server, server.description["port"], os.path.join(scratch, "place"), build)
            for number in range(1, RUNS + 1):
                matches, pressed, took = run(call, screen)
                waits = [match for match in matches if match[1] == "waited"]
                longest = next(match for match in matches if match[1] == "longest wait")
                ours = [match for match in waits if float(match[2]) - float(match[5]) > LIMIT]
                lines.append(f"run {number}: {REPORTS} reports filed {took / 1000:.1f} s after the key; load {os.getloadavg()[0]:.1f}; "
                             f"waits over {LIMIT:.0f} ms: {len(waits)}, of which not for want of a processor: {len(ours)}")
                lines += [told(match, pressed) for match in waits or [longest]]
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", os.path.join(scratch, "bench-key")], check=True)
        for rows in KNOWN:
            lines += operations(build, screen, scratch, rows)
    return "\n".join(lines)
