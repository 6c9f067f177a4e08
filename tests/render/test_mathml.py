"""Formulas as MathML: what is shown, what is refused, and that nothing else ever gets into the page."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.render.kramdown.abbreviations import Abbreviations
from editor.render.kramdown.document import OwnNames, finish, parse
from editor.render.kramdown.options import DEFAULTS
from editor.render.kramdown.writer import Writer
from editor.render.math.in_tree import Formulas
from editor.render.math.shown import formula, mathml
from editor.render.math.tokens import MOST_CHARACTERS
from tests.render.formulas import FORMULAS

# MathML Core, and what is written around it.
_ELEMENTS = """math mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover
    munderover mtable mtr mtd span code"""
_ATTRIBUTES = """display class title mathvariant stretchy largeop movablelimits displaystyle scriptlevel form lspace
    rspace minsize maxsize width height depth voffset linethickness mathcolor mathbackground mathsize
    accent accentunder"""
ELEMENTS = frozenset(_ELEMENTS.split())
ATTRIBUTES = frozenset(_ATTRIBUTES.split())
CHILDREN = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2, "msubsup": 3, "munderover": 3}


def elements_of(html: str) -> Iterator[tuple[str, ET.Element]]:
    """Yield the elements that a browser makes of *html*, each with its name."""
    for element in html5lib.parseFragment(html, namespaceHTMLElements=False).iter():
        name = str(element.tag).rsplit("}", 1)[-1]
        if name != "DOCUMENT_FRAGMENT":
            yield name, element


def unsafe_parts(html: str) -> list[str]:
    """Return the elements and attributes of *html* that a formula must not bring."""
    found = []
    for name, element in elements_of(html):
        found += [name] if name not in ELEMENTS else []
        found += [f"{name} {key}" for key in map(str, element.attrib) if key not in ATTRIBUTES]
        found += [f"{key}={value}" for key, value in element.attrib.items() if "(" in value or ":" in value]
    return found


def shown(latex: str, *, display: bool = True) -> str:
    html = mathml(latex, display=display)
    assert html is not None
    return html


def text_of(html: str) -> str:
    return "".join(html5lib.parseFragment(html).itertext())


def page(markdown: str) -> str:
    """Return the HTML of *markdown*, which defines no names, with its formulas shown."""
    tree, defined, options = parse(markdown, DEFAULTS)
    finish(tree, options, OwnNames(defined), Abbreviations({}))
    Formulas().show(tree)
    return Writer(options, abbreviations={}).write(tree).html


@pytest.mark.parametrize("latex", FORMULAS)
@pytest.mark.parametrize("display", [True, False])
def test_a_formula_of_the_field_is_shown_whole(latex: str, display: bool) -> None:
    html = shown(latex, display=display)

    assert "math-unknown" not in html
    assert "\\" not in html
    assert unsafe_parts(html) == []
    wrong = [name for name, element in elements_of(html) if len(element) != CHILDREN.get(name, len(element))]
    assert wrong == []


@pytest.mark.parametrize("latex", FORMULAS)
def test_a_formula_is_well_formed_markup(latex: str) -> None:
    ET.fromstring(shown(latex))


def test_a_display_and_a_formula_in_a_line_are_told_apart() -> None:
    assert formula("x", display=True) == '<span class="math-display"><math display="block"><mi>x</mi></math></span>'
    assert formula("x", display=False) == '<span class="math-inline"><math><mi>x</mi></math></span>'


@pytest.mark.parametrize(
    "latex",
    [
        "}",
        "{",
        "x_1_2",
        r"\frac{a}",
        r"\left( x",
        r"x \right)",
        "a & b",
        r"\begin{matrix} a",
        r"\end{matrix}",
        r"\begin{CD} A \end{CD}",
        r"\begin{matrix} a \end{pmatrix}",
        r"\hspace{\frac12}",
        r"\newcommand",
        r"\newcommand{\x}[99]{y} \x",
        r"\def\begin#1{x} y",
        r"\def\x#1.{y} \x z.",
        r"\def\x{#1} \x",
        "x\ue000",
    ],
)
def test_what_cannot_be_read_is_shown_as_it_is_written_and_says_so(latex: str) -> None:
    html = formula(latex, display=False)

    assert 'title="This formula cannot be shown here"' in html
    assert text_of(html) == latex
    assert unsafe_parts(html) == []


def test_the_reason_is_given_in_the_language_of_the_page() -> None:
    assert 'title="この数式はここでは表示できません"' in formula("{", display=False, lang="ja-JP")


def test_an_unknown_command_is_marked_within_its_formula() -> None:
    assert '<mtext class="math-unknown">\\qty</mtext>' in shown(r"x + \qty{1}")


@pytest.mark.parametrize(
    "latex",
    [
        r"\href{javascript:alert(1)}{x}",
        r"\href{https://a.test/\"onclick=alert(1)}{x}",
        r"\class{a\" onmouseover=\"alert(1)}{x}",
        r"\style{background:url(https://a.test/)}{x}",
        r"\style{position:fixed;inset:0}\text{x}",
        r"\cssId{frontispiece-page}{x}",
        r"\text{<script>alert(1)</script>}",
        r"\mbox{</math><img src=x onerror=alert(1)>}",
        r"\text{</span></p><style>*{display:none}</style>}",
        r"\unicode{x3c}script\unicode{x3e}",
        r"\text{&#x3c;script&#x3e;alert(1)&#60;/script>}",
        r"\color{red\" onclick=\"alert(1)}x",
        r"\color{url(https://a.test/)}x",
        r"\textcolor{red;background:url(//a.test)}{x}",
        r"\colorbox{expression(alert(1))}{x}",
        r"\bbox[border:1px solid url(//a.test)]{x}",
        r"\operatorname{<b onclick=alert(1)>}",
        r"\tag{<script>alert(1)</script>} x",
        r"\label{<script>} x",
        r"\eqref{<script>}",
        r"\verb|<script>alert(1)</script>|",
        r"\hspace{1em\" onclick=\"alert(1)}",
        r"\rule{1em}{1em\" onclick=\"x}",
        r"\genfrac{<}{>}{1pt\"x}{}{a}{b}",
        r"\begin{array}{c\" onclick=\"x}a\end{array}",
        r"\begin{<script>}x\end{<script>}",
        r"\newcommand{\x}{<script>}\x\text{\x}",
        r"\left<script\right>",
        r"\big<script\big>",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "]]><script>alert(1)</script>",
        r"x\\<svg onload=alert(1)>",
        r"\<script>",
        r"\mathbb{<}\mathbf{&}",
        "\"'`<>&",
    ],
)
@pytest.mark.parametrize("display", [True, False])
def test_a_formula_brings_nothing_but_a_formula_into_the_page(latex: str, display: bool) -> None:
    assert unsafe_parts(formula(latex, display=display)) == []


_PIECES = r"""
\frac \sqrt \left( \right) \left \right \begin{matrix} \end{matrix} \begin{array}{c|c} \end{array} \\ & { } [ ]
^ _ ' x 1 \text{a$b$} \text \mbox{<b>} \sum \limits \nolimits \over \choose \color{red} \textcolor \hline \tag
\newcommand{\a}{x} \a \def \let \hat \overline \underbrace \xrightarrow[a] \operatorname* \mathbb \rm \not \big
\middle| \substack \cases \genfrac \hspace{1em} \kern1pt \rule{1em}{1em} \raise \unicode{x3c} \verb|<| \class{a}
\style{b:c} \href{d} \colorbox{red} \fbox \boxed \cancel \mathop \mathrel \sideset \skew \root \of \displaystyle
\Huge \mathchoice \binom \stackrel \label{e} % < > \" \ \quad \! ~ \{ \} \| \ce"""
PIECES = [
    *_PIECES.split(),
    "\\",
    "\n",
    " ",
    "日本",
    "&#2;",
    "\x02",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.booleans())
