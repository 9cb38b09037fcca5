"""How ten languages tell that something has been or is to come: verbs, and words before a day.

All words are folded (``fold``). The verb's future stands in ``idioms``.
"""

# ruff: noqa: RUF001  words of other scripts

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_NO = r"(?!)"
_HINDI = (
    r"(?<![\w\u0900-\u0903\u093a-\u094f])(?:{0})"
    r"(?![\w\u0900-\u0903\u093a-\u094f]|\sजा(?:ए|न[ाी]|\s(?!चुक))|(?<=रह[ेी])\sहैं|(?<=रहा)\sहै)"
)
_ROMANCE_NOUNS = (
    r"(?!(?:mercat|mercad|stat|estad|senat|senad|sindacat|sindicat|lad|candidat|deputat|deputad|"
    r"diputad|avvocat|advogad|abogad|risultat|resultad|partit|partid|comunicat|comunicad|mandat|"
    r"contrat|sabat|sábad|limit|ferid|herid|polít|vid|jornad|temporad|madrugad|camar|salid)[oaie]s?\b)"
)


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Patterns of a language.

    ``past`` finds a verb in the past, ``done`` a participle right before the date («arrested
    Saturday»), ``ahead`` words before a date that is to come whatever the verb («set for Friday»),
    ``until`` such words where no verb is in the past but one of those that ask or promise
    (``asks``: «told to pay before Friday»), ``ahead_behind`` and ``until_behind`` the same behind
    the date. With ``ahead`` and ``ahead_behind`` go verbs in the present, which tell plans beside a
    date: «he travels on Friday». ``since`` stands before a date that has been, unless a verb is in
    the future. ``verb_last`` tells that the verb follows the date, ``else_past`` that
    what no verb places is told as past.
    """

    past: str = _NO
    done: str = _NO
    ahead: str = _NO
    until: str = _NO
    ahead_behind: str = _NO
    until_behind: str = _NO
    since: str = _NO
    asks: str = _NO
    verb_last: bool = False
    else_past: bool = False


TENSE_WORDS: Mapping[str, TenseWords] = {
    "es": TenseWords(
        past=(
            r"\b\w{1,20}(?:ó|aron|ieron|aban?|ían|jeron)\b|\bhan?\s\w{2,20}[dt]o\b|"
            r"\b(?:fue|fueron|dijo|hizo|tuvo|hubo|estuvo|puso|vino|dio|vio|era|eran|pudo|quiso|"
            r"(?:hab|ten|pod|deb|hac|dec|sab|quer|ped)ía)\b"
        ),
        done=rf"\b{_ROMANCE_NOUNS}\w{{3,20}}[ai]d[oa]s?\s(?:desde\s)?(?:el\s|este\s|en\s|del\s|la\s)?",
        ahead=(
            r"\b(?:para|convocad[oa]s?|citad[oa]s?|viajan?|vuelan?|llegan?|regresan?|parten?|visitan?|"
            r"recibe|se\sreúnen?|se\sjuegan?|se\scelebran?|comienzan?|empiezan?|arrancan?|terminan?|"
            r"aplaz\w{1,5}\sal?|vencen?|expiran?|compare[cs]en?|votan?|tiene\slugar|en\svigor)\s(?:el\s|este\s|la\s|a\slas?\s)?"
        ),
        ahead_behind=(
            r",?\s(?:se\s(?:reúnen?|juegan?|celebran?|votan?|enfrentan?)|viajan?|vuelan?|llegan?|"
            r"comienzan?|empiezan?|arrancan?|votan?|vencen?|compare[cs]en?)\b"
        ),
        until=r"\b(?:hasta|antes\sdel?|a\spartir\sdel?)\s(?:el\s|este\s)?",
        since=r"\bdesde\s(?:el\s|la\s)?",
        asks=r"\b(?:exigi|pidi|pedi|orden|oblig|reclam|promet|comprometi|inst|propus|propon|prorrog|aplaz|ampli)\w{1,6}\b",
    ),
    "fr": TenseWords(
        past=(
            r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|eut)\s(?:\w{2,12}\s){0,2}?"
            r"\w{2,20}(?:ées?|és?|is|it|ie|us|ue|ues|u|ert|i)\b|\b\w{2,20}(?:èrent|aient|ait)\b|"
            r"\bs'(?:est|était)\b"
        ),
        done=(
            r"\b(?!\w{0,15}ité\b|(?:marché|député|santé|été|côté|société|comté|arrêté|décret)\s)"
            r"\w{2,20}(?:ées?|és?|çus?|çues?|[nd]us?|[nd]ues?)\s(?:le\s|ce\s|en\s|dès\s)?|\bdepuis\s(?:le\s|la\s|l')?"
        ),
        ahead=(
            r"\b(?:pour|d'ici(?:\sà)?|prévue?s?|attendue?s?|se\srend(?:ent)?|se\sréuni(?:t|ssent)|"
            r"se\sretrouvent|se\sjoue(?:nt)?|se\stien(?:t|nent)|s'ouvr(?:e|ent)|s'achèvent?|s'envolent?|"
            r"(?:report|repouss)\w{1,4}\s(?:à|au)|débutent?|commencent?|rencontrent?|reçoit|reçoivent|arrivent?|affrontent?|votent?|"
            r"\w?[ao]n?t?\slieu|en\svigueur)\s(?:le\s|la\s|à\s|ce\s)?"
        ),
        ahead_behind=(
            r",?\s(?:se\s(?:rend|réunit|joue|tient|retrouvent)|s'(?:ouvre|envole|achève)|débute|"
            r"commence|arrive)\b"
        ),
        until=r"\b(?:avant|jusqu'(?:à|au|en)|dès|à\spartir\sd[eu]|à\scompter\sde)\s(?:le\s|la\s)?",
        asks=r"\b(?:demand|ordonn|exig|réclam|promis|promet|enjoin|somm|propos|engag|prolong|suspend|mainten[iu]|fermé)\w{0,6}\b",
    ),
    "it": TenseWords(
        past=(
            r"\b(?:ha|hanno|aveva|avevano|è|sono|era|erano|fu|furono)\s(?:\w{2,12}\s){0,2}?"
            r"\w{2,20}(?:at|ut|it|st|tt|rs|ss|rt|nt)[oaie]\b|\b\w{2,20}(?:av|ev|iv)an?o?\b|"
            r"\b\w{3,20}(?:arono|erono|irono)\b|\b(?:era|erano|fu|furono|disse|fece|votò)\b"
        ),
        done=(
            rf"\b{_ROMANCE_NOUNS}\w{{3,20}}(?:at|ut|it|es|rs)[oaie]\s(?:il\s|lo\s|in\s|a\s|nel\s)?"
        ),
        ahead=(
            r"\b(?:per|entro|previst[oaie]|attes[oaie]|convocat[oaie]|vola(?:no)?|arriva(?:no)?|"
            r"(?:rinvi|spost)\w{2,4}\sal?|parte|partono|torna(?:no)?|incontra(?:no)?|riceve|inizia(?:no)?|comincia(?:no)?|"
            r"scad(?:e|ono)|scatta(?:no)?|si\s(?:riuni(?:sce|scono)|gioca(?:no)?|apr(?:e|ono)|"
            r"tiene|tengono|vota|vedono)|in\svigore|in\sprogramma)\s(?:il\s|l'|lo\s|per\s)?"
        ),
        ahead_behind=(
            r",?\s(?:si\s(?:riuni(?:sce|scono)|gioca|apre|tiene|vota|vedono)|vola|arriva|parte|inizia|"
            r"comincia|scade|scatta)\b"
        ),
        until=r"\b(?:fino\sa(?:l)?|prima\sd(?:i|el)|a\spartire\sda(?:l)?)\s?(?:il\s)?",
        asks=r"\b(?:chie(?:sto|deva|de)|ordinat|impost|pretes|promess|promett|propost|intimat|prorogat|sospes|prolungat|rinviat)\w{0,4}\b",
    ),
    "pt": TenseWords(
        past=(
            r"\b\w{2,20}(?:ou|aram|iram|avam?|[cdbrv]eu|lheu|eceu)\b|"
            r"\b(?:foi|foram|disse|era|eram|teve|houve|estava|esteve|fez|havia|haviam|tinham?)\b"
        ),
        done=rf"\b{_ROMANCE_NOUNS}\w{{3,20}}[ai]d[oa]s?\s(?:desde\s)?(?:em\s|n[ao]s?\s|[ao]\s|d[eoa]\s|nest[ae]\s)?",
        ahead=(
            r"\b(?:para|marcad[oa]s?\spara)\s(?:[oa]\s)?|\bdev(?:e|em)\s[^.]{0,60}$|"
            r"\b(?:viajam?|chegam?|embarcam?|partem?|regressam?|visitam?|recebe|votam?|começam?|"
            r"arrancam?|terminam?|jogam?|estreiam?|em\svigor|tem\slugar|se\sreún\w{1,2}|"
            r"(?:reún|joga|realiza|inicia)\w{0,2}-se)\s(?:n?[ao]\s|nest[ae]\s|em\s|à\s)?"
        ),
        ahead_behind=(
            r",?\s(?:viajam?|chegam?|embarcam?|começam?|arrancam?|votam?|se\sreún\w{1,2}|"
            r"(?:reún|joga|realiza|inicia)\w{0,2}-se)\b"
        ),
        until=r"\b(?:até|antes\sd[eoa]|a\spartir\sd[eoa])\s(?:[oa]\s)?",
        since=r"\bdesde\s(?:[oa]\s|a\súltima\s)?",
        asks=r"\b(?:exig|ped|mand|orden|determin|promet|propôs|cobr|prorrog|adi|suspend|estend)\w{1,6}\b",
    ),
    "de": TenseWords(
        past=(
            r"\b(?:wurden?|war(?:en)?|hatten?|gab(?:en)?|kam(?:en)?|ging(?:en)?|begann(?:en)?|"
            r"trat(?:en)?|traf(?:en)?|stieg(?:en)?|fiel(?:en)?|starb(?:en)?|sprach(?:en)?|stand|"
            r"schloss(?:en)?|sank(?:en)?|rief(?:en)?|nahm(?:en)?|erhielt(?:en)?|flog(?:en)?|fand(?:en)?|"
            r"(?:sag|teil|erklär|erreich|kündig|forder|bestätig|warn|stell|melde|starte|ende|dauer|"
            r"einig|verabschiede|berichte|reis|unterzeichne|brach|leg|führ|zeig|warb)ten?)\b|"
            r"\b(?:hat|haben|ist|sind)\b(?=[^.;]{0,100}\b(?:\w{0,8}ge\w{2,12}(?:t|en)|\w{3,12}iert|"
            r"(?:ver|be|er|zer|ent)\w{2,12}(?:t|en))\b)"
        ),
        ahead=(
            r"\b(?:für|auf|spätestens|voraussichtlich)\s(?:am\s|den\s|zum\s)?|"
            r"\b(?:tagt|tagen|startet|starten|reist|reisen|fliegt|fliegen|berät|trifft|treffen|"
            r"empfängt|kommt|kommen|spielt|spielen|wählt|verhandelt|läuft|steht|stehen)"
            r"\s(?:sich\s|auch\s)?(?:ab\s)?am\s"
        ),
        ahead_behind=(
            r"\s(?:(?:tagt|startet|reist|fliegt|berät|trifft|empfängt|kommt|spielt|wählt|entscheidet|"
            r"eröffnet|stimmt)\s|(?:tagen|starten|reisen|fliegen|beraten|treffen|kommen|spielen|wählen|"
            r"entscheiden|stimmen)\s(?:die|der|sich|sie|beide|auch|dann|mehrere|\d)\b)"
        ),
        until=r"\b(?:bis|ab|vor)\s(?:zum\s|dem\s)?",
        done=r"\bseit\s(?:dem\s|der\s)?",
        asks=r"\b(?:verlangt|forder|aufgefordert|versprach|versprochen|verpflichte|ordnete|verlänger|ausgesetzt)\w{0,4}\b",
    ),
    "ru": TenseWords(
        past=(
            r"\b(?!(?:или|если|дела|дело|начала|финала|капитала|канала|материала|журнала|квартала)\b)"
            r"\w{1,20}(?:[аиеуяыо]л[аои]?|[зсрпк]л[аои]|шел|шёл|шл[аои]|[зс]лось)(?:ся|сь)?\b|\b(?:вы)?рос(?:л[аои])?\b|\bумер(?:л[аои])?\b"
        ),
        ahead=r"(?<!ночь\s)(?<!\w)(?:на|ко?)\s",
        until=r"\bдо\s",
        asks=r"\b(?:потребова|обяза|поручи|предпис|пообеща|обеща|предложи|призва|проси|попроси|продли|отложи|приостанови|закры)\w{1,4}\b",
    ),
    "tr": TenseWords(
        past=(
            r"\b\w{3,20}(?:d[ıiuü]|t[ıiuü])(?:lar|ler)?\b|\b\w{2,20}m[ıiuü]şt[ıiuü](?:lar|ler)?\b|"
            r"\b\w{2,20}(?:d[ıiuü]ğ|t[ıiuü]ğ)[ıiuü]\w{0,6}\b|\b(?:dedi|oldu|etti)\b"
        ),
        ahead_behind=r"(?:\sgün\w{1,2})?\s(?:için|ertelen\w{1,6}|bırakıldı|kaldı)\b",
        until_behind=r"(?:\s(?:gününe|günü)|'\w{1,3})?\s(?:kadar|itibaren)\b",
        asks=r"\b(?:isted|talep|emret|söz\sver|hükmet|uzat|ertele)\w{0,4}\b",
        verb_last=True,
    ),
    "ar": TenseWords(
        past=(
            r"(?<!\w)[وف]?(?:كان|كانت|كانوا|قد|قال|قالت|أعلن|أعلنت|تنحى|وقع|وقعت|بدأ|بدأت|عقد|عقدت|"
            r"التقى|أكد|أكدت|شهد|شهدت|قتل|انسحبت|أحيل|أحيلت|ألقي|ألقت|اعتقل|اعتقلت|أصدر|أصدرت|غادر|غادرت|عاد|عادت|توفي|توفيت|أطلق|أطلقت|أجريت|تم|تمت|جرى|جرت|صدر|صدرت|انتهى|انتهت|وصل|وصلت|"
            r"اجتمع|اجتمعت|استمر|استمرت|اندلعت|أغلق|أغلقت)(?!\w)"
        ),
        ahead=r"(?<!\w)(?:المقرر\w{0,2}|المتوقع\w{0,2}|المرتقب\w{0,2})\s(?:في\s|يوم\s)?",
        until=r"(?<!\w)(?:حتى|قبل|لغاية)\s(?:يوم\s)?",
        asks=r"(?<!\w)(?:طلب|طالب|أمر|تعهد|وعد|ألزم|دع[اى]|أمهل|مدد|أجل|علق)\w{0,2}(?!\w)",
        else_past=True,
    ),
    "hi": TenseWords(
        past=_HINDI.format(
            "था|थी|थे|थीं|हुआ|हुई|हुए|गया|गई|गए|गयी|गये|किया|किए|दिया|दिए|लिया|लिए|कहा|बताया|आया|आई|आए|"
            "पहुंचा|पहुंची|पहुंचे|पहुँचा|पहुँची|पहुँचे|चढ़ा|टूटा|टूटे|टूटी|सुनाया|मिले|मिली|मिला|मिलीं|चला|चली|चले|रहा|रही|रहे"
        ),
        ahead_behind=r"\s(?:के\s)?लिए",
        until_behind=r"\sतक",
        asks=r"(?:आदेश|निर्देश|मोहलत|मांग|माँग|वादा|समय\sदिया|स्थगित|बढ़ा)",
        verb_last=True,
    ),
    "ur": TenseWords(
        past=(
            r"(?<!\w)(?:تھا|تھی|تھے|تھیں|ہوا|ہوئی|ہوئے|ہوئیں|گیا|گئی|گئے|گئیں|کیا|کیے|دیا|دیے|لیا|لیے|کہا|"
            r"بتایا|آیا|آئی|آئے|پہنچا|پہنچی|پہنچے|پہنچیں|سنایا|ملے|ملی|ملیں|چلا|چلی|چلے|رہا|رہی|رہے)(?!\w|\sگ|\sجا(?:ئ|نا|نی|\s(?!چک))|(?<=رہ[ےی])\sہیں|(?<=رہا)\sہے)"
        ),
        ahead_behind=r"\sکے\sلیے",
        until_behind=r"\sتک",
        asks=r"(?:حکم|ہدایت|مہلت|مطالبہ|وعدہ|وقت\sدیا|ملتوی|توسیع)",
        verb_last=True,
    ),
}
