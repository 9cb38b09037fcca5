"""Words of ten languages for quarters, halves, the day before, feasts, «now» and the like.

All words are folded (``fold``).
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.dates.languages.words_of_locale import MONTHS
from core.dates.vocabulary import words
from core.language.weekdays import WEEKDAYS

Forms = Mapping[str, str]

# Names of patterns: the English rule, with parts that the words stand for.
DAY_BEFORE = "next-unit|which=previous|unit=day"
DAY_AFTER = "next-unit|which=following|unit=day"
THAT_DAY = "that-unit|which=that|unit=day"
THAT_YEAR = "that-unit|which=that|unit=year"
TWO_DAYS_LATER = "units-later|count=2|unit=day|way=later"
TWO_DAYS_EARLIER = "units-later|count=2|unit=day|way=earlier"
BEFORE_YESTERDAY = "day-before-yesterday|word=before yesterday"
AFTER_TOMORROW = "day-before-yesterday|word=after tomorrow"
YESTERDAY = "deictic-day|word=yesterday"
PRESENT, PAST, FUTURE = "present", "past", "future"


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words parted by blanks, «_» standing for a blank inside one, «|» between forms of a number.

    Patterns, in which blanks may stand: ``article`` before a period, ``of`` between it and its
    year, ``of_the_year`` such a year without more words, ``year_end`` behind the figures of a year,
    ``year_tail`` behind a year that stands first (``year_first``), ``eve`` before a feast,
    ``weekday_front`` and ``weekday_behind`` beside a weekday, ``day_number`` and ``day_behind``
    beside a day whose month was told, ``month_of`` and ``month_behind`` beside a month,
    ``season_lead`` before a season alone, ``link`` between two days, ``numbered`` behind the number
    of a weekday («domenica 21 a Lund»); ``year_alone`` find a year
    (group ``year``), ``phrases`` are told by the rule and parts that their key names, ``feasts`` by
    the English name.
    Words: ``ranks`` are «first» to «twenty-first», behind their noun where ``rank_behind``;
    ``quarter``, ``half`` and ``period`` are nouns, ``half_of`` those of any half, so that a year
    must follow; ``nouns`` are more units for «last» and «next»; ``previous``, ``that`` and
    ``same_period`` stand before their noun, those with ``_behind`` behind it; ``season_alone`` are
    forms of a season that need no word before; ``early_behind`` to ``late_behind`` stand behind a
    period; ``days`` are days of the month in words, which are plain numbers where
    ``days_counted``; ``final`` ranks the last quarter or half of a year.
    """

    article: str = ""
    of: str = ""
    of_the_year: str = ""
    year_end: str = ""
    year_first: bool = False
    year_tail: str = ""
    ranks: str = ""
    rank_behind: bool = False
    final: str = ""
    quarter: str = ""
    half: str = ""
    half_of: str = ""
    period: str = ""
    nouns: Forms = field(default_factory=dict)
    previous: str = ""
    previous_behind: str = ""
    this_behind: str = ""
    that: str = ""
    same_behind: str = ""
    same_period: str = ""
    phrases: Forms = field(default_factory=dict)
    feasts: Forms = field(default_factory=dict)
    eve: str = ""
    weekday_front: str = ""
    weekday_behind: str = ""
    day_number: str = ""
    day_behind: str = ""
    year_alone: tuple[str, ...] = ()
    season_lead: str = ""
    season_alone: Forms = field(default_factory=dict)
    early_behind: str = ""
    mid_behind: str = ""
    late_behind: str = ""
    month_of: str = ""
    month_behind: str = ""
    days: Forms = field(default_factory=dict)
    days_counted: bool = False
    link: str = ""
    numbered: str = ""


# «The day after the vote» is counted from what is named.
_NOT_AFTER = r"(?! (?:il|la|lo|l'|i|gli|le|che|un|una)\b)"


def _german_days() -> dict[str, str]:
    """«Am ersten Mai», «der dritte Oktober» to «einunddreißigsten»."""
    low = words(
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt "
        "vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
    )
    ones = words("ein zwei drei vier fünf sechs sieben acht neun")
    high = (*(f"{one}undzwanzigst" for one in ones), "dreißigst", "einunddreißigst")
    return {str(n): f"{stem}e {stem}en {stem}er" for n, stem in enumerate((*low, *high), 1)}


def _russian_days() -> dict[str, str]:
    """«Первого мая», «восьмое марта» to «тридцать первого»."""
    low = words(
        "перв втор трет четвёрт|четверт пят шест седьм восьм девят десят одиннадцат двенадцат "
        "тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат"
    )
    high = [*(f"двадцать_{one}" for one in low[:9]), "тридцат", "тридцать_перв"]
    days = {}
    for number, line in enumerate((*low, *high), 1):
        ends = ("ьего", "ье") if line.endswith("трет") else ("ого", "ое")
        stems = [line] if "|" not in line else [line.split("|")[0], line[:-8] + "четверт"]
        days[str(number)] = " ".join(stem + end for stem in stems for end in ends)
    return days


def _russian_decades() -> dict[str, str]:
    """«Начале девяностых», without «годов», which would make it longer."""
    tens = words("двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност")
    lead = "(?:(?<=в )|(?<=начале )|(?<=середине )|(?<=конце )|(?<=с начала )|(?<=до конца ))"
    return {
        f"decade|decade={20 + 10 * rank}": rf"{lead}{ten}ых(?=\s?[.,;:)]|\s{{0,3}}$)"
        for rank, ten in enumerate(tens)
    }


def _turkish_cases() -> dict[str, str]:
    """«Martta», «pazartesiye»: months and weekdays without an apostrophe.

    «Ocakta» is rather in the mine, or on the hearth.
    """
    months = words("_ şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık")
    days = words("pazartesi salı çarşamba perşembe cuma cumartesi")
    return {
        **{
            f"month|month={name}": rf"{form}[dt][ae](?:n|ki)?"
            for form, name in zip(months, MONTHS, strict=True)
            if form != "_"
        },
        **{
            f"weekday|weekday={name}": rf"{form}(?:d[ae]n|y[ae])"
            for form, name in zip(days, WEEKDAYS, strict=False)
        },
    }


