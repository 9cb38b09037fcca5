"""Where those stand who are joined, left or bought, and the finders of all slots of pacts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from core.events.arguments.aim_slots import closers, guests, inviting, wanted
from core.events.arguments.award_slots import awarded
from core.events.arguments.doers import doers
from core.events.arguments.frame_slots import acting_under_it, framed
from core.events.arguments.handover_slots import passing, supplied, taker
from core.events.arguments.pact_slots import (
    buyers,
    declarers,
    other_side,
    owners_of_things,
    sellers,
    sold,
    sources,
    taken_private,
    traded,
)
from core.events.arguments.suit_slots import accusers, concerned, paying
from core.events.syntax.rule import Slot
from core.events.syntax.trades import makers, owners
from core.events.syntax.tree import (
    ancestors,
    children,
    clause_subjects,
    is_verbal,
    objects,
    prepositional,
)

if TYPE_CHECKING:
    from core.token import Token


def joined(verb: Token) -> list[Token]:
    """What countries are taken into: "accepted as members of NATO", "welcomed into NATO"."""
    members = [t for t in prepositional(verb, "as") if t.lemma_.lower() == "member"]
    return prepositional(verb, "to", "into") + [
        t for member in members for t in prepositional(member, "of")
    ]


def leavers(noun: Token) -> list[Token]:
    """Whose withdrawal it is: "Oman's exit", "Oman announced its withdrawal"."""
    owners = children(noun, "poss")
    if any(owner.tag_ == "PRP$" for owner in owners):
        above = next((t for t in ancestors(noun) if is_verbal(t)), None)
        return clause_subjects(above) if above is not None else []
    return owners + prepositional(noun, "of", "by")


def controlled(verb: Token) -> list[Token]:
    """What one takes control or ownership of."""
    control = [t for t in objects(verb) if t.lemma_.lower() in {"control", "ownership"}]
    return [t for thing in (*control, verb) for t in prepositional(thing, "of") if control]


def paid_for(verb: Token) -> list[Token]:
    """The firm of "paid $30 million for the firm", "for a fifth of it"."""
    hung = (verb, *objects(verb), *prepositional(verb, "in"))  # "in cash for the firm"
    bought = [t for head in hung for t in prepositional(head, "for")]
    return bought + [t for thing in bought for t in (*owners(thing), *children(thing, "compound"))]


def called_so(noun: Token) -> list[Token]:
    """The firm of "Belar is the buyer" and of "the buyer is Belar"."""
    be = noun.head
    return clause_subjects(be) if noun.dep_ == "attr" else children(be, "attr", "oprd")


DEAL_FINDERS: Final[dict[Slot, Callable[[Token], list[Token]]]] = {
    Slot.DOER: doers,
    Slot.COMPLEMENT: other_side,
    Slot.AWARDED: awarded,
    Slot.UNDER: acting_under_it,
    Slot.CONCERNED: concerned,
    Slot.MAKER: makers,
    Slot.DECLARER: declarers,
    Slot.SOURCE: sources,
    Slot.SELLER: sellers,
    Slot.BUYER: buyers,
    Slot.SOLD: sold,
    Slot.OWNER: owners_of_things,
    Slot.TRADED: traded,
    Slot.FRAME: framed,
    Slot.PAYING: paying,
    Slot.PAID_FOR: paid_for,
    Slot.CONTROLLED: controlled,
    Slot.JOINED: joined,
    Slot.LEAVER: leavers,
    Slot.CLOSER: closers,
    Slot.WANTED: wanted,
    Slot.INVITING: inviting,
    Slot.GUEST: guests,
    Slot.PRIVATE: taken_private,
    Slot.ACCUSER: accusers,
    Slot.PASSING: passing,
    Slot.SUPPLIED: supplied,
    Slot.TAKER: taker,
    Slot.CALLED_SO: called_so,
}
