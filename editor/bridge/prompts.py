"""The one port through which the writer is asked something; what asks is given it and knows no dialog."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from editor.bridge.words_of_rules import RuleGroup
from editor.jekyll.posts import PostEntry


class SaveAnswer(Enum):
    """What is to become of unsaved work."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class ChangedAnswer(Enum):
    """What is to become of a post whose file changed on disk meanwhile."""

    OVERWRITE = "overwrite"  # keep mine, and write it over theirs
    LOAD = "load"  # take theirs; mine stays in the undo history
    SAVE_AS = "save as"  # keep both: mine under another name
    CANCEL = "cancel"


class Prompts(Protocol):
    """Asks the writer and waits for the answer; closing a question without one is the harmless answer."""

    def ask_save(self, names: Sequence[str]) -> SaveAnswer:
        """Ask what to do with the unsaved posts *names*, of which there is at least one."""

    def ask_changed_on_disk(self, name: str, mine: str, theirs: str | None) -> ChangedAnswer:
        """Ask what to do with the post *name* whose file now reads *theirs* (None: it is gone)."""

    def ask_link(self, url: str) -> bool:
        """Show where *url* leads and return whether to open it."""

    def choose_open(self, folder: Path | None = None) -> list[Path]:
        """Return the files to open, picked in *folder* or where the writer was last; empty if none."""

    def choose_pictures(self) -> list[Path]:
        """Return the picture files to add to a post; empty if none."""

    def choose_folder(self) -> Path | None:
        """Return the folder of a site to open, if one was picked."""

    def choose_posts(self, name: str, entries: Sequence[PostEntry]) -> list[Path]:
        """Return the posts to open, picked from *entries* of the site *name*; empty if none."""

    def choose_save(self, suggested: Path) -> Path | None:
        """Return where to save, if a place was picked; *suggested* is offered."""

    def choose_export(self, suggested: Path) -> Path | None:
        """Return where to write the HTML, if a place was picked; *suggested* is offered."""

    def edit_words(self, own: Collection[str], of_site: Collection[str], site: str) -> tuple[str, str] | None:
        """Show the writer's own words and those of *site*, "" for none; return both as they are to be, one to a line.

        None where nothing is to be changed.
        """

    def choose_rules(
        self, groups: Sequence[RuleGroup], asked: Collection[str], usual: Collection[str]
    ) -> frozenset[str] | None:
        """Return which rules of *groups* are to be asked, those in *asked* by now; None where nothing changes."""

    def choose_typeface(self, current: str) -> str | None:
        """Return the family of the text, empty for the system's usual one; None if none was picked over *current*."""

    def show_about(self, version: str) -> None:
        """Show what this program is."""

    def show_guide(self, topics: Sequence[tuple[str, str]]) -> None:
        """Show the guide: *topics*, each a title and Markdown."""
