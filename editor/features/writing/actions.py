"""An action that carries a wish out in the text that is meant."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from editor.actions.action import Action
from editor.features.writing.target import TextTarget


def action_for(
    target: TextTarget,
    id_: str,
    title: str,
    group: str,
    keys: str = "",
    *,
    enabled: Callable[[], bool] | None = None,
    checked: Callable[[], bool] | None = None,
) -> Action:
    """Return the action of the wish *id_*, in the menu that its id begins with; *checked* is asked if it is given."""
    return Action(
        id_,
        title,
        run=partial(_carry_out, target, id_),
        menu=id_.partition(".")[0],
        group=group,
        keys=keys,
        enabled=enabled or target.is_there,
        checkable=checked is not None,
        checked=checked or target.is_there,
    )


def _carry_out(target: TextTarget, id_: str) -> None:
    pen = target.pen
    body = pen.body() if pen else None
    if pen is None or body is None:
        return
    # Here and not above: it brings all that knows Markdown, and the window is painted before that.
    from editor.features.writing.wishes import grant

    change = grant(body, pen.selection(), id_)
    if change is not None:
        pen.make(change)
