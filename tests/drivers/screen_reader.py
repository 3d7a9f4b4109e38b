"""Hear the program as a screen reader does: /usr/bin/python3 screen_reader.py COMMAND...

COMMAND starts the program, here on a display and a D-Bus session that are there for this only.
The bindings are those that Orca uses; Debian has them for the system's own Python. What was found
and heard is printed as one JSON object.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from functools import partial
from typing import TYPE_CHECKING, Any

import gi  # type: ignore[import-not-found, import-untyped, unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found, unused-ignore] # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LIMIT = 300.0  # s for the models to load and to answer, on a busy machine
PATIENCE = 15.0  # s until a reader looks again whether something is asked
ANSWER = 20.0  # s for the window to answer a key
PAUSE = 0.05  # s from one look to the next: the window answers each
SETTLED = 0.5  # s in which nothing more is said
ACTIVATE = ["search", "--sync", "--onlyvisible", "--name", "Sidelight", "windowfocus", "--sync"]
NAMED = {
    *("check box", "combo box", "list", "list item", "menu item", "page tab", "push button"),
    *("radio button", "slider", "spin button", "table", "text", "toggle button"),
}
SHOWING = Atspi.StateType.SHOWING


class Ears:
    """Keeps what is announced and what takes the focus."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self._listener.register("object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        if event.type == "object:announcement":
            self.heard.append(event.any_data)
        elif event.detail1:
            self.heard.append(f"{event.source.get_role_name()}: {event.source.get_name()}")

    def press(self, key: str) -> list[str]:
        """Press a key and return what follows from it."""
        return self.after(lambda: xdotool("key", key))

    def after(self, act: Callable[[], object]) -> list[str]:
        self.heard.clear()
        act()
        return self.listen()

    def listen(self) -> list[str]:
        wait(lambda: bool(self.heard), ANSWER)
        wait(lambda: False, SETTLED)
        return list(self.heard)


def xdotool(*arguments: str) -> None:
    """Have the X server act as a keyboard or a window manager does."""
    command = ["xdotool", *arguments]
    subprocess.run(command, check=True)


def wait(done: Callable[[], bool], limit: float) -> bool:
    """Let events come until something is so."""
    context, end = GLib.MainContext.default(), time.monotonic() + limit
    while not done():
        if time.monotonic() > end:
            return False
        if not context.iteration(False):
            time.sleep(PAUSE)
    return True


def inside(one: Any) -> Iterator[Any]:
    """Yield an accessible and all that are in it."""
    yield one
    for place in range(one.get_child_count()):
        child = one.get_child_at_index(place)
        if child is not None:
            yield from inside(child)


def find(root: Any, role: str, name: str) -> Any:
    return next(
        (one for one in inside(root) if (one.get_role_name(), one.get_name()) == (role, name)), None
    )


def program() -> Any:
    """Return the program's own accessible, or None as long as it is not on the bus."""
    desktop = Atspi.get_desktop(0)
    found = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((one for one in found if one and one.get_name() == "sidelight"), None)


def showing(window: Any, roles: set[str]) -> list[Any]:
    """Return what of some roles can be seen."""
    return [
        one
        for one in inside(window)
        if one.get_role_name() in roles and one.get_state_set().contains(SHOWING)
    ]


def wait_for_marks(window: Any) -> bool:
    """Wait as a patient reader does, who tells a slow machine to go on."""
    marks = find(window, "list", "Marks")
    for _ in range(round(LIMIT / PATIENCE)):
        if wait(lambda: marks.get_child_count() > 0, PATIENCE):
            return True
        for button in showing(window, {"push button"}):
            if button.get_name() == "Wait on":
                Atspi.Action.do_action(button, 0)
    return False


def read(window: Any) -> dict[str, Any]:
    """Return what can be read without a key."""
    article = find(window, "text", "Article")
    (bar,) = showing(window, {"menu bar"})
    return {
        "title": window.get_name(),
        "menus": [bar.get_child_at_index(place).get_name() for place in range(7)],
        "article": Atspi.Text.get_text(article, 0, Atspi.Text.get_character_count(article)),
        "about the article": article.get_description(),
        "nameless": [one.get_role_name() for one in showing(window, NAMED) if not one.get_name()],
        "marks": [one.get_name() for one in inside(find(window, "list", "Marks"))][1:],
    }


def walk(window: Any, ears: Ears) -> dict[str, list[str]]:
    """Go through the marks by key, into a card and back, along the list and along the strip."""
    said = {"at start": ears.listen(), "window": ears.after(lambda: xdotool(*ACTIVATE))}
    for what, key in {
        "first mark": "F8",
        "second mark": "F8",
        "card": "Return",
        "button": "Tab",
        "back": "Escape",
    }.items():
        said[what] = ears.press(key)
    for what, role in {"Marks": "list", "Marks along the text": "slider"}.items():
        part = find(window, role, what)
        said[what] = ears.after(partial(Atspi.Component.grab_focus, part))
        said[f"down in {what}"] = ears.press("Down")
    command = find(window, "menu item", "Next Mark")
    said["command"] = ears.after(partial(Atspi.Action.do_action, command, 0))
    return said


def main() -> None:
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # what is asked is asked anew
    ears = Ears()
    process = subprocess.Popen(sys.argv[1:])
    try:
        if not wait(lambda: program() is not None, LIMIT):
            sys.exit("The program is not on the accessibility bus.")
        window = program().get_child_at_index(0)
        if not wait_for_marks(window):
            told = ". ".join(one.get_name() for one in showing(window, {"label"}))
            sys.exit(f"No marks came into the list. The window says: {told}")
        print(json.dumps({"read": read(window), "heard": walk(window, ears)}))
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
