"""Whether a part may stay as it is: the rules only, on what others have found out."""

import re
from dataclasses import dataclass

from mirror import newer

URGENT = re.compile(r"urgency=(high|critical|emergency)", re.IGNORECASE)
UPDATE_OF_STABLE = re.compile(r"[+~]deb\d+u\d+$")


@dataclass(frozen=True)
class Verdict:
    words: str
    newest: str = ""
    security: bool = False
    failed: bool = False


def is_security(candidates, log):
    """candidates: (revision, suite), all newer. log: what their changelog says, None where it is not to be had: then an update
    of a stable release counts as one."""
    if any(suite.endswith("-security") for _, suite in candidates):
        return True
    if log is None:
        return any(UPDATE_OF_STABLE.search(revision) for revision, _ in candidates)
    return bool("CVE-" in log or URGENT.search(log))


def newest_of(candidates):
    best = candidates[0]
    for one in candidates[1:]:
        if newer(one[0], best[0]):
            best = one
    return best


def judge(has, revisions, log_since, today, accepted=None, unpatched=None, shipped=True):
    """has: the revision that is carried. revisions: (revision, suite) of the mirror, None where it was not reached. log_since(revision):
    the changelog from there back to ours. shipped: that we hand it out, or build it; else it is the machine's own, which its owner raises."""
    if unpatched and today > unpatched.until:
        return Verdict(f"FAILED: without Debian's patches, which was accepted until {unpatched.until} only", failed=True)
    without = f"; WITHOUT DEBIAN'S PATCHES, accepted until {unpatched.until}: {unpatched.because}" if unpatched else ""
    if revisions is None:
        return Verdict("the mirror was not reached: not judged" + without)
    candidates = [one for one in revisions if newer(one[0], has)]
    if not candidates:
        return Verdict("nothing newer" + without)
    newest, suite = newest_of(candidates)
    security = is_security(candidates, log_since(newest))
    kind = "security" if security else "no security"
    words = f"newer, {kind}: {newest} in {suite}"
    if not security:
        return Verdict(words + without, newest)
    if not shipped:
        return Verdict(words + "; this machine's own: apt-get upgrade", newest, True)
    if accepted and today <= accepted.until:
        return Verdict(f"{words}; accepted until {accepted.until}: {accepted.because}{without}", newest, True)
    late = f", which was accepted until {accepted.until} only" if accepted else ""
    return Verdict(f"FAILED: {words}{late}{without}", newest, True, True)
