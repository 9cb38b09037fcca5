"""What ten languages call a length of time and what comes again: «casi seis años», «cada mes».

All words are folded; «_» stands for a blank inside one.
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.dates.languages.idioms import Forms


@dataclass(frozen=True, slots=True)
class Lengths:
    """The words of one language.

    ``units`` are the nouns by their English word, ``ending`` a pattern of what may hang on them.
    ``about`` and ``about_behind`` hold what tells a number to be inexact, by the English words;
    ``vague`` are «several», ``half`` stands behind the unit and ``half_number`` between number and
    unit («and a half»), ``half_before`` in front of the number. ``both`` joins «two or three»,
    ``more`` «two years and three months». ``last``, ``next`` and ``first`` stand in front of the
    number, or of a noun alone («recent years»); ``behind`` are those that stand behind the noun.
    ``one`` leads to a unit without number; of ``many`` there are several. ``bare`` leads to one in
    the plural («for years»).
    ``fixed`` are whole lengths, each with the part and unit, or number and unit, that it is.
    ``glued`` are the stems of adjectives such as «zweitägig», after ``glued_numbers`` and before
    ``glued_end``. ``each`` stands in front of what comes again, ``again`` behind it, ``recurs`` is
    what hangs on the unit where nothing stands in front (in Turkish),
    ``by_twos`` parts the two numbers of «de seis em seis meses», ``rate`` in front of a
    unit and ``among`` with it where a number stands before («100 al mes»); ``adverbs`` by the
    English word, ``weekdays`` are those that say «on Mondays». ``plurals`` are the units of
    «recent years».
    ``clocked`` follows hours that are those of a clock («семи часов вечера»).
    ``ages`` and ``aged`` are patterns of what stands before and behind an age. ``from_event``
    stands behind «three days after» where an event is named, ``before_event`` behind «three
    days before», ``of_event`` in front of both where the event comes first. ``single`` are nouns
    that «one» makes no length («one day, he left»), ``figureless`` units that figures only rank
    («3 квартала»).
    """

    units: Forms
    ending: str = ""
    about: Forms = field(default_factory=dict)
    about_behind: Forms = field(default_factory=dict)
    vague: str = ""
    half: str = ""
    half_number: str = ""
    half_before: str = ""
    both: str = ""
    more: str = ""
    last: str = ""
    next: str = ""
    first: str = ""
    behind: Forms = field(default_factory=dict)
    articles: str = ""
    one: str = ""
    many: str = ""
    bare: str = ""
    fixed: Forms = field(default_factory=dict)
    each: str = ""
    again: str = ""
    recurs: str = ""
    by_twos: str = ""
    glued: Forms = field(default_factory=dict)
    glued_numbers: Forms = field(default_factory=dict)
    glued_end: str = ""
    rate: str = ""
    among: Forms = field(default_factory=dict)
    plurals: Forms = field(default_factory=dict)
    adverbs: Forms = field(default_factory=dict)
    weekdays: Forms = field(default_factory=dict)
    ages: str = "(?!)"
    aged: str = "(?!)"
    from_event: str = "(?!)"
    of_event: str = "(?!)"
    before_event: str = "(?!)"
    single: str = ""
    clocked: str = "(?!)"
    figureless: str = ""


def _arabic_one() -> dict[str, str]:
    """«أسبوعا واحدا»: one week."""
    one = {
        "minute": "دقيقة",
        "hour": "ساعة",
        "day": "يوم يوما يوماً",
        "week": "أسبوع أسبوعا أسبوعاً",
        "month": "شهر شهرا شهراً",
        "year": "سنة عام عاما عاماً",
    }
    ends = {"ة": "واحدة", "ا": "واحدا", "ً": "واحداً"}
    return {
        f"{form} {ends.get(form[-1], 'واحد')}": f"1 {unit}"
        for unit, line in one.items()
        for form in line.split()
    }


LENGTHS: Mapping[str, Lengths] = {
    "es": Lengths(
        units={
            "second": "segundos",
            "minute": "minuto minutos",
            "hour": "hora horas",
            "day": "día días jornadas",
            "week": "semana semanas",
            "fortnight": "quincena quincenas",
            "month": "mes meses",
            "quarter": "trimestre trimestres",
            "year": "año años",
            "decade": "década décadas decenio decenios",
            "century": "siglo siglos",
        },
        about={
            "nearly": "casi",
            "about": "unos unas cerca_de alrededor_de aproximadamente",
            "more than": "más_de",
            "less than": "menos_de",
            "at least": "al_menos por_lo_menos",
            "at most": "como_máximo",
        },
        vague="varios varias algunos algunas unos unas pocos pocas muchos muchas numerosos",
        half=r"\sy\smedi[oa]",
        both="o a u",
        more=r"\sy\s",
        last="últimos últimas pasados pasadas",
        next="próximos próximas",
        first="primeros primeras",
        articles="los las",
        bare="durante desde_hace tras por",
        fixed={"cuarto de hora": "quarter hour", "un cuarto de hora": "quarter hour"},
        each="cada todos_los todas_las",
        by_twos="de # en",
        rate="por",
        adverbs={
            "daily": "diariamente a_diario",
            "weekly": "semanalmente semanal semanales",
            "monthly": "mensualmente mensual mensuales",
            "annual": "anualmente anual anuales",
        },
        weekdays={
            "monday": "los_lunes",
            "tuesday": "los_martes",
            "wednesday": "los_miércoles",
            "thursday": "los_jueves",
            "friday": "los_viernes",
            "saturday": "los_sábados",
            "sunday": "los_domingos",
        },
        plurals={
            "day": "días",
            "week": "semanas",
            "month": "meses",
            "year": "años",
            "decade": "décadas",
        },
        among={"day": "al_día", "month": "al_mes", "year": "al_año", "week": "a_la_semana"},
        ages=(
            r"(?:hombres?|mujer(?:es)?|joven|jóvenes|niñ[oa]s?|chic[oa]s?|adolescentes?|hij[oa]s?|"
            r"ancian[oa]s?|menor(?:es)?|mayor(?:es)?|personas?|bebés?|edad|[,(])\sde\s(?:unos\s)?$|"
            r"\b(?:tiene|tienen|tenía|tenían|cumple|cumplió|cumplirá|edad:|a\slos|a\ssus)\s$"
        ),
        aged=r"\sde\sedad",
        from_event=r"\s(?:de|del|que)\b",
        single="día",
    ),
    "fr": Lengths(
        units={
            "second": "secondes",
            "minute": "minute minutes",
            "hour": "heure heures",
            "day": "jour jours journées",
            "week": "semaine semaines",
            "month": "mois",
            "quarter": "trimestre trimestres",
            "year": "an ans année années",
            "decade": "décennie décennies",
            "century": "siècle siècles",
        },
        about={
            "nearly": "presque près_de",
            "about": "environ à_peu_près quelque autour_de",
            "more than": "plus_de plus_d'",
            "less than": "moins_de moins_d'",
            "at least": "au_moins",
            "at most": "au_plus au_maximum",
        },
        vague="plusieurs quelques",
        half=r"\set\sdemie?",
        both="ou à",
        more=r"\set\s",
        last="dernières derniers",
        next="prochaines prochains",
        first="premières premiers",
        articles="les ces",
        bare="pendant_des depuis_des durant_des",
        fixed={"quart d'heure": "quarter hour", "un quart d'heure": "quarter hour"},
        each="chaque tous_les toutes_les",
        rate="par",
        adverbs={
            "daily": "quotidiennement",
            "weekly": "hebdomadaires",
            "monthly": "mensuellement mensuel mensuelle mensuels mensuelles",
            "annual": "annuellement annuel annuelle annuels annuelles",
        },
        plurals={
            "day": "jours",
            "week": "semaines",
            "month": "mois",
            "year": "années",
            "decade": "décennies",
        },
        ages=(
            r"(?:hommes?|femmes?|enfants?|garçons?|filles?|fils|adolescente?s?|jeunes?|personnes?|bébés?|nourrissons?|"
            r"[,(])\sde\s$|\bâgée?s?\s(?:de\s|d')$|\bl'âge\sde\s$|\b(?:a|ont|avait)\s$|"
            r"\b(?:fêté|fête)\sses\s$|(?:mineurs?|enfants|jeunes|[\wé]+s)\sde\s(?:moins|plus)\sde\s$"
        ),
        aged=r"\sd'âge",
        from_event=r"\s(?:l'|la\b|le\b|les\b|un\b|une\b|des\b|son\b|sa\b|ses\b|leurs?\b|avoir\b|que\b|sa\b|cette\b|ce\b|qu')",
        single="jour",
    ),
    "de": Lengths(
        units={
            "second": "sekunden",
            "minute": "minute minuten",
            "hour": "stunde stunden",
            "day": "tag tage tagen tages",
            "week": "woche wochen",
            "month": "monat monate monaten monats",
            "quarter": "quartal quartale quartalen",
            "year": "jahr jahre jahren jahres",
            "decade": "jahrzehnt jahrzehnte jahrzehnten",
            "century": "jahrhundert jahrhunderte jahrhunderten",
        },
        about={
            "nearly": "fast beinahe knapp",
            "about": "etwa rund ungefähr circa ca.",
            "more than": "mehr_als über gut",
            "less than": "weniger_als unter",
            "at least": "mindestens wenigstens",
            "at most": "höchstens maximal bis_zu",
        },
        vague=(
            "mehrere mehreren mehrerer einige einigen einiger ein_paar wenige wenigen viele vielen"
        ),
        both="oder bis",
        more=r"\sund\s",
        last="letzten vergangenen vorigen zurückliegenden",
        next="nächsten kommenden",
        first="ersten",
        articles="die den der",
        bare="seit nach über für vor_vielen",
        fixed={
            "viertelstunde": "quarter hour",
            "eine viertelstunde": "quarter hour",
            "eine halbe stunde": "half hour",
            "einer halben stunde": "half hour",
            "ein halbes jahr": "half year",
            "einem halben jahr": "half year",
            "ein halbes jahrhundert": "half century",
            "einem halben jahrhundert": "half century",
        },
        each="jeden jede jedes jedem jeder alle",
        rate="pro je",
        adverbs={
            "hourly": "stündlich",
            "daily": "täglich täglichen tägliche",
            "weekly": "wöchentlich wöchentliche wöchentlichen",
            "monthly": "monatlich monatliche monatlichen",
            "annual": "jährlich alljährlich jährliche jährlichen jährlicher alljährliche",
        },
        weekdays={
            "monday": "montags",
            "tuesday": "dienstags",
            "wednesday": "mittwochs",
            "thursday": "donnerstags",
            "friday": "freitags",
            "saturday": "samstags sonnabends",
            "sunday": "sonntags",
        },
        plurals={
            "day": "tage tagen",
            "week": "wochen",
            "month": "monate monaten",
            "year": "jahre jahren",
            "decade": "jahrzehnte jahrzehnten",
        },
        among={"day": "am_tag", "week": "in_der_woche", "month": "im_monat", "year": "im_jahr"},
        ages=(
            r"\b(?:alter\svon|mit|ab|unter|(?:kind|junge|mädchen|mann|frau|baby|person)\svon)\s$"
        ),
        aged=r"\salt",
        single="tages tag",
        glued={
            "minute": "minütig",
            "hour": "stündig",
            "day": "tägig",
            "week": "wöchig",
            "month": "monatig",
        },
        glued_numbers={
            "1": "ein",
            "2": "zwei",
            "3": "drei",
            "4": "vier",
            "5": "fünf",
            "6": "sechs",
            "7": "sieben",
            "8": "acht",
            "9": "neun",
            "10": "zehn",
            "12": "zwölf",
            "14": "vierzehn",
            "15": "fünfzehn",
            "20": "zwanzig",
            "30": "dreißig",
            "40": "vierzig",
            "several": "mehr",
        },
        glued_end="e[nmrs]?",
    ),
    "pt": Lengths(
        units={
            "second": "segundos",
            "minute": "minuto minutos",
            "hour": "hora horas",
            "day": "dia dias",
            "week": "semana semanas",
            "fortnight": "quinzena quinzenas",
            "month": "mês meses",
            "quarter": "trimestre trimestres",
            "year": "ano anos",
            "decade": "década décadas",
            "century": "século séculos",
        },
        about={
            "nearly": "quase",
            "about": "cerca_de aproximadamente por_volta_de uns umas",
            "more than": "mais_de",
            "less than": "menos_de",
            "at least": "pelo_menos ao_menos",
            "at most": "no_máximo",
        },
        vague="vários várias alguns algumas poucos poucas muitos muitas uns umas diversos",
        half=r"\se\smei[oa]",
        both="ou a",
        more=r"\se\s",
        last="últimos últimas",
        next="próximos próximas",
        first="primeiros primeiras",
        articles="os as",
        bare="durante por",
        fixed={"quarto de hora": "quarter hour", "um quarto de hora": "quarter hour"},
        each="cada todos_os todas_as todo toda a_cada",
        by_twos="de # em",
        rate="por",
        adverbs={
            "daily": "diariamente",
            "weekly": "semanalmente semanal semanais",
            "monthly": "mensalmente mensal mensais",
            "annual": "anualmente anual anuais",
        },
        weekdays={
            "monday": "às_segundas às_segundas-feiras",
            "tuesday": "às_terças às_terças-feiras",
            "wednesday": "às_quartas às_quartas-feiras",
            "thursday": "às_quintas às_quintas-feiras",
            "friday": "às_sextas às_sextas-feiras",
            "saturday": "aos_sábados",
            "sunday": "aos_domingos",
        },
        plurals={
            "day": "dias",
            "week": "semanas",
            "month": "meses",
            "year": "anos",
            "decade": "décadas",
        },
        among={"day": "ao_dia", "month": "ao_mês", "year": "ao_ano"},
        ages=(
            r"(?:homem|homens|mulher(?:es)?|jovem|jovens|menin[oa]s?|crianças?|adolescentes?|filh[oa]s?|"
            r"idos[oa]s?|menor(?:es)?|maior(?:es)?|pessoas?|bebês?|idade|[,(])\sde\s$|"
            r"\b(?:tem|têm|tinha|tinham|completa|completou|aos)\s$"
        ),
        aged=r"\sde\sidade",
        from_event=r"\s(?:de|do|da|dos|das|que)\b",
        single="dia",
    ),
    "it": Lengths(
        units={
            "second": "secondi",
            "minute": "minuto minuti",
            "hour": "ora ore",
            "day": "giorno giorni giornate",
            "week": "settimana settimane",
            "month": "mese mesi",
            "quarter": "trimestre trimestri",
            "year": "anno anni",
            "decade": "decennio decenni",
            "century": "secolo secoli",
        },
        about={
            "nearly": "quasi",
            "about": "circa intorno_a",
            "more than": "più_di oltre",
            "less than": "meno_di",
            "at least": "almeno",
            "at most": "al_massimo",
        },
        vague="diversi diverse alcuni alcune qualche pochi poche molti molte parecchi parecchie",
        half=r"\se\smezz[oa]",
        both="o a",
        more=r"\se\s",
        last="ultimi ultime scorsi scorse",
        next="prossimi prossime",
        first="primi prime",
        articles="i gli le",
        bare="per da",
        fixed={"quarto d'ora": "quarter hour", "un quarto d'ora": "quarter hour"},
        each="ogni tutti_i tutti_gli tutte_le",
        by_twos="di # in",
        rate="per",
        adverbs={
            "daily": "quotidianamente",
            "weekly": "settimanalmente settimanale settimanali",
            "monthly": "mensilmente mensile mensili",
            "annual": "annualmente annuale annuali",
        },
        weekdays={
            "saturday": "i_sabati tutti_i_sabati",
            "sunday": "le_domeniche tutte_le_domeniche",
        },
        plurals={
            "day": "giorni",
            "week": "settimane",
            "month": "mesi",
            "year": "anni",
            "decade": "decenni",
        },
        among={
            "hour": "all'ora",
            "day": "al_giorno",
            "week": "alla_settimana",
            "month": "al_mese",
            "year": "all'anno",
        },
        ages=(
            r"(?:uomo|uomini|donna|donne|ragazz[oaie]|giovan[ei]|bambin[oaie]|figli[oa]|anzian[oaie]|"
            r"minor[ei]|maggior[ei]|person[ae]|neonat[oa]|età|[,(])\s(?:di|sotto\si|sopra\si)\s$|"
            r"\b(?:ha|hanno|aveva|avevano|compie|compiuto|agli)\s$|\b(?:di|a)\s(?:appena|soli)\s$"
        ),
        aged=r"\sdi\setà",
        from_event=r"\s(?:l'|il\b|la\b|lo\b|le\b|gli\b|i\b|che\b|un\b|una\b|aver\b|essere\b|di\b|del\b|della\b|dell')",
        single="giorno",
    ),
    "ru": Lengths(
        units={
            "second": "секунд секунды секунду",
            "minute": "минут минуты минуту минутах",
            "hour": "час часа часов часам часами часах",
            "day": "день дня дней дням днями днях сутки суток сутках",
            "week": "неделя недели недель неделю неделе неделями неделях",
            "month": "месяц месяца месяцев месяце месяцам месяцами месяцах",
            "quarter": "квартала кварталов",
            "year": "год года лет годам годами годах",
            "decade": "десятилетие десятилетия десятилетий",
            "century": "век века веков столетие столетия столетий",
        },
        about={
            "nearly": "почти",
            "about": "около примерно приблизительно порядка",
            "more than": "более больше свыше",
            "less than": "менее меньше",
            "at least": "не_менее минимум как_минимум",
            "at most": "не_более не_больше максимум",
        },
        vague="несколько нескольких много нескольким",
        half_number=r"с\sполовиной",
        both="или",
        more=r"(?:\sи)?\s",
        last="последние последних прошедшие прошедших минувшие",
        next="ближайшие ближайших",
        first="первые первых следующие следующих",
        one="за на целый целую ровно в_течение в_течении спустя",
        many="лет недель месяцев часов часы минут дней дни годы веков",
        bare="долгие многие",
        fixed={
            "полгода": "half year",
            "полчаса": "half hour",
            "получаса": "half hour",
            "полувека": "half century",
            "полвека": "half century",
            "полутора лет": "1.5 year",
            "четверть часа": "quarter hour",
            "четверть века": "quarter century",
            "четверти века": "quarter century",
        },
        each="каждый каждую каждое каждые каждого каждой",
        rate="",
        adverbs={
            "hourly": "ежечасно",
            "daily": "ежедневно ежедневный ежедневные ежедневных",
            "weekly": "еженедельно еженедельные еженедельных",
            "monthly": "ежемесячно ежемесячный ежемесячные ежемесячных",
            "annual": (
                "ежегодно ежегодный ежегодная ежегодное ежегодные ежегодной ежегодного ежегодных"
            ),
        },
        weekdays={
            "monday": "по_понедельникам",
            "tuesday": "по_вторникам",
            "wednesday": "по_средам",
            "thursday": "по_четвергам",
            "friday": "по_пятницам",
            "saturday": "по_субботам",
            "sunday": "по_воскресеньям",
        },
        plurals={
            "day": "дни дней",
            "week": "недели недель",
            "month": "месяцы месяцев",
            "year": "годы лет годах",
            "decade": "десятилетия",
        },
        among={
            "minute": "в_минуту",
            "hour": "в_час",
            "day": "в_день в_сутки",
            "week": "в_неделю",
            "month": "в_месяц",
            "year": "в_год",
        },
        ages=(
            r"\b(?:возрасте(?:\sот)?|ему|ей|им|мне|исполнилось|исполнится|старше|моложе|младше)\s$|"
            r"\bдетей\sдо\s$"
        ),
        aged=r"\sот\sроду",
        from_event=r"\sпосле\b",
        figureless="quarter century",
        clocked=r"\s(?:утра|дня|вечера|ночи)\b",
        glued={"minute": "минутн", "hour": "часов", "day": "дневн", "week": "недельн"},
        glued_numbers={
            "1": "одно",
            "2": "двух",
            "3": "трёх трех",
            "4": "четырёх четырех",
            "5": "пяти",
            "6": "шести",
            "7": "семи",
            "8": "восьми",
            "9": "девяти",
            "10": "десяти",
            "12": "двенадцати",
            "14": "четырнадцати",
            "1.5": "полутора",
            "several": "много",
        },
        glued_end="(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)",
    ),
    "tr": Lengths(
        units={
            "second": "saniye",
            "minute": "dakika",
            "hour": "saat",
            "day": "gün",
            "week": "hafta",
            "month": "ay",
            "quarter": "çeyrek",
            "year": "yıl sene",
            "century": "yüzyıl asır",
        },
        ending=(
            r"(?:(?:l[ıiuü]k|l[ıiuü][ğg][ıiuü]n?a?)?(?:d[ıiuü]r|t[ıiuü]r|d[ae]n?|t[ae]n?|"
            r"[ıiuü]n|[nsy]?[ae]|s?[ıiuü])?)"
        ),
        about={
            "nearly": "neredeyse",
            "about": "yaklaşık ortalama",
            "at least": "en_az",
            "at most": "en_fazla en_çok",
        },
        about_behind={"more than": "'dan_fazla dan_fazla"},
        vague="birkaç birçok",
        half_number="buçuk",
        both="ya_da veya ila",
        more=r"(?:\sve)?\s",
        last="son geçen geçtiğimiz",
        next="önümüzdeki gelecek",
        first="ilk sonraki",
        fixed={"çeyrek asır": "quarter century", "çeyrek asırdır": "quarter century"},
        each="her",
        again="bir",
        recurs=r"[dt][ae]\sbir",
        among={"day": "günde", "week": "haftada", "month": "ayda", "year": "yılda"},
        weekdays={
            "monday": "pazartesi_günleri pazartesileri",
            "tuesday": "salı_günleri",
            "wednesday": "çarşamba_günleri",
            "thursday": "perşembe_günleri",
            "friday": "cuma_günleri cumaları",
            "saturday": "cumartesi_günleri cumartesileri",
            "sunday": "pazar_günleri pazarları",
        },
        plurals={
            "day": "günlerde günler",
            "week": "haftalarda haftalar",
            "month": "aylarda aylar",
            "year": "yıllarda yıllar",
        },
        single="gün",
        of_event=r"(?<!\bbun)(?:d[ae]n|t[ae]n)\s$",
    ),
    "ar": Lengths(
        units={
            "second": "ثانية ثوان ثواني ثوانٍ",
            "minute": "دقيقة دقائق",
            "hour": "ساعة ساعات",
            "day": "يوم يوما يوماً أيام ايام",
            "week": "أسبوع أسبوعا أسبوعاً أسابيع",
            "month": "شهر شهرا شهراً أشهر شهور",
            "year": "سنة سنوات عام عاما عاماً أعوام سنين",
            "decade": "عقد عقود عقدا",
            "century": "قرن قرون قرنا",
        },
        about={
            "about": "نحو حوالي قرابة زهاء ما_يقارب",
            "nearly": "ما_يقرب_من",
            "more than": "أكثر_من",
            "less than": "أقل_من",
        },
        vague="عدة بضع بضعة",
        half=r"\sونصف(?:\s(?:السنة|العام|الساعة|الشهر|اليوم))?",
        both="أو إلى",
        more=r"\sو\s?",
        behind={
            "last": "الماضية الأخيرة المنصرمة الماضيين الأخيرين",
            "next": "المقبلة القادمة المقبلين القادمين",
            "first": "الأولى الأولين التالية",
        },
        one="خلال لمدة مدة طوال طيلة",
        many=("ثوان ثواني ثوانٍ دقائق ساعات أيام ايام أسابيع أشهر شهور سنوات سنين أعوام عقود قرون"),
        fixed={
            "ثانيتين": "2 second",
            "دقيقتين": "2 minute",
            "ساعتين": "2 hour",
            "ساعتان": "2 hour",
            "يومين": "2 day",
            "يومان": "2 day",
            "أسبوعين": "2 week",
            "أسبوعان": "2 week",
            "شهرين": "2 month",
            "شهران": "2 month",
            "سنتين": "2 year",
            "سنتان": "2 year",
            "عامين": "2 year",
            "عامان": "2 year",
            "عقدين": "2 decade",
            "قرنين": "2 century",
            "ساعة ونصف": "1.5 hour",
            "شهر ونصف": "1.5 month",
            "سنة ونصف": "1.5 year",
            "عام ونصف": "1.5 year",
            **_arabic_one(),
            "عام كامل": "1 year",
            "شهر كامل": "1 month",
            "أسبوع كامل": "1 week",
            "سنة كاملة": "1 year",
            "ربع قرن": "quarter century",
            "ربع ساعة": "quarter hour",
        },
        among={
            "day": "في_اليوم",
            "week": "في_الأسبوع",
            "month": "في_الشهر",
            "year": "في_السنة في_العام",
        },
        each="كل",
        adverbs={
            "daily": "يوميا يومياً",
            "weekly": "أسبوعيا أسبوعياً الأسبوعي الأسبوعية أسبوعية",
            "monthly": "شهريا شهرياً الشهري الشهرية شهرية",
            "annual": "سنويا سنوياً السنوي السنوية سنوية",
        },
        plurals={
            "day": "الأيام",
            "week": "الأسابيع",
            "month": "الأشهر الشهور",
            "year": "السنوات الأعوام",
            "decade": "العقود",
        },
        from_event=r"\s(?:من|على)\b",
        before_event=r"\sمن\b",
        ages=r"(?:العمر|عمره|عمرها|سن|البالغ|البالغة)\s$",
        aged=r"\sمن\sالعمر",
    ),
    "hi": Lengths(
        units={
            "second": "सेकंड सेकेंड",
            "minute": "मिनट मिनटों",
            "hour": "घंटा घंटे घंटों घण्टे",
            "day": "दिन दिनों दिवसीय",
            "week": "सप्ताह हफ्ता हफ्ते हफ़्ते हफ्तों",
            "month": "महीना महीने महीनों माह",
            "quarter": "तिमाहियों",
            "year": "साल सालों वर्ष वर्षों",
            "decade": "दशक दशकों",
            "century": "सदी सदियों शताब्दी",
        },
        about={
            "about": "लगभग करीब तकरीबन क़रीब",
            "at least": "कम_से_कम",
            "at most": "अधिकतम",
        },
        about_behind={"more than": "से_अधिक से_ज्यादा से_ज़्यादा", "less than": "से_कम"},
        vague="कई कुछ",
        half_before="साढ़े",
        both="या से",
        more=r"(?:\sऔर)?\s",
        last="पिछले पिछली बीते",
        next="अगले अगली आगामी",
        first="पहले पहली",
        among={
            "day": "दिन_में",
            "week": "हफ्ते_में सप्ताह_में",
            "month": "महीने_में",
            "year": "साल_में वर्ष_में",
        },
        each="हर प्रत्येक",
        rate="प्रति",
        adverbs={
            "daily": "प्रतिदिन रोजाना रोज़ाना",
            "monthly": "प्रतिमाह मासिक",
            "annual": "प्रतिवर्ष सालाना वार्षिक",
        },
        plurals={
            "day": "दिनों",
            "week": "हफ्तों",
            "month": "महीनों",
            "year": "सालों वर्षों",
            "decade": "दशकों",
        },
        of_event=r"\s(?:के|से)\s$",
        ages=r"(?:उम्र|आयु)\s$",
        aged=r"\s(?:की\s(?:उम्र|आयु)|के\s(?:बच्चे|व्यक्ति|युवक)|की\s(?:बच्ची|महिला|युवती|लड़की)|का\s(?:बच्चा|लड़का|युवक))",
    ),
    "ur": Lengths(
        units={
            "second": "سیکنڈ",
            "minute": "منٹ منٹوں",
            "hour": "گھنٹہ گھنٹے گھنٹوں",
            "day": "دن دنوں روز روزہ یوم",
            "week": "ہفتہ ہفتے ہفتوں",
            "month": "ماہ مہینہ مہینے مہینوں",
            "year": "سال سالوں برس برسوں",
            "decade": "دہائی دہائیوں",
            "century": "صدی صدیوں",
        },
        about={
            "about": "تقریبا تقریباً لگ_بھگ قریبا قریباً",
            "at least": "کم_از_کم",
            "at most": "زیادہ_سے_زیادہ",
        },
        about_behind={"more than": "سے_زیادہ سے_زائد", "less than": "سے_کم"},
        vague="کئی چند کچھ",
        half_before="ساڑھے",
        both="یا سے",
        more=r"(?:\sاور)?\s",
        last="گزشتہ پچھلے پچھلی",
        next="آئندہ اگلے اگلی",
        first="پہلے پہلی ابتدائی",
        among={
            "day": "دن_میں",
            "week": "ہفتے_میں",
            "month": "مہینے_میں ماہ_میں",
            "year": "سال_میں",
        },
        each="ہر",
        again="بعد",
        rate="فی",
        adverbs={
            "daily": "روزانہ",
            "weekly": "ہفتہ_وار",
            "monthly": "ماہانہ",
            "annual": "سالانہ",
        },
        plurals={
            "day": "دنوں",
            "week": "ہفتوں",
            "month": "مہینوں",
            "year": "سالوں برسوں",
            "decade": "دہائیوں",
        },
        of_event=r"\s(?:کے|سے)\s$",
        single="روز دن",
        ages=r"عمر\s$",
        aged=r"\s(?:کی\sعمر|کے\sبچے|کی\sبچی|کا\sبچہ)",
    ),
}
