"""The packages that are tested, and what they promise.

Environment: RAPDESK_PACKAGES (folder of the packages), RAPDESK_OLDER (the same of an older version, by older.sh),
RAPDESK_SCREENSHOTS; RAPDESK_BUILD and RAPDESK_WINDOWS_SDK, of which signed packages are made."""

import glob
import os

PACKAGES = os.environ["RAPDESK_PACKAGES"]
OLDER = os.environ["RAPDESK_OLDER"]
SCREENSHOTS = os.environ["RAPDESK_SCREENSHOTS"]
CANCELLED, FAILED, RUNNING, NEWER, NO_RIGHTS, TOO_OLD, BY_MSI = 1, 2, 3, 4, 5, 6, 7 # the installer ends with them
UNINSTALL_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\RAPDesk"
CLASSES = "HKCU\\Software\\Classes"
RUN_KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"


def package(pattern, folder=PACKAGES):
    found = glob.glob(os.path.join(folder, pattern))
    assert len(found) == 1, f"{pattern} in {folder}: {found}"
    return found[0]
