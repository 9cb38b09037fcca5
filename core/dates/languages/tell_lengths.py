"""What lengths of time in other languages are in English parts, and which figures are none."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.dates.languages.counting import counting, one_of
from core.dates.languages.idioms import IDIOMS
from core.dates.languages.length_idioms import LENGTHS, Lengths
from core.dates.languages.length_patterns import forms
from core.dates.languages.words_of_locale import AFTER
from core.dates.vocabulary import words

Told = tuple[str, dict[str, str]]

# «2014 года», «2015 में»: a year is no number of years.
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
# «Condenado a seis años de cárcel»: what goes on so is no age.
_GOES_ON = re.compile(
    r"\s(?:del?|des|di|dell\w{0,2}|da|dall\w{0,2}|do|von|para|pour|per)\b|\sd'|\s(?:лишения|тюрьмы|колонии)"
)
_ENCLOSED, _ENCLOSES = re.compile(r"[,،(]\s?$"), re.compile(r"[,،)]")
_OF_SOMETHING = re.compile(r"\s(?:de|del|des|di|dell[aeo]|do|da|der)\s|\sdell'|\sd'")
# «100 euros al mes», «два раза в год»
_NUMBER_BEFORE = re.compile(
    r"(?:\d|\b(?:mil[li]+[oóõã]\w{1,4}|millionen?|mil[li]+ard\w{1,2}|(?:пол)?милли\w{2,6}|тысяч\w?|vez|veces|vezes|volt[ae]|раза?|mal|einmal|zweimal|mille|mil)\b|"
    r"مرة|مرتين|مرات|مليون|مليار|ألف|آلاف)"
    r"[^.;:!?]{0,25}$"
)
# «Haftada iki kez», «हफ्ते में दो बार»
_TIMES_BEHIND = re.compile(r"\s\S{1,12}\s(?:kez|kere|defa|बार|بار)(?!\w)")
# «Two dead on the day of the vote»
_OF_THAT_DAY = re.compile(r"\s(?:de[rs]?|del\w{0,2}|d[ou]|da|nach|vor|danach|davor|zuvor)\b")
_ABOUTS = ("nearly", "about", "more_than", "less_than", "at_least", "at_most")
_WAYS = frozenset(("length ago", "length from now", "length later", "length earlier"))
_CLOCKED = frozenset(("hour", "minute", "second"))
_REACH = 40


def is_length(name: str, match: re.Match[str], language: str) -> bool:
    """Whether what looks like a length, or like what comes again, is one."""
    said, groups = LENGTHS[language], _told(match)
    start = match.start("span") if groups.get("span") else match.start()
    before = match.string[max(0, start - _REACH) : start]
    unit = forms(said.units).get(groups.get("unit") or "", "")
    if name == "set among":
        return _comes_again(before, match, language)
    if name == "length from now" and unit in _CLOCKED:
        return False
    if name in _WAYS:
        return not counts_from_event(name, match, language)
    if name == "length recent":
        return not groups.get("first")
    if name == "length" and _leads_on(match, language):
        return False
    unit_said = groups.get("unit", "")
    if name == "length" and unit_said in words(said.single) and match[0].endswith(unit_said):
        return counting(language).read(groups.get("count", "")) != "1"
    if name.startswith("length") and groups.get("count"):
        return _counts(groups["count"], unit, said) and not _is_age(before, match, unit, said)
    return True


@lru_cache(maxsize=16)
def _numbers(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<count>{counting(language).word}){AFTER}[^.;:!?]{{0,25}}$")


def _comes_again(before: str, match: re.Match[str], language: str) -> bool:
    """«100 euros al mes», «haftada iki kez»; not «two dead on the day of the vote»."""
    behind = match.string[match.end() : match.end() + _REACH]
    if _OF_THAT_DAY.match(behind):
        return False
    is_told = _NUMBER_BEFORE.search(before) or _TIMES_BEHIND.match(behind)
    return bool(is_told) or _has_number(before, language)


def _has_number(before: str, language: str) -> bool:
    """«Due morti al giorno»; «un giorno al mese» counts nothing that comes again."""
    number = _numbers(language).search(before)
    return number is not None and counting(language).read(number["count"]) != "1"


@lru_cache(maxsize=16)
def _tails(language: str) -> re.Pattern[str]:
    idioms = IDIOMS[language]
    tails = (line.partition("#")[2] for line in (*idioms.ago, *idioms.later, *idioms.earlier))
    return re.compile(rf"(?:{one_of(filter(None, tails))}){AFTER}")


def _leads_on(match: re.Match[str], language: str) -> bool:
    """«Weniger als ein Jahr zuvor», «около семи часов вечера»: the front is no length."""
    if re.match(LENGTHS[language].clocked, match.string[match.end() : match.end() + _REACH]):
        return True
    tail = _tails(language).match(match.string, match.end())
    said = LENGTHS[language]
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if tail is None or re.search(said.of_event, before):
        return False
    behind = match.string[tail.end() : tail.end() + _REACH]
    return re.match(said.from_event, behind) is None


def counts_from_event(name: str, match: re.Match[str], language: str) -> bool:
    """«Deux jours après l'accord», «desde hace dos años»: only how long, and no day."""
    said = LENGTHS[language]
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if before.endswith("desde ") or re.search(said.of_event, before):
        return True
    behind = match.string[match.end() : match.end() + _REACH]
    event = said.before_event if "ago" in name else said.from_event
    return re.match(event, behind) is not None


