"""One word spelled in two ways, within the post or against the site (表記ゆれ)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from editor.checks.desk.paragraph import Paragraph
from editor.checks.desk.rule import Finding, PostRule, Reading, replacing
from editor.checks.desk.words import words_of
from editor.checks.problem import Message, Problem

RULE = "spelling-variants"
_SURE = 5
"""Times that the site must have a spelling, before a post that keeps to another is told so."""
_SURE_TIMES = 4
"""How many times as often it must have it."""

_NAMES = frozenset(
    """GitHub GitLab Bitbucket JavaScript TypeScript CoffeeScript PostScript AppleScript WordPress YouTube LinkedIn
    OpenAI ChatGPT DeepMind PayPal DuckDuckGo MacBook CentOS FreeBSD OpenBSD NetBSD PowerPoint PowerShell OneDrive
    OneNote TensorFlow PyTorch NumPy IPython JupyterLab MySQL PostgreSQL SQLite MariaDB MongoDB DynamoDB CouchDB
    GraphQL NoSQL RubyGems RubyMine PyCharm IntelliJ WebStorm PhpStorm WebAssembly WebKit WebSocket WebGL OpenGL OpenSSL
    OpenSSH LibreOffice OpenOffice LaTeX BibTeX DevOps HashiCorp DigitalOcean""".split()  # noqa: SIM905
)
"""Names of which no one need be asked how they are spelled."""


def _find(reading: Reading) -> Iterator[Problem]:
    here: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (key, spelling), count in reading.counts(_spellings).items():
        here[key][spelling] = count
    site, unknown = reading.vocabulary.by_key, Counter[str]()
    meant = {
        key: chosen for key, counts in here.items() if (chosen := _chosen(counts, site.get(key, unknown))) is not None
    }
    if not meant:
        return
    for placed, words in reading.each(words_of):
        taken = -1
        for key, spelling, start, end in sorted(words, key=lambda word: word[2]):
            if start < taken or key not in meant or spelling == meant[key]:
                continue
            taken = end
            args = (spelling, meant[key])
            fix = replacing(placed.paragraph, start, end, meant[key])
            finding = Finding(
                placed.paragraph.span(start, end),
                Message.SPELLING_VARIES,
                args,
                fix if fix.removed == spelling else None,
            )
            yield finding.problem(RULE, placed.start)


def _spellings(paragraph: Paragraph) -> tuple[tuple[str, str], ...]:
    return tuple((key, spelling) for key, spelling, _, _ in paragraph.noted(words_of))


def _chosen(here: Counter[str], site: Counter[str]) -> str | None:
    """Return the spelling that all should have; None where there is but one, or no one can tell."""
    name = next((spelling for spelling in here if spelling in _NAMES), None)
    if name is not None:
        return name
    if len(here) == 1:
        (own,) = here
        rival, count = next(iter(site.most_common(1)), (own, 0))
        is_sure = rival != own and count >= _SURE and count >= _SURE_TIMES * (site[own] + here[own])
        return rival if is_sure else None
    (first, most), (_, next_most) = (here + site).most_common(2)
    return first if most > next_most else None


SPELLING_VARIANTS = PostRule(RULE, _find, (words_of, _spellings))
