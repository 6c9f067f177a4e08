"""Jekyll's filters that choose and group by a property or an expression, and Liquid's ``default``."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from liquid import RenderContext

from editor.render.liquid.conditions import Condition, parse_strictly
from editor.render.liquid.filtered import parse_filtered
from editor.render.liquid.filters.filter import FilterFunction
from editor.render.liquid.filters.lists import property_of, sortable
from editor.render.liquid.ruby import Drop, Object, Range, is_true, packed, same, text_of
from editor.render.liquid.scanner import NotStrict, wrong


def default(context: RenderContext, value: Object, instead: Object = "", options: Object = None) -> Object:
    """*instead*, where there is nothing, false, or something empty."""
    allows_false = isinstance(options, Mapping) and is_true(options.get("allow_false"))
    lacks = value is None if allows_false else not is_true(value)
    empty = isinstance(value, str | list | tuple | Mapping) and not isinstance(value, Drop) and not value
    return instead if lacks or empty else value


def where(context: RenderContext, value: Object, name: Object, target: Object) -> Object:
    """The members whose property *name* is *target*, or has it among its own."""
    if not is_true(name) or isinstance(target, list | tuple | Mapping):
        return value
    members = _members(value)
    return value if members is None else [item for item in members if _fits(_property(item, name), target)]


def where_exp(context: RenderContext, value: Object, name: Object, expression: Object) -> Object:
    """The members for which *expression* holds, in which each is called *name*; raises LiquidSyntaxError."""
    members = _members(value)
    return value if members is None else list(filter(_holds(context, name, expression), members))


def find(context: RenderContext, value: Object, name: Object, target: Object) -> Object:
    """The first member whose property *name* is *target*."""
    if not is_true(name) or isinstance(target, list | tuple | Mapping):
        return value
    members = _members(value)
    return value if members is None else next((item for item in members if _fits(_property(item, name), target)), None)


def find_exp(context: RenderContext, value: Object, name: Object, expression: Object) -> Object:
    """The first member for which *expression* holds; raises LiquidSyntaxError."""
    members = _members(value)
    return value if members is None else next(filter(_holds(context, name, expression), members), None)


def group_by(context: RenderContext, value: Object, name: Object) -> Object:
    """Groups of the members by their property *name*, as text."""
    members = _members(value, values_only=False)
    return value if members is None else _grouped(members, lambda item: text_of(_property(item, name)))


def group_by_exp(context: RenderContext, value: Object, name: Object, expression: Object) -> Object:
    """Groups of the members by what *expression* gives for them."""
    members = _members(value, values_only=False)
    if members is None:
        return value
    filtered = parse_filtered(text_of(expression))

    def told(item: Object) -> Object:
        with context.extend({text_of(name): item}):
            return filtered.evaluate(context)

    return _grouped(members, told)


def _members(value: Object, *, values_only: bool = True) -> list[Object] | None:
    """Return what a filter chooses from: of a map its values, if *values_only*; None for what has no members."""
    if isinstance(value, Mapping) and not isinstance(value, Drop) and values_only:
        return list(value.values())
    return list(packed(value)) if isinstance(value, list | tuple | Mapping | Range) else None


def _property(item: Object, name: Object) -> Object:
    return sortable(property_of(item, name))


def _fits(value: Object, target: Object) -> bool:
    """Tell whether *value* is *target* (``compare_property_vs_target``)."""
    if target is None:
        return value is None
    text = text_of(target)
    if isinstance(value, str):
        return value == text
    if isinstance(value, list | tuple | Mapping):
        return any(text_of(item) == text for item in packed(value))
    return value is not None and text_of(value) == text


def _holds(context: RenderContext, name: Object, expression: Object) -> Callable[[Object], bool]:
    condition = _condition(text_of(expression))

    def holds(item: Object) -> bool:
        with context.extend({text_of(name): item}):
            return condition.holds(context)

    return holds


def _condition(expression: str) -> Condition:
    try:
        return parse_strictly(expression)
    except NotStrict as error:
        raise wrong(f"'{expression}' is no condition") from error


def _grouped(members: list[Object], told: Callable[[Object], Object]) -> list[Object]:
    groups: list[tuple[Object, list[Object]]] = []
    by_text: dict[tuple[type, str], list[tuple[Object, list[Object]]]] = {}
    for item in members:
        name = told(item)
        alike = by_text.setdefault((type(name), text_of(name)), [])
        group = next((group for group in alike if same(group[0], name)), None)
        if group is None:
            group = (name, [])
            groups.append(group)
            alike.append(group)
        group[1].append(item)
    return [{"name": name, "items": items, "size": len(items)} for name, items in groups]


CHOOSING: dict[str, FilterFunction] = {
    "default": default,
    "where": where,
    "where_exp": where_exp,
    "find": find,
    "find_exp": find_exp,
    "group_by": group_by,
    "group_by_exp": group_by_exp,
}
