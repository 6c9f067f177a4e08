"""Which words of a post are asked for, and that only what changed is read anew."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.checks.misspelled import Proofreader
from editor.post.post import Post

HEAD = "---\ntitel: teh titel\n---\n"


def wrong(words: Collection[str]) -> Collection[str]:
    """Take each word for wrong that begins with q."""
    return [word for word in words if word.lower().startswith("q")]


def misspelled(body: str, own: Collection[str] = (), *, capitals: bool = False) -> list[str]:
    post, reader = Post(HEAD + body), Proofreader()
    list(reader.read(post, wrong))
    return [found.span.of(post.source) for found in reader.found(frozenset(own), capitals=capitals)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("# Qhead {#qid}\n\nA qword, qtwo.\n", ["Qhead", "qword", "qtwo"]),
        ("- qitem\n- [ ] qtask\n\n> qquote\n", ["qitem", "qtask", "qquote"]),
        ("| qone | two |\n|------|-----|\n| qthree | x |\n", ["qone", "qthree"]),
        ("日本語にqwordが。\n", ["qword"]),
        ("A *qmark* and q**bo**ld.\n", ["qmark", "q**bo**ld"]),
        ('A [qtext](qaddress.md "qtitle") ![qalt](q.png)\n', ["qtext"]),
        ("qfoot[^qnote].\n\n[^qnote]: A qremark.\n", ["qfoot", "qremark"]),
        ("line one\r\nqtwo\r\n", ["qtwo"]),
        ("- item\n\n  qone\n\n    qtwo\n", ["qone", "qtwo"]),
        ("- item\n    - item\n        - item\n\n          qthree\n", ["qthree"]),
        ('<a title="qa> qtext\n', ["qtext"]),
        ('a <b class="qclass">qbold</b>\n', ["qbold"]),
        ("qzwölf\u0301\n", ["qzwölf\u0301"]),
    ],
)
def test_prose_is_read(body: str, found: list[str]) -> None:
    assert misspelled(body) == found


@pytest.mark.parametrize(
    "body",
    [
        "`qcode` ``q ` code``\n",
        "```qlang\nqcode\n```\n",
        "~~~\nqcode\n~~~\n",
        "text\n\n    qcode\n",
        "- item\n\n      qcode\n",
        "10. item\n\n        qcode\n",
        'a <a title="a > qtitle">link</a> <img alt="qalt > qalt"> text\n',
        "{% highlight qlang %}\nqcode\n{% endhighlight %}\n",
        "{% comment %}\nqcode\n{% endcomment %}\n",
        "<pre>\nqcode\n</pre>\n",
        "a <code>qcode</code> <kbd>qkey</kbd>\n",
        "<https://qhost.example/qpath> https://qhost.example/qpath qme@qhost.example\n",
        "{% include qfile.html qkey=qvalue %} {{ qsite.qtitle | qfilter }}\n",
        "text\n{: .qclass #qid}\n",
        "$$ qmath $$ and $q_x$\n",
        '[qlabel]: https://example.com "qtitle"\n',
        "*[QABBR]: qmeaning\n",
        "<!-- qcomment -->\n",
        "A [text][qlabel].\n",
        "&qentity; caf&qacute;q\n",
        "q_name qname.txt qCamelCase q1\n",
    ],
)
def test_what_is_no_prose_is_not_read(body: str) -> None:
    assert misspelled(body) == []


def test_front_matter_is_not_read() -> None:
    post, reader = Post("---\nqkey: qvalue\n---\ntext\n"), Proofreader()
    list(reader.read(post, wrong))
    assert reader.found() == ()


def test_own_words_are_right_and_capitals_only_asked_for_on_request() -> None:
    assert misspelled("Qname qname QNAME's QABC qother", {"Qname"}) == ["qname", "qother"]
    assert misspelled("QABC", capitals=True) == ["QABC"]


def test_a_hyphenated_word_is_right_if_it_is_right_as_a_whole_or_in_its_parts() -> None:
    def known(words: Collection[str]) -> Collection[str]:
        return [word for word in words if word not in {"quid-quod", "quux"}]

    post, reader = Post("quid-quod quux-quid\n"), Proofreader()
    list(reader.read(post, known))
    assert [found.span.of(post.source) for found in reader.found()] == ["quid"]


def test_a_hyphenated_word_is_right_if_it_is_right_without_the_hyphen() -> None:
    def unknown(words: Collection[str]) -> Collection[str]:
        return [word for word in words if word not in {"preempted", "quid"}]

    post, reader = Post("pre-empted pre-quid\n"), Proofreader()
    list(reader.read(post, unknown))
    assert [found.span.of(post.source) for found in reader.found()] == []
    post = Post("pre-quidam\n")
    list(reader.read(post, unknown))
    assert [found.span.of(post.source) for found in reader.found()] == ["quidam"]


def test_only_a_paragraph_that_changed_is_asked_about_again() -> None:
    asked: list[set[str]] = []

    def noted(words: Collection[str]) -> Collection[str]:
        asked.append(set(words))
        return ()

    reader = Proofreader()
    list(reader.read(Post("One cat.\n\nTwo dogs.\n\nThree mice.\n"), noted))
    asked.clear()
    list(reader.read(Post("One cat.\n\nTwo new dogs.\n\nThree mice.\n"), noted))
    assert asked == [{"Two", "new", "dogs"}]
    list(reader.read(Post("One cat.\n"), noted, terms="another language"))
    assert asked[1:] == [{"One", "cat"}]


def test_what_is_near_is_read_first_and_reading_goes_on_where_it_was_left() -> None:
    asked: list[str] = []

    def noted(words: Collection[str]) -> Collection[str]:
        asked.extend(words)
        return words

    post, reader = Post("aa\n\nbb\n\ncc\n\ndd\n"), Proofreader()
    steps = reader.read(post, noted, near=post.source.index("cc"))
    next(steps)
    assert asked == ["cc"]
    assert [found.word for found in reader.found()] == ["cc"]
    list(reader.read(post, noted, near=0))
    assert sorted(asked) == ["aa", "bb", "cc", "dd"]
    assert [found.word for found in reader.found()] == ["aa", "bb", "cc", "dd"]


bodies = st.lists(st.sampled_from(["qone two", "# qhead", "`qcode`", "- qitem", "", "~~~", "> qquote *qq*", "日本q語"]))


@given(st.lists(bodies.map("\n".join), min_size=1, max_size=4))
def test_after_any_edits_as_much_is_found_as_by_one_who_reads_it_for_the_first_time(bodies: list[str]) -> None:
    reader = Proofreader()
    for body in bodies:
        post, fresh = Post(body), Proofreader()
        list(reader.read(post, wrong))
        list(fresh.read(post, wrong))
        assert reader.found() == fresh.found()
