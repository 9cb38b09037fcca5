"""All event rules in their order, and those of each word."""

from __future__ import annotations

from typing import Final

from core.events.agreement_rules import AGREEMENT_RULES
from core.events.company_rules import COMPANY_RULES
from core.events.handover_rules import HANDOVER_RULES
from core.events.meeting_rules import MEETING_RULES
from core.events.peace_rules import PEACE_RULES
from core.events.rule import EventRule
from core.events.state_rules import STATE_RULES
from core.events.step_rules import STEP_RULES
from core.events.trade_rules import TRADE_RULES

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
