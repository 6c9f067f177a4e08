"""How fast Markdown becomes HTML, warm: ours whole and block by block, kramdown itself, and stock Python-Markdown.

All take the same files in the same run, one engine after the other in each turn; seconds are CPU of the process that
converts, and Ruby's start does not count. Then ours alone, on texts from 10 KB to 10 MB.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from statistics import median
from typing import TypeAlias

from tests.benchmarks.figures import Figure, Result, Skipped
from tests.benchmarks.texts import named, post_of, text_of
from tests.shared import SHARED

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
GROWTH_GOAL = 1.3
KRAMDOWN_GOAL, PYTHON_MARKDOWN_GOAL = 1.0, 0.5
MADE_POSTS = 300
WARM = '# Warm *up*\n\ntext `c` "q"[^1]\n\n```python\nx = 1\n```\n\n- a\n- b\n\n| a | b |\n|---|---|\n\n[^1]: note\n'
SAMPLE_BYTES = 1_000_000  # of the long text that is cut into small ones

Converts: TypeAlias = Callable[[Sequence[str]], float]
"""Converts texts and returns the seconds of CPU that it took."""


def measure(turns: int) -> list[Result]:
    """Return nanoseconds per character of ours against the others, and how they grow with the text."""
    return [*_beside_others(turns), *_growth(turns)]


def _beside_others(turns: int) -> list[Result]:
    corpus, where = _corpus()
    characters = sum(map(len, corpus))
    taken: dict[str, list[float]] = {}
    with ExitStack() as stack:
        engines: dict[str, Converts] = {"whole": _in_python(_whole), "by blocks": _in_python(_by_blocks)}
        if shutil.which("jekyll"):
            engines["kramdown"] = _kramdown(stack)
        engines["Python-Markdown"] = _in_python(_python_markdown())
        for convert in engines.values():
            convert([WARM] * 5)
        for _ in range(turns):
            for name, convert in engines.items():
                taken.setdefault(name, []).append(convert(corpus) / characters * 1e9)
    results: list[Result] = []
    for other, goal in (("kramdown", KRAMDOWN_GOAL), ("Python-Markdown", PYTHON_MARKDOWN_GOAL)):
        if other not in taken:
            results.append(Skipped(f"render beside {other}", "Debian's jekyll is not installed", "G13"))
            continue
        for ours in ("whole", "by blocks"):
            note = f"{_speed(taken[ours])} and {_speed(taken[other])} characters/s; {where}"
            mine, theirs = tuple(taken[ours]), tuple(taken[other])
            results.append(Figure(f"render {ours}", "ns/char", mine, theirs, goal, note, "G13", other))
    return results


def _growth(turns: int) -> list[Result]:
    """Return what a character costs in texts of each size, all cut from the same one, so that all hold the same mix."""
    whole = text_of(post_of(SIZES[-1]))
    pieces = {size: list(_pieces(whole, size)) for size in SIZES}
    results: list[Result] = []
    for name, convert in (("whole", _whole), ("by blocks", _by_blocks)):
        run = _in_python(convert)
        run(pieces[SIZES[0]])
        costs: dict[int, list[float]] = {size: [] for size in SIZES}
        for _ in range(turns):
            for size, texts in pieces.items():
                costs[size].append(run(texts) / sum(map(len, texts)) * 1e9)
        smallest = tuple(costs[SIZES[0]])
        for size in SIZES:
            goal = GROWTH_GOAL if size == SIZES[-1] else None
            floor = smallest if size != SIZES[0] else ()
            note, beside = f"{_speed(costs[size])} characters/s", f"ours, {named(SIZES[0])}"
            figure = f"render {named(size)} {name}"
            results.append(Figure(figure, "ns/char", tuple(costs[size]), floor, goal, note, "G13", beside))
    return results


def _pieces(text: str, size: int) -> Iterator[str]:
    """Yield texts of about *size* bytes, one behind the other in *text*, up to a megabyte or one that is larger."""
    length = int(len(text) * size / SIZES[-1])
    start = 0
    while start < max(1, len(text) * SAMPLE_BYTES // SIZES[-1]):
        end = text.find("\n\n", start + length)
        end = end if end >= 0 else len(text)
        yield text[start:end]
        start = end


def _whole(text: str) -> str:
    from editor.render.kramdown.document import convert

    return convert(text)


def _by_blocks(text: str) -> str:
    from editor.render.blocks import render_full

    return render_full(text)


def _python_markdown() -> Callable[[str], str]:
    """Return the stock converter with what a Jekyll post asks for; guessing at languages, which costs most, is off."""
    from markdown import Markdown

    extensions = ["extra", "codehilite", "toc", "smarty"]
    stock = Markdown(extensions=extensions, extension_configs={"codehilite": {"guess_lang": False}})
    return lambda text: stock.reset().convert(text)


def _in_python(convert: Callable[[str], str]) -> Converts:
    def run(texts: Sequence[str]) -> float:
        begin = time.process_time()
        for text in texts:
            convert(text)
        return time.process_time() - begin

    return run


def _kramdown(stack: ExitStack) -> Converts:
    """Return Jekyll's own converter, in a process that stays."""
    from tests.parity.jekyll import Jekyll

    jekyll = stack.enter_context(Jekyll())
    return lambda texts: sum(jekyll.convert(text).seconds for text in texts)


def _corpus() -> tuple[list[str], str]:
    """Return the recorded posts where they lie beside the checkout, else posts that are made; and which they are."""
    if SHARED is not None:
        from tests.parity.cases import posts

        texts, kind = [case.markdown for case in posts() if not case.has_liquid], "real posts"
    else:
        texts, kind = [text_of(post_of(3_000 + number * 40)) for number in range(MADE_POSTS)], "made posts"
    return texts, f"{len(texts)} {kind}, {sum(map(len, texts)) / 1e6:.1f} M characters"


def _speed(costs: Sequence[float]) -> str:
    return f"{1e9 / median(costs):,.0f}"
