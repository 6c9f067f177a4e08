"""The guide in the writer's language, with the keys as they are set."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from editor import resources
from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.qactions import keys_by_id, title_of
from editor.widgets.workbench import Workbench

_TOPIC = re.compile(r"^## +(.+)\n", re.MULTILINE)
_ACTION = re.compile(r"\{([a-z]+\.[a-z_]+)\}")


def install(workbench: Workbench) -> None:
    """Add the Guide action."""
    actions, prompts = workbench.actions, workbench.prompts

    def show_guide() -> None:
        keys = keys_by_id(actions)
        named = {action.id: keys.get(action.id) or title_of(action) for action in actions.all()}
        prompts.show_guide(read_topics(QLocale().language(), named))

    actions.add(
        Action(
            "help.guide",
            QT_TRANSLATE_NOOP("actions", "Frontispiece Guide"),
            run=show_guide,
            menu="help",
            keys="F1",
            icon="help",
        )
    )


def read_topics(language: QLocale.Language, named: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the topics of the guide in *language*, or English; ``{action.id}`` gives what *named* says for it.

    Raises KeyError where the guide names an action that is not there.
    """
    name = "ja" if language == QLocale.Language.Japanese else "en"
    text = resources.text("help", f"{name}.md")
    parts = _TOPIC.split(_ACTION.sub(lambda found: named[found[1]], text))
    return [(title.strip(), words.strip()) for title, words in zip(parts[1::2], parts[2::2], strict=True)]
