"""A desktop for one test run: a virtual screen, a message bus of its own that starts the accessibility bus, a practice RAP, and
the program on it."""

import contextlib
import ctypes
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))

import generate  # noqa: E402
import plan  # noqa: E402
import processes  # noqa: E402
import rap_server  # noqa: E402

PROGRAM = os.environ["RAPDESK"]
CLI = os.environ["RAPDESK_CLI"]
PR_SET_CHILD_SUBREAPER = 36
OTHERS = ("AT_SPI", "DBUS_", "XDG_", "QT_", "WAYLAND", "DISPLAY")  # of a desktop that the tests may be run from


@contextlib.contextmanager
def child(*command, **options):
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def screen_and_bus(home):
    """In the environment, which libatspi reads as it is loaded: afterwards. In the end no process is left."""
    for name in [name for name in os.environ if name.startswith(OTHERS)]:
        del os.environ[name]
    runtime = os.path.join(home, "runtime")
    os.mkdir(runtime, 0o700)
    os.environ |= {"HOME": home, "XDG_RUNTIME_DIR": runtime, "GSETTINGS_BACKEND": "memory", "RAPDESK_LANGUAGE": "en",
                   "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    # What the bus starts leaves it, and would be nobody's.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    quiet = {"stderr": subprocess.DEVNULL}
    with contextlib.ExitStack() as stack:
        stack.callback(processes.reap_orphans, None)
        stack.callback(processes.end_descendants, os.getpid(), hard=False)
        # As the last client leaves it would begin anew, and refuse who comes just then.
        screen = stack.enter_context(child("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1366x768x24", **quiet))
        os.environ["DISPLAY"] = ":" + screen.stdout.readline().strip()
        bus = stack.enter_context(child("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1", **quiet))
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield


@contextlib.contextmanager
def practice_account(home):
    """The settings' folder of an account on a RAP of 64 small files, and the folder that its reports go to."""
    root, state = os.path.join(home, "root"), os.path.join(home, "state")
    config, out = os.path.join(home, "config"), os.path.join(home, "out")
    generate.generate_tree(root, generate.hong_kong_now().date(), plan.Options(small=True))
    server = rap_server.start(root, state)
    try:
        for words in (["account", "add", "Practice", "--identity", "hkscc-participant", "--user", server["user"],
                       "--host", f"127.0.0.1:{server['port']}", "--base", server["base"],
                       "--key", server["user_keys"]["ed25519"], "--to", out],
                      ["hostkey", "trust", "Practice", server["host_keys"]["ed25519"]["fingerprint"]]):
            subprocess.run([CLI, "--config", config, *words], check=True, capture_output=True)
        yield config, out
    finally:
        rap_server.stop(state)


def filed(out):
    return [os.path.join(folder, name) for folder, _, names in os.walk(out) for name in names]


def press(*keys):
    subprocess.run(["xdotool", "key", *keys], check=True)


def type_in(text):
    subprocess.run(["xdotool", "type", text], check=True)


def give_keyboard(title):
    """What a window manager does with a window that it shows."""
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowfocus"], check=True,
                   stdout=subprocess.DEVNULL)
