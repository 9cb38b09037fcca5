"""Words around a date that say which way it lies: verbs, plans, deadlines."""

from __future__ import annotations

from core.dates.vocabulary import words

# After these a full stop ends no sentence.
SHORT = frozenset(
    words(
        "mr mrs ms dr gen sen rep gov col lt sgt capt maj adm prof rev st jr inc corp co ltd no v "
        "vs "
        "jan feb mar apr aug sept oct nov dec u.s u.n u.k"
    )
)
FUTURE = frozenset(
    words(
        "will shall 'll due scheduled expected expects expect planned planning slated effective "
        "payable upcoming would tentatively deadline hopes intends begins opens "
        "starts closes resumes ends expires matures can should must may might going"
    )
)
PAST = frozenset(
    words(
        "was were had did said told fell rose made met came went took began held became gave "
        "got saw sold bought won lost left led sent spent paid ran shot hit wrote spoke stood "
        "broke grew drew flew knew kept brought built found fought thought taught caught "
        "heard struck sank sought swept since died tore blew rang woke wore swore chose froze "
        "stole rode drove sang swam threw forgot hid bit slid shook lay lit beat bent bound "
        "clung crept dealt dug fed fled flung hung lent meant shone slept spun stuck strode "
        "wept withdrew wound overthrew undertook overcame understood arose awoke bore laid "
        "slew rose sat ate drank overran oversaw overtook rebuilt retook split spread cast burst "
        "thrust withstood forbade underwent upheld withheld shrank sped sprang strove bred bled "
        "leapt knelt trod wove undid misled mistook beset hurt put shut quit "
        "let rid shed wed swung upset cut bid broadcast"
    )
)
# These are the same in «it will hit» and «it hit».
UNCHANGED = frozenset(
    words(
        "hit put shut quit hurt cast burst spread split beat thrust lay bound bent overcome let "
        "rid shed wed upset cut bid broadcast"
    )
)
# Verbs where more than «on» follows: «cut rates on Monday», but «the cut on Monday».
NOUNS_TOO = frozenset(words("cut bid broadcast upset"))
NOT_ACTED_ON = frozenset(words("on in at of to by for from since until after before and that is"))

# What is told in the past looks ahead from a day of the past: «they would», «he was due to».
THEN = frozenset(words("would could might"))
NOW = frozenset(words("will shall 'll is are am has have may can must plans hopes expects"))

# After «had», beside those that are past by themselves.
PARTICIPLES = frozenset(
    words(
        "set been begun come gone taken given become fallen risen grown known seen done broken "
        "driven shown written sunk drawn flown spoken chosen stolen put cut hit let quit read"
    )
)


# «The mission, begun on 19 March, will end»: right before the date.
BEGUN = frozenset(
    words("begun born taken given seen known done driven written sunk drawn shown broken fallen")
)


# Participles: «is due», «to be paid», «had been scheduled» are told apart by the word before.
PLANNED = frozenset(words("due scheduled expected planned slated set"))
# «Gusts were forecast through Wednesday.»
FORECAST = PLANNED | frozenset(("forecast", "likely"))
# «Had been scheduled», «as previously planned»: what was planned once has been.
BEEN = frozenset(("been", "previously", "originally"))
# «-ed» that is no past.
NOT_PAST = frozenset(
    words("united unspecified limited proceed succeed exceed indeed speed need bleed breed")
)

