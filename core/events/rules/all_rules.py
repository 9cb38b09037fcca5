"""All event rules in their order, and those of each word."""

from __future__ import annotations

from typing import Final

from core.events.rules.agreement_rules import AGREEMENT_RULES
from core.events.rules.company_rules import COMPANY_RULES
from core.events.rules.handover_rules import HANDOVER_RULES
from core.events.rules.meeting_rules import MEETING_RULES
from core.events.rules.peace_rules import PEACE_RULES
from core.events.rules.state_rules import STATE_RULES
from core.events.rules.step_rules import STEP_RULES
from core.events.rules.trade_rules import TRADE_RULES
from core.events.syntax.rule import EventRule

RULES: Final = (
    *MEETING_RULES,
    *COMPANY_RULES,
    *STATE_RULES,
    *STEP_RULES,
    *TRADE_RULES,
    *HANDOVER_RULES,
    *PEACE_RULES,
    *AGREEMENT_RULES,
)
RULE_POS: Final = {"VERB": "VERB", "AUX": "VERB", "NOUN": "NOUN", "PROPN": "NOUN"}


def _by_word() -> dict[tuple[str, str], tuple[EventRule, ...]]:
    """The rules of each trigger word, earlier rows first."""
    found: dict[tuple[str, str], tuple[EventRule, ...]] = {}
    for rule in RULES:
        for word in rule.lemmas:
            found[rule.pos, word] = (*found.get((rule.pos, word), ()), rule)
    return found


RULES_BY_WORD: Final = _by_word()