def _counts(count: str, unit: str, said: Lengths) -> bool:
    """Whether the figure counts units, and neither names a year nor a quarter."""
    if unit == "year" and _YEAR.fullmatch(read_figure(count)) and len(count) == 4:
        return False
    return not (count[0].isdecimal() and unit in said.figureless.split())


def _is_age(before: str, match: re.Match[str], unit: str, said: Lengths) -> bool:
    """«Ana, de 40 años,», «âgé de 40 ans», «40 Jahre alt»."""
    if unit not in ("year", "month"):
        return False
    behind = match.string[match.end() : match.end() + _REACH]
    if re.match(said.aged, behind):
        return True
    if unit == "year" and _ENCLOSED.search(before) and _ENCLOSES.match(behind):
        return True
    return re.search(said.ages, before) is not None and _GOES_ON.match(behind) is None


def _told(match: re.Match[str]) -> dict[str, str]:
    """The named parts that were found."""
    return {group.rstrip("_"): word for group, word in match.groupdict().items() if word}


def tell_length(name: str, match: re.Match[str], language: str) -> Told:
    """The English rule and its parts; what ``is_length`` refuses is never asked for."""
    said = LENGTHS[language]
    groups = _told(match)
    kind, _, way = name.partition(" ")
    if kind == "set":
        return _tell_again(way, groups, said, language)
    parts = _counted(groups, said, language)
    if about := next((group for group in _ABOUTS if group in groups), ""):
        parts["about"] = about.replace("_", " ")
    if way in ("ago", "from now"):
        if parts.pop("part", ""):  # «vor einem halben Jahr»
            parts |= {"count": "6", "unit": "month"}
        return "units-ago", {**parts, "way": way}
    if way in ("later", "earlier"):
        return "hours-later" if parts["unit"] in _CLOCKED else "units-later", {**parts, "way": way}
    if way in ("directed", "recent"):
        return _directed(way, groups, parts, match)
    if way == "bare" or (way == "one" and groups["unit"] in words(said.many)):
        return "bare-units", {"unit": f"{parts['unit']}s"}
    return ("part-of-unit" if "part" in parts else "duration"), parts


def _counted(groups: dict[str, str], said: Lengths, language: str) -> dict[str, str]:
    """Count and unit, and what is told besides: «two years and three months»."""
    if "fixed" in groups:
        count, unit = _fixed(groups["fixed"], said)
        if "half" in groups and not count.isalpha():
            count = f"{float(count) + 0.5:g}"
        return {"part" if count.isalpha() else "count": count, "unit": unit}
    if "stem" in groups:
        count = groups.get("count") or forms(said.glued_numbers)[groups["glued"]]
        return {"count": count, "unit": forms(said.glued)[groups["stem"]]}
    units = forms(said.units)
    unit = units.get(groups["unit"]) or forms(said.plurals)[groups["unit"]]
    parts = {"count": "several" if "several" in groups else "1", "unit": unit}
    if "count" in groups:
        count = _read(groups["count"], language)
        parts["count"] = f"{float(count) + 0.5:g}" if "half" in groups else count
    if "more" in groups and "finer" in groups:
        parts |= {"more": _read(groups["more"], language), "finer": units[groups["finer"]]}
    return parts


def _fixed(phrase: str, said: Lengths) -> tuple[str, str]:
    count, unit = said.fixed[" ".join(phrase.split())].split()
    return count, unit


def _read(said: str, language: str) -> str:
    return read_figure(said) if said[0].isdecimal() else counting(language).read(said)


def read_figure(said: str) -> str:
    """Plain figures of any script: «177.000» is 177000, «2,5» is 2.5."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in said)
    if re.fullmatch(r"\d{1,3}(?:[.\s]\d{3})+", plain):
        return re.sub(r"\D", "", plain)
    return str(int(plain)) if plain.isdecimal() else plain.replace(",", ".").replace("\u066b", ".")


def _directed(
    way: str, groups: dict[str, str], parts: dict[str, str], match: re.Match[str]
) -> Told:
    """«The last two years», «recent years», «the coming months»."""
    which = next(name for name in ("last", "next", "first") if name in groups)
    if way == "recent":
        if which != "first" and parts["unit"] in ("year", "decade"):
            return "vague-years", {"which": "recent" if which == "last" else "future"}
        return "vague-units", {"unit": parts["unit"]}
    if which == "first" or _OF_SOMETHING.match(match.string, match.end()):
        return "span-of-units", parts
    return "span-from-now", {**parts, "which": which}


def _tell_again(way: str, groups: dict[str, str], said: Lengths, language: str) -> Told:
    if way == "adverb":
        return "set-adverb", {"word": forms(said.adverbs)[groups["word"]]}
    if way == "weekday":
        return "every-weekday", {"weekday": forms(said.weekdays)[groups["weekday"]]}
    if way == "among":
        return "rate", {"unit": forms(said.among)[groups["unit"]]}
    parts = _counted(groups, said, language)
    if way == "rate":
        return "rate", {"unit": parts["unit"]}
    if parts["count"] == "1":
        del parts["count"]
    return "every-unit", parts
