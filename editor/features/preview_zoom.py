"""How large the page of the preview is shown, whatever the size of the text."""

from __future__ import annotations

from functools import partial

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.widgets.workbench import Workbench

USUAL = 100
STEPS = (25, 33, 50, 67, 75, 80, 90, USUAL, 110, 125, 150, 175, 200, 250, 300, 400, 500)
"""In percent, as browsers have them."""


def install(workbench: Workbench) -> None:
    """Add the actions; the page follows them, the wheel with Ctrl over it, and the settings."""
    settings, actions, page = workbench.settings, workbench.actions, workbench.preview

    def show(_: object = None) -> None:
        zoom = settings.value.preview.zoom / USUAL
        if zoom != page.zoom:
            page.set_zoom(zoom)

    def turn(notches: int) -> None:
        settings.change("preview", zoom=stepped(settings.value.preview.zoom, notches))

    def reset() -> None:
        settings.change("preview", zoom=USUAL)

    # No plus and no digit: with AltGr, which is Ctrl and Alt on Windows, many keyboards write ~ and } by them.
    for name, title, keys, run, icon in (
        ("in", QT_TRANSLATE_NOOP("actions", "Larger Preview"), "Ctrl+Alt+PgUp", partial(turn, 1), "zoom-in"),
        ("out", QT_TRANSLATE_NOOP("actions", "Smaller Preview"), "Ctrl+Alt+PgDown", partial(turn, -1), "zoom-out"),
        ("reset", QT_TRANSLATE_NOOP("actions", "Normal Preview Size"), "Ctrl+Alt+Home", reset, ""),
    ):
        actions.add(Action(f"view.preview_zoom_{name}", title, run, "view/preview", "zoom", keys, icon))
    page.zoom_turned.connect(turn)
    settings.changed.connect(show)
    show()


def stepped(percent: int, steps: int) -> int:
    """Return the size that lies *steps* above *percent*, below it for a negative number, within what there is."""
    for _ in range(abs(steps)):
        beyond = [step for step in STEPS if (step > percent if steps > 0 else step < percent)]
        if not beyond:
            break
        percent = min(beyond) if steps > 0 else max(beyond)
    return percent
