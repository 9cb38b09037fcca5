"""Stretches of time: three years, the past two months, a 30-day notice."""

from __future__ import annotations

from fractions import Fraction

from core.dates.patterns import ABOUT, COUNT, GAP, MONTH_WORD, NUMBER, SPELLED, UNIT, S
from core.dates.rule import Basis, Context, DateRule, Meaning, Parts
from core.dates.rules.relative import read_unit
from core.dates.vocabulary import read_number
from core.model import TimeKind

_LETTERS = {
    "S": "TS",
    "TM": "TM",
    "TH": "TH",
    "D": "D",
    "W": "W",
    "FN": "W",
    "WE": "WE",
    "M": "M",
    "Q": "Q",
    "Y": "Y",
    "DE": "Y",
    "CE": "Y",
    "ML": "Y",
}
_FACTOR = {"FN": 2, "DE": 10, "CE": 100, "ML": 1000}
_HALVES = {"Y": ("M", 6), "TH": ("TM", 30), "TM": ("TS", 30), "D": ("TH", 12)}
# «80 to 100 million years»: the scale is that of both.
SCALES = frozenset(("hundred", "thousand", "million", "billion"))
_MODS = (
    ("more than", "MORE_THAN"),
    ("over", "MORE_THAN"),
    ("less than", "LESS_THAN"),
    ("fewer", "LESS_THAN"),
    ("under", "LESS_THAN"),
    ("nearly", "LESS_THAN"),
    ("almost", "LESS_THAN"),
    ("at least", "EQUAL_OR_MORE"),
    ("up to", "EQUAL_OR_LESS"),
    ("no more", "EQUAL_OR_LESS"),
    ("at most", "EQUAL_OR_LESS"),
    ("about", "APPROX"),
    ("around", "APPROX"),
    ("some", "APPROX"),
    ("roughly", "APPROX"),
    ("approximately", "APPROX"),
)


def duration_value(count: Fraction | None, unit: str) -> str:
    """The ISO 8601 duration; X stands for a number that the words leave open."""
    letters = _LETTERS[unit]
    if count is None:
        return f"PT{'X'}{letters[1:]}" if letters[0] == "T" else f"PX{letters}"
    count *= _FACTOR.get(unit, 1)
    whole = int(count)
    if count == whole:
        return f"PT{whole}{letters[1:]}" if letters[0] == "T" else f"P{whole}{letters}"
    if count - whole == Fraction(1, 2) and unit in _HALVES:
        return _joined((whole, letters), _HALVES[unit][::-1])
    return (
        f"PT{float(count):g}{letters[1:]}" if letters[0] == "T" else f"P{float(count):g}{letters}"
    )


def _joined(*parts: tuple[int, str]) -> str:
    """Two years and three months: P2Y3M."""
    date_part, time_part = "P", ""
    for number, letter in parts:
        if number and letter[0] == "T":
            time_part += f"{number}{letter[1:]}"
        elif number:
            date_part += f"{number}{letter}"
    return date_part + (f"T{time_part}" if time_part else "")


def read_mod(words: str) -> str | None:
    """The TIMEX3 mod of «more than» and the like."""
    return next((mod for start, mod in _MODS if words.startswith(start)), None)


def _duration(parts: Parts, context: Context) -> Meaning:
    number = read_number(_least(parts)) if "count" in parts else None
    more = read_number(parts["more"]) if "more" in parts else None
    if number is not None and more is not None:
        finest = parts.get("finest", "days")
        last = (read_number(parts["last"]) or 0) if "last" in parts else 0
        units = ((number, parts["unit"]), (more, parts["finer"]), (last, finest))
        value = _joined(*((int(count), _LETTERS[read_unit(unit)]) for count, unit in units))
        return Meaning(None, value=value, mod=read_mod(parts.get("about") or ""))
    if "one" in parts:
        number = Fraction(1)
    if number is not None and "half" in parts:
        number += Fraction(1, 2)
    value = duration_value(number, read_unit(parts["unit"]))
    return Meaning(None, value=value, mod=read_mod(parts.get("about") or ""))


