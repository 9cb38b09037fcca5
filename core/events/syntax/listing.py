"""Names in a row: what the parser loses in "A, German Chancellor B and King C of Norway"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from core.events.syntax.coordination import coordinated
from core.events.syntax.scene import Scene
from core.events.syntax.tree import prepositional
from core.events.syntax.vocab import ENVOYS
from core.language.firm_forms import COMPANY_FORMS
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
MAX_ADDRESS: Final = 9
MAX_BRACKET: Final = 9
MAX_TITLE_TOKENS: Final = 9
MAX_OFFICE: Final = 18
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
RELATIVE: Final = frozenset({"WP", "WDT", "WRB"})
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
        if step is None or _opens_clause(step[0], token):
            break
        last, mention, joined_by_and = step
        found.append(mention.actor)
        if joined_by_and:
            closed = len(found)
    own = mention_of_first.actor.id if (mention_of_first := scene.name_at(token)) else ""
    return [actor for actor in found[:closed] if actor.id != own]


def _closes_with_nobody(last: Token) -> bool:
    """True before the "and the volunteers" of a list: who is no actor closes it, too."""
    doc, index = last.doc, _behind_country(last)
    index += index < len(doc) and doc[index].text == ","
    if index + 1 >= len(doc) or doc[index].lower_ != "and":
        return False
    noun = next((t for t in doc[index + 1 : index + MAX_LAST] if t.pos_ in {"NOUN", "PROPN"}), None)
    return noun is not None and noun.dep_ == "conj" and noun.left_edge.i == index + 1


def listed_before(token: Token, scene: Scene) -> list[Actor]:
    """The actor in front of "and" where the parser made one name of "Queen A and King B"."""
    mention = scene.name_at(token)
    first = token
    while first.i and scene.name_at(first.nbor(-1)) is mention is not None:
        first = first.nbor(-1)
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
    doc, index = last.doc, _behind_country(last)
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


def _behind_country(last: Token) -> int:
    """Where the list goes on behind "of Norway" and behind ", San Jose, Calif.,"."""
    doc, index = last.doc, _behind_address(last)
    index = _behind_office(doc, index)
    if index + 1 < len(doc) and doc[index].lower_ == "of":
        index = first = index + 1
        while index < len(doc) and doc[index].pos_ == "PROPN":
            index += 1
        whole = " ".join(t.text for t in doc[first : index + 2])  # "Trinidad and Tobago"
        index += 2 if " and " in whole and country_code(whole) else 0
    return index


def _goes_on(following: Actor, actor: Actor) -> bool:
    """True where a list can go on with the actor, or names the last one behind its office."""
    kinds = {following.kind, actor.kind}
    is_mixed = kinds == {ActorKind.GROUP, ActorKind.PERSON}
    return following.id == actor.id or is_mixed or _are_alike(following, actor)


def _behind_address(last: Token) -> int:
    """Behind the town of "Adeco Corp., San Jose, Calif., and Belar Inc.", else behind a bracket."""
    doc, index = last.doc, _behind_bracket(last)
    if last.text.rstrip(".") not in COMPANY_FORMS or index >= len(doc) or doc[index].text != ",":
        return index
    for at in range(index + 1, min(len(doc) - 1, index + MAX_ADDRESS)):
        if doc[at].text == "," and doc[at + 1].lower_ == "and":
            return at
        if doc[at].pos_ not in {"PROPN", "PUNCT"}:
            break
    return index


def _behind_office(doc: Sequence[Token], index: int) -> int:
    """Behind the office of "Karl Berg, head of the army of Oman, and Anna Lindt"."""
    office = doc[index + 1 : index + 1 + MAX_OFFICE]
    if not office or doc[index].text != ",":
        return index
    noun = next((t for t in office if t.pos_ in {"NOUN", "PROPN", "PRON", "VERB"}), None)
    if noun is None or noun.tag_ != "NN" or noun.nbor().lower_ not in {"of", "for", "in"}:
        return index
    for token in office:
        if token.text == ",":
            return token.i if token.nbor().lower_ == "and" else index
        if token.tag_ in FINITE or token.tag_ in RELATIVE:
            break
    return index


def _behind_bracket(last: Token) -> int:
    """Where the list goes on behind "(Ukraine's parliament)"."""
    doc, index = last.doc, last.i + 1
    if index >= len(doc) or doc[index].text != "(":
        return index
    closed = (t.i + 1 for t in doc[index : index + MAX_BRACKET] if t.text == ")")
    return next(closed, index)


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
