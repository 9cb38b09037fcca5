"""Where an event was, in the article's own words."""

from __future__ import annotations

import pytest
from event_readers import events


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("{a} met {b} in Geneva on Tuesday.", "Geneva", "CHE"),
        ("{a} met {b} on Tuesday in the Swiss city of Basel.", "Basel", "CHE"),
        ("{a} met {b} in Madrid, Spain, on Tuesday.", "Madrid, Spain", "ESP"),
        ("{a} met {b} in Mobile, Ala., on Tuesday.", "Mobile, Ala.", None),
        ("{a} met {b} in the Saudi capital, Riyadh, on Tuesday.", "Riyadh", "SAU"),
        ("{a} met {b} in the Great Hall of the People on Tuesday.",
         "Great Hall of the People", None),
        ("{a} met {b} at the Palais des Nations on Tuesday.", "Palais des Nations", None),
        ("{a} met {b} at Mar-a-Lago on Tuesday.", "Mar-a-Lago", None),
        ("{a} met {b} at the Metropole hotel on Tuesday.", "Metropole hotel", None),
        ("{a} met {b} at the Diaoyutai state guest house on Tuesday.",
         "Diaoyutai state guest house", None),
        ("GENEVA (AP) -- {a} met {b} here on Tuesday.", "Geneva", "CHE"),
        ("GENEVA (AP) -- {a} met {b} on Tuesday.", None, None),
        ("{a} met {b} on Tuesday to discuss the war in Yemen.", None, None),
        ("{a} met {b} in Geneva, Oman said on Tuesday.", "Geneva", "CHE"),
    ],
)  # fmt: skip
def test_the_place_has_its_whole_name(text: str, place: str | None, country: str | None) -> None:
    (event,) = events(text.format(a="President Karim Aliyev", b="Prime Minister Petra Novak"))
    found = event.place
    assert (found.text if found else None) == place
    assert country is None or (found is not None and found.country == country)
