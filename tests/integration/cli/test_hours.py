"""Service hours, at hours of the test's choosing."""

import unittest

from support import CLOSED, CliTest, NO_SERVER

SUNDAY = "2026-11-22T12:00:00"
SATURDAY_AFTERNOON = "2026-11-21T13:00:00"
EARLY = "2026-11-23T07:14:59"
OPENING = "2026-11-23T07:15:00"
SATURDAY_HOLIDAY = "2026-12-26T10:00:00"


class Hours(CliTest):
    def setUp(self):
        super().setUp()
        self.add_account()

    def test_closed(self):
        for at in (SUNDAY, SATURDAY_AFTERNOON, EARLY, SATURDAY_HOLIDAY):
            for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh")):
                ended = self.cli(*call, "--within-hours", at=at, code=CLOSED)
                self.assertEqual(ended.out, "")
                self.assertIn("07:15", ended.err)

    def test_open(self):
        for call in (("list", "ACME"), ("fetch", "ACME"), ("status", "ACME", "--refresh")):
            self.cli(*call, "--within-hours", at=OPENING, code=NO_SERVER)

    def test_hours_matter_only_where_asked_for(self):
        self.cli("list", "ACME", at=SUNDAY, code=NO_SERVER)

    def test_status_tells_them(self):
        service = self.json("status", "ACME", at=SUNDAY)[0]["service"]
        self.assertEqual(service, {"open": False, "until": None, "next_open": "2026-11-23T07:15:00+08:00"})


if __name__ == "__main__":
    unittest.main()
