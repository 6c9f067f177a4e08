"""Liquid's filters of numbers: whole ones stay whole, and what has a point is counted in decimals."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

from liquid import RenderContext

from editor.render.liquid.filters.filter import MOST_BITS, FilterFunction
from editor.render.liquid.ruby import Object, Refused, is_number, text_of, to_i, whole_number

Number = int | Decimal
_DECIMALS = Context(prec=40)


def number_of(value: Object) -> Number:
    """Return *value* as ``Liquid::Utils.to_number`` does: 0 for what is none; raises Refused for what is no number."""
    if isinstance(value, float):
        if not math.isfinite(value):
            raise Refused(text_of(value))
        return Decimal(repr(value))
    if is_number(value):
        return int(value)
    if isinstance(value, str):
        text = value.strip()
        return Decimal(text) if re.fullmatch(r"-?\d+\.\d+", text, re.ASCII) else whole_number(value)
    return 0


def plain(number: Number) -> int | float:
    """Return *number* as a template has it; raises Refused for one without end."""
    if isinstance(number, int):
        if number.bit_length() > MOST_BITS:
            raise Refused("the number is too large")
        return number
    return float(number)


def abs_(context: RenderContext, value: Object) -> int | float:
    """Without its sign."""
    number = number_of(value)
    return plain(-number if number < 0 else number)


def plus(context: RenderContext, value: Object, operand: Object) -> int | float:
    """The sum."""
    return _both(value, operand, lambda left, right: left + right, _DECIMALS.add)


def minus(context: RenderContext, value: Object, operand: Object) -> int | float:
    """The difference."""
    return _both(value, operand, lambda left, right: left - right, _DECIMALS.subtract)


def times(context: RenderContext, value: Object, operand: Object) -> int | float:
    """The product."""
    return _both(value, operand, lambda left, right: left * right, _DECIMALS.multiply)


def divided_by(context: RenderContext, value: Object, operand: Object) -> int | float:
    """The quotient, rounded down between whole numbers; raises Refused. A decimal by zero is without end."""
    if isinstance(number_of(value), Decimal) and not number_of(operand):
        return math.copysign(math.inf, number_of(value)) if number_of(value) else math.nan
    _refuse_zero(operand)
    return _both(value, operand, lambda left, right: left // right, _DECIMALS.divide)


def modulo(context: RenderContext, value: Object, operand: Object) -> int | float:
    """The rest, with the sign of the divisor; raises Refused."""
    _refuse_zero(operand)
    return _both(value, operand, lambda left, right: left % right, _modulo)


def round_(context: RenderContext, value: Object, places: Object = 0) -> int | float:
    """Rounded, halves away from zero; raises Refused."""
    number, count = number_of(value), int(number_of(places))
    if isinstance(number, int):
        return number if count >= 0 else _rounded(Decimal(number), count)
    return _rounded(number, count)


def ceil(context: RenderContext, value: Object) -> int:
    """Rounded up."""
    return math.ceil(number_of(value))


def floor(context: RenderContext, value: Object) -> int:
    """Rounded down."""
    return math.floor(number_of(value))


def at_least(context: RenderContext, value: Object, least: Object) -> int | float:
    """Not less than *least*."""
    number, bound = number_of(value), number_of(least)
    return plain(bound if bound > number else number)


def at_most(context: RenderContext, value: Object, most: Object) -> int | float:
    """Not more than *most*."""
    number, bound = number_of(value), number_of(most)
    return plain(bound if bound < number else number)


def to_integer(context: RenderContext, value: Object) -> int:
    """Jekyll's: 1 and 0 for true and false; raises Refused."""
    return int(value) if isinstance(value, bool) else to_i(value)


def _both(
    value: Object,
    operand: Object,
    whole: Callable[[int, int], int],
    decimal: Callable[[Decimal, Decimal], Decimal],
) -> int | float:
    left, right = number_of(value), number_of(operand)
    if isinstance(left, int) and isinstance(right, int):
        if left.bit_length() + right.bit_length() > MOST_BITS:
            raise Refused("the number is too large")
        return plain(whole(left, right))
    try:
        return plain(decimal(Decimal(left), Decimal(right)))
    except InvalidOperation as error:
        raise Refused(str(error)) from error


def _modulo(left: Decimal, right: Decimal) -> Decimal:
    rest = _DECIMALS.remainder(left, right)
    return rest + right if rest and (rest < 0) is not (right < 0) else rest


def _refuse_zero(operand: Object) -> None:
    if not number_of(operand):
        raise Refused("divided by 0")


def _rounded(number: Decimal, count: int) -> int | float:
    rounded = number.quantize(Decimal(1).scaleb(-count), ROUND_HALF_UP) if abs(count) < 400 else number
    return int(rounded) if count <= 0 else float(rounded)


NUMBERS: dict[str, FilterFunction] = {
    "abs": abs_,
    "plus": plus,
    "minus": minus,
    "times": times,
    "divided_by": divided_by,
    "modulo": modulo,
    "round": round_,
    "ceil": ceil,
    "floor": floor,
    "at_least": at_least,
    "at_most": at_most,
    "to_integer": to_integer,
}
