"""The one port through which the writer is asked something; what asks is given it and knows no dialog."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from editor.bridge.asked import CommitAsked, CommitWish, DifferenceShown, PostAsked, PostWish, Rehearsal
from editor.bridge.words_of_rules import RuleGroup
from editor.export.paper import Sheet
from editor.post.merge import Merge

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


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
    MERGE = "merge"  # join both
    CANCEL = "cancel"


class MishapAnswer(Enum):
    """What is to follow when something went wrong."""

    GO_ON = "go on"
    RESTART = "restart"


class Prompts(Protocol):
    """Asks the writer and waits for the answer; closing a question without one is the harmless answer."""

    def ask_save(self, names: Sequence[str]) -> SaveAnswer:
        """Ask what to do with the unsaved posts *names*, of which there is at least one."""

    def ask_changed_on_disk(self, name: str, mine: str, theirs: str | None) -> ChangedAnswer:
        """Ask what to do with the post *name* whose file now reads *theirs* (None: it is gone)."""

    def merge(self, name: str, mine: str, merge: Merge) -> str | None:
        """Have *merge* of my text *mine* and the file of the post *name* settled; return the text, None to leave it."""

    def ask_discard(self, names: Sequence[str]) -> bool:
        """Ask whether the texts *names*, found unsaved, may go for good."""

    def tell_mishap(self, report: str, with_words: str, path: Path | None) -> MishapAnswer:
        """Tell that something went wrong, with the *report* that lies at *path* (None: it could not be written).

        *with_words* is the report with what the failure says, which the writer may choose to pass on.
        """

    def ask_link(self, url: str) -> bool:
        """Show where *url* leads and return whether to open it."""

    def ask_trust(self, site: Path) -> bool:
        """Ask whether the scripts of the site in the folder *site* may run and load from other machines."""

    def choose_open(self, folder: Path | None = None) -> list[Path]:
        """Return the files to open, picked in *folder* or where the writer was last; empty if none."""

    def choose_pictures(self) -> list[Path]:
        """Return the picture files to add to a post; empty if none."""

    def choose_style_sheet(self) -> Path | None:
        """Return the CSS file to set the preview by, if one was picked."""

    def choose_folder(self) -> Path | None:
        """Return the folder of a site to open, if one was picked."""

    def choose_save(self, suggested: Path) -> Path | None:
        """Return where to save, if a place was picked; *suggested* is offered."""

    def choose_export(self, suggested: Path) -> Path | None:
        """Return where to write the post in the form that *suggested*, which is offered, ends in; None if nowhere."""

    def choose_printer(self, sheet: Sheet) -> QPrinter | None:
        """Return the printer to print on, set as was chosen, if one was; *sheet* is the paper that is offered."""

    def choose_keymap(self) -> Path | None:
        """Return the file of keys to take over, if one was picked."""

    def choose_keymap_target(self, suggested: Path) -> Path | None:
        """Return where to write the writer's keys, if a place was picked; *suggested* is offered."""

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

    def ask_new_post(self, asked: PostAsked) -> PostWish | None:
        """Return the post that is wished, if one is."""

    def ask_rename(self, asked: PostAsked) -> PostWish | None:
        """Return what the post of *asked* is to be, if it is to be another."""

    def ask_rehearsal(self, rehearsal: Rehearsal) -> bool:
        """Show what will be done and return whether to do it."""

    def show_differences(self, headline: str, shown: DifferenceShown) -> None:
        """Show what was changed in a file."""

    def ask_commit(self, asked: CommitAsked) -> CommitWish | None:
        """Return what is to be committed, if anything."""

    def ask_push(self, branch: str, target: str, count: int) -> bool:
        """Tell that *count* commits of *branch* go to *target*, where others see them; return whether they shall."""

    def show_about(self, version: str) -> None:
        """Show what this program is."""

    def show_note(self, title: str, text: str) -> None:
        """Show *text*, Markdown, under *title*."""
