"""Groups: armed and political movements by name, and nouns for people who act together.

A noun's row says how far it goes alone: "the rebels" are a group of their own, "officials" only
with words that say whose, and "the US side" is the country.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from core.actors.lexicon.words import word_set
from core.language.geography import split_list


class GroupUse(StrEnum):
    """What a group noun needs to be an actor."""

    ALONE = "alone"  # "the rebels"
    WHOSE = "whose"  # "Aleppo police", not "police"
    SPEAKERS = "speakers"  # the same, and "Taliban officials" are the Taliban
    COUNTRY = "country"  # "the US side" is the United States
    GOVERNMENT = "government"  # "the Afghan government": the country, unless it faces its own


@dataclass(frozen=True, slots=True)
class NamedGroup:
    """A movement that the news names without saying what it is, and its country."""

    name: str
    also: str = ""
    country: str | None = None


@dataclass(frozen=True, slots=True)
class NounRow:
    """Group nouns, comma-separated, with whole phrases that they make or do not make."""

    use: GroupUse
    nouns: str
    examples: tuple[str, ...]
    rejects: tuple[str, ...] = ()


G = NamedGroup
NAMED: Final = (
    G("Taliban", "Taleban, Afghan Taliban, Tehreek-e-Taliban", "AFG"),
    G("Tehrik-i-Taliban Pakistan", "TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan", "PAK"),
    G("Haqqani network", "Haqqani Network", "AFG"),
    G("Hamas", "", "PSE"),
    G("Fatah", "", "PSE"),
    G("Islamic Jihad", "Palestinian Islamic Jihad", "PSE"),
    G("Hezbollah", "Hizbullah, Hizbollah", "LBN"),
    G("Houthis", "Houthi, Huthis, Ansar Allah, Ansarullah, Houthi Ansarullah", "YEM"),
    G("Islamic State", "ISIS, ISIL, IS, Daesh, Isis"),
    G("al-Qaida", "al-Qaeda, al Qaeda, Al Qaeda, Al Qaida, Al-Qaeda, Al-Qaida, al Qaida, Qaeda"),
    G("al-Shabab", "al-Shabaab, Al-Shabab, Al-Shabaab, al Shabaab, Shabab", "SOM"),
    G("Boko Haram", "", "NGA"),
    G("Nusra Front", "al-Nusra Front, Jabhat al-Nusra, al-Nusra", "SYR"),
    G("Free Syrian Army", "FSA", "SYR"),
    G("Syrian Democratic Forces", "SDF", "SYR"),
    G("Kurdistan Workers' Party", "PKK"),
    G("Peshmerga", "peshmerga", "IRQ"),
    G("Revolutionary Armed Forces of Colombia", "FARC, Farc", "COL"),
    G("National Liberation Army", "ELN"),
    G("Polisario Front", "Polisario"),
    G("Lord's Resistance Army", "LRA, Lord\u2019s Resistance Army", "UGA"),
    G("Tamil Tigers", "LTTE, Liberation Tigers of Tamil Eelam", "LKA"),
    G("Khmer Rouge", "", "KHM"),
    G("Pathet Lao", "", "LAO"),
    G("Moro Islamic Liberation Front", "MILF", "PHL"),
    G("Muslim Brotherhood", "", "EGY"),
    G("M23", "March 23 Movement", "COD"),
    G("Mai-Mai", "Mai Mai", "COD"),
    G("Rally for Congolese Democracy", "Congolese Rally for Democracy, RCD", "COD"),
    G("National Congress for the Defence of the People", "CNDP", "COD"),
    G("Forces for National Liberation", "National Liberation Forces, FNL", "BDI"),
    G("Allied Democratic Forces", "", "UGA"),
    G("Rapid Support Forces", "RSF", "SDN"),
    G("Justice and Equality Movement", "JEM", "SDN"),
    G("Forces of Freedom and Change", "FFC", "SDN"),
    G("Sudan Liberation Movement", "Sudan Liberation Army, SLM", "SDN"),
    G(
        "Sudan People's Liberation Movement",
        "Sudan People's Liberation Army, Sudan People\u2019s Liberation Movement,"
        " Sudan People\u2019s Liberation Army, SPLM, SPLA, SPLM/A",
    ),
    G("Tigray People's Liberation Front", "TPLF, Tigray People\u2019s Liberation Front", "ETH"),
    G("Oromo Liberation Front", "Oromo Liberation Army, OLF", "ETH"),
    G("Ogaden National Liberation Front", "ONLF", "ETH"),
    G("Seleka", "S\u00e9l\u00e9ka", "CAF"),
    G("anti-Balaka", "Anti-Balaka", "CAF"),
    G("National Movement for the Liberation of Azawad", "MNLA", "MLI"),
    G("Ansar Dine", "", "MLI"),
    G("Movement for the Emancipation of the Niger Delta", "", "NGA"),
    G("Liberians United for Reconciliation and Democracy", "LURD", "LBR"),
    G("Revolutionary United Front", "RUF", "SLE"),
    G("UNITA", "Unita", "AGO"),
    G("Renamo", "RENAMO", "MOZ"),
    G("Moro National Liberation Front", "MNLF", "PHL"),
    G("New People's Army", "New People\u2019s Army, NPA", "PHL"),
    G("Abu Sayyaf", "", "PHL"),
    G("Free Aceh Movement", "GAM", "IDN"),
    G("Karen National Union", "KNU", "MMR"),
    G("Kachin Independence Army", "Kachin Independence Organization, KIO, KIA", "MMR"),
    G("Arakan Army", "", "MMR"),
    G("Shan State Army", "", "MMR"),
    G("United Liberation Front of Assam", "United Liberation Front of Asom, ULFA", "IND"),
    G("National Socialist Council of Nagaland", "NSCN, NSCN-IM", "IND"),
    G("Lashkar-e-Taiba", "Lashkar-e-Tayyaba", "PAK"),
    G("Jaish-e-Mohammed", "Jaish-e-Mohammad", "PAK"),
    G("Hezb-i-Islami", "Hizb-i-Islami, Hezb-e-Islami", "AFG"),
    G("Northern Alliance", "", "AFG"),
    G("Hayat Tahrir al-Sham", "HTS", "SYR"),
    G("People's Protection Units", "People\u2019s Protection Units, YPG", "SYR"),
    G("Ahrar al-Sham", "", "SYR"),
    G("Mahdi Army", "", "IRQ"),
    G("Popular Front for the Liberation of Palestine", "PFLP", "PSE"),
    G("Shining Path", "Sendero Luminoso", "PER"),
    G("Tupac Amaru Revolutionary Movement", "Tupac Amaru, MRTA", "PER"),
    G("Zapatistas", "Zapatista", "MEX"),
    G(
        "Farabundo Mart\u00ed National Liberation Front",
        "Farabundo Marti National Liberation Front, FMLN",
        "SLV",
    ),
    G("United Self-Defense Forces of Colombia", "AUC", "COL"),
    G("Kosovo Liberation Army", "KLA"),
    G("Bougainville Revolutionary Army", "", "PNG"),
    G("Viet Cong", "Vietcong", "XSV"),
    G("Janjaweed", "", "SDN"),
    G("Contras", "", "NIC"),
    G("Sinn Fein", "Sinn Féin", "IRL"),
    G("Democrats", "Democratic Party", "USA"),
    G("Republicans", "GOP, Republican Party", "USA"),
    G("Social Democrats"),
    G("Christian Democrats"),
    G("Free Democrats"),
    G("Liberal Democrats"),
    G("Greens"),
    G("Bosnian Serbs", "Bosnian Serb", "BIH"),
    G("Bosnian Croats", "Bosnian Croat", "BIH"),
    G("Kosovo Albanians", "Kosovo Albanian"),
    G("Greek Cypriots", "Greek Cypriot", "CYP"),
    G("Turkish Cypriots", "Turkish Cypriot", "CYP"),
    G("Mujahedeen", "mujahedeen, mujahideen, Mujahideen"),
    G("Sandinistas", "Sandinista", "NIC"),
    G("Tamils", "", "LKA"),
    G("Rohingya", "Rohingyas", "MMR"),
    G("Kurds"),
    G("Sunnis"),
    G("Shiites", "Shi'ites, Shi\u2019ites"),
    G("Chechens", "", "RUS"),
    G("Tutsis"),
    G("Hutus"),
    G("Europe"),
)  # fmt: skip

# Names of groups that are places behind "in" or "from".
PLACES_TOO: Final = frozenset(("Europe",))

# Peoples and parliamentary parties, who are no armed movement.
PEOPLES: Final = frozenset(
    name
    for row in NAMED
    for name in (row.name, *split_list(row.also))
    if row.name
    in {
        "Democrats", "Republicans", "Social Democrats", "Christian Democrats", "Free Democrats",
        "Liberal Democrats", "Greens", "Bosnian Serbs", "Bosnian Croats", "Kosovo Albanians",
        "Greek Cypriots", "Turkish Cypriots", "Tamils", "Rohingya", "Kurds", "Sunnis", "Shiites",
        "Chechens", "Tutsis", "Hutus", "Europe", "Fatah", "Sinn Fein",
    }
)  # fmt: skip

NOUNS: Final = (
    NounRow(
        GroupUse.COUNTRY,
        "side",
        ("the Peruvian side", "the US side"),
        ("the other side", "both sides"),
    ),
    NounRow(
        GroupUse.GOVERNMENT,
        "government, governments, regime, administration, authorities, cabinet, leadership",
        ("the Peruvian government", "Lima's government"),
        ("government forces",),
    ),
    NounRow(
        GroupUse.ALONE,
        "rebels, insurgents, guerrillas, separatists, militants, opposition, junta, militia,"
        " militias, extremists, secessionists, unionists, loyalists, royalists, revolutionaries,"
        " warlords, factions, jihadists, dissidents, protesters, demonstrators, strikers,"
        " dockers, dockworkers, strikers, hostage-takers, kidnappers, hijackers,"
        " paramilitaries, mediators, studios, carmakers,"
        " airlines, settlers, clerics, monks, tribesmen, fishermen, pilots, teachers, farmers",
        ("the rebels", "opposition rebels", "the military junta"),
    ),
    NounRow(
        GroupUse.SPEAKERS,
        "officials, representatives, negotiators, diplomats, leaders, envoys, delegates,"
        " delegation, delegations, spokesmen, interlocutors",
        ("Peruvian officials", "Taliban representatives", "military leaders from 14 countries"),
        ("officials", "leaders"),
    ),
    NounRow(
        GroupUse.WHOSE,
        "ministers, ambassadors, lawmakers, legislators, senators,"
        " congressmen, members, parties, team, troops, forces, fighters, soldiers, commanders,"
        " generals, police, army, military, navy, air force, parliament, opposition parties,"
        " groups, businessmen, executives, companies, workers, employees, relatives, families,"
        " lawyers, students, activists, politicians, coalition, alliance, chiefs, experts,"
        " inspectors, investigators, prosecutors, journalists, union, unions, shareholders,"
        " creditors, investors, elders, scholars, bishops, presidents, premiers, governors,"
        " mayors,"
        " advisers, aides, counterparts, nationalists, communists, socialists, conservatives,"
        " liberals, Republicans, Democrats, allies, armies, navies, militaries, parliaments,"
        " countries, nations, states, powers, neighbours, neighbors, embassy,"
        " foreign ministry, defense ministry, defence ministry, interior ministry, ministry,"
        " volunteers, engineers, scientists, bankers, lenders,"
        " bondholders, contractors, growers, shipyards, refiners,"
        " congregation",
        ("Peruvian lawmakers", "members of the Duma"),
        ("ministers", "the parties"),
    ),
)

MODIFIERS: Final = word_set(
    """security military senior top government opposition armed political rebel foreign defence
    defense state police army intelligence civilian diplomatic trade peace religious tribal local
    regional national federal provincial central interim transitional caretaker ruling coalition
    main moderate islamist islamic muslim christian jewish sunni shiite kurdish arab western
    eastern northern southern african asian european latin gulf high-level high-ranking exiled
    separatist insurgent guerrilla leftist left-wing right-wing pro-government anti-government
    pro-russian pro-western marxist maoist communist socialist nationalist business union
    congressional parliamentary republican democratic labor labour student community civil society
    presidential royal ousted deposed toppled palestinian-led us-led joint ethnic key other junior
    health finance
    interior economic energy oil industry company airline studio bank former new allied
    rival warring feuding prime vice deputy cabinet striking jailed
    pro-independence pro-democracy paramilitary party
    us-backed saudi-led russian-backed iranian-backed visiting revolutionary internationally
    recognized recognised elected democratically legitimate provisional self-proclaimed"""
)
# What people work in, with small letters only: the "Transport Workers Union" is a body.
TRADES: Final = word_set(
    """rail railway power dock mine mining transport bus hospital auto steel car farm postal telecom
    public-sector textile garment construction media film television nursing teaching fishing
    platinum gold coal copper sugar coffee banana dairy"""
)
# What may follow and say whose: "members of civil society", "leaders from 14 countries".
COMPLEMENT_WORDS: Final = frozenset(("of", "from"))


@lru_cache(maxsize=1)
def named_groups() -> dict[str, NamedGroup]:
    """The named groups by each of their names."""
    return {name: group for group in NAMED for name in (group.name, *split_list(group.also))}


@lru_cache(maxsize=1)
def noun_uses() -> dict[str, GroupUse]:
    """What each group noun needs, by the noun."""
    return {noun: row.use for row in NOUNS for noun in split_list(row.nouns)}
