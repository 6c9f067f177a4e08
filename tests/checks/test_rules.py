"""What each rule finds, and what its fix makes of it."""

from __future__ import annotations

import pytest

from editor.checks.problem import Message, Problem, Severity
from editor.checks.registry import check
from editor.post.post import Post


def post_with(yaml: str) -> Post:
    return Post(f"---\n{yaml}\n---\nbody\n")


def found_in(post: Post, rule: str) -> Problem:
    (problem,) = (problem for problem in check(post) if problem.rule == rule)
    return problem


def fixed(post: Post, problem: Problem) -> str:
    assert problem.fix is not None
    return problem.fix.apply_to(post.source)


def yaml_fixed(yaml: str, rule: str) -> str | None:
    """Return what the fix of *rule* makes of the front matter *yaml*, None where it offers none."""
    post = post_with(yaml)
    problem = found_in(post, rule)
    return fixed(post, problem).removeprefix("---\n").removesuffix("\n---\nbody\n") if problem.fix else None


@pytest.mark.parametrize(
    "yaml",
    [
        "title: 題名\ndate: 2026-01-30 08:57:57 +0000\ntags: [a, b]\ncategories: a b\npublished: true",
        "excerpt: 短い文。",
        "published: false\ndate: 2024-03-04\nslug: '42'\npermalink: /:title/",
        "# nothing but a comment",
        "date: '2024-03-04T05:06:07+09:00'\ntags: 日本 語\nexcerpt: 2 * 3 * 4 = 24, snake_case_name",
    ],
)
def test_a_sound_post_has_no_problems(yaml: str) -> None:
    assert check(post_with(yaml)) == ()


@pytest.mark.parametrize("source", ["", "body", "---\n\nA rule above.\n", "\n---\n\ntext between rules\n\n---\n"])
def test_a_text_without_front_matter_has_no_problems(source: str) -> None:
    assert check(Post(source)) == ()


def test_a_rule_that_is_switched_off_is_not_asked() -> None:
    post = post_with("date:\ntags: a, b")
    assert [problem.rule for problem in check(post)] == ["bad-date", "names-run-together"]
    assert [problem.rule for problem in check(post, off={"bad-date"})] == ["names-run-together"]


# --- the head


@pytest.mark.parametrize("before", ["\n", "\r\n \t\r\n", " ", "\ufeff", "\u3000", "\u00a0\n"])
def test_what_is_blank_before_the_head_is_taken_out(before: str) -> None:
    post = Post(f"{before}---\ntitle: a\n---\nbody\n")
    problem = found_in(post, "missing-head")
    assert (problem.severity, problem.message) == (Severity.ERROR, Message.HEAD_NOT_FIRST)
    assert problem.span.of(post.source) == before
    assert fixed(post, problem) == "---\ntitle: a\n---\nbody\n"


@pytest.mark.parametrize("line", [" ---", "----", "---\u3000", "\t...", "--- \u00a0"])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_line_that_was_meant_to_close_is_made_to(line: str, ending: str) -> None:
    post = Post(ending.join(["---", "title: a", line, "body", ""]))
    problem = found_in(post, "missing-head")
    assert problem.message is Message.HEAD_NOT_CLOSED
    assert Post(fixed(post, problem)).front_matter.values() == {"title": "a"}
    assert fixed(post, problem).endswith(f"{ending}body{ending}")


@pytest.mark.parametrize("rest", ["", "\nbody of the post\n", "\nthe body: of it: no YAML\n\n ---\nmore\n"])
def test_a_head_that_nothing_closes_is_told_without_a_fix(rest: str) -> None:
    problem = found_in(Post(f"---\ntitle: a\n{rest}"), "missing-head")
    assert (problem.message, problem.fix) == (Message.HEAD_NOT_CLOSED, None)


# --- what is read


def test_front_matter_that_is_not_read_is_told_with_its_line() -> None:
    post = post_with("title: a\nexcerpt: a: b\ntags: x")
    problem = found_in(post, "unread-front-matter")
    assert problem.severity is Severity.ERROR
    assert problem.args[:2] == ("3", "SYNTAX")
    assert problem.span.of(post.source) == "excerpt: a: b"
    assert problem.fix is None


def test_what_only_we_cannot_follow_is_no_error_of_the_writers() -> None:
    problem = found_in(post_with(f"a: {'[' * 150}{']' * 150}"), "unread-front-matter")
    assert (problem.severity, problem.args[1]) == (Severity.WARNING, "TOO_DEEP")


