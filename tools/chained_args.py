#!/usr/bin/env python3
"""Finds one QString::arg called on the result of another, in the files given: exit code 1 where there is one.

The second replaces the lowest marker that is left, and that may be one which the first has put in: below a folder named VAR%2FX
a number went into the path. arg(a, b) puts all in at one time.
"""

import re
import sys

# Literals and comments first, so that what stands in them is not taken for code.
TOKENS = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'|//[^\n]*|/\*.*?\*/', re.DOTALL)


def code_of(text):
    """The text with literals and comments blanked, line for line and place for place."""
    return TOKENS.sub(lambda found: re.sub(r"[^\n]", "_" if found.group()[0] != "/" else " ", found.group()), text)


def end_of_call(code, after_bracket):
    depth = 1
    for at in range(after_bracket, len(code)):
        depth += {"(": 1, ")": -1}.get(code[at], 0)
        if depth == 0:
            return at + 1
    return len(code)


def chained(text):
    """The lines, from 1, in which such a chain begins."""
    code = code_of(text)
    for call in re.finditer(r"\.arg\(", code):
        if re.match(r"\s*\.arg\(", code[end_of_call(code, call.end()):]):
            yield code.count("\n", 0, call.start()) + 1


def main(files):
    found = 0
    for file in files:
        with open(file, encoding="utf-8") as source:
            for line in chained(source.read()):
                print(f"{file}:{line}: arg() on the result of arg(): give both to one", file=sys.stderr)
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