@settings(max_examples=400, deadline=None)
def test_no_formula_raises_or_brings_anything_else(latex: str, display: bool) -> None:
    html = formula(latex, display=display)

    assert unsafe_parts(html) == []
    assert not {"\x02", "\x03"} & set(html)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_text_raises_or_brings_anything_else(latex: str) -> None:
    assert unsafe_parts(formula(latex, display=False)) == []


DEPTHS = 3_000


@pytest.mark.parametrize(
    "latex",
    [
        "x" * (MOST_CHARACTERS + 1),
        "{" * DEPTHS + "}" * DEPTHS,
        "{" * 100 + "x" + "}" * 100,
        r"\sqrt" * 790,
        r"\hat" * 900,
        "x^" * 1_900,
        r"\left(" * 250 + r"\right)" * 250,
        r"\text{" * 300 + "}" * 300,
        r"\begin{matrix}" * 100 + r"\end{matrix}" * 100,
        r"\def\a{\a\a}\a",
        r"\def\a{x\a}\a",
        r"\newcommand{\a}[1]{\a{#1#1}}\a{x}",
        "".join(rf"\def\{chr(97 + n)}{{\{chr(98 + n)}\{chr(98 + n)}}}" for n in range(24)) + r"\a",
        r"\color{red}" * 300,
    ],
)
def test_a_formula_beyond_all_measure_is_refused(latex: str) -> None:
    assert mathml(latex, display=True) is None


