"""Shows what was found: marks in the text, a list below it, a number at the foot; and carries out what is wished."""

from __future__ import annotations

from functools import lru_cache, partial
from threading import Event

from PySide6.QtCore import QObject

from editor.actions.action import Action
from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.bridge.words_of_problems import words_of_change, words_of_message
from editor.bridge.words_of_rules import rule_groups, words_of_rule
from editor.checks.liquid import RULE as LIQUID
from editor.checks.problem import Problem, Severity
from editor.features.problems.checking import Checker, Found, Rules, with_faults
from editor.features.problems.going import go_to, have_shown, span_after
from editor.features.problems.site_vocabulary import SiteVocabulary
from editor.widgets.notice import NoticeAction
from editor.widgets.open_post import OpenPost
from editor.widgets.post_marks import PostMarks
from editor.widgets.problem_count import ProblemCount
from editor.widgets.problem_list import Remark
from editor.widgets.problems import GREATEST_HEIGHT, PanelState, ProblemsPanel
from editor.widgets.stage import Pane
from editor.widgets.text.marks import Mark, MarkTone
from editor.widgets.watch import Job, Watch
from editor.widgets.workbench import Workbench

MOST_ROWS = 500
MOST_WORDS = 2000
"""More than there are rows and marks."""
_TONES = {Severity.ERROR: MarkTone.ERROR, Severity.WARNING: MarkTone.WARNING, Severity.ADVICE: MarkTone.HINT}


