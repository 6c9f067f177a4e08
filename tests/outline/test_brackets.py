"""Partners of what stands at the caret."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.outline.brackets import PAIRS, pair_at
from editor.outline.structure import read_structure
from tests.outline.texts import posts


def partner(marked: str) -> str | None:
    """Return *marked*, in which | is the caret, with what stands at it and its partner in ‹›; None for no half."""
    place = marked.index("|")
    source = marked.replace("|", "", 1)
    pair = pair_at(source, place, read_structure(source))
    if pair is None:
        return None
    spans = sorted([pair.here, *([pair.partner] if pair.partner else [])], key=lambda span: -span.start)
    for span in spans:
        source = f"{source[: span.start]}‹{span.of(source)}›{source[span.end :]}"
    return source


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("彼は|「そう『思う』」と", "彼は‹「›そう『思う』‹」›と"),
        ("彼は「そう|『思う』」と", "彼は「そう‹『›思う‹』›」と"),
        ("彼は「そう『思う』」|と", "彼は‹「›そう『思う』‹」›と"),
        ("|（（一）（二））", "‹（›（一）（二）‹）›"),
        ("f(a[|1])", "f(a‹[›1‹]›)"),
        ("【|注】", "‹【›注‹】›"),
        ("|「閉じない", "‹「›閉じない"),
        ("開かない|」", "開かない‹」›"),
        ("文|字", None),
        ("|", None),
        ("`(` と |(x)", "`(` と ‹(›x‹)›"),
        ("`|(` と )", "`‹(›` と )"),
        ("`f|(x)` と )", "`f‹(›x‹)›` と )"),
        ("|(\n\n```\n)\n```\n\n)", "‹(›\n\n```\n)\n```\n\n‹)›"),
        (r"\|(a (b \) c)", r"\‹(›a (b \‹)› c)"),
        (r"\(a |(b \) c)", r"\(a ‹(›b \) c‹)›"),
        (r"\\|(a\) b)", r"\\‹(›a\) b‹)›"),
        (r"`|(\)` )", r"`‹(›\‹)›` )"),
        ("(\n\n```\nf|(x\n```\n\n)", "(\n\n```\nf‹(›x\n```\n\n)"),
    ],
)
def test_a_bracket_is_paired_with_its_own_kind(marked: str, expected: str | None) -> None:
    assert partner(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("これは|**重要**です", "これは‹**›重要‹**›です"),
        ("これは**「重要」**|です", "これは‹**›「重要」‹**›です"),
        ("|*斜*と*体*", "‹*›斜‹*›と*体*"),
        ("*斜*と*体|*", "*斜*と‹*›体‹*›"),
        ("2 |* 3 * 4", None),
        ("snake|_case_name", None),
        ("|~~消す~~", "‹~~›消す‹~~›"),
        ("|`code`です", "‹`›code‹`›です"),
        ("``a`b`|`", "‹``›a`b‹``›"),
        ("|**太\n\n字**", None),
        ("`a|*b` c*", None),
    ],
)
def test_marks_of_emphasis_and_code_are_paired_by_kramdowns_rules(marked: str, expected: str | None) -> None:
    assert partner(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("|```py\nx\n```\n", "‹```py›\nx\n‹```›\n"),
        ("```py\nx\n``|`\n", "‹```py›\nx\n‹```›\n"),
        ("<di|v>\n<div></div>\n</div>\n", "‹<div>›\n<div></div>\n‹</div>›\n"),
        ("<div>\n<div></div>\n</d|iv>\n", "‹<div>›\n<div></div>\n‹</div>›\n"),
        ('x <b class="a>b">太<br>字|</b>', 'x ‹<b class="a>b">›太<br>字‹</b>›'),
        ("<sp|an>x", "‹<span>›x"),
        ("<!--| x -->", "‹<!--› x ‹-->›"),
        ("{% if|  a %}{% if b %}{% endif %}{% endif %}", "‹{% if  a %}›{% if b %}{% endif %}‹{% endif %}›"),
        ("{%- for x in y -%}x{%- end|for -%}", "‹{%- for x in y -%}›x‹{%- endfor -%}›"),
        ("{% ra|w %}{% if %}{% endraw %}", "‹{% raw %}›{% if %}‹{% endraw %}›"),
        ("{% unl|ess a %}x", "‹{% unless a %}›x"),
    ],
)
def test_fences_and_tags_are_paired(marked: str, expected: str) -> None:
    assert partner(marked) == expected


def test_no_more_is_looked_at_than_is_allowed() -> None:
    source = "（" + "あ" * 1_000 + "）"
    structure = read_structure(source)
    near = pair_at(source, 0, structure, reach=100)
    far = pair_at(source, 0, structure, reach=2_000)
    assert near is not None
    assert near.partner is None
    assert far is not None
    assert far.partner is not None


@given(st.text("".join(PAIRS) + "".join(PAIRS.values()) + "*_`~a 。\n", max_size=40), st.integers(0, 40))
def test_a_partner_has_the_caret_s_half_for_its_own(source: str, place: int) -> None:
    structure = read_structure(source)
    pair = pair_at(source, min(place, len(source)), structure)
    if pair is None or pair.partner is None or len(pair.here) != 1:
        return
    back = pair_at(source, pair.partner.start, structure)
    assert back is not None
    assert {back.here, back.partner} == {pair.here, pair.partner}


@given(posts, st.integers(0, 100))
def test_any_place_may_be_asked_for(source: str, place: int) -> None:
    pair_at(source, min(place, len(source)), read_structure(source))


@pytest.mark.parametrize("part", ["*a ", "（", "<a></b>", "<a>", "`", "` ``", "{% if %}", "_a_*", "<!--", "[`"])
def test_any_repetition_is_looked_through(part: str) -> None:
    source = part * (40_000 // len(part))
    structure = read_structure(source)
    for place in (0, len(source) // 2, len(source)):
        pair_at(source, place, structure)