def _span_of_units(parts: Parts, context: Context) -> Meaning:
    """«The past two months»: a duration; «the past decade» and the like too."""
    number = read_number(_least(parts)) if "count" in parts else Fraction(1)
    return Meaning(None, value=duration_value(number, read_unit(parts["unit"])))


def _least(parts: Parts) -> str:
    """The first number of «two to three»."""
    upto = parts.get("upto", "")
    count = parts.get("count", "").removesuffix(upto)
    least = count.removesuffix(" to ").removesuffix(" or ").removesuffix("-")
    scale = upto.rpartition(" ")[2]
    return f"{least} {scale}" if scale in SCALES and " " not in least else least


def _one_unit(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=duration_value(Fraction(1), read_unit(parts["unit"])))


_FEW = rf"(?:an?|[0-9]{{1,2}}|{SPELLED})"
_FINER = (
    ("year", "months?|weeks?|days?", "days?"),
    ("month", "weeks?|days?", ""),
    ("week", "days?", ""),
    ("day", "hours?|minutes?", "minutes?"),
    ("hour", "minutes?|seconds?", ""),
    ("minute", "seconds?", ""),
)


def _and_more(again: str, unit: str, finer: str, finest: str) -> str:
    """«Two years and three months», «63 years, seven months and two days»: what follows a unit."""
    pattern = (
        rf"(?:(?<={unit})|(?<={unit}s))(?:,?{S}and|,){S}(?P<more{again}>{_FEW}){S}"
        rf"(?P<finer{again}>{finer})"
    )
    if finest:
        pattern += rf"(?:,?{S}and{S}(?P<last{again}>{_FEW}){S}(?P<finest{again}>{finest}))?"
    return pattern


_AND_MORE = "|".join(_and_more("_" * n, *units) for n, units in enumerate(_FINER))
# What has an age and is no person.
_THING = (
    r"(?:truce|war(?!\s(?:orphan|hero|veteran|widow))|conflict|strike|siege|embargo|dispute|ban|rule|regime|government|"
    r"occupation|insurgency|uprising|rebellion|revolt|ceasefire|cease-fire|contract|deal|agreement|"
    r"treaty|feud|crisis|standoff|blockade|campaign|investigation|slump|recession|drought|battle)"
)
_PARTS = {
    ("half", "century"): "P50Y",
    ("half", "decade"): "P5Y",
    ("half", "year"): "P6M",
    ("half", "day"): "PT12H",
    ("half", "hour"): "PT30M",
    ("quarter", "century"): "P25Y",
    ("quarter", "hour"): "PT15M",
}


def _part_of_unit(parts: Parts, context: Context) -> Meaning:
    return Meaning(None, value=_PARTS.get((parts["part"], parts["unit"]), "PXX"))


def _vague(parts: Parts, context: Context) -> Meaning:
    return Meaning(
        None, value="FUTURE_REF" if parts["which"] in ("future", "to come") else "PAST_REF"
    )


