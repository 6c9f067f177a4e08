"""What is wrong in a template is told with its line and shown in its place; the rest of the page stands."""

from __future__ import annotations

import pytest
from liquid.exceptions import LiquidError

from editor.render.liquid.environment import render
from editor.render.liquid.faults import FaultKind
from editor.render.liquid.filters import lists
from tests.render.liquid.given import DATA, FILES, SmallSite, run


@pytest.mark.parametrize(
    ("template", "kind", "line", "subject"),
    [
        ("a\n{% plugin x %}b", FaultKind.UNKNOWN_TAG, 2, "plugin"),
        ("a\n\n{% include none.html %}b", FaultKind.NOT_FOUND, 3, "none.html"),
        ("{% include ../up.html %}b", FaultKind.REFUSED, 1, "include"),
        ("{% post_url 2000-01-01-gone %}b", FaultKind.NOT_FOUND, 1, "2000-01-01-gone"),
        ("{% post_url gone %}b", FaultKind.REFUSED, 1, "post_url"),
        ("{% link gone.md %}b", FaultKind.NOT_FOUND, 1, "gone.md"),
        ("{% if %}x{% endif %}b", FaultKind.SYNTAX, 1, "if"),
        ("{{ 'x' | date_to_string }}b", FaultKind.REFUSED, 1, "{{ 'x' | date_to_string }}"),
        ("{{ '\ud800' | url_decode }}b", FaultKind.REFUSED, 1, "{{ '\ud800' | url_decode }}"),
        ("{% highlight %}x{% endhighlight %}b", FaultKind.SYNTAX, 1, "highlight"),
    ],
)
def test_a_fault_is_told_and_what_follows_is_shown(template: str, kind: FaultKind, line: int, subject: str) -> None:
    made = run()
    text = render(template, DATA, made)
    [fault] = made.faults
    assert (fault.kind, fault.line, fault.subject) == (kind, line, subject)
    assert text.endswith("</span>b")
    assert f'data-fault="{kind.value.replace(" ", "-")}"' in text


@pytest.mark.parametrize("template", ["a {{ x", "a {% if x", "a {% if x %}b", "a {% raw %}b", "a {% comment %}b"])
def test_what_is_opened_and_not_closed_is_a_fault(template: str) -> None:
    made = run()
    render(template, DATA, made)
    assert [fault.kind for fault in made.faults] == [FaultKind.SYNTAX]


def test_a_fault_that_is_never_come_to_is_told_too_since_jekyll_stops_at_it() -> None:
    made = run()
    assert render("{% if false %}{% plugin %}{% endif %}b", DATA, made) == "b"
    assert [fault.kind for fault in made.faults] == [FaultKind.UNKNOWN_TAG]


@pytest.mark.parametrize("name", ["unknown", "plugin", "endif"])
def test_a_comment_may_hold_tags_that_nobody_knows_whatever_their_name(name: str) -> None:
    made = run()
    assert render(f"a{{% comment %}}{{% {name} %}}{{% endcomment %}}b", DATA, made) == "ab"
    assert made.faults == []


def test_a_fault_in_an_include_is_told_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, "_includes/faulty.html", "\n{% plugin %}")
    made = run()
    render("{% include faulty.html %}{% include faulty.html %}", DATA, made)
    [fault] = made.faults
    assert (fault.template, fault.line) == ("faulty.html", 2)


def test_a_run_that_stops_at_faults_raises_the_first() -> None:
    with pytest.raises(LiquidError, match="Unknown tag 'plugin'"):
        render("{% plugin %}", DATA, run(stops=True))


def test_a_chip_holds_no_markup_of_the_writers() -> None:
    text = render("{% include <b>.html %}{{ '<i>' | date_to_string }}", DATA, run())
    assert "<b>" not in text
    assert "<i>" not in text


@pytest.mark.parametrize(
    "template",
    [
        "{% for i in (1..100000) %}{% for j in (1..100000) %}{% endfor %}{% endfor %}",
        "{% for i in (1..100000000000) %}x{% endfor %}",
        "{% assign s = 'x' %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}",
        "{% assign s = 'xxxxxxxxxx' %}{% for i in (1..20) %}{% assign s = s | replace: 'x', s %}{% endfor %}",
        "{% assign n = 9 %}{% for i in (1..40) %}{% assign n = n | times: n %}{% endfor %}",
        "{% for i in (1..100000) %}{% capture s %}{{ s }}{{ s }}x{% endcapture %}{% endfor %}",
        "{% include self.html %}",
        "{% if x %}" * 200 + "{% endif %}" * 200,
        "{{ x" + " | upcase" * 20000 + " }}",
        "{% if " + "x and " * 5000 + "x %}y{% endif %}",
        "{{ " + "[" * 5000 + "x" + "]" * 5000 + " }}",
        "{% assign l = 'a' | split: '' %}{% for i in (1..60) %}{% assign l = l | concat: l %}{% endfor %}",
    ],
    ids=lambda template: template[:40],
)
def test_nothing_that_a_template_does_is_without_end(template: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FILES, "_includes/self.html", "{% include self.html %}")
    made = run()
    made.seconds, made.most_output = 0.5, 1_000_000
    made.__post_init__()
    assert len(render(template, DATA, made)) <= 3_000_000


def test_each_text_of_a_long_list_is_looked_up_and_not_compared_with_all(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[object] = []

    def counted(left: object, right: object) -> bool:
        compared.append(left)
        return left == right

    monkeypatch.setattr(lists, "same", counted)
    template = "{% assign n = (1..500) | join: ',' | split: ',' %}{{ n | concat: n | uniq | size }}"
    assert render(template, DATA, run()) == "500"
    assert len(compared) == 500


def test_an_unknown_filter_lets_the_value_be() -> None:
    made = run()
    assert render("{{ x | no_such_filter: 1 }}", DATA, made) == "ex"
    assert made.faults == []


def test_highlight_is_jekylls_figure() -> None:
    text = render("{% highlight C++ linenos %}\n\nx\n\n{% endhighlight %}", DATA, run(stops=True))
    assert text == (
        '\n<figure class="highlight"><pre><code class="language-c--" data-lang="c++">x</code></pre></figure>\n'
    )
    assert SmallSite.config["highlighter"] == "rouge"
