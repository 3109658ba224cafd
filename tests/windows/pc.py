"""A Windows PC for tests: a fresh Wine prefix with its own screen and its own home, so that nothing of this machine's user is
touched."""

import atexit
import functools
import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "practice_rap"))

import waiting  # noqa: E402

DEADLINE = 180.0
SCREEN = "1366x768x24"
DIALOG_FONTS = "MS Shell Dlg", "MS Shell Dlg 2", "Tahoma"
FACES = {"Segoe UI": "DejaVu Sans", # Latin only, as Windows' own
         "Microsoft JhengHei UI": "Noto Sans CJK HK", "Microsoft YaHei UI": "Noto Sans CJK SC",
         "MingLiU_HKSCS": "Noto Sans Mono CJK HK", "Consolas": "DejaVu Sans Mono"}
INTERFACE = {"zh_HK": "Microsoft JhengHei UI", "zh_CN": "Microsoft YaHei UI"}
METRICS = "HKCU\\Control Panel\\Desktop\\WindowMetrics"


wait_until = functools.partial(waiting.wait_until, deadline=DEADLINE, pause=0.1) # each question starts a program


def files_below(folder):
    return {os.path.join(at, name) for at, _, names in os.walk(folder) for name in names}


class WindowsPC:
    """Set to English, or to Chinese (zh_HK or zh_CN)."""

    def __init__(self, screenshots, language=None):
        self.screenshots = screenshots
        os.makedirs(screenshots, exist_ok=True)
        self.folder = tempfile.mkdtemp(prefix="rapdesk-pc-")
        os.chmod(self.folder, 0o755)
        self.home = os.path.join(self.folder, "home")
        os.mkdir(self.home)
        self.prefix = os.path.join(self.folder, "prefix")
        read, write = os.pipe()
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.display = ":" + told.readline().strip()
        # Interrupted, unittest ends without its cleanups.
        atexit.register(self.close)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        # Wine would link the desktop and the documents to this machine's user's own.
        self.environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": self.home, "USER": "clerk",
                            "LOGNAME": "clerk", "DISPLAY": self.display, "WINEARCH": "win64", "WINEPREFIX": self.prefix,
                            "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "TZ": "Asia/Hong_Kong"}
        if language:
            self.environment |= self.set_to(language)
        self._run(["wineboot", "-i"])
        self._run(["wineserver", "-p"], check=False) # stays, so that each call need not start Windows anew
        settings = os.path.join(self.folder, "settings.reg")
        with open(settings, "w", encoding="utf-8") as file:
            file.write("REGEDIT4\n\n[HKEY_CURRENT_USER\\Software\\Wine]\n\"Version\"=\"win10\"\n\n")
            file.write("[HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements]\n") # Wine's own have no Chinese
            faces = FACES | dict.fromkeys(DIALOG_FONTS, FACES[INTERFACE.get(language, "Microsoft JhengHei UI")])
            file.writelines(f'"{name}"="{face}"\n' for name, face in faces.items())
        self._run(["wine", "regedit", "/S", settings])
        if language:
            self.be_written_in(INTERFACE[language])
        self.drive = os.path.join(self.prefix, "drive_c")

    def close(self):
        atexit.unregister(self.close)
        self._run(["wineserver", "-k"], check=False)
        self.screen.terminate()
        self.screen.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, command, check=True, deadline=DEADLINE, **environment):
        """Output goes through files: Windows' services, which outlive the call, would keep a pipe open."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            code = subprocess.run(command, env=self.environment | environment, stdin=subprocess.DEVNULL, stdout=out,
                                  stderr=err, timeout=deadline, cwd=self.folder).returncode
            out.seek(0)
            err.seek(0)
            ended = subprocess.CompletedProcess(command, code, out.read(), err.read())
        if check:
            ended.check_returncode()
        return ended

    def registry(self, key, name, kind, value):
        self._run(["wine", "reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f"])

    def registry_value(self, key, name):
        """None where there is none."""
        told = self._run(["wine", "reg", "query", key, "/v", name], check=False).stdout.decode("utf-8", "replace")
        lines = (line.strip().removeprefix(name).split(None, 1) for line in told.splitlines() if line.strip().startswith(name))
        return next((words[1] for words in lines if len(words) == 2), None)

    def registry_default(self, key):
        """The value without a name; None where there is none."""
        told = self._run(["wine", "reg", "query", key, "/ve"], check=False).stdout.decode("utf-8", "replace")
        return next((line.split("REG_SZ", 1)[1].strip() for line in told.splitlines() if "REG_SZ" in line), None)

    def set_to(self, locale):
        """The environment of a program that takes Windows to be set to that locale of this machine, such as zh_HK."""
        locales, name = os.path.join(self.folder, "locales"), locale + ".UTF-8"
        if not os.path.exists(os.path.join(locales, name)):
            os.makedirs(locales, exist_ok=True)
            subprocess.run(["localedef", "-i", locale, "-f", "UTF-8", os.path.join(locales, name)], check=True)
        return {"LANG": name, "LOCPATH": locales}

    def be_written_in(self, face):
        """What Windows writes its messages in, and every program that asks for that: at 9 points."""
        letters = struct.pack("<5l8B64s", -12, 0, 0, 0, 400, *[0] * 3, 1, *[0] * 4, face.encode("utf-16-le"))
        self.registry(METRICS, "MessageFont", "REG_BINARY", letters.hex())

    def be_version(self, word):
        """win7, win10"""
        self.registry("HKCU\\Software\\Wine", "Version", "REG_SZ", word)

    def path(self, windows):
        """C:\\... as this machine has it."""
        assert windows.startswith("C:\\"), windows
        return os.path.join(self.drive, *windows[3:].split("\\"))

    @staticmethod
    def outer(path):
        """A path of this machine as Windows has it."""
        return "Z:" + path.replace("/", "\\")

    @property
    def user(self):
        return "C:\\users\\clerk"

    def run(self, program, *arguments, **environment):
        """Runs to its end; gives code, output, errors."""
        ended = self._run(["wine", program, *arguments], False, DEADLINE * 5, **environment)
        return ended.returncode, ended.stdout.decode("utf-8", "replace"), ended.stderr.decode("utf-8", "replace")

    def start(self, program, *arguments, **environment):
        return subprocess.Popen(["wine", program, *arguments], env=self.environment | environment, cwd=self.folder,
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def xdotool(self, *words):
        return self._run(["xdotool", *words], check=False).stdout.decode().split()

    def window(self, title):
        """Waits for a visible window of that title (a regular expression)."""
        return wait_until(lambda: self.xdotool("search", "--onlyvisible", "--name", title), f"window '{title}'")[-1]

    def windows(self, title):
        return self.xdotool("search", "--onlyvisible", "--name", title)

    def place(self, window):
        """Left, top, width, height."""
        told = dict(word.split("=") for word in self.xdotool("getwindowgeometry", "--shell", window))
        return tuple(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def click(self, window, x, y):
        self.xdotool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def screenshot(self, name):
        path = os.path.join(self.screenshots, name + ".png")
        self._run(["import", "-window", "root", path])
        return path

    def color(self, window, x, y):
        """Red, green, blue of a point of a window."""
        told = self._run(["import", "-window", window, "-crop", f"1x1+{x}+{y}", "-depth", "8", "rgb:-"]).stdout
        return tuple(told[:3])

    def tool(self, name):
        """A program of this folder's, for what Windows itself has no command for."""
        made = os.path.join(self.folder, name + ".exe")
        if not os.path.exists(made):
            source = os.path.join(HERE, name + ".cpp")
            subprocess.run(["x86_64-w64-mingw32-g++-posix", "-municode", "-O2", "-static", "-o", made, source,
                            "-lgdi32"], check=True)
        return made

    def hand(self, *words):
        """What hand.cpp does; what it says."""
        return self._run(["wine", self.tool("hand"), *words]).stdout.decode().strip()

    def seen(self, text):
        """The middle of the control that has this text (blanks and line ends are alike); None where there is none."""
        lines = (line.split("\t", 2) for line in self.run(self.tool("seen"))[1].splitlines())
        return next(((int(x), int(y)) for x, y, words in lines if " ".join(words.replace("&", "").split()) == text), None)

    def see(self, text):
        return wait_until(lambda: self.seen(text), f"'{text}' on the screen")

    def press(self, text, right=0, below=0):
        """So many points from the middle of that text."""
        x, y = self.see(text)
        self.xdotool("mousemove", str(x + right), str(y + below), "click", "1")

    def painted(self, text, *faces):
        """How far off the likest place of the screen is from that text in each of these faces (painted.cpp)."""
        picture = os.path.join(self.folder, "screen.pgm")
        self._run(["import", "-window", "root", "-colorspace", "Gray", "-depth", "8", picture])
        return [float(word) for word in self.run(self.tool("painted"), self.outer(picture), text, *faces)[1].split()]

    def ink(self, window):
        """Which part of a window's points is dark."""
        points = self._run(["import", "-window", window, "-colorspace", "Gray", "-depth", "8", "gray:-"]).stdout
        return sum(point < 100 for point in points) / len(points)

    def files(self):
        """All files of drive C."""
        return files_below(self.drive)
