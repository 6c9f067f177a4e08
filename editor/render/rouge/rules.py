r"""Rules and states of a lexer, as Rouge's ``RegexLexer`` has them.

A table gives each state its rules in the order in which they are tried: ``(pattern, action)`` or
``(pattern, action, move)``; a bare string takes in the rules of another state. An action is a class, a tuple of
classes for the pattern's groups, `Words`, or a method. A move is a state to push, ``#pop``, ``#pop:2`` or ``#push``
(the same state again), or a tuple of these.

All rules of a state are one regular expression, tried at once. What the scanner of Ruby sees matters to it: a pattern
sees nothing before the place where it starts, so no rule begins with a look behind or with ``\b``. ``\w``, ``\d``
and ``\s`` are ASCII, ``\b`` is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

LETTER = r"(?u:[^\W\d_])"
"""Ruby's ``\\p{L}``."""
UPPER = "A-ZÀ-ÖØ-ÞΑ-ΩА-Я"
"""Ruby's ``[[:upper:]]`` within a bracket: the alphabets that have capitals and that identifiers are written in."""

_FLAGS = re.MULTILINE | re.ASCII

Move = str | tuple[str, ...]


class Span(NamedTuple):
    """A rule in two steps: where it starts, and the rest up to its end.

    When there is no end, later starts need not look again: up to *barrier*, or the end of the text where it is "".
    So code with a thousand openings and no close is read in one pass.
    """

    start: str
    rest: str
    barrier: str = ""


class Words:
    """The class of a word by tables of words, and what is pushed for some of the classes."""

    def __init__(
        self,
        tables: Sequence[tuple[str, str | Iterable[str]]],
        default: str = "n",
        *,
        moves: Mapping[str, Move] | None = None,
        fold: Callable[[str], str] | None = None,
    ) -> None:
        """Take *tables* of class and words, the first of which counts; *fold* is applied to a word first."""
        self.classes: dict[str, str] = {}
        for css_class, words in tables:
            for word in words.split() if isinstance(words, str) else words:
                self.classes.setdefault(word, css_class)
        self.default = default
        self.moves = {css_class: operations(move) for css_class, move in (moves or {}).items()}
        self.fold = fold

    def of(self, word: str) -> str:
        """Return the class of *word*."""
        return self.classes.get(self.fold(word) if self.fold else word, self.default)


Action = str | tuple[str | None, ...] | Words | Callable[..., None] | None
Rule = tuple[str | Span, Action] | tuple[str | Span, Action, Move]
Table = Mapping[str, Sequence["str | Rule"]]


def word_set(words: str) -> frozenset[str]:
    """Return the *words* of a text as a set."""
    return frozenset(words.split())


def one_of(words: str) -> str:
    """Return a pattern for any of the *words*, fast for many of them; of two that fit, the longer."""
    by_start: dict[str, list[str]] = {}
    for word in sorted(set(words.split()), key=len, reverse=True):
        by_start.setdefault(word[0], []).append(re.escape(word[1:]))
    branches = (f"{re.escape(start)}(?:{'|'.join(ends)})" for start, ends in by_start.items())
    return f"(?:{'|'.join(branches)})"


def quoted(edge: str, start: str = "", *, any_but: str = "") -> Span:
    r"""Return the rule of a string in *edge* with ``\`` before an edge or a backslash; in it, *any_but* cannot stand.

    Where every later edge has a backslash before it, the last of them closes after all.
    """
    inner = rf"(?:[^{edge}\\{any_but}]|\\[\\{edge}]|\\)*+{edge}"
    last = rf"[^{any_but}]*{edge}" if any_but else rf"(?s:.*){edge}"
    return Span(start or edge, f"{inner}|{last}", "\n" if any_but else "")


class ReadyRule:
    """One rule, made ready."""

    __slots__ = ("action", "alone", "barrier", "ops", "pattern", "rest")

    def __init__(self, rule: Rule) -> None:
        pattern = rule[0]
        self.rest: re.Pattern[str] | None = None
        self.barrier = ""
        if isinstance(pattern, Span):
            self.rest, self.barrier = re.compile(_python(pattern.rest), _FLAGS), pattern.barrier
            pattern = pattern.start
        self.pattern = _python(pattern)
        self.action: Action = rule[1]
        self.ops = operations(rule[2]) if len(rule) == 3 else ()
        self.alone = re.compile(self.pattern, _FLAGS) if callable(self.action) else None


def operations(move: Move) -> tuple[str, ...]:
    """Return a move as the operations that it is made of."""
    return (move,) if isinstance(move, str) else move


def _python(pattern: str) -> str:
    """Return *pattern* with word boundaries that know all letters, as Ruby's do."""
    return re.sub(r"\\(.)", lambda found: r"(?u:\b)" if found[1] == "b" else found[0], pattern, flags=re.DOTALL)


class _Rules:
    """Rules as one pattern; ``by_group`` finds the one that matched, ``plain`` the class where that is all it says."""

    __slots__ = ("by_group", "match", "plain")

    def __init__(self, rules: Sequence[ReadyRule]) -> None:
        pattern = "|".join(f"({rule.pattern})" for rule in rules) or "(?!)"
        self.match = re.compile(pattern, _FLAGS).match
        self.by_group: dict[int, ReadyRule] = {}
        self.plain: dict[int, str] = {}
        group = 1
        for rule in rules:
            self.by_group[group] = rule
            if isinstance(rule.action, str) and rule.rest is None and not rule.ops:
                self.plain[group] = rule.action
            group += 1 + re.compile(rule.pattern, _FLAGS).groups


class State:
    """A named list of rules."""

    __slots__ = ("_rules", "_without", "all", "name")

    def __init__(self, name: str, rules: Sequence[ReadyRule]) -> None:
        self.name = name
        self._rules = rules
        self.all = _Rules(rules)
        self._without: dict[frozenset[ReadyRule], _Rules] = {}

    def rules(self, ended: Mapping[ReadyRule, int], at: int) -> _Rules:
        """Return the rules that count at the place *at*: all but those known to have no end from there."""
        left_out = frozenset(rule for rule, until in ended.items() if until > at)
        if left_out not in self._without:
            self._without[left_out] = _Rules([rule for rule in self._rules if rule not in left_out])
        return self._without[left_out]
