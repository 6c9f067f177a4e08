"""Formulas in an exported page are shown by the browser itself; a fragment stays as Jekyll gives it."""

from __future__ import annotations

from pathlib import Path

from editor.export.page import export_html
from editor.jekyll.site import find_site
from editor.post.post import Post

TEXT = "Let $$a < b$$ and \\\\(c\\\\).[^1]\n\n$$\n\\frac{1}{2}\n$$\n\n[^1]: As $$d$$.\n"


def test_a_page_shows_its_formulas_in_footnotes_too() -> None:
    html = export_html(Post(TEXT), site=None, path=None, fragment=False)

    assert '<span class="math-inline"><math><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math></span>' in html
    assert '<span class="math-display"><math display="block"><mfrac><mn>1</mn><mn>2</mn></mfrac></math></span>' in html
    assert html.count("<math") == 4
    assert "\\(" not in html


def test_a_page_loads_nothing_for_its_formulas() -> None:
    html = export_html(Post(TEXT), site=None, path=None, fragment=False)

    assert "<script" not in html
    assert "@font-face" not in html
    assert 'font-family: "Latin Modern Math"' in html


def test_a_fragment_has_the_delimiters_that_jekyll_writes() -> None:
    html = export_html(Post(TEXT), site=None, path=None, fragment=True)

    assert "\\(a &lt; b\\) and \\(c\\)" in html
    assert "\n\\[\\frac{1}{2}\\]\n" in html
    assert "As \\(d\\)" in html
    assert "<math" not in html


def test_a_formula_for_another_engine_is_shown_too(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("kramdown:\n  math_engine: nil\n")
    post = tmp_path / "_posts" / "2024-01-01-x.md"
    site = find_site(post)

    assert "<math" in export_html(Post(TEXT), site=site, path=post, fragment=False)
    assert 'class="kdmath"' in export_html(Post(TEXT), site=site, path=post, fragment=True)


def test_what_cannot_be_shown_says_so_in_the_language_of_the_page() -> None:
    html = export_html(Post("---\nlang: ja\n---\n$$\\frac$$\n"), site=None, path=None, fragment=False)

    assert '<code class="math-source" title="この数式はここでは表示できません">\\frac</code>' in html
