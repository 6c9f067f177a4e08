"""What stands in ``{{ }}`` and behind ``assign``: an expression and its filters (``Liquid::Variable``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from liquid import RenderContext

from editor.render.liquid.expressions import parse_expression, value_of
from editor.render.liquid.ruby import Object, Refused
from editor.render.liquid.scanner import QUOTED_FRAGMENT, TAG_ATTRIBUTES, NotStrict, Scanner


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter's name with its arguments, and those that have names."""

    name: str
    arguments: tuple[Object, ...]
    named: tuple[tuple[str, Object], ...]

    def apply(self, value: Object, context: RenderContext) -> Object:
        """Return what the filter makes of *value*; one that is not known lets it be. Raises LiquidError."""
        known = context.env.filters.get(self.name)
        if known is None:
            return value
        arguments = [value_of(argument, context) for argument in self.arguments]
        if self.named:
            arguments.append({name: value_of(argument, context) for name, argument in self.named})
        try:
            return known(context, value, *arguments)
        except TypeError as error:
            raise Refused(f"{self.name}: {error}") from error


@dataclass(frozen=True, slots=True)
class Filtered:
    """An expression, and the filters through which its value goes."""

    expression: Object
    filters: tuple[Filter, ...]

    def evaluate(self, context: RenderContext) -> Object:
        """Return the value in *context*; raises LiquidError."""
        value = value_of(self.expression, context)
        for each in self.filters:
            value = each.apply(value, context)
        return value


@lru_cache(maxsize=2048)
def parse_filtered(markup: str) -> Filtered:
    """Read *markup*, strictly if it can be and else as lax as Liquid does."""
    try:
        return _strictly(markup)
    except NotStrict:
        return _laxly(markup)


_FRAGMENT_AND_REST = re.compile(rf"({QUOTED_FRAGMENT})(.*)", re.ASCII | re.DOTALL)
_FILTERS = re.compile(r"\|\s*(.*)", re.ASCII | re.DOTALL)
_FILTER = re.compile(rf"(?:\s+|{QUOTED_FRAGMENT}|,)+", re.ASCII)
_ARGUMENT = re.compile(rf"(?::|,)\s*((?:\w+\s*:\s*)?{QUOTED_FRAGMENT})", re.ASCII)


def _strictly(markup: str) -> Filtered:
    scanner = Scanner(markup)
    if scanner.looks_at("end"):
        return Filtered(None, ())
    expression = parse_expression(scanner.expression())
    filters = []
    while scanner.take_if("pipe") is not None:
        name = scanner.take("id")
        arguments = []
        if scanner.take_if("colon") is not None:
            arguments.append(scanner.argument())
            while scanner.take_if("comma") is not None:
                arguments.append(scanner.argument())
        filters.append(_filter(name, arguments))
    scanner.take("end")
    return Filtered(expression, tuple(filters))


def _laxly(markup: str) -> Filtered:
    found = _FRAGMENT_AND_REST.search(markup)
    if found is None:
        return Filtered(None, ())
    filters = []
    piped = _FILTERS.search(found[2])
    for text in _FILTER.findall(piped[1]) if piped else ():
        name = re.search(r"\w+", text, re.ASCII)
        if name is not None:
            filters.append(_filter(name[0], _ARGUMENT.findall(text)))
    return Filtered(parse_expression(found[1]), tuple(filters))


def _filter(name: str, arguments: list[str]) -> Filter:
    plain, named = [], []
    for argument in arguments:
        found = TAG_ATTRIBUTES.fullmatch(argument)
        if found is not None:
            named.append((found[1], parse_expression(found[2])))
        else:
            plain.append(parse_expression(argument))
    return Filter(name, tuple(plain), tuple(named))
