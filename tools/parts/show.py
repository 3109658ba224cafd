"""The list of parts in its forms."""

import csv
import io
import re
from urllib.parse import quote

PRODUCT = ("RAP Desk", "MIT", "the RAP Desk authors")


def table(rows, version):
    """PARTS.csv, which About and `rapdesk-cli version` read too."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(["part", "version", "patch level", "licence", "from", "closes"])
    lines.writerow([PRODUCT[0], version, "", *PRODUCT[1:], ""])
    for row in rows:
        lines.writerow([row.title, row.version, row.level, row.licence, row.origin, " ".join(row.closes)])
    return out.getvalue()


def component(row):
    named = re.fullmatch(r"[A-Za-z0-9.+-]+", row.licence)
    told = {"type": "library", "name": row.title, "version": row.revision or row.version,
            "licenses": [{"license": {"id" if named else "name": row.licence}}]}
    if row.package and row.revision:
        told["purl"] = f"pkg:deb/debian/{row.package}@{quote(row.revision, safe='')}" + ("?arch=source" if row.how == "built here" else "")
    told["properties"] = [{"name": "rapdesk:from", "value": row.origin}]
    patches = [{"type": "backport", "resolves": [{"type": "security", "id": cve} for cve in row.closes]}] if row.closes else []
    patches += [{"type": "unofficial", "diff": {"url": f"tools/patches/{name}"}} for name in row.own_patches]
    if patches:
        told["pedigree"] = {"patches": patches}
    return told


def cyclonedx(rows, version):
    """CycloneDX 1.5. It has no time and no number of its own: two builds of one commit give the same file."""
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "metadata": {"component": {"type": "application", "name": PRODUCT[0], "version": version,
                                       "licenses": [{"license": {"id": PRODUCT[1]}}]}},
            "components": [component(row) for row in rows]}


def columns(lines):
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]) - 1)]
    return ["  ".join([*(word.ljust(width) for word, width in zip(line, widths)), line[-1]]).rstrip() for line in lines]


def report(program, judged, today):
    yield f"{program.capitalize()}, {today}"
    lines = [("part", "version", "patch level", "how", "CVEs closed", "the mirror today")]
    lines += [(row.title, row.version or "?", row.level or "not installed here", row.how, str(len(row.closes)), verdict.words)
              for _, row, verdict in judged]
    yield from ("  " + line for line in columns(lines))
    yield "  closed by these patch levels in these versions:"
    yield from (f"    {row.title}: {' '.join(row.closes)}" for _, row, _ in judged if row.closes)
    for _, row, _ in judged:
        yield from (f"    {row.title} is built without Debian's {name}: {why}" for name, why in row.left_out.items())


def plain(program, judged):
    return [{"program": program, "part": row.title, "version": row.version, "revision": row.revision, "own_patches": row.own_patches,
             "how": row.how, "licence": row.licence, "closes": row.closes, "left_out": row.left_out, "newest": verdict.newest,
             "security": verdict.security, "failed": verdict.failed, "words": verdict.words} for _, row, verdict in judged]
