"""Titles and offices in front of, behind or instead of a person's name.

One row a family of titles. ``examples`` are words with the person's name that stays when the
title is taken off; ``rejects`` hold a title's words that are none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from core.actors.lexicon.words import word_set
from core.language.geography import split_list


class TitleUse(StrEnum):
    """Whether a title can stand alone for a person."""

    HONORIFIC = "honorific"  # "Mr." never stands alone
    RANK = "rank"  # "the general"
    OFFICE = "office"  # "the president", "the president of Georgia"


@dataclass(frozen=True, slots=True)
class TitleRow:
    """A family of titles, comma-separated, as they are written in lower case without stops."""

    family: str
    use: TitleUse
    words: str
    examples: tuple[tuple[str, str], ...]
    rejects: tuple[str, ...] = ()


ROWS: Final = (
    TitleRow(
        "courtesy", TitleUse.HONORIFIC,
        "mr, mrs, ms, miss, mister, madam, madame, dr, doctor, prof, professor, sir, dame, lord,"
        " lady, hon, honorable, honourable, shri, smt, herr, frau, monsieur, senor, señor,"
        " signor, don, messrs, sheikh, sheik, shaikh, sayyid, haji, hajji, agent, special"
        " agent, sheikha, sheikah, begum, haj, ustad, ustadz, datuk, tan sri, lord mayor,"
        " h e, his excellency, her excellency, his majesty, her majesty, his highness, hrh",
        (("Mr. Osei", "Osei"), ("Sheikh Tamim bin Hamad Al Thani", "Tamim bin Hamad Al Thani")),
        ("the doctor",),
    ),
    TitleRow(
        "generals and admirals", TitleUse.RANK,
        "general, gen, lieutenant general, lt gen, lt-gen, major general, maj gen, maj-gen,"
        " brigadier, brigadier general, brig, brig gen, brig-gen, field marshal, marshal,"
        " air marshal, air chief marshal, admiral, adm, vice admiral, rear admiral, commodore",
        (("Lt. Gen. Amara Diallo", "Amara Diallo"), ("Field Marshal Tunde Cole", "Tunde Cole")),
        ("a general strike", "the general public"),
    ),
    TitleRow(
        "other ranks", TitleUse.RANK,
        "colonel, col, lieutenant colonel, lt col, lt-col, major, maj, captain, capt, lieutenant,"
        " lt, sergeant, sgt, staff sergeant, corporal, cpl, private, pvt, cmdr,"
        " constable, inspector, superintendent, detective, officer, trooper, sheriff, deputy,"
        " squadron leader, wing commander, group captain",
        (("Col. Ines Prado", "Ines Prado"), ("Commander Jon Aas", "Jon Aas")),
        ("a major deal", "the private sector"),
    ),
    TitleRow(
        "commands", TitleUse.OFFICE,
        "chief of army staff, chief of the army staff, coas, chief of general staff,"
        " chief of the general staff, chief of defence staff, chief of defense staff, cds,"
        " chief of naval staff, chief of air staff, chairman of the joint chiefs of staff,"
        " chairman joint chiefs of staff committee, cjcsc, army chief, military chief, naval"
        " chief,"
        " navy chief, air chief, air force chief, commander-in-chief, commander in chief,"
        " commander, supreme commander, chief commander, top commander, corps commander, spy"
        " chief,"
        " intelligence chief, police chief, chief of police, chief of staff, dg ispr",
        (("Army Chief General Rana Iqbal Toor", "Rana Iqbal Toor"), ("COAS Toor", "Toor")),
    ),
    TitleRow(
        "heads of state", TitleUse.OFFICE,
        "president, pres, vice president, vice-president, king, queen, prince, princess,"
        " crown prince, crown princess, deputy crown prince, emperor, empress, sultan, emir, amir,"
        " shah, grand duke, duke, duchess, pope, monarch, chancellor, vice chancellor, premier,"
        " vice premier, prime minister, pm, deputy prime minister, taoiseach, supreme leader,"
        " captain regent, leader, party leader, opposition leader, rebel leader, chairman,"
        " paramount leader, head of state, head of government, dictator, ruler, strongman",
        (("President Awa Sarr", "Awa Sarr"), ("Crown Prince Faris", "Faris"),
         ("Vice Premier Lin Hao", "Lin Hao")),
        ("presidential palace", "leadership"),
    ),
    TitleRow(
        "ministers and secretaries", TitleUse.OFFICE,
        "minister, secretary, undersecretary, under secretary, under-secretary,"
        " secretary-general, secretary general, sec-gen, under-secretary-general,"
        " secretary of state,"
        " secretary of defense, secretary of defence, secretary of the treasury, attorney general,"
        " minister of state, home secretary, chancellor of the exchequer, general secretary,"
        " first secretary, party secretary, adviser, advisor, national security adviser,"
        " national security advisor, press secretary, commissioner, high commissioner,"
        " director, director-general, director general, administrator, foreign policy chief,"
        " policy chief, chief, czar, counterpart, colleague, opposite number, host, finance chief,"
        " chief minister, governor-general, governor general, viceroy, regent, chief secretary,"
        " negotiating chief, comptroller, premier-designate, president-designate",
        (("Foreign Minister Petra Novak", "Petra Novak"),
         ("U.N. Secretary-General Idris Bello", "Idris Bello"),
         ("Secretary of State Ruth Hale", "Ruth Hale")),
        ("Ministry of Trade",),
    ),
    TitleRow(
        "diplomats", TitleUse.OFFICE,
        "ambassador, amb, ambassador-designate, envoy, special envoy, special representative,"
        " representative, permanent representative, special coordinator, charge d'affaires,"
        " chargé d'affaires, consul, consul general, consul-general, diplomat, negotiator,"
        " chief negotiator, mediator, emissary, special adviser, spokesman, spokeswoman,"
        " spokesperson, dignitary, nuncio, rapporteur, peace envoy, visiting dignitary",
        (("Ambassador Leila Haddad", "Leila Haddad"),
         ("Special Envoy for Climate Change Omar Diop", "Omar Diop")),
        ("the embassy",),
    ),
    TitleRow(
        "law makers and judges", TitleUse.OFFICE,
        "senator, sen, congressman, congresswoman, rep, representative, assemblyman, lawmaker,"
        " legislator, deputy, member of parliament, member of congress, mp, mep, mla, mna,"
        " speaker,"
        " house speaker, majority leader,"
        " minority leader, senate majority leader, house majority leader, whip, governor, gov,"
        " lieutenant governor, lt gov, mayor, councilman, councilwoman, councillor, councilor,"
        " state councillor, state councilor, alderman,"
        " judge, justice, chief justice, prosecutor, chief prosecutor, attorney, lawyer,"
        " district attorney, solicitor general, magistrate, ombudsman, candidate",
        (("Sen. Mae Whitlock", "Mae Whitlock"), ("Mayor Joe Banda", "Joe Banda")),
        ("Justice Department",),
    ),
    TitleRow(
        "religion", TitleUse.OFFICE,
        "archbishop, bishop, cardinal, patriarch, metropolitan, rabbi, chief rabbi, imam, mullah,"
        " maulana, moulana, mufti, grand mufti, ayatollah, grand ayatollah, hojatoleslam, cleric,"
        " primate, archimandrite, grand imam, chaplain, abbot, prior, reverend, rev, father,"
        " fr, pastor, sister, brother, dalai lama, catholicos, vicar, mufti",
        (("Mullah Abdul Karim", "Abdul Karim"), ("Archbishop Tomas Ruiz", "Tomas Ruiz")),
    ),
    TitleRow(
        "business and other offices", TitleUse.OFFICE,
        "chief executive, chief executive officer, ceo, chief financial officer, cfo,"
        " chief operating officer, coo, chairwoman, chairperson, chair, vice chairman,"
        " executive director, managing director, executive vice president,"
        " senior vice president, treasurer, founder, co-founder, owner, head, deputy head, boss,"
        " editor, editor-in-chief, analyst, economist, journalist, activist, coach, author,"
        " union leader, union boss, union chief, general manager, vice chair, co-chair,"
        " co-chairman,"
        " co-chief executive, general counsel, finance director, group chief executive, manager,"
        " financier, magnate, laureate, opposition figure, figure, dissident, campaigner,"
        " billionaire, businessman, tycoon, aide, expert, warlord, historian, goalkeeper, striker,"
        " midfielder, defender, winger, pitcher, quarterback",
        (("Chief Executive Ana Brandt", "Ana Brandt"), ("Chairman Otto Lind", "Otto Lind")),
        ("Head Office",),
    ),
    TitleRow(
        "first lady", TitleUse.OFFICE,
        "first lady, first gentleman, president-elect, vice president-elect,"
        " prime minister-designate, presidential candidate, nominee, frontrunner",
        (("First Lady Mina Okoro", "Mina Okoro"), ("President-elect Jo Kane", "Jo Kane")),
    ),
)  # fmt: skip

# What stands in front of a title and belongs to it.
MODIFIERS: Final = word_set(
    """former ex acting interim deputy assistant vice senior chief special late then visiting
    incoming outgoing new old newly elected embattled longtime long-time veteran top principal
    permanent joint associate executive honorary foreign defence defense finance interior home
    prime oil petroleum trade commerce economy economic energy health education justice culture
    agriculture transport transportation labor labour environment information security national
    state treasury planning tourism cabinet presidential parliamentary congressional federal
    provincial regional military army navy naval police intelligence human rights policy external
    affairs political opposition rebel republican democratic democrat conservative labour
    socialist communist liberal democrat party senate house press peace nuclear climate
    under-fire ousted deposed exiled detained jailed slain caretaker provisional transitional
    supreme spiritual religious tribal militia union assembly city county right-wing left-wing
    hard-line hardline reformist moderate powerful influential current then-president russian-born
    ports shipping aviation digital technology science water irrigation railway railways rail mining
    mines resources natural industry industrial telecommunications communications sports youth
    religious social welfare public works housing infrastructure development rural urban women's
    veterans immigration customs fisheries forestry land lands nobel
    general-secretary young british-born us-born separatist insurgent guerrilla faction"""
)
# Written with a hyphen too: "Vice-Premier".
HYPHENED: Final = ("vice ", "deputy ", "under ", "attorney ", "director ", "secretary ")
# "Minister for Trade", "Ambassador to Chile": what an office is for.
COMPLEMENT_WORDS: Final = frozenset(("of", "for", "to", "on", "in", "at"))


@lru_cache(maxsize=1)
def title_uses() -> dict[tuple[str, ...], TitleUse]:
    """How every title and its plural may be used, by its words in lower case without stops."""
    uses: dict[tuple[str, ...], TitleUse] = {}
    for row in ROWS:
        for words in split_list(row.words):
            uses.setdefault(tuple(words.split()), row.use)
            if words.startswith(HYPHENED):
                uses.setdefault(tuple(words.replace(" ", "-", 1).split()), row.use)
    for title, use in list(uses.items()):
        for before in ("then-", "ex-"):
            uses.setdefault((before + title[0], *title[1:]), use)
        # "Presidents Ada Rowe and Joe Banda": in front of names only.
        uses.setdefault((*title[:-1], title[-1] + "s"), TitleUse.HONORIFIC)
    return uses
