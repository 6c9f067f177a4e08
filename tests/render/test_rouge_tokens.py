from __future__ import annotations

import random
import re
from html import unescape
from pathlib import Path

import pytest

from editor.render.highlight import highlight_tokens
from editor.render.rouge.classes import CLASSES
from editor.render.rouge.engine import merged
from editor.render.rouge.languages import LEXERS
from editor.render.rouge.names import names, tag_of
from editor.render.rouge.pygments_tokens import pygments_runs
from tests.render.rouge_oracle import Case, needs_rouge, recorded, rouge_runs
from tests.shared import SHARED, needs_shared, shared

CASES = recorded()
_BLOCK = re.compile(
    r'class="language-([^" ]+) highlighter-rouge"><div class="highlight"><pre class="highlight"><code>(.*?)</code>',
    re.DOTALL,
)


def ours(language: str, code: str) -> list[tuple[str, str]]:
    return merged(LEXERS[tag_of(language) or ""]().lex(code))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.language)
def test_code_has_the_tokens_that_rouge_gives_it(case: Case) -> None:
    assert ours(case.language, case.code) == case.runs


def test_each_of_our_lexers_has_a_recorded_answer() -> None:
    assert {tag_of(case.language) for case in CASES} | {"plaintext", "irb_output"} == set(LEXERS)


@needs_rouge
def test_the_recorded_answers_are_rouges() -> None:
    assert rouge_runs((case.language, case.code) for case in CASES) == [case.runs for case in CASES]


@needs_rouge
def test_each_lexer_reads_pieces_of_code_in_any_other_language_as_rouge_does() -> None:
    chosen = random.Random(5)
    questions = []
    for tag in LEXERS:
        for case in chosen.sample(CASES, 12):
            start = chosen.randrange(len(case.code))
            questions.append((tag, case.code[start : start + 120]))

    different = [
        (question, runs)
        for question, runs in zip(questions, rouge_runs(questions), strict=True)
        if runs is not None and ours(*question) != runs
    ]

    assert different == []


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize(
    "site", sorted(shared("parity", "cases", "posts").iterdir()) if SHARED else [], ids=lambda site: site.name
)
def test_the_code_of_real_posts_is_html_as_jekyll_publishes_it(site: Path) -> None:
    different = []
    for answer in sorted(site.rglob("*.html")):
        for language, html in _BLOCK.findall(answer.read_text(encoding="utf-8")):
            code = unescape(re.sub(r"<[^>]*>", "", html))
            if tag_of(language) in LEXERS and unescape(highlight_tokens(code, language)) != unescape(html):
                different.append((answer.name, language, code[:80]))

    assert different == []


@pytest.mark.parametrize("tag", sorted(set(names().values()) - set(LEXERS)))
def test_other_languages_keep_every_letter_and_have_classes_of_rouge(tag: str) -> None:
    code = "if (a == 'b') { /* c */ return \"d\" + 1.5 } # e\n  <a href=x>: - y\n\nあ end"

    runs = pygments_runs(code, tag)

    assert "".join(text for _, text in runs) == code
    assert {css_class for css_class, _ in runs} - {""} <= CLASSES


def test_a_language_without_any_lexer_is_text_without_colours() -> None:
    assert highlight_tokens("a < b\n", "lustre") == "a &lt; b\n"
