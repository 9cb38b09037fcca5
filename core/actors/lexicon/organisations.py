"""Organisations: those that the news names without saying what they are, and words that tell one.

``ROWS`` are international bodies and others with an acronym in use. ``HEADS`` begin a name
("Ministry of Trade"), ``ENDINGS`` end one ("Petra Energy Corp."). ``NOT_ACTORS`` end capitalised
names of what cannot meet anybody: treaties, wars, buildings, prizes, places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

from core.actors.lexicon.given_names import GIVEN_NAMES
from core.actors.lexicon.words import word_set
from core.language.geography import NameUse, look_up, split_list


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation: full name, its other names, and the country it belongs to, if any."""

    name: str
    also: str = ""
    country: str | None = None


R = OrganisationRow
# Companies that the news names without saying what they are.
FIRMS: Final = split_list(
    "Boeing, Airbus, Lockheed Martin, Northrop Grumman, Raytheon, General Dynamics, BAE Systems,"
    " Rolls-Royce, Bombardier, Embraer, Toyota, Honda, Nissan, Mazda, Mitsubishi, Subaru, Suzuki,"
    " Hyundai, Kia, Volkswagen, BMW, Audi, Porsche, Daimler, Mercedes-Benz, Renault, Peugeot,"
    " Citroen, Fiat, Chrysler, Stellantis, General Motors, General Mills, Tesla, Volvo, Saab,"
    " Scania,"
    " Microsoft, Google, Alphabet, Facebook, Meta Platforms, IBM, Intel, AMD, Nvidia, Oracle,"
    " Cisco, Hewlett-Packard, Dell, Lenovo, Huawei, ZTE, Xiaomi, Samsung, LG, Sony, Panasonic,"
    " Toshiba, Hitachi, Fujitsu, NEC, Sharp, Canon, Nintendo, Nokia, Ericsson, Motorola, Siemens,"
    " Philips, Alcatel, Alstom, Thales, Netflix, Disney, Walt Disney, Comcast, Viacom, Paramount,"
    " Warner Bros., Time Warner, Vodafone, Telefonica, AT&T, Verizon, T-Mobile, Deutsche Telekom,"
    " Exxon, ExxonMobil, Exxon Mobil, Chevron, Texaco, Conoco, ConocoPhillips, BP, TotalEnergies,"
    " Eni, Equinor, Statoil, Petrobras, Pemex, PDVSA, Saudi Aramco, Aramco, Lukoil, Sinopec,"
    " CNOOC,"
    " PetroChina, Glencore, Rio Tinto, BHP, Vale, ArcelorMittal, ThyssenKrupp, BASF, Bayer,"
    " Hoechst,"
    " DuPont, Monsanto, Syngenta, Pfizer, Merck, Novartis, Roche, Sanofi, GlaxoSmithKline,"
    " AstraZeneca, Moderna, BioNTech, Johnson & Johnson, Procter & Gamble, Unilever, Nestle,"
    " Nestlé,"
    " Danone, Kraft, Coca-Cola, PepsiCo, McDonald's, Starbucks, Walmart, Wal-Mart, Carrefour,"
    " Tesco,"
    " Sainsbury's, Ikea, Amazon.com, Alibaba, Tencent, Baidu, Didi, Uber, Airbnb, PayPal, Visa,"
    " Mastercard, JPMorgan, JPMorgan Chase, J.P. Morgan, Goldman Sachs, Morgan Stanley,"
    " Merrill Lynch, Lehman Brothers, Citigroup, Citibank, Citicorp, Wells Fargo, Barclays, HSBC,"
    " Lloyds, UBS, Credit Suisse, Deutsche Bank, Commerzbank, BNP Paribas, Societe Generale,"
    " Santander, ING, Nomura, AIG, Allianz, Axa, Zurich Insurance, Lufthansa, KLM, Air France,"
    " British Airways, Ryanair, easyJet, Qantas, Emirates, Etihad, Qatar Airways, FedEx, DHL,"
    " Maersk, Caterpillar, Deere, Komatsu, General Electric, Westinghouse, Honeywell, 3M,"
    " Xerox,"
    " Kodak, Eastman Kodak, Philip Morris, Reliance, Infosys, Wipro, Foxconn, TSMC, SoftBank"
)
FIRM_ACRONYMS: Final = {"General Motors": "GM", "General Electric": "GE"}
ROWS: Final[tuple[OrganisationRow, ...]] = (
    R("United Nations", "UN, U.N."),
    R("U.N. Security Council", "UN Security Council, United Nations Security Council, UNSC,"
      " Security Council"),
    R("U.N. General Assembly", "UN General Assembly, United Nations General Assembly, UNGA,"
      " General Assembly"),
    R("European Union", "EU, E.U."),
    R("Securities and Exchange Commission", "", "USA"),
    R("European Commission", "EC"),
    R("European Council"),
    R("European Parliament"),
    R("European Central Bank", "ECB"),
    R("North Atlantic Treaty Organization", "NATO, Nato, North Atlantic Treaty Organisation"),
    R("African Union", "AU"),
    R("Arab League", "League of Arab States"),
    R("Association of Southeast Asian Nations",
      "ASEAN, Asean, Association of South East Asian Nations"),
    R("South Asian Association for Regional Cooperation",
      "SAARC, Saarc, South Asian Association of Regional Cooperation"),
    R("Gulf Cooperation Council", "GCC, Gulf Co-operation Council"),
    R("Organization of the Petroleum Exporting Countries", "OPEC, Opec, OPEC+,"
      " Organization of Petroleum Exporting Countries"),
    R("Organisation of Islamic Cooperation", "OIC, Organization of Islamic Cooperation,"
      " Organization of the Islamic Conference"),
    R("Organization for Security and Cooperation in Europe", "OSCE,"
      " Organization for Security and Co-operation in Europe,"
      " Organisation for Security and Cooperation in Europe,"
      " Organisation for Security and Co-operation in Europe"),
    R("Organization of American States", "OAS"),
    R("Economic Community of West African States", "ECOWAS, Ecowas"),
    R("Intergovernmental Authority on Development", "IGAD"),
    R("Shanghai Cooperation Organization", "SCO, Shanghai Cooperation Organisation"),
    R("Commonwealth of Independent States", "CIS"),
    R("Commonwealth"),
    R("Mercosur"),
    R("BRICS"),
    R("G7", "G-7, Group of Seven"),
    R("G8", "G-8, Group of Eight"),
    R("G20", "G-20, Group of 20, Group of Twenty"),
    R("P5+1", "P5 + 1, E3+3"),
    R("International Monetary Fund", "IMF"),
    R("World Bank"),
    R("World Trade Organization", "WTO, World Trade Organisation"),
    R("World Health Organization", "WHO, World Health Organisation"),
    R("International Atomic Energy Agency", "IAEA"),
    R("International Committee of the Red Cross", "ICRC, Red Cross"),
    R("International Criminal Court", "ICC"),
    R("International Court of Justice", "ICJ"),
    R("Organisation for Economic Co-operation and Development", "OECD,"
      " Organization for Economic Cooperation and Development"),
    R("Organisation for the Prohibition of Chemical Weapons", "OPCW"),
    R("UNICEF", "Unicef"),
    R("UNHCR", "U.N. refugee agency, UN refugee agency"),
    R("UNESCO", "Unesco"),
    R("Amnesty International"),
    R("Human Rights Watch", "HRW"),
    R("Asian Development Bank", "ADB"),
    R("Interpol"),
    R("Europol"),
    R("Palestinian Authority", "PA", "PSE"),
    R("Palestine Liberation Organization", "PLO", "PSE"),
    R("Central Intelligence Agency", "CIA, C.I.A.", "USA"),
    R("Federal Bureau of Investigation", "FBI, F.B.I.", "USA"),
    R("Federal Reserve", "Fed", "USA"),
    R("House of Representatives", "House, U.S. House, U.S. House of Representatives", "USA"),
    R("U.S. Senate", "US Senate, Senate", "USA"),
    R("U.S. Congress", "US Congress", "USA"),
    R("U.S. Supreme Court", "US Supreme Court", "USA"),
    R("Department of Homeland Security", "Homeland Security", "USA"),
    R("State Duma", "Duma, Russian Duma", "RUS"),
    R("Bundestag", "", "DEU"),
    R("Verkhovna Rada", "Rada", "UKR"),
    R("Lok Sabha", "", "IND"),
    R("House of Commons", "Commons", "GBR"),
    R("House of Lords", "Lords", "GBR"),
    R("Congress"),
    R("Parliament"),
    R("Associated Press", "AP"),
    R("Agence France-Presse", "AFP"),
    R("Reuters"),
    R("Xinhua", "Xinhua News Agency", "CHN"),
    R("Bharatiya Janata Party", "BJP", "IND"),
    R("Inter-Services Public Relations", "ISPR", "PAK"),
    R("Inter-Services Intelligence", "ISI", "PAK"),
    R("African National Congress", "ANC", "ZAF"),
    R("Irish Republican Army", "IRA"),
    R("European Free Trade Association", "EFTA"),
    R("Warsaw Pact"),
    R("Al Jazeera", "Al-Jazeera"),
    R("Army"),
    R("Navy"),
    R("Marine Corps"),
    *(R(name, FIRM_ACRONYMS.get(name, "")) for name in FIRMS),
    R("Gazprom", "", "RUS"),
    R("Rosneft", "", "RUS"),
)  # fmt: skip

