"""The loop that reads code by the rules of a language, as Rouge's ``RegexLexer`` does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar

from editor.render.rouge.rules import Move, ReadyRule, Rule, State, Table, Words, operations

_MAX_EMPTY_MATCHES = 5  # in a row; then Rouge takes a character for an error
_MAX_DEPTH = 12  # of a piece of code that is read within another


class RougeLexer:
    """Reads code by the table ``states``; a subclass is a language."""

    states: ClassVar[Table] = {}
    start: ClassVar[tuple[str, ...]] = ()
    """States on top of ``root`` when a text begins."""
    _ready: ClassVar[dict[str, State]] = {}
    _made: ClassVar[dict[Rule, ReadyRule]] = {}

    def __init_subclass__(cls) -> None:
        cls._ready = {}

    def __init__(self, *, depth: int = 0) -> None:
        self.depth = depth
        self.out: list[tuple[str, str]] = []
        self.stack: list[State] = []
        self.reset()

    def reset(self) -> None:
        """Go back to where a text begins."""
        self.stack[:] = [self.state(name) for name in ("root", *self.start)]

    def lex(self, code: str) -> list[tuple[str, str]]:
        """Return *code* as runs of class and text; the class "" is text without a colour."""
        self.reset()
        self.out = []
        self.more(code)
        return self.out

    def more(self, text: str) -> None:
        """Read *text* from the state in which the last text ended."""
        at = empty = 0
        end = len(text)
        out, stack = self.out, self.stack
        ended: dict[ReadyRule, int] = {}
        while at < end:
            rules = stack[-1].rules(ended, at) if ended else stack[-1].all
            found = rules.match(text, at)
            if found is None:
                out.append(("err", text[at]))
                at += 1
                continue
            group = found.lastindex or 0
            stop = found.end()
            css_class = rules.plain.get(group)
            if css_class is not None and stop > at:  # most by far
                out.append((css_class, text[at:stop]))
                at, empty = stop, 0
                continue
            rule = rules.by_group[group]
            rest: re.Match[str] | None = None
            if rule.rest is not None:
                rest = rule.rest.match(text, stop)
                if rest is None:
                    barrier = text.find(rule.barrier, stop) if rule.barrier else -1
                    ended[rule] = end if barrier < 0 else barrier
                    continue
                stop = rest.end()
            if isinstance(rule.action, str):
                if stop > at:
                    out.append((rule.action, text[at:stop]))
            else:
                self._act(rule, found, group, rest, text[at:stop])
            if rule.ops:
                self.move(rule.ops)
            if stop == at:
                empty += 1
                if empty > _MAX_EMPTY_MATCHES:
                    out.append(("err", text[at]))
                    at += 1
            else:
                at, empty = stop, 0

    def _act(self, rule: ReadyRule, found: re.Match[str], group: int, rest: re.Match[str] | None, text: str) -> None:
        action = rule.action
        if isinstance(action, Words):
            css_class = action.of(text)
            self.out.append((css_class, text))
            if css_class in action.moves:
                self.move(action.moves[css_class])
        elif isinstance(action, tuple):
            for number, of_part in enumerate(action, group + 1):
                part = found[number]
                if part and of_part is not None:
                    self.out.append((of_part, part))
        elif callable(action) and rule.alone is not None:
            alone = rule.alone.match(found.string, found.start())
            if rest is None:
                action(self, alone)
            else:
                action(self, alone, rest)

    def state(self, name: str) -> State:
        """Return the state *name* of this language."""
        state = self._ready.get(name)
        if state is None:
            state = self._ready[name] = State(name, self._flat(self.states[name]))
        return state

    def made(self, name: str, rules: Callable[[], Sequence[str | Rule]]) -> State:
        """Return a state that the code itself names, such as a string with delimiters of its own."""
        state = self._ready.get(name)
        if state is None:
            state = self._ready[name] = State(name, self._flat(rules()))
        return state

    def _flat(self, rules: Sequence[str | Rule]) -> list[ReadyRule]:
        flat = list[ReadyRule]()
        for rule in rules:
            if isinstance(rule, str):
                flat.extend(self._flat(self.states[rule]))
            else:
                if rule not in self._made:
                    self._made[rule] = ReadyRule(rule)
                flat.append(self._made[rule])
        return list(dict.fromkeys(flat))  # a rule taken in twice can match only at its first place

    def move(self, ops: Move) -> None:
        """Push and pop states."""
        stack = self.stack
        for op in operations(ops):
            if op == "#push":
                stack.append(stack[-1])
            elif op.startswith("#pop"):
                self.pop(int(op[5:] or 1))
            else:
                stack.append(self.state(op))

    def pop(self, times: int = 1) -> None:
        """Leave as many states; the last of all stays."""
        del self.stack[max(0, len(self.stack) - times) :]
        if not self.stack:
            self.stack.append(self.state("root"))

    def goto(self, name: str) -> None:
        """Leave this state for the state *name*."""
        self.pop()
        self.stack.append(self.state(name))

    def is_in(self, name: str) -> bool:
        """Tell whether this is the state *name*."""
        return self.stack[-1].name == name

    def token(self, css_class: str, text: str | None) -> None:
        """Put *text* out in *css_class*."""
        if text:
            self.out.append((css_class, text))

    def groups(self, found: re.Match[str], *classes: str) -> None:
        """Put the groups of *found* out in *classes*."""
        for number, css_class in enumerate(classes, 1):
            self.token(css_class, found[number])

    def delegate(self, lexer: RougeLexer, text: str | None) -> None:
        """Let *lexer* go on with *text*, from the state it is in."""
        if text:
            lexer.out = self.out
            lexer.more(text)

    def recurse(self, text: str | None) -> None:
        """Read *text* as a text of its own in this language."""
        if not text:
            return
        if self.depth >= _MAX_DEPTH:
            self.token("", text)
        else:
            self.delegate(type(self)(depth=self.depth + 1), text)


def merged(runs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return *runs* with neighbours of one class as one."""
    joined = list[tuple[str, str]]()
    last, texts = "", list[str]()
    for css_class, text in runs:
        if css_class != last and texts:
            joined.append((last, "".join(texts)))
            texts = []
        last = css_class
        texts.append(text)
    if texts:
        joined.append((last, "".join(texts)))
    return joined