RULES = (
    DateRule(
        name="duration",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit", "units", "clock", "quarter"),
        pattern=(
            rf"(?P<one>another){S}(?P<unit_>hour|week|fortnight|month|year|decade|century)|"
            rf"(?!an?{S}[a-z]{{3,7}}-long|a{S}day{S}of{S}(?:mourning|rest|prayer|action|rage|protest|remembrance|reckoning|fasting))"
            rf"(?:(?P<about>{ABOUT}){S})?(?!three{GAP}quarters)(?:the{S}(?!{NUMBER}-))?(?:(?:first|another|"
            rf"entire|whole|full|final|additional){S}(?!an?{S}))?(?P<count>{COUNT}(?:(?:{S}(?:to|or){S}|-)"
            rf"(?P<upto>{COUNT}))?){GAP}(?:(?:more|full|whole|single|consecutive|straight|additional|"
            rf"trading|business|working|long){S})?"
            rf"(?P<unit>(?!quarter\b|quarters{S}of{S}(?:[12]|this|next|last)){UNIT}s?)(?:[\s-]long)?(?!{GAP}olds?\b|'s\b|-(?:earlier|ago|"
            rf"end|long))(?:(?P<half>{S}and{S}a{S}half)|{_AND_MORE})?(?:{S}or{S}so)?"
        ),
        resolve=_duration,
        examples={
            "It lasted [three years] and": "P3Y",
            "It went on for [another month].": "P1M",
            "for [more than four hours]": "PT4H",
            "[2 1/2 years]": "P2Y6M",
            "for [1½ years] it": "P1Y6M",
            "for [two and one-half years] it": "P2Y6M",
            "a [30-day] notice": "P30D",
            "for [several weeks]": "PXW",
            "after [several quarters] of losses": "PXQ",
            "for [two years and three months] they": "P2Y3M",
            "It took [4 hours, 20 minutes] to": "PT4H20M",
            "It is [80 to 100 million years] older.": "P80000000Y",
        },
        rejects=(
            "He told 60 Minutes of it.",
            "A minute amount was found.",
            "It was the third storm in as many weeks.",
            "It began the Thirty Years' War.",
            "after the Six-Day War",
            "The Hundred Days ended.",
            "three quarters of the members",
            "Sunday is a day of mourning.",
        ),
    ),
    DateRule(
        name="span-of-units",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit", "units", "clock", "quarter"),
        pattern=(
            rf"(?:(?:at{S}least|each{S}of){S})?(?:the{S})?(?P<which>(?:very{S})?(?:last|past|next|"
            rf"first|latest|coming|final|previous|preceding|following)){S}(?!an?{S})"
            rf"(?P<count>{COUNT}(?:(?:{S}(?:to|or){S}|-)(?P<upto>{COUNT}))?){GAP}(?P<unit>{UNIT}s?)"
            rf"(?:{S}or{S}so)?(?:(?<!quarters)|(?!{S}of{S}(?:[12]|this|next|last)))|"
            rf"(?:the|this){S}past{S}(?P<unit_>day|week|month|quarter|decade|century)"
        ),
        resolve=_span_of_units,
        examples={
            "in [the previous two months] it": "P2M",
            "for [the following six months]": "P6M",
            "in [the last six months] of 1863": "P6M",
        },
        rejects=("He lost the final a year ago.",),
    ),
    DateRule(
        name="vague-years",
        kind=TimeKind.DATE,
        basis=Basis.NONE,
        triggers=("units", "reference", "quarter"),
        pattern=(
            rf"(?:the{S})?(?P<which>recent|past|future|more{S}recent){S}(?P<unit>(?:year|decade)s)|"
            rf"(?P<which_>future){S}(?:quarter|month|week)s|"
            rf"(?:years|decades){S}(?:(?P<which__>past)|(?P<which___>to{S}come))"
        ),
        resolve=_vague,
        examples={
            "in [recent years] it": "PAST_REF",
            "in [future years] it": "FUTURE_REF",
            "for [years to come] it": "FUTURE_REF",
        },
    ),
    DateRule(
        name="vague-units",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("units", "reference", "quarter"),
        pattern=(
            rf"(?:the{S})?(?:recent|more{S}recent|coming){S}(?P<unit>(?:day|week|month|quarter)s)"
            rf"(?:{S}and{S}(?:months|years))?|coming{S}(?P<unit_>year)s|"
            rf"the{S}(?P<unit__>day|week|month|year)s{S}ahead|"
            rf"the{S}(?:following|ensuing|subsequent|intervening|preceding){S}(?P<unit___>day|week|month|year|decade)s"
        ),
        resolve=_duration,
        examples={
            "in [recent months] it": "PXM",
            "in [the weeks ahead]": "PXW",
            "in [the following weeks]": "PXW",
        },
        when=True,
    ),
    DateRule(
        name="year-ended",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit",),
        needs=(
            "ended",
            "ending",
            "to",
        ),
        pattern=(
            rf"(?P<count>the){S}(?:(?:fiscal|financial|full){S})?(?P<unit>year|month|week)(?=\s"
            rf"(?:ended|ending|to)\s)"
        ),
        resolve=_duration,
        examples={"Net for [the year] ended Aug. 31 fell.": "P1Y"},
    ),
    DateRule(
        name="bare-units",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("units", "clock"),
        pattern=(
            rf"(?:(?<=\bwithin\s)|(?<=\bfor\s)|(?<=\bmatter\sof\s)|(?<=\btook\s)|(?<=\btake\s)|(?<=\bafter\s)|"
            rf"(?<=\blasted\s))(?P<unit_>(?:hour|minute|second)s)(?!{S}trading)|"
            rf"(?P<unit___>(?:hour|minute)s)(?={S}(?:after|before){S})|"
            rf"the{S}(?:first|early|opening|final|closing){S}(?:few{S})?(?P<unit__>(?:hour|day|week|month|year)s)(?={S}(?:of|after){S}"
            rf"(?!{MONTH_WORD}|[12][0-9]{{3}}))|"
            rf"(?P<unit>(?:day|week|month|year|decade|centurie)s)(?:-long|{S}(?:or|and){S}(?:week|"
            rf"month|year|decade)s)?(?!'s?\s|\sold\b|\s(?:(?:from|between|of)\s)?[12][0-9]{{3}}\b|\sof{S}{MONTH_WORD})"
        ),
        resolve=_duration,
        examples={
            "It took [years] to": "PXY",
            "It fell within [hours].": "PTXH",
            "It was a matter of [minutes].": "PTXM",
            "in [the first hours] of the war": "PTXH",
        },
        rejects=(
            "It was the third storm in as many weeks.",
            "in the months of May and June",
            "It is four light years away.",
        ),
    ),
    DateRule(
        name="year-ago-months",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit",),
        needs=(
            "earlier",
            "ago",
        ),
        pattern=rf"(?:the{S})?year[\s-](?:earlier|ago){S}(?P<count>six|nine|12|twelve){S}(?P<unit>month)s",
        resolve=_duration,
        examples={"Net for [the year-earlier nine months] fell.": "P9M"},
    ),
    DateRule(
        name="age-of-thing",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit",),
        needs=("old",),
        pattern=(
            rf"(?P<count>{NUMBER}){GAP}(?P<unit>day|week|month|year|decade|century)-old(?={S}(?:[a-z]{{3,12}}{S})?"
            rf"{_THING}\b)"
        ),
        resolve=_duration,
        examples={
            "They broke the [8-month-old] truce.": "P8M",
            "a [two-year-old] civil war": "P2Y",
        },
        rejects=("a 20-year-old man", "her two-year-old son", "a 12-year-old war orphan"),
    ),
    DateRule(
        name="part-of-unit",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit", "clock", "quarter"),
        needs=(
            "half",
            "quarter",
        ),
        pattern=(
            rf"(?:(?:an?|the){S})?(?:(?:past|last|next|first){S})?(?:(?:nearly|almost|about){S}a{S})?"
            rf"(?P<part>half|quarter)(?:{S}of{S}an?{S}|-|{S})(?P<unit>century|decade|year|day|hour)(?!-)"
        ),
        resolve=_part_of_unit,
        examples={
            "It lasted [a half-century].": "P50Y",
            "for [a quarter of a century] it": "P25Y",
            "over [the past quarter century] it": "P25Y",
            "in [a half-hour] speech": "PT30M",
        },
        rejects=("in the first half of the year", "the first quarter of the year"),
    ),
    DateRule(
        name="unit-long",
        kind=TimeKind.DURATION,
        basis=Basis.NONE,
        triggers=("unit", "clock"),
        pattern=r"(?<!-)(?P<unit>hour|day|week|month|year|decade|century)-?long",
        resolve=_one_unit,
        examples={"after a [day-long] meeting": "P1D", "the [weeklong] strike": "P1W"},
    ),
)
