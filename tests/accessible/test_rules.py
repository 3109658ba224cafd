"""Each rule refuses what it is there for."""

import unittest

import rules
from rules import Node


def window(*children, role="frame", name="Window"):
    return Node(role, name, extents=(0, 0, 100, 100), children=list(children))


def button(name="Save", **others):
    return Node("push button", name, **{"actions": ("Press", "SetFocus")} | others)


class TestRules(unittest.TestCase):
    def refused(self, fault, *children, **of_window):
        found = rules.faults(window(*children, **of_window))
        self.assertEqual(1, len(found), found)
        self.assertIn(fault, found[0])

    def test_nothing_to_say(self):
        cells = [Node("table cell", "Filed"), Node("table cell", "Filed")]
        self.assertEqual([], rules.faults(window(
            button(), button("Print"), Node("label"), Node("separator"), Node("table", "Reports", children=cells),
            button("Gone", states=frozenset(), actions=()),
            Node("scroll pane", children=[button("Far below", extents=(0, 900, 10, 10))]))))

    def test_names(self):
        self.refused("has no name", button(""))
        self.refused("has no name", name=" ")
        self.refused("has no name", Node("filler", children=[Node("table", "")]))
        self.refused("has a name of 600 characters", button("a" * 600))
        self.refused("nobody can read", button("\ue000"))
        self.refused("says its role", button("Save button"))
        self.refused("called as its sibling", button(), button(extents=(20, 0, 10, 10)))

    def test_windows(self):
        self.refused("is no window", role="filler")

    def test_use(self):
        self.refused("cannot be pressed", button(actions=("SetFocus",)))
        self.refused("cannot be pressed", Node("menu item", "Quit"))
        self.refused("cannot be given the focus", button(actions=("Press",)))

    def test_places(self):
        self.refused("is not within", button(extents=(95, 0, 10, 10)))
        self.refused("is not within", Node("label", extents=(0, 0, 0, 10)))
        self.refused("has no place", button(extents=None))

    def test_focus(self):
        both = frozenset({"focusable", "focused"})
        twice = window(button(states=both), Node("table", "Reports", children=[Node("table cell", "Filed", states=both)]))
        self.assertEqual(["Save"], [node.name for node in rules.focused(twice)])
        self.assertEqual(2, len(rules.focused(window(button(states=both), Node("text", "Find", states=both)))))
        self.assertEqual([], rules.focused(window(button())))

    def test_rows(self):
        self.assertEqual("Status Filed, Size 3 KB", rules.sentence(["Status", "Title", "Size"], ["Filed", "", "3 KB"]))
        self.assertEqual([], rules.row_faults(["Status", "Title"], [["Filed", ""]]))
        self.assertEqual(["column 1 has no heading"], rules.row_faults(["Status", " "], [["Filed", ""]]))
        self.assertEqual(["row 0 does not begin with words"], rules.row_faults(["Status"], [[""]]))


if __name__ == "__main__":
    unittest.main()
