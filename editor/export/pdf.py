"""What Chromium leaves out of a PDF: bookmarks, title, author and language, and the letters that were written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from editor import __version__
from editor.export.headings import PageHeading
from editor.export.printing import PrintedPage

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import IndirectObject

# Letters that look alike have one glyph in the fonts of Japanese, and Skia tells of the first that has it: the radical
# in place of the letter. Measured at Noto Sans CJK JP and Noto Serif CJK JP 2.004; Unicode has the pairs of radicals in
# EquivalentUnifiedIdeograph.txt. Those whose compatibility form says it (the Kangxi radicals) are not listed.
_TWINS = (
    "⺅亻⺉刂⺎兀⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺣灬⺦丬⺨犭⺫罒⺭礻⺯糹⺲罒⺹耂⺾艹⻂衤⻃覀⻄西⻌辶⻍辶⻑長⻒镸⻓长⻖阝"
    "⻘青⻟飠⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀‧・ʻ‘\u2003\u3000‒–∕／〈〈〉〉〜～"
)
_TO_UNICODE = re.compile(rb"beginbf(?P<kind>char|range)\s(?P<rows>.*?)endbf(?P=kind)", re.DOTALL)
_CODE = rb"<([0-9A-Fa-f]+)>\s*"
_ROWS = {b"char": re.compile(_CODE + _CODE), b"range": re.compile(_CODE * 3)}
_TAGS = re.compile(r"<style\b.*?</style>|<[^<>]*>", re.DOTALL)
_DEEPEST = 4  # forms within forms, of which Chromium makes one


def finish_pdf(data: bytes, page: PrintedPage) -> bytes:
    """Return the PDF *data*, which Chromium made of *page*, with all that it lacks."""
    # Here and not above: whoever prints nothing does not import it.
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    _tell_of_itself(writer, page)
    _add_bookmarks(writer, page.headings, reader)
    _mend_letters(writer, frozenset(unescape(_TAGS.sub("", page.html)) + page.title))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _tell_of_itself(writer: PdfWriter, page: PrintedPage) -> None:
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject

    told = {
        "/Title": page.title,
        "/Author": page.author,
        "/Subject": page.subject,
        "/Keywords": ", ".join(page.keywords),
        "/Creator": f"Frontispiece {__version__}",
    }
    writer.add_metadata({name: text for name, text in told.items() if text})
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(page.lang)
    if page.title:
        shown = {NameObject("/DisplayDocTitle"): BooleanObject(True)}
        root[NameObject("/ViewerPreferences")] = DictionaryObject(shown)


def _add_bookmarks(writer: PdfWriter, headings: tuple[PageHeading, ...], reader: PdfReader) -> None:
    """Add *headings*, whose places *reader* knows, as bookmarks, each below the last one of a higher level."""
    from pypdf.generic import Fit

    places = reader.named_destinations
    above: list[tuple[int, IndirectObject]] = []
    for heading in headings:
        place = places.get(f"/{heading.name}")
        number = None if place is None else reader.get_destination_page_number(place)
        if place is None or number is None:
            continue  # in something that is not shown
        while above and above[-1][0] >= heading.level:
            above.pop()
        fit = Fit.xyz(top=float(place.top or 0))
        parent = above[-1][1] if above else None
        made = writer.add_outline_item(title=heading.text, page_number=number, parent=parent, fit=fit)
        above.append((heading.level, made))
    if above:
        writer.page_mode = "/UseOutlines"


def _mend_letters(writer: PdfWriter, written: frozenset[str]) -> None:
    """Have what is copied out of the PDF be letters that were *written*, where one glyph stands for several."""
    meant = _meant_by(written)
    seen: set[int] = set()
    for page in writer.pages:
        for font in _fonts_of(page["/Resources"], _DEEPEST):
            table = font.get("/ToUnicode")
            if table is None or id(table) in seen:
                continue
            seen.add(id(table))
            spelled = table.get_data()
            mended = mend_table(spelled, meant)
            if mended != spelled:
                table.set_data(mended)


def _fonts_of(resources: Any, depth: int) -> Iterator[Any]:  # Any: what pypdf tells of a PDF's dictionaries
    if not depth:
        return
    for font in (resources.get("/Font") or {}).values():
        yield font.get_object()
    for form in (resources.get("/XObject") or {}).values():
        yield from _fonts_of(form.get_object().get("/Resources", {}), depth - 1)


def mend_table(table: bytes, meant: Callable[[str], str]) -> bytes:
    """Return *table*, by which glyphs are read as letters, with the letters that are *meant*."""

    def mend(rows: re.Match[bytes]) -> bytes:
        row, mended = (_ROWS[b"char"], _mended) if rows["kind"] == b"char" else (_ROWS[b"range"], _mended_range)
        return row.sub(lambda found: mended(found, meant), rows[0])

    return _TO_UNICODE.sub(mend, table)


def _mended(row: re.Match[bytes], meant: Callable[[str], str]) -> bytes:
    return b"<%b> <%b>\n" % (row[1], _hex("".join(map(meant, _text(row[2])))))


def _mended_range(row: re.Match[bytes], meant: Callable[[str], str]) -> bytes:
    """Return the letters of a row of glyphs: the first, from which the others are counted, or each of them."""
    text = _text(row[3])
    letters = [text[:-1] + chr(ord(text[-1]) + step) for step in range(int(row[2], 16) - int(row[1], 16) + 1)]
    changed = ["".join(map(meant, each)) for each in letters]
    if changed == letters:
        return row[0]
    return b"<%b> <%b> [%b]\n" % (row[1], row[2], b" ".join(b"<%b>" % _hex(each) for each in changed))


def _text(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be", "replace")


def _hex(text: str) -> bytes:
    return text.encode("utf-16-be", "replace").hex().upper().encode()


def _meant_by(written: frozenset[str]) -> Callable[[str], str]:
    """Return what tells which letter is meant by another: itself, unless only its like is *written*."""
    forms = {letter: unicodedata.normalize("NFKC", letter) for letter in written if not letter.isascii()}
    plain = {form: letter for letter, form in forms.items()} | {form: form for form in forms.values() if form in forms}

    def meant(letter: str) -> str:
        if letter in written or letter.isascii():
            return letter
        twin = _twins().get(letter)
        return twin if twin in written else plain.get(unicodedata.normalize("NFKC", letter), letter)

    return meant


@lru_cache(maxsize=1)
def _twins() -> Mapping[str, str]:
    return dict(zip(_TWINS[::2], _TWINS[1::2], strict=True))