# «Until Thursday, they had not …»: a date that opens its sentence follows the verb after it.
OPENERS = frozenset(
    words(
        "starting beginning from effective on in by since until till through throughout all also "
        "and but then late early only for the as of"
    )
)
# «Friday's scheduled vote», «win in Friday's election».
COMING = frozenset(words("scheduled planned upcoming expected"))
TO_COME = frozenset(
    words(
        "vote votes voting election elections summit meeting talks match game hearing conference "
        "session deadline debate ballot referendum polls inauguration opening final"
    )
)
FUTURATE = frozenset(
    words(
        "celebrates marks holds begins opens hosts meets votes visits heads faces travels turns "
        "learns"
    )
)
# «The ministers meet Monday.»
PLAIN = frozenset(
    words("meet begin start open resume vote gather travel arrive leave return depart end")
)
# «The two sides face Spain on Friday.»
FACING = frozenset(("face", "host"))
NOT_PLAIN = frozenset(
    words("to did not didn't never could couldn't will would shall may might should must can 'll")
)
# «The gates were thrown open Thursday», «they let him leave Thursday»
NO_SUBJECT = NOT_PLAIN | frozenset(
    words(
        "let made him her them us me was were is are be been being remain remained remains stay "
        "stayed kept left thrown flung blown swung held wide"
    )
)
# «The envoy arrives Thursday»: a plan told in the present tense.
TIMETABLED = frozenset(
    words(
        "airs arrives departs lands tours debuts leaves returns convenes kicks flies goes gathers "
        "premieres launches hears speaks addresses testifies "
        "plays meets faces hosts visits travels votes follows turns celebrates learns reopens "
        "retires"
    )
)
# «By 285 votes on Friday», «the visits Friday»
NOUN_LEADS = frozenset(
    words("by of the two three four five more some million electoral popular no")
)
# «Takes effect Friday», «go to the polls on Sunday», «come into force», «talks set for Monday».
PAIRED = frozenset(
    (
        *(("takes", noun) for noun in words("place effect office over part")),
        *(("take", noun) for noun in words("place effect office over part")),
        *(("go", word) for word in words("to before on")),
        *(("comes", word) for word in words("into before up")),
        *(("come", word) for word in words("into before up")),
        ("heads", "to"),
        ("comes", "out"),
        ("come", "out"),
        *((verb, "due") for verb in words("come comes fall falls")),
        ("gets", "out"),
        ("set", "for"),
        ("forecast", "for"),
        ("likely", "on"),
    )
)
# «Moved to Friday» lies ahead of the move.
PUT_OFF = frozenset(
    words("moved delayed postponed rescheduled extended deferred adjourned pushed shifted")
)
MOVED = PUT_OFF | frozenset(words("back forward over"))
# «He hoped to see her on Saturday.»
HOPED = frozenset(words("hoped intended aimed wished"))
# What was planned and was not held then.
OFF = frozenset(words("canceled cancelled postponed scrapped delayed abandoned suspended"))
# «The strike could begin Friday»; but «they could see the smoke Friday».
EVENTFUL = frozenset(
    words(
        "begin start open resume end close vote rule decide arrive return land strike hit reach "
        "come take sign meet leave"
    )
)
# «She was ordered to appear in court on Friday.»
ORDERED = frozenset(words("ordered told summoned urged instructed subpoenaed scheduled"))
TO_OBEY = frozenset(
    words("appear report surrender return testify stay attend vote march rally come leave evacuate")
)
# What is awaited, and what is called for: «mass rallies on Friday».
AWAITED = frozenset(words("await awaits awaited awaiting"))
WAITING = frozenset(words("wait waits waited waiting brace braced bracing prepare preparing ready"))
RALLIES = frozenset(
    words("strike strikes march marches rally rallies protest protests demonstration boycott vigil")
)
# «He has a hearing Friday», «they want a vote on Friday».
HOLDING = frozenset(words("has have wants want seeks seek needs need"))
# «A Friday deadline looms.»
MISSED = frozenset(words("missed passed expired after lapsed"))
# «They're meeting Friday.»
ARE = frozenset(words("is are they're we're you're he's she's it's who's i'm"))
# «Starting Friday, cars are banned.»
STARTING = frozenset(words("starting beginning from effective"))
# What was promised by a day need not have been.
PROMISED = frozenset(
    words(
        "to would could should due expected scheduled promised wanted needed demanded requested "
        "sought likely planned required set"
    )
)
WILL = frozenset(("will", "'ll", "shall"))
WAS = frozenset(("was", "were"))
CLAUSES = frozenset(words("that which who what when where said told as and or if"))
# What happens at a time, when its verb stands right before the date: «it began in January».
HAPPENED = frozenset(
    words(
        "began ended died opened started fell came sank resigned occurred happened arrived "
        "surrendered collapsed resumed crashed retired graduated erupted exploded struck broke "
        "disappeared vanished married landed"
    )
)
LEADING_ON = frozenset(words("on in early late about around the back mid of"))
TO_BE = frozenset(words("to would could should might had that will may"))
UNDONE = (
    PLANNED | MOVED | OFF | frozenset(words("forecast called asked told ordered invited given"))
)
# What went on, before «until»; what was «put off until Friday» is still to come.
LASTED = frozenset(
    words(
        "remained lasted held stayed fought ruled reigned served lived worked survived continued "
        "went ran dragged raged persisted governed taught studied resisted flourished occupied "
        "besieged"
    )
)
# «It did not come until Friday.»
NEVER = frozenset(
    ("did", "didn't", "didn\u2019t", "wasn't", "weren't", "wasn\u2019t", "weren\u2019t")
)
AUXILIARIES = frozenset(("is", "are", "was", "were", "be", "been"))
# Right before the date: «complete the sale by February».
DEADLINES = frozenset(("by", "until", "till", "through"))
NO_VERB = frozenset(words("on in by at the a an this last their his her its"))
# «The funeral is to be on Sunday.»
AT = frozenset(("on", "in", "at"))
PLANS = frozenset(words("plan plans intend hope vow aim aims"))
INTENTS = frozenset(
    words(
        "is are plan plans planning hope hopes hoping intend intends agreed want wants ready "
        "prepared set due vowed pledged promised threatened likely need needs"
    )
)
# «Sales rose in the three months through June.»
PERIODS = frozenset(words("months quarter weeks year period half"))
# «They would not say Monday whether»
SILENT = frozenset(
    words("comment say discuss confirm elaborate identify disclose specify speculate give name")
)
# «Called off for Monday and Tuesday»: the second is the one after the first.
LISTING = frozenset(("and", "or"))
TO_END = frozenset(("through", "to", "until", "till"))
ARTICLES = frozenset(words("a an the its his her their this"))


def is_past(word: str) -> bool:
    """Whether the word alone tells of the past: «met», «signed»."""
    return word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST)
