"""Times that come again: every Monday, annually, twice a year."""

from __future__ import annotations

from core.dates.feasts import FIXED
from core.dates.patterns import (
    DAY_NUMBER,
    GAP,
    MONTH_WORD,
    PART_WORD,
    SEASON_WORD,
    WEEKDAY_WORD,
    S,
    any_of,
)
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.durations import duration_value
from core.dates.rules.relative import read_unit
from core.dates.rules.wording import read_day, read_month, read_weekday
from core.dates.vocabulary import DAY_PARTS, SEASONS, read_number
from core.model import TimeKind

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
}


def _adverb(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=_ADVERBS[parts["word"]])


def _every_unit(parts: Parts, context: Context) -> Meaning:
    count = read_number(parts.get("count", "two" if "other" in parts else "one"))
    return Meaning(None, value=duration_value(count, read_unit(parts["unit"])))


def _every_weekday(parts: Parts, context: Context) -> Meaning:
    if "weekend" in parts:
        return Meaning(None, value="XXXX-WXX-WE")
    part = f"T{DAY_PARTS[parts['part']]}" if "part" in parts else ""
    return Meaning(
        None, value=f"XXXX-WXX-{read_weekday(parts['weekday'].removesuffix('s')) + 1}{part}"
    )


def _every_month(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=f"XXXX-{read_month(parts['month']):02d}")


def _every_part(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=f"XXXX-XX-XXT{DAY_PARTS[parts['part']]}")


def _every_year(parts: Parts, context: Context) -> Meaning:
    """«Every year on May 1», «every Christmas»; of a movable feast only that it is yearly."""
    if "month" in parts:
        month, day = read_month(parts["month"]), read_day(parts["day"])
    elif parts["name"] in FIXED:
        month, day = FIXED[parts["name"]]
    else:
        return Meaning(None, value="P1Y")
    return Meaning(None, value=f"XXXX-{month:02d}-{day:02d}")


def _every_season(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=f"XXXX-{SEASONS[parts['season']]}")


RULES = (
    DateRule(
        name="set-adverb",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("set",),
        pattern=r"(?P<word>daily|weekly|monthly|yearly|annually|hourly|nightly|biweekly|fortnightly)",
        resolve=_adverb,
        examples={"It is held [annually] in": "P1Y", "[daily] flights": "P1D"},
        rejects=("the daily Verity wrote",),
    ),
    DateRule(
        name="rate",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("unit", "clock", "quarter"),
        pattern=r"(?:an?|per)\s(?P<unit>minute|hour|day|night|week|month|quarter|year)",
        resolve=_every_unit,
        examples={
            "It runs four flights [a week] there.": "P1W",
            "It costs $2 million [a year].": "P1Y",
            "They make 400 cars [per day].": "P1D",
            "Rents rose 5% [a year].": "P1Y",
        },
        rejects=("It took a year to build.", "They shot 20 in a week."),
    ),
    DateRule(
        name="every-unit",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("unit", "units", "clock", "weekend", "quarter"),
        pattern=(
            rf"(?:every|each)(?:{S}(?:(?P<other>other)|single))?{S}(?:(?P<count>two|three|four|five|six|seven|"
            rf"ten|[0-9]{{1,2}}|few){GAP})?(?P<unit>second|minute|hour|day|night|week|weekend|"
            rf"fortnight|month|quarter|year|decade)s?"
        ),
        resolve=_every_unit,
        examples={
            "They meet [every week] in": "P1W",
            "[every two years]": "P2Y",
            "[every other day]": "P2D",
        },
    ),
    DateRule(
        name="every-weekday",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("weekday", "weekend"),
        pattern=(
            rf"(?:(?:every|each){S}(?:(?:other|second|third|fourth){S})?(?P<weekday>{WEEKDAY_WORD})"
            rf"(?:{S}(?P<part__>morning|evening|night|afternoon))?|(?:(?<=\bon\s)|(?<=\bat\s)|(?<=\bfor\s))(?P<weekend>weekends)|"
            rf"(?P<weekday_>{WEEKDAY_WORD}s(?!{S}"
            rf"(?:ago|from|later)))|(?P<weekday__>{WEEKDAY_WORD}){S}(?P<part>morning|evening|night|"
            rf"afternoon)s|(?P<weekday___>{WEEKDAY_WORD})(?={S}(?:and|or){S}{WEEKDAY_WORD}{S}"
            rf"(?P<part_>morning|evening|night|afternoon)s\b))"
        ),
        resolve=_every_weekday,
        examples={
            "It meets [every Monday] at": "XXXX-WXX-1",
            "It meets [every other Friday] at": "XXXX-WXX-5",
            "It airs [every Saturday morning] on": "XXXX-WXX-6TMO",
            "It leaves on [Monday] and Tuesday nights.": "XXXX-WXX-1TNI",
            "It opens on [weekends] only.": "XXXX-WXX-WE",
        },
        rejects=("It took three weekends to paint.",),
    ),
    DateRule(
        name="every-season",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("season",),
        pattern=rf"(?:every|each){S}(?P<season>{SEASON_WORD})",
        resolve=_every_season,
        examples={"It floods [each spring] in": "XXXX-SP"},
    ),
    DateRule(
        name="every-day-part",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("daypart",),
        pattern=rf"(?:every|each){S}(?P<part>{PART_WORD})",
        resolve=_every_part,
        examples={
            "They meet [every morning] at": "XXXX-XX-XXTMO",
            "Food came through it [every night].": "XXXX-XX-XXTNI",
        },
    ),
    DateRule(
        name="every-year-on",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("month", "digits", "holiday"),
        pattern=(
            rf"(?:(?<=\bevery\syear\son\s)|(?<=\beach\syear\son\s)|(?:every|each){S})"
            rf"(?:(?P<month>{MONTH_WORD}){S}(?P<day>{DAY_NUMBER})(?!,?{S}[0-9])|"
            rf"(?P<day_>{DAY_NUMBER}){S}(?P<month_>{MONTH_WORD})(?!{S}[0-9])|"
            rf"(?P<name>{any_of(FIXED)}|(?:easter|thanksgiving|ramadan|passover|good{S}friday)))"
        ),
        resolve=_every_year,
        examples={
            "It is held every year on [May 1].": "XXXX-05-01",
            "They meet [every Christmas] in": "XXXX-12-25",
            "They meet [each Easter] in": "P1Y",
        },
        rejects=("every Christmas card",),
    ),
    DateRule(
        name="every-month",
        kind=TimeKind.SET,
        basis=Basis.NONE,
        triggers=("month",),
        pattern=rf"(?:every|each){S}(?P<month>{MONTH_WORD})",
        resolve=_every_month,
        examples={"It meets [each July] in": "XXXX-07"},
    ),
)
