"""From a permalink template to an address: what each placeholder stands for."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from editor.jekyll.addresses import escaped, sanitized
from editor.jekyll.dates import civil, year_text
from editor.jekyll.ruby_values import downcase, inspect, kind_of
from editor.jekyll.slug import slugify
from editor.jekyll.stops import JekyllStops, Stop
from editor.jekyll.zones import seconds_of
from editor.post.values import NANOSECONDS, Moment, Value

_PLACEHOLDER = re.compile(r":([a-z_]+)")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """What a document's address may be made of."""

    collection: str
    path: str
    """Its path in the collection, from the slash on, without the extension."""
    stem: str
    """Its file name without the extension."""
    slug: Value
    """Text, or None where it has that of the file name; Jekyll stops at all else."""
    categories: tuple[str, ...]
    date: Moment
    output_ext: str


def address_of(template: str, named: Named) -> str:
    """Return the address that *template* gives; raises JekyllStops for a placeholder that there is not."""
    return sanitized(_PLACEHOLDER.sub(lambda found: _replaced(found[1], named), template))


def page_address(template: str, parts: Mapping[str, str]) -> str:
    """Return the address of a page: what no *parts* name stays as it stands."""
    for name, part in parts.items():
        if ":" not in template:
            break
        template = template.replace(f":{name}", escaped(part))
    return sanitized(template)


def _replaced(name: str, named: Named) -> str:
    rest = ""
    get = PLACEHOLDERS.get(name)
    if get is None and name.endswith("_"):  # as in /:month_:day
        name, rest = name[:-1], "_"
        get = PLACEHOLDERS.get(name)
    if get is None:
        pool = f"{name}_ or {name}" if rest else name
        detail = f"The URL template doesn't have {pool} keys. Check your permalink template!"
        raise JekyllStops(Stop.PLACEHOLDER, "NoMethodError", detail)
    return escaped(get(named)) + rest


def _title(named: Named) -> str:
    return slugify(_slug_text(named), mode="pretty", cased=True)


def _slug(named: Named) -> str:
    return slugify(_slug_text(named))


def _slug_text(named: Named) -> str:
    if named.slug is None:
        return named.stem
    if not isinstance(named.slug, str):
        detail = f"undefined method `gsub' for {inspect(named.slug, str)}:{kind_of(named.slug)}"
        raise JekyllStops(Stop.NOT_TEXT, "NoMethodError", detail)
    return named.slug


def _categories(named: Named) -> str:
    return "/".join(dict.fromkeys(map(downcase, named.categories)))


def _slugified_categories(named: Named) -> str:
    return "/".join(dict.fromkeys(map(slugify, named.categories)))


def _wall(named: Named) -> tuple[int, int, int, int, int, int]:
    return civil(named.date.ns // NANOSECONDS + (named.date.offset or 0))


def _part(place: int, width: int = 2) -> Callable[[Named], str]:
    return lambda named: f"{_wall(named)[place]:0{width}}"


def _day_of_year(named: Named) -> str:
    year, month, day, *_ = _wall(named)
    return f"{(seconds_of(year, month, day) - seconds_of(year, 1, 1)) // 86_400 + 1:03}"


def _iso(named: Named) -> tuple[int, int, int]:
    """Return year, week and weekday of ISO 8601, of any year: the calendar comes again after 400."""
    year, month, day, *_ = _wall(named)
    cycles, inside = divmod(year - 2000, 400)
    of_week = datetime.date(2000 + inside, month, day).isocalendar()
    return of_week.year + 400 * cycles, of_week.week, of_week.weekday


PLACEHOLDERS: dict[str, Callable[[Named], str]] = {
    "collection": lambda named: named.collection,
    "path": lambda named: named.path,
    "output_ext": lambda named: named.output_ext,
    "name": lambda named: slugify(named.stem),
    "title": _title,
    "slug": _slug,
    "categories": _categories,
    "slugified_categories": _slugified_categories,
    "year": lambda named: year_text(_wall(named)[0]),
    "month": _part(1),
    "day": _part(2),
    "hour": _part(3),
    "minute": _part(4),
    "second": _part(5),
    "i_day": _part(2, 0),
    "i_month": _part(1, 0),
    "short_month": lambda named: _MONTHS[_wall(named)[1] - 1][:3],
    "long_month": lambda named: _MONTHS[_wall(named)[1] - 1],
    "short_year": lambda named: f"{_wall(named)[0] % 100:02}",
    "w_year": lambda named: year_text(_iso(named)[0]),
    "week": lambda named: f"{_iso(named)[1]:02}",
    "w_day": lambda named: str(_iso(named)[2]),
    "short_day": lambda named: _DAYS[_iso(named)[2] - 1][:3],
    "long_day": lambda named: _DAYS[_iso(named)[2] - 1],
    "y_day": _day_of_year,
}
"""All that a permalink may name after a colon."""
