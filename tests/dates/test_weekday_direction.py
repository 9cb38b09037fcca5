"""Which way a weekday points: to the last one, unless the words look ahead."""

from __future__ import annotations

from datetime import date

import pytest

from core.dates import find_times, resolve_times
from core.model import DateSource, Published

WEDNESDAY = Published(date(2021, 3, 10), DateSource.USER, True)


def first_day(text):
    dated = resolve_times(find_times(text), WEDNESDAY)
    named = [d for d in dated if any("weekday" in name for name, _ in d.mention.parts)]
    return named[0].range.first


@pytest.mark.parametrize(
    "text",
    [
        "The trial starts Monday in Oslo.",
        "The show airs Friday.",
        "The deadline is Friday.",
        "The vote is Tuesday.",
        "Polls open Tuesday.",
        "The summit takes place Saturday in Oslo.",
        "He is due in court on Thursday.",
        "Leaders gather ahead of Sunday's election.",
        "The bank said it would close the branch on Friday.",
        "The league said it will resume play Saturday.",
        "The talks, set for Monday, were overshadowed.",
        "The talks scheduled for Thursday in Oslo were overshadowed.",
        "The talks planned for Thursday collapsed before they began.",
        "She is to address parliament on Thursday.",
        "Voters go to the polls on Sunday.",
        "The truce takes effect Friday.",
        "The minister arrives Thursday for talks.",
        "The minister is arriving Thursday for talks.",
        "The minister leaves for Oslo on Friday.",
        "The prime minister is expected in Oslo on Sunday.",
        "The parliament has until Friday to act.",
        "They agreed to meet again on Monday.",
        "The pair plan to meet on Saturday.",
        "The bill goes before parliament on Monday.",
        "The new rules come into force on Friday.",
        '"We\'ll see on Friday," he said.',
        "He hopes to sign it by Friday.",
        "The court may rule as early as Friday.",
        "The hearing has been postponed until Friday.",
        "The hearing was postponed until Friday.",
        "The meeting was moved to Friday.",
        "The launch was delayed to Saturday.",
        "A decision is likely on Friday.",
        "Rain is forecast for Sunday.",
        "Snow is expected Friday.",
        "The strike begins at midnight Sunday.",
        "A hearing is scheduled Monday.",
        "The strike could begin Friday.",
        "Traders are waiting for Friday's jobs report.",
        "Traders awaited Friday's jobs report.",
        "Banks are closed Friday for the holiday.",
        "She was ordered to appear in court on Friday.",
        "He was told to report on Friday.",
        "Rain is likely Friday.",
        "Starting Friday, cars are banned.",
        "Beginning Friday, cars will be banned.",
        "The winner of Friday's match will play the hosts.",
        "The two sides face the champions on Friday.",
        "The union called a strike for Friday.",
        "Protesters called for a march on Friday.",
        "The capsule was to lift off at dawn Saturday.",
        "Friday is the last day to register.",
        "The launch Friday will be the third.",
        "Jurors were told to come back Friday.",
        "The premier heads to Oslo on Friday.",
        "The album comes out Friday.",
        "He has a hearing Friday.",
        "They're meeting Friday.",
        "Lawmakers want a vote on Friday.",
        "Lawmakers rushed to finish before Friday.",
        "A Friday deadline looms.",
        "Snow is possible Friday.",
    ],
)
def test_words_that_look_ahead_make_it_the_next(text):
    assert first_day(text) > WEDNESDAY.day


@pytest.mark.parametrize(
    "text",
    [
        "He said Monday that talks will go on.",
        "The minister said on Monday he would resign.",
        "The minister told reporters Tuesday that the vote would be held soon.",
        "The ministry announced Monday it will cut rates.",
        "According to a report released Monday, sales will fall.",
        "The company, which on Monday said it will close, fell.",
        "A bomb exploded Sunday in a town where talks will begin.",
        "Talks that began on Monday are expected to last.",
        "Speaking on Sunday, she said she would go.",
        "In a speech Monday, he vowed to fight.",
        "A spokesman said Sunday the plan should work.",
        "Monday's attack killed four.",
        "The man arrested on Friday is expected to be charged.",
        "The deal announced Friday will create jobs.",
        "After Friday's vote, the party will regroup.",
        "The accord, signed on Friday, will take effect in May.",
        "It comes after talks on Monday.",
        "The attack comes two days after a bombing on Monday.",
        "The two sides met Tuesday and will meet again.",
        "Since Monday, they have met twice.",
        "The group has met daily since Sunday.",
        "On Monday, the group claimed responsibility for the attack.",
        "Police say the man was killed on Sunday.",
        "Officials say the plane crashed Sunday.",
        "He has been missing since Saturday.",
        "Prices have risen since Monday.",
        "She is in custody after her arrest on Saturday.",
        "Results published on Tuesday show growth.",
        "Figures on Tuesday showed growth.",
        "A poll on Sunday shows support falling.",
        "The minister, who arrived Tuesday, meets the king today.",
        "They met that Friday.",
        "Power was back by Tuesday.",
        "A Friday deadline passed.",
        "The launch Monday was delayed by wind.",
        "Calls to his office Monday were not returned.",
        "Neither man could be found Tuesday.",
        "Beginning Friday, cars were banned.",
        "They were blamed for Friday's attack.",
        "Talks have gone on since the vote of last Friday.",
    ],
)
def test_what_is_told_makes_it_the_last(text):
    assert first_day(text) <= WEDNESDAY.day


def test_a_lone_word_before_the_day_is_read():
    assert first_day("To Friday, then.") <= WEDNESDAY.day


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The storm hit the coast on July 9.", 2020),
        ("The storm will hit the coast on July 9.", 2021),
        ("The storm did not hit the coast on July 9.", 2020),
        ("The two put their names to a pact on July 9.", 2020),
        ("The two will put their names to a pact on July 9.", 2021),
        ("The firm shut the mine on July 9.", 2020),
        ("The firm plans to shut the mine on July 9.", 2021),
        ("On July 9 she will lay the first stone.", 2021),
        ("The bank cut rates on July 9.", 2020),
        ("The bank expects a cut on July 9.", 2021),
    ],
)
def test_a_verb_with_one_form_for_all_tenses_is_past_without_a_helper(text, year):
    (dated,) = resolve_times(find_times(text), WEDNESDAY)
    assert dated.range.first == date(year, 7, 9)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The court had ruled that he must go and set Tuesday as the deadline.", 9),
        ("The court had ruled that he must go and set Friday as the deadline.", 12),
        ("The court ruled that he must go and set Tuesday as the deadline.", 16),
    ],
)
def test_what_had_been_set_is_for_the_nearer_day(text, day):
    assert first_day(text) == date(2021, 3, day)
