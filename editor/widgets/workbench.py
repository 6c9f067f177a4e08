"""What a feature is given to install itself: the parts of the window, and nothing of how they are made."""

from __future__ import annotations

from dataclasses import dataclass

from editor.actions.registry import ActionRegistry
from editor.bridge.prompts import Prompts
from editor.bridge.tasks import TaskRunner
from editor.bridge.theme import ThemeSource
from editor.settings.store import SettingsStore
from editor.storage.recent import RecentFiles
from editor.widgets.desk import Desk
from editor.widgets.frame import Frame
from editor.widgets.notice import NoticeBar
from editor.widgets.preview.pane import PreviewPane
from editor.widgets.stage import Stage
from editor.widgets.status import StatusBar


@dataclass(frozen=True)
class Workbench:
    """The parts that features work with; *window* is for parenting and closing only."""

    window: Frame
    desk: Desk
    stage: Stage
    preview: PreviewPane
    notices: NoticeBar
    status: StatusBar
    actions: ActionRegistry
    prompts: Prompts
    settings: SettingsStore
    recent: RecentFiles
    tasks: TaskRunner
    themes: ThemeSource
