"""A running program and its windows, as all tests here have them."""

import contextlib
import tempfile
import unittest

import desktop
import rules

tree = None  # once there is a bus
home = None


def set_up():
    global tree, home
    home = unittest.enterModuleContext(tempfile.TemporaryDirectory(prefix="rapdesk-accessible-"))
    unittest.enterModuleContext(desktop.screen_and_bus(home))
    import tree as over_the_bus
    tree = over_the_bus
    tree.start()


class Opened(unittest.TestCase):
    @classmethod
    def open(cls, config, title):
        cls.title = title
        cls.enterClassContext(desktop.child(desktop.PROGRAM, "--config", config))
        cls.app = tree.application("rapdesk")
        cls.events = tree.Events()
        cls.addClassCleanup(cls.events.end)
        cls.main = cls.window(title)
        desktop.give_keyboard(title)
        tree.await_that(lambda: "active" in tree.states(cls.main), f"{title} active")

    @classmethod
    def window(cls, title):
        def look():
            return next((one for name, one in tree.windows(cls.app).items() if name.startswith(title)), None)

        return tree.await_that(look, lambda: f"{title} among {list(tree.windows(cls.app))}")

    def shown(self, role, name, below=None):
        return tree.await_that(lambda: tree.find(below or self.main, role, name), f"{role} {name}")

    def check(self, window):
        """By all rules, once it is what it will be."""
        found = []

        def look():
            node = tree.node_of(window)
            found[:] = ["it changes all the time"] if node is None else rules.faults(node)
            return not found

        tree.await_that(look, lambda: "\n".join([f"{window.get_name()} without faults:", *found]))

    def focused(self, window):
        """The one that has the focus: role, name, place."""
        found = []

        def look():
            node = tree.outline_of(window)
            found[:] = [] if node is None else [(one.role, one.accessible.get_name(), tree.extents(one.accessible))
                                                for one in rules.focused(node)]
            return len(found) == 1

        tree.await_that(look, lambda: f"one focus in {window.get_name()}, but: {found}")
        return found[0]

    def go_round(self, window, most=80):
        """By Tab until it is where it was. Each time something is told, and one has the focus."""
        seen = [self.focused(window)]
        for _ in range(most):
            self.events.forget()
            desktop.press("Tab")
            tree.await_that(lambda: self.events.of(tree.FOCUSED, tree.CARET),
                            lambda: f"word of the focus, after {seen[-1]}")
            now = self.focused(window)
            if now == seen[0]:
                return {name for _, name, _ in seen}
            seen.append(now)
        self.fail(f"no way round: {seen}")

    @contextlib.contextmanager
    def opened(self, title, way, closing="Escape"):
        """What the way opens, checked and gone round; closed it leaves the focus where it was."""
        before = self.focused(self.main)
        way()
        try:
            window = self.window(title)
            self.check(window)
            self.go_round(window)
            yield window
        finally:
            desktop.press(closing)
            tree.await_that(lambda: not any(name.startswith(title) for name in tree.windows(self.app)), f"{title} closed")
            desktop.give_keyboard(self.title)
        self.assertEqual(before, self.focused(self.main))
