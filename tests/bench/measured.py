"""Runs a command and says what it took, as JSON into a file: measured.py RESULT SECONDS COMMAND...

A process of its own, as the kernel counts to a child's memory what its parent held when it was forked: this one is small.
"""

import json
import os
import subprocess
import sys
import threading
import time

result_file, given_up_after, *command = sys.argv[1:]
started = time.monotonic()
process = subprocess.Popen(command)
alarm = threading.Timer(float(given_up_after), process.kill)
alarm.start()
_, status, usage = os.wait4(process.pid, 0)
seconds = time.monotonic() - started
alarm.cancel()
process.returncode = os.waitstatus_to_exitcode(status)
with open(result_file, "w", encoding="utf-8") as file:
    json.dump({"code": process.returncode, "seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime,
               "resident": usage.ru_maxrss * 1024 / 1e6}, file)