def test_a_byte_that_is_no_character_is_told() -> None:
    post = Post("---\ntitle: a\n---\ncaf\udce9\n")
    problem = found_in(post, "undecoded-bytes")
    assert (problem.args, problem.span.start) == (("E9",), post.source.index("\udce9"))


def test_of_two_equal_keys_the_one_without_effect_is_taken_out() -> None:
    yaml = "title: one # note\ntags: [a]\ntitle: two"
    assert yaml_fixed(yaml, "duplicate-key") == "tags: [a]\ntitle: two"
    problem = found_in(post_with(yaml), "duplicate-key")
    assert (problem.args, problem.span.of(post_with(yaml).source)) == (("title",), "title: one")


def test_a_double_that_another_field_needs_stays() -> None:
    assert yaml_fixed("a: &x one\nb: *x\na: two", "duplicate-key") is None


@pytest.mark.parametrize("line", ["a: 1", "key-{}: 1__0"])
def test_of_a_thousand_problems_only_the_first_are_given_fixes(line: str) -> None:
    problems = check(post_with("\n".join(line.format(number) for number in range(1000))))
    assert len(problems) >= 999
    assert {problem.fix is not None for problem in problems[:20]} == {True}
    assert {problem.fix for problem in problems[20:]} == {None}


@pytest.mark.parametrize(
    ("yaml", "mended"),
    [
        ("version: 1__0", "version: '1__0'"),
        ("day: 2024-1-2", "day: 2024-01-02"),
        ("time: 12:30", None),
        ("number: 1,000.5", None),
        ("list: [1__0]", None),
    ],
)
def test_what_the_two_jekylls_read_differently_is_mended_where_it_is_plain_to_see(
    yaml: str, mended: str | None
) -> None:
    assert yaml_fixed(yaml, "differing-readings") == mended


# --- what stops Jekyll


@pytest.mark.parametrize(
    ("yaml", "reason", "mended"),
    [
        ("slug: 42", "NEEDS_TEXT", "slug: '42'"),
        ("slug: true", "NEEDS_TEXT", "slug: 'true'"),
        ("permalink: 42", "NEEDS_TEXT", None),
        ("permalink: /:year/:unknown/", "UNKNOWN_PLACEHOLDER", None),
        ("categories: true", "NEEDS_TEXT_OR_LIST", None),
    ],
)
def test_a_value_at_which_jekyll_stops_is_an_error(yaml: str, reason: str, mended: str | None) -> None:
    problem = found_in(post_with(yaml), "build-stop")
    assert (problem.severity, problem.args[1]) == (Severity.ERROR, reason)
    assert yaml_fixed(yaml, "build-stop") == mended


@pytest.mark.parametrize("date", ["", " ''", ' "  "', " ~"])
def test_an_empty_date_is_taken_out(date: str) -> None:
    yaml = f"title: a\ndate:{date}\ntags: b"
    problem = found_in(post_with(yaml), "bad-date")
    assert (problem.severity, problem.message) == (Severity.ERROR, Message.DATE_EMPTY)
    assert yaml_fixed(yaml, "bad-date") == "title: a\ntags: b"


@pytest.mark.parametrize(
    "date",
    [
        *("0", "false", "2024", "2024-03", "2024-13-01", "2024-03-32", "2024-03-04 25:00:00", "2024-03-04 24:01"),
        *("24-00-02", "32 feb 2024", "2024.13.01"),
        *("2024-03-04 05:06:07 +25:00", "tomorrow", "12:30:45", "[2024-03-04]", "1709500000", f"0x{'F' * 4000}"),
    ],
)
def test_a_date_that_is_none_is_an_error(date: str) -> None:
    problem = found_in(post_with(f"date: {date}"), "bad-date")
    assert (problem.severity, problem.message) == (Severity.ERROR, Message.DATE_UNREADABLE)
    assert problem.args == (date,)
    assert problem.fix is None


@pytest.mark.parametrize(
    ("date", "taken"), [("2024-02-30", "2024-03-01"), ("2023-02-29 10:00", "2023-03-01"), ("'2024/4/31'", "2024-05-01")]
)
def test_a_day_that_the_calendar_lacks_is_told_with_the_one_that_jekyll_takes(date: str, taken: str) -> None:
    problem = found_in(post_with(f"date: {date}"), "bad-date")
    assert (problem.severity, problem.message) == (Severity.WARNING, Message.DATE_SHIFTED)
    assert problem.args == (date, taken)


