"""Writes the table of Big5-HKSCS for Encoding.cpp: Windows has no code page with Hong Kong's characters, and one table is
the same everywhere. From Python's codec (HKSCS-2004), and from iconv what HKSCS-2008 has added."""

import subprocess
import sys

LEADS = range(0x81, 0xFF)
TRAILS = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
SECOND = {0x304: 1 << 24, 0x30C: 1 << 25}  # four characters are a letter and an accent


def by_codec(pair):
    try:
        return pair.decode("big5hkscs")
    except UnicodeDecodeError:
        return ""


def by_iconv(pairs):
    lines = subprocess.run(["iconv", "-c", "-f", "BIG5-HKSCS", "-t", "UTF-8"], input=b"".join(pair + b"\n" for pair in pairs),
                           stdout=subprocess.PIPE, check=False).stdout.decode("utf-8").split("\n")
    assert len(lines) == len(pairs) + 1
    return [line if line[:1] > "\x7f" else "" for line in lines]


def number(text):
    return ord(text[0]) | (SECOND[ord(text[1])] if text[1:] else 0) if text else 0


pairs = [bytes((lead, trail)) for lead in LEADS for trail in TRAILS]
numbers = [number(by_codec(pair) or other) for pair, other in zip(pairs, by_iconv(pairs))]
with open(sys.argv[1], "w", encoding="ascii") as table:
    table.write('#include "report/Big5.h"\n\nnamespace report {\n\nconst char32_t big5Table[big5Leads * big5Trails] = {\n')
    for start in range(0, len(numbers), 16):
        table.write(" ".join(f"{n:#x}," for n in numbers[start:start + 16]) + "\n")
    table.write("};\n\n} // namespace report\n")
