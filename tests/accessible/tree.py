"""The accessible tree as it comes over the bus, and what arrives as events. To be imported once desktop.screen_and_bus() is there."""

import warnings

import gi
from rules import DATA, Node
from waiting import wait_until

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.filterwarnings("ignore", category=DeprecationWarning)  # the interfaces' older names, which pyatspi uses as well
ANSWER = 60_000  # ms

FOCUSED, SHOWN = "object:state-changed:focused", "object:state-changed:showing"
CARET, NAMED = "object:text-caret-moved", "object:property-change:accessible-name"
KINDS = (FOCUSED, SHOWN, CARET, NAMED)


def take_in():
    while GLib.MainContext.default().iteration(False):
        pass


def await_that(condition, what):
    def look():
        take_in()
        return condition()

    return wait_until(look, what, pause=0.03)


def start():
    Atspi.init()
    Atspi.set_timeout(ANSWER, ANSWER)


def children(accessible):
    found = (accessible.get_child_at_index(index) for index in range(accessible.get_child_count()))
    return [child for child in found if child is not None]


def states(accessible):
    return frozenset(state.value_nick for state in accessible.get_state_set().get_states())


def application(name):
    def look():
        return next((one for one in children(Atspi.get_desktop(0)) if one.get_name() == name), None)

    found = await_that(look, f"{name} on the accessibility bus")
    found.set_cache_mask(Atspi.Cache.NONE)  # what it says now
    return found


def extents(accessible):
    component = accessible.get_component_iface()
    if component is None:
        return None
    rectangle = component.get_extents(Atspi.CoordType.SCREEN)
    return rectangle.x, rectangle.y, rectangle.width, rectangle.height


def action_names(accessible):
    action = accessible.get_action_iface()
    return tuple(action.get_action_name(index) for index in range(action.get_n_actions())) if action else ()


def node_of(accessible):
    """What shows of it; None while it changes under the look."""
    try:
        nodes = [node_of(child) for child in children(accessible) if "showing" in states(child)]
        if None in nodes:
            return None
        return Node(accessible.get_role_name(), accessible.get_name() or "", states(accessible), extents(accessible),
                    action_names(accessible), nodes, accessible)
    except GLib.Error:
        return None


def outline_of(accessible, its_states=None):
    """The same, much sooner, for where the focus is: roles and states without names and places, and no data."""
    try:
        role = accessible.get_role_name()
        below = [] if role in DATA else [(child, states(child)) for child in children(accessible)]
        nodes = [outline_of(child, of_child) for child, of_child in below if "showing" in of_child]
        return None if None in nodes else Node(role, states=its_states or states(accessible), children=nodes, accessible=accessible)
    except GLib.Error:
        return None


def windows(program):
    """Those that show, by their titles; what closes while it is asked is not there."""
    found = {}
    for one in children(program):
        try:
            if "showing" in states(one):
                found[one.get_name()] = one
        except GLib.Error:
            pass
    return found


def find(accessible, role, name):
    """The first that shows and whose name begins so; None while the tree changes under it."""
    try:
        for child in children(accessible):
            if "showing" not in states(child):
                continue
            if child.get_role_name() == role and child.get_name().startswith(name):
                return child
            if child.get_role_name() not in DATA and (found := find(child, role, name)):
                return found
    except GLib.Error:
        pass
    return None


def do(accessible, action):
    if not accessible.get_action_iface().do_action(action_names(accessible).index(action)):
        raise AssertionError(f"{accessible.get_name()} does not do {action}")


def text_of(accessible):
    text = accessible.get_text_iface()
    return text.get_text(0, text.get_character_count())


def rows_of(accessible):
    """What is told of the columns that show, and the cells below them, row by row."""
    table = accessible.get_table_iface()
    columns = [column for column in range(table.get_n_columns())
               if table.get_n_rows() and "showing" in states(table.get_accessible_at(0, column))]
    headings = [table.get_column_description(column) for column in columns]
    rows = [[table.get_accessible_at(row, column).get_name() for column in columns] for row in range(table.get_n_rows())]
    return headings, rows


class Events:
    """All that came since, as (kind, role, name); of states what became so."""

    def __init__(self):
        self.came = []
        self.listener = Atspi.EventListener.new(self._note)
        for kind in KINDS:
            self.listener.register(kind)

    def _note(self, event):
        if event.type.startswith("object:state-changed:") and not event.detail1:
            return
        try:
            self.came.append((event.type, event.source.get_role_name(), event.source.get_name()))
        except GLib.Error:
            pass  # gone already

    def of(self, *kinds):
        return [event for event in self.came if event[0] in kinds]

    def alerted(self, words):
        """What a screen reader reads out by itself."""
        return any(role == "alert" and name.startswith(words) for _, role, name in self.of(SHOWN))

    def forget(self):
        take_in()
        self.came.clear()

    def end(self):
        for kind in KINDS:
            self.listener.deregister(kind)
