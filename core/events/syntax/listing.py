"""Names in a row: what the parser loses in "A, German Chancellor B and King C of Norway"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from core.events.syntax.between_names import behind_name
from core.events.syntax.coordination import coordinated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import prepositional
from core.events.syntax.vocab import ENVOYS
from core.language.geography import country_code
from core.model import Actor, ActorKind, ActorMention

if TYPE_CHECKING:
    from core.token import Token

JOINERS: Final = frozenset({",", "and", "&", "plus"})
PARTICIPLES: Final = frozenset({"acting", "visiting", "outgoing", "incoming", "leading", "of"})
# Those who come along are no party.
FAMILY: Final = frozenset({"wife", "husband", "spouse", "daughter", "son"})
TITLE_POS: Final = frozenset({"PROPN", "NOUN", "ADJ", "DET", "PART", "PRON", "SPACE", "NUM"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
OBJECTS: Final = frozenset({"dobj", "pobj"})
HAILS_FROM: Final = frozenset({"from", "in", "of"})
MAX_BRACKET: Final = 9
MAX_TITLE_TOKENS: Final = 9
MAX_LAST: Final = 6


def listed_after(token: Token, scene: Scene) -> list[Actor]:
    """Actors that follow the token's own in a list that "and" closes."""
    mention = scene.name_at(token)
    found: list[Actor] = []
    closed = 0
    last = _last_token(token, scene)
    while mention is not None:
        step = _next_in_list(last, mention, scene)
        if step is None and _closes_with_nobody(last):
            closed = len(found)
        if step is None or _opens_clause(step[0], token) or _is_his_post(step, mention, scene):
            break
        last, mention, joined_by_and = step
        found.append(mention.actor)
        if joined_by_and:
            closed = len(found)
    own = mention_of_first.actor.id if (mention_of_first := scene.name_at(token)) else ""
    return [actor for actor in found[:closed] if actor.id != own]


def _closes_with_nobody(last: Token) -> bool:
    """True before the "and the volunteers" of a list: who is no actor closes it, too."""
    doc, index = last.doc, behind_name(last)
    index += index < len(doc) and doc[index].text == ","
    if index + 1 >= len(doc) or doc[index].lower_ != "and":
        return False
    noun = next((t for t in doc[index + 1 : index + MAX_LAST] if t.pos_ in {"NOUN", "PROPN"}), None)
    return noun is not None and noun.dep_ == "conj" and noun.left_edge.i == index + 1


def listed_before(token: Token, scene: Scene) -> list[Actor]:
    """The actor in front of "and" where the parser made one name of "Queen A and King B"."""
    mention = scene.name_at(token)
    first = _first_token(token, scene)
    if mention is None or first.i < 2 or first.nbor(-1).lower_ != "and":
        return []
    before = first.nbor(-2)
    named = scene.name_at(before)
    if mention.actor.kind is ActorKind.GROUP and token not in before.ancestors:
        return []
    if named is None or not _are_alike(named.actor, mention.actor) or before.dep_ in OBJECTS:
        return []
    return [named.actor]


def behind_counterpart(head: Token, scene: Scene) -> list[Actor]:
    """Berg of "his counterpart from Oman, Karl Berg", Oman where nobody is named."""
    behind = head.doc[head.i + 1 : head.i + 1 + MAX_BRACKET]
    if head.lemma_.lower() != "counterpart" or not behind or behind[0].lower_ not in HAILS_FROM:
        return []
    if states := _states_there(head, scene):
        return states
    state: Actor | None = None
    for token in behind[1:]:
        mention = scene.name_at(token)
        is_person = mention is not None and mention.actor.kind is ActorKind.PERSON
        if mention is not None and is_person and state is not None:
            return [mention.actor]
        if country_code(token.text) is not None:
            state = scene.state(country_code(token.text) or "")
        elif mention is not None and mention.actor.kind is ActorKind.COUNTRY:
            state = mention.actor
        elif token.lower_ not in {"the", ","} and token.pos_ != "PROPN":
            break
    return [state] if state is not None else []


def _states_there(head: Token, scene: Scene) -> list[Actor]:
    """The two of "his counterparts in Oman and Chad"; a single one may be where they met."""
    listed = [t for state in prepositional(head, "in") for t in coordinated(state)]
    codes = [code for t in listed if (code := country_code(t.text))]
    return [scene.state(code) for code in codes] if len(codes) > 1 else []


def added_to(head: Token) -> list[Token]:
    """The ministers of "the presidents of A and B, as well as ministers of C", hung elsewhere."""
    doc, index = head.doc, head.right_edge.i + 1
    index += index < len(doc) and doc[index].text == ","
    if tuple(t.lower_ for t in doc[index : index + 3]) != ("as", "well", "as"):
        return []
    above = {*head.ancestors, doc[index + 2]}
    behind = doc[index + 3 : index + 3 + MAX_TITLE_TOKENS]
    nouns = (t for t in behind if t.dep_ in {"conj", "pobj"} and t.pos_ in {"NOUN", "PROPN"})
    return [first for first in islice(nouns, 1) if first.head in above]


