"""Words for the rules by which a post is checked: what each remarks on, in one sentence, by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor.bridge.marking import QT_TRANSLATE_NOOP

_GROUPS: tuple[tuple[str, dict[str, str]], ...] = (
    (
        QT_TRANSLATE_NOOP("rules", "Front matter and Jekyll"),
        {
            "undecoded-bytes": QT_TRANSLATE_NOOP("rules", "Bytes that are no letters in the file's encoding"),
            "missing-head": QT_TRANSLATE_NOOP("rules", "Front matter that Jekyll takes for text"),
            "unread-front-matter": QT_TRANSLATE_NOOP("rules", "Front matter that Jekyll cannot read"),
            "duplicate-key": QT_TRANSLATE_NOOP("rules", "Keys that stand twice"),
            "differing-readings": QT_TRANSLATE_NOOP("rules", "Values that not every Jekyll reads alike"),
            "build-stop": QT_TRANSLATE_NOOP("rules", "Values at which Jekyll stops"),
            "bad-date": QT_TRANSLATE_NOOP("rules", "Dates that Jekyll reads otherwise or not at all"),
            "unclear-visibility": QT_TRANSLATE_NOOP("rules", "A “published” that hides or shows the post unawares"),
            "marks-in-excerpt": QT_TRANSLATE_NOOP("rules", "Markdown in an excerpt that is printed as it stands"),
            "liquid": QT_TRANSLATE_NOOP("rules", "Liquid at which Jekyll stops"),
            "names-run-together": QT_TRANSLATE_NOOP("rules", "Tags and categories in one line without blanks"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("rules", "The site"),
        {
            "stops-build": QT_TRANSLATE_NOOP("rules", "Posts at which Jekyll stops the whole build"),
            "other-encoding": QT_TRANSLATE_NOOP("rules", "Posts that are not in the site's encoding"),
            "same-address": QT_TRANSLATE_NOOP("rules", "Two posts at one address"),
            "unknown-layout": QT_TRANSLATE_NOOP("rules", "Layouts that the site does not have"),
            "other-day": QT_TRANSLATE_NOOP("rules", "A date of another day than the file name has"),
            "waits": QT_TRANSLATE_NOOP("rules", "Posts that wait for their date"),
            "tag-twin": QT_TRANSLATE_NOOP("rules", "Tags that are elsewhere spelled otherwise"),
            "dead-reference": QT_TRANSLATE_NOOP("rules", "Links, images and anchors that lead nowhere"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("rules", "What Markdown makes of it"),
        {
            "unrendered-emphasis": QT_TRANSLATE_NOOP("rules", "Emphasis that does not become any"),
            "straight-quotes": QT_TRANSLATE_NOOP("rules", "Straight quotes that Jekyll turns the wrong way"),
            "stray-pipe": QT_TRANSLATE_NOOP("rules", "A “|” that makes a table of a paragraph"),
            "full-width-marker": QT_TRANSLATE_NOOP("rules", "Full-width signs where Markdown has narrow ones"),
            "unrendered-list": QT_TRANSLATE_NOOP("rules", "Numbers with a bracket, which begin no list"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("rules", "Left behind and repeated"),
        {
            "stray-marker": QT_TRANSLATE_NOOP("rules", "Marks that a program left, such as ---END---"),
            "chat-leftover": QT_TRANSLATE_NOOP("rules", "Sentences to whoever asked for the text"),
            "cut-off-ending": QT_TRANSLATE_NOOP("rules", "An ending cut off in mid-sentence"),
            "repeated-sentence": QT_TRANSLATE_NOOP("rules", "Sentences and paragraphs that stand twice"),
            "repeated-title": QT_TRANSLATE_NOOP("rules", "The title again as the first line"),
            "doubled-word": QT_TRANSLATE_NOOP("rules", "Words twice in a row"),
            "unbalanced-bracket": QT_TRANSLATE_NOOP("rules", "Brackets without a partner"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("rules", "Style"),
        {
            "mixed-style": QT_TRANSLATE_NOOP("rules", "です・ます and である in one post"),
            "long-sentence": QT_TRANSLATE_NOOP("rules", "Long sentences"),
            "repeated-particle": QT_TRANSLATE_NOOP("rules", "The same particle again within a sentence"),
            "spelling-variants": QT_TRANSLATE_NOOP("rules", "A word spelled in two ways, in the post or on the site"),
            "wrong-article": QT_TRANSLATE_NOOP("rules", "“a” before a vowel, “an” before a consonant"),
            "mixed-quotes": QT_TRANSLATE_NOOP("rules", "Straight and curly quotes in one post"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("rules", "Letters and signs"),
        {
            "lookalike-letters": QT_TRANSLATE_NOOP("rules", "Letters that only look right, such as 一 in サ一バー"),
            "half-width-kana": QT_TRANSLATE_NOOP("rules", "Half-width kana"),
            "full-width-letters": QT_TRANSLATE_NOOP("rules", "Full-width Latin letters and digits among narrow ones"),
            "full-width-space": QT_TRANSLATE_NOOP("rules", "Full-width spaces within a sentence"),
            "mixed-spacing": QT_TRANSLATE_NOOP("rules", "Spaces between Japanese and Latin, here and not there"),
            "mixed-commas": QT_TRANSLATE_NOOP("rules", "、 and ，, 。 and ． in one post"),
            "mixed-mark-width": QT_TRANSLATE_NOOP("rules", "Wide and narrow ！ and ？ in one post"),
            "mixed-dots": QT_TRANSLATE_NOOP("rules", "… and ... in one post"),
            "mixed-waves": QT_TRANSLATE_NOOP("rules", "〜 and ～ in one post"),
        },
    ),
)


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """Rules that are of one kind: the name of each, and what it remarks on."""

    title: str
    rules: Sequence[tuple[str, str]]


def rule_groups() -> tuple[RuleGroup, ...]:
    """Return all rules, by group, in the writer's language."""
    return tuple(
        RuleGroup(_translated(title), [(name, _translated(words)) for name, words in rules.items()])
        for title, rules in _GROUPS
    )


def words_of_rule(name: str) -> str:
    """Return what the rule *name* remarks on."""
    return next((_translated(rules[name]) for _, rules in _GROUPS if name in rules), name)


def _translated(text: str) -> str:
    return QCoreApplication.translate("rules", text)