def test_a_formula_of_the_greatest_length_is_shown() -> None:
    assert len(shown("x+" * (MOST_CHARACTERS // 2))) > MOST_CHARACTERS


def test_lengths_and_sizes_stay_within_a_page() -> None:
    assert 'width="40em"' in shown(r"\hspace{99999cm}")
    assert 'width="-4em"' in shown(r"\hspace{-99999cm}")
    assert shown(r"\Huge \Huge x").count('mathsize="1em"') == 1  # in LaTeX a size takes the place of another


def test_japanese_stays_whole_in_texts_and_outside_of_them() -> None:
    assert "<mtext>もし晴れなら</mtext>" in shown(r"\text{もし晴れなら} x")
    assert text_of(shown(r"\frac{距離}{時間}")) == "距離時間"


def test_a_text_may_hold_formulas_signs_and_braces() -> None:
    html = shown(r"\text{a $x^2$ \{b\} 5\% {c}}")

    assert "<msup><mi>x</mi><mn>2</mn></msup>" in html
    assert text_of(html) == "a\u00a0x2\u00a0{b} 5% c"


def test_a_tag_stands_at_the_end_of_its_own_row() -> None:
    html = shown(r"\begin{align} a &= b \tag{1} \\ c \tag*{II} &= d \end{align}")

    assert [text_of(row).replace("\u00a0", "") for row in html.split("</mtr>")[:2]] == ["a=b(1)", "c=dII"]


def test_labels_and_numbers_that_are_not_wanted_leave_no_trace() -> None:
    assert shown(r"x \label{eq:x} \nonumber") == shown("x")


def test_what_a_formula_defines_holds_from_there_on() -> None:
    assert shown(r"\newcommand{\R}{\mathbb{R}} \R^n") == shown(r"\mathbb{R}^n")
    assert shown(r"\newcommand{\pair}[2][a]{(#1,#2)} \pair{b} \pair[c]{d}") == shown("(a,b) (c,d)")
    assert shown(r"\def\f#1{\frac{#1}{2}} \f{x}") == shown(r"\frac{x}{2}")


def test_letters_in_a_style_are_those_that_unicode_has() -> None:
    assert text_of(shown(r"\mathbb{RC}\mathbf{x1}\mathcal{LB}\mathfrak{gC}\boldsymbol{\alpha}")) == "ℝℂ𝐱𝟏ℒℬ𝔤ℭ𝜶"
    assert shown(r"\mathrm{d}x").endswith('<mi mathvariant="normal">d</mi><mi>x</mi></mrow></math>')


def test_limits_stand_below_in_a_display_and_beside_in_a_line() -> None:
    assert "<munder><mo" in shown(r"\lim_{x \to 0} x")
    assert 'movablelimits="true">lim</mo>' in shown(r"\lim_{x \to 0} x", display=False)
    assert '<munderover><mo movablelimits="false">∑</mo>' in shown(r"\sum\limits_{i}^n x", display=False)
    assert "<munder>" not in shown(r"\sum\nolimits_{i} x")
    assert "<munderover>" in shown(r"{\frac{\sum_{i}^n x}{2}}")


def test_signs_are_operators_or_letters_as_in_tex() -> None:
    assert shown(r"a \pm \infty") == (
        '<math display="block"><mrow><mi>a</mi><mo>±</mo><mi mathvariant="normal">∞</mi></mrow></math>'
    )
    assert '<mo form="prefix">−</mo>' in shown("x = -1")
    assert '<mo rspace="0">:</mo><mo lspace="0">=</mo>' in shown("x := y")
    assert "≠" in shown(r"a \not= b") or "=\u0338" in shown(r"a \not= b")


def test_a_relation_with_something_above_stays_whole_beside_another() -> None:
    assert unsafe_parts(shown(r"\hat\ge \geq")) == []
    assert "<mover" in shown(r"a \overset{!}{=} = b")


def test_the_fences_of_a_matrix_are_as_high_as_the_matrix_alone() -> None:
    html = shown(r"\begin{pmatrix} a \\ b \end{pmatrix} + \frac{1}{\frac{2}{3}}")

    assert "<mrow><mo>(</mo><mtable>" in html


def test_the_label_of_an_arrow_has_the_same_space_on_both_sides() -> None:
    space = '<mspace width="0.4em"></mspace>'

    assert f"<mrow>{space}<mi>b</mi>{space}</mrow><mrow>{space}<mi>a</mi>{space}</mrow>" in shown(r"\xrightarrow[b]{a}")


def test_rows_and_columns_have_their_lines() -> None:
    html = shown(r"\begin{array}{|l|r|} \hline a & b \\ \hline c & d \\ \hline \end{array}")

    assert html.count('<mtr class="math-line-above') == 2
    assert html.count("math-line-below") == 1
    assert html.count("math-line-before") == 2
    assert html.count("math-line-after") == 4


def test_black_is_the_color_of_the_text() -> None:
    assert "mathcolor" not in shown(r"\color{black} x")
    assert 'mathcolor="#ea008e"' in shown(r"\textcolor{#ea008e}{x}")


def test_formulas_in_a_text_are_shown_where_they_stand() -> None:
    html = page("Let $$x$$ be.\n\n$$\ny\n$$\n\n# On $$z$$\n\n- $$w$$\n")

    assert '<p>Let <span class="math-inline"><math><mi>x</mi></math></span> be.</p>' in html
    assert '\n<span class="math-display"><math display="block"><mi>y</mi></math></span>\n' in html
    assert html.count("<math") == 4


def test_attributes_that_are_given_to_a_formula_stay() -> None:
    assert '<div class="wide"><span class="math-display">' in page("$$\nx\n$$\n{: .wide}\n")
    assert '<span id="a"><span class="math-inline">' in page("b $$x$$ {: #a}\n".replace("$$ {", "$${"))


def test_delimiters_in_running_text_begin_a_formula_too() -> None:
    html = page('We see \\\\(y_i\\\\) and \\\\[ f\' = "x" -- y \\\\] "quoted".\n')

    assert "<p>We see <span" in html
    assert "<msub><mi>y</mi><mi>i</mi></msub>" in html
    assert '<span class="math-display"><math display="block">' in html
    assert html.endswith("“quoted”.</p>\n")


def test_a_delimiter_without_its_end_is_text() -> None:
    assert page("a \\\\( b \\\\[ c\n") == "<p>a \\( b \\[ c</p>\n"
    assert page("a \\\\) b \\\\( c\n") == "<p>a \\) b \\( c</p>\n"


def test_delimiters_in_code_and_attributes_are_left_alone() -> None:
    text = '`\\(x\\)` [a](/b "\\\\(x\\\\)") <code>\\\\(x\\\\)</code>\n\n    \\(x\\)\n\n<pre>\\(x\\)</pre>\n'

    assert "<math" not in page(text)


def test_a_script_of_mathematics_is_shown() -> None:
    html = page('<script type="math/tex; mode=display">x < y</script>\n')

    assert '<math display="block"><mrow><mi>x</mi><mo>&lt;</mo><mi>y</mi></mrow></math>' in html
    assert "<script" not in html


def test_another_script_stays_for_the_page_to_refuse() -> None:
    assert "<script>" in page("<script>\\(x\\)</script>\n")


def test_a_reference_to_a_character_cannot_spell_the_mark_of_a_slot() -> None:
    assert not {"\x02", "\x03"} & set(page("\\\\( x &#2;0&#3; { \\\\)\n"))


def test_nothing_of_latex2mathml_is_loaded_for_a_text_without_formulas() -> None:
    code = (
        "import sys\n"
        "from tests.render.test_mathml import page\n"
        "for name in [name for name in sys.modules if name.startswith('latex2mathml')]: del sys.modules[name]\n"
        "page('# A\\n\\ntext `\\\\(x\\\\)` and *more* $5\\n')\n"
        "assert not any(name.startswith('latex2mathml') for name in sys.modules), 'loaded'\n"
        "page('$$x$$')\n"
        "assert 'latex2mathml' in sys.modules, 'the test sees nothing'\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
