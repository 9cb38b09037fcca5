"""A visitor met whom the words name, who then stands for the country that was visited."""

from __future__ import annotations

import pytest
from event_readers import events, names


@pytest.mark.parametrize(
    "text",
    [
        "The deal came after Secretary of State Anna Lindt visited Muscat and urged President"
        " Karl Berg to give in.",
        "On a visit to Muscat last week, Secretary of State Anna Lindt leaned on President Karl"
        " Berg to talk.",
        "British Transport Secretary Anna Lindt flew to Muscat last week to plead for a delay with"
        " her Omani colleague Karl Berg.",
        "British Transport Secretary Anna Lindt flew to Muscat last week to plead for a delay with"
        " her Omani colleague Karl Berg, who opened a fair.",
        "In Muscat on Wednesday, U.S. envoy Anna Lindt was assured over dinner by Omani President"
        " Karl Berg that he would wait.",
        "British Premier Anna Lindt began a state visit to Oman on Sunday. Talks with President"
        " Karl Berg are planned for later in the day.",
        "British Premier Anna Lindt will visit Oman on Sunday. It is far. She is new. The king is"
        " old. Lindt will hold talks with King Karl Berg of Oman.",
    ],
)
def test_who_was_met_stands_for_the_country(text: str) -> None:
    meetings = [names(event.actors) for event in events(text) if event.type == "meeting"]
    assert meetings == [{"Anna Lindt", "Karl Berg"}]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Secretary of State Anna Lindt visited Muscat on Monday and urged Iran to give in.",
        "U.S. Secretary of State Anna Lindt visited Muscat on Monday. Karl Berg spoke of a phone"
        " call with Ravi Mehta.",
    ],
)
def test_whom_else_one_speaks_of_was_not_met(text: str) -> None:
    assert {"Anna Lindt", "Oman"} in [names(event.actors) for event in events(text)]
