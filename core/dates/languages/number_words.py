"""Numbers in words in ten languages, as they stand in front of a unit of time.

All words are folded. Forms of one number are parted by «|», numbers by blanks, from one on; «_»
stands for a blank.
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.dates.vocabulary import words


@dataclass(frozen=True, slots=True)
class Numbers:
    """``ones`` are one to nineteen or on to 99, ``tens`` twenty to ninety, ``hundreds`` 100 to 900.

    ``links`` stand between tens and ones; where ``swapped``, the ones stand first. What
    ``fused`` holds is said in one word: «veintiuno». ``hundred`` multiplies: «deux cents».
    """

    ones: str
    tens: str = ""
    links: tuple[str, ...] = ()
    hundreds: str = ""
    hundred: str = ""
    fused: Mapping[str, str] = field(default_factory=dict)
    swapped: bool = False


def _german() -> dict[str, str]:
    """«Einundzwanzig» to «neunundneunzig», «zweieinhalb»."""
    ones = words("ein zwei drei vier fünf sechs sieben acht neun")
    tens = words("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
    fused = {
        f"{one}und{ten}": str(10 * t + o)
        for o, one in enumerate(ones, 1)
        for t, ten in enumerate(tens, 2)
    }
    halves = {f"{one}einhalb": f"{number}.5" for number, one in enumerate(ones, 1)}
    half = dict.fromkeys(words("halbe halben halbes halber"), "0.5")
    return {**fused, **halves, **half, "anderthalb": "1.5"}


def _italian() -> dict[str, str]:
    """«Ventuno» to «novantanove», «vent'» and the like before a vowel."""
    ones = words("uno due tre|tré quattro cinque sei sette otto nove")
    tens = words("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
    fused = {
        f"{ten[:-1] if form[0] in 'uo' else ten}{form}": str(10 * t + o)
        for t, ten in enumerate(tens, 2)
        for o, one in enumerate(ones, 1)
        for form in one.split("|")
    }
    elided = {f"{ten[:-1]}'": str(10 * t) for t, ten in enumerate(tens, 2)}
    once = {f"{ten[:-1]}un": str(10 * t + 1) for t, ten in enumerate(tens, 2)}
    return {**fused, **elided, **once, "mezz'": "0.5", "mezzo": "0.5", "mezza": "0.5"}


_DOZENS = {
    "huitaine": "8",
    "dizaine": "10",
    "douzaine": "12",
    "quinzaine": "15",
    "vingtaine": "20",
    "trentaine": "30",
    "quarantaine": "40",
    "cinquantaine": "50",
    "soixantaine": "60",
    "centaine": "100",
}

NUMBERS: Mapping[str, Numbers] = {
    "es": Numbers(
        ones=(
            "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
            "quince dieciséis diecisiete dieciocho diecinueve"
        ),
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        links=("_y_",),
        hundreds=(
            "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos "
            "quinientos|quinientas seiscientos setecientos ochocientos novecientos"
        ),
        fused={
            "veintiún": "21",
            "veintiuna": "21",
            "veintiuno": "21",
            "veintidós": "22",
            "veintitrés": "23",
            "veinticuatro": "24",
            "veinticinco": "25",
            "veintiséis": "26",
            "veintisiete": "27",
            "veintiocho": "28",
            "veintinueve": "29",
            "media": "0.5",
            "medio": "0.5",
        },
    ),
    "fr": Numbers(
        ones=(
            "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
            "quinze seize dix-sept dix-huit dix-neuf"
        ),
        tens=(
            "vingt trente quarante cinquante soixante soixante-dix quatre-vingts|quatre-vingt "
            "quatre-vingt-dix"
        ),
        links=("-", "_et_", "-et-"),
        hundred="cents cent",
        fused={
            **{f"une {word} {of}": n for word, n in _DOZENS.items() for of in ("de", "d'")},
            "demi": "0.5",
            "une demi": "0.5",
            "un demi": "0.5",
        },
    ),
    "de": Numbers(
        ones=(
            "ein|eine|einen|einem|einer|eines zwei drei vier fünf sechs sieben acht neun zehn elf "
            "zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
        ),
        tens="zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        hundreds=(
            "hundert|einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert "
            "siebenhundert achthundert neunhundert"
        ),
        fused=_german(),
    ),
    "pt": Numbers(
        ones=(
            "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze "
            "catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito "
            "dezenove|dezanove"
        ),
        tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        links=("_e_",),
        hundreds=(
            "cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas "
            "quinhentos|quinhentas seiscentos setecentos oitocentos novecentos"
        ),
        fused={"meia": "0.5", "meio": "0.5"},
    ),
    "it": Numbers(
        ones=(
            "un|uno|una|un' due tre quattro cinque sei sette otto nove dieci undici dodici tredici "
            "quattordici quindici sedici diciassette diciotto diciannove"
        ),
        tens="venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        hundreds=(
            "cento|cent' duecento trecento quattrocento cinquecento seicento settecento ottocento "
            "novecento"
        ),
        fused=_italian(),
    ),
    "ru": Numbers(
        ones=(
            "один|одного|одну|одной|одна|одном|одним|одно два|две|двух|двум|двумя|двое|двоих "
            "три|трёх|трех|трём|трем|тремя|трое|троих четыре|четырёх|четырех|четырём|четырьмя|"
            "четверо пять|пяти|пятью шесть|шести|шестью семь|семи|семью восемь|восьми|восемью "
            "девять|девяти|девятью десять|десяти|десятью одиннадцать|одиннадцати "
            "двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати "
            "пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати "
            "восемнадцать|восемнадцати девятнадцать|девятнадцати"
        ),
        tens=(
            "двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти "
            "шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти "
            "девяносто|девяноста"
        ),
        links=("_",),
        hundreds=(
            "сто|ста двести|двухсот триста|трёхсот|трехсот четыреста|четырёхсот|четырехсот "
            "пятьсот|пятисот шестьсот|шестисот семьсот|семисот восемьсот|восьмисот "
            "девятьсот|девятисот"
        ),
        fused={"полтора": "1.5", "полторы": "1.5", "полутора": "1.5"},
    ),
    "tr": Numbers(
        ones="bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş "
        "on_altı on_yedi on_sekiz on_dokuz",
        tens="yirmi otuz kırk elli altmış yetmiş seksen doksan",
        links=("_",),
        hundred="yüz",
        fused={"yarım": "0.5"},
    ),
    "ar": Numbers(
        ones=(
            "واحد|واحدة اثنين|اثنان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع "
            "ثمانية|ثماني|ثمان تسعة|تسع عشرة|عشر أحد_عشر|إحدى_عشرة اثني_عشر|اثنا_عشر|اثنتي_عشرة "
            "ثلاثة_عشر|ثلاث_عشرة أربعة_عشر|أربع_عشرة خمسة_عشر|خمس_عشرة ستة_عشر|ست_عشرة "
            "سبعة_عشر|سبع_عشرة ثمانية_عشر|ثماني_عشرة تسعة_عشر|تسع_عشرة"
        ),
        tens=(
            "عشرين|عشرون ثلاثين|ثلاثون أربعين|أربعون خمسين|خمسون ستين|ستون سبعين|سبعون "
            "ثمانين|ثمانون تسعين|تسعون"
        ),
        links=("_و",),
        hundreds="مئة|مائة مئتي|مائتي ثلاثمئة|ثلاثمائة أربعمئة|أربعمائة خمسمئة|خمسمائة",
        fused={"نصف": "0.5"},
        swapped=True,
    ),
    "hi": Numbers(
        ones=(
            "एक दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह "
            "सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस|अठ्ठाईस उनतीस "
            "तीस इकतीस|इकत्तीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस "
            "बयालीस तैंतालीस चौवालीस|चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन "
            "बावन तिरेपन|तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ "
            "पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर "
            "सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी "
            "नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे"
        ),
        hundred="सौ",
        fused={"आधा": "0.5", "आधे": "0.5", "डेढ़": "1.5", "ढाई": "2.5"},
    ),
    "ur": Numbers(
        ones=(
            "ایک دو تین چار پانچ چھ|چھے سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ "
            "انیس بیس اکیس بائیس تئیس|تیئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس "
            "تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس "
            "پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون "
            "اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر "
            "اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھتر اناسی اسّی اکیاسی بیاسی تراسی چوراسی "
            "پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے "
            "ستانوے اٹھانوے ننانوے"
        ),
        hundred="سو",
        fused={"آدھا": "0.5", "آدھے": "0.5", "نصف": "0.5", "ڈیڑھ": "1.5", "ڈھائی": "2.5"},
    ),
}