@pytest.mark.parametrize(
    "date", ["March 4, 2024", "2024-03-04 05:06:07 JST", "'2024-03-04 24:00:00'", "24-03-04", "2024.03.04"]
)
def test_a_date_that_jekyll_may_read_otherwise_is_unsure(date: str) -> None:
    assert found_in(post_with(f"date: {date}"), "bad-date").message is Message.DATE_UNSURE


@pytest.mark.parametrize(
    ("date", "mended"),
    [
        ("2024年3月4日", "2024-03-04"),
        ("２０２４年３月４日（月）", "2024-03-04"),
        ("2024年3月4日 9:05", "2024-03-04 09:05"),
        ("'2024年3月4日9時05分'", "'2024-03-04 09:05'"),
        ("2024年2月30日", None),
    ],
)
def test_a_japanese_date_is_spelled_as_jekyll_reads_it(date: str, mended: str | None) -> None:
    assert yaml_fixed(f"date: {date}", "bad-date") == (mended and f"date: {mended}")


# --- what comes out otherwise than meant


@pytest.mark.parametrize("value", ["", " ~", " null"])
def test_an_empty_published_hides_and_is_made_to_say_so(value: str) -> None:
    assert found_in(post_with(f"published:{value}"), "unclear-visibility").message is Message.HIDDEN_UNSAID
    assert yaml_fixed(f"published:{value}", "unclear-visibility") == "published: false"


@pytest.mark.parametrize("value", ["'false'", "n", "0", '"No"', "0.0"])
def test_a_no_that_is_yes_to_jekyll_is_made_a_no(value: str) -> None:
    problem = found_in(post_with(f"published: {value}"), "unclear-visibility")
    assert (problem.message, problem.args) == (Message.SHOWN_AFTER_ALL, (value,))
    fix = yaml_fixed(f"published: {value}", "unclear-visibility")
    assert fix is not None
    assert post_with(fix).front_matter.values() == {"published": False}


@pytest.mark.parametrize(
    ("excerpt", "mended"),
    [
        ("これは**「学習」**の話。", "これは「学習」の話。"),
        ("'a `code` and [a link](https://example.com/)'", "'a code and a link'"),
        ("see **[this](/x)**", "see this"),
        ("old ~~gone~~ new", "old gone new"),
    ],
)
def test_marks_in_an_excerpt_go_and_its_words_stay(excerpt: str, mended: str) -> None:
    assert found_in(post_with(f"excerpt: {excerpt}"), "marks-in-excerpt").severity is Severity.ADVICE
    assert yaml_fixed(f"excerpt: {excerpt}", "marks-in-excerpt") == f"excerpt: {mended}"


@pytest.mark.parametrize("part", ["**a", "`", "[", "[a](", "](", "~~a", "**a** ", "[[a](u)"])
def test_any_excerpt_is_looked_through_in_linear_time(part: str) -> None:
    check(post_with(f"excerpt: |\n  {part * (200_000 // len(part))}"))


def test_marks_that_are_nested_beyond_sense_are_told_without_a_fix() -> None:
    assert yaml_fixed(f'excerpt: "{"[" * 20}a{"](u)" * 20}"', "marks-in-excerpt") is None


@pytest.mark.parametrize(
    ("yaml", "args", "mended"),
    [
        ("tags: a, b c", ("tags", "a,", "b", "c"), ["a", "b c"]),
        ("tags: a,b", ("tags", "a,b"), ["a", "b"]),
        ("tags: 投資、分析", ("tags", "投資、分析"), ["投資", "分析"]),
        ("categories: 投資　分析 市場", ("categories", "投資　分析", "市場"), ["投資", "分析", "市場"]),
        ("tags: a, a,", ("tags", "a,", "a,"), ["a"]),
    ],
)
def test_names_with_commas_between_them_become_a_list(yaml: str, args: tuple[str, ...], mended: list[str]) -> None:
    assert found_in(post_with(yaml), "names-run-together").args == args
    fix = yaml_fixed(yaml, "names-run-together")
    assert fix is not None
    assert post_with(fix).front_matter.values() == {args[0]: mended}
