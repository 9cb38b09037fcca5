"""Words that say whether an event happened."""

from __future__ import annotations

import re
from typing import Final

from core.events.syntax.vocab import words

PLANS: Final = words(
    """plan expect schedule intend prepare arrange agree decide set due slate vow promise pledge
    commit undertake want_to aim anticipate confirm_to about book invite_to foresee forecast
    clear"""
)
# "Have been told to meet": who gives the order expects it to be carried out.
ORDERS: Final = words("tell order instruct direct oblige task")
# "Should close by May", "hopes to complete it": what is agreed is only to be carried out.
HOPES: Final = words("hope aim want look")
SIGNS: Final = words("sign initial ink")
COMPLETES: Final = words("close complete finish conclude finalise finalize wrap_up consummate")
# "The talks should open in May".
BEGINS: Final = words("open begin start resume convene")
WISHES: Final = words(
    """want hope seek offer call call_for urge propose suggest consider ask invite demand push
    appeal request like wish willing ready prepared eager try attempt need require recommend
    encourage favor favour advocate pressure contemplate explore prefer keen reluctant able
    possible likely would refuse_if wait insist dream allow enable help fail_if expect_to
    threaten warn vow_to unlikely improbable mull weigh discuss press await look aim work
    struggle aspire desire strive endeavour endeavor"""
)
REFUSALS: Final = words(
    """refuse decline reject turn_down snub rebuff fail boycott unable unwilling oppose shun spurn
    dismiss avoid skip"""
)
CANCELS: Final = words(
    """cancel postpone call_off scrap suspend put_off delay abandon shelve freeze halt rule_out
    cut_off terminate cancellation suspension postponement defer reschedule adjourn
    drop push_back put_back kill scuttle torpedo nix axe block veto thwart vote_down"""
)
# "But the envoy pulled out": whoever does so, the meeting is off.
PULLS_OUT: Final = words("pull_out back_out drop_out call_it_off withdraw")
# Talks that were suspended and "resumed on Monday" take place.
TAKES_UP_AGAIN: Final = words(
    "resume restart take_up reopen re-open renew revive relaunch restore reconvene"
)
# What is done so exists, whatever is thought of it: "seeks to nullify the pact".
STANDS_UNDER: Final = words(
    """nullify void annul invalidate overturn renegotiate revise amend honor honour implement
    enforce uphold save preserve salvage revive rescue restore keep maintain respect observe
    protect violate infringe carry_out bring_back defend criticize criticise undermine"""
)
PREPARES: Final = words("prepare plan arrange ready")
# What a meeting does by itself when it does not come about, and whoever pulls out of it.
RUNS_OUT: Final = words("expire expiry lapse run_out")
FALLS_THROUGH: Final = words("fall_through stall pull_out back_out drop_out")
# "Put the talks on hold".
ON_HOLD: Final = words("hold ice")
CANCELLING_NOUNS: Final = words("cancellation suspension postponement adjournment")
CONDITIONS: Final = frozenset({"if", "unless", "whether", "once", "until"})
DENIES: Final = words("deny denial")
# "Denied reports that he had met her".
CLAIMS: Final = words("report claim allegation rumour rumor suggestion story speculation assertion")
DISBELIEVES: Final = words("deny dismiss reject refute dispute scotch rebut contradict")
FALSE: Final = words("false untrue baseless unfounded wrong incorrect groundless fabricated")
TRUE: Final = words("true correct accurate")
PLANNED_WORDS: Final = words(
    "planned scheduled upcoming forthcoming next proposed coming expected imminent future"
)
HYPOTHETICAL_WORDS: Final = words("possible potential eventual hypothetical proposed")
CANCELLED_WORDS: Final = words(
    """cancelled canceled postponed aborted scrapped abandoned now-cancelled now-canceled"""
)
AIMS: Final = words(
    """effort attempt bid push hope chance prospect proposal call possibility need pressure
    condition goal aim step plan offer invitation request readiness willingness desire demand
    opportunity way basis framework deadline talk negotiation draft appeal interest
    courage idea search quest will"""
)
# "after meeting him", "by signing it": the clause above says nothing about whether it happened.
CIRCUMSTANCE: Final = frozenset(
    {
        "after",
        "before",
        "by",
        "in",
        "upon",
        "since",
        "during",
        "following",
        "while",
        "with",
        "despite",
    }
)
ATTENDS: Final = words("attend join skip boycott leave host chair address miss travel fly head go")
# "When they meet": in the present tense it has the time of the clause above.
AT_THE_TIME: Final = frozenset({"when", "after", "before", "as", "while", "once"})
WILL: Final = frozenset({"will", "'ll", "shall", "wo", "’ll"})
MAYBE: Final = frozenset({"may", "might", "could", "can", "should", "must", "ca"})
MAYBE_SO: Final = words("possible likely unlikely conceivable")
ALMOST: Final = frozenset({"almost", "nearly"})
NEGATIONS: Final = frozenset({"not", "never", "n't", "n’t", "no"})
YEAR: Final = re.compile(r"\d{4}\Z")
PAST_TIMES: Final = words("last yesterday ago now earlier recently recent past this currently")
# Verbs through which the outer clause's time passes on to the inner one.
TRANSPARENT: Final = frozenset({"xcomp", "ccomp", "conj", "acl", "pcomp", "acomp", "advcl"})
