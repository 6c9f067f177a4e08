"""All rules over a post in its site, by their names, and the one way to ask them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from editor.checks.problem import Problem, Severity
from editor.checks.site.head import (
    find_other_day,
    find_other_encoding,
    find_same_address,
    find_site_stop,
    find_stop,
    find_tag_twins,
    find_unknown_layout,
    find_waiting,
)
from editor.checks.site.place import Place
from editor.checks.site.references import find_dead_image, find_dead_references
from editor.post.post import Post

SiteRule = Callable[[Post, Place], Iterable[Problem]]

SITE_RULES: Mapping[str, tuple[SiteRule, ...]] = MappingProxyType(
    {
        "stops-build": (find_stop, find_site_stop),
        "other-encoding": (find_other_encoding,),
        "same-address": (find_same_address,),
        "unknown-layout": (find_unknown_layout,),
        "other-day": (find_other_day,),
        "waits": (find_waiting,),
        "tag-twin": (find_tag_twins,),
        "dead-reference": (find_dead_references, find_dead_image),
    }
)

_GRAVEST_FIRST = tuple(Severity)


def check_in_site(post: Post, place: Place, *, off: Collection[str] = ()) -> tuple[Problem, ...]:
    """Return what the site rules but those named in *off* find in *post*, in the order of the text."""
    rules = [rule for name, rules in SITE_RULES.items() if name not in off for rule in rules]
    found = [problem for rule in rules for problem in rule(post, place)]
    return tuple(sorted(found, key=lambda problem: (problem.span.start, _GRAVEST_FIRST.index(problem.severity))))
