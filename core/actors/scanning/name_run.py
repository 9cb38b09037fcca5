"""How far a name goes: capitals, particles, initials, and the small words inside institutions."""

from __future__ import annotations

from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.organisations import ENDINGS, FIRMS, HEADS, SURNAMES
from core.actors.lexicon.phrases import geography_book
from core.actors.lexicon.words import INNER_PARTICLES, PARTICLES, word_set
from core.actors.scanning.line import Line, is_firm_ahead, is_name_word, title_at
from core.language.firm_forms import COMPANY_FORMS

# Titles that are surnames too: at the end of a name they belong to it (John Major).
SURNAMES_TOO: Final = word_set(
    "king prince bishop pope judge justice duke major marshal shah sheikh shaikh sheik don chair"
    " speaker cardinal father brother sister pastor head coach mayor lord dean rep deputy private"
    " page miss king sultan emir mullah brothers press sen"
)
# A longer run of capitals is a list or a headline; it also keeps the scan linear.
MAX_NAME_WORDS: Final = 12
# Behind these "of" tells where the company is: "Lattice Systems of Provo".
_TRADES: Final = word_set(
    "Systems Industries Technologies Technology Motors Holdings Airlines Airways Petroleum Energy"
    " Electric Steel Chemical Chemicals Pharmaceuticals Pharma Software Media Entertainment"
    " Pictures"
    " Studios Foods Stores Insurance Financial Securities Capital Properties Products Brands"
    " Partners Labs Laboratories Networks Semiconductor Aerospace Communications Telecom"
)
# Groups whose "'s" stands inside a name: "Workers' Party".
_OWNING_GROUPS: Final = word_set(
    "people workers women men children farmers veterans teachers students citizens peoples"
    " peasants"
    " journalists lawyers miners drivers writers prisoners pilots bankers employers mothers seamen"
    " dockers sailors nurses doctors musicians players printers machinists firefighters clerks"
    " leaders traders growers owners officers fishermen engineers pensioners tenants residents"
    " employees attendants stewards assistants builders carpenters"
    " manufacturers producers exporters importers shippers truckers retailers consumers"
    " depositors parents ministers"
)
# Two trades of one firm: "Halden Gas and Electric Co.", "Belar Iron and Steel Corp.".
_JOINED_TRADES: Final = word_set(
    "Telegraph Electric Light Power Steel Iron Gas Oil Trust Savings Insurance Casualty Marine"
    " Machine Cable Water Shipping Trading Engineering Chemical Loan Banking Smelting Refining"
)
# Two fields of one body: "Food and Drug Administration", "Trade and Industry Ministry".
_FIELDS: Final = word_set(
    "Aeronautics Aerospace Agriculture Alcohol Allied Animal Arbitration Arts Atomic Auto Banking"
    " Border Budget Chemical Child Children Citizenship Climate Clothing Commerce Commercial"
    " Communications Conciliation Consumer Control Crime Culture Customs Debt Defence Defense"
    " Democracy Development Drug Drugs Economic Economy Education Electrical Energy Environment"
    " Environmental Equality Exchange Excise Exports Farm Farmers Finance Firearms Fish Fisheries"
    " Food Forestry Freedom Gambling Garment Health Home Hotel Housing Human Immigration Industrial"
    " Industry Information Innovation Inspection Investment Iron Islamic Judicial Justice Labor"
    " Labour Land Law Local Longshore Machinists Marine Maritime Markets Means Mediation"
    " Medicines Migration"
    " Mine Mines Mining Monetary Monitoring Natural Naturalization Nuclear Oceanic Oil Order Paper"
    " Peace Pensions Planning Police Press Prevention Privatization Prosperity Public Radio"
    " Reconciliation Reconstruction Refugees Relief Research Restaurant Revenue Rights Rubber Rural"
    " Safety Sanitation Science Sciences Security Service Social Solidarity Space Sport Sports"
    " Standards State Statistics Steel Tax Technology Telecommunications Textile Tobacco Tourism"
    " Trade Training Transport Transportation Truth Unity Urban Verification Water Ways Welfare"
    " Wildlife Women Youth Warehouse Warehousing Wholesale Retail Store Needletrades"
    " Timber Pulp Metal Dock Catering Leisure Municipal Transit Railway Rail Airline Port Harbour"
    " Footwear Leather Office Professional Technical Stage Theatrical Postal"
)
# "National Movement for the Liberation of Azawad".
_MOVEMENTS: Final = frozenset(("Movement", "Front", "Army", "Party", "Union", "Congress"))
_CAUSES: Final = frozenset(("Liberation", "Defence", "Defense", "Unity", "Restoration", "Freedom"))
_MONTH_SURNAMES: Final = frozenset(("may", "march", "june", "april", "august"))