HEADS: Final = word_set(
    """Ministry Department Office Bureau Organization Organisation University Bank Community
    Council Commission Committee Federation League Union Institute Institution Association Academy
    Church Congress Court Party Front Movement House Board Agency Authority Center Centre
    Assn Commonwealth Confederation Society Foundation Fund Group Alliance Coalition College School
    Chamber Parliament Assembly Army Government Embassy Directorate Kingdom Republic Forum Host
    Secretariat Bloc Friends Partnership Body Corps Force Service Services Command Museum Hospital
    Telecom Banco Banque Banca Compagnie Grupo Groupe Societe Société Credit Crédit Deutsche
    Doctors Sons Brothers Brotherhood Partisans Students Guild Guilds Workers Teamsters Operators"""
)
ENDINGS: Final = word_set(
    """Inc Corp Corporation Co Company Companies Ltd Limited LLC LLP PLC Plc plc AG GmbH SA SpA NV
    AB ASA KK Bhd Pte A/S S.A S.p.A N.V Oyj Oy Pty Sdn PJSC OAO JSC BV B.V
    SE Group Holdings Holding Industries Enterprises International Partners
    Associates Bancorp Bank Banks Airlines Airways Air Motors Motor Oil Petroleum Energy Gas
    Electric Steel Chemical Chemicals Pharmaceuticals Pharma Laboratories Labs Systems
    Technologies Technology Communications Telecom Telecommunications Networks Software Media
    Entertainment Pictures Studios Foods Stores Insurance Financial Securities Capital Trust
    Investments Properties Realty Products Brands Mills Works Railway Railways Railroad Shipping
    Lines Aerospace Aviation Semiconductor BioSciences Biosciences Sciences Resources Mining
    Publishing Press Post Times Journal Tribune Herald Guardian News Radio Television TV Network
    Ministry Department Office Bureau Organization Organisation University Community Council
    United Rovers Wanderers Athletic Hotspur Albion FC
    Commission Committee Federation League Union Institute Institution Association Academy Church
    Congress Court Party Front Movement Board Agency Authority Center Centre Confederation Society
    Foundation Fund Alliance Coalition College School Chamber Parliament Assembly Army Navy
    Directorate Forum Secretariat Command Mission Forces Force Guard Guards Police Service Services
    Corps Senate Brigade Brigades Brotherhood Administration Initiative Relations Affairs
    Development Team Cabinet Government Delegation Legislature Duma Knesset Politburo Junta Panel
    Observatory Watch Club Association Tribunal Treasury Militia Militias Faction Bloc Quartet
    Troika Intelligence Security Defense Defence Exchange Lobby Caucus Embassy
    Consulate Hospital Fleet Guild Teamsters
    Therapeutics Biologics Biotech Biopharma Biotherapeutics Genomics Genetics Diagnostics Robotics
    Vaccines Medical Healthcare Dynamics Logistics Freight Freightways Propulsion Engine Engines
    Batteries Semiconductors Beverages Breweries Brewing Brewery Cement Textiles Apparel Cruises
    Ferries Rail Transit Tire Tyre Rubber Ceramics Plastics Metals Minerals Aluminum Aluminium
    Uranium Lithium Solar Utilities Telephone Wireless Broadcasting Interactive Toys Supermarkets
    Pharmacies Hotels Resorts Casinos Restaurants Dairies Fertilizers Distillers Distilleries
    Leasing Ventures Equity Advisors Advisers Consulting Solutions Analytics Computer Computers
    Microsystems Microelectronics Electronics Electrics Devices Instruments Controls Machinery
    Tractors Trucks Automotive Aircraft Helicopters Shipyard Shipyards Shipbuilding Shipbuilders
    Offshore Drilling Refining Pipelines Exploration Packaging Forwarding Couriers
    Petrochemicals Mobile Autos Records Music Mutual Management Sugar Tobacco Tyres Tires
    Engineering Construction Contracting Builders Homes Nuclear Renewables Satellite Online Digital
    Retail Worldwide Global Bros Brothers Cos Copper Gold Paper Power Water Express Marine
    Workers Machinists Steelworkers Autoworkers Mineworkers Longshoremen Boilermakers"""
)
NOT_ACTORS: Final = word_set(
    """Accord Accords Consensus Agreement Agreements Treaty Pact Act Bill Law Amendment Convention
    Protocol Declaration
    Memorandum Summit Conference War Wars Battle Revolution Uprising Spring Day Week
    Month Year Years Eve Christmas Easter Ramadan Eid Prize Award Awards Medal Cup Games Olympics
    Championship Marathon Street Avenue Road Boulevard Square Tower Towers Hotel Airport Stadium
    Bridge Building Hall Palace Library Park Base Airbase Airfield Prison Camp Headquarters Room
    River Lake Sea Ocean Gulf Strait Straits Peninsula Island Islands Mount Mountains Valley Desert
    Hills Plan Plans Process Talks Negotiations Deal Program Programme Project Operation Resolution
    Constitution Charter Article Report Bible Koran Quran Mosque Cathedral Temple Highway Border
    Line Zone Region Province District State East West North South Ebola Covid Covid-19 Internet
    Doctrine Policy Strategy Roadmap Statement Ceremony Meeting Visit Dialogue Address Holocaust
    iPhone iPad iPod iTunes eBook
    Reconciliation War-era Cemetery Memorial Monument Residence Ranch Villa Castle Canal Dam Port
    Pipeline Missile Missiles Corridor Belt Bay Beach Coast Village Town Farm
    County Township Municipality Governorate City Middle Asia Africa
    America Pacific Atlantic Mediterranean Caribbean Balkans Caucasus Arctic
    Telegram Skype Zoom Holiday Democracy Islam Christianity Communism God
    START SALT MOU MoU MOUs MoUs Brexit GHQ HQ Talks Hemisphere Heights English Arabic French
    Spanish Mandarin"""
)
PACT_ENDINGS: Final = word_set(
    """Accord Accords Agreement Agreements Treaty Pact Deal Convention Protocol Declaration
    Memorandum"""
)
# Of the words above, those that are surnames too: behind a title or a given name they are.
SURNAMES: Final = word_set(
    """Park Banks Church Hall Bridge Rivers Post Press Mills Day Spring East West North Camp Lake
    House Court Price Stone Street Field Motors Fund Power Guard Bond Temple Castle Valley Program
    Lane Hospital Farm Town Hill Hills Mission Beach Act Law Wells Gold Power Sugar
    Marine Water Paper"""
)
# "People's League-Q" is a branch of a party.
_FACTION: Final = re.compile(r"(?<=[a-z])-[A-Z]{1,2}\Z")
# "WestJet", "PetroChina" and "eHalden", but no "McAdam", "LeBlanc" and "FitzRoy".
_JOINED_WORDS: Final = re.compile(
    r"(?!(?:Ma?c|De|Di|Da|Du|La|Le|Van|Von|Fitz|San|Al|El)[A-Z])[A-Z][a-z]+[A-Z][a-z]+"
    r"|[a-z][A-Z][a-z]+"
)
EXAMPLES: Final = (
    ("WestJet", True),
    ("Air Peru", True),
    ("Air Force Day", False),
    ("Halden Workers League-N", True),
    ("Ministry of Trade", True),
    ("Petra Energy Corp.", True),
    ("University of Aleria", True),
    ("People's Unity Party", True),
    ("International Association of Machinists", True),
    ("Lakeside Accords", False),
    ("Halden Airport", False),
    ("New Year's Day", False),
    ("Halden Border Region", False),
)


