"""What the locale data lack of ten languages: last and next, counted units, the verb's future.

All words are folded (``fold``).
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Forms = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Idioms:
    """Words parted by blanks; «_» stands for a blank inside one.

    ``last``, ``next``, ``this`` and ``same`` stand before their noun, ``following`` on either side.
    ``units`` are the nouns of a day, week, month and year in all their forms, ``seasons`` those of
    spring to winter. ``ago``, ``ahead``, ``later`` and ``earlier`` hold ``#`` where number and unit
    stand. ``numbers`` are the words for one to ten. ``month_lead`` stand before a
    month without day or year, ``month_tail`` behind it. ``future`` is a pattern of the verb.
    ``weekday_tail`` must stand behind a weekday alone, where its word has other meanings.
    ``capital`` tells how weekdays and months are written inside a sentence: True with a capital
    letter, False without, None either way. ``early``, ``mid`` and ``late`` stand before a period.
    A year follows ``year_of`` and, on both ends, ``spans``, unless ``counts_behind`` stand right
    before; ``decade`` and ``century`` hold ``#`` where the figure stands, ``tens`` are the words
    for 20 to 90 in them. ``counted_from`` is a pattern of what shows that «two days
    after» is counted from what its own sentence names.
    """

    last: str = ""
    next: str = ""
    this: str = ""
    last_behind: str = ""
    next_behind: str = ""
    following: str = ""
    same: str = ""
    units: Forms = field(default_factory=dict)
    seasons: Forms = field(default_factory=dict)
    ago: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    numbers: str = ""
    month_lead: str = ""
    month_tail: str = ""
    weekday_tail: str = ""
    future: str = r"(?!)"
    capital: bool | None = None
    months: Forms = field(default_factory=dict)
    weekdays: Forms = field(default_factory=dict)
    relative: Forms = field(default_factory=dict)
    not_before: Forms = field(default_factory=dict)
    not_behind: Forms = field(default_factory=dict)
    dropped: str = ""
    early: str = ""
    mid: str = ""
    late: str = ""
    year_of: str = ""
    spans: tuple[str, ...] = ()
    counts_behind: str = ""
    decade: str = ""
    tens: str = ""
    century: str = ""
    counted_from: str = ""


IDIOMS: Mapping[str, Idioms] = {
    "es": Idioms(
        early="principios comienzos inicios primeros_días",
        mid="mediados",
        late="finales fines",
        year_of="de hacia",
        spans=("entre # y", "de # a", "desde # hasta"),
        counts_behind="más menos cerca total media número página artículo alrededor vuelo",
        decade=r"(?:años|década de(?: los)?(?: años)?)\s#",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        century=r"siglo\s#",
        last="pasado pasada último última",
        next="próximo próxima",
        this="este esta",
        last_behind="pasado pasada",
        next_behind="próximo próxima que_viene entrante",
        following="siguiente",
        same="mismo misma",
        seasons={
            "spring": "primavera",
            "summer": "verano",
            "autumn": "otoño",
            "winter": "invierno",
        },
        later=(
            "# después",
            "# más tarde",
        ),
        earlier=("# antes",),
        units={
            "day": "día días",
            "week": "semana semanas",
            "month": "mes meses",
            "year": "año años",
        },
        ago=("hace #",),
        ahead=("dentro de @",),
        counted_from=r"(?!\sdel?\b)",
        numbers="una|un dos tres cuatro cinco seis siete ocho nueve diez",
        month_lead="en desde hasta a_principios_de a_mediados_de a_finales_de fines_de",
        future=(
            r"\b\w{2,20}(?:rá|rán|remos|ría|rían)\b|\bvan?\sa\b|\bprevist|\b(?:debe|deben)\b|"
            r"\bse\sespera|\bprevén?\b|\bprevisiblemente\b|\b(?:programad|fijad|convocad)[oa]s?\b|"
            r"\bse\s(?:reúnen?|celebran?|juegan?|enfrentan?)\b|\b(?:recibe|viaja|visita|comienza|empieza|arranca)n?\b"
        ),
        capital=False,
        relative={"anoche": "1 day ago", "pasado mañana": "in 2 day", "antes de ayer": "2 day ago"},
        not_before={"mañana": "la esta cada una por_la"},
    ),
    "fr": Idioms(
        early="début premiers_jours",
        mid="mi milieu",
        late="fin",
        year_of="de vers dès après avant",
        spans=("entre # et", "de # à"),
        counts_behind="plus moins près total moyenne nombre page article vol",
        decade=r"années\s#",
        tens="vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
        century=r"#(?:e|ème)\ssiècle",
        this="ce cette cet",
        last_behind="dernier dernière passé passée",
        next_behind="prochain prochaine",
        following="suivant suivante",
        same="même",
        seasons={"spring": "printemps", "summer": "été", "autumn": "automne", "winter": "hiver"},
        later=(
            "# plus tard",
            "# après",
        ),
        earlier=(
            "# plus tôt",
            "# auparavant",
        ),
        units={
            "day": "jour jours",
            "week": "semaine semaines",
            "month": "mois",
            "year": "an ans année années",
        },
        ago=("il y a #",),
        ahead=("dans #", "d'ici #"),
        counted_from=r"(?!\s(?:le|la|les|un|une|son|sa|ses|leur|avoir|que|ce|cette|cet)\b|\sl')",
        numbers="une|un deux trois quatre cinq six sept huit neuf dix",
        month_lead="en depuis dès jusqu'en début fin mi courant au_mois_de",
        future=(
            r"\b\w{2,20}ront\b|\b(?:sera|aura|fera|ira|devra|pourra|tiendra|viendra)\b|"
            r"\b\w{3,20}(?<!op)(?<!cam)era\b|\b\w{1,20}(?:[bdv]ra|(?:tt|aît|oît)ra)\b|"
            r"\b\w{0,12}(?:un|fin|chois|part|ouvr|offr)ira\b|"
            r"\b(?:prévu|attendu|programmé|fixé)e?s?\b|\bs'ouvre(?:nt)?\b|"
            r"\b(?:reçoit|rencontre|commence|débute)\b|"
            r"\bse\s(?:réunit|réunissent|tient|tiennent|joue|jouent)\b|\b(?:doit|doivent|devrai(?:t|ent))\b"
        ),
        capital=False,
        relative={
            "aujourd'hui": "0 day ago",
            "avant hier": "2 day ago",
            "l'an dernier": "1 year ago",
        },
    ),
    "de": Idioms(
        early="anfang beginn ersten_tagen",
        mid="mitte",
        late="ende",
        year_of="von vor nach um bis gegen ab",
        spans=("zwischen # und", "von # bis"),
        counts_behind=(
            "agenda vision horizont strategie boeing flug nummer nr seite zimmer resolution "
            "artikel paragraf auf mit über rund etwa fast circa ca als knapp mindestens höchstens "
            "insgesamt kostet kostete zählt zählte wiegt"
        ),
        decade=r"(?:#er[\s-]jahren?)",
        tens=("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
        century=r"#\.\sjahrhunderts?",
        last=(
            "vergangene vergangenen vergangener vergangenes letzte letzten letzter letztes vorige "
            "vorigen voriger voriges"
        ),
        next="kommende kommenden kommender kommendes nächste nächsten nächster nächstes",
        this="laufende laufenden laufendem laufendes laufender diese diesen diesem dieses dieser",
        following="folgende folgenden folgendem folgendes darauffolgenden",
        same="selben gleichen",
        seasons={
            "spring": "frühjahr frühling",
            "summer": "sommer",
            "autumn": "herbst",
            "winter": "winter",
        },
        later=(
            "# später",
            "# danach",
        ),
        earlier=(
            "# zuvor",
            "# vorher",
            "# früher",
        ),
        units={
            "day": "tag tage tagen",
            "week": "woche wochen",
            "month": "monat monate monaten monats",
            "year": "jahr jahre jahren jahres",
        },
        ago=("vor #",),
        ahead=("in #",),
        numbers="einen|einer|einem|eine|ein zwei drei vier fünf sechs sieben acht neun zehn",
        month_lead="im seit bis ab anfang mitte ende von für zum",
        future=(
            r"\b(?:wird|werden|soll|sollen|sollte|will|wollen|geplant|beginnt|beginnen|endet|"
            r"erwartet|findet|finden|voraussichtlich|dürften?|müssen|angesetzt|anberaumt|tagt)\b"
        ),
        capital=True,
        dropped="mo di mi do fr sa so mon die mit don fre sam son",
    ),
    "pt": Idioms(
        early="início inícios começo princípio princípios primeiros_dias",
        mid="meados",
        late="fim final finais fins",
        year_of="de",
        spans=("entre # e", "de # a"),
        counts_behind="mais menos cerca total média número página artigo perto voo",
        decade=r"(?:anos|década de)\s#",
        tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        century=r"século\s#",
        last="passado passada último última",
        next="próximo próxima",
        this="este esta neste nesta deste desta",
        last_behind="passado passada",
        next_behind="próximo próxima que_vem",
        following="seguinte",
        same="mesmo mesma",
        seasons={"spring": "primavera", "summer": "verão", "autumn": "outono", "winter": "inverno"},
        later=(
            "# depois",
            "# mais tarde",
        ),
        earlier=("# antes",),
        units={
            "day": "dia dias",
            "week": "semana semanas",
            "month": "mês meses",
            "year": "ano anos",
        },
        ago=("há #", "# atrás"),
        ahead=("daqui a @", "dentro de @"),
        counted_from=r"(?!\s(?:de|do|da|dos|das|que)\b)",
        numbers="uma|um dois|duas três quatro cinco seis sete oito nove dez",
        month_lead="em desde até no_mês_de início_de meados_de final_de fim_de",
        future=(
            r"\b\w{2,20}(?:rá|rão|remos)\b|\bv(?:ai|ão)\b|\bprevist|\b(?:deve|devem)\b|\bespera-se\b|"
            r"\b(?:marcad|agendad)[oa]s?\b|\b(?:reúne|joga|realiza)m?-se\b|\bse\sreúnem?\b|"
            r"\b(?:recebe|viaja|visita|começa|arranca|enfrenta|encara|estreia)m?\b"
        ),
        capital=False,
        dropped="segunda terça quarta quinta sexta",
    ),
    "it": Idioms(
        early="inizio inizi primi primi_giorni",
        mid="metà",
        late="fine",
        spans=("dal # al", "tra il # e il", "fra il # e il"),
        decade=r"anni\s#",
        tens="venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        century=r"#\ssecolo",
        last="scorso scorsa passato passata ultimo ultima",
        next="prossimo prossima",
        this="questo questa quest'",
        last_behind="scorso scorsa passato passata",
        next_behind="prossimo prossima",
        following="seguente successivo successiva",
        same="stesso stessa",
        seasons={
            "spring": "primavera",
            "summer": "estate",
            "autumn": "autunno",
            "winter": "inverno",
        },
        later=(
            "# dopo",
            "# più tardi",
        ),
        earlier=("# prima",),
        units={
            "day": "giorno giorni",
            "week": "settimana settimane",
            "month": "mese mesi",
            "year": "anno anni",
        },
        ago=("# fa",),
        ahead=("tra #", "fra #"),
        counted_from=r"(?!\s(?:il|la|lo|i|gli|le|un|una|che|aver|essere)\b|\sl')",
        numbers="una|un due tre quattro cinque sei sette otto nove dieci",
        month_lead="a in nel da dal dallo entro fino_a inizio_di metà fine",
        future=(
            r"\b\w{2,20}(?:rà|ranno|remo|rebbe|rebbero)\b|\bprevist|\battes[oaie]\b|\bconvocat|"
            r"\b(?:riceve|incontra|comincia|inizia|affronta)\b|"
            r"\bin\sprogramma\b|\bfissat[oaie]\b|\bsi\s(?:riuni(?:sce|scono)|gioca|tiene|vota|disputa(?:no)?)\b|\b(?:deve|devono|dovrebbe)\b"
        ),
        capital=False,
        relative={"l'altro ieri": "2 day ago", "dopodomani": "in 2 day"},
    ),
    "ar": Idioms(
        early="مطلع بداية أوائل مستهل",
        mid="منتصف أواسط",
        late="نهاية أواخر ختام",
        decade=r"(?:ال)?@(?:\sالقرن\s(?:العشرين|الماضي))?(?!\sالقرن|\s(?:من\s)?(?:ال)?عمر)",
        tens=(
            "عشرينات|عشرينيات ثلاثينات|ثلاثينيات أربعينات|أربعينيات خمسينات|خمسينيات "
            "ستينات|ستينيات "
            "سبعينات|سبعينيات ثمانينات|ثمانينيات تسعينات|تسعينيات"
        ),
        century=r"القرن\s#",
        this="هذا هذه",
        last_behind="الماضي الماضية الفائت المنصرم المنصرمة",
        next_behind="المقبل المقبلة القادم القادمة",
        following="التالي التالية",
        seasons={
            "spring": "ربيع الربيع",
            "summer": "صيف الصيف",
            "autumn": "خريف الخريف",
            "winter": "شتاء الشتاء",
        },
        units={
            "day": "يوم أيام يوما اليوم",
            "week": "الأسبوع أسبوع أسابيع أسبوعا",
            "month": "الشهر شهر أشهر شهور شهرا",
            "year": "العام السنة عام سنة سنوات أعوام عاما",
        },
        ago=("قبل #", "منذ #"),
        ahead=("بعد #",),
        counted_from=r"(?!\sمن\s)",
        numbers=(
            "واحد اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع "
            "ثمانية|ثماني تسعة|تسع عشرة|عشر"
        ),
        month_lead="في منذ حتى خلال شهر بحلول قبل بعد من إلى",
        future=(
            r"(?<!\w)سوف(?!\w)|(?<!\w)س[يتن](?!ا|د|ن[ةوا]|ة|ط|رة|وات|وي)\w{3,12}|المقرر(?!\w)|"
            r"(?:المتوقع|المنتظر|المرتقب|المزمع|يفترض|يتعين|يعتزم|تعتزم)(?!\w)|(?<!\w)(?:متوقع|توقع|توقعت|وتوقعت|مرتقب)\w{0,2}(?!\w)|(?:\A|(?<=[.،؛\n])|"
            r"(?<=[.،؛\n]\s))(?:و|بينما\s)?(?:ي(?!ناير|ون|ول|وم|قول|قع|عد|رى)\w{2,12}|"
            r"ت(?:بدأ|عقد|جتمع|ستأنف|ستضيف|نطلق|جري|جرى|صل|غادر|لتقي|نظم|نظر|بحث|عود|شهد|نتهي|"
            r"ستمر|فتتح|ستقبل|صدر|صوت|ناقش|زور|شارك|ستكمل|توجه|نتخب|ستمع))"
            r"(?!\w)"
        ),
        months={
            "جانفي": "january",
            "فيفري": "february",
            "أفريل": "april",
            "ماي": "may",
            "جوان": "june",
            "جويلية": "july",
            "أوت": "august",
            "يوليوز": "july",
            "غشت": "august",
            "شتنبر": "september",
            "نونبر": "november",
            "دجنبر": "december",
        },
        relative={
            "غدا": "in 1 day",
            "غداً": "in 1 day",
            "قبل يوم": "1 day ago",
            "قبل أسبوع": "1 week ago",
            "قبل شهر": "1 month ago",
            "قبل عام": "1 year ago",
            "قبل سنة": "1 year ago",
            "منذ يومين": "2 day ago",
            "منذ أسبوعين": "2 week ago",
            "منذ شهرين": "2 month ago",
            "منذ عامين": "2 year ago",
        },
    ),
    "ur": Idioms(
        not_behind={"کل": "تعداد رقم آبادی مالیت نشستوں ووٹوں رقبہ رقبے لاگت قیمت آمدنی ملا مدت"},
        decade=r"#\s?ء?\sکی\sدہائی",
        tens="بیس تیس چالیس پچاس ساٹھ ستر اسی نوے",
        century=r"#\sصدی",
        last="گزشتہ گذشتہ پچھلے پچھلی",
        next="آئندہ آیندہ اگلے اگلی",
        this="اس رواں موجودہ جاری",
        same="اسی",
        seasons={
            "spring": "بہار",
            "summer": "گرمیوں گرمی",
            "autumn": "خزاں",
            "winter": "سردیوں سردی",
        },
        later=("# بعد",),
        units={
            "day": "دن روز دنوں",
            "week": "ہفتہ ہفتے ہفتوں",
            "month": "ماہ مہینہ مہینے مہینوں",
            "year": "سال برس سالوں",
        },
        ago=("# پہلے", "# قبل"),
        numbers="ایک دو تین چار پانچ چھ سات آٹھ نو دس",
        month_tail="میں سے تک کے_دوران",
        weekday_tail="کی_صبح کی_شام کی_رات کی_شب کی_دوپہر کو کے_روز کے_دن سے تک",
        weekdays={"جمعے": "friday", "پیر": "monday", "بدھ": "wednesday"},
        future=(
            r"(?<!\w)(?:گا|گے|گی|ہوگا|ہوگی|ہوگے|ہوں\sگے|پیش\sگوئی|پیشگوئی|متوقع|ہون[اےی]\s(?:ہے|ہیں|وال[اےی])|"
            r"(?:جا|آ|مل)\sرہ[اےی]\s(?:ہے|ہیں)|امکان\sہے|توقع\sہے)(?!\w)"
        ),
        relative={"گزشتہ روز": "1 day ago", "کل": "either day", "پرسوں": "either other day"},
    ),
    "hi": Idioms(
        decade=r"#\sके\sदशक",
        tens="बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
        century=r"#\s(?:शताब्दी|सदी)",
        last="पिछले पिछली बीते बीती गत",
        next="अगले अगली आगामी",
        this="इस मौजूदा इसी",
        same="उसी",
        seasons={
            "spring": "वसंत",
            "summer": "गर्मियों गर्मी",
            "autumn": "शरद",
            "winter": "सर्दियों सर्दी",
        },
        later=("# बाद",),
        units={
            "day": "दिन दिनों",
            "week": "सप्ताह हफ्ते हफ़्ते हफ्तों",
            "month": "महीने माह महीना महीनों",
            "year": "साल वर्ष सालों",
        },
        ago=("# पहले", "# पूर्व"),
        numbers="एक दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस",
        month_tail="में से तक के_दौरान",
        months={"फरवरी": "february"},
        future=(
            r"(?:(?:[ेोू][ंँ]?|[एओ][ंँ]?)ग[ाेी]|\sहोन[ाेी]\s(?:है|हैं|वाल[ाेी])|"
            r"\s(?:जा|आ|मिल)\sरह[ाेी]\s(?:है|हैं)|संभावना\sहै|उम्मीद\sहै|प्रस्तावित)"
            r"(?![\w\u0900-\u0903\u093a-\u094f])"
        ),
        relative={"कल": "either day", "परसों": "either other day"},
        dropped="सोम मंगल बुध गुरु शुक्र शनि रवि",
    ),
    "ru": Idioms(
        early="начале начала началу первых_числах",
        mid="середине середины",
        late="конце конца концу последних_числах",
        decade=r"#(?:-[ех]\sгод(?:ы|ах|ов)|-х(?!\w)|\sгод(?:ы|ах|ов))",
        century=r"#\s(?:веке|века|век)",
        last=(
            "прошлым прошлый прошлую прошлое прошлой прошлом прошлого минувший минувшую "
            "минувшей минувшем"
        ),
        next=(
            "следующим будущим следующий следующую следующее следующей следующем следующего "
            "будущего будущий будущую будущем будущей "
            "ближайший ближайшую ближайшее"
        ),
        this=(
            "этим этот эту это этой этом этого текущий текущего текущем текущую текущей "
            "нынешний нынешнего нынешнем нынешней нынешнюю"
        ),
        same="том_же тот_же той_же ту_же",
        seasons={
            "spring": "весной весна весны весне весну",
            "summer": "летом лето лета лету",
            "autumn": "осенью осень осени",
            "winter": "зимой зима зимы зиме зиму",
        },
        later=("# спустя", "спустя #"),
        earlier=("# раньше", "# ранее"),
        units={
            "day": "день дня дней",
            "week": "неделю недели недель неделе неделя",
            "month": "месяц месяца месяцев месяце",
            "year": "год года лет году",
        },
        ago=("# назад",),
        ahead=("через #",),
        numbers="одну|один два|две три четыре пять шесть семь восемь девять десять",
        month_lead="в во с до к начале конце середине",
        future=(
            r"\bбуд(?:ет|ут)\b|\bсосто(?:ится|ятся)\b|\b(?:запланирован|намечен|назначен|"
            r"ожида[ею]тся|планиру[ею]т|долж(?:ен|н[аоы])\b|предстоит|намерен)|"
            r"\b(?:лет[ия]т|выступа[ею]т|начина[ею]тся|собира[ею]тся|встреча[ею]тся|старту[ею]т|игра[ею]т|"
            r"открыва[ею]тся|прилета[ею]т|приезжа[ею]т|отправля[ею]тся|истека[ею]т|вступа[ею]т)\b|"
            r"\b(?:вы|при|пере|про|ра[сз]|вос|под|от|об|у|за|на|по|до|из)\w{2,10}"
            r"[бвгджзклмнпрстфхцчшщ](?:ит|[яауюё]т)(?:ся)?\b|"
            r"\b(?:встрет|подпиш|обсуд|провед|прибуд|приед|начн|заверш|пройд|рассмотр|объяв|представ|"
            r"прилет|отправ|посет|прим|выступ|проголосу|собер|откро|вступ|уед|сыгра|стан|выраст|верн|"
            r"реш|заслуша|выслуша|продолж)"
            r"(?:ит|ят|ет|ут|ют|ёт|ится|ятся|ется|утся|ются|ётся)\b"
        ),
        capital=False,
        months={
            "январе": "january",
            "март": "march",
            "феврале": "february",
            "марте": "march",
            "апреле": "april",
            "мае": "may",
            "июне": "june",
            "июле": "july",
            "августе": "august",
            "сентябре": "september",
            "октябре": "october",
            "ноябре": "november",
            "декабре": "december",
        },
        relative={
            "день назад": "1 day ago",
            "неделю назад": "1 week ago",
            "месяц назад": "1 month ago",
            "год назад": "1 year ago",
        },
        weekdays={
            "понедельника": "monday",
            "понедельнику": "monday",
            "вторника": "tuesday",
            "вторнику": "tuesday",
            "среду": "wednesday",
            "четверга": "thursday",
            "четвергу": "thursday",
            "пятницу": "friday",
            "пятницы": "friday",
            "пятнице": "friday",
            "субботу": "saturday",
            "субботы": "saturday",
            "субботе": "saturday",
            "воскресенья": "sunday",
            "воскресенью": "sunday",
        },
        tens=(
            "двадцатых|двадцатые тридцатых|тридцатые сороковых|сороковые пятидесятых|"
            "пятидесятые шестидесятых|шестидесятые семидесятых|семидесятые восьмидесятых|"
            "восьмидесятые девяностых|девяностые"
        ),
    ),
    "tr": Idioms(
        last="geçen geçtiğimiz",
        next="gelecek önümüzdeki",
        this="bu",
        following="ertesi",
        same="aynı",
        seasons={
            "spring": "ilkbahar ilkbaharında baharında",
            "summer": "yaz yazında",
            "autumn": "sonbahar sonbaharında",
            "winter": "kış kışında",
        },
        later=("# sonra",),
        units={
            "day": "gün günü günün günde günden",
            "week": "hafta haftanın haftada haftadan haftaki",
            "month": "ay ayın ayda aydan ayki aya",
            "year": "yıl yılın yılda yıldan yılki yıla yılı yılında yılından sene",
        },
        decade=r"#(?:'?l[ıiuü])?\syıllar\w{0,6}",
        tens="yirmili otuzlu kırklı ellili altmışlı yetmişli seksenli doksanlı",
        century=r"#\.?\syüzyıl\w{0,5}",
        ago=("# önce",),
        numbers="bir iki üç dört beş altı yedi sekiz dokuz on",
        month_tail=(
            "'ta 'te 'da 'de 'a_kadar 'e_kadar 'ya_kadar 'ye_kadar 'dan 'den 'tan 'ten 'taki "
            "'teki 'daki 'deki"
        ),
        future=(
            r"\b\w{2,20}[ae]ca[kğ]\w{0,6}\b|\b\w{2,20}ece[kğ]\w{0,6}\b|\bplanlan|"
            r"\b(?:bekleni|öngörülü|hedefleni|başlı|geli|gidi|dönü|toplanı|buluşu|görüşü|oynu|karşılaşı|"
            r"ağırlı|düzenleni|yapılı|açılı|biti|eri|giri|gereki|çıkı)yor(?:lar)?\b"
        ),
        dropped="paz sal çar per cum cmt",
    ),
}
