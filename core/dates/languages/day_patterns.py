"""Patterns of other languages for days and months of the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.dates.languages.forms import NO_HIJRI, YEAR_FIGURES, blank
from core.dates.languages.words_of_locale import AFTER, BEFORE, NOTHING, one_of, phrases, which_of

if TYPE_CHECKING:
    from core.dates.languages.locales import Locale

_S = r"\s{1,3}"
_GAP = r"[\s,]{1,3}"
_OF = r"(?:(?:de|del|di|do|da|du|of|den|من|के|की)\s{1,3})?"
# What joins the days of «3 to 5 March», and what shows that «3 and 5» are its ends.
_TO = r"al?|ao|au|bis(?:\szum)?|إلى|سے|से|по|до|ile"
_BETWEEN = r"entre(?:\s(?:el|le|o|os\sdias))?|zwischen\sdem|[tf]ra\sil|между|بين"
# «1/3» and «3/4» are rather parts of a whole.
_NO_PART = r"(?!(?:1/[2-5]|2/[35]|3/[45])(?!\d))"
_DATE_FIGURES = r"(?P<day>[0-3]?\d)/(?P<month>1[0-2]|0?[1-9])(?![\d/]|[.,]\d|\s?%)"

Found = Iterator[tuple[str, str]]


class DayPatterns:
    """The patterns of one language."""

    def __init__(self, locale: Locale) -> None:
        said = locale.forms.said
        self.locale, self.said = locale, said
        self.month = _doubled("month", locale.months, is_doubled=locale.is_arabic)
        self.full = _doubled("month", locale.long_months, is_doubled=locale.is_arabic)
        figures = r"(?P<day>\d{1,2})(?:\.|º|°|er|-го)?"  # noqa: RUF001  letters of other scripts
        told = f"|{one_of('day_', locale.forms.days)}" if locale.forms.days else ""
        self.day = rf"(?:{figures}{told})"
        self.of_month = rf"\s{{0,2}}{_OF}"
        end = f"(?:{blank(said.year_end)})?" if said.year_end else ""
        self.year = rf"(?P<year>{YEAR_FIGURES}){NO_HIJRI}{end}"
        weekday = one_of("weekday", locale.weekdays) if locale.weekdays else NOTHING
        front = f"(?:{blank(said.weekday_front)})?" if said.weekday_front else ""
        self.named = rf"(?:{front}{weekday},?{_S}(?:d[ei][nm]?\s|el\s|le\s)?)?"

    def patterns(self) -> Found:
        """All patterns, each with the name of its rule."""
        yield from self._full()
        yield from self._listed()
        yield from self._pointed()
        yield from self._numbered()
        yield from self._of_told_years()
        yield from self._of_told_months()
        yield from self._without_year()
        yield from self._bare_months()

    def _full(self) -> Found:
        before, behind = self.locale.before, ""
        if self.locale.long_weekdays:
            tail = self.said.weekday_behind
            tail = f"(?:{blank(tail)})?" if tail else ""
            behind = rf"(?:{_S}{one_of('weekday_', self.locale.long_weekdays)}{tail}{AFTER})?"
        day = f"{self.day}{self.of_month}"
        yield (
            "day-month-year",
            rf"{before}{self.named}{day}{self.month}\.?{_GAP}{_OF}{self.year}{behind}",
        )
        figures = r"(?P<day>\d{1,2})"
        yield "month-day-year", rf"{before}{self.month}\s{{1,2}}{figures}{_GAP}{self.year}"
        yield "day-month", rf"{before}{self.named}{day}{self.full}{AFTER}{behind}"
        edge = f"(?:{self.locale.edge})?" if self.locale.edge else ""
        yield "month-year", rf"{before}{edge}{self.month}\.?{_GAP}{_OF}{self.year}"

    def _listed(self) -> Found:
        """«3 to 5 March» is a span, «3 and 5 March» are two days."""
        month = rf"\s{{0,2}}{_OF}{self.full}(?:{_GAP}{_OF}{self.year})?{AFTER}"
        last = r"(?P<day2>\d{1,2})\.?"
        first = rf"{self.named}(?P<day>\d{{1,2}})(?:\.|º|°|er)?"
        yield "day-span", rf"{BEFORE}{first}(?:\s{{0,2}}-\s{{0,2}}|{_S}(?:{_TO}){_S}){last}{month}"
        if not self.said.link:
            return
        link = rf"{_S}(?:{blank(self.said.link)})\s{{0,3}}"
        yield "day-span", rf"{BEFORE}(?:{_BETWEEN}){_S}(?P<span>{first}{link}{last}{month})"
        days = "|".join(sorted(self.locale.weekdays, key=len, reverse=True)) or NOTHING
        other = rf"(?:(?:{days}),?{_S}(?:dem{_S})?)?"
        more = rf"(?:,\s\d{{1,2}}\.?){{0,4}}{link}{other}\d{{1,2}}\.?\s{{0,2}}{_OF}{self.full}"
        span = rf"{first}{_S}(?:{_TO}){_S}{last}"
        yield "day-span", rf"{BEFORE}(?P<span>{span})(?={more}(?:{_GAP}{_OF}{self.year})?{AFTER})"
        yield "day-month-year", rf"{BEFORE}(?P<span>{first})(?={more}{_GAP}{_OF}{self.year})"
        yield "day-month", rf"{BEFORE}(?P<span>{first})(?={more}{AFTER})"

    def _numbered(self) -> Found:
        """«El lunes 15», «sexta-feira (12)», «el pasado día 3»: a day of a month not named."""
        idioms, day = self.locale.idioms, r"(?P<day>[0-3]?\d)(?![\d/]|[.,:]\d)"
        if self.said.numbered and self.locale.long_weekdays:
            weekday = one_of("weekday", self.locale.long_weekdays)
            tail = rf"(?=\s?[.,;:)»]|\s{{0,3}}$|\s(?:{self.said.numbered})\s)"
            yield "numbered-day", rf"{self.locale.before}{weekday},?{_S}{day}{tail}"
            yield "numbered-day", rf"{self.locale.before}{weekday}{_S}\({day}\)"
        if self.said.day_number:
            front = which_of(last=idioms.last, next=idioms.next)
            lead = f"{front}{_S}{blank(self.said.day_number)}"
            yield "numbered-day", rf"{self.locale.before}{lead}{day}(?!\s(?:de\s|/))"

    def _pointed(self) -> Found:
        """«The past 24 August», «31 March next»."""
        idioms = self.locale.idioms
        day = rf"{self.named}{self.day}{self.of_month}{self.full}"
        front = which_of(last=idioms.last, next=idioms.next)
        behind = which_of(last_=idioms.last_behind, next_=idioms.next_behind)
        lead = f"(?:{blank(self.said.day_number)})?" if self.said.day_number else ""
        yield "day-month", rf"{self.locale.before}{front}{_S}{lead}{day}{AFTER}"
        yield "day-month", rf"{self.locale.before}{day}{_S}{behind}{AFTER}"

    def _of_told_years(self) -> Found:
        """«April of last year», «5 May of the following year»."""
        told = self.locale.forms.told_year(self.locale.known)
        day = rf"(?:{self.named}{self.day}{self.of_month})?"
        tail = f"(?:{blank(self.said.month_behind)})?" if self.said.month_behind else ""
        if self.said.year_first:
            genitive = blank(self.said.year_tail)
            yield "month-this-year", rf"{BEFORE}{told}{genitive}{_S}{day}{self.full}{tail}{AFTER}"
            year = rf"{self.year}{genitive}{_S}"
            yield "month-year", rf"{BEFORE}{year}{self.full}{tail}{AFTER}"
            yield "day-month-year", rf"{BEFORE}{year}{self.day}{_S}{self.full}{AFTER}"
            return
        edge = f"(?:{self.locale.edge})?" if self.locale.edge else ""
        of = rf"(?:{blank(self.said.of)})?"
        yield "month-this-year", rf"{BEFORE}{edge}{day}{self.full},?{_S}{of}{told}{AFTER}"

    def _of_told_months(self) -> Found:
        """«The 28th of the same month», «the 26th of last month»; «on the 16th»."""
        months = [form for form, unit in self.locale.units.items() if unit == "month"]
        day = r"(?P<day>\d{1,2})\.?"
        if self.said.days and not self.said.days_counted:
            day = self.day
        if months:
            told = self.locale.forms.told(months, self.locale.known)
            of = rf"(?:{blank(self.said.of)})?"
            named = rf"{BEFORE}{told}{_S}(?:ک[یے]{_S}|क[ीे]{_S})?{day}{_S}(?:تاریخ|तारीख)"
            yield (
                "day-of-month",
                f"{named}{AFTER}"
                if self.said.year_first
                else (rf"{BEFORE}{day}{_S}(?:числа{_S})?{of}{told}{AFTER}"),
            )
        if self.said.day_number:
            lead = blank(self.said.day_number)
            yield "day-of-month", rf"{BEFORE}{lead}{day}(?=[.,;:)]|\s(?!de\s|/))"
        if self.said.day_behind:
            yield "day-of-month", rf"{BEFORE}{day}{blank(self.said.day_behind)}{AFTER}"

    def _without_year(self) -> Found:
        """«Madrid, 2 mar (…)», «de 29/10 a 3/11», «vom 3.5. bis 7.5.»."""
        day = rf"(?P<day>\d{{1,2}})º?\.?{_S}{_OF}{self.month}"
        yield "day-month", rf"\A[^\n]{{0,60}}?[,.)]\s{{1,2}}(?P<span>{day})\.?(?=\s{{0,2}}[-(.])"
        upto = r"\s(?:a|al|ao|au)\s"
        yield (
            "day-month",
            rf"{BEFORE}(?:de|du|dal)\s{_NO_PART}(?P<span>{_DATE_FIGURES})(?={upto}\d{{1,2}}/\d)",
        )
        yield "day-month", rf"/\d{{1,2}}{upto}(?P<span>{_DATE_FIGURES})"
        yield "day-month", rf"{BEFORE}(?:dia|día)\s(?P<span>{_DATE_FIGURES})"
        dotted = r"(?P<day>[0-3]?\d)\.(?P<month>1[0-2]|0?[1-9])\.(?!\d)"
        yield "day-month", rf"{BEFORE}(?:am|vom|zum|ab|seit|bis)\s(?P<span>{dotted})"

    def _bare_months(self) -> Found:
        """A month alone where its small letter or a word beside it shows it to be one."""
        idioms, month = self.locale.idioms, self.full
        if self.locale.edge:
            yield "month", rf"{BEFORE}{self.locale.edge}{month}{AFTER}"
        other = one_of("month2", self.locale.long_months)
        quarter = phrases(self.said.quarter) if self.said.quarter else NOTHING
        yield (
            "quarter-of-months",
            rf"{BEFORE}{month}\s?-\s?{other}(?:{_S}(?:{quarter}))?(?:{_GAP}{_OF}{self.year})?{AFTER}",
        )
        if idioms.capital is False:
            yield "month", rf"{self.locale.before}{month}{AFTER}(?!-)"
        if idioms.month_lead:
            lead = phrases(idioms.month_lead)
            yield "month", rf"{self.locale.before}(?:{lead}){_S}(?P<span>{month}){AFTER}"
        if idioms.month_tail:
            tail = phrases(idioms.month_tail)
            yield "month", rf"{BEFORE}(?P<span>{month})(?=\s{{0,2}}(?:{tail}){AFTER})"
        if self.said.month_behind:
            yield "month", rf"{BEFORE}{month}{blank(self.said.month_behind)}{AFTER}"


def _doubled(group: str, names: dict[str, str], *, is_doubled: bool) -> str:
    """One of the months; Arabic writes both names of one: «كانون الثاني/يناير»."""
    name = one_of(group, names)
    if not is_doubled:
        return name
    return rf"(?:{name}(?:\s?/\s?(?:{'|'.join(sorted(names, key=len, reverse=True))}))?)"
