"""What is pasted, and HTML as Markdown of which kramdown makes the same again."""

from __future__ import annotations

import re
from html import escape

import pytest
from bs4 import BeautifulSoup

from editor.render.kramdown.document import convert
from editor.writing.clean_html import without_trackers
from editor.writing.html_to_markdown import html_to_markdown
from editor.writing.pasting import paste, paste_html, paste_markdown, paste_plain
from tests.writing.written import after


def outline(html: str) -> str:
    """Return *html* without blanks between blocks, attributes of a renderer, and its wrappings around code."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all("div"):
        tag.unwrap()
    for tag in soup.find_all("pre"):
        language = (re.search(r"language-(?!plaintext)(\w+)", html) or ["", ""])[1]
        tag.replace_with(BeautifulSoup(f"<pre>{language}:{escape(tag.get_text().strip())}</pre>", "html.parser"))
    for tag in soup.find_all(True):
        kept = {key: tag[key] for key in ("href", "src", "alt", "title") if tag.has_attr(key)}
        style = str(tag.get("style") or "").replace(" ", "").rstrip(";")
        tag.attrs = {**kept, **({"style": style} if style and tag.name in ("td", "th") else {})}
    for item in soup.find_all("li"):
        for paragraph in item.find_all("p", recursive=False):
            paragraph.unwrap()  # what else is in an item tells tight from loose
    return re.sub(r"\s+", " ", re.sub(r">\s+|\s+<", lambda found: found[0].strip(), str(soup))).strip()


ROUND_TRIPS = [
    "<p>Hello <strong>bold</strong>, <em>italic</em> and <del>gone</del>.</p>",
    "<p>これは<strong>「重要」</strong>です。<em>学習</em>も。</p>",
    "<h1>一</h1><p>text</p><h3>C#</h3><p>more</p>",
    '<p><a href="https://x.y/a_(b)?q=1" title="t">a [link]</a> <img src="a b.png" alt="[x]"></p>',
    "<ul><li>a<ul><li>b<ol><li>c</li><li>d</li></ol></li></ul></li><li>e</li></ul>",
    "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>",
    "<ul><li>a</li></ul><ul><li>b</li></ul>",
    "<ul><li>a</li></ul><ol><li>b</li></ol>",
    "<ul><li><p>a</p><pre><code>x\n  y</code></pre></li><li><p>c</p></li></ul>",
    "<blockquote><p>a</p><blockquote><p>b</p></blockquote><ul><li>c</li></ul></blockquote>",
    "<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>",
    '<pre><code class="language-python">a = "```"\n\n  b</code></pre>',
    "<p>a <code>x|y</code> <code>``</code> <code>*b*</code></p>",
    "<table><thead><tr><th>a</th><th style='text-align:right'>b|c</th></tr></thead>"
    "<tbody><tr><td>1<br/>2</td><td style='text-align:right'>漢字</td></tr></tbody></table>",
    "<p><ruby>漢字<rt>かんじ</rt></ruby>です。H<sub>2</sub>O <kbd>Ctrl+*</kbd></p><p>x</p>",
    "<p>one<br/>two</p><hr/><p>three</p>",
    "<dl><dt>t</dt><dd>d</dd></dl>",
]


@pytest.mark.parametrize("html", ROUND_TRIPS)
def test_kramdown_makes_the_same_structure_of_the_markdown_again(html: str) -> None:
    assert outline(convert(html_to_markdown(html) + "\n")) == outline(html)


@pytest.mark.parametrize(
    "text",
    [
        *("1. no list", "# no heading", "- no item", "a | b", "*a* _b_ `c`", "[a](b) ![c](d)", "&lt;b&gt; &amp;amp;"),
        *("> no quote", "a -- b ... c", "$$x$$ ~~y~~", "{: .a} {:toc}", "+ no", ": no", "=====", "^", r"\ \*", "a_b_c"),
    ],
)
def test_text_stays_text(text: str) -> None:
    html = f"<p>{text}</p><p><b>x</b></p>"
    assert outline(convert(html_to_markdown(html) + "\n")) == outline(
        html.replace("<b>", "<strong>").replace("</b>", "</strong>")
    )


def test_liquid_in_what_is_pasted_is_not_run() -> None:
    assert html_to_markdown("<p>{{ site.x }} {% y %}</p><p>b</p>") == "&#123;{ site.x }} &#123;% y %}\n\nb"
    code = html_to_markdown("<pre><code class='language-liquid'>{{ x }}</code></pre>")
    assert code == "{% raw %}\n```liquid\n{{ x }}\n```\n{% endraw %}"
    assert html_to_markdown("<p>a <code>{{ x }}</code></p>") == "a {% raw %}`{{ x }}`{% endraw %}"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<script>x()</script><style>p{}</style><p onclick='x()'>a <b>b</b></p>", "a **b**"),
        ("<p>a<img src='https://t/p.gif' width='1' height='1'> <b>b</b></p>", "a **b**"),
        ("<p><a href='javascript:x()'>a</a> <b>b</b></p>", "a **b**"),
        ("<p><img src='data:image/png;base64,AA' alt='alt'> <b>b</b></p>", "alt **b**"),
        ("<p style='display:none'>secret</p><p>a <b>b</b></p><!-- c -->", "a **b**"),
        ("<p><a href='https://x.y/?utm_source=m&a=1'>b</a></p>", "[b](https://x.y/?a=1)"),
        ("<h2 id='a'>A<a href='#a'>#</a></h2>", "## A"),
        ("<b style='font-weight:normal'><p><span style='font-weight:700'>B</span> a</p></b>", "**B** a"),
        ("<span style='font-style:italic'>i</span><span style='text-decoration:line-through'>s</span>", "*i*~~s~~"),
        ("<a href='u'><div><h3>T</h3><p>x</p></div></a>", "[T x](u)"),
        ("<table role='presentation'><tr><td><p>a</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
         "a\n\n| 1 | 2 |"),
        ("<ul><li><input type='checkbox' checked> a</li><li><input type='checkbox'> b</li></ul>", "- [x] a\n- [ ] b"),
        ("<p><a href='https://x.y'>https://x.y</a></p>", "<https://x.y>"),
        ("<div class='highlight highlight-source-ruby'><pre>a</pre></div>", "```ruby\na\n```"),
    ],
)  # fmt: skip
def test_only_what_a_reader_sees_and_a_post_can_keep_is_taken(html: str, expected: str) -> None:
    assert html_to_markdown(html) == expected


def test_the_first_row_of_a_table_is_its_header_where_none_is_told() -> None:
    rows = "<tr><td>a</td><td></td></tr><tr><td><p>c</p><p>d</p></td><td>e|f</td></tr>"
    assert html_to_markdown(f"<table>{rows}</table>") == "| a |  |\n|---|---|\n| c<br />d | e\\|f |"


GOOGLE = (
    '<b style="font-weight:normal" id="docs-internal-guid-1"><ul><li><p role="presentation">一</p></li>'
    "<ul><li><p>一の一</p></li></ul><li><p>二</p></li></ul></b>"
)
WORD = (
    "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
    "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.&nbsp;</span><![endif]>一"
    "</p>\n<p style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·&nbsp;</span>"
    "<!--[endif]-->一の一</p>\n<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.&nbsp;</span>"
    "<b>二</b></p>\n<p class=MsoNormal>終わり</p>"
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (GOOGLE, "- 一\n  - 一の一\n- 二"),
        (WORD, "1. 一\n   - 一の一\n2. **二**\n\n終わり"),
        ("<ul><ul><li>inner</li></ul><li>outer</li></ul>", "- - inner\n- outer"),
        ("<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>", "- a\n\n  b\n\n- c"),
        (
            WORD.replace("MsoNormal>終わり", "x style='mso-list:l1 level1 lfo2'>終"),
            "1. 一\n   - 一の一\n2. **二**\n\n- 終",
        ),
    ],
)
def test_lists_of_word_processors_are_lists_with_their_levels(html: str, expected: str) -> None:
    assert html_to_markdown(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "plain <span>text</span>",
        "<p>one paragraph</p>",
        "<meta><div style='font-family: Consolas, monospace; white-space: pre;'><div><b>x</b> = 1</div></div>",
    ],
)
def test_html_that_says_no_more_than_its_text_is_left_to_plain_pasting(html: str) -> None:
    assert html_to_markdown(html) == ""
    assert after("¦", paste_html, html) is None


def test_addresses_lose_what_follows_readers_and_nothing_else() -> None:
    assert without_trackers("https://x.y/a?b=1&utm_medium=c&fbclid=d#e") == "https://x.y/a?b=1#e"
    assert without_trackers("https://x.y/?q=%E5%AD%A6&empty=") == "https://x.y/?q=%E5%AD%A6&empty="
    assert without_trackers("https://[bad") == "https://[bad"


@pytest.mark.parametrize(
    ("before", "markdown", "expected"),
    [
        ("a ¦b", "*x*", "a *x*¦b"),
        ("¦", "- x\n- y", "- x\n- y¦"),
        ("a¦", "- x", "a\n\n- x¦"),
        ("a ¦ b", "# x\n\ny", "a\n\n# x\n\ny¦\n\nb"),
        ("a\n¦\nb", "- x", "a\n\n- x¦\n\nb"),
        ("> a¦", "- x\n\ny", "> a\n>\n> - x\n>\n> y¦"),
        ("- a¦", "```\nx\n```", "- a\n\n  ```\n  x\n  ```¦"),
        ("a¦\r\n", "- x\n- y", "a\r\n\r\n- x\r\n- y¦\r\n"),
        ("a‹b›c", "x", "ax¦c"),
    ],
)
def test_blocks_are_pasted_between_blank_lines_and_words_into_the_line(
    before: str, markdown: str, expected: str
) -> None:
    assert after(before, paste_markdown, markdown) == expected


def test_the_clipboard_is_pasted_as_it_is_meant() -> None:
    assert after("‹a› b", paste, "https://x.y") == "[‹a›](https://x.y) b"
    assert after("¦", paste, "a\tb\n1\t2") == "| ‹a› | b |\n|----|----|\n| 1 | 2 |"
    table = "| a | b |\n|---|---|\n| c¦ | d |\n"
    assert after(table, paste, "1\t2") == "| a | b |\n|---|---|\n| ¦1 | 2 |\n"
    assert after("¦", paste, "b", "<b>b</b>") == "**b**¦"
    assert after("¦", paste, "text", "<p>text</p>") is None
    assert after("¦", paste, "text") is None
    assert after("```\n¦\n```", paste, "b", "<b>b</b>") is None


TABLE = "| a | b |\r\n|---|---|\r\n| ¦ | d |\r\n"


@pytest.mark.parametrize(
    ("clipboard", "expected"),
    [
        (("1|2",), r"1\|2¦"),
        (("one\ntwo\n",), "one<br />two¦"),
        (("x", "<b>太い</b> x|y"), r"**太い** x\|y¦"),
    ],
)
def test_what_is_pasted_into_a_cell_stays_in_it(clipboard: tuple[str, ...], expected: str) -> None:
    assert after(TABLE, paste, *clipboard) == TABLE.replace("¦", expected)


@pytest.mark.parametrize("text", ["plain", "| 1 | 2 |\n| 3 | 4 |\n"])
def test_words_and_rows_are_pasted_into_a_table_as_they_are(text: str) -> None:
    assert after(TABLE, paste, text) is None


@pytest.mark.parametrize(
    ("text", "first"), [("名前,値\nりんご,1", "名前"), ('"a, b";c\nd;e', "a, b"), ("a,b,c\n1,2,3\n4,5,6\n", "a")]
)
def test_a_file_of_values_pasted_on_a_line_of_its_own_is_a_table(text: str, first: str) -> None:
    pasted = after("¦", paste, text)
    assert pasted is not None
    assert pasted.startswith(f"| ‹{first}› |")
    assert after("text ¦", paste, text) is None


@pytest.mark.parametrize(
    "text", ["a,b", "a,b\nc,d,e", "今日は, 晴れ\n明日は, 雨", "x = 1;\ny = 2;", "Well,no.\nOh,yes.", "春,夏。\n秋,冬。"]
)
def test_prose_with_commas_is_no_table(text: str) -> None:
    assert after("¦", paste, text) is None


@pytest.mark.parametrize("text", ["1,000\n2,500", "f(a,b)\ng(c,d)", "x = [1,2]\ny = [3,4]", "{a;b}\n{c;d}"])
def test_large_numbers_and_code_are_no_table(text: str) -> None:
    assert after("¦", paste, text) is None


@pytest.mark.parametrize("text", ["3,5\n4,2", "-3,5 km\r\n+12,75 km\r\n", "€3,50\n\n€4,20\n", "1.000,5\n7"])
def test_numbers_with_a_decimal_comma_are_no_table(text: str) -> None:
    assert after("¦", paste, text) is None


def test_numbers_with_a_decimal_comma_may_stand_in_cells() -> None:
    assert after("¦", paste, "x;1,5\ny;2,5") == "| ‹x› | 1,5 |\n|----|----|\n| y | 2,5 |"
    assert after("¦", paste, "1,5;2\n3;4,5") == "| ‹1,5› | 2 |\n|----|----|\n| 3 | 4,5 |"
    assert after("¦", paste, "x,y\n1,2") == "| ‹x› | y |\n|----|----|\n| 1 | 2 |"
    assert after("¦", paste, "1,2,3\n4,5,6") == "| ‹1› | 2 | 3 |\n|----|----|----|\n| 4 | 5 | 6 |"


def test_brackets_and_large_numbers_may_stand_in_cells() -> None:
    assert after("¦", paste, 'town (old),people\nX (new),"1,000"') == (
        "| ‹town (old)› | people |\n|----|----|\n| X (new) | 1,000 |"
    )


def test_plain_pasting_changes_line_ends_alone() -> None:
    assert after("x\r\na‹b›c", paste_plain, "1\n2\r3\r\n*") == "x\r\na1\r\n2\r\n3\r\n*¦c"