def name_end(line: Line, at: int) -> int:
    """End of the run of name words that begins at ``at``; ``at`` itself where none does."""
    end = at
    while end < min(len(line.words), at + MAX_NAME_WORDS):
        following = _next_in_name(line, at, end)
        if following == end:
            break
        end = following
        if line.words[end - 1].possessive and not _goes_on_behind_owner(line, end):
            break
    return min(end, _headline_end(line, at)) if line.is_headline and end > at else end


def is_seat_of_firm(line: Line, at: int) -> bool:
    """True for the town of "Drexler Tool Co. of Tulsa"."""
    if at < 2 or line.low[at - 1] != "of":
        return False
    return line.words[at - 2].text.rstrip(".") in COMPANY_FORMS | _TRADES


def is_address_of_firm(line: Line, start: int, end: int) -> bool:
    """True for the town of "Halden Drug Co., St. Louis, denied it"; a list goes on with "and"."""
    if start < 2 or line.words[start - 1].text != "," or end + 1 >= len(line.words):
        return False
    firm = line.words[start - 2].text.rstrip(".") in COMPANY_FORMS
    return firm and line.words[end].text == "," and line.low[end + 1] != "and"


def _goes_on_behind_owner(line: Line, at: int) -> bool:
    """True for the "Inc." of "Halden's Inc." and the "Party" of "People's Party"."""
    if at >= len(line.words):
        return False
    owned = line.low[at - 1] in _OWNING_GROUPS and is_name_word(line, at)
    return owned or is_firm_ahead(line, at)


def _headline_end(line: Line, at: int) -> int:
    """Where capitals tell nothing a name is one word, or two behind a given name."""
    return at + 1 + (line.words[at].text in GIVEN_NAMES)


def _next_in_name(line: Line, first: int, at: int) -> int:
    """Index behind the next part of a name, or ``at`` where the name ends."""
    if at > first and _is_product(line, first, at):
        return at
    if is_name_word(line, at) or _is_month_surname(line, first, at):
        behind_particle = at > first and line.low[at - 1] in PARTICLES
        return at if at > first and not behind_particle and _title_begins(line, at) else at + 1
    if at > first and (line.words[at].text == "plc" or _is_number_of_local(line, at)):
        return at + 1
    opens = line.low[at] in PARTICLES - INNER_PARTICLES
    after = _skip_particles(line, at) if at > first or opens else at
    if after > at and after < len(line.words) and is_name_word(line, after):
        return after
    return _skip_connector(line, first, at) if at > first else at


def _is_product(line: Line, first: int, at: int) -> bool:
    """True for the "A320neo" and "787" behind a maker of the tables, which are its goods."""
    has_digit = any(c.isdigit() for c in line.words[at].text)
    return has_digit and " ".join(word.text for word in line.words[first:at]) in FIRMS


def _is_number_of_local(line: Line, at: int) -> bool:
    """True for the "186" of "Teamsters Local 186", a branch of a union."""
    return line.words[at - 1].text == "Local" and line.words[at].text[0].isdigit()