def _first_token(token: Token, scene: Scene) -> Token:
    mention = scene.name_at(token)
    while token.i and scene.name_at(token.nbor(-1)) is mention is not None:
        token = token.nbor(-1)
    return token


def _last_token(token: Token, scene: Scene) -> Token:
    mention = scene.name_at(token)
    last = token
    while last.i + 1 < len(last.doc) and scene.name_at(last.nbor()) is mention is not None:
        last = last.nbor()
    return last


def _next_in_list(
    last: Token, mention: ActorMention, scene: Scene
) -> tuple[Token, ActorMention, bool] | None:
    """The next name's last token, its mention, and whether "and" stands before it."""
    doc, index = last.doc, behind_name(last)
    joined = False
    while index < len(doc) and (doc[index].lower_ in JOINERS or doc[index].is_space):
        joined = joined or doc[index].lower_ in {"and", "&", "plus"}
        index += 1
    if index == last.i + 1 or not any(t.lower_ in JOINERS for t in doc[last.i + 1 : index]):
        return None
    for token in doc[index : index + MAX_TITLE_TOKENS]:
        following = scene.name_at(token)
        if token.tag_ == "PRP$" or (following and _owns_the_next(token, scene)):
            continue  # "Karl Berg, his deputy Anna Lindt and Omar Said"
        if _only_tells_where(token) if following else token.lower_ in FAMILY:
            return None
        if following and _goes_on(following.actor, mention.actor):
            return _last_token(token, scene), following, joined
        if token.pos_ not in TITLE_POS and token.lower_ not in PARTICIPLES:
            return None
    return None


def _is_his_post(
    step: tuple[Token, ActorMention, bool], mention: ActorMention, scene: Scene
) -> bool:
    """True for the last post of "Karl Berg, Oman's Chief Secretary and Foreign Minister"."""
    last, following, joined = step
    is_named = mention.actor.kind is ActorKind.PERSON and mention.actor.name != mention.role
    is_bare = joined and following.actor.name == following.role
    return is_named and is_bare and _first_token(last, scene).nbor(-1).lower_ == "and"


def _owns_the_next(token: Token, scene: Scene) -> bool:
    """True for the country of "Malaysia's Kelana Bhd" and for those whose envoy is named behind."""
    doc, index = token.doc, token.i + 1
    if index + 1 >= len(doc) or doc[index].tag_ != "POS":
        return False
    if token.dep_ == "poss" and token.head.tag_ == "NN" and token.head.lemma_.lower() in ENVOYS:
        return True
    owned, owner = scene.name_at(doc[index + 1]), scene.name_at(token)
    return owned is not None and owned is not owner and owned.actor.kind is not ActorKind.COUNTRY


def _only_tells_where(token: Token) -> bool:
    """True for the country of "owners of U.S. mills", which is in no list."""
    front = token.dep_ in {"compound", "amod", "nmod"} and token.head.text[0].islower()
    return front and token.nbor(-1).lower_ == "of"


def _goes_on(following: Actor, actor: Actor) -> bool:
    """True where a list can go on with the actor, or names the last one behind its office."""
    kinds = {following.kind, actor.kind}
    is_mixed = kinds == {ActorKind.GROUP, ActorKind.PERSON}
    return following.id == actor.id or is_mixed or _are_alike(following, actor)


def _are_alike(a: Actor, b: Actor) -> bool:
    return a.id != b.id and (a.kind is ActorKind.PERSON) == (b.kind is ActorKind.PERSON)


def _opens_clause(name: Token, first: Token) -> bool:
    """True where the name is the subject of a clause that the list's first name is not in."""
    if name.dep_ not in SUBJECTS:
        return False
    return first.dep_ not in SUBJECTS or name.head != first.head


def one_named_behind(head: Token, scene: Scene) -> list[Actor]:
    """The person of "a deputy minister of light industry, Karl Berg, who"."""
    doc, title = head.doc, head.doc[head.i : head.i + 1 + MAX_TITLE_TOKENS]
    at = next((t.i for t in title if t.text == ","), head.i)
    if at == head.i or at + 1 >= len(doc):
        return []
    mention = scene.name_at(doc[at + 1])
    if mention is None or mention.actor.kind is not ActorKind.PERSON:
        return []
    last = _last_token(doc[at + 1], scene)
    ends = last.i + 1 < len(doc) and doc[last.i + 1].text in {",", ".", ";"}
    return [mention.actor] if ends else []