@lru_cache(maxsize=1)
def organisations() -> dict[str, OrganisationRow]:
    """The rows by each of their names."""
    return {name: row for row in ROWS for name in (row.name, *split_list(row.also))}


def looks_like_organisation(name: str) -> bool:
    """True where a word of a capitalised name says that it is an organisation."""
    words = _words(name)
    if words[-1] in NOT_ACTORS or _is_persons(words):
        return False
    words[-1] = _FACTION.sub("", words[-1])
    if len(words) == 1 and _JOINED_WORDS.fullmatch(words[0]):
        return True
    return len(words) > 1 and (
        words[-1] in ENDINGS
        or words[0] in HEADS
        or looks_like_airline(name)
        or not {"&", "Local"}.isdisjoint(words)
        or any(head in HEADS and of == "of" for head, of in pairwise(words))
    )


def looks_like_airline(name: str) -> bool:
    """True for "Air Peru", false for "Air Force"."""
    first, _, place = name.partition(" ")
    geo = look_up(place) if first == "Air" else None
    return geo is not None and geo.use in (NameUse.COUNTRY, NameUse.SHORT)


# Firms have their names from these seas: "Cathay Pacific", but "South Pacific".
OCEANS: Final = frozenset(("Atlantic", "Pacific"))
QUARTERS: Final = word_set(
    "North South East West Northern Southern Eastern Western Central Mid The Asia Indo Trans"
)


def cannot_act(name: str) -> bool:
    """True for names of treaties, places, prizes and the like."""
    words = _words(name)
    if len(words) == 2 and words[-1] in OCEANS and words[0] not in QUARTERS:
        return False  # "Halden Pacific"
    return words[-1] in NOT_ACTORS and not _is_persons(words) and name not in SURNAMES


def _words(name: str) -> list[str]:
    """The words, those of "Communications Workers of America" without its place."""
    words = [word.rstrip(".") for word in name.split()]
    return words[:-2] if len(words) > 2 and words[-2:] == ["of", "America"] else words


def _is_persons(words: list[str]) -> bool:
    return words[0] in GIVEN_NAMES and words[-1] in SURNAMES and 1 < len(words) < 4
