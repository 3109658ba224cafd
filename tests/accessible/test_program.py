"""The program as somebody has it who hears it: over the accessibility bus, by keyboard and by its controls' own actions."""

import os
import unittest

import desktop
import opened
import rules


def setUpModule():
    opened.set_up()


class TestFirstStart(opened.Opened):
    @classmethod
    def setUpClass(cls):
        cls.open(os.path.join(opened.home, "nothing"), "RAP Desk")

    def test_assistant(self):
        add = self.shown("push button", "Add account…")
        self.check(self.main)
        with self.opened("Set up RAP Desk", lambda: opened.tree.do(add, "Press")) as assistant:
            opened.tree.do(self.shown("push button", "Continue", assistant), "Press")
            self.shown("text", "RAP user ID", assistant)
            self.check(assistant)
            self.go_round(assistant)


class TestWorkbench(opened.Opened):
    @classmethod
    def setUpClass(cls):
        config, cls.out = cls.enterClassContext(desktop.practice_account(opened.home))
        cls.open(config, "RAP Desk - Practice")
        cls.events.forget()
        opened.tree.do(opened.tree.find(cls.main, "push button", "Get new reports"), "Press")
        opened.tree.await_that(lambda: cls.events.alerted("64 reports fetched, checked and filed."), lambda: cls.events.came)
        cls.came = list(cls.events.came)

    def choose(self, *path):
        """A command of the menu, which need not be open for that."""
        at = opened.tree.find(self.main, "push button", "Menu")
        for name in path:
            at = next(item for item in opened.tree.children(opened.tree.children(at)[0]) if item.get_name() == name)
        opened.tree.do(at, "Press")

    def test_get_new_reports(self):
        self.assertGreaterEqual(len(desktop.filed(self.out)), 64)
        self.assertIn((opened.tree.NAMED, "push button", "All 64 here"), self.came)
        self.assertEqual([], [event for event in self.came if event[0] == opened.tree.FOCUSED], "what arrives takes no focus")

    def test_main_window(self):
        self.check(self.main)
        self.assertLessEqual({"Get new reports", "Search reports", "Menu", "RAP folders", "Reports"}, self.go_round(self.main))

    def test_rows(self):
        headings, rows = opened.tree.rows_of(self.shown("table", "Reports"))
        self.assertEqual(64, len(rows))
        self.assertEqual([], rules.row_faults(headings, rows))
        self.assertRegex(rules.sentence(headings, rows[0]),
                         r"^Status Filed, Report CCMDS01, Title Statement of Collateral Account, For \w+, Market GLOB, "
                         r"Kind Text, Run HKT .* \d\d:\d\d:\d\d, Size \d+ KB, On RAP until \d+ \w+$")

    def test_menus(self):
        tree = opened.tree
        for name in ("Get new reports", "Menu", "Account", "Market", "Kind", "For", "Group"):
            button = self.shown("push button", name)
            tree.do(button, "ShowMenu")
            menu = tree.children(button)[0]
            tree.await_that(lambda: "showing" in tree.states(menu), f"the menu of {name}")
            items = [item for item in tree.node_of(menu).children if item.role != "separator"]
            self.assertGreater(len(items), 1, name)
            self.assertEqual([], [fault for item in items for fault in (rules.name_fault(item), rules.use_fault(item)) if fault])
            self.assertEqual([], list(rules.alike(items)))
            for item in items:
                if "ShowMenu" in item.actions:
                    below = tree.children(tree.children(item.accessible)[0])
                    self.assertEqual([], [one for one in below if one.get_role_name() != "separator" and not one.get_name()])
            desktop.press("Escape")
            tree.await_that(lambda: "showing" not in tree.states(menu), f"the menu of {name} closed")

    def test_windows(self):
        for title, way in (
                ("Find a command", lambda: desktop.press("ctrl+k")),
                ("Contacts", lambda: self.choose("Help", "Contacts…")),
                ("Account Practice", lambda: self.choose("Edit account…")),
                ("Renew the key", lambda: self.choose("Renew the key…")),
                ("Report profiles", lambda: self.choose("Report profiles…")),
                ("Schedule", lambda: self.choose("Fetch by schedule…")),
                ("Coverage", lambda: self.choose("Coverage of the last ten days")),
                ("Find in reports", lambda: self.choose("Find in reports…"))):
            with self.subTest(title), self.opened(title, way):
                pass

    def test_about(self):
        with self.opened("About RAP Desk", lambda: self.choose("Help", "About RAP Desk…")) as window:
            headings, rows = opened.tree.rows_of(self.shown("table", "Parts and their licences", window))
            self.assertEqual([], rules.row_faults(headings, rows))
            self.assertTrue(rules.sentence(headings, rows[0]).startswith("Part RAP Desk, Version "))

    def test_accounts(self):
        with self.opened("RAP accounts", lambda: self.choose("Keys and accounts…")) as window:
            self.assertRegex(self.shown("label", "RAP user ID: ", window).get_name(), r": \w+$")

    def test_manual(self):
        with self.opened("Manual", lambda: desktop.press("F1")) as window:
            self.assertIn("Get new reports", opened.tree.text_of(self.shown("label", "Text of the manual", window)))

    def test_explanation(self):
        self.events.forget()
        opened.tree.do(self.shown("push button", "RAP "), "Press")
        opened.tree.await_that(lambda: self.events.alerted("RAP is open Monday to Friday"), lambda: self.events.came)
        desktop.press("Escape")
        self.focused(self.main)

    def test_report(self):
        tree = opened.tree
        cells = self.shown("table", "Reports").get_table_iface()
        report, whom = cells.get_accessible_at(0, 1).get_name(), cells.get_accessible_at(0, 3).get_name()
        desktop.press("ctrl+2")
        tree.await_that(lambda: self.focused(self.main)[1] == "Reports", "the focus among the reports")
        tree.do(cells.get_accessible_at(0, 0), "Toggle")
        with self.opened(f"{report} {whom}", lambda: desktop.press("ctrl+o"), "ctrl+w") as window:
            read = tree.text_of(self.shown("text", "Report", window)).splitlines()
        self.assertIn(report, read[0])
        self.assertTrue(any(self.begins_so(path, read) for path in desktop.filed(self.out)), read[:5])

    @staticmethod
    def begins_so(path, lines):
        with open(path, encoding="ascii", errors="replace") as file:
            return [line.rstrip() for line in file.read(4000).splitlines()][:20] == [line.rstrip() for line in lines[:20]]


if __name__ == "__main__":
    unittest.main()
