"""Conditions: comparisons joined by ``and`` and ``or``, read from the right (``Liquid::Condition``, ``Liquid::If``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from liquid import RenderContext

from editor.render.liquid.expressions import parse_expression, value_of
from editor.render.liquid.ruby import Object, Refused, contains, is_true, ordered, same
from editor.render.liquid.scanner import QUOTED_FRAGMENT, NotStrict, Scanner, wrong


@dataclass(frozen=True, slots=True)
class Condition:
    """A value, or two and how they are compared; and the condition that follows it by ``and`` or ``or``."""

    left: Object
    operator: str | None = None
    right: Object = None
    relation: str | None = None
    rest: Condition | None = None

    def holds(self, context: RenderContext) -> bool:
        """Tell whether it holds in *context*; raises Refused where things cannot be compared."""
        condition: Condition | None = self
        result = False
        while condition is not None:
            result = is_true(condition._compared(context))
            if (condition.relation == "or" and result) or (condition.relation == "and" and not result):
                return result
            condition = condition.rest
        return result

    def _compared(self, context: RenderContext) -> Object:
        left = value_of(self.left, context)
        if self.operator is None:
            return left
        right = value_of(self.right, context)
        if self.operator == "==":
            return same(left, right)
        if self.operator in ("!=", "<>"):
            return not same(left, right)
        if self.operator == "contains":
            return contains(left, right)
        if self.operator not in ("<", "<=", ">", ">="):
            raise Refused(f"Unknown operator {self.operator}")
        return ordered(left, self.operator, right)


@lru_cache(maxsize=2048)
def parse_condition(markup: str) -> Condition:
    """Read *markup*, strictly if it can be and else as lax as Liquid does; raises LiquidSyntaxError."""
    try:
        return parse_strictly(markup)
    except NotStrict:
        return _laxly(markup)


def parse_strictly(markup: str) -> Condition:
    """Read *markup*; raises NotStrict."""
    scanner = Scanner(markup)
    parts: list[tuple[Condition, str | None]] = []
    while True:
        condition = _comparison(scanner)
        relation = scanner.take_name("and", "or")
        parts.append((condition, relation))
        if relation is None:
            break
    scanner.take("end")
    return _chained(parts)


_COMPARISON = re.compile(rf"({QUOTED_FRAGMENT})\s*([=!<>a-z_]+)?\s*({QUOTED_FRAGMENT})?", re.ASCII)
_PARTS = re.compile(
    rf"(?:\b(?:\s?and\s?|\s?or\s?)\b|(?:\s*(?!\b(?:\s?and\s?|\s?or\s?)\b)(?:{QUOTED_FRAGMENT}|\S+)\s*)+)", re.ASCII
)


def _comparison(scanner: Scanner) -> Condition:
    left = parse_expression(scanner.expression())
    operator = scanner.take_if("comparison")
    return Condition(left) if operator is None else Condition(left, operator, parse_expression(scanner.expression()))


def _laxly(markup: str) -> Condition:
    parts = _PARTS.findall(markup)
    conditions: list[tuple[Condition, str | None]] = []
    relation: str | None = None
    while True:
        found = _COMPARISON.search(parts.pop() if parts else "")
        if found is None or relation not in (None, "and", "or"):
            raise wrong("Syntax Error in tag 'if' - Valid syntax: if [expression]")
        condition = Condition(parse_expression(found[1]), found[2], parse_expression(found[3]))
        conditions.insert(0, (condition, relation))
        if not parts:
            return _chained(conditions)
        relation = parts.pop().strip()


def _chained(parts: list[tuple[Condition, str | None]]) -> Condition:
    chain: Condition | None = None
    for condition, relation in reversed(parts):
        chain = Condition(condition.left, condition.operator, condition.right, relation if chain else None, chain)
    assert chain is not None, "there is always one"
    return chain
