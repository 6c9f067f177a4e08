"""All rules, by their names, and the one way to ask them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

from editor.checks.build_stops import find_build_stops
from editor.checks.dates import find_bad_date
from editor.checks.excerpt import find_marks_in_excerpt
from editor.checks.head import find_missing_head
from editor.checks.names import find_names_run_together
from editor.checks.problem import Problem, Severity
from editor.checks.reading import (
    find_differing_readings,
    find_duplicate_keys,
    find_undecoded_bytes,
    find_unread_front_matter,
)
from editor.checks.visibility import find_unclear_visibility
from editor.post.post import Post

Rule = Callable[[Post], Iterable[Problem]]

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "undecoded-bytes": find_undecoded_bytes,
        "missing-head": find_missing_head,
        "unread-front-matter": find_unread_front_matter,
        "duplicate-key": find_duplicate_keys,
        "differing-readings": find_differing_readings,
        "build-stop": find_build_stops,
        "bad-date": find_bad_date,
        "unclear-visibility": find_unclear_visibility,
        "marks-in-excerpt": find_marks_in_excerpt,
        "names-run-together": find_names_run_together,
    }
)

_GRAVEST_FIRST = tuple(Severity)


def check(post: Post, *, off: Collection[str] = ()) -> tuple[Problem, ...]:
    """Return what all rules but those named in *off* find in *post*, in the order of the text, the gravest first."""
    found = [problem for name, rule in RULES.items() if name not in off for problem in rule(post)]
    return tuple(sorted(found, key=lambda problem: (problem.span.start, _GRAVEST_FIRST.index(problem.severity))))
