"""Articles, readings and events made by hand, for the tests of table, store and exports."""

from __future__ import annotations

import hashlib
from datetime import date

from core.model import (
    Actor,
    ActorKind,
    ActorMention,
    Anchor,
    Article,
    Confidence,
    DatedMention,
    DateLink,
    DateMethod,
    DateRange,
    DateSource,
    Event,
    EventMention,
    EventSubtype,
    EventType,
    Evidence,
    Imported,
    Participant,
    Place,
    Precision,
    Published,
    Reading,
    Role,
    Sentence,
    Span,
    Status,
    TimeKind,
    TimeMention,
)

TEXT = "Envoy Farid Karimi called on Dana Okonjo in Geneva last month. They spoke of trade."
PUBLISHED = Published(date(2021, 1, 4), DateSource.USER, reliable=True)
DECEMBER = DateRange(date(2020, 12, 1), date(2020, 12, 31), Precision.MONTH)
FARID = Actor("person-karimi", "Farid Karimi", ActorKind.PERSON, "KAZ", ("Karimi",))
DANA = Actor("person-okonjo", "Dana Okonjo", ActorKind.PERSON)
NORWAY = Actor("country-norway", "Norway", ActorKind.COUNTRY, "NOR")
LAST_MONTH = TimeMention(
    51, 61, "last month", "last-period", TimeKind.DATE, (("unit", "month"), ("step", "last"))
)
SENTENCE = Sentence(0, 0, 62, TEXT[:62])


def make_article(text: str = TEXT, title: str = "Envoys meet", **more: object) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    fields = {
        "id": hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:12],
        "title": title,
        "text": text,
        "published": PUBLISHED,
        "publisher": "The Daily Ledger",
        "url": "https://news.example/envoys",
        "language": "en",
        "file_name": "envoys.txt",
        "sha256": digest,
    }
    return Article(**{**fields, **more})


ARTICLE = make_article()


def people(*names: str, role: Role = Role.PARTY) -> tuple[Participant, ...]:
    return tuple(
        Participant(Actor(f"person-{name}", name, ActorKind.PERSON), role) for name in names
    )


def dated(
    span: DateRange | None = DECEMBER,
    words: str = "last month",
    method: DateMethod | None = DateMethod.RELATIVE_PUBLICATION,
    **more: object,
) -> DatedMention:
    mention = TimeMention(51, 51 + len(words), words, "last-period", TimeKind.DATE)
    fields = {"anchor": Anchor(date(2021, 1, 4), DateSource.USER), **more}
    return DatedMention(mention, span, "2020-12", method, **fields)


def make_mention(**more: object) -> EventMention:
    fields = {
        "sentence": SENTENCE,
        "trigger": Span(19, 28, "called on"),
        "type": EventType.MEETING,
        "subtype": EventSubtype.CALL_ON,
        "status": Status.OCCURRED,
        "date": LAST_MONTH,
        "date_link": DateLink.CLAUSE,
        "actors": (Participant(FARID, Role.VISITOR), Participant(DANA, Role.HOST)),
        "others": (Participant(NORWAY, Role.MEDIATOR),),
        "place": Place("Geneva", "CHE"),
        "agreement_name": None,
        "rule": "call-on",
    }
    return EventMention(**{**fields, **more})


def make_event(article: Article = ARTICLE, **more: object) -> Event:
    date_of_it = more.get("date", dated())
    mention = make_mention()
    fields = {
        "id": "ev-00000001",
        "type": mention.type,
        "subtype": mention.subtype,
        "status": mention.status,
        "date": date_of_it,
        "actors": mention.actors,
        "others": mention.others,
        "place": mention.place,
        "agreement_name": None,
        "confidence": Confidence.HIGH,
        "evidence": (Evidence(article.id, mention, date_of_it),),
    }
    return Event(**{**fields, **more})


def day(year: int, month: int, number: int) -> DateRange:
    return DateRange(date(year, month, number), date(year, month, number), Precision.DAY)


def make_reading() -> Reading:
    return Reading(
        sentences=(SENTENCE, Sentence(1, 63, len(TEXT), TEXT[63:])),
        times=(LAST_MONTH,),
        actors=(ActorMention(6, 18, "Farid Karimi", FARID, "Envoy"),),
        events=(make_mention(),),
    )


def make_imported(**more: object) -> Imported:
    article = make_article(**more)
    guess = Published(date(2020, 12, 30), DateSource.FILE_NAME, False, "envoys-30-12-2020.txt")
    return Imported(article, (PUBLISHED, guess))
