"""What a screen reader must be able to say of every window: rules over a tree of nodes, which may as well be made up.

The same as tests/ui/keyboard/Axe.h has, at the other end of the bus.
"""

import dataclasses
import unicodedata

DATA = {"list", "table", "tree", "tree table", "list box"}  # their parts may be alike
MENU_ITEMS = {"menu item", "check menu item", "radio menu item"}
BUTTONS = {"push button", "toggle button", "radio button", "check box"}
WINDOWS = {"frame", "dialog", "window", "alert"}
CONTROLS = DATA | MENU_ITEMS | BUTTONS | {"combo box", "text", "password text", "entry", "spin button", "slider", "page tab",
                                          "page tab list", "progress bar", "link", "menu", "dial"}
LONGEST_NAME = 512
SPOKEN_ROLES = {"push button": (" button",), "check box": (" check box", " checkbox"), "combo box": (" combo box",),
                "table": (" table",)}


@dataclasses.dataclass
class Node:
    role: str
    name: str = ""
    states: frozenset = frozenset({"enabled", "focusable"})
    extents: tuple = (0, 0, 10, 10)  # left, top, width, height on the screen; None: has no place
    actions: tuple = ()
    children: list = dataclasses.field(default_factory=list)
    accessible: object = None  # what can be done something with

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self):
        return f'{self.role} "{self.name}"'


def lies_in(inner, outer):
    return (inner[2] > 0 and inner[3] > 0 and inner[0] >= outer[0] and inner[1] >= outer[1]
            and inner[0] + inner[2] <= outer[0] + outer[2] and inner[1] + inner[3] <= outer[1] + outer[3])


def name_fault(node):
    name = node.name
    if node.role not in CONTROLS:
        return None
    if not name.strip():
        return "has no name"
    if len(name) > LONGEST_NAME:
        return f"has a name of {len(name)} characters"
    if any(unicodedata.category(character) == "Co" for character in name):
        return "has a name that nobody can read"
    if name.lower().endswith(SPOKEN_ROLES.get(node.role, ())):
        return "says its role in its name"
    return None


def use_fault(node):
    """A control that can be seen can be used without a mouse."""
    if "enabled" not in node.states or node.role not in BUTTONS | MENU_ITEMS:
        return None
    if not set(node.actions) & {"Press", "Toggle", "ShowMenu"}:
        return "cannot be pressed"
    if node.role in BUTTONS and "focusable" in node.states and "SetFocus" not in node.actions:
        return "cannot be given the focus"
    return None


def place_fault(node, within):
    if node.extents is None:
        return "has no place" if node.role in CONTROLS else None
    if node.role in {"filler", "scroll bar"} and 0 in node.extents[2:]:
        return None  # kept for what may be told there
    return None if lies_in(node.extents, within) else f"at {node.extents} is not within {within}"


def alike(nodes):
    seen = set()
    for node in nodes:
        key = node.role, node.name
        if node.role in CONTROLS and key in seen:
            yield f"{node} is called as its sibling is"
        seen.add(key)


def faults(window):
    """Of the window and all that shows in it."""
    found = [] if window.name.strip() else [f"{window} has no name"]
    found += [] if window.role in WINDOWS else [f"{window} is no window"]
    scrolled = {"scroll pane", "viewport"}

    def look(node, within):
        found.extend(alike(node.children) if node.role not in DATA else ())
        for child in node.children:
            found.extend(f"{child} {fault}" for fault in (name_fault(child), use_fault(child)) if fault)
            if within and (fault := place_fault(child, within)):
                found.append(f"{child} {fault}")
            look(child, None if child.role in scrolled | DATA else within)

    look(window, window.extents)
    return found


def focused(window):
    """The controls that say they have the focus. Qt 6.4 says it as well of a table's current cell and of the current tab,
    wherever the focus is, and of what only passes it on to a part of it."""
    below = [] if window.role in DATA | {"page tab list"} else [one for child in window.children for one in focused(child)]
    return below or [window] * ({"focused", "focusable"} <= window.states)


def sentence(headings, cells):
    """A row of a table as it is read out: what has nothing to say is left out."""
    return ", ".join(f"{heading} {cell}" for heading, cell in zip(headings, cells, strict=True) if cell)


def row_faults(headings, rows):
    found = [f"column {number} has no heading" for number, heading in enumerate(headings) if not heading.strip()]
    found += [f"row {number} does not begin with words" for number, row in enumerate(rows) if not row or not row[0].strip()]
    return found
