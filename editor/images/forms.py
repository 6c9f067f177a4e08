"""The ways in which a post shows a picture or links to a file, and how each spells the words and the address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from editor.writing.addresses import spelled

_BLANKS = re.compile(r"\s+")
_BRACKET = re.compile(r"[\[\]]")


class Kind(Enum):
    """What a picture or file is shown by."""

    MARKDOWN = "markdown"
    HTML = "html"
    INCLUDE = "include"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Form:
    """A way to show a file; of an include also its name and the parameters for the address and for the words."""

    kind: Kind = Kind.MARKDOWN
    name: str = ""
    source: str = ""
    words: str = ""

    def spell(self, address: str, words: str) -> tuple[str, str, str]:
        """Return what shows the file at *address*: all before its *words*, the words as they stand there, the rest."""
        words = _BLANKS.sub(" ", words).strip()
        if self.kind in (Kind.MARKDOWN, Kind.LINK):
            opener = "![" if self.kind is Kind.MARKDOWN else "["
            return opener, _BRACKET.sub(r"\\\g<0>", words), f"]({spelled(address)})"
        quoted = f"'{address}'" if '"' in address else f'"{address}"'
        if self.kind is Kind.HTML:
            return f'<img src={quoted} alt="', words.replace("&", "&amp;").replace('"', "&quot;"), '" />'
        start = f"{{% include {self.name} {self.source}={quoted}"
        if not self.words:
            return start, "", " %}"
        return f'{start} {self.words}="', words.replace('"', "'").replace("%}", "% }"), '" %}'


IN_MARKDOWN = Form()
AS_LINK = Form(Kind.LINK)
