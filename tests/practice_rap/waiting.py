"""Waiting for an event, in all tests that are written in Python."""

import time


def wait_until(condition, what, deadline=60.0, pause=0.01):
    """Polls for an event; the value that ended it. `what`: a text, or what tells it in the end."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"did not come within {deadline:.0f} s: {what() if callable(what) else what}")
        time.sleep(pause)
