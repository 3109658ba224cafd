"""The texts in the sources, by lupdate, each in the context that it has when the program runs."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import catalogue

ROOMS = ("core", "ui", "app")

# A function that is not a member, but returns a type of another namespace: lupdate takes that namespace for a class of whose
# members it is one, and gives its texts a context that they do not have.
FOREIGN_RETURN = re.compile(
    r"^(?P<indent>[ \t]*)(?!return\b|else\b|co_)(?:\[\[nodiscard\]\] )?(?:static |const |inline )*\w+::[\w:<>,&* ]*?[ >&*](?P<name>(?:\w+::)*~?\w+\()",
    re.MULTILINE)

QT_LIST = catalogue.FOLDER / "qt.txt"


class Missing(Exception):
    """A tool that is not here."""


def tool(name):
    found = shutil.which(name, path="/usr/lib/qt6/bin") or shutil.which(name)
    if not found:
        raise Missing(f"{name} is not here: './dev setup' installs it")
    return found


def qt_texts():
    """What Qt itself can show in our windows: (context, source, comment)."""
    for line in QT_LIST.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            context, source, *comment = line.split("\t")
            yield context, source.replace("\\n", "\n"), (comment or [""])[0]


def qt_source():
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    return "\n".join(
        f"QT_TRANSLATE_NOOP3({quoted(context)}, {quoted(source)}, {quoted(comment)})," if comment else
        f"QT_TRANSLATE_NOOP({quoted(context)}, {quoted(source)})," for context, source, comment in qt_texts())


def plain(text):
    return FOREIGN_RETURN.sub(r"\g<indent>void \g<name>", text)


def copies(to, rooms=ROOMS):
    for room in rooms:
        for source in sorted((catalogue.ROOT / room).rglob("*")):
            if source.suffix in (".cpp", ".h"):
                copy = to / source.relative_to(catalogue.ROOT)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(plain(source.read_text(encoding="utf-8")), encoding="utf-8")
    (to / "qt").mkdir()
    (to / "qt" / "qt.cpp").write_text(qt_source(), encoding="utf-8")


def merge(files, drop=False):
    """Brings these catalogues, by language, up to the sources. What is in none any more stays in them as vanished, unless it
    is dropped. Gives what lupdate had to say."""
    told = []
    with tempfile.TemporaryDirectory() as folder:
        copies(Path(folder))
        for language, path in files.items():
            options = ["-locations", "none", "-source-language", "en", "-target-language", language, *(["-no-obsolete"] if drop else []),
                       *(["-pluralonly"] if language == catalogue.ENGLISH else [])]
            done = subprocess.run([tool("lupdate"), *options, *ROOMS, "qt", "-I", "core", "-I", ".", "-ts", path],
                                  cwd=folder, capture_output=True, text=True, check=True)
            told += [line.removeprefix(f"{folder}/") for line in done.stderr.splitlines()]
    return told


def contexts():
    """The contexts that tr() has in the sources when it runs: that of each class with its own meta-object, and those given by word."""
    found = {context for context, _, _ in qt_texts()}
    for room in ROOMS:
        for path in (catalogue.ROOT / room).rglob("*"):
            if path.suffix in (".cpp", ".h"):
                found |= contexts_of(path.read_text(encoding="utf-8"))
    return found


def contexts_of(text):
    found = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
    found |= set(re.findall(r'(?:QT_TRANSLATE_\w+|translate)\(\s*"([^"]*)"', text))
    namespace, around = [], []
    for line in text.splitlines():
        if opened := re.match(r"namespace ([\w:]+) \{", line):
            namespace = [opened[1]]
        elif opened := re.match(r"(\s*)(?:class|struct) (\w+)\b[^;]*$", line):
            around = [outer for outer in around if outer[0] < len(opened[1])] + [(len(opened[1]), opened[2])]
        elif re.match(r"\s*Q_(?:OBJECT|GADGET)\b", line):
            found.add("::".join(namespace + [name for _, name in around]))
    return found
