"""Templates come out as Jekyll renders them, and what stops its build is told here."""

from __future__ import annotations

import re

import pytest
from liquid.exceptions import LiquidError

from tests.render.liquid.given import jekylls, ours
from tests.render.liquid.made import ARGUMENTS, LITERALS, PATHS, PLAIN, Maker
from tests.shared import needs_jekyll

pytestmark = [pytest.mark.jekyll, needs_jekyll]

# Ruby sorts what is equal in no order of its own, and shows an object's place in memory.
LEFT = re.compile(r"sort_natural|(empty|blank) \| inspect")


def rendered(template: str) -> str | None:
    try:
        return ours(template)
    except LiquidError:
        return None


def differing(templates: list[str]) -> list[tuple[str, str | None, str | None]]:
    """Return the templates that come out otherwise, with Jekyll's answer and ours."""
    answers = zip(templates, jekylls(templates), map(rendered, templates), strict=True)
    return [answer for answer in answers if answer[1] != answer[2]]


def test_every_filter_gives_what_jekyll_gives_for_every_kind_of_value() -> None:
    templates = [
        f"{{{{ {value} | {name}{': ' if given else ''}{given} }}}}"
        for name, givens in [*ARGUMENTS.items(), *((name, [""]) for name in PLAIN)]
        for given in givens
        for value in (*PATHS, *LITERALS)
        if not LEFT.search(f"{value} | {name}")
    ]
    assert len(templates) > 5000
    assert differing(templates) == []


def test_words_and_letters_are_those_of_ruby() -> None:
    words = "東京　大阪 ΟΔΟΣ\u00a0x a\0b"
    templates = [
        f"{{{{ '{words}' | {name} }}}}"
        for name in ("split: ' ' | jsonify", "downcase", "capitalize", "truncatewords: 2", "number_of_words")
    ]
    assert differing(templates) == []


def test_every_comparison_gives_what_jekyll_gives() -> None:
    templates = [
        f"{{% if {left} {operator} {right} %}}yes{{% else %}}no{{% endif %}}"
        for operator in ("==", "<", ">=", "contains")
        for left in (*PATHS[:34], *LITERALS[:12])
        for right in (*PATHS[:10], *LITERALS[:12])
    ]
    assert differing(templates) == []


@pytest.mark.parametrize("seed", range(3))
def test_templates_by_chance_come_out_as_jekylls(seed: int) -> None:
    maker = Maker(seed)
    templates = [maker.template() for _ in range(1000)]
    assert differing([template for template in templates if not LEFT.search(template)]) == []
