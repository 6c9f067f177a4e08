"""What Jekyll and GitHub show differently: what is marked, why, and what the fix makes of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.checks.two_engines.comparison import Comparison, differences
from editor.checks.two_engines.difference import Kind
from editor.checks.two_engines.github import GitHub
from editor.checks.two_engines.jekyll import Jekyll
from editor.checks.two_engines.limits import MOST_BLOCK_CHARACTERS, WHOLE_CHARACTERS
from editor.checks.two_engines.segment import Engines, Segment
from editor.checks.two_engines.shape import leaves_of
from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options

ROOT = Path(__file__).resolve().parents[2]


def found_in(text: str) -> list[tuple[Kind, str, str | None]]:
    """Return what differs in *text*: its kind, the marked words, and the text with the fix made if there is one."""
    return [(one.kind, one.span.of(text), one.fixed(text) if one.fix else None) for one in differences(text)]


@pytest.mark.parametrize(
    ("text", "kind", "marked", "fixed"),
    [
        # Emphasis: CommonMark's flanking rules, which CJK punctuation breaks.
        ("**「学習」**の\n", Kind.EMPHASIS, "**「学習」**", "<strong>「学習」</strong>の\n"),
        ("*「強調」*の\n", Kind.EMPHASIS, "*「強調」*", "<em>「強調」</em>の\n"),
        ("***「両方」***の\n", Kind.EMPHASIS, "***「両方」***", "<strong><em>「両方」</em></strong>の\n"),
        ('a**"b"**c\n', Kind.EMPHASIS, '**"b"**', 'a<strong>"b"</strong>c\n'),
        ("> - **「学習」**の\n", Kind.EMPHASIS, "**「学習」**", "> - <strong>「学習」</strong>の\n"),
        ("## **「学習」**の\n", Kind.EMPHASIS, "**「学習」**", "## <strong>「学習」</strong>の\n"),
        ("**注：**経験**重启**。\n", Kind.EMPHASIS_SHAPE, "**注：**", "<strong>注：</strong>経験**重启**。\n"),
        # Tildes.
        ("~~「消す」~~の\n", Kind.STRUCK, "~~「消す」~~", "<del>「消す」</del>の\n"),
        ("1~2日 と 3~4日\n", Kind.STRUCK, "~2日 と 3~", "1\\~2日 と 3\\~4日\n"),
        ("a ~b~ c\n", Kind.STRUCK, "~b~", "a \\~b\\~ c\n"),
        # Tables.
        ("see a | b\n", Kind.TABLE, "|", "see a \\| b\n"),
        ("use `a|b` | c\n", Kind.TABLE, "|", "use `a|b` \\| c\n"),
        ("- [a | b](/x)\n- [c](/y)\n", Kind.TABLE, "|", "- [a \\| b](/x)\n- [c](/y)\n"),
        ("| a | b |\n| c | d |\n", Kind.TABLE, "| a | b |", None),
        (
            "text\n| a | b |\n|---|---|\n| c | d |\n",
            Kind.GITHUB_TABLE,
            "| a | b |",
            "text\n\n| a | b |\n|---|---|\n| c | d |\n",
        ),
        ("| a | b |\n|---|---|\n| `x|y` | d |\n", Kind.CELLS, "| `x|y` | d |", None),
        # Lists.
        ("1) a\n", Kind.LIST, "1)", "1\\) a\n"),
        ("text\n5. a\n", Kind.LIST, "5.", None),
        ("1. a\n  - b\n  - c\n", Kind.NESTING, "- b", "1. a\n   - b\n   - c\n"),
        ("5. a\n6. b\n", Kind.NUMBER, "5.", None),
        ("2014. That year\n", Kind.NUMBER, "2014.", None),
        ("1. a\n   - b\n\n2. c\n", Kind.SPACING, "1. a", None),
        # Headings, rules, breaks.
        ("a\nb\n---\n", Kind.HEADING, "a", None),
        ("## a {#id}\n", Kind.HEADING_ID, "{#id}", None),
        ("text\n***\n", Kind.RULE, "***", None),
        ("a\\\\\nb\n", Kind.LINE_BREAK, "\\\\", "a  \nb\n"),
        # What is kramdown's alone.
        ("a\n{: .x}\n", Kind.ATTRIBUTES, "{: .x}", None),
        ("*a*{: .x} b\n", Kind.ATTRIBUTES, "{: .x}", None),
        ("{:x: .y}\n\na\n", Kind.ATTRIBUTES, "{:x: .y}", None),
        ("* toc\n{:toc}\n", Kind.CONTENTS, "{:toc}", None),
        ("{::comment}\nx\n{:/comment}\n", Kind.EXTENSION, "{::comment}", None),
        ("a\n\n^\n\nb\n", Kind.EXTENSION, "^", None),
        ("term\n: def\n", Kind.DEFINITION_LIST, ": def", None),
        ("*[HTML]: Hyper\n\nHTML is\n", Kind.ABBREVIATION, "*[HTML]: Hyper", None),
        # Formulas.
        ("a $$x$$ b\n", Kind.MATH, "$$x$$", None),
        ("a $x$ b\n", Kind.MATH, "$x$", None),
        # Code and quotations.
        ("1. a\n\n    ```sh\n    x\n    ```\n", Kind.CODE_BLOCK, "```sh", None),
        ("```\nopen\n", Kind.CODE_BLOCK, "```", None),
        ("` a `\n", Kind.CODE_SPAN, "` a `", None),
        ("> [!NOTE]\n> a\n", Kind.ALERT, "[!NOTE]", None),
        # Links.
        ("[a](b c)\n", Kind.LINK, "[a](b c)", "[a](b%20c)\n"),
        ("[a] [b]\n\n[b]: /x\n", Kind.LINK, "[a] [b]", "[a][b]\n\n[b]: /x\n"),
        ("https://x.jp/a\n", Kind.BARE_ADDRESS, "https://x.jp/a", "<https://x.jp/a>\n"),
        ("見よ(https://x.jp/)。\n", Kind.BARE_ADDRESS, "https://x.jp/", "見よ(<https://x.jp/>)。\n"),
        ("https://x.jp/a。次\n", Kind.BARE_ADDRESS, "https://x.jp/a", "<https://x.jp/a>。次\n"),
        ("mail a@b.jp now\n", Kind.BARE_ADDRESS, "a@b.jp", "mail <a@b.jp> now\n"),
        # HTML.
        ("<div>\n\n*a*\n\n</div>\n", Kind.HTML, "<div>", None),
        ('<div markdown="1">\n*a*\n</div>\n', Kind.HTML, '<div markdown="1">', None),
        ('<iframe src="x"></iframe>\n', Kind.REMOVED_HTML, '<iframe src="x">', None),
        # Backslashes.
        ("a \\% b\n", Kind.ESCAPE, "\\%", "a \\\\% b\n"),
        # Liquid.
        ("{{ page.title }} x\n", Kind.LIQUID, "{{ page.title }}", None),
    ],
)
def test_what_differs_is_marked_named_and_mended(text: str, kind: Kind, marked: str, fixed: str | None) -> None:
    assert found_in(text) == [(kind, marked, fixed)]


@pytest.mark.parametrize(
    "text",
    [
        'Plain **strong**, *em*, `code`, [link](/x "t"), ![image](a.png), <https://x.jp/>.\n',
        "**学習**の「**語**」と_「あ」_い\n",
        "snake_case_name, foo*bar*baz, 2 * 3 * 4, *a **b***\n",
        "~~消す~~と\n",
        "| a | b |\n|---|:-:|\n| c | d |\n",
        "text\n- a\n- b\n  - c\n\ntext\n\n1. a\n2. b\n",
        "* a\n- b\n",
        "- [ ] a\n- [x] b\n",
        "# a #\n\nb\n===\n\ntext\n# head\n\n---\n",
        "a  \nb\\\nc\n",
        "> a\nb\n\ntext\n> a\n",
        "    code\n\n```ruby\na | b\n```\n\n~~~\n*a*\n~~~\n",
        "text:\n```\na\n```\n",
        "a[^1]\n\n[^1]: **note** x\n",
        "a[^2] and [zz][yy]\n",
        "[a][B], [b][], [b]\n\n[b]: /x\n",
        "$$x^2$$\n\n$$\nx\n$$\n\ncosts $5 and $6\n",
        "\"a\" -- b --- c ... 'd' << e\n",
        "“a” – b — c … ‘d’\n",
        "&copy; &amp; & &hellip; &unknown; <b>x</b>\n",
        "<div>\n*a*\n</div>\n",
        "`<iframe>` and `https://x.jp` and [https://x.jp](https://x.jp)\n",
        "　字下げした段落。　\n",
        "security<span></span>@bitcoincore.org\n",
        "\\*a\\* `` `b` `` \\~\n",
        "\n\n \n",
        "",
    ],
)
def test_what_both_show_alike_is_not_marked(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize("start", ["--1", "²", "9" * 5000])
def test_a_list_that_starts_nowhere_starts_at_one(start: str) -> None:
    assert leaves_of(f'<ol start="{start}"><li>a</li></ol>') == leaves_of("<ol><li>a</li></ol>")


def test_each_of_two_differences_in_a_paragraph_is_mended_by_itself() -> None:
    text = "これは**「一」**です。**「二」**も。\n"
    assert found_in(text) == [
        (Kind.EMPHASIS, "**「一」**", "これは<strong>「一」</strong>です。**「二」**も。\n"),
        (Kind.EMPHASIS, "**「二」**", "これは**「一」**です。<strong>「二」</strong>も。\n"),
    ]


def test_a_table_in_each_of_several_items_is_told_for_each() -> None:
    text = "- [a | b](/x)\n- [c | d](/y)\n"
    assert [(one.kind, one.span.start, bool(one.fix)) for one in differences(text)] == [
        (Kind.TABLE, 5, True),
        (Kind.TABLE, 19, True),
    ]


def test_an_item_beside_one_with_a_table_is_looked_into_too() -> None:
    text = "- [a | b](/x)\n- and **「一」**です\n"
    assert [(one.kind, one.span.of(text)) for one in differences(text)] == [
        (Kind.TABLE, "|"),
        (Kind.EMPHASIS, "**「一」**"),
    ]


def test_a_fix_for_emphasis_leaves_what_jekyll_publishes() -> None:
    text = "> これは**「一」**です。\n"
    (difference,) = differences(text)
    assert convert(difference.fixed(text)) == convert(text)


def test_definitions_far_below_are_known_to_a_block() -> None:
    assert found_in("[a][b] and [c d]\n\ntext\n\n- x\n\n[b]: /x\n[C d]: <y> 'z'\n") == []


def test_what_liquid_shows_is_told_of_the_tags_and_of_nothing_between_them() -> None:
    text = "{% highlight ruby %}\n**「a」**の https://x.jp {{ x }}\n{% endhighlight %}\n"
    assert found_in(text) == [
        (Kind.LIQUID, "{% highlight ruby %}", None),
        (Kind.LIQUID, "{% endhighlight %}", None),
    ]


def test_what_stands_raw_is_no_liquid() -> None:
    text = "{% raw %}{{ x }}{% endraw %}\n"
    assert [marked for _, marked, _ in found_in(text)] == ["{% raw %}", "{% endraw %}"]


def test_a_line_of_liquid_alone_does_not_join_the_lines_around_it() -> None:
    text = "{% include a.html %}\nTitle\n=====\n"
    assert [kind for kind, _, _ in found_in(text)] == [Kind.LIQUID]


def test_a_link_to_what_liquid_gives_is_a_link_in_both() -> None:
    text = "[a]({% post_url 2024-01-02-a %})\n"
    assert found_in(text) == [(Kind.LIQUID, "{% post_url 2024-01-02-a %}", None)]


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_places_and_fixes_are_of_the_text_with_its_own_line_endings(ending: str) -> None:
    text = ending.join(["a", "", "**「学習」**の", "", "text", "| a | b |", "|---|---|", "| c | d |", ""])
    emphasis, table = differences(text)
    assert emphasis.span.of(text) == "**「学習」**"
    assert "<strong>「学習」</strong>の" in emphasis.fixed(text)
    assert table.fixed(text) == text.replace("text", f"text{ending}")


def test_kramdowns_options_are_the_sites() -> None:
    text = "a\nb\n"
    assert differences(text) == ()
    (difference,) = differences(text, read_options({"kramdown": {"hard_wrap": True}}))
    assert difference.span.of(text) == "a"


def test_a_block_longer_than_anybody_writes_is_passed_over() -> None:
    assert len(differences("**「学習」**の\n")) == 1
    assert differences("**「学習」**の " * (MOST_BLOCK_CHARACTERS // 8)) == ()


def test_a_block_that_is_slow_to_render_is_told_without_its_causes() -> None:
    clock = iter(range(1000))
    engines = Engines(Jekyll(), GitHub(), now=lambda: next(clock))
    (difference,) = Segment("**「学習」**の\n", "", engines).differences()
    assert (difference.kind, difference.fix) == (Kind.OTHER, ())


@pytest.mark.parametrize("nest", [">", "[", "**「", "- ", "<b>", "{% raw %}", "{{", "((("])
def test_whatever_is_nested_beyond_all_sense_stops_nothing(nest: str) -> None:
    text = f"{nest * 3000}\n\n**「学習」**の\n"
    assert all(one.span.end <= len(text) for one in differences(text))


# --- a long text is compared where it is seen

_MARKED = "\n\n**「ここ」**の\n\n"


def long_text(filling: str) -> tuple[str, int]:
    """Return a text that is not compared as a whole, and where its one marked paragraph is."""
    half = filling * (WHOLE_CHARACTERS // len(filling) + 1)
    return half + _MARKED + half, len(half)


@pytest.mark.parametrize(
    "filling",
    [
        "Some *text*.\n\n",
        "```\n\n**「中」**の\n\n```\n\n",
        "~~~~\n```\n\n**「中」**の\n\n~~~~\n\n",
        "- a\n\n  b\n\n- c\n\n",
        "Text\r\n\r\n",
    ],
)
def test_of_a_long_text_what_is_near_is_found_as_in_the_whole(filling: str) -> None:
    text, place = long_text(filling)
    found = Comparison().differences(text, place - 200, place + 200)
    assert [one.span.of(text) for one in found] == ["**「ここ」**"]


def test_of_a_long_text_what_is_far_is_not_looked_at() -> None:
    text, place = long_text("**「遠」**の\n\n")
    found = Comparison().differences(text, place, place + len(_MARKED))
    assert len(found) < 2 * MOST_BLOCK_CHARACTERS // 9
    assert all(abs(one.span.start - place) < 2 * MOST_BLOCK_CHARACTERS for one in found)


def test_blocks_that_did_not_change_are_not_compared_again(monkeypatch: pytest.MonkeyPatch) -> None:
    comparison = Comparison()
    text = "**「一」**の\n\n**「二」**の\n\n"
    before = comparison.differences(text)
    read: list[str] = []
    html = Jekyll.html

    def noted(engine: Jekyll, source: str) -> str:
        read.append(source)
        return html(engine, source)

    monkeypatch.setattr(Jekyll, "html", noted)

    after = comparison.differences(f"new\n\n{text}")

    assert [one.moved(-5) for one in after] == list(before)
    assert read == ["new\n"]


# --- laws

_SIGNS = st.sampled_from(
    "** * _ ~ ~~ ` 「 」 。 | [ ](x) a 語 \\ $ $$ <b> </b> {{ }} https://x.jp".split(" ")  # noqa: SIM905 - a list of signs
) | st.sampled_from((" ", "\n", "\n\n", "\r\n", "- ", "1. ", "> ", "# ", "{: .a}", "    ", ": ", "---\n", "```\n"))


@given(st.lists(_SIGNS, max_size=24).map("".join))
@example("    > \n> ")
def test_marks_lie_in_the_text_in_order_and_fixes_can_be_made(text: str) -> None:
    found = differences(text)

    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)
        one.fixed(text)


def test_markdown_it_is_imported_when_something_is_first_compared() -> None:
    code = (
        "import sys\n"
        "from editor.checks.two_engines import comparison\n"
        "before = 'markdown_it' in sys.modules\n"
        "comparison.differences('a')\n"
        "print(before, 'markdown_it' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False", "True"], done.stderr
