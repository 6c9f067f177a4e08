"""Formulas in what the render process answers, and what it does not load without them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from editor.post.edit import Edit
from editor.render.blocks import BlockRenderer, render_full
from editor.render.kramdown.options import DEFAULTS
from editor.render.math.in_tree import Formulas
from tests.render.test_worker import Process, html_of

TEXT = "# On $$x$$\n\nLet $$y$$ be.[^1]\n\n$$\nz\n$$\n\n{:toc}\n* a\n\n[^1]: As \\\\(w\\\\).\n"


def shown(text: str) -> BlockRenderer:
    renderer = BlockRenderer()
    renderer.set_options(DEFAULTS, Formulas())
    renderer.load(text)
    return renderer


@pytest.fixture(scope="module")
def process() -> Iterator[Process]:
    process = Process()
    process.hear()
    yield process
    assert process.end() == 0


def test_the_render_process_answers_with_formulas_shown(process: Process) -> None:
    process.say(kind="load", version=1, config={}, text=TEXT)

    assert "<math><mi>y</mi></math>" in html_of(process.hear_done(1))


def test_what_cannot_be_shown_says_so_in_the_language_of_the_post(process: Process) -> None:
    process.say(kind="load", version=2, config={"lang": "ja"}, text="$$\\frac$$")

    assert "この数式はここでは表示できません" in html_of(process.hear_done(2))


def test_a_formula_that_is_written_is_shown_in_its_block() -> None:
    renderer = shown("Let $$a$ be.\n")
    assert "<math" not in renderer.html()

    renderer.apply([Edit(7, "", "$")])

    assert renderer.html() == shown("Let $$a$$ be.\n").html()
    assert "<math><mi>a</mi></math>" in renderer.html()


def test_formulas_in_headings_and_footnotes_are_shown_and_ids_stay() -> None:
    html = shown(TEXT).html()

    assert html.count("<math") >= 4
    assert '<h1 id="on-x">' in html


def test_a_renderer_that_is_not_told_to_shows_what_jekyll_gives() -> None:
    assert "\\(y\\)" in render_full(TEXT)
    assert "<math" not in render_full(TEXT)


def test_options_set_in_the_text_do_not_hide_formulas() -> None:
    assert "<math" in shown('{::options auto_ids="false" /}\n\nLet $$y$$ be.\n').html()


@pytest.mark.parametrize(("text", "loaded"), [("# A\\n\\nplain `x` $5\\n", False), ("Let $$x$$ be.\\n", True)])
def test_the_render_process_loads_latex2mathml_only_for_a_formula(text: str, loaded: bool) -> None:
    code = (
        "import sys\n"
        "from editor.render.worker import BlockRenderer, Formulas\n"
        "from editor.render.kramdown.options import DEFAULTS\n"
        "renderer = BlockRenderer()\n"
        "renderer.set_options(DEFAULTS, Formulas())\n"
        f"renderer.load('{text}')\n"
        "renderer.html()\n"
        "print(any(name.startswith('latex2mathml') for name in sys.modules))\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == str(loaded)
