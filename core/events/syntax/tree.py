"""Questions to the dependency parse that more than one part asks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from core.events.syntax.coordination import asked, linked, whoever
from core.events.syntax.vocab import ROUNDS

if TYPE_CHECKING:
    from core.token import Token

SUBJECTS: Final = frozenset({"nsubj", "csubj"})
RANKED: Final = frozenset({"first", "second", "third", "last", "latest", "only", "next"})
PASSIVE_SUBJECTS: Final = frozenset({"nsubjpass", "csubjpass"})
VERBAL: Final = frozenset({"VERB", "AUX"})
# A verb in one of these relations without a subject of its own has that of the verb above it.
SHARES_SUBJECT: Final = frozenset({"xcomp", "conj", "advcl", "acl", "dep", "ccomp"})
# The tagger takes many a participle behind its noun for a past tense.
PARTICIPLES: Final = frozenset({"VBN", "VBD"})
MISREAD: Final = {"hop": "hope", "slat": "slate", "din": "dine"}  # by the lemmatizer
FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
# Verbs that are read as participles behind a comma.
COMES_UP: Final = frozenset({"call", "meet", "talk", "confer", "dine", "lunch", "speak", "agree"})
# What can stand between "will" and its verb: "will on Monday, June 19, meet".
TIME_WORDS: Final = frozenset({"ADP", "PROPN", "NUM", "ADV"})
# "Kept Oman from signing it".
KEEPS: Final = frozenset({"stop", "keep", "prevent", "bar", "dissuade", "discourage", "block"})
MAX_CLIMB: Final = 12


def children(token: Token, *relations: str) -> list[Token]:
    """Children in one of the relations, in text order."""
    return [child for child in token.children if child.dep_ in relations]


def lemma(token: Token) -> str:
    """Lemma in small letters, with the particle of a phrasal verb: "call off"."""
    particles = [
        child.lower_
        for child in token.children
        if child.dep_ == "prt"
        or (child.lower_ == "out" and child.dep_ in {"advmod", "prep"})
        or (child.lower_ == "through" and child.tag_ in {"RP", "RB"})
        or (child.lower_ == "back" and token.lemma_ in {"push", "put"})
    ]
    word = token.lemma_.lower()
    return " ".join([MISREAD.get(word, word), *particles])


def noun_lemma(token: Token) -> str:
    """Lemma of a noun in small letters; the tagger leaves names in the plural: "Accords"."""
    word = token.lemma_.lower()
    is_plural = token.pos_ == "PROPN" and (word == "mous" or not word.endswith("us"))  # "Consensus"
    return word.removesuffix("s") if is_plural else word


def is_verbal(token: Token) -> bool:
    """True for verbs, auxiliaries and participles, also for a "to host" taken for a noun."""
    return token.pos_ in VERBAL or (
        token.pos_ == "NOUN" and any(c.dep_ == "aux" for c in token.children)
    )


def prepositional(token: Token, *prepositions: str) -> list[Token]:
    """Objects of these prepositions of the token, with one step of "in talks with" chains."""
    hung = children(token, "prep", "agent", "dative", "conj")
    preps = [c for c in hung if c.dep_ != "conj" or c.tag_ == "IN"]
    joined = [one for prep in preps for one in (prep, *children(prep, "conj"))]
    meant = [one for one in joined if one.lower_ in prepositions]  # "with Berg and with Lindt"
    return [whoever(t, token) for one in meant for t in children(one, "pobj", "pcomp")]


def has_own_subject(verb: Token) -> bool:
    """True where the clause names its subject."""
    return any(c.dep_ in SUBJECTS or c.dep_ in PASSIVE_SUBJECTS for c in verb.children)


def is_passive(verb: Token) -> bool:
    """True for passive clauses and for participles that follow their noun ("the deal signed")."""
    marks = PASSIVE_SUBJECTS | {"auxpass"}
    if any(c.dep_ in marks for c in verb.children) or _is_done_by(verb):
        return True
    is_behind = verb.tag_ in PARTICIPLES and verb.dep_ == "acl"
    return is_behind and not children(verb, *SUBJECTS) and not _is_names_verb(verb)


def _is_done_by(verb: Token) -> bool:
    """True for the participle of "Greeted by the king, she spoke"."""
    return verb.tag_ == "VBN" and verb.dep_ == "advcl" and bool(children(verb, "agent"))


def _is_names_verb(verb: Token) -> bool:
    """True for the past tense of "the envoy, Ambassador Lindt, met", hung from the name.

    A sentence whose root is a noun has its verb there, too: "The envoy here on Monday called on".
    """
    if verb.dep_ != "acl" or verb.tag_ not in PARTICIPLES:
        return False
    if verb.tag_ == "VBD" and verb.head.pos_ == "PROPN":
        return True
    before = next((t for t in reversed(verb.doc[: verb.i]) if t.pos_ != "ADV"), verb)
    with_whom = any(c.dep_ == "prep" and c.lower_ in {"on", "with"} for c in verb.children)
    is_parted = before.text == "," or before.lower_.endswith("day")
    return verb.head.dep_ == "ROOT" and is_parted and with_whom and verb.lemma_ in COMES_UP


def auxiliaries(verb: Token) -> set[str]:
    """Its auxiliaries in small letters, also the "will" of "will on Monday, June 19, meet"."""
    own = {c.lower_ for c in children(verb, "aux", "auxpass")}
    if own or verb.tag_ not in {"VB", "VBP"}:
        return own
    for token in reversed(verb.doc[max(0, verb.i - MAX_CLIMB) : verb.i]):
        if token.tag_ == "MD":
            return {token.lower_}
        if not (token.text == "," or token.pos_ in TIME_WORDS):
            break
    return own


def subjects(verb: Token, depth: int = 0) -> list[Token]:
    """Heads of the phrases that do what the verb says, looked for above where it has none."""
    own = children(verb, *SUBJECTS)
    if own and own[0].tag_ not in {"WDT", "WP"}:
        return _brought_out(verb, own) or own
    if _is_names_verb(verb) and not own:
        return [verb.head]
    if verb.dep_ == "ROOT" and not has_own_subject(verb) and verb.tag_ in FINITE:
        return _phrase_before(verb)
    if is_first_to_do(verb):
        return clause_subjects(verb.head.head, depth + 1)
    if verb.dep_ == "relcl":
        return [_told_more_of(verb, own)] if own or not has_own_subject(verb) else []
    if has_own_subject(verb) or depth > MAX_CLIMB:
        return []
    return _shared_subjects(verb, depth)


def _brought_out(verb: Token, own: list[Token]) -> list[Token]:
    """The "she" of "it was she who took over, having signed the deal"."""
    if verb.lemma_ != "be" or own[0].lower_ != "it":
        return []
    clauses = [c for t in (verb, *children(verb, "attr")) for c in children(t, "relcl", "ccomp")]
    who = {t.lower_ for clause in clauses for t in children(clause, "nsubj", "nsubjpass")}
    return children(verb, "attr") if who & {"who", "that"} else []


def is_first_to_do(verb: Token) -> bool:
    """True for the "ratify" of "Oman became the first state to ratify it", which has done it."""
    noun, marks = verb.head, children(verb, "aux")
    is_infinitive = verb.dep_ in {"relcl", "acl"} and any(c.lower_ == "to" for c in marks)
    is_told = noun.dep_ == "attr" and noun.head.lemma_ in {"be", "become"}
    ranked = (noun, *children(noun, "amod"))  # "became the first to ratify it"
    return is_infinitive and is_told and any(c.lower_ in RANKED for c in ranked)


def _told_more_of(clause: Token, relative: list[Token]) -> Token:
    """Of whom a relative clause tells: the parser hangs it from the nearest noun.

    That is the firm in "Adeco, the airline, which bought", the rebels in "rebels from Lund, who".
    """
    noun = clause.head
    if noun.dep_ == "appos" and noun.pos_ == "NOUN" and noun.head.pos_ == "PROPN":
        return noun.head
    of_people = any(t.lower_ == "who" for t in relative)
    above = noun.head.head
    is_where = noun.dep_ == "pobj" and noun.head.lower_ == "from" and above.tag_ == "NNS"
    if noun.dep_ == "pobj" and noun.head.lower_ == "among" and above.lemma_ == "be":
        return next(iter(children(above, *SUBJECTS)), noun)  # "Oman was among those that met"
    return above if of_people and is_where else noun


def _phrase_before(verb: Token) -> list[Token]:
    """The head of the phrase right in front of the verb, which the parser hung elsewhere."""
    head = verb.nbor(-1) if verb.i else verb
    while head.i and (head.pos_ in {"ADV", "PUNCT"} or head.dep_ in {"aux", "neg"}):
        head = head.nbor(-1)
    for _ in range(MAX_CLIMB):
        up = head.head
        is_joined = head.dep_ == "conj" or (head.dep_ == "prep" and head.lower_ in {"of", "from"})
        if not (is_joined or (head.dep_ == "pobj" and up.lower_ in {"of", "from"})):
            break
        head = up
    return [head] if head.pos_ in {"NOUN", "PROPN"} else []


def _shared_subjects(verb: Token, depth: int) -> list[Token]:
    head = verb.head
    if verb.dep_ == "pcomp" and head.dep_ == "prep":
        kept = objects(head.head) if head.lower_ == "from" and lemma(head.head) in KEEPS else []
        if kept:
            return kept
        head = head.head
    elif verb.dep_ not in SHARES_SUBJECT or head == verb:
        return []
    if not is_verbal(head):
        owners, above = children(head, "poss"), _above(head, depth)
        is_own = bool(owners) and owners[0].tag_ == "PRP$" and verb.tag_ == "VB"
        return (is_own and above) or owners or above  # "scrapped its plan to buy"
    if verb.dep_ == "xcomp" or (head.lemma_ == "send" and verb.tag_ == "VB"):
        controlled = asked(head)
        if controlled and head.lemma_ != "use":  # "used the trip to call on her"
            return controlled
    return clause_subjects(head, depth + 1)


def _above(noun: Token, depth: int) -> list[Token]:
    return clause_subjects(noun.head, depth + 1) if is_verbal(noun.head) else []


def clause_subjects(verb: Token, depth: int = 0) -> list[Token]:
    """Grammatical subjects, also of a passive clause."""
    return subjects(verb, depth) or children(verb, *PASSIVE_SUBJECTS)


def objects(verb: Token) -> list[Token]:
    """Those whom the verb is done to, in an active or a passive clause."""
    if is_passive(verb):
        passive = children(verb, *PASSIVE_SUBJECTS)
        if passive or verb.dep_ not in {"acl", "relcl"}:
            return passive or _shared_subjects(verb, 0)
        return [verb.head]
    return [linked(thing, verb) for thing in children(verb, "dobj")]


def whole_of(noun: Token) -> Token:
    """The "round" of "a round of talks", which is what is held."""
    prep = noun.head
    is_part = noun.dep_ == "pobj" and prep.lower_ == "of" and prep.head.lemma_.lower() in ROUNDS
    return prep.head if is_part else noun


def ancestors(token: Token) -> Iterator[Token]:
    """What the token hangs from, nearest first, up to the root."""
    while token.head != token:
        token = token.head
        yield token


def step_below(trigger: Token, verb: Token) -> Token:
    """The word through which the trigger hangs from the verb."""
    token = trigger
    for above in ancestors(trigger):
        if above == verb:
            break
        token = above
    return token
