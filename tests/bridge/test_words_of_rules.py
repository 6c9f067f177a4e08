"""Each rule has its sentence."""

from __future__ import annotations

from editor.bridge.words_of_rules import rule_groups
from editor.checks.desk.rules import DESK_RULES
from editor.checks.liquid import RULE as LIQUID
from editor.checks.registry import RULES
from editor.checks.site.registry import SITE_RULES


def test_each_rule_has_one_place_and_one_sentence() -> None:
    rules = [rule for group in rule_groups() for rule in group.rules]
    names = [LIQUID, *RULES, *SITE_RULES, *(rule.name for rule in DESK_RULES)]
    assert sorted(name for name, _ in rules) == sorted(names)
    assert len({words for _, words in rules}) == len(rules)
