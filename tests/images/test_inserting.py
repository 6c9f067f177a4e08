"""Links are written where the caret is."""

from __future__ import annotations

import pytest

from editor.images.forms import AS_LINK, Form, Kind
from editor.images.inserting import Link, insert_links
from editor.writing.body import Body
from editor.writing.change import Selection


def written(source: str, *links: Link) -> str:
    """Return *source*, in which ``|`` is the caret, with *links* written; what is selected then between two bars."""
    at = source.index("|")
    source = source.replace("|", "")
    change = insert_links(Body(source), Selection.at(at), links)
    text = change.apply_to(source)
    start, end = change.selection.start, change.selection.end
    return f"{text[:start]}|{text[start:end]}|{text[end:]}"


def test_the_words_of_one_picture_are_selected() -> None:
    assert written("See | here", Link("/i/a.png", "a [cat]")) == r"See ![|a \[cat\]|](/i/a.png) here"
    assert written("|", Link("/i/a.png")) == "![||](/i/a.png)"
    assert written("|", Link("/f/a.pdf", "a.pdf", AS_LINK)) == "[|a.pdf|](/f/a.pdf)"


def test_several_pictures_stand_in_lines_of_their_own() -> None:
    links = (Link("/i/a.png", "a"), Link("/i/b.png", "b"))

    assert written("See| here\r\n", *links) == "See\r\n\r\n![a](/i/a.png)\r\n\r\n![b](/i/b.png)||\r\n\r\nhere\r\n"
    assert written("> q|\n", *links) == "> q\n>\n> ![a](/i/a.png)\n>\n> ![b](/i/b.png)||\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("![|](/i/a.png)", "![](/i/a.png)\n\n![|b|](/i/b.png)"),
        ("> ![a|](/i/a.png){: .wide}\n", "> ![a](/i/a.png){: .wide}\n>\n> ![|b|](/i/b.png)\n"),
        ("See ![a|](/i/a (1).png), then", "See ![a](/i/a (1).png) ![|b|](/i/b.png), then"),
        (
            "![x\\]|]({{ site.url_of[')'] }}/a.png)\r\n",
            "![x\\]]({{ site.url_of[')'] }}/a.png)\r\n\r\n![|b|](/i/b.png)\r\n",
        ),
        ('<img src="/i/a.png" alt="|" />', '<img src="/i/a.png" alt="" />\n\n![|b|](/i/b.png)'),
        (
            '{% include fig.html src="/i/a.png" alt="|" %}\nz',
            '{% include fig.html src="/i/a.png" alt="" %}\n\n![|b|](/i/b.png)\n\nz',
        ),
        ("[|](/a) ![](/i/a.png)", "[![|b|](/i/b.png)](/a) ![](/i/a.png)"),
    ],
)
def test_a_picture_goes_behind_the_one_whose_words_are_selected(source: str, expected: str) -> None:
    assert written(source, Link("/i/b.png", "b")) == expected


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("{{ '/i/a.png' | relative_url }}", "![x]({{ '/i/a.png' | relative_url }})"),
        ("/i/a%20(1).png", "![x](/i/a%20(1).png)"),
    ],
)
def test_an_address_stands_as_kramdown_reads_it(address: str, text: str) -> None:
    assert Link(address, "x").text == text


def test_html_quotes_what_liquid_does_not() -> None:
    html = Link('{{ "/i/a.png" | relative_url }}', "x", Form(Kind.HTML))

    assert html.text == '<img src=\'{{ "/i/a.png" | relative_url }}\' alt="x" />'
