"""No text takes more than its length in work, and none is too deep: what nobody writes is shown as text."""

from __future__ import annotations

import cProfile
from collections.abc import Callable

import pytest

from editor.render.kramdown.document import convert
from editor.render.kramdown.options import read_options

Shape = Callable[[int], str]


def repeat(unit: str) -> Shape:
    return lambda length: unit * (length // len(unit))


def enclose(opening: str, closing: str, inside: str = "a") -> Shape:
    def shape(length: int) -> str:
        depth = length // (len(opening) + len(closing))
        return opening * depth + inside + closing * depth

    return shape


def spread(before: str, unit: str, behind: str) -> Shape:
    return lambda length: before + unit * (length // len(unit)) + behind


def numbered(definition: str, use: str = "") -> Shape:
    def shape(length: int) -> str:
        count = length // (len(definition) + len(use) + 6)
        uses = "".join(use.replace("#", str(number)) for number in range(count))
        return uses + "\n\n" + "".join(definition.replace("#", str(number)) for number in range(count))

    return shape


REPEATED = [
    "[", "![", "[a](", "[a](b", "[a][", "[[a]", "[a]", "[x](<", "[x](y '", "[^1]", "*a **a ", "*a_ ", "**a ", "*a ",
    "***a ", "_a ", "__a ", "a*", "a** *a", "*[", "[*", "*<b>", "<b>*a", "` a", "`a`` ", "*`a ", "*~~a ", "~~a ",
    "~~a~~", "~", "\"", "'", "'\"", "&", "&#", "\\", "--", "<<", "$$ ", "$", "{:", "{: ", "*x*{: ", "{::comment}\n\n",
    "a {::comment}", "{:.a}\n", "<a ", "<a>", "<b>`", "<div>", "<div markdown='1'>\n", "</div>\n", "<!-- ",
    "a <!--\n", "<? ", "<a href='", "<http:", "<a@", "<", "<div><!--", "<i></b>", "> a\n", "> a\n\n", "- a\n",
    "- a\n\n", "1. a\n- b\n", "- [ ] a\n", "t\n: d\n", "|a|b\n", "|`a|b\n\n", "|<b>a|\n", "|a", "|---\n", "```a\n",
    "~~~x\n\n", "```\n", "~`~\n\n", "    a\n\n", " \ta\n", "# a\n", "# a\n\n", "a\n---\n\n", "^\n", "a\\\n", "a  \n",
    "\n", "a\n", "*_`[<\"'|$~{&", "[a*b_c`d<e\"f'g](h ",
]  # fmt: skip
SHAPES: dict[str, Shape] = {
    **{repr(unit): repeat(unit) for unit in REPEATED},
    "nested brackets": enclose("[", "]"),
    "nested images": enclose("![", "]"),
    "parentheses of an address": spread("[a]", "(", ""),
    "quotes in quotes": spread("", "> ", "a"),
    "lists in lists": spread("", "- ", "a"),
    "quotes in lists": spread("", "> - 1. ", "a"),
    "a deep outline": lambda length: "".join("  " * depth + "- a\n" for depth in range(int(length**0.5))),
    "stars and no rule": spread("", "* ", "x"),
    "a long word": spread("", "a", ""),
    "a long line of kanji": spread("", "漢", ""),
    "blanks": spread("a", " ", "b"),
    "tabs": spread("-", "\t", "a"),
    "blanks behind a brace": spread("{:a}", " ", "x"),
    "pipes": spread("", "|", ""),
    "a wide line below the head": spread("|", "= ", "x"),
    "code elements that do not end": spread("|", "<code>", ""),
    "a wide table of short rows": lambda length: "|" * (length // 2) + "\n" + "|a|\n" * (length // 8),
    "blanks in a tag": spread("<a", " ", ""),
    "attributes of a tag": spread("<a ", "x='y' ", ""),
    "a fence of many signs": spread("", "~", ""),
    "a fence with a long info": spread("```", "?", ""),
    "a fence and empty lines": spread("```", "\n", ""),
    "fences that grow": lambda length: "".join("`" * number + "\n" for number in range(3, int((2 * length) ** 0.5))),
    "fences that shrink": lambda length: "".join(
        "`" * number + "a\n" for number in range(int((2 * length) ** 0.5), 2, -1)
    ),
    "runs of backticks": lambda length: " ".join("`" * number + "a" for number in range(1, int((2 * length) ** 0.5))),
    "an address before blanks": spread("[a]: b", " ", "c"),
    "a long attribute list": spread("a\n{:", " .a", "}\n"),
    "link targets": numbered("[l#]: /u\n", "[l#] "),
    "footnotes": numbered("[^#]: n\n", "[^#] "),
    "footnotes in a chain": lambda length: "[^0]\n\n" + "".join(f"[^{n}]: [^{n + 1}]\n" for n in range(length // 16)),
    "footnotes in footnotes": lambda length: "".join(
        "    " * n + f"[^{n}]: a\n\n" for n in range(int((length / 2) ** 0.5))
    ),
    "abbreviations": numbered("*[ab#]: t\n", "ab1 "),
    "abbreviations that begin alike": lambda length: (
        "".join(f"*[{'a' * n}]: t\n" for n in range(1, int(length**0.5))) + "\n" + "a" * (length // 3)
    ),
    "attribute lists that name each other": lambda length: (
        "".join(f"{{:r{n}: r{n + 1} r{n + 1} .a}}\n" for n in range(length // 20)) + "a\n{: r0}\n"
    ),
    "a table of contents": spread("* t\n{:toc}\n\n", "# h\n\n", ""),
}


def work(text: str) -> int:
    """Return how many calls it takes to convert *text*."""
    convert(text)  # patterns that depend on the text's columns are compiled once: that is not counted
    profile = cProfile.Profile(builtins=True)
    profile.runcall(convert, text)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("name", SHAPES)
def test_twice_the_text_takes_no_more_than_about_twice_the_work(name: str) -> None:
    shape = SHAPES[name]
    assert work(shape(8_000)) < 2.6 * work(shape(4_000)) + 5_000


@pytest.mark.parametrize("name", SHAPES)
def test_a_line_or_text_of_forty_thousand_signs_is_converted(name: str) -> None:
    assert isinstance(convert(SHAPES[name](40_000)), str)


DEEP = [
    "> ", "- ", "1. ", "> - 1. ", "<div>", "<div markdown='1'>\n", "> <div markdown='1'>\n",
    "<div markdown='block'><p>", "<table><tr><td>", "<b>", "<code>", "![", "[", "*a **b ", "~~a *b ", "_*[~~<b>",
    "a\n: ", ": ", "<b>*a ![", "> *a\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", DEEP)
def test_depth_ten_thousand_is_no_error(unit: str) -> None:
    assert "a" in convert("t\n\n" + unit * 10_000 + "a")


@pytest.mark.parametrize("unit", ["<div>", "<Left> "])
def test_depth_ten_thousand_is_no_error_where_html_becomes_native(unit: str) -> None:
    assert "a" in convert("t\n\n" + unit * 10_000 + "a", read_options({"kramdown": {"html_to_native": True}}))


def test_headers_in_headers_do_not_double_the_work_with_each() -> None:
    html = convert("<h1>" * 40 + "a", read_options({"kramdown": {"html_to_native": True}}))

    assert html.count("<h1") == 40


@pytest.mark.parametrize(("before", "count"), [("", 190), ("x ", 110)])
def test_words_in_angle_brackets_stand_each_in_the_one_before(before: str, count: int) -> None:
    html = convert(before + "<Left> move\n" * count)

    assert (html.count("<Left>"), html.count("</Left>"), html.count("&lt;")) == (count, count, 0)


def test_text_stands_where_it_is_too_deep_for_blocks() -> None:
    html = convert("> " * 10_000 + "*deep*")

    assert 90 <= html.count("<blockquote>") <= 100
    assert html.count("&gt;") > 9_000
    assert "<em>deep</em>" in html


def test_twenty_levels_of_anything_are_what_they_are() -> None:
    html = convert("> - " * 20 + "![" * 20 + "a" + "](b)" * 20)

    assert (html.count("<blockquote>"), html.count("<li>"), html.count("<img")) == (20, 20, 1)
