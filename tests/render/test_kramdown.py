"""What Python-Markdown does with our extension; the HTML is Jekyll's (kramdown 2.4, GFM input)."""

from __future__ import annotations

import markdown
import pytest


def convert(text: str) -> str:
    return markdown.markdown(text, extensions=["editor.render.kramdown"])


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("## はじめに\n\n## はじめに\n", '<h2 id="はじめに">はじめに</h2>\n<h2 id="はじめに-1">はじめに</h2>'),
        ("# Event design & impact", '<h1 id="event-design--impact">Event design &amp; impact</h1>'),
        ("# Names {#own}", '<h1 id="own">Names</h1>'),
        ("#見出し", "<p>#見出し</p>"),
        ("これは**重要**です", "<p>これは<strong>重要</strong>です</p>"),
        ("**「学習」**の", "<p><strong>「学習」</strong>の</p>"),
        ("これは__重要__です", "<p>これは__重要__です</p>"),
        ("~~削除「線」~~です", "<p><del>削除「線」</del>です</p>"),
        ("段落\n- 項目", "<p>段落</p>\n<ul>\n<li>項目</li>\n</ul>"),
        ('"quoted" -- and...', "<p>“quoted” – and…</p>"),
        ("`code`", '<p><code class="language-plaintext highlighter-rouge">code</code></p>'),
        ("a paragraph\n{: .note #n}", '<p class="note" id="n">a paragraph</p>'),
        ("{: .note}\nnext", '<p class="note">next</p>'),
        ("- a\n- b\n{: .wide}", '<ul class="wide">\n<li>a</li>\n<li>b</li>\n</ul>'),
        ("*x*{: .a} and *y*{z}", '<p><em class="a">x</em> and <em>y</em>{z}</p>'),
        ("[a](/b){{ x }}", '<p><a href="/b">a</a>{{ x }}</p>'),
        ("term\n: meaning", "<dl>\n<dt>term</dt>\n<dd>meaning</dd>\n</dl>"),
        ("HTML\n\n*[HTML]: Hyper", '<p><abbr title="Hyper">HTML</abbr></p>'),
        ("[x]\n\n[X]: /u 'T'", '<p><a href="/u" title="T">x</a></p>'),
        ('<div markdown="1">\n*a*\n</div>', "<div>\n<p><em>a</em></p>\n</div>"),
        ("<div>\n*a*\n</div>", "<div>\n*a*\n</div>"),
        ("- a\n  - b\n    - c", "<ul>\n<li>a<ul>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>"),
        ("```\nnever closed", "<p>```\nnever closed</p>"),
        ("a\\\\\nb", "<p>a<br />\nb</p>"),
        ("in $$a_1 *b* < c_2$$ line", r"<p>in \(a_1 *b* &lt; c_2\) line</p>"),
        ("$$\na_1\n$$", r"<p>\[a_1\]</p>"),
        ("`$$a$$`", '<p><code class="language-plaintext highlighter-rouge">$$a$$</code></p>'),
        ("[^none]", "<p>[^none]</p>"),
    ],
)
def test_markdown_becomes_what_jekyll_makes_of_it(text: str, html: str) -> None:
    assert convert(text) == html


def test_a_fence_is_wrapped_as_rouge_wraps_it_and_keeps_its_tabs() -> None:
    assert convert("```ruby\n\tx\n```") == (
        '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code>'
        '\t<span class="n">x</span>\n</code></pre></div></div>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "- item\n\n  ```\n  code\n  ```\n",
        "> ```\n> code\n> ```\n",
        "text\n```\ncode\n```\n",
        "1. a\n   ~~~\n   code\n   ~~~\n",
    ],
)
def test_a_fence_is_code_wherever_it_stands(text: str) -> None:
    assert "<code>code\n</code>" in convert(text)


@pytest.mark.parametrize("code", ["{% raw %}*a* _b_{% endraw %}", "{{ a | b: '*x*' }}", "<b>&amp;</b>"])
def test_nothing_in_code_is_taken_for_markup(code: str) -> None:
    escaped = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<code>{escaped}\n</code>" in convert(f"```\n{code}\n```")
    assert f">{escaped}</code>" in convert(f"`{code}`")


def test_footnotes_are_numbered_by_reference_and_link_back() -> None:
    html = convert("a[^z] b[^a] c[^z]\n\n[^a]: second\n[^z]: first\n[^unused]: never\n")

    assert '<sup id="fnref:z"><a href="#fn:z" class="footnote" rel="footnote" role="doc-noteref">1</a></sup>' in html
    assert '<sup id="fnref:z:1"><a href="#fn:z" class="footnote" rel="footnote" role="doc-noteref">1</a></sup>' in html
    assert html.index('<li id="fn:z">') < html.index('<li id="fn:a">')
    assert '<a href="#fnref:z:1" class="reversefootnote" role="doc-backlink">↩<sup>2</sup></a>' in html
    assert "never" not in html


def test_control_characters_of_a_text_forge_nothing() -> None:
    assert convert("# a\n\n\x02slot0\x03 \x02wzxhzdk:0\x03") == '<h1 id="a">a</h1>\n<p>slot0 wzxhzdk:0</p>'