class Problems(QObject):
    """Follows the post in front, unless the writer wants no checks."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench.window)
        self._workbench = workbench
        self._kept = workbench.settings.value.checks
        self._checked: Found | None = None  # by the rules alone
        self._found: Found | None = None
        self._marks: PostMarks | None = None
        # What was found is mostly found again at the next pause of typing.
        self._words_of_message = lru_cache(MOST_WORDS)(words_of_message)
        self._words_of_change = lru_cache(MOST_WORDS)(words_of_change)
        self._checker = Checker()
        self._watch = Watch(workbench.tasks, self._job, fail=_raise, parent=self)
        self._site_words = SiteVocabulary(workbench.tasks, workbench.desk.sites, self)
        self.panel = ProblemsPanel()
        self.panel.wanted_height = self._kept.panel_height
        self.count = ProblemCount()
        workbench.stage.place_below_text(self.panel)
        workbench.status.addPermanentWidget(self.count)
        self._add_actions()
        self._wire()
        self._show_settings()

    @property
    def _rules(self) -> Rules:
        return Rules(_names(self._kept.off), _names(self._kept.extra))

    def _wire(self) -> None:
        workbench, panel = self._workbench, self.panel
        workbench.desk.current_changed.connect(self._on_current_changed)
        workbench.desk.closing.connect(self._on_closing)
        workbench.window.painted.connect(self._refresh)
        workbench.preview.faults_changed.connect(self._on_faults_changed)
        workbench.window.left.connect(self._on_window_left)
        workbench.settings.changed.connect(self._on_settings_changed)
        self._watch.found.connect(self._on_found)
        self._site_words.changed.connect(self._watch.look_again)
        self._watch.changed.connect(panel.hold_fixes)
        panel.chosen.connect(self._go_to)
        panel.fix_requested.connect(self._fix)
        panel.ignore_requested.connect(self._ignore)
        panel.restore_requested.connect(self._restore)
        panel.rules_requested.connect(self._choose_rules)
        panel.left.connect(self._on_panel_left)
        panel.close_requested.connect(self._close_panel)
        self.count.clicked.connect(self._open_panel)

    def _add_actions(self) -> None:
        add, desk = self._workbench.actions.add, self._workbench.desk
        add(
            Action(
                "view.problems",
                QT_TRANSLATE_NOOP("actions", "Problems"),
                run=self._toggle_panel,
                menu="view",
                group="panes",
                keys="Ctrl+4",
                icon="warning",
                enabled=lambda: desk.current is not None,
                checkable=True,
                checked=lambda: self._kept.panel,
            )
        )
        add(
            Action(
                "view.check_text",
                QT_TRANSLATE_NOOP("actions", "Check the Text"),
                run=self._toggle,
                menu="view/checking",
                group="text",
                checkable=True,
                checked=lambda: self._kept.on,
            )
        )
        add(
            Action(
                "view.rules",
                QT_TRANSLATE_NOOP("actions", "Rules…"),
                run=self._choose_rules,
                menu="view/checking",
                group="text",
            )
        )
        add(
            Action(
                "view.next_problem",
                QT_TRANSLATE_NOOP("actions", "Next Problem in the Text"),
                run=self._select_next,
                menu="view/checking",
                group="text",
                keys="Shift+F8",
                enabled=lambda: self._kept.on and desk.current is not None,
            )
        )
        add(
            Action(
                "view.fix_problem",
                QT_TRANSLATE_NOOP("actions", "Mend What Is Marked at the Caret"),
                run=self._fix_near_caret,
                menu="view/checking",
                group="text",
                keys="Ctrl+.",
                enabled=lambda: self._kept.on and desk.current is not None,
            )
        )

    def _toggle(self) -> None:
        self._workbench.settings.change("checks", on=not self._kept.on)

    def _toggle_panel(self) -> None:
        if self._kept.panel and self._workbench.stage.is_shown(Pane.TEXT):
            self._close_panel()
        else:
            self._open_panel()

    def _open_panel(self) -> None:
        have_shown(self._workbench.stage, Pane.TEXT)
        self._workbench.settings.change("checks", panel=True)
        self.panel.take_focus()

    def _close_panel(self) -> None:
        if self.panel.holds_focus:
            self._on_panel_left()
        self._workbench.settings.change("checks", panel=False)

    def _on_panel_left(self) -> None:
        post = self._workbench.desk.current
        if post is not None:
            post.text.setFocus()

    def _on_window_left(self) -> None:
        height = min(GREATEST_HEIGHT, self.panel.wanted_height)
        self._workbench.settings.change("checks", panel_height=height)

    def _on_settings_changed(self, _settings: object) -> None:
        before, self._kept = self._kept, self._workbench.settings.value.checks
        if before != self._kept:
            if (before.off, before.extra) != (self._kept.off, self._kept.extra):
                self._watch.look_again()
            self._show_settings()
            self._refresh()
            self._workbench.actions.refresh()

    def _show_settings(self) -> None:
        self.panel.setVisible(self._kept.panel)
        self.panel.show_ignored(len(self._rules.off))
        if not self._kept.on:
            self.panel.show_remarks((), PanelState.OFF)

    def _on_current_changed(self, _post: OpenPost | None) -> None:
        self._refresh()

    def _on_closing(self, post: OpenPost) -> None:
        if post is self._watch.post:
            self._leave()

    def _refresh(self) -> None:
        """Follow the post in front, or none while nothing is to be checked or the window was not seen yet."""
        wanted = self._kept.on and self._workbench.window.was_painted
        post = self._workbench.desk.current if wanted else None
        if post is self._watch.post:
            return
        self._leave()
        if post is not None:
            self._watch.follow(post)
            self._marks = PostMarks(post, self)
            self._marks.fix_requested.connect(self._fix)
            self._marks.ignore_requested.connect(self._ignore)

    def _leave(self) -> None:
        self._watch.leave()
        self._found = self._checked = None
        marks, self._marks = self._marks, None
        if marks is not None:
            marks.remove()
        self.count.hide()
        self.panel.show_remarks((), PanelState.WAITING if self._kept.on else PanelState.OFF)

    def _job(self, post: OpenPost, stop: Event) -> Job[Found]:
        vocabulary = self._site_words.vocabulary_for(post)
        document = post.document
        path, sites = document.path, self._workbench.desk.at_hand
        placed = partial(sites.placed, path, document.post, document.codec) if path is not None else None
        return partial(self._checker.found_in, document.post, self._rules, stop, vocabulary, placed)

    def _on_faults_changed(self) -> None:
        """Show what is wrong in the Liquid at once; while the post is to be checked anyway it comes with the rest."""
        if self._checked is not None and self._watch.is_current(self._checked.post):
            self._on_found(self._checked)

    def _on_found(self, found: Found) -> None:
        self._checked = found
        if LIQUID not in self._rules.off:
            found = with_faults(found, self._workbench.preview.faults)
        self._found = found
        if self._watch.post is not None:
            self._site_words.follow(self._watch.post)
        gravest = (one for one in Severity if any(problem.severity is one for problem in found.problems))
        self.count.show_count(len(found.problems), next(gravest, None))
        remarks = [self._remark(found, index) for index in range(min(MOST_ROWS, len(found.problems)))]
        self.panel.show_remarks(remarks, PanelState.CHECKED, count=len(found.problems))
        if self._marks is not None:
            self._marks.show([problem.span for problem in found.problems], partial(self._mark, found))

    def _mark(self, found: Found, index: int, start: int, end: int) -> Mark:
        problem = found.problems[index]
        words, fix = self._words(found, problem)
        return Mark(start, end, words, fix, _TONES[problem.severity], can_ignore=True)

    def _remark(self, found: Found, index: int) -> Remark:
        problem, line = found.problems[index], found.lines[index]
        place = self.tr("Line {0}").format(line) if line else self.tr("Front matter")
        words, fix = self._words(found, problem)
        return Remark(problem.severity, words, place, fix)

    def _words(self, found: Found, problem: Problem) -> tuple[str, str]:
        """Return the sentence for *problem*, and what its fix does."""
        words = self._words_of_message(problem.message, problem.args, found.lines_before)
        fix = problem.fix
        return words, "" if fix is None else self._words_of_change(fix.removed, fix.inserted)

    def _fix_near_caret(self) -> None:
        post = self._watch.post
        if self._marks is not None and post is not None and not post.composing:
            self._marks.choose_fix_near_caret()

    def _select_next(self) -> None:
        if self._marks is not None:
            self._marks.select_next()

    def _go_to(self, index: int) -> None:
        """Go to what the problem *index* is about, where it is now."""
        post, found = self._watch.post, self._found
        if post is not None and found is not None:
            go_to(post, span_after(found.problems[index].span, self._watch.since), self._workbench.stage)

    def _fix(self, index: int) -> None:
        post, found = self._watch.post, self._found
        if post is not None and found is not None and self._watch.is_current(found.post):
            fix = found.problems[index].fix
            if fix is not None:
                post.document.apply(fix, origin=self)

    def _ignore(self, index: int) -> None:
        """Put the rule of the problem *index* to rest, and offer to take that back."""
        if self._found is None:
            return
        rule = self._found.problems[index].rule
        self._put_to_rest(self._rules.off | {rule})
        back = NoticeAction(self.tr("Undo"), lambda: self._put_to_rest(self._rules.off - {rule}))
        words = self.tr("No longer remarked on, in any post: {0}").format(words_of_rule(rule))
        self._workbench.notices.show_notice(words, actions=[back])

    def _restore(self) -> None:
        self._put_to_rest(frozenset())

    def _put_to_rest(self, rules: frozenset[str]) -> None:
        self._workbench.settings.change("checks", off=",".join(sorted(rules)))

    def _choose_rules(self) -> None:
        """Have the writer switch rules, and keep what is not as usual."""
        from editor.checks.desk.desk import OFF_BY_DEFAULT  # not above: rules are imported when they are asked

        groups, rules = rule_groups(), self._rules
        names = {name for group in groups for name, _ in group.rules}
        usual = names - OFF_BY_DEFAULT
        asked = self._workbench.prompts.choose_rules(groups, (usual | rules.extra) - rules.off, usual)
        if asked is not None:
            off, extra = sorted(usual - asked), sorted(asked - usual)
            self._workbench.settings.change("checks", off=",".join(off), extra=",".join(extra))


def _names(kept: str) -> frozenset[str]:
    return frozenset(name for name in kept.split(",") if name)


def _raise(error: Exception) -> None:
    """Tell nothing to the writer, who did not ask for it just now; a fault of ours must be seen in a test."""
    raise error
