"""All rules of the desk."""

from __future__ import annotations

from editor.checks.desk.brackets import UNBALANCED_BRACKET
from editor.checks.desk.cut_off import CUT_OFF_ENDING
from editor.checks.desk.doubled import DOUBLED_WORD
from editor.checks.desk.english import MIXED_QUOTES, WRONG_ARTICLE
from editor.checks.desk.kramdown_marks import STRAIGHT_QUOTES, STRAY_PIPE, UNRENDERED_EMPHASIS
from editor.checks.desk.leftovers import CHAT_LEFTOVER, STRAY_MARKER
from editor.checks.desk.length import LONG_SENTENCE
from editor.checks.desk.lookalikes import LOOKALIKE_LETTERS
from editor.checks.desk.markers import FULL_WIDTH_MARKER, UNRENDERED_LIST
from editor.checks.desk.mixed import MIXED_COMMAS, MIXED_DOTS, MIXED_MARK_WIDTH, MIXED_WAVES
from editor.checks.desk.particles import REPEATED_PARTICLE
from editor.checks.desk.repeats import REPEATED_SENTENCE, REPEATED_TITLE
from editor.checks.desk.rule import Rule
from editor.checks.desk.spacing import MIXED_SPACING
from editor.checks.desk.style import MIXED_STYLE
from editor.checks.desk.variants import SPELLING_VARIANTS
from editor.checks.desk.widths import FULL_WIDTH_LETTERS, FULL_WIDTH_SPACE, HALF_WIDTH_KANA

DESK_RULES: tuple[Rule, ...] = (
    STRAY_MARKER,
    CHAT_LEFTOVER,
    CUT_OFF_ENDING,
    REPEATED_SENTENCE,
    REPEATED_TITLE,
    MIXED_STYLE,
    LONG_SENTENCE,
    REPEATED_PARTICLE,
    DOUBLED_WORD,
    UNBALANCED_BRACKET,
    SPELLING_VARIANTS,
    LOOKALIKE_LETTERS,
    HALF_WIDTH_KANA,
    FULL_WIDTH_LETTERS,
    FULL_WIDTH_SPACE,
    MIXED_SPACING,
    MIXED_COMMAS,
    MIXED_MARK_WIDTH,
    MIXED_DOTS,
    MIXED_WAVES,
    UNRENDERED_EMPHASIS,
    STRAIGHT_QUOTES,
    STRAY_PIPE,
    FULL_WIDTH_MARKER,
    UNRENDERED_LIST,
    WRONG_ARTICLE,
    MIXED_QUOTES,
)