DATE_WORDS: Mapping[str, DateWords] = {
    "es": DateWords(
        of_the_year=r" del año",
        final="último última",
        days_counted=True,
        article=r"(?:el|la|los|las) ",
        of=r"(?:del? (?:l[ao]s? )?)",
        ranks=(
            "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta "
            "quinto sexto séptimo octavo noveno décimo"
        ),
        quarter="trimestre",
        half="semestre",
        half_of="mitad",
        period="periodo período",
        nouns={"weekend": "fin_de_semana", "century": "siglo", "decade": "década"},
        previous_behind="anterior previo previa precedente",
        this_behind="en_curso actual corriente",
        that="aquel aquella ese esa aquel_mismo ese_mismo esa_misma",
        phrases={
            DAY_BEFORE: r"(?:la )?víspera(?! de)|(?:el )?día antes(?! de)",
            DAY_AFTER: r"(?:el )?día después(?! de)",
            BEFORE_YESTERDAY: r"antes de ayer|anteayer",
            "the-week|unit=year": (
                r"(?<=va de )año(?! \d)|(?<=largo del )año(?! \d)|(?<=resto del )año(?! \d)|"
                r"(?<=conjunto del )año(?! \d)"
            ),
            "the-week|unit=week": (
                r"(?<=largo de )la semana|(?<=curso de )la semana|(?<=va de )semana|"
                r"(?<=resto de )la semana"
            ),
            "the-week|unit=month": r"(?<=va de )mes|(?<=largo del )mes|(?<=resto del )mes",
            PRESENT: (
                r"ahora(?! bien| que)|actualmente|hoy (?:en )?día|hoy por hoy|(?<=en )la actualidad"
            ),
            PAST: (
                r"recientemente|últimamente|hace poco(?: tiempo)?|(?:unos )?días atrás|"
                r"hace (?:unos|algunos|pocos|escasos) (?:días|meses|años)|"
                r"hace (?:unas|pocas) semanas|"
                r"(?:los )?últimos (?:días|meses|años|tiempos)|(?:las )?últimas (?:semanas|décadas)"
            ),
            FUTURE: (
                r"(?<=en )(?:el|un) futuro(?: próximo| cercano)?(?! de)|próximamente|"
                r"(?:los )?próximos (?:días|meses|años)|(?:las )?próximas (?:semanas|décadas)"
            ),
            "end-of-period|edge=late|unit=year": r"(?<=a )fin de año|(?<=de )fin de año",
            "end-of-period|edge=late|unit=month": r"(?<=a )fin de mes",
        },
        feasts={
            "assumption day": r"(?:el )?día de la (?:asunción|virgen de agosto)",
            "may day": r"(?:el )?día (?:(?:internacional )?del trabajo|de los trabajadores)",
            "christmas": r"navidad",
            "christmas eve": r"nochebuena",
            "new year's eve": r"nochevieja",
            "new year's day": r"(?:día de )?año nuevo",
            "easter": r"(?<!isla de )pascua(?! (?:militar|judía|ortodoxa))",
            "easter sunday": r"domingo de (?:pascua|resurrección)",
            "palm sunday": r"domingo de ramos",
            "good friday": r"viernes santo",
            "holy thursday": r"jueves santo",
            "ash wednesday": r"miércoles de ceniza",
            "corpus christi": r"corpus christi",
            "all saints' day": r"(?:el )?día de todos los santos",
            "epiphany": r"(?:el )?día de reyes",
            "ramadan": r"ramadán",
        },
        eve=r"(?:la )?víspera de(?:l)? (?:la )?",
        day_number=r"día ",
        month_of=r"mes de ",
        year_alone=(
            r"(?<=[.!?] )(?P<span>{year})(?= (?:será|fue|ha sido|es|marcó|cerró|empezó) )",
            (
                r"(?:para|desde|hasta|tras|en|durante) (?:el )?(?:año )?(?P<span>{year})(?! "
                r"\w{3,20}[aeo]s\b)"
            ),
        ),
        season_lead=(
            r"en|este|durante|desde|hasta|para|antes del?|después del?|a (?:principios|"
            r"mediados|finales) del?|tras"
        ),
        days={"1": "primero uno"},
        link=r"y(?: el)?",
        numbered=(
            r"y|e|en|a|al|con|por|para|se|fue|ha|que|cuando|pero|ante|contra|hasta|durante|como|"
            r"sobre|tras|no"
        ),
    ),
    "fr": DateWords(
        of_the_year=r" de l'année",
        final="dernier dernière",
        article=r"(?:(?:le|la|les) |l')",
        of=r"(?:de l'|d[eu] (?:la )?|des )",
        ranks=(
            "premier|première|1er|1ère deuxième|second|seconde|2e|2ème troisième|3e|3ème "
            "quatrième|4e|4ème cinquième sixième septième huitième neuvième dixième onzième "
            "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième "
            "dix-neuvième vingtième vingt-et-unième"
        ),
        quarter="trimestre",
        half="semestre",
        half_of="moitié",
        period="période",
        nouns={"weekend": "week-end weekend", "century": "siècle", "decade": "décennie"},
        previous_behind="précédent précédente d'avant",
        this_behind="en_cours courant",
        phrases={
            "set-adverb|word=weekly": (
                r"(?<=\w )(?<!\bun )(?<!\bcet )(?<!\bnotre )(?<!\bleur )(?<!\bgrand )hebdomadaire"
            ),
            DAY_BEFORE: r"(?:la )?veille(?! d(?:e|u|es)\b| d'| au soir)",
            DAY_AFTER: r"(?:le )?lendemain(?! d(?:e|u|es)\b| d'| matin)",
            TWO_DAYS_LATER: r"(?:le )?surlendemain(?! d(?:e|u|es)\b| d')",
            TWO_DAYS_EARLIER: r"(?:l')?avant-veille(?! d(?:e|u|es)\b| d')",
            THAT_DAY: r"ce jour-là",
            THAT_YEAR: r"cette année-là",
            "that-unit|which=that|unit=month": r"ce mois-là",
            "the-week|unit=year": (
                r"(?<=cours de )l'année|(?<=ensemble de )l'année|(?<=reste de )l'année|"
                r"(?<=long de )l'année"
            ),
            "the-week|unit=week": r"(?<=cours de )la semaine|(?<=courant de )la semaine",
            "the-week|unit=month": r"(?<=cours du )mois(?! d)",
            "next-unit|which=following|unit=year": r"l'année d'après|l'an d'après",
            "next-unit|which=following|unit=week": r"la semaine d'après",
            "next-unit|which=following|unit=month": r"le mois d'après",
            PRESENT: (
                r"maintenant|actuellement|désormais|(?<=à )l'heure actuelle|(?<=de )nos jours|"
                r"aujourd'hui(?= encore)|ces jours-ci|en ce moment(?! où)|(?<=à )ce jour(?! de)"
            ),
            PAST: (
                r"récemment|dernièrement|(?<=y a )quelques (?:jours|semaines|mois|années)|"
                r"(?:ces |les )?derniers (?:jours|mois|temps)|"
                r"(?:ces |les )?dernières (?:semaines|années|décennies)"
            ),
            FUTURE: (
                r"(?<=à )l'avenir(?! de)|(?<=dans )un (?:proche )?avenir(?: proche)?|prochainement|"
                r"(?:les |ces )?prochains (?:jours|mois)|"
                r"(?:les |ces )?prochaines (?:semaines|années|décennies)"
            ),
        },
        feasts={
            "assumption day": r"(?:l'|(?<=d[ue] )|(?<=au )|(?<=le ))(?:assomption|15-août)",
            "may day": r"(?:la )?fête du travail",
            "christmas": r"(?<=à )noël|(?<=avant )noël|(?<=après )noël|(?<=de )noël(?= \d{4})|"
            r"(?<=jour de )noël|(?<=veille de )noël",
            "bastille day": r"14-juillet",
            "christmas eve": r"(?<=du )réveillon de noël",
            "new year's eve": r"(?:la )?saint-sylvestre",
            "new year's day": r"(?:le )?(?:jour de l'an|nouvel an)(?! (?:chinois|lunaire|juif))",
            "easter": r"(?<!île de )pâques",
            "easter monday": r"(?:le )?lundi de pâques",
            "good friday": r"(?:le )?vendredi saint",
            "ash wednesday": r"(?:le )?mercredi des cendres",
            "shrove tuesday": r"mardi gras",
            "ascension day": r"(?<=de )l'ascension|(?<=à )l'ascension",
            "pentecost": r"(?<=à )la pentecôte",
            "whit monday": r"(?:le )?lundi de pentecôte",
            "all saints' day": r"(?:la )?toussaint",
            "ramadan": r"(?:le )?ramadan",
            "eid al-fitr": r"(?:l')?aïd[ -]el-fitr",
            "eid al-adha": r"(?:l')?aïd[ -]el-(?:kébir|adha)",
        },
        eve=r"(?:la )?veille d(?:e |u |e la |e l')",
        day_number=r"(?:la journée du|la date du) ",
        month_of=r"mois d(?:e |')",
        year_alone=(
            r"(?<=[.!?] )(?P<span>{year})(?= (?:sera|fut|aura|a été|est|était|marque|restera) )",
            r"(?:pour|d'ici(?: à)?|en|depuis|dès|courant|jusqu'en|l'an|horizon) "
            r"(?P<span>{year})(?! \w{3,20}s\b)",
        ),
        season_lead=(
            r"à|au|en|dès|d'ici(?: à)?|avant|après|depuis|pendant|durant|cours de|"
            r"(?:début|fin|milieu) de|jusqu'à"
        ),
        days={"1": "premier"},
        link=r"et(?: le)?",
        numbered=(
            r"et|en|à|au|aux|avec|par|pour|se|a|est|sera|que|quand|mais|contre|dans|sur|devant|"
            r"dès|vers|lors|après|avant|ne"
        ),
    ),
    "it": DateWords(
        of_the_year=r" dell'anno",
        final="ultimo ultima",
        days_counted=True,
        article=r"(?:(?:il|lo|la|i|gli|le) |l')",
        of=r"(?:dell'|d(?:i|el|ello|ella) )",
        ranks=(
            "primo|prima secondo|seconda terzo|terza quarto|quarta quinto sesto settimo "
            "ottavo nono "
            "decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo sedicesimo "
            "diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo"
        ),
        quarter="trimestre",
        half="semestre",
        half_of="metà",
        period="periodo",
        nouns={
            "weekend": "fine_settimana weekend week-end",
            "century": "secolo",
            "decade": "decennio",
        },
        previous_behind="precedente prima",
        this_behind="in_corso corrente",
        that="quel quello quella quell'",
        phrases={
            DAY_BEFORE: (
                r"(?:il )?giorno prima(?! d(?:i|el\w{0,3})\b)|"
                r"(?:la )?vigilia(?! d(?:i|el\w{0,3})\b)"
            ),
            DAY_AFTER: (rf"(?:il )?giorno dopo{_NOT_AFTER}|l'indomani(?! d(?:i|el\w{{0,3}})\b)"),
            "the-week|unit=year": (
                r"(?<=corso dell')anno(?! \d)|(?<=entro l')anno(?! \d)|(?<=resto dell')anno(?! \d)"
            ),
            "the-week|unit=week": r"(?<=corso della )settimana|(?<=entro la )settimana",
            "the-week|unit=month": r"(?<=corso del )mese|(?<=entro il )mese",
            "next-unit|which=following|unit=year": rf"l'anno dopo{_NOT_AFTER}",
            "next-unit|which=following|unit=month": rf"(?:il )?mese dopo{_NOT_AFTER}",
            "next-unit|which=following|unit=week": rf"(?:la )?settimana dopo{_NOT_AFTER}",
            PRESENT: (
                r"adesso|attualmente|ormai(?! da\b)|oggigiorno|al giorno d'oggi|"
                r"(?<=in )questi giorni|"
                r"al momento(?! d)"
            ),
            PAST: (
                r"recentemente|di recente|"
                r"(?:qualche (?:giorno|settimana|mese|anno)|(?:pochi|alcuni) (?:giorni|mesi|anni)|"
                r"(?:poche|alcune) settimane) fa|"
                r"(?:gli )?ultimi (?:giorni|mesi|anni|tempi|decenni)|"
                r"(?:le )?ultime settimane"
            ),
            FUTURE: (
                r"(?<=in )futuro|(?:il )futuro prossimo|prossimamente|"
                r"(?:i )?prossimi (?:giorni|mesi|anni|decenni)|(?:le )?prossime settimane"
            ),
            **{
                f"century|rank={rank}": rf"(?<=\b[ndsa][ea]l ){name}|(?<=\bil ){name}|"
                f"(?<=ll'){name}|"
                rf"(?<=\b(?:fine|metà) ){name}|(?<=\binizi[oi] ){name}"
                for rank, name in (
                    (13, "duecento"),
                    (14, "trecento"),
                    (15, "quattrocento"),
                    (16, "cinquecento"),
                    (17, "seicento"),
                    (18, "settecento"),
                    (19, "ottocento"),
                    (20, "novecento"),
                )
            },
        },
        feasts={
            "assumption day": r"ferragosto",
            "christmas": r"(?<=[ao] )natale|(?<=prima di )natale|(?<=dopo )natale|"
            "(?<=per )natale|(?<=vigilia di )natale|"
            r"(?:il )?giorno di natale",
            "new year's eve": r"san silvestro",
            "new year's day": r"capodanno",
            "easter": r"(?<!isola di )pasqua(?! ebraica)",
            "easter monday": r"pasquetta|lunedì dell'angelo",
            "good friday": r"venerdì santo",
            "pentecost": r"pentecoste",
            "corpus christi": r"corpus domini",
            "ash wednesday": r"mercoledì delle ceneri",
            "epiphany": r"(?:l')?epifania",
            "all saints' day": r"ognissanti",
            "ramadan": r"(?:il )?ramadan",
        },
        eve=r"(?:la )?vigilia d(?:i|el|ella|ell') ?",
        year_alone=(
            r"(?<=[.!?] )(?P<span>{year})(?= (?:sarà|fu|è|è stato|si è) )",
            r"(?:il|del|dal|nel|al|entro il|per il|verso il) "
            r"(?P<span>{year})(?! \w{3,20}[iea]\b(?<!con)(?<!che)(?<!era))",
        ),
        season_lead=(
            r"in|a|entro|nel(?:la)?|dal(?:la)?|durante|per|prima del(?:la)?|dopo|fino al(?:la)?|"
            r"(?:inizio|fine|metà)|nell'|dall'|dell'|all'"
        ),
        month_of=r"mese di ",
        days={"1": "primo"},
        link=r"e(?: il)?",
        numbered=(
            r"e|ed|a|ad|al|alla|alle|in|con|per|si|è|ha|fu|sarà|che|quando|ma|contro|ore|nel|"
            r"nella|dalle|presso|davanti|non"
        ),
    ),
    "pt": DateWords(
        of_the_year=r" do ano",
        final="último última",
        days_counted=True,
        article=r"(?:o|a|os|as) ",
        of=r"(?:d[eoa] (?:ano de )?)",
        ranks=(
            "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto sexto sétimo "
            "oitavo nono décimo"
        ),
        quarter="trimestre",
        half="semestre",
        half_of="metade",
        period="período",
        nouns={"weekend": "fim_de_semana final_de_semana", "century": "século", "decade": "década"},
        previous_behind="anterior precedente",
        this_behind="em_curso corrente atual",
        that="aquele aquela naquele naquela nesse nessa esse essa",
        phrases={
            DAY_BEFORE: r"(?:a )?véspera(?! d[aeo]s?\b)|(?:o )?dia antes(?! d[aeo]s?\b)",
            DAY_AFTER: r"(?:o )?dia depois(?! d[aeo]s?\b)",
            TWO_DAYS_EARLIER: r"(?:a )?antevéspera(?! d[aeo]s?\b)",
            BEFORE_YESTERDAY: r"antes de ontem|anteontem",
            AFTER_TOMORROW: r"depois de amanhã",
            "the-week|unit=year": (
                r"(?<=longo do )ano(?! \d)|(?<=decorrer do )ano(?! \d)|(?<=resto do )ano(?! \d)|"
                r"(?<=decurso do )ano(?! \d)"
            ),
            "the-week|unit=week": r"(?<=longo da )semana|(?<=decorrer da )semana",
            "the-week|unit=month": r"(?<=longo do )mês|(?<=decorrer do )mês",
            "unit-before-last|unit=week": r"semana retrasada",
            "unit-before-last|unit=year": r"ano retrasado",
            PRESENT: (
                r"agora(?! que)|atualmente|actualmente|hoje em dia|(?<=na )atualidade|neste momento"
            ),
            PAST: (
                r"recentemente|ultimamente|há pouco(?: tempo)?|(?:alguns |poucos )?dias atrás|"
                r"há (?:alguns|poucos|uns) (?:dias|meses|anos)|há (?:algumas|poucas) semanas|"
                r"(?:os )?últimos (?:dias|meses|anos|tempos)|(?:as )?últimas (?:semanas|décadas)"
            ),
            FUTURE: (
                r"(?<=no )futuro(?: próximo)?(?! d)|em breve|"
                r"(?:os )?próximos (?:dias|meses|anos)|(?:as )?próximas (?:semanas|décadas)"
            ),
        },
        feasts={
            "assumption day": r"(?:o )?dia da assunção",
            "may day": r"(?:o )?dia do trabalhador",
            "christmas": (
                r"(?<=o )natal|(?<=no )natal|(?<=do )natal|(?<=pelo )natal|"
                "(?<=véspera de )natal|dia de natal"
            ),
            "new year's eve": r"(?<=no )réveillon|(?<=na )passagem de ano",
            "new year's day": r"(?:dia de )?ano novo",
            "easter": r"(?<!ilha de )páscoa",
            "easter sunday": r"domingo de páscoa",
            "palm sunday": r"domingo de ramos",
            "good friday": r"sexta-feira santa",
            "ash wednesday": r"quarta-feira de cinzas",
            "corpus christi": r"corpus christi",
            "all saints' day": r"(?:o )?dia de todos os santos",
            "ramadan": r"(?:o )?ramad(?:ão|ã)",
        },
        eve=r"(?:a )?véspera d(?:e|o|a) ",
        weekday_behind=r"(?: \(\d{1,2}(?:/\d{1,2})?\))",
        day_number=r"dia ",
        month_of=r"mês de ",
        year_alone=(
            r"(?<=[.!?] )(?P<span>{year})(?= (?:será|foi|é|marcou|terminou) )",
            r"(?:para|desde|até|após|em|durante) (?:o ano de )?(?P<span>{year})"
            r"(?! \w{3,20}[aeo]s\b)",
        ),
        season_lead=(
            r"n[oa]|durante [oa]|desde [oa]|até(?: [oa]?)?|antes d[oa]|depois d[oa]|para [oa]|"
            r"(?:início|meados|final|fim) d[oa]"
        ),
        days={"1": "primeiro"},
        link=r"e(?: o| em)?",
        numbered=(
            r"e|em|a|à|às|ao|com|por|para|se|foi|que|quando|mas|no|na|contra|pela|até|durante|não"
        ),
    ),
    "de": DateWords(
        of_the_year=r" des jahres",
        final="letzten letzte letztes",
        article=r"(?:(?:der|die|das|den|dem|des) )(?:ganze[nrs]? )?",
        of=r"(?:(?:des|der|von) (?:jahres )?)",
        ranks=(
            "ersten|erste|erstes|1. zweiten|zweite|zweites|2. dritten|dritte|drittes|3. "
            "vierten|vierte|viertes|4. fünften sechsten siebten achten neunten zehnten "
            "elften zwölften "
            "dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten "
            "zwanzigsten einundzwanzigsten"
        ),
        quarter="quartal quartals vierteljahr",
        half="halbjahr halbjahres halbjahrs jahreshälfte",
        half_of="hälfte",
        period="zeitraum zeitraums",
        nouns={
            "weekend": "wochenende wochenendes",
            "century": "jahrhundert jahrhunderts",
            "decade": "jahrzehnt jahrzehnts",
            "quarter": "quartal quartals",
        },
        previous="vorherige vorherigen vorheriger vorangegangenen vorangegangene",
        previous_behind="zuvor davor",
        this_behind="",
        that="jenem jener jenes",
        phrases={
            DAY_BEFORE: (
                r"vortag(?:es|s)?(?! de[rs]| von)|tags zuvor|(?:de[mnr] )?tag (?:zuvor|davor)"
            ),
            DAY_AFTER: r"tags darauf|(?:de[mnr] )?tag (?:darauf|danach)|folgetag(?:es|s)?",
            "next-unit|which=previous|unit=year": r"(?:das )?vorjahr(?:es|s)?",
            "next-unit|which=previous|unit=month": r"vormonat(?:es|s)?",
            "next-unit|which=previous|unit=week": r"(?:der )?vorwoche",
            "next-unit|which=previous|unit=quarter": r"vorquartal(?:es|s)?",
            "same-unit-of-year|unit=period": r"(?:selben|gleichen) zeitraum(?:s)? des vorjahres",
            "next-unit|which=following|unit=year": r"jahr (?:darauf|danach)",
            "every-weekday|weekend=weekends": r"(?<=an )wochenenden",
            "year-ago-quarter": r"(?:das )?vorjahresquartal(?:es|s)?",
            "year-ago-quarter|period=period": r"(?:der )?vorjahreszeitraum(?:es|s)?",
            "year-ago-month": r"vorjahresmonat(?:es|s)?",
            "unit-before-last|unit=week": r"(?:vorletzte|vorvergangene)n?r? woche",
            "unit-before-last|unit=year": r"(?:vorletzten?|vorvergangenen?)s? jahr(?:es)?",
            "unit-before-last|unit=month": r"vorletzten monat",
            "unit-before-last|unit=week|ahead=after": r"übernächsten? woche",
            "unit-before-last|unit=year|ahead=after": r"übernächsten? jahr",
            "unit-before-last|unit=month|ahead=after": r"übernächsten monat",
            "the-week|unit=year": (
                r"(?<=laufe des )jahres|(?<=verlauf des )jahres|(?<=rest des )jahres"
            ),
            "the-week|unit=week": (
                r"(?<=laufe der )woche|(?<=verlauf der )woche|(?<=rest der )woche"
            ),
            "the-week|unit=month": r"(?<=laufe des )monats",
            "end-of-period|edge=mid|unit=week": r"wochenmitte",
            "end-of-period|edge=early|unit=week": r"wochen(?:beginn|anfang)|wochenauftakt",
            "quarter|rank=4": r"(?:das )?schlussquartals?",
            "quarter|rank=1": r"(?:das )?auftaktquartals?",
            "end-of-period|edge=late|unit=year": r"jahresende",
            "end-of-period|edge=early|unit=year": r"jahres(?:beginn|anfang)",
            "end-of-period|edge=mid|unit=year": r"jahresmitte",
            "end-of-period|edge=late|unit=month": r"monatsende",
            "end-of-period|edge=early|unit=month": r"monats(?:beginn|anfang)",
            "turn-of-century|unit=century": r"(?:der )?jahrhundertwende",
            "turn-of-century|unit=millennium": r"(?:der )?jahrtausendwende",
            PRESENT: (
                r"jetzt|derzeit|zurzeit|zur zeit(?! de[rs])|gegenwärtig|momentan|heutzutage|"
                r"in diesen tagen|im moment(?! de[rs])"
            ),
            PAST: (
                r"kürzlich|neulich|vor kurzem|"
                r"vor (?:einigen|wenigen|ein paar) (?:tagen|wochen|monaten|jahren)|"
                r"(?<=in )jüngster zeit|"
                r"(?:die |den )?(?:letzten|vergangenen|jüngsten) (?:tagen?|wochen|"
                r"monaten?|jahren?|jahrzehnten?)"
            ),
            FUTURE: (
                r"(?<=in )(?:der |naher )?zukunft(?! de[rs])|demnächst|"
                r"(?:die |den )?(?:nächsten|kommenden) (?:tagen?|wochen|monaten?|jahren?|"
                r"jahrzehnten?)"
            ),
        },
        feasts={
            "assumption day": r"mariä himmelfahrt",
            "may day": r"tag der arbeit|maifeiertag",
            "christmas": r"weihnachten",
            "christmas eve": r"heiligabend|heilige[rn]? abend",
            "new year's eve": (
                r"(?<=an )silvester|(?<=zu )silvester|(?<=bis )silvester|"
                "(?<=vor )silvester"
            ),
            "new year's day": r"neujahr",
            "easter": r"ostern",
            "easter sunday": r"ostersonntag",
            "easter monday": r"ostermontag",
            "good friday": r"karfreitag",
            "maundy thursday": r"gründonnerstag",
            "palm sunday": r"palmsonntag",
            "ascension day": r"(?:christi )?himmelfahrt(?:stag)?",
            "pentecost": r"pfingsten",
            "whit monday": r"pfingstmontag",
            "ash wednesday": r"aschermittwoch",
            "rose monday": r"rosenmontag",
            "shrove tuesday": r"faschingsdienstag|fastnachtsdienstag",
            "corpus christi": r"fronleichnam",
            "all saints' day": r"allerheiligen",
            "ramadan": r"(?:der |dem |des )?ramadan",
        },
        eve=r"(?:dem |der |den )?(?:vorabend|tag vor) (?:von |des )?",
        weekday_front=r"heutigen |morgigen |gestrigen ",
        year_alone=(r"(?:für|über|aus|nach|vor|bis|ab|gegen) (?P<span>{year})(?= [a-zäöü])",),
        season_lead=(
            r"im|auf den|seit dem|bis zum|ab dem|vor dem|nach dem|zum|für den|für das|ende des|"
            r"anfang des"
        ),
        month_of=r"monat ",
        days=_german_days(),
        link=r"und(?: am| dem)?",
    ),
    "ru": DateWords(
        of_the_year=r" года",
        final="последнем последний последнего последнюю последней последняя",
        of=r"(?:с )?",
        year_end=r"(?: (?:года|году|годом|год|г\.)|-(?:го|м|му))(?!\w)",
        ranks=(
            "первый|первом|первого|первую|первой|первая второй|втором|второго|вторую|вторая "
            "третий|третьем|третьего|третью|третьей|третья четвертый|четвертом|"
            "четвертого|четвёртый|"
            "четвёртом|четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого "
            "двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого "
            "восемнадцатого|восемнадцатом девятнадцатого|девятнадцатом двадцатого|"
            "двадцатом|двадцатый "
            "двадцать_первого|двадцать_первом"
        ),
        quarter="квартал квартале квартала кварталу",
        half="полугодие полугодии полугодия полугодию",
        half_of="половине половину половина половины",
        period="период периоде периода",
        nouns={
            "century": "век веке века",
            "decade": "десятилетие десятилетии десятилетия",
            "quarter": "квартал квартале квартала",
            "weekend": "выходные выходных",
        },
        previous=(
            "предыдущий предыдущего предыдущем предыдущую предыдущей предыдущее предшествующий "
            "предшествующего предшествующем"
        ),
        that="тот том ту той того",
        phrases={
            DAY_BEFORE: (
                r"накануне(?! (?:\w{3,20}(?:ов|ев|ей|ых|их|ого|его|ой|ний|ния|тия|ции|"
                r"сти)\b|нового|саммита|визита|"
                r"матча|встречи|дня|праздника|референдума|войны|игры|суда|рождества|"
                r"пасхи))|днем ранее|днём ранее"
            ),
            YESTERDAY: r"(?<=во )вчерашний день",
            "same-unit-of-year|unit=period": (
                r"(?:аналогичн\w{2,3}|тот же|том же) период\w? (?:прошлого|предыдущего) года"
            ),
            **_russian_decades(),
            "units-later|count=1|unit=year|way=earlier": r"годом (?:ранее|раньше)",
            "units-later|count=1|unit=month|way=earlier": r"месяцем (?:ранее|раньше)",
            "units-later|count=1|unit=week|way=earlier": r"неделей (?:ранее|раньше)",
            "units-later|count=1|unit=year|way=later": r"год спустя|спустя год|годом позже",
            "units-later|count=1|unit=month|way=later": r"месяц спустя|спустя месяц|месяцем позже",
            "units-later|count=1|unit=week|way=later": r"неделю спустя|спустя неделю|неделей позже",
            "units-later|count=1|unit=day|way=later": (
                r"день спустя|спустя день|днем "
                "позже|днём позже"
            ),
            "units-ago|count=1|unit=year|way=from now": r"через год(?! после)",
            "units-ago|count=1|unit=month|way=from now": r"через месяц(?! после)",
            "units-ago|count=1|unit=week|way=from now": r"через неделю(?! после)",
            "unit-before-last|unit=week": r"позапрошлой неделе",
            "unit-before-last|unit=year": r"позапрошл(?:ом|ого) год[уа]",
            "unit-before-last|unit=month": r"позапрошлом месяце",
            "the-week|unit=year": r"(?<=итогам )года",
            PRESENT: (
                r"сейчас|теперь|ныне|(?<=в )настоящее время|(?<=в )данный момент|сегодняшний день|"
                r"(?<=до )сих пор"
            ),
            PAST: (
                r"недавно|(?<=на )днях|несколько (?:дней|недель|месяцев|лет) назад|"
                r"(?<=в )последнее время|последни[ех] (?:дни|недели|месяцы|годы|"
                r"лет|дней|недель|месяцев|"
                r"десятилетия)"
            ),
            FUTURE: (
                r"(?<=в )будущем(?! \w{1,20}(?:у|е)\b)|(?<=в )ближайшее время|вскоре|"
                r"ближайши[ех] (?:дни|недели|месяцы|годы|дней|недель|месяцев|лет)"
            ),
        },
        feasts={
            "new year's day": r"нов(?:ый|ого|ому|ым) год(?:а|у|ом)?",
            "orthodox easter": r"пасх(?:а|у|и|е|ой)",
            "ramadan": r"рамадан(?:а|е)?",
            "eid al-adha": r"курбан-байрам(?:а|е)?",
            "eid al-fitr": r"ураза-байрам(?:а|е)?",
        },
        eve=r"(?:канун(?:а|е|у)?|накануне) ",
        day_behind=r" числа",
        year_alone=(
            r"(?P<span>{year}-(?:го|м|му|й))",
            r"(?P<span>{year} (?:год(?:а|у|ом|е|ы|ов|ах)?|г\.))(?!\w)",
        ),
        season_lead=r"(?:к|до|с|этой|этим|на|за)",
        season_alone={
            "spring": "весной",
            "summer": "летом",
            "autumn": "осенью",
            "winter": "зимой",
        },
        days=_russian_days(),
        link=r"и",
    ),
    "tr": DateWords(
        days_counted=True,
        year_first=True,
        year_tail=r"(?: yılının?|'[uüıi]n|'n[uüıi]n|,| yılı)?",
        ranks=(
            "birinci|ilk ikinci üçüncü dördüncü|son beşinci altıncı yedinci sekizinci "
            "dokuzuncu onuncu"
        ),
        quarter=(
            "çeyrek çeyreği çeyreğinde çeyreğinden çeyreğine çeyreğinin çeyrekte üç_ayında üç_ayı"
        ),
        half="yarıyıl yarıyılında yarıyılı altı_ayında altı_ayı",
        half_of="yarısı yarısında yarısından yarısına yarısının",
        period="dönem döneminde dönemi dönemine dönemindeki",
        nouns={
            "weekend": "hafta_sonu hafta_sonunda hafta_sonundan",
            "century": "yüzyıl yüzyılın yüzyılda",
            "quarter": "çeyrek çeyrekte çeyreğe",
        },
        previous="bir_önceki",
        that="o",
        phrases={
            **_turkish_cases(),
            DAY_BEFORE: r"bir gün önce(?!s)",
            DAY_AFTER: r"ertesi gün(?:e|ü|ün|den)?",
            BEFORE_YESTERDAY: r"önceki gün|evvelsi gün|evvelki gün",
            AFTER_TOMORROW: r"yarından sonra(?:ki gün)?|öbür gün",
            "end-of-period|edge=late|unit=year": r"yıl sonu(?:na|nda|ndan)?",
            "end-of-period|edge=early|unit=year": r"yıl başı(?:nda|ndan)|yıl başından",
            "end-of-period|edge=late|unit=month": r"ay sonu(?:na|nda|ndan)?",
            "the-week|unit=year": r"yıl(?= (?:içinde|boyunca))",
            "the-week|unit=week": r"hafta(?= (?:içinde|boyunca))",
            "clock|named=noon": r"öğlene|öğleye(?= kadar)|öğlen(?= saatlerin)",
            "unit-before-last|unit=year": r"evvelki yıl",
            "unit-before-last|unit=week": r"evvelki hafta",
            PRESENT: r"şu anda|şimdi(?:ye|den|lik)?|halen|günümüzde|şu sıralar(?:da)?|şu an(?!\w)",
            PAST: (
                r"geçenlerde|yakın zamanda|kısa süre önce|birkaç (?:gün|hafta|ay|yıl) önce|"
                r"(?:son|geçtiğimiz) (?:yıllar|günler|aylar|haftalar|dönem|zamanlar)"
                r"(?:[dt][ae]|[ıi]n?|a|e|da?ki|deki|dan|den)(?!\w)"
            ),
            FUTURE: (
                r"gelecekte|yakında|(?:önümüzdeki|gelecek) (?:günler|haftalar|aylar|yıllar|dönem)"
                r"(?:[dt][ae]|[ıi]n?|a|e|daki|deki|dan|den)?(?!\w)"
            ),
        },
        feasts={
            "new year's eve": r"yılbaşı gecesi",
            "new year's day": r"yılbaşı(?:nda|ndan|na)?(?! gecesi)",
            "christmas": r"noel(?:'de|de)(?!\w)",
            "easter": r"paskalya(?:'da|da)?",
            "eid al-fitr": r"(?:ramazan|şeker) bayramı(?:nda|ndan|na|nın)?",
            "eid al-adha": r"kurban bayramı(?:nda|ndan|na|nın)?",
            "ramadan": r"ramazan ayı(?:nda|ndan|na|nın)?",
            "lunar new year": r"çin yeni yılı",
        },
        weekday_behind=r" gün(?:ünden|ünde|üne|ünü|ü)",
        year_alone=(
            r"(?P<span>{year} yıl(?:ından|ında|ının|ına|ı))(?!\w)",
            r"(?P<span>{year})(?='[dt][ea](?:ki|n)?(?!\w| (?:fazla|çok|az) ))",
            r"(?P<span>{year})(?='y?[ea] kadar)",
            r"(?P<span>{year})(?='(?:y?[ıiuü]|n?[ıiuü]n)(?!\w| (?:aş|bul|geç|yakın|ulaş)))",
            r"(?P<span>{year})(?= ile \d{4} yılları)",
            r"(?P<span>{year}) yılları(?= arası)",
        ),
        season_alone={
            "spring": "ilkbaharda baharda bahar_aylarında bahar_ayları",
            "summer": "yazın yaz_aylarında yaz_ayları",
            "autumn": "sonbaharda güzün sonbahar_aylarında",
            "winter": "kışın kış_aylarında kış_ayları",
        },
        early_behind="başı başında başından başına başlarında",
        mid_behind="ortası ortasında ortasından ortasına ortalarında",
        late_behind="sonu sonunda sonundan sonuna sonlarında",
        month_behind=r" ay(?:ındaki|ından|ında|ının|ına|ı)",
        link=r"ve",
    ),
    "ar": DateWords(
        of_the_year=r" من (?:العام|السنة)",
        final="الأخير الأخيرة",
        of=r"(?:من )?(?:(?:عام|سنة|العام) )?",
        ranks=(
            "الأول|الأولى الثاني|الثانية الثالث|الثالثة الرابع|الرابعة الخامس السادس "
            "السابع الثامن التاسع "
            "العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر "
            "الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين"
        ),
        rank_behind=True,
        quarter="الربع ربع الفصل",
        half_of="النصف نصف",
        period="الفترة",
        nouns={
            "weekend": "نهاية_الأسبوع عطلة_نهاية_الأسبوع",
            "century": "القرن",
            "decade": "العقد",
            "quarter": "الربع",
        },
        previous_behind="السابق السابقة الأسبق",
        this_behind="الجاري الجارية الحالي الحالية",
        that="ذلك تلك",
        same_behind="نفسه نفسها ذاته ذاتها",
        phrases={
            BEFORE_YESTERDAY: r"(?:ال)?أول(?: من)? أمس",
            AFTER_TOMORROW: r"بعد غد",
            "the-week|unit=year": r"(?<=خلال )العام|(?<=مدار )العام|(?<=طوال )العام",
            "the-week|unit=week": r"(?<=خلال )الأسبوع",
            "the-week|unit=month": r"(?<=خلال )الشهر",
            "clock|named=noon": r"(?<=عند )الظهر|(?<=حتى )الظهر|(?<=قبل )الظهر|(?<=منذ )الظهر",
            "unit-before-last|unit=year": r"(?:العام|السنة) قبل الماضي(?:ة)?",
            "unit-before-last|unit=week": r"الأسبوع قبل الماضي",
            "unit-before-last|unit=month": r"الشهر قبل الماضي",
            PRESENT: (
                r"الآن|حالي[اًا]{1,2}(?!\w)|(?<=في )الوقت (?:الحالي|الراهن|الحاضر)|هذه الأيام"
            ),
            PAST: (
                r"(?:قبل|منذ) (?:أيام|أسابيع|أشهر|سنوات|أعوام)(?: قليلة| عدة| عديدة)?|"
                r"(?:قبل|منذ) بضعة (?:أيام|أسابيع|أشهر)|مؤخر[اًا]{1,2}|"
                r"(?:السنوات|الأعوام|الأيام|الأسابيع|الأشهر|العقود|الآونة) "
                r"(?:الأخيرة|الماضية)"
            ),
            FUTURE: (
                r"(?<=في )المستقبل(?: القريب)?|قريب[اًا]{1,2}|"
                r"(?:السنوات|الأعوام|الأيام|الأسابيع|الأشهر) (?:المقبلة|القادمة)"
            ),
        },
        feasts={
            "eid al-fitr": r"عيد الفطر",
            "eid al-adha": r"عيد الأضحى",
            "ramadan": r"(?:شهر رمضان|رمضان(?= (?:الماضي|المقبل|المبارك|الجاري)))",
            "islamic new year": r"رأس السنة الهجرية",
            "new year's eve": r"ليلة رأس السنة(?! الهجرية)",
            "new year's day": r"رأس السنة(?: الميلادية)?(?! الهجرية)",
            "christmas": r"عيد الميلاد",
            "easter": r"عيد (?:الفصح|القيامة)",
        },
        eve=r"عشية ",
        weekday_front=r"يوم ",
        month_of=r"شهر ",
        year_alone=(
            r"(?:عام|سنة|العام) {year}",
            r"عامي (?P<span>{year})(?= و)",
            r"عامي \d{4} و ?(?P<span>{year})",
        ),
        season_lead=r"في|خلال|منذ|حتى|قبل|بعد",
        early_behind="",
        days={
            "1": "الأول",
            "2": "الثاني",
            "3": "الثالث",
            "4": "الرابع",
            "5": "الخامس",
            "6": "السادس",
            "7": "السابع",
            "8": "الثامن",
            "9": "التاسع",
            "10": "العاشر",
            "11": "الحادي_عشر",
            "12": "الثاني_عشر",
            "13": "الثالث_عشر",
            "14": "الرابع_عشر",
            "15": "الخامس_عشر",
            "16": "السادس_عشر",
            "17": "السابع_عشر",
            "18": "الثامن_عشر",
            "19": "التاسع_عشر",
            "20": "العشرين",
            "21": "الحادي_والعشرين",
            "22": "الثاني_والعشرين",
            "23": "الثالث_والعشرين",
            "24": "الرابع_والعشرين",
            "25": "الخامس_والعشرين",
            "26": "السادس_والعشرين",
            "27": "السابع_والعشرين",
            "28": "الثامن_والعشرين",
            "29": "التاسع_والعشرين",
            "30": "الثلاثين",
            "31": "الحادي_والثلاثين",
        },
        link=r"و",
    ),
    "ur": DateWords(
        final="آخری",
        days_counted=True,
        year_first=True,
        year_end=r" ?ء",
        year_tail=r"(?: ?ء)?(?: ک[یےا])?",
        ranks=(
            "پہلی|پہلے|پہلا دوسری|دوسرے|دوسرا تیسری|تیسرے چوتھی|چوتھے پانچویں چھٹی "
            "ساتویں آٹھویں نویں دسویں "
            "گیارہویں بارہویں تیرہویں چودہویں پندرہویں سولہویں سترہویں اٹھارہویں انیسویں "
            "بیسویں اکیسویں"
        ),
        quarter="سہ_ماہی سہماہی",
        half="ششماہی شش_ماہی",
        half_of="نصف",
        period="عرصے مدت دورانیے",
        nouns={"weekend": "ہفتے_کے_آخر ویک_اینڈ", "century": "صدی", "decade": "دہائی"},
        that="اس",
        same_period="اسی",
        phrases={
            "weekday|weekday=saturday": r"ہفتے (?:کے روز|کے دن|کو)",
            DAY_BEFORE: r"(?:اس سے )?ایک (?:روز|دن) (?:قبل|پہلے)",
            DAY_AFTER: r"(?:اس سے )?اگل[ےا] (?:روز|دن)|دوسرے (?:روز|دن)",
            "season|season=winter": r"سردیوں(?= میں)",
            "season|season=summer": r"گرمیوں(?= میں)",
            "duration|count=several|unit=hour": r"گھنٹوں(?! (?:میں|کے|کی|سے|بعد))",
            PRESENT: r"اب(?! کے)|اس وقت(?! (?:کے|ک[یا]))|ان دنوں|فی الحال|آج ?کل",
            PAST: (
                r"(?:چند|کچھ) (?:روز|دن|ہفتے|ماہ|مہینے|سال|برس) (?:قبل|پہلے)|حال ہی(?= میں)|"
                r"حالیہ (?:برسوں|دنوں|مہینوں|ہفتوں|عرصے)"
            ),
            FUTURE: (
                r"مستقبل(?: قریب)?(?= میں)|(?:آئندہ|آنے والے|اگلے)(?: چند)? (?:دنوں|ہفتوں|"
                r"مہینوں|برسوں|سالوں)"
            ),
        },
        feasts={
            "eid al-fitr": r"عید ?الفطر",
            "eid al-adha": r"عید ?الا?ضح[یٰى]{1,2}|بقر ?عید|عید ?قربان",
            "ramadan": r"(?:ماہ رمضان|رمضان المبارک|رمضان(?= (?:میں|کے دوران|سے پہلے)))",
            "christmas": r"کرسمس",
            "easter": r"ایسٹر",
            "diwali": r"دیوالی",
            "holi": r"ہولی(?= (?:کے|کو|پر))",
        },
        weekday_behind=r" کے (?:روز|دن)",
        year_alone=(
            r"(?P<span>{year} ?ء)",
            r"(?<!\d)(?P<span>{late_year})(?= (?:کے|کی|کا) (?!نوٹ|دہائی|قریب|لگ|برابر))",
            (
                r"(?P<span>{year})(?= (?:سے|تک|کے (?:بعد|دوران|آخر|شروع|آغاز|وسط)|میں))(?! سے "
                r"(?:زائد|زیادہ|کم))"
            ),
        ),
        season_alone={
            "spring": "موسم_بہار",
            "summer": "موسم_گرما",
            "autumn": "موسم_خزاں",
            "winter": "موسم_سرما",
        },
        early_behind="کے_شروع کے_آغاز کے_اوائل",
        mid_behind="کے_وسط",
        late_behind="کے_آخر کے_اواخر کے_اختتام",
        days={"1": "یکم"},
        link=r"اور",
    ),
    "hi": DateWords(
        final="आखिरी आख़िरी अंतिम",
        days_counted=True,
        year_first=True,
        year_tail=r"(?: क[ीेा])?",
        ranks=(
            "पहली|पहले|पहला|प्रथम दूसरी|दूसरे|दूसरा|द्वितीय तीसरी|तीसरे|तृतीय चौथी|चौथे|चतुर्थ "
            "पांचवीं|पाँचवीं|5वीं छठी|छठवीं सातवीं आठवीं नौवीं|नवीं दसवीं ग्यारहवीं "
            "बारहवीं तेरहवीं चौदहवीं "
            "पंद्रहवीं सोलहवीं सत्रहवीं|17वीं अठारहवीं|18वीं उन्नीसवीं|19वीं बीसवीं|"
            "20वीं इक्कीसवीं|21वीं"
        ),
        quarter="तिमाही",
        half="छमाही",
        half_of="हिस्से",
        period="अवधि",
        nouns={
            "weekend": "सप्ताहांत वीकेंड",
            "century": "सदी शताब्दी",
            "decade": "दशक",
            "quarter": "तिमाही",
        },
        that="उस",
        same_period="इसी इस समान",
        phrases={
            DAY_BEFORE: r"(?:इससे |इस से )?एक दिन (?:पहले|पूर्व)",
            DAY_AFTER: r"अगले (?:दिन|रोज)|दूसरे दिन",
            YESTERDAY: r"(?:बीते|गुज़रे|गुजरे) कल",
            "deictic-day|word=tomorrow": r"आने वाले कल",
            "season|season=winter": r"सर्दियों(?= में)",
            "season|season=summer": r"गर्मियों(?= में)",
            "duration|count=several|unit=hour": r"घंटों(?! (?:में|के|की|से|बाद))",
            PRESENT: (r"अब(?! की| के)|अभी(?! तक| भी)|इस समय|फिलहाल|फ़िलहाल|इन दिनों|आजकल|वर्तमान में"),
            PAST: (
                r"कुछ (?:दिन|हफ्ते|महीने|साल|समय) (?:पहले|पूर्व)|हाल ही(?= में)|"
                r"हाल के (?:वर्षों|दिनों|महीनों|सालों|हफ्तों)|हालिया (?:वर्षों|"
                r"दिनों|महीनों)"
            ),
            FUTURE: (
                r"भविष्य(?= में)|(?:आने वाले|अगले|आगामी)(?: कुछ)? (?:दिनों|हफ्तों|महीनों|"
                r"वर्षों|सालों)|जल्द ही"
            ),
        },
        feasts={
            "diwali": r"दिवाली|दीपावली|दीवाली",
            "holi": r"होली(?= (?:के|को|पर|से))",
            "christmas": r"क्रिसमस",
            "easter": r"ईस्टर(?! द्वीप)",
            "eid al-fitr": r"ईद-?उल-?फि?तर|ईद उल फि?त्र",
            "eid al-adha": r"बकरीद|ईद-?उल-?अजहा|ईद-?उल-?जुहा",
            "ramadan": r"रमज़?ान(?= (?:के|में|से))",
            "new year's day": r"नव ?वर्ष(?= (?:के|की|पर))",
            "good friday": r"गुड फ्राइडे",
        },
        weekday_behind=r" के (?:दिन|रोज)",
        year_alone=(
            r"(?<!\d)(?P<span>{late_year})(?= (?:के|की|का) "
            r"(?!नोट|सिक्क|दशक|करीब|क़रीब|आसपास|बराबर|पार))",
            r"(?P<span>{year})(?= (?:तक|के (?:बाद|दौरान|अंत|शुरू|मध्य|आखिर|लिए))|"
            r" से (?!(?:अधिक|ज्यादा|ज़्यादा|कम|ऊपर)))",
        ),
        season_lead=r"इस|पिछली|अगली",
        season_alone={
            "spring": "वसंत_ऋतु",
            "summer": "गर्मी_के_मौसम",
            "autumn": "शरद_ऋतु",
            "winter": "सर्दी_के_मौसम",
        },
        early_behind="के_शुरू की_शुरुआत के_आरंभ के_प्रारंभ",
        mid_behind="के_मध्य के_बीच",
        late_behind="के_अंत के_आखिर के_आख़िर के_अंतिम_दिनों",
        days={"1": "पहली"},
        link=r"और|व|तथा",
    ),
}
