"""Moving about in a post: lines, headings, partners, back and forward, and moving and folding its sections."""

from __future__ import annotations

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.features.navigation.folding import Folding
from editor.features.navigation.going import Going
from editor.features.navigation.outlining import Outlining
from editor.features.navigation.pairing import PairMarking
from editor.features.navigation.reading import Readings
from editor.features.navigation.sections import SectionMoves
from editor.features.navigation.wandering import Wandering
from editor.widgets.workbench import Workbench


def install(workbench: Workbench) -> None:
    """Add the Go menu, the moves of sections to the Edit menu, and folding to the View menu."""
    readings = Readings(workbench)
    going = Going(workbench, readings)
    Wandering(workbench)
    Folding(workbench, readings)
    PairMarking(workbench, readings)
    for name, title, keys, run, group in (
        ("go.next_heading", QT_TRANSLATE_NOOP("actions", "Next Heading"), "Ctrl+Alt+N", going.next_heading, "steps"),
        (
            "go.previous_heading",
            QT_TRANSLATE_NOOP("actions", "Previous Heading"),
            "Ctrl+Alt+P",
            going.previous_heading,
            "steps",
        ),
        (
            "go.partner",
            QT_TRANSLATE_NOOP("actions", "Matching Bracket"),
            "Ctrl+Shift+\\",
            going.go_to_partner,
            "steps",
        ),
    ):
        workbench.actions.add(
            Action(
                name,
                title,
                run=run,
                menu="go",
                group=group,
                keys=keys,
                enabled=lambda: workbench.desk.current is not None,
            )
        )
    moves = SectionMoves(workbench, readings, going)
    outlining = Outlining(workbench, readings, going, moves)
    workbench.actions.add(
        Action(
            "go.outline",
            QT_TRANSLATE_NOOP("actions", "Outline"),
            run=outlining.show,
            menu="go",
            group="lines",
            keys="Ctrl+Alt+R",
            enabled=lambda: workbench.desk.current is not None,
        )
    )
