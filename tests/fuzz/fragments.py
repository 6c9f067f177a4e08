"""Pieces of what a post may hold, and texts of them by chance.

Our own generator and not hypothesis's: that one spends a millisecond and more on a text, which a target that takes
thirty microseconds would wait for a million times, and finds no more by it, as coverage does not steer it. A seeded
`random.Random` over pieces of real syntax costs microseconds, and the number of an input is all that makes it again.
"""

from __future__ import annotations

from random import Random

WORDS = (
    *(
        "a",
        "word",
        "two words ",
        "見出し",
        "日本語の文。",
        "「紙」",
        " ",
        "  ",
        "    ",
        "\t",
        "　",
        "e\u0301",
        "か\u3099",
        "😀",
    ),
    *("👨‍👩‍👧", "𠮷", "\u200d", "\ufeff", "\u202e", "ﷺ", "ß", "İ", "\xa0", "1", "-", "x" * 300, "あ" * 120),
)
ENDS = (
    *("\n", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\n \n"),
    *("\n\t\n",),
)
ODD = (
    *("\0", "\x01", "\x1b", "\x7f", "\udc80", "\udcff", "\ud83d", "\udf00", "\ufffe", "\uffff", "\U0010ffff", "\x02"),
    *("\x03",),
)
FENCES = ("---\n", "---\n", "---\r\n", "--- \n", "...\n", "----\n", " ---\n", "---", "\ufeff---\n", "---\ttitle\n")
YAML = (
    *("title: x\n", "title: 'it''s'\n", 'title: "\\u3042\\n"\n', "title: |\n  a\n  b\n", "title: >-\n  a\n\n  b\n"),
    *("date: 2024-01-02 03:04:05 +0900\n", "date: 2024-13-45\n", "tags: [a, b]\n", "tags:\n- a\n- b\n"),
    *("tags: a b\n", "tags:\n  - {k: v, l: [1, 2]}\n  - - x\n", "n: 0x1F\n", "n: 1_000.5\n", "n: .inf\n"),
    *("n: 190:20:30\n", "b: yes\n", "? a\n: b\n", "? [a, b]\n: c\n", "<<: *x\n", "a: &x {k: v}\n", "b: *x\n"),
    *("!t a: !!str 1\n", "# comment\n", "\n", "'quoted key': v\n", '"": v\n', "日本: 語\n", "og:image: /a.png\n"),
    *("x y: z # why\n", ": v\n", "- a\n", "{a: b}\n", "title: [\n", "title: 'open\n", 'title: "open\n', "title: x\n"),
    *("a: b: c\n", "\ta: b\n", "%YAML 1.1\n", "@a: `b`\n", "a: !ruby/object:Object {}\n", "a: :sym\n", "a: ~\n"),
    *("a:\n", "a:\r\n", "a:  # c\n", "a: |2\n   x\n", "a: >+\n  x\n\n", "deep: " + "[" * 40 + "]" * 40 + "\n"),
    *("deep: " + "{a: " * 30 + "1" + "}" * 30 + "\n", "a:\n b:\n  c:\n   d: e\n", "title: x\u2028y\n"),
    *("title: x\x85y\n", "title: \x07\n", "title: \udc80\n", "title: a\tb\n", "<<: [*x, {a: b}]\n"),
)
MARKDOWN = (
    *("# h\n", "## 見出し {#i}\n", "h\n===\n", "h\n---\n", "- a\n", "  - b\n", "* c\n", "1. d\n", "   1. e\n", "> q\n"),
    *(">> r\n", "```\n", "````ruby\n", "~~~\n", "    code\n", "\tcode\n", "<div>\n", "</div>\n", "<!--", "-->"),
    *("<p>x</p>\n", "<b", "<br/>", "| a | b |\n|--|:-:|\n| 1 | 2 |\n", "| a\n|-\n", "||\n", "term\n: def\n"),
    *(": more\n", "[x][l]", "[l]: /u 'T'\n", "[", "]", "![p](/a.png)", '[x](<a b> "t")', "<http://a.b>", "<a@b.c>"),
    *("[^f]", "[^f]: note\n", "[^g]: *[A]: b\n", "*[HTML]: Hyper\n", "HTML", "{: .c #i k='v'}\n", "{:toc}\n"),
    *("{:ald: .x}\n", "{:.b}", "{::nomarkdown}", "{::comment}\n", "{:/}\n", "{:/comment}"),
    *('{::options footnote_nr="3" /}\n', "{::", "**", "*", "_", "__", "`", "``", "\\", "\\*", "'", '"', "...", "--"),
    *("---\n", "<<", ">>", "$$", "$$\nx^2\n$$\n", "&amp;", "&#x41;", "&", "&nope;", "~~s~~", "<script>", "</script>"),
    *('<details markdown="1">\n', "^\n", "* * *\n", "<div markdown='1'>\n", "<span markdown='block'>", "<?php ?>"),
    *("<![CDATA[x]]>", "(", ")", "<i>*a</i>*", "+ x\n", "> " * 30 + "x\n", "- " * 25 + "x\n", "*" * 60, "_a" * 40),
    *("[" * 50, "![" * 30, "`" * 33, "<div>\n" * 15, "\\" * 21),
)
LIQUID = (
    *("{{ page.title }}", "{{- page.title -}}", "{{ page.list | join: ', ' }}", "{{ x", "}}", "{%", "%}", "{{"),
    *("{{}}", "{%%}", "{% if page.title %}", "{% elsif a == b %}", "{% else %}", "{% endif %}", "{% unless x %}"),
    *("{% endunless %}", "{% for x in page.list %}", "{% for i in (1..9) reversed limit:2 %}", "{{ forloop.index }}"),
    *("{% break %}", "{% endfor %}", "{% case x %}", "{% when 1, 'a' %}", "{% endcase %}"),
    *("{% assign y = page.list | first %}", "{% capture z %}", "{% endcapture %}", "{% raw %}", "{% endraw %}"),
    *("{% comment %}", "{% endcomment %}", "{% highlight ruby %}", "{% endhighlight %}", "{{ z }}"),
    *("{% include a.html x=1 %}", "{% include_relative ../b %}", "{% post_url 2024-01-01-x %}", "{% link a.md %}"),
    *("{% tablerow x in y %}", "{% cycle 'a', 'b' %}", "{% increment n %}", "{% decrement n %}", "{% unknown %}"),
    *("{{ 'a' | upcase | nofilter: 1 }}", "{% # %}", "{{ page.content | size }}", "{{ page.excerpt }}"),
    *("{{ 1 | divided_by: 0 }}", "{{ '日本' | slice: -1, 2 }}", "{{ a..b[c] }}", "{{ 'x' | date: '%Y' }}"),
    *("{{ 'now' | date: '%-d %:z %N' }}", "{{ page | jsonify }}", "{{ nil | sort | map: 'a' }}", "{% liquid\n"),
    *("{{ 'a' | times: 99999999 }}", "{{ 'a,b' | split: ',' | last }}", "{% if " + "a and " * 40 + "b %}"),
    *("{{ a" + "[0]" * 50 + " }}",),
)
TYPED = (
    *("a", "日", "\n", "\r\n", " ", "", "`", "*", "- ", "---\n", "{{ page.title }}", "{% if a %}", "\u2028", "\udc80"),
    *("😀",),
)
BYTES = (
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x80", b"\xff", b"\xc3", b"\xe3\x81", b"\xed\xa0\x80"),
    *(b"\xf0\x9f\x98", b"\xc0\x80", b"\x82\xa0\x82\xa2", b"\xa4\xa2\xa4\xa4", b'\x1b$B$"\x1b(B', b"\0", b"a\0b\0"),
    *(b"\r\n", b"\n", b"\r", b"---\n", b"title: x\n", "日本語のかな\n".encode(), "日本語のかな".encode("cp932")),
    *(
        "日本語のかな".encode("euc_jp"),
        "かな".encode("utf-16-le"),
        b"\x00\xd8",
        b"plain ",
        b"\x8e\xb1",
        b"\x8f\xa2\xaf",
    ),
    *(b"\xfc\x4b", b"\x81", b"\xfe", "\u2028\x85".encode(), b"\xf4\x90\x80\x80", b"\x1a"),
)


def piece(chance: Random, *kinds: tuple[str, ...]) -> str:
    """Return a piece of one of *kinds*, now and then of words, line ends, or what hardly ever stands in a text."""
    draw = chance.random()
    if draw < 0.6:
        return chance.choice(chance.choice(kinds))
    if draw < 0.8:
        return chance.choice(WORDS)
    return chance.choice(ENDS) if draw < 0.96 else chance.choice(ODD)


def pieces(chance: Random, most: int, *kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return up to *most* pieces."""
    return tuple(piece(chance, *kinds) for _ in range(chance.randrange(most + 1)))


def post(chance: Random, most: int = 14) -> tuple[str, ...]:
    """Return the pieces of a post, mostly with front matter."""
    body = pieces(chance, most, MARKDOWN, LIQUID)
    draw = chance.random()
    if draw < 0.15:
        return body
    head = pieces(chance, 6, YAML) if draw < 0.4 else fields(chance)
    opening, closing = ("---\n", "---\n") if draw < 0.8 else (chance.choice(FENCES), chance.choice(FENCES))
    return (opening, *head, closing, *body)


def fields(chance: Random, lines: tuple[str, ...] = YAML) -> tuple[str, ...]:
    """Return some of *lines* of YAML, each of its own key so that most of them can be read; in one kind of line end."""
    chosen = chance.sample(lines, chance.randrange(1, 6))
    keyed = [
        text if chance.random() < 0.1 else f"k{number}{text[text.find(':') :]}"
        for number, text in enumerate(chosen)
        if ":" in text
    ]
    return tuple(text.replace("\n", "\r\n") if chance.random() < 0.05 else text for text in keyed)


def edits(chance: Random, most: int, *kinds: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Return edits: where they start, to be taken modulo the length of the text, what they remove and insert."""
    return tuple(
        (
            chance.randrange(400),
            chance.choice((0, 0, 0, 1, 1, 2, 5, 30)),
            chance.choice(TYPED) if chance.random() < 0.5 else "".join(pieces(chance, 3, *kinds)),
        )
        for _ in range(chance.randrange(1, most + 1))
    )
