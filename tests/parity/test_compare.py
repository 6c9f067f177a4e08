"""The comparer sees what a reader or a style sheet would see, and nothing else."""

from __future__ import annotations

import pytest

from tests.parity.compare import Comparison, Tally, compare, percent

ROUGE = (
    '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
    '<span class="nb">puts</span> <span class="mi">1</span>\n</code></pre></div></div>'
)

SAME = {
    "order of attributes": ('<p id="a" class="b">x</p>', '<p class="b" id="a">x</p>'),
    "order of classes": ('<p class="a b">x</p>', '<p class="b  a a">x</p>'),
    "spelling of entities": ("<p>a &amp; &#8217; &quot;</p>", '<p>a &#38; ’ "</p>'),
    "quotes of attributes": ("<p id=a>x</p>", "<p id='a'>x</p>"),
    "space between blocks": ("<ul>\n  <li>a</li>\n</ul>\n\n<p>b</p>\n", "<ul><li>a</li></ul><p>b</p>"),
    "line end in a paragraph": ("<p>a\nb</p>", "<p>a  b</p>"),
    "space at the edge of a block": ("<p> a </p>", "<p>a</p>"),
    "space beside a break": ("<p>a<br />\nb</p>", "<p>a<br>b</p>"),
    "a boolean attribute": ('<input checked="checked" />', "<input checked>"),
    "space in a style": ('<p style="text-align: left">x</p>', '<p style="text-align:left;">x</p>'),
    "spelling of empty elements": ("<p>a</p><hr />", "<p>a</p><hr>"),
    "newline that ends a pre": ("<pre><code>a\n</code></pre>", "<pre><code>a</code></pre>"),
    "token spans": (ROUGE, ROUGE.replace('<span class="nb">puts</span>', "puts")),
    "tokens in tokens": (ROUGE.replace("puts", '<span class="x">pu</span>ts'), ROUGE),
    "tokens in a line": (
        '<p><code class="language-c highlighter-rouge"><span class="n">a</span></code></p>',
        '<p><code class="highlighter-rouge language-c">a</code></p>',
    ),
    "a tbody that is not written": (
        "<table><tr><td>1</td></tr></table>",
        "<table><tbody><tr><td>1</td></tr></tbody></table>",
    ),
    "a paragraph that is not closed": ("<p>a<p>b", "<p>a</p><p>b</p>"),
    "space in a comment": ("<!--  a\nb -->", "<!-- a b -->"),
    "line ends of a script": ("<script>\na()\n</script>", "<script>a()</script>"),
}

