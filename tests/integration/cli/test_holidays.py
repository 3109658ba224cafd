"""The calendar of public holidays, and what it does to RAP's hours."""

import os
import unittest

from support import BAD_CALL, CLOSED, LOCAL, NO_SERVER, CliTest

SATURDAY = "2027-06-12T10:00:00"
FIELDS = {"year", "days", "saturdays", "source", "gazetted"}


def ics(*days):
    events = "".join(f"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{day.replace('-', '')}\r\nEND:VEVENT\r\n" for day in days)
    return f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n"


def year(number, *more):
    return [f"{number}-{month:02}-15" for month in range(1, 13)] + list(more)


class Holidays(CliTest):
    def write(self, text, name="calendar"):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        return path

    def show(self, code=0):
        *years, last = self.json("holidays", "show", code=code)
        for one in years:
            self.assertEqual(set(one), FIELDS)
        return {one["year"]: one for one in years}, last["summary"]["known_until"]

    def test_show(self):
        years, until = self.show()
        self.assertEqual(until, "2027-12-31")
        self.assertEqual({number: (one["source"], one["gazetted"], len(one["days"])) for number, one in years.items()},
                         {2025: ("bundled", True, 17), 2026: ("bundled", True, 17), 2027: ("bundled", False, 17)})
        self.assertEqual(years[2026]["saturdays"], ["2026-04-04", "2026-09-26", "2026-12-26"])
        people = self.cli("holidays", "show", at="2026-11-23T12:00:00")
        for words in ("2026-04-04 2026-09-26 2026-12-26", "2027 was not gazetted yet", "Only holidays on a Saturday"):
            self.assertIn(words, people.out)
        self.assertEqual(people.err, "")

    def test_an_imported_saturday_closes_rap(self):
        self.add_account()
        self.cli("list", "ACME", "--within-hours", at=SATURDAY, code=NO_SERVER)
        self.cli("holidays", "import", self.write(ics(*year(2027, "2027-06-12"))))
        for call in (("list", "ACME"), ("fetch", "ACME")):
            self.cli(*call, "--within-hours", at=SATURDAY, code=CLOSED)
        self.assertFalse(self.json("status", "ACME", at=SATURDAY)[0]["service"]["open"])
        # on a working day it does not matter
        self.cli("list", "ACME", "--within-hours", at="2027-06-15T10:00:00", code=NO_SERVER)

    def test_import_goes_by_years(self):
        self.cli("holidays", "import", self.write(ics(*year(2027), *year(2028, "2028-01-01"))))
        years, until = self.show()
        self.assertEqual(until, "2028-12-31")
        self.assertEqual((years[2027]["source"], years[2027]["gazetted"], years[2027]["days"]),
                         ("imported", True, year(2027)))
        self.assertEqual(years[2026]["source"], "bundled")
        self.cli("holidays", "import", self.write("date\n" + "\n".join(year(2028)) + "\n"))
        years, _ = self.show()
        self.assertEqual((years[2028]["days"], years[2027]["days"]), (year(2028), year(2027)))
        self.assertEqual([name for name in os.listdir(self.config) if name.startswith("holidays")], ["holidays.csv"])

    def test_a_broken_file_is_refused_and_nothing_is_lost(self):
        self.cli("holidays", "import", self.write(ics(*year(2028))))
        before = self.show()
        for text, said in ((ics(*year(2029)).replace("20290315", "20290231"), "Line 9"), (ics("2029-01-01"), "2029"),
                           ("<html>", "Line 1")):
            ended = self.cli("holidays", "import", self.write(text), code=BAD_CALL)
            self.assertIn(said, ended.err)
            self.assertIn("www.1823.gov.hk", ended.err)
            self.assertEqual(ended.out, "")
        self.cli("holidays", "import", os.path.join(self.folder, "nothing"), code=BAD_CALL)
        self.assertEqual(self.show(), before)

    def test_the_end_of_the_calendar_is_told(self):
        self.add_account()
        for call in (("status", "ACME"), ("holidays", "show")):
            self.assertNotIn("holidays", self.cli(*call, at="2027-10-31T12:00:00").err)
            soon = self.cli(*call, at="2027-11-01T12:00:00").err
            self.assertIn("ends on 2027-12-31", soon)
            self.assertIn("rapdesk-cli holidays import FILE", soon)
        self.cli("holidays", "import", self.write(ics(*year(2028))))
        self.assertNotIn("holidays", self.cli("status", "ACME", at="2027-11-01T12:00:00").err)

    def test_a_damaged_calendar_is_told_and_the_bundled_one_counts(self):
        self.add_account()
        self.cli("holidays", "import", self.write(ics(*year(2028))))
        with open(os.path.join(self.config, "holidays.csv"), "w", encoding="utf-8") as file:
            file.write("2028-02-31\n")
        self.assertIn("holidays.csv", self.cli("status", "ACME", at="2026-12-26T10:00:00").err)
        self.cli("list", "ACME", "--within-hours", at="2026-12-26T10:00:00", code=CLOSED)
        _, until = self.show(code=LOCAL)
        self.assertEqual(until, "2027-12-31")


if __name__ == "__main__":
    unittest.main()
