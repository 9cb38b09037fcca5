"""Parts of the day and times of the clock in ten languages.

All words are folded; «_» stands for a blank inside one.
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.dates.languages.idioms import Forms


@dataclass(frozen=True, slots=True)
class Hours:
    """The words of one language.

    ``parts`` are the parts of the day by their English word. ``day_first`` is the pattern between
    a day and its part, ``part_first`` between a part and its day, "" where the language has no such
    order. ``alone`` leads to a part that stands alone, ``behind`` follows one,
    ``adverbs`` are those that need neither. ``phrases`` are whole ones, each with its
    English word and part: «last night»; of «over night» the verb says which it is. In ``told``
    # is the part, after what leads to it and a «~»: «the next morning», «that night».
    ``overnight`` holds # twice, for the days between which a night lies, ``into`` once, for the
    day on which it ends.
    ``clocks`` are patterns with <F> for an hour in figures, <W> in words, <N> in either, <M> for
    minutes, <T> for such in figures or words, <H> for «and a half» and the like, <P> for the part
    of the day behind (``of_part`` is what leads to it), <Q> for one that must stand, <D> for the
    day behind (after ``of_day``), <E> for one that must stand, <L> for a part and a day that stand
    in front, <K> for the part alone, <J> for a weekday, <V> for a day that is told by itself, <Z>
    for a time zone.
    ``named`` are noon and midnight, after ``named_lead``. ``half`` are «half past» and the like
    behind the hour, ``before`` those in front. ``clock_parts`` only stand beside a clock,
    ``words`` are hours from one on with names of their own. ``days`` are short names of weekdays
    used beside a part, ``fused`` tells that part and weekday are one word.
    """

    parts: Forms
    day_first: str = ""
    part_first: str = ""
    alone: str = ""
    adverbs: Forms = field(default_factory=dict)
    behind: str = ""
    phrases: Forms = field(default_factory=dict)
    told: Forms = field(default_factory=dict)
    overnight: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    clocks: tuple[str, ...] = ()
    of_part: str = "(?!)"
    of_this: str = "(?!)"
    of_day: str = "(?!)"
    named: Forms = field(default_factory=dict)
    named_lead: str = ""
    half: Forms = field(default_factory=dict)
    before: Forms = field(default_factory=dict)
    clock_parts: Forms = field(default_factory=dict)
    words: str = ""
    days: Forms = field(default_factory=dict)
    fused: bool = False


# What may follow a bare hour: «a las ocho, dijo».
_STOP = r"(?=\s{0,2}(?:[.,;:!?)»”\"']|$)"
_AM_PM = {"morning": "a.m. am a._m.", "afternoon": "p.m. pm p._m."}
_TAIL_ES = (
    rf"{_STOP}|\s(?:y|en|de|del|con|por|se|el|la|los|un|una|para|fue|ha|había|al|a|cuando|pero|su|"
    r"hora|ante)\b)"
)
_TAIL_PT = (
    rf"{_STOP}|\s(?:e|em|de|do|da|com|por|se|o|a|os|no|na|um|uma|para|foi|quando|mas|hora)\b)"
)
_TAIL_IT = (
    rf"{_STOP}|\s(?:e|in|di|del|della|nel|nella|con|per|il|la|lo|si|a|al|è|ha|era|quando|ma|ora|"
    r"davanti)\b)"
)

_DIGITS = r"\d{1,2}(?:[.:]\d\d)?"


def _between(lead: str, link: str, unit: str = "", tail: str = "") -> tuple[str, str]:
    """Both ends of «between 11 and 15 o'clock», of which only the last may have its unit."""
    figure = r"<F>(?:[.:]<M>)?"
    return (
        rf"{lead}(?P<span>{figure})(?={link}{_DIGITS}{unit}{tail})",
        rf"{lead}{_DIGITS}{link}(?P<span>{figure}{unit}){tail}",
    )