def _title_begins(line: Line, at: int) -> bool:
    """True where the run goes over to a title ("Petra Energy CEO Ana Brandt")."""
    found = title_at(line, at)
    if not found or is_firm_ahead(line, at) or _is_general_trade(line, at):
        return False
    end = found[0]
    followed = (
        end < len(line.words) and is_name_word(line, end) and line.low[end] not in ("jr", "sr")
    )
    return followed or line.low[at] not in SURNAMES_TOO


def _is_general_trade(line: Line, at: int) -> bool:
    """True for the "General" of "Halden General Trust", who is no officer."""
    return (
        line.low[at] == "general"
        and line.words[at + 1 :] != ()
        and (line.words[at + 1].text in ENDINGS and line.words[at + 1].text not in SURNAMES)
    )


def _is_month_surname(line: Line, first: int, at: int) -> bool:
    if line.low[at] not in _MONTH_SURNAMES or at == first or not line.words[at].is_name_like:
        return False
    following = line.words[at + 1].text if at + 1 < len(line.words) else ""
    return line.words[at - 1].text in GIVEN_NAMES and not following[:1].isdigit()


def _skip_particles(line: Line, at: int) -> int:
    end = at
    while end < len(line.words) and end - at < 3 and line.words[end].text in PARTICLES:
        end += 1
    return end


def _skip_connector(line: Line, first: int, at: int) -> int:
    """Index behind "of", "for the" or "&" where the words so far may go on behind it."""
    word = line.words[at].text
    following = at + 1
    if word in ("'", "\u2019") and line.low[at - 1] in _OWNING_GROUPS:
        return following if _has_name(line, following) else at
    if word in ("&", "amp"):
        return following if _has_name(line, following) else at
    if word == "(" and is_firm_ahead(line, at + 3) and line.words[at + 2].text == ")":
        return at + 3  # "Halden (Peru) Ltd."
    if line.words[at - 1].text.rstrip(".") in COMPANY_FORMS | _TRADES:
        return at
    if word in ("of", "for", "on") and _is_institution(line, first, at):
        following += following < len(line.words) and line.words[following].text == "the"
        return following if _has_name(line, following) else at
    if word != "and" or not _has_name(line, following):
        return at
    is_inside = (
        _joins_trades(line, at) or _joins_fields(line, at) or _is_inside_portfolio(line, first, at)
    )
    return following if is_inside else at


def _joins_trades(line: Line, at: int) -> bool:
    """True for the "and" of "Savings and Loan" and of "Telephone and Telegraph Co."."""
    if line.words[at - 1].text == "Savings":
        return True
    behind = line.words[at + 1].text if at + 1 < len(line.words) else ""
    return behind in _JOINED_TRADES and is_firm_ahead(line, at + 2)


def _joins_fields(line: Line, at: int) -> bool:
    """True for the "and" of "Food and Drug Administration": two fields, then what kind of body."""
    if line.words[at - 1].text not in _FIELDS or line.words[at + 1].text not in _FIELDS:
        return False
    end = at + 2
    while end < min(len(line.words), at + 4) and is_name_word(line, end):
        if line.words[end].text in ENDINGS:
            return True
        end += 1
    return False


def _has_name(line: Line, at: int) -> bool:
    return at < len(line.words) and is_name_word(line, at)


def _is_institution(line: Line, first: int, at: int) -> bool:
    names = (line.words[first].text, line.words[at - 1].text.rstrip("."))
    inside = {word.text for word in line.words[first:at]}
    if names[1] in _CAUSES and not inside.isdisjoint(_MOVEMENTS):
        return True
    return names[0] in HEADS or names[1] in HEADS or names[1] in ENDINGS


def _is_inside_portfolio(line: Line, first: int, at: int) -> bool:
    """True in "Ministry of Trade and Industry": behind "of", where no place stands before "and"."""
    inside = {word.text for word in line.words[first:at]} & {"of", "for", "on"}
    is_inside = inside and not is_firm_ahead(line, at + 1)  # "of Machinists and Halden Corp."
    return bool(is_inside) and geography_book().match(line.exact, at - 1) is None