UNLIKE = {
    "text": ("<p>a</p>", "<p>b</p>"),
    "a quote": ("<p>it’s</p>", "<p>it's</p>"),
    "a dash": ("<p>a – b</p>", "<p>a -- b</p>"),
    "an id less": ('<h1 id="a">a</h1>', "<h1>a</h1>"),
    "another id": ('<h1 id="a">a</h1>', '<h1 id="a-1">a</h1>'),
    "a class less": ('<p class="x">a</p>', "<p>a</p>"),
    "nesting": ("<ul><li>a<ul><li>b</li></ul></li></ul>", "<ul><li>a</li><li>b</li></ul>"),
    "a loose list": ("<ul><li><p>a</p></li></ul>", "<ul><li>a</li></ul>"),
    "order": ("<p>a</p><p>b</p>", "<p>b</p><p>a</p>"),
    "a block less in between": ("<p>a</p><hr><p>b</p>", "<p>a</p><p>b</p>"),
    "a block more": ("<p>a</p>", "<p>a</p><p>b</p>"),
    "two lists made one": ("<ul><li>a</li></ul><ul><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
    "space between words": ("<p>a b</p>", "<p>ab</p>"),
    "space beside an element": ("<p>a <em>b</em></p>", "<p>a<em>b</em></p>"),
    "space inside an element": ("<p>a<em> b</em></p>", "<p>a <em>b</em></p>"),
    "space beside a comment": ("<p>a <!-- c -->b</p>", "<p>a<!-- c -->b</p>"),
    "a no-break space": ("<p>a&nbsp;b</p>", "<p>a b</p>"),
    "a no-break space at the edge": ("<p>a&nbsp;</p>", "<p>a</p>"),
    "an ideographic space": ("<p>\u3000a</p>", "<p>a</p>"),
    "a zero-width space": ("<p>a\u200bb</p>", "<p>ab</p>"),
    "space in code": ("<p><code>a  b</code></p>", "<p><code>a b</code></p>"),
    "a line end in a pre": ("<pre>a\nb</pre>", "<pre>a b</pre>"),
    "a line end that begins a pre": ("<pre><code>\na</code></pre>", "<pre><code>a</code></pre>"),
    "blanks that end a pre": ("<pre>a  \n</pre>", "<pre>a\n</pre>"),
    "a hard break": ("<p>a<br>b</p>", "<p>a b</p>"),
    "the text of code": (ROUGE, ROUGE.replace("puts", "putz")),
    "a class of code's wrapper": (ROUGE, ROUGE.replace("language-ruby", "language-rb")),
    "code's wrapper": (ROUGE, ROUGE.replace('<div class="highlight"><pre', "<pre").replace("</pre></div>", "</pre>")),
    "a span with an id in code": (ROUGE, ROUGE.replace('<span class="nb">', '<span id="x" class="nb">')),
    "an element in code": (ROUGE, ROUGE.replace("puts", "<em>puts</em>")),
    "a span outside of code": ('<p><span class="x">a</span></p>', "<p>a</p>"),
    "a span in plain code": ('<pre><span class="x">a</span></pre>', "<pre>a</pre>"),
    "the alignment of a column": (
        '<table><tr><td style="text-align: left">x</td></tr></table>',
        "<table><tr><td>x</td></tr></table>",
    ),
    "the target of a link": ('<a href="/a">x</a>', '<a href="/b">x</a>'),
    "how a target is escaped": ('<a href="/a b">x</a>', '<a href="/a%20b">x</a>'),
    "the words of a picture": ('<img src="a" alt="x">', '<img src="a" alt="y">'),
    "space in a title": ('<a title="a  b">x</a>', '<a title="a b">x</a>'),
    "the box of a task": ('<li><input type="checkbox" checked>a</li>', '<li><input type="checkbox">a</li>'),
    "where a list starts": ('<ol start="3"><li>a</li></ol>', "<ol><li>a</li></ol>"),
    "a comment": ("<p>a</p><!-- b -->", "<p>a</p>"),
    "the words of a comment": ("<!-- a -->", "<!-- b -->"),
    "a comment inside or behind": ("<p>a<!-- b --></p>", "<p>a</p><!-- b -->"),
    "text that looks like a tag": ("<p>&lt;hr&gt;</p>", "<p><hr></p>"),
    "the name of an element": ("<p><em>a</em></p>", "<p><i>a</i></p>"),
    "a header cell": ("<table><tr><th>1</th></tr></table>", "<table><tr><td>1</td></tr></table>"),
    "nothing at all": ("<p>a</p>", ""),
    "an empty element": ("<p>a</p><p></p>", "<p>a</p>"),
}


@pytest.mark.parametrize(("expected", "actual"), SAME.values(), ids=SAME)
def test_what_nobody_sees_is_no_difference(expected: str, actual: str) -> None:
    assert compare(expected, actual).difference == ""
    assert compare(actual, expected).equal


@pytest.mark.parametrize(("expected", "actual"), UNLIKE.values(), ids=UNLIKE)
def test_a_difference_is_seen_from_both_sides(expected: str, actual: str) -> None:
    for wanted, got in ((expected, actual), (actual, expected)):
        found = compare(wanted, got)
        assert not found.equal
        assert "\n+ " in found.difference


def test_a_fragment_equals_itself() -> None:
    for html, other in (*SAME.values(), *UNLIKE.values()):
        assert compare(html, html).equal
        assert compare(other, other).equal


def test_the_first_difference_is_named_with_what_stands_before_it() -> None:
    found = compare("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>B</p><p>c</p>")

    assert found == Comparison(3, 2, "  </p>\n  <p>\n- 'b'\n+ 'B'")


def test_blocks_are_counted_when_one_of_them_is_missing() -> None:
    found = compare("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>c</p>")

    assert (found.blocks, found.equal_blocks, found.equal) == (3, 2, False)


def test_of_a_long_line_the_part_is_shown_that_differs() -> None:
    long = "x" * 1_000
    found = compare(f"<p>{long}a{long}</p>", f"<p>{long}b{long}</p>")

    assert "xa" in found.difference
    assert "xb" in found.difference
    assert len(found.difference) < 500


def test_comparisons_are_added_up() -> None:
    tally = Tally.of([Comparison(3, 3), Comparison(7, 6, "x")])

    assert tally == Tally(cases=2, equal=1, blocks=10, equal_blocks=9)
    assert str(tally) == "1 of 2 cases (50.00 %), 9 of 10 blocks (90.00 %)"


def test_a_share_is_all_only_when_nothing_is_missing() -> None:
    assert percent(99_999, 100_000) == "99.99 %"
    assert percent(5, 5) == "100.00 %"
