"""Words for what Jekyll and GitHub show differently: what each does and how to write it for both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP
from editor.checks.two_engines.difference import Kind

_SENTENCES = {
    Kind.EMPHASIS: QT_TRANSLATE_NOOP(
        "differences",
        "Jekyll emphasizes this; GitHub shows the marks. Put the marks inside the brackets or quotes, "
        "or a space around them, or write <strong> or <em>.",
    ),
    Kind.GITHUB_EMPHASIS: QT_TRANSLATE_NOOP(
        "differences", "GitHub emphasizes this; Jekyll shows the marks. A backslash before each makes both show them."
    ),
    Kind.EMPHASIS_SHAPE: QT_TRANSLATE_NOOP(
        "differences",
        "Jekyll and GitHub emphasize different words here. Put a space around the marks, or write <strong> or <em>; "
        "a backslash before a mark makes both show it.",
    ),
    Kind.STRUCK: QT_TRANSLATE_NOOP(
        "differences",
        "Only one of Jekyll and GitHub strikes this out; to GitHub a single tilde is enough. "
        "A backslash before each tilde makes both show it.",
    ),
    Kind.TABLE: QT_TRANSLATE_NOOP(
        "differences",
        "Jekyll makes a table of this, as it has a vertical bar; GitHub does not. Write \\| where no table is meant, "
        "or give the table a line of dashes below its head.",
    ),
    Kind.GITHUB_TABLE: QT_TRANSLATE_NOOP(
        "differences",
        "GitHub makes a table of this; Jekyll does not. Put a blank line before and behind it, and a bar in each line.",
    ),
    Kind.CELLS: QT_TRANSLATE_NOOP(
        "differences",
        "The cells of this table differ between Jekyll and GitHub. Give each row as many as the head has.",
    ),
    Kind.LIST: QT_TRANSLATE_NOOP(
        "differences",
        "Only one of Jekyll and GitHub begins a list here, or each another. Jekyll knows “1.” but not “1)”; "
        "a blank line before a list helps both.",
    ),
    Kind.NESTING: QT_TRANSLATE_NOOP(
        "differences",
        "This item lies deeper in one of Jekyll and GitHub. Indent it to where the text of the item above begins.",
    ),
    Kind.NUMBER: QT_TRANSLATE_NOOP(
        "differences", "This item has another number on GitHub: Jekyll counts each list from 1, whatever stands here."
    ),
    Kind.SPACING: QT_TRANSLATE_NOOP(
        "differences",
        "The items of this list stand wider apart in one of Jekyll and GitHub. "
        "Put a blank line between all of them, or between none.",
    ),
    Kind.TASK: QT_TRANSLATE_NOOP("differences", "Only one of Jekyll and GitHub shows a box to tick here."),
    Kind.HEADING: QT_TRANSLATE_NOOP(
        "differences",
        "This is a heading in only one of Jekyll and GitHub, or has another level. "
        "Put a blank line before it and a space behind the “#”.",
    ),
    Kind.HEADING_ID: QT_TRANSLATE_NOOP(
        "differences", "Jekyll takes this as the heading's id; GitHub shows it as text."
    ),
    Kind.RULE: QT_TRANSLATE_NOOP(
        "differences",
        "This is a line across the page in only one of Jekyll and GitHub. Put a blank line before and behind it.",
    ),
    Kind.LINE_BREAK: QT_TRANSLATE_NOOP(
        "differences", "The line ends here in only one of Jekyll and GitHub. Two spaces at its end break it in both."
    ),
    Kind.ATTRIBUTES: QT_TRANSLATE_NOOP("differences", "Jekyll takes this as attributes; GitHub shows it as text."),
    Kind.CONTENTS: QT_TRANSLATE_NOOP(
        "differences", "Jekyll puts the table of contents here; GitHub shows this as it stands."
    ),
    Kind.EXTENSION: QT_TRANSLATE_NOOP("differences", "Jekyll takes this as an instruction; GitHub shows it as text."),
    Kind.ABBREVIATION: QT_TRANSLATE_NOOP(
        "differences", "Jekyll takes this as the meaning of an abbreviation; GitHub shows it as text."
    ),
    Kind.DEFINITION_LIST: QT_TRANSLATE_NOOP(
        "differences", "Jekyll makes a list of terms and definitions of this; GitHub shows the colon as text."
    ),
    Kind.MATH: QT_TRANSLATE_NOOP(
        "differences",
        "This formula stands in the line in one of Jekyll and GitHub, and by itself or as text in the other: within "
        "a line Jekyll wants $$…$$ and GitHub $…$.",
    ),
    Kind.CODE_BLOCK: QT_TRANSLATE_NOOP(
        "differences",
        "Jekyll and GitHub take other lines, or other blanks, for code here. "
        "Put a blank line around it, and indent it to where the text of its item begins.",
    ),
    Kind.CODE_SPAN: QT_TRANSLATE_NOOP(
        "differences", "Only one of Jekyll and GitHub takes this for code, or each other parts of it."
    ),
    Kind.QUOTE: QT_TRANSLATE_NOOP(
        "differences",
        "This is part of a quotation in only one of Jekyll and GitHub. Begin each of its lines with “>”, "
        "and put a blank line behind it.",
    ),
    Kind.ALERT: QT_TRANSLATE_NOOP(
        "differences", "GitHub makes a coloured box of this quotation; Jekyll shows this line."
    ),
    Kind.LINK: QT_TRANSLATE_NOOP(
        "differences",
        "Jekyll and GitHub differ on this link or image. Spaces in its address are written %20 for both.",
    ),
    Kind.BARE_ADDRESS: QT_TRANSLATE_NOOP(
        "differences", "GitHub makes a link of this address; Jekyll does not. Between < and > it is a link in both."
    ),
    Kind.HTML: QT_TRANSLATE_NOOP(
        "differences",
        'In HTML, Jekyll reads Markdown only where markdown="1" says so, and GitHub only behind a blank line.',
    ),
    Kind.REMOVED_HTML: QT_TRANSLATE_NOOP("differences", "GitHub does not let this element through; Jekyll does."),
    Kind.ENTITY: QT_TRANSLATE_NOOP(
        "differences", "This is a letter in only one of Jekyll and GitHub. Write the letter itself, or &amp; for “&”."
    ),
    Kind.ESCAPE: QT_TRANSLATE_NOOP(
        "differences", "Jekyll shows this backslash, GitHub does not. Two of them show one in both."
    ),
    Kind.LIQUID: QT_TRANSLATE_NOOP("differences", "Jekyll replaces this Liquid tag; GitHub shows it as it stands."),
    Kind.OTHER: QT_TRANSLATE_NOOP("differences", "Jekyll and GitHub show this differently."),
}


def words_of_difference(kind: Kind) -> str:
    """Return what *kind* of difference it is, in a sentence or two."""
    return QCoreApplication.translate("differences", _SENTENCES[kind])
