"""Which time expression of the sentence is the event's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from core.events.scene import Scene
from core.events.slots import act_on, told_of
from core.events.tree import ancestors, is_verbal, lemma
from core.events.vocab import ANNOUNCES, SPEECH_VERBS
from core.model import DateLink, EventType, TimeMention

if TYPE_CHECKING:
    from spacy.tokens import Token

FAR: Final = 1_000


def date_in_sentence(
    trigger: Token, kind: EventType, scene: Scene
) -> tuple[TimeMention, DateLink] | None:
    """The date that belongs to the trigger and by what right, if the sentence has one."""
    rated = [
        (cost, time.start, time, link)
        for time in scene.times
        for cost, link in [_cost(trigger, time, kind, scene)]
        if cost < FAR
    ]
    if not rated:
        return None
    _, _, time, link = min(rated, key=lambda r: r[:2])
    return time, link


def _cost(trigger: Token, time: TimeMention, kind: EventType, scene: Scene) -> tuple[int, DateLink]:
    """How far the time is from the event in the parse; FAR where it belongs to something else."""
    root = _root(time, scene)
    if root is None:
        return FAR, DateLink.SENTENCE
    distance = min(abs(root.i - trigger.i), 99)
    own = _own_words(trigger)
    above = next((t for t in ancestors(root) if is_verbal(t) or t in own), None)
    if above is None or trigger in ancestors(root):
        return distance, DateLink.CLAUSE
    if above in own:
        return 100 + distance, DateLink.CLAUSE
    return _other_clause(trigger, above, kind) + distance, DateLink.SENTENCE


def _other_clause(trigger: Token, verb: Token, kind: EventType) -> int:
    speech = lemma(verb) in SPEECH_VERBS
    if verb in ancestors(trigger):
        if not speech:
            return 300
        if _is_circumstance(trigger, verb):
            return 200
        return 400 if kind is EventType.AGREEMENT and lemma(verb) in ANNOUNCES else FAR
    return FAR if speech else 500


def _is_circumstance(trigger: Token, verb: Token) -> bool:
    """True where the event is when the clause happened: "said on Friday after meeting him"."""
    token = trigger
    for above in ancestors(trigger):
        if above == verb:
            return token.dep_ in {"prep", "advcl", "npadvmod"}
        token = above
    return False


def _own_words(trigger: Token) -> set[Token]:
    """The trigger with the verbs that carry it and take its adverbials."""
    own = {trigger}
    for token in (act_on(trigger), told_of(trigger)):
        if token is not None:
            own.add(token)
    top = trigger
    if not is_verbal(trigger) and trigger.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"}:
        top = trigger.head
        own.add(top)
    for above in ancestors(top):
        if top.dep_ in {"xcomp", "acomp"} and (is_verbal(above) or above.pos_ == "ADJ"):
            own.add(above)
            top = above
        else:
            break
    return own


def _root(time: TimeMention, scene: Scene) -> Token | None:
    tokens = [t for t in scene.parse if scene.time_at(t) is time]
    inside = set(tokens)
    return next((t for t in tokens if t.head not in inside or t.head is t), None)
