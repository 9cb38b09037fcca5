"""What can become of an event: rows with examples and rejects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from core.merge import follow_checks as checks
from core.merge.followed import Followed


@dataclass(frozen=True, slots=True)
class Reports:
    """Two reports of our own, each with the day on which it was published."""

    first_day: str
    first: str
    second_day: str
    second: str


@dataclass(frozen=True, slots=True)
class FollowRule:
    """A row: when the later event is what became of the earlier one, and how that is said.

    ``is_outcome`` is true for what becomes of a plan: of that there is one. Otherwise it is the
    later act that has one act before it.
    """

    name: str
    says: str
    holds: Callable[[Followed], bool]
    is_outcome: bool
    examples: tuple[Reports, ...]
    rejects: tuple[Reports, ...]


PLAN: Final = "Anna Lindt will meet Karl Berg in Vienna this month."

FOLLOW_RULES: Final[tuple[FollowRule, ...]] = (
    FollowRule(
        "held-in-time",
        "the same parties, on a day that the plan allows",
        checks.held_in_time,
        True,
        (
            Reports(
                "2026-03-03", PLAN, "2026-03-13", "Anna Lindt met Karl Berg in Vienna on Thursday."
            ),
        ),
        (
            Reports("2026-03-03", PLAN, "2026-03-13", "Anna Lindt met Omar Haddad on Thursday."),
            Reports(
                "2026-03-03", PLAN, "2026-05-15", "Anna Lindt met Karl Berg in Vienna on Thursday."
            ),
        ),
    ),
    FollowRule(
        "called-off",
        "the same parties, reported as called off after it was planned",
        checks.called_off,
        True,
        (
            Reports(
                "2026-03-03",
                PLAN,
                "2026-03-09",
                "Karl Berg on Sunday called off a meeting with Anna Lindt.",
            ),
        ),
        (
            Reports(
                "2026-03-03",
                PLAN,
                "2026-03-09",
                "Karl Berg on Sunday called off a meeting with Omar Haddad.",
            ),
        ),
    ),
    FollowRule(
        "put-off",
        "the same parties, put off to a later day",
        checks.put_off,
        True,
        (
            Reports(
                "2026-03-03",
                "Anna Lindt will meet Karl Berg on 10 March 2026.",
                "2026-03-08",
                "Anna Lindt postponed her meeting with Karl Berg to 20 March.",
            ),
        ),
        (
            Reports(
                "2026-03-03",
                "Anna Lindt will meet Karl Berg on 10 March 2026.",
                "2026-03-08",
                "Anna Lindt postponed her meeting with Omar Haddad to 20 March.",
            ),
        ),
    ),
    FollowRule(
        "held-as-moved",
        "the same parties, on the day to which it was put off",
        checks.held_as_moved,
        True,
        (
            Reports(
                "2026-03-08",
                "Anna Lindt postponed her meeting with Karl Berg to 20 March.",
                "2026-03-22",
                "Anna Lindt met Karl Berg on 20 March 2026.",
            ),
        ),
        (
            Reports(
                "2026-03-08",
                "Anna Lindt called off a meeting with Karl Berg on 20 March.",
                "2026-03-22",
                "Anna Lindt met Karl Berg on 20 March 2026.",
            ),
        ),
    ),
    FollowRule(
        "held-soon-after",
        "the same parties, within a week of the day that was planned",
        checks.held_soon_after,
        True,
        (
            Reports(
                "2026-03-03",
                "Anna Lindt will meet Karl Berg on 10 March 2026.",
                "2026-03-16",
                "Anna Lindt met Karl Berg on 14 March 2026.",
            ),
        ),
        (
            Reports(
                "2026-03-03",
                "Anna Lindt will meet Karl Berg on 10 March 2026.",
                "2026-04-16",
                "Anna Lindt met Karl Berg on 14 April 2026.",
            ),
        ),
    ),
    FollowRule(
        "held-after-all",
        "the same parties, within three months after it was called off",
        checks.held_after_all,
        True,
        (
            Reports(
                "2026-03-09",
                "Karl Berg called off a meeting with Anna Lindt planned for 12 March 2026.",
                "2026-04-20",
                "Karl Berg met Anna Lindt on 18 April 2026.",
            ),
        ),
        (
            Reports(
                "2026-03-09",
                "Karl Berg called off a meeting with Anna Lindt planned for 12 March 2026.",
                "2026-09-20",
                "Karl Berg met Anna Lindt on 18 September 2026.",
            ),
        ),
    ),
    FollowRule(
        "planned-anew",
        "the same parties, planned for a later day after it was called off",
        checks.planned_anew,
        True,
        (
            Reports(
                "2026-03-09",
                "Karl Berg called off a meeting with Anna Lindt planned for 12 March 2026.",
                "2026-03-20",
                "Karl Berg will meet Anna Lindt on 2 April 2026.",
            ),
        ),
        (
            Reports(
                "2026-03-20",
                "Karl Berg called off a meeting with Anna Lindt planned for 2 April 2026.",
                "2026-03-21",
                "Karl Berg will meet Anna Lindt on 25 March 2026.",
            ),
        ),
    ),
    FollowRule(
        "held-after-plan",
        "the same parties, the first time within three months of the plan",
        checks.held_after_plan,
        True,
        (
            Reports(
                "2026-03-03",
                "Anna Lindt and Karl Berg are to hold talks in the coming weeks.",
                "2026-04-03",
                "Karl Berg received Anna Lindt on Thursday.",
            ),
        ),
        (
            Reports(
                "2026-03-03",
                "Anna Lindt and Karl Berg are to hold talks in the coming weeks.",
                "2026-09-03",
                "Karl Berg received Anna Lindt on Wednesday.",
            ),
        ),
    ),
    FollowRule(
        "next-act",
        "a later act of the same agreement",
        checks.next_act,
        False,
        (
            Reports(
                "2026-03-03",
                "Peru and Chile signed the Lima Protocol on 1 March 2026.",
                "2026-05-03",
                "Chile ratified the Lima Protocol on 2 May 2026.",
            ),
            Reports(
                "2026-03-03",
                "Peru and Chile reached a truce on 1 March 2026.",
                "2026-05-03",
                "The truce between Peru and Chile collapsed on 2 May 2026.",
            ),
            Reports(
                "2026-03-03",
                "Peru and Chile extended the Lima Protocol on 1 March 2026.",
                "2026-05-03",
                "Peru and Chile again extended the Lima Protocol on 2 May 2026.",
            ),
        ),
        (
            Reports(
                "2026-03-03",
                "Peru and Chile signed the Lima Protocol on 1 March 2026.",
                "2026-05-03",
                "Chile ratified the Arica Treaty on 2 May 2026.",
            ),
            Reports(
                "2026-03-03",
                "Peru and Chile reached a truce on 1 March 2026.",
                "2026-05-03",
                "Peru and Chile signed a fishing deal on 2 May 2026.",
            ),
        ),
    ),
)
