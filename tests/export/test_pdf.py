"""What is added to the PDF that Chromium makes, tried without Chromium."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter

from editor.export.headings import links_to, mark_headings
from editor.export.paper import Margin, Paper, Sheet
from editor.export.pdf import _meant_by, finish_pdf, mend_table
from editor.export.printing import PrintedPage, printed_page
from editor.post.post import Post

HTML = '<h1 class="t">One <em>two</em></h1><h3 id="x">Three&amp;<sup>1</sup></h3><h2><img src="a"></h2><h2>四</h2>'


def pdf_with_places(*names: str) -> bytes:
    writer = PdfWriter()
    for name in names:
        page = writer.add_blank_page(595, 842)
        writer.add_named_destination(f"/{name}", writer.pages.index(page))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def page_of(html: str, title: str = "題名") -> PrintedPage:
    body, headings = mark_headings(html)
    return PrintedPage(body, headings, title, "Ito", "", ("a", "b"), "ja")


def test_headings_are_marked_where_they_begin_and_told_with_their_words() -> None:
    html, headings = mark_headings(HTML)

    assert [(heading.level, heading.text) for heading in headings] == [(1, "One two"), (3, "Three&"), (2, "四")]
    assert f'<h3 id="x"><a id="{headings[1].name}" style="display: block"></a>Three' in html
    assert "<h2><img" in html


def test_headings_in_comments_and_in_raw_elements_are_none() -> None:
    html = "<!-- <h1>a</h1> --><textarea><h2>b</h2></textarea>"

    assert mark_headings(html) == (html, ())


def test_places_are_linked_where_nobody_sees_it() -> None:
    _, headings = mark_headings("<h1>a</h1>")

    assert links_to(headings) == f'<nav hidden><a href="#{headings[0].name}"></a></nav>'
    assert links_to(()) == ""


def test_bookmarks_stand_below_the_last_one_of_a_higher_level() -> None:
    page = page_of("<h2>a</h2><h4>b</h4><h3>c</h3><h1>d</h1>")
    data = pdf_with_places(*(heading.name for heading in page.headings))

    reader = PdfReader(BytesIO(finish_pdf(data, page)))

    def shape(items: list[object]) -> list[object]:
        return [shape(item) if isinstance(item, list) else item["/Title"] for item in items]  # type: ignore[index]

    assert shape(list(reader.outline)) == ["a", ["b", "c"], "d"]
    assert reader.page_mode == "/UseOutlines"


def test_a_heading_that_has_no_place_in_the_pdf_has_no_bookmark() -> None:
    page = page_of("<h1>a</h1><h1>b</h1>")

    reader = PdfReader(BytesIO(finish_pdf(pdf_with_places(page.headings[1].name), page)))

    assert [item.title for item in reader.outline if not isinstance(item, list)] == ["b"]


def test_the_pdf_tells_its_title_author_keywords_and_language() -> None:
    reader = PdfReader(BytesIO(finish_pdf(pdf_with_places("x"), page_of(""))))

    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author, reader.metadata.keywords) == ("題名", "Ito", "a, b")
    assert reader.metadata.subject is None
    assert str(reader.root_object["/Lang"]) == "ja"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]  # what pypdf tells of a dictionary


def test_radicals_become_the_letters_that_were_written() -> None:
    table = b"1 beginbfchar\n<76> <2F92>\nendbfchar\n1 beginbfrange\n<01> <03> <2F41>\nendbfrange"

    mended = mend_table(table, _meant_by(frozenset("見文")))

    assert mended == (
        b"1 beginbfchar\n<76> <898B>\nendbfchar\n1 beginbfrange\n<01> <03> [<2F41> <6587> <2F43>]\nendbfrange"
    )


@pytest.mark.parametrize(
    ("told", "written"), [("⻑", "長"), ("‧", "・"), ("〜", "～"), ("\u2003", "\u3000"), ("⽇", "日")]
)
def test_a_letter_that_is_not_on_the_page_is_its_twin_that_is(told: str, written: str) -> None:
    assert _meant_by(frozenset(written))(told) == written
    assert _meant_by(frozenset(told + written))(told) == told
    assert _meant_by(frozenset("x"))(told) == told


def test_tables_in_which_all_is_right_stay_as_they_are() -> None:
    table = b"2 beginbfchar\n<01> <0041>\n<02> <65E5>\nendbfchar\n1 beginbfrange\n<03> <09> <0061>\nendbfrange"

    assert mend_table(table, _meant_by(frozenset("Aa日"))) == table


def test_paper_has_its_size_its_margins_and_the_title_in_the_head() -> None:
    rules = Paper(Sheet.LETTER, Margin.WIDE).rules('A "b" </style>\\')

    assert "size: letter; margin: 28mm 34mm;" in rules
    assert r'content: "A \"b\" \3c /style>\\"' in rules
    assert "@page :first { @top-center { content: none; } }" in rules
    assert "@bottom-center" not in rules
    assert "content: none" in Paper(numbers=False, title=False).rules("x").split("@page :first")[0]


def test_nothing_in_the_text_leads_the_printed_page_elsewhere() -> None:
    post = Post('a\n\n<meta http-equiv="refresh" content="0;url=http://x/">\n<META charset=x>\n')

    body = printed_page(post, Paper(), site=None, path=None).html.partition("<body>")[2]

    assert "<p>a</p>" in body
    assert "<meta" not in body.lower()


def test_the_printed_page_is_the_exported_one_with_its_sheets() -> None:
    post = Post("---\ntitle: T\ntags: [a, b]\ncategory: c\nauthor: Me\n---\n# One\n\ntext\n")

    page = printed_page(post, Paper(), site=None, path=None)

    assert (page.title, page.author, page.keywords, page.lang) == ("T", "Me", ("c", "a", "b"), "en")
    assert [heading.text for heading in page.headings] == ["T", "One"]
    assert "@page { size: A4; margin: 20mm 18mm;" in page.html
    assert "Content-Security-Policy" in page.html


@pytest.mark.parametrize(
    ("frame", "address"),
    [
        (
            '<iframe width="560" src="https://video.example/v?a=1&amp;b=2" title="x"></iframe>',
            "https://video.example/v?a=1&amp;b=2",
        ),
        ("<iframe src='http://video.example/v'></iframe>", "http://video.example/v"),
        ("<IFRAME SRC='//video.example/v'>\nOld browsers\n</IFRAME>", "https://video.example/v"),
    ],
)
def test_what_another_site_would_show_in_a_frame_is_its_address_on_paper(frame: str, address: str) -> None:
    html = printed_page(Post(f"---\ntitle: x\n---\n{frame}\n"), Paper(), site=None, path=None).html
    assert "iframe" not in html.partition("<body")[2].lower()
    assert f'<a href="{address}">{address}</a>' in html


def test_a_frame_that_is_told_of_in_code_stays() -> None:
    html = printed_page(
        Post('---\ntitle: x\n---\n`<iframe src="https://a.example"></iframe>`\n'), Paper(), site=None, path=None
    )
    assert "&lt;iframe" in html.html
