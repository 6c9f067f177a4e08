"""Stand-ins for what lies outside: the writer who answers questions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from PySide6.QtPrintSupport import QPrinter

from editor.bridge.asked import CommitAsked, CommitWish, DifferenceShown, PostAsked, PostWish, Rehearsal
from editor.bridge.prompts import ChangedAnswer, MishapAnswer, SaveAnswer
from editor.bridge.words_of_rules import RuleGroup
from editor.export.paper import Sheet
from editor.post.merge import Merge

Answer = (
    SaveAnswer | ChangedAnswer | MishapAnswer | PostWish | CommitWish | bool | str | Path | list[Path]
    | tuple[str, str] | frozenset[str] | QPrinter | None
)  # fmt: skip


class UnexpectedQuestionError(AssertionError):
    """The writer was asked something for which the test has no answer of that kind ready."""


class ScriptedPrompts:
    """Gives the answers of *script* in their order; ``asked`` tells what was asked, with its plain data."""

    def __init__(self, script: Iterable[Answer] = ()) -> None:
        self._script = list(script)
        self.asked: list[tuple[str, object]] = []

    def then(self, *answers: Answer) -> None:
        """Have *answers* ready after those that are left."""
        self._script.extend(answers)

    def ask_save(self, names: Sequence[str]) -> SaveAnswer:
        """Answer what becomes of the unsaved posts *names*."""
        answer = self._next("ask_save", list(names))
        return answer if isinstance(answer, SaveAnswer) else self._unfit("ask_save", answer)

    def ask_changed_on_disk(self, name: str, mine: str, theirs: str | None) -> ChangedAnswer:
        """Answer what becomes of the post *name*."""
        answer = self._next("ask_changed_on_disk", (name, mine, theirs))
        return answer if isinstance(answer, ChangedAnswer) else self._unfit("ask_changed_on_disk", answer)

    def merge(self, name: str, mine: str, merge: Merge) -> str | None:
        """Answer with the text that is to stand."""
        answer = self._next("merge", (name, mine, merge))
        return answer if answer is None or isinstance(answer, str) else self._unfit("merge", answer)

    def ask_discard(self, names: Sequence[str]) -> bool:
        """Answer whether the texts *names* may go."""
        answer = self._next("ask_discard", list(names))
        return answer if isinstance(answer, bool) else self._unfit("ask_discard", answer)

    def tell_mishap(self, report: str, with_words: str, path: Path | None) -> MishapAnswer:
        """Answer what is to follow."""
        answer = self._next("tell_mishap", (report, with_words, path))
        return answer if isinstance(answer, MishapAnswer) else self._unfit("tell_mishap", answer)

    def ask_link(self, url: str) -> bool:
        """Answer whether *url* is to be opened."""
        answer = self._next("ask_link", url)
        return answer if isinstance(answer, bool) else self._unfit("ask_link", answer)

    def ask_trust(self, site: Path) -> bool:
        """Answer whether *site* is trusted."""
        answer = self._next("ask_trust", site)
        return answer if isinstance(answer, bool) else self._unfit("ask_trust", answer)

    def choose_open(self, folder: Path | None = None) -> list[Path]:
        """Answer with the files to open."""
        answer = self._next("choose_open", folder)
        return answer if isinstance(answer, list) else self._unfit("choose_open", answer)

    def choose_pictures(self) -> list[Path]:
        """Answer with the pictures to add."""
        answer = self._next("choose_pictures", None)
        return answer if isinstance(answer, list) else self._unfit("choose_pictures", answer)

    def choose_style_sheet(self) -> Path | None:
        """Answer with a style sheet."""
        return self._place("choose_style_sheet", None)

    def choose_folder(self) -> Path | None:
        """Answer with a folder."""
        return self._place("choose_folder", None)

    def choose_keymap(self) -> Path | None:
        """Answer with a file of keys."""
        return self._place("choose_keymap", None)

    def choose_keymap_target(self, suggested: Path) -> Path | None:
        """Answer with where to write the keys."""
        return self._place("choose_keymap_target", suggested)

    def edit_words(self, own: Collection[str], of_site: Collection[str], site: str) -> tuple[str, str] | None:
        """Answer with the words as they are to be."""
        answer = self._next("edit_words", (sorted(own), sorted(of_site), site))
        return answer if answer is None or isinstance(answer, tuple) else self._unfit("edit_words", answer)

    def choose_rules(
        self, groups: Sequence[RuleGroup], asked: Collection[str], usual: Collection[str]
    ) -> frozenset[str] | None:
        """Answer with the rules that are to be asked."""
        answer = self._next("choose_rules", (frozenset(asked), frozenset(usual)))
        return answer if answer is None or isinstance(answer, frozenset) else self._unfit("choose_rules", answer)

    def choose_save(self, suggested: Path) -> Path | None:
        """Answer with where to save."""
        return self._place("choose_save", suggested)

    def choose_export(self, suggested: Path) -> Path | None:
        """Answer with where to write."""
        return self._place("choose_export", suggested)

    def choose_printer(self, sheet: Sheet) -> QPrinter | None:
        """Answer with a printer."""
        answer = self._next("choose_printer", sheet)
        return answer if answer is None or isinstance(answer, QPrinter) else self._unfit("choose_printer", answer)

    def choose_typeface(self, current: str) -> str | None:
        """Answer with a family."""
        answer = self._next("choose_typeface", current)
        return answer if answer is None or isinstance(answer, str) else self._unfit("choose_typeface", answer)

    def ask_new_post(self, asked: PostAsked) -> PostWish | None:
        """Answer with the post that is wished."""
        return self._wish("ask_new_post", asked)

    def ask_rename(self, asked: PostAsked) -> PostWish | None:
        """Answer with what the post is to be."""
        return self._wish("ask_rename", asked)

    def ask_rehearsal(self, rehearsal: Rehearsal) -> bool:
        """Answer whether it is to be done."""
        answer = self._next("ask_rehearsal", rehearsal)
        return answer if isinstance(answer, bool) else self._unfit("ask_rehearsal", answer)

    def show_differences(self, headline: str, shown: DifferenceShown) -> None:
        """Take note."""
        self.asked.append(("show_differences", shown))

    def ask_commit(self, asked: CommitAsked) -> CommitWish | None:
        """Answer with what is to be committed."""
        answer = self._next("ask_commit", asked)
        return answer if answer is None or isinstance(answer, CommitWish) else self._unfit("ask_commit", answer)

    def ask_push(self, branch: str, target: str, count: int) -> bool:
        """Answer whether to push."""
        answer = self._next("ask_push", (branch, target, count))
        return answer if isinstance(answer, bool) else self._unfit("ask_push", answer)

    def show_about(self, version: str) -> None:
        """Take note."""
        self.asked.append(("show_about", version))

    def show_note(self, title: str, text: str) -> None:
        """Take note."""
        self.asked.append(("show_note", (title, text)))

    def _wish(self, question: str, asked: PostAsked) -> PostWish | None:
        answer = self._next(question, asked)
        return answer if answer is None or isinstance(answer, PostWish) else self._unfit(question, answer)

    def _place(self, question: str, suggested: Path | None) -> Path | None:
        answer = self._next(question, suggested)
        return answer if answer is None or isinstance(answer, Path) else self._unfit(question, answer)

    def _next(self, question: str, told: object) -> Answer:
        self.asked.append((question, told))
        if not self._script:
            raise UnexpectedQuestionError(f"{question}({told!r}) was asked, and no answer is left")
        return self._script.pop(0)

    def _unfit(self, question: str, answer: Answer) -> NoReturn:
        raise UnexpectedQuestionError(f"{question} was asked, and {answer!r} is no answer to it")