HOURS: Mapping[str, Hours] = {
    "es": Hours(
        parts={
            "morning": "mañana madrugada amanecer alba",
            "afternoon": "tarde",
            "evening": "anochecer atardecer",
            "night": "noche",
            "noon": "mediodía",
            "midnight": "medianoche",
        },
        day_first=r"(?:\s(?:por|en|a|de|durante)\sla|\sal?|\sde|(?=\snoche))\s",
        part_first=r"\s(?:del?|de\seste|de\sese)\s",
        alone=(
            r"(?:por|en|durante|hasta|a|a\s(?:primera|última)\shora\sde|en\slas\sprimeras\shoras\sde)\sla|"
            r"al|de(?=\smadrugada)|anteayer"
        ),
        phrases={
            "anoche": "last night",
            "esta mañana": "this morning",
            "esta misma mañana": "this morning",
            "esta misma tarde": "this afternoon",
            "esta misma noche": "this night",
            "esta madrugada": "this morning",
            "esta tarde": "this afternoon",
            "esta noche": "this night",
            "la pasada noche": "last night",
            "la noche pasada": "last night",
            "la pasada madrugada": "this morning",
        },
        told={
            "next": "la_#_siguiente la_siguiente_#",
            "that": "aquella_# esa_# esa_misma_# aquel_#",
            "previous": "la_#_anterior la_víspera_por_la_#",
        },
        overnight=(r"noche\sdel?\s#\sal\s#", r"madrugada\sdel?\s#\sal\s#"),
        of_this=r"\s(?:de\s)?",
        clocks=(
            *_between(r"(?:entre|de|desde)\slas?\s", r"\s(?:y|a|hasta)\slas?\s", tail=_TAIL_ES),
            r"\blas?\s(?P<span><F>[:.h]<M>(?:\s?(?:horas|hrs|hs|h)\b)?<P><Z><D>)",
            r"\blas?\s(?P<span><F>\s?(?:hrs|hs|h)\b<P><Z><D>)",
            r"(?P<span><F>[:.]<M>\s?(?:horas|hrs|hs|h)\b<P><Z><D>)",
            r"<J><F>[:.]<M>\s?(?:horas|hrs|hs|h)\b",
            r"\blas?\s(?P<span><N><H><Q><Z><D>)",
            r"\b(?:a|desde|hasta|hacia|sobre|de)\slas?\s(?P<span><N>\s(?:horas?|en\spunto)\b<P><Z><D>)",
            r"\blas?\s(?P<span><N><H><P><E>)",
            rf"\ba\slas?\s(?P<span><N><H><Z>)(?<!\sun){_TAIL_ES}",
        ),
        of_part=r"\s?(?:\s(?:de\sla|del|de)\s|\s|(?=[ap]\.?\s?m))",
        of_day=r",?\s(?:del?\s(?!\w{5,9}\sa\s)|(?=ayer|hoy|mañana))(?:día\s|pasado\s|este\s)?",
        named={"noon": "mediodía", "midnight": "medianoche"},
        named_lead=r"al|el|del|la|a",
        half={"half": "y_media", "quarter": "y_cuarto", "to": "menos_cuarto"},
        clock_parts=_AM_PM,
    ),
    "fr": Hours(
        parts={
            "morning": "matin matinée aube petit_matin",
            "afternoon": "après-midi",
            "evening": "soir soirée",
            "night": "nuit",
            "noon": "midi",
            "around noon": "mi-journée",
            "midnight": "minuit",
        },
        day_first=(
            r"(?:\s(?:dans|en\sdébut|en\sfin|au\scours)\s(?:la|le|l'|de|d'|de\sla|de\sl')\s?|\sà\sl'|\sau\s|"
            r"\sen\s|\sà\s|\s)"
        ),
        part_first=r"\s(?:de|du)\s",
        alone=(
            r"dans\s(?:la|l')|en\s(?:début|fin|milieu)\s(?:de|d')|(?:à|dès)\sl'|au|avant-hier|"
            r"(?:à|en|dès)(?:\sla)?(?=\smi-journée)"
        ),
        phrases={
            "ce matin": "this morning",
            "cet après-midi": "this afternoon",
            "cette après-midi": "this afternoon",
            "ce soir": "this evening",
            "cette nuit": "over night",
            "la nuit dernière": "last night",
        },
        told={
            "next": "le_lendemain_# le_#_suivant la_#_suivante le_lendemain_dans_la_#",
            "that": "ce_#-là cette_#-là",
            "previous": "la_veille_au_# le_#_précédent la_#_précédente",
        },
        overnight=(r"nuit\sde\s#\sà\s#", r"nuit\sdu\s#\sau\s#"),
        of_this=r",?\s",
        clocks=(
            *_between(r"entre\s", r"\set\s", r"\s(?:heures|h)\b", r"(?!\s(?:de\b|d'))"),
            r"\bde\s(?P<span><F>\s?(?:heures|h)\b)(?=\sà\s\d{1,2}\s?(?:heures|h)\b)",
            r"(?<!\ben\s)(?<!\bpendant\s)<F>\s?(?:h|heures?)\s?<M><P><Z><D>(?!\sde\b|\sd')",
            r"(?<!\ben\s)(?<!\bpendant\s)<F>\s?h\b<P><Z><D>(?!\sde\b|\sd')",
            r"\b(?:à|vers|dès|jusqu'à|avant|après|entre|et|peu\saprès)\s(?P<span><F>:<M><P><Z><D>)",
            r"(?P<span><N>\sheures?<H><Q><Z><D>)",
            r"\b(?:à|vers|dès|jusqu'à)\s(?P<span><N>\sheures?<H><P><Z><D>)(?!\s(?:de|d'|du)\b)",
            r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s(?P<span><N>\sheures<H><Z>)",
            r"<J><F>\s?h(?:\s?<M>)?\b",
        ),
        of_part=r"\s(?:du\s|de\sl')",
        of_day=r",?\s(?:(?:de|du|le)\s)?",
        named={"noon": "midi", "midnight": "minuit"},
        named_lead=r"à|vers|dès|avant|après|jusqu'à|de|entre|et|depuis",
        half={"half": "et_demie", "quarter": "et_quart", "to": "moins_le_quart moins_quart"},
    ),
    "de": Hours(
        parts={
            "morning": "morgen vormittag früh morgens vormittags morgengrauen morgenstunden",
            "around noon": "mittag mittags",
            "afternoon": "nachmittag nachmittags spätnachmittag",
            "evening": "abend abends spätabend abendstunden",
            "night": "nacht nachts",
        },
        day_first=r"(?:\s(?:am\s)?(?:frühen\s|späten\s)?|\sin\sder\s)",
        part_first=r"\s(?:des|vom|am|der)\s",
        alone=r"(?:am|bis\szum|gegen|zum|bis\sin\sden|seit\sdem)(?:\s(?:frühen|späten))?|(?:bis\s)?in\s(?:der|die)|im(?=\smorgengrauen)|in\sden(?:\s(?:frühen|späten))?|"
        r"vorgestern|übermorgen",
        phrases={
            "heute nacht": "over night",
            "vergangene nacht": "last night",
            "vergangenen nacht": "last night",
            "letzte nacht": "last night",
            "gestern nacht": "last night",
        },
        told={
            "next": "am~nächsten_# am~folgenden_# in_der~folgenden_# in_der~nächsten_#",
            "that": "an~jenem_# an~diesem_# in~jener_# am~selben_# am~gleichen_#",
            "previous": "am~#_zuvor in_der~#_zuvor am~#_davor",
        },
        overnight=(r"nacht\s(?:von|vom)\s#\s(?:auf|zum|zu)\s(?:den\s)?#",),
        into=(r"nacht\s(?:zum|auf|zu)\s(?:den\s)?#",),
        clocks=(
            *_between(r"(?:zwischen|von)\s", r"\s(?:und|bis)\s", r"\suhr\b"),
            r"<F>[.:]<M>\suhr\b<P><Z><D>",
            r"<J><F>(?:[.:]<M>)?\suhr\b<P>",
            r"<N>\suhr(?:\s(?P<minute>[0-5]?\d)\b(?!\.))?<P><Z><D>",
            r"\b(?:um|gegen|ab|bis|seit|nach|vor)\s(?P<span><F>:<M><P><Z><D>)",
            r"\b(?:um|gegen|vor|nach)\s(?P<span>(?:(?P<half_to>halb)|(?P<quarter>viertel\snach)|"
            r"(?P<to>viertel\svor))\s<W>)",
        ),
        of_part=r"\s(?:am\s|in\sder\s)?",
        of_day=r",?\s(?:am\s|vom\s|(?=gestern|heute|morgen))",
        named={"midnight": "mitternacht"},
        named_lead=r"um|gegen|vor|nach|bis|seit|ab|kurz\svor|kurz\snach|zu",
        fused=True,
    ),
    "pt": Hours(
        parts={
            "morning": "manhã madrugada amanhecer",
            "afternoon": "tarde",
            "evening": "anoitecer entardecer",
            "night": "noite",
            "noon": "meio-dia",
            "midnight": "meia-noite",
        },
        day_first=(
            r"(?:\s(?:à|de|da|pela|na|durante\sa|ao\sfim\sda|ao\sfinal\sda|ao|no\sfim\sda)\s|,?\s(?:no\s"
            r"início\sda|no\sfinal\sda)\s)"
        ),
        part_first=r"\s(?:d[eoa]|deste|desta|do\sdia)\s",
        alone=(
            r"à|da|pela|na|durante\sa|até\sà|desde\sa|ao|de(?=\smadrugada)|"
            r"(?:[an]o\s(?:início|fim|final)|nas\sprimeiras\shoras)\sda"
        ),
        phrases={
            "esta manhã": "this morning",
            "nesta manhã": "this morning",
            "esta madrugada": "this morning",
            "nesta madrugada": "this morning",
            "esta tarde": "this afternoon",
            "nesta tarde": "this afternoon",
            "esta noite": "this night",
            "nesta noite": "this night",
            "noite passada": "last night",
        },
        told={
            "next": "na~#_seguinte a_#_seguinte",
            "that": "naquela_# nessa_# aquela_# essa_#",
            "previous": "na~#_anterior a_#_anterior",
        },
        overnight=(r"noite\sde\s#\spara\s#", r"madrugada\sde\s#\spara\s#"),
        of_this=r"\sd?",
        clocks=(
            *_between(r"(?:entre\sas|das)\s", r"\s(?:e(?:\sas)?|às)\s", tail=_TAIL_PT),
            r"(?<!\bem\s)(?<!\bdurante\s)<F>\s?h\s?<M>(?:\s?(?:min|m)\b)?<P><Z><D>(?!\sde\b)",
            r"\b(?:às?|as|das|pelas)\s(?P<span><F>\s?h\b<P><Z><D>)",
            r"<J><F>h(?:<M>)?\b",
            r"\b(?:às?|as|das|pelas|até\sàs)\s(?P<span><F>[:.]<M>(?:\s?horas)?<P><Z><D>)",
            r"\b(?:às?|as|das|pelas|da(?=\suma))\s(?P<span><N>(?:\shoras?)?<H><Q><Z><D>)",
            r"\b(?:às|pelas|até\sàs|das)\s(?P<span><N>\shoras<P><Z><D>)",
            r"\b(?:às?|as|das|pelas)\s(?P<span><N><H><P><E>)",
            rf"\b(?:às|pelas)\s(?P<span><N><H><Z>)(?<!uma){_TAIL_PT}",
        ),
        of_part=r"\s(?:da|de)\s",
        of_day=r",?\s(?:d[eoa]\s(?!\w{5,7}(?:-feira)?\sa\s)|desta\s|deste\s)(?:dia\s)?",
        named={"noon": "meio-dia", "midnight": "meia-noite"},
        named_lead=r"ao|à|a|o|até|do|da",
        half={"half": "e_meia", "quarter": "e_um_quarto", "to": "menos_um_quarto"},
        days={
            "monday": "segunda",
            "tuesday": "terça",
            "wednesday": "quarta",
            "thursday": "quinta",
            "friday": "sexta",
        },
    ),
    "it": Hours(
        parts={
            "morning": "mattina mattino mattinata alba",
            "afternoon": "pomeriggio",
            "evening": "sera serata",
            "night": "notte",
            "noon": "mezzogiorno",
            "midnight": "mezzanotte",
        },
        day_first=r"(?:\s(?:in|di|nella|nel|alla|al)\s(?:tarda\s|tardo\s|prima\s|primo\s)?|\sall'|\s)",
        part_first=r"\s(?:di|del|dello|della)\s",
        alone=(
            r"(?:nella|nel|al|alla|in|dalla|dal|per\stutta\sla|sino\sal|fino\sal|fino\salla)(?:\s(?:tarda|tardo|prima|primo))?|(?:fino\s)?a(?=\snotte\b)|"
            r"all'|dall'|(?:alle|nelle)\sprime\sore\sdel(?:la)?|altro\sieri|dopodomani"
        ),
        phrases={
            "domattina": "tomorrow morning",
            "stamattina": "this morning",
            "stamane": "this morning",
            "stamani": "this morning",
            "stasera": "this evening",
            "stanotte": "over night",
            "questa mattina": "this morning",
            "questo pomeriggio": "this afternoon",
            "questa sera": "this evening",
            "questa notte": "over night",
            "la scorsa notte": "last night",
            "la notte scorsa": "last night",
            "ieri notte": "last night",
        },
        told={
            "next": "la_#_dopo la_#_successiva la_#_seguente il_#_seguente",
            "that": "quella_# quel_# quella_stessa_#",
            "previous": "la_#_prima la_#_precedente",
        },
        overnight=(r"notte\s(?:tra|fra|di)\s#\se\s#", r"notte\s(?:tra|fra)\sil\s#\se\sil\s#"),
        of_this=r"\s(?:di\s)?",
        clocks=(
            *_between(r"(?:(?:tra|fra)\sle|dalle)\s", r"\s(?:e\sle|alle)\s", tail=_TAIL_IT),
            r"\b(?:alle|dalle|delle|le|ore|all'|per\sle)\s(?:ore\s)?(?P<span><F>[:.,]<M><P><Z><D>)",
            r"\b(?:alle|dalle|le|per\sle)\s(?P<span><F>\se\s<M><D>)(?!\d)",
            r"<V>,?\salle\s(?P<span><N><H>)",
            r"\b(?:alle|dalle|delle|le|per\sle)\s(?P<span><N><H><Q><Z><D>)",
            r"(?<!\w)(?:all|dall|dell|l)'(?P<span><W><H><Q><Z><D>)",
            r"\b(?:alle|dalle|le)?\s?ore\s(?P<span><N><H><P><Z><D>)(?!\w|[.,:]\d)",
            r"\b(?:alle|dalle|delle|le|per\sle)\s(?P<span><N><H><P><E>)",
            rf"\b(?:alle|dalle)\s(?P<span><N><H><Z>){_TAIL_IT}",
        ),
        of_part=r"\s(?:di|del|della|dell')\s?",
        of_day=r",?\s(?:di|del|dell'|dello)\s?",
        named={"noon": "mezzogiorno", "midnight": "mezzanotte"},
        named_lead=r"a|fino\sa|verso|prima\sdi|dopo|entro|da|di",
        half={"half": "e_mezza e_mezzo", "quarter": "e_un_quarto", "to": "meno_un_quarto"},
    ),
    "ru": Hours(
        parts={
            "morning": "утром под_утро рано_утром утро утра утру рассвете",
            "afternoon": "днём днем",
            "evening": "вечером поздно_вечером вечер вечера вечеру",
            "night": "ночью поздно_ночью ночь ночи",
        },
        day_first=r"(?:\s(?:в\s|на\s|к\s)?|,\s)",
        part_first=r"\s(?:в\s|во\s|на\s)?",
        alone=r"к|на(?=\sрассвете)|до(?=\s(?:вечера|утра|ночи))|с(?=\s(?:утра|вечера))",
        adverbs={
            "morning": "утром под_утро",
            "afternoon": "днём днем",
            "evening": "вечером поздно_вечером",
            "night": "ночью поздно_ночью",
        },
        phrases={
            "прошлой ночью": "last night",
            "минувшей ночью": "last night",
            "сегодня ночью": "over night",
            "этим утром": "this morning",
            "этим вечером": "this evening",
        },
        told={
            "next": "следующим_# на~следующее_# на~следующий_# следующей_#",
            "that": "тем_# той_# в~тот_# в~то_# в~ту_# #_того_дня #_того_же_дня",
            "previous": "накануне_#",
        },
        overnight=(r"ночь\sс\s#\sна\s#", r"ночью\sс\s#\sна\s#"),
        into=(r"ночь\sна\s#",),
        of_this=r"\s",
        clocks=(
            *_between(r"между\s", r"\sи\s", r"\s(?:часами|часов)\b"),
            r"\bс\s(?P<span><F>(?::<M>)?)(?=\sдо\s\d{1,2}(?::\d\d|\s(?:час|утра|вечера)))",
            r"\b(?:в|около|к|до|с|после|на|примерно\sв|между)\s(?P<span><F>:<M><P><Z><D>)",
            r"\b(?:в|около|на)\s(?P<span><F>\.<M>(?!\.\d)<P><Z><D>)(?!\s(?:раз|процент|%|млн|млрд|тыс))",
            r"\b(?:в|около|к|до|с|после|на|примерно\sв)\s(?P<span><N>(?:\s(?:час|часа|часов|часам|часу))?<Q><Z><D>)",
            r"\bв\s(?P<span><N>\s(?:час|часа|часов)\b<Z><D>)",
            r"\bв\s(?P<span><N>\s(?:час|часа|часов)\s<T>\sминут[уы]?<P><Z>)",
            r"около\s(?P<hour>1[3-9]|2[0-3])\sчасов",
            r"\b(?:к|после|с|до)\s(?P<span>(?P<hour>1[3-9]|2[0-3])\s(?:часов|часа|часам)\b)",
        ),
        of_part=r"\s",
        of_day=r",?\s(?:в\s|во\s)?",
        named={"noon": "полдень полудня полудню", "midnight": "полночь полуночи"},
        named_lead=r"в|до|после|к|около|за",
        clock_parts={
            "morning": "утра",
            "afternoon": "дня пополудни",
            "evening": "вечера",
            "night": "ночи",
        },
        words="час",
        days={
            "monday": "понедельника",
            "tuesday": "вторника",
            "wednesday": "среды",
            "thursday": "четверга",
            "friday": "пятницы",
            "saturday": "субботы",
            "sunday": "воскресенья",
        },
    ),
    "tr": Hours(
        parts={
            "morning": (
                "sabah sabahı sabahından sabahına sabaha sabaha_karşı sabahın sabahleyin "
                "sabah_saatlerinde"
            ),
            "noon": "öğlen öğle öğleyin",
            "afternoon": "öğleden_sonra",
            "evening": (
                "akşam akşamı akşamından akşamına akşama akşamüstü akşam_saatlerinde "
                "akşam_saatlerine"
            ),
            "night": "gece gecesi gecesinden geceye",
            "around noon": "öğle_saatlerinde öğle_saatlerine",
            "midnight": "gece_yarısı gece_yarısından gece_yarısına gece_yarısında",
        },
        day_first=r"\s(?:günü\s)?",
        behind="kadar doğru",
        phrases={
            "bu sabah": "this morning",
            "bu akşam": "this evening",
            "bu gece": "this night",
            "geçen gece": "last night",
        },
        told={"next": "ertesi_#", "that": "o_# aynı_#", "previous": "önceki_#"},
        overnight=(r"#'?\w{0,2}\s#'?\w{0,2}\sbağlayan\sgece",),
        clocks=(
            *_between(r"saat\s", r"(?:\s(?:ile|ve)\s|-)", tail=r"(?=\sarasında)"),
            r"<L>saat\s<F>[.:]<M>(?!\.?\d)<Z>",
            r"<K>saat\s<F>[.:]<M>(?!\.?\d)<Z>",
            r"<L>saat\s<N>(?='|\s(?:sularında|sıralarında|gibi|civarında|itibarıyla)|(?:d[ae]|t[ae])\b)",
            r"<L><F>[.:]<M>(?='(?:d[ae]|t[ae]|y[ae]|[ae]|d[ae]n|t[ae]n)\b)",
        ),
        named={"midnight": "gece_yarısı gece_yarısından gece_yarısına gece_yarısında"},
        named_lead="",
        half={"half": "buçuk"},
        adverbs={
            "morning": "sabah_saatlerinde sabah_saatlerine sabaha_karşı",
            "afternoon": "öğleden_sonra",
            "evening": "akşam_saatlerinde akşam_saatlerine akşamüstü",
            "night": "gece_saatlerinde",
            "around noon": "öğle_saatlerinde öğle_saatlerine",
        },
    ),
    "ar": Hours(
        parts={
            "morning": "صباح صباحا صباحاً فجر فجرا فجراً الصباح الفجر",
            "around noon": "ظهر ظهرا ظهراً",
            "afternoon": "بعد_ظهر بعد_الظهر عصر عصرا عصراً",
            "evening": "مساء مساءً المساء",
            "night": "ليل ليلا ليلاً ليلة الليل",
            "midnight": "منتصف_ليل",
        },
        day_first=r"\s",
        part_first=r"\s(?:يوم\s|أول\s(?=أمس))?",
        alone=r"(?:في|منذ|حتى|عند|مع)(?=\sال)",
        adverbs={
            "morning": "صباحا صباحاً فجرا فجراً",
            "around noon": "ظهرا ظهراً",
            "afternoon": "بعد_الظهر عصرا عصراً",
            "evening": "مساءً",
            "night": "ليلا ليلاً",
        },
        phrases={
            "هذا الصباح": "this morning",
            "صباح اليوم": "this morning",
            "مساء اليوم": "this evening",
            "هذا المساء": "this evening",
            "صباح غد": "tomorrow morning",
            "ظهر غد": "tomorrow noon",
            "مساء غد": "tomorrow evening",
            "الليلة الماضية": "last night",
            "هذه الليلة": "this night",
        },
        told={
            "next": "#_اليوم_التالي",
            "that": "#_ذلك_اليوم #_اليوم_نفسه",
            "previous": "#_اليوم_السابق",
        },
        overnight=(r"ليلة\s#\s-\s#", r"ليل\s#\s-\s#", r"ليلة\s#\sإلى\s#"),
        of_this=r"\s(?:من\s)?",
        clocks=(
            *_between(r"(?:بين|من)\sالساعة\s", r"\s(?:و|إلى|حتى)\s?", tail=r"(?!\s?٪)"),
            r"(?:ال)?ساعة\s<F>[:.,،]<M><P><Z><D>",
            r"(?:ال)?ساعة\s<N><H><P><Z><D>",
            r"(?:ال)?ساعة\s<N>\sو\s?<T>\s(?:دقيقة|دقائق)<P><Z>",
            r"<W><H><Q><Z><D>",
            r"<F>:<M><Q><Z><D>",
        ),
        of_part=r"\s(?:من\s)?",
        of_day=r"\s(?:من\s)?(?:يوم\s)?",
        named={"midnight": "منتصف_الليل", "noon": "منتصف_النهار"},
        named_lead="",
        half={
            "half": "والنصف ونصف",
            "quarter": "والربع",
            "to": "إلا_الربع إلا_ربعا",
        },
        clock_parts={
            "morning": "صباحا صباحاً الصباح فجرا فجراً",
            "around noon": "ظهرا ظهراً الظهر",
            "afternoon": "بعد_الظهر عصرا عصراً",
            "evening": "مساء مساءً المساء",
            "night": "ليلا ليلاً",
        },
        words=(
            "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة "
            "الحادية_عشرة الثانية_عشرة"
        ),
    ),
    "hi": Hours(
        parts={
            "morning": "सुबह सवेरे तड़के सुबह-सुबह",
            "around noon": "दोपहर",
            "afternoon": "दोपहर_बाद अपराह्न",
            "evening": "शाम देर_शाम सायं",
            "night": "रात देर_रात",
            "midnight": "आधी_रात मध्यरात्रि",
        },
        day_first=r"\s(?:की\s)?",
        behind="को में से तक ही",
        phrases={"बीती रात": "last night", "पिछली रात": "last night"},
        told={"next": "अगली_#", "that": "उस_# उसी_#"},
        clocks=(
            *_between("", r"\s(?:से|और)\s", r"\sबजे"),
            r"(?P<span><K><F>)(?=\s(?:से)\s[^\s\d]{2,8}\s\d{1,2}\sबजे)",
            r"<L><F>[:.]<M>\sबजे<Z>",
            r"<L><H><N>\sबजे",
            r"<K><F>[:.]<M>\sबजे<Z>",
            r"<K><H><N>\sबजे",
            r"<L><N>\sबज\s?कर\s<T>\sमिनट",
        ),
        named={"midnight": "आधी_रात मध्यरात्रि"},
        before={"half": "साढ़े", "quarter": "सवा", "to": "पौने"},
    ),
    "ur": Hours(
        parts={
            "morning": "صبح علی_الصبح صبح_سویرے",
            "around noon": "دوپہر",
            "afternoon": "سہ_پہر",
            "evening": "شام",
            "night": "رات شب رات_گئے",
            "midnight": "آدھی_رات نصف_شب",
        },
        day_first=r"\s(?:کی\s)?",
        behind="کو کے_وقت تک",
        phrases={"گزشتہ رات": "last night", "گزشتہ شب": "last night", "آج رات": "this night"},
        told={"next": "اگلی_#", "that": "اس_# اسی_#"},
        clocks=(
            *_between("", r"\s(?:سے|اور)\s", r"\sبجے"),
            r"(?P<span><K><F>)(?=\s(?:سے)\s[^\s\d]{2,8}\s\d{1,2}\sبجے)",
            r"<L><F>[:.]<M>\sبجے<Z>",
            r"<L><H><N>\sبجے",
            r"<K><F>[:.]<M>\sبجے<Z>",
            r"<K><H><N>\sبجے",
            r"<L><N>\sبج\s?کر\s<T>\sمنٹ",
        ),
        named={"midnight": "آدھی_رات نصف_شب"},
        days={"saturday": "ہفتے ہفتہ"},
        before={"half": "ساڑھے", "quarter": "سوا", "to": "پونے"},
    ),
}
